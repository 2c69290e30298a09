"""A small stage for a band that plays other people's songs: banner, machines, wires."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, grow, rng_of, strokes
from kit.ramp import Mask, shift

# Letters on a grid of five by seven, a number a row, bits from left to right.
GLYPHS: dict[str, tuple[int, ...]] = {
    "A": (14, 17, 17, 31, 17, 17, 17),
    "E": (31, 16, 16, 30, 16, 16, 31),
    "H": (17, 17, 17, 31, 17, 17, 17),
    "N": (17, 25, 25, 21, 19, 19, 17),
    "O": (14, 17, 17, 17, 17, 17, 14),
    "R": (30, 17, 17, 30, 20, 18, 17),
    "S": (15, 16, 16, 14, 1, 1, 30),
    "T": (31, 4, 4, 4, 4, 4, 4),
}


def letters(word: str, scale: int = 1) -> Mask:
    """Give the pixels of a word in block letters."""
    width = (len(word) * 6 - 1) * scale
    mask = np.zeros((7 * scale, width), bool)
    for place, letter in enumerate(word):
        for row, bits in enumerate(GLYPHS.get(letter, (0,) * 7)):
            for column in range(5):
                if bits >> (4 - column) & 1:
                    x, y = (place * 6 + column) * scale, row * scale
                    mask[y : y + scale, x : x + scale] = True
    return mask


def heart(width: int, height: int, x: float, y: float, size: float) -> Mask:
    """Give the pixels of a heart."""
    xs, ys = grid(width, height)
    u, v = (xs - x) / size, (y - ys) / size
    return np.asarray((u**2 + v**2 - 0.6) ** 3 - u**2 * v**3 < 0)


def banner(width: int = 168, height: int = 62) -> Canvas:
    """The band's banner: dusk over a grid that runs to us, hearts, the name in two lines."""
    canvas = Canvas(width, height, "night0")
    _, ys = grid(width, height)
    colours = ("night0", "night1", "dusk0", "dusk1", "dusk2")
    canvas.shade(ys < 52, ys / 52, colours, 0.5, 4)
    canvas.rect(0, 52, width, height - 52, "dusk0")
    for y in (52, 54, 57):
        canvas.row(0, y, width, "dusk4" if y == 52 else "dusk3")
    for step in range(-12, 13):
        canvas.line(width / 2 + step * 12, 53, width / 2 + step * 17, height, "dusk2")
    _words(canvas)
    canvas.rect(0, 0, width, 2, "stone3")
    canvas.rect(0, height - 2, width, 2, "stone2")
    for x in range(6, width, 31):
        canvas.rect(x, 0, 3, 3, "gold1")
    canvas.column(0, 0, height, "night2")
    canvas.column(width - 1, 0, height, "ink")
    return canvas


WORDS = (  # word, scale, row, colours from top to bottom
    ("THE", 1, 4, ("teal4", "teal4", "teal4")),
    ("NEON", 3, 13, ("skin1", "neon1", "neon0")),
    ("HEARTS", 3, 37, ("teal4", "teal3", "teal2")),
)


def _words(canvas: Canvas) -> None:
    width, height = canvas.width, canvas.height
    rows = grid(width, height)[1]
    for word, scale, y, colours in WORDS:
        mask = letters(word, scale)
        left = (width - mask.shape[1]) // 2
        whole = np.zeros((height, width), bool)
        whole[y : y + mask.shape[0], left : left + mask.shape[1]] = mask
        canvas.fill(grow(whole) & ~whole, "night0")
        canvas.fill(np.roll(grow(whole), 1, 0) & ~whole, "night0")
        for part, colour in enumerate(colours):
            canvas.fill(whole & (rows > y + part * 7 * scale / 3), colour)
    for x in (17.0, width - 17.0):
        shape = heart(width, height, x, 22, 9)
        canvas.fill(shape, "red3")
        canvas.fill(edge(shape, 0, -1) | edge(shape, -1, 0), "neon1")
        canvas.fill(edge(shape, 0, 1), "red1")


def platform(width: int, depth: int = 20, rise: int = 12) -> Canvas:
    """A stage of boards on a skirt of cloth, seen a little from above."""
    canvas, rng = Canvas(width, depth + rise), rng_of("platform")
    canvas.rect(0, 0, width, depth, "wood4")
    for y in range(0, depth, 5):
        canvas.row(0, y, width, "wood3")
        for _ in range(width // 30):
            x = int(rng.integers(0, width - 12))
            canvas.row(x, y + 2, int(rng.integers(6, 14)), "wood5")
            canvas.column(int(rng.integers(0, width)), y, 5, "wood3")
    canvas.rect(0, depth - 2, width, 2, "skin0")
    xs, ys = grid(width, depth + rise)
    skirt = ys > depth
    folds = 0.5 + 0.4 * np.sin(xs * 0.9) + 0.1 * np.sin(xs * 0.31)
    canvas.shade(skirt, folds - 0.2 * (ys - depth) / rise, ("plum0", "plum1", "plum2"), 0.0)
    canvas.fill(skirt & (ys < depth + 2), "plum0")
    return canvas


def step_box() -> Canvas:
    """A box to step down from the stage."""
    canvas = Canvas(22, 14)
    canvas.rect(0, 0, 22, 6, "wood4")
    canvas.row(0, 0, 22, "wood5")
    canvas.rect(0, 6, 22, 8, "wood2")
    canvas.row(0, 6, 22, "skin0")
    canvas.row(0, 13, 22, "wood1")
    canvas.column(11, 1, 5, "wood3")
    return canvas


def synth() -> Canvas:
    """A keyboard on crossed legs: keys 22 over the boards; stickers, one key gone."""
    canvas = Canvas(46, 30)
    canvas.line(12, 9, 32, 29, "night1", 2)
    canvas.line(33, 9, 13, 29, "night2", 2)
    canvas.rect(8, 28, 8, 2, "night1")
    canvas.rect(30, 28, 8, 2, "night1")
    canvas.rect(1, 3, 44, 8, "night0")
    canvas.row(1, 3, 44, "night4")
    canvas.rect(3, 4, 40, 3, "night2")
    for x, colour in ((5, "neon0"), (8, "teal3"), (11, "sun3"), (30, "red3"), (33, "teal4")):
        canvas.rect(x, 5, 2, 1, colour)
    canvas.rect(16, 4, 11, 2, "teal2")
    canvas.rect(3, 7, 40, 2, "stone7")
    canvas.rect(3, 9, 40, 1, "stone4")
    for x in range(5, 43, 3):
        if x % 4 != 1:
            canvas.dot(x, 7, "ink")
    canvas.rect(26, 7, 2, 2, "night0")
    canvas.rect(8, 0, 12, 3, "stone6")
    canvas.row(9, 1, 8, "stone3")
    return canvas


def drum_machine() -> Canvas:
    """A box of pads on a pedestal, four lit: it is the best musician of the band."""
    canvas = Canvas(30, 32)
    canvas.rect(10, 12, 10, 18, "night1")
    canvas.column(10, 12, 18, "night3")
    canvas.rect(6, 29, 18, 3, "night0")
    canvas.poly([(1, 12), (4, 3), (26, 3), (29, 12)], "stone3")
    canvas.row(4, 3, 22, "stone6")
    canvas.row(1, 11, 28, "stone1")
    for row in range(2):
        for column in range(4):
            lit = (row + column) % 3 == 0
            colour = "red4" if lit else "stone1"
            canvas.rect(6 + column * 5 - row, 5 + row * 3, 3, 2, colour)
    canvas.rect(20, 0, 8, 4, "night0")
    canvas.row(21, 1, 6, "teal3")
    return canvas


def microphone() -> Canvas:
    """A microphone on a stand with a scarf round it, as high as a singer's mouth."""
    canvas = Canvas(15, 34)
    canvas.column(7, 3, 28, "stone2")
    canvas.column(8, 3, 28, "stone5")
    canvas.rect(2, 31, 12, 2, "night1")
    canvas.row(3, 30, 10, "night3")
    canvas.rect(6, 0, 4, 4, "stone1")
    canvas.row(6, 0, 3, "stone5")
    canvas.poly([(5, 8), (10, 8), (12, 22), (9, 24), (8, 13)], "neon0")
    canvas.column(6, 9, 5, "neon1")
    return canvas


def amplifier(width: int = 26, height: int = 30) -> Canvas:
    """A box with a grille and too many stickers."""
    canvas = Canvas(width, height, "night0")
    xs, ys = grid(width, height)
    canvas.rect(1, 1, width - 2, 5, "night2")
    for x in range(3, width - 4, 5):
        canvas.row(x, 3, 2, "gold1")
    grille = (ys > 8) & (ys < height - 2) & (xs > 2) & (xs < width - 2)
    canvas.fill(grille, "stone1")
    canvas.fill(grille & (ys.astype(int) % 3 == 0), "stone0")
    cone = disc(width, height, width / 2, height * 0.62, width * 0.32, width * 0.32)
    canvas.fill(edge(cone, 0, -1) | edge(cone, -1, 0), "stone3")
    canvas.rect(3, height - 8, 7, 4, "red3")
    canvas.rect(width - 9, 9, 6, 4, "teal3")
    canvas.row(0, 0, width, "night4")
    canvas.column(0, 0, height, "night3")
    return canvas


def speaker() -> Canvas:
    """A loudspeaker on a tripod."""
    canvas = Canvas(28, 64)
    canvas.column(13, 34, 26, "night1")
    canvas.column(14, 34, 26, "night3")
    canvas.line(13, 50, 4, 63, "night1", 2)
    canvas.line(14, 50, 24, 63, "night1", 2)
    canvas.blit(amplifier(24, 36), 2, 0)
    canvas.fill(disc(28, 64, 14, 12, 4, 4), "stone0")
    return canvas


def wires(ground: Canvas, paths: Sequence[Sequence[tuple[float, float]]]) -> None:
    """Cables on the ground, two steps darker than what they lie on."""
    drawn = strokes(ground.width, ground.height, paths, 1.0)
    shift(ground.pixels, drawn, -2)


def heart_lamp() -> Canvas:
    """A neon heart on a stick, for the layer that shines."""
    canvas = Canvas(26, 24)
    shape = heart(26, 24, 13, 11, 11)
    inner = heart(26, 24, 13, 11, 8.4)
    canvas.fill(shape & ~inner, "neon0")
    canvas.fill(edge(shape, 0, -1) & ~inner, "neon1")
    return canvas
