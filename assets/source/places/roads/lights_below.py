"""The city at night from the hill: a carpet of lights, towers in it."""

import numpy as np
from kit.canvas import Canvas, Floats, rng_of
from kit.noise import gradient
from kit.ramp import quantise, ramp
from scipy import ndimage


def city(width: int, middle: int) -> Canvas:
    """The carpet of lights to the horizon, with downtown in it; 34 rows above are towers."""
    canvas, rise = Canvas(width, 34 + 62), 34
    canvas.blit(_carpet(width, 62, middle), 0, rise)
    _downtown(canvas, middle + 96, rise + 5)
    return canvas


def _carpet(width: int, height: int, middle: int) -> Canvas:
    rng = rng_of("hillside carpet")
    lamps = _avenues(rng, width, height, middle) + _cross_streets(rng, width, height, middle)
    for _ in range(width * height // 24):
        y = 1 + rng.random() ** 1.6 * (height - 1)
        lamps.append((float(rng.random() * width), float(y), float(rng.random() * 0.5)))
    kept = [lamp for lamp in lamps if _seen(lamp, middle, height, rng)]
    level = np.zeros((height, width))
    for x, y, bright in kept:
        level[int(y), int(x)] += bright
    canvas = _glow(level)
    for x, y, bright in sorted(kept, key=lambda lamp: lamp[2]):
        canvas.dot(x, y, _lamp(bright, float(rng.random())))
        if bright > 1.05 and y > height * 0.4:
            canvas.dot(x + 1, y, "sun2")
    return canvas


Lamp = tuple[float, float, float]


def _avenues(rng: np.random.Generator, width: int, height: int, middle: int) -> list[Lamp]:
    found: list[Lamp] = []
    for avenue in range(-150, 151):
        main, share = rng.random() < 0.2, rng.uniform(0.2, 0.6)
        off, y = rng.uniform(-0.2, 0.2), 1.5
        while y < height:
            x = middle + (avenue + off) * 15 * y / 22
            chance = (0.97 if main else share) * min(1.0, 0.35 + y / 18)
            if 0 <= x < width and rng.random() < chance:
                found.append((x, y, float((1.0 if main else 0.4) + rng.random() * 0.4)))
            y += max(1.0, y * 0.028) * (1 if main else rng.uniform(1, 1.9))
    return found


def _cross_streets(rng: np.random.Generator, width: int, height: int, middle: int) -> list[Lamp]:
    found: list[Lamp] = []
    away = 1.02
    while away < 26:
        y, main, lean = height / away - 1, rng.random() < 0.22, rng.uniform(-0.007, 0.007)
        x = -4 * rng.random()
        while x < width:
            part = float(gradient(np.array([x / 37 + away * 9]), np.array([away * 3.1]), 7)[0])
            row = y + (x - middle) * lean + rng.uniform(-0.3, 0.3)
            if part > -0.12 and 1 <= row < height and rng.random() < (0.62 if main else 0.42):
                found.append((x, float(row), float((0.62 if main else 0.34) + rng.random() * 0.4)))
            x += max(1.4, y * 0.055) * rng.uniform(0.7, 1.4)
        away *= 1.075 + 0.05 * rng.random()
    return found


def _seen(lamp: Lamp, middle: int, height: int, rng: np.random.Generator) -> bool:
    """Parks and hills are dark."""
    x, y, _ = lamp
    across, away = (x - middle) / (y + 2) * 0.55 + 40, height / (y + 1) * 0.6 + 40
    dark = float(gradient(np.array([across]), np.array([away]), 3)[0])
    return dark < 0.34 or rng.random() < 0.35


def _glow(level: Floats) -> Canvas:
    height, width = level.shape
    glow = ndimage.gaussian_filter(level, (1.2, 3)) + 0.7 * ndimage.gaussian_filter(level, (3, 10))
    rows = np.arange(height)[:, None] + 0.5
    canvas = Canvas(width, height)
    light = np.clip(0.04 + glow * 0.6 + 0.75 * np.exp(-rows / 3.4), 0, 1)
    canvas.pixels[:] = quantise(
        light, ramp("dusk0", "dusk1", "dusk2", "dusk3", "dusk4", "dusk5"), 0.5
    )
    return canvas


def _lamp(bright: float, chance: float) -> str:
    if bright < 0.3:
        return "dusk4" if chance < 0.55 else "red4" if chance < 0.8 else "sun0"
    if bright < 0.62:
        return "sun0" if chance < 0.5 else "sun1" if chance < 0.78 else "dusk5"
    if bright < 0.95:
        return "sun2" if chance < 0.6 else "sun3" if chance < 0.88 else "teal3"
    return "sun4" if chance < 0.62 else "sun5" if chance < 0.84 else "sun3"


TOWERS = (  # left, width, height, crown
    (-46, 9, 10, 0), (-38, 7, 15, 1), (-31, 9, 21, 0), (-22, 8, 26, 2), (-14, 10, 20, 1),
    (-5, 8, 33, 3), (3, 11, 28, 0), (13, 8, 37, 2), (21, 10, 30, 1), (31, 8, 23, 3),
    (39, 8, 16, 0), (47, 10, 20, 1), (58, 8, 10, 0),
)  # fmt: skip


def _downtown(canvas: Canvas, middle: int, base: int) -> None:
    rng = rng_of("hillside towers")
    for number in sorted(range(len(TOWERS)), key=lambda n: n % 2):
        left, wide, tall, crown = TOWERS[number]
        x, y = middle + left, base - tall
        body, side = ("dusk2", "dusk4") if number % 2 == 0 else ("dusk1", "dusk3")
        canvas.rect(x, y, wide, tall, body)
        canvas.column(x, y, tall, "dusk5" if number % 2 == 0 else side)
        canvas.row(x, y, wide, side)
        if crown == 1:
            canvas.rect(x + 2, y - 2, wide - 4, 2, body)
        if crown > 1:
            canvas.rect(x + wide // 2 - 1, y - 3, 3, 3, body)
            canvas.column(x + wide // 2, y - 4 - crown, 4, body)
        for column in range(x + 2, x + wide - 1, 2):
            for row in range(y + 2, base - 2, 2):
                if rng.random() < 0.3:
                    canvas.dot(column, row, "sun3" if rng.random() < 0.7 else "sun1")
