"""How five kinds of players keep a car on the road."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.drive import Drive

SLACK = {"perfect": 0.12, "reader": 0.3, "casual": 0.6}  # of the lane before they steer
LEFT, RIGHT = (Pad(held=frozenset({way})) for way in (Button.LEFT, Button.RIGHT))


def drive_hands(kind: str, rng: Random) -> Callable[[Drive], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: rng.choice((LEFT, RIGHT, NO_PAD))
    slack = SLACK.get(kind, 0.5)

    def hands(game: Drive) -> Pad:
        if abs(game.place) <= slack:
            return NO_PAD
        return LEFT if game.place > 0 else RIGHT

    return hands
