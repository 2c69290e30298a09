"""The title: the basin of lights from a hill road, two people who do not know each other yet."""

from pathlib import Path

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.indexed import read_indexed, write_indexed
from kit.noise import clouds
from kit.ramp import quantise, ramp
from places.street_view import city_carpet, palm
from scipy import ndimage

from game.core.palette import COLOURS, INDEX, NAMES, TRANSPARENT

WIDTH, HEIGHT = 512, 300
WIDE = 560  # of the layers that drift
HORIZON = 168
SKY = ("night0", "night1", "night2", "dusk1", "dusk2", "dusk3", "dusk4", "dusk5", "dusk6", "sun3")
CELL, FEET = (48, 56), 49
LAMP_X, LAMP_TOP = 352, 128
SHADES = ("ink", "night0", "dusk1", "dusk2", "dusk3", "dusk5")  # of people against the light


def sky() -> Canvas:
    """Evening, a quarter of an hour after sunset: the magic one."""
    canvas, rng = Canvas(WIDTH, HEIGHT, "dusk3"), rng_of("title sky")
    _, ys = grid(WIDTH, HEIGHT)
    warped = (ys + clouds(WIDTH, HEIGHT, 170, 30, 15, 3) * 6) / HORIZON
    level = np.interp(warped, [0, 0.25, 0.5, 0.72, 0.9, 1, 1.2],
                      [0.05, 0.2, 0.42, 0.62, 0.8, 0.93, 0.97])  # fmt: skip
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    _clouds(canvas, ys)
    for _ in range(190):
        x, y = int(rng.integers(WIDTH)), int(rng.random() ** 1.7 * 110)
        canvas.dot(x, y, ("night4", "night6", "night7", "stone7")[int(rng.integers(4))])
    return canvas


def _clouds(canvas: Canvas, ys: np.ndarray) -> None:
    """Long bars of cloud, lit from below by what is left of the sun."""
    streaks = clouds(WIDTH, HEIGHT, 150, 10, 21) + 0.35 * clouds(WIDTH, HEIGHT, 46, 5, 22)
    body = (streaks > 0.34) & (ys > 40) & (ys < HORIZON - 8)
    body = ndimage.binary_opening(body, np.ones((2, 7)))
    light = np.clip((ys - 40) / (HORIZON - 40) * 0.75 + (streaks - 0.34) * 0.5, 0, 1)
    canvas.shade(body, light, ("dusk1", "dusk2", "dusk3", "dusk4", "dusk5", "dusk7"), 0.4, 4)
    under = body & ~np.roll(body, -1, 0)
    canvas.shade(under, light, ("dusk3", "dusk4", "dusk5", "dusk6", "sun3", "sun4"), 0.3, 4)


def hills() -> Canvas:
    """Two ridges, the nearer one with the observatory on it."""
    canvas = Canvas(WIDE, HEIGHT)
    _, ys = grid(WIDE, HEIGHT)
    far = HORIZON - 16 + 12 * clouds(WIDE, 1, 150, 1, 31)[0]
    near = HORIZON - 4 + 15 * clouds(WIDE, 1, 100, 1, 37)[0]
    near -= 26 * np.exp(-(((np.arange(WIDE) - 452) / 70) ** 2))
    for line, body, crest in ((far, "dusk3", "dusk5"), (near, "dusk1", "dusk2")):
        mask = (ys > line[None]) & (ys < HORIZON + 26)
        canvas.fill(mask, body)
        canvas.fill(mask & (ys < line[None] + 2), crest)
    _observatory(canvas, 452, int(near[452]))
    rng = rng_of("title hills")
    for _ in range(60):
        x = int(rng.integers(WIDE))
        y = int(near[x] + rng.integers(5, 26))
        canvas.dot(x, y, "sun2" if rng.random() < 0.6 else "sun4")
    return canvas


def _observatory(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 22, y - 6, 44, 9, "dusk0")
    canvas.poly([(x - 22, y + 2), (x + 22, y + 2), (x + 60, y + 26), (x - 60, y + 26)], "dusk1")
    canvas.row(x - 22, y - 7, 44, "dusk4")
    for side in (-19, 15):
        canvas.ellipse(x + side + 2, y - 7, 5, 5, "dusk0")
    canvas.ellipse(x, y - 8, 10, 10, "dusk0")
    canvas.rect(x - 10, y - 8, 20, 8, "dusk0")
    canvas.line(x - 8, y - 13, x - 3, y - 17, "dusk5")
    canvas.rect(x - 1, y - 17, 2, 7, "dusk2")
    for window in range(-18, 19, 6):
        canvas.rect(x + window, y - 3, 2, 3, "sun3")


def city() -> Canvas:
    """The carpet of lights, with a few towers of downtown standing in it."""
    canvas = Canvas(WIDE, HEIGHT)
    carpet, _ = city_carpet(WIDE, 96, "title city")
    canvas.blit(carpet, 0, HORIZON)
    _quiet(canvas)
    rng = rng_of("title towers")
    for x, wide, tall in ((196, 9, 22), (207, 12, 34), (221, 8, 27), (231, 13, 40), (246, 10, 25),
                          (258, 8, 18), (270, 11, 14)):  # fmt: skip
        top = HORIZON + 8 - tall
        canvas.rect(x, top, wide, tall, "dusk0")
        canvas.column(x, top, tall, "dusk3")
        canvas.row(x, top, wide, "dusk4")
        for wx in range(x + 2, x + wide - 1, 2):
            for wy in range(top + 3, HORIZON + 6, 3):
                if rng.random() < 0.5:
                    canvas.dot(wx, wy, "sun3" if rng.random() < 0.7 else "teal3")
    return canvas


def _quiet(canvas: Canvas) -> None:
    """Dim the lights at the left, where the menu stands."""
    xs, ys = grid(WIDE, HEIGHT)
    edge = 236 - (ys - HORIZON) * 0.3
    dither = ((xs.astype(int) * 3 + ys.astype(int) * 5) % 7) / 7
    dark = (ys > HORIZON + 7) & ((edge - xs) / 60 > dither)
    bright = np.isin(canvas.pixels, [INDEX[n] for n in NAMES if n[:-1] in ("sun", "red", "teal")])
    canvas.fill(dark & bright, "dusk1")


def front() -> Canvas:
    """The hill road in the dark, a lamp, a bench, two people, palms at the edge."""
    canvas = Canvas(WIDTH, HEIGHT)
    xs, ys = grid(WIDTH, HEIGHT)
    line = (
        236
        - 14 * np.exp(-(((np.arange(WIDTH) - 360) / 120) ** 2))
        + 4 * clouds(WIDTH, 1, 90, 1, 51)[0]
    )
    ground = ys > line[None]
    canvas.fill(ground, "ink")
    _lamp_light(canvas, xs, ys, ground)
    canvas.fill(ground & (ys < line[None] + 1), "dusk1")
    _grass(canvas, line)
    _lamp(canvas, int(line[LAMP_X]))
    _bench(canvas, LAMP_X - 46, int(line[LAMP_X - 46]) + 2)
    _person(canvas, "seb", "idle-east", (LAMP_X - 86, int(line[LAMP_X - 86]) + 9), mirrored=False)
    _person(canvas, "mia", "idle-west", (LAMP_X + 44, int(line[LAMP_X + 44]) + 9), mirrored=True)
    for x, tall, lean, name in ((470, 150, -10, "title palm"), (500, 118, -4, "title palm 2"),
                                (2, 130, 8, "title palm 3")):  # fmt: skip
        tree = palm(tall, lean, name, ("ink", "ink", "dusk0"))
        canvas.blit(tree, x - tree.width // 2, 262 - tree.height + 10)
    return canvas


def _lamp_light(canvas: Canvas, xs: np.ndarray, ys: np.ndarray, ground: np.ndarray) -> None:
    """The pool under the lamp, in four dithered bands."""
    away = np.hypot((xs - LAMP_X) / 120, (ys - 240) / 22)
    level = np.clip(1 - away, 0, 1) * 0.9
    lit = ground & (level > 0.02)
    canvas.shade(lit, level, ("ink", "night0", "dusk0", "dusk1", "wood2", "wood3", "sun2"), 0.5, 4)


def _grass(canvas: Canvas, line: np.ndarray) -> None:
    rng = rng_of("title grass")
    for _ in range(240):
        x = int(rng.integers(WIDTH))
        y = int(line[x])
        canvas.column(x, y - int(rng.integers(1, 4)), 3, "ink" if rng.random() < 0.7 else "dusk0")


def _lamp(canvas: Canvas, foot: int) -> None:
    canvas.rect(LAMP_X - 1, LAMP_TOP + 4, 3, foot - LAMP_TOP - 2, "ink")
    canvas.column(LAMP_X - 1, LAMP_TOP + 4, foot - LAMP_TOP - 2, "wood3")
    canvas.rect(LAMP_X - 3, foot - 3, 7, 6, "ink")
    canvas.rect(LAMP_X - 6, LAMP_TOP - 3, 13, 3, "ink")
    canvas.rect(LAMP_X - 4, LAMP_TOP, 9, 6, "sun4")
    canvas.rect(LAMP_X - 3, LAMP_TOP + 1, 7, 4, "sun5")
    canvas.rect(LAMP_X - 2, LAMP_TOP - 6, 5, 3, "ink")


def _bench(canvas: Canvas, x: int, y: int) -> None:
    for row, colour in ((0, "wood3"), (3, "wood2"), (8, "wood3")):
        canvas.rect(x, y - 8 + row, 34, 2, colour)
    for leg in (2, 30):
        canvas.rect(x + leg, y - 8, 2, 13, "ink")


def _person(
    canvas: Canvas, name: str, animation: str, feet: tuple[int, int], mirrored: bool
) -> None:
    """Stand somebody against the city: their own sheet, darkened, lit at the lamp's side."""
    import json

    sprites = Path(__file__).resolve().parents[3] / "assets" / "sprites"
    data = json.loads((sprites / f"{name}.json").read_text(encoding="utf-8"))
    tag = next(tag for tag in data["meta"]["frameTags"] if tag["name"] == animation)
    box = data["frames"][tag["from"]]["frame"]
    whole = read_indexed(sprites / f"{name}.png")
    cell = whole[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]
    shaded = Canvas(*CELL)
    shaded.pixels = _against_light(cell)
    padded = np.pad(cell != TRANSPARENT, 1)
    free = ~padded[1:-1, 2:] if not mirrored else ~padded[1:-1, :-2]
    shaded.pixels[(cell != TRANSPARENT) & free] = INDEX["sun3"]
    canvas.blit(shaded, feet[0] - CELL[0] // 2, feet[1] - FEET)


def _against_light(cell: np.ndarray) -> np.ndarray:
    """Turn colours into a few dark ones of the same brightness."""
    bright = np.array([sum(COLOURS[name]) / 765 for name in NAMES])
    table = np.full(256, TRANSPARENT, np.uint8)
    steps = np.clip(bright * len(SHADES), 0, len(SHADES) - 1).astype(int)
    table[: len(NAMES)] = [INDEX[SHADES[step]] for step in steps]
    return np.asarray(table[cell])


def build(root: Path) -> None:
    """Write the layers of the title."""
    folder = root / "assets" / "interface"
    layers = {"title_sky": sky, "title_hills": hills, "title_city": city, "title_front": front}
    for name, draw in layers.items():
        write_indexed(folder / f"{name}.png", draw().pixels)
    write_indexed(folder / "app_icon.png", icon().pixels)


def icon() -> Canvas:
    """The icon of the window: three keys under a lamp."""
    canvas = Canvas(64, 64)
    canvas.rect(4, 2, 56, 60, "ink")
    canvas.rect(2, 4, 60, 56, "ink")
    canvas.rect(4, 4, 56, 56, "dusk1")
    xs, ys = grid(64, 64)
    level = np.clip(1 - np.hypot((xs - 32) / 34, (ys - 20) / 34), 0, 1)
    inside = (xs > 4) & (xs < 60) & (ys > 4) & (ys < 60)
    canvas.shade(inside, level, ("dusk1", "dusk2", "dusk3", "sun1", "sun3", "sun5"), 0.5, 4)
    for left in (10, 25, 40):
        canvas.rect(left, 30, 14, 28, "ink")
        canvas.rect(left + 1, 30, 12, 26, "stone7")
        canvas.rect(left + 1, 52, 12, 4, "stone5")
    for left in (20, 35):
        canvas.rect(left, 28, 9, 18, "ink")
        canvas.column(left + 1, 29, 15, "night2")
    canvas.rect(27, 8, 10, 4, "ink")
    canvas.rect(29, 12, 6, 5, "stone7")
    return canvas
