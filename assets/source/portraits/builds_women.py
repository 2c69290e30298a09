"""The faces of the women of the film."""

from dataclasses import replace

from portraits import brows, eyes, mouths
from portraits.builds import young_woman
from portraits.builds_cast import child, wife
from portraits.faces import Features
from portraits.grid import grid

SOFT_NOSE = grid("""
    2...
    .2..
    .4..
    .44.
    244.
    12.2
    .11.
""")
FULL = mouths.WOMAN | {
    "calm": grid("""
        ..MMM..
        MMRRMMM
        .RRQRR.
        ..RRR..
        ...S...
    """),
    "sad": grid("""
        ..MMMM..
        .MRRRMM.
        MRRQRR.M
        ...SS...
    """),
}
loud = replace(
    young_woman,
    outline="22.3,20 30,12 38,11 43.8,17.5 44.8,25 44.6,29 45.4,34 44,39 40.6,43 36,44.4 "
    "31.4,43.6 25.8,39.8 22.8,35 22,28",
    mouth=(37, 38),
)  # fmt: skip
dry = replace(
    young_woman,
    outline="22.5,20 30,12 38,11 43.6,17.5 44.4,25 43.8,29.4 44.4,34 43.2,39 40.6,43.6 36.8,46 "
    "33,45.4 27.4,41 23.8,35.6 22.3,28",
    nose=(SOFT_NOSE, (35, 30)),
    features=Features(eyes.GROWN, brows.THIN, FULL),
    near=(24, 26), far=(37, 26), mouth=(37, 39),
)  # fmt: skip
loving = replace(
    young_woman,
    outline="22.3,20 30,12 38,11 44,17.5 44.8,25 44,30 43.8,34 41.6,38.6 38.4,42 35.8,43.6 "
    "32.8,42.8 27.8,39 23.8,34.6 22,28",
)  # fmt: skip
scout = replace(
    young_woman,
    outline="22.6,20 30,12 38,11 43.4,16.6 44.4,25 43.8,29.4 44.4,34 43,39.4 40,43.6 36.4,45.4 "
    "32.8,44.6 27.2,40.4 23.8,35 22.4,28",
    features=Features(eyes.GROWN, brows.THIN, mouths.WOMAN),
    near=(24, 26), far=(37, 26), mouth=(37, 39),
    lines=((2, "32,36.6 31,38.8 31.4,40.8"), (2, "43,37 42.6,39.4")),
)  # fmt: skip
girl = replace(
    child,
    outline="22,31 24,23 31,18.6 39,18.4 44.6,24 46,31.6 46.4,37.4 45,42 41.6,46.2 37.4,48 "
    "32.8,47.6 27,45 23,40.6 21.6,36",
    ear=("", ""),
)
bassist = replace(
    young_woman,
    outline="22.4,20 30,12 38,11 43.8,17.5 44.6,25 44,29.4 44.6,34 43.4,39.6 40.4,43.6 36.6,45.4 "
    "32.6,44.6 27,40.8 23.6,35.6 22.2,28",
    nose=(SOFT_NOSE, (35, 30)),
    features=Features(eyes.WOMAN, brows.THIN, FULL),
    mouth=(37, 39),
)
mother = replace(wife, lines=((2, "32,36.4 31,38.6 31.4,40.6"),))
actress = replace(
    scout,
    features=young_woman.features,
    near=(24, 25), far=(37, 25),
    lines=((2, "32,36.6 31.2,38.6"),),
)  # fmt: skip
