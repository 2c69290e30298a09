"""How still five kinds of players stand."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.rolling import Rolling

SCRATCHES = {"casual": 1, "reader": 2}  # up to which take the nose wins
UNBEARABLE = 0.9


def rolling_hands(kind: str, rng: Random) -> Callable[[Rolling], Pad]:
    """Give hands of this kind."""
    if kind == "masher":
        return lambda game: Pad(held=frozenset({Button.RIGHT}))
    takes = SCRATCHES.get(kind, 0)
    return lambda game: CONFIRM if game.take <= takes and game.itch >= UNBEARABLE else NO_PAD
