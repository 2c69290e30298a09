"""Who made it, and what it is made with; rolls by, and confirm hurries it."""

import pygame

from game.core.pad import Button, Pad
from game.core.tick import TICK
from game.scenes.scene import Next, Replace
from game.scenes.studio import Studio

SPEED, HURRY = 22.0, 110.0  # pixels a second
AFTER = 40  # pixels beyond the last line
HEAD = "#"
LINES = (
    "# Magic Hour",
    "a film to be played",
    "",
    "# Written, drawn, composed and programmed by",
    "the makers of Magic Hour",
    "",
    "# Carols",
    "Silent Night · Franz Xaver Gruber, 1818",
    "Deck the Halls · Welsh, before 1794",
    "God Rest Ye Merry · English, before 1760",
    "O Tannenbaum · German, before 1799",
    "arranged for one reluctant pianist",
    "",
    "# Instruments",
    "MuseScore General · S. Christian Collins and others",
    "from FluidR3 · Frank Wen",
    "",
    "# Letters",
    "Jersey 10 · Sarah Cadigan-Fried",
    "Tiny5 · Stefan Schmidt",
    "DejaVu Sans · the DejaVu team",
    "OpenDyslexic · Abbie Gonzalez",
    "",
    "# Made with",
    "Python · pygame-ce · pytmx · Tiled",
    "numpy · mido · fountain-py · parse",
    "platformdirs · tomlkit",
    "",
    "# Thanks",
    "to everybody who ever stopped in a doorway",
    "because somebody was playing",
)


class Credits:
    """The roll."""

    overlay = False

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._height = studio.window.scale.view[1]
        self._moved = 0.0
        self._face = studio.fonts.plain

    def update(self, pad: Pad) -> Next:
        """Roll on; at the end, or on back, go to the title."""
        fast = {Button.CONFIRM, Button.SKIP, Button.DOWN} & pad.held
        self._moved += (HURRY if fast else SPEED) * TICK
        end = len(LINES) * self._face.line + self._height + AFTER
        if self._moved < end and not {Button.BACK, Button.PAUSE} & pad.pressed:
            return None
        from game.scenes.title import Title

        return Replace(Title(self._studio), whole=True)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the lines that are seen."""
        canvas.fill((11, 9, 20))
        middle, height = canvas.get_width() // 2, canvas.get_height()
        for row, line in enumerate(LINES):
            y = height + row * self._face.line - round(self._moved)
            if -20 < y < height:
                head = line.startswith(HEAD)
                text = line.removeprefix(HEAD).strip()
                self._face.centre(canvas, text, (middle, y), "gold1" if head else "stone6")

    def lose_focus(self) -> Next:
        """It rolls on when somebody looks again."""
        return None
