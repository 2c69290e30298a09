"""A face in a small frame, for set pieces that are played with it."""

from functools import cache

import pygame

from game.devices.sheets import PORTRAITS, Sheet
from game.paint.frames import Frames

SIDE = 64  # pixels of a portrait
BORDER = 4


@cache
def _portrait(name: str) -> Sheet:
    return Sheet(PORTRAITS / f"{name}.json")


def draw_face(
    canvas: pygame.Surface, frames: Frames, who: tuple[str, str], at: tuple[int, int]
) -> pygame.Rect:
    """Draw somebody in a mood, `who` being both names; gives the area of the frame."""
    name, mood = who
    area = pygame.Rect(*at, SIDE + 2 * BORDER, SIDE + 2 * BORDER)
    frames.draw(canvas, "caption", area, 92)
    canvas.blit(_portrait(name).named(mood, "neutral"), (area.left + BORDER, area.top + BORDER))
    return area
