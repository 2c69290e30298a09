"""What lies on the low table where he signs."""

from collections.abc import Callable, Mapping

from kit.canvas import Canvas, arc, disc, grid, strokes


def folder() -> Canvas:
    """The folder it came out of, other people's agreements in it."""
    c = Canvas(128, 150)
    c.poly([(12, 10), (126, 22), (118, 149), (4, 138)], "wood0")
    c.poly([(8, 4), (122, 16), (114, 142), (0, 130)], "ink")
    c.poly([(9, 6), (120, 18), (112, 140), (2, 129)], "extra1")
    for sheet, colour in enumerate(("stone5", "stone6", "stone5")):
        x, y = 16 + sheet * 3, 12 + sheet * 4
        c.poly([(x, y), (x + 92, y + 10), (x + 86, y + 106), (x - 6, y + 96)], "stone3")
        c.poly([(x, y), (x + 91, y + 10), (x + 85, y + 105), (x - 5, y + 96)], colour)
    for row in range(9):
        long = (74, 66, 70, 40)[row % 4]
        c.line(30, 34 + row * 8, 30 + long, 34 + row * 8 + long * 0.11, "stone3")
    c.poly([(94, 8), (104, 9), (102, 32), (92, 31)], "stone2")
    c.poly([(95, 9), (103, 10), (101, 31), (93, 30)], "stone5")
    return c


def cup() -> Canvas:
    """A paper cup of water from above, and the ring of the one before it."""
    c = Canvas(54, 44)
    ring = disc(54, 44, 40, 31, 12, 11) & ~disc(54, 44, 40, 31, 10.6, 9.6)
    xs, ys = grid(54, 44)
    c.fill(ring & ((xs + ys) % 7 > 1), "wood4")
    c.ellipse(19, 21, 15, 13, "wood0")
    c.ellipse(17, 17, 15, 15, "ink")
    c.ellipse(17, 17, 14, 14, "stone6")
    c.ellipse(17, 17, 11, 11, "night5")
    c.ellipse(17, 18, 10, 10, "night6")
    c.fill(disc(54, 44, 15, 15, 6, 6) & ~disc(54, 44, 17, 17, 6, 6), "stone7")
    return c


def telephone() -> Canvas:
    """A telephone that lies face down and shines at its edge: somebody calls."""
    c = Canvas(40, 66)
    c.poly([(10, 5), (38, 9), (33, 65), (5, 61)], "wood0")
    c.poly([(7, 0), (36, 4), (31, 60), (2, 56)], "ink")
    c.poly([(9, 2), (34, 5), (29, 58), (4, 54)], "night1")
    c.poly([(9, 2), (34, 5), (34, 7), (9, 4)], "night4")
    c.ellipse(14, 10, 4, 4, "ink")
    c.ellipse(14, 10, 2.4, 2.4, "night3")
    c.ellipse(17, 33, 4, 4, "night3")
    c.line(4, 56, 29, 59, "elec2")
    return c


def pass_card() -> Canvas:
    """A pass on a ribbon, for all doors."""
    c = Canvas(76, 92)
    loop = [(36, 56), (22, 44), *arc(38, 25, 28, 20, 140, 400, 22), (54, 44), (40, 56)]
    c.fill(strokes(76, 92, [[(x + 2, y + 3) for x, y in loop]], 4), "wood0")
    c.fill(strokes(76, 92, [loop], 5), "ink")
    c.fill(strokes(76, 92, [loop], 3), "neon0")
    c.rect(23, 57, 34, 34, "wood0")
    c.rect(21, 54, 34, 34, "ink")
    c.rect(22, 55, 32, 32, "stone6")
    c.rect(22, 55, 32, 9, "neon0")
    c.rect(25, 67, 12, 14, "elec2")
    c.ellipse(31, 71, 3, 3.4, "wood2")
    c.ellipse(31, 72, 2.2, 2.4, "skin0")
    c.rect(27, 76, 8, 5, "night1")
    for row, long in enumerate((11, 8, 10)):
        c.row(40, 69 + row * 4, long, "stone3")
    c.rect(35, 51, 6, 5, "stone4")
    return c


PICTURES: Mapping[str, Callable[[], Canvas]] = {
    "folder": folder, "cup": cup, "telephone": telephone, "pass": pass_card,
}  # fmt: skip
