"""Typefaces: whole pixels, never smoothed, every letter kept once."""

from dataclasses import dataclass, field
from pathlib import Path

import pygame

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS
from game.core.palette import COLOURS
from game.core.settings import Font, Text

FONTS = ASSETS / "fonts"
FILES = {
    Font.PIXEL: "jersey_10.ttf",
    Font.PLAIN: "dejavu_sans.ttf",
    Font.DYSLEXIC: "open_dyslexic.otf",
}
SIZES = {Font.PIXEL: 19, Font.PLAIN: 13, Font.DYSLEXIC: 12}  # px at 100 %
LEADING = {Font.PIXEL: -2, Font.PLAIN: 1, Font.DYSLEXIC: -3}  # px added to a line
LABEL_FILE, LABEL_SIZE = "tiny5.ttf", 8
SHADE = "ink"


@dataclass
class Face:
    """One typeface in one size. `line` is the height of a line in pixels.

    `invisible` letters take their room and show nothing.
    """

    font: pygame.font.Font
    line: int
    invisible: bool = False
    _letters: dict[tuple[str, str], pygame.Surface] = field(default_factory=dict)
    _advances: dict[str, int] = field(default_factory=dict)

    def letter(self, letter: str, colour: str) -> pygame.Surface:
        """Give one letter in a colour of the palette."""
        key = (letter, colour)
        if key not in self._letters:
            self._letters[key] = self.font.render(letter, False, COLOURS[colour])
            if self.invisible:
                self._letters[key].set_alpha(0)
        return self._letters[key]

    def advance(self, letter: str) -> int:
        """Give how far the pen moves for a letter."""
        if letter not in self._advances:
            self._advances[letter] = self.font.size(letter)[0]
        return self._advances[letter]

    def width(self, text: str) -> int:
        """Give the width of a text on one line."""
        return sum(self.advance(letter) for letter in text)

    def draw(
        self,
        canvas: pygame.Surface,
        text: str,
        at: tuple[int, int],
        colour: str = "stone6",
        shade: bool = False,
    ) -> int:
        """Write one line from its upper left; gives where the pen ends."""
        x, y = at
        for letter in text:
            if shade:
                canvas.blit(self.letter(letter, SHADE), (x + 1, y + 1))
            canvas.blit(self.letter(letter, colour), (x, y))
            x += self.advance(letter)
        return x

    def centre(
        self,
        canvas: pygame.Surface,
        text: str,
        at: tuple[int, int],
        colour: str = "stone6",
        shade: bool = False,
    ) -> None:
        """Write one line whose upper middle is `at`."""
        self.draw(canvas, text, (at[0] - self.width(text) // 2, at[1]), colour, shade)


class Fonts:
    """Every face the game writes with; `invisible` shows what lies behind the words."""

    def __init__(self, invisible: bool = False) -> None:
        pygame.font.init()
        self._invisible = invisible
        self._faces: dict[tuple[Font, int], Face] = {}
        font = _open(FONTS / LABEL_FILE, LABEL_SIZE)
        self.label = Face(font, LABEL_SIZE + 1, invisible)

    def text(self, text: Text) -> Face:
        """Give the face of spoken lines as the player wants it."""
        return self.face(text.font, text.size)

    @property
    def plain(self) -> Face:
        """The face of menus."""
        return self.face(Font.PIXEL, 100)

    @property
    def title(self) -> Face:
        """The face of title cards."""
        return self.face(Font.PIXEL, 200)

    def face(self, font: Font, percent: int) -> Face:
        """Give a face in a size. Pixel letters come in whole multiples only."""
        if font is Font.PIXEL:
            percent = max(100, round(percent / 100) * 100)
        key = (font, percent)
        if key not in self._faces:
            size = round(SIZES[font] * percent / 100)
            opened = _open(FONTS / FILES[font], size)
            line = opened.get_height() + round(LEADING[font] * percent / 100)
            self._faces[key] = Face(opened, line, self._invisible)
        return self._faces[key]


def _open(path: Path, size: int) -> pygame.font.Font:
    try:
        return pygame.font.Font(path, size)
    except (pygame.error, OSError) as error:
        remedy = "Restore the file."
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=remedy)) from error
