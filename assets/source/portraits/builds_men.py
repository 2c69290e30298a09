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
