"""Six memories of Aunt June, each a picture of dark paper before one light."""

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np
from kit.canvas import Canvas, disc, grid

from memories.figures import Paper, aunt, girl

SIZE = WIDTH, HEIGHT = 136, 80
NIGHT = ("ink", "night0", "night1", "night2", "night3")
LAMP = ("dusk0", "dusk1", "dusk2", "dusk3", "sun0", "sun1", "sun2", "sun3", "sun4")
ICE = ("night0", "night1", "night2", "night3", "night4", "night5", "night6", "night7")
STAGE = ("ink", "dusk0", "dusk1", "red0", "red1", "wood3", "gold0", "gold1", "gold2", "sun4")


def glow(
    canvas: Canvas, at: tuple[float, float], reach: float, colours: Sequence[str], flat: float = 1.0
) -> None:
    """Fill the picture with a light that falls off from one place."""
    xs, ys = grid(WIDTH, HEIGHT)
    distance = np.hypot(xs - at[0], (ys - at[1]) * flat) / reach
    whole = np.ones((HEIGHT, WIDTH), bool)
    canvas.shade(whole, np.clip(1 - distance, 0, 0.999), colours, 0.5, 2)


def library() -> Canvas:
    """She reads aloud on the floor; out of the book comes the sea."""
    canvas = Canvas(WIDTH, HEIGHT, "ink")
    glow(canvas, (92, 30), 104, LAMP)
    for row in range(3):  # shelves, and books of every height
        _shelf(canvas, 4, 6 + row * 19, 54, row)
    _sea(canvas)
    canvas.rect(0, 70, WIDTH, 10, "dusk0")
    aunt(canvas, 74, 72, Paper("ink", "sun3"), "book")
    canvas.poly([(79, 46), (86, 49), (95, 44), (95, 40), (86, 45), (79, 42)], "sun5")
    canvas.line(79, 47, 86, 50, "wood2")
    canvas.line(86, 50, 95, 45, "wood2")
    girl(canvas, 45, 72, Paper("ink", "sun4"))
    return canvas


def _shelf(canvas: Canvas, x: int, y: int, width: int, row: int) -> None:
    at, book = x + 2, 0
    while at < x + width - 5:
        wide, tall = 3 + (book * 7 + row * 5) % 3, 9 + (book * 5 + row * 3) % 6
        colour = ("dusk0", "red0", "night1", "wood0", "dusk1")[(book + row) % 5]
        canvas.rect(at, y + 16 - tall, wide, tall, colour)
        if (book + row) % 4 == 0:
            canvas.row(at, y + 19 - tall, wide, "gold0")
        at, book = at + wide + 1, book + 1
    canvas.rect(x, y + 16, width, 2, "wood0")


def _sea(canvas: Canvas) -> None:
    """Waves that rise out of the page and carry a small ship."""
    for wave, colour in enumerate(("night3", "night4", "night5")):
        top = 52 + wave * 6
        points = [(84.0, 80.0)]
        for x in range(84, WIDTH + 4, 4):
            lift = min(1.0, (x - 84) / 16)
            points.append((x, top + 5 * (1 - lift) - 4 * math.sin(x / 7 + wave * 2) * lift))
        canvas.poly([*points, (WIDTH + 4, 80)], colour)
    canvas.poly([(108, 46), (128, 46), (123, 52), (112, 52)], "ink")
    canvas.column(117, 24, 22, "ink")
    canvas.poly([(119, 26), (129, 42), (119, 43)], "sun5")
    canvas.poly([(115, 29), (107, 42), (115, 43)], "sun4")


def river() -> Canvas:
    """She plays to the trees on a frozen river."""
    canvas = Canvas(WIDTH, HEIGHT, "night0")
    glow(canvas, (68, 24), 92, ICE[:6])
    canvas.ellipse(104, 14, 7, 7, "night7")
    canvas.ellipse(101, 12, 6, 6, "night6")
    for x, tall in ((8, 44), (22, 36), (33, 30), (102, 28), (114, 38), (128, 46)):
        _bare_tree(canvas, x, 50, tall)
    canvas.poly([(20, 48), (116, 48), (136, 80), (0, 80)], "night5")
    canvas.poly([(34, 48), (104, 48), (116, 62), (26, 62)], "night6")
    for x0, y0, x1, y1 in ((40, 56, 58, 52), (58, 52, 62, 60), (88, 53, 100, 58), (20, 70, 46, 66)):
        canvas.line(x0, y0, x1, y1, "night7")
    canvas.ellipse(68, 64, 24, 4, "night7")
    canvas.ellipse(68, 66, 15, 2.6, "night4")
    aunt(canvas, 68, 66, Paper("ink", "night7"), "up")
    return canvas


def _bare_tree(canvas: Canvas, x: int, foot: int, tall: int) -> None:
    """A tree in winter that leans a little towards the river, as an audience does."""
    lean = 4 if x < WIDTH / 2 else -4
    top = x + lean, foot - tall
    canvas.line(x, foot, *top, "ink", 2)
    for share, reach in ((0.45, 9), (0.62, 7), (0.78, 5)):
        px, py = x + lean * share, foot - tall * share
        for side in (-1, 1):
            canvas.line(px, py, px + reach * side, py - reach, "ink")
            canvas.line(px + reach * side * 0.5, py - reach * 0.5, px + reach * side, py - 2, "ink")


def teacup() -> Canvas:
    """A cup that does not shake, a bottle behind the curtain, and a cat that is blamed."""
    canvas = Canvas(WIDTH, HEIGHT, "dusk0")
    glow(canvas, (40, 26), 108, LAMP)
    canvas.rect(70, 6, 44, 42, "night2")  # a window
    canvas.rect(72, 8, 19, 38, "night4")
    canvas.rect(93, 8, 19, 38, "night4")
    for x, y in ((78, 14), (86, 22), (100, 12), (107, 27)):
        canvas.dot(x, y, "night7")
    canvas.rect(66, 48, 54, 4, "wood1")
    _cat(canvas, 84, 48)
    canvas.poly([(108, 2), (126, 2), (126, 50), (113, 50), (107, 24)], "red1")
    canvas.column(114, 4, 45, "red0")
    canvas.column(120, 4, 46, "red0")
    canvas.rect(107, 33, 6, 15, "leaf2")  # the bottle
    canvas.rect(109, 27, 2, 7, "leaf2")
    canvas.column(108, 35, 10, "leaf5")
    canvas.rect(0, 62, WIDTH, 18, "wood0")
    canvas.row(0, 62, WIDTH, "sun2")
    _cup(canvas, 38, 61)
    return canvas


def _cat(canvas: Canvas, x: int, foot: int) -> None:
    canvas.ellipse(x, foot - 6, 7, 7, "ink")
    canvas.ellipse(x - 3, foot - 15, 5, 4.6, "ink")
    canvas.poly([(x - 7, foot - 16), (x - 6, foot - 22), (x - 3, foot - 18)], "ink")
    canvas.poly([(x, foot - 16), (x + 1, foot - 22), (x - 3, foot - 18)], "ink")
    canvas.line(x + 6, foot - 2, x + 12, foot + 6, "ink", 2)
    canvas.dot(x - 5, foot - 15, "gold2")
    canvas.dot(x - 1, foot - 15, "gold2")


def _cup(canvas: Canvas, x: int, foot: int) -> None:
    """A large cup in profile, a hand's shadow of steam, the saucer straight as a ruler."""
    canvas.ellipse(x, foot - 1, 27, 3, "stone6")
    canvas.ellipse(x, foot, 22, 2, "stone4")
    top, low = foot - 25, foot - 3
    canvas.poly([(x - 17, top), (x + 17, top), (x + 9, low), (x - 9, low)], "sun5")
    canvas.poly([(x - 17, top), (x - 9, top), (x - 5, low), (x - 9, low)], "extra1")
    canvas.ellipse(x, foot - 25, 17, 3.4, "stone7")
    canvas.ellipse(x, foot - 25, 14, 2.2, "night6")
    for ring in (7, 6):
        canvas.fill(
            disc(WIDTH, HEIGHT, x + 18, foot - 16, ring, ring)
            & ~disc(WIDTH, HEIGHT, x + 18, foot - 16, ring - 2, ring - 2)
            & ~disc(WIDTH, HEIGHT, x + 4, foot - 16, 11, 11),
            "sun5",
        )
    canvas.rect(x - 8, foot - 17, 16, 2, "red3")
    canvas.dot(x, foot - 13, "red3")


def applause() -> Canvas:
    """She bows in the good front room to a house of one."""
    canvas = Canvas(WIDTH, HEIGHT, "ink")
    glow(canvas, (48, 22), 96, LAMP)
    for side, x in ((1, 0), (-1, WIDTH - 1)):
        _drape(canvas, x, side)
    canvas.rect(96, 34, 24, 22, "dusk0")  # one armchair, the whole of the stalls
    canvas.ellipse(108, 34, 12, 9, "dusk0")
    canvas.rect(91, 48, 7, 20, "dusk0")
    canvas.rect(118, 48, 7, 20, "dusk0")
    canvas.rect(94, 56, 28, 12, "dusk1")
    canvas.rect(0, 70, WIDTH, 10, "wood1")
    canvas.ellipse(50, 72, 38, 4, "sun3")
    canvas.ellipse(50, 72, 28, 2.6, "sun4")
    aunt(canvas, 46, 72, Paper("ink", "sun4"), "bow")
    girl(canvas, 104, 57, Paper("ink", "sun4"), "clap", -1)
    return canvas


def _drape(canvas: Canvas, x: int, side: int) -> None:
    for fold, colour in enumerate(("red1", "red2", "red1", "red0")):
        left = x + fold * 4 * side
        canvas.poly([(left, 0), (left + 5 * side, 0), (left + 5 * side, 70), (left, 70)], colour)
    canvas.rect(min(x, x + 18 * side), 42, 14, 2, "gold1")


def shoes() -> Canvas:
    """A pair of cheap shoes, the silver painted on, and the steps that go on without them."""
    canvas = Canvas(WIDTH, HEIGHT, "ink")
    glow(canvas, (46, 40), 92, ("ink", "night0", "night1", "cloth0", "cloth1", "cloth2"))
    canvas.poly([(0, 56), (136, 48), (136, 80), (0, 80)], "night1")
    for board in range(4):
        canvas.line(0, 60 + board * 7, 136, 52 + board * 8, "night0")
    for step, x in enumerate((84, 98, 111, 123)):  # they walk on, fainter and fainter
        colour = ("cloth2", "cloth1", "cloth0", "night2")[step]
        y = 60 - step * 3 - step % 2 * 4
        canvas.ellipse(x, y, 5 - step * 0.6, 1.8, colour)
        canvas.ellipse(x - 7 + step * 0.6, y + 1, 1.8, 1.2, colour)
    _shoe(canvas, 24, 56)
    _shoe(canvas, 36, 68)
    return canvas


def _shoe(canvas: Canvas, x: int, foot: int) -> None:
    """A shoe with a heel and a strap; where the paint has gone there is brown."""
    body = [(x - 6, foot - 22), (x + 3, foot - 21), (x + 12, foot - 9), (x + 30, foot - 4),
            (x + 34, foot), (x + 16, foot), (x + 2, foot - 9), (x - 3, foot - 9)]  # fmt: skip
    canvas.poly(body, "stone5")
    canvas.poly([(x - 6, foot - 12), (x + 1, foot - 11), (x - 1, foot), (x - 4, foot)], "stone3")
    canvas.line(x - 4, foot - 21, x + 9, foot - 13, "stone7", 2)
    canvas.line(x + 12, foot - 8, x + 29, foot - 4, "stone7")
    canvas.line(x + 2, foot - 22, x + 9, foot - 24, "stone4", 2)
    canvas.ellipse(x + 9, foot - 22, 2, 2, "stone7")
    for dx, dy in ((26, -3), (28, -2), (22, -3), (0, -15), (-3, -13)):
        canvas.rect(x + dx, foot + dy, 2, 1, "wood3")
    for dx, dy in ((6, -15), (18, -6)):
        canvas.dot(x + dx, foot + dy, "stone7")
        canvas.row(x + dx - 1, foot + dy - 1, 3, "stone7")


def stage() -> Canvas:
    """An empty stage, one lamp on a stand, and the dust that gets up."""
    canvas = Canvas(WIDTH, HEIGHT, "ink")
    glow(canvas, (68, 32), 74, STAGE)
    canvas.poly([(0, 0), (30, 0), (24, 58), (0, 62)], "red0")
    canvas.poly([(136, 0), (106, 0), (112, 58), (136, 62)], "red0")
    for x in (6, 14, 21):
        canvas.column(x, 0, 59, "red1")
        canvas.column(WIDTH - 1 - x, 0, 59, "red1")
    canvas.poly([(20, 52), (116, 52), (136, 62), (0, 62)], "wood2")
    canvas.ellipse(68, 56, 26, 3, "gold1")
    canvas.ellipse(68, 56, 16, 2, "sun4")
    canvas.column(68, 26, 30, "ink")
    canvas.row(64, 56, 9, "ink")
    canvas.ellipse(68.5, 22, 4, 4.6, "sun5")
    canvas.rect(67, 26, 3, 2, "gold0")
    for mote in range(26):  # the dust
        x, y = 34 + mote * 29 % 70, 8 + mote * 17 % 44
        canvas.dot(x, y, "sun4" if mote % 3 else "stone7")
    for row, colour in enumerate(("wood0", "ink")):
        for seat in range(-1, 10):
            x = seat * 15 + row * 7
            canvas.ellipse(x + 6, 66 + row * 7, 6, 5, colour)
            canvas.rect(x, 66 + row * 7, 13, 12, colour)
    return canvas


PICTURES: Mapping[str, Callable[[], Canvas]] = {
    "library": library,
    "river": river,
    "teacup": teacup,
    "applause": applause,
    "shoes": shoes,
    "stage": stage,
}
