"""Light as surfaces: banded, dithered pools, halos and cones, made once and added."""

import math
import zlib
from functools import cache

import numpy as np
import numpy.typing as npt
import pygame

from game.core.palette import COLOURS
from game.stage.stage import Stage
from game.stage.things import Flicker, Light, LightShape

BANDS = 5
DITHER = 0.45
STEPS = 12  # levels of brightness kept
CALM = 0.95  # of a light that does not flicker
SQUASH = 0.36  # height of a pool on the floor
SHARPNESS = {"pool": 0.7, "halo": 1.15, "window": 0.9, "glow": 1.5}  # exponent of the fall-off
CONE_HALF = 0.34  # radians
CONE_SOFT = 0.3  # share of the angle that is edge
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 + 1 / 32
Field = npt.NDArray[np.float64]
Key = tuple[str, str, int, int]


class LightSprites:
    """Keeps every light that was asked for."""

    def __init__(self) -> None:
        self._made: dict[Key, pygame.Surface] = {}
        self._field = cache(_field)  # one fall-off serves every colour and brightness

    def get(self, shape: str, colour: str, radius: int, level: float) -> pygame.Surface | None:
        """Give a light of a brightness 0..1, to be added; None where it is out."""
        step = round(min(1.0, level) * STEPS)
        if step <= 0:
            return None
        key = (shape, colour, radius, step)
        if key not in self._made:
            self._made[key] = _sprite(self._field(shape, radius), COLOURS[colour], step / STEPS)
        return self._made[key]


def sprite_offset(shape: str, size: tuple[int, int]) -> tuple[int, int]:
    """Give where a light's own place lies in its picture."""
    return size[0] // 2, 0 if shape == "cone" else size[1] // 2


def burning(light: Light, stage: Stage) -> float:
    """Give how bright a light burns now; where flashes are calmed it burns evenly."""
    return CALM if stage.settings.access.calm_flashes else flicker(light, stage.tick)


def flicker(light: Light, tick: int) -> float:
    """Give how bright a light burns at a tick: 0..1, the same for the same tick."""
    if light.flicker is Flicker.NONE:
        return 1.0
    phase = zlib.crc32(light.name.encode()) % 1000
    at = tick + phase
    match light.flicker:
        case Flicker.CANDLE:
            return 0.86 + 0.08 * math.sin(at * 0.19) + 0.06 * math.sin(at * 0.083 + 2)
        case Flicker.BREATHE:
            return 0.88 + 0.12 * math.sin(at * 0.025)
        case Flicker.NEON:
            stutter = at % 1500
            return 0.55 if stutter in range(0, 8) or stutter in range(22, 28) else 0.96
    return 1.0


def _field(shape: str, radius: int) -> Field:
    if shape == LightShape.CONE:
        return bands(_cone(radius))
    height = round(radius * (SQUASH if shape == LightShape.POOL else 1.0))
    ys, xs = np.mgrid[-height:height, -radius:radius] + 0.5
    distance = np.hypot(xs / radius, ys / max(1, height))
    return bands(np.clip(1 - distance, 0, 1) ** SHARPNESS.get(shape, 1.0))


def _cone(length: int) -> Field:
    half = round(length * math.tan(CONE_HALF)) + 2
    ys, xs = np.mgrid[0:length, -half:half] + 0.5
    angle = np.abs(np.arctan2(xs, ys + 6))
    side = np.clip((CONE_HALF - angle) / (CONE_HALF * CONE_SOFT), 0, 1)
    return np.asarray(side * (1 - ys / length) ** 0.7)


def bands(value: Field) -> Field:
    """Cut a fall-off into steps with a dithered edge."""
    height, width = value.shape
    threshold = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    level = np.floor(value * BANDS + 0.5 + (threshold - 0.5) * DITHER)
    return np.asarray(np.clip(level, 0, BANDS) / BANDS)


def _sprite(field: Field, colour: tuple[int, int, int], level: float) -> pygame.Surface:
    rgb = np.clip(field[..., None] * np.array(colour) * level, 0, 255).astype(np.uint8)
    surface = pygame.Surface((field.shape[1], field.shape[0]))
    pygame.surfarray.blit_array(surface, rgb.swapaxes(0, 1))
    return surface
