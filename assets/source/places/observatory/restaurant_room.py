"""Floor of the restaurant, and what its windows and doors show."""

import numpy as np
from interface import basin
from interface.evening import HORIZON
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import index

from places.composition import Ground
from places.observatory import dining_set, grounds, marble, stars
from places.observatory.restaurant_plan import (
    COLUMNS,
    HEIGHT,
    LINE,
    MAIN,
    ROWS,
    TABLES,
    WIDTH,
)


def carpet(variant: int) -> Canvas:
    """Wool in the colour of oatmeal, with a small woven diamond."""
    rng, tile = rng_of(f"oatmeal {variant}"), Canvas(16, 16, "stone5")
    for _ in range(6):
        tile.row(
            int(rng.integers(1, 12)),
            int(rng.integers(1, 15)),
            3,
            "stone4" if rng.random() < 0.6 else "skin0",
        )
    tile.row(7, 7, 3, "extra1")
    tile.row(6, 8, 5, "stone4")
    tile.row(7, 9, 3, "extra1")
    return tile


def ground() -> Ground:
    """Carpet."""
    tiles, rng = [carpet(n) for n in range(4)], rng_of("restaurant floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(LINE // 16, ROWS):
        rows[y] = [1 + int(rng.integers(4)) for _ in range(COLUMNS)]
    return Ground(tiles, {"carpet": dict.fromkeys(range(4), 1.0)}, rows, _finish)


def _finish(laid: Canvas) -> None:
    """Its border, shade under furniture, the evening through the windows."""
    for y, colour in ((190, "wood4"), (193, "skin0"), (194, "wood5")):
        laid.rect(0, y, WIDTH, 2 if colour == "wood4" else 1, colour)
    marble.contact(laid, LINE)
    _evening_on_the_floor(laid)
    grounds.cast_shade(laid, *MAIN, (58, 7), -2)
    for x, base in TABLES.values():
        grounds.cast_shade(laid, x, base - 2, (30, 6), -2)
    for x, base, half in (
        (219, 186, 16),
        (338, 186, 18),
        (540, 190, 20),
        (196, 188, 30),
        (592, 188, 34),
    ):
        grounds.cast_shade(laid, x, base, (half, 4), -2)


def _evening_on_the_floor(laid: Canvas) -> None:
    xs, ys = grid(WIDTH, HEIGHT)
    wool = np.isin(laid.pixels, [index(n) for n in ("stone5", "stone4", "skin0")])
    for x, _, width, _ in dining_set.WINDOWS:
        down = ys - 196
        across = xs - x + down * 0.35
        lit = (down > 0) & (down < 40) & (across > 2) & (across < width - 2) & (ys % 3 > 1)
        laid.fill(lit & wool, "dusk7")


def outside() -> Canvas:
    """The last of the day over the city, as one sees it between two courses."""
    made = stars.evening(560, 220, 128)
    towers = Canvas(basin.WIDTH, 58)
    towers.pixels[:] = basin.city().pixels[HORIZON - 50 : HORIZON + 8]
    strip = Canvas(560, 58)
    strip.blit(towers, -20, 0)
    made.blit(strip, 0, 80)
    plain = Canvas(560, 70)
    plain.blit(basin.carpet(), -20, 0)
    made.blit(plain, 0, 130)
    return made


def street() -> Canvas:
    """What the glass doors show: pavement, a lamp, headlights."""
    made = Canvas(90, 100, "night1")
    made.rect(0, 0, 90, 44, "dusk2")
    for x, wide, top in ((0, 22, 18), (22, 18, 30), (40, 26, 12), (66, 24, 24)):
        made.rect(x, top, wide, 60, "dusk1")
        made.row(x, top, wide, "dusk3")
        for y in range(top + 5, 60, 9):
            made.rect(x + 4, y, 4, 4, "sun2" if (x + y) % 3 == 0 else "night1")
            made.rect(x + 12, y, 4, 4, "sun3" if (x * 2 + y) % 4 == 0 else "night1")
    made.rect(0, 68, 90, 32, "night2")
    made.row(0, 68, 90, "dusk4")
    made.column(30, 20, 50, "ink")
    made.ellipse(30, 20, 4, 4, "sun5")
    made.rect(52, 60, 26, 9, "red2")
    made.rect(57, 54, 15, 7, "red1")
    made.rect(76, 63, 4, 3, "sun5")
    return made
