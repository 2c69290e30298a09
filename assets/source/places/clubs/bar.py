"""The bar: shelves with a mirror, the counter, stools, glasses. Counter 28 high, stools 20."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, edge, grid, rng_of

BOTTLES: tuple[tuple[str, str, str], ...] = (
    ("leaf1", "leaf3", "leaf5"),
    ("wood2", "lemon0", "gold1"),
    ("red1", "red2", "red4"),
    ("night1", "night3", "night6"),
    ("teal0", "teal2", "teal4"),
    ("wood3", "lemon1", "lemon3"),
    ("stone3", "stone5", "stone7"),
)


def shelf_of_bottles(width: int, height: int, name: str, wood: Sequence[str]) -> Canvas:
    """One shelf, lit from under the glass: bottles of several shapes, labels, gaps."""
    shelf, rng = Canvas(width, height), rng_of(name)
    _, ys = grid(width, height)
    glow = 0.1 + 0.9 * np.exp(-(height - 3 - ys) / 6.5)
    shelf.shade(np.ones((height, width), bool), glow, wood, 0.45, 4)
    x = 2
    while x < width - 7:
        wide, tall = int(rng.integers(4, 7)), int(rng.integers(height - 10, height - 5))
        kind = BOTTLES[int(rng.choice(len(BOTTLES), p=(0.17, 0.2, 0.11, 0.1, 0.14, 0.2, 0.08)))]
        if rng.random() < 0.88:
            _bottle(shelf, (x, height - 3, wide, tall), kind, bool(rng.random() < 0.6))
        x += wide + int(rng.integers(1, 3))
    shelf.rect(0, height - 3, width, 3, "wood3")
    shelf.row(0, height - 3, width, "sun3")
    shelf.row(0, height - 1, width, "wood1")
    return shelf


def _bottle(
    shelf: Canvas, area: tuple[int, int, int, int], kind: tuple[str, str, str], label: bool
) -> None:
    x, base, wide, tall = area
    body = max(4, tall * 2 // 3)
    shelf.rect(x, base - body, wide, body, kind[1])
    shelf.column(x + wide - 1, base - body, body, kind[0])
    shelf.column(x, base - body + 1, body - 2, kind[2])
    neck = x + (wide - 1) // 2
    shelf.rect(neck, base - tall, 2, tall - body, kind[0])
    shelf.dot(neck, base - tall, "gold1" if label else kind[2])
    if label:
        shelf.rect(x, base - body + 2, wide, 3, "stone6")
        shelf.row(x, base - body + 4, wide, "stone4")


def counter(width: int, front: Sequence[str] = ("wood2", "wood1", "wood3", "wood4")) -> Canvas:
    """A counter: polished top with a streak of light, panels, a brass rail for feet."""
    made = Canvas(width, 34)
    made.rect(0, 0, width, 5, front[3])
    made.row(0, 0, width, "skin0")
    made.row(0, 1, width, "wood5")
    made.row(0, 4, width, front[1])
    made.rect(0, 5, width, 24, front[0])
    made.row(0, 5, width, "wood0")
    made.row(0, 6, width, front[1])
    for x in range(5, width - 16, 26):
        made.rect(x, 10, 22, 14, front[1])
        made.rect(x + 1, 11, 21, 13, front[2])
        made.rect(x + 2, 12, 19, 11, front[0])
        made.rect(x + 9, 12, 4, 11, front[2])
    made.row(0, 26, width, "gold2")
    made.row(0, 27, width, "gold0")
    for x in range(10, width, 40):
        made.rect(x, 25, 2, 6, "gold0")
    made.rect(0, 29, width, 5, "wood0")
    return made


def stool(seat: tuple[str, str, str] = ("red1", "red2", "red3")) -> Canvas:
    """A bar stool with a round seat at twenty."""
    made = Canvas(15, 21)
    xs, ys = grid(15, 21)
    top = box(xs, ys, 7.5, 2.5, 7.4, 2.4, 2) < 0
    made.fill(np.asarray(top), seat[1])
    made.fill(edge(np.asarray(top), 0, -1), seat[2])
    made.row(1, 4, 13, seat[0])
    made.rect(6, 5, 3, 13, "stone2")
    made.column(6, 5, 13, "stone4")
    made.row(3, 12, 9, "gold0")
    made.row(3, 18, 9, "stone2")
    made.row(2, 19, 11, "stone1")
    return made


def taps() -> Canvas:
    """Beer taps on the counter."""
    made = Canvas(18, 16)
    made.rect(2, 8, 14, 3, "gold1")
    made.row(2, 8, 14, "gold2")
    made.rect(4, 11, 3, 5, "gold0")
    made.rect(11, 11, 3, 5, "gold0")
    for x, colour in ((3, "red3"), (8, "stone6"), (13, "leaf4")):
        made.rect(x, 0, 2, 7, colour)
        made.column(x + 1, 1, 6, "wood1")
        made.rect(x, 7, 2, 2, "gold2")
    return made


def glass(drink: str) -> Canvas:
    """A tumbler."""
    made = Canvas(5, 7)
    made.rect(0, 0, 5, 7, "night6")
    made.rect(1, 3, 3, 3, drink)
    made.column(0, 0, 6, "night7")
    made.row(0, 6, 5, "night5")
    return made


def till() -> Canvas:
    """An old cash register: brass, keys, a little flag with a price."""
    made = Canvas(24, 22)
    made.rect(1, 10, 22, 12, "lemon0")
    made.row(1, 10, 22, "gold1")
    made.poly([(3, 10), (5, 4), (19, 4), (21, 10)], "gold0")
    made.rect(6, 0, 12, 5, "wood1")
    made.rect(8, 1, 4, 3, "stone6")
    made.rect(13, 1, 4, 3, "stone6")
    for y in (12, 14):
        for x in range(4, 20, 3):
            made.rect(x, y, 2, 1, "stone6")
    made.rect(3, 18, 18, 3, "wood1")
    made.row(9, 19, 6, "gold2")
    return made
