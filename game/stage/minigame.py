"""What the director and the painters know of a minigame; its rules live a floor above."""

from collections.abc import Callable, Mapping
from typing import Protocol

from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.story.memory import Memory, Value


class Minigame(Protocol):
    """Something played with the hands inside a beat. Always ends well."""

    name: str
    done: bool

    @property
    def cues(self) -> tuple[str, ...]:
        """The cue points of the music reached in this tick: "silent_night_first"."""

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick and say what sounds."""

    def answer(self, press: Press) -> Strike | None:
        """Say what a press made now will sound, changing nothing."""

    def skip(self) -> None:
        """End at once with a good outcome."""

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps, by echo or fact."""


# name -> what makes the minigame; arguments as the stage direction gives them
Makers = Mapping[str, Callable[[Memory, Timing, int, str], Minigame]]
