"""Keepsakes from streets and rooms: doors, windows, what one wears and waves with."""

import math

from kit.canvas import Canvas, strokes

from keepsakes.cut import sheet


def door() -> Canvas:
    """The club's red door, its window lit."""
    c = sheet(16, 24)
    c.rect(1, 1, 16, 24, "red2")
    c.rect(2, 2, 13, 23, "red3")
    c.rect(4, 4, 10, 9, "gold1")
    c.rect(5, 5, 8, 7, "sun5")
    c.column(9, 5, 7, "gold1")
    c.row(5, 8, 8, "gold1")
    c.rect(4, 15, 10, 8, "red2")
    c.rect(5, 16, 8, 6, "red3")
    c.rect(13, 13, 2, 2, "gold2")
    return c


def window() -> Canvas:
    """Four panes at night; behind one of them somebody is awake."""
    c = sheet(18, 20)
    c.rect(1, 1, 18, 18, "night4")
    c.rect(1, 18, 18, 3, "night3")
    for x in (3, 11):
        for y in (3, 11):
            c.rect(x, y, 6, 6, "gold2" if (x, y) != (11, 11) else "sun3")
            c.row(x, y, 6, "sun5")
    c.poly([(3, 3), (6, 3), (3, 8)], "red3")
    c.poly([(17, 3), (14, 3), (17, 8)], "red3")
    c.ellipse(14, 14, 1.6, 1.8, "night1")
    c.rect(12, 16, 4, 1, "night1")
    return c


def palm() -> Canvas:
    """A palm that leans over a hand of sand."""
    c = sheet(22, 25)
    c.line(12, 24, 11, 16, "wood3", 3)
    c.line(11, 17, 12, 8, "wood4", 2)
    for x, y, dip in ((1, 11, 4), (4, 3, 0), (12, 1, 0), (20, 4, 0), (22, 11, 4)):
        half = (12 + x) / 2, (7 + y) / 2 - 2
        c.line(12, 7, *half, "leaf3", 3)
        c.line(*half, x, y + dip / 2, "leaf3", 2)
        c.line(12, 6, half[0], half[1] - 1, "leaf4")
    c.ellipse(11, 9, 1.6, 1.4, "wood2")
    c.ellipse(12, 25, 8, 2.6, "gold2")
    c.row(6, 25, 12, "gold1")
    return c


def receiver() -> Canvas:
    """A telephone's receiver, and the cord that curls from it."""
    c = sheet(22, 21)
    c.poly([(4, 2), (20, 2), (23, 5), (21, 8), (16, 6), (8, 6), (3, 8), (1, 5)], "night1")
    c.rect(1, 5, 7, 6, "night1")
    c.rect(16, 5, 7, 6, "night1")
    c.row(6, 3, 12, "night4")
    c.row(2, 10, 5, "night3")
    c.row(17, 10, 5, "night3")
    curl = [(19 - turn * 0.75, 11 + turn + 1.8 * math.sin(turn * 1.9)) for turn in range(14)]
    c.fill(strokes(c.width, c.height, [curl], 1.5), "elec2")
    return c


def ticket() -> Canvas:
    """A ticket torn at one end."""
    c = sheet(25, 14)
    c.rect(1, 1, 25, 14, "dusk6")
    c.rect(1, 12, 25, 3, "dusk5")
    for y in range(1, 15, 3):
        c.pixels[y : y + 2, 25:] = 255
    c.pixels[6:10, 1:3] = 255
    c.rect(5, 3, 14, 8, "dusk7")
    c.row(7, 5, 10, "dusk2")
    c.row(7, 8, 7, "dusk2")
    for y in range(2, 14, 2):
        c.dot(21, y, "stone7")
    return c


def hand() -> Canvas:
    """A hand that waves."""
    c = sheet(19, 23)
    for x, top in ((6, 3), (9, 1), (12, 2), (15, 4)):
        c.rect(x, top, 2, 11, "skin1")
        c.column(x + 1, top + 1, 9, "skin0")
    c.rect(6, 11, 11, 6, "skin1")
    c.poly([(6, 13), (2, 9), (1, 11), (6, 18)], "skin1")
    c.poly([(6, 15), (17, 12), (15, 18), (8, 18)], "skin1")
    c.line(8, 14, 14, 13, "skin0")
    c.rect(7, 18, 9, 5, "red3")
    c.row(7, 18, 9, "red4")
    c.row(7, 22, 9, "red2")
    return c


def hat() -> Canvas:
    """A hat with a ribbon."""
    c = sheet(24, 16)
    c.poly([(6, 12), (7, 3), (10, 1), (13, 3), (16, 1), (19, 3), (20, 12)], "night2")
    c.poly([(6, 12), (7, 3), (10, 1), (11, 12)], "night3")
    c.poly([(6, 8), (20, 8), (20, 12), (6, 12)], "red3")
    c.poly([(6, 8), (11, 8), (11, 12), (6, 12)], "red4")
    c.ellipse(13, 13.5, 12, 3, "night2")
    c.row(4, 12, 14, "night3")
    return c


def plane() -> Canvas:
    """A plane folded from a page."""
    c = sheet(26, 17)
    c.poly([(1, 1), (27, 8), (10, 11)], "stone6")
    c.poly([(1, 1), (10, 11), (8, 18)], "cloth2")
    c.poly([(27, 8), (10, 11), (8, 18), (13, 12)], "cloth3")
    c.poly([(10, 11), (13, 12), (8, 18)], "cloth1")
    c.line(3, 2, 22, 8, "cloth3")
    c.line(10, 4, 17, 6, "night5")
    return c
