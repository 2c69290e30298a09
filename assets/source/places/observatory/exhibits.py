"""What the halls show: the moon, a tesla coil, iron from the sky, an orrery, cases."""

import math

from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import shift


def moon_globe() -> Canvas:
    """The moon, six feet across, in a bronze cradle."""
    canvas = Canvas(64, 82)
    _cradle(canvas)
    xs, ys = grid(64, 82)
    ball = disc(64, 82, 32, 30, 28, 28)
    across, up = (xs - 32) / 28, (ys - 30) / 28
    light = 0.6 - 0.46 * (across * 0.75 + up * 0.6) + 0.16 * clouds(64, 82, 17, 15, 61, 3)
    canvas.shade(ball, light, ("stone1", "stone2", "stone3", "stone4", "stone5", "stone6"), 0.2)
    seas = ball & (clouds(64, 82, 22, 18, 63, 3) > 0.22) & (across + up < 0.7)
    shift(canvas.pixels, seas, -1)
    rng = rng_of("moon craters")
    for _ in range(16):
        angle, reach = rng.uniform(0, 6.28), rng.random() ** 0.6 * 23
        x, y, size = 32 + math.cos(angle) * reach, 30 + math.sin(angle) * reach, rng.uniform(1.5, 4)
        hole = disc(64, 82, x, y, size, size * 0.85)
        shift(canvas.pixels, hole & ball, -1)
        shift(canvas.pixels, edge(hole, 1, 0) & ball, 2)
        shift(canvas.pixels, edge(hole, 0, 1) & ball, 1)
    canvas.fill(edge(ball, -1, 0) & (up < 0.3), "stone7")
    return canvas


def _cradle(canvas: Canvas) -> None:
    canvas.fill(disc(64, 82, 32, 36, 31, 30) & ~disc(64, 82, 32, 32, 31, 30), "gold0")
    canvas.rect(28, 62, 8, 10, "wood2")
    canvas.column(29, 62, 10, "gold0")
    canvas.rect(16, 70, 32, 12, "stone3")
    canvas.row(16, 70, 32, "stone6")
    canvas.rect(12, 76, 40, 6, "stone3")
    canvas.row(12, 76, 40, "stone5")
    canvas.rect(25, 77, 14, 4, "gold0")
    canvas.row(25, 77, 14, "gold1")


def meteorite() -> Canvas:
    """Four hundred pounds of iron on a plinth; visitors have polished one corner."""
    canvas = Canvas(44, 56)
    canvas.rect(5, 32, 34, 24, "stone4")
    canvas.rect(28, 32, 11, 24, "stone3")
    canvas.row(5, 32, 34, "stone6")
    canvas.column(5, 32, 24, "stone6")
    canvas.rect(2, 50, 40, 6, "stone3")
    canvas.row(2, 50, 40, "stone5")
    canvas.rect(13, 38, 16, 8, "gold0")
    canvas.row(13, 38, 16, "gold1")
    canvas.row(15, 41, 11, "wood1")
    canvas.row(15, 43, 8, "wood1")
    rock = canvas.poly(
        [(6, 31), (4, 22), (9, 12), (16, 8), (20, 3), (29, 5), (36, 13), (40, 22), (37, 31)],
        "wood1",
    )
    xs, ys = grid(44, 56)
    light = 0.62 - 0.022 * (xs - 12) - 0.02 * (ys - 12) + 0.3 * clouds(44, 56, 9, 8, 71, 3)
    canvas.shade(
        rock, light, ("night0", "night1", "wood1", "stone1", "stone2", "stone3", "stone4"), 0.1
    )
    for x, y in ((14, 16), (24, 12), (28, 22), (16, 26)):
        pit = disc(44, 56, x, y, 3, 2.4)
        shift(canvas.pixels, pit & rock, -1)
        shift(canvas.pixels, edge(pit, 0, 1) & rock, 2)
    canvas.fill(edge(rock, -1, 0) | edge(rock, 0, -1), "stone4")
    canvas.rect(31, 10, 3, 2, "stone7")
    return canvas


def case(kind: str) -> Canvas:
    """A glass case on bronze legs; kind is what lies in it."""
    canvas = Canvas(52, 50)
    canvas.rect(2, 24, 48, 6, "wood2")
    canvas.row(2, 24, 48, "wood4")
    canvas.row(2, 29, 48, "wood1")
    for x in (4, 45):
        canvas.rect(x, 30, 3, 20, "wood1")
        canvas.column(x, 30, 20, "wood3")
    canvas.row(7, 42, 38, "wood1")
    canvas.rect(3, 4, 46, 20, "night2")
    canvas.rect(4, 18, 44, 6, "stone5")
    _exhibit(canvas, kind)
    canvas.row(2, 3, 48, "gold0")
    for x in (2, 25, 49):
        canvas.column(x, 3, 21, "gold0")
    for x in (7, 30):
        canvas.line(x, 14, x + 7, 6, "night5")
        canvas.line(x + 3, 15, x + 8, 9, "night4")
    return canvas


def _exhibit(canvas: Canvas, kind: str) -> None:
    if kind == "astrolabe":
        for x, size in ((14, 6), (37, 7)):
            disk = canvas.ellipse(x, 13, size, size, "gold0")
            canvas.fill(edge(disk, -1, 0) | edge(disk, 0, -1), "gold2")
            canvas.ellipse(x, 13, size - 2.5, size - 2.5, "wood1")
            canvas.line(x - size + 2, 15, x + size - 2, 11, "gold1")
        return
    for x, size, colour in (
        (10, 3, "rust1"),
        (19, 4, "stone3"),
        (33, 5, "teal1"),
        (43, 3, "stone2"),
    ):
        rock = canvas.ellipse(x, 19 - size * 0.5, size, size * 0.8, colour)
        canvas.fill(edge(rock, 0, -1), "stone6")
    for x in (8, 17, 31, 41):
        canvas.rect(x, 21, 6, 2, "stone7")


def orrery() -> Canvas:
    """Planets of brass that hang from the ceiling."""
    canvas = Canvas(116, 74)
    canvas.column(58, 0, 40, "gold0")
    for rx, ry in ((54, 11), (38, 8), (22, 4.6)):
        ring = disc(116, 74, 58, 46, rx, ry)
        inner = disc(116, 74, 58, 46, rx - 1.2, ry - 1.0)
        canvas.fill(ring & ~inner, "gold0")
    for x in (20, 96):
        canvas.line(58, 14, x, 44, "wood2")
    sun = canvas.ellipse(58.5, 46, 9, 9, "gold1")
    canvas.fill(edge(sun, 1, 0) | edge(sun, 0, 1), "gold0")
    canvas.rect(53, 40, 4, 3, "sun5")
    for x, y, size, dark, light in (
        (8, 50, 5, "rust1", "rust2"),
        (34, 53, 3.4, "stone4", "stone6"),
        (80, 41, 3.4, "teal1", "teal3"),
        (98, 52, 6, "wood4", "sun3"),
        (46, 38, 2.6, "red2", "red4"),
    ):
        ball = canvas.ellipse(x, y, size, size, dark)
        canvas.fill(ball & disc(116, 74, x - 1, y - 1, size - 1, size - 1), light)
        canvas.dot(x - size * 0.4, y - size * 0.5, "stone7")
    canvas.line(88, 55, 109, 49, "sun4")
    return canvas


def bust() -> Canvas:
    """Somebody who looked up."""
    canvas = Canvas(26, 62)
    canvas.rect(6, 30, 14, 28, "stone3")
    canvas.column(6, 30, 28, "stone5")
    canvas.column(18, 30, 28, "stone2")
    canvas.rect(3, 26, 20, 4, "stone5")
    canvas.row(3, 26, 20, "stone7")
    canvas.rect(3, 56, 20, 6, "stone4")
    canvas.row(3, 56, 20, "stone6")
    canvas.poly([(4, 26), (7, 17), (19, 17), (22, 26)], "stone5")
    canvas.poly([(14, 17), (19, 17), (22, 26), (15, 26)], "stone4")
    canvas.rect(11, 14, 5, 4, "stone4")
    canvas.ellipse(13, 9, 5, 6.4, "stone6")
    canvas.ellipse(15, 10, 3, 5, "stone4")
    canvas.row(9, 3, 8, "stone7")
    canvas.poly([(9, 12), (16, 13), (14, 19), (10, 17)], "stone5")
    canvas.dot(11, 8, "stone3")
    canvas.dot(15, 8, "stone2")
    return canvas
