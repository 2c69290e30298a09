"""How long five kinds of players lean on the horn."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.horn import Horn

LENGTHS = {"perfect": 3.2, "casual": 1.6, "reader": 6.0}  # seconds
CONFIRM = frozenset({Button.CONFIRM})


def horn_hands(kind: str, rng: Random) -> Callable[[Horn], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    return _holding(LENGTHS.get(kind, 0.3) * rng.uniform(0.9, 1.1))


def _holding(seconds: float) -> Callable[[Horn], Pad]:
    def hands(game: Horn) -> Pad:
        if not game.sounding:
            return Pad(held=CONFIRM, pressed=CONFIRM)
        return Pad(held=CONFIRM) if game.seconds < seconds else NO_PAD

    return hands
