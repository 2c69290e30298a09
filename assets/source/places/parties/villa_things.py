"""What the house in the hills is furnished with: good things, and a child's."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, disc, edge, grid, polygon, rng_of
from kit.ramp import Mask


def oak(variant: int) -> Canvas:
    """Wide pale boards, eight pixels each."""
    rng, tile = rng_of(f"oak {variant}"), Canvas(16, 16, "extra1")
    for board in range(2):
        y = board * 8
        tile.row(0, y + 7, 16, "wood5")
        for _ in range(2):
            x, long = int(rng.integers(1, 9)), int(rng.integers(3, 7))
            tile.row(
                x, y + int(rng.integers(1, 6)), long, "wood5" if rng.random() < 0.7 else "skin0"
            )
        if (variant + board * 2) % 5 == 0:
            tile.column(int(rng.integers(3, 13)), y, 7, "wood5")
    return tile


def island(width: int = 132) -> Canvas:
    """The kitchen island: stone that runs over both ends, walnut between, a bowl of lemons."""
    canvas = Canvas(width, 46)
    canvas.rect(0, 14, width, 5, "stone7")
    canvas.row(0, 18, width, "stone4")
    for x in (0, width - 6):
        canvas.rect(x, 19, 6, 27, "stone6")
        canvas.column(x + 5 if x == 0 else x, 19, 27, "stone4")
    canvas.rect(6, 19, width - 12, 27, "wood2")
    rng = rng_of("island grain")
    for _ in range(60):
        x, y = int(rng.integers(7, width - 8)), int(rng.integers(20, 40))
        canvas.column(x, y, int(rng.integers(4, 6)), "wood3" if rng.random() < 0.6 else "wood1")
    canvas.rect(6, 19, width - 12, 2, "wood1")
    canvas.rect(6, 43, width - 12, 3, "wood0")
    _bowl(canvas, 22)
    _papers(canvas, 78)
    return canvas


def _bowl(canvas: Canvas, x: int) -> None:
    for dx, dy in ((2, 5), (7, 3), (12, 5), (6, 6)):
        ball = canvas.ellipse(x + dx + 2, dy + 3, 3, 2.6, "lemon2")
        canvas.fill(edge(ball, 0, -1), "lemon3")
        canvas.fill(edge(ball, 0, 1), "lemon1")
    canvas.poly([(x, 8), (x + 19, 8), (x + 15, 14), (x + 4, 14)], "teal2")
    canvas.row(x, 8, 19, "teal4")


def _papers(canvas: Canvas, x: int) -> None:
    """Tomorrow's pages, a cup, and a crown of paper."""
    canvas.poly([(x, 14), (x + 3, 11), (x + 17, 11), (x + 15, 14)], "stone6")
    canvas.row(x + 3, 11, 13, "stone7")
    canvas.rect(x + 21, 9, 5, 5, "red3")
    canvas.row(x + 21, 9, 5, "red4")
    crown = ((0, 14), (0, 8), (3, 11), (5, 7), (8, 11), (11, 8), (11, 14))
    canvas.poly([(x + 32 + dx, y) for dx, y in crown], "gold2")
    canvas.row(x + 32, 13, 11, "gold0")


def bar_chair() -> Canvas:
    """A stool with a low back: seat at 20."""
    canvas = Canvas(15, 30)
    canvas.rect(1, 0, 13, 9, "wood3")
    canvas.row(1, 0, 13, "wood5")
    canvas.rect(0, 10, 15, 3, "stone2")
    canvas.row(0, 10, 15, "stone4")
    for x in (2, 11):
        canvas.column(x, 13, 17, "night1")
        canvas.column(x + 1, 13, 17, "night3")
    canvas.row(2, 23, 10, "gold0")
    return canvas


def pendant() -> Canvas:
    """A dome of brass on a long cord."""
    canvas = Canvas(21, 62)
    canvas.column(10, 0, 46, "night1")
    dome = disc(21, 62, 10.5, 57, 10, 12) & (grid(21, 62)[1] < 57)
    xs, _ = grid(21, 62)
    canvas.shade(dome, 0.8 - np.abs(xs - 7) / 13, ("gold0", "gold1", "gold2"), 0.0)
    canvas.row(1, 57, 19, "sun4")
    canvas.row(3, 58, 15, "sun5")
    return canvas


def pendant_glow() -> Canvas:
    """The lit mouth of that lamp."""
    canvas = Canvas(19, 3)
    canvas.row(0, 0, 19, "sun4")
    canvas.row(2, 1, 15, "sun5")
    canvas.row(6, 2, 7, "sun4")
    return canvas


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


def console() -> Canvas:
    """The table by the door: keys, letters under a golden figure, one small shoe."""
    canvas = Canvas(44, 40)
    canvas.rect(0, 16, 44, 3, "wood3")
    canvas.row(0, 16, 44, "wood5")
    for x in (2, 39):
        canvas.rect(x, 19, 2, 21, "gold0")
    canvas.rect(2, 33, 40, 2, "wood2")
    canvas.rect(6, 14, 12, 2, "stone6")
    canvas.rect(7, 12, 12, 2, "stone7")
    canvas.rect(11, 3, 4, 7, "gold1")
    canvas.rect(11, 0, 4, 3, "gold2")
    canvas.rect(9, 10, 8, 2, "night1")
    canvas.ellipse(32, 14, 7, 2.4, "teal2")
    canvas.rect(29, 12, 3, 2, "gold2")
    canvas.rect(33, 12, 4, 1, "stone6")
    canvas.rect(14, 29, 8, 4, "red3")
    canvas.rect(20, 28, 3, 5, "red3")
    return canvas


def dress_rail() -> Canvas:
    """A dress for tonight on a rail, in its bag to the hips; shoes under it."""
    canvas = Canvas(34, 62)
    for x in (3, 29):
        canvas.column(x, 4, 54, "stone3")
        canvas.column(x + 1, 4, 54, "stone5")
        canvas.row(x - 3, 58, 8, "stone2")
    canvas.rect(3, 3, 28, 2, "stone4")
    canvas.column(16, 5, 3, "stone6")
    gown = polygon(34, 62, [(12, 9), (21, 9), (22, 24), (27, 52), (7, 52), (11, 24)])
    xs, _ = grid(34, 62)
    canvas.shade(gown, 0.5 + 0.4 * np.sin(xs * 1.1), ("night1", "night2", "night3", "night4"), 0.0)
    bag = polygon(34, 62, [(10, 8), (23, 8), (24, 30), (9, 30)])
    canvas.fill(bag & ((xs.astype(int) % 3) == 0), "stone6")
    canvas.fill(edge(bag, 0, 1) | edge(bag, -1, 0), "stone7")
    canvas.rect(8, 56, 6, 3, "gold1")
    canvas.rect(18, 56, 6, 3, "gold1")
    return canvas


def child_bed() -> Canvas:
    """A small bed, its head to the right: mattress at 14, a quilt of moons, a bear."""
    canvas = Canvas(82, 44)
    canvas.rect(72, 6, 8, 36, "stone6")
    canvas.column(72, 6, 36, "stone4")
    canvas.row(71, 4, 10, "stone7")
    canvas.rect(71, 5, 10, 2, "stone7")
    canvas.rect(0, 16, 6, 26, "stone6")
    canvas.row(0, 16, 6, "stone7")
    canvas.column(5, 17, 24, "stone4")
    canvas.rect(6, 32, 66, 8, "stone5")
    canvas.row(6, 39, 66, "stone3")
    quilt = polygon(82, 44, [(6, 24), (50, 23), (54, 25), (54, 37), (6, 38)])
    canvas.fill(quilt, "teal3")
    canvas.fill(edge(quilt, 0, -1), "teal4")
    canvas.fill(quilt & (grid(82, 44)[1] > 35), "teal2")
    for x, y in ((12, 29), (22, 33), (31, 28), (41, 33), (48, 29)):
        canvas.ellipse(x, y, 2.4, 2.4, "sun4")
        canvas.ellipse(x + 1.4, y - 0.8, 2, 2, "teal3")
    canvas.rect(50, 23, 5, 13, "stone7")
    canvas.rect(55, 26, 17, 6, "stone7")
    pillow = box(*grid(82, 44), 64, 22, 8, 5, 3) < 0
    canvas.fill(pillow, "stone7")
    canvas.fill(edge(pillow, 0, 1), "stone5")
    canvas.fill(edge(pillow, -1, 0), "stone5")
    canvas.ellipse(52, 18, 4, 4, "wood4")
    canvas.rect(49, 13, 2, 2, "wood4")
    canvas.rect(54, 13, 2, 2, "wood4")
    canvas.rect(49, 21, 7, 5, "wood4")
    canvas.row(51, 18, 1, "ink")
    canvas.row(53, 18, 1, "ink")
    return canvas


def night_table() -> Canvas:
    """A box on legs with a book that is always the same one."""
    canvas = Canvas(20, 26)
    canvas.rect(0, 6, 20, 14, "stone6")
    canvas.row(0, 6, 20, "stone7")
    canvas.rect(2, 10, 16, 8, "stone5")
    canvas.rect(9, 13, 2, 2, "gold1")
    for x in (1, 17):
        canvas.rect(x, 20, 2, 6, "wood4")
    canvas.rect(1, 3, 9, 3, "red3")
    canvas.row(1, 3, 9, "red4")
    return canvas


def moon_lamp() -> Canvas:
    """The night lamp: a moon on a foot."""
    canvas = Canvas(16, 40)
    ball = canvas.ellipse(8, 8, 7, 7, "sun4")
    canvas.fill(disc(16, 40, 9, 7, 4.6, 4.6), "sun5")
    for x, y in ((4, 6), (6, 11), (11, 11)):
        canvas.rect(x, y, 2, 2, "sun3")
    canvas.fill(edge(ball, 0, 1), "sun2")
    canvas.rect(5, 15, 6, 3, "wood4")
    return canvas


def doll_house() -> Canvas:
    """A house of four rooms, open to us; the people in it sit round a piano."""
    canvas = Canvas(42, 48)
    canvas.poly([(0, 16), (21, 0), (42, 16)], "red2")
    canvas.poly([(0, 16), (21, 0), (21, 16)], "red3")
    canvas.rect(3, 16, 36, 32, "stone7")
    for x, y, colour in ((5, 18, "dusk7"), (22, 18, "elec3"), (5, 33, "lemon3"), (22, 33, "jade2")):
        canvas.rect(x, y, 15, 13, colour)
        canvas.row(x, y, 15, "stone5")
    canvas.rect(25, 40, 9, 4, "night1")
    canvas.row(25, 40, 9, "night5")
    canvas.rect(22 + 12, 41, 2, 4, "red3")
    canvas.rect(8, 26, 8, 4, "teal2")
    canvas.rect(25, 24, 4, 6, "wood4")
    canvas.rect(8, 39, 6, 2, "wood4")
    canvas.row(3, 47, 36, "stone4")
    return canvas


def toys() -> Canvas:
    """Blocks, a ball, and a piano of eight keys."""
    canvas = Canvas(56, 20)
    for x, y, colour, light in (
        (0, 11, "red3", "red4"), (10, 11, "elec0", "elec2"), (5, 3, "sun2", "sun4"),
    ):  # fmt: skip
        canvas.rect(x, y, 8, 8, colour)
        canvas.row(x, y, 8, light)
        canvas.rect(x + 3, y + 3, 2, 3, "stone7")
    canvas.rect(28, 6, 26, 10, "red2")
    canvas.row(28, 6, 26, "red4")
    canvas.rect(26, 13, 28, 4, "stone7")
    for number in range(9):
        canvas.column(28 + number * 3, 13, 4, "stone4")
        if number % 3:
            canvas.rect(27 + number * 3, 13, 2, 2, "ink")
    canvas.rect(27, 17, 3, 3, "red1")
    canvas.rect(51, 17, 3, 3, "red1")
    return canvas


def rocking_horse() -> Canvas:
    """A horse on rockers with a mane of wool."""
    canvas = Canvas(40, 36)
    for x in range(40):
        y = round(34 - 4 * ((x - 20) / 20) ** 2)
        canvas.rect(x, y, 1, 2, "wood3")
    for x0, x1 in ((11, 8), (27, 31)):
        canvas.line(x0, 22, x1, 31, "stone6", 3)
    body = disc(40, 36, 19, 19, 11, 6)
    canvas.fill(body, "stone6")
    canvas.fill(edge(body, 0, 1), "stone4")
    canvas.poly([(25, 18), (29, 4), (37, 8), (36, 12), (31, 12), (30, 20)], "stone6")
    canvas.rect(26, 4, 3, 12, "rust1")
    canvas.rect(34, 8, 1, 1, "ink")
    canvas.rect(14, 11, 9, 4, "red3")
    canvas.row(14, 11, 9, "red4")
    canvas.line(8, 18, 4, 25, "rust1", 2)
    return canvas


def mobile() -> list[Canvas]:
    """Stars and a moon on threads that turn."""
    made = []
    for number in range(8):
        canvas, turn = Canvas(56, 46), number / 8 * math.pi
        canvas.column(28, 0, 8, "stone4")
        for place, (reach, drop) in enumerate(((22, 18), (14, 28), (20, 24), (9, 14))):
            x = round(28 + reach * math.cos(turn + place * 1.6))
            canvas.line(28, 8, x, 10, "wood4")
            canvas.column(x, 10, drop, "cloth3")
            y = 10 + drop
            if place == 1:
                canvas.ellipse(x + 0.5, y + 3, 4, 4, "sun4")
                canvas.ellipse(x + 2, y + 2, 3, 3, "cloth1")
            else:
                colour = ("gold2", "gold2", "neon1", "teal4")[place]
                canvas.rect(x - 2, y, 5, 3, colour)
                canvas.rect(x - 1, y - 1, 3, 5, colour)
        made.append(canvas)
    return made


def story_chair() -> Canvas:
    """A round armchair turned to the bed: seat at 12."""
    canvas = Canvas(36, 34)
    xs, ys = grid(36, 34)
    back = box(xs, ys, 10, 15, 9, 14, 7) < 0
    canvas.fill(back, "extra0")
    canvas.fill(edge(back, 0, -1) | edge(back, -1, 0), "dusk6")
    seat = box(xs, ys, 19, 24, 16, 6, 4) < 0
    canvas.fill(seat, "dusk5")
    canvas.fill(edge(seat, 0, -1), "dusk7")
    canvas.fill(edge(seat, 0, 1), "dusk3")
    for x in (6, 29):
        canvas.rect(x, 29, 3, 5, "wood3")
    return canvas
