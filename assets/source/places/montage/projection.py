"""The projector, its beam with the dust in it, and the film that runs in."""

import math

import numpy as np
from kit.canvas import Canvas, disc, grid
from kit.ramp import index

from places.montage.paper import Painting, path

SCREEN = (188, 62, 152, 114)  # where pictures are shown: x, y, width, height (4:3)
LENS = (104, 178)


def leader(n: int) -> Canvas:
    """The film runs in: a hand sweeps round a number."""
    _, _, wide, tall = SCREEN
    art = Painting(wide, tall, "extra1")
    xs, ys = grid(wide, tall)
    angle = (np.degrees(np.arctan2(ys - tall / 2, xs - wide / 2)) + 90) % 360
    art.pixels[angle < n * 45] = index("wood5")
    art.pixels[(ys.astype(int) == tall // 2) | (xs.astype(int) == wide // 2)] = index("wood3")
    for r in (44, 38):
        ring = disc(wide, tall, wide / 2, tall / 2, r, r) & ~disc(
            wide, tall, wide / 2, tall / 2, r - 2, r - 2
        )
        art.fill(ring, "sun5")
    art.ribbon([path("64,34 82,34 86,42 76,54 88,66 84,78 64,80")], 6.0, "wood1")
    for k in range(5):
        art.rect((n * 37 + k * 61) % wide, (n * 53 + k * 29) % tall, 1 + k % 2, 2, "wood3")
    art.column((n * 47 + 20) % wide, 0, tall, "sun4")
    _soften(art)
    return art


def _soften(art: Painting) -> None:
    """Round the corners of the picture."""
    for y, cut in ((0, 4), (1, 2), (2, 1), (3, 1)):
        for row in (y, art.height - 1 - y):
            art.pixels[row, :cut] = art.pixels[row, art.width - cut :] = index("wood1")


def beam(wall: Painting) -> None:
    """Light from the lens to the screen: two clear sheets, one in the other."""
    x, y, _, tall = SCREEN
    for inset, steps in ((0, 1), (16, 1), (34, 1)):
        near = 1 if inset else 3
        top, bottom = (x, y + inset), (x, y + tall - inset)
        wall.glow([(LENS[0], LENS[1] - near), top, bottom, (LENS[0], LENS[1] + near)], steps)


def dust(n: int) -> Canvas:
    """Dust that turns in the beam."""
    x, y, _, _ = SCREEN
    width, height = x - LENS[0], 183 - y
    art = Canvas(width, height)
    for k in range(13):
        px = (k * 29 + n * 3) % width
        reach = px / width
        middle = height - 5 - reach * 56
        py = middle + (((k * 37) % 100) / 100 - 0.5) * 100 * reach + (n + k) % 4
        art.rect(px, py, 2, 1, ("cloth3", "sun4", "night6")[k % 3])
    return art


def projector(n: int) -> Canvas:
    """The projector on its table; its reels turn."""
    art = Painting(56, 72)
    turn = n * math.pi / 8
    for x, y, r in ((16, 14, 13), (40, 18, 11)):
        art.round(x, y, r, r, "stone1", "wood5", 0)
        for k in range(3):
            px, py = (
                x + math.cos(turn + k * 2.1) * r * 0.55,
                y + math.sin(turn + k * 2.1) * r * 0.55,
            )
            art.round(px, py, r * 0.24, r * 0.24, "ink", shade=0)
        art.round(x, y, 2, 2, "wood5", shade=0)
    art.cut(path("8,28 42,28 44,46 6,46"), "stone2", "wood5", 0)
    art.panel(12, 32, 14, 8, "stone1", "stone3")
    art.rect(32, 33, 5, 5, "red3")
    art.panel(42, 30, 10, 8, "stone1", "wood5")
    art.rect(52, 31, 3, 6, "sun5")
    art.panel(2, 46, 50, 5, "wood2", "wood4")
    for x in (6, 44):
        art.panel(x, 51, 4, 21, "wood1", "wood3")
    return art
