"""A face in a small frame, for set pieces that are played with it."""

from functools import cache

import pygame

from game.devices.sheets import PORTRAITS, Sheet, dressed
from game.paint.games.easel import Easel

AT = (10, 186)  # the lower left
SIDE = 64  # pixels of a portrait
BORDER = 4


@cache
def _portrait(name: str, costume: str) -> Sheet:
    return Sheet(PORTRAITS / f"{dressed(name, costume)}.json")


def draw_face(canvas: pygame.Surface, easel: Easel, who: str, mood: str) -> pygame.Rect:
    """Draw somebody of the stage in a mood, as they are dressed; gives the area of the frame."""
    area = pygame.Rect(*AT, SIDE + 2 * BORDER, SIDE + 2 * BORDER)
    easel.frames.draw(canvas, "caption", area, 92)
    face = portrait_of(easel, who)
    canvas.blit(face.named(mood, "neutral"), (area.left + BORDER, area.top + BORDER))
    return area


def portrait_of(easel: Easel, who: str) -> Sheet:
    """Give the portraits of somebody of the stage, as they are dressed."""
    actor = easel.stage.actors.get(who)
    return _portrait(who, actor.sheet if actor else "")
