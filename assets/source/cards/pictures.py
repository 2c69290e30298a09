"""Ten things of her play: where she looked out, what she took, how it ended."""

from collections.abc import Callable, Mapping

from kit.canvas import Canvas

from cards.crayon import PEN, area, blob, block, crayon, frame, paper, pen, ring


def window() -> Canvas:
    """A window on hills, the sun in its corner, the curtains blown in."""
    c = paper()
    crayon(c, block(14, 2, 28, 20), "elec2")
    crayon(c, blob(37, 7, 4, 4), "gold2")
    crayon(c, blob(20, 24, 10, 7) & block(14, 2, 28, 20), "leaf4")
    crayon(c, blob(36, 25, 11, 7) & block(14, 2, 28, 20), "leaf3")
    frame(c, 13, 1, 30, 22)
    pen(c, [(28, 1), (28, 22)])
    pen(c, [(13, 11), (42, 11)])
    for x, way in ((12, -1), (43, 1)):
        crayon(c, area([(x, 0), (x + 6 * way, 0), (x + 9 * way, 21), (x + 2 * way, 18)]), "red4")
        pen(c, [(x, 0), (x + 6 * way, 0), (x + 9 * way, 21), (x + 2 * way, 18), (x, 1)])
    return c


def library() -> Canvas:
    """Two shelves and a ladder."""
    c = paper()
    spines = ("red3", "night4", "plum1", "gold1", "leaf4", "elec1", "rust2", "stone4")
    for row, foot in ((0, 11), (1, 23)):
        x = 6
        for book in range(9):
            wide, tall = 3 + (book * 5 + row) % 2, 6 + (book * 7 + row * 3) % 4
            if (book + row * 2) % 7 == 5:
                pen(c, [(x, foot - 1), (x + 5, foot - 8), (x + 7, foot - 7), (x + 2, foot - 1)])
                x += 8
                continue
            c.rect(x, foot - tall, wide, tall, spines[(book + row * 3) % len(spines)])
            pen(c, [(x, foot - tall), (x, foot - 1)])
            x += wide + 1
        pen(c, [(3, foot), (46, foot)])
        pen(c, [(3, foot + 1), (46, foot + 1)], "wood3")
    for x in (44, 50):
        pen(c, [(x, 1), (x + 3, 24)])
    for step in range(5):
        pen(c, [(45 + step // 2, 3 + step * 5), (50 + step // 2, 3 + step * 5)])
    return c


def shoes() -> Canvas:
    """A pair of heels."""
    c = paper()
    for x, colour in ((0, "red3"), (22, "red2")):
        heel = [(10, 2), (15, 3), (20, 12), (29, 18), (30, 21), (20, 21), (13, 13), (12, 22)]
        shoe = [(px + x, py) for px, py in (*heel, (10, 22))]
        crayon(c, area(shoe), colour)
        pen(c, [*shoe, shoe[0]])
        c.rect(x + 25, 18, 2, 1, "stone7")
    return c


def letter() -> Canvas:
    """An envelope, sealed, with a stamp nobody has touched yet."""
    c = paper()
    crayon(c, block(11, 4, 34, 19), "skin1")
    frame(c, 10, 3, 36, 20)
    pen(c, [(10, 3), (28, 15), (45, 3)])
    pen(c, [(10, 22), (23, 12)])
    pen(c, [(45, 22), (32, 12)])
    crayon(c, blob(28, 14.5, 3.4, 3.4), "red3")
    ring(c, 28, 14.5, 4, 4)
    c.rect(38, 5, 5, 5, "elec1")
    c.dot(40, 7, "stone7")
    return c


def bus() -> Canvas:
    """The night bus, its windows lit, somebody at the last of them."""
    c = paper()
    crayon(c, area([(6, 3), (45, 3), (49, 11), (50, 20), (6, 20)]), "rust2")
    for window in range(5):
        c.rect(9 + window * 7, 5, 5, 6, "gold2")
    c.rect(44, 6, 3, 6, "elec3")
    c.ellipse(12, 8, 1.6, 1.6, PEN)
    c.rect(10, 10, 4, 1, PEN)
    pen(c, [(6, 20), (6, 3), (45, 3), (49, 11), (50, 20), (6, 20)])
    pen(c, [(6, 13), (49, 13)], "red2")
    for x in (15, 41):
        c.ellipse(x, 20, 4, 4, PEN)
        c.ellipse(x, 20, 1.6, 1.6, "stone4")
    for x, y in ((52, 16), (53, 17), (52, 18)):
        c.row(x, y, 3, "gold1")
    pen(c, [(0, 24), (55, 24)], "stone4")
    return c


def rain() -> Canvas:
    """A cloud, and somebody's umbrella under it."""
    c = paper()
    cloud = blob(17, 7, 9, 4) | blob(27, 5, 9, 5) | blob(38, 7, 9, 4)
    inside = blob(17, 7, 8, 3) | blob(27, 5, 8, 4) | blob(38, 7, 8, 3)
    crayon(c, inside, "stone4")
    c.fill(cloud & ~inside, PEN)
    for drop in range(13):
        x, y = 9 + drop * 17 % 40, 12 + drop * 5 % 11
        pen(c, [(x, y), (x - 1, y + 2)], "elec1")
    open_part = block(0, 13, 56, 8)
    c.fill(blob(28, 21, 9.6, 6.6) & open_part, PEN)
    c.fill(blob(28, 21, 8.6, 5.6) & open_part, "red3")
    pen(c, [(28, 15), (28, 24), (30, 24), (30, 23)])
    return c


def mirror() -> Canvas:
    """A mirror with lamps round it, a face in it that is not quite there."""
    c = paper()
    crayon(c, blob(28, 11, 12, 10), "elec3")
    ring(c, 28, 11, 13, 11)
    for x, y in ((14, 3), (42, 3), (12, 11), (44, 11), (15, 19), (41, 19)):
        c.ellipse(x + 0.5, y + 0.5, 1.6, 1.6, "gold2")
    crayon(c, blob(29, 8, 4, 4), "rust2")
    c.fill(blob(29, 9, 2.6, 3), "skin1")
    crayon(c, area([(23, 20), (25, 15), (33, 15), (35, 20)]), "red3")
    c.dot(28, 9, PEN)
    c.dot(30, 9, PEN)
    pen(c, [(20, 8), (24, 4)], "stone7")
    pen(c, [(20, 12), (22, 10)], "stone7")
    pen(c, [(19, 23), (37, 23)])
    pen(c, [(28, 21), (28, 23)])
    return c


def telephone() -> Canvas:
    """A telephone that is about to ring."""
    c = paper()
    crayon(c, area([(20, 11), (36, 11), (42, 22), (14, 22)]), "red3")
    pen(c, [(20, 11), (36, 11), (42, 22), (14, 22), (20, 11)])
    cradle = [(13, 9), (13, 5), (18, 2), (38, 2), (43, 5), (43, 9), (36, 9), (35, 6), (21, 6)]
    crayon(c, area([*cradle, (20, 9)]), "red2")
    pen(c, [*cradle, (20, 9), (13, 9)])
    c.fill(blob(28, 16.5, 4.6, 4.6), "stone7")
    ring(c, 28, 16.5, 5, 5)
    for x, y in ((28, 14), (26, 15), (30, 15), (26, 18), (30, 18), (28, 19)):
        c.dot(x, y, PEN)
    for way, x in ((-1, 8), (1, 47)):
        pen(c, [(x, 3), (x + 2 * way, 1)], "gold1")
        pen(c, [(x, 6), (x + 3 * way, 6)], "gold1")
        pen(c, [(x, 9), (x + 2 * way, 11)], "gold1")
    return c


def suitcase() -> Canvas:
    """A suitcase with straps, and what would not go in."""
    c = paper()
    crayon(c, block(12, 7, 33, 15), "rust2")
    frame(c, 11, 6, 35, 17)
    pen(c, [(23, 6), (23, 2), (33, 2), (33, 6)])
    pen(c, [(24, 5), (24, 3), (32, 3), (32, 5)])
    for x in (17, 37):
        c.rect(x, 7, 3, 15, "wood2")
        c.rect(x, 12, 3, 3, "gold2")
    pen(c, [(11, 11), (45, 11)], "wood2")
    c.rect(24, 13, 8, 6, "elec2")
    c.rect(25, 15, 6, 3, "leaf4")
    crayon(c, area([(46, 8), (53, 6), (51, 10), (54, 13), (46, 11)]), "red4")
    pen(c, [(46, 8), (53, 6), (51, 10), (54, 13), (46, 11)])
    return c


def encore() -> Canvas:
    """A curtain, a light, and one who bows."""
    c = paper()
    crayon(c, area([(26, 0), (30, 0), (40, 23), (16, 23)]), "lemon3")
    for side, x in ((1, 4), (-1, 51)):
        cloth = [(x, 1), (x + 16 * side, 1), (x + 9 * side, 12), (x + 7 * side, 22), (x, 22)]
        crayon(c, area(cloth), "red3")
        pen(c, [*cloth, cloth[0]])
        for fold in (4, 9):
            pen(c, [(x + fold * side, 2), (x + fold * side * 0.7, 21)], "red2")
        c.rect(min(x, x + 8 * side), 13, 8, 1, "gold1")
    pen(c, [(2, 23), (53, 23)])
    c.ellipse(28, 22, 8, 1.6, "gold2")
    c.ellipse(29, 10, 2, 2.2, PEN)
    c.fill(area([(26, 12), (31, 12), (34, 22), (23, 22)]), PEN)
    pen(c, [(26, 13), (21, 17)])
    pen(c, [(31, 13), (35, 17)])
    return c


PICTURES: Mapping[str, Callable[[], Canvas]] = {
    "window": window, "library": library, "shoes": shoes, "letter": letter, "bus": bus,
    "rain": rain, "mirror": mirror, "telephone": telephone, "suitcase": suitcase,
    "encore": encore,
}  # fmt: skip
