"""A frame of film for the reel: a piece of the picture as it is, never the whole made small."""

from collections.abc import Mapping

import pygame

from game.stage.stage import Stage

STILL = (96, 54)  # pixels: the window of a frame of film
CHEST = 26  # pixels above somebody's feet
# chapter -> what is looked at where it begins, in pixels of the view it begins with
LOOKS: Mapping[int, tuple[int, int]] = {
    1: (248, 200), 2: (88, 136), 3: (257, 142), 4: (226, 144), 5: (330, 158),
    6: (352, 150), 7: (274, 78), 8: (206, 168), 9: (192, 158), 10: (166, 148),
    11: (78, 60), 12: (270, 168), 13: (346, 132), 14: (250, 158), 15: (270, 182),
    16: (183, 34), 17: (342, 208), 18: (262, 150), 19: (76, 60), 20: (432, 58),
}  # fmt: skip


def cut_still(whole: pygame.Surface, middle: tuple[int, int]) -> pygame.Surface:
    """Cut a frame out of a picture, round a place of it."""
    area = pygame.Rect((0, 0), STILL)
    area.center = middle
    return whole.subsurface(area.clamp(whole.get_rect()))


def of_chapter(whole: pygame.Surface, number: int) -> pygame.Surface:
    """Cut out what a chapter is known by."""
    return cut_still(whole, LOOKS.get(number, whole.get_rect().center))


def of_moment(whole: pygame.Surface, stage: Stage, view: pygame.Rect) -> pygame.Surface:
    """Cut out whoever the camera goes with, or the middle."""
    actor = stage.actors.get(stage.following or "")
    if actor is None or not actor.visible:
        return cut_still(whole, whole.get_rect().center)
    return cut_still(whole, (round(actor.x) - view.left, round(actor.y) - view.top - CHEST))
