"""The inside of his car: the board with its clocks, and his hands."""

import math
from collections.abc import Callable, Mapping

import numpy as np
from kit.canvas import Canvas, arc, disc, grid

WIDE, TALL = 512, 68
LEATHER = ("ink", "wood0", "red0", "red1")
CLOCKS = ((138, 40), (194, 40))  # speed, and how much is left
RADIO = (300, 18, 152, 46)  # the frame of the radio


def board() -> Canvas:
    """Padded leather, a strip of chrome, two lit clocks, a frame for the radio, a glove box."""
    c = Canvas(WIDE, TALL)
    xs, ys = grid(WIDE, TALL)
    top = 3 + ((xs - 256) / 256) ** 2 * 9
    solid = ys >= top
    depth = (ys - top) / (TALL - 4)
    light = np.clip(0.86 - depth * 1.5 + np.cos((xs - 180) / 170) * 0.12, 0, 0.98)
    c.shade(solid, np.where(depth > 0.34, light * 0.62, light), LEATHER, 0.4, 4)
    c.fill(solid & (ys < top + 1), "ink")
    c.fill(solid & (ys >= top + 1) & (ys < top + 2), "red2")
    seam = solid & (np.abs(ys - top - 15) < 0.8)
    c.fill(seam & (xs.astype(int) % 5 < 3), "wood3")
    for row, colour in ((18, "ink"), (19, "stone5"), (20, "stone2"), (21, "ink")):
        c.fill(solid & (np.abs(ys - top - row) < 0.6), colour)
    for x, y in CLOCKS:
        _clock(c, x, y)
    _frame(c, *RADIO)
    _glove_box(c)
    return c


def _clock(c: Canvas, x: int, y: int) -> None:
    """A round clock, lit green from behind."""
    for reach, colour in (
        (17, "ink"),
        (16, "stone4"),
        (15, "stone1"),
        (14, "leaf0"),
        (12, "leaf1"),
    ):
        c.ellipse(x, y, reach, reach, colour)
    for at in arc(x, y, 11, 11, 150, 390, 9):
        c.dot(at[0], at[1], "leaf5")
    for at in arc(x, y, 9.4, 9.4, 330, 390, 3):
        c.dot(at[0], at[1], "red4")
    angle = math.radians(262 if x == CLOCKS[0][0] else 200)
    c.line(x, y, x + 9 * math.cos(angle), y + 9 * math.sin(angle), "red4")
    c.ellipse(x, y, 2, 2, "ink")
    c.row(x - 3, y + 6, 6, "leaf4")


def _frame(c: Canvas, x: int, y: int, wide: int, tall: int) -> None:
    """Chrome round the radio, and a knob at each end."""
    c.rect(x, y, wide, tall, "ink")
    c.rect(x + 1, y + 1, wide - 2, tall - 2, "stone4")
    c.rect(x + 1, y + 1, wide - 2, 1, "stone6")
    c.rect(x + 2, y + 2, wide - 4, tall - 4, "stone1")
    c.rect(x + 3, y + 3, wide - 6, tall - 6, "ink")


def _glove_box(c: Canvas) -> None:
    c.rect(462, 30, 46, 34, "ink")
    c.rect(463, 31, 44, 33, "wood0")
    c.rect(463, 31, 44, 1, "red1")
    c.rect(480, 36, 9, 5, "ink")
    c.rect(481, 37, 7, 3, "stone4")
    for vent in range(5):
        c.rect(22, 32 + vent * 6, 62, 3, "ink")
        c.rect(22, 32 + vent * 6, 62, 1, "red1")


def hand() -> Canvas:
    """His left hand over the rim: four fingers that come round it, the thumb along it."""
    c = Canvas(26, 26)
    c.ellipse(14, 13, 9.6, 9, "ink")
    c.ellipse(14, 13, 8.6, 8, "flesh5")
    for finger in range(4):
        x, y = 6 + finger * 4.2, 7 + abs(finger - 1.6) * 1.5
        c.ellipse(x, y, 3.4, 4.8, "ink")
        c.ellipse(x, y, 2.4, 3.8, "skin0")
        c.dot(x - 1, y - 2, "skin1")
        c.row(x - 1, y + 3, 2, "flesh4")
    c.ellipse(20.4, 15, 4.6, 3.4, "ink")
    c.ellipse(20.4, 15, 3.6, 2.4, "skin0")
    c.row(18, 16, 5, "flesh4")
    under = disc(26, 26, 14, 13, 8.6, 8) & ~disc(26, 26, 13, 10, 9, 8)
    c.fill(under, "flesh3")
    return c


GLASS = (34, 9, 236, 40)  # of the radio that is seen alone
AMBER = ("wood2", "rust0", "rust1", "rust2", "sun1", "sun2", "sun3")


def dial() -> Canvas:
    """The radio alone: chrome, two ribbed knobs, a glass with a lamp behind its middle."""
    x, y, wide, tall = GLASS
    c = Canvas(wide + 2 * x, tall + 2 * y)
    xs, ys = grid(c.width, c.height)
    c.rect(0, 0, c.width, c.height, "ink")
    body = (xs > 1) & (xs < c.width - 1) & (ys > 1) & (ys < c.height - 1)
    c.shade(body, np.clip(0.8 - ys / c.height, 0, 0.99), ("night0", "stone0", "stone1"), 0.5, 4)
    c.rect(x - 3, y - 3, wide + 6, tall + 6, "ink")
    c.rect(x - 2, y - 2, wide + 4, tall + 4, "stone4")
    c.rect(x - 2, y - 2, wide + 4, 1, "stone6")
    c.rect(x - 1, y - 1, wide + 2, tall + 2, "ink")
    glass = (xs > x) & (xs < x + wide) & (ys > y) & (ys < y + tall)
    far = np.hypot((xs - x - wide / 2) / (wide * 0.62), (ys - y - tall * 0.72) / (tall * 1.5))
    c.shade(glass, np.clip(0.95 - far * 0.95, 0, 0.99), AMBER, 0.5, 4)
    c.fill(glass & (ys < y + 3), "wood2")
    for left in (17, c.width - 17):
        _knob(c, left, c.height // 2)
    return c


def _knob(c: Canvas, x: int, y: int) -> None:
    c.ellipse(x + 1, y + 2, 13, 13, "ink")
    c.ellipse(x, y, 13, 13, "ink")
    c.ellipse(x, y, 12, 12, "stone2")
    for rib in range(24):
        angle = rib / 24 * 2 * math.pi
        c.dot(x + 11 * math.cos(angle), y + 11 * math.sin(angle), "stone5")
    c.ellipse(x, y, 8, 8, "ink")
    c.ellipse(x, y, 7, 7, "stone4")
    c.ellipse(x + 0.6, y + 0.8, 6, 6, "stone3")
    c.line(x, y, x + 2, y - 6, "stone7")


PICTURES: Mapping[str, Callable[[], Canvas]] = {"board": board, "dial": dial, "hand": hand}
