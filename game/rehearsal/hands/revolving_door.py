"""How five kinds of players go through the revolving door."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.minigames.revolving_door import RevolvingDoor


def revolving_door_hands(kind: str, rng: Random) -> Callable[[RevolvingDoor], Pad]:
    """Give hands of this kind."""
    match kind:
        case "perfect" | "reader":
            return lambda game: CONFIRM if game.open and not game.inside else NO_PAD
        case "casual":
            return lambda game: CONFIRM if rng.random() < 0.03 else NO_PAD
        case "masher":
            return lambda game: CONFIRM
    return lambda game: NO_PAD
