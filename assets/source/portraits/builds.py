"""The builds of faces: young woman, young man, and the faces life has drawn."""

from portraits import brows, eyes, eyes_men, mouths
from portraits.faces import Face, Features
from portraits.grid import grid

WOMAN = Features(eyes.WOMAN, brows.THIN, mouths.WOMAN)
MAN = Features(eyes_men.MAN, brows.THICK, mouths.MAN)
SMALL_NOSE = grid("""
    2..
    .2.
    .4.
    .42
    ..2
    21.
""")
STRAIGHT_NOSE = grid("""
    .2...
    .2...
    .....
    .42..
    .42..
    ...2.
    ..42.
    ..4.2
    ...1.
    121..
""")
BROAD_NOSE = grid("""
    .2....
    .2....
    .42...
    .42...
    ..42..
    .4442.
    24442.
    2.4.22
    12.21.
    ..11..
""")
BUTTON_NOSE = grid("""
    .4.
    44.
    .12
""")
young_woman = Face(
    outline="22.5,20 30,12 38,11 43.5,17 44.6,25 43.8,29 44.4,33 42.8,38 39.5,42 36,44 32.5,43.2 "
    "27,39.6 23.8,35 22.3,28",
    shades=((2, "22,29 24.5,33 28.5,38.5 33,41.6 36.5,42.6 41,39.5 40,44 35,46 28,42 22,36"),),
    lights=("25,33 28,31.8 32,33 31.5,36 28,36.5",),
    nose=(SMALL_NOSE, (36, 31)),
    features=WOMAN,
    near=(24, 25), far=(37, 25), mouth=(37, 38),
    pivot=(32, 46),
    cheeks=((25, 33), (41, 33)),
)  # fmt: skip
young_man = Face(
    outline="22.6,20 27,12 38,10.5 44.2,14.5 45.4,24 44.7,29.5 44.8,34 44.2,39 41.6,43.8 38,46.6 "
    "34.2,46.6 28.4,43.4 24.4,38 22.6,30",
    shades=(
        (2, "22,27 24.4,34 27.4,39.6 32,43.2 37,44.4 42.4,40.4 43,44 37,48 29,46 22,38"),
        (2, "22,24 25,24 26,31 25.6,35 23,34"),
    ),
    lights=("27,33.4 30.5,32.6 33,34 31.5,37.6 28.4,37", "31,18.8 37,18 39.4,19.6 36,21 31.5,20.6"),
    nose=(STRAIGHT_NOSE, (36, 27)),
    features=MAN,
    near=(25, 26), far=(38, 26), mouth=(38, 40),
    pivot=(32, 48),
    cheeks=((26, 34), (40, 36)),
    ear=("20,27.5 22.2,26 24.5,29 24,34.5 21.6,34.8 20.2,31.5", "21.4,29 23,28.6 23.4,33 22,33"),
)  # fmt: skip
