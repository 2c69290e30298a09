"""The desert at dawn: sky, mountains one behind the other, a lake far down, a water tower."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp
from scipy import ndimage

from places.roads.wording import centred, words

SKY = (
    "night1", "night2", "night3", "dusk3", "dusk4", "dusk5", "dusk6", "red4", "sun2", "sun3",
    "sun4",
)  # fmt: skip
HORIZON = 150


def sky(width: int, height: int) -> Canvas:
    """Night overhead, rose and gold over the mountains; the morning star."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 180, 34, 21, 3) * 5) / HORIZON
    level = np.interp(warped, [0.05, 0.3, 0.55, 0.75, 0.9, 1.0], [0.06, 0.24, 0.42, 0.6, 0.76, 0.9])
    sun = np.hypot((xs - width * 0.72) / 2.4, ys - HORIZON)
    level += 0.14 * np.exp(-((sun / 46) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    rng = rng_of("desert stars")
    for _ in range(90):
        x, y = int(rng.integers(width)), int(rng.random() ** 1.6 * 80)
        canvas.dot(x, y, ("night4", "night5", "night6")[int(rng.integers(3))])
    x, y = int(width * 0.6), 44
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        canvas.dot(x + dx, y + dy, "night6")
    canvas.dot(x, y, "stone7")
    return canvas


def bars(width: int, height: int) -> Canvas:
    """Long thin clouds lit from below, to drift."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    turn = 2 * np.pi * xs / width
    long = np.sin(turn * 3 + 4 * np.sin(ys * 0.11)) + 0.6 * np.sin(turn * 7 + ys * 0.3 + 1)
    rows = np.sin(ys * 0.42) + 0.5 * np.sin(ys * 0.21 + 2)
    body = ndimage.binary_opening(long + 1.1 * rows > 1.75, np.ones((1, 9)))
    canvas.fill(body, "dusk4")
    canvas.fill(body & (ys > height * 0.5), "dusk5")
    canvas.fill(edge(body, 0, 1), "red4")
    canvas.fill(edge(body, 0, 1) & (ys > height * 0.5), "sun3")
    return canvas


# top, feature width, height, body, lit flank, fold
RANGES = (
    (0, 120, 30, "dusk4", "red4", "dusk3"),
    (16, 84, 22, "dusk3", "dusk5", "dusk2"),
    (32, 56, 12, "dusk2", "dusk4", "dusk1"),
)


def mountains(width: int, height: int) -> Canvas:
    """Three ranges; the flanks towards the sun at the right are lit, canyons run down."""
    canvas = Canvas(width, height)
    _, ys = grid(width, height)
    for number, (top, wide, tall, body, lit, fold) in enumerate(RANGES):
        rough = clouds(width, 1, wide, 1, 61 + number * 9, 3)[0]
        peaks = np.abs(clouds(width, 1, wide / 2, 1, 7 + number, 2)[0])
        line = top + 24 - tall * (0.7 * rough + 0.8 * peaks)
        mask = ys > np.round(line)[None]
        canvas.fill(mask, body)
        slope = ndimage.gaussian_filter1d(np.gradient(line), 2)[None]
        depth = ys - line[None]
        sunny = mask & (slope > 0.1) & (depth < 4 + 26 * slope)
        canvas.fill(ndimage.binary_opening(sunny, np.ones((2, 3))), lit)
        dark = mask & (slope < -0.14) & (depth < 5 - 18 * slope)
        canvas.fill(ndimage.binary_opening(dark, np.ones((2, 3))), fold)
    return canvas


def valley(width: int, height: int) -> Canvas:
    """The plain behind the town: a thread of lake, far poles, bushes, back roofs and trees."""
    canvas = Canvas(width, height)
    _, ys = grid(width, height)
    rise = 5 + 3 * clouds(width, 1, 120, 1, 4)[0]
    canvas.fill(ys > rise[None], "dusk2")
    canvas.fill((ys > rise[None]) & (ys < rise[None] + 2), "dusk4")
    for x in range(0, width, 97):
        canvas.row(x + 20, 12, 46, "red4")
        canvas.row(x + 30, 13, 52, "sun3")
        canvas.row(x + 26, 14, 40, "dusk5")
    rng = rng_of("valley bushes")
    for _ in range(width // 6):
        x, y = int(rng.integers(width)), int(rng.integers(18, height))
        canvas.row(x, y, int(rng.integers(2, 6)), "dusk1" if rng.random() < 0.7 else "dusk3")
    for x in range(12, width, 44):
        canvas.column(x, 2, 12, "dusk0")
        canvas.row(x - 2, 4, 5, "dusk0")
    return canvas


def water_tower() -> Canvas:
    """The town's water tower with its name, dark against the morning, lit at its right."""
    canvas = Canvas(74, 126)
    for x0, x1 in ((14, 4), (32, 30), (42, 44), (60, 70)):
        canvas.line(x0, 52, x1, 125, "dusk0", 3)
        canvas.line(x0 + 1, 52, x1 + 1, 125, "dusk2")
    for y, left, right in ((76, 11, 63), (102, 7, 67)):
        canvas.rect(left, y, right - left, 2, "dusk0")
        canvas.line(left + 2, y, right - 24, y + 24, "dusk1")
        canvas.line(right - 2, y, left + 24, y + 24, "dusk1")
    tank = disc(74, 126, 37, 48, 33, 13) | disc(74, 126, 37, 20, 33, 8)
    canvas.rect(4, 18, 66, 32, "dusk3")
    canvas.fill(tank, "dusk3")
    xs, ys = grid(74, 126)
    body = canvas.solid & (ys < 62) & (ys > 16)
    for limit, colour in ((26, "dusk2"), (12, "dusk1")):
        canvas.fill(body & (xs < limit), colour)
    canvas.fill(body & (xs > 56), "dusk5")
    canvas.fill(body & (xs > 64), "sun3")
    canvas.poly([(2, 18), (37, 2), (72, 18), (37, 26)], "dusk4")
    canvas.poly([(37, 2), (72, 18), (40, 24)], "red4")
    canvas.row(3, 49, 68, "dusk1")
    centred(canvas, words("BOULDER", "sun5"), 38, 30)
    centred(canvas, words("CITY", "sun5"), 38, 38)
    canvas.column(37, 0, 4, "dusk1")
    return canvas
