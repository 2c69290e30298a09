"""How long five kinds of players stay under water."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.underwater import Underwater

SECONDS = {"perfect": 8.0, "casual": 3.5, "masher": 0.2, "reader": 13.0}
CONFIRM = frozenset({Button.CONFIRM})


def underwater_hands(kind: str, rng: Random) -> Callable[[Underwater], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    seconds = SECONDS[kind] * rng.uniform(0.9, 1.1)

    def hands(game: Underwater) -> Pad:
        if game.depth == 0.0 and game.seconds == 0.0:
            return Pad(held=CONFIRM, pressed=CONFIRM)
        return Pad(held=CONFIRM) if game.seconds < seconds else NO_PAD

    return hands
