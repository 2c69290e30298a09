"""A plain page for when something broke: what was kept, and where to go from here."""

from pathlib import Path

import pygame

from game.core.pad import Pad
from game.paint.lettering import Pen, lay_out, plain
from game.scenes.menu import Menu, Row
from game.scenes.saving import load
from game.scenes.scene import Next, Pop, Replace
from game.scenes.studio import Studio
from game.story.slots import AUTOSAVE

LEFT, TOP, WIDTH = 40, 26, 400
MOST = 200  # letters of what went wrong


class Crash:
    """Tells what happened without frightening anybody."""

    overlay = False

    def __init__(self, studio: Studio, error: Exception, report: Path) -> None:
        self._studio = studio
        kept = AUTOSAVE in studio.saves.names()
        words = [
            "Something broke, and it was us, not you.",
            "Your last moment was kept." if kept else "Nothing had to be kept yet.",
            f"It says: {str(error)[:MOST]}",
        ]
        if report.name:
            words.append(f"A report lies at {report}")
        self._text = words
        rows = [Row("Restart the scene", self._restart)] if kept else []
        rows += [Row("Back to the title", self._title), Row("Quit", Pop)]
        low = studio.window.scale.view[1] - 24 - len(rows) * 19
        self._menu = Menu(rows, (LEFT, low), 200)

    def update(self, pad: Pad) -> Next:
        """Wait for where to go."""
        return self._menu.update(pad, self._studio.keys.take_pointer())

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the page."""
        canvas.fill((20, 19, 43))
        face, y = self._studio.fonts.plain, TOP
        for line in self._text:
            layout = lay_out(plain(line), face, WIDTH)
            Pen(face).write(canvas, layout, (LEFT, y))
            y += layout.height + 6
        self._menu.draw(canvas, face, self._studio.frames)

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _restart(self) -> Next:
        story = load(self._studio, AUTOSAVE)
        return Replace(story) if story is not None else self._title()

    def _title(self) -> Next:
        from game.scenes.title import Title

        return Replace(Title(self._studio), whole=True)
