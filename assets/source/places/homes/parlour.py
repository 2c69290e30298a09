"""Things of the parents: a tall clock, a television, the dam in oils, a cat, a percolator."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, edge

from places.homes.joinery import Wood, drawers, face, panel
from places.homes.keepsakes import photograph


def tall_clock(swing: int) -> Canvas:
    """A tall clock; the pendulum is drawn where `swing` puts it, -2 to 2."""
    canvas = Canvas(28, 88)
    face(canvas, (3, 26, 22, 54), ("wood0", "wood1", "wood2", "wood3"))
    face(canvas, (0, 78, 28, 10), ("wood0", "wood1", "wood3", "wood4"))
    face(canvas, (1, 6, 26, 22), ("wood0", "wood2", "wood3", "wood4"))
    canvas.poly([(1, 6), (14, -2), (27, 6)], "wood2")
    canvas.line(1, 6, 14, -1, "wood4")
    dial = canvas.ellipse(14, 17, 8, 8, "sun5")
    canvas.fill(edge(dial, 0, 1) | edge(dial, 1, 0), "gold0")
    canvas.line(14, 17, 14, 12, "ink")
    canvas.line(14, 17, 11, 20, "ink")
    canvas.rect(7, 31, 14, 42, "wood0")
    canvas.column(7, 31, 42, "wood3")
    canvas.line(14, 31, 14 + swing, 62, "gold0")
    canvas.ellipse(14 + swing, 64, 4, 4, "gold1")
    canvas.dot(13 + swing, 63, "gold2")
    for x in (10, 17):
        canvas.column(x, 31, 14, "gold0")
        canvas.rect(x - 1, 45, 3, 8, "gold1")
    return canvas


def clock_frames() -> list[Canvas]:
    """The pendulum to and fro."""
    return [tall_clock(round(3 * math.sin(2 * math.pi * number / 8))) for number in range(8)]


def dam_in_oils() -> Canvas:
    """The dam where Dad worked, by Dad."""
    canvas = Canvas(76, 44)
    face(canvas, (0, 0, 76, 44), ("gold0", "gold0", "gold1", "gold2"))
    canvas.rect(4, 4, 68, 36, "elec3")
    canvas.rect(4, 4, 68, 8, "elec2")
    canvas.poly([(4, 12), (18, 8), (30, 16), (26, 40), (4, 40)], "rust1")
    canvas.poly([(72, 10), (58, 8), (46, 16), (52, 40), (72, 40)], "rust1")
    canvas.poly([(18, 8), (30, 16), (27, 34), (20, 24)], "rust2")
    canvas.poly([(58, 8), (46, 16), (50, 30), (54, 20)], "rust0")
    canvas.poly([(28, 17), (48, 17), (46, 38), (32, 38)], "stone6")
    canvas.poly([(40, 17), (48, 17), (46, 38), (42, 38)], "stone4")
    canvas.rect(26, 15, 24, 3, "stone7")
    for x in (31, 38, 45):
        canvas.rect(x, 11, 2, 5, "stone5")
    canvas.rect(30, 36, 18, 4, "teal2")
    canvas.row(32, 37, 9, "teal4")
    canvas.row(30, 13, 16, "teal3")
    canvas.row(62, 38, 6, "wood1")
    return canvas


def television() -> Canvas:
    """A set in a cabinet, off; a vase, a doily and a photograph on it."""
    canvas = Canvas(52, 58)
    face(canvas, (2, 18, 48, 34), ("wood1", "wood2", "wood3", "wood4"))
    canvas.rect(6, 22, 31, 25, "stone1")
    canvas.poly([(8, 24), (35, 24), (36, 45), (7, 45)], "night1")
    canvas.line(10, 42, 22, 25, "night4")
    canvas.line(13, 43, 25, 26, "night3")
    for y in (26, 34):
        canvas.ellipse(43.5, y, 3, 3, "gold0")
        canvas.dot(43, y, "gold2")
    for y in range(40, 47, 2):
        canvas.row(40, y, 7, "wood0")
    for x in (6, 43):
        canvas.rect(x, 52, 3, 6, "wood1")
    canvas.poly([(12, 18), (40, 18), (36, 22), (16, 22)], "stone7")
    canvas.blit(photograph(12, 14, 4), 14, 4)
    canvas.rect(32, 10, 6, 8, "night5")
    canvas.column(33, 10, 8, "night7")
    for dx, dy, colour in ((0, 4, "sun3"), (3, 1, "red4"), (6, 5, "sun3"), (2, 6, "leaf3")):
        canvas.line(35, 10, 32 + dx, dy + 1, "leaf2")
        canvas.rect(31 + dx, dy, 3, 3, colour)
    return canvas


def cat() -> list[Canvas]:
    """A cat asleep; its side and its tail move."""
    frames = []
    for number in range(8):
        canvas = Canvas(30, 16)
        breath = 0.7 * math.sin(2 * math.pi * number / 8)
        body = canvas.ellipse(14, 10, 10, 5.2 + breath, "sun1")
        canvas.fill(edge(body, 0, -1), "sun3")
        canvas.fill(edge(body, 0, 1), "rust1")
        for x in (9, 13, 17):
            canvas.column(x, 6, 4, "rust2")
        canvas.ellipse(6, 10, 4.6, 4, "sun1")
        canvas.poly([(2, 8), (3, 3), (6, 6)], "sun1")
        canvas.poly([(6, 6), (9, 3), (10, 8)], "sun1")
        canvas.row(3, 10, 2, "rust0")
        canvas.row(7, 10, 2, "rust0")
        tail = 2 * math.sin(2 * math.pi * number / 8)
        canvas.line(23, 12, 28, 10 - tail, "rust2", 2)
        frames.append(canvas)
    return frames


def dresser(wood: Wood) -> Canvas:
    """A dresser; on it Aunt June in a silver frame, a candle, a glove, a music box."""
    canvas = Canvas(56, 62)
    canvas.rect(0, 30, 56, 3, wood[2])
    canvas.row(0, 29, 56, wood[3])
    drawers(canvas, (2, 33, 52, 24), wood, 3)
    for x in (4, 48):
        canvas.rect(x, 57, 4, 5, wood[0])
    canvas.blit(aunt_june(), 17, 3)
    canvas.rect(5, 24, 8, 5, "plum0")
    canvas.row(5, 24, 8, "plum2")
    canvas.rect(44, 20, 3, 9, "stone7")
    canvas.column(46, 20, 9, "stone4")
    canvas.rect(42, 28, 7, 1, "gold1")
    canvas.poly([(36, 29), (38, 25), (41, 26), (42, 29)], "stone6")
    return canvas


def aunt_june() -> Canvas:
    """A photograph of a woman in a hat on some steps, laughing at who took it."""
    canvas = Canvas(21, 27)
    canvas.rect(0, 0, 21, 27, "stone4")
    canvas.row(0, 0, 21, "stone7")
    canvas.column(0, 0, 27, "stone6")
    canvas.rect(3, 3, 15, 20, "extra1")
    canvas.rect(3, 15, 15, 8, "wood4")
    canvas.poly([(6, 23), (8, 13), (13, 13), (16, 23)], "wood1")
    canvas.ellipse(10.5, 10, 3, 3.6, "skin1")
    canvas.rect(6, 5, 10, 2, "wood1")
    canvas.rect(8, 3, 6, 3, "wood1")
    canvas.row(9, 12, 3, "rust1")
    canvas.poly([(13, 8), (15, 10), (14, 14), (12, 12)], "wood2")
    canvas.rect(5, 24, 11, 2, "stone6")
    return canvas


def programmes(wall: Canvas, x: int, y: int, tones: Sequence[str]) -> None:
    """Old theatre programmes and a ticket or two, pinned in no order."""
    for number, (dx, dy, w, h) in enumerate(
        (
            (0, 3, 13, 18),
            (16, 0, 12, 17),
            (31, 4, 14, 18),
            (4, 25, 12, 16),
            (20, 21, 14, 19),
            (37, 26, 10, 6),
        )
    ):
        left, top = x + dx, y + dy
        wall.rect(left, top, w, h, tones[number % len(tones)])
        wall.column(left + w - 1, top, h, "wood4")
        wall.row(left, top + h - 1, w, "wood4")
        wall.rect(left + 2, top + 3, w - 4, 2, "red2" if number % 2 else "night3")
        if h > 10:
            wall.ellipse(left + w / 2, top + 10, 3, 3, "wood2")
            wall.row(left + 3, top + h - 3, w - 6, "wood3")
        wall.dot(left + w // 2, top, "gold2")


def percolator() -> Canvas:
    """Coffee, two mugs, a crossword."""
    canvas = Canvas(46, 20)
    canvas.poly([(2, 18), (4, 6), (12, 6), (14, 18)], "stone5")
    canvas.column(5, 7, 11, "stone7")
    canvas.column(12, 8, 10, "stone3")
    canvas.rect(6, 3, 5, 3, "stone4")
    canvas.dot(8, 2, "ink")
    canvas.line(2, 12, 0, 7, "stone4")
    canvas.line(14, 8, 17, 14, "ink")
    for x, colour in ((21, "jade1"), (30, "red3")):
        canvas.rect(x, 13, 5, 5, colour)
        canvas.dot(x + 5, 15, colour)
    canvas.poly([(34, 17), (45, 16), (46, 19), (35, 19)], "stone7")
    for at in (37, 40, 43):
        canvas.dot(at, 17, "ink")
    return canvas


def hall_table(wood: Wood) -> Canvas:
    """A thin table with a drawer for letters."""
    canvas = Canvas(38, 30)
    canvas.rect(0, 4, 38, 3, wood[2])
    canvas.row(0, 3, 38, wood[3])
    face(canvas, (3, 7, 32, 8), wood)
    panel(canvas, (6, 9, 26, 4), wood)
    canvas.rect(18, 10, 3, 2, "gold1")
    for x in (3, 32):
        canvas.rect(x, 15, 3, 15, wood[1])
        canvas.column(x, 15, 15, wood[2])
    return canvas
