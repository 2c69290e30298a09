"""How often five kinds of players press a pad with one note on it."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.minigames.one_note import OneNote


def one_note_hands(kind: str, rng: Random) -> Callable[[OneNote], Pad]:
    """Give hands of this kind."""
    match kind:
        case "perfect":
            return lambda game: CONFIRM if game.lit else NO_PAD
        case "casual":
            return lambda game: CONFIRM if rng.random() < 0.003 else NO_PAD
        case "reader":
            return lambda game: CONFIRM if game.bar >= 3 and game.presses < 2 else NO_PAD
        case "masher":
            return lambda game: CONFIRM
    return lambda game: NO_PAD
