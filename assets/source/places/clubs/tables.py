"""Small round tables with a lamp, chairs in profile, a bench along a wall."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, edge, grid

SEAT = 23  # pixels from the middle of a table to the middle of a seat


def table(drinks: Sequence[str], cloth: Sequence[str] | None = None) -> Canvas:
    """A round table, 19 high; bare wood on one foot, or with a cloth. The lamp is separate."""
    made = Canvas(36, 40)
    xs, ys = grid(36, 40)
    if cloth:
        skirt = (np.abs(xs - 18) < 17 - np.clip((ys - 24) * 0.1, 0, 2)) & (ys > 18)
        skirt &= ys < 37.4 + 1.3 * np.sin(xs * 0.9)
        folds = np.sin(xs * 0.85) + 0.3 * np.sin(xs * 2.1)
        made.shade(np.asarray(skirt), 0.55 + 0.22 * folds - 0.25 * (ys - 18) / 20, cloth, 0.0)
    else:
        _foot(made)
    top = disc(36, 40, 18, 19, 17, 5.4)
    face = ("stone5", "stone7", "stone3") if cloth else ("wood4", "skin0", "wood2")
    if not cloth:
        made.fill(disc(36, 40, 18, 20.5, 17, 5.4), "wood1")
    made.fill(top, face[0])
    made.fill(edge(top, 0, -1), face[1])
    made.fill(edge(top, 0, 1), face[2])
    if not cloth:
        made.fill(disc(36, 40, 14, 18, 8, 2), "wood5")
    for place, drink in enumerate(drinks):
        _drink(made, (5, 26, 11)[place % 3], 14 + place % 2, drink)
    return made


def _foot(made: Canvas) -> None:
    made.rect(16, 22, 4, 14, "wood1")
    made.column(16, 22, 14, "wood3")
    made.rect(11, 35, 14, 2, "wood1")
    made.row(12, 35, 11, "wood3")
    made.rect(9, 37, 18, 2, "wood0")


def _drink(made: Canvas, x: int, y: int, drink: str) -> None:
    made.rect(x, y, 4, 5, "night6")
    made.column(x, y, 5, "night7")
    made.rect(x + 1, y + 2, 3, 2, drink)
    made.row(x - 1, y + 5, 6, "wood2")


def shade(colours: tuple[str, str, str] = ("sun1", "sun3", "sun4")) -> Canvas:
    """A lit table lamp, to shine by itself."""
    lamp = Canvas(13, 14)
    lamp.rect(6, 8, 2, 5, "gold0")
    lamp.row(4, 13, 6, "gold0")
    lamp.poly([(1, 9), (4, 1), (10, 1), (13, 9)], colours[1])
    lamp.poly([(4, 8), (5.5, 2), (8.5, 2), (10, 8)], colours[2])
    lamp.rect(6, 4, 2, 4, "sun5")
    lamp.row(4, 0, 6, colours[0])
    lamp.row(1, 8, 12, colours[0])
    lamp.column(1, 7, 1, colours[0])
    return lamp


def jar() -> Canvas:
    """A candle in a red glass, to shine by itself."""
    made = Canvas(7, 10)
    made.rect(0, 3, 7, 7, "red2")
    made.rect(1, 4, 5, 5, "red3")
    made.rect(2, 4, 3, 4, "sun1")
    made.rect(3, 1, 1, 5, "sun5")
    made.dot(3, 0, "sun4")
    made.row(0, 3, 7, "red4")
    return made


def chair(facing: str, seat: tuple[str, str] = ("red2", "red3")) -> Canvas:
    """A bentwood chair from the side: seat at 11, hoop back at 24."""
    made = Canvas(15, 25)
    made.column(1, 3, 21, "wood4")
    made.column(2, 1, 24, "wood2")
    made.row(2, 0, 3, "wood4")
    made.column(4, 1, 9, "wood2")
    made.row(2, 6, 3, "wood1")
    made.rect(2, 13, 12, 2, seat[0])
    made.row(2, 13, 12, seat[1])
    made.row(2, 15, 12, "wood1")
    made.column(12, 16, 9, "wood2")
    made.column(11, 16, 8, "wood1")
    made.row(3, 20, 9, "wood1")
    if facing == "west":
        made.pixels = made.pixels[:, ::-1].copy()
    return made


def banquette(width: int, cloth: tuple[str, str, str, str]) -> Canvas:
    """A buttoned bench along a wall: seat at 12, back at 30."""
    made = Canvas(width, 32)
    made.rect(0, 2, width, 18, cloth[1])
    for x in range(0, width, 12):
        made.column(x, 3, 16, cloth[0])
        made.column(x + 1, 3, 14, cloth[2])
        made.dot(x + 6, 9, cloth[0])
        made.row(x + 4, 8, 5, cloth[2])
    made.rect(0, 0, width, 3, cloth[2])
    made.row(0, 0, width, cloth[3])
    made.rect(0, 19, width, 5, cloth[2])
    made.row(0, 19, width, cloth[3])
    made.row(0, 23, width, cloth[0])
    made.rect(0, 24, width, 8, "wood1")
    made.row(0, 24, width, "wood0")
    for x in range(3, width, 24):
        made.rect(x, 26, 18, 4, "wood2")
    return made
