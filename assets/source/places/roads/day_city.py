"""Los Angeles on a hot morning: sky, clouds, mountains, towers, and a plain of white roofs."""

import numpy as np
from interface.palms import Kind
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import gradient
from kit.ramp import dither, quantise, ramp

from places.roads.plants import HAZE, bush, palm, plant

TOWERS = (  # left, width, height, crown; every other stands behind
    (-92, 18, 21, 0), (-70, 14, 27, 3), (-54, 15, 46, 0), (-44, 13, 36, 2), (-34, 17, 66, 2),
    (-22, 12, 45, 0), (-14, 14, 55, 1), (-2, 12, 39, 3), (6, 19, 59, 3), (22, 16, 43, 0),
    (28, 14, 36, 1), (44, 13, 50, 4), (54, 16, 27, 0), (66, 18, 32, 3), (86, 15, 19, 0),
    (102, 20, 14, 0),
)  # fmt: skip
BACK, FRONT = ("night6", "night7", "stone7"), ("night5", "night6", "night7")


def towers(width: int, middle: int) -> Canvas:
    """Downtown: dark left sides, window bands, roofs; their feet drown in white."""
    canvas, base = Canvas(width, 84), 84
    for number in sorted(range(len(TOWERS)), key=lambda n: -(n % 2)):
        left, wide, tall, crown = TOWERS[number]
        tones = BACK if number % 2 else FRONT
        _tower(canvas, (middle + left, base - tall, wide, tall), crown, tones)
    _, ys = grid(width, base)
    mist = np.clip((ys - base + 40) / 40, 0, 1) ** 1.4
    threshold = dither(base, width, 4)
    canvas.fill(canvas.solid & (mist > threshold), "night7")
    canvas.fill(canvas.solid & (mist - 0.45 > threshold), "stone7")
    return canvas


def _tower(
    canvas: Canvas, place: tuple[int, int, int, int], crown: int, tones: tuple[str, str, str]
) -> None:
    x, y, wide, tall = place
    dark, body, light = tones
    canvas.rect(x, y, wide, tall, body)
    canvas.rect(x, y, 3, tall, light)
    canvas.rect(x + wide - wide // 3, y, wide // 3, tall, dark)
    for row in range(y + 3, y + tall, 3):
        if crown % 2 == 0:
            canvas.row(x + 3, row, wide - 4, dark)
        else:
            for column in range(x + 4, x + wide - 1, 2):
                canvas.column(column, row, 2, dark)
    canvas.row(x, y, wide, light)
    _crown(canvas, (x, y, wide), crown, tones)


def _crown(
    canvas: Canvas, roof: tuple[int, int, int], crown: int, tones: tuple[str, str, str]
) -> None:
    x, y, wide = roof
    dark, body, light = tones
    if crown == 1:
        canvas.rect(x + 2, y - 4, wide - 4, 4, body)
        canvas.rect(x + 4, y - 7, wide - 8, 3, body)
        canvas.column(x + wide // 2, y - 14, 8, body)
    if crown == 2:
        cap = disc(canvas.width, canvas.height, x + wide / 2, y, wide / 2, 5)
        canvas.fill(cap, body)
        canvas.fill(edge(cap, 0, -1), light)
    if crown == 3:
        canvas.rect(x + 3, y - 2, wide - 7, 2, dark)
        canvas.column(x + wide - 5, y - 6, 6, dark)
    if crown == 4:
        for step in range(wide // 2):
            canvas.row(x + step, y - step - 1, wide - 2 * step, body)
            canvas.dot(x + step, y - step - 1, light)


FAR_WALLS = ("stone7", "night7", "stone7", "sun5", "stone6")
NEAR_WALLS = ("stone7", "sun5", "stone7", "stone6", "skin1", "night7", "stone7", "dusk7")
FAR, MIDDLE = 12.0, 26.0  # pixels under the horizon where the haze thins


def plain(width: int, height: int, middle: int) -> Canvas:
    """Low houses to the horizon, cut by avenues that meet there; trees between."""
    canvas = Canvas(width, height)
    _, ys = grid(width, height)
    canvas.pixels[:] = quantise(1 - ys / 24, ramp("night6", "night7", "stone7"), 0.5)
    rng, y = rng_of("freeway plain"), 4.0
    while y < height:
        _street_of_houses(canvas, y, middle, rng)
        y += 1.6 + y * 0.08
    _mist(canvas)
    return canvas


def _mist(canvas: Canvas) -> None:
    _, ys = grid(canvas.width, canvas.height)
    mist = 1.05 - ys / 13
    threshold = dither(canvas.height, canvas.width, 4)
    canvas.fill(mist > threshold, "stone7")


def _street_of_houses(canvas: Canvas, y: float, middle: int, rng: np.random.Generator) -> None:
    size, x = 2.2 + y * 0.18, -10.0
    while x < canvas.width:
        wide = size * rng.uniform(1.0, 2.4)
        across = (x + wide / 2 - middle) / (y + 6)
        avenue = abs((across * 0.7 + 0.5) % 1 - 0.5) < 0.07
        park = float(gradient(np.array([across * 0.6 + 9]), np.array([24 / (y + 3)]), 12)[0])
        if avenue:
            x += size * 0.7
            continue
        if park > 0.2 or rng.random() < 0.1:
            _tree(canvas, x, y, size, rng)
        else:
            _house(canvas, (x, y, wide, size * rng.uniform(0.6, 1.2)), rng)
        x += wide + size * rng.uniform(0.0, 0.25)


def _house(
    canvas: Canvas, place: tuple[float, float, float, float], rng: np.random.Generator
) -> None:
    x, y, wide, tall = place
    walls = FAR_WALLS if y < MIDDLE else NEAR_WALLS
    wall = walls[int(rng.integers(len(walls)))]
    top, deep = round(y - tall), max(1, round(tall * 0.3))
    canvas.rect(x, top, round(wide), round(tall) + 1, wall)
    tiled = y > FAR and rng.random() < 0.16
    roof = ("skin0" if y < MIDDLE else "flesh4") if tiled else "stone7" if y < FAR else "night7"
    canvas.rect(x, top - deep, round(wide), deep, roof)
    canvas.row(x, top - deep, round(wide), "stone7")
    side = max(1, wide * 0.26)
    canvas.rect(x + wide - side, top, side, round(tall) + 1, "night7" if y < FAR else "night6")
    if y > 18:
        for column in range(int(x) + 2, int(x + wide * 0.7), 3):
            long = max(1, round(tall * 0.3))
            canvas.column(column, top + 2, long, "night6" if y < 36 else "night5")


def _tree(canvas: Canvas, x: float, y: float, size: float, rng: np.random.Generator) -> None:
    far = ("night6", "night7") if y < FAR else ("teal2", "teal3")
    dark, light = far if y < MIDDLE else ("leaf2", "leaf3")
    if rng.random() < 0.12 and y > MIDDLE:
        tall = size * 1.9
        canvas.column(round(x), round(y - tall), round(tall), dark)
        canvas.row(round(x) - 1, round(y - tall), 3, dark)
        canvas.row(round(x) - 2, round(y - tall) + 1, 2, dark)
        canvas.row(round(x) + 1, round(y - tall) + 1, 2, dark)
        return
    crown = canvas.ellipse(x, y - size * 0.4, max(1.2, size * 0.55), max(1.0, size * 0.45), dark)
    canvas.fill(edge(crown, 0, -1), light)


def roofs(width: int, height: int) -> Canvas:
    """The nearest roofs under the ramp: tanks, ducts, trees, tall palms."""
    canvas, rng, x = Canvas(width, height), rng_of("freeway roofs"), -8
    number = 0
    while x < width:
        wide, tall = int(rng.integers(34, 84)), int(rng.integers(16, 34))
        if rng.random() < 0.2:
            _grove(canvas, x, wide, height, rng)
        else:
            _block(canvas, (x, height - tall, wide, tall), number, rng)
        x += wide + int(rng.integers(2, 12))
        number += 1
    return canvas


BLOCKS = (  # wall, shade
    ("stone6", "stone5"), ("skin1", "skin0"), ("night7", "night6"), ("sun5", "sun4"),
    ("stone5", "stone4"), ("dusk7", "dusk6"),
)  # fmt: skip


def _block(
    canvas: Canvas, place: tuple[int, int, int, int], number: int, rng: np.random.Generator
) -> None:
    x, y, wide, tall = place
    wall, dark = BLOCKS[number % len(BLOCKS)]
    canvas.rect(x, y, wide, tall, wall)
    canvas.rect(x, y, wide, 5, "stone7")
    canvas.row(x, y + 5, wide, dark)
    canvas.row(x, y, wide, "night7")
    canvas.rect(x + wide - 9, y + 6, 9, tall - 6, dark)
    for column in range(x + 5, x + wide - 14, 9):
        for row in range(y + 10, canvas.height, 10):
            canvas.rect(column, row, 5, 5, "night5")
            canvas.row(column, row, 5, "night4")
            canvas.dot(column + 1, row + 2, "night7")
    kind = int(rng.integers(5))
    if kind == 0:
        _tank(canvas, x + wide // 3, y + 2)
    if kind in (1, 2):
        canvas.rect(x + wide // 2, y - 4, 11, 6, "stone5")
        canvas.row(x + wide // 2, y - 4, 11, "stone7")
        canvas.rect(x + wide // 2 + 8, y - 3, 3, 5, "stone4")
    if kind == 3:
        canvas.column(x + 12, y - 11, 12, "stone4")
        for arm in (0, 3, 6):
            canvas.row(x + 9 + arm // 3, y - 10 + arm, 7 - arm // 2, "stone4")


def _tank(canvas: Canvas, x: int, y: int) -> None:
    """A water tank on legs."""
    for leg in (0, 6, 12):
        canvas.column(x + leg, y - 8, 9, "wood2")
    canvas.line(x, y, x + 12, y - 8, "wood2")
    canvas.rect(x - 1, y - 20, 15, 12, "wood4")
    canvas.rect(x - 1, y - 20, 5, 12, "wood5")
    canvas.rect(x + 10, y - 20, 4, 12, "wood3")
    canvas.row(x - 1, y - 16, 15, "wood2")
    canvas.poly([(x - 2, y - 20), (x + 6.5, y - 26), (x + 15, y - 20)], "wood3")


def _grove(canvas: Canvas, x: int, wide: int, height: int, rng: np.random.Generator) -> None:
    for left in range(x - 6, x + wide, 22):
        leaves = bush(34, 20, f"grove {left}", ("leaf1", "leaf2", "leaf3", "leaf4"))
        canvas.blit(leaves, left, height - 17)
    for _ in range(2):
        kind = Kind(int(rng.integers(30, 46)), float(rng.uniform(-4, 4)), 11, -1, 2)
        plant(canvas, palm(kind, f"grove palm {x}", HAZE), x + int(rng.integers(4, wide)), height)
