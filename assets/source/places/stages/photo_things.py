"""What a photographer needs, and what he was brought: lamps, paper, keyboards, half a piano."""

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, polygon, rng_of

from places import furniture
from places.stages.labels import printed


def roll(width: int) -> Canvas:
    """The roll of paper on its bar, high up between two stands."""
    canvas, (_, ys) = Canvas(width, 132), grid(width, 132)
    for x in (6, width - 9):
        canvas.rect(x, 2, 3, 124, "stone2")
        canvas.column(x, 2, 124, "stone4")
        canvas.line(x + 1, 112, x - 5, 130, "stone1", 2)
        canvas.line(x + 1, 112, x + 7, 130, "stone1", 2)
        canvas.rect(x - 1, 60, 5, 4, "stone0")
    canvas.rect(2, 4, width - 4, 2, "stone2")
    tube = (ys > 2) & (ys < 13)
    tube[:, :12] = False
    tube[:, width - 12 :] = False
    canvas.shade(tube, 0.98 - np.abs(ys - 6) / 8, ("stone3", "stone5", "stone6", "stone7"), 0)
    return canvas


def soft_box(flip: bool) -> Canvas:
    """A big octagonal lamp on a stand, turned to the paper."""
    canvas = Canvas(58, 112)
    canvas.rect(24, 50, 3, 56, "stone1")
    canvas.column(24, 50, 56, "stone3")
    for dx in (-12, 14):
        canvas.line(25, 92, 25 + dx, 110, "stone1", 2)
    canvas.line(25, 98, 25, 110, "stone2", 2)
    dark = [(8, 10), (22, 2), (40, 2), (52, 16), (52, 44), (40, 58), (22, 56), (8, 44)]
    canvas.poly(dark, "night0")
    shell = canvas.poly(
        [(4, 14), (20, 4), (36, 4), (46, 16), (46, 44), (36, 56), (20, 54), (4, 42)], "stone1"
    )
    canvas.fill(edge(shell, -1, 0), "stone3")
    face = polygon(
        58, 112, [(24, 6), (40, 4), (50, 17), (50, 43), (40, 55), (24, 53), (18, 42), (18, 18)]
    )
    xs, ys = grid(58, 112)
    glow = 1.05 - np.hypot((xs - 36) / 26, (ys - 30) / 34) * 0.5
    canvas.shade(face, glow, ("stone4", "stone6", "stone7"), 0.3)
    canvas.fill(edge(face, 1, 0) | edge(face, 0, 1), "stone3")
    canvas.rect(20, 96, 12, 7, "wood1")
    canvas.row(20, 96, 12, "wood3")
    if flip:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def soft_glow(flip: bool) -> Canvas:
    """The lit face of the lamp alone."""
    canvas, (xs, ys) = Canvas(58, 112), grid(58, 112)
    face = polygon(
        58, 112, [(26, 8), (39, 6), (48, 18), (48, 42), (39, 53), (26, 51), (20, 41), (20, 19)]
    )
    glow = 1.1 - np.hypot((xs - 36) / 24, (ys - 30) / 30) * 0.55
    canvas.shade(face, glow, ("sun5", "stone7"), 0.4, 4)
    if flip:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def umbrella() -> Canvas:
    """A lamp that shines into a white umbrella."""
    canvas = Canvas(56, 104)
    canvas.rect(26, 36, 3, 64, "stone1")
    canvas.column(26, 36, 64, "stone3")
    for dx in (-13, 13):
        canvas.line(27, 86, 27 + dx, 102, "stone1", 2)
    xs, ys = grid(56, 104)
    bowl = polygon(56, 104, [(8, 36), (10, 20), (20, 8), (34, 3), (50, 8)])
    bowl |= capsule(xs, ys, 10, 34, 48, 9, 3, 3) < 0
    canvas.shade(bowl, 0.3 + (xs + ys) / 84, ("stone3", "stone5", "stone6", "stone7"), 0)
    for end in ((10, 20), (20, 9), (34, 4)):
        canvas.line(29, 22, *end, "stone4")
    canvas.line(29, 22, 38, 34, "stone2")
    canvas.rect(30, 28, 12, 9, "night1")
    canvas.row(30, 28, 12, "stone3")
    return canvas


def half_piano() -> Canvas:
    """A grand piano, sawn through for the picture: strings hang out of the cut."""
    whole = furniture.grand_piano()
    canvas = Canvas(64, 61)
    canvas.pixels[:] = whole.pixels[:, :64]
    xs, _ = grid(64, 61)
    cut = 56 + (np.arange(61) * 7 % 5)[:, None] * 0.6
    canvas.pixels[np.broadcast_to(xs > cut, (61, 64))] = 255
    for y in range(36, 51):
        canvas.rect(int(cut[y, 0]) - 2, y, 2, 1, "wood5" if y % 2 else "wood4")
    for y, long in ((38, 6), (41, 8), (44, 5)):
        canvas.line(57, y, 57 + long, y + 6, "gold1")
    canvas.rect(50, 50, 3, 10, "wood3")
    canvas.rect(26, 46, 9, 6, "stone7")
    canvas.row(27, 48, 6, "red3")
    return canvas


def plinth(width: int, tall: int) -> Canvas:
    """A white box to stand on, or to lean a keyboard on."""
    canvas = Canvas(width, tall + 7)
    canvas.rect(0, 0, width, 7, "stone7")
    canvas.rect(0, 7, width, tall, "stone5")
    canvas.row(0, 7, width, "stone6")
    canvas.rect(width - 4, 7, 4, tall, "stone4")
    canvas.row(0, tall + 6, width, "stone3")
    return canvas


def keyboard_pile() -> Canvas:
    """Six keyboards like firewood, two of them sprayed gold."""
    canvas = Canvas(84, 50)
    rows = (
        (4, 41, 74, "night2", "night4"),
        (0, 33, 70, "gold0", "gold2"),
        (10, 25, 68, "red2", "red4"),
        (4, 17, 62, "stone5", "stone7"),
        (14, 9, 58, "gold0", "gold2"),
    )
    for x, y, wide, body, light in rows:
        canvas.rect(x, y, wide, 8, body)
        canvas.row(x, y, wide, light)
        canvas.rect(x + 3, y + 3, wide - 6, 4, "stone7")
        for key in range(x + 5, x + wide - 4, 4):
            canvas.column(key, y + 3, 2, "ink")
        canvas.row(x, y + 7, wide, "night0")
    keytar = [(20, 8), (60, 0), (64, 4), (26, 14)]
    canvas.poly(keytar, "extra0")
    canvas.line(24, 9, 60, 1, "stone7", 2)
    return canvas


def tether_cart() -> Canvas:
    """A laptop on a cart; the same face twelve times."""
    canvas = Canvas(44, 52)
    for x in (4, 37):
        canvas.rect(x, 24, 3, 25, "stone2")
        canvas.ellipse(x + 1.5, 50, 2.4, 2, "ink")
    canvas.rect(0, 22, 44, 4, "stone2")
    canvas.row(0, 22, 44, "stone4")
    canvas.rect(4, 38, 36, 3, "stone1")
    canvas.rect(8, 32, 12, 6, "night2")
    canvas.rect(24, 30, 10, 8, "wood3")
    canvas.rect(7, 2, 30, 19, "night0")
    canvas.row(7, 2, 30, "stone3")
    canvas.rect(4, 20, 36, 2, "stone3")
    return canvas


def tether_screen() -> Canvas:
    """What the laptop shows."""
    canvas = Canvas(44, 52)
    canvas.rect(8, 3, 28, 17, "cloth0")
    for row in range(2):
        for column in range(4):
            x, y = 9 + column * 7, 4 + row * 8
            canvas.rect(x, y, 6, 7, "stone7")
            canvas.rect(x + 2, y + 1, 2, 2, "flesh5")
            canvas.rect(x + 1, y + 3, 4, 4, "night2" if (row, column) != (1, 2) else "elec0")
    return canvas


def catering() -> Canvas:
    """A long table with doughnuts, an urn and fruit nobody eats."""
    canvas, (xs, ys) = Canvas(86, 46), grid(86, 46)
    canvas.rect(0, 18, 86, 20, "stone6")
    canvas.row(0, 18, 86, "stone7")
    for x in range(4, 86, 9):
        canvas.column(x, 21, 17, "stone5")
    for x in (4, 79):
        canvas.rect(x, 38, 3, 8, "stone2")
    urn = box(xs, ys, 12, 9, 7, 10, 3) < 0
    canvas.shade(urn, 0.95 - np.abs(xs - 9) / 10, ("stone2", "stone4", "stone6", "stone7"), 0)
    canvas.rect(9, 13, 4, 3, "ink")
    canvas.rect(24, 16, 26, 3, "elec3")
    for x, colour in (
        (26, "extra0"),
        (32, "wood4"),
        (38, "lemon2"),
        (44, "extra0"),
        (29, "wood4"),
        (41, "neon1"),
    ):
        y = 12 if x in (29, 41) else 15
        canvas.ellipse(x + 2, y, 3, 2, colour)
        canvas.dot(x + 2, y, "stone6")
    canvas.rect(54, 15, 14, 3, "wood4")
    for x, colour in ((56, "red3"), (60, "leaf4"), (64, "sun2"), (60, "gold1")):
        canvas.ellipse(x, 13 if colour != "gold1" else 10, 2.4, 2.4, colour)
    for x in (72, 76, 80):
        canvas.rect(x, 14, 3, 5, "stone7")
    return canvas


def jackets() -> Canvas:
    """A rail of stage clothes that glitter, each with a number."""
    canvas, (xs, ys) = Canvas(72, 50), grid(72, 50)
    canvas.rect(3, 2, 66, 2, "stone4")
    for x in (3, 67):
        canvas.column(x, 2, 45, "stone3")
        canvas.rect(x - 3, 47, 8, 2, "stone2")
    kinds = (
        ("night1", "royal0", "elec1"),
        ("dusk2", "plum1", "plum2"),
        ("stone4", "stone6", "stone7"),
        ("red1", "red3", "red4"),
        ("night0", "night1", "night3"),
        ("gold0", "gold1", "gold2"),
    )
    rng = rng_of("photo jackets")
    for place, colours in enumerate(kinds):
        x, tall = 11 + place * 10, 26 + place % 3 * 4
        body = (np.abs(xs - x) < 4.2 + (ys - 6) * 0.03) & (ys > 6) & (ys < 6 + tall)
        canvas.shade(body, 0.9 - (xs - x + 5) / 11, colours, 0)
        canvas.column(x, 3, 4, "stone5")
        for _ in range(5):
            sx, sy = x + int(rng.integers(-3, 3)), int(rng.integers(9, 4 + tall))
            canvas.rect(sx, sy, 2, 1, colours[2])
        canvas.rect(x - 2, 8, 4, 3, "stone7")
    return canvas


def step_ladder() -> Canvas:
    """A wooden ladder."""
    canvas = Canvas(34, 66)
    canvas.line(12, 2, 2, 65, "wood3", 3)
    canvas.line(18, 2, 30, 65, "wood2", 2)
    canvas.line(20, 2, 22, 65, "wood4", 3)
    for y in range(12, 64, 11):
        canvas.rect(11 - y // 7, y, 10 + y // 6, 2, "wood5")
        canvas.row(11 - y // 7, y + 2, 10 + y // 6, "wood1")
    canvas.rect(9, 0, 14, 4, "wood5")
    return canvas


def wind_machine() -> Canvas:
    """A fan for hair."""
    canvas = Canvas(34, 44)
    canvas.rect(15, 28, 4, 12, "stone2")
    canvas.rect(8, 40, 18, 3, "stone1")
    ring = canvas.ellipse(17, 15, 15, 15, "stone2")
    canvas.fill(edge(ring, 0, -1) | edge(ring, -1, 0), "stone5")
    canvas.ellipse(17, 15, 12.6, 12.6, "night1")
    for angle in range(0, 360, 60):
        dx, dy = np.cos(np.radians(angle)) * 11, np.sin(np.radians(angle)) * 11
        canvas.line(17, 15, 17 + dx, 15 + dy, "cloth2", 3)
    for radius in (5, 9):
        ring = disc(34, 44, 17, 15, radius, radius)
        canvas.fill(edge(ring, 0, 1) | edge(ring, 1, 0), "stone3")
    canvas.ellipse(17, 15, 3, 3, "red3")
    return canvas


def sofa() -> Canvas:
    """A leather sofa, cracked where musicians have waited."""
    canvas, (xs, ys) = Canvas(88, 32), grid(88, 32)
    back = box(xs, ys, 44, 11, 40, 11, 4) < 0
    canvas.shade(back, 0.95 - ys / 26, ("wood1", "wood2", "wood3", "wood4"), 0.2)
    for x in (30, 58):
        canvas.column(x, 3, 12, "wood1")
    seat = box(xs, ys, 44, 20, 38, 6, 2) < 0
    canvas.shade(seat, 1.1 - (ys - 12) / 14, ("wood2", "wood3", "wood4", "wood5"), 0)
    canvas.row(8, 26, 72, "wood0")
    for x in (0, 78):
        arm = box(xs, ys, x + 5, 19, 5, 9, 3) < 0
        canvas.shade(arm, 0.9 - (xs - x) / 14, ("wood1", "wood2", "wood3", "wood4"), 0)
    for x in (4, 80):
        canvas.rect(x, 28, 4, 4, "wood0")
    canvas.line(38, 17, 45, 20, "wood5")
    return canvas


def lift_gate() -> Canvas:
    """The goods lift with its folding gate."""
    canvas = Canvas(56, 88)
    canvas.rect(0, 0, 56, 88, "stone1")
    canvas.row(0, 0, 56, "stone3")
    canvas.rect(4, 12, 48, 76, "night0")
    canvas.rect(4, 12, 48, 76, "wood0")
    canvas.rect(8, 16, 40, 70, "wood1")
    for x in range(4, 52, 8):
        canvas.column(x, 12, 76, "stone3")
        canvas.column(x + 1, 12, 76, "stone1")
        for y in range(12, 84, 12):
            canvas.line(x, y, x + 8, y + 12, "stone2")
            canvas.line(x + 8, y, x, y + 12, "stone2")
    canvas.rect(14, 3, 28, 7, "ink")
    canvas.blit(printed("GOODS", "sun3"), 18, 4)
    return canvas


def clock() -> Canvas:
    """A plain clock: five to eight."""
    canvas = Canvas(19, 19)
    canvas.ellipse(9.5, 9.5, 9, 9, "stone1")
    canvas.ellipse(9.5, 9.5, 7.6, 7.6, "stone7")
    canvas.line(9, 9, 6, 12, "ink")
    canvas.line(9, 9, 7, 3, "ink")
    canvas.rect(9, 9, 2, 2, "red3")
    return canvas


def contact_sheets() -> Canvas:
    """Prints pinned in rows; some are crossed out in red."""
    canvas, rng = Canvas(62, 44), rng_of("photo prints")
    for row in range(3):
        for column in range(5):
            x, y = column * 12 + int(rng.integers(2)), row * 15
            canvas.rect(x, y, 10, 12, "stone7")
            canvas.rect(x + 1, y + 1, 8, 9, "stone3" if rng.random() < 0.6 else "cloth2")
            canvas.ellipse(x + 5, y + 4, 1.8, 2.2, "stone5")
            canvas.rect(x + 3, y + 6, 5, 4, "stone1")
            if rng.random() < 0.4:
                canvas.line(x + 1, y + 2, x + 8, y + 10, "red3")
    return canvas


def reflector() -> Canvas:
    """A gold disc that throws light back."""
    canvas, (xs, ys) = Canvas(22, 38), grid(22, 38)
    round_ = disc(22, 38, 11, 17, 10, 17)
    light = 0.9 - np.abs(xs + ys * 0.3 - 12) / 16
    canvas.shade(round_, light, ("gold0", "gold1", "gold2", "sun4"), 0.2)
    canvas.fill(edge(round_, 1, 0) | edge(round_, 0, 1), "wood2")
    canvas.fill(edge(round_, -1, 0), "sun5")
    return canvas


def warning() -> Canvas:
    """A sheet taped to the wall."""
    words = printed("NO SHOES ON THE PAPER", "red3")
    canvas = Canvas(words.width + 6, 11, "stone7")
    canvas.row(0, 10, canvas.width, "stone4")
    canvas.blit(words, 3, 3)
    for x in (0, canvas.width - 5):
        canvas.rect(x, 0, 5, 2, "sun4")
    return canvas
