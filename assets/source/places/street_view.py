"""Night over the city: sky, hills, a carpet of lights, palms; and what a window shows."""

import math

import numpy as np
from kit.canvas import Canvas, Points, grid, rng_of
from kit.noise import clouds, gradient
from kit.ramp import quantise, ramp
from scipy import ndimage

from places.lettering import neon

SKY = ("ink", "night0", "night1", "night2", "dusk2", "dusk3", "dusk4")


def night_sky(width: int, height: int, name: str) -> Canvas:
    """Dark above, the glow of the city below, stars where it is dark."""
    sky, rng = Canvas(width, height), rng_of(name)
    _, ys = grid(width, height)
    warped = (ys + clouds(width, height, 150, 30, 5, 3) * 4) / height
    level = np.interp(warped, [0, 0.35, 0.65, 0.85, 1], [0.04, 0.26, 0.5, 0.74, 0.96])
    sky.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    streaks = clouds(width, height, 130, 9, 11) + 0.3 * clouds(width, height, 40, 5, 12)
    body = (streaks > 0.42) & (ys > height * 0.35) & (ys < height * 0.85)
    body = ndimage.binary_opening(body, np.ones((1, 5)))
    sky.shade(body, np.clip(streaks - 0.3, 0, 1), ("night2", "dusk2", "dusk3"), 0.35, 4)
    for _ in range(width * height // 700):
        x, y = int(rng.integers(width)), int(rng.random() ** 1.6 * height * 0.6)
        sky.dot(x, y, ("night4", "night6", "night7")[int(rng.integers(3))])
    return sky


def city_carpet(width: int, height: int, name: str) -> tuple[Canvas, list[tuple[int, int]]]:
    """Streets of lights that run to a vanishing point. Gives the lights that may twinkle."""
    rng, middle = rng_of(name), width * 0.45
    level = np.zeros((height, width))
    found: list[tuple[int, int, float]] = []

    def add(x: float, y: float, bright: float) -> None:
        column, row = round(x), round(y)
        if 0 <= column < width and 0 <= row < height:
            dark = float(
                gradient(
                    np.array([(x - middle) / (y + 2) * 0.55]), np.array([height / (y + 1) * 0.6]), 3
                )[0]
            )
            if dark > 0.36 and rng.random() < 0.6:
                return
            found.append((column, row, bright * (1.12 - 0.5 * max(0.0, dark))))
            level[row, column] += bright

    for avenue in range(-60, 60):
        main, y = rng.random() < 0.27, 1.5
        wobble = rng.uniform(-0.2, 0.2)
        while y < height:
            if rng.random() < (0.95 if main else 0.5):
                add(
                    middle + (avenue + wobble) * 15 * y / 22,
                    y,
                    (0.9 if main else 0.45) + rng.random() * 0.4,
                )
            y += max(1.0, y * 0.028) * (1 if main else rng.uniform(1, 1.9))
    for _ in range(int(width * height * 0.05)):
        add(rng.random() * width, 1 + rng.random() ** 1.5 * (height - 1), rng.random() * 0.6)
    glow = ndimage.gaussian_filter(level, (1.2, 3)) + 0.7 * ndimage.gaussian_filter(level, (3, 10))
    ground, (_, ys) = Canvas(width, height), grid(width, height)
    ground.pixels[:] = quantise(
        np.clip(glow * 0.6 + 0.7 * np.exp(-ys / 3.2) - 0.04, 0, 1),
        ramp("night0", "dusk0", "dusk1", "dusk2", "dusk3", "dusk4"),
        0.5,
    )
    for x, y, bright in sorted(found, key=lambda light: light[2]):
        ground.dot(x, y, _lamp(bright, rng.random()))
    return ground, [(x, y) for x, y, bright in found if bright > 0.7]


def _lamp(bright: float, chance: float) -> str:
    if bright < 0.3:
        return "dusk4" if chance < 0.6 else "red3"
    if bright < 0.62:
        return "sun0" if chance < 0.6 else "sun1"
    if bright < 0.95:
        return "sun2" if chance < 0.6 else "sun3" if chance < 0.9 else "teal3"
    return "sun4" if chance < 0.7 else "sun5"


def hills(width: int, height: int, seed: int, colours: tuple[str, str], scale: float) -> Canvas:
    """A dark ridge, a little lighter along its crest, with single windows."""
    ridge = Canvas(width, height)
    line = height * 0.25 + height * 0.3 * clouds(width, 1, scale, 1, seed)[0]
    _, ys = grid(width, height)
    body = ys > line[None]
    ridge.fill(body, colours[0])
    crest = body & (ys < line[None] + 2)
    ridge.fill(crest, colours[1])
    rng = rng_of(f"hill {seed}")
    for _ in range(width // 9):
        x = int(rng.integers(width))
        y = int(line[x] + rng.integers(4, max(6, height // 2)))
        if y < height:
            ridge.dot(x, y, "sun2" if rng.random() < 0.6 else "sun3")
    return ridge


def palm(
    height: int, lean: float, name: str, colours: tuple[str, str, str] = ("ink", "night0", "night2")
) -> Canvas:
    """A feather palm: fronds on curves, with gaps, a comb of leaflets each."""
    rng, crown = rng_of(name), 24.0
    width, tall = int(crown * 2.2 + abs(lean) * 2 + 10), int(height + crown + 4)
    canvas = Canvas(width, tall)
    foot, top = (width / 2, tall - 1.0), (width / 2 + lean, crown * 0.72 + 2)
    for x, y in _curve(foot, (foot[0] + lean * 0.05, tall - height * 0.5), top, tall * 3):
        canvas.row(round(x - 1), round(y), 2, colours[1])
        canvas.dot(round(x + 1), round(y), colours[2] if int(y) % 5 else colours[0])
    angles = np.linspace(-0.62, math.pi + 0.62, 9) + rng.uniform(-0.1, 0.1, 9)
    for place, angle in enumerate(sorted(angles, key=lambda a: -max(0.0, math.sin(a)))):
        _frond(canvas, top, float(angle), crown * rng.uniform(0.9, 1.05), colours, place < 3)
    canvas.ellipse(top[0], top[1] + 1, 2.2, 2.2, colours[1])
    return canvas


def _frond(
    canvas: Canvas,
    top: tuple[float, float],
    angle: float,
    length: float,
    colours: tuple[str, str, str],
    behind: bool,
) -> None:
    across, up = math.cos(angle), math.sin(angle)
    end = (top[0] + across * length, top[1] - up * length * 0.62 + 0.3 * length * abs(across))
    bend = (top[0] + across * length * 0.5, top[1] - max(up, 0.1) * length * 0.7 - length * 0.3)
    spine = _curve(top, bend, end, int(length * 2))
    colour = colours[0] if behind else colours[1]
    for place, (x, y) in enumerate(spine):
        share = place / (len(spine) - 1)
        leaf = length * 0.27 * min(1, share * 5) * (1 - share) ** 0.45 + 1.2
        if place % 3 == 0:
            canvas.line(
                round(x), round(y), round(x + across * leaf * 0.45), round(y + leaf), colour
            )
        canvas.dot(round(x), round(y), colours[2] if not behind and 0.06 < share < 0.86 else colour)
        canvas.dot(round(x), round(y) + 1, colour)


def _curve(
    a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], count: int
) -> Points:
    steps = np.linspace(0, 1, max(2, int(count)))
    return [
        (
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1],
        )
        for t in steps
    ]


def outside_window() -> Canvas:
    """What the windows of the club show: the other side of the street."""
    view = Canvas(340, 130)
    view.blit(night_sky(340, 90, "window sky"), 0, 0)
    view.rect(0, 62, 340, 68, "night0")
    for x, y, w in ((0, 40, 70), (70, 52, 60), (130, 34, 84), (214, 50, 50), (264, 42, 76)):
        view.rect(x, y, w, 130 - y, "night1")
        view.row(x, y, w, "night3")
        rng = rng_of(f"window house {x}")
        for wx in range(x + 6, x + w - 6, 12):
            for wy in range(y + 8, 92, 16):
                lit = rng.random() < 0.25
                view.rect(wx, wy, 6, 8, "sun2" if lit else "night0")
                if lit:
                    view.row(wx, wy, 6, "sun4")
    sign = neon("MOTEL", "pink", 0.7)
    view.rect(150, 44, sign.width + 4, sign.height + 2, "ink")
    view.blit(sign, 152, 45)
    view.blit(palm(70, 6, "window palm"), 90, 20)
    view.blit(palm(56, -4, "window palm 2"), 250, 34)
    view.rect(0, 104, 340, 26, "ink")
    view.row(0, 104, 340, "night2")
    for x in range(20, 340, 46):
        view.row(x, 118, 10, "night3")
    return view
