"""Both ends of the hill road: a garden wall with a gate and a glass house; a cut in the rock."""

import numpy as np
from interface.palms import Kind
from kit.canvas import Canvas, edge, grid, rng_of
from kit.noise import clouds, grain
from kit.ramp import shift

from places.roads.plants import bush, palm, plant

LEAVES = ("leaf0", "leaf1", "leaf2", "leaf3")
FLOWERS = ("dusk3", "dusk4", "dusk5", "dusk6")
PALM = ("leaf0", "leaf1", "leaf2", "leaf4")


def hill(canvas: Canvas, line: list[tuple[float, float]], foot: int, name: str) -> None:
    """A dark shoulder of brush under a line of points."""
    xs, ys = grid(canvas.width, canvas.height)
    left, right = line[0][0], line[-1][0]
    top = np.interp(np.arange(canvas.width), [x for x, _ in line], [y for _, y in line])
    top -= np.abs(clouds(canvas.width, 1, 9, 1, len(name), 2)[0]) * 5
    body = (ys > np.round(top)[None]) & (xs >= left) & (xs <= right) & (ys < foot)
    light = 0.75 - (ys - top[None]) / 60 + 0.3 * clouds(canvas.width, canvas.height, 14, 8, 9, 3)
    canvas.shade(body, light, LEAVES, 0.3)
    canvas.fill(edge(body, 0, -1), "leaf3")
    rng = rng_of(name)
    for _ in range(int(right - left) // 2):
        x = int(rng.uniform(left, right))
        y = min(foot - 4, int(top[min(x, canvas.width - 1)]) + int(abs(rng.normal()) * 18) + 3)
        canvas.row(x, y, int(rng.integers(2, 6)), LEAVES[int(rng.integers(4))])


def glass_house(canvas: Canvas, x: int, y: int) -> None:
    """A house of glass on stilts over the garden: flat roofs, a terrace, a stair."""
    for post in (x + 6, x + 52, x + 98):
        canvas.rect(post, y + 32, 3, 40, "stone2")
        canvas.column(post, y + 32, 40, "stone4")
    canvas.rect(x - 8, y - 4, 128, 5, "stone5")
    canvas.row(x - 8, y - 4, 128, "stone7")
    canvas.row(x - 8, y, 128, "stone2")
    canvas.rect(x, y + 1, 112, 26, "wood2")
    canvas.rect(x - 12, y + 27, 138, 6, "stone4")
    canvas.row(x - 12, y + 27, 138, "stone6")
    canvas.row(x - 12, y + 32, 138, "stone2")
    for post in range(x - 12, x + 126, 8):
        canvas.column(post, y + 17, 10, "stone3")
    canvas.row(x - 12, y + 17, 138, "stone5")


def glass_house_windows() -> Canvas:
    """The rooms of the house, and who is in them."""
    canvas = Canvas(112, 26)
    _, ys = grid(112, 26)
    every = np.ones((26, 112), bool)
    canvas.shade(every, 1.05 - 0.5 * ys / 26, ("sun1", "sun2", "sun3", "sun4"), 0.4, 4)
    rng = rng_of("glass house guests")
    for x in range(6, 108, 9):
        if rng.random() < 0.75:
            _guest(canvas, x + int(rng.integers(3)), 25, int(rng.integers(3)))
    for x in (0, 27, 55, 83, 110):
        canvas.rect(x, 0, 2, 26, "wood1")
    for x in (14, 70):
        canvas.column(x, 0, 5, "wood2")
        canvas.ellipse(x + 0.5, 6, 3, 2, "sun5")
    return canvas


def _guest(canvas: Canvas, x: int, foot: int, kind: int) -> None:
    canvas.ellipse(x + 0.5, foot - 16, 2, 2.3, "wood1")
    wide = (2, 3, 2)[kind]
    canvas.poly(
        [(x - 2, foot - 13), (x + 3, foot - 13), (x + 1 + wide, foot), (x - wide, foot)], "wood1"
    )
    if kind == 2:
        canvas.line(x + 2, foot - 12, x + 5, foot - 18, "wood1")


def garden_wall(canvas: Canvas, left: int, right: int, top: int, foot: int) -> None:
    """White plaster with a tiled cap, cracked here and there; flowers hang over it."""
    xs, ys = grid(canvas.width, canvas.height)
    wall = (xs > left) & (xs < right) & (ys > top) & (ys < foot)
    light = 0.72 + 0.25 * clouds(canvas.width, canvas.height, 40, 16, 15, 3)
    canvas.shade(wall, light, ("stone4", "stone5", "stone6"), 0.25)
    canvas.fill(wall & (ys > foot - 7), "stone4")
    canvas.fill(wall & (ys > foot - 2), "stone3")
    for x in range(left, right - 3, 7):
        canvas.rect(x, top - 3, 6, 4, "rust1")
        canvas.row(x, top - 3, 6, "rust2")
        canvas.column(x + 6, top - 2, 3, "rust0")
    canvas.row(left, top + 1, right - left, "stone2")
    canvas.row(left, top + 2, right - left, "stone4")
    rng = rng_of("plaster")
    for _ in range(9):
        x, y = int(rng.integers(left + 6, right - 8)), int(rng.integers(top + 8, foot - 10))
        canvas.rect(x, y, int(rng.integers(3, 8)), 2, "wood5")


def gate(canvas: Canvas, x: int, foot: int) -> None:
    """An arch with one leaf open, steps that climb behind it."""
    xs, ys = grid(canvas.width, canvas.height)
    for half, top, colour in ((19, 62, "stone6"), (15, 56, "night1")):
        arch = (np.abs(xs - x) < half) & (ys > foot - top + half) & (ys < foot)
        arch |= (np.hypot(xs - x, ys - (foot - top + half)) < half) & (ys < foot)
        canvas.fill(arch, colour)
    for step in range(6):
        canvas.row(x - 11 + step, foot - 3 - step * 4, 22 - step * 2, "stone4")
        canvas.rect(x - 11 + step, foot - 2 - step * 4, 22 - step * 2, 3, "stone2")
    canvas.poly(
        [(x - 15, foot - 40), (x - 7, foot - 36), (x - 7, foot - 3), (x - 15, foot)], "teal1"
    )
    canvas.line(x - 11, foot - 37, x - 11, foot - 3, "teal0")
    canvas.column(x - 15, foot - 40, 40, "teal2")
    for tile in range(9):
        angle = np.pi * tile / 8
        canvas.rect(x + 17 * np.cos(angle) - 1, foot - 43 - 17 * np.sin(angle) - 1, 3, 2, "elec0")


def lantern(canvas: Canvas, x: int, y: int) -> None:
    """An iron lantern on a bracket."""
    canvas.row(x - 4, y - 7, 5, "night0")
    canvas.rect(x - 3, y - 5, 7, 10, "night0")
    canvas.rect(x - 2, y - 4, 5, 8, "sun3")
    canvas.row(x - 2, y - 6, 5, "stone2")


def bougainvillea(canvas: Canvas, x: int, y: int, wide: int, name: str) -> None:
    """A heap of violet flowers over a wall, with strands that hang."""
    canvas.blit(bush(wide, 24, name, ("dusk2", "dusk4", "dusk5", "dusk6")), x, y - 16)
    rng = rng_of(name)
    for _ in range(wide):
        at, long = x + int(rng.integers(2, wide - 2)), int(abs(rng.normal()) * 9)
        colour = ("leaf1", "leaf2", "dusk4", "dusk5")[int(rng.integers(4))]
        canvas.rect(at, y + 4, 2, min(long, 24), colour)
        canvas.dot(at, y + 4 + min(long, 24), "dusk3")


def cypress(canvas: Canvas, x: int, foot: int, tall: int, name: str) -> None:
    """A dark flame of a tree, its western side in the last light."""
    xs, ys = grid(canvas.width, canvas.height)
    up = (foot - ys) / tall
    half = 7.5 * np.sin(np.pi * np.clip(up * 0.86 + 0.1, 0, 1)) ** 0.8
    rough = 1.6 * (grain(canvas.width, canvas.height, len(name) + x) - 0.5)
    body = (np.abs(xs - x) < half + rough) & (up > 0) & (up < 1)
    light = 0.45 + 0.07 * (xs - x) + 0.25 * clouds(canvas.width, canvas.height, 4, 9, x, 2)
    canvas.shade(body, light, LEAVES, 0)


def tall_palm(canvas: Canvas, x: int, foot: int, kind: Kind, fans: bool) -> None:
    """A palm of the garden, lit a little from the west."""
    plant(canvas, palm(kind, f"hill palm {x}", PALM, fans), x, foot)


def under_wall(canvas: Canvas, left: int, right: int, y: int) -> None:
    """Shade at the foot of a wall."""
    mask = np.zeros((canvas.height, canvas.width), bool)
    mask[y : y + 3, left:right] = True
    shift(canvas.pixels, mask, -1)
