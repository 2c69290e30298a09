"""The hour over the hill road: sky with bars of cloud, far ridges, a carpet of lights, towers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp
from scipy import ndimage

from places.clouds import share_down
from places.roads.plants import below

HORIZON = 128  # row of the map
SKY = (
    "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5", "red4", "sun2", "sun3", "sun4",
)  # fmt: skip
HIGH = ("dusk2", "dusk3", "dusk4", "dusk5")
LOW = ("dusk3", "dusk4", "dusk5", "red4", "sun2", "sun3")


@dataclass(frozen=True)
class Bars:
    """Long clouds between two rows: how much they cover, their seed, dark to light."""

    rows: tuple[int, int]
    cover: float
    seed: int
    colours: Sequence[str]


def sky(width: int, height: int, sun: float) -> Canvas:
    """Violet above, a line of fire below; first stars, a thin moon."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 170, 30, 15, 3) * 4) / HORIZON
    level = np.interp(warped, [0.08, 0.3, 0.55, 0.8, 1], [0.02, 0.2, 0.42, 0.66, 0.84])
    level += 0.17 * np.exp(-((np.hypot((xs - sun) / 2.5, ys - HORIZON) / 42) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    _stars(canvas)
    _moon(canvas, width * 0.3, 54)
    bars(canvas, Bars((26, 84), 0.52, 4, HIGH))
    bars(canvas, Bars((66, HORIZON - 4), 0.5, 11, LOW))
    return canvas


def _stars(canvas: Canvas) -> None:
    rng = rng_of("hillside stars")
    for _ in range(canvas.width // 3):
        x, y = int(rng.integers(canvas.width)), int(rng.random() ** 1.4 * 84)
        canvas.dot(x, y, ("dusk5", "night6", "night7")[int(rng.integers(3))])
    for _ in range(7):
        x, y = int(rng.integers(20, canvas.width - 20)), int(rng.integers(36, 70))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.dot(x + dx, y + dy, "dusk4")
        canvas.dot(x, y, "stone7")


def _moon(canvas: Canvas, x: float, y: float) -> None:
    whole = disc(canvas.width, canvas.height, x, y, 6.5, 6.5)
    dark = disc(canvas.width, canvas.height, x - 2.6, y - 2.2, 6.3, 6.3)
    canvas.fill(whole & ~dark, "sun5")


def bars(canvas: Canvas, look: Bars) -> None:
    """Streaks of cloud, lit along their lower edges."""
    top, bottom = look.rows
    width, tall = canvas.width, bottom - top
    noise = clouds(width, tall, 160, 9, look.seed) + 0.35 * clouds(
        width, tall, 54, 6, look.seed + 9
    )
    middle = np.sin(np.pi * (np.arange(tall) + 0.5) / tall) ** 0.7
    depth = noise - (1 - middle[:, None]) * 1.2 - (0.72 - look.cover)
    body = np.asarray(ndimage.binary_opening(depth > 0, np.ones((1, 6))))
    share = share_down(body)
    light = 0.1 + 0.66 * share**1.2 + 0.3 * np.clip(1 - depth * 3, 0, 1) * share
    whole, shade = np.zeros((canvas.height, width), bool), np.zeros((canvas.height, width))
    whole[top:bottom], shade[top:bottom] = body, light
    canvas.shade(whole, shade, look.colours, 0.35, 4)


def ridges(width: int) -> Canvas:
    """Two far ranges against the fire, 48 high, their feet on the horizon."""
    canvas = Canvas(width, 48)
    far = 40 - 20 * (clouds(width, 1, 120, 1, 31)[0] * 0.5 + 0.5)
    near = 46 - 16 * (clouds(width, 1, 80, 1, 37)[0] * 0.5 + 0.5)
    near -= 15 / (1 + ((np.arange(width) - width * 0.2) / 46) ** 4)
    for line, body, crest in ((far, "dusk4", "dusk5"), (near, "dusk3", "dusk4")):
        mask = below(line, 48)
        canvas.fill(mask, body)
        canvas.fill(edge(mask, 0, -1), crest)
    x = int(width * 0.2)
    _observatory(canvas, x, int(near[x - 14 : x + 14].max()))
    return canvas


def _observatory(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 15, y - 5, 31, 7, "dusk2")
    canvas.row(x - 15, y - 5, 31, "dusk5")
    for dome, radius in ((-11, 3.0), (0, 5.0), (11, 3.0)):
        mask = disc(canvas.width, canvas.height, x + dome + 0.5, y - 5, radius, radius)
        mask[y - 5 :] = False
        canvas.fill(mask, "dusk2")
        canvas.fill(edge(mask, 1, 0) | edge(mask, 0, -1), "dusk6")
    for lamp in (-13, -8, -3, 3, 8, 13):
        canvas.dot(x + lamp, y - 2, "sun3")


def slope(
    width: int, height: int, seed: int, colours: tuple[str, str, str], scale: float
) -> Canvas:
    """A fold of the hill below us: body, brush, crest; single windows and lamps on it."""
    canvas, rng = Canvas(width, height), rng_of(f"hillside slope {seed}")
    line = height * 0.18 + height * 0.3 * (clouds(width, 1, scale, 1, seed)[0] * 0.5 + 0.5)
    line -= np.abs(clouds(width, 1, 9, 1, seed + 3, 2)[0]) * 5
    canvas.fill(below(line, height), colours[0])
    for _ in range(width):
        x = int(rng.integers(width))
        y = int(line[x] + 2 + abs(rng.normal()) * 11)
        canvas.row(x, y, int(rng.integers(2, 6)), colours[1])
    for x in range(width):
        canvas.dot(x, round(line[x]), colours[2])
    for _ in range(width // 26):
        x = int(rng.integers(width))
        y = int(line[x] + rng.integers(5, max(6, height // 2)))
        canvas.row(x, y, int(rng.integers(1, 4)), "sun3" if rng.random() < 0.7 else "sun4")
    return canvas
