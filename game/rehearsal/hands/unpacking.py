"""Where five kinds of players put things."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.unpacking import Unpacking

EVERY = {"perfect": 12, "casual": 24, "reader": 18}  # ticks between two presses
STEPS = {"perfect": 4, "casual": 0, "reader": 7}  # places to the east of where the finger was


def unpacking_hands(kind: str, rng: Random) -> Callable[[Unpacking], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM
    return _Hands(EVERY.get(kind, 20), STEPS.get(kind, 0), rng)


class _Hands:
    """Go a few places on, then put the thing down."""

    def __init__(self, every: int, steps: int, rng: Random) -> None:
        self._every, self._steps, self._rng = every, steps, rng
        self._left, self._number = 0, -1

    def __call__(self, game: Unpacking) -> Pad:
        if not game.waiting or game.ticks % self._every:
            return NO_PAD
        if game.number != self._number:
            self._number = game.number
            self._left = self._steps or self._rng.randrange(4)
        if self._left <= 0:
            return CONFIRM
        self._left -= 1
        right = frozenset({Button.RIGHT})
        return Pad(held=right, pressed=right)
