"""A glow that is added to what is there, in steps of brightness so that few are made."""

from functools import lru_cache

import pygame

from game.core.ease import clamp
from game.paint.constellation import halo

LEVELS = 6


def shine(
    canvas: pygame.Surface,
    at: tuple[int, int],
    radius: int,
    level: float,
    colour: str = "sun4",
) -> None:
    """Let a round light of a colour, 0..1 bright, lie over the picture."""
    step = round(clamp(level) * LEVELS)
    if step:
        glow = _glow(radius, colour, step)
        canvas.blit(glow, (at[0] - radius, at[1] - radius), special_flags=pygame.BLEND_RGB_ADD)


@lru_cache(maxsize=64)
def _glow(radius: int, colour: str, step: int) -> pygame.Surface:
    return halo(radius, colour, step / LEVELS)
