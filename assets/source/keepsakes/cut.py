"""Scissors: what is painted is trimmed, and keeps an edge of white paper."""

import numpy as np
from kit.canvas import Canvas, grow
from kit.indexed import Indices

from game.core.palette import INDEX, TRANSPARENT

EDGE = "stone7"


def sheet(width: int, height: int) -> Canvas:
    """Give paper to paint on, with room for the edge."""
    return Canvas(width + 2, height + 2)


def cut(canvas: Canvas) -> Indices:
    """Cut round what is painted and leave one pixel of white."""
    made = np.pad(canvas.pixels, 1, constant_values=TRANSPARENT)
    solid = made != TRANSPARENT
    made[grow(solid) & ~solid] = INDEX[EDGE]
    left = made != TRANSPARENT
    rows, columns = np.flatnonzero(left.any(1)), np.flatnonzero(left.any(0))
    return np.asarray(made[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
