"""Walls, ceilings and floors of homes."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, disc, grid, polygon, rng_of
from kit.noise import clouds
from kit.ramp import Mask, dither, quantise, ramp, shift

from places import materials

TILE = 16


def plaster(
    width: int, height: int, name: str, colours: Sequence[str], crack: str | None = None
) -> Canvas:
    """Painted plaster: a little darker under the ceiling, broad soft stains, hairline cracks."""
    _, ys = grid(width, height)
    wall, seed = Canvas(width, height), sum(name.encode())
    light = 0.66 + 0.05 * clouds(width, height, 150, 80, seed, 2)
    light -= 0.3 * np.exp(-ys / 16) + 0.22 * np.exp(-(height - ys) / 14)
    wall.pixels[:] = quantise(light, ramp(*colours), 0.3, 2)
    rng = rng_of(name)
    for _ in range(width // 110 if crack else 0):
        x, y = int(rng.integers(10, width - 10)), int(rng.integers(30, 60))
        for _ in range(int(rng.integers(4, 9))):
            length = int(rng.integers(2, 5))
            wall.column(x, y, length, crack or "stone4")
            x, y = x + int(rng.integers(-1, 2)), y + length
    return wall


def stripes(width: int, height: int, colours: Sequence[str], step: int = 12) -> Canvas:
    """Striped wallpaper: dark, mid, light; paler stripes carry a thin line."""
    wall = Canvas(width, height, colours[1])
    for x in range(0, width, step):
        wall.rect(x, 0, step // 2, height, colours[2])
        wall.column(x + step // 4, 0, height, colours[1])
    _, ys = grid(width, height)
    soft = dither(height, width, 2)
    shift(wall.pixels, (ys < 10) & (soft < 0.6), -1)
    shift(wall.pixels, (ys > height - 12) & (soft < 0.5), -1)
    return wall


def sprigs(width: int, height: int, name: str, colours: Sequence[str]) -> Canvas:
    """Flowered wallpaper: base, leaf, petal, and a paler base for faded patches."""
    wall = plaster(width, height, name, (colours[0], colours[0], colours[3]))
    for row, y in enumerate(range(6, height - 6, 14)):
        for x in range(6 + (row % 2) * 9, width - 4, 18):
            wall.dot(x, y + 2, colours[1])
            wall.row(x - 1, y + 3, 3, colours[1])
            wall.rect(x, y, 2, 2, colours[2])
            wall.dot(x + 2, y + 1, colours[2])
            wall.dot(x - 3, y + 6, colours[1])
    return wall


def wall_tiles(width: int, height: int, name: str, colours: Sequence[str], size: int = 7) -> Canvas:
    """Glazed tiles: joint, face, shine, odd one."""
    rng, wall = rng_of(name), Canvas(width, height, colours[0])
    for y in range(0, height, size):
        for x in range(0, width, size):
            odd = rng.random() < 0.1
            wall.rect(x, y, size - 1, size - 1, colours[3] if odd else colours[1])
            wall.row(x, y, size - 2, colours[2])
            if rng.random() < 0.25:
                wall.dot(x + 1, y + 1, colours[2])
    return wall


def boards(variant: int, colours: Sequence[str]) -> Canvas:
    """Wide floor boards: base, joint, shine, worn; 8 pixels high, seamless sideways."""
    rng, tile = rng_of(f"home boards {variant} {colours[0]}"), Canvas(TILE, TILE, colours[0])
    for board in range(2):
        y = board * 8
        tile.row(0, y + 7, TILE, colours[1])
        tile.row(0, y, TILE, colours[2] if board == variant % 2 else colours[0])
        for _ in range(2):
            x, length = int(rng.integers(0, 11)), int(rng.integers(4, 9))
            colour = colours[2] if rng.random() < 0.25 else colours[3]
            tile.row(x, y + int(rng.integers(2, 6)), length, colour)
        if (variant + board * 3) % 5 == 0:
            tile.column(9, y, 8, colours[1])
            tile.dot(7, y + 2, colours[1])
            tile.dot(11, y + 2, colours[1])
    return tile


def parquet(variant: int, colours: Sequence[str]) -> Canvas:
    """Block parquet: a square of four strips, turned from tile to tile."""
    rng, tile = rng_of(f"parquet {variant}"), Canvas(TILE, TILE, colours[0])
    for half_y in (0, 8):
        for half_x in (0, 8):
            turned = (half_x + half_y) % 16 == 0
            for strip in range(4):
                tone = colours[2] if rng.random() < 0.3 else colours[0]
                if turned:
                    tile.rect(half_x, half_y + strip * 2, 8, 2, tone)
                else:
                    tile.rect(half_x + strip * 2, half_y, 2, 8, tone)
            if turned:
                for y in (1, 5):
                    tile.row(half_x, half_y + y, 8, colours[1])
            else:
                for x in (1, 5):
                    tile.column(half_x + x, half_y, 8, colours[1])
    return tile


def lino(variant: int, colours: Sequence[str]) -> Canvas:
    """Linoleum squares: pale, dark, joint, scuff."""
    rng, tile = rng_of(f"lino {variant}"), Canvas(TILE, TILE, colours[0])
    tile.rect(0, 0, 8, 8, colours[1])
    tile.rect(8, 8, 8, 8, colours[1])
    if variant % 2:
        tile.row(int(rng.integers(2, 11)), int(rng.integers(2, 14)), 4, colours[2])
    return tile


def pile(variant: int, colours: Sequence[str]) -> Canvas:
    """Fitted carpet: base with short strokes one step up and down."""
    rng, tile = rng_of(f"pile {variant}"), Canvas(TILE, TILE, colours[0])
    for _ in range(4):
        tile.row(int(rng.integers(1, 12)), int(rng.integers(1, 15)), 3, colours[1])
    for _ in range(2):
        tile.row(int(rng.integers(1, 13)), int(rng.integers(1, 15)), 2, colours[2])
    return tile


def ceiling(wall: Canvas, colours: Sequence[str], bottom: int = 30) -> None:
    """A ceiling and its cornice: ceiling, dark edge, moulding, light edge."""
    wall.rect(0, 0, wall.width, bottom, colours[0])
    wall.rect(0, bottom - 7, wall.width, 7, colours[2])
    wall.row(0, bottom - 7, wall.width, colours[3])
    wall.row(0, bottom - 4, wall.width, colours[1])
    wall.row(0, bottom - 1, wall.width, colours[1])


def skirting(wall: Canvas, floor: int, colours: Sequence[str], height: int = 8) -> None:
    """A skirting board: dark, face, light."""
    wall.rect(0, floor - height, wall.width, height + 2, colours[1])
    wall.row(0, floor - height, wall.width, colours[2])
    wall.row(0, floor - height + 2, wall.width, colours[0])
    wall.row(0, floor - 1, wall.width, colours[0])


def foot_of_wall(ground: Canvas, y: int) -> None:
    """Darken the floor along the back wall."""
    materials.contact(ground, y)


def shade_under(ground: Canvas, spots: Sequence[tuple[float, float, float, float]]) -> None:
    """Contact shadows of what stands on the floor: x, y, half width, half height."""
    for x, y, rx, ry in spots:
        soft = disc(ground.width, ground.height, x, y, rx + 2, ry + 1)
        shift(ground.pixels, soft & (dither(ground.height, ground.width, 2) < 0.5), -1)
        shift(ground.pixels, disc(ground.width, ground.height, x, y, rx, ry), -1)


def sun_patch(ground: Canvas, corners: Points, bars: Sequence[Mask] = ()) -> Mask:
    """A window's light on the floor, one step up; `bars` stay dark."""
    mask = polygon(ground.width, ground.height, corners)
    for bar in bars:
        mask &= ~bar
    shift(ground.pixels, mask, 1)
    return mask


def rug(ground: Canvas, area: tuple[int, int, int, int], colours: Sequence[str], name: str) -> None:
    """A woven rug in a slanted rectangle: base, band, line, dark, fringe."""
    x, y, w, h = area
    ground.rect(x, y, w, h, colours[3])
    ground.rect(x + 1, y + 1, w - 2, h - 3, colours[1])
    ground.rect(x + 4, y + 3, w - 8, h - 7, colours[2])
    ground.rect(x + 6, y + 4, w - 12, h - 9, colours[0])
    rng = rng_of(name)
    for row in range(y + 8, y + h - 9, 8):
        for column in range(x + 12 + (row // 8 % 2) * 7, x + w - 14, 14):
            ground.row(column, row, 4, colours[1])
            ground.row(column + 1, row - 1, 2, colours[2])
            ground.row(column + 1, row + 1, 2, colours[2])
    for _ in range(w * h // 240):
        at = int(rng.integers(x + 6, x + w - 10)), int(rng.integers(y + 5, y + h - 6))
        ground.row(*at, 2, colours[3] if rng.random() < 0.5 else colours[1])
    for row in range(y + 1, y + h - 1, 2):
        ground.row(x - 3, row, 3, colours[4])
        ground.row(x + w, row, 3, colours[4])


def round_rug(
    ground: Canvas, middle: tuple[float, float], radius: float, colours: Sequence[str]
) -> None:
    """A braided round rug: rings of colours from outside in."""
    x, y = middle
    step = radius / len(colours)
    for ring, colour in enumerate(colours):
        reach = radius - ring * step
        ground.ellipse(x, y, reach, reach * 0.34, colour)
        inner = disc(ground.width, ground.height, x, y, reach, reach * 0.34)
        xs, ys = grid(ground.width, ground.height)
        weave = np.sin(np.arctan2((ys - y) / 0.34, xs - x) * reach * 0.5) > 0.75
        shift(ground.pixels, inner & weave, -1)
