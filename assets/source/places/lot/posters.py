"""Posters of films that were never made."""

from kit.canvas import Canvas, arc, disc, edge, grid

from places.lot.signs import words, write

WIDTH, HEIGHT = 36, 52


def _sheet(title: str, sky: tuple[str, ...], ink: str) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, "wood1")
    canvas.rect(1, 1, WIDTH - 2, HEIGHT - 2, "stone6")
    _, ys = grid(WIDTH, HEIGHT)
    panel = disc(WIDTH, HEIGHT, WIDTH / 2, HEIGHT / 2, 90, 90)
    panel[:3], panel[HEIGHT - 14 :] = False, False
    panel[:, :3], panel[:, WIDTH - 3 :] = False, False
    canvas.shade(panel, 1 - ys / (HEIGHT - 14), sky[::-1], 0.3)
    for place, line in enumerate(title.split("|")):
        write(canvas, WIDTH // 2, HEIGHT - 13 + place * 6, words(line), ink)
    return canvas


def night_train() -> Canvas:
    """A lamp that comes closer, a woman who waits."""
    canvas = _sheet("NIGHT|TRAIN", ("night0", "night2", "dusk3", "dusk5"), "night2")
    canvas.ellipse(24, 25, 8, 9, "ink")
    canvas.ellipse(24, 23, 4.5, 4.5, "sun4")
    canvas.ellipse(24, 23, 2.5, 2.5, "sun5")
    canvas.poly([(20, 27), (28, 27), (30, 38), (10, 38)], "sun2")
    canvas.rect(10, 20, 3, 4, "skin0")
    canvas.poly([(9, 24), (14, 24), (16, 38), (7, 38)], "red3")
    canvas.row(8, 19, 7, "ink")
    return canvas


def dust() -> Canvas:
    """One rider under an enormous sun."""
    canvas = _sheet("DUST", ("sun0", "sun2", "sun3", "sun4"), "rust0")
    canvas.ellipse(18, 20, 12, 12, "sun5")
    canvas.poly([(3, 38), (3, 31), (12, 28), (24, 31), (33, 29), (33, 38)], "rust1")
    canvas.poly([(12, 30), (15, 24), (24, 24), (27, 22), (28, 26), (24, 30)], "wood0")
    for x in (14, 16, 22, 24):
        canvas.column(x, 29, 6, "wood0")
    canvas.rect(18, 17, 4, 7, "wood0")
    canvas.row(16, 17, 8, "wood0")
    canvas.rect(18, 14, 4, 3, "wood0")
    return canvas


def two_to_one() -> Canvas:
    """A couple dances on a clock."""
    canvas = _sheet("TWO TO|ONE", ("teal0", "teal1", "teal2", "teal3"), "teal0")
    face = canvas.ellipse(18, 22, 13, 13, "stone7")
    canvas.fill(edge(face, 0, 1), "teal4")
    for x, y in arc(18, 22, 11, 11, 0, 330, 12):
        canvas.dot(round(x), round(y), "teal1")
    canvas.line(18, 22, 22, 12, "ink")
    canvas.rect(13, 17, 3, 3, "skin0")
    canvas.poly([(12, 20), (17, 20), (16, 31), (12, 31)], "ink")
    canvas.rect(19, 17, 3, 3, "wood2")
    canvas.poly([(18, 20), (22, 20), (25, 31), (17, 31)], "red3")
    return canvas


def long_lunch() -> Canvas:
    """A comedy: a table and two pairs of legs."""
    canvas = _sheet("LONG|LUNCH", ("lemon1", "lemon2", "lemon2", "lemon3"), "lemon0")
    canvas.rect(6, 20, 24, 3, "stone7")
    canvas.poly([(6, 23), (30, 23), (28, 30), (8, 30)], "red3")
    for x in (10, 13, 22, 25):
        canvas.column(x, 30, 7, "ink")
        canvas.row(x if x > 18 else x - 2, 37, 3, "ink")
    canvas.ellipse(13, 13, 4, 5, "wood2")
    canvas.ellipse(24, 13, 4, 5, "wood4")
    canvas.rect(16, 16, 4, 4, "stone6")
    return canvas
