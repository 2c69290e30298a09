"""Lines of light between stars: the figure two people have drawn, or are drawing."""

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
import pygame

from game.core.geometry import Point
from game.core.palette import COLOURS
from game.paint.light import BAYER
from game.stage.sky import star_at

WIDE, SOFT, CORE = (16, 12, 40), (44, 40, 96), (196, 206, 255)  # light that is added
FLARE = 9  # pixels of the longest ray of a touched star
HALO = 17
BANDS = 8
PULSE = 0.05  # radians a tick
RUN = 90  # pixels between two sparks on a line
Line = tuple[Point, Point]


def lines_of(figure: Sequence[int]) -> list[Line]:
    """Give the lines of a figure in the order they were drawn."""
    return list(pairwise(star_at(number) for number in figure))


def draw_figure(
    canvas: pygame.Surface, lines: Sequence[Line], view: pygame.Rect, tick: int, grown: float = 1.0
) -> None:
    """Draw lines and the stars at their ends; of the last line only a share has grown."""
    if not lines:
        return
    glow = pygame.Surface(canvas.get_size(), 0, 32)
    shown = [_on(view, line) for line in lines]
    start, end = shown[-1]
    shown[-1] = (start, (_between(start, end, grown)))
    for colour, wide in ((WIDE, 7), (SOFT, 3)):
        for a, b in shown:
            pygame.draw.line(glow, colour, a, b, wide)
    for a, b in shown:
        pygame.draw.line(glow, CORE, a, b)
    canvas.blit(glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    for number, (a, b) in enumerate(shown):
        _sparks(canvas, a, b, tick + number * 31)
    ends = [line[0] for line in shown] + ([shown[-1][1]] if grown >= 1 else [])
    for number, at in enumerate(ends):
        draw_flare(canvas, at, tick + number * 40)


def draw_flare(canvas: pygame.Surface, at: tuple[int, int], tick: int) -> None:
    """Draw a star that has been touched: a halo, four rays that breathe, four short ones."""
    x, y = at
    canvas.blit(halo(HALO, "elec2", 0.5), (x - HALO, y - HALO), special_flags=pygame.BLEND_RGB_ADD)
    long = FLARE - 2 + round(2 * math.sin(tick * PULSE))
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        for step in range(1, long + 1):
            colour = "stone7" if step < 3 else "elec2" if step < long - 1 else "night7"
            canvas.fill(COLOURS[colour], (x + dx * step, y + dy * step, 1, 1))
    for dx, dy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        canvas.fill(COLOURS["elec2"], (x + dx, y + dy, 1, 1))
        canvas.fill(COLOURS["night7"], (x + 2 * dx, y + 2 * dy, 1, 1))
    canvas.fill(COLOURS["sun5"], (x - 1, y, 3, 1))
    canvas.fill(COLOURS["sun5"], (x, y - 1, 1, 3))


@cache
def halo(radius: int, colour: str, level: float, heart: int = 0) -> pygame.Surface:
    """Make a round glow in bands, to be added; within `heart` pixels it spares who is there."""
    ys, xs = np.mgrid[-radius:radius, -radius:radius] + 0.5
    away = np.hypot(xs, ys)
    light = np.clip(1 - away / radius, 0, 1) ** 1.6
    if heart:
        light = light * np.clip(np.hypot(xs * 1.5, ys) / heart - 0.35, 0.0, 1.0)
    threshold = BAYER[ys.astype(int) % 4, xs.astype(int) % 4] - 0.5
    banded = np.clip(np.floor(light * BANDS + 0.5 + threshold * 0.9), 0, BANDS) / BANDS
    rgb = (banded[..., None] * np.array(COLOURS[colour]) * level).clip(0, 255).astype(np.uint8)
    surface = pygame.Surface((2 * radius, 2 * radius), 0, 32)
    pygame.surfarray.blit_array(surface, rgb.swapaxes(0, 1))
    return surface


def _sparks(canvas: pygame.Surface, a: tuple[int, int], b: tuple[int, int], tick: int) -> None:
    """Sparks run along a line, in the direction in which it was drawn."""
    length = math.dist(a, b)
    for spark in range(int(length // RUN) + 1):
        way = (tick * 0.5 + spark * RUN) % max(1.0, length)
        x, y = _between(a, b, way / max(1.0, length))
        canvas.fill(COLOURS["sun5"], (x - 1, y, 3, 1))
        canvas.fill(COLOURS["sun5"], (x, y - 1, 1, 3))


def _between(a: tuple[int, int], b: tuple[int, int], share: float) -> tuple[int, int]:
    return round(a[0] + (b[0] - a[0]) * share), round(a[1] + (b[1] - a[1]) * share)


def _on(view: pygame.Rect, line: Line) -> tuple[tuple[int, int], tuple[int, int]]:
    (a, b) = line
    return (
        (round(a.x) - view.left, round(a.y) - view.top),
        (round(b.x) - view.left, round(b.y) - view.top),
    )
