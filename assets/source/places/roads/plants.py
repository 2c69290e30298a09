"""Palms, bushes and dry grass along roads, in the colours of the hour."""

import numpy as np
from interface.palms import Kind, fan, feather
from kit.canvas import Canvas, Floats, despeckle, grow, rng_of
from kit.noise import grain
from kit.ramp import Mask, index, quantise, ramp

DRAWN = ("ink", "night0", "dusk1", "dusk3")  # how palms come: back, body, spine, rim
DAY = ("leaf1", "leaf2", "leaf3", "leaf5")
HAZE = ("leaf1", "leaf2", "leaf3", "leaf4")
EVENING = DRAWN


def palm(kind: Kind, name: str, colours: tuple[str, str, str, str], fans: bool = True) -> Canvas:
    """A fan palm or a date palm in four colours: back, body, spine, rim."""
    canvas = fan(kind, name) if fans else feather(kind, name)
    table = np.arange(256, dtype=np.uint8)
    for old, new in zip(DRAWN, colours, strict=True):
        table[index(old)] = index(new)
    canvas.pixels = table[canvas.pixels]
    return canvas


def plant(canvas: Canvas, tree: Canvas, x: float, foot: float) -> None:
    """Set a tree with the middle of its foot at a place."""
    canvas.blit(tree, x - tree.width // 2, foot - tree.height)


def bush(
    width: int, height: int, name: str, colours: tuple[str, ...], light: float = -0.5
) -> Canvas:
    """A mound of leaves: overlapping lobes, each light on its upper side; `light` -1 left .. 1."""
    rng, canvas = rng_of(name), Canvas(width, height)
    rows, columns = np.mgrid[:height, :width] + 0.5
    value, mask = np.zeros((height, width)), np.zeros((height, width), bool)
    lobes = _lobes(rng, width, height)
    for number, (x, y, radius) in enumerate(lobes):
        turn = np.arctan2(rows - y, columns - x)
        wave = 1 + 0.13 * np.sin(turn * 5 + number * 1.7) + 0.07 * np.sin(turn * 9 + number)
        part = np.hypot(columns - x, (rows - y) * 1.1) < radius * wave
        across, down = (columns - x) / radius, (rows - y) / radius
        lit = 0.46 + 0.42 * (across * light - down * 0.8) + 0.24 * (0.5 - y / height)
        value, mask = np.where(part, lit, value), mask | part
    value += _leaf_marks(rng, width, height)
    ragged = grow(mask) & (grain(width, height, len(name) + 3) < 0.28)
    painted = despeckle(quantise(value, ramp(*colours), 0))
    canvas.pixels[ragged] = index(colours[0])
    canvas.pixels[mask] = painted[mask]
    return canvas


def _lobes(rng: np.random.Generator, width: int, height: int) -> list[tuple[float, float, float]]:
    """Give lobes inside a dome, the farther first."""
    found: list[tuple[float, float, float]] = []
    small, wanted = min(width, height), int((width * height) ** 0.5 * 0.9)
    for _ in range(wanted * 40):
        radius = float(rng.uniform(0.12, 0.24)) * small
        x, y = float(rng.uniform(radius, width - radius)), float(rng.uniform(radius, height))
        if ((x / width - 0.5) * 2) ** 2 + ((height - y) / height) ** 2 < 0.86:
            found.append((x, y, radius))
        if len(found) == wanted:
            break
    return sorted(found, key=lambda lobe: lobe[1] + lobe[2] * 0.4)


def _leaf_marks(rng: np.random.Generator, width: int, height: int) -> Floats:
    """Short slanted strokes, lighter or darker."""
    marks = np.zeros((height, width))
    for _ in range(width * height // 16):
        x, y = int(rng.integers(1, max(2, width - 2))), int(rng.integers(1, max(2, height - 2)))
        step, side = float(rng.choice([-0.2, 0.2])), int(rng.choice([-1, 1]))
        marks[y, x] += step
        marks[min(y + 1, height - 1), x + side] += step
    return marks


def tufts(
    canvas: Canvas, span: tuple[int, int], rows: tuple[int, int], name: str, look: tuple[str, ...]
) -> None:
    """Grass in small fans, from x to x, feet between two rows; `look` are its colours."""
    rng, x = rng_of(name), span[0]
    while x < span[1]:
        y = int(rng.integers(rows[0], rows[1] + 1))
        colour = look[int(rng.integers(len(look)))]
        for blade in range(int(rng.integers(2, 5))):
            tall = int(rng.integers(2, 7))
            lean = (blade - 1.5) * 0.35 + rng.uniform(-0.15, 0.15)
            canvas.line(x + blade, y, round(x + blade + lean * tall), y - tall, colour)
        x += int(rng.integers(2, 9))


def below(line: Floats, height: int) -> Mask:
    """Give everything under a line of one y a column."""
    return np.asarray(np.arange(height)[:, None] >= np.round(line)[None])
