"""How five kinds of players hold a look."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.smile import Smile

HOLDS = {"perfect": 8.0, "casual": 4.0, "reader": 14.0, "masher": 0.4}  # seconds
CONFIRM = frozenset({Button.CONFIRM})


def smile_hands(kind: str, rng: Random) -> Callable[[Smile], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    most = HOLDS[kind] + rng.random() * 0.5

    def hands(game: Smile) -> Pad:
        if game.seconds >= most:
            return NO_PAD
        return Pad(held=CONFIRM, pressed=frozenset() if game.seconds else CONFIRM)

    return hands
