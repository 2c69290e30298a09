"""What stands in the lobby of the small theatre."""

import math
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, box, disc, edge, grid, rng_of

from places.stages.labels import centred, printed


def stage_door() -> Canvas:
    """The plain door to the corridor behind the stage; its wall is thin."""
    canvas = Canvas(36, 66)
    canvas.rect(0, 0, 36, 66, "wood1")
    canvas.rect(2, 2, 32, 64, "jade0")
    canvas.column(3, 3, 62, "jade1")
    canvas.rect(7, 8, 22, 14, "stone5")
    centred(canvas, printed("CAST", "red2"), 18, 10)
    canvas.row(8, 17, 20, "stone3")
    canvas.row(10, 19, 16, "stone3")
    canvas.rect(7, 30, 22, 30, "teal0")
    canvas.rect(8, 31, 21, 29, "jade0")
    canvas.rect(29, 34, 3, 5, "gold1")
    return canvas


def chandelier() -> Canvas:
    """A brass ring with glass drops, a little too grand for the room."""
    canvas = Canvas(54, 30)
    canvas.column(26, 0, 10, "gold0")
    canvas.ellipse(27, 12, 22, 4, "gold0")
    canvas.ellipse(27, 10.6, 20, 2.6, "wood1")
    canvas.row(6, 12, 42, "gold1")
    for x in range(7, 50, 5):
        drop = 4 + int(5 * (1 - ((x - 27) / 24) ** 2))
        canvas.column(x, 14, drop, "night6")
        canvas.rect(x, 13 + drop, 1, 2, "stone7")
    return canvas


def chandelier_lamps() -> Canvas:
    """The flames of the chandelier."""
    canvas = Canvas(54, 30)
    for x in (6, 15, 26, 37, 46):
        canvas.rect(x, 6, 2, 4, "sun5")
        canvas.rect(x - 1, 7, 4, 2, "sun4")
    return canvas


def banquette() -> Canvas:
    """A round sofa with a palm in its middle."""
    canvas, (xs, ys) = Canvas(84, 108), grid(84, 108)
    rng = rng_of("lobby palm")
    for angle in np.linspace(math.pi * 1.06, math.pi * 1.94, 11) + rng.uniform(-0.1, 0.1, 11):
        _leaf(canvas, float(angle), float(rng.uniform(32, 46)))
    back = box(xs, ys, 42, 80, 20, 13, 5) < 0
    canvas.shade(back, 0.9 - np.abs(xs - 36) / 30, ("red0", "red1", "red2", "red3"), 0.2)
    canvas.rect(24, 68, 36, 3, "wood3")
    canvas.row(24, 68, 36, "wood5")
    top = disc(84, 108, 42, 90, 40, 8)
    seat = (box(xs, ys, 42, 97, 40, 9, 8) < 0) | top
    canvas.shade(seat, 0.95 - np.abs(xs - 34) / 52, ("red0", "red1", "red2", "red3"), 0.2)
    canvas.fill(edge(top, 0, -1) & ~back, "red4")
    canvas.row(4, 98, 76, "red0")
    for x in range(8, 80, 3):
        canvas.column(x, 102, 5, "gold0" if x % 2 else "gold1")
    for x in (22, 42, 62):
        canvas.rect(x, 92, 2, 1, "gold1")
        canvas.column(x, 93, 5, "red0")
    return canvas


def _leaf(canvas: Canvas, angle: float, long: float) -> None:
    """A frond that rises and bends over."""
    points = [
        (42 + math.cos(angle) * long * t, 66 + math.sin(angle) * long * 1.5 * t + 26 * t * t)
        for t in np.linspace(0, 1, 14)
    ]
    for number, (x, y) in enumerate(points):
        droop = 2 + 5 * math.sin(number / 13 * math.pi)
        canvas.line(x, y, x + math.cos(angle) * 3, y + droop, "leaf2")
        canvas.line(x + 1, y, x + 1 + math.cos(angle) * 3, y + droop * 0.7, "leaf1")
    for start, end in pairwise(points):
        canvas.line(*start, *end, "leaf4")


def sofa() -> Canvas:
    """A bench against nothing, worn where everybody sits."""
    canvas = Canvas(56, 30)
    canvas.rect(2, 0, 52, 14, "red2")
    canvas.row(2, 0, 52, "red4")
    canvas.rect(4, 3, 48, 9, "red1")
    for x in range(10, 52, 10):
        canvas.rect(x, 6, 2, 2, "gold0")
    canvas.rect(2, 14, 52, 8, "red3")
    canvas.row(2, 14, 52, "red4")
    canvas.rect(2, 20, 52, 4, "red1")
    for x in (0, 52):
        canvas.rect(x, 8, 4, 16, "wood3")
        canvas.row(x, 8, 4, "wood5")
        canvas.rect(x, 24, 4, 6, "wood1")
    return canvas


def umbrellas() -> Canvas:
    """A brass tub of wet umbrellas."""
    canvas = Canvas(20, 36)
    for x, y, colour, light in (
        (4, 2, "night2", "night4"),
        (9, 0, "red2", "red3"),
        (13, 4, "teal1", "teal3"),
    ):
        canvas.line(x, y, x + 1, y + 4, "wood4", 2)
        canvas.poly([(x - 2, y + 5), (x + 4, y + 5), (x + 3, 26), (x, 26)], colour)
        canvas.column(x, y + 6, 18, light)
    canvas.rect(2, 20, 16, 15, "gold0")
    canvas.row(2, 20, 16, "gold2")
    canvas.column(4, 22, 12, "gold1")
    canvas.rect(3, 33, 14, 2, "wood2")
    return canvas


def bar() -> Canvas:
    """The small counter: coffee that was hot, cake under glass."""
    canvas, (xs, ys) = Canvas(74, 50), grid(74, 50)
    canvas.rect(0, 20, 74, 30, "wood2")
    canvas.rect(0, 18, 74, 4, "wood4")
    canvas.row(0, 18, 74, "skin0")
    canvas.row(0, 22, 74, "wood0")
    for x in range(4, 70, 17):
        canvas.rect(x, 26, 14, 18, "wood1")
        canvas.rect(x + 1, 27, 13, 17, "wood3")
    canvas.row(0, 46, 74, "gold0")
    urn = box(xs, ys, 15, 11, 7, 8, 3) < 0
    canvas.shade(urn, 0.95 - np.abs(xs - 12) / 10, ("stone2", "stone4", "stone6", "stone7"), 0)
    canvas.rect(12, 1, 6, 2, "stone5")
    canvas.rect(10, 15, 3, 3, "ink")
    dome = disc(74, 50, 42, 17, 11, 10) & (ys < 17)
    canvas.fill(dome, "cloth2")
    canvas.fill(edge(dome, -1, 0) | edge(dome, 0, -1), "night7")
    canvas.rect(35, 12, 14, 5, "wood5")
    canvas.row(35, 11, 14, "stone7")
    canvas.row(35, 14, 14, "red3")
    canvas.rect(31, 17, 22, 1, "stone6")
    for x in (58, 62, 66):
        canvas.rect(x, 14, 3, 4, "stone7")
    return canvas


def rope_post() -> Canvas:
    """A brass post."""
    canvas = Canvas(10, 28)
    canvas.rect(4, 3, 2, 23, "gold0")
    canvas.column(4, 3, 23, "gold1")
    canvas.ellipse(5, 2.5, 2.6, 2.6, "gold1")
    canvas.ellipse(5, 26, 4.8, 1.8, "gold0")
    return canvas


def rope(width: int) -> Canvas:
    """A red rope that waits for a crowd."""
    canvas = Canvas(width, 14)
    for x in range(width):
        y = 2 + 8 * (1 - ((x - width / 2) / (width / 2)) ** 2)
        canvas.rect(x, y, 1, 3, "red2")
        canvas.dot(x, y, "red4")
    return canvas


def photographs(width: int) -> Canvas:
    """Everybody who played here and went on to something."""
    canvas, rng = Canvas(width, 44), rng_of("lobby photographs")
    x = 0
    while x < width - 12:
        for y in (int(rng.integers(0, 4)), int(rng.integers(22, 26))):
            wide, tall = int(rng.integers(11, 15)), int(rng.integers(14, 18))
            canvas.rect(x, y, wide, tall, "wood1")
            canvas.rect(
                x + 1, y + 1, wide - 2, tall - 2, "stone4" if rng.random() < 0.5 else "stone5"
            )
            canvas.ellipse(x + wide / 2, y + 6, 2.2, 2.6, "stone2")
            canvas.rect(x + wide / 2 - 3, y + 9, 6, tall - 10, "stone1")
            canvas.row(x + 1, y + 1, wide - 2, "stone7")
        x += 17
    return canvas


def clock() -> Canvas:
    """Twenty to eleven."""
    canvas = Canvas(17, 17)
    face = canvas.ellipse(8.5, 8.5, 8, 8, "gold0")
    canvas.fill(edge(face, 0, -1), "gold2")
    canvas.ellipse(8.5, 8.5, 6.2, 6.2, "stone7")
    canvas.line(8, 8, 5, 11, "ink")
    canvas.line(8, 8, 4, 8, "ink")
    canvas.dot(8, 8, "red3")
    return canvas


def bin_and_programmes() -> Canvas:
    """A basket with programmes folded once."""
    canvas = Canvas(16, 18)
    canvas.poly([(1, 5), (15, 5), (13, 18), (3, 18)], "wood2")
    canvas.row(1, 5, 14, "wood4")
    for x, y in ((3, 2), (6, 0), (9, 3)):
        canvas.rect(x, y, 5, 5, "stone6")
        canvas.row(x, y, 5, "stone7")
    return canvas
