"""A face on the monitor of a camera, in stripes of light that come through a blind."""

from functools import lru_cache

import pygame

from game.core.palette import COLOURS
from game.devices.sheets import PORTRAITS, Sheet

SIZE = 64  # the face is drawn pixel for pixel
STRIPES, STRIPE, SLANT = 6, 5, 11  # bars of light, and by how much they lean, in pixels
SLAT = 6  # pixels from one slat of the blind to the next
STEPS = 8  # how finely the light is told


def draw_close_up(canvas: pygame.Surface, mood: str, at: tuple[int, int], light: float) -> None:
    """Draw Mia's face in so much light, 0..1, with its upper left at a place."""
    board = pygame.Surface((SIZE, SIZE), 0, 32)
    board.fill(COLOURS["night2"])
    board.blit(_face("mia_stain", mood), (0, 0))
    level = round(86 + 169 * light)
    board.fill((level, level, min(255, level + 18)), special_flags=pygame.BLEND_RGB_MULT)
    board.blit(_stripes(round(light * STEPS)), (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    canvas.blit(board, at)
    _corners(canvas, pygame.Rect(at, (SIZE, SIZE)).inflate(-6, -6))


def draw_blind(canvas: pygame.Surface, area: pygame.Rect, light: float) -> None:
    """Draw the blind that the light comes through; the more light, the further it is open."""
    canvas.fill(COLOURS["night1"], area)
    gap = 1 + round(light * (SLAT - 3))
    for top in range(area.top + 1, area.bottom - SLAT + 1, SLAT):
        canvas.fill(COLOURS["sun4" if light > 0.5 else "sun2"], (area.left, top, area.width, gap))
        slat = (area.left, top + gap, area.width, SLAT - gap - 1)
        canvas.fill(COLOURS["stone5"], slat)
        canvas.fill(COLOURS["stone6"], (area.left, top + gap, area.width, 1))
    for left in (area.left + 8, area.right - 9):
        canvas.fill(COLOURS["stone4"], (left, area.top, 1, area.height))
    pygame.draw.rect(canvas, COLOURS["ink"], area.inflate(2, 2), 1)


def _corners(canvas: pygame.Surface, area: pygame.Rect) -> None:
    """Draw what a finder draws: the corners of the picture."""
    for x, y in (area.topleft, area.topright, area.bottomleft, area.bottomright):
        across = x if x == area.left else x - 6
        down = y if y == area.top else y - 6
        canvas.fill(COLOURS["stone7"], (across, min(y, area.bottom - 1), 6, 1))
        canvas.fill(COLOURS["stone7"], (min(x, area.right - 1), down, 1, 6))


@lru_cache(maxsize=16)
def _face(name: str, mood: str) -> pygame.Surface:
    return Sheet(PORTRAITS / f"{name}.json", "sun5", "right").named(mood, "neutral")


@lru_cache(maxsize=16)
def _stripes(step: int) -> pygame.Surface:
    """The more light there is, the further down the blind lets it in."""
    surface = pygame.Surface((SIZE, SIZE), 0, 32)
    strength = 10 + step * 5
    colour = (strength + 8, strength, strength // 2)
    for bar in range(STRIPES):
        if bar >= 1 + step * (STRIPES - 1) / STEPS:
            break
        top = 3 + bar * (SIZE - 6) // STRIPES
        for column in range(SIZE):
            surface.fill(colour, (column, top + column * SLANT // SIZE, 1, STRIPE))
    return surface
