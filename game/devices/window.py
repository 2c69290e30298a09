"""The window: opens, resizes, goes full screen, and shows the canvas in whole pixels.

The canvas is a plain surface; the renderer only enlarges it by a whole factor and, if the
player wants, waits for the screen.
"""

from pathlib import Path

import pygame
from pygame._sdl2.video import Renderer, Texture

from game.core.geometry import Point
from game.core.settings import Display
from game.devices.scale import DESIGNED, LEAST, Scale, fit

TITLE = "Magic Hour"
BORDER = (5, 4, 12, 255)
DESKTOP_SHARE = 0.8  # of the desktop that a new window may fill
RESIZES = (pygame.WINDOWRESIZED, pygame.WINDOWSIZECHANGED)


class Window:
    """Owns the window and the canvas everything is drawn on."""

    def __init__(self, display: Display, icon: Path | None = None) -> None:
        pygame.display.init()
        self._display = display
        self._icon = pygame.image.load(icon) if icon is not None and icon.exists() else None
        self._open(_first_size())

    def use(self, display: Display) -> None:
        """Take changed settings at once."""
        before, self._display = self._display, display
        if before.vsync != display.vsync:
            size = self._window.size
            self.close()
            self._open(size)
        elif before.full_screen != display.full_screen:
            self._fill_screen()
            self._fit()

    def see(self, event: pygame.Event) -> None:
        """Follow the window when it is resized."""
        if event.type in RESIZES:
            self._fit()

    def point(self, at: tuple[int, int]) -> Point | None:
        """Give the place in the view under the pointer."""
        place = self.scale.to_view(*at)
        return Point(*place) if place else None

    def show(self) -> None:
        """Bring the canvas to the screen."""
        self._texture.update(self.canvas)
        self._renderer.draw_color = BORDER
        self._renderer.clear()
        factor, (width, height) = self.scale.factor, self.scale.view
        self._texture.draw(None, (*self.scale.at, width * factor, height * factor))
        self._renderer.present()

    def close(self) -> None:
        """Close the window."""
        self._window.destroy()

    def _open(self, size: tuple[int, int]) -> None:
        self._window = pygame.Window(TITLE, size, resizable=True)
        self._window.minimum_size = LEAST
        if self._icon is not None:
            self._window.set_icon(self._icon)
        self._renderer = _renderer(self._window, self._display.vsync)
        self.scale: Scale = fit(*size)
        self._make_canvas(self.scale.view)
        self._fill_screen()
        self._fit()

    def _fill_screen(self) -> None:
        if self._display.full_screen:
            self._window.set_fullscreen(True)
        else:
            self._window.set_windowed()

    def _fit(self) -> None:
        scale = fit(*self._window.size)
        if self.canvas.get_size() != scale.view:
            self._make_canvas(scale.view)
        self.scale = scale

    def _make_canvas(self, view: tuple[int, int]) -> None:
        self.canvas = pygame.Surface(view, 0, 32)
        self._texture = Texture(self._renderer, view, streaming=True)


def _renderer(window: pygame.Window, vsync: bool) -> Renderer:
    """Make what enlarges; machines without a graphics card do it themselves."""
    try:
        return Renderer(window, vsync=vsync)
    except pygame.error:
        return Renderer(window, accelerated=0)


def _first_size() -> tuple[int, int]:
    """Give the largest whole multiple of the designed picture that leaves the desk in sight."""
    desktop = pygame.display.get_desktop_sizes()[0]
    wide, tall = (side * DESKTOP_SHARE // own for side, own in zip(desktop, DESIGNED, strict=True))
    factor = max(1, int(min(wide, tall)))
    return DESIGNED[0] * factor, DESIGNED[1] * factor
