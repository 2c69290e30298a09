"""How five kinds of players find a house."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.street import Street

RIGHT = Pad(held=frozenset({Button.RIGHT}))
STOP = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
ASKS = {"casual": 1, "reader": 3, "masher": 2}  # people they stop at on the way
AT = 12.0  # pixels


def street_hands(kind: str, rng: Random) -> Callable[[Street], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    asks = ASKS.get(kind, 0)

    def hands(game: Street) -> Pad:
        near = game.near
        at = near is not None and abs(near.x - game.x) < AT
        if not at or near is None:
            return RIGHT
        wanted = not near.says or (len(game.asked) < asks and near.says not in game.asked)
        return STOP if wanted else RIGHT

    return hands
