"""Figures of what is written: contrast with what lies behind, and how tall letters are.

Each screen is drawn twice, with its letters and without; where the two differ is ink.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.core.figure import Figure
from game.core.oklab import LUMINANCE, linear
from game.devices.fonts import Face
from game.devices.scale import fit

LEAST_CONTRAST = 7.0
LEAST_HEIGHT = 9.0  # device pixels of a small letter
SCREENS = ((1280, 720), (1280, 800), (1920, 1080), (2560, 1440), (3840, 2160))
PERCENTILE = 20  # of the ink: single pixels of a letter may touch something bright
REACH = 2  # pixels round a letter that count as its ground
SAMPLE = "x"


def contrast_of(
    name: str, written: pygame.Surface, blank: pygame.Surface, dimmed: tuple[int, ...] = ()
) -> Figure | None:
    """Measure the ink of one screen against its ground; None where nothing is written."""
    with_ink, without = _light(written), _light(blank)
    ink = with_ink > without + 0.02
    if not ink.any():
        return None
    ground = _mean_around(without)
    ratios = (with_ink[ink] + 0.05) / (ground[ink] + 0.05)
    value = float(np.percentile(ratios, PERCENTILE))
    remedy = "Write brighter, or lay a darker plate behind the words."
    return Figure(Path(name), "contrast", value, LEAST_CONTRAST, remedy=remedy)


def measure_heights(faces: dict[str, Face]) -> Iterator[Figure]:
    """Measure the smallest letters of each face on every screen that is supported."""
    factor = min(fit(*screen).factor for screen in SCREENS)
    for name, face in faces.items():
        ink = pygame.mask.from_surface(face.letter(SAMPLE, "sun5"))
        tall = max((rect.height for rect in ink.get_bounding_rects()), default=0)
        remedy = "Choose a larger size."
        yield Figure(Path(name), "letter px", tall * factor, LEAST_HEIGHT, remedy=remedy)


def _light(canvas: pygame.Surface) -> npt.NDArray[np.float64]:
    return np.asarray(linear(pygame.surfarray.array3d(canvas)) @ LUMINANCE)


def _mean_around(light: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    shifts = range(-REACH, REACH + 1)
    return np.asarray(
        np.mean([np.roll(light, (dx, dy), (0, 1)) for dx in shifts for dy in shifts], axis=0)
    )
