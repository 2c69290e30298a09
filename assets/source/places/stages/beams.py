"""Beams of light in the air of a hall, painted in two families of colours."""

import math
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, Floats, grid
from kit.noise import clouds
from kit.ramp import quantise, ramp

WARM = ("night0", "dusk0", "dusk1", "dusk2", "dusk3", "dusk4", "dusk5")
MIXED = ("night0", "dusk0", "dusk1", "dusk2", "plum0", "plum1", "plum2")
COLD = ("night0", "night1", "night2", "royal0", "elec0", "elec1", "elec2")


@dataclass(frozen=True)
class Beam:
    """A beam from x, y; `angle` in degrees from straight down, positive to the right."""

    x: float
    y: float
    angle: float
    length: float
    cold: bool
    half: float = 5.0  # degrees
    level: float = 1.0


def strength(width: int, height: int, beam: Beam) -> Floats:
    """Give how bright a beam is at each pixel, 0..1: soft sides, fading away."""
    xs, ys = grid(width, height)
    dx, dy = xs - beam.x, ys - beam.y
    turned = np.arctan2(dx, dy) - math.radians(beam.angle)
    turned = np.abs((turned + np.pi) % (2 * np.pi) - np.pi)
    half = math.radians(beam.half)
    side = np.clip((half - turned) / (half * 0.45), 0, 1)
    along = np.hypot(dx, dy)
    fade = np.clip(1 - along / beam.length, 0, 1) ** 0.8
    return np.asarray(side * fade * beam.level)


def haze(width: int, height: int, seed: int) -> Floats:
    """Give smoke: about .7 to 1.1."""
    return np.asarray(0.9 + 0.22 * clouds(width, height, 110, 44, seed))


def air(warm: Floats, cold: Floats, amount: float = 0.5) -> Canvas:
    """Paint two fields of light: magenta where it is warm, blue where cold, violet between."""
    height, width = warm.shape
    total = np.clip(warm + cold, 0, 1)
    share = cold / (warm + cold + 1e-6)
    canvas = Canvas(width, height)
    canvas.pixels[:] = quantise(total, ramp(*MIXED), amount)
    for family, where in ((WARM, share < 0.36), (COLD, share > 0.62)):
        painted = quantise(total, ramp(*family), amount)
        canvas.pixels[where] = painted[where]
    return canvas
