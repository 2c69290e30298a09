"""Furniture of a restaurant where nothing is wrong: linen, fabric shades, twigs in a vase."""

import numpy as np
from kit.canvas import Canvas, box, disc, edge, grid, polygon

LINEN = ("stone4", "stone5", "stone6", "stone7")


def long_table(width: int) -> Canvas:
    """A table for four in linen to the floor: four places laid, a lamp, no flowers."""
    canvas = Canvas(width, 36)
    xs, ys = grid(width, 36)
    skirt = (np.abs(xs - width / 2) < width / 2 - 1.5 - np.clip((18 - ys) * 0.2, 0, 2)) & (ys > 15)
    folds = np.sin(xs * 0.52 + np.sin(xs * 0.11) * 2) * 0.2 + 0.12 * np.sin(xs * 1.3)
    canvas.shade(skirt & (ys < 35), 0.58 + folds - 0.02 * (ys - 15), LINEN, 0.1)
    top = polygon(width, 36, [(6, 5), (width - 6, 5), (width - 0.5, 17), (0.5, 17)])
    canvas.fill(top, "stone6")
    canvas.fill(edge(top, 0, -1), "stone7")
    canvas.row(1, 17, width - 2, "stone4")
    canvas.row(3, 34, width - 6, "stone3")
    for x, y, far in (
        (width * 0.16, 12, False),
        (width * 0.36, 8, True),
        (width * 0.64, 8, True),
        (width * 0.84, 12, False),
    ):
        _place(canvas, round(x), y, far)
    _bread(canvas, width // 2)
    canvas.rect(width // 2 + 9, 0, 4, 12, "leaf1")
    canvas.rect(width // 2 + 10, -3, 2, 4, "leaf1")
    canvas.column(width // 2 + 9, 1, 9, "leaf3")
    canvas.rect(width // 2 + 9, 5, 4, 4, "stone6")
    return canvas


def _place(canvas: Canvas, x: int, y: int, far: bool) -> None:
    plate = canvas.ellipse(x + 0.5, y + 0.5, 6, 2.4, "stone7")
    canvas.fill(edge(plate, 0, 1), "stone4")
    canvas.rect(x - 2, y - 1, 5, 2, "flesh3")
    canvas.row(x - 2, y - 1, 2, "jade1")
    canvas.row(x + 1, y + 1, 2, "wood3")
    glass = x + (9 if far else -9)
    canvas.rect(glass - 1, y - 7, 3, 4, "night6")
    canvas.rect(glass - 1, y - 5, 3, 2, "sun4" if far else "red2")
    canvas.column(glass, y - 3, 3, "night6")
    canvas.row(glass - 1, y, 3, "night6")


def _bread(canvas: Canvas, x: int) -> None:
    canvas.poly([(x - 9, 8), (x + 5, 8), (x + 3, 13), (x - 7, 13)], "wood3")
    canvas.row(x - 9, 8, 14, "wood5")
    for dx in (-6, -2, 2):
        roll = canvas.ellipse(x + dx, 7.5, 2.6, 2, "wood5")
        canvas.fill(edge(roll, 0, -1), "skin0")


def round_table() -> Canvas:
    """A table for two: linen, a small lamp with a shade."""
    canvas = Canvas(44, 44)
    xs, ys = grid(44, 44)
    skirt = (np.abs(xs - 22) < 20 - np.clip((24 - ys) * 0.2, 0, 3)) & (ys > 21) & (ys < 42)
    folds = 0.2 * np.sin(xs * 0.8 + 1) + 0.1 * np.sin(xs * 1.7)
    canvas.shade(skirt, 0.56 + folds - 0.02 * (ys - 21), LINEN, 0.1)
    top = disc(44, 44, 22, 21, 21, 6)
    canvas.fill(top, "stone6")
    canvas.fill(edge(top, 0, -1), "stone7")
    canvas.fill(edge(top, 0, 1), "stone4")
    for x in (9, 35):
        plate = canvas.ellipse(x, 20.5, 4.6, 1.8, "stone7")
        canvas.fill(edge(plate, 0, 1), "stone4")
        canvas.row(x - 2, 20, 3, "flesh2")
    canvas.rect(21, 10, 2, 9, "gold0")
    canvas.row(19, 19, 6, "gold0")
    canvas.poly([(17, 10), (19, 3), (25, 3), (27, 10)], "sun4")
    canvas.row(17, 10, 10, "sun2")
    return canvas


def chair(facing: str) -> Canvas:
    """An upholstered chair: seat at twelve, a curved back."""
    if facing == "south":
        return _chair_behind()
    canvas = Canvas(18, 28)
    canvas.poly([(1, 2), (4, 0), (7, 15), (4, 17)], "extra1")
    canvas.line(4, 1, 7, 14, "skin0")
    canvas.line(1, 3, 4, 16, "wood4")
    canvas.rect(3, 15, 14, 4, "extra1")
    canvas.row(3, 15, 14, "skin0")
    canvas.row(3, 18, 14, "wood4")
    for x in (4, 14):
        canvas.rect(x, 19, 2, 9, "wood2")
        canvas.column(x, 19, 9, "wood3")
    if facing == "west":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def _chair_behind() -> Canvas:
    """The back of a chair that stands behind a table, seen from its front."""
    canvas = Canvas(24, 32)
    xs, ys = grid(24, 32)
    back = box(xs, ys, 12, 10, 10, 10, 5) < 0
    canvas.shade(back, 0.8 - ys / 30, ("wood4", "extra1", "skin0"), 0.15)
    canvas.fill(edge(back, 0, -1), "skin1")
    canvas.rect(3, 18, 18, 5, "extra1")
    canvas.row(3, 18, 18, "skin0")
    for x in (4, 18):
        canvas.rect(x, 23, 2, 9, "wood2")
    return canvas
