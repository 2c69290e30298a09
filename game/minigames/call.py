"""Taking down a call: she speaks without haste, and one word in each sentence is the one.

Words go by; what is under the pencil when one presses is what stands on the pad. A wrong one
is crossed out, and the sentence is said again, slower.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.stage import Stage
from game.story.memory import Value

PACES = (1.2, 1.6, 1.8)  # seconds a piece of a sentence lasts, the first time and again
BETWEEN = 0.8  # seconds of silence after a sentence
HINT = Hint("Write it down when she says it")


@dataclass(frozen=True)
class Sentence:
    """What she says in pieces, and which of them belongs on the pad."""

    label: str
    pieces: tuple[str, ...]
    right: int

    @property
    def word(self) -> str:
        """What belongs on the pad."""
        return self.pieces[self.right]


WHO = ("This is", "a dreadful line.", "My name is", "Frances Amado.", "With one m.")
WHERE = ("It is behind", "the old laundry.", "Building Nine.", "Mind the step.")
WHEN = ("I have seen", "ninety people.", "Tomorrow,", "four o'clock.", "Not five past.")
SENTENCES = (Sentence("Who", WHO, 3), Sentence("Where", WHERE, 2), Sentence("When", WHEN, 3))


class Call:
    """A pad, a pencil, and three things not to get wrong."""

    name = "call"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.row = 0
        self.piece = 0
        self.times = 0  # how often this sentence has been said
        self.written: list[str] = []
        self.crossed: list[list[str]] = [[] for _ in SENTENCES]
        self.silent = 0.0  # seconds left of a silence
        self._timing = timing
        self._now = 0.0  # seconds of this piece
        self._tried = False
        self._stage: Stage | None = None

    @property
    def sentence(self) -> Sentence:
        """What is being said."""
        return SENTENCES[min(self.row, len(SENTENCES) - 1)]

    @property
    def share(self) -> float:
        """How much of this piece has been said."""
        return min(1.0, self._now / self._pace)

    def enter(self, stage: Stage, actor: str) -> None:
        """He has the pencil."""
        self._stage = stage
        stage.hint = HINT

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._end()
        elif self.silent > 0:
            self.silent -= TICK
        elif self.row >= len(SENTENCES):
            self.done = True
            self._end()
        else:
            self._listen(pad)
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """It is all there."""
        while len(self.written) < len(SENTENCES):
            self.written.append(SENTENCES[len(self.written)].word)
        self.row, self.done = len(SENTENCES), True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether anything had to be crossed out."""
        count = sum(len(words) for words in self.crossed)
        return {"note": "crossed" if count else "neat", "note_crossed": count}

    @property
    def _pace(self) -> float:
        return PACES[min(self.times, len(PACES) - 1)]

    @property
    def _is_right(self) -> bool:
        return self.piece == self.sentence.right

    def _listen(self, pad: Pad) -> None:
        self._now += TICK
        pressed = confirms(pad)
        by_itself = self._is_right and self._helped and self._now >= self._pace / 2
        if by_itself or (pressed and not self._tried):
            self._write()
        elif self._now >= self._pace and not (self._timing.wait_for_me and self._is_right):
            self._go_on()

    @property
    def _helped(self) -> bool:
        """The third time the pencil knows by itself."""
        return self._timing.watch or self.times >= len(PACES) - 1

    def _write(self) -> None:
        if self._stage is not None:
            self._stage.sound("pencil")
        if self._is_right:
            self.written.append(self.sentence.word)
            self.row, self.piece, self.times = self.row + 1, 0, 0
            self._begin()
        else:
            self.crossed[self.row].append(self.sentence.pieces[self.piece])
            self._tried = True

    def _go_on(self) -> None:
        self._now, self.piece = 0.0, self.piece + 1
        if self.piece >= len(self.sentence.pieces):
            self.piece, self.times = 0, self.times + 1
            self._begin()

    def _begin(self) -> None:
        self._now, self._tried, self.silent = 0.0, False, BETWEEN

    def _end(self) -> None:
        if self._stage is not None:
            self._stage.hint = None
