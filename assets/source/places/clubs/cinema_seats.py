"""Rows of cinema seats, seen from the screen: backs, arms, cushions up or down."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, edge, grid

PITCH, TALL = 24, 30


def row(taken: Sequence[bool], number: int) -> Canvas:
    """A row of seats; where nobody sits the cushion is folded up."""
    made = Canvas(len(taken) * PITCH + 4, TALL)
    for place, sits in enumerate(taken):
        _seat(made, place * PITCH + 2, sits, (place * 3 + number) % 7 == 0)
    for place in range(len(taken) + 1):
        _arm(made, place * PITCH)
    return made


def _seat(made: Canvas, x: int, sits: bool, worn: bool) -> None:
    xs, ys = grid(made.width, made.height)
    back = np.asarray(box(xs, ys, x + 12, 13, 10.4, 12, 5) < 0)
    made.shade(back, 0.78 - (ys / 30) - np.abs(xs - x - 10) / 40,
               ("red0", "red1", "red2", "red3"), 0.0)  # fmt: skip
    made.fill(edge(back, 0, -1), "red3")
    made.column(x + 12, 4, 12, "red1")
    if worn:
        made.row(x + 7, 1, 8, "dusk5")
    if sits:
        made.rect(x + 2, 16, 20, 6, "red2")
        made.row(x + 3, 16, 18, "red3")
        made.row(x + 2, 21, 20, "red0")
    else:
        made.rect(x + 3, 11, 18, 12, "red1")
        made.row(x + 3, 11, 18, "red2")
        made.row(x + 3, 22, 18, "red0")
        made.rect(x + 11, 18, 3, 2, "gold0")
    made.rect(x + 3, 23, 18, 7, "night0")
    made.row(x + 5, 27, 14, "ink")


def _arm(made: Canvas, x: int) -> None:
    made.rect(x, 11, 4, 3, "wood3")
    made.row(x, 11, 4, "wood5")
    made.rect(x, 14, 4, 15, "wood0")
    made.column(x, 14, 15, "wood2")
    made.row(x, 29, 4, "ink")
