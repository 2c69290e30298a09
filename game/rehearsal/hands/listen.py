"""How five kinds of players sit through a dinner."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.listen import Listen

FROM = {"perfect": 1.5, "casual": 5.0, "reader": 12.0}  # seconds of talk they hear out first
CONFIRM = frozenset({Button.CONFIRM})


def listen_hands(kind: str, rng: Random) -> Callable[[Listen], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: Pad(held=CONFIRM) if rng.random() < 0.5 else NO_PAD
    begins = FROM[kind] * rng.uniform(0.9, 1.1)
    return lambda game: Pad(held=CONFIRM) if game.now > begins else NO_PAD
