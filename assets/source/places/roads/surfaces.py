"""Road surfaces as seamless tiles, and what is painted on them: lines, stains, seams."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, rng_of
from kit.noise import clouds
from kit.ramp import dither, shift

from places.tilesets import TILE

VARIANTS = 8


def tarmac(variant: int, colours: Sequence[str], name: str = "tarmac") -> Canvas:
    """Rolled stone: base, darker and lighter crumbs; flecks over the border are shared by all."""
    tile = Canvas(TILE, TILE, colours[0])
    shared, own = rng_of(f"{name} ring"), rng_of(f"{name} {variant}")
    for _ in range(3):
        x, y = int(shared.integers(TILE)), int(shared.integers(1, TILE - 1))
        if x < 3 or x > 12 or y < 3 or y > 12:
            _fleck(tile, x, y, colours[1 + int(shared.integers(2))], 2)
    for _ in range(2 + variant % 2):
        x, y = int(own.integers(2, 13)), int(own.integers(1, 15))
        _fleck(tile, x, y, colours[1 if own.random() < 0.65 else 2], int(own.integers(1, 3)))
    if variant == VARIANTS - 1:
        tile.row(4, 7, 6, colours[1])
        tile.row(6, 8, 5, colours[1])
    return tile


def _fleck(tile: Canvas, x: int, y: int, colour: str, long: int) -> None:
    for step in range(long):
        tile.dot((x + step) % TILE, y % TILE, colour)


def dashes(canvas: Canvas, y: int, colours: tuple[str, str], span: tuple[int, int, int]) -> None:
    """A broken line: `span` is where it begins, how long a dash is, and the pace."""
    begin, long, pace = span
    for x in range(begin, canvas.width, pace):
        canvas.rect(x, y, long, 2, colours[0])
        canvas.row(x, y + 2, long, colours[1])


def worn(canvas: Canvas, rows: tuple[int, int], name: str, colour: str) -> None:
    """Let the road show through paint between two rows."""
    rng = rng_of(f"worn {name}")
    for _ in range(canvas.width // 5):
        x, y = int(rng.integers(canvas.width)), int(rng.integers(*rows))
        canvas.row(x, y, int(rng.integers(1, 4)), colour)


def oil(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A dark spot where cars stand."""
    for share, steps in ((1.0, -1), (0.5, -1)):
        mask = disc(canvas.width, canvas.height, x, y, size * share, size * 0.3 * share)
        shift(canvas.pixels, mask, steps)


def tyre_marks(canvas: Canvas, x: int, y: int, long: int) -> None:
    """Two streaks of somebody's fright."""
    threshold = dither(canvas.height, canvas.width, 2)
    for off in (0, 8):
        mask = np.zeros((canvas.height, canvas.width), bool)
        for step in range(long):
            row = y + off + round(3 * (step / long) ** 2)
            mask[row : row + 2, x + step : x + step + 1] = step > long * 0.3 or step % 2 == 0
        shift(canvas.pixels, mask & (threshold < 0.8), -1)


def tar_seam(canvas: Canvas, x0: int, x1: int, y: int, name: str) -> None:
    """A crack filled with tar."""
    line = clouds(x1 - x0, 1, 23, 1, len(name) + x0, 3)[0] * 4
    mask = np.zeros((canvas.height, canvas.width), bool)
    for step, x in enumerate(range(x0, x1)):
        mask[y + round(float(line[step])), x] = True
    shift(canvas.pixels, mask, -2)


def patch(canvas: Canvas, x: int, y: int, wide: int, tall: int) -> None:
    """A mended piece of road, a little darker, with a sealed edge."""
    mask = np.zeros((canvas.height, canvas.width), bool)
    mask[y : y + tall, x : x + wide] = True
    crumbs = clouds(canvas.width, canvas.height, 7, 3, 40 + x, 2) > 0.62
    shift(canvas.pixels, mask & crumbs, -1)
    rim = mask.copy()
    rim[y + 1 : y + tall - 1, x + 1 : x + wide - 1] = False
    shift(canvas.pixels, rim, -1)
