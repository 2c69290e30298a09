"""Draws what was unpacked, among the people and things of a place."""

import pygame

from game.core.folders import ASSETS
from game.devices.images import Images
from game.paint.layers import Blit
from game.stage.belongings import HANGING, spot_mark
from game.stage.stage import Stage

PICTURES = ASSETS / "belongings"
SHELF = "shelf"


def belonging(images: Images, name: str) -> pygame.Surface:
    """Give the picture of a thing."""
    return images.whole(PICTURES / f"{name}.png")


def belongings(images: Images, stage: Stage, view: pygame.Rect) -> list[tuple[float, Blit]]:
    """Give every thing with the line it stands on; on the wall it has a shelf."""
    found: list[tuple[float, Blit]] = []
    for thing, spot in stage.belongings.items():
        mark = spot_mark(stage.place, spot)
        if mark is None:
            continue
        x, y = round(mark.at.x) - view.left, round(mark.at.y) - view.top
        if spot in HANGING:
            shelf = belonging(images, SHELF)
            found.append((mark.at.y - 1, (shelf, (x - shelf.get_width() // 2, y))))
        picture = belonging(images, thing)
        at = (x - picture.get_width() // 2, y - picture.get_height())
        found.append((mark.at.y + mark.order, (picture, at)))
    return found
