"""A theatre in a child's bedroom: bed sheets on a rope, boards on crates, tins for footlights."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.ramp import shift

SHEET: Sequence[str] = ("stone4", "stone5", "stone6", "stone7")
SIZE = (128, 112)
FLAT = 16  # height of the boards


def stage() -> Canvas:
    """The stage with its painted sea, and the sheets drawn to both sides."""
    canvas = Canvas(*SIZE)
    _sky(canvas)
    _waves(canvas)
    _boards(canvas)
    for x, width, side in ((2, 34, 1), (92, 34, -1)):
        _sheet(canvas, x, width, side)
    _rope(canvas)
    return canvas


def _sky(canvas: Canvas) -> None:
    """A blanket for a sky, stars of foil, a moon of cardboard on a thread."""
    top, base = 10, SIZE[1] - FLAT - 4
    canvas.rect(10, top, 108, base - top, "night2")
    for x in range(10, 118, 14):
        canvas.column(x, top, base - top, "night1")
        canvas.column(x + 1, top, base - top, "night3")
    for x, y in ((42, 22), (58, 16), (88, 26), (50, 38), (98, 44), (78, 14)):
        canvas.row(x - 1, y, 3, "gold2")
        canvas.column(x, y - 1, 3, "gold2")
    canvas.column(70, 8, 12, "stone5")
    moon = canvas.ellipse(70, 28, 9, 9, "sun4")
    canvas.fill(edge(moon, 0, 1), "sun3")
    canvas.ellipse(73, 26, 7, 7, "night2")
    canvas.rect(63, 28, 2, 1, "wood2")


def _waves(canvas: Canvas) -> None:
    """Waves of painted card in two rows, and a paper boat."""
    xs, ys = grid(*SIZE)
    base = SIZE[1] - FLAT - 4
    for offset, tall, colours in ((0, 26, ("night4", "night6")), (6, 16, ("teal2", "teal4"))):
        crest = base - tall + 3.5 * np.abs(np.sin((xs + offset) * 0.21))
        wave = (ys > crest) & (ys < base) & (xs > 12) & (xs < 116)
        canvas.fill(wave, colours[0])
        canvas.fill(edge(wave, 0, -1), colours[1])
        if not offset:
            canvas.poly(
                [(54, base - 26), (80, base - 26), (74, base - 16), (60, base - 16)], "stone7"
            )
            canvas.poly([(67, base - 40), (78, base - 27), (67, base - 27)], "stone6")
            canvas.poly([(66, base - 38), (57, base - 27), (66, base - 27)], "stone7")
            canvas.row(60, base - 17, 14, "stone4")


def _boards(canvas: Canvas) -> None:
    """Planks on fruit crates; the second step creaks."""
    y = SIZE[1] - FLAT
    canvas.poly([(6, y - 6), (122, y - 6), (128, y), (0, y)], "wood5")
    for x in range(-4, 132, 16):
        canvas.line(64 + (x - 64) * 0.9, y - 6, x, y - 1, "wood3")
    canvas.row(6, y - 6, 116, "skin0")
    canvas.rect(0, y, 128, 4, "wood4")
    canvas.row(0, y, 128, "wood5")
    canvas.rect(0, y + 4, 128, 12, "wood1")
    for x in range(3, 120, 31):
        canvas.rect(x, y + 4, 27, 12, "wood3")
        canvas.row(x, y + 9, 27, "wood1")
        canvas.row(x, y + 5, 27, "wood4")
        canvas.row(x + 8, y + 12, 10, "red2" if x % 2 else "jade0")


def _sheet(canvas: Canvas, x: int, width: int, side: int) -> None:
    """A flowered sheet, gathered to one side with a dressing-gown cord."""
    xs, ys = grid(*SIZE)
    share = np.clip((ys - 8) / 84, 0, 1)
    pull = np.where(share < 0.62, share / 0.62, 1 - (share - 0.62) * 0.5) ** 1.5 * width * 0.45
    left = x + (0 if side > 0 else 1) * pull
    right = x + width - (1 if side > 0 else 0) * pull
    body = (xs > left) & (xs < right) & (ys > 7) & (ys < 92)
    across = (xs - left) / np.maximum(right - left, 1)
    canvas.shade(body, 0.62 + 0.3 * np.sin(across * 19 + 0.6), SHEET, 0.0)
    for row, y in enumerate(range(14, 90, 9)):
        for column in range(4):
            at = int(x + 4 + column * 8 + (row % 2) * 4)
            if 0 <= at < SIZE[0] - 1 and body[y, at] and body[y, at + 1]:
                canvas.rect(at, y, 2, 2, "dusk6" if (row + column) % 2 else "elec1")
    canvas.fill(edge(body, 1, 0) | edge(body, -1, 0), "stone4")
    tie = body & (np.abs(ys - 60) < 2)
    canvas.fill(tie, "red3")


def _rope(canvas: Canvas) -> None:
    for x in range(SIZE[0]):
        canvas.rect(x, 5 + 3 * math.sin(math.pi * x / SIZE[0]), 1, 2, "wood4")
    for x in (4, 12, 22, 32, 94, 104, 114, 123):
        canvas.rect(x, 5 + 3 * math.sin(math.pi * x / SIZE[0]), 2, 5, "wood5")
    rows = np.zeros(canvas.pixels.shape, bool)
    rows[10:12] = True
    shift(canvas.pixels, rows & canvas.solid, -1)


def footlights(count: int = 5) -> Canvas:
    """Lamps in tins along the edge."""
    canvas = Canvas(118, 10)
    for number in range(count):
        x = 6 + number * 25
        canvas.ellipse(x + 4, 3, 3.6, 2.6, "sun4")
        canvas.rect(x + 3, 1, 2, 3, "stone7")
        canvas.rect(x, 4, 8, 6, "stone4")
        canvas.row(x, 4, 8, "sun5")
        canvas.row(x, 7, 8, ("red3", "jade1", "elec1")[number % 3])
        canvas.column(x + 7, 4, 6, "stone2")
    return canvas


def trunk() -> Canvas:
    """A trunk of costumes: a feather boa, a crown, a sleeve."""
    canvas = Canvas(50, 38)
    canvas.poly([(4, 12), (46, 12), (44, 2), (6, 2)], "wood2")
    canvas.poly([(7, 11), (43, 11), (41, 4), (9, 4)], "dusk4")
    canvas.row(6, 2, 38, "wood4")
    for x, y, colour in ((8, 14, "neon0"), (13, 12, "neon1"), (18, 14, "neon0"), (23, 12, "neon1")):
        canvas.ellipse(x, y, 4, 3, colour)
    canvas.poly([(28, 16), (28, 8), (31, 12), (34, 7), (37, 12), (40, 8), (40, 16)], "gold2")
    canvas.row(28, 14, 12, "gold1")
    canvas.dot(34, 12, "red3")
    canvas.rect(2, 15, 46, 22, "wood3")
    canvas.row(2, 15, 46, "wood5")
    canvas.row(2, 36, 46, "wood1")
    canvas.poly([(6, 14), (12, 15), (10, 28), (4, 27)], "elec1")
    canvas.column(7, 16, 11, "elec2")
    for x in (2, 22, 45):
        canvas.rect(x, 15, 4, 22, "wood2")
        canvas.column(x, 15, 22, "gold0")
    canvas.rect(22, 19, 6, 6, "gold1")
    canvas.rect(30, 24, 11, 7, "stone6")
    canvas.row(32, 26, 7, "red2")
    canvas.row(32, 28, 5, "stone3")
    return canvas
