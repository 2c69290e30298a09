"""Skies full of stars: violet evening with the Milky Way, and the deep sky of the dome."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds, gradient
from kit.ramp import Shade, dither, quantise, ramp
from scipy import ndimage

from game.core.palette import RGB

EVENING = (
    "night0", "night0", "night1", "night2", "dusk2", "dusk3", "dusk3", "dusk4", "dusk5", "red4",
)  # fmt: skip
LEVELS = ([0.0, 0.34, 0.6, 0.78, 0.9, 0.97, 1.0], [0.08, 0.2, 0.34, 0.5, 0.68, 0.86, 0.96])
MIST = ("night0", "night1", "night2", "night3", "dusk3", "night4", "dusk4", "night5")
BRIGHT = np.array([0.3 * r + 0.59 * g + 0.11 * b for r, g, b in RGB] + [0.0] * (256 - len(RGB)))
FAINT = ("night3", "night4", "night5", "dusk4")
CLEAR = ("night6", "night7", "dusk7")


def evening(width: int, height: int, horizon: int) -> Canvas:
    """The sky when the violet is nearly gone: the last coral lies along the horizon."""
    sky = Canvas(width, height)
    _, ys = grid(width, height)
    warped_rows = (ys + clouds(width, height, 190, 34, 5, 3) * 6) / horizon
    level = np.interp(warped_rows, LEVELS[0], LEVELS[1])
    sky.pixels[:] = quantise(level, ramp(*EVENING), 0.5)
    _milky_way(sky, horizon)
    _bars(sky, (int(horizon * 0.6), horizon - 6))
    return sky


def _milky_way(sky: Canvas, horizon: int) -> None:
    """A slanted band: pale edges, a dark lane, roses where it is thickest."""
    width, height = sky.width, sky.height
    xs, ys = grid(width, height)
    across = (xs - width * 0.5) * -0.36 + (ys - horizon * 0.42) * 0.93
    swell = clouds(width, height, 90, 60, 11, 5)
    band = np.exp(-(((across + swell * 22) / 30) ** 2))
    lane = 0.75 * np.exp(-(((across + swell * 26 + 5) / 7) ** 2))
    cloud = band * (0.66 + 0.55 * clouds(width, height, 24, 18, 14, 4) - lane)
    cloud *= np.clip((horizon * 0.84 - ys) / (horizon * 0.45), 0, 1)
    mist = quantise(np.clip(cloud - 0.06, 0, 1), ramp(*MIST), 0.7)
    bright = BRIGHT[mist] > BRIGHT[sky.pixels]
    seen = bright & (cloud > 0.12 + 0.2 * dither(height, width, 4))
    sky.pixels[seen] = mist[seen]
    rose = seen & (clouds(width, height, 34, 26, 31, 3) > 0.42) & (cloud > 0.34)
    sky.shade(rose, cloud * 1.1 - 0.1, ("dusk2", "dusk3", "dusk4", "dusk5"), 0.6, 4)
    rng = rng_of("milky dust")
    for _ in range(width * height // 90):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        if cloud[y, x] > 0.2 + rng.random() * 0.5:
            sky.dot(x, y, ("night4", "night5", "night6", "dusk6")[int(rng.integers(4))])


def _bars(sky: Canvas, rows: tuple[int, int]) -> None:
    """Thin stratus near the horizon, lit from below."""
    top, bottom = rows
    tall = bottom - top
    noise = clouds(sky.width, tall, 160, 8, 21) + 0.3 * clouds(sky.width, tall, 50, 5, 23)
    edge = np.sin(np.pi * (np.arange(tall) + 0.5) / tall)[:, None]
    body = ndimage.binary_opening(noise > 0.62 - 0.2 * edge, np.ones((1, 7)))
    whole, light = np.zeros((sky.height, sky.width), bool), np.zeros((sky.height, sky.width))
    whole[top:bottom] = body
    light[top:bottom] = np.linspace(0, 1, tall)[:, None] * 0.8 + 0.3 * (0.9 - noise)
    sky.shade(whole, light, ("dusk1", "dusk2", "dusk3", "dusk4", "dusk5"), 0.3, 4)


def sow(sky: Canvas, count: int, bottom: int, name: str) -> None:
    """Sow stars, thinner towards a row: many faint, some clear, a few with rays."""
    rng = rng_of(name)
    for number in range(count):
        x, y = int(rng.integers(sky.width)), int(rng.random() ** 1.35 * bottom)
        colours = CLEAR if number % 5 == 0 else FAINT
        sky.dot(x, y, colours[int(rng.integers(len(colours)))])
    for _ in range(count // 28):
        x, y = int(rng.integers(6, sky.width - 6)), int(rng.random() ** 1.2 * bottom * 0.85) + 4
        star(sky, x, y, int(rng.integers(1, 3)))


def field(width: int, height: int, count: int, bottom: int, name: str) -> Canvas:
    """Stars alone on nothing, so that only they twinkle."""
    made = Canvas(width, height)
    sow(made, count, bottom, name)
    return made


def lamps(picture: Canvas) -> Canvas:
    """The lamps of a city alone, so that only they twinkle."""
    made = Canvas(picture.width, picture.height)
    names = [*(f"sun{n}" for n in range(1, 6)), "teal3", "neon1"]
    lit = np.isin(picture.pixels, ramp(*names))
    made.pixels[lit] = picture.pixels[lit]
    return made


def star(sky: Canvas, x: int, y: int, rays: int, heart: str = "stone7") -> None:
    """A bright star with rays of so many pixels."""
    for step in range(rays, 0, -1):
        colour = "night6" if step == 1 else "night4"
        for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
            sky.dot(x + dx, y + dy, colour)
    sky.dot(x, y, heart)


def warped(width: int, height: int, scale: tuple[float, float], seed: int) -> Shade:
    """Give noise bent by noise, for nebulae."""
    rows, columns = np.mgrid[:height, :width].astype(float)
    bend_x = clouds(width, height, 130, 110, seed + 3) * 30
    bend_y = clouds(width, height, 130, 110, seed + 9) * 30
    total, weight, whole = np.zeros((height, width)), 1.0, 0.0
    for octave in range(5):
        size = 2.0**octave
        across, down = (columns + bend_x) / scale[0] * size, (rows + bend_y) / scale[1] * size
        total += weight * gradient(across, down, seed + octave * 7)
        whole += weight
        weight *= 0.52
    return np.asarray(total / whole * 1.6)


def veil(canvas: Canvas, light: Shade, colours: Sequence[str], low: float = 0.1) -> None:
    """Lay a coloured mist where light is over a threshold, its edge dithered away."""
    seen = light > low + 0.3 * dither(canvas.height, canvas.width, 4)
    canvas.shade(seen, np.clip(light, 0, 1), colours, 0.55, 4)
