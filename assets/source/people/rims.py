"""Rims: the pixels of an outline beside which a side is free."""

import numpy as np
from kit.indexed import Indices
from scipy import ndimage

from game.core.palette import TRANSPARENT

LEFT, RIGHT = 1, 2  # bits of a rim mask
LEAST_RIM = 3  # pixels of a run


def rim_of(cell: Indices) -> Indices:
    """Give the bits of the sides at which a pixel of the outline is free."""
    on = cell != TRANSPARENT
    padded = np.pad(on, 1)
    bits = np.zeros(cell.shape, np.uint8)
    bits[_long(on & ~padded[1:-1, :-2])] |= LEFT
    bits[_long(on & ~padded[1:-1, 2:])] |= RIGHT
    return np.where(bits > 0, bits, TRANSPARENT).astype(np.uint8)


def _long(edge: Indices) -> Indices:
    """Drop runs so short that the rim would be dotted."""
    marked, count = ndimage.label(edge, np.ones((3, 3)))
    sizes = ndimage.sum(edge, marked, range(1, count + 1))
    short = np.flatnonzero(np.asarray(sizes) < LEAST_RIM) + 1
    return np.asarray(edge & ~np.isin(marked, short))
