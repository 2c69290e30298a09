"""What the painter of a minigame has at hand."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from game.core.folders import ASSETS
from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.paint.frames import Frames
from game.paint.notices import Notices
from game.paint.world import World
from game.stage.place import Place
from game.stage.stage import Stage

CLOSEUPS, MEMORIES = ASSETS / "closeups", ASSETS / "memories"


@dataclass(frozen=True)
class Easel:
    """Letters, frames, pictures and hints; the stage and the part of it that is seen.

    A place of the map lies at `x - view.left, y - view.top` on the canvas. `glyphs` is "key"
    or "pad". `world` gives what paints a place, where a game has more than one.
    """

    stage: Stage
    view: pygame.Rect
    settings: Settings
    glyphs: str
    fonts: Fonts
    frames: Frames
    images: Images
    notices: Notices
    world: Callable[[Place], World]

    def closeup(self, name: str) -> pygame.Surface:
        """Give a picture of something that is seen from near."""
        return self.images.whole(CLOSEUPS / f"{name}.png")

    def memory(self, name: str) -> pygame.Surface:
        """Give the picture of something she remembers of Aunt June."""
        return self.images.whole(MEMORIES / f"{name}.png")
