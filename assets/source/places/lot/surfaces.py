"""Plaster, slabs, linoleum, boards and daylight on them."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, despeckle, grid, polygon, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp, shift

TILE = 16


def plaster(width: int, height: int, colours: Sequence[str], seed: int) -> Canvas:
    """A painted wall: darker under the ceiling, a little uneven, never loud."""
    _, ys = grid(width, height)
    wave = 2.5 * clouds(width, 1, 140, 1, seed, 2)[0][None]
    depth = (ys - wave) / height
    light = np.interp(depth, [0.0, 0.2, 0.21, 0.34, 0.36, 1], [0.0, 0.1, 0.4, 0.6, 0.75, 1])
    wall = Canvas(width, height)
    wall.pixels[:] = quantise(light, ramp(*colours), 0.12, 2)
    rng = rng_of(f"plaster {seed}")
    for _ in range(width // 40):  # marks of years: a few short strokes
        x, y = int(rng.integers(width - 12)), int(rng.integers(height // 2, height))
        wall.row(x, y, int(rng.integers(4, 10)), colours[-2])
    return wall


def tongue_and_groove(width: int, height: int, colours: Sequence[str]) -> Canvas:
    """Upright boards with a rail on top and a skirting; colours shade, body, light, rail."""
    wall = Canvas(width, height, colours[1])
    for x in range(0, width, 8):
        wall.column(x, 3, height - 8, colours[0])
        wall.column(x + 1, 3, height - 8, colours[2] if x % 24 == 0 else colours[1])
    wall.rect(0, 0, width, 3, colours[3])
    wall.row(0, 3, width, colours[0])
    wall.rect(0, height - 6, width, 6, colours[0])
    wall.row(0, height - 6, width, colours[2])
    return wall


def slab(variant: int, colours: Sequence[str]) -> Canvas:
    """Terrazzo: flecks, and a joint at the top; every second tile one at the left."""
    rng, tile = rng_of(f"slab {variant}"), Canvas(TILE, TILE, colours[1])
    for _ in range(3):
        tile.row(int(rng.integers(2, 12)), int(rng.integers(3, 14)), 2, colours[2])
    for _ in range(2):
        tile.row(int(rng.integers(2, 12)), int(rng.integers(3, 14)), 2, colours[0])
    tile.row(0, 0, TILE, colours[0])
    if variant % 2 == 0:
        tile.column(0, 0, TILE, colours[0])
    if variant == 4:
        tile.line(4, 15, 11, 6, colours[0])
    return tile


def linoleum(variant: int, colours: Sequence[str]) -> Canvas:
    """Old sheet flooring: soft scuffs, a dull streak; no joints."""
    rng, tile = rng_of(f"linoleum {variant}"), Canvas(TILE, TILE, colours[1])
    for _ in range(3):
        x, y = int(rng.integers(1, 10)), int(rng.integers(1, 15))
        tile.row(x, y, int(rng.integers(3, 6)), colours[2 if rng.random() < 0.4 else 0])
    return tile


def concrete(variant: int, colours: Sequence[str]) -> Canvas:
    """Sun-bleached concrete or asphalt: small flat stones, now and then a crack."""
    rng, tile = rng_of(f"concrete {variant}"), Canvas(TILE, TILE, colours[1])
    for _ in range(4):
        x, y = int(rng.integers(1, 12)), int(rng.integers(1, 15))
        tile.row(x, y, int(rng.integers(2, 4)), colours[0 if rng.random() < 0.6 else 2])
    if variant == 4:
        for step in range(9):
            tile.dot(3 + step, 5 + (step * step) // 12, colours[0])
    return tile


def lay(
    columns: int, rows: int, first_row: int, chances: Sequence[float], name: str
) -> list[list[int]]:
    """Lay tiles 0.. by chance from a row down; -1 above. `counted` makes rows of them."""
    rng = rng_of(name)
    total = np.array(chances) / sum(chances)
    laid = [[-1] * columns for _ in range(rows)]
    for y in range(first_row, rows):
        for x in range(columns):
            laid[y][x] = int(rng.choice(len(total), p=total))
    return laid


def counted(places: list[list[int]]) -> list[list[int]]:
    """Count tiles from 1 instead of 0; what was -1 is 0, none."""
    return [[place + 1 for place in row] for row in places]


def lighten(canvas: Canvas, points: Points, steps: int = 1) -> None:
    """Let daylight fall on a piece of floor, or shade (negative steps)."""
    shift(canvas.pixels, polygon(canvas.width, canvas.height, points), steps)


def recoloured(canvas: Canvas, table: dict[str, str]) -> Canvas:
    """Give a copy in other colours."""
    numbers = np.arange(256, dtype=np.uint8)
    for old, new in table.items():
        numbers[ramp(old)[0]] = ramp(new)[0]
    made = Canvas(canvas.width, canvas.height)
    made.pixels[:] = numbers[canvas.pixels]
    return made


def cleaned(canvas: Canvas) -> Canvas:
    """Give lone pixels the colour around them."""
    canvas.pixels = despeckle(canvas.pixels)
    return canvas


def lifted(canvas: Canvas, by: int) -> Canvas:
    """Give a thing that stands on another: empty rows below, so that it sorts with that one."""
    made = Canvas(canvas.width, canvas.height + by)
    made.blit(canvas, 0, 0)
    return made
