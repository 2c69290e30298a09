"""How five kinds of players take down a call."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.call import Call

PRESS = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
SLIPS = {"casual": 0.5, "reader": 0.15}  # how often the pencil is too early


def call_hands(kind: str, rng: Random) -> Callable[[Call], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: PRESS if rng.random() < 0.1 else NO_PAD
    early = [rng.random() < SLIPS.get(kind, 0.0) for _ in range(4)]

    def hands(game: Call) -> Pad:
        if game.silent > 0 or game.share < 0.5:
            return NO_PAD
        slips = early[game.row] and not game.times
        return PRESS if game.piece == game.sentence.right - slips else NO_PAD

    return hands
