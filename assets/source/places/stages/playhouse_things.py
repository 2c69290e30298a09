"""Seats, the set of her play, the dressing room, the cellar under it."""

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, rng_of

from places.stages.labels import centred, printed

SEAT = 20  # pixels from seat to seat


def seats(count: int, shade: int, card: int = -1) -> Canvas:
    """A row of folding seats from behind; `shade` 0 is nearest to the stage.

    `card` is the seat with a paper over its back.
    """
    canvas = Canvas(count * SEAT, 27)
    xs, ys = grid(canvas.width, 27)
    canvas.rect(8, 16, canvas.width - 16, 11, "red0")
    for seat in range(count):
        middle = seat * SEAT + SEAT / 2
        back = box(xs, ys, middle, 18, 8.6, 17.6, 5.5) < 0
        light = 0.95 - shade * 0.1 - ys / 27 * 0.62 - np.square((xs - middle + 3) / 9) * 0.16
        canvas.shade(back, np.asarray(light), ("red0", "red1", "red2", "red3"), 0.25)
        canvas.fill(edge(back, 0, -1), "sun0" if shade < 2 else "red4")
        canvas.fill(edge(back, 0, -1) & (np.abs(xs - middle) > 5), "red3")
        canvas.fill(edge(back, 1, 0) | edge(back, -1, 0) & (ys > 9), "red0")
        canvas.row(middle - 1, 9, 2, "red1")
        canvas.rect(middle - 10, 14, 2, 13, "wood1")
        canvas.rect(middle - 10, 13, 2, 1, "gold0")
        if seat == card:
            _card(canvas, int(middle))
    canvas.rect(canvas.width - 2, 14, 2, 13, "wood1")
    return canvas


def _card(canvas: Canvas, x: int) -> None:
    canvas.rect(x - 7, 2, 14, 9, "stone7")
    canvas.row(x - 7, 10, 14, "stone4")
    for y, long in ((4, 9), (6, 11), (8, 6)):
        canvas.row(x - 5, y, long, "stone3")


def bed() -> Canvas:
    """An iron bed with a patched quilt; its head is to the right."""
    canvas, rng = Canvas(74, 38), rng_of("quilt")
    for x, top in ((3, 14), (68, 2)):
        canvas.rect(x, top, 2, 24 if x < 9 else 36, "night4")
        canvas.column(x, top, 36, "night6")
        canvas.ellipse(x + 1, top, 2, 2, "gold1")
    for y in (16, 22):
        canvas.row(3, y, 3, "night5")
    canvas.rect(58, 5, 11, 2, "night5")
    for x in range(59, 68, 3):
        canvas.column(x, 6, 18, "night4")
    canvas.rect(5, 24, 64, 9, "night3")
    canvas.rect(5, 20, 62, 12, "plum0")
    colours = ("teal2", "sun2", "extra0", "lemon3", "stone6", "elec1", "red3")
    for row in range(2):
        for column in range(10):
            colour = colours[int(rng.integers(len(colours)))]
            canvas.rect(5 + column * 5, 20 + row * 6, 5, 6, colour)
            canvas.dot(7 + column * 5, 22 + row * 6, colours[(column + row) % 7])
    canvas.row(5, 19, 50, "stone7")
    canvas.row(5, 31, 50, "dusk1")
    pillow = canvas.ellipse(61, 19, 7, 3.8, "stone6")
    canvas.fill(edge(pillow, 0, -1), "stone7")
    canvas.fill(edge(pillow, 0, 1), "stone4")
    canvas.rect(6, 32, 2, 6, "night3")
    canvas.rect(64, 32, 2, 6, "night3")
    return canvas


def suitcase() -> Canvas:
    """A brown case with the labels of nowhere yet."""
    canvas = Canvas(26, 20)
    canvas.rect(9, 0, 8, 1, "wood1")
    canvas.column(9, 0, 3, "wood1")
    canvas.column(16, 0, 3, "wood1")
    canvas.rect(0, 3, 26, 17, "wood3")
    canvas.row(0, 3, 26, "wood5")
    canvas.rect(0, 10, 26, 1, "wood1")
    for x in (0, 22):
        canvas.rect(x, 3, 4, 4, "wood4")
        canvas.rect(x, 16, 4, 4, "wood2")
    canvas.rect(6, 8, 3, 4, "gold1")
    canvas.rect(17, 8, 3, 4, "gold1")
    canvas.rect(10, 13, 7, 5, "teal3")
    canvas.row(11, 15, 5, "stone7")
    canvas.row(0, 19, 26, "wood1")
    return canvas


def mirror_table() -> Canvas:
    """The dressing table: mirror with sockets, pots, flowers in a jam jar."""
    canvas, (xs, ys) = Canvas(62, 60), grid(62, 60)
    canvas.rect(6, 0, 46, 38, "wood2")
    canvas.row(6, 0, 46, "wood4")
    glass = box(xs, ys, 29, 19, 18, 15, 1) < 0
    light = 0.25 + 0.5 * (np.abs((xs - ys * 0.7) % 46 - 16) < 7).astype(np.float64)
    canvas.shade(glass, light, ("night3", "cloth1", "cloth2", "cloth3"), 0.3)
    canvas.rect(12, 24, 10, 9, "stone6")
    canvas.row(13, 26, 7, "stone3")
    canvas.row(13, 28, 5, "stone3")
    for place, colour in enumerate(("stone7", "extra0", "sun3")):
        canvas.rect(34 + place * 5, 8 + place * 2, 4, 6, colour)
    canvas.rect(0, 38, 62, 4, "wood4")
    canvas.row(0, 38, 62, "wood5")
    canvas.row(0, 42, 62, "wood1")
    for x in (2, 56):
        canvas.rect(x, 42, 4, 18, "wood2")
    canvas.rect(10, 43, 22, 6, "wood3")
    canvas.rect(20, 45, 3, 2, "gold1")
    for x, tall, colour in ((6, 5, "red3"), (12, 4, "stone7"), (16, 6, "teal3"), (36, 3, "gold1")):
        canvas.rect(x, 38 - tall, 3, tall, colour)
    canvas.rect(46, 31, 6, 7, "night6")
    for x, y, colour in ((45, 26, "sun3"), (49, 24, "neon1"), (52, 28, "sun4"), (48, 28, "red4")):
        canvas.ellipse(x, y, 2.2, 2.2, colour)
        canvas.dot(x, y + 3, "leaf3")
    return canvas


def bulbs() -> Canvas:
    """The bulbs of the mirror; one has burnt out."""
    canvas = Canvas(62, 60)
    places = [(8, y) for y in (4, 12, 20, 28)] + [(50, y) for y in (4, 12, 20, 28)]
    places += [(x, 2) for x in (18, 29, 40)]
    for number, (x, y) in enumerate(places):
        if number != 6:
            canvas.ellipse(x, y, 2.6, 2.6, "sun4")
            canvas.ellipse(x, y, 1.5, 1.5, "sun5")
    return canvas


def clothes_rail() -> Canvas:
    """What she wears in the play, in order: a girl's coat first, a black dress last."""
    canvas, (xs, ys) = Canvas(52, 48), grid(52, 48)
    canvas.rect(3, 2, 46, 2, "stone4")
    for x in (3, 47):
        canvas.column(x, 2, 44, "stone3")
        canvas.rect(x - 3, 45, 8, 2, "stone2")
    kinds = (
        (9, 22, ("red1", "red2", "red3")),
        (18, 26, ("night3", "night5", "night6")),
        (27, 32, ("lemon1", "lemon2", "lemon3")),
        (36, 24, ("stone4", "stone6", "stone7")),
        (43, 34, ("night0", "night1", "night3")),
    )
    for x, tall, colours in kinds:
        body = (np.abs(xs - x) < 2.6 + (ys - 6) * 0.07) & (ys > 6) & (ys < 6 + tall)
        canvas.shade(body, 0.9 - (xs - x + 4) / 9, colours, 0)
        canvas.column(x, 3, 4, "stone5")
    return canvas


def stool() -> Canvas:
    """A low stool before the mirror."""
    canvas = Canvas(16, 12)
    canvas.rect(0, 0, 16, 4, "extra0")
    canvas.row(0, 0, 16, "dusk6")
    for x in (2, 12):
        canvas.rect(x, 4, 2, 8, "wood3")
    return canvas


def paper_moon() -> Canvas:
    """A moon on a stick, from some other play."""
    canvas = Canvas(34, 52)
    moon = disc(34, 52, 17, 17, 16, 16)
    canvas.fill(moon, "sun4")
    canvas.fill(moon & ~disc(34, 52, 14, 14, 15, 15), "sun2")
    for x, y in ((12, 12), (22, 20), (10, 22)):
        canvas.ellipse(x, y, 2.5, 2, "sun3")
    canvas.rect(16, 32, 3, 20, "wood2")
    return canvas


def flats() -> Canvas:
    """Painted flats leaning on each other: a wall, a wood, a sea."""
    canvas, (xs, ys) = Canvas(66, 58), grid(66, 58)
    for x, colours in (
        (0, ("leaf1", "leaf2", "leaf3")),
        (16, ("teal1", "teal2", "teal3")),
        (34, ("wood2", "wood3", "wood4")),
    ):
        canvas.rect(x, 2 + x // 8, 32, 56, "wood1")
        face = box(xs, ys, x + 16, 30 + x // 8, 14, 26, 0) < 0
        canvas.shade(face, 0.5 + 0.4 * np.sin(ys / 5 + xs / 9 + x), colours, 0.3)
        canvas.rect(x, 2 + x // 8, 32, 2, "wood4")
    return canvas


def trunk() -> Canvas:
    """A costume trunk with brass corners."""
    canvas = Canvas(40, 24)
    canvas.rect(0, 4, 40, 20, "wood2")
    canvas.rect(0, 0, 40, 8, "wood3")
    canvas.row(0, 0, 40, "wood5")
    canvas.row(0, 8, 40, "wood0")
    for x in (0, 36):
        for y in (0, 20):
            canvas.rect(x, y, 4, 4, "gold0")
    canvas.rect(18, 6, 5, 6, "gold1")
    for x in (10, 28):
        canvas.column(x, 0, 24, "wood1")
    return canvas


def par_can(lean: int) -> Canvas:
    """A stage lamp on the pipe over the seats."""
    canvas, (xs, ys) = Canvas(18, 16), grid(18, 16)
    canvas.rect(8, 0, 2, 4, "stone2")
    body = capsule(xs, ys, 9, 5, 9 + lean, 10, 4, 5) < 0
    canvas.fill(body, "night1")
    canvas.fill(edge(body, -1, 0), "cloth1")
    canvas.ellipse(9 + lean * 1.3, 13, 5, 2.2, "stone3")
    return canvas


def lit_glass() -> Canvas:
    """The glass of a stage lamp."""
    canvas = Canvas(10, 4)
    canvas.ellipse(5, 2, 4.6, 1.9, "sun3")
    canvas.ellipse(5, 2, 2.6, 1.1, "sun5")
    return canvas


def swing_doors() -> Canvas:
    """Two leather doors with round windows, light behind them."""
    canvas = Canvas(60, 74)
    canvas.rect(0, 0, 60, 74, "wood1")
    canvas.row(0, 0, 60, "wood3")
    for x in (3, 31):
        canvas.rect(x, 4, 26, 70, "red1")
        canvas.column(x, 4, 70, "red2")
        for y in range(10, 70, 12):
            for dx in (4, 13, 22):
                canvas.dot(x + dx, y + (dx % 2) * 6, "gold0")
        hole = canvas.ellipse(x + 13, 24, 7, 7, "gold0")
        canvas.fill(edge(hole, 0, -1), "gold1")
        canvas.ellipse(x + 13, 24, 5, 5, "sun3")
        canvas.rect(x, 62, 26, 9, "gold0")
        canvas.row(x, 62, 26, "gold1")
    canvas.column(30, 4, 70, "ink")
    canvas.rect(26, 38, 2, 10, "gold1")
    canvas.rect(33, 38, 2, 10, "gold1")
    return canvas


def playbill(width: int, height: int, words: tuple[str, ...], colours: tuple[str, str]) -> Canvas:
    """A framed bill of some play."""
    canvas = Canvas(width, height, "wood1")
    canvas.rect(1, 1, width - 2, height - 2, "gold0")
    canvas.rect(2, 2, width - 4, height - 4, colours[0])
    for row, word in enumerate(words):
        centred(canvas, printed(word, colours[1]), width / 2, 5 + row * 8)
    return canvas


def light_board() -> Canvas:
    """The lighting desk at the back: faders, a cue sheet, a small blue lamp."""
    canvas = Canvas(54, 30)
    canvas.rect(2, 10, 50, 20, "wood1")
    canvas.rect(4, 14, 46, 15, "wood2")
    canvas.rect(0, 6, 54, 5, "wood3")
    canvas.row(0, 6, 54, "wood5")
    canvas.poly([(6, 2), (40, 2), (44, 8), (2, 8)], "stone1")
    for x in range(8, 40, 3):
        canvas.dot(x, 4 + x % 3, "stone6")
        canvas.column(x, 3, 4, "night0")
        canvas.dot(x, 4 + x % 2, ("sun3", "stone7")[x % 2])
    canvas.rect(44, 3, 8, 4, "stone6")
    return canvas


def programmes() -> Canvas:
    """A small table with programmes nobody took, and a jar for coins."""
    canvas = Canvas(30, 26)
    canvas.rect(0, 6, 30, 3, "wood4")
    canvas.row(0, 6, 30, "wood5")
    for x in (2, 25):
        canvas.rect(x, 9, 3, 17, "wood2")
    for step in range(4):
        canvas.rect(4 + step % 2, 5 - step, 11, 1, "stone7" if step % 2 else "stone4")
    canvas.rect(20, 0, 6, 6, "night6")
    canvas.rect(21, 3, 4, 3, "gold0")
    return canvas
