"""The fronts of a street at night, seen straight on; their feet stand at the bottom edge."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, rng_of
from portraits import cuts_cast
from portraits.cast import SITTERS, Sitter
from portraits.portrait import draw

from game.core.palette import INDEX, RGB, TRANSPARENT
from places import materials
from places.lettering import neon

HEIGHT = 150  # pixels from the roof of the highest front to the pavement


def front(width: int, height: int, name: str, colours: Sequence[str]) -> Canvas:
    """A brick front with cornice and upper windows."""
    canvas = Canvas(width, HEIGHT)
    top = HEIGHT - height
    canvas.blit(materials.brick(width, height, name, colours), 0, top)
    canvas.rect(0, top, width, 7, colours[2])
    canvas.row(0, top, width, colours[3])
    canvas.row(0, top + 7, width, "ink")
    for x in range(3, width - 4, 10):
        canvas.rect(x, top + 7, 5, 3, colours[2])
    return canvas


def window(canvas: Canvas, x: int, y: int, width: int, height: int, lit: str | None) -> None:
    """A window with frame and sill; lit ones have a curtain and somebody's lamp."""
    canvas.rect(x - 2, y - 2, width + 4, height + 4, "night0")
    xs, ys = grid(canvas.width, canvas.height)
    pane = box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 0) < 0
    if lit:
        canvas.shade(pane, 1.0 - (ys - y) / height * 0.7, ("sun0", "sun2", "sun3", lit), 0.4, 4)
        canvas.rect(x, y, 3, height, "red2")
        canvas.rect(x + width - 3, y, 3, height, "red2")
    else:
        canvas.shade(pane, 0.7 - (ys - y) / height * 0.6, ("night0", "night1", "night2"), 0.3)
        canvas.line(x + 2, y + height - 3, x + width - 3, y + 3, "night3")
    canvas.column(x + width // 2, y, height, "night0")
    canvas.row(x, y + height // 2, width, "night0")
    canvas.rect(x - 3, y + height + 2, width + 6, 2, "stone2")


def shop_window(
    canvas: Canvas, x: int, y: int, width: int, height: int, light: Sequence[str]
) -> None:
    """A display window down to a low plinth."""
    canvas.rect(x - 3, y - 3, width + 6, height + 3, "night0")
    canvas.row(x - 3, y - 3, width + 6, "stone2")
    xs, ys = grid(canvas.width, canvas.height)
    pane = box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 0) < 0
    canvas.shade(pane, 0.95 - (ys - y) / height * 0.8, light, 0.45, 4)
    canvas.rect(x - 3, y + height, width + 6, HEIGHT - y - height, "wood0")
    canvas.row(x - 3, y + height, width + 6, "wood2")


def door(canvas: Canvas, x: int, colours: tuple[str, str] = ("wood1", "wood3")) -> None:
    """A shop door, 46 high."""
    y = HEIGHT - 48
    canvas.rect(x, y, 26, 48, "ink")
    canvas.rect(x + 2, y + 2, 22, 46, colours[0])
    canvas.column(x + 2, y + 2, 46, colours[1])
    canvas.rect(x + 6, y + 7, 14, 20, "night1")
    canvas.line(x + 8, y + 24, x + 17, y + 9, "night3")
    canvas.rect(x + 20, y + 28, 2, 4, "gold0")


def awning(canvas: Canvas, x: int, y: int, width: int, colours: tuple[str, str]) -> None:
    """A striped awning, faded."""
    for stripe in range(0, width, 8):
        canvas.rect(x + stripe, y, 8, 9, colours[(stripe // 8) % 2])
        canvas.rect(x + stripe + 1, y + 9, 6, 2, colours[(stripe // 8) % 2])
    canvas.row(x, y, width, "stone3")
    canvas.row(x, y + 8, width, "night0")


def pawnshop() -> Canvas:
    """Three balls, a trumpet, somebody's clocks."""
    canvas = front(150, 132, "pawn", ("stone1", "stone0", "night1", "stone2"))
    for x in (14, 62, 110):
        window(canvas, x, 28, 26, 30, "sun4" if x == 110 else None)
    canvas.rect(0, 70, 150, 14, "leaf1")
    canvas.row(0, 70, 150, "leaf3")
    canvas.rect(20, 74, 62, 6, "gold0")
    for letter in range(9):
        canvas.rect(24 + letter * 6, 75, 3, 4, "leaf0")
    shop_window(canvas, 10, 90, 86, 44, ("night0", "night1", "night2", "teal1"))
    _trumpet(canvas, 30, 112)
    for x in (66, 80):
        canvas.ellipse(x, 122, 6, 7, "gold0")
        canvas.ellipse(x, 122, 4, 5, "stone6")
        canvas.line(x, 122, x + 2, 119, "ink")
    canvas.rect(58, 129, 34, 3, "wood2")
    door(canvas, 112)
    for dx, dy in ((0, 0), (8, 0), (4, 7)):
        ball = canvas.ellipse(118 + dx, 90 + dy, 3.6, 3.6, "gold1")
        canvas.fill(edge(ball, 0, 1), "gold0")
    return canvas


def _trumpet(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 6, y + 9, 34, 10, "red1")
    canvas.row(x - 6, y + 9, 34, "red2")
    canvas.row(x, y, 22, "gold2")
    canvas.row(x, y + 1, 22, "gold0")
    canvas.poly([(x + 18, y - 2), (x + 25, y - 6), (x + 25, y + 7), (x + 18, y + 3)], "gold1")
    canvas.column(x + 25, y - 6, 13, "gold2")
    for step in range(3):
        canvas.column(x + 7 + step * 3, y - 4, 9, "gold1")
        canvas.dot(x + 7 + step * 3, y - 5, "stone7")
    canvas.row(x + 4, y + 4, 13, "gold0")


def tv_shop() -> Canvas:
    """Nine dark screens."""
    canvas = front(132, 104, "tv", ("wood2", "wood1", "wood0", "wood3"))
    canvas.rect(0, 54, 132, 16, "night1")
    canvas.row(0, 54, 132, "night3")
    for letter in range(7):
        canvas.rect(26 + letter * 11, 58, 7, 8, "night4")
        canvas.rect(28 + letter * 11, 60, 3, 4, "night1")
    shop_window(canvas, 8, 76, 92, 58, ("ink", "night0", "night1"))
    xs, ys = grid(canvas.width, canvas.height)
    for row in range(3):
        for column in range(3):
            x, y = 14 + column * 29, 80 + row * 18
            canvas.rect(x, y, 24, 16, "wood1")
            canvas.rect(x + 1, y + 1, 18, 14, "stone0")
            screen = box(xs, ys, x + 10, y + 8, 8, 6, 2) < 0
            canvas.shade(
                screen,
                0.9 - np.hypot(xs - x - 7, ys - y - 5) / 13,
                ("night0", "night2", "night4"),
                0.3,
            )
            canvas.dot(x + 21, y + 4, "stone4")
            canvas.dot(x + 21, y + 8, "stone4")
    door(canvas, 104, ("night1", "night3"))
    return canvas


def laundromat() -> Canvas:
    """The only lit room: machines, and a man asleep."""
    canvas = front(168, 118, "laundry", ("cloth0", "night1", "night0", "cloth1"))
    for x in (20, 70, 120):
        window(canvas, x, 42, 24, 22, None)
    canvas.rect(0, 70, 168, 12, "night1")
    shop_window(canvas, 10, 88, 116, 48, ("teal1", "teal3", "teal4", "night7"))
    for x in range(16, 118, 20):
        canvas.rect(x, 110, 16, 26, "stone5")
        canvas.row(x, 110, 16, "stone7")
        canvas.ellipse(x + 8, 124, 5.5, 5.5, "stone2")
        canvas.ellipse(x + 8, 124, 4, 4, "night2")
        canvas.dot(x + 6, 122, "night6")
    xs, ys = grid(canvas.width, canvas.height)
    sleeper = capsule(xs, ys, 74, 130, 76, 118, 6, 5) < 0
    sleeper |= np.hypot(xs - 80, ys - 111) < 4.5
    canvas.fill(sleeper & (ys < 136), "night1")
    canvas.rect(68, 130, 24, 3, "wood3")
    canvas.row(10, 92, 116, "stone7")
    door(canvas, 136, ("stone2", "stone4"))
    return canvas


STARS = (  # who is on the wall, in what mood, in what colours from dark to light
    (
        replace(SITTERS["mia"], cut=cuts_cast.curls),
        "wistful",
        ("dusk1", "dusk3", "dusk5", "dusk7", "skin1"),
    ),
    (SITTERS["waiter"], "smile", ("night1", "teal1", "teal2", "teal3", "stone7")),
    (SITTERS["mia"], "laugh", ("red0", "rust0", "rust2", "sun3", "sun5")),
)


def mural() -> Canvas:
    """Film stars on a wall, each in colours of their own; the lower edge has begun to peel."""
    canvas = front(196, 140, "mural", ("wood3", "wood2", "wood1", "wood4"))
    xs, ys = grid(196, HEIGHT)
    panel = (xs > 12) & (xs < 184) & (ys > 28) & (ys < 128)
    canvas.shade(panel, 0.95 - (ys - 28) / 110, ("dusk1", "dusk2", "dusk3", "dusk4"), 0.5, 4)
    rays = panel & ((np.degrees(np.arctan2(ys - 140, xs - 98)) % 16) < 5) & (ys < 100)
    canvas.fill(rays, "plum0")
    for place, (sitter, mood, colours) in enumerate(STARS):
        canvas.blit(_star(sitter, mood, colours), 10 + place * 56, 64)
    for x, y in ((26, 44), (58, 38), (100, 42), (138, 36), (172, 46)):
        for dx, dy in ((0, -3), (0, 3), (-3, 0), (3, 0), (0, 0), (0, 1), (0, -1), (1, 0), (-1, 0)):
            canvas.dot(x + dx, y + dy, "gold1")
    rng = rng_of("peel")
    bricks = front(196, 140, "mural", ("wood3", "wood2", "wood1", "wood4"))
    for _ in range(13):
        x, y = rng.integers(14, 182), rng.integers(116, 130)
        hole = disc(196, HEIGHT, x, y, rng.uniform(4, 15), rng.uniform(2, 5)) & panel
        canvas.pixels[hole] = bricks.pixels[hole]
        canvas.fill(edge(hole, 0, -1), "stone4")
    canvas.rect(10, 128, 176, 3, "wood1")
    canvas.row(10, 128, 176, "wood4")
    return canvas


def _star(sitter: Sitter, mood: str, colours: Sequence[str]) -> Canvas:
    """A portrait as a sign painter has it: five flat colours by brightness."""
    picture = draw(sitter, mood)
    bright = np.array([sum(rgb) / 765 for rgb in RGB])
    steps = np.clip(bright * 1.15 * len(colours), 0, len(colours) - 1).astype(int)
    table = np.full(256, TRANSPARENT, np.uint8)
    table[: len(RGB)] = [INDEX[colours[step]] for step in steps]
    star = Canvas(picture.shape[1], picture.shape[0])
    star.pixels = table[picture]
    return star


def theatre() -> Canvas:
    """A small theatre, dark; one poster is left."""
    canvas = front(140, 146, "theatre", ("red1", "red0", "ink", "red2"))
    for x in (16, 58, 100):
        window(canvas, x, 22, 24, 34, None)
    canvas.rect(4, 72, 132, 22, "stone5")
    canvas.rect(4, 72, 132, 3, "gold0")
    canvas.rect(4, 91, 132, 3, "gold0")
    for start, count in ((16, 6), (70, 9)):
        for letter in range(count):
            canvas.rect(start + letter * 6, 79, 4, 7, "night1")
            canvas.dot(start + letter * 6 + 1, 81, "stone5")
    for x in range(8, 132, 7):
        canvas.dot(x, 70, "gold0")
        canvas.dot(x, 95, "gold0")
    canvas.rect(16, 100, 30, 42, "gold0")
    canvas.rect(18, 102, 26, 38, "teal0")
    canvas.ellipse(31, 114, 7, 8, "skin0")
    canvas.rect(20, 127, 22, 4, "sun3")
    canvas.rect(20, 133, 16, 2, "stone4")
    door(canvas, 62, ("red1", "red3"))
    door(canvas, 88, ("red1", "red3"))
    return canvas


def apartments() -> Canvas:
    """Windows with lives in them."""
    canvas = front(176, 148, "flats", ("dusk1", "dusk0", "night0", "dusk2"))
    lives = {(1, 0): "sun5", (3, 1): "sun4", (0, 1): None, (2, 2): "sun5"}
    for row in range(3):
        for column in range(4):
            window(canvas, 16 + column * 40, 24 + row * 36, 24, 24, lives.get((column, row)))
    canvas.rect(60, 34, 5, 12, "night0")
    canvas.ellipse(62, 32, 3, 3, "night0")
    canvas.rect(140, 76, 8, 6, "night0")
    canvas.rect(146, 70, 3, 10, "night0")
    canvas.rect(104, 108, 5, 10, "night0")
    canvas.ellipse(106, 106, 3, 3, "night0")
    canvas.rect(110, 110, 5, 8, "night0")
    canvas.ellipse(112, 108, 3, 3, "night0")
    return canvas


def club() -> Canvas:
    """Kessler's from outside: gold windows, people who eat, a door with a lamp."""
    canvas = front(232, 140, "club", ("red2", "red1", "red0", "red3"))
    canvas.rect(0, 62, 232, 4, "gold0")
    canvas.row(0, 62, 232, "gold1")
    xs, ys = grid(232, HEIGHT)
    for x in (14, 82):
        canvas.rect(x - 4, 76, 56, 62, "wood1")
        canvas.row(x - 4, 76, 56, "wood4")
        pane = box(xs, ys, x + 24, 106, 23, 27, 0) < 0
        canvas.shade(pane, 0.95 - (ys - 79) / 80, ("red3", "sun1", "sun2", "sun4"), 0.5, 4)
        for person, low in ((x + 10, 118), (x + 36, 121)):
            canvas.fill(pane & (np.hypot(xs - person, ys - low) < 4.6), "red0")
            canvas.fill(
                pane & (capsule(xs, ys, person, low + 14, person, low + 8, 7, 6) < 0), "red0"
            )
        canvas.rect(x + 18, 126, 12, 8, "red1")
        canvas.rect(x, 79, 6, 54, "red3")
        canvas.rect(x + 42, 79, 6, 54, "red3")
        canvas.column(x + 23, 79, 54, "wood1")
        canvas.rect(x - 6, 134, 60, 4, "stone2")
    canvas.rect(154, 80, 48, 70, "wood0")
    canvas.row(154, 80, 48, "gold1")
    canvas.rect(158, 84, 40, 66, "wood2")
    canvas.rect(163, 90, 30, 34, "sun2")
    canvas.shade(
        box(xs, ys, 178, 107, 15, 17, 0) < 0, 0.9 - (ys - 90) / 50, ("red3", "sun1", "sun3"), 0.4, 4
    )
    canvas.rect(177, 90, 2, 34, "wood2")
    canvas.rect(192, 118, 3, 8, "gold1")
    awning(canvas, 146, 68, 64, ("red2", "stone5"))
    canvas.rect(212, 100, 16, 26, "gold0")
    canvas.rect(213, 101, 14, 24, "stone6")
    for y in range(105, 122, 4):
        canvas.row(215, y, 10, "stone2")
    return canvas


def club_sign() -> Canvas:
    """The neon over the door."""
    return neon("KESSLER'S", "red", 1.5)


def street_lamp() -> Canvas:
    """A sodium lamp, a hundred pixels tall."""
    canvas = Canvas(40, 106)
    canvas.rect(6, 6, 3, 100, "night1")
    canvas.column(8, 6, 100, "night3")
    canvas.rect(3, 98, 9, 8, "night1")
    canvas.row(3, 98, 9, "night3")
    canvas.line(8, 8, 16, 2, "night1", 2)
    canvas.line(16, 2, 30, 3, "night1", 2)
    canvas.rect(25, 3, 13, 4, "night2")
    canvas.row(25, 2, 13, "night4")
    canvas.row(27, 7, 9, "sun4")
    return canvas


def lamp_head() -> Canvas:
    """The lit glass of a street lamp."""
    canvas = Canvas(11, 3)
    canvas.rect(0, 0, 11, 2, "sun4")
    canvas.rect(2, 0, 7, 1, "sun5")
    canvas.row(2, 2, 7, "sun3")
    return canvas


def bus_bench() -> Canvas:
    """A bench with an advertisement for a face."""
    canvas = Canvas(56, 30)
    canvas.rect(2, 2, 52, 14, "teal2")
    canvas.row(2, 2, 52, "teal4")
    canvas.ellipse(12, 9, 5, 6, "stone6")
    canvas.rect(22, 5, 26, 3, "stone7")
    canvas.rect(22, 10, 18, 2, "teal4")
    canvas.rect(0, 17, 56, 3, "wood3")
    canvas.row(0, 17, 56, "wood5")
    for x in (4, 48):
        canvas.rect(x, 20, 4, 10, "stone1")
        canvas.column(x, 20, 10, "stone3")
    return canvas


def telephone() -> Canvas:
    """A pay phone on a post."""
    canvas = Canvas(26, 52)
    canvas.rect(11, 20, 4, 32, "stone1")
    canvas.column(14, 20, 32, "stone3")
    canvas.rect(2, 2, 22, 24, "elec0")
    canvas.rect(4, 6, 18, 19, "night1")
    canvas.row(2, 2, 22, "elec2")
    canvas.rect(8, 8, 9, 14, "stone3")
    canvas.rect(5, 9, 3, 11, "ink")
    for y in (10, 13, 16):
        canvas.row(10, y, 5, "stone6")
    canvas.rect(4, 3, 18, 2, "night7")
    return canvas


def parked_car(colours: Sequence[str], name: str) -> Canvas:
    """A saloon of forty years ago, roof at 31."""
    canvas = Canvas(88, 34)
    canvas.poly(
        [(2, 27), (2, 19), (14, 16), (26, 5), (56, 4), (68, 15), (84, 18), (86, 27)], colours[1]
    )
    canvas.poly([(20, 15), (29, 7), (41, 7), (41, 15)], "night2")
    canvas.poly([(45, 15), (45, 7), (54, 7), (63, 15)], "night2")
    canvas.line(30, 8, 26, 14, "night5")
    canvas.line(50, 8, 56, 14, "night5")
    canvas.row(4, 19, 80, colours[2])
    canvas.row(27, 5, 28, colours[2])
    canvas.rect(2, 23, 84, 3, colours[0])
    canvas.rect(0, 25, 88, 3, "stone4")
    canvas.row(0, 25, 88, "stone6")
    for x in (18, 68):
        canvas.ellipse(x, 27, 7, 6.5, "ink")
        canvas.ellipse(x, 27, 3.4, 3.2, "stone4")
        canvas.dot(x - 1, 26, "stone7")
    canvas.rect(83, 20, 4, 3, "sun4" if name == "lit" else "stone6")
    canvas.rect(1, 20, 3, 3, "red3")
    return canvas
