"""Concrete in the air: flyovers with columns and small traffic, a parapet, gantries, lamps."""

from collections.abc import Callable, Sequence

import numpy as np
from interface.palms import Kind
from kit.canvas import Canvas, rng_of
from kit.noise import clouds
from kit.ramp import shift

from places.roads.plants import DAY, bush, palm, plant

Curve = Callable[[float], float]
NEAR = ("stone2", "stone4", "stone5", "stone7")
HAZY = ("night6", "night7", "stone6", "stone7")
WRITTEN_ON = (48, 336, 672, 720)  # panels with words
SMALL_CARS = ("red3", "stone7", "teal3", "gold2", "night3", "stone6", "sun1", "elec1", "leaf3")


def deck(
    canvas: Canvas, line: Curve, span: tuple[int, int], thick: int, tones: Sequence[str]
) -> None:
    """An elevated roadway along a line: parapet, edge of the slab, dark underside."""
    dark, middle, light, bright = tones
    for x in range(*span):
        y = round(line(x))
        canvas.column(x, y - 5, 5, middle)
        canvas.dot(x, y - 6, bright)
        canvas.column(x, y, 2, light)
        canvas.column(x, y + 2, thick - 4, middle)
        canvas.column(x, y + thick - 3, 3, dark)
        if x % 18 == 0:
            canvas.column(x, y - 5, 5, dark)
            canvas.dot(x, y + 3, dark)
        if x % 54 == 7:
            canvas.column(x, y + 2, thick - 4, dark)


def pillar(canvas: Canvas, x: int, top: int, foot: int, tones: Sequence[str]) -> None:
    """A column with a hammer head."""
    dark, middle, light, bright = tones
    canvas.poly([(x - 20, top), (x + 20, top), (x + 9, top + 11), (x - 9, top + 11)], middle)
    canvas.poly([(x - 20, top), (x + 20, top), (x + 18, top + 3), (x - 18, top + 3)], dark)
    canvas.rect(x - 7, top + 9, 14, foot - top - 9, middle)
    canvas.column(x - 7, top + 10, foot - top - 10, bright)
    canvas.column(x - 6, top + 10, foot - top - 10, light)
    canvas.rect(x + 3, top + 10, 4, foot - top - 10, dark)
    canvas.row(x - 9, top + 11, 18, dark)


def small_traffic(canvas: Canvas, line: Curve, span: tuple[int, int], name: str) -> None:
    """Cars too far away to have people, nose to tail."""
    rng, x = rng_of(name), span[0]
    while x < span[1]:
        y, colour = round(line(x + 6)) - 5, SMALL_CARS[int(rng.integers(len(SMALL_CARS)))]
        tall = 7 if rng.random() < 0.12 else 0
        if tall:
            canvas.rect(x, y - 8, 17, 8, "stone7")
            canvas.row(x, y - 1, 17, "stone5")
            canvas.rect(x + 17, y - 5, 4, 5, colour)
        else:
            canvas.rect(x, y - 3, 12, 4, colour)
            canvas.rect(x + 3, y - 5, 6, 2, "night5")
            canvas.row(x + 3, y - 6, 6, colour)
            canvas.dot(x + 4, y - 5, "night7")
        x += int(rng.integers(14, 24)) + tall


def parapet(canvas: Canvas, top: int, foot: int) -> None:
    """The wall of the ramp: a sunny top, panels with joints, streaks, a dark foot."""
    width, rng = canvas.width, rng_of("freeway parapet")
    canvas.rect(0, top, width, foot - top, "stone5")
    canvas.rect(0, top, width, 2, "stone7")
    canvas.row(0, top + 2, width, "stone6")
    canvas.row(0, top + 3, width, "stone4")
    canvas.rect(0, foot - 5, width, 5, "stone4")
    canvas.row(0, foot - 6, width, "stone6")
    canvas.row(0, foot - 1, width, "stone3")
    for x in range(0, width, 48):
        canvas.column(x, top + 2, foot - top - 2, "stone3")
        canvas.column(x + 1, top + 3, foot - top - 4, "stone6")
        if x not in WRITTEN_ON:
            canvas.rect(x + 23, top + 8, 3, 3, "gold1")
            canvas.row(x + 23, top + 8, 3, "sun4")
    for _ in range(width // 9):
        x, long = int(rng.integers(width)), int(rng.integers(2, 9))
        canvas.column(x, top + 4, long, "stone4")
    for _ in range(width // 40):
        x, y = int(rng.integers(width)), top + 6 + int(rng.integers(6))
        canvas.row(x, y, int(rng.integers(3, 9)), "stone4")


def creeper(canvas: Canvas, top: int, spans: Sequence[tuple[int, int]]) -> None:
    """Ivy and oleander that look over the wall and hang down its side."""
    leaves = ("leaf1", "leaf2", "leaf3", "leaf4")
    for left, right in spans:
        for x in range(left, right, 19):
            canvas.blit(bush(34, 18, f"oleander {x}", leaves), x - 8, top - 14)
        rng = rng_of(f"ivy {left}")
        for _ in range((right - left) // 2):
            x, long = int(rng.integers(left, right)), int(abs(rng.normal()) * 7) + 1
            colour = leaves[1 + int(rng.integers(2))]
            canvas.rect(x, top + 1, 3, min(long, 16), colour)
            canvas.dot(x + 1, top + min(long, 16), "leaf1")
        for _ in range((right - left) // 5):
            x = int(rng.integers(left, right))
            canvas.dot(x, top - int(rng.integers(1, 9)), "dusk6")
            canvas.dot(x + 1, top - int(rng.integers(1, 9)), "dusk7")


def tall_palms(canvas: Canvas, foot: int, places: Sequence[tuple[int, int, float]]) -> None:
    """Fan palms that stand below the ramp and look over it: x, height, lean."""
    for x, tall, lean in places:
        plant(canvas, palm(Kind(tall, lean, 17, -1, 3), f"freeway palm {x}", DAY), x, foot)


def stains(canvas: Canvas, line: Curve, span: tuple[int, int], depth: int) -> None:
    """Water marks under the edge of a deck."""
    rng = rng_of(f"stains {span[0]}")
    noise = clouds(canvas.width, 1, 30, 1, 77, 2)[0]
    for x in range(*span):
        if noise[x] > 0.2 and rng.random() < 0.6:
            mask = np.zeros((canvas.height, canvas.width), bool)
            y = round(line(x)) + 2
            mask[y : y + int(rng.integers(2, depth)), x] = True
            shift(canvas.pixels, mask, -1)
