"""What floats or falls through the air: every particle is a pure function of the tick."""

import math
from dataclasses import dataclass

import numpy as np
import pygame

from game.core.palette import COLOURS
from game.paint.layers import Blit
from game.stage.stage import Stage
from game.stage.things import Weather

SPAN = (560, 320)  # pixels after which the air repeats; larger than any view
CALM_SHARE, CALM_PACE = 0.35, 0.5  # of the particles, of the speed, where motion is reduced
GRAINS, GRAIN_TICKS, GRAIN_LEVEL = 4, 5, 26
SCRATCH_TICKS = 40


@dataclass(frozen=True)
class Fall:
    """How one kind of weather moves. Speeds in pixels a tick, sway in pixels."""

    count: int
    colours: tuple[str, ...]
    shapes: tuple[tuple[int, int], ...]
    across: float
    down: float
    sway: float = 0.0
    flips: int = 0  # ticks a shape is shown
    adds: bool = False


FALLS = {
    Weather.DUST: Fall(46, ("wood3", "wood2", "stone3"), ((1, 1),), 0.05, 0.035, 14, adds=True),
    Weather.PETALS: Fall(
        44, ("flesh5", "skin1", "red4", "stone7"), ((3, 1), (2, 2), (1, 2)), 0.22, 0.38, 16, 14
    ),
    Weather.RAIN: Fall(120, ("night6", "night5", "elec2"), ((1, 7), (1, 5)), -0.9, 5.4),
    Weather.CONFETTI: Fall(
        80, ("red3", "gold2", "teal3", "elec2", "neon1"), ((2, 2), (2, 1), (1, 2)), 0.1, 0.7, 8, 7
    ),
    Weather.LEAVES: Fall(
        26, ("rust1", "sun1", "red2", "wood3"), ((3, 2), (2, 3)), 0.5, 0.3, 18, 18
    ),
    Weather.EMBERS: Fall(30, ("sun2", "sun3", "red4"), ((1, 1),), 0.08, -0.35, 6, adds=True),
}


class Airborne:
    """Paints the weather of a place."""

    def __init__(self, weather: Weather) -> None:
        self._weather = weather
        self._fall = FALLS.get(weather)
        self._specks = _specks(self._fall) if self._fall else []
        self._grains: list[pygame.Surface] = []

    def draw(self, canvas: pygame.Surface, view: pygame.Rect, stage: Stage) -> None:
        """Paint the air over a finished picture."""
        calm = stage.settings.access.reduced_motion
        if self._weather is Weather.GRAIN:
            self._draw_grain(canvas, 0 if calm else stage.tick)
        elif self._fall is not None:
            blits = _particles(self._fall, self._specks, view, stage.tick, calm)
            flags = pygame.BLEND_RGB_ADD if self._fall.adds else 0
            canvas.fblits(blits, flags)

    def _draw_grain(self, canvas: pygame.Surface, tick: int) -> None:
        """Old film: grain that jumps, a scratch that wanders, and a darker rim."""
        if not self._grains or self._grains[0].get_size() != canvas.get_size():
            self._grains = [_grain(canvas.get_size(), number) for number in range(GRAINS)]
        grain = self._grains[tick // GRAIN_TICKS * 3 % GRAINS]
        canvas.blit(grain, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
        x = (tick // SCRATCH_TICKS * 197 + tick // 3) % canvas.get_width()
        if tick // SCRATCH_TICKS % 3 == 1:
            scratch = pygame.Surface((1, canvas.get_height()))
            scratch.fill((38, 34, 26))
            canvas.blit(scratch, (x, 0), special_flags=pygame.BLEND_RGB_ADD)


def _particles(
    fall: Fall, specks: list[list[pygame.Surface]], view: pygame.Rect, tick: int, calm: bool
) -> list[Blit]:
    pace = CALM_PACE if calm else 1.0
    count = round(fall.count * (CALM_SHARE if calm else 1.0))
    found: list[Blit] = []
    for number in range(count):
        near = 1.0 - number % 3 * 0.22  # some are further away, and slower
        now = tick * pace * near
        x = _scatter(number, 1) * SPAN[0] + fall.across * now
        x += fall.sway * math.sin(now * 0.021 + number * 2.4)
        y = _scatter(number, 2) * SPAN[1] + fall.down * now
        shapes = specks[number % len(specks)]
        turn = int(now / fall.flips) + number if fall.flips else number
        at = (int((x - view.left) % SPAN[0]) - 20, int((y - view.top) % SPAN[1]) - 10)
        found.append((shapes[turn % len(shapes)], at))
    return found


def _specks(fall: Fall) -> list[list[pygame.Surface]]:
    return [[_speck(size, colour) for size in fall.shapes] for colour in fall.colours]


def _speck(size: tuple[int, int], colour: str) -> pygame.Surface:
    speck = pygame.Surface(size)
    speck.fill(COLOURS[colour])
    return speck


def _scatter(number: int, seed: int) -> float:
    """Give a place 0..1 that looks random and is the same on every machine."""
    return (number * (0.6180339887 if seed == 1 else 0.7548776662) + seed * 0.37) % 1.0


def _grain(size: tuple[int, int], seed: int) -> pygame.Surface:
    rng = np.random.default_rng(seed)
    width, height = size
    level = rng.random((width, height)) ** 3 * GRAIN_LEVEL
    ys, xs = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    rim = np.clip(np.hypot(xs, ys).T - 0.8, 0, 1) * 120
    rgb = np.repeat((level + rim)[..., None], 3, axis=2).clip(0, 255).astype(np.uint8)
    surface = pygame.Surface(size)
    pygame.surfarray.blit_array(surface, rgb)
    return surface
