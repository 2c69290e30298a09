"""Their record player from above: walnut, a platter, a plinth for the arm."""

from collections.abc import Callable, Mapping
from functools import partial

import numpy as np
from kit.canvas import Canvas, disc, grid
from kit.noise import clouds

WIDE, TALL = 196, 150
MIDDLE = 74, 75  # of the platter
ARM = 170, 24  # where the arm turns
WALNUT = ("wood0", "wood1", "wood2", "wood3")


def plinth() -> Canvas:
    """The wood and what is let into it."""
    c = Canvas(WIDE, TALL)
    xs, ys = grid(WIDE, TALL)
    whole = np.ones((TALL, WIDE), bool)
    figure = clouds(WIDE, TALL, 90, 7, 12)
    light = 0.52 + figure * 0.3 - (xs / WIDE - 0.5) * 0.25 - (ys / TALL - 0.5) * 0.3
    c.shade(whole, np.clip(light, 0, 0.99), WALNUT, 0.3, 2)
    c.rect(0, 0, WIDE, 1, "wood4")
    c.rect(0, 0, 1, TALL, "wood4")
    c.rect(0, TALL - 1, WIDE, 1, "ink")
    c.rect(WIDE - 1, 0, 1, TALL, "ink")
    x, y = MIDDLE
    c.ellipse(x + 2, y + 3, 66, 62, "wood0")
    for reach, colour in ((65, "ink"), (64, "stone4"), (63, "stone2"), (61, "stone0")):
        c.ellipse(x, y, reach, reach * 0.94, colour)
    for dot in range(60):  # the marks by which its speed is seen
        angle = dot / 60 * 2 * np.pi
        c.dot(x + 63.4 * np.cos(angle), y + 63.4 * 0.94 * np.sin(angle), "stone6")
    _arm_base(c)
    _knobs(c)
    return c


def _arm_base(c: Canvas) -> None:
    x, y = ARM
    c.ellipse(x + 2, y + 3, 18, 18, "wood0")
    for reach, colour in ((18, "ink"), (17, "stone3"), (16, "stone1"), (13, "ink"), (12, "stone2")):
        c.ellipse(x, y, reach, reach, colour)
    c.fill(disc(WIDE, TALL, x, y, 17, 17) & ~disc(WIDE, TALL, x + 1, y + 1, 17, 17), "stone6")
    c.rect(179, 92, 7, 24, "ink")  # where the arm rests
    c.rect(180, 93, 5, 22, "stone2")
    c.rect(180, 93, 1, 22, "stone5")


def _knobs(c: Canvas) -> None:
    for x, y in ((158, 132), (178, 132)):
        c.ellipse(x + 1, y + 2, 8, 8, "wood0")
        c.ellipse(x, y, 8, 8, "ink")
        c.ellipse(x, y, 7, 7, "stone2")
        c.ellipse(x - 0.6, y - 0.6, 5.6, 5.6, "stone4")
        c.line(x, y, x + 3, y - 4, "ink")
    c.rect(8, 136, 16, 7, "ink")
    c.rect(9, 137, 14, 5, "stone1")
    c.rect(10, 138, 6, 3, "red3")


def record() -> Canvas:
    """A record lying flat: grooves, the gaps between tunes, light in two wedges."""
    c = Canvas(120, 112)
    x, y = 60, 56
    xs, ys = grid(120, 112)
    far = np.hypot(xs - x, (ys - y) / 0.94)
    angle = np.degrees(np.arctan2((ys - y) / 0.94, xs - x))
    c.fill(far <= 58, "ink")
    c.fill((far < 57) & (far.astype(int) % 3 == 0), "night0")
    for wedge in (28.0, 208.0):
        off = np.abs((angle - wedge + 180) % 360 - 180)
        c.fill((far < 56) & (far > 22) & (off < 13) & (far.astype(int) % 2 == 0), "night1")
        c.fill((far < 56) & (far > 22) & (off < 5) & (far.astype(int) % 2 == 0), "night3")
    for gap in (53, 47, 41, 34, 28):
        c.fill(np.abs(far - gap) < 0.6, "night2")
    c.fill(np.abs(far - 57.4) < 0.6, "stone1")
    return c


def label(paper: str, ring: str) -> Canvas:
    """The paper in the middle; the letter is written by whoever turns it."""
    c = Canvas(42, 40)
    c.ellipse(21, 20, 20.5, 19.5, "ink")
    c.ellipse(21, 20, 19.5, 18.5, paper)
    c.fill(disc(42, 40, 21, 20, 17.5, 16.5) & ~disc(42, 40, 21, 20, 16.5, 15.5), ring)
    return c


PICTURES: Mapping[str, Callable[[], Canvas]] = {
    "plinth": plinth, "record": record, "label_b": partial(label, "night4", "night6"),
    "label_a": partial(label, "sun1", "sun3"),
}  # fmt: skip
