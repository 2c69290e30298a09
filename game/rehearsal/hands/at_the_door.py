"""How five kinds of people stand before a door."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.at_the_door import AtTheDoor

LATER = 60.0
STANDS = {  # pixels from the door, one of which is chosen
    "perfect": (30.0,),
    "reader": (8.0, LATER),
    "casual": (110.0, 360.0),
}
LATE = 3  # things she has said before somebody comes later
SOME = 3.0  # pixels that make no difference


def at_the_door_hands(kind: str, rng: Random) -> Callable[[AtTheDoor], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < 0.02 else NO_PAD
    goal = rng.choice(STANDS[kind])
    late = LATE if goal == LATER else 0
    return lambda game: _towards(game, goal) if game.number >= late else NO_PAD


def _towards(game: AtTheDoor, goal: float) -> Pad:
    if abs(game.distance - goal) <= SOME:
        return NO_PAD
    return Pad(held=frozenset({Button.RIGHT if game.distance > goal else Button.LEFT}))
