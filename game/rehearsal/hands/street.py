"""How five kinds of players find a house."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.street import STOPS, Street

LEFT, RIGHT = (Pad(held=frozenset({way})) for way in (Button.LEFT, Button.RIGHT))
STOP = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
NEAR, PAST = ("street_milkman",), ("street_nurse", "street_hose")
ASKS = {  # whom they stop at on the way: before the house, or when they have passed it
    "casual": (NEAR, PAST[:1]),
    "reader": ((*NEAR, "street_milkman_again", "street_bench"), (*NEAR, *PAST)),
    "masher": ((*NEAR, "street_milkman_again"), PAST),
}
AT = 12.0  # pixels
WHERE = {stop.says: stop.x for stop in STOPS}


def street_hands(kind: str, rng: Random) -> Callable[[Street], Pad]:
    """Give hands of this kind; some drive past the house and have to be told."""
    if kind == "silent":
        return lambda game: NO_PAD
    asks = rng.choice(ASKS.get(kind, ((),)))

    def hands(game: Street) -> Pad:
        wanted = next((says for says in asks if says not in game.asked), "")
        away = WHERE[wanted] - game.x
        if abs(away) < AT:
            return STOP
        return RIGHT if away > 0 else LEFT

    return hands
