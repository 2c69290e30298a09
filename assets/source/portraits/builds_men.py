"""The faces of the men of the film."""

from dataclasses import replace

from portraits import brows, eyes_men, mouths
from portraits.builds import BROAD_NOSE, young_man
from portraits.builds_cast import HOOKED_NOSE, LONG_EAR, MAN_EAR, husband
from portraits.faces import Features

charmer = replace(
    young_man,
    outline="22.2,20 26.6,12 38,10.5 44.4,14.5 45.6,24 45,29.5 45.4,34 45,39.6 42.4,44.2 38.4,47 "
    "34,47 28,43.8 24,38.4 22.2,30",
    nose=(BROAD_NOSE, (36, 28)),
    features=Features(eyes_men.MAN, brows.THICK, mouths.HOST),
    near=(25, 26), far=(38, 26), mouth=(38, 41),
)  # fmt: skip
broker = replace(
    young_man,
    outline="22.4,20 27,12 38,10.5 44.2,14.5 45.4,24 44.8,29.5 45.2,35 45,41 42.6,45.2 38.8,47.4 "
    "33.4,47.4 27.6,44 24,39 22.4,30",
    features=Features(eyes_men.MAN, brows.THICK, mouths.HOST),
    lines=((2, "38.4,44.4 38.4,46"),),
)
father = replace(
    young_man,
    outline="22.4,20 27,12 38,10.5 44.2,14.5 45.4,24 44.8,29.5 45,34 44.6,39.4 42,44.4 38,47.2 "
    "34,47.2 28.2,44 24.2,38.4 22.4,30",
    features=Features(eyes_men.MAN, brows.THICK, mouths.HOST),
)
drummer = replace(
    husband,
    outline="21.8,20 26.6,11.6 37.6,10.2 44.6,14.2 46,23 45.6,29 46.2,35 45.8,41 43,45.6 38.6,48 "
    "33,47.8 27.2,45 23,40.4 21.6,33",
    lines=((2, "32.6,38.4 31.4,41"), (2, "43.8,38 43.4,41")),
)
trumpeter = replace(
    young_man,
    outline="21.4,20 24,12 30,8.6 38,8.4 43.6,12 45.6,19 45,26 44.6,31 44.8,36 43.6,41 41,45.6 "
    "37.8,48 34.4,47.6 29,44 24.8,38.6 22,30",
    lights=("27,33 30.5,32.4 33,33.6 31,36.4 28,36", "27,12.6 31,10.4 35.4,11 33,14 28.4,15.6"),
    nose=(BROAD_NOSE, (36, 28)),
    features=Features(eyes_men.OLD, brows.THICK, mouths.HOST),
    ear=MAN_EAR,
    mouth=(38, 41),
)
singer = replace(
    young_man,
    outline="22.6,20 27,12 38,10.5 44.2,14.5 45.4,24 44.7,29.5 45,34 44.8,39.6 42.8,44.4 39,47.6 "
    "34.6,47.4 28.6,44 24.4,38.4 22.6,30",
    features=Features(eyes_men.MAN, brows.THICK, mouths.HOST),
)
parent = replace(
    husband,
    outline="21.6,20 26.4,11.4 37.4,9.8 44.6,13.8 46.2,22.6 45.8,29 47,35.4 46.8,41.4 44,46.6 "
    "39,49.2 33,49 26.4,46.4 22,41.4 20.8,33",
    features=Features(eyes_men.OLD, brows.THICK, mouths.HOST),
    ear=LONG_EAR,
)
busy = replace(
    young_man,
    outline="22.8,20 27,12 38,10.5 43.8,14.5 45,24 44.2,29.5 44.4,34 43.2,39.4 40.4,44.6 37.4,47 "
    "34.6,46.8 29.2,43 25,37.6 22.8,30",
    nose=(HOOKED_NOSE, (36, 28)),
    features=Features(eyes_men.MAN, brows.THICK, mouths.HOST),
    lines=((2, "29,18.6 34,17.8 39,18.4"),),
)
