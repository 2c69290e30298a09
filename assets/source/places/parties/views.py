"""What lies beyond a terrace in the hills: ridges with houses, downtown, a plain of lights."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from interface import basin
from kit.canvas import Canvas, despeckle, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Shade

CITY_WIDTH = basin.WIDTH


@dataclass(frozen=True)
class Ridge:
    """A line of hills: its lowest row, how far it rises, the length of its waves, its seed."""

    base: float
    rise: float
    wave: float
    seed: int
    body: str
    crest: str
    shrub: str = ""


def ridge(canvas: Canvas, kind: Ridge) -> Shade:
    """Draw a line of hills; gives the row of its crest for each column."""
    width = canvas.width
    line = kind.base - kind.rise * (clouds(width, 1, kind.wave, 1, kind.seed)[0] * 0.5 + 0.5)
    if kind.shrub:
        line -= np.abs(clouds(width, 1, 8, 1, kind.seed + 3, 2)[0]) * 4
    _, ys = grid(width, canvas.height)
    mask = ys > np.round(line)[None]
    canvas.fill(mask, kind.body)
    if kind.shrub:
        _tufts(canvas, line, kind)
    canvas.fill(edge(mask, 0, -1), kind.crest)
    return np.asarray(line)


def _tufts(canvas: Canvas, line: Shade, kind: Ridge) -> None:
    rng = rng_of(f"brush {kind.seed}")
    for _ in range(canvas.width):
        x = int(rng.integers(canvas.width))
        y = int(line[x] + 2 + abs(rng.normal()) * 12)
        canvas.row(x, y, int(rng.integers(2, 6)), kind.shrub)


def homes(canvas: Canvas, line: Shade, count: int, name: str, right: int = 0) -> None:
    """Flat houses that hang on a slope: a roof line, a band of lit glass, a garden lamp."""
    rng = rng_of(f"{name} homes")
    for _ in range(count):
        x = int(rng.integers(4, (right or canvas.width) - 24))
        wide = int(rng.integers(7, 15))
        y = int(line[x : x + wide].min() + rng.integers(8, 34))
        canvas.rect(x, y - 4, wide, 4, "ink")
        canvas.row(x - 1, y - 5, wide + 3, "dusk3")
        colour = ("sun2", "sun3", "sun4", "teal3")[int(rng.integers(4))]
        for column in range(x + 1, x + wide - 1, 3):
            if rng.random() < 0.8:
                canvas.rect(column, y - 3, 2, 2, colour)
        canvas.dot(x + wide + 2, y - 1, "sun1")


def brush(canvas: Canvas, line: Shade, count: int, colours: tuple[str, str], name: str) -> None:
    """Low bushes on a slope, in short rows."""
    rng = rng_of(name)
    for _ in range(count):
        x = int(rng.integers(canvas.width))
        y = int(line[x] + 2 + abs(rng.normal()) * 24)
        long = int(rng.integers(2, 6))
        if y < canvas.height and canvas.solid[y, min(canvas.width - 1, x + long)]:
            canvas.row(x, y, long, colours[0])
            canvas.row(x + 1, y - 1, long - 1, colours[1])


def lights(depth: int) -> Canvas:
    """The upper rows of the plain, with the far lamps run together at the horizon."""
    whole = basin.carpet()
    part = Canvas(whole.width, depth)
    part.pixels[:] = whole.pixels[:depth]
    return part


TOWERS = (  # left, width, height, crown
    (-50, 8, 8, 0), (-43, 7, 13, 1), (-36, 9, 18, 0), (-27, 8, 26, 2), (-18, 10, 21, 1),
    (-8, 9, 34, 3), (2, 10, 28, 0), (11, 8, 38, 2), (20, 9, 31, 1), (29, 9, 23, 3),
    (38, 8, 15, 0), (46, 9, 19, 1), (56, 8, 10, 0),
)  # fmt: skip


def downtown(canvas: Canvas, x: int, base: int, colours: Sequence[str], lamps: bool) -> None:
    """A cluster of towers: `colours` are front, back, edge; windows only where lamps burn."""
    rng = rng_of(f"downtown {x}")
    for number in sorted(range(len(TOWERS)), key=lambda n: n % 2):
        left, wide, tall, crown = TOWERS[number]
        body = colours[1] if number % 2 == 0 else colours[0]
        box = (x + left, base - tall, wide, tall)
        canvas.rect(*box, body)
        canvas.column(box[0], box[1], tall, colours[2])
        canvas.row(box[0], box[1], wide, colours[2])
        _crown(canvas, box, crown, body)
        if lamps:
            _windows(canvas, box, rng)


def _crown(canvas: Canvas, box: tuple[int, int, int, int], kind: int, body: str) -> None:
    x, top, wide, _ = box
    if kind == 1:
        canvas.rect(x + 2, top - 2, wide - 4, 2, body)
    if kind == 2:
        canvas.rect(x + wide // 2 - 1, top - 3, 3, 3, body)
        canvas.column(x + wide // 2, top - 8, 6, body)
        canvas.dot(x + wide // 2, top - 9, "red4")
    if kind == 3:
        for step in range(1, 4):
            canvas.row(x + step, top - step, wide - 2 * step, body)


def _windows(canvas: Canvas, box: tuple[int, int, int, int], rng: np.random.Generator) -> None:
    x, top, wide, tall = box
    for column in range(x + 2, x + wide - 1, 2):
        for row in range(top + 2, top + tall - 1, 2):
            chance = rng.random()
            if chance < 0.34:
                canvas.dot(
                    column, row, "sun3" if chance < 0.2 else "sun1" if chance < 0.3 else "teal3"
                )


def canyon_road(canvas: Canvas, points: Sequence[tuple[int, int]]) -> None:
    """Street lamps that climb a slope in bends."""
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(2, int(np.hypot(x1 - x0, y1 - y0) / 5))
        for share in np.linspace(0, 1, count):
            x, y = round(x0 + (x1 - x0) * share), round(y0 + (y1 - y0) * share)
            canvas.dot(x, y, "sun3")
            canvas.dot(x, y + 1, "sun0")


def bush(size: tuple[int, int], name: str, colours: Sequence[str], lit: int = -1) -> Canvas:
    """A bush of round tufts in hard bands; `lit` is -1 for light from the left, 1 the right."""
    width, height = size
    canvas, rng = Canvas(width, height), rng_of(f"bush {name}")
    xs, ys = grid(width, height)
    shade = np.full((height, width), -1.0)
    tufts = []
    for _ in range(int((width * height) ** 0.5 * 1.5)):
        x, y, r = rng.uniform(0.06, 0.94), rng.uniform(0.2, 1), rng.uniform(0.13, 0.24)
        if ((x - 0.5) * 2) ** 2 + (1 - y) ** 2 < 0.86:
            tufts.append((y * height, x * width, r * min(width, height)))
    for y, x, r in sorted(tufts):
        angle = np.arctan2(ys - y, xs - x)
        round_ = np.hypot(xs - x, (ys - y) * 1.1) < r * (1 + 0.14 * np.sin(angle * 5 + x))
        value = 0.48 + 0.4 * ((xs - x) * lit * 0.5 - (ys - y) * 0.85) / r + 0.3 * (0.5 - y / height)
        shade = np.where(round_, value, shade)
    mask = shade > -1
    for _ in range(width * height // 18):
        x, y = int(rng.integers(width)), int(rng.integers(height - 1))
        shade[y, x] += rng.choice((-0.22, 0.22))
        shade[y + 1, min(width - 1, x + 1)] += 0.16
    canvas.shade(mask, shade, colours, 0.0)
    canvas.pixels = despeckle(canvas.pixels)
    return canvas


def hedge(width: int, height: int, name: str, colours: Sequence[str]) -> Canvas:
    """A clipped hedge: leaves in small strokes, light on the top."""
    canvas, rng = Canvas(width, height), rng_of(f"hedge {name}")
    _, ys = grid(width, height)
    top = 2 + np.abs(clouds(width, 1, 11, 1, len(name) + 5, 2)[0]) * 3
    mask = ys > top[None]
    value = 0.72 - 0.6 * (ys - top[None]) / height + 0.2 * clouds(width, height, 7, 5, 3, 2)
    canvas.shade(mask, value, colours, 0.2, 2)
    for _ in range(width * height // 30):
        x, y = int(rng.integers(width)), int(rng.integers(3, height))
        canvas.row(x, y, 2, colours[int(rng.integers(len(colours) - 1))])
    canvas.fill(edge(mask, 0, -1), colours[-1])
    canvas.fill(mask & (ys > height - 3), colours[0])
    return canvas
