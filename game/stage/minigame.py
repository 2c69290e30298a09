"""What the director and the painters know of a minigame; its rules live a floor above."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.story.memory import Memory, Value

if TYPE_CHECKING:
    from game.stage.stage import Stage


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


@runtime_checkable
class OnStage(Protocol):
    """A minigame that is played with people on the stage."""

    def enter(self, stage: "Stage", actor: str) -> None:
        """Take the stage for the time of the game; `actor` is whom the player is."""


@runtime_checkable
class AtPiano(Protocol):
    """A minigame whose keys are those of a piano, though it is played on the stage."""

    at_piano: bool


def at_piano(game: Minigame | None) -> bool:
    """Whether the home row is a row of piano keys now; elsewhere letters walk and confirm."""
    if isinstance(game, AtPiano):
        return game.at_piano
    return game is not None and not isinstance(game, OnStage)


# name -> what makes the minigame; arguments as the stage direction gives them
Maker = Callable[[Memory, Timing, int, str], Minigame]
Makers = Mapping[str, Maker]
