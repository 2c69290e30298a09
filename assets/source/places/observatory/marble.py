"""The floor of the halls: polished slabs, inlaid lines, what they mirror."""

import math

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import dither, index, shift

TILE, LIGHT, DARK = 16, 8, 4


def slab(variant: int, colours: tuple[str, str, str]) -> Canvas:
    """Two courses of marble in bond, the joints within the tile. A few have a vein."""
    rng, tile = rng_of(f"marble {variant} {colours[0]}"), Canvas(TILE, TILE, colours[0])
    tile.row(0, 7, TILE, colours[1])
    joint = 4 if variant % 2 else 12
    tile.column(joint, 0 if variant % 2 else 8, 8, colours[1])
    tile.column(joint + 1, 0 if variant % 2 else 8, 7, colours[2])
    tile.row(3, 8, 7, colours[2])
    if variant >= LIGHT - 2:
        x, y = int(rng.integers(2, 6)), int(rng.integers(12, 15))
        tile.line(x, y, x + 4, y - 3, colours[1])
        tile.line(x + 4, y - 3, x + 7, y - 4, colours[1])
    return tile


def tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Pale slabs, and grey ones for borders; even ones have their joint below."""
    made = [slab(n, ("stone4", "stone3", "stone5")) for n in range(LIGHT)]
    made += [slab(n, ("stone3", "stone2", "stone4")) for n in range(DARK)]
    terrain = {
        "pale": {n: (1.0 if n < LIGHT - 2 else 0.2) for n in range(LIGHT)},
        "grey": {LIGHT + n: 1.0 for n in range(DARK)},
    }
    return made, terrain


def rows(columns: int, count: int, first: int, name: str) -> list[list[int]]:
    """Pale slabs in bond, two tiles each; the rows along the walls are grey."""
    rng = rng_of(name)
    laid = [[0] * columns for _ in range(count)]
    for y in range(first, count):
        for x in range(columns):
            half = (x + y) % 2
            grey = y in (first, count - 1)
            kinds = DARK if grey else LIGHT if rng.random() < 0.16 else LIGHT - 2
            number = int(rng.integers(kinds // 2)) * 2 + half
            laid[y][x] = (LIGHT if grey else 0) + number + 1
    return laid


def mirror(floor: Canvas, area: tuple[int, int, int, int], steps: int) -> None:
    """Let polished stone mirror something upright: broken rows that thin out downwards."""
    x, y, width, height = area
    xs, ys = grid(floor.width, floor.height)
    down = (ys - y) / height
    inside = (xs >= x) & (xs < x + width) & (down >= 0) & (down < 1)
    broken = (np.floor(ys) % 4 < 4 - 3.4 * down) & (np.sin(ys * 1.7 + x) > -0.75)
    shift(floor.pixels, inside & broken, steps)


def inlay(floor: Canvas, y: int, colour: str) -> None:
    """A line of another stone along the whole hall."""
    floor.rect(0, y, floor.width, 3, colour)
    floor.row(0, y + 3, floor.width, "stone2")


def rosette(floor: Canvas, x: int, y: int, reach: tuple[int, int]) -> None:
    """Rays of two stones round a pit, inside a double ring."""
    xs, ys = grid(floor.width, floor.height)
    rx, ry = reach
    away = np.hypot((xs - x) / rx, (ys - y) / ry)
    turn = np.arctan2((ys - y) / ry, (xs - x) / rx) / math.pi * 12
    inside = (away < 1) & (floor.pixels != 255)
    ray = np.abs(turn - np.round(turn)) < 0.5 * (1 - away) + 0.14
    floor.fill(inside, "stone4")
    floor.fill(inside & ray, "stone5")
    floor.fill(inside & (np.round(turn) % 3 == 0) & ray & (away < 0.9), "dusk2")
    floor.fill(inside & (away > 0.95), "stone2")
    floor.fill(inside & (away > 0.86) & (away < 0.9), "gold0")


def contact(floor: Canvas, y: int) -> None:
    """The shade where walls meet the floor."""
    band = np.zeros((floor.height, floor.width), bool)
    band[y : y + 3] = True
    shift(floor.pixels, band, -2)
    soft = np.zeros_like(band)
    soft[y + 3 : y + 8] = True
    shift(floor.pixels, soft & (dither(floor.height, floor.width, 2) < 0.6), -1)


def moonlight(floor: Canvas, x: int, y: int, width: int) -> None:
    """A window's light on the floor, slanted, with the shadow of its bars."""
    xs, ys = grid(floor.width, floor.height)
    down = ys - y
    across = xs - x - down * 0.55
    lit = (down >= 0) & (down < 46) & (across >= 0) & (across < width)
    bars = (np.floor(across) % (width // 3) == 0) | (np.floor(down) % 15 == 14)
    stone = np.isin(floor.pixels, [index(f"stone{n}") for n in range(2, 6)])
    shift(floor.pixels, lit & ~bars & stone, 1)
