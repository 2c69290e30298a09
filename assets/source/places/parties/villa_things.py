"""What the house in the hills is furnished with: good things, and a child's."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, disc, edge, grid, polygon, rng_of
from kit.ramp import Mask


def closed_piano() -> Canvas:
    """A grand, shut: on its lid photographs, a vase, a toy horse; nobody has moved them."""
    canvas = Canvas(112, 64)
    _on_the_lid(canvas)
    top = polygon(112, 64, [(18, 33), (74, 33), (90, 35), (101, 39), (104, 42), (14, 42)])
    canvas.fill(top, "night1")
    canvas.fill(edge(top, 0, -1), "night6")
    for x, y, long, colour in (
        (30, 35, 28, "night4"), (26, 38, 18, "night3"), (62, 36, 22, "dusk5"),
        (70, 39, 26, "dusk3"), (66, 37, 14, "dusk4"), (34, 40, 12, "night3"),
    ):  # fmt: skip
        canvas.row(x, y, long, colour)
    case = polygon(112, 64, [(12, 42), (104, 42), (107, 45), (106, 50), (101, 53), (14, 53)])
    canvas.fill(case, "night0")
    canvas.row(13, 42, 92, "night6")
    canvas.row(13, 43, 93, "night2")
    for x, y, long, colour in (
        (18, 47, 32, "night2"), (60, 47, 20, "night2"), (24, 49, 14, "night4"),
        (64, 49, 9, "night4"), (15, 52, 84, "ink"),
    ):  # fmt: skip
        canvas.row(x, y, long, colour)
    _keys(canvas)
    for x in (20, 90):
        canvas.rect(x, 53, 8, 2, "night2")
        canvas.poly([(x, 55), (x + 8, 55), (x + 6, 62), (x + 2, 62)], "night1")
        canvas.column(x + 1, 53, 9, "night5")
        canvas.rect(x + 2, 62, 5, 2, "gold1")
    for x in (40, 44):
        canvas.rect(x, 53, 2, 8, "night2")
    canvas.rect(37, 61, 12, 2, "gold1")
    return canvas


def _keys(canvas: Canvas) -> None:
    """The keyboard at the left end; its cover stands open, as a tuner left it."""
    canvas.rect(3, 46, 14, 2, "stone7")
    for x in (5, 7, 10, 12, 14):
        canvas.dot(x, 46, "ink")
    canvas.rect(1, 48, 16, 5, "night0")
    canvas.row(1, 48, 16, "night3")
    canvas.rect(14, 41, 3, 6, "night1")
    canvas.column(14, 41, 6, "night5")
    canvas.poly([(16, 41), (19, 28), (33, 28), (32, 41)], "night1")
    canvas.column(18, 30, 10, "night4")
    canvas.rect(20, 30, 10, 8, "stone6")
    canvas.column(25, 30, 8, "stone4")
    for x, y in ((21, 32), (26, 32), (21, 35)):
        canvas.row(x, y, 3, "stone3")


def piano_bench() -> Canvas:
    """The bench, pushed in."""
    canvas = Canvas(18, 12)
    canvas.rect(0, 0, 18, 4, "wood3")
    canvas.row(0, 0, 18, "wood5")
    for x in (2, 14):
        canvas.rect(x, 4, 2, 8, "night1")
        canvas.column(x, 4, 8, "night4")
    return canvas


def _on_the_lid(canvas: Canvas) -> None:
    for x, y, wide, tall, paper in (
        (37, 22, 9, 12, "stone6"), (47, 25, 8, 9, "sun4"), (56, 20, 11, 14, "skin1"),
    ):  # fmt: skip
        canvas.rect(x, y, wide, tall, "gold0")
        canvas.row(x, y, wide, "gold2")
        canvas.rect(x + 1, y + 1, wide - 2, tall - 2, paper)
        canvas.rect(x + wide // 2 - 1, y + 3, 2, 3, "flesh3")
        canvas.rect(x + wide // 2 - 2, y + 6, 4, tall - 7, "teal1")
    canvas.rect(74, 25, 6, 9, "teal3")
    canvas.column(74, 25, 9, "teal4")
    for dx, dy in ((-6, -9), (-2, -13), (3, -12), (7, -8), (0, -7)):
        canvas.line(77, 25, 77 + dx, 25 + dy, "leaf2")
        canvas.rect(76 + dx, 23 + dy, 4, 4, "stone7")
        canvas.rect(77 + dx, 24 + dy, 2, 2, "sun3")
    canvas.rect(86, 31, 8, 3, "red3")
    canvas.rect(93, 28, 3, 4, "red3")
    canvas.rect(95, 28, 2, 2, "red4")
    for x in (86, 92):
        canvas.rect(x, 34, 2, 3, "red2")


def cat() -> list[Canvas]:
    """A cat asleep; its flank goes up and down, and once its tail."""
    made = []
    for number in range(10):
        swell = (0, 0, 0, 1, 1, 1, 1, 0, 0, 0)[number]
        canvas = Canvas(30, 28)
        body = disc(30, 28, 14, 12, 10, 5.4 + swell * 0.7) & (grid(30, 28)[1] < 15)
        canvas.fill(body, "sun1")
        canvas.fill(edge(body, 0, -1), "sun3")
        for x in (11, 15, 19):
            canvas.column(x, 8 - swell, 3, "rust1")
        canvas.ellipse(6, 11, 4, 3.6, "sun1")
        canvas.rect(3, 6, 2, 3, "sun1")
        canvas.rect(8, 6, 2, 3, "sun1")
        canvas.row(3, 11, 2, "rust0")
        canvas.row(7, 11, 2, "rust0")
        tail = 1 if number in (5, 6) else 0
        canvas.line(23, 13, 27, 12 - tail * 3, "sun1", 2)
        canvas.rect(26, 11 - tail * 3, 2, 2, "sun4")
        made.append(canvas)
    return made


def sofa(width: int = 112) -> Canvas:
    """A long low sofa: seat at 12, back at 26; one blanket, one rabbit."""
    canvas = Canvas(width, 34)
    back = box(*grid(width, 34), width / 2, 12, width / 2 - 4, 12, 4) < 0
    canvas.fill(back, "stone5")
    canvas.fill(edge(back, 0, -1), "stone7")
    for x in (width // 3, 2 * width // 3):
        canvas.column(x, 2, 18, "stone3")
        canvas.column(x + 1, 2, 18, "stone6")
    canvas.rect(6, 19, width - 12, 7, "stone6")
    canvas.row(6, 19, width - 12, "stone7")
    canvas.rect(6, 26, width - 12, 4, "stone4")
    for x in (0, width - 10):
        arm = box(*grid(width, 34), x + 5, 20, 5, 10, 3) < 0
        canvas.fill(arm, "stone5")
        canvas.fill(edge(arm, 0, -1), "stone7")
        canvas.fill(edge(arm, 1, 0), "stone3")
    for x in (4, width - 8):
        canvas.rect(x, 30, 4, 4, "wood1")
    canvas.poly([(16, 1), (36, 1), (38, 19), (34, 24), (18, 22)], "teal2")
    for y in (5, 11, 17):
        canvas.row(17, y, 19, "teal3")
    canvas.rect(72, 8, 16, 11, "sun2")
    canvas.row(72, 8, 16, "sun4")
    canvas.rect(92, 11, 6, 8, "dusk7")
    for x in (92, 96):
        canvas.column(x, 6, 5, "dusk7")
    canvas.rect(94, 13, 1, 1, "ink")
    return canvas


def coffee_table() -> Canvas:
    """Glass on brass: scripts in a pile, a cup, a puzzle of eight pieces."""
    canvas = Canvas(74, 26)
    top = canvas.ellipse(37, 12, 36, 7, "cloth2")
    canvas.fill(disc(74, 26, 37, 11.5, 33, 5.4), "cloth3")
    canvas.fill(edge(top, 0, 1), "gold0")
    canvas.fill(edge(top, 0, -1), "gold2")
    for x in (14, 36, 58):
        canvas.rect(x, 18, 2, 8, "gold0")
    for number, colour in enumerate(("stone5", "stone6", "stone7")):
        canvas.rect(22 + number, 10 - number * 2, 17, 2, colour)
    canvas.row(26, 7, 9, "red3")
    for x, y, colour in ((48, 8, "red3"), (53, 10, "elec1"), (57, 7, "jade1"), (51, 12, "sun3")):
        canvas.rect(x, y, 4, 3, colour)
    return canvas


def arc_lamp() -> Canvas:
    """A tall lamp that bends over the sofa."""
    canvas = Canvas(62, 104)
    for share in np.linspace(0, 1, 240):
        rest = 1 - share
        x = rest**3 * 52 + 3 * rest**2 * share * 54 + 3 * rest * share**2 * 50 + share**3 * 10
        y = rest**3 * 99 + 3 * rest**2 * share * 30 + 3 * rest * share**2 * -14 + share**3 * 10
        canvas.rect(x, y, 2, 2, "gold0")
        canvas.dot(x, y, "gold1" if share < 0.5 else "gold2")
    dome = disc(62, 104, 10, 18, 10, 11) & (grid(62, 104)[1] < 18)
    canvas.fill(dome, "stone6")
    canvas.fill(edge(dome, 0, -1), "stone7")
    canvas.row(1, 18, 18, "sun4")
    canvas.rect(42, 99, 20, 5, "stone2")
    canvas.row(42, 99, 20, "stone4")
    return canvas


def rug(width: int, height: int, colours: Sequence[str], rounded: bool = False) -> Canvas:
    """A rug on the floor: dark, body, light, line."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    dark, body, bright, line = colours
    area: Mask = disc(width, height, width / 2, height / 2, width / 2, height / 2)
    if not rounded:
        area = box(xs, ys, width / 2, height / 2, width / 2, height / 2, 3) < 0
    canvas.fill(area, body)
    rng = rng_of(f"rug {width}")
    for _ in range(width * height // 110):
        x, y, long = (
            int(rng.integers(width - 9)),
            int(rng.integers(height)),
            int(rng.integers(4, 9)),
        )
        if area[y, x : x + long].all():
            canvas.row(x, y, long, bright)
    if rounded:
        for share in (0.86, 0.6, 0.34):
            ring = disc(width, height, width / 2, height / 2, width / 2 * share, height / 2 * share)
            canvas.fill(edge(ring, 0, -1) | edge(ring, 0, 1), line)
    else:
        for inset in (3, 6):
            canvas.row(inset, inset, width - 2 * inset, line)
            canvas.row(inset, height - inset - 1, width - 2 * inset, line)
            canvas.column(inset, inset, height - 2 * inset, line)
            canvas.column(width - inset - 1, inset, height - 2 * inset, line)
    canvas.fill(edge(area, 0, 1), dark)
    return canvas


def tall_plant() -> Canvas:
    """A fig with leaves like fiddles, in a woven pot."""
    canvas, rng = Canvas(46, 92), rng_of("fig")
    canvas.line(23, 76, 21, 30, "wood2", 2)
    canvas.line(22, 56, 30, 36, "wood2", 2)
    places = [(int(22 + rng.normal() * 9), int(8 + rng.random() * 52)) for _ in range(26)]
    for x, y in sorted(places, key=lambda place: -place[1]):
        leaf = disc(46, 92, x, y, 6, 4.4)
        canvas.fill(leaf, "leaf2")
        canvas.fill(leaf & (grid(46, 92)[1] < y), "leaf3")
        canvas.fill(edge(leaf, 0, -1), "leaf4")
        canvas.row(x - 3, y, 6, "leaf1")
    canvas.poly([(12, 74), (35, 74), (32, 92), (15, 92)], "wood4")
    for y in range(76, 92, 4):
        canvas.row(14, y, 19, "wood3")
        canvas.row(15, y + 1, 18, "wood5")
    canvas.row(12, 74, 23, "wood5")
    return canvas
