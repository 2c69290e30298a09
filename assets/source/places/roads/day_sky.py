"""A hot morning over Los Angeles: blue, clouds, a plane with a question, mountains."""

import numpy as np
from kit.canvas import Canvas, Floats, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import dither, quantise, ramp

from places.roads.plants import below
from places.roads.wording import words

HORIZON = 116  # row of the map where sky and plain meet


BLUE = ("elec0", "elec1", "elec2", "elec3", "stone7", "sun5")


def sky(width: int, height: int, sun: float) -> Canvas:
    """Hard blue above, white over the plain; brightest where the sun is."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 160, 30, 7, 3) * 3) / HORIZON
    level = np.interp(warped, [0, 0.3, 0.62, 0.84, 1], [0.05, 0.24, 0.44, 0.62, 0.82])
    level += 0.16 * np.exp(-((np.hypot((xs - sun) / 2.2, ys - HORIZON) / 66) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*BLUE), 0.5)
    _wisps(canvas)
    return canvas


def _wisps(canvas: Canvas) -> None:
    """Thin high cloud in long brushed strokes."""
    width, height = canvas.width, canvas.height
    _, ys = grid(width, height)
    noise = clouds(width, height, 150, 7, 21) + 0.35 * clouds(width, height, 44, 4, 23)
    body = (noise > 0.5) & (ys > 14) & (ys < 64)
    threshold = dither(height, width, 4)
    canvas.fill(body & (noise - 0.5 > threshold * 0.5), "elec3")
    canvas.fill(body & (noise > 0.86), "stone7")


def cloud(width: int, height: int, name: str) -> Canvas:
    """A fair-weather cloud: round heads in three tones on a flat base."""
    rng, canvas = rng_of(name), Canvas(width, height)
    xs, ys = grid(width, height)
    base, count = height - 2, width // 7 + 3
    heads = []
    for number in range(count):
        share = (number + 0.5) / count + rng.uniform(-0.04, 0.04)
        swell = np.sin(np.pi * min(max(share, 0.0), 1.0)) ** 0.8
        radius = height * (0.16 + 0.26 * swell * rng.uniform(0.6, 1.1))
        y = base - radius * 0.55 - height * 0.42 * swell * rng.random()
        heads.append((y, radius + (width - 2 * radius) * share, radius))
    value, mask = np.zeros((height, width)), np.zeros((height, width), bool)
    for y, x, radius in sorted(heads):
        part = (np.hypot(xs - x, ys - y) < radius) & (ys <= base)
        lit = 0.62 + 0.45 * (-0.4 * (xs - x) - 0.9 * (ys - y)) / radius
        lit -= 0.35 * np.clip((ys - base + height * 0.3) / (height * 0.3), 0, 1)
        value, mask = np.where(part, lit, value), mask | part
    canvas.shade(mask, value, ("elec3", "night7", "stone7", "stone7"), 0)
    return canvas


def sky_clouds(width: int) -> Canvas:
    """A band of clouds that can go round for ever."""
    canvas = Canvas(width, 112)
    places = ((60, 62, 104, 34), (250, 44, 70, 24), (420, 84, 96, 30), (566, 56, 54, 18))
    for x, base, wide, tall in places:
        canvas.blit(cloud(wide, tall, f"freeway cloud {x}"), x, base - tall)
    for x, base, wide, tall in ((170, 96, 60, 13), (330, 102, 74, 14), (10, 104, 58, 12)):
        canvas.blit(cloud(wide, tall, f"freeway far cloud {x}"), x, base - tall)
    return canvas


def banner_plane(width: int, text: str) -> Canvas:
    """A small plane that pulls somebody's question behind it, nose to the west."""
    canvas, letters = Canvas(width, 16), words(text, "red3")
    canvas.poly([(2, 8), (6, 6), (22, 6), (25, 8), (22, 10), (6, 10)], "stone7")
    canvas.rect(8, 9, 14, 1, "night6")
    canvas.rect(9, 4, 8, 2, "night4")
    canvas.rect(6, 7, 14, 1, "red3")
    canvas.poly([(20, 7), (25, 2), (27, 2), (25, 8)], "red3")
    canvas.column(1, 4, 9, "stone4")
    canvas.row(26, 8, 12, "stone4")
    canvas.rect(38, 3, letters.width + 6, 11, "stone7")
    canvas.row(38, 13, letters.width + 6, "night7")
    canvas.blit(letters, 41, 6)
    return canvas


def mountains(width: int) -> Canvas:
    """Two ranges in the haze; the nearer has folds, and a white house with domes on a spur."""
    canvas = Canvas(width, 60)
    xs = np.arange(width)
    far = 30 - 26 * np.abs(clouds(width, 1, 130, 1, 4)[0]) ** 0.8 - 6 * _peaks(width, 44)
    near = 46 - 16 * (clouds(width, 1, 90, 1, 8)[0] * 0.5 + 0.5) - 7 * _peaks(width, 9)
    spur = int(width * 0.7)
    near -= 17 / (1 + ((xs - spur) / 40) ** 4)
    _range(canvas, far, ("night6", "night7", "elec3", "elec3"))
    _range(canvas, near, ("night5", "night6", "night7", "stone7"))
    _domes(canvas, spur, round(near[spur - 12 : spur + 12].max()) - 1)
    return canvas


def _peaks(width: int, seed: int) -> Floats:
    return np.asarray(1 - np.abs(clouds(width, 1, 38, 1, seed, 3)[0]) * 2)


def _range(canvas: Canvas, line: Floats, colours: tuple[str, ...]) -> None:
    """A ridge lit from the left: slopes that fall to the right lie in shade; haze below."""
    width, height = canvas.width, canvas.height
    xs, ys = grid(width, height)
    down = ys - line[None]
    bent = np.clip(xs - down * 0.7, 0, width - 1).astype(int)
    steep = np.gradient(line)[bent] + 0.25 * clouds(width, height, 18, 22, 5, 2)
    light = np.where(steep > 0.12, 0.05, 0.42) + np.clip((ys - 22) / 28, 0, 1) ** 1.5 * 0.75
    canvas.shade(below(line, height), light, colours, 0.3)


def _domes(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 11, y - 3, 24, 4, "stone7")
    canvas.row(x - 11, y, 24, "night5")
    canvas.rect(x + 6, y - 3, 7, 3, "night7")
    for dome, radius in ((-8, 2.5), (1, 4.0), (10, 2.5)):
        mask = disc(canvas.width, canvas.height, x + dome, y - 3, radius, radius)
        mask[y - 3 :] = False
        canvas.fill(mask, "night5")
        canvas.fill(edge(mask, -1, 0) | edge(mask, 0, -1), "stone7")
