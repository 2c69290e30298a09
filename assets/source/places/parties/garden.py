"""A garden in the hills by day: lawn, wall, gate, a pink bungalow, a tree in violet bloom."""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, Points, despeckle, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, shift

from places import cars
from places.parties.views import hedge


def grass(variant: int) -> Canvas:
    """Lawn: blades in short strokes, one step darker and one lighter, daisies now and then."""
    rng, tile = rng_of(f"lawn {variant}"), Canvas(16, 16, "leaf4")
    shared = rng_of("lawn border")
    for _ in range(9):
        x, y = int(shared.integers(16)), int(shared.integers(16))
        tile.column(x, y, 2, "leaf3")
    for _ in range(12):
        x, y = int(rng.integers(16)), int(rng.integers(14))
        tile.column(x, y, 2, "leaf3")
    for _ in range(6):
        x, y = int(rng.integers(15)), int(rng.integers(15))
        tile.column(x, y, 2, "leaf5")
    if variant == 4:
        for _ in range(2):
            x, y = int(rng.integers(2, 13)), int(rng.integers(2, 13))
            tile.rect(x, y, 2, 2, "stone7")
    return tile


def stucco_wall(width: int, height: int, name: str, colours: Sequence[str]) -> Canvas:
    """A plastered wall: quiet, stained under its cap, panels of pierced blocks in it."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    light = 0.66 + 0.2 * clouds(width, height, 46, 16, len(name), 3) - 0.2 * (ys / height) ** 3
    canvas.shade(xs > -1, light, colours[:3], 0.3, 2)
    rng = rng_of(f"stains {name}")
    for _ in range(width // 26):
        x, long = int(rng.integers(width)), int(rng.integers(6, 18))
        canvas.column(x, 5, long, colours[0])
    canvas.rect(0, 0, width, 5, colours[2])
    canvas.row(0, 0, width, colours[3])
    canvas.row(0, 5, width, colours[0])
    canvas.rect(0, height - 4, width, 4, colours[0])
    return canvas


def pierced(canvas: Canvas, x: int, y: int, columns: int, colours: tuple[str, str, str]) -> None:
    """A panel of pierced blocks, twelve pixels each, three high: dark, shade, light."""
    dark, shade, bright = colours
    for row in range(3):
        for column in range(columns):
            left, top = x + column * 12, y + row * 12
            canvas.rect(left, top, 12, 12, shade)
            hole = disc(canvas.width, canvas.height, left + 6, top + 6, 4.6, 4.6)
            canvas.fill(hole, dark)
            canvas.rect(left + 5, top, 2, 12, shade)
            canvas.rect(left, top + 5, 12, 2, shade)
            canvas.row(left, top, 12, bright)
            canvas.column(left, top, 12, bright)


def jacaranda(width: int = 190, height: int = 170) -> Canvas:
    """A tree that is all flowers: forked trunk, clouds of violet lit from the right."""
    canvas = Canvas(width, height)
    limbs: tuple[Points, ...] = (
        ((92, 170), (92, 132), (86, 104), (70, 76)), ((92, 134), (104, 104), (126, 76)),
        ((88, 112), (96, 86), (98, 56)), ((76, 86), (52, 70), (40, 62)),
    )  # fmt: skip
    for limb in limbs:
        for (x0, y0), (x1, y1) in pairwise(limb):
            wide = 7 if y0 > 130 else 5 if y0 > 100 else 3
            canvas.line(x0, y0, x1, y1, "wood1", wide)
            canvas.line(x0 + wide / 2, y0, x1 + wide / 2, y1, "wood3")
    _blossom(canvas)
    return canvas


def _blossom(canvas: Canvas) -> None:
    rng, (xs, ys) = rng_of("jacaranda"), grid(canvas.width, canvas.height)
    shade = np.full((canvas.height, canvas.width), -1.0)
    tufts = []
    for cx, cy, rx, ry, count in (
        (66, 52, 46, 24, 20), (124, 54, 46, 26, 22), (94, 28, 48, 16, 20),
        (46, 74, 20, 10, 7), (146, 78, 20, 10, 7),
    ):  # fmt: skip
        for _ in range(count):
            angle, reach = rng.uniform(0, 2 * math.pi), math.sqrt(rng.random())
            x, y = cx + math.cos(angle) * reach * rx, cy + math.sin(angle) * reach * ry
            tufts.append((y, x, rng.uniform(10, 17)))
    for y, x, r in sorted(tufts):
        turn = np.arctan2(ys - y, xs - x)
        inside = np.hypot(xs - x, (ys - y) * 1.25) < r * (1 + 0.16 * np.sin(turn * 6 + x))
        value = 0.5 + 0.26 * ((xs - x) * 0.5 - (ys - y) * 0.8) / r + 0.5 * (0.5 - y / 96)
        shade = np.where(inside, value + 0.1 * (x / canvas.width - 0.5), shade)
    mask = shade > -1
    for _ in range(420):
        x, y = int(rng.integers(canvas.width - 1)), int(rng.integers(canvas.height - 1))
        shade[y, x : x + 2] += rng.choice((-0.2, 0.2))
    blossom = Canvas(canvas.width, canvas.height)
    blossom.shade(mask, shade, ("dusk1", "plum0", "plum1", "plum2", "dusk7"), 0.0)
    blossom.pixels = despeckle(blossom.pixels)
    canvas.blit(blossom, 0, 0)


def petals(ground: Canvas, x: float, y: float, reach: tuple[float, float], count: int) -> None:
    """Fallen blossom, thick under the tree and thin at the edge."""
    rng = rng_of(f"petals {x}")
    for _ in range(count):
        px = int(x + rng.normal() * reach[0] / 2)
        py = int(y + rng.normal() * reach[1] / 2)
        if 178 < py < ground.height and 0 <= px < ground.width - 2:
            ground.row(px, py, 2, "plum2" if rng.random() < 0.6 else "plum1")


def bungalow(width: int, height: int) -> Canvas:
    """The corner of a pink house: low roof, a sliding door, a window with a record player."""
    canvas = Canvas(width, height)
    walls = ("dusk6", "dusk7", "skin1", "skin1")
    canvas.blit(stucco_wall(width, height - 14, "bungalow", walls), 0, 14)
    canvas.rect(0, 8, width, 8, "teal2")
    canvas.row(0, 8, width, "teal4")
    canvas.row(0, 15, width, "teal0")
    canvas.rect(0, 0, width, 8, "stone6")
    canvas.row(0, 0, width, "stone7")
    canvas.rect(8, 16, width - 8, 3, "dusk4")
    canvas.column(0, 16, height - 16, "skin1")
    _sliding_door(canvas, 16, 34, (52, height - 34))
    _kitchen_window(canvas, 84, 42)
    return canvas


def _sliding_door(canvas: Canvas, x: int, y: int, size: tuple[int, int]) -> None:
    wide, tall = size
    canvas.rect(x - 3, y - 3, wide + 6, tall + 3, "stone6")
    canvas.row(x - 3, y - 3, wide + 6, "stone7")
    xs, ys = grid(canvas.width, canvas.height)
    pane = (xs > x) & (xs < x + wide) & (ys > y)
    canvas.shade(pane, 0.8 - (ys - y) / tall * 0.7, ("teal0", "teal1", "teal2", "night6"), 0.45)
    canvas.rect(x, y, 24, tall, "night1")
    canvas.shade(
        (xs > x) & (xs < x + 24) & (ys > y), 0.7 - np.hypot(xs - x - 12, ys - y - 16) / 60,
        ("night0", "wood1", "wood3", "sun2"), 0.4,
    )  # fmt: skip
    canvas.rect(x + 3, y + tall - 22, 18, 4, "wood3")
    canvas.rect(x + 8, y + tall - 34, 9, 12, "wood4")
    canvas.rect(x + 9, y + tall - 33, 7, 10, "sun4")
    canvas.rect(x + 24, y, 3, tall, "stone6")
    slant = pane & (xs > x + 28) & (((xs + ys).astype(int) % 26) < 3)
    canvas.fill(slant, "night7")
    for step in range(2):
        canvas.rect(x + 1 + step * 4, y, 3, tall, "dusk7" if step else "skin1")


def _kitchen_window(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 3, y - 3, 50, 40, "stone6")
    canvas.rect(x, y, 44, 34, "teal1")
    canvas.rect(x, y, 44, 12, "teal2")
    canvas.line(x + 4, y + 30, x + 22, y + 4, "night6", 2)
    canvas.rect(x + 21, y, 2, 34, "stone6")
    for column in range(x, x + 44, 8):
        canvas.rect(column, y, 4, 7, "gold1")
        canvas.rect(column + 4, y, 4, 7, "stone7")
    canvas.rect(x - 6, y + 37, 56, 8, "wood3")
    canvas.row(x - 6, y + 37, 56, "wood5")
    rng = rng_of("window box")
    for column in range(x - 4, x + 48, 4):
        canvas.rect(column, y + 32 + int(rng.integers(3)), 3, 5, "leaf3")
        colour = ("red3", "sun3", "neon1")[int(rng.integers(3))]
        canvas.rect(column, y + 30 + int(rng.integers(3)), 3, 3, colour)


def gate(width: int = 62, height: int = 92) -> Canvas:
    """An arch in the wall with an iron gate that stands open; roses climb over it."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    outer = (np.hypot((xs - width / 2) / (width / 2), (ys - 30) / 30) < 1) | (ys > 30)
    inner = (np.hypot((xs - width / 2) / 20, (ys - 32) / 20) < 1) & (ys < 33)
    inner |= (np.abs(xs - width / 2) < 20) & (ys > 32)
    canvas.shade(outer, 0.9 - ys / height * 0.4, ("stone5", "stone6", "stone7"), 0.3, 2)
    canvas.fill(edge(outer, 0, -1), "stone7")
    canvas.fill(edge(outer, 1, 0), "skin1")
    _street(canvas, inner)
    ring = inner & ~np.roll(inner, 1, 0)
    canvas.fill(np.roll(ring, -1, 0), "stone3")
    for x in range(12, 22, 3):
        canvas.column(x, 20 + (22 - x), height - 20, "night1")
    canvas.row(11, 50, 10, "night1")
    canvas.row(11, 76, 10, "night1")
    rng = rng_of("gate roses")
    for _ in range(110):
        angle = rng.uniform(math.pi * 0.9, math.pi * 2.1)
        x = int(width / 2 + math.cos(angle) * rng.uniform(22, 31))
        y = int(28 + math.sin(angle) * rng.uniform(20, 29) + rng.integers(0, 6))
        colour = ("leaf2", "leaf3", "leaf4", "red3", "red4")[int(rng.integers(5))]
        canvas.rect(x, y, 3, 2, colour)
    return canvas


def _street(canvas: Canvas, opening: Mask) -> None:
    """What is seen through the gate: a hedge, the road, the back of a car that is hers."""
    scene = Canvas(canvas.width, canvas.height)
    scene.shade(
        scene.pixels == 255, grid(scene.width, scene.height)[1] / 62,
        ("night5", "night6", "plum2", "dusk6", "dusk7"), 0.5,
    )  # fmt: skip
    leaves = ("leaf0", "leaf1", "leaf2", "leaf3")
    scene.blit(hedge(scene.width, 24, "over the road", leaves), 0, 50)
    scene.rect(0, 72, scene.width, 5, "stone5")
    scene.rect(0, 76, scene.width, 16, "stone2")
    scene.row(0, 76, scene.width, "stone1")
    scene.blit(cars.whole(cars.Car("hatch", "sky", "west", "dusk")), -12, 40)
    canvas.pixels[opening] = scene.pixels[opening]


def long_shadow(ground: Canvas, places: Sequence[tuple[float, float, float, float]]) -> None:
    """Shade that falls to the lower left from a low sun: x, y of the foot, length, width."""
    xs, ys = grid(ground.width, ground.height)
    for x, y, long, wide in places:
        along = (x - xs) * 0.94 + (ys - y) * 0.34
        across = np.abs((ys - y) * 0.94 - (x - xs) * 0.34)
        mask = (along > -2) & (along < long) & (across < wide * (0.5 + 0.5 * along / long))
        shift(ground.pixels, mask & (ys > 178), -1)


def creeper(width: int, height: int, name: str) -> Canvas:
    """Flowers that hang over a wall, longer in the middle."""
    canvas, rng = Canvas(width, height), rng_of(f"creeper {name}")
    for _ in range(width * 3):
        along = rng.uniform(-1, 1)
        down = min(height - 3, abs(rng.normal()) * height * 0.42 * (1 - along**2) + 1)
        x, y = int((along + 1) / 2 * (width - 3)), int(down)
        colour = ("leaf2", "leaf3", "leaf3", "extra0", "neon0", "dusk6")[int(rng.integers(6))]
        canvas.rect(x, y, 3, 2, colour)
    canvas.pixels = despeckle(canvas.pixels)
    return canvas
