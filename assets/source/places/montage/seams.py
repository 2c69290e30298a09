"""Where two painted floors meet: the cloth of one lies with its cut edge over the next."""

import numpy as np
from kit.canvas import Canvas, edge, rng_of
from kit.ramp import Indices, shift

from places.montage.stage import GROUND, HEIGHT, WIDTH, Set

SEAM, TALL = 48, HEIGHT - GROUND


def seam(left: Set, right: Set) -> Canvas:
    """The floor of the left set over the floor of the right one, about their boundary."""
    strip = Canvas(SEAM, TALL)
    half = SEAM // 2
    before, after = _ground(left), _ground(right)
    strip.pixels[:, half:] = after[:, :half]
    over = np.concatenate([before[:, WIDTH - half :], before[:, : WIDTH - half - 1 : -1]], axis=1)
    rng = rng_of(f"montage seam {left.number}")
    reach = half + np.cumsum(rng.uniform(-0.9, 0.9, TALL)).clip(-7, 9) + np.linspace(4, 10, TALL)
    mask = np.arange(SEAM)[None] < np.repeat(reach[::4], 4)[:TALL, None]
    below = np.zeros_like(mask)
    below[2:, 3:] = mask[:-2, :-3]
    shift(strip.pixels, below & ~mask, -1)
    strip.pixels[mask] = over[mask]
    rim = edge(mask, 1, 0)
    shift(strip.pixels, rim, 1)
    strip.pixels[:, :half] = 255
    return strip


def _ground(one: Set) -> Indices:
    """A set's floor as it is seen."""
    canvas = Canvas(WIDTH, TALL)
    canvas.tile(one.floor[0], 0, 0, WIDTH, TALL)
    if one.carpet:
        canvas.blit(one.carpet, 0, 0)
    return canvas.pixels
