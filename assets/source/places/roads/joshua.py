"""Trees and scrub of the Mojave."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, despeckle, edge, rng_of, strokes

BARK = ("wood1", "wood2", "wood3")


SPIKES = ("leaf1", "leaf2", "leaf3", "leaf4")


Arm = tuple[float, float, float, float, float]  # from, to, how thick


MARGIN = 10  # pixels above the highest arm


def joshua(height: int, name: str, spikes: Sequence[str] = SPIKES) -> Canvas:
    """A tree of arms: a shaggy trunk that forks, a ball of daggers at the end of every arm."""
    rng = rng_of(name)
    wide = int(height * 1.3)
    canvas = Canvas(wide, height + MARGIN)
    arms: list[Arm] = []
    ends: list[tuple[float, float]] = []
    _fork(rng, (wide / 2, height + MARGIN - 1.0, -math.pi / 2), height * 0.36, (arms, ends))
    for arm in arms:
        _bark(canvas, rng, arm)
    for x, y in sorted(ends, key=lambda end: end[1]):
        _daggers(canvas, x, y, 6.0 + rng.random() * 2.5, spikes)
    return canvas


def _bark(canvas: Canvas, rng: np.random.Generator, arm: Arm) -> None:
    """A limb in a coat of dead leaves."""
    x0, y0, x1, y1, thick = arm
    body = strokes(canvas.width, canvas.height, [[(x0, y0), (x1, y1)]], thick)
    canvas.fill(body, BARK[1])
    canvas.fill(edge(body, 1, 0), BARK[2])
    canvas.fill(edge(body, -1, 0), BARK[0])
    for _ in range(int(math.hypot(x1 - x0, y1 - y0)) // 2):
        share, side = rng.random(), int(rng.choice([-1, 1]))
        x, y = x0 + (x1 - x0) * share + side * thick / 2, y0 + (y1 - y0) * share
        colour = BARK[0] if side < 0 else BARK[2]
        canvas.line(round(x), round(y), round(x + side), round(y + 2), colour)


def _fork(
    rng: np.random.Generator,
    start: tuple[float, float, float],
    length: float,
    found: tuple[list[Arm], list[tuple[float, float]]],
) -> None:
    """Grow an arm from a point at an angle, and what grows out of it."""
    x, y, angle = start
    x1, y1 = x + math.cos(angle) * length, y + math.sin(angle) * length
    found[0].append((x, y, x1, y1, max(2.6, length * 0.24)))
    if length < 11:
        found[1].append((x1, y1))
        return
    for side in (-1, 1):
        turn = angle + side * rng.uniform(0.3, 0.95)
        turn += 0.34 * (-math.pi / 2 - turn)
        _fork(rng, (x1, y1, turn), length * rng.uniform(0.5, 0.8), found)
    if rng.random() < 0.3:
        found[1].append((x + math.cos(angle) * length * 0.7 + 5, y1 + length * 0.2))


def _daggers(canvas: Canvas, x: float, y: float, radius: float, spikes: Sequence[str]) -> None:
    """A ball of stiff leaves, lighter above and to the right; old ones hang."""
    for number in range(26):
        angle = number * 2.39996
        reach = radius * (0.7 + 0.3 * ((number * 7) % 5) / 4)
        up = -math.sin(angle) * 0.65 + math.cos(angle) * 0.35
        end = (round(x + math.cos(angle) * reach), round(y + math.sin(angle) * reach * 0.94))
        colour = spikes[min(3, max(0, round(1.5 + up * 1.9)))]
        canvas.line(round(x), round(y), *end, colour)
    canvas.ellipse(x, y + 1, 2.2, 2.2, spikes[0])
    for dx in (-2, 0, 2):
        canvas.column(round(x) + dx, round(y + radius * 0.5), 3, BARK[2 if dx > 0 else 0])


def creosote(name: str) -> Canvas:
    """A thin bush of bent stems with small leaves."""
    rng, canvas = rng_of(name), Canvas(30, 18)
    for _ in range(15):
        lean, tall = rng.uniform(-13, 13), rng.uniform(8, 16)
        canvas.line(15, 17, round(15 + lean * 0.5), round(17 - tall * 0.6), "wood2")
        tip = (round(15 + lean), round(17 - tall))
        canvas.line(round(15 + lean * 0.5), round(17 - tall * 0.6), *tip, "leaf2")
        for _ in range(4):
            dx, dy = int(rng.integers(-2, 3)), int(rng.integers(-1, 3))
            colour = ("leaf2", "leaf3", "leaf4")[int(rng.integers(3))]
            canvas.row(tip[0] + dx, tip[1] + dy, 2, colour)
    canvas.pixels = despeckle(canvas.pixels)
    return canvas
