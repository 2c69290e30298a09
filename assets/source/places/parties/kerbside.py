"""The street below the party: a garden wall, a garage, a lamp, a sign nobody read, steps up."""

import numpy as np
from kit.canvas import Canvas, capsule, edge, grid, rng_of, strokes
from kit.noise import clouds
from kit.ramp import index, shift

from places.parties import views
from places.parties.glasshouse import flagstones

STREET = 208  # the row where the wall meets the pavement
KERB = 246
STAIRS, LANDING = 336, 400  # from x to x
STEPS = 8
DEPTH = 42  # of the stair, from its wall to its front
WALL_TOP = 148
NIGHT_LEAVES = ("ink", "leaf0", "leaf1", "leaf2")


def garden_wall(canvas: Canvas) -> None:
    """The wall that holds the garden, a hedge on it, the garage in it, the number of the house."""
    canvas.blit(views.hedge(412, 26, "garden", NIGHT_LEAVES), 0, WALL_TOP - 20)
    rough_wall(canvas, (0, WALL_TOP, 412, STREET - WALL_TOP + 2))
    canvas.rect(0, WALL_TOP - 3, 412, 4, "stone3")
    canvas.row(0, WALL_TOP - 3, 412, "stone5")
    canvas.row(0, WALL_TOP + 1, 412, "stone0")
    _garage(canvas, 26)
    _number(canvas, 146)
    _vine(canvas, 196)


def rough_wall(canvas: Canvas, area: tuple[int, int, int, int]) -> None:
    """Plaster over stone: quiet, darker downwards, stones show where it has come off."""
    x0, y0, wide, tall = area
    part = Canvas(wide, tall)
    xs, ys = grid(wide, tall)
    cover = clouds(wide, tall, 60, 22, 7, 3)
    light = 0.7 - 0.34 * ys / tall + 0.16 * clouds(wide, tall, 26, 8, 5, 2)
    part.shade(xs > -1, light, ("stone0", "stone1", "stone2", "stone3"), 0.3, 2)
    stones = Canvas(wide, tall)
    flagstones(stones, (0, 0, wide, tall), "garden", ("stone0", "stone1", "stone2", "stone3"))
    bare = cover + 0.35 * (ys / tall) > 0.42
    part.pixels[bare] = stones.pixels[bare]
    part.fill(edge(bare, 0, -1), "stone0")
    for x in range(48, wide, 96):
        part.column(x, 0, tall, "stone0")
        part.column(x + 1, 0, tall, "stone3")
    canvas.blit(part, x0, y0)


def _garage(canvas: Canvas, x: int) -> None:
    y, wide = STREET - 48, 84
    canvas.rect(x - 4, y - 5, wide + 8, 55, "night0")
    canvas.rect(x - 4, y - 5, wide + 8, 3, "stone4")
    canvas.rect(x, y, wide, 50, "teal1")
    for row in range(y, STREET + 2, 10):
        canvas.row(x, row, wide, "teal2")
        canvas.row(x, row + 9, wide, "teal0")
    for column in range(x, x + wide, 21):
        canvas.column(column, y, 50, "teal0")
        canvas.rect(column + 4, y + 13, 13, 4, "sun3")
        canvas.row(column + 4, y + 13, 13, "sun4")
    canvas.rect(x + wide // 2 - 3, STREET - 8, 7, 2, "stone4")


def _number(canvas: Canvas, x: int) -> None:
    """Four numerals of brass and the lamp over them; below it the letter box, overflowing."""
    digits = {"1": "26222", "8": "75757", "4": "55711", "7": "71122"}
    canvas.rect(x - 3, 158, 25, 10, "wood1")
    canvas.row(x - 3, 158, 25, "wood3")
    for place, digit in enumerate("1874"):
        for row, bits in enumerate(digits[digit]):
            for column in range(3):
                if int(bits) >> (2 - column) & 1:
                    canvas.dot(x + place * 5 + column, 160 + row, "gold2")
    canvas.rect(x, 174, 20, 12, "red2")
    canvas.row(x, 174, 20, "red4")
    canvas.row(x + 3, 177, 14, "ink")
    canvas.poly([(x + 5, 177), (x + 14, 177), (x + 16, 182), (x + 6, 181)], "stone6")
    canvas.poly([(x + 9, 178), (x + 18, 178), (x + 18, 183), (x + 11, 183)], "stone5")


def _vine(canvas: Canvas, x: int) -> None:
    """Bougainvillea that falls over the wall."""
    rng = rng_of("bougainvillea")
    for _ in range(150):
        along = rng.uniform(-1, 1)
        down = abs(rng.normal()) * 15 * (1 - abs(along) ** 1.6)
        px, py = int(x + 40 + along * 52), int(WALL_TOP - 8 + down)
        colour = ("leaf1", "leaf2", "plum0", "extra0", "neon0")[int(rng.integers(5))]
        if py < STREET - 6:
            canvas.rect(px, py, 3, 2, colour)
            if colour == "neon0":
                canvas.dot(px, py, "neon1")


def stairs(ground: Canvas) -> None:
    """Steps seen from their side: each tread is a strip that rises by four pixels.

    Under the front edge of the treads is the dark side of the stair.
    """
    wide = (LANDING - STAIRS) // STEPS
    flagstones(ground, (STAIRS, STREET + 20, LANDING - STAIRS, 288 - STREET - 20), "stair side",
               ("ink", "night0", "stone0", "stone1"))  # fmt: skip
    for step in range(STEPS):
        x, top = STAIRS + step * wide, STREET - 4 * (step + 1)
        ground.rect(x, top, wide, DEPTH, "stone4" if step % 2 else "stone3")
        ground.column(x + wide - 1, top, DEPTH, "stone2")
        ground.row(x, top, wide, "stone1")
        ground.row(x, top + 1, wide, "stone2")
        ground.rect(x, top + DEPTH, wide, 3, "stone4")
        ground.row(x, top + DEPTH, wide, "stone6")
        ground.row(x, top + DEPTH + 3, wide, "ink")
        rng = rng_of(f"step {step}")
        for _ in range(3):
            ground.row(x + 2, int(rng.integers(top + 4, top + DEPTH - 4)), 3, "stone4")


def handrail() -> Canvas:
    """The rail along the front of the steps; its foot is the front edge of the treads."""
    wide, rise = LANDING - STAIRS + 8, 4 * STEPS
    canvas = Canvas(wide, rise + 26)
    for number in range(0, STEPS + 1, 2):
        x, y = 2 + number * 8, rise - 4 * number
        canvas.column(x, y + 2, 23, "night1")
        canvas.column(x + 1, y + 2, 23, "night4")
    for dy, colour in ((0, "night6"), (1, "night1"), (2, "night0")):
        canvas.line(0, rise + dy, wide - 4, dy + 1, colour)
    canvas.row(wide - 6, 1, 6, "night6")
    return canvas


def stair_wall(canvas: Canvas) -> None:
    """A line of small lamps in the wall over the steps."""
    for step in range(1, STEPS, 2):
        x, y = STAIRS + step * 8 + 2, STREET - 4 * (step + 1) - 14
        canvas.rect(x - 1, y - 1, 7, 5, "night0")
        canvas.rect(x, y, 5, 3, "sun3")


def red_kerb(ground: Canvas) -> None:
    """The kerb is painted red where her car stood; an oil stain is all that is left."""
    rng = rng_of("kerb paint")
    row = ground.pixels[KERB : KERB + 2, 96:214]
    row[np.isin(row, [index("stone3"), index("stone2"), index("stone4"), index("stone1")])] = index(
        "red2"
    )
    for _ in range(22):
        ground.row(int(rng.integers(96, 208)), KERB + int(rng.integers(2)), 3, "stone2")
    for x, y, rx, ry in ((150, 268, 20, 4), (160, 270, 9, 3), (138, 266, 7, 2)):
        stain = (
            np.hypot(
                (grid(ground.width, ground.height)[0] - x) / rx,
                (grid(ground.width, ground.height)[1] - y) / ry,
            )
            < 1
        )
        shift(ground.pixels, stain, -1)


def leaves(ground: Canvas, area: tuple[int, int, int, int], count: int, name: str) -> None:
    """Petals and leaves that lie about."""
    rng = rng_of(name)
    x0, y0, wide, tall = area
    for _ in range(count):
        x, y = x0 + int(rng.integers(wide)), y0 + int(rng.integers(tall))
        ground.row(x, y, 2, ("extra0", "plum1", "leaf2")[int(rng.integers(3))])


def sign() -> Canvas:
    """TOW-AWAY: a small car that hangs from a hook, and hours in small print."""
    canvas = Canvas(28, 66)
    canvas.rect(13, 8, 3, 58, "stone2")
    canvas.column(15, 8, 58, "stone5")
    canvas.rect(0, 0, 28, 36, "stone3")
    canvas.rect(1, 1, 26, 34, "stone7")
    canvas.rect(2, 2, 24, 9, "red3")
    for x in (4, 10):
        canvas.rect(x, 4, 5, 1, "stone7")
        canvas.rect(x + (2 if x == 4 else 0), 4, 1, 5, "stone7")
    canvas.rect(10, 8, 5, 1, "stone7")
    canvas.rect(14, 4, 1, 5, "stone7")
    for x, y, tall in ((17, 4, 4), (21, 4, 4), (19, 5, 3), (18, 8, 1), (20, 8, 1)):
        canvas.column(x, y, tall, "stone7")
    _towed(canvas)
    canvas.row(5, 28, 18, "red3")
    canvas.row(7, 31, 14, "stone2")
    canvas.row(5, 33, 10, "stone3")
    return canvas


def _towed(canvas: Canvas) -> None:
    """The picture on the sign."""
    xs, ys = grid(canvas.width, canvas.height)
    body = capsule(xs, ys, 6, 23.5, 20, 18.5, 2.4, 2.4) < 0
    body |= capsule(xs, ys, 10, 20, 16, 17.5, 2.4, 2.2) < 0
    canvas.fill(body, "red3")
    for x, y in ((8, 25), (18, 22)):
        canvas.ellipse(x + 0.5, y + 0.5, 1.8, 1.8, "night0")
    canvas.fill(strokes(28, 66, [[(23, 13), (23, 17), (21, 18)]], 1.0), "night0")


def lamp() -> Canvas:
    """A street lamp of the hills: a green post, a lantern on top; 92 high."""
    canvas = Canvas(20, 94)
    canvas.rect(9, 16, 3, 78, "leaf0")
    canvas.column(11, 16, 78, "teal1")
    canvas.rect(6, 84, 9, 10, "leaf0")
    canvas.row(6, 84, 9, "teal1")
    canvas.column(14, 85, 8, "teal1")
    canvas.rect(7, 16, 7, 2, "teal1")
    canvas.poly([(4, 4), (17, 4), (14, 15), (7, 15)], "sun3")
    canvas.poly([(2, 4), (10, 0), (19, 4)], "leaf0")
    canvas.row(3, 4, 15, "teal1")
    canvas.column(10, 5, 10, "sun1")
    return canvas


def lamp_glass() -> Canvas:
    """The lit glass of that lamp."""
    canvas = Canvas(13, 11)
    canvas.poly([(0, 0), (13, 0), (10, 11), (3, 11)], "sun4")
    canvas.poly([(3, 2), (10, 2), (8, 9), (5, 9)], "sun5")
    canvas.column(6, 0, 11, "sun3")
    return canvas


def garden(width: int = 84, height: int = 66) -> Canvas:
    """The slope in front of the steps: bushes, agaves, flowers, with a little light from above."""
    canvas = Canvas(width, height)
    for x, y, w, h, name in (
        (30, 8, 44, 36, "slope one"), (0, 26, 46, 34, "slope two"),
        (40, 30, 44, 36, "slope three"), (12, 44, 40, 22, "slope four"),
    ):  # fmt: skip
        canvas.blit(views.bush((w, h), name, ("ink", "leaf0", "leaf1", "leaf2", "leaf3"), 1), x, y)
    rng = rng_of("slope flowers")
    for _ in range(46):
        x, y = int(rng.integers(2, width - 3)), int(rng.integers(6, height - 4))
        if canvas.solid[y, x]:
            canvas.rect(x, y, 2, 2, ("extra0", "plum1", "neon0")[int(rng.integers(3))])
    return canvas


def cypress(height: int, name: str) -> Canvas:
    """A tall dark tree like a flame, lit a little from its foot."""
    canvas, rng = Canvas(26, height), rng_of(f"cypress {name}")
    xs, ys = grid(26, height)
    half = 10.5 * np.sin(np.clip(ys / height, 0, 1) ** 0.7 * np.pi * 0.86 + 0.05)
    rough = [clouds(1, height, 1, 7, ord(name[0]) + side, 2) * 2.6 for side in (31, 47)]
    body = (13 - xs < half + rough[0]) & (xs - 13 < half + rough[1]) & (ys < height - 5)
    light = 0.3 - 0.4 * (xs - 13) / 13 + 0.5 * np.clip(ys / height - 0.35, 0, 1)
    light += 0.3 * clouds(26, height, 5, 11, ord(name[0]), 2)
    canvas.shade(body, light, ("ink", "leaf0", "leaf1", "leaf2"), 0.0)
    for _ in range(height // 2):
        x, y = int(rng.integers(4, 22)), int(rng.integers(4, height - 10))
        if body[y, x]:
            canvas.column(x, y, 4, "leaf1" if rng.random() < 0.5 else "ink")
    canvas.fill(edge(body, 1, 0), "dusk1")
    canvas.rect(12, height - 6, 3, 6, "wood0")
    return canvas
