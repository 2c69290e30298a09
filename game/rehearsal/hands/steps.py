"""How five kinds of players go down a stair."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.core.tick import TICK
from game.minigames.steps import Steps

WAITS = {"perfect": 0.9, "casual": 1.3, "reader": 1.8, "masher": 0.0}  # seconds a step


def steps_hands(kind: str, rng: Random) -> Callable[[Steps], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    wait = WAITS[kind]

    def hands(game: Steps) -> Pad:
        due = game.seconds % max(wait, TICK) < TICK
        return CONFIRM if due else NO_PAD

    return hands
