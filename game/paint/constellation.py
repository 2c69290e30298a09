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
from game.stage.stage import Stage

WIDE, SOFT, CORE = (16, 12, 40), (44, 40, 96), (196, 206, 255)  # light that is added
FLARE = 9  # pixels of the longest ray of a touched star
HALO = 17
BANDS = 8
AFLOAT, HEART = 40, 22  # pixels above the ground from which one shines; of the heart
AURA = ((96, "neon0", 0.3), (44, "flesh4", 0.4))  # pixels, colour, level
PULSE = 0.05  # radians a tick
RUN = 90  # pixels between two sparks on a line
Spot = tuple[int, int]
Line = tuple[Spot, Spot]


def draw_figure(
    canvas: pygame.Surface, figure: Sequence[int], view: pygame.Rect, tick: int
) -> None:
    """Draw a figure of stars: lines in the order they were drawn, and what they join."""
    places = [_on(star_at(number), view) for number in figure]
    draw_lines(canvas, list(pairwise(places)), tick)
    for number, at in enumerate(places):
        draw_flare(canvas, at, tick + number * 40)


def draw_lines(canvas: pygame.Surface, lines: Sequence[Line], tick: int) -> None:
    """Draw lines of light with sparks on them, in pixels of the view."""
    if not lines:
        return
    glow = pygame.Surface(canvas.get_size(), 0, 32)
    for colour, wide in ((WIDE, 7), (SOFT, 3), (CORE, 1)):
        for a, b in lines:
            pygame.draw.line(glow, colour, a, b, wide)
    canvas.blit(glow, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    for number, (a, b) in enumerate(lines):
        _sparks(canvas, a, b, tick + number * 31)


def draw_auras(canvas: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
    """Let the sky shine behind whoever floats in it."""
    for name in sorted(stage.directed):
        actor = stage.actors[name]
        if not actor.visible or actor.lift < AFLOAT:
            continue
        x = round(actor.x) - view.left
        y = round(actor.y) - actor.lift - HEART - view.top
        share = min(1.0, (actor.lift - AFLOAT) / AFLOAT)
        for radius, colour, level in AURA:
            light = halo(radius, colour, round(level * share, 1))
            at = (x - radius, y - radius)
            canvas.blit(light, at, special_flags=pygame.BLEND_RGB_ADD)


def draw_flare(canvas: pygame.Surface, at: Spot, tick: int) -> None:
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


def _sparks(canvas: pygame.Surface, a: Spot, b: Spot, tick: int) -> None:
    """Sparks run along a line, in the direction in which it was drawn."""
    length = math.dist(a, b)
    for spark in range(int(length // RUN) + 1):
        way = (tick * 0.5 + spark * RUN) % max(1.0, length)
        x, y = between(a, b, way / max(1.0, length))
        canvas.fill(COLOURS["sun5"], (x - 1, y, 3, 1))
        canvas.fill(COLOURS["sun5"], (x, y - 1, 1, 3))


def between(a: Spot, b: Spot, share: float) -> Spot:
    """Give the place a share of the way from one to the other."""
    return round(a[0] + (b[0] - a[0]) * share), round(a[1] + (b[1] - a[1]) * share)


def _on(place: Point, view: pygame.Rect) -> Spot:
    return round(place.x) - view.left, round(place.y) - view.top
