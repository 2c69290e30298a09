"""What hangs in the sets: cut paper on strings, in the colours of the palette."""

import pygame

from game.core.folders import ASSETS
from game.devices.images import Images

CUTOUTS = ASSETS / "keepsakes"


def cutout(images: Images, name: str) -> pygame.Surface:
    """Give a paper cut with its edge."""
    return images.whole(CUTOUTS / f"{name}.png")
