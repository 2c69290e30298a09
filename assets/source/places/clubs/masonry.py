"""Cellar walls: worn brick, arches with a ring of stones, piers, joists, stone steps."""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, index, shift

BRICK = ("wood2", "wood1", "wood0", "wood3")


def worn_brick(width: int, height: int, name: str, colours: Sequence[str] = BRICK) -> Canvas:
    """Brick laid in courses of five, with damp and bleached regions and a few odd stones."""
    rng, wall = rng_of(name), Canvas(width, height, colours[1])
    tone = clouds(width, height, 70, 34, int(rng.integers(900)), 3)
    for course, y in enumerate(range(0, height, 5)):
        for x in range(-(course % 2) * 6, width, 12):
            here = tone[min(y, height - 1), min(max(x + 5, 0), width - 1)]
            _stone(wall, x, y, here * 0.8 + rng.uniform(-0.42, 0.42), colours)
        wall.row(0, y + 4, width, colours[2])
    return wall


def _stone(wall: Canvas, x: int, y: int, tone: float, colours: Sequence[str]) -> None:
    body = colours[1] if tone < -0.38 else colours[3] if tone > 0.52 else colours[0]
    wall.rect(x, y, 11, 4, body)
    wall.column(x + 11, y, 4, colours[2])
    if tone > 0.16:
        wall.row(x, y, 7 + int(tone * 4), colours[3])
    if tone < -0.1:
        wall.row(x + 3, y + 3, 8, colours[1])


def arch_mask(canvas: Canvas, x: float, width: float, crown: float, spring: float) -> Mask:
    """Give the opening of an arch that stands on the bottom edge."""
    middle, half = x + width / 2, width / 2
    xs, ys = grid(canvas.width, canvas.height)
    top = disc(canvas.width, canvas.height, middle, spring, half, spring - crown)
    return np.asarray((top & (ys <= spring)) | ((np.abs(xs - middle) <= half) & (ys > spring)))


def arch_ring(
    canvas: Canvas, inner: Mask, outer: Mask, middle: tuple[float, float], stones: int
) -> None:
    """Lay stones on edge between two openings, round a centre."""
    xs, ys = grid(canvas.width, canvas.height)
    ring = outer & ~inner
    turn = np.arctan2(middle[1] - ys, xs - middle[0]) / math.pi * stones
    colours = ("wood3", "wood2", "wood3", "wood4", "wood2")
    for number, colour in enumerate(colours):
        canvas.fill(ring & (np.floor(turn) % len(colours) == number), colour)
    joint = (turn % 1.0) < 0.16
    below = ring & (ys > middle[1])
    canvas.fill(ring & joint & ~below, "wood1")
    canvas.fill(below & (np.floor(ys) % 8 < 1), "wood1")
    canvas.fill(edge(outer, 0, -1) & ring, "wood1")
    canvas.fill(edge(ring, 0, 1) & ring, "wood4")


def niche(canvas: Canvas, opening: Mask, backing: Canvas) -> None:
    """Set a picture into an opening, dark along its upper edge."""
    canvas.pixels[opening] = backing.pixels[opening]
    for depth, steps in ((3, -2), (7, -1)):
        lit = opening.copy()
        for _ in range(depth):
            lit &= ~edge(lit, 0, -1) & ~edge(lit, -1, 0)
        shift(canvas.pixels, opening & ~lit, steps)


def joists(canvas: Canvas, top: int, spacing: int = 44) -> None:
    """A low ceiling: boards in the dark, joist ends, one long beam with a lit lower edge."""
    width = canvas.width
    canvas.rect(0, 0, width, top, "night0")
    for y in range(4, top - 12, 6):
        canvas.row(0, y, width, "ink")
    for x in range(10, width, spacing):
        canvas.rect(x, 0, 10, top - 8, "wood0")
        canvas.column(x, 0, top - 8, "wood1")
        canvas.rect(x, top - 12, 10, 4, "wood1")
    canvas.rect(0, top - 8, width, 8, "wood1")
    canvas.row(0, top - 8, width, "wood2")
    canvas.row(0, top - 1, width, "wood3")
    for x in range(22, width, 61):
        canvas.row(x, top - 5, 14, "wood0")
        canvas.row(x + 9, top - 3, 9, "wood0")
    canvas.row(0, top, width, "ink")
    shift(canvas.pixels, _rows(canvas, top + 1, 4), -1)


def _rows(canvas: Canvas, y: int, count: int) -> Mask:
    mask = np.zeros((canvas.height, canvas.width), bool)
    mask[y : y + count] = True
    return mask


def skirting(canvas: Canvas, y: int, spans: Sequence[tuple[int, int]]) -> None:
    """A dark board where the wall meets the floor; spans are x and length."""
    for x, length in spans:
        canvas.rect(x, y - 7, length, 7, "wood1")
        canvas.row(x, y - 7, length, "wood3")
        canvas.row(x, y - 2, length, "wood0")


def pipe(canvas: Canvas, points: Sequence[tuple[int, int]], colours: tuple[str, str, str]) -> None:
    """A pipe along straight runs, three pixels thick, with collars at its bends."""
    for (x0, y0), (x1, y1) in pairwise(points):
        if y0 == y1:
            for row, colour in enumerate((colours[2], colours[1], colours[0])):
                canvas.row(min(x0, x1), y0 + row, abs(x1 - x0) + 3, colour)
        else:
            for column, colour in enumerate((colours[2], colours[1], colours[0])):
                canvas.column(x0 + column, min(y0, y1), abs(y1 - y0) + 3, colour)
    for x, y in points[1:-1]:
        canvas.rect(x - 1, y - 1, 5, 5, colours[1])
        canvas.row(x - 1, y - 1, 5, colours[2])
        canvas.row(x - 1, y + 3, 5, colours[0])


def same(canvas: Canvas, colour: str) -> Mask:
    """Give where a colour is."""
    return np.asarray(canvas.pixels == index(colour))
