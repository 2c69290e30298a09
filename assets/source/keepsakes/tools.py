"""Keepsakes of the trade: what one plays, and what plays by itself."""

from kit.canvas import Canvas, disc

from keepsakes.cut import sheet


def keys() -> Canvas:
    """An octave."""
    c = sheet(24, 14)
    c.rect(1, 1, 24, 14, "stone7")
    c.rect(1, 13, 24, 2, "cloth3")
    for key in range(1, 8):
        c.column(key * 3, 1, 14, "cloth2")
    for key in (0, 1, 3, 4, 5):
        c.rect(3 + key * 3, 1, 2, 8, "ink")
    c.rect(16, 10, 2, 3, "gold2")
    return c


def bass() -> Canvas:
    """A double bass, its waist and its long neck."""
    c = sheet(15, 28)
    c.rect(8, 2, 2, 14, "wood1")
    c.rect(6, 1, 6, 2, "wood2")
    c.ellipse(9, 16, 4.6, 4.4, "wood3")
    c.ellipse(9, 23, 6.8, 5.6, "wood3")
    c.ellipse(8, 15.5, 3, 3.2, "wood4")
    c.ellipse(8, 22.5, 4.8, 4.4, "wood4")
    c.column(8, 3, 22, "sun4")
    c.column(10, 12, 12, "wood1")
    c.rect(6, 23, 6, 1, "wood1")
    c.column(5, 18, 3, "wood1")
    c.column(13, 18, 3, "wood1")
    return c


def drum() -> Canvas:
    """A side drum and its crossed sticks."""
    c = sheet(24, 20)
    c.line(2, 1, 16, 9, "gold1", 2)
    c.line(23, 1, 9, 9, "gold1", 2)
    c.rect(3, 10, 20, 8, "red3")
    c.ellipse(13, 18, 10, 3, "red3")
    c.rect(3, 10, 5, 9, "red4")
    c.ellipse(13, 9.5, 10, 3, "stone7")
    c.ellipse(13, 9.5, 7, 1.6, "cloth3")
    for x in range(4, 22, 6):
        c.line(x, 12, x + 3, 18, "gold2")
        c.line(x + 3, 18, x + 6, 12, "gold2")
    return c


def trumpet() -> Canvas:
    """A trumpet that points up a little."""
    c = sheet(27, 16)
    c.rect(1, 7, 3, 4, "gold0")
    c.rect(3, 8, 16, 2, "gold2")
    c.poly([(18, 7), (22, 6), (27, 2), (27, 15), (22, 11), (18, 10)], "gold2")
    c.poly([(18, 9), (22, 9), (27, 12), (27, 15), (22, 11), (18, 10)], "gold1")
    c.column(26, 3, 12, "gold0")
    c.rect(8, 11, 11, 2, "gold1")
    c.rect(7, 9, 2, 4, "gold1")
    c.rect(17, 9, 2, 4, "gold1")
    for x in (10, 13, 16):
        c.rect(x, 4, 2, 8, "gold0")
        c.rect(x - 1, 3, 3, 1, "stone7")
    c.row(4, 8, 14, "lemon3")
    return c


def record() -> Canvas:
    """A record with a red label, light lying across its grooves."""
    c = sheet(22, 22)
    c.ellipse(12, 12, 11, 11, "night0")
    ring = disc(24, 24, 12, 12, 9, 9) & ~disc(24, 24, 12, 12, 8, 8)
    c.fill(ring, "night2")
    c.poly([(12, 12), (17, 1), (22, 5)], "night3")
    c.poly([(12, 12), (7, 23), (2, 19)], "night3")
    c.ellipse(12, 12, 4.6, 4.6, "red3")
    c.row(10, 10, 5, "red4")
    c.rect(11, 11, 2, 2, "stone7")
    return c


def horn() -> Canvas:
    """A motor horn with its rubber ball."""
    c = sheet(26, 16)
    c.ellipse(5, 9, 4.4, 4.6, "night1")
    c.row(3, 6, 3, "night4")
    c.rect(9, 7, 3, 4, "gold0")
    c.poly([(12, 7), (18, 7), (26, 1), (26, 17), (18, 11), (12, 11)], "gold1")
    c.poly([(12, 7), (18, 7), (26, 1), (26, 6), (18, 9), (12, 9)], "gold2")
    c.rect(25, 1, 2, 16, "gold0")
    c.row(13, 7, 5, "lemon3")
    return c
