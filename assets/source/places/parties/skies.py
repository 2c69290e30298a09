"""Skies over the hills: a winter night above the city, and a spring evening as it turns."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp
from scipy import ndimage

from places.clouds import share_down

NIGHT = ("ink", "night0", "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5")
SPRING = ("night4", "night5", "night6", "plum2", "dusk6", "dusk7", "skin0", "sun4")


@dataclass(frozen=True)
class Glow:
    """Where the sky is brighter: x, y, reach across, and how many parts of the ramp it adds."""

    x: float
    y: float
    reach: float
    level: float


@dataclass(frozen=True)
class Bars:
    """Long clouds between two rows: how much they cover, their seed, dark to light."""

    rows: tuple[int, int]
    cover: float
    seed: int
    colours: Sequence[str]


def gradient_sky(
    size: tuple[int, int], colours: Sequence[str], stops: Sequence[tuple[float, float]], glow: Glow
) -> Canvas:
    """Paint a sky from its top to its horizon; `stops` are share of height, share of ramp."""
    width, height = size
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 170, 30, 15, 3) * 5) / height
    level = np.interp(warped, [s[0] for s in stops], [s[1] for s in stops])
    away = np.hypot((xs - glow.x) / 2.6, ys - glow.y)
    level += glow.level * np.exp(-((away / glow.reach) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*colours), 0.55)
    return canvas


def night(width: int, height: int, name: str) -> Canvas:
    """A clear winter night: stars, a moon, and bars of cloud lit violet by the city."""
    stops = ((0.0, 0.02), (0.3, 0.22), (0.6, 0.46), (0.82, 0.66), (1.0, 0.86))
    canvas = gradient_sky((width, height), NIGHT, stops, Glow(width * 0.62, height, 44, 0.16))
    stars(canvas, width * height // 420, height * 0.72, name)
    crescent(canvas, width * 0.3, 40)
    bars(canvas, Bars((26, 74), 0.26, 4, ("night1", "night2", "dusk2", "dusk3")))
    bars(canvas, Bars((72, height - 8), 0.36, 21, ("dusk1", "dusk2", "dusk3", "dusk4", "dusk5")))
    return canvas


def evening(width: int, height: int, name: str) -> Canvas:
    """A quarter of an hour after sunset: deep blue, rose, and a last line of gold."""
    colours = ("night0", "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5", "red4", "sun2")
    stops = ((0.0, 0.06), (0.3, 0.24), (0.55, 0.42), (0.75, 0.6), (0.9, 0.78), (1.0, 0.92))
    canvas = gradient_sky((width, height), colours, stops, Glow(width * 0.6, height, 40, 0.14))
    stars(canvas, width * height // 900, height * 0.5, name)
    bars(canvas, Bars((40, 92), 0.34, 4, ("dusk1", "dusk2", "dusk3", "dusk4", "dusk5")))
    bars(canvas, Bars((84, height - 4), 0.4, 11, ("dusk3", "dusk4", "dusk5", "red4", "sun2")))
    return canvas


def spring(width: int, height: int) -> Canvas:
    """A spring day as it ends: blue above, then lilac, rose, and the last yellow."""
    stops = ((0.0, 0.02), (0.2, 0.14), (0.38, 0.34), (0.5, 0.54), (0.62, 0.72), (0.8, 0.94))
    canvas = gradient_sky((width, height), SPRING, stops, Glow(width * 0.66, height, 46, 0.22))
    colours = ("plum1", "plum2", "dusk6", "dusk7", "skin1")
    bars(canvas, Bars((40, height - 14), 0.34, 8, colours))
    return canvas


def cumulus(width: int, height: int, name: str, colours: Sequence[str]) -> Canvas:
    """A fair-weather cloud on a flat base, in hard tones; the light comes from the lower right."""
    canvas, rng = Canvas(width, height), rng_of(f"cumulus {name}")
    xs, ys = grid(width, height)
    shade, mask, base = np.zeros((height, width)), np.zeros((height, width), bool), height - 2
    puffs = []
    count = width // 7 + 3
    for number in range(count):
        share = (number + 0.5) / count + rng.uniform(-0.04, 0.04)
        swell = np.sin(np.pi * np.clip(share, 0, 1)) ** 0.8
        r = height * (0.15 + 0.26 * swell * rng.uniform(0.6, 1.1))
        puffs.append((base - r * 0.55 - height * 0.42 * swell * rng.random(), share, r))
    for y, share, r in sorted(puffs):
        x = r + (width - 2 * r) * share
        inside = (np.hypot(xs - x, ys - y) < r) & (ys <= base)
        value = 0.6 + 0.42 * ((xs - x) * 0.8 - (ys - y) * 0.6) / r
        value -= 0.4 * np.clip((ys - base + height * 0.3) / (height * 0.3), 0, 1)
        shade = np.where(inside, value, shade)
        mask |= inside
    canvas.shade(mask, shade, colours, 0.0)
    return canvas


def stars(canvas: Canvas, count: int, bottom: float, name: str) -> None:
    """Many faint ones, a few with rays."""
    rng = rng_of(f"{name} stars")
    for _ in range(count):
        x, y = int(rng.integers(canvas.width)), int(rng.random() ** 1.4 * bottom)
        canvas.dot(x, y, ("dusk5", "night4", "night5", "night6", "night7")[int(rng.integers(5))])
    for _ in range(count // 40):
        x, y = int(rng.integers(canvas.width)), int(rng.random() * bottom * 0.8)
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            canvas.dot(x + dx, y + dy, "night4")
        canvas.dot(x, y, "stone7")


def crescent(canvas: Canvas, x: float, y: float) -> None:
    """A thin moon."""
    whole = disc(canvas.width, canvas.height, x, y, 7, 7)
    dark = disc(canvas.width, canvas.height, x + 2.9, y - 2.3, 6.8, 6.8)
    around = disc(canvas.width, canvas.height, x, y, 11, 11) & ~whole
    specks = around & np.isin(canvas.pixels, ramp("night5", "night6", "night7", "stone7"))
    canvas.fill(specks, "night1")
    canvas.fill(whole & ~dark, "sun5")


def bars(canvas: Canvas, kind: Bars) -> None:
    """Lay long streaks of cloud; light rises from the lower edge of each."""
    top, bottom = kind.rows
    width, height = canvas.width, bottom - top
    noise = clouds(width, height, 165, 9, kind.seed)
    noise += 0.35 * clouds(width, height, 55, 6, kind.seed + 9)
    middle = np.sin(np.pi * (np.arange(height) + 0.5) / height) ** 0.7
    depth = noise - (1 - middle[:, None]) * 1.2 - (0.72 - kind.cover)
    body = ndimage.binary_opening(depth > 0, np.ones((1, 6)))
    whole, lit = np.zeros((canvas.height, width), bool), np.zeros((canvas.height, width))
    whole[top:bottom] = body
    thin = np.clip(1 - depth * 3, 0, 1)
    lit[top:bottom] = 0.12 + 0.62 * share_down(body) ** 1.2 + 0.3 * thin * share_down(body)
    canvas.shade(whole, lit, kind.colours, 0.35, 4)
