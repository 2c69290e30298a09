"""The stage of Seb's club: a gilt opening, blue drapes, a painted cloth with a lamp."""

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.ramp import shift

from places.clubs import drapery
from places.street_view import city_carpet, night_sky

STAGE = (240, 166, 288, 42)  # x, upper edge, width, depth


def paint_opening(wall: Canvas) -> None:
    """Paint the stage as one sees it from the house, above its boards."""
    x, _, width, _ = STAGE
    wall.rect(x, 30, width, 176 - 28, "ink")
    wall.blit(_painted_drop(width - 24), x + 12, 38)
    for left in (True, False):
        cloth = drapery.gathered((96, 132), f"sebs drape {left}", drapery.BLUE, left)
        wall.blit(cloth, x + (8 if left else width - 104), 44)
    wall.blit(drapery.swags((width - 16, 32), 6, drapery.BLUE), x + 8, 48)
    for at in (x - 8, x + width - 10):
        wall.blit(drapery.post(176 + 2 - 34), at, 34)
    wall.blit(drapery.frieze(width + 20, 16), x - 10, 34)


DROP_LAMP = (STAGE[0] + 12 + 90, 38 + 61)  # the lamp on the painted cloth: x, foot of its glass


def _painted_drop(width: int) -> Canvas:
    """A painted cloth: the city from a hill at night, and one lamp."""
    made = Canvas(width, 140)
    made.blit(night_sky(width, 104, "sebs drop"), 0, 0)
    carpet, _ = city_carpet(width, 34, "sebs city")
    shift(carpet.pixels, carpet.solid & (grid(width, 34)[1] > 6), -1)
    made.blit(carpet, 0, 92)
    xs, ys = grid(width, 140)
    hill = ys > 108 + 9 * np.cos(xs / width * 3.6)
    made.fill(np.asarray(hill), "night0")
    made.fill(edge(np.asarray(hill), 0, -1), "night3")
    lamp = 90
    made.rect(lamp - 1, 62, 2, 64, "ink")
    made.rect(lamp - 5, 51, 10, 11, "ink")
    made.rect(lamp - 6, 50, 12, 2, "ink")
    made.rect(lamp - 3, 48, 6, 2, "ink")
    return made
