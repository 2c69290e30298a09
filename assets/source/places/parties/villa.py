"""The walls of a modern house in the hills: hall, kitchen, a wall of glass, a child's corner."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, disc, grid, rng_of, strokes
from kit.noise import clouds
from portraits.cast import SITTERS
from portraits.portrait import draw

from game.core.palette import INDEX, RGB, TRANSPARENT

WIDTH, GROUND = 816, 176
CEILING = 30
HALL, KITCHEN, GLASS, POSTER, CHILD = 0, 116, 336, 588, 656  # where each part begins
PARTITION = 644  # the wall before the child's corner, cut
WINDOW = (696, 64, 52, 56)  # the child's window
PLASTER = ("stone4", "stone5", "stone6")


def walls() -> Canvas:
    """All walls; the glass is left open."""
    canvas = Canvas(WIDTH, GROUND + 2)
    _plaster(canvas, 0, PARTITION)
    _hall(canvas)
    _kitchen(canvas)
    _glass(canvas)
    _poster_wall(canvas)
    _child(canvas)
    _ceiling(canvas)
    return canvas


def _plaster(canvas: Canvas, x0: int, x1: int) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    light = (
        0.62 - 0.3 * (ys - CEILING) / 150 + 0.16 * clouds(canvas.width, canvas.height, 90, 50, 4)
    )
    canvas.shade((xs > x0) & (xs < x1), light, PLASTER, 0.35, 2)
    canvas.rect(x0, GROUND - 5, x1 - x0, 7, "stone3")
    canvas.row(x0, GROUND - 5, x1 - x0, "stone6")


def _ceiling(canvas: Canvas) -> None:
    """The roof is cut; under it a white ceiling with lamps, and the beam of the glass wall."""
    canvas.rect(0, 0, WIDTH, CEILING - 6, "stone4")
    canvas.rect(0, 0, WIDTH, 8, "ink")
    canvas.rect(0, 8, WIDTH, 3, "wood1")
    canvas.row(0, 8, WIDTH, "stone3")
    canvas.rect(0, 11, WIDTH, 2, "stone3")
    canvas.rect(0, CEILING - 7, WIDTH, 2, "stone6")
    canvas.rect(0, CEILING - 5, WIDTH, 5, "wood2")
    canvas.row(0, CEILING - 5, WIDTH, "wood4")
    canvas.row(0, CEILING - 1, WIDTH, "wood1")
    for x in range(24, WIDTH, 48):
        canvas.rect(x, CEILING - 10, 9, 3, "stone2")


def walnut(canvas: Canvas, area: tuple[int, int, int, int], name: str) -> None:
    """A face of walnut: long quiet grain."""
    x0, y0, wide, tall = area
    part, rng = Canvas(wide, tall, "wood2"), rng_of(f"walnut {name}")
    for _ in range(wide * tall // 60):
        x, y, long = int(rng.integers(wide)), int(rng.integers(tall)), int(rng.integers(6, 20))
        part.column(x, y, long, "wood3" if rng.random() < 0.55 else "wood1")
    part.row(0, 0, wide, "wood3")
    part.column(wide - 1, 0, tall, "wood1")
    canvas.blit(part, x0, y0)


def _hall(canvas: Canvas) -> None:
    """The tall door, a strip of glass beside it, a round mirror, hooks of two heights."""
    canvas.rect(14, 72, 64, 106, "wood1")
    for x in range(18, 62, 11):
        walnut(canvas, (x, 76, 10, 102), f"door {x}")
    canvas.rect(54, 112, 3, 34, "gold1")
    canvas.column(56, 112, 34, "gold0")
    canvas.pixels[76:GROUND, 64:74] = 255
    for y in (108, 142):
        canvas.rect(64, y, 10, 2, "wood1")
    mirror = disc(canvas.width, canvas.height, 98, 110, 13, 13)
    canvas.fill(mirror, "gold0")
    glass = disc(canvas.width, canvas.height, 98, 110, 11.4, 11.4)
    light = 0.9 - (grid(canvas.width, canvas.height)[1] - 98) / 30
    canvas.shade(glass, light, ("cloth1", "cloth2", "cloth3", "night7"), 0.3)
    canvas.fill(strokes(canvas.width, canvas.height, [[(92, 117), (104, 102)]], 1.6), "stone7")


def _kitchen(canvas: Canvas) -> None:
    """Walnut from floor to ceiling, a pale stone between; plates, books, two small statues."""
    walnut(canvas, (KITCHEN, CEILING, 214, 66), "upper")
    for x in range(KITCHEN, KITCHEN + 214, 36):
        canvas.column(x, CEILING, 66, "wood1")
        canvas.column(x + 1, CEILING + 2, 62, "wood3")
    canvas.rect(KITCHEN, 94, 214, 3, "wood1")
    _marble(canvas, (KITCHEN, 97, 214, 50))
    _fridge(canvas, KITCHEN + 4)
    _counter(canvas, KITCHEN + 52, 160)
    _shelf(canvas, KITCHEN + 62, 114)
    _tap(canvas, KITCHEN + 170)
    canvas.column(KITCHEN + 213, CEILING, GROUND - CEILING, "wood1")


def _marble(canvas: Canvas, area: tuple[int, int, int, int]) -> None:
    x0, y0, wide, tall = area
    part, rng = Canvas(wide, tall, "stone6"), rng_of("marble")
    for _ in range(9):
        x, y = rng.uniform(0, wide), rng.uniform(-10, tall)
        points: list[tuple[float, float]] = [(x, y)]
        for _ in range(6):
            x, y = x + rng.uniform(6, 16), y + rng.uniform(-2, 9)
            points.append((x, y))
        line: Points = points
        part.fill(strokes(wide, tall, [line], 1.0), "stone5" if rng.random() < 0.7 else "cloth3")
    canvas.blit(part, x0, y0)


def _fridge(canvas: Canvas, x: int) -> None:
    """Steel, and on it what somebody of five has drawn."""
    canvas.rect(x, 76, 44, 102, "stone3")
    canvas.rect(x + 1, 77, 42, 100, "stone4")
    canvas.column(x + 2, 78, 98, "stone6")
    canvas.column(x + 42, 78, 98, "stone3")
    canvas.rect(x + 21, 77, 2, 100, "stone3")
    for side in (17, 25):
        canvas.rect(x + side, 104, 2, 40, "stone6")
    for dx, y, paper in (
        (4, 96, "sun5"),
        (28, 90, "stone7"),
        (29, 112, "skin1"),
        (5, 118, "stone7"),
    ):
        canvas.rect(x + dx, y, 11, 13, paper)
        canvas.rect(x + dx + 4, y - 1, 3, 2, "red3")
    canvas.ellipse(x + 9.5, 102, 3, 3, "sun2")
    canvas.line(x + 30, 100, x + 37, 94, "elec0")
    canvas.rect(x + 31, 97, 5, 4, "red3")
    canvas.poly([(x + 30, 97), (x + 33, 93), (x + 37, 97)], "leaf3")
    for px in (32, 36):
        canvas.column(x + px, 117, 5, "plum1")
        canvas.rect(x + px - 1, 115, 3, 2, "flesh3")
    canvas.ellipse(x + 10, 124, 4, 3, "elec1")


def _counter(canvas: Canvas, x: int, wide: int) -> None:
    canvas.rect(x, GROUND - 30, wide, 4, "stone7")
    canvas.row(x, GROUND - 27, wide, "stone4")
    walnut(canvas, (x, GROUND - 26, wide, 26), "lower")
    for left in range(x, x + wide, 32):
        canvas.column(left, GROUND - 26, 24, "wood1")
        canvas.rect(left + 12, GROUND - 23, 9, 1, "gold1")
    canvas.rect(x, GROUND - 3, wide, 5, "night0")
    canvas.rect(x + 66, GROUND - 25, 28, 21, "night1")
    canvas.rect(x + 69, GROUND - 19, 22, 11, "night0")
    canvas.rect(x + 69, GROUND - 22, 22, 1, "stone4")
    canvas.rect(x + 72, GROUND - 17, 16, 6, "sun0")
    canvas.row(x + 72, GROUND - 17, 16, "sun2")


def _shelf(canvas: Canvas, x: int, y: int) -> None:
    """An open shelf: plates, cookery books that are used, two golden figures between them."""
    canvas.rect(x, y, 96, 3, "wood3")
    canvas.row(x, y, 96, "wood5")
    canvas.row(x, y + 3, 96, "stone4")
    rng = rng_of("cookery books")
    left = x + 3
    for _ in range(7):
        wide, tall = int(rng.integers(2, 5)), int(rng.integers(9, 13))
        colour = ("teal2", "red3", "stone3", "sun2", "leaf2", "cloth1")[int(rng.integers(6))]
        canvas.rect(left, y - tall, wide, tall, colour)
        canvas.row(left, y - tall + 2, wide, "stone6")
        left += wide + 1
    for px in (left + 3, left + 12):
        canvas.rect(px, y - 2, 5, 2, "night1")
        canvas.rect(px + 1, y - 9, 3, 7, "gold1")
        canvas.rect(px + 1, y - 12, 3, 3, "gold2")
        canvas.column(px + 1, y - 9, 7, "gold2")
    canvas.rect(left + 8, y - 4, 3, 4, "jade1")
    for number, px in enumerate((left + 22, left + 31, left + 40)):
        canvas.ellipse(px + 4, y - 4, 4, 4, ("stone7", "night7", "stone7")[number])
        canvas.ellipse(px + 4, y - 4, 2, 2, "stone5")


def _tap(canvas: Canvas, x: int) -> None:
    canvas.rect(x, GROUND - 42, 2, 12, "gold1")
    canvas.rect(x - 7, GROUND - 43, 9, 2, "gold1")
    canvas.rect(x - 7, GROUND - 41, 2, 3, "gold0")
    canvas.row(x - 7, GROUND - 43, 9, "gold2")


def _glass(canvas: Canvas) -> None:
    """Five panes from floor to beam; a deck with a long pool outside; curtains drawn aside."""
    canvas.pixels[CEILING:GROUND, GLASS:POSTER] = 255
    _deck(canvas)
    for x in range(GLASS, POSTER + 1, 63):
        canvas.rect(x - 2, CEILING, 4, GROUND - CEILING, "night0")
        canvas.column(x + 1, CEILING, GROUND - CEILING, "gold0")
    canvas.rect(GLASS, GROUND - 3, POSTER - GLASS, 5, "night1")
    canvas.row(GLASS, GROUND - 3, POSTER - GLASS, "gold0")
    for x, wide in ((GLASS - 4, 24), (POSTER - 20, 24)):
        _curtain(canvas, x, wide)


def _deck(canvas: Canvas) -> None:
    """What lies right outside: boards, a pool that ends in the air, two empty chairs."""
    canvas.rect(GLASS, 164, POSTER - GLASS, 12, "wood1")
    canvas.row(GLASS, 164, POSTER - GLASS, "wood2")
    canvas.row(GLASS, 170, POSTER - GLASS, "wood0")
    canvas.rect(GLASS + 78, 157, 150, 9, "teal2")
    canvas.row(GLASS + 78, 157, 150, "dusk6")
    canvas.row(GLASS + 78, 158, 150, "dusk4")
    rng = rng_of("long pool")
    for _ in range(46):
        x, y = GLASS + 80 + int(rng.integers(140)), 160 + int(rng.integers(5))
        canvas.row(x, y, int(rng.integers(3, 7)), ("teal3", "teal4", "sun3")[int(rng.integers(3))])
    canvas.rect(GLASS + 76, 165, 154, 1, "stone4")


def _curtain(canvas: Canvas, x: int, wide: int) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    cloth = (xs > x) & (xs < x + wide) & (ys > CEILING) & (ys < GROUND - 2)
    folds = 0.5 + 0.36 * np.sin((xs - x) * 1.05) - 0.16 * (ys / GROUND)
    canvas.shade(cloth, folds, ("stone2", "stone3", "stone5", "stone6"), 0.25, 2)


def _poster_wall(canvas: Canvas) -> None:
    """One framed sheet with its own lamp: a film of hers, hung where guests do not pass."""
    canvas.blit(poster(), POSTER + 8, 62)
    canvas.rect(POSTER + 20, 54, 18, 3, "gold0")
    canvas.row(POSTER + 20, 54, 18, "gold2")


def poster() -> Canvas:
    """Her face in five flat colours, a lamp and a road below it, lines of small print."""
    canvas = Canvas(42, 64, "wood1")
    canvas.rect(1, 1, 40, 62, "stone7")
    canvas.rect(3, 3, 36, 58, "night2")
    xs, ys = grid(42, 64)
    field = (xs > 3) & (xs < 39) & (ys > 3) & (ys < 61)
    canvas.shade(field, ys / 60, ("night1", "night2", "dusk2", "dusk4", "sun1"), 0.45)
    face = _flat_face(("night0", "dusk1", "dusk3", "dusk5", "dusk7", "skin1"))
    small = Canvas(32, 32)
    small.pixels = face.pixels[::2, ::2].copy()
    canvas.blit(small, 5, 8)
    canvas.rect(3, 40, 36, 2, "night0")
    canvas.rect(3, 42, 36, 19, "night0")
    for x, wide in ((8, 6), (16, 10), (28, 6)):
        canvas.rect(x, 44, wide, 4, "sun4")
    canvas.rect(12, 50, 18, 1, "dusk5")
    for y in (53, 55, 57):
        canvas.row(9, y, 24, "cloth1")
    return canvas


def _flat_face(colours: Sequence[str]) -> Canvas:
    picture = draw(SITTERS["mia"], "wistful")
    bright = np.array([sum(rgb) / 765 for rgb in RGB])
    steps = np.clip(bright * 1.15 * len(colours), 0, len(colours) - 1).astype(int)
    table = np.full(256, TRANSPARENT, np.uint8)
    table[: len(RGB)] = [INDEX[colours[step]] for step in steps]
    face = Canvas(picture.shape[1], picture.shape[0])
    face.pixels = table[picture]
    return face


def _child(canvas: Canvas) -> None:
    """The corner of the child: night blue with stars, a window, the wall before it cut."""
    xs, ys = grid(canvas.width, canvas.height)
    room = (xs > PARTITION) & (ys > CEILING - 1)
    light = (
        0.35 + 0.4 * (ys - CEILING) / 150 + 0.14 * clouds(canvas.width, canvas.height, 60, 40, 9)
    )
    canvas.shade(room, light, ("cloth0", "cloth1", "cloth2"), 0.4)
    rng = rng_of("paper stars")
    for row in range(7):
        for column in range(13):
            x = PARTITION + 8 + column * 14 + (row % 2) * 7
            y = CEILING + 10 + row * 15 + int(rng.integers(-1, 2))
            if y < 138:
                _star(canvas, x, y, "gold1" if rng.random() < 0.24 else "cloth3")
    canvas.rect(PARTITION, 140, WIDTH - PARTITION, 38, "stone6")
    canvas.rect(PARTITION, 138, WIDTH - PARTITION, 3, "stone7")
    canvas.row(PARTITION, 141, WIDTH - PARTITION, "stone4")
    for x in range(PARTITION, WIDTH, 12):
        canvas.column(x, 142, 34, "stone5")
    canvas.rect(PARTITION, GROUND - 4, WIDTH - PARTITION, 6, "stone4")
    _child_window(canvas)
    _growth(canvas)
    _partition(canvas)


def _star(canvas: Canvas, x: int, y: int, colour: str) -> None:
    canvas.rect(x, y, 2, 2, colour)
    if colour == "gold1":
        canvas.row(x - 1, y, 4, colour)
        canvas.column(x, y - 1, 4, colour)


def _child_window(canvas: Canvas) -> None:
    x, y, wide, tall = WINDOW
    canvas.rect(x - 4, y - 4, wide + 8, tall + 8, "stone7")
    canvas.rect(x - 4, y + tall + 3, wide + 8, 2, "stone4")
    canvas.pixels[y : y + tall, x : x + wide] = 255
    canvas.rect(x + wide // 2 - 1, y, 2, tall, "stone7")
    canvas.rect(x, y + tall // 2, wide, 2, "stone7")
    xs, ys = grid(canvas.width, canvas.height)
    for left, lean in ((x - 8, 1), (x + wide - 8, -1)):
        inner = xs - left - lean * (ys - y) * 0.02
        cloth = (inner > 0) & (inner < 16) & (ys > y - 8) & (ys < y + tall + 12)
        folds = 0.55 + 0.4 * np.sin(inner * 1.3) - 0.1 * (ys - y) / tall
        canvas.shade(cloth, folds, ("dusk4", "dusk6", "dusk7"), 0.2, 2)
    canvas.rect(x - 12, y - 10, wide + 24, 3, "wood4")
    canvas.row(x - 12, y - 10, wide + 24, "wood5")


def _growth(canvas: Canvas) -> None:
    """A strip with the heights of her years."""
    canvas.rect(CHILD + 4, 104, 6, 66, "sun4")
    for number, y in enumerate(range(108, 168, 6)):
        canvas.row(CHILD + 4, y, 3 if number % 2 else 5, "wood3")
    for y, colour in ((152, "red3"), (144, "elec0"), (137, "jade1")):
        canvas.rect(CHILD + 8, y, 4, 2, colour)


def _partition(canvas: Canvas) -> None:
    """The wall between, seen from its cut end."""
    canvas.rect(PARTITION, CEILING, 10, GROUND - CEILING + 2, "stone7")
    canvas.column(PARTITION, CEILING, GROUND - CEILING + 2, "stone5")
    canvas.rect(PARTITION + 8, CEILING, 2, GROUND - CEILING + 2, "stone4")
    canvas.rect(PARTITION, GROUND - 5, 10, 7, "stone5")
