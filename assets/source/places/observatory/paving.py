"""The ground of the terrace: pale slabs, kerbs, lawn."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import index, shift

TILE = 16
SLABS, LAWNS = 6, 6


def slab(variant: int) -> Canvas:
    """Two courses of pale stone, set in bond; the sixth is worn."""
    rng, tile = rng_of(f"slab {variant}"), Canvas(TILE, TILE, "stone4")
    for course, y in enumerate((0, 8)):
        tile.row(0, y, TILE, "stone3")
        joint = 15 if course == 0 else 7
        tile.column(joint, y, 8, "stone3")
        tile.row(0, y + 1, TILE, "stone5") if rng.random() < 0.4 else None
        if rng.random() < 0.3 + variant * 0.05:
            tile.row(int(rng.integers(1, 10)), y + 3, int(rng.integers(3, 6)), "stone5")
        if rng.random() < 0.35:
            tile.row(int(rng.integers(1, 11)), y + 5, int(rng.integers(2, 5)), "stone3")
    if variant == SLABS - 1:
        tile.row(5, 7, 5, "stone2")
        tile.row(6, 9, 3, "stone3")
        tile.rect(8, 7, 2, 2, "leaf3")
    return tile


def grass(variant: int) -> Canvas:
    """Mown lawn: short strokes; the sixth has clover."""
    rng, tile = rng_of(f"lawn {variant}"), Canvas(TILE, TILE, "leaf3")
    for _ in range(9):
        x, y = int(rng.integers(0, 14)), int(rng.integers(0, 16))
        tile.row(x, y, int(rng.integers(2, 4)), "leaf2" if rng.random() < 0.7 else "leaf4")
    for _ in range(3):
        x, y = int(rng.integers(1, 15)), int(rng.integers(2, 15))
        tile.column(x, y, 2, "leaf2")
    if variant == LAWNS - 1:
        for x, y in ((4, 5), (11, 9), (7, 13)):
            tile.rect(x, y, 2, 1, "stone6")
    return tile


def tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Give slabs and lawn, with how often each is laid."""
    made = [slab(n) for n in range(SLABS)] + [grass(n) for n in range(LAWNS)]
    terrain = {
        "slabs": {n: (1.0 if n < SLABS - 1 else 0.06) for n in range(SLABS)},
        "lawn": {SLABS + n: (1.0 if n < LAWNS - 1 else 0.12) for n in range(LAWNS)},
    }
    return made, terrain


def pick(rng: np.random.Generator, kind: str) -> int:
    """Give the number of a tile of a kind, from 1."""
    rare = rng.random() < 0.02
    if kind == "slabs":
        return SLABS if rare else 1 + int(rng.integers(SLABS - 1))
    return SLABS + (LAWNS if rare else 1 + int(rng.integers(LAWNS - 1)))


def kerb(floor: Canvas, x: int, y: int, length: int) -> None:
    """A long kerb with the lawn before it: lit edge, stone, a line of shade on the grass."""
    floor.row(x, y, length, "stone6")
    floor.rect(x, y + 1, length, 3, "stone5")
    floor.row(x, y + 3, length, "stone4")
    floor.row(x, y + 4, length, "stone2")
    floor.row(x, y + 5, length, "leaf1")
    floor.row(x, y + 6, length, "leaf2")
    for joint in range(x + 14, x + length, 24):
        floor.column(joint, y, 4, "stone3")


def side_kerb(floor: Canvas, x: int, y: int, height: int, lawn_east: bool) -> None:
    """A kerb that runs towards us."""
    floor.rect(x, y, 4, height, "stone5")
    floor.column(x, y, height, "stone6")
    floor.column(x + 3, y, height, "stone3")
    floor.column(x + 4 if lawn_east else x - 1, y, height, "leaf1")


def mow(floor: Canvas, area: tuple[int, int, int, int]) -> None:
    """Broad soft stripes and worn patches on a lawn."""
    x, y, width, height = area
    xs, ys = grid(floor.width, floor.height)
    inside = (xs >= x) & (xs < x + width) & (ys >= y) & (ys < y + height)
    stripe = ((xs + (ys - y) * 0.9) // 30 % 2) == 0
    soft = ((xs + ys // 1 * 2) // 2 % 2) == 0  # pairs of blades
    green = np.isin(floor.pixels, [index(n) for n in ("leaf2", "leaf3", "leaf4")])
    shift(floor.pixels, inside & stripe & soft & green, -1)
    worn = clouds(floor.width, floor.height, 50, 16, 91, 3) > 0.55
    shift(floor.pixels, inside & worn & green & ~stripe & soft, -1)
