"""Gardens: clipped hedges, round bushes, cypresses, a tree, tufts of grass."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, despeckle, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, Shade, shift

LEAF = ("leaf0", "leaf1", "leaf2", "leaf3")
DARK = ("ink", "night0", "leaf0", "leaf1")


def bush(width: int, height: int, name: str, colours: Sequence[str] = LEAF) -> Canvas:
    """A round bush: clumps in hard bands, light from the upper left."""
    rng = rng_of(name)
    clumps = []
    for _ in range(max(12, width * height // 26)):
        angle, reach = rng.uniform(0, 2 * np.pi), rng.random() ** 0.5
        x = width * (0.5 + 0.40 * reach * np.cos(angle))
        y = height * (0.58 + 0.38 * reach * np.sin(angle))
        clumps.append((x, y, rng.uniform(0.10, 0.17) * min(width, height * 1.3) + 1))
    return _leaves(width, height, clumps, colours, name)


def cypress(width: int, height: int, name: str, colours: Sequence[str] = LEAF) -> Canvas:
    """A column cypress: a flame of narrow clumps."""
    rng = rng_of(name)
    clumps = []
    for step in range(height):
        share = step / height
        half = width * 0.4 * np.sin(np.pi * min(1.0, share * 0.66 + 0.03)) ** 0.75
        for _ in range(2):
            x = width / 2 + rng.uniform(-1, 1) * max(0.0, half - 2)
            clumps.append((x, 3 + share * (height - 5), rng.uniform(1.4, 2.2) + 1.6 * share))
    return _leaves(width, height, clumps, colours, name)


def hedge(width: int, height: int, name: str, colours: Sequence[str] = LEAF) -> Canvas:
    """A clipped hedge: flat top in the light, face in shade, its foot dark."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    wobble = clouds(width, 1, 9, 1, sum(name.encode()), 2)[0] * 0.9
    body = ys > 1.5 + wobble[None]
    face = 0.52 - 0.34 * (ys / height) + 0.26 * clouds(width, height, 6, 4, len(name) + 3, 3)
    canvas.shade(body, np.where(ys < 5 + wobble[None], face + 0.34, face), colours, 0.1)
    _strokes(canvas, rng_of(name), width * height // 34)
    canvas.pixels = despeckle(canvas.pixels)
    canvas.fill(edge(body, 0, -1) & (np.sin(xs * 1.9) > -0.4), colours[-1])
    canvas.rect(0, height - 2, width, 2, colours[0])
    return canvas


def tree(width: int, height: int, name: str, colours: Sequence[str] = LEAF) -> Canvas:
    """A broad tree: three crowns on a forked trunk."""
    canvas, rng = Canvas(width, height), rng_of(name)
    middle, crown = width / 2, height * 0.62
    for lean in (-0.18, 0.02, 0.2):
        canvas.line(middle, height - 1, middle + lean * width, crown * 0.7, "wood1", 3)
    canvas.rect(middle - 2, crown, 5, height - crown, "wood1")
    canvas.column(middle - 2, crown, height - crown, "wood3")
    clumps = []
    for x, y, wide in ((0.3, 0.5, 0.24), (0.7, 0.46, 0.25), (0.5, 0.28, 0.3)):
        for _ in range(width // 2):
            angle, reach = rng.uniform(0, 2 * np.pi), rng.random() ** 0.5 * wide
            spot = (width * (x + reach * np.cos(angle)), crown * (y * 1.3 + reach * np.sin(angle)))
            clumps.append((*spot, rng.uniform(0.05, 0.09) * width))
    canvas.blit(_leaves(width, height, clumps, colours, name), 0, 0)
    return canvas


def tufts(canvas: Canvas, rows: tuple[int, int], colours: Sequence[str], name: str) -> None:
    """Blades of grass along a strip."""
    rng = rng_of(name)
    for _ in range(canvas.width):
        x, y = int(rng.integers(canvas.width)), int(rng.integers(*rows))
        tall = int(rng.integers(1, 5))
        canvas.line(x, y, x + int(rng.integers(-1, 2)), y - tall, colours[tall % len(colours)])


def _leaves(
    width: int,
    height: int,
    clumps: Sequence[tuple[float, float, float]],
    colours: Sequence[str],
    name: str,
) -> Canvas:
    """Lay clumps from the top down; each is a small ball lit from the upper left."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    light = np.zeros((height, width))
    whole = np.zeros((height, width), bool)
    for x, y, radius in sorted(clumps, key=lambda clump: clump[1] + clump[2] * 0.4):
        ball = np.hypot(xs - x, (ys - y) * 1.15) < radius
        ball &= ys < height
        light[ball] = _ball(xs, ys, (x, y, radius))[ball] - 0.42 * (y / height) + 0.1
        whole |= ball
    canvas.shade(whole, light, colours, 0.0)
    _strokes(canvas, rng_of(name + " strokes"), int(whole.sum()) // 26)
    canvas.pixels = despeckle(canvas.pixels)
    _foot(canvas, whole)
    return canvas


def _ball(xs: Shade, ys: Shade, clump: tuple[float, float, float]) -> Shade:
    x, y, radius = clump
    return np.asarray(0.56 - 0.34 * ((xs - x) * 0.5 + (ys - y) * 0.95) / radius)


def _strokes(canvas: Canvas, rng: np.random.Generator, count: int) -> None:
    """Single leaves: short strokes a step lighter or darker."""
    solid = canvas.solid
    for number in range(count):
        x, y = int(rng.integers(canvas.width)), int(rng.integers(canvas.height))
        stroke = np.zeros_like(solid)
        stroke[y : y + 1, x : x + 2] = True
        shift(canvas.pixels, stroke & solid, 1 if number % 3 == 0 else -1)


def _foot(canvas: Canvas, whole: Mask) -> None:
    rows = np.zeros_like(whole)
    rows[-3:] = True
    shift(canvas.pixels, whole & rows, -1)
