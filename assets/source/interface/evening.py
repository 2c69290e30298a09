"""The sky a quarter of an hour after sunset: stars, a thin moon, bars of cloud lit from below."""

import math

import numpy as np
from kit.canvas import Canvas, disc, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, Shade, quantise, ramp
from scipy import ndimage

WIDTH, HEIGHT, HORIZON = 512, 300, 168
SUN_X = 300
SKY = (
    "night0", "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5", "red4", "sun2", "sun3",
)  # fmt: skip
HIGH = ("dusk1", "dusk2", "dusk3", "dusk4", "dusk5")
LOW = ("dusk3", "dusk4", "dusk5", "red4", "sun2", "sun3")
MOON = (410.5, 54.5)


def sky() -> Canvas:
    """Paint the whole sky."""
    canvas = Canvas(WIDTH, HEIGHT)
    xs, ys = grid(WIDTH, HEIGHT)
    warped = (ys + clouds(WIDTH, HEIGHT, 170, 30, 15, 3) * 5) / HORIZON
    level = np.interp(warped, [0.1, 0.3, 0.55, 0.75, 0.9, 1.0], [0.0, 0.2, 0.4, 0.56, 0.7, 0.8])
    glow = np.hypot((xs - SUN_X) / 2.6, ys - HORIZON)
    level += 0.2 * np.exp(-((glow / 40) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.55)
    _stars(canvas)
    _moon(canvas)
    _bars(canvas, (62, 122), 0.38, 4, HIGH)
    _bars(canvas, (98, 164), 0.42, 11, LOW)
    return canvas


def _stars(canvas: Canvas) -> None:
    """Many faint ones, some bright, a few with rays; thinner towards the light."""
    rng = rng_of("title stars")
    for _ in range(230):
        x, y = int(rng.integers(WIDTH)), int(rng.random() ** 1.5 * 116)
        colour = ("dusk5", "night5", "night6", "night7")[int(rng.integers(4))]
        if _clear_of_moon(x, y):
            canvas.dot(x, y, colour)
    for _ in range(9):
        x, y = int(rng.integers(20, WIDTH - 20)), int(rng.integers(32, 92))
        if not _clear_of_moon(x, y):
            continue
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.dot(x + dx, y + dy, "night4" if y < 60 else "dusk5")
        canvas.dot(x, y, "stone7")


def _clear_of_moon(x: int, y: int) -> bool:
    return math.hypot(x - MOON[0], y - MOON[1]) > 12


def _moon(canvas: Canvas) -> None:
    """A crescent that opens away from the sun."""
    x, y = MOON
    whole = disc(WIDTH, HEIGHT, x, y, 7, 7)
    dark = disc(WIDTH, HEIGHT, x + 2.9, y - 2.3, 6.8, 6.8)
    canvas.fill(whole & ~dark, "sun5")


def _bars(
    canvas: Canvas, rows: tuple[int, int], cover: float, seed: int, colours: tuple[str, ...]
) -> None:
    """Lay long streaks between two rows; light rises from the lower edge of each."""
    top, bottom = rows
    height = bottom - top
    noise = clouds(WIDTH, height, 165, 9, seed) + 0.35 * clouds(WIDTH, height, 55, 6, seed + 9)
    middle = np.sin(np.pi * (np.arange(height) + 0.5) / height) ** 0.7
    depth = noise - (1 - middle[:, None]) * 1.2 - (0.72 - cover)
    body = ndimage.binary_opening(depth > 0, np.ones((1, 6)))
    whole, light = np.zeros((HEIGHT, WIDTH), bool), np.zeros((HEIGHT, WIDTH))
    whole[top:bottom] = body
    thin = np.clip(1 - depth * 3, 0, 1)
    light[top:bottom] = 0.12 + 0.62 * _from_top(body) ** 1.2 + 0.3 * thin * _from_top(body)
    canvas.shade(whole, light, colours, 0.35, 4)


def _from_top(body: Mask) -> Shade:
    """Give for each pixel of a cloud how far down it lies, 0..1, smooth along the cloud."""
    above, below = _run(body), _run(body[::-1])[::-1]
    share = above / (above + below + 1e-6)
    weight = ndimage.gaussian_filter(body.astype(float), (0, 7)) + 1e-6
    return np.asarray(ndimage.gaussian_filter(share * body, (0, 7)) / weight)


def _run(body: Mask) -> Shade:
    """Count the cloud's pixels from its upper edge down to each pixel."""
    counted = np.zeros(body.shape)
    run = np.zeros(body.shape[1])
    for row in range(body.shape[0]):
        run = np.where(body[row], run + 1, 0)
        counted[row] = run
    return counted
