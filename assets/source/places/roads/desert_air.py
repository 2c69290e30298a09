"""The Mojave at two hours: sky, mesas, a freight train, the flats."""

from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas, Floats, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp

from places.roads.dusk import Bars, bars
from places.roads.plants import below

HORIZON = 146  # row of the map
Tones = tuple[str, ...]


@dataclass(frozen=True)
class Hour:
    """The colours of the desert at a time. `sky` from zenith to horizon; mesas dark to light."""

    name: str
    sky: Tones
    stops: tuple[tuple[float, float], ...]
    glow: tuple[float, float, float]  # share of the width, reach, strength
    far: Tones
    near: Tones
    flats: Tones
    brush: Tones
    bars: tuple[Bars, ...] = ()
    stars: int = 60
    air: dict[str, str | int] = field(default_factory=dict)


NIGHT = Hour(
    "night",
    ("ink", "night0", "night1", "night2", "night3", "dusk3", "dusk4"),
    ((0, 0.08), (0.3, 0.26), (0.62, 0.46), (0.86, 0.64), (1, 0.74)),
    (0.86, 46, 0.16),
    ("night1", "night2", "night2"),
    ("night0", "night1", "night2", "night3"),
    ("night0", "night1", "night2"),
    ("night0", "night1", "night2"),
    stars=420,
    air={"ambient": "#6c6eae", "rim": "night7", "rim_side": "left"},
)
DAWN = Hour(
    "dawn",
    ("night2", "night3", "night4", "cloth2", "cloth3", "dusk7", "skin0", "sun4", "sun5"),
    ((0.06, 0.02), (0.28, 0.2), (0.5, 0.38), (0.76, 0.62), (0.9, 0.74), (1, 0.84)),
    (0.76, 52, 0.15),
    ("cloth1", "cloth2", "cloth3"),
    ("night2", "dusk2", "rust0", "rust1", "sun1"),
    ("cloth0", "cloth1", "cloth2"),
    ("night1", "night2", "cloth0"),
    (
        Bars((36, 90), 0.5, 14, ("night4", "cloth2", "dusk6", "dusk7")),
        Bars((78, HORIZON - 4), 0.48, 31, ("cloth2", "dusk6", "dusk7", "sun3", "sun4", "sun5")),
    ),
    stars=60,
    air={"ambient": "#ac9cc6", "rim": "sun3", "rim_side": "right"},
)  # fmt: skip


def sky(hour: Hour, width: int, height: int) -> Canvas:
    """The whole vault: colour, the river of stars at night, bars of cloud at dawn."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 180, 34, 25, 3) * 4) / HORIZON
    level = np.interp(warped, [s[0] for s in hour.stops], [s[1] for s in hour.stops])
    share, reach, strength = hour.glow
    away = np.hypot((xs - width * share) / 2.7, ys - HORIZON)
    level += strength * np.exp(-((away / reach) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*hour.sky), 0.5)
    if hour.stars > 200:
        _milky_way(canvas)
    _stars(canvas, hour)
    for look in hour.bars:
        bars(canvas, look)
    return canvas


def _milky_way(canvas: Canvas) -> None:
    """A river of light from the upper right to the lower left, with a dark bed."""
    width, height = canvas.width, canvas.height
    xs, ys = grid(width, height)
    off = (ys - 74) + (xs - width * 0.48) * 0.34 + 12 * clouds(width, height, 120, 60, 61, 2)
    body = np.exp(-((off / 22) ** 2)) * (0.62 + 0.6 * clouds(width, height, 46, 26, 63, 4))
    bed = np.exp(-(((off - 3) / 6) ** 2)) * (0.5 + 0.5 * clouds(width, height, 30, 14, 65, 3))
    light = np.clip(body - 0.7 * np.clip(bed, 0, 1), 0, 1)
    cloud = quantise(light, ramp("night1", "night2", "night3", "dusk3", "night4"), 0.8)
    mask = light > 0.24
    canvas.pixels[mask] = cloud[mask]
    rng = rng_of("desert river")
    for _ in range(width * 3):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        if rng.random() < light[y, x] * 0.85:
            canvas.dot(x, y, ("night4", "night5", "night6")[int(rng.integers(3))])


def _stars(canvas: Canvas, hour: Hour) -> None:
    rng = rng_of("desert stars")
    for number in range(hour.stars):
        x = int(rng.integers(canvas.width))
        y = int(rng.random() ** 1.25 * HORIZON * 0.86)
        canvas.dot(x, y, ("night5", "night6", "night7", "stone7")[int(rng.integers(4))])
        if number % 26 == 0:
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                canvas.dot(x + dx, y + dy, "night4" if hour.stars > 200 else "dusk5")
            canvas.dot(x, y, "stone7")
    x, y = int(canvas.width * 0.62), 92
    for long in (1, 2):
        for dx, dy in ((long, 0), (-long, 0), (0, long), (0, -long)):
            canvas.dot(x + dx, y + dy, "night7" if long < 2 else "night5")
    canvas.dot(x, y, "stone7")


MESAS = (  # left edge, top width, height, foot either side
    (20, 60, 30, 26), (150, 22, 40, 18), (196, 96, 24, 30), (350, 34, 46, 20), (402, 14, 38, 12),
    (470, 120, 32, 34), (640, 40, 26, 24), (700, 70, 40, 26),
)  # fmt: skip


def far_range(hour: Hour, width: int) -> Canvas:
    """Saw-toothed mountains in the haze, 44 high."""
    canvas = Canvas(width, 44)
    line = 34 - 26 * np.abs(clouds(width, 1, 110, 1, 71)[0]) - 4 * clouds(width, 1, 16, 1, 73, 2)[0]
    mask = below(line, 44)
    _, ys = grid(width, 44)
    canvas.shade(mask, 1.1 - (ys - line[None]) / 30, hour.far, 0.4)
    return canvas


def mesas(hour: Hour, width: int) -> Canvas:
    """Tables and needles of rock: cliffs with ribs, aprons of rubble, lit from the east."""
    canvas = Canvas(width, 64)
    xs, ys = grid(width, 64)
    top = np.full(width, 64.0)
    cliff = np.full(width, 64.0)
    columns = np.arange(width)
    for left, wide, tall, foot in MESAS:
        edge_wobble = 2.5 * clouds(width, 1, 9, 1, left + 5, 2)[0]
        outside = np.maximum(left - columns, columns - left - wide).clip(0)
        table = 64 - tall + np.where(outside > 0, 99, 0) + np.abs(edge_wobble)
        steep = 64 - tall + outside * 4 + edge_wobble
        apron = 64 - tall * 0.42 + outside * tall * 0.42 / foot + edge_wobble * 0.4
        shape = np.minimum(np.minimum(table, steep), np.maximum(apron, 64 - tall))
        top = np.minimum(top, shape)
        inside = (outside < tall * 0.25) & (64 - tall * 0.45 < cliff)
        cliff = np.where(inside, np.minimum(cliff, 64 - tall * 0.45), cliff)
    mask = below(top, 64)
    light = _rock_light(xs, ys, top, cliff)
    canvas.shade(mask, light, hour.near, 0.25)
    canvas.fill(edge(mask, 0, -1), hour.near[-1] if len(hour.near) > 4 else hour.near[-2])
    return canvas


def _rock_light(xs: Floats, ys: Floats, top: Floats, cliff: Floats) -> Floats:
    height, width = xs.shape
    ribs = clouds(width, height, 5, 40, 81, 2)
    bands = 0.12 * np.sin(ys / 2.1 + clouds(width, 1, 60, 1, 83)[0] * 2)
    east = np.clip(np.gradient(top), -2, 2)[None] * 0.22
    wall = 0.5 + 0.34 * ribs + bands + east
    apron = 0.42 + 0.16 * clouds(width, height, 10, 5, 85, 2) + east - (ys - 40) / 90
    return np.asarray(np.where(ys < cliff[None], wall, apron))


def train(hour: Hour, width: int) -> Canvas:
    """A freight train eleven miles away: one lamp, forty cars."""
    canvas, rng = Canvas(width, 12), rng_of("desert train")
    body, light = hour.near[0], hour.near[2]
    x = 60
    for _ in range(34):
        kind, wide = int(rng.integers(4)), int(rng.integers(13, 19))
        tall = (6, 4, 7, 5)[kind]
        canvas.rect(x, 10 - tall, wide, tall, body)
        canvas.row(x, 10 - tall, wide, light)
        if kind == 1:
            canvas.rect(x + 2, 4, wide - 4, 3, light)
        for wheel in (2, wide - 4):
            canvas.rect(x + wheel, 10, 2, 1, body)
        canvas.dot(x + wide, 9, body)
        x += wide + 1
    canvas.poly([(x, 2), (x + 14, 2), (x + 20, 6), (x + 20, 10), (x, 10)], body)
    canvas.row(x, 2, 14, light)
    canvas.rect(x + 12, 4, 3, 2, "sun4")
    canvas.rect(x + 20, 7, 2, 2, "sun5")
    canvas.row(x + 22, 8, 5, "sun3")
    return canvas


def flats(hour: Hour, width: int, height: int) -> Canvas:
    """The plain between the mesas and the road: bands of scrub, a dry lake, one lit window."""
    canvas = Canvas(width, height)
    _, ys = grid(width, height)
    bands = clouds(width, height, 90, 3, 91, 3)
    light = 1.05 - ys / height * 1.1 + 0.3 * bands
    canvas.shade(np.ones((height, width), bool), light, hour.flats, 0.5)
    lake = disc(width, height, width * 0.62, 4, 90, 1.8)
    canvas.fill(lake, hour.far[-1])
    rng, y = rng_of("desert flats"), 3.0
    while y < height:
        for _ in range(int(width / (12 + y * 0.7))):
            x, size = int(rng.integers(width)), 0.6 + y * 0.1
            _scrub(canvas, x, y, size, hour)
        y += 1 + y * 0.2
    x = int(width * 0.3)
    canvas.rect(x, 1, 7, 3, hour.brush[0])
    canvas.dot(x + 4, 2, "sun4")
    return canvas


def _scrub(canvas: Canvas, x: float, y: float, size: float, hour: Hour) -> None:
    """A low bush and its shade to the west."""
    if size < 1.4:
        canvas.row(x, y, 2, hour.flats[0])
        return
    canvas.row(round(x - size * 2), round(y + size * 0.5), round(size * 2), hour.flats[0])
    body = canvas.ellipse(x, y, size * 1.3, size * 0.7, hour.brush[1])
    canvas.fill(edge(body, 0, -1), hour.brush[2])


def town_glow(canvas: Canvas, x: int, y: int, name: str) -> None:
    """The lamps of a small town at the end of the road."""
    rng = rng_of(name)
    for _ in range(46):
        away = rng.normal() * 16
        colour = ("sun3", "sun4", "sun2", "teal4")[int(rng.integers(4))]
        canvas.dot(round(x + away), round(y - abs(rng.normal()) * 1.6), colour)
