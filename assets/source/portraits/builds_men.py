"""The faces of the men of the film."""

from dataclasses import replace

from portraits import brows, eyes_men, mouths
from portraits.builds import BROAD_NOSE, young_man
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
