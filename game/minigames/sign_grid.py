"""The sign as it is being drawn: a grid of coloured dots, a mirror, and every stroke undone."""

from collections.abc import Sequence

WIDE, TALL = 32, 20  # dots
EMPTY, PINK, BLUE, GOLD, WHITE = range(5)
STROKES = 200  # that can be taken back
Row = list[int]
Dot = tuple[int, int]  # column, row


class SignGrid:
    """What is on the napkin. A stroke is everything between two `begin`."""

    def __init__(self) -> None:
        self.mirrored = False
        self.rows: list[Row] = [[EMPTY] * WIDE for _ in range(TALL)]
        self._past: list[list[Row]] = []

    @property
    def blank(self) -> bool:
        """Whether nothing is drawn."""
        return not any(any(row) for row in self.rows)

    @property
    def text(self) -> tuple[str, ...]:
        """The drawing as memory keeps it: a line of digits for each row."""
        return tuple("".join(str(dot) for dot in row) for row in self.rows)

    def at(self, dot: Dot) -> int:
        """Give the colour of a dot."""
        return self.rows[dot[1]][dot[0]]

    def begin(self) -> None:
        """Begin a stroke: what is there now can be had back."""
        self._past = [*self._past[1 - STROKES :], [row[:] for row in self.rows]]

    def paint(self, start: Dot, end: Dot, colour: int) -> None:
        """Draw a straight line of dots, and its mirror image where there is a mirror."""
        for column, row in line(start, end):
            self.rows[row][column] = colour
            if self.mirrored:
                self.rows[row][WIDE - 1 - column] = colour

    def replace(self, pattern: Sequence[str]) -> None:
        """Put another drawing in place of this one, as one stroke."""
        self.begin()
        self.rows = [[int(dot) for dot in row] for row in pattern]

    def clear(self) -> None:
        """Take a new napkin."""
        self.replace(["0" * WIDE] * TALL)

    def undo(self) -> bool:
        """Take the last stroke back. False where there is none."""
        if not self._past:
            return False
        self.rows = self._past.pop()
        return True


def line(start: Dot, end: Dot) -> list[Dot]:
    """Give the dots of a straight line, both ends included."""
    steps = max(abs(end[0] - start[0]), abs(end[1] - start[1]), 1)
    dots = [
        (
            round(start[0] + (end[0] - start[0]) * step / steps),
            round(start[1] + (end[1] - start[1]) * step / steps),
        )
        for step in range(steps + 1)
    ]
    return [dot for at, dot in enumerate(dots) if not at or dot != dots[at - 1]]
