"""The window: opens, resizes, goes full screen, and shows the canvas in whole pixels."""

from pathlib import Path

import pygame

from game.core.geometry import Point
from game.core.settings import Display
from game.devices.scale import DESIGNED, Scale, fit

TITLE = "Magic Hour"
BORDER = (5, 4, 12)
DESKTOP_SHARE = 0.8  # of the desktop that a new window may fill


class Window:
    """Owns the display."""

    def __init__(self, display: Display, icon: Path | None = None) -> None:
        pygame.display.init()
        pygame.display.set_caption(TITLE)
        if icon is not None and icon.exists():
            pygame.display.set_icon(pygame.image.load(icon))
        self._display = display
        self._size = _first_size()
        self._open()

    def use(self, display: Display) -> None:
        """Take changed settings at once."""
        if display != self._display:
            self._display = display
            self._open()

    def see(self, event: pygame.Event) -> None:
        """Follow the window when it is resized."""
        if event.type == pygame.VIDEORESIZE and not self._display.full_screen:
            self._size = event.size
        if event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
            self._fit()

    def point(self, at: tuple[int, int]) -> Point | None:
        """Give the place in the view under the pointer."""
        place = self.scale.to_view(*at)
        return Point(*place) if place else None

    def show(self) -> None:
        """Bring the canvas to the screen."""
        screen = pygame.display.get_surface()
        if screen is None:
            return
        if screen.get_size() != self._screen:
            self._fit()
        area = pygame.Rect(self.scale.at, [side * self.scale.factor for side in self.scale.view])
        target = screen.subsurface(area.clip(screen.get_rect()))
        if target.get_size() == area.size:
            pygame.transform.scale_by(self.canvas, self.scale.factor, target)
        pygame.display.flip()

    def _open(self) -> None:
        flags = pygame.FULLSCREEN if self._display.full_screen else pygame.RESIZABLE
        size = (0, 0) if self._display.full_screen else self._size
        try:
            pygame.display.set_mode(size, flags, vsync=int(self._display.vsync))
        except pygame.error:
            pygame.display.set_mode(size, flags)
        self._fit()

    def _fit(self) -> None:
        screen = pygame.display.get_surface()
        assert screen is not None, "the window is open"
        self._screen = screen.get_size()
        self.scale: Scale = fit(*self._screen)
        self.canvas = pygame.Surface(self.scale.view, 0, screen)
        screen.fill(BORDER)


def _first_size() -> tuple[int, int]:
    """Give the largest whole multiple of the designed picture that leaves the desk in sight."""
    desktop = pygame.display.get_desktop_sizes()[0]
    wide, tall = (side * DESKTOP_SHARE // own for side, own in zip(desktop, DESIGNED, strict=True))
    factor = max(1, int(min(wide, tall)))
    return DESIGNED[0] * factor, DESIGNED[1] * factor
