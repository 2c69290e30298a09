"""What the backlot's streets are made of: slabs, setts, dirt, asphalt, and where each lies."""

import numpy as np
from kit.canvas import Canvas, rng_of

from places.lot import surfaces
from places.terrain import BLOBS, Border, blob47, mask_at

TILE = 16
SLAB = ("stone4", "stone5", "stone6")
ROAD = ("stone3", "stone4", "stone5")
DIRT = ("wood4", "wood5", "extra1")
KERB_ROW = 13


def setts(variant: int) -> Canvas:
    """Cobbles in rows, each with a light top."""
    rng, tile = rng_of(f"setts {variant}"), Canvas(TILE, TILE, "stone3")
    for row, y in enumerate(range(0, TILE, 4)):
        for x in range(-(row % 2) * 3, TILE, 6):
            colour = ("stone4", "stone5", "stone5")[int(rng.integers(3))]
            tile.rect(x, y, 5, 3, colour)
            if rng.random() < 0.55:
                tile.row(
                    max(0, x + 1),
                    y,
                    3 if x >= 0 else 1,
                    "stone6" if colour == "stone5" else "stone5",
                )
    return tile


def dirt(variant: int) -> Canvas:
    """Trodden earth, imported by the lorry."""
    rng, tile = rng_of(f"dirt {variant}"), Canvas(TILE, TILE, DIRT[1])
    for _ in range(5):
        x, y = int(rng.integers(1, 11)), int(rng.integers(1, 15))
        tile.row(x, y, int(rng.integers(2, 5)), DIRT[0 if rng.random() < 0.55 else 2])
    return tile


def kerb(variant: int, top: Canvas) -> Canvas:
    """The edge of the pavement: stone, a drop, the road."""
    tile = Canvas(TILE, TILE)
    tile.blit(top, 0, 0)
    tile.rect(0, 3, TILE, 3, "stone6")
    tile.row(0, 3, TILE, "stone7")
    tile.rect(0, 6, TILE, 4, "stone3")
    tile.row(0, 9, TILE, "stone2")
    road = surfaces.concrete(variant, ROAD)
    tile.pixels[10:] = road.pixels[10:]
    if variant % 2 == 0:
        tile.column(8, 3, 6, "stone3")
    return tile


def tiles() -> list[Canvas]:
    """Slabs 0-4, setts 5-9, road 10-14, kerbs 15-18, then dirt on slabs and dirt on road."""
    made = [surfaces.slab(n, SLAB) for n in range(5)]
    made += [setts(n) for n in range(5)]
    made += [surfaces.concrete(n, ROAD) for n in range(5)]
    made += [kerb(n, surfaces.slab(n, SLAB) if n < 2 else setts(n)) for n in range(4)]
    for under, seed in ((SLAB, 3), (ROAD, 5)):
        border = Border(
            inset=4, outer=7, inner=4, wobble=2.2, dark="wood3", light="skin0", seed=seed
        )
        for number, blob in enumerate(blob47(dirt, border).values()):
            tile = surfaces.concrete(number % 4, under)
            tile.blit(blob, 0, 0)
            made.append(tile)
    return made


DIRT_ON_SLAB, DIRT_ON_ROAD = 19, 66


def dirt_masks(first: int) -> dict[int, int]:
    """Which tile of the dirt stands for which neighbours."""
    return {mask: first + number for number, mask in enumerate(BLOBS)}


def laid(columns: int, rows: int, plan: dict[str, list[tuple[int, int]]]) -> list[list[int]]:
    """Lay the street. `plan` names columns: "lane", "setts", "dirt", "west"."""
    rng = rng_of("backlot ground")
    ground = [[-1] * columns for _ in range(rows)]
    for y in range(10, rows):
        for x in range(columns):
            ground[y][x] = _place(x, y, plan, rng)
    area = _dirt_area(columns, rows, plan)
    for y, x in np.argwhere(area):
        first = DIRT_ON_SLAB if y < KERB_ROW else DIRT_ON_ROAD
        ground[y][x] = dirt_masks(first)[mask_at(area, int(y), int(x))]
    for x in range(columns):
        if not _within(x, plan["lane"]):
            ground[10][x] = -1
    return ground


def _within(x: int, spans: list[tuple[int, int]]) -> bool:
    return any(a <= x < b for a, b in spans)


def _place(x: int, y: int, plan: dict[str, list[tuple[int, int]]], rng: np.random.Generator) -> int:
    paris = _within(x, plan["setts"])
    if y > KERB_ROW:
        return 10 + int(rng.choice(5, p=[0.24, 0.24, 0.24, 0.24, 0.04]))
    if y == KERB_ROW:
        return 15 + (2 if paris else 0) + int(rng.integers(2))
    if paris:
        return 5 + int(rng.integers(5))
    return (x + y) % 2 + 2 * int(rng.integers(2)) if rng.random() > 0.03 else 4


def _dirt_area(
    columns: int, rows: int, plan: dict[str, list[tuple[int, int]]]
) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """The lane behind the fronts, tongues of it in the gaps, and all of the West."""
    area = np.zeros((rows, columns), bool)
    for a, b in plan["lane"]:
        area[10, a:b] = True
    for a, b in plan["dirt"]:
        area[10:12, a:b] = True
        area[12, a + 1 : b - 1] = True
    for a, b in plan["west"]:
        area[10:15, a:b] = True
        area[15, a + 1 : b - 2] = True
        area[16, a + 3 : b - 5] = True
    return area
