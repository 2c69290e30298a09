"""The very first screen: a few questions of comfort, then never again unless asked for."""

from dataclasses import replace

import pygame

from game.core.pad import Pad
from game.paint.frames import INTERFACE
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.scene import Next, Replace
from game.scenes.setting_rows import first_rows
from game.scenes.studio import Studio

WIDTH, HEIGHT = 330, 226


class FirstStart:
    """Text size, motion, captions, one key, timing."""

    overlay = False

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        width, height = studio.window.scale.view
        self._area = pygame.Rect((width - WIDTH) // 2, (height - HEIGHT) // 2, WIDTH, HEIGHT)
        rows = [*first_rows(studio), Row("Begin", self._begin)]
        at = (self._area.left + 24, self._area.top + 58)
        self._menu = Menu(rows, at, WIDTH - 48, 18, chosen=len(rows) - 1)
        self._sky = studio.images.whole(INTERFACE / "title_sky.png")

    def update(self, pad: Pad) -> Next:
        """Wait until everything is as the player likes it."""
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the questions over the evening sky."""
        canvas.blit(self._sky, (0, 0))
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        plain, middle = self._studio.fonts.plain, self._area.centerx
        plain.centre(canvas, "Make yourself comfortable", (middle, self._area.top + 12), "gold2")
        hint = "Left and right change, all of it can be changed later."
        self._studio.fonts.label.centre(canvas, hint, (middle, self._area.top + 36), "night7")
        self._menu.draw(canvas, plain, self._studio.frames)

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _begin(self) -> Next:
        from game.scenes.title import Title

        self._studio.use(replace(self._studio.settings, welcomed=True))
        return Replace(Title(self._studio))
