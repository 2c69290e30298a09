"""Twelve slots to save into and to load from."""

from datetime import datetime

import pygame

from game.core.pad import Button, Pad
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.saving import keep, load
from game.scenes.scene import Next, Pop, Replace
from game.scenes.story import AUTOSAVE, StoryScene
from game.scenes.studio import Studio

SLOTS = 12
MARGIN = 36


class SlotsScene:
    """With a story it saves, without one it loads."""

    overlay = True

    def __init__(self, studio: Studio, story: StoryScene | None) -> None:
        self._studio, self._story = studio, story
        self._told = ""
        width, height = studio.window.scale.view
        self._area = pygame.Rect(MARGIN, 18, width - 2 * MARGIN, height - 36)
        self._menu = self._make()

    def update(self, pad: Pad) -> Next:
        """Wait for a slot."""
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return Pop()
        step = self._menu.update(pad, self._studio.keys.take_pointer())
        self._studio.ears.menu(self._menu.moved, step is not None)
        return step

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the slots."""
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        title = "Save" if self._story else "Load"
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, title, at, "gold2")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        told = (self._area.left + 16, self._area.bottom - 16)
        self._studio.fonts.label.draw(canvas, self._told, told, "sun3")

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _make(self) -> Menu:
        names = [] if self._story else [AUTOSAVE]
        names += [f"slot{number:02}" for number in range(1, SLOTS + 1)]
        headers = self._studio.saves.headers()
        rows = [self._row(name, headers.get(name)) for name in names]
        if not any(row.can_be_chosen for row in rows):
            rows.append(Row("Back", Pop))
        at = (self._area.left + 12, self._area.top + 34)
        scans = self._studio.settings.timing.one_key
        return Menu(rows, at, self._area.width - 24, 16, shown=11, scans=scans)

    def _row(self, name: str, header: object) -> Row:
        from game.story.save import Header

        place = "Auto" if name == AUTOSAVE else name.removeprefix("slot")
        if not isinstance(header, Header):
            label = f"{place}   damaged" if header else f"{place}   empty"
            empty = header is None
            return Row(label, lambda: self._use(name), dim=self._story is None and empty)
        day = datetime.fromtimestamp(header.when).strftime("%d %b %H:%M")
        words = header.line if len(header.line) < 30 else header.line[:28].rstrip() + "…"
        text = f"{place}   {header.title} · {words}"
        return Row(text, lambda: self._use(name), value=lambda: day)

    def _use(self, name: str) -> Next:
        if self._story is not None:
            kept = keep(self._studio, self._story, name)
            self._told = "Saved." if kept else "It could not be saved: " + self._studio.notes[-1]
            chosen = self._menu.chosen
            self._menu = self._make()
            self._menu.chosen = chosen
            return None
        story = load(self._studio, name)
        if story is None:
            self._told = self._studio.notes[-1][:90]
            return None
        self._studio.ears.stop_all()
        return Replace(story, whole=True)
