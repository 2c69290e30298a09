"""The city at night from above: two grids of streets in perspective, and its towers."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds, gradient
from kit.ramp import Mask, Shade, quantise, ramp
from scipy import ndimage

from interface.evening import HEIGHT, HORIZON

WIDTH = 768
DEPTH = 100  # rows of the carpet
MIDDLE = 428.0  # where the long avenues meet
NEAREST, FARTHEST = 1.0, 46.0
GROUND = ("night0", "dusk0", "dusk1", "dusk1", "dusk2", "dusk3", "dusk4")

Places = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Lights:
    """Lamps on the plain: how far right, how far away, how bright, and whose street is red."""

    across: Shade
    away: Shade
    bright: Shade


def city() -> Canvas:
    """The carpet of lights, the towers in it, and the dark brush of the slope below us."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.blit(carpet(), 0, HORIZON)
    _towers(canvas)
    _slope(canvas, 226, 30, 61, ("dusk0", "dusk1", "dusk2"))
    _slope(canvas, 240, 22, 83, ("ink", "night0", "dusk1"))
    return canvas


def carpet() -> Canvas:
    """All lamps of the plain, drawn over the haze they make."""
    rng = rng_of("title basin")
    straight = _streets(rng, 0.0, 0.55)
    turned = _streets(rng, 0.62, 0.7)
    in_turned = _district(turned) > 0.08
    in_straight = _district(straight) <= 0.08
    homes = Lights(rng.uniform(-30, 30, 9000), _depths(rng, 9000), rng.uniform(0.05, 0.5, 9000))
    parts = [_kept(straight, in_straight), _kept(turned, in_turned), homes]
    columns, rows, bright = _project(parts, rng)
    level = np.zeros((DEPTH, WIDTH))
    np.add.at(level, (rows, columns), bright)
    canvas = _haze(level)
    for place in np.argsort(bright, kind="stable"):
        colour = _lamp(float(bright[place]), float(rng.random()))
        canvas.dot(columns[place], rows[place], colour)
    return canvas


def _streets(rng: np.random.Generator, angle: float, block: float) -> Lights:
    """Lamps along both ways of a grid of streets turned by an angle; each fifth is a boulevard."""
    along, across, bright = [], [], []
    for way in (0, 1):
        for number in range(-90, 91):
            main = number % 4 == 0
            steps = np.arange(-50, 50, 0.07 if main else 0.13)
            steps = steps + rng.uniform(-0.03, 0.03, len(steps))
            fixed = np.full(len(steps), (number + 0.37) * block)
            along.append(steps if way else fixed)
            across.append(fixed if way else steps)
            bright.append((0.75 if main else 0.34) + rng.random(len(steps)) * 0.4)
    u, v = np.concatenate(along), np.concatenate(across)
    cosine, sine = np.cos(angle), np.sin(angle)
    return Lights(u * cosine - v * sine, u * sine + v * cosine, np.concatenate(bright))


def _district(lights: Lights) -> Shade:
    return gradient(lights.across / 13 + 40, lights.away / 9 + 40, 5)


def _kept(lights: Lights, mask: Mask) -> Lights:
    return Lights(lights.across[mask], lights.away[mask], lights.bright[mask])


def _depths(rng: np.random.Generator, count: int) -> Shade:
    return np.asarray(NEAREST + rng.random(count) ** 2 * (FARTHEST - NEAREST))


def _project(parts: list[Lights], rng: np.random.Generator) -> tuple[Places, Places, Shade]:
    """See the plain from the hill; parks stay dark, and far lamps are thinned."""
    u = np.concatenate([part.across for part in parts])
    z = np.concatenate([part.away for part in parts])
    bright = np.concatenate([part.bright for part in parts])
    z = np.where(z > 0.5, z, 0.5)
    columns = np.round(MIDDLE + u * 92 / z).astype(np.int64)
    rows = np.round(DEPTH / z).astype(np.int64)
    park = gradient(u / 3.1 + 90, z / 2.3 + 90, 9)
    seen = (columns >= 0) & (columns < WIDTH) & (rows >= 1) & (rows < DEPTH) & (z < FARTHEST)
    seen &= (park < 0.3) | (rng.random(len(z)) < 0.25)
    seen &= rng.random(len(z)) < np.clip((3.2 / z) ** 1.7, 0.012, 0.9)
    return columns[seen], rows[seen], bright[seen] * (1.05 - 0.3 * np.clip(park[seen], 0, 1))


def _haze(level: Shade) -> Canvas:
    """The ground, lit by its own lamps; at the horizon they run together."""
    glow = ndimage.gaussian_filter(level, (1.2, 3)) + 0.7 * ndimage.gaussian_filter(level, (3, 10))
    rows = np.arange(DEPTH)[:, None] + 0.5
    canvas = Canvas(WIDTH, DEPTH)
    light = np.clip(0.09 + glow * 0.5 + 0.8 * np.exp(-rows / 4) - 0.02, 0, 1)
    canvas.pixels[:] = quantise(light, ramp(*GROUND), 0.5)
    return canvas


def _lamp(bright: float, chance: float) -> str:
    if bright < 0.3:
        return "dusk4" if chance < 0.6 else "dusk3" if chance < 0.8 else "sun0"
    if bright < 0.62:
        return "sun0" if chance < 0.45 else "sun1" if chance < 0.8 else "dusk5"
    if bright < 0.95:
        return "sun2" if chance < 0.6 else "sun3" if chance < 0.9 else "teal3"
    return "sun4" if chance < 0.7 else "sun5" if chance < 0.86 else "neon1"


TOWERS = (  # left, width, height, crown
    (-52, 9, 9, 0), (-44, 7, 14, 1), (-37, 9, 20, 0), (-28, 8, 27, 2), (-20, 10, 22, 1),
    (-10, 9, 36, 3), (0, 11, 30, 0), (10, 8, 41, 2), (18, 10, 33, 1), (28, 9, 25, 3),
    (37, 8, 17, 0), (45, 10, 21, 1), (56, 8, 11, 0), (64, 7, 7, 0),
)  # fmt: skip
TOWERS_X = 428


def _towers(canvas: Canvas) -> None:
    """Downtown: back towers paler in the haze, front ones darker, windows lit by chance."""
    rng = rng_of("title towers")
    base = HORIZON + 7
    for number in sorted(range(len(TOWERS)), key=lambda n: n % 2):
        left, wide, tall, crown = TOWERS[number]
        x, top = TOWERS_X + left, base - tall
        body, side = ("dusk2", "dusk4") if number % 2 == 0 else ("dusk1", "dusk3")
        canvas.rect(x, top, wide, tall, body)
        canvas.column(x, top, tall, side)
        canvas.row(x, top, wide, side)
        _crown(canvas, (x, top, wide), crown, (body, side))
        _windows(canvas, (x, top, wide, tall), rng)


def _crown(canvas: Canvas, roof: tuple[int, int, int], kind: int, colours: tuple[str, str]) -> None:
    x, top, wide = roof
    if kind == 1:
        canvas.rect(x + 2, top - 2, wide - 4, 2, colours[0])
        canvas.row(x + 2, top - 2, wide - 4, colours[1])
    if kind == 2:
        canvas.rect(x + wide // 2 - 1, top - 3, 3, 3, colours[0])
        canvas.column(x + wide // 2, top - 9, 7, colours[0])
        canvas.dot(x + wide // 2, top - 10, "red4")
    if kind == 3:
        for step in range(1, 4):
            canvas.row(x + step, top - step, wide - 2 * step, colours[0])
            canvas.dot(x + step, top - step, colours[1])


def _windows(canvas: Canvas, tower: tuple[int, int, int, int], rng: np.random.Generator) -> None:
    x, top, wide, tall = tower
    for column in range(x + 2, x + wide - 1, 2):
        for row in range(top + 2, top + tall - 1, 2):
            if rng.random() < 0.3:
                chance = rng.random()
                canvas.dot(
                    column, row, "sun3" if chance < 0.6 else "sun1" if chance < 0.9 else "teal3"
                )


def _slope(canvas: Canvas, base: int, rise: int, seed: int, colours: tuple[str, str, str]) -> None:
    """A fold of the hill we stand on, with brush along its edge and over its side."""
    body, tuft, crest = colours
    line = base - rise * (clouds(WIDTH, 1, 150, 1, seed)[0] * 0.5 + 0.5)
    line -= np.abs(clouds(WIDTH, 1, 8, 1, seed + 3, 2)[0]) * 5
    _, ys = grid(WIDTH, HEIGHT)
    canvas.fill(ys > np.round(line)[None], body)
    rng = rng_of(f"title slope {seed}")
    for _ in range(WIDTH):
        x = int(rng.integers(WIDTH))
        y = int(line[x] + 2 + abs(rng.normal()) * 11)
        canvas.row(x, y, int(rng.integers(2, 6)), tuft)
    for x in range(WIDTH):
        canvas.dot(x, round(line[x]), crest)
