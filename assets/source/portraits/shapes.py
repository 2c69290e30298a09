"""Outlines in pixels: curves through points, tapered locks, lines of single pixels, turns.

Points are written as SVG writes them: "22.5,20 30,12 38,11".
"""

from itertools import pairwise
from math import cos, floor, hypot, radians, sin

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Cell = tuple[int, int]


def points(text: str) -> Points:
    """Read points."""
    return np.array([[float(value) for value in pair.split(",")] for pair in text.split()])


def spline(path: Points, closed: bool = True, steps: int = 14) -> Points:
    """Draw a Catmull-Rom curve through points."""
    count, out = len(path), []
    for n in range(count if closed else count - 1):
        a, b, c, d = (_at(path, n + offset, closed) for offset in (-1, 0, 1, 2))
        for t in np.linspace(0, 1, steps, endpoint=False):
            bend = (2 * a - 5 * b + 4 * c - d) * t * t + (-a + 3 * b - 3 * c + d) * t**3
            out.append(0.5 * (2 * b + (-a + c) * t + bend))
    if not closed:
        out.append(path[-1])
    return np.array(out)


def _at(path: Points, n: int, closed: bool) -> Points:
    picked: Points = path[n % len(path)] if closed else path[min(max(n, 0), len(path) - 1)]
    return picked


def blob(text: str) -> Points:
    """Give a closed curve."""
    return spline(points(text))


def strand(text: str, root: float, middle: float, tip: float = 0.1) -> Points:
    """Give a tapered lock along a curve; widths in pixels."""
    return taper(points(text), root, middle, tip)


def taper(path: Points, root: float, middle: float, tip: float) -> Points:
    """Give a lock along points."""
    curve = spline(path, False, 10)
    along = np.gradient(curve, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    across /= np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-6)
    width = np.interp(np.linspace(0, 1, len(curve)), [0, 0.5, 1], [root, middle, tip])[:, None] / 2
    return np.concatenate([curve + across * width, (curve - across * width)[::-1]])


def turn(degrees: float, x: float, y: float, dy: float = 0.0, size: float = 1.0) -> Points:
    """Make a transform: turn and scale about a place, then move down."""
    c, s = cos(radians(degrees)) * size, sin(radians(degrees)) * size
    return np.array([[c, -s, x - c * x + s * y], [s, c, y - s * x - c * y + dy], [0, 0, 1]])


def moved_by(right: float, down: float) -> Points:
    """Make a transform: move."""
    return np.array([[1, 0, right], [0, 1, down], [0, 0, 1.0]])


def stretch(wide: float, tall: float, x: float, y: float, drop: float = 0.0) -> Points:
    """Make a transform: stretch about a place, then move down."""
    return np.array([[wide, 0, x - wide * x], [0, tall, y - tall * y + drop], [0, 0, 1.0]])


def cells_of(curve: Points) -> list[Cell]:
    """Give the cells a curve runs through."""
    found: list[Cell] = []
    for start, end in pairwise(curve):
        count = max(2, int(hypot(*(end - start)) * 4))
        for t in np.linspace(0, 1, count):
            x, y = start + (end - start) * t
            if not found or found[-1] != (floor(x), floor(y)):
                found.append((floor(x), floor(y)))
    return found


def thinned(path: list[Cell]) -> list[Cell]:
    """Take the corner out of every L."""
    n, kept = 1, list(path)
    while n < len(kept) - 1:
        a, b, c = kept[n - 1 : n + 2]
        diagonal = abs(a[0] - c[0]) == 1 and abs(a[1] - c[1]) == 1
        if diagonal and (b[0] == a[0] or b[1] == a[1]) and (b[0] == c[0] or b[1] == c[1]):
            kept.pop(n)
        else:
            n += 1
    return kept
