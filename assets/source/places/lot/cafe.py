"""The counter of the coffee shop and all that stands on it."""

from kit.canvas import Canvas, rng_of

from places.lot.signs import words, write

BODY = ("stone1", "stone2", "stone3")
CUPS = ("stone7", "stone6", "stone5", "cloth3")


def counter(width: int) -> Canvas:
    """A counter 28 high: a pale worn top, a boarded front, a foot rail."""
    canvas = Canvas(width, 34)
    canvas.rect(0, 0, width, 6, "wood5")
    canvas.row(0, 0, width, "skin0")
    canvas.row(0, 4, width, "wood4")
    canvas.rect(0, 5, width, 3, "wood3")
    canvas.row(0, 8, width, "wood1")
    canvas.rect(2, 9, width - 4, 25, "cloth1")
    canvas.rect(2, 9, width - 4, 2, "cloth0")
    for x in range(2, width - 3, 10):
        canvas.column(x, 11, 19, "cloth0")
        canvas.column(x + 1, 11, 19, "cloth2")
    canvas.rect(0, 30, width, 4, "stone0")
    canvas.row(4, 27, width - 8, "gold0")
    canvas.row(4, 26, width - 8, "gold1")
    for x in range(14, width, 50):
        canvas.rect(x, 26, 3, 6, "gold0")
    return canvas


def emblem() -> Canvas:
    """The cup on the front of the counter, in a round plate."""
    canvas = Canvas(22, 18)
    canvas.ellipse(11, 9, 11, 9, "night1")
    canvas.ellipse(11, 9, 9.6, 7.8, "stone6")
    canvas.rect(6, 8, 8, 5, "wood2")
    canvas.row(7, 13, 6, "wood2")
    canvas.rect(14, 9, 2, 3, "wood2")
    canvas.dot(14, 10, "stone6")
    for x, y in ((8, 5), (9, 4), (11, 6), (12, 5), (11, 4)):
        canvas.dot(x, y, "wood3")
    return canvas


def espresso() -> Canvas:
    """The machine, its back to the customers: chrome, a red plate, cups to warm on top."""
    canvas = Canvas(54, 33)
    canvas.rect(3, 8, 48, 3, "stone7")
    canvas.rect(2, 11, 50, 14, "stone5")
    canvas.rect(2, 11, 50, 3, "night7")
    canvas.rect(2, 14, 50, 2, "night5")
    canvas.rect(2, 16, 50, 3, "stone6")
    canvas.rect(2, 23, 50, 2, "night4")
    for x in (2, 51):
        canvas.column(x, 9, 16, "stone3")
    canvas.rect(14, 15, 26, 7, "red2")
    canvas.row(14, 15, 26, "red3")
    write(canvas, 27, 16, words("ROSA"), "stone7")
    canvas.rect(6, 25, 42, 6, "night1")
    canvas.row(6, 25, 42, "night0")
    for x in (5, 45):
        canvas.rect(x, 29, 5, 4, "stone1")
        canvas.row(x, 29, 5, "stone4")
    _warm_cups(canvas)
    canvas.line(1, 13, 0, 22, "stone4")
    canvas.line(52, 13, 53, 22, "stone4")
    return canvas


def _warm_cups(canvas: Canvas) -> None:
    for place, x in enumerate(range(6, 46, 7)):
        canvas.rect(x, 4, 5, 4, CUPS[place % 3])
        canvas.row(x, 4, 5, "stone7")
        canvas.dot(x + 5, 5, "stone5")
        if place % 3 != 2:
            canvas.rect(x + 1, 0, 4, 4, CUPS[(place + 1) % 3])
            canvas.row(x + 1, 0, 4, "stone7")


def pastry_case() -> Canvas:
    """Glass over two shelves: croissants, a cake with one slice gone, muffins."""
    canvas = Canvas(58, 46)
    canvas.rect(0, 28, 58, 18, "cloth1")
    canvas.row(0, 28, 58, "cloth2")
    canvas.rect(0, 42, 58, 4, "stone0")
    canvas.rect(0, 26, 58, 3, "wood4")
    canvas.row(0, 26, 58, "wood5")
    canvas.rect(2, 3, 54, 23, "night2")
    canvas.rect(3, 4, 52, 10, "cloth1")
    canvas.rect(3, 15, 52, 11, "cloth2")
    canvas.row(3, 14, 52, "stone6")
    canvas.rect(0, 0, 58, 3, "stone6")
    canvas.row(0, 0, 58, "stone7")
    for x in (5, 16, 27):
        _croissant(canvas, x, 9)
    _cake(canvas, 43, 7)
    for place, x in enumerate(range(6, 52, 9)):
        canvas.rect(x, 21, 6, 4, "wood3")
        canvas.ellipse(x + 3, 20, 3.6, 2.6, ("wood5", "lemon1", "flesh2")[place % 3])
        canvas.row(x + 1, 18, 3, "skin0")
    for x in (12, 14, 40):
        canvas.line(x, 25, x + 10, 4, "night7")
    canvas.column(1, 3, 23, "stone4")
    canvas.column(56, 3, 23, "stone4")
    return canvas


def _croissant(canvas: Canvas, x: int, y: int) -> None:
    canvas.row(x, y + 4, 9, "stone7")
    canvas.poly([(x, y + 4), (x + 2, y), (x + 7, y), (x + 9, y + 4)], "lemon1")
    canvas.row(x + 2, y, 5, "lemon2")
    for step in (2, 4, 6):
        canvas.dot(x + step, y + 2, "lemon0")


def _cake(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 7, y, 14, 6, "skin1")
    canvas.rect(x - 7, y + 2, 14, 1, "flesh2")
    canvas.rect(x - 7, y + 4, 14, 1, "flesh2")
    canvas.row(x - 7, y, 14, "stone7")
    canvas.rect(x + 2, y, 5, 6, "cloth1")
    canvas.row(x - 8, y + 6, 16, "stone7")
    canvas.dot(x - 3, y - 1, "red3")


def till() -> Canvas:
    """A till with a card on it that says when somebody is back."""
    canvas = Canvas(24, 20)
    canvas.rect(4, 5, 17, 10, "stone2")
    canvas.row(4, 5, 17, "stone4")
    canvas.rect(6, 0, 13, 6, "night1")
    canvas.rect(7, 1, 11, 4, "teal1")
    for x in (9, 12, 15):
        canvas.column(x, 2, 2, "teal4")
    canvas.rect(2, 14, 21, 6, "stone1")
    canvas.row(2, 14, 21, "stone3")
    canvas.rect(11, 16, 4, 1, "stone5")
    canvas.rect(0, 11, 4, 8, "stone7")
    return canvas


def jar() -> Canvas:
    """Tips for college, crossed out: for headshots."""
    canvas = Canvas(11, 13)
    canvas.rect(1, 2, 9, 11, "night6")
    canvas.column(1, 2, 11, "night7")
    canvas.rect(2, 8, 7, 4, "leaf3")
    canvas.row(2, 7, 5, "leaf4")
    canvas.rect(3, 4, 6, 4, "stone7")
    canvas.row(4, 5, 4, "red3")
    canvas.row(0, 1, 11, "stone5")
    canvas.row(2, 0, 7, "stone6")
    return canvas


def order_cups() -> Canvas:
    """Three paper cups that wait with names on them."""
    canvas = Canvas(25, 10)
    for place, x in enumerate((0, 9, 17)):
        canvas.rect(x, 1, 7, 9, "stone7")
        canvas.column(x + 6, 1, 9, "stone5")
        canvas.rect(x, 4, 7, 3, ("wood4", "wood4", "leaf3")[place])
        canvas.row(x, 0, 7, "stone5")
    return canvas


def back_counter(width: int) -> Canvas:
    """The work bench at the wall: steel top, cupboards, a sink, a fridge for milk."""
    canvas = Canvas(width, 36)
    canvas.rect(0, 0, width, 4, "stone6")
    canvas.row(0, 0, width, "stone7")
    canvas.row(0, 4, width, "stone2")
    canvas.rect(0, 5, width, 31, "wood3")
    for x in range(0, width, 34):
        canvas.rect(x + 2, 8, 30, 24, "wood4")
        canvas.row(x + 2, 8, 30, "wood5")
        canvas.column(x + 31, 8, 24, "wood2")
        canvas.rect(x + 27, 16, 2, 5, "stone6")
    canvas.rect(70, 6, 34, 30, "stone4")
    canvas.rect(72, 8, 30, 26, "night1")
    for row in range(2):
        for x in range(74, 100, 6):
            canvas.rect(x, 11 + row * 12, 4, 8, "stone7")
            canvas.rect(x, 14 + row * 12, 4, 3, "elec1" if row else "red3")
    canvas.line(76, 32, 88, 9, "night3")
    canvas.rect(0, 32, width, 4, "wood1")
    return canvas


def shelf(width: int, name: str) -> Canvas:
    """A shelf of cups, tins and syrup bottles."""
    rng, canvas = rng_of(name), Canvas(width, 22)
    canvas.rect(0, 18, width, 3, "wood4")
    canvas.row(0, 18, width, "wood5")
    canvas.row(0, 21, width, "wood1")
    x = 3
    while x < width - 9:
        kind = int(rng.integers(4))
        if kind == 0:
            _stack(canvas, x)
            x += 8
        elif kind == 1:
            _tin(canvas, x, ("stone2", "wood3", "cloth1")[int(rng.integers(3))])
            x += 11
        elif kind == 2:
            _syrup(canvas, x, ("flesh1", "lemon1", "leaf3", "wood3")[int(rng.integers(4))])
            x += 6
        else:
            x += int(rng.integers(3, 7))
    return canvas


def _stack(canvas: Canvas, x: int) -> None:
    for level in range(3):
        y = 14 - level * 4
        canvas.rect(x, y, 6, 4, "stone6" if level % 2 else "stone7")
        canvas.row(x, y + 3, 6, "stone4")
        canvas.dot(x + 6, y + 1, "stone5")


def _tin(canvas: Canvas, x: int, colour: str) -> None:
    canvas.rect(x, 5, 9, 13, colour)
    canvas.row(x, 5, 9, "stone5")
    canvas.rect(x + 2, 9, 5, 5, "stone6")
    canvas.column(x + 8, 6, 12, "night1")


def _syrup(canvas: Canvas, x: int, colour: str) -> None:
    canvas.rect(x, 8, 4, 10, colour)
    canvas.rect(x + 1, 4, 2, 4, colour)
    canvas.dot(x + 1, 3, "stone7")
    canvas.column(x, 9, 8, "stone6")


def menu(width: int, height: int, title: str, drinks: int) -> Canvas:
    """A slate with chalk pictures of what there is."""
    canvas = Canvas(width, height, "wood2")
    canvas.row(0, 0, width, "wood4")
    canvas.rect(2, 2, width - 4, height - 4, "night1")
    write(canvas, width // 2, 5, words(title), "stone6")
    canvas.row(width // 2 - 10, 12, 20, "stone3")
    rng = rng_of(title)
    for line in range(drinks):
        y = 16 + line * 8
        _chalk_cup(canvas, 7, y, line)
        length = int(rng.integers(14, 24))
        for x in range(18, 18 + length, 5):
            canvas.row(x, y + 2, int(rng.integers(2, 5)), "stone4")
        canvas.row(width - 11, y + 2, 5, "lemon2" if line == 1 else "stone4")
    return canvas


def _chalk_cup(canvas: Canvas, x: int, y: int, kind: int) -> None:
    tall = 3 + kind % 3
    canvas.column(x, y + 5 - tall, tall, "stone6")
    canvas.column(x + 5, y + 5 - tall, tall, "stone6")
    canvas.row(x + 1, y + 5, 4, "stone6")
    if kind % 2:
        canvas.row(x + 1, y + 3, 4, "stone4")
    canvas.dot(x + 6, y + 3, "stone6")
