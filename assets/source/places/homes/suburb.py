"""Grounds of a small desert town: sand, pavement with its kerb, road, watered grass."""

from collections.abc import Sequence

from kit.canvas import Canvas, rng_of

from places.roads.surfaces import tarmac
from places.terrain import Border, blob47

TILE = 16
SAND = ("extra1", "wood5", "skin0")
SLAB = ("stone4", "stone3", "stone5")
ROAD = ("stone3", "stone2", "stone4")
FILLS = {"sand": range(5), "road": range(9, 14)}
GRASS = ("leaf3", "leaf2", "leaf4")


def _flecks(tile: Canvas, name: str, colours: Sequence[str], count: int) -> None:
    """Short strokes; those that cross the border are the same in every variant."""
    shared = rng_of(f"{name.split()[0]} ring")
    own = rng_of(name)
    for _ in range(3):
        x, y = int(shared.integers(12, 16)), int(shared.integers(TILE))
        for step in range(4):
            tile.dot((x + step) % TILE, y, colours[1])
    for number in range(count):
        x, y = int(own.integers(2, 11)), int(own.integers(1, 15))
        tile.row(x, y, int(own.integers(2, 4)), colours[1 + number % 2])


def sand(variant: int) -> Canvas:
    """Raked sand with a stone here and there."""
    tile = Canvas(TILE, TILE, SAND[0])
    _flecks(tile, f"sand {variant}", SAND, 5)
    if variant % 4 == 1:
        tile.rect(6, 8, 3, 2, "stone3")
        tile.row(6, 8, 2, "stone5")
    return tile


def slabs(variant: int) -> Canvas:
    """Pavement: one joint across each second tile, and a kerb along its lower edge."""
    tile = Canvas(TILE, TILE, SLAB[0])
    _flecks(tile, f"slab {variant}", SLAB, 2)
    tile.row(0, 0, TILE, SLAB[1])
    tile.row(0, 1, TILE, SLAB[2])
    if variant % 2 == 0:
        tile.column(0, 0, 11, SLAB[1])
        tile.column(1, 1, 10, SLAB[2])
    tile.rect(0, 10, TILE, 2, "stone6")
    tile.rect(0, 12, TILE, 3, "stone3")
    tile.row(0, 15, TILE, "stone1")
    return tile


def road(variant: int) -> Canvas:
    """Bleached asphalt."""
    return tarmac(variant, ROAD, "desert road")


def _grass(mask: int) -> Canvas:
    tile = Canvas(TILE, TILE, GRASS[0])
    own = rng_of(f"grass {mask}")
    for number in range(9):
        x, y = int(own.integers(1, 14)), int(own.integers(1, 14))
        tile.column(x, y, 2, GRASS[1 + number % 2])
        tile.dot(x + 1, y + 1, GRASS[1 + number % 2])
    return tile


def lawn() -> dict[int, Canvas]:
    """The 47 tiles of a lawn on sand."""
    return blob47(_grass, Border(wobble=0.8, dark="leaf1", light="leaf4", seed=5))


def tiles() -> tuple[list[Canvas], list[tuple[int, ...]]]:
    """All plain tiles, and which of them lie in each row of the floor."""
    made = [sand(n) for n in range(5)] + [slabs(n) for n in range(4)] + [road(n) for n in range(5)]
    yard, walk, street = tuple(range(5)), (5, 6, 7, 8), tuple(range(9, 14))
    return made, [yard, walk, street, street, street, street, yard]
