"""A face twice as large, in stripes of light that come through a blind."""

from functools import lru_cache

import pygame

from game.core.palette import COLOURS
from game.devices.sheets import PORTRAITS, Sheet

SIZE = 128
STRIPES, STRIPE, SLANT = 6, 9, 22  # bars of light, and by how much they lean, in pixels
DARK = (20, 16, 42)


def draw_close_up(canvas: pygame.Surface, mood: str, at: tuple[int, int], light: float) -> None:
    """Draw Mia's face in so much light, 0..1, with its upper left at a place."""
    face = _face("mia_stain", mood).copy()
    board = pygame.Surface((SIZE, SIZE), 0, 32)
    board.fill(COLOURS["night2"])
    board.blit(face, (0, 0))
    level = round(86 + 169 * light)
    board.fill((level, level, min(255, level + 18)), special_flags=pygame.BLEND_RGB_MULT)
    board.blit(_stripes(round(light * 8)), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    canvas.blit(board, at)


@lru_cache(maxsize=16)
def _face(name: str, mood: str) -> pygame.Surface:
    picture = Sheet(PORTRAITS / f"{name}.json", "sun5", "right").named(mood, "neutral")
    return pygame.transform.scale(picture, (SIZE, SIZE))


@lru_cache(maxsize=16)
def _stripes(step: int) -> pygame.Surface:
    """The more light there is, the further down the blind lets it in."""
    surface = pygame.Surface((SIZE, SIZE), 0, 32)
    strength = 10 + step * 5
    colour = (strength + 8, strength, strength // 2)
    for bar in range(STRIPES):
        if bar >= 1 + step * (STRIPES - 1) / 8:
            break
        top = 6 + bar * (SIZE - 12) // STRIPES
        for column in range(SIZE):
            surface.fill(colour, (column, top + column * SLANT // SIZE, 1, STRIPE))
    return surface
