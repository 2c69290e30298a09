"""Neon letters: strokes on a 10 by 14 grid, drawn as tubes."""

import numpy as np
from kit.canvas import Canvas, Points, arc, grow, strokes
from kit.ramp import Mask
from scipy import ndimage

TUBES = {
    "pink": ("neon0", "neon1"),
    "gold": ("sun1", "sun4"),
    "teal": ("teal2", "teal4"),
    "red": ("red3", "red4"),
}
LETTERS: dict[str, tuple[int, list[Points]]] = {
    "K": (9, [[(1, 0), (1, 14)], [(8, 0), (1, 8)], [(3, 6), (8, 14)]]),
    "E": (8, [[(7, 0), (1, 0), (1, 14), (7, 14)], [(1, 7), (6, 7)]]),
    "S": (8, [[*arc(4, 3.5, 3, 3.5, -30, -270, 12), *arc(4, 10.5, 3, 3.5, -90, 150, 12)]]),
    "L": (8, [[(1, 0), (1, 14), (7, 14)]]),
    "R": (
        9,
        [[(1, 14), (1, 0), (4, 0), *arc(4, 3.5, 3.5, 3.5, -90, 90, 8), (1, 7)], [(4, 7), (8, 14)]],
    ),
    "'": (4, [[(2, 0), (1, 4)]]),
    "M": (11, [[(1, 14), (1, 0), (5.5, 8), (10, 0), (10, 14)]]),
    "O": (10, [arc(5, 7, 4, 7, 0, 360, 24)]),
    "T": (9, [[(0, 0), (8, 0)], [(4, 0), (4, 14)]]),
    " ": (5, []),
}


def neon(word: str, tube: str, scale: float = 1.0) -> Canvas:
    """Write a word as glowing tubes."""
    width = int(sum((LETTERS[c][0] + 2) * scale for c in word)) + 4
    height = int(14 * scale) + 6
    lines: list[Points] = []
    x = 2.0
    for letter in word:
        wide, parts = LETTERS[letter]
        lines += [[(x + px * scale, 3 + py * scale) for px, py in part] for part in parts]
        x += (wide + 2) * scale
    core = strokes(width, height, lines, 1.3)
    return _tube(core, tube)


def _tube(core: Mask, tube: str) -> Canvas:
    canvas = Canvas(core.shape[1], core.shape[0])
    canvas.fill(grow(core) & ~core, TUBES[tube][0])
    canvas.fill(core, TUBES[tube][1])
    return canvas


def backing(sign: Canvas, colour: str) -> Canvas:
    """The dark tubes behind a sign, as they are when it is off."""
    made = Canvas(sign.width + 2, sign.height + 2)
    mask = np.zeros((made.height, made.width), bool)
    mask[2:, 1:-1] = sign.solid
    made.fill(ndimage.binary_closing(mask), colour)
    return made
