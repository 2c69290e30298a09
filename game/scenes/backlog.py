"""Everything that was said, to be read again; confirm goes back to that line."""

import pygame

from game.core.pad import Button, Pad
from game.paint.panel import dim
from game.scenes.scene import Next, Pop
from game.scenes.studio import Studio
from game.stage.director import Director
from game.story.kept import Line

LINE, TOP, LEFT = 17, 30, 34
NAME_WIDTH = 88
WORDS_WIDTH = 330


class Backlog:
    """The last lines, newest below."""

    overlay = True

    def __init__(self, studio: Studio, director: Director) -> None:
        self._studio = studio
        self._lines = [row for said in director.backlog for row in self._rows(said)]
        self._shown = (studio.window.scale.view[1] - TOP - 24) // LINE
        self._last = len(self._lines)  # one past the lowest row seen
        self._held = 0

    def update(self, pad: Pad) -> Next:
        """Scroll, or go back."""
        if {Button.BACK, Button.BACKLOG, Button.CONFIRM, Button.PAUSE} & pad.pressed or pad.click:
            return Pop()
        step = (Button.DOWN in pad.held) - (Button.UP in pad.held)
        self._held = self._held + 1 if step else 0
        if step and self._held % 4 == 1:
            least = min(self._shown, len(self._lines))
            self._last = max(least, min(len(self._lines), self._last + step))
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the rows over the darkened picture."""
        dim(canvas)
        dim(canvas)
        fonts = self._studio.fonts
        fonts.plain.centre(canvas, "What was said", (canvas.get_width() // 2, 8), "gold2")
        first = max(0, self._last - self._shown)
        for row, (name, words) in enumerate(self._lines[first : self._last]):
            y = TOP + row * LINE
            fonts.label.draw(canvas, name, (LEFT, y + 6), "sun3")
            fonts.plain.draw(canvas, words, (LEFT + NAME_WIDTH, y), "stone6")
        if first > 0:
            self._studio.frames.icon(canvas, "arrow_up", (LEFT - 18, TOP))
        if self._last < len(self._lines):
            bottom = canvas.get_height() - 24
            self._studio.frames.icon(canvas, "arrow_down", (LEFT - 18, bottom))

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _rows(self, said: Line) -> list[tuple[str, str]]:
        """Cut a line into rows; answers of the player have no name and an arrow."""
        people = self._studio.film.cast.people
        name = " & ".join(people[who].name for who in said.who) or "—"
        face = self._studio.fonts.plain
        rows, row = [], ""
        for word in said.text.split():
            longer = f"{row} {word}".strip()
            if face.width(longer) > WORDS_WIDTH:
                rows.append(row)
                longer = word
            row = longer
        rows.append(row)
        return [(name if n == 0 else "", text) for n, text in enumerate(rows)]
