"""A film star's eyes painted across a wall, by people who are not painters but mean it."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, disc, edge, grid, polygon, strokes
from kit.noise import clouds
from kit.ramp import Mask

SIZE = (212, 92)
HAIR: Sequence[str] = ("lemon1", "lemon2", "lemon3")


def eyes() -> Canvas:
    """A face from the brows to the nose, cut off by its own hair; drips where paint ran."""
    canvas = Canvas(*SIZE)
    face = _face()
    canvas.fill(face, "dusk6")
    xs, ys = grid(*SIZE)
    canvas.fill(face & (ys > 62 + 0.06 * np.abs(xs - 106) + 3 * np.sin(xs * 0.08)), "dusk5")
    canvas.fill(face & (np.abs(xs - 102) < 5 - 0.04 * ys) & (ys > 44), "dusk7")
    canvas.fill(strokes(*SIZE, [[(112, 46), (115, 66), (111, 80)]], 2.0), "dusk4")
    for middle, side in ((56.0, -1), (156.0, 1)):
        _eye(canvas, middle, side)
    canvas.ellipse(36.5, 77.5, 2, 2, "ink")
    _hair(canvas)
    for x, top, length, colour in (
        (42, 64, 12, "ink"),
        (76, 86, 6, "dusk6"),
        (148, 86, 9, "dusk6"),
        (171, 63, 9, "ink"),
        (20, 88, 5, "lemon2"),
    ):
        canvas.rect(x, top, 2, length, colour)
    return canvas


def _face() -> Mask:
    xs, ys = grid(*SIZE)
    rough = clouds(SIZE[0], 1, 19, 1, 3)[0][None] * 5
    return np.asarray((xs > 16) & (xs < 196) & (ys > 7 + rough) & (ys < 84 + rough * 0.7))


def _lid(middle: float, side: int, lift: float) -> Points:
    """An edge of an eye from its inner to its outer corner."""
    points = []
    for step in range(17):
        share = step / 16
        x = middle + side * (-34 + 72 * share)
        y = 56 - 7 * share - lift * np.sin(np.pi * share**0.85)
        points.append((float(x), float(y)))
    return points


def _eye(canvas: Canvas, middle: float, side: int) -> None:
    upper, lower = _lid(middle, side, 11), _lid(middle, side, -13)
    crease = _lid(middle, side, 22)
    almond = polygon(*SIZE, [*upper, *reversed(lower)])
    canvas.fill(polygon(*SIZE, [*upper, *reversed(crease)]), "teal2")
    canvas.fill(polygon(*SIZE, [*_lid(middle, side, 17), *reversed(crease)]), "teal3")
    canvas.fill(almond, "stone7")
    canvas.fill(almond & ~polygon(*SIZE, [*_lid(middle, side, 6), *reversed(lower)]), "stone5")
    _iris(canvas, middle + 1, almond)
    canvas.fill(strokes(*SIZE, [crease[:-1]], 1.6), "ink")
    canvas.fill(strokes(*SIZE, [lower], 1.5), "ink")
    canvas.fill(polygon(*SIZE, [*_lid(middle, side, 14), *reversed(_lid(middle, side, 9))]), "ink")
    _lashes(canvas, upper, side)
    _brow(canvas, middle, side)


def _iris(canvas: Canvas, x: float, almond: Mask) -> None:
    iris = disc(*SIZE, x, 50, 14, 14) & almond
    canvas.fill(iris, "teal0")
    canvas.fill(disc(*SIZE, x, 51, 12.4, 12.4) & almond, "elec0")
    canvas.fill(disc(*SIZE, x + 1, 54, 9.5, 8.6) & almond, "elec1")
    canvas.fill(disc(*SIZE, x, 50, 6, 6.4) & almond, "ink")
    canvas.fill(disc(*SIZE, x - 5, 47, 3, 2.6) & almond, "stone7")
    canvas.fill(disc(*SIZE, x + 5, 57, 2, 1.5) & almond, "elec3")
    canvas.fill(edge(iris, 0, 1), "teal0")


def _lashes(canvas: Canvas, upper: Points, side: int) -> None:
    """A wing at the outer corner, and four lashes over it."""
    x, y = upper[-1]
    wing = [(x - side * 12, y - 6), (x + side * 12, y - 9), (x - side * 2, y + 2)]
    canvas.fill(polygon(*SIZE, wing), "ink")
    for number, reach in ((10, 6), (12, 8), (14, 9)):
        x, y = upper[number]
        tip = (x + side * reach * 0.9, y - 3 - reach)
        canvas.fill(polygon(*SIZE, [(x - 1.6, y - 1), tip, (x + 1.8, y - 1)]), "ink")


def _brow(canvas: Canvas, middle: float, side: int) -> None:
    """Thick at the nose, thin at its end, high in the middle."""
    top, low = [], []
    for step in range(13):
        share = step / 12
        x = middle + side * (-30 + 72 * share)
        y = 24 - 10 * np.sin(np.pi * share**0.8) + 3 * share
        top.append((float(x), float(y)))
        low.append((float(x), float(y + 6.5 * (1 - share) + 1)))
    canvas.fill(polygon(*SIZE, [*top, *reversed(low)]), "ink")


def _hair(canvas: Canvas) -> None:
    """Waves of yellow down both sides."""
    xs, ys = grid(*SIZE)
    wave = 6 * np.sin(ys * 0.11)
    for inside, value in (
        (xs < 19 + wave, xs - wave),
        (xs > 194 + wave, xs - wave + 3),
    ):
        mass = inside & (ys < 88 + 4 * np.sin(xs * 0.7))
        strand = 0.5 + 0.5 * np.sin(value * 0.95)
        canvas.shade(mass, strand, HAIR, 0.0)
        canvas.fill(edge(mass, 1, 0) | edge(mass, -1, 0), "lemon0")
