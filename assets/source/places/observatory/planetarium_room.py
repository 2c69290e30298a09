"""The room of the planetarium: skyline under the dome, floor, seams, seats before us."""

import math

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import dither, index, shift

from places.composition import Ground
from places.observatory import grounds, stars
from places.observatory import planetarium_props as pieces
from places.observatory.planetarium_plan import (
    CENTRE,
    COLUMNS,
    HEIGHT,
    LINE,
    MIDDLE,
    RINGS,
    ROWS,
    WIDTH,
)


def skyline() -> Canvas:
    """The wall under the dome: the city cut out along its edge, as it was in 1935."""
    made = Canvas(WIDTH, LINE + 2)
    rng, x = rng_of("dome skyline"), 0
    while x < WIDTH:
        wide = int(rng.integers(7, 20))
        tall = int(rng.integers(3, 12)) + (int(rng.integers(4, 16)) if rng.random() < 0.25 else 0)
        tall += round(10 * math.exp(-(((x - 180) / 60) ** 2)))
        made.rect(x, 402 - tall, wide, tall, "night0")
        made.row(x, 402 - tall, wide, "dusk2")
        for window in range(x + 2, x + wide - 2, 3):
            if rng.random() < 0.3 and tall > 6:
                made.rect(window, 405 - tall + int(rng.integers(0, 4)), 2, 1, "sun1")
        x += wide
    _rim(made)
    _door(made, 40)
    return made


def _rim(made: Canvas) -> None:
    """A cove with hidden lamps, panels of dark wood, speakers behind cloth."""
    made.rect(0, 400, WIDTH, 34, "dusk2")
    made.rect(0, 400, WIDTH, 2, "gold0")
    made.row(0, 400, WIDTH, "gold1")
    made.row(0, 402, WIDTH, "ink")
    for x in range(-6, WIDTH, 44):
        made.rect(x + 3, 407, 38, 19, "dusk1")
        made.rect(x + 4, 408, 37, 18, "dusk3")
        made.rect(x + 4, 408, 36, 17, "dusk2")
        if x // 44 % 3 == 1:
            made.rect(x + 12, 411, 20, 11, "night1")
            for row in range(412, 422, 3):
                made.row(x + 13, row, 18, "night2")
    made.rect(0, 428, WIDTH, 6, "night1")
    made.row(0, 428, WIDTH, "dusk3")


def _door(made: Canvas, x: int) -> None:
    made.rect(x - 5, 378, 50, 56, "wood1")
    made.row(x - 5, 378, 50, "gold1")
    made.column(x - 5, 378, 56, "gold0")
    made.rect(x, 384, 40, 50, "wood0")
    for left in (x + 1, x + 21):
        made.rect(left, 385, 18, 49, "red1")
        made.column(left, 385, 49, "red2")
        for y in range(390, 430, 9):
            for stud in (left + 4, left + 12):
                made.rect(stud, y, 2, 2, "gold0")
    made.rect(x + 16, 404, 2, 10, "gold1")
    made.rect(x + 22, 404, 2, 10, "gold1")
    made.rect(x + 8, 369, 24, 8, "night0")
    made.row(x + 8, 369, 24, "gold0")


def terrazzo(variant: int) -> Canvas:
    """Polished floor: chips of two greys; some tiles have a star of brass let in."""
    rng, tile = rng_of(f"dome floor {variant}"), Canvas(16, 16, "stone3")
    for _ in range(7):
        x, y = int(rng.integers(1, 13)), int(rng.integers(1, 15))
        tile.row(x, y, 2, "stone2" if rng.random() < 0.6 else "stone4")
    if variant == 4:
        x, y = 8, 7
        tile.row(x - 2, y, 5, "gold1")
        tile.column(x, y - 2, 5, "gold1")
        tile.rect(x - 1, y - 1, 3, 3, "gold1")
    return tile


def ground() -> Ground:
    """Terrazzo."""
    tiles = [terrazzo(n) for n in range(5)]
    rng = rng_of("dome floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(LINE // 16, ROWS):
        rows[y] = [1 + int(rng.choice(5, p=[0.25, 0.25, 0.22, 0.22, 0.06])) for _ in range(COLUMNS)]
    return Ground(
        tiles, {"terrazzo": {n: (1.0 if n < 4 else 0.2) for n in range(5)}}, rows, _finish
    )


def _finish(laid: Canvas) -> None:
    """A round dais of wood, and the galaxy mirrored in the polish."""
    xs, ys = grid(WIDTH, HEIGHT)
    away = np.hypot((xs - MIDDLE) / 92, (ys - CENTRE) / 27)
    on_floor = ys >= LINE
    laid.fill((away < 1.06) & on_floor, "gold0")
    laid.fill((away < 1.03) & on_floor, "wood2")
    boards = (away < 1) & (np.floor(ys) % 5 == 0)
    laid.fill((away < 1), "wood3")
    laid.fill(boards, "wood2")
    laid.fill((away < 1) & (away > 0.93), "wood4")
    for across, deep in RINGS:
        ring = np.hypot((xs - MIDDLE) / across, (ys - CENTRE) / deep)
        step = (np.abs(ring - 1.07) < 0.012) & on_floor
        laid.fill(step, "stone5")
        shift(laid.pixels, (np.abs(ring - 1.1) < 0.02) & on_floor, -1)
    _mirror(laid)
    grounds.cast_shade(laid, MIDDLE, CENTRE + 2, (46, 7), -2)
    shade = on_floor & (ys < LINE + 6) & (dither(HEIGHT, WIDTH, 2) < 0.7)
    shift(laid.pixels, shade, -1)


def _mirror(laid: Canvas) -> None:
    """Broken rows of rose where the great galaxy lies in the floor, and stars beside it."""
    xs, ys = grid(WIDTH, HEIGHT)
    near = np.exp(-(((xs - MIDDLE) / 220) ** 2) - ((ys - 484) / 44) ** 2)
    rows = (np.floor(ys) % 4 == 1) & (np.sin(xs * 0.05 + ys * 0.9) + near * 1.5 > 0.95)
    stone = np.isin(laid.pixels, [index(f"stone{n}") for n in (2, 3, 4)])
    laid.fill(rows & stone & (ys > LINE + 6) & (near > 0.35), "dusk4")
    rng = rng_of("stars in the floor")
    for _ in range(120):
        x, y = int(rng.integers(8, WIDTH - 8)), int(rng.integers(LINE + 10, HEIGHT))
        laid.row(x, y, 2, "night7")


def ribs() -> Canvas:
    """The seams of the dome, seen only near its edge: higher up there is no dome."""
    made = Canvas(WIDTH, HEIGHT)
    threshold = dither(HEIGHT, WIDTH, 4)
    for number in range(-9, 10):
        foot = MIDDLE + number * 40
        for y in range(300, 401):
            share = (400 - y) / 100
            x = round(foot - number * 40 * (share**1.6) * 0.42)
            if 0 <= x < WIDTH and threshold[y, x] > share:
                made.dot(x, y, "night3")
    _, ys = grid(WIDTH, HEIGHT)
    glow = np.clip(1 - (400 - ys) / 46, 0, 1) * (ys < 402)
    stars.veil(made, np.asarray(glow * 0.9), ("dusk1", "dusk2", "dusk3", "dusk4"), 0.25)
    return made


def front() -> Canvas:
    """Backs of the seats in the last row, between us and the room."""
    made = Canvas(720, 30)
    back = pieces.seat("north")
    dark = Canvas(back.width, back.height)
    dark.fill(back.solid, "ink")
    for x in range(6, 720, 27):
        if not 330 < x < 380:
            made.blit(dark, x, 8)
            made.row(x + 5, 8, 14, "dusk2")
    return made
