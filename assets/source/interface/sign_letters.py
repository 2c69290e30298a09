"""The letters of the sign: Magic in script, HOUR in the caps of old cinema fronts."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Points, arc

Line = list[tuple[float, float]]
SLANT = 0.22
BASELINE = 40.0
# Script on a grid: capitals from 2 to 40, small letters from 20, tails to 57.
SCRIPT: tuple[Line, ...] = (
    [(0, 33), (1, 39), (6, 40), (10, 32), (13, 17), (16, 3)],
    [(16, 3), (18, 20), (20, 39)],
    [(20, 39), (27, 19), (35, 3)],
    [(35, 3), (34, 18), (34, 32), (37, 40), (43, 37), (46, 32)],
    [(61, 22), (55, 19), (48, 22), (45, 31), (48, 39), (54, 39), (60, 30)],
    [(62, 20), (60, 32), (63, 40), (68, 37), (70, 32)],
    [(85, 22), (79, 19), (72, 22), (69, 31), (72, 39), (78, 39), (84, 30)],
    [(86, 20), (84, 38), (81, 52), (74, 58), (68, 54), (71, 47), (82, 42), (92, 34), (96, 21)],
    [(96, 21), (94, 32), (97, 40), (102, 37), (104, 32)],
    [(118, 24), (113, 19), (106, 22), (102, 31), (105, 39), (112, 40), (120, 34)],
)
DOT = (94.0, 9.0)  # of the i
# letter -> width, lines
CAPS: dict[str, tuple[float, tuple[Points, ...]]] = {
    "H": (17, ([(0, 0), (0, 30)], [(17, 0), (17, 30)], [(0, 18), (17, 18)])),
    "O": (22, (arc(11, 15, 11, 15, 0, 360, 40),)),
    "U": (18, ([(0, 0), (0, 20), *arc(9, 20, 9, 10, 180, 0, 18), (18, 0)],)),
    "R": (17, ([(0, 30), (0, 0), (7, 0), *arc(8, 9, 8.5, 9, -90, 90, 14), (0, 18)],
               [(7, 18), (17, 30)])),
}  # fmt: skip


def smooth(points: Sequence[tuple[float, float]], each: int = 10) -> Line:
    """Draw a soft curve through all points."""
    padded = [points[0], *points, points[-1]]
    made: Line = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for t in np.linspace(0, 1, each, endpoint=False):
            made.append((_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t)))
    return [*made, points[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    linear, square, cube = c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d
    return float(0.5 * (2 * b + linear * t + square * t * t + cube * t**3))


def script(x: float, y: float, scale: float) -> list[Line]:
    """Lay the script out in pixels, slanted; x, y is where the baseline begins."""
    return [[_placed(p, (x, y), scale) for p in smooth(line)] for line in SCRIPT]


def dot_of_i(x: float, y: float, scale: float) -> tuple[float, float]:
    """Give the place of the dot of the i."""
    return _placed(DOT, (x, y), scale)


def _placed(
    point: tuple[float, float], at: tuple[float, float], scale: float
) -> tuple[float, float]:
    across = point[0] + (BASELINE - point[1]) * SLANT
    return at[0] + across * scale, at[1] + (point[1] - BASELINE) * scale


def caps(word: str, x: float, y: float, scale: float, gap: float) -> list[Points]:
    """Lay a word of capitals out in pixels from its upper left."""
    lines: list[Points] = []
    for letter in word:
        wide, parts = CAPS[letter]
        lines += [[(x + px * scale, y + py * scale) for px, py in part] for part in parts]
        x += wide * scale + gap
    return lines


def star(x: float, y: float, long: float, short: float) -> Points:
    """Give a star with four long rays."""
    return [
        (
            x + math.cos(math.pi * n / 4) * (long if n % 2 == 0 else short),
            y + math.sin(math.pi * n / 4) * (long if n % 2 == 0 else short),
        )
        for n in range(8)
    ]
