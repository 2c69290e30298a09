"""How five kinds of players sign."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.signing import Signing

WAITS = {"perfect": 5.0, "casual": 2.0, "reader": 16.0}  # seconds before the pen comes down
HOLD = Pad(held=frozenset({Button.CONFIRM}))
PRESS = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))


def signing_hands(kind: str, rng: Random) -> Callable[[Signing], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: PRESS if rng.random() < 0.5 else NO_PAD
    after = WAITS.get(kind, 4.0)
    return lambda game: HOLD if game.waited >= after else NO_PAD
