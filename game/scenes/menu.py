"""A list of rows to choose from, with keys, pad, pointer, or one key."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pygame

from game.core.geometry import Point
from game.core.pad import Button, Pad
from game.core.palette import COLOURS
from game.core.tick import ticks
from game.devices.fonts import Face
from game.paint.frames import Frames
from game.scenes.scene import Next

SCAN = ticks(1.4)  # how long one-key play stays with a row
FINGER = 18  # pixels before a row
VALUE_GAP = 14
BAR, BLOCK = 10, 7  # blocks of a level, and their width with a gap
REPEAT_AFTER, REPEAT_EVERY = ticks(0.4), ticks(0.12)
Act = Callable[[], Next]
Turn = Callable[[int], None]  # -1 or 1


@dataclass(frozen=True)
class Row:
    """One row. `value` or `level` and `turn` make it something to be set.

    Without `act` and `turn` it is only read.
    """

    label: str
    act: Act | None = None
    value: Callable[[], str] | None = None
    turn: Turn | None = None
    level: Callable[[], float] | None = None  # 0..1, drawn as a bar
    dim: bool = False

    @property
    def can_be_chosen(self) -> bool:
        """Whether the finger may stop here."""
        return (self.act is not None or self.turn is not None) and not self.dim


@dataclass
class Menu:
    """Rows from `at` downwards; at most `shown` at once, the rest scrolls."""

    rows: Sequence[Row]
    at: tuple[int, int]
    width: int
    line: int = 19
    shown: int = 9
    chosen: int = 0
    scans: bool = False  # one-key play: the finger wanders by itself
    _still: int = 0
    _held: int = 0
    moved: bool = field(default=False)  # in the last tick, for the sound of it

    def __post_init__(self) -> None:
        if not self.rows[self.chosen].can_be_chosen:
            self._step(1)

    def update(self, pad: Pad, pointer: Point | None = None) -> Next:
        """Move the finger; give what the chosen row leads to."""
        before = self.chosen
        self._still += 1
        step = self._steps(pad)
        if not step and self.scans and self._still % SCAN == 0:
            step = 1
        if step:
            self._step(step)
        if pointer is not None and (row := self._row_at(pointer)) is not None:
            self.chosen = row
        self._turn(pad)
        self.moved = self.chosen != before
        if self.moved:
            self._still = 0
        clicked = pad.click is not None and self._row_at(pad.click) == self.chosen
        if clicked or Button.CONFIRM in pad.pressed:
            return self._act(clicked)
        return None

    def _act(self, clicked: bool) -> Next:
        row = self.rows[self.chosen]
        if row.act is not None:
            return row.act()
        if row.turn is not None:
            row.turn(1)
        return None

    def _steps(self, pad: Pad) -> int:
        """Give the step of this tick; a held key repeats."""
        ways = {Button.DOWN: 1, Button.UP: -1}
        fresh = sum(step for button, step in ways.items() if button in pad.pressed)
        held = sum(step for button, step in ways.items() if button in pad.held)
        self._held = self._held + 1 if held and not fresh else 0
        late = self._held - REPEAT_AFTER
        return fresh or (held if late >= 0 and late % REPEAT_EVERY == 0 else 0)

    def _step(self, step: int) -> None:
        for _ in self.rows:
            self.chosen = (self.chosen + step) % len(self.rows)
            if self.rows[self.chosen].can_be_chosen:
                return

    def _turn(self, pad: Pad) -> None:
        turn = self.rows[self.chosen].turn
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        if turn is not None and step:
            turn(step)

    @property
    def _first(self) -> int:
        """The first row that is seen."""
        return max(0, min(self.chosen - self.shown // 2, len(self.rows) - self.shown))

    def areas(self) -> list[tuple[int, pygame.Rect]]:
        """Give the seen rows with their places."""
        x, y = self.at
        last = min(len(self.rows), self._first + self.shown)
        return [
            (row, pygame.Rect(x, y + (row - self._first) * self.line, self.width, self.line))
            for row in range(self._first, last)
        ]

    def _row_at(self, at: Point) -> int | None:
        for row, area in self.areas():
            if area.collidepoint(at.x, at.y) and self.rows[row].can_be_chosen:
                return row
        return None

    def draw(self, canvas: pygame.Surface, face: Face, frames: Frames) -> None:
        """Draw the seen rows; arrows say that there are more."""
        for number, area in self.areas():
            self._draw_row(canvas, number, area, face, frames)
        x, y = self.at
        if self._first > 0:
            frames.icon(canvas, "arrow_up", (x + self.width // 2 - 6, y - 12))
        if self._first + self.shown < len(self.rows):
            below = y + self.shown * self.line
            frames.icon(canvas, "arrow_down", (x + self.width // 2 - 6, below + 1))

    def _draw_row(
        self, canvas: pygame.Surface, number: int, area: pygame.Rect, face: Face, frames: Frames
    ) -> None:
        row, chosen = self.rows[number], number == self.chosen
        colour = "sun5" if chosen else "cloth1" if row.dim else "night7"
        if row.act is None and row.turn is None:
            colour = "gold1"
        if chosen:
            frames.icon(canvas, "pointer", (area.left, area.top + 4))
        x = area.left + FINGER + (2 if chosen else 0)
        face.draw(canvas, row.label, (x, area.top), colour, shade=True)
        bright = "gold2" if chosen else "sun4"
        left = area.right - VALUE_GAP
        if row.level is not None:
            left -= BAR * BLOCK
            _draw_bar(canvas, row.level(), (left, area.top + 5), bright)
        elif row.value is not None:
            left -= face.width(row.value())
            face.draw(canvas, row.value(), (left, area.top), bright, shade=True)
        if chosen and row.turn is not None:
            frames.icon(canvas, "arrow_left", (left - 14, area.top + 4))
            frames.icon(canvas, "arrow_right", (area.right - 11, area.top + 4))


def _draw_bar(canvas: pygame.Surface, level: float, at: tuple[int, int], colour: str) -> None:
    """Draw ten blocks, as many of them full as the level says."""
    for block in range(BAR):
        full = block < round(level * BAR)
        shade = COLOURS[colour if full else "night2"]
        canvas.fill(shade, (at[0] + block * BLOCK, at[1], BLOCK - 2, 9))
