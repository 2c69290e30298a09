"""Terraces and what stands on them: pavers, glass rails, lamps on strings, loungers, bars."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, box, disc, grid, rng_of
from kit.ramp import Mask, shift

BULBS = ("sun4", "red4", "teal4", "neon1")


def slab(variant: int, colours: Sequence[str] = ("stone4", "stone3", "stone5")) -> Canvas:
    """Bare stone without joints: a body, flat flecks one step darker and lighter.

    What crosses a border is the same in all variants.
    """
    rng, tile = rng_of(f"slab {variant}"), Canvas(16, 16, colours[0])
    for y, before, after, colour in ((4, 2, 1, 1), (11, 1, 2, 2)):
        tile.row(16 - before, y, before, colours[colour])
        tile.row(0, y, after, colours[colour])
    for count, tone, longest in ((2, 1, 6), (1, 2, 5)):
        for _ in range(count):
            long = int(rng.integers(2, longest))
            x, y = int(rng.integers(2, 15 - long)), int(rng.integers(1, 15))
            tile.row(x, y, long, colours[tone])
    return tile


def joints(ground: Canvas, area: Mask, rows: Sequence[int], wide: int) -> None:
    """Cut pavers: rows that grow towards us, every second one moved by half; some are darker."""
    xs, ys = grid(ground.width, ground.height)
    for number, (top, bottom) in enumerate(pairwise(rows)):
        row = area & (ys > top) & (ys < bottom)
        offset = wide // 2 if number % 2 else 0
        stone = np.floor((xs + offset) / wide).astype(int)
        tone = (stone * 7 + number * 5) % 11
        shift(ground.pixels, row & (tone == 3), -1)
        shift(ground.pixels, row & (tone == 8), 1)
        shift(ground.pixels, row & (((xs + offset) % wide) < 1), -1)
        shift(ground.pixels, area & (ys.astype(int) == top), -1)
        shift(ground.pixels, row & (ys.astype(int) == top + 1) & (tone != 3), 1)


def glass_rail(canvas: Canvas, x0: int, x1: int, ground: int, colours: Sequence[str]) -> None:
    """Panes between slim posts, a rail on top; `colours` are post, rail, glint, foot."""
    post, rail, glint, foot = colours
    xs, ys = grid(canvas.width, canvas.height)
    for x in range(x0, x1, 28):
        right = min(x + 28, x1)
        pane = (xs > x + 3) & (xs < right - 1) & (ys > ground - 20) & (ys < ground - 2)
        slant = (xs - x + (ys - ground)) % 28
        canvas.fill(pane & (slant > 1) & (slant < 3), glint)
        canvas.fill(pane & (slant > 5) & (slant < 6), glint)
        canvas.rect(x, ground - 23, 2, 25, post)
    canvas.rect(x0, ground - 24, x1 - x0, 2, rail)
    canvas.row(x0, ground - 22, x1 - x0, foot)
    canvas.rect(x0, ground - 2, x1 - x0, 4, foot)
    canvas.row(x0, ground - 2, x1 - x0, post)


def string(
    start: tuple[int, int], end: tuple[int, int], sag: int, colours: Sequence[str] = BULBS
) -> tuple[Canvas, Canvas, tuple[int, int]]:
    """A wire that hangs between two points. Gives the wire, its bulbs, and their upper left."""
    left, top = start[0], min(start[1], end[1])
    width, height = end[0] - start[0] + 3, abs(end[1] - start[1]) + sag + 8
    wire, bulbs = Canvas(width, height), Canvas(width, height)

    def hang(x: float) -> int:
        share = x / max(1, end[0] - start[0])
        return round(start[1] + (end[1] - start[1]) * share + sag * 4 * share * (1 - share)) - top

    for x in range(end[0] - start[0] + 1):
        wire.dot(x, hang(x), "night0")
    for count, x in enumerate(range(5, end[0] - start[0] - 2, 9)):
        y = hang(x)
        wire.dot(x, y + 1, "night0")
        bulbs.rect(x, y + 2, 2, 2, colours[count % len(colours)])
        bulbs.dot(x, y + 2, "sun5")
    return wire, bulbs, (left, top)


def bulb_places(bulbs: Canvas) -> list[tuple[int, int, str]]:
    """Give the places of every second bulb of a string, with their colours."""
    found = []
    for count, x in enumerate(range(5, bulbs.width - 5, 9)):
        rows = np.nonzero(bulbs.solid[:, x])[0]
        if count % 2 == 0 and len(rows):
            found.append((x + 1, int(rows[0]) + 1, ("sun2", "red3", "teal3", "neon0")[count % 4]))
    return found


def pole(height: int) -> Canvas:
    """A slim pole that a string of lamps hangs from."""
    canvas = Canvas(7, height)
    canvas.rect(2, 0, 3, height, "night1")
    canvas.column(4, 0, height, "night4")
    canvas.rect(0, height - 4, 7, 4, "night0")
    canvas.row(0, height - 4, 7, "night3")
    return canvas


def pool_of_shade(ground: Canvas, places: Sequence[tuple[float, float, float, float]]) -> None:
    """Darken the ground in ellipses where things stand: x, y, reach across, reach down."""
    for x, y, rx, ry in places:
        shift(ground.pixels, disc(ground.width, ground.height, x, y, rx, ry), -1)


def rounded(width: int, height: int, radius: float) -> Mask:
    """Give the pixels of a box with round corners that fills a picture."""
    xs, ys = grid(width, height)
    return np.asarray(box(xs, ys, width / 2, height / 2, width / 2, height / 2, radius) < 0)
