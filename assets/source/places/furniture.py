"""Furniture and things of the supper club, for people 40 pixels tall.

Heights over the floor: seat 11-12, keys 18, table 19, bar 28, door 65.
"""

import math

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, polygon, rng_of, strokes
from kit.ramp import shift


def grand_piano() -> Canvas:
    """A grand seen from the house, lid up; the keys are at its left end."""
    canvas = Canvas(100, 61)
    xs, ys = grid(100, 61)
    lid = polygon(
        100,
        61,
        [
            (20, 38),
            (23, 20),
            (27, 10),
            (33, 6),
            (42, 5),
            (52, 8),
            (61, 14),
            (70, 22),
            (80, 29),
            (92, 36),
            (93, 39),
        ],
    )
    glow = 0.25 + 0.55 * np.clip(1 - np.abs(xs * 0.55 + ys - 38) / 16, 0, 1)
    canvas.shade(lid, glow, ("night0", "night1", "night2", "night3"), 0.25)
    canvas.fill(edge(lid, 0, -1) | edge(lid, 1, -1), "night6")
    canvas.fill(edge(lid, -1, 0), "night3")
    canvas.line(60, 38, 57, 15, "night3")
    canvas.line(61, 38, 58, 15, "ink")
    _strings(canvas)
    _case(canvas)
    _keyboard(canvas)
    for x in (17, 82):
        _leg(canvas, x)
    canvas.rect(33, 50, 2, 8, "night1")
    canvas.rect(38, 50, 2, 8, "night1")
    canvas.rect(31, 57, 11, 2, "gold0")
    canvas.row(31, 57, 11, "gold1")
    return canvas


def _strings(canvas: Canvas) -> None:
    canvas.rect(22, 36, 68, 3, "wood2")
    canvas.row(22, 36, 68, "gold0")
    canvas.row(26, 37, 50, "gold1")
    for x in range(28, 86, 4):
        canvas.dot(x, 37, "wood1")


def _case(canvas: Canvas) -> None:
    canvas.poly([(10, 39), (92, 39), (95, 42), (95, 47), (91, 50), (12, 50), (10, 47)], "night1")
    for x, y, length, colour in (
        (12, 39, 81, "night6"),
        (12, 40, 82, "night4"),
        (12, 41, 82, "night2"),
        (14, 44, 30, "night3"),
        (54, 44, 18, "night3"),
        (12, 48, 80, "night0"),
        (12, 49, 80, "night0"),
        (18, 45, 16, "night5"),
        (58, 45, 8, "night5"),
    ):
        canvas.row(x, y, length, colour)
    canvas.rect(93, 43, 2, 5, "ink")


def _keyboard(canvas: Canvas) -> None:
    canvas.rect(2, 43, 13, 2, "stone6")
    canvas.row(2, 43, 13, "stone7")
    for x in (4, 6, 9, 11, 13):
        canvas.dot(x, 43, "ink")
    canvas.rect(1, 45, 15, 4, "night0")
    canvas.row(1, 45, 15, "night2")
    canvas.rect(14, 40, 2, 5, "night1")
    canvas.poly([(15, 40), (18, 29), (30, 29), (29, 40)], "night1")
    canvas.rect(19, 31, 9, 6, "stone6")
    canvas.column(23, 31, 6, "stone4")
    for x, y in ((20, 33), (24, 33), (20, 35)):
        canvas.row(x, y, 3, "stone3")


def _leg(canvas: Canvas, x: int) -> None:
    canvas.rect(x, 50, 7, 2, "night1")
    canvas.poly([(x, 52), (x + 7, 52), (x + 5.4, 59), (x + 1.6, 59)], "night1")
    canvas.column(x + 1, 50, 8, "night4")
    canvas.rect(x + 2, 59, 4, 2, "gold0")
    canvas.dot(x + 2, 59, "gold1")


def stool() -> Canvas:
    """The piano stool, eleven pixels high."""
    canvas = Canvas(15, 11)
    canvas.rect(0, 0, 15, 3, "red2")
    canvas.row(0, 0, 15, "red3")
    canvas.row(0, 3, 15, "red1")
    for x in (2, 11):
        canvas.rect(x, 4, 2, 7, "night1")
        canvas.column(x, 4, 7, "night3")
    return canvas


def table(plates: int = 1, cloth: tuple[str, str, str] = ("red0", "red1", "red2")) -> Canvas:
    """A round table with cloth, candle and plates."""
    width, height = 42, 42
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    skirt = (
        (np.abs(xs - width / 2) < (width / 2 - 1) - np.clip((ys - 24) * 0.1, 0, 2))
        & (ys > 18)
        & (ys < 38.4 + 1.3 * np.sin(xs * 0.9))
    )
    folds = np.sin(xs * 0.85) + 0.3 * np.sin(xs * 2.1)
    canvas.shade(skirt, 0.55 + 0.22 * folds - 0.25 * (ys - 18) / 20, cloth, 0.0)
    top = disc(width, height, width / 2, 19, width / 2 - 1, 5.6)
    canvas.fill(top, "stone5")
    canvas.fill(edge(top, 0, -1), "stone7")
    canvas.fill(edge(top, 0, 1), "stone3")
    for place in range(plates):
        _setting(canvas, 7 if place == 0 else 27)
    _candle(canvas, width // 2)
    return canvas


def _setting(canvas: Canvas, x: int) -> None:
    canvas.rect(x, 18, 8, 2, "stone7")
    canvas.row(x + 1, 20, 6, "stone4")
    canvas.rect(x + 2, 18, 4, 1, "flesh2")
    canvas.rect(x + 9 if x < 20 else x - 3, 14, 2, 4, "night6")
    canvas.dot(x + 9 if x < 20 else x - 3, 14, "night7")


def _candle(canvas: Canvas, x: int) -> None:
    canvas.rect(x - 3, 18, 6, 2, "gold0")
    canvas.row(x - 3, 18, 6, "gold1")
    canvas.rect(x - 1, 10, 3, 8, "stone6")
    canvas.column(x + 1, 10, 8, "stone4")


def chair(facing: str) -> Canvas:
    """A bentwood chair from the side: seat at 11, back at 25."""
    canvas = Canvas(15, 25)
    canvas.column(2, 0, 25, "wood2")
    canvas.column(1, 0, 24, "wood3")
    canvas.row(1, 0, 3, "wood4")
    for y in (4, 8):
        canvas.row(2, y, 2, "wood1")
    canvas.rect(2, 13, 12, 2, "red2")
    canvas.row(2, 13, 12, "red3")
    canvas.row(2, 15, 12, "wood1")
    canvas.column(12, 16, 9, "wood2")
    canvas.column(11, 16, 8, "wood1")
    canvas.row(3, 20, 9, "wood1")
    if facing == "west":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def christmas_tree() -> Canvas:
    """Too tall for the room: the top is bent under the ceiling."""
    width, height = 74, 150
    canvas, rng = Canvas(width, height), rng_of("tree")
    xs, ys = grid(width, height)
    for tier in range(7):
        y = 10 + tier * 17
        half = 8 + tier * 4.4
        lean = 9 if tier == 0 else 0
        body = polygon(
            width, height, [(37 + lean * 1.4, y - 6), (37 + half, y + 25), (37 - half, y + 25)]
        )
        body &= ys < y + 22 + 3 * np.sin(xs * 0.8 + tier)
        light = (
            0.62
            - 0.5 * np.abs(xs - 30) / half
            - 0.25 * (ys - y) / 30
            + 0.14 * np.sin(xs * 1.7 + ys * 0.9)
        )
        canvas.shade(body, light, ("leaf0", "leaf1", "leaf2", "leaf3"), 0.2)
        canvas.fill(edge(body, 0, 1), "leaf0")
    canvas.line(37, 12, 49, 6, "leaf2", 3)
    canvas.line(49, 6, 55, 9, "leaf2", 2)
    _star(canvas, 57, 12)
    for _ in range(46):
        tier = int(rng.integers(1, 8))
        y = int(10 + tier * 17 + rng.integers(-6, 5))
        x = int(37 + rng.uniform(-1, 1) * (6 + tier * 4))
        if 0 < y < height and canvas.solid[y, min(width - 1, max(0, x))]:
            colour = ("red3", "gold1", "teal3", "dusk5")[int(rng.integers(4))]
            canvas.rect(x, y, 2, 2, colour)
            canvas.dot(x, y, "stone7")
    canvas.rect(33, 134, 8, 6, "wood1")
    canvas.rect(26, 139, 22, 11, "red2")
    canvas.row(26, 139, 22, "red3")
    canvas.rect(30, 143, 14, 2, "gold0")
    return canvas


def _star(canvas: Canvas, x: int, y: int) -> None:
    for dx, dy in (
        (0, -3),
        (0, 3),
        (-3, 0),
        (3, 0),
        (0, 0),
        (-1, 0),
        (1, 0),
        (0, 1),
        (0, -1),
        (2, 0),
        (-2, 0),
        (0, 2),
        (0, -2),
    ):
        canvas.dot(x + dx, y + dy, "gold2" if abs(dx) + abs(dy) < 2 else "gold1")


def aquarium() -> Canvas:
    """A tank on a sideboard: one fish, one castle."""
    canvas = Canvas(52, 56)
    canvas.rect(0, 30, 52, 26, "wood2")
    canvas.row(0, 30, 52, "wood4")
    canvas.row(0, 31, 52, "wood3")
    for x in (3, 27):
        canvas.rect(x, 34, 22, 17, "wood1")
        canvas.rect(x + 1, 35, 21, 16, "wood3")
        canvas.rect(x + 2, 36, 19, 14, "wood2")
        canvas.rect(x + 9, 41, 3, 3, "gold0")
    canvas.rect(0, 53, 52, 3, "wood1")
    canvas.rect(4, 4, 44, 26, "teal0")
    xs, ys = grid(52, 56)
    water = box(xs, ys, 26, 17, 20, 11, 1) < 0
    canvas.shade(water, 0.85 - (ys - 6) / 26, ("teal0", "teal1", "teal2"), 0.45)
    canvas.rect(6, 26, 40, 2, "extra1")
    canvas.rect(34, 19, 7, 7, "stone3")
    canvas.rect(33, 17, 2, 3, "stone3")
    canvas.rect(40, 17, 2, 3, "stone3")
    canvas.rect(36, 22, 3, 4, "stone1")
    for x, top in ((10, 16), (12, 19), (44, 18)):
        canvas.column(x, top, 26 - top, "jade1")
    canvas.rect(20, 14, 6, 3, "sun1")
    canvas.dot(26, 15, "sun2")
    canvas.rect(18, 13, 2, 5, "sun0")
    canvas.dot(24, 14, "ink")
    canvas.row(4, 3, 44, "stone3")
    canvas.row(4, 4, 44, "stone1")
    canvas.column(4, 4, 26, "teal3")
    canvas.column(47, 4, 26, "teal0")
    canvas.row(6, 7, 40, "teal4")
    return canvas


def stand() -> Canvas:
    """The maitre d's stand, with a book and a lamp."""
    canvas = Canvas(26, 42)
    canvas.rect(3, 14, 20, 27, "wood2")
    canvas.rect(5, 18, 16, 19, "wood1")
    canvas.rect(6, 19, 15, 18, "wood3")
    canvas.rect(7, 20, 13, 16, "wood2")
    canvas.poly([(0, 14), (3, 9), (24, 9), (26, 14)], "wood4")
    canvas.row(0, 14, 26, "wood1")
    canvas.rect(6, 10, 12, 3, "stone6")
    canvas.column(12, 10, 3, "stone3")
    canvas.rect(1, 39, 24, 3, "wood1")
    canvas.column(21, 2, 8, "gold0")
    canvas.poly([(17, 3), (19, 0), (24, 0), (26, 3)], "jade0")
    canvas.row(17, 3, 9, "sun4")
    return canvas


def ham_trolley() -> Canvas:
    """The ham under its dome, on wheels."""
    canvas = Canvas(40, 40)
    canvas.rect(3, 20, 34, 3, "stone4")
    canvas.row(3, 20, 34, "stone6")
    canvas.rect(5, 31, 30, 2, "stone3")
    for x in (4, 34):
        canvas.column(x, 20, 16, "stone3")
        canvas.column(x + 1, 20, 16, "stone1")
        canvas.ellipse(x + 1, 37, 3, 3, "stone1")
        canvas.dot(x + 1, 37, "stone5")
    canvas.rect(8, 18, 24, 2, "stone6")
    ham = canvas.ellipse(19, 14, 9, 5.5, "flesh2")
    canvas.fill(edge(ham, 0, -1), "flesh5")
    canvas.fill(edge(ham, 0, 1), "flesh0")
    for x in (14, 18, 22):
        canvas.line(x, 10, x + 3, 17, "flesh1")
    canvas.rect(27, 12, 6, 2, "skin1")
    canvas.ellipse(30, 16, 2, 2, "jade1")
    canvas.rect(9, 26, 8, 5, "stone7")
    canvas.rect(19, 27, 12, 4, "gold0")
    return canvas


def coat_stand() -> Canvas:
    """Coats that wait for people who eat."""
    canvas = Canvas(30, 62)
    canvas.rect(14, 2, 2, 56, "wood3")
    canvas.column(15, 2, 56, "wood1")
    canvas.row(9, 59, 12, "wood2")
    canvas.row(7, 60, 16, "wood1")
    canvas.ellipse(15, 3, 2, 2, "gold0")
    coats = (
        (3, 11, 12, 34, ("night1", "night2", "night4")),
        (15, 9, 13, 38, ("wood1", "wood3", "wood4")),
    )
    xs, ys = grid(30, 62)
    for x, y, width, height, colours in coats:
        body = box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 4) < 0
        canvas.shade(body, 0.8 - (xs - x) / width * 0.7, colours, 0.0)
        canvas.column(x + width // 2, y + 6, height - 8, colours[0])
    canvas.rect(8, 5, 12, 3, "stone1")
    canvas.rect(10, 1, 8, 4, "stone1")
    canvas.row(10, 4, 8, "red2")
    return canvas


def tip_jar() -> Canvas:
    """A brandy glass with two dollars and a button."""
    canvas = Canvas(8, 9)
    canvas.rect(1, 0, 6, 6, "night6")
    canvas.rect(2, 2, 4, 4, "jade1")
    canvas.row(3, 3, 2, "jade2")
    canvas.row(4, 5, 2, "gold2")
    canvas.column(1, 0, 6, "night7")
    canvas.rect(3, 6, 2, 2, "night5")
    canvas.row(2, 8, 4, "night6")
    return canvas


def picture(width: int, height: int, name: str, cut_out: bool = False) -> Canvas:
    """A framed photograph of Walt with somebody."""
    canvas, rng = Canvas(width, height), rng_of(name)
    canvas.rect(0, 0, width, height, "wood1")
    canvas.rect(1, 1, width - 2, height - 2, "gold0")
    canvas.row(1, 1, width - 2, "gold1")
    canvas.rect(2, 2, width - 4, height - 4, "stone4" if rng.random() < 0.5 else "stone3")
    for place, x in enumerate((width * 0.34, width * 0.68)):
        head = height * 0.42
        if cut_out and place:
            canvas.rect(x - 3, 3, 6, height - 6, "stone7")
            continue
        canvas.ellipse(x, head, 2.2, 2.6, "stone6")
        canvas.rect(x - 3, head + 3, 6, height - 5 - head, "stone1" if place else "stone2")
        if place:
            canvas.row(x - 2, head - 3, 4, "stone0")
    return canvas


def sconce() -> Canvas:
    """A wall lamp with two shades."""
    canvas = Canvas(18, 16)
    canvas.rect(8, 6, 2, 9, "gold0")
    canvas.row(3, 11, 12, "gold0")
    canvas.row(3, 10, 12, "gold1")
    for x in (0, 12):
        canvas.poly([(x, 9), (x + 1, 3), (x + 5, 3), (x + 6, 9)], "sun4")
        canvas.row(x, 8, 6, "sun3")
        canvas.rect(x + 2, 4, 2, 3, "sun5")
    return canvas


def swing_door() -> Canvas:
    """The kitchen door: porthole, brass, a kick plate with many kicks."""
    canvas = Canvas(40, 66)
    canvas.rect(0, 0, 40, 66, "wood1")
    canvas.rect(2, 2, 36, 64, "wood3")
    canvas.rect(3, 3, 34, 63, "wood2")
    canvas.column(3, 3, 60, "wood4")
    hole = canvas.ellipse(20, 18, 9, 9, "gold0")
    canvas.fill(edge(hole, 0, -1), "gold1")
    canvas.ellipse(20, 18, 7, 7, "sun4")
    canvas.rect(14, 19, 12, 5, "sun3")
    canvas.poly([(17, 25), (18, 17), (22, 17), (23, 25)], "stone6")
    canvas.rect(17, 14, 6, 4, "stone7")
    canvas.rect(6, 52, 28, 12, "gold0")
    canvas.row(6, 52, 28, "gold1")
    for x in (10, 17, 26):
        canvas.line(x, 56, x + 4, 61, "wood4")
    canvas.rect(31, 33, 3, 10, "gold1")
    return canvas


def street_door() -> Canvas:
    """A heavy door with glass, seen from inside."""
    canvas = Canvas(40, 72)
    canvas.rect(0, 0, 40, 72, "wood0")
    canvas.rect(2, 2, 36, 70, "wood2")
    canvas.column(3, 3, 68, "wood4")
    canvas.rect(7, 8, 26, 38, "wood0")
    canvas.rect(8, 9, 24, 36, "night2")
    xs, ys = grid(40, 72)
    glass = box(xs, ys, 20, 27, 12, 18, 0) < 0
    canvas.shade(glass, 0.9 - (ys - 9) / 40, ("night0", "night1", "night3", "dusk3"), 0.45)
    canvas.fill(strokes(40, 72, [[(10, 40), (28, 14)]], 2.0) & glass, "night4")
    canvas.rect(19, 9, 2, 36, "wood2")
    canvas.rect(8, 26, 24, 2, "wood2")
    canvas.rect(7, 52, 26, 14, "wood1")
    canvas.rect(8, 53, 25, 13, "wood3")
    canvas.rect(9, 54, 23, 11, "wood2")
    canvas.rect(33, 38, 3, 8, "gold1")
    return canvas


def thermostat() -> Canvas:
    """Taped over at sixty-one."""
    canvas = Canvas(11, 13)
    canvas.rect(0, 0, 11, 13, "stone4")
    canvas.rect(1, 1, 9, 11, "stone6")
    canvas.ellipse(5.5, 5, 3, 3, "stone3")
    canvas.rect(0, 7, 11, 3, "sun4")
    canvas.row(2, 8, 3, "wood2")
    return canvas


def garland(width: int, swags: int) -> Canvas:
    """Fir garland with small lamps, hung in swags."""
    canvas = Canvas(width, 18)
    xs, ys = grid(width, 18)
    span = width / swags
    across = ((xs % span) / span - 0.5) * 2
    middle = 4 + 8 * (1 - across**2)
    thick = 2.6 + 0.9 * np.sin(xs * 1.9) + 0.5 * np.sin(xs * 4.3)
    body = np.abs(ys - middle) < thick
    canvas.shade(body, 0.7 - (ys - middle + 3) / 7, ("leaf0", "leaf1", "leaf2", "leaf3"), 0.0)
    for swag in range(swags + 1):
        x = min(width - 5, max(0, int(swag * span) - 3))
        canvas.rect(x, 2, 6, 4, "red3")
        canvas.rect(x + 2, 5, 2, 6, "red2")
    return canvas


def lamps(width: int, swags: int, every: int = 9) -> Canvas:
    """The lamps of a garland alone, for the layer that shines."""
    canvas = Canvas(width, 18)
    colours = ("sun4", "red4", "teal4", "gold2")
    span = width / swags
    for count, x in enumerate(range(5, width - 4, every)):
        across = ((x % span) / span - 0.5) * 2
        y = int(5 + 8 * (1 - across**2) + (count % 2))
        canvas.rect(x, y, 2, 2, colours[count % len(colours)])
    return canvas


def bottles(width: int, height: int, name: str) -> Canvas:
    """Shelves of bottles, lit from below."""
    canvas, rng = Canvas(width, height, "wood0"), rng_of(name)
    xs, ys = grid(width, height)
    canvas.rect(1, 1, width - 2, height - 2, "wood1")
    kinds = (
        ("leaf1", "leaf2", "leaf4"),
        ("wood2", "gold0", "gold1"),
        ("red1", "red2", "red4"),
        ("night1", "night3", "night5"),
        ("teal1", "teal2", "teal4"),
        ("stone3", "stone5", "stone7"),
    )
    shelves = max(1, height // 17)
    for shelf in range(shelves):
        y = (shelf + 1) * height // shelves - 3
        lit = (ys < y) & (ys > y - 15) & (xs > 2) & (xs < width - 2)
        canvas.shade(
            lit, 0.15 + 0.75 * np.exp(-(y - ys) / 9), ("wood1", "wood2", "wood3", "wood4"), 0.5, 4
        )
        x = 4
        while x < width - 6:
            wide, tall = int(rng.integers(3, 6)), int(rng.integers(7, 12))
            dark, body, light = kinds[int(rng.integers(len(kinds)))]
            canvas.rect(x, y - tall + 3, wide, tall - 3, body)
            canvas.column(x + wide - 1, y - tall + 3, tall - 3, dark)
            canvas.column(x, y - tall + 4, tall - 5, light)
            canvas.rect(x + (wide - 1) // 2, y - tall - 1, 1, 4, dark)
            if rng.random() < 0.6:
                canvas.rect(x, y - tall // 2, wide, 2, "stone5")
            x += wide + int(rng.integers(1, 3))
        canvas.rect(1, y, width - 2, 2, "wood3")
        canvas.row(1, y, width - 2, "wood5")
    return canvas


def counter(width: int) -> Canvas:
    """The bar, 28 pixels high, brass rail at its foot."""
    canvas = Canvas(width, 34)
    canvas.rect(0, 0, width, 5, "wood4")
    canvas.row(0, 0, width, "skin0")
    canvas.rect(0, 5, width, 24, "wood2")
    canvas.rect(0, 5, width, 3, "wood1")
    for x in range(4, width - 12, 22):
        canvas.rect(x, 11, 18, 14, "wood1")
        canvas.rect(x + 1, 12, 17, 13, "wood3")
        canvas.rect(x + 2, 13, 15, 11, "wood2")
    canvas.row(0, 27, width, "gold1")
    canvas.row(0, 28, width, "gold0")
    canvas.rect(0, 29, width, 5, "wood0")
    return canvas


def silhouette(kind: int) -> Canvas:
    """A head and shoulders between us and the room."""
    width, height = 44, 52
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    middle = width / 2
    body = (capsule(xs, ys, middle - 9, height, middle + 9, height, 19, 19) < 0) & (
        ys > height - 24
    )
    body |= capsule(xs, ys, middle - 11, height - 9, middle + 11, height - 9, 9, 9) < 0
    body |= box(xs, ys, middle, height - 20, 4, 9, 2) < 0
    body |= np.hypot((xs - middle) / 8.8, (ys - 18) / 10.2) < 1
    if kind == 1:
        body |= capsule(xs, ys, middle - 4, 18, middle - 5, 32, 6, 7) < 0
        body |= capsule(xs, ys, middle + 4, 18, middle + 5, 32, 6, 7) < 0
    elif kind == 2:
        body |= (box(xs, ys, middle, 13.5, 14, 1.4, 1) < 0) | (
            box(xs, ys, middle, 9, 8.6, 4.6, 3) < 0
        )
    elif kind == 3:
        body |= np.hypot((xs - middle - 1) / 5.2, (ys - 6) / 4.6) < 1
    canvas.fill(body, "ink")
    canvas.fill(edge(body, 0, -1), "wood2")
    canvas.fill(edge(body, 1, -1) & ~edge(body, 0, -1), "wood1")
    return canvas


def poinsettia() -> Canvas:
    """A pot plant with red leaves, dark in front of the room."""
    canvas, rng = Canvas(56, 40), rng_of("poinsettia")
    for _ in range(26):
        angle = rng.uniform(math.pi, 2 * math.pi)
        length = rng.uniform(10, 24)
        x, y = 28 + math.cos(angle) * length, 34 + math.sin(angle) * length * 0.9
        canvas.line(28, 36, x, y, "red0" if rng.random() < 0.6 else "leaf0", 3)
        canvas.dot(x, y, "red1")
    canvas.rect(16, 34, 24, 6, "wood0")
    shift(canvas.pixels, canvas.solid & (grid(56, 40)[1] > 30), -1)
    return canvas
