"""What stands between the tables: plants, twigs, a desk, lamps, trolleys."""

import math

import numpy as np
from kit.canvas import Canvas, despeckle, disc, edge, grid, polygon, rng_of


def plant(name: str) -> Canvas:
    """A palm in a square pot, very green, probably real."""
    canvas, rng = Canvas(58, 84), rng_of(name)
    for number in range(13):
        angle = math.pi * (0.06 + 0.88 * number / 12) + rng.uniform(-0.06, 0.06)
        reach = 27 * rng.uniform(0.85, 1.05)
        for step in range(26):
            share = step / 26
            x = 29 + math.cos(angle) * reach * share
            y = 58 - math.sin(angle) * 52 * share + 26 * share * share * abs(math.cos(angle)) ** 0.7
            colour = ("leaf1", "leaf2", "leaf3")[number % 3]
            canvas.dot(x, y, colour)
            leaf = 5 * math.sin(math.pi * min(1, share * 1.05))
            side = 1 if math.cos(angle) > 0 else -1
            canvas.line(x, y, x + side * leaf * 0.5, y + leaf, colour)
    canvas.pixels = despeckle(canvas.pixels)
    canvas.line(29, 60, 29, 44, "leaf1", 3)
    canvas.rect(17, 60, 24, 24, "stone5")
    canvas.rect(33, 60, 8, 24, "stone4")
    canvas.row(17, 60, 24, "stone7")
    canvas.rect(15, 58, 28, 3, "stone6")
    canvas.row(15, 58, 28, "stone7")
    canvas.row(17, 83, 24, "stone3")
    return canvas


def twigs() -> Canvas:
    """Seven bare twigs in a tall vase, lit from below: it must have cost a great deal."""
    canvas, rng = Canvas(46, 100), rng_of("twigs")
    for number in range(8):
        lean = (number - 3.5) * 4.6 + rng.uniform(-2, 2)
        top = rng.uniform(2, 16)
        bend = (23 + lean * 0.4, 46)
        canvas.line(23 + (number - 3.5) * 0.6, 66, *bend, "wood2")
        canvas.line(*bend, 23 + lean, top, "wood2")
        canvas.line(bend[0] + lean * 0.22, 34, bend[0] + lean * 0.3 + 3, 26, "wood3")
        for bud in range(3):
            canvas.rect(23 + lean - bud * lean * 0.2, top + bud * 9, 2, 2, "stone7")
    vase = polygon(46, 100, [(17, 64), (29, 64), (32, 80), (29, 98), (17, 98), (14, 80)])
    xs, _ = grid(46, 100)
    canvas.shade(vase, 0.9 - (xs - 14) / 22, ("stone3", "stone4", "stone5", "stone6"), 0.15)
    canvas.row(16, 64, 14, "stone7")
    canvas.row(17, 98, 12, "stone3")
    return canvas


def stand() -> Canvas:
    """The host's desk: a book, a lamp, a dish of mints."""
    canvas = Canvas(32, 44)
    canvas.rect(3, 14, 26, 30, "wood4")
    canvas.column(3, 14, 30, "wood5")
    canvas.rect(24, 14, 5, 30, "wood3")
    for y in (20, 27, 34):
        canvas.row(5, y, 18, "wood3")
    canvas.poly([(0, 14), (4, 9), (28, 9), (32, 14)], "wood5")
    canvas.row(0, 14, 32, "wood2")
    canvas.rect(7, 10, 14, 3, "stone7")
    canvas.column(14, 10, 3, "stone4")
    canvas.column(25, 3, 7, "gold0")
    canvas.poly([(21, 4), (23, 0), (28, 0), (30, 4)], "sun4")
    canvas.rect(2, 41, 28, 3, "wood2")
    return canvas


def side_station() -> Canvas:
    """Where forks wait: drawers, folded napkins, a silver pot."""
    canvas = Canvas(56, 46)
    canvas.rect(2, 16, 52, 30, "wood4")
    canvas.rect(0, 14, 56, 3, "stone6")
    canvas.row(0, 14, 56, "stone7")
    for x in (5, 29):
        for y in (20, 28, 36):
            canvas.rect(x, y, 22, 6, "wood5")
            canvas.row(x, y + 6, 22, "wood3")
            canvas.rect(x + 9, y + 2, 4, 2, "gold0")
    for x in (5, 12, 19):
        canvas.poly([(x, 13), (x + 3, 5), (x + 6, 13)], "stone7")
        canvas.line(x + 3, 6, x + 5, 12, "stone5")
    pot = canvas.ellipse(35, 9, 5, 5, "stone5")
    canvas.fill(edge(pot, -1, 0) | edge(pot, 0, -1), "stone7")
    canvas.rect(33, 2, 4, 2, "stone4")
    canvas.line(40, 8, 43, 5, "stone4", 2)
    for x in (46, 50):
        canvas.rect(x, 7, 3, 4, "night6")
        canvas.column(x + 1, 11, 2, "night6")
        canvas.row(x, 13, 3, "night6")
    return canvas


def trolley() -> Canvas:
    """Desserts under a dome; one tart has been there since lunch."""
    canvas = Canvas(44, 44)
    for x in (4, 37):
        canvas.column(x, 14, 26, "gold0")
        canvas.column(x + 1, 14, 26, "gold1")
        canvas.ellipse(x + 1, 40, 3, 3, "stone2")
    canvas.rect(2, 20, 40, 3, "stone6")
    canvas.row(2, 20, 40, "stone7")
    canvas.rect(2, 33, 40, 3, "stone5")
    for x, colour in ((8, "red3"), (19, "wood3"), (30, "lemon2")):
        canvas.rect(x - 3, 16, 9, 4, "wood5")
        canvas.row(x - 3, 15, 9, colour)
        canvas.rect(x - 2, 30, 7, 3, "stone7")
    dome = disc(44, 44, 31, 18, 10, 10)
    _, ys = grid(44, 44)
    rim = edge(dome & (ys < 18), 0, -1) | edge(dome & (ys < 18), 1, 0)
    canvas.fill(rim, "night7")
    canvas.rect(30, 7, 2, 2, "gold1")
    return canvas


def shade_lamp(width: int) -> Canvas:
    """A drum of cloth on a cord."""
    canvas = Canvas(width, 44)
    canvas.column(width // 2, 0, 26, "wood2")
    canvas.rect(0, 24, width, 18, "skin0")
    canvas.rect(width * 2 // 3, 24, width // 3 + 1, 18, "extra1")
    canvas.row(0, 24, width, "skin1")
    canvas.row(0, 41, width, "wood4")
    return canvas


def lit_shade(width: int) -> Canvas:
    """The same drum when it glows."""
    canvas = Canvas(width, 18)
    xs, ys = grid(width, 18)
    light = 0.95 - np.abs(xs - width / 2) / width * 1.1 + (ys - 9) * 0.02
    canvas.shade(np.ones((18, width), bool), light, ("sun2", "sun3", "sun4", "sun5"), 0.3, 4)
    canvas.row(0, 0, width, "wood5")
    canvas.row(0, 17, width, "sun2")
    return canvas
