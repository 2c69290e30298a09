"""How five kinds of players count a tune off."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.minigames.count_off import CountOff

AFTER = {"perfect": 1.5, "casual": 2.5, "reader": 4.0, "masher": 0.2}  # seconds


def count_off_hands(kind: str, rng: Random) -> Callable[[CountOff], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    return lambda game: CONFIRM if game.now >= AFTER[kind] and game.counted is None else NO_PAD
