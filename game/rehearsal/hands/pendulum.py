"""How five kinds of players send a pendulum across."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.core.tick import TICK
from game.minigames.pendulum import Pendulum

EARLY = {"perfect": 0.0, "casual": 0.5, "reader": 0.2}  # seconds before it is there


def pendulum_hands(kind: str, rng: Random) -> Callable[[Pendulum], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < 0.04 else NO_PAD
    early = EARLY[kind]
    misses = kind == "casual"

    def hands(game: Pendulum) -> Pad:
        due = abs(game.until_hers - early) < TICK / 2
        return CONFIRM if due and not (misses and rng.random() < 0.4) else NO_PAD

    return hands
