"""Music at home that is not played but put on: record player, records, radio; and its posters."""

from collections.abc import Sequence

from kit.canvas import Canvas, edge, strokes

from places.homes.joinery import Wood, face, panel

SLEEVES = ("red3", "night4", "sun2", "teal2", "stone6", "plum0", "leaf3", "rust2", "elec1")


def sideboard(width: int, wood: Wood) -> Canvas:
    """A low sideboard on thin legs; its left half is full of records."""
    canvas = Canvas(width, 30)
    face(canvas, (0, 0, width, 24), wood)
    canvas.row(0, 0, width, wood[3])
    canvas.row(0, 1, width, wood[3])
    half = width * 3 // 5
    canvas.rect(3, 4, half - 4, 17, "wood0")
    records(canvas, 4, 21, half - 6)
    panel(canvas, (half + 2, 4, width - half - 5, 17), wood)
    canvas.rect(width - 9, 11, 2, 4, "gold1")
    for x in (4, width - 7):
        canvas.rect(x, 24, 3, 6, wood[0])
        canvas.column(x, 24, 6, wood[1])
    return canvas


def records(canvas: Canvas, x: int, base: int, width: int) -> None:
    """Spines of records, a few leaning."""
    for number in range(width // 2):
        colour = SLEEVES[(number * 5 + number // 3) % len(SLEEVES)]
        tall = 14 + (number * 3) % 3
        canvas.rect(x + number * 2, base - tall, 2, tall, colour)
        canvas.column(x + number * 2 + 1, base - tall, tall, "wood0" if number % 3 else colour)
        if number % 4 == 1:
            canvas.dot(x + number * 2, base - tall + 3, "stone7")


def turntable(turn: int) -> Canvas:
    """The record player, open; the label turns with `turn`."""
    canvas = Canvas(38, 25)
    canvas.poly([(3, 13), (6, 1), (35, 1), (35, 13)], "wood2")
    canvas.poly([(5, 12), (8, 2), (34, 2), (34, 12)], "wood1")
    canvas.line(3, 13, 6, 1, "wood4")
    canvas.row(6, 0, 30, "wood4")
    face(canvas, (0, 16, 38, 9), ("wood1", "wood2", "wood4", "wood5"))
    canvas.poly([(0, 17), (3, 12), (36, 12), (38, 17)], "stone5")
    canvas.row(3, 12, 33, "stone7")
    canvas.ellipse(16, 14.5, 12, 3, "ink")
    canvas.ellipse(16, 14.2, 10.5, 2.2, "night1")
    canvas.row(8 + (turn % 2) * 3, 13, 5, "night4")
    canvas.row(19 - (turn % 2) * 3, 15, 5, "night3")
    canvas.ellipse(16, 14.4, 4, 1.3, "red3")
    canvas.dot(14 + turn % 4, 14, "sun4")
    canvas.line(33, 12, 27, 15, "stone6")
    canvas.rect(33, 11, 3, 2, "stone3")
    canvas.rect(3, 20, 10, 3, "wood0")
    for x in (28, 33):
        canvas.dot(x, 21, "gold1")
    return canvas


def record_crate() -> Canvas:
    """A crate of records one may leaf through; the first sleeve shows a face and a horn."""
    canvas = Canvas(32, 28)
    canvas.rect(5, 2, 22, 16, "elec0")
    canvas.rect(6, 3, 20, 15, "elec1")
    canvas.ellipse(13, 9, 3, 3.5, "skin0")
    canvas.line(15, 11, 23, 7, "gold2", 2)
    canvas.ellipse(24, 6, 2, 3, "gold1")
    canvas.row(3, 4, 3, "red3")
    canvas.column(3, 4, 14, "red3")
    canvas.column(2, 6, 12, "sun3")
    canvas.column(28, 5, 13, "teal3")
    canvas.column(29, 7, 11, "stone6")
    canvas.rect(0, 14, 32, 14, "wood4")
    canvas.row(0, 14, 32, "wood5")
    canvas.row(0, 20, 32, "wood2")
    canvas.row(0, 21, 32, "wood5")
    canvas.row(0, 27, 32, "wood2")
    canvas.rect(11, 16, 10, 3, "wood1")
    for x in (2, 29):
        canvas.dot(x, 17, "wood1")
        canvas.dot(x, 24, "wood1")
    return canvas


def poster(kind: str) -> Canvas:
    """A poster: trumpet, keys, lamp, star, sea or stage."""
    canvas = Canvas(30, 42)
    makers = {
        "trumpet": _trumpet,
        "keys": _keys,
        "lamp": _lamp,
        "star": _star,
        "sea": _sea,
        "stage": _stage,
    }
    makers[kind](canvas)
    canvas.fill(edge(canvas.solid, 0, 1) | edge(canvas.solid, 1, 0), "wood1")
    canvas.row(0, 0, 29, "stone7")
    for x in (1, 27):
        canvas.dot(x, 1, "red3")
    return canvas


def words(canvas: Canvas, x: int, y: int, width: int, colour: str) -> None:
    """Lettering too small to read: broken bars."""
    at = x
    for number in range(9):
        length = 2 + (number * 5 + width) % 4
        if at + length > x + width:
            break
        canvas.rect(at, y, length, 2, colour)
        at += length + 1


def _trumpet(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 42, "red2")
    canvas.ellipse(15, 17, 12, 12, "sun3")
    canvas.fill(strokes(30, 42, [[(4, 20), (20, 14)]], 2.4), "ink")
    canvas.poly([(18, 13), (27, 7), (29, 17), (20, 17)], "ink")
    for x in (9, 12, 15):
        canvas.column(x, 12 - x // 8, 6, "ink")
    canvas.ellipse(12, 20, 5, 2.5, "ink")
    canvas.ellipse(12, 20, 3, 1.2, "sun3")
    words(canvas, 3, 32, 24, "sun5")
    words(canvas, 6, 36, 18, "sun3")


def _keys(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 42, "sun5")
    canvas.poly([(0, 6), (30, 14), (30, 30), (0, 22)], "stone7")
    for number in range(0, 30, 4):
        canvas.column(number, 6 + number // 4, 17, "ink")
        if number % 12:
            canvas.rect(number - 1, 7 + number // 4, 3, 9, "ink")
    canvas.line(0, 6, 29, 14, "ink")
    canvas.line(0, 22, 29, 30, "ink")
    canvas.ellipse(23, 7, 3, 3, "red3")
    words(canvas, 3, 33, 24, "red3")
    words(canvas, 3, 37, 16, "ink")


def _lamp(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 42, "night1")
    canvas.poly([(16, 10), (26, 38), (4, 38)], "night3")
    canvas.poly([(16, 10), (21, 38), (9, 38)], "sun3")
    canvas.column(6, 8, 30, "night4")
    canvas.line(6, 8, 15, 6, "night4")
    canvas.rect(13, 5, 6, 4, "gold1")
    canvas.rect(12, 30, 4, 8, "ink")
    canvas.ellipse(14, 29, 2, 2, "ink")
    words(canvas, 3, 2, 20, "dusk6")


def _star(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 42, "teal3")
    canvas.rect(0, 26, 30, 16, "red3")
    canvas.ellipse(15, 16, 8, 9, "sun4")
    canvas.ellipse(15, 17, 6, 7, "skin1")
    canvas.poly([(7, 12), (14, 5), (23, 10), (22, 22), (20, 12), (9, 13)], "lemon2")
    for x in (12, 18):
        canvas.row(x - 1, 16, 3, "ink")
    canvas.row(13, 21, 4, "red3")
    canvas.poly([(6, 30), (15, 24), (24, 30)], "skin1")
    words(canvas, 2, 33, 26, "stone7")
    words(canvas, 5, 37, 20, "sun4")


def _sea(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 24, "sun3")
    canvas.rect(0, 24, 30, 10, "teal2")
    canvas.ellipse(20, 20, 6, 6, "sun5")
    canvas.rect(0, 24, 30, 2, "teal3")
    canvas.rect(17, 26, 7, 1, "sun4")
    canvas.rect(18, 29, 5, 1, "sun4")
    canvas.rect(0, 33, 30, 9, "stone6")
    canvas.line(6, 24, 8, 8, "wood1", 2)
    for dx, dy in ((-5, 3), (-3, -2), (2, -3), (6, 0), (5, 4)):
        canvas.line(8, 8, 8 + dx, 8 + dy, "leaf1", 2)
    words(canvas, 3, 36, 22, "night2")


def _stage(canvas: Canvas) -> None:
    canvas.rect(0, 0, 30, 42, "stone6")
    canvas.rect(2, 2, 26, 26, "night1")
    canvas.poly([(15, 2), (23, 26), (7, 26)], "night3")
    canvas.ellipse(15, 25, 8, 2, "sun4")
    canvas.rect(13, 17, 4, 8, "red3")
    canvas.ellipse(15, 15, 2, 2.4, "skin0")
    words(canvas, 3, 31, 24, "red3")
    words(canvas, 7, 36, 16, "stone2")


def radio(wood: Wood) -> Canvas:
    """A radio with a round dial and cloth over its speaker."""
    canvas = Canvas(26, 18)
    face(canvas, (0, 2, 26, 16), wood)
    canvas.row(2, 1, 22, wood[2])
    canvas.rect(3, 5, 11, 10, "wood0")
    for x in range(4, 14, 2):
        canvas.column(x, 6, 8, "gold0")
    canvas.ellipse(19.5, 8.5, 3.6, 3.6, "sun4")
    canvas.line(19, 8, 21, 6, "red3")
    canvas.rect(17, 14, 2, 2, "gold1")
    canvas.rect(21, 14, 2, 2, "gold1")
    return canvas


def sleeves_on_floor(colours: Sequence[str]) -> Canvas:
    """Three sleeves and a bare record left on the floor."""
    canvas = Canvas(44, 14)
    for number, colour in enumerate(colours):
        x = number * 12
        canvas.poly(
            [(x + 4, 2 + number), (x + 17, 1 + number), (x + 14, 9 + number), (x, 9 + number)],
            colour,
        )
        canvas.line(x + 4, 2 + number, x + 16, 1 + number, "stone7")
    canvas.ellipse(36, 9, 7, 3, "ink")
    canvas.ellipse(36, 9, 2, 1, "red3")
    return canvas
