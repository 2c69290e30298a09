"""How five kinds of people stand before a door."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.at_the_door import AtTheDoor

STANDS = {"perfect": 30.0, "reader": 8.0, "casual": 110.0}  # pixels from the door
AWAY, LEAVES = 360.0, 0.4  # pixels from it for whoever will not listen, and their chance
SOME = 3.0  # pixels that make no difference


def at_the_door_hands(kind: str, rng: Random) -> Callable[[AtTheDoor], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < 0.02 else NO_PAD
    leaves = kind == "casual" and rng.random() < LEAVES
    goal = AWAY if leaves else STANDS.get(kind, 60.0)
    return lambda game: _towards(game, goal)


def _towards(game: AtTheDoor, goal: float) -> Pad:
    if abs(game.distance - goal) <= SOME:
        return NO_PAD
    return Pad(held=frozenset({Button.RIGHT if game.distance > goal else Button.LEFT}))
