"""Twelve slots to save into and to load from."""

from datetime import datetime
from io import BytesIO

import pygame

from game.core.pad import Button, Pad
from game.paint.frames import INTERFACE
from game.paint.lettering import Pen, lay_out, plain
from game.paint.panel import dim, draw_panel
from game.scenes.chapters import REEL, WINDOW
from game.scenes.menu import Menu, Row
from game.scenes.saving import keep, load
from game.scenes.scene import Next, Pop, Replace
from game.scenes.story import StoryScene
from game.scenes.studio import Studio
from game.story.header import Header
from game.story.slots import AUTOSAVE, SLOTS

MARGIN = 36
DETAILS = 132  # pixels of the panel for what is known of a save


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
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the slots."""
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        title = "Save" if self._story else "Load"
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, title, at, "gold2")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        chosen = self._headers.get(self._names[self._menu.chosen] if self._names else "")
        if isinstance(chosen, Header):
            self._draw_details(canvas, chosen)
        told = (self._area.left + 16, self._area.bottom - 16)
        self._studio.fonts.label.draw(canvas, self._told, told, "sun3")

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _make(self) -> Menu:
        self._names = [] if self._story else [AUTOSAVE]
        self._names += SLOTS
        self._headers = self._studio.saves.headers()
        rows = [self._row(name, self._headers.get(name)) for name in self._names]
        if not any(row.can_be_chosen for row in rows):
            self._names.append("")
            rows.append(Row("Back", Pop))
        at = (self._area.left + 12, self._area.top + 34)
        scans = self._studio.settings.timing.one_key
        return Menu(rows, at, self._area.width - DETAILS - 24, 16, shown=11, scans=scans)

    def _row(self, name: str, header: Header | str | None) -> Row:
        place = "Auto" if name == AUTOSAVE else name.removeprefix("slot")
        if isinstance(header, Header):
            return Row(f"{place}   {header.title}", lambda: self._use(name))
        label = f"{place}   damaged" if header else f"{place}   empty"
        nothing = self._story is None and header is None
        return Row(label, lambda: self._use(name), dim=nothing)

    def _draw_details(self, canvas: pygame.Surface, header: Header) -> None:
        """Draw what is known of the chosen save: a frame of film, when, how long, the last line."""
        x, y = self._area.right - DETAILS, self._area.top + 34
        canvas.blit(self._studio.images.whole(INTERFACE / REEL), (x, y))
        if header.picture is not None:
            still = pygame.image.load(BytesIO(header.picture), "still.png")
            canvas.blit(still, (x + WINDOW[0], y + WINDOW[1]))
        day = datetime.fromtimestamp(header.when).strftime("%d %b %Y  %H:%M")
        minutes = f"{header.played / 60:.0f} minutes"
        for row, text in enumerate((day, minutes)):
            self._studio.fonts.label.draw(canvas, text, (x, y + 90 + 11 * row), "night7")
        face = self._studio.fonts.plain
        Pen(face).write(canvas, lay_out(plain(header.line), face, DETAILS - 16), (x, y + 114))

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
