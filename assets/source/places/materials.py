"""Surfaces: boards, carpet, panelling, velvet, brick, asphalt. Tiles are seamless."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import dither, quantise, ramp, shift

TILE = 16
VELVET = ("red0", "red1", "red2", "red3")


def planks(variant: int, colours: Sequence[str] = ("wood3", "wood2", "wood4")) -> Canvas:
    """Floor boards, four pixels high."""
    rng, tile = rng_of(f"planks {variant}"), Canvas(TILE, TILE, colours[0])
    for board in range(4):
        y = board * 4
        tile.row(0, y + 3, TILE, colours[1])
        if rng.random() < 0.7:
            tile.row(int(rng.integers(1, 11)), y + 1, int(rng.integers(3, 5)), colours[2])
        if rng.random() < 0.5:
            tile.row(int(rng.integers(1, 12)), y + 2, int(rng.integers(2, 4)), colours[1])
        if (board * 5 + variant * 3) % 11 == 0:
            x = int(rng.integers(3, 13))
            tile.column(x, y, 3, colours[1])
            tile.dot(x + 1, y + 1, colours[2])
    return tile


def carpet(variant: int, colours: Sequence[str] = ("red1", "red0", "red2", "gold0")) -> Canvas:
    """Dark red carpet with a small woven lozenge."""
    rng, tile = rng_of(f"carpet {variant}"), Canvas(TILE, TILE, colours[0])
    for _ in range(7):
        tile.row(int(rng.integers(2, 12)), int(rng.integers(2, 14)), 2, colours[1])
    for x, y in ((8, 5), (7, 6), (9, 6), (6, 7), (10, 7), (7, 8), (9, 8), (8, 9)):
        tile.dot(x, y, colours[2])
    if variant % 3 == 0:
        tile.dot(8, 7, colours[3])
    for x, y in ((0, 15), (15, 15), (0, 0), (15, 0)):
        tile.dot(x, y, colours[2])
    return tile


def asphalt(variant: int, colours: Sequence[str] = ("night1", "night0", "stone0")) -> Canvas:
    """Road at night."""
    rng, tile = rng_of(f"asphalt {variant}"), Canvas(TILE, TILE, colours[0])
    for _ in range(5):
        tile.row(int(rng.integers(3, 12)), int(rng.integers(3, 13)), 2, colours[1])
    for _ in range(2):
        tile.dot(int(rng.integers(3, 13)), int(rng.integers(3, 13)), colours[2])
    return tile


def pavement(variant: int, colours: Sequence[str] = ("stone1", "stone0", "stone2")) -> Canvas:
    """Paving slabs."""
    rng, tile = rng_of(f"pavement {variant}"), Canvas(TILE, TILE, colours[0])
    for _ in range(4):
        tile.row(int(rng.integers(2, 12)), int(rng.integers(3, 14)), 2, colours[1])
    if variant % 2 == 0:
        tile.column(0, 0, TILE, colours[1])
        tile.column(1, 1, TILE - 1, colours[2])
    tile.row(0, 0, TILE, colours[1])
    tile.row(1, 1, TILE - 1, colours[2])
    return tile


def kerb(variant: int) -> Canvas:
    """The edge of the pavement, lip towards the road."""
    tile = pavement(variant)
    tile.rect(0, 6, TILE, 2, "stone3")
    tile.row(0, 5, TILE, "stone2")
    tile.rect(0, 8, TILE, 4, "stone0")
    tile.row(0, 11, TILE, "night0")
    tile.rect(0, 12, TILE, 4, "night0")
    road = asphalt(variant)
    tile.pixels[13:] = road.pixels[13:]
    if variant % 3 == 0:
        tile.column(7, 6, 5, "stone0")
    return tile


def brick(
    width: int,
    height: int,
    name: str,
    colours: Sequence[str] = ("wood2", "wood1", "wood0", "wood3"),
) -> Canvas:
    """A brick wall; single stones are lighter or darker."""
    rng, wall = rng_of(name), Canvas(width, height, colours[1])
    for course, y in enumerate(range(0, height, 5)):
        for x in range(-(course % 2) * 5, width, 10):
            tone = rng.random()
            colour = colours[0] if tone < 0.74 else colours[3] if tone < 0.86 else colours[1]
            wall.rect(x, y, 9, 4, colour)
            if tone < 0.3:
                wall.row(x, y, 6, colours[3])
        wall.row(0, y + 4, width, colours[2])
    return wall


def panelling(
    width: int, height: int, colours: Sequence[str] = ("wood2", "wood1", "wood3", "wood4")
) -> Canvas:
    """Wainscot with raised panels and a rail on top."""
    wall = Canvas(width, height, colours[0])
    for x in range(0, width, 32):
        wall.rect(x + 3, 6, 26, height - 14, colours[1])
        wall.rect(x + 4, 7, 25, height - 15, colours[2])
        wall.rect(x + 5, 8, 23, height - 17, colours[0])
        wall.column(x, 3, height - 6, colours[1])
        wall.column(x + 1, 3, height - 6, colours[2])
    wall.rect(0, 0, width, 3, colours[3])
    wall.row(0, 3, width, colours[1])
    wall.rect(0, height - 5, width, 5, colours[1])
    wall.row(0, height - 5, width, colours[2])
    return wall


def wallpaper(width: int, height: int, name: str) -> Canvas:
    """Damask in two reds close to each other: it is there, and does not shout."""
    xs, ys = grid(width, height)
    wall = Canvas(width, height)
    wave = np.sin(xs / 12 * np.pi) * np.sin(ys / 16 * np.pi) + 0.5 * np.sin((xs + ys) / 6 * np.pi)
    light = (
        0.34
        + 0.12 * (wave > 0.55)
        - 0.10 * (ys / height)
        + 0.05 * clouds(width, height, 90, 60, len(name))
    )
    wall.pixels[:] = quantise(light, ramp("red0", "red1", "red2"), 0.24, 2)
    for x in range(0, width, 24):
        wall.column(x, 0, height, "red0")
    return wall


def velvet(width: int, height: int, name: str, fold: float = 9.0, light: float = 0.0) -> Canvas:
    """A curtain: folds that lean, darker downwards, gold hem."""
    xs, ys = grid(width, height)
    lean = clouds(width, 1, 23, 1, sum(name.encode()), 2)[0][None] * 2.2
    folds = np.sin(xs / fold * 2 * np.pi + lean + 0.18 * np.sin(ys / 19 + xs / 13))
    centre = light * np.exp(-(((xs - width / 2) / (width * 0.3)) ** 2))
    value = 0.42 + 0.36 * folds + 0.12 * np.sin(xs / fold * 4 * np.pi + 1 + lean)
    cloth = Canvas(width, height)
    cloth.pixels[:] = quantise(value - 0.18 * ys / height + centre, ramp(*VELVET), 0.35, 2)
    cloth.rect(0, height - 4, width, 3, "gold0")
    lit = np.zeros((height, width), bool)
    lit[height - 4 : height - 1] = folds[height - 4 : height - 1] > 0.1
    cloth.fill(lit, "gold1")
    cloth.row(0, height - 1, width, "red0")
    return cloth


def valance(width: int, height: int, swags: int) -> Canvas:
    """Swags of velvet with a gold fringe."""
    xs, ys = grid(width, height)
    span = width / swags
    across = ((xs % span) / span - 0.5) * 2
    bottom = height - 9 + 7 * (1 - across**2)
    cloth, hung = Canvas(width, height), ys < bottom
    value = 0.45 + 0.35 * np.sin((ys - 7.2 * (1 - across**2)) * 1.15) + 0.15 * (1 - np.abs(across))
    cloth.shade(hung, value, VELVET)
    cloth.fill(hung & (ys > bottom - 2.5), "gold0")
    cloth.fill(hung & (ys > bottom - 1.3), "gold1")
    cloth.rect(0, 0, width, 2, "gold0")
    cloth.row(0, 0, width, "gold1")
    return cloth


def contact(canvas: Canvas, y: int, x0: int = 0, x1: int | None = None) -> None:
    """Darken the floor where a wall stands on it."""
    right = canvas.width if x1 is None else x1
    rows = np.zeros((canvas.height, canvas.width), bool)
    rows[y : y + 3, x0:right] = True
    shift(canvas.pixels, rows, -2)
    soft = np.zeros_like(rows)
    soft[y + 3 : y + 7, x0:right] = True
    shift(canvas.pixels, soft & (dither(canvas.height, canvas.width, 2) < 0.6), -1)
