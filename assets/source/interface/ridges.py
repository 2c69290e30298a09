"""The hills behind the city, an observatory on the nearest."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Shade

from interface.evening import HEIGHT, HORIZON

WIDTH = 640
DOME_X = 500
PEAK, SPREAD = 30, 62  # of the observatory's hill


def hills() -> Canvas:
    """Three ridges, each nearer one darker; single windows on the slopes."""
    canvas = Canvas(WIDTH, HEIGHT)
    xs = np.arange(WIDTH)
    far = HORIZON - 9 - 11 * (clouds(WIDTH, 1, 150, 1, 31)[0] * 0.5 + 0.5)
    middle = HORIZON - 1 - 12 * (clouds(WIDTH, 1, 90, 1, 37)[0] * 0.5 + 0.5)
    near = HORIZON + 5 - PEAK / (1 + ((xs - DOME_X) / SPREAD) ** 4) - _shrubs(WIDTH, 41)
    near -= 12 * np.exp(-(((xs - 600) / 50) ** 2))
    _ridge(canvas, far, "dusk4", "dusk5")
    _ridge(canvas, middle, "dusk3", "dusk4")
    _ridge(canvas, near, "dusk1", "dusk3")
    _folds(canvas, near)
    _observatory(canvas, DOME_X, int(near[DOME_X - 28 : DOME_X + 28].min()) + 2)
    _houses(canvas, near)
    return canvas


def _shrubs(width: int, seed: int) -> Shade:
    return np.asarray(np.abs(clouds(width, 1, 9, 1, seed, 2)[0]) * 3)


def _ridge(canvas: Canvas, line: Shade, body: str, crest: str) -> None:
    _, ys = grid(canvas.width, canvas.height)
    mask = (ys > np.round(line)[None]) & (ys < HORIZON + 40)
    canvas.fill(mask, body)
    canvas.fill(edge(mask, 0, -1), crest)


def _folds(canvas: Canvas, line: Shade) -> None:
    """Canyons that run down from the crest: slanted strokes of shade and of late light."""
    rng = rng_of("title canyons")
    for _ in range(190):
        x = int(rng.integers(360, WIDTH - 8))
        top = int(line[x] + 3 + abs(rng.normal()) * 9)
        lean = 1 if x > DOME_X else -1
        colour = "dusk0" if rng.random() < 0.7 else "dusk2"
        for step in range(int(rng.integers(2, 6))):
            if top + step < HORIZON + 6:
                canvas.row(x + lean * step, top + step, 2, colour)


def _houses(canvas: Canvas, line: Shade) -> None:
    """Windows on the slopes, and a road that climbs to the observatory in two bends."""
    rng = rng_of("title houses")
    for _ in range(46):
        x = int(rng.integers(372, WIDTH - 4))
        y = int(line[x] + rng.integers(7, 26))
        if y < HORIZON + 4:
            canvas.dot(x, y, "sun2" if rng.random() < 0.6 else "sun4")
    for start, end, y0, y1 in ((560, 520, 20, 14), (520, 548, 14, 8), (548, 526, 8, 4)):
        for share in np.linspace(0, 1, 6):
            x = round(start + (end - start) * share)
            canvas.dot(x, round(line[DOME_X] + 4 + y0 + (y1 - y0) * share), "sun3")


def _observatory(canvas: Canvas, x: int, y: int) -> None:
    """Three domes over a white house whose lamps have just been lit."""
    canvas.rect(x - 32, y - 1, 64, 4, "dusk1")
    for left, wide, tall in ((-27, 54, 7), (-8, 16, 12)):
        canvas.rect(x + left, y - tall, wide, tall, "dusk3")
        canvas.row(x + left, y - tall, wide, "dusk5")
        canvas.row(x + left, y - 1, wide, "dusk2")
    for side in (-22, 22):
        canvas.rect(x + side - 4, y - 10, 9, 10, "dusk3")
        canvas.row(x + side - 4, y - 10, 9, "dusk5")
        _dome(canvas, x + side + 0.5, y - 10, 4.5)
    _dome(canvas, x, y - 12, 9)
    canvas.rect(x + 2, y - 20, 2, 7, "ink")
    for window in (-17, -14, -11, 10, 13, 16):
        canvas.rect(x + window, y - 5, 1, 4, "sun3")
    canvas.rect(x - 2, y - 8, 4, 8, "sun3")
    canvas.row(x - 2, y - 8, 4, "sun4")
    for lamp in (-26, -8, 7, 25):
        canvas.dot(x + lamp, y, "sun5")


def _dome(canvas: Canvas, x: float, base: int, radius: float) -> None:
    _, ys = grid(canvas.width, canvas.height)
    upper = ys < base
    dome = disc(canvas.width, canvas.height, x, base, radius, radius) & upper
    canvas.fill(dome, "dusk2")
    lit = disc(canvas.width, canvas.height, x - radius * 0.25, base, radius * 0.75, radius) & upper
    canvas.fill(dome & lit, "teal1")
    canvas.fill(edge(dome, -1, 0) | edge(dome, 0, -1), "dusk5")
    canvas.row(int(x - radius), base - 1, int(radius * 2), "night1")
