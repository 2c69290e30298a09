"""Twenty-two keepsakes, each two or three flat colours and a fold of shade."""

from collections.abc import Callable, Mapping

from kit.canvas import Canvas, arc, disc

from keepsakes.cut import sheet
from keepsakes.things import door, hand, hat, palm, plane, receiver, ticket, window
from keepsakes.tools import bass, drum, horn, keys, record, trumpet


def note() -> Canvas:
    """Two quavers under one beam."""
    c = sheet(20, 20)
    c.poly([(6, 4), (20, 1), (20, 6), (6, 9)], "night1")
    c.rect(6, 5, 2, 13, "night1")
    c.rect(18, 3, 2, 13, "night1")
    c.ellipse(5, 18, 4, 3, "night1")
    c.ellipse(17, 16, 4, 3, "night1")
    c.poly([(8, 7), (18, 5), (18, 6), (8, 8)], "night3")
    c.row(3, 17, 3, "night3")
    c.row(15, 15, 3, "night3")
    return c


def star() -> Canvas:
    """Five points, each with a light half and a dark one."""
    c = sheet(22, 22)
    middle = 12.0, 12.5
    outer = arc(*middle, 11.2, 11.2, -90, 198, 5)
    inner = arc(*middle, 4.6, 4.6, -54, 234, 5)
    for point in range(5):
        c.poly([middle, outer[point], inner[point]], "gold1")
        c.poly([middle, inner[point - 1], outer[point]], "gold2")
    c.row(11, 6, 1, "lemon3")
    return c


def heart() -> Canvas:
    """A heart with a fold down its middle."""
    c = sheet(22, 20)
    for x in (7, 17):
        c.ellipse(x, 7, 5.6, 5.8, "red3")
    c.poly([(1.6, 9), (22.4, 9), (12, 21)], "red3")
    c.fill(disc(24, 22, 17, 7, 5.6, 5.8) & ~disc(24, 22, 14, 5, 6.6, 8), "red2")
    c.poly([(22.4, 9), (12, 21), (12, 17), (18, 10)], "red2")
    c.ellipse(6, 6, 2, 1.6, "red4")
    c.column(12, 6, 8, "red2")
    return c


def bolt() -> Canvas:
    """Lightning."""
    c = sheet(17, 24)
    c.poly([(9, 1), (17, 1), (12, 9), (17, 9), (4, 25), (8, 14), (2, 14)], "elec1")
    c.poly([(9, 1), (12, 1), (6, 13), (2, 14)], "elec2")
    c.poly([(12, 14), (15, 11), (5, 24), (9, 14)], "gold2")
    return c


def moon() -> Canvas:
    """A crescent that looks to the right."""
    c = sheet(20, 22)
    whole = disc(22, 24, 11, 12, 10.4, 10.8)
    c.fill(whole & ~disc(22, 24, 16, 10, 8.8, 9), "sun4")
    c.fill(whole & ~disc(22, 24, 14.6, 10, 9.8, 10.4), "sun3")
    c.dot(6, 9, "sun1")
    c.row(5, 15, 2, "sun2")
    return c


def page() -> Canvas:
    """A page of her play, its corner turned down."""
    c = sheet(17, 22)
    c.poly([(1, 1), (13, 1), (18, 6), (18, 23), (1, 23)], "cloth3")
    c.poly([(1, 1), (12, 1), (16, 6), (16, 21), (1, 21)], "stone6")
    c.poly([(12, 1), (18, 7), (12, 7)], "stone4")
    c.row(4, 5, 6, "red3")
    for line, long in enumerate((10, 11, 7, 11, 9)):
        c.row(4, 9 + 3 * line - line // 4, long, "night3")
    return c


def comb() -> Canvas:
    """A comb with a tooth missing."""
    c = sheet(24, 13)
    c.rect(1, 1, 24, 5, "lemon1")
    c.row(2, 2, 22, "lemon2")
    for tooth in range(8):
        if tooth != 5:
            c.rect(1 + tooth * 3, 6, 2, 7, "lemon1")
            c.column(1 + tooth * 3, 6, 6, "lemon2")
    c.rect(23, 6, 2, 8, "lemon1")
    return c


def button() -> Canvas:
    """A button with four holes and its thread."""
    c = sheet(20, 20)
    c.ellipse(11, 11, 10, 10, "elec0")
    c.ellipse(10.5, 10.5, 9.2, 9.2, "elec1")
    c.ellipse(11, 11, 7, 7, "elec0")
    c.ellipse(11.5, 11.5, 6.4, 6.4, "elec1")
    for x, y in ((8, 8), (12, 8), (8, 12), (12, 12)):
        c.rect(x, y, 2, 2, "night1")
    c.line(9, 9, 12, 12, "red3")
    c.line(12, 9, 9, 12, "red3")
    c.row(7, 2, 5, "elec3")
    return c


PICTURES: Mapping[str, Callable[[], Canvas]] = {
    "note": note, "door": door, "star": star, "heart": heart, "bolt": bolt, "palm": palm,
    "receiver": receiver, "moon": moon, "keys": keys, "bass": bass, "drum": drum,
    "trumpet": trumpet, "ticket": ticket, "hand": hand, "hat": hat, "page": page,
    "comb": comb, "record": record, "horn": horn, "button": button, "window": window,
    "plane": plane,
}  # fmt: skip
