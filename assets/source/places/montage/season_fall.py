"""Fall: leaves on strings, wires, a bench that waits."""

import numpy as np
from kit.canvas import Canvas, Points, rng_of

from places.montage.cards import WIDTH, bend, hills, sky
from places.montage.paper import Painting, Point, path
from places.montage.trees import leaf, sycamore

LEAVES = (("red3", "red4"), ("gold1", "gold2"), ("red2", "red3"), ("lemon1", "lemon2"))


def fall() -> Canvas:
    """Leaves on strings, wires, a bench that waits."""
    card = sky(("rust0", "rust1", "rust2", "sun1", "sun2", "sun3"), 34, 30)
    card.round(318, 150, 30, 30, "sun4", "sun5", 2)
    hills(card, (174, 186, 168, 180, 172, 160, 176), "lemon0", "rust1")
    hills(card, (200, 206, 196, 204, 194, 200, 192), "wood2", "lemon0")
    for x, tall in ((58, 116), (214, 84), (352, 96)):
        card.panel(x, 222 - tall, 4, tall + 12, "wood1", "wood3")
        card.panel(x - 16, 228 - tall, 36, 3, "wood1", "wood3")
    for dx in (-13, 17):
        wire = [
            (58 + dx, 112),
            (136, 150),
            (214 + dx, 144),
            (284, 152),
            (352 + dx, 132),
            (424, 140),
            (480, 112),
        ]
        line = _smooth(wire)
        card.ribbon([line], 1.0, "wood1")
    for x in (112, 122, 262, 271, 284):
        y = float(np.interp(x, [p[0] for p in line], [p[1] for p in line])) - 5
        card.cut(
            [(x - 4, y), (x + 1, y - 3), (x + 4, y), (x + 1, y + 5), (x - 2, y + 5)], "wood0", "", 0
        )
    ground = card.cut(
        path("0,226 120,220 250,230 370,222 480,230 480,270 0,270"), "wood3", "wood4", 2
    )
    card.brush(ground, "wood4", 14, 40)
    sycamore(card, (428, 246), 150, ("wood0", "wood2", "wood4"))
    _bench(card, 210, 246)
    rng = rng_of("card leaves")
    for n, (left, top) in enumerate(
        path("30,70 88,44 132,84 190,40 240,58 292,36 344,66 396,88 456,50")
    ):
        card.cord(left, 0, top - 9, "wood3")
        leaf(card, (left, top), 11 + n % 3 * 2, rng.uniform(0, 6), LEAVES[n % 4])
    _litter(card, rng)
    return card


def _smooth(points: Points) -> list[Point]:
    made: list[Point] = []
    for a, b, c in zip(points[::2], points[1::2], points[2::2], strict=False):
        made += bend(a, b, c, 10)
    return made


def _bench(card: Painting, x: float, y: float) -> None:
    for dy in (-28, -22):
        card.panel(x, y + dy, 58, 4, "wood5", "skin0")
    card.panel(x - 2, y - 15, 62, 4, "wood5", "skin0")
    for px in (x + 4, x + 50):
        card.panel(px, y - 30, 4, 31, "wood0", "wood2")


def _litter(card: Painting, rng: np.random.Generator) -> None:
    """Leaves on the ground, and some still on their way."""
    for n in range(46):
        x, y = rng.uniform(0, WIDTH), rng.uniform(228, 266)
        leaf(card, (x, y), rng.uniform(3.5, 5.5), rng.uniform(0, 6), LEAVES[n % 4])
    for n in range(16):
        leaf(
            card, (rng.uniform(300, 470), rng.uniform(96, 220)), 5, rng.uniform(0, 6), LEAVES[n % 4]
        )
