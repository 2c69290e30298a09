"""Piano keys that sounded at the press, before the film could say so in its tick."""

from collections.abc import Sequence
from dataclasses import dataclass

PATIENCE = 3  # ticks in which the film says that a key has sounded


@dataclass
class Answer:
    """One of them."""

    pitch: int
    patience: int = PATIENCE


class Answers:
    """Knows what need not be sounded again, and what sounds in place of what the film means."""

    def __init__(self) -> None:
        self._open: list[Answer] = []  # not yet spoken of; the oldest first
        self._instead: dict[int, int] = {}  # pitch the film means -> pitch that sounds

    def add(self, pitch: int) -> None:
        """A key has just sounded."""
        self._open.append(Answer(pitch))

    def unanswered(self, pitches: Sequence[int]) -> list[int]:
        """Give those of the player's strikes in a tick that nobody has heard yet.

        Between press and tick the chord may have changed, and with it the pitch: then what
        sounds stays, and stands for what the film means until that is let go.
        """
        rest = [pitch for pitch in pitches if not self._take(pitch)]
        while rest and self._open:
            self._instead[rest.pop(0)] = self._open.pop(0).pitch
        return rest

    def sounding(self, pitch: int) -> int:
        """Give what is to be damped where the film lets go of a pitch."""
        return self._instead.pop(pitch, pitch)

    def overdue(self) -> list[int]:
        """Let a tick pass; give the pitches the film has not spoken of in time."""
        for answer in self._open:
            answer.patience -= 1
        late = [answer.pitch for answer in self._open if answer.patience <= 0]
        self._open = [answer for answer in self._open if answer.patience > 0]
        return late

    def clear(self) -> None:
        """Forget everything."""
        self._open.clear()
        self._instead.clear()

    def _take(self, pitch: int) -> bool:
        found = next((answer for answer in self._open if answer.pitch == pitch), None)
        if found is None:
            return False
        self._open.remove(found)
        return True
