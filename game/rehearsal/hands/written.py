"""Hands that play what is written on a roll, as steady and as careful as they are."""

from random import Random

from game.core.pad import NO_PAD, Pad, Press
from game.core.tick import TICK
from game.minigames.piano_written import LANE_OF_KEY, WrittenPiano
from game.music.judge import Fate, State

# kind -> how unsteady it is, in seconds, and which share of the notes it leaves out
SKILL = {"perfect": (0.0, 0.0), "casual": (0.035, 0.12), "reader": (0.02, 0.0)}
HITS = 0.15  # chance a tick that some key is hit


def anything(rng: Random) -> Pad:
    """Now and then hit some key, whatever is written."""
    if rng.random() > HITS:
        return NO_PAD
    key = rng.randrange(10)
    return Pad(presses=(Press(key, True), Press(key, False)))


class WrittenHands:
    """Presses each note about when it is due; leaves some out."""

    def __init__(self, rng: Random, unsteady: float, careless: float) -> None:
        """`unsteady` is in seconds, `careless` a share of the notes."""
        self._rng = rng
        self._unsteady, self._careless = unsteady, careless
        self._due: dict[int, float | None] = {}  # note of the piece -> when, None is left out

    def presses(self, game: WrittenPiano) -> tuple[Press, ...]:
        """Give what is pressed and let go in the coming tick."""
        presses: list[Press] = []
        end = game.now + TICK
        for number, state in enumerate(game.judge.states):
            if state.target.start > end + 0.3:
                break
            if number not in self._due:
                self._due[number] = self._when(state)
            presses += self._of(state, self._due[number], game.now, end)
        return tuple(presses)

    @staticmethod
    def _of(state: State, due: float | None, now: float, end: float) -> list[Press]:
        presses = []
        if state.fate is Fate.AHEAD and due is not None and now < due <= end:
            key = LANE_OF_KEY.index(state.target.lane)
            presses.append(Press(key, True, age=end - due))
        until = state.target.start + max(0.12, state.target.length)
        if state.fate is Fate.HIT and now < until <= end:
            presses.append(Press(LANE_OF_KEY.index(state.target.lane), False))
        return presses

    def _when(self, state: State) -> float | None:
        if self._rng.random() < self._careless:
            return None
        return state.target.start + self._rng.gauss(0, self._unsteady)
