"""House plants: big soft shapes, a few leaves drawn by hand."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, edge, rng_of

LEAVES: Sequence[str] = ("leaf1", "leaf2", "leaf3", "leaf4", "leaf5")
POT: Sequence[str] = ("rust0", "rust1", "rust2", "sun1")


def pot(canvas: Canvas, x: float, base: float, width: int, colours: Sequence[str] = POT) -> None:
    """A flower pot that stands on `base`."""
    tall = max(5, width * 2 // 3)
    half = width / 2
    body = canvas.poly(
        [
            (x - half, base - tall),
            (x + half, base - tall),
            (x + half * 0.72, base),
            (x - half * 0.72, base),
        ],
        colours[1],
    )
    canvas.fill(edge(body, 1, 0), colours[0])
    canvas.rect(x - half - 1, base - tall - 2, width + 2, 3, colours[2])
    canvas.row(x - half - 1, base - tall - 2, width + 2, colours[3])
    canvas.row(x - half, base - tall + 1, width, colours[0])


def _leaf(canvas: Canvas, at: tuple[float, float], angle: float, size: float, tone: int) -> None:
    x, y = at
    across, up = math.cos(angle), math.sin(angle)
    tip = (x + across * size, y - up * size + size * 0.18)
    side = (-up * size * 0.3, -across * size * 0.3)
    middle = (x + across * size * 0.5, y - up * size * 0.5)
    canvas.poly(
        [
            at,
            (middle[0] + side[0], middle[1] + side[1]),
            tip,
            (middle[0] - side[0], middle[1] - side[1]),
        ],
        LEAVES[tone],
    )
    canvas.line(round(x), round(y), round(middle[0]), round(middle[1]), LEAVES[max(0, tone - 1)])
    canvas.dot(tip[0], tip[1], LEAVES[min(4, tone + 1)])


def rubber_plant(height: int, name: str) -> Canvas:
    """A tall plant with broad leaves on two stems."""
    canvas, rng = Canvas(44, height), rng_of(name)
    base = height - 12
    for lean in (-4, 3):
        canvas.line(22, base, 22 + lean, 14, "wood2")
        for step, y in enumerate(range(base - 8, 10, -7)):
            x = 22 + lean * (base - y) / base
            side = 1 if step % 2 else -1
            angle = math.pi / 2 - side * rng.uniform(0.7, 1.25)
            _leaf(canvas, (x, y), angle, rng.uniform(12, 16), 1 + step % 3)
        _leaf(canvas, (22 + lean, 16), math.pi / 2 - lean * 0.07, 14, 3)
    pot(canvas, 22, height, 18)
    return canvas


def fern(width: int, name: str) -> Canvas:
    """A fern that hangs over its pot."""
    height = width * 3 // 4
    canvas, rng = Canvas(width, height), rng_of(name)
    middle, base = width / 2, height - 8
    for number in range(17):
        angle = math.pi * (0.04 + 0.92 * number / 16)
        length = width * rng.uniform(0.36, 0.5)
        tone = 1 + int(rng.integers(3))
        last = (middle, float(base))
        for step in range(1, 8):
            share = step / 7
            x = middle + math.cos(angle) * length * share
            y = base - math.sin(angle) * length * share * 0.95 + (share**2) * length * 0.55
            canvas.line(round(last[0]), round(last[1]), round(x), round(y), LEAVES[tone], 2)
            if step > 1:
                canvas.dot(x, y + 2, LEAVES[max(0, tone - 1)])
                canvas.dot(x, y - 1, LEAVES[min(4, tone + 1)])
            last = (x, y)
    pot(canvas, middle, height, max(8, width // 3))
    return canvas


def herbs(name: str, colours: Sequence[str] = POT, flower: str | None = None) -> Canvas:
    """A small pot with a round bush; `flower` dots it."""
    canvas, rng = Canvas(18, 22), rng_of(name)
    for radius, tone in ((7, 1), (5.4, 2), (3.4, 3)):
        canvas.ellipse(
            9 - (7 - radius) * 0.4, 8 - (7 - radius) * 0.3, radius, radius * 0.85, LEAVES[tone]
        )
    for _ in range(9):
        x, y = int(rng.integers(3, 15)), int(rng.integers(2, 13))
        canvas.row(x, y, 2, LEAVES[int(rng.integers(1, 5))])
    if flower:
        for _ in range(5):
            x, y = int(rng.integers(3, 14)), int(rng.integers(1, 11))
            canvas.rect(x, y, 2, 2, flower)
    pot(canvas, 9, 22, 9, colours)
    return canvas


def hanging(length: int, name: str) -> Canvas:
    """A plant in a hanging basket, its shoots `length` long."""
    canvas, rng = Canvas(34, length + 34), rng_of(name)
    canvas.line(17, 0, 8, 16, "wood4")
    canvas.line(17, 0, 26, 16, "wood4")
    for x in range(7, 28, 2):
        tall, y = int(length * rng.uniform(0.35, 1.0)), 20.0
        at = float(x)
        for step in range(tall):
            at += math.sin(step * 0.4 + x) * 0.35
            canvas.rect(at, y + step, 2, 1, LEAVES[1 + (step // 3 + x) % 2])
            if step % 3 == x % 3:
                canvas.row(at - 1, y + step, 4, LEAVES[2 + (step + x) % 2])
    for _ in range(18):
        x, y = int(rng.integers(6, 27)), int(rng.integers(12, 20))
        canvas.rect(x, y, 3, 2, LEAVES[1 + int(rng.integers(3))])
    canvas.rect(8, 18, 18, 6, "rust1")
    canvas.row(8, 18, 18, "rust2")
    canvas.row(10, 23, 14, "rust0")
    return canvas


def dry(name: str) -> Canvas:
    """A plant nobody has watered."""
    canvas, rng = Canvas(24, 26), rng_of(name)
    for _ in range(9):
        lean = rng.uniform(-9, 9)
        canvas.line(
            12, 18, 12 + lean, 5 + abs(lean) * 0.9, "wood4" if rng.random() < 0.6 else "extra1"
        )
        canvas.line(12 + lean, 5 + abs(lean) * 0.9, 12 + lean * 1.2, 9 + abs(lean), "wood3")
    pot(canvas, 12, 26, 12)
    return canvas
