"""What a man owns who does not mean to stay: and a stool that somebody famous sat on."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, box, edge, grid

from places.homes.joinery import Wood, face


def mattress() -> Canvas:
    """A mattress on pallets with a grey blanket that was thrown back in a hurry."""
    canvas = Canvas(112, 34)
    canvas.rect(2, 24, 108, 8, "wood3")
    for x in range(2, 108, 18):
        canvas.rect(x, 27, 12, 4, "wood0")
        canvas.row(x, 24, 16, "wood5")
    canvas.rect(0, 4, 112, 14, "stone6")
    canvas.row(0, 4, 112, "stone7")
    canvas.rect(0, 18, 112, 7, "stone4")
    canvas.row(0, 18, 112, "stone5")
    for x in range(0, 112, 7):
        canvas.column(x, 19, 6, "night5")
    _pillow(canvas)
    blanket = canvas.poly(
        [
            (44, 3),
            (60, 6),
            (78, 2),
            (98, 5),
            (112, 3),
            (112, 23),
            (100, 26),
            (84, 23),
            (66, 27),
            (52, 22),
            (40, 16),
        ],
        "cloth1",
    )
    canvas.fill(edge(blanket, 0, -1) | edge(blanket, -1, 0), "cloth3")
    canvas.fill(edge(blanket, 0, 1), "cloth0")
    for x0, y0, x1, y1 in ((56, 8, 70, 20), (76, 6, 84, 18), (96, 8, 106, 20), (60, 7, 62, 14)):
        canvas.line(x0, y0, x1, y1, "cloth0")
        canvas.line(x0 + 2, y0, x1 + 2, y1, "cloth2")
    canvas.line(44, 14, 110, 19, "red2")
    canvas.line(44, 15, 110, 20, "red2")
    return canvas


def _pillow(canvas: Canvas) -> None:
    shape = canvas.poly([(3, 3), (12, 0), (27, 1), (30, 9), (16, 13), (4, 12)], "stone7")
    canvas.fill(edge(shape, 0, 1) | edge(shape, 1, 0), "stone4")
    canvas.line(10, 6, 20, 7, "stone5")
    canvas.line(14, 9, 20, 8, "stone5")


def stool_under_glass() -> Canvas:
    """A worn bar stool on a plinth, under a glass bell; a brass plate tells whose it was."""
    canvas = Canvas(38, 66)
    face(canvas, (1, 48, 36, 18), ("night1", "night2", "night3", "night4"))
    canvas.rect(0, 46, 38, 3, "night3")
    canvas.row(0, 46, 38, "night5")
    canvas.rect(12, 53, 14, 6, "gold1")
    canvas.row(12, 53, 14, "gold2")
    canvas.row(14, 55, 9, "wood2")
    canvas.row(14, 57, 6, "wood2")
    _stool(canvas, 19, 46)
    xs, ys = grid(38, 66)
    bell = box(xs, ys, 19, 32, 16, 30, 15) < 0
    bell &= ys < 46
    canvas.fill(edge(bell, -1, 0) | edge(bell, 1, 0) | edge(bell, 0, -1), "night6")
    canvas.ellipse(19, 2, 2.6, 2, "night6")
    canvas.column(7, 16, 22, "night7")
    canvas.column(8, 13, 8, "night7")
    canvas.column(31, 20, 14, "night5")
    canvas.row(3, 45, 32, "night6")
    return canvas


def _stool(canvas: Canvas, x: int, base: int) -> None:
    for lean in (-1, 1):
        canvas.line(x + lean * 5, base - 24, x + lean * 9, base - 1, "wood3", 2)
        canvas.line(x + lean * 2, base - 24, x + lean * 4, base - 2, "wood2")
    canvas.row(x - 7, base - 9, 15, "gold0")
    canvas.row(x - 6, base - 16, 13, "wood2")
    canvas.ellipse(x + 0.5, base - 26, 9, 3, "red2")
    canvas.ellipse(x, base - 27, 8, 2.2, "red3")
    canvas.rect(x - 3, base - 28, 5, 1, "red4")
    canvas.line(x + 2, base - 27, x + 5, base - 26, "stone5")


def hot_plate(wood: Wood) -> Canvas:
    """A cupboard with a basin, a hot plate, one pot and one cup."""
    canvas = Canvas(58, 52)
    face(canvas, (0, 26, 58, 24), wood)
    canvas.rect(0, 23, 58, 4, "stone5")
    canvas.row(0, 23, 58, "stone7")
    canvas.row(0, 26, 58, "stone3")
    for x in (3, 30):
        face(canvas, (x, 29, 25, 19), wood)
    canvas.rect(24, 37, 2, 4, "stone6")
    canvas.rect(32, 37, 2, 4, "stone6")
    canvas.rect(1, 49, 56, 3, "wood0")
    canvas.rect(4, 19, 22, 4, "stone2")
    canvas.row(4, 19, 22, "stone4")
    canvas.row(7, 18, 8, "ink")
    canvas.dot(22, 21, "red3")
    canvas.rect(7, 10, 11, 8, "rust1")
    canvas.row(7, 10, 11, "rust2")
    canvas.row(18, 12, 7, "ink")
    canvas.rect(33, 23, 22, 2, "stone2")
    canvas.rect(43, 11, 2, 12, "stone4")
    canvas.rect(43, 10, 7, 2, "stone5")
    canvas.rect(28, 18, 5, 5, "sun5")
    canvas.dot(33, 20, "sun5")
    return canvas


def radiator(width: int) -> Canvas:
    """A ribbed radiator; a sock dries on it."""
    canvas = Canvas(width, 28)
    for x in range(0, width - 4, 6):
        canvas.rect(x, 2, 5, 24, "stone4")
        canvas.column(x, 3, 22, "stone6")
        canvas.column(x + 4, 3, 22, "stone2")
        canvas.row(x + 1, 1, 3, "stone6")
    canvas.rect(0, 5, width - 2, 2, "stone3")
    canvas.rect(0, 21, width - 2, 2, "stone3")
    canvas.rect(3, 26, 3, 2, "stone2")
    canvas.rect(width - 9, 26, 3, 2, "stone2")
    canvas.poly([(20, 0), (27, 0), (27, 10), (31, 12), (30, 15), (22, 14), (20, 9)], "red2")
    canvas.row(20, 0, 7, "stone6")
    return canvas


def bare_bulb(cord: int) -> Canvas:
    """A cord with a socket."""
    canvas = Canvas(9, cord + 6)
    canvas.column(4, 0, cord, "ink")
    canvas.rect(3, cord, 3, 6, "stone2")
    return canvas


def bulb(colours: Sequence[str]) -> Canvas:
    """The bulb itself."""
    canvas = Canvas(9, 10)
    canvas.ellipse(4.5, 5, 4, 4.5, colours[0])
    canvas.ellipse(4.5, 5, 2.4, 3, colours[1])
    return canvas


def suit() -> Canvas:
    """The one good suit, on a hanger."""
    canvas = Canvas(26, 50)
    canvas.column(13, 0, 4, "stone5")
    canvas.line(13, 3, 4, 8, "wood4")
    canvas.line(13, 3, 22, 8, "wood4")
    canvas.poly(
        [
            (4, 7),
            (10, 4),
            (16, 4),
            (22, 7),
            (25, 27),
            (21, 28),
            (21, 33),
            (5, 33),
            (5, 28),
            (1, 27),
        ],
        "night2",
    )
    canvas.poly([(10, 4), (13, 14), (16, 4)], "stone6")
    canvas.line(13, 6, 13, 13, "red2")
    canvas.line(10, 4, 13, 15, "night4")
    canvas.line(16, 4, 13, 15, "night4")
    canvas.column(5, 10, 20, "night3")
    canvas.column(20, 10, 20, "night1")
    canvas.column(13, 16, 17, "night1")
    canvas.rect(7, 33, 12, 15, "night1")
    canvas.column(12, 34, 14, "ink")
    canvas.column(7, 33, 15, "night3")
    return canvas


def telephone_on_floor() -> Canvas:
    """A black telephone, its long cord, and a pad full of numbers."""
    canvas = Canvas(58, 17)
    points = [(19, 12), (26, 14), (33, 12), (40, 14), (48, 10), (57, 8)]
    for start, end in pairwise(points):
        canvas.line(*start, *end, "ink")
    canvas.poly([(3, 8), (17, 8), (20, 15), (0, 15)], "night1")
    canvas.row(0, 15, 21, "ink")
    canvas.row(3, 8, 14, "night4")
    canvas.ellipse(10, 11.5, 4, 2.6, "stone6")
    canvas.ellipse(10, 11.5, 1.4, 1, "night1")
    canvas.poly([(0, 7), (1, 2), (19, 2), (20, 7), (16, 8), (14, 5), (6, 5), (4, 8)], "night2")
    canvas.row(2, 2, 16, "night5")
    canvas.poly([(24, 5), (36, 4), (38, 10), (25, 11)], "sun4")
    for y in (6, 8):
        canvas.row(26, y, 8, "wood3")
    canvas.line(33, 10, 40, 6, "red3")
    return canvas


def takeaway() -> Canvas:
    """Three cartons and a bottle."""
    canvas = Canvas(32, 18)
    for x, y in ((0, 8), (9, 6)):
        canvas.poly([(x, y), (x + 9, y), (x + 7, y + 9), (x + 2, y + 9)], "stone7")
        canvas.column(x + 7, y + 1, 7, "stone4")
        canvas.rect(x + 3, y + 3, 3, 3, "red3")
        canvas.line(x + 5, y, x + 10, y - 6, "wood4")
    canvas.rect(23, 6, 5, 12, "leaf2")
    canvas.rect(24, 1, 3, 6, "leaf2")
    canvas.column(24, 7, 10, "leaf4")
    canvas.rect(23, 10, 5, 4, "sun5")
    return canvas


def slat_light(wall: Canvas, area: tuple[int, int, int, int], colours: Sequence[str]) -> None:
    """Sun through blinds on a wall: leaning bars, narrower downwards; `area` is x, y, w, h."""
    x, y, w, h = area
    xs, ys = grid(wall.width, wall.height)
    lean = (ys - y) * 0.35
    inside = (xs > x + lean) & (xs < x + w + lean) & (ys > y) & (ys < y + h)
    bars = np.mod(ys - y, 7) < 4
    wall.fill(inside & bars, colours[1])
    wall.fill(inside & bars & (np.mod(ys - y, 7) < 1.2), colours[0])
    frame = np.abs(xs - x - lean - w / 2) < 2.2
    wall.fill(inside & bars & frame, colours[2])
