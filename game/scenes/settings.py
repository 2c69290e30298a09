"""Everything that may be set, page by page; every change is heard and seen at once."""

from dataclasses import replace

import pygame

from game.core.pad import Button, Pad
from game.core.settings import default_bindings
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.scene import Next, Pop
from game.scenes.setting_rows import PAGES, key_rows
from game.scenes.studio import Studio

WIDTH, TOP, BOTTOM = 340, 16, 14
KEYS_PAGE = "Keys"


class SettingsScene:
    """Pages of rows; left and right change, back leaves."""

    overlay = True

    def __init__(self, studio: Studio, page: str = "") -> None:
        self._studio = studio
        self._told = ""
        width, height = studio.window.scale.view
        self._area = pygame.Rect((width - WIDTH) // 2, TOP, WIDTH, height - TOP - BOTTOM)
        self._page = page
        self._menu = self._make()

    def update(self, pad: Pad) -> Next:
        """Wait for a change."""
        if self._studio.keys.listening is not None:
            return None
        if Button.BACK in pad.pressed or Button.PAUSE in pad.pressed:
            return self._back()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the page."""
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, self._page or "Settings", at, "gold2")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        told = (self._area.centerx, self._area.bottom - 16)
        self._studio.fonts.label.centre(canvas, self._told, told, "sun3")

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _make(self) -> Menu:
        rows = self._rows()
        at = (self._area.left + 24, self._area.top + 34)
        scans = self._studio.settings.timing.one_key
        return Menu(rows, at, WIDTH - 48, shown=9, scans=scans)

    def _rows(self) -> list[Row]:
        if self._page == KEYS_PAGE:
            reset = Row("As they were made", self._reset_keys)
            return [*key_rows(self._studio, self._listen), reset, Row("Back", self._back)]
        if self._page:
            return [*PAGES[self._page](self._studio), Row("Back", self._back)]
        pages = [*PAGES, KEYS_PAGE]
        return [
            *(Row(name, lambda name=name: self._open(name)) for name in pages),  # type: ignore[misc]
            Row("Back", self._back),
        ]

    def _open(self, page: str) -> Next:
        self._page = page
        self._menu = self._make()
        return None

    def _back(self) -> Next:
        if not self._page:
            return Pop()
        pages = [*PAGES, KEYS_PAGE]
        chosen, self._page = pages.index(self._page), ""
        self._menu = self._make()
        self._menu.chosen = chosen
        self._told = ""
        return None

    # Keys

    def _listen(self, button: Button) -> None:
        self._told = "Press the key. Escape leaves it as it is."
        self._studio.keys.listening = lambda key: self._bind(button, key)

    def _bind(self, button: Button, key: str) -> None:
        """Give a key to a button; whatever had it before lets go, but never its last key."""
        self._told = ""
        if key == "escape":
            return
        bindings = dict(self._studio.settings.bindings)
        owner = next((b for b, keys in bindings.items() if key in keys and b is not button), None)
        if owner is not None and len(bindings[owner]) == 1:
            self._told = f"'{key}' is the only key for {owner.value}. Give that one another first."
            return
        if owner is not None:
            bindings[owner] = tuple(k for k in bindings[owner] if k != key)
        kept = tuple(k for k in bindings[button] if k != key)
        bindings[button] = (key, *kept)[:3]
        self._studio.use(replace(self._studio.settings, bindings=bindings))

    def _reset_keys(self) -> Next:
        self._studio.use(replace(self._studio.settings, bindings=default_bindings()))
        return None
