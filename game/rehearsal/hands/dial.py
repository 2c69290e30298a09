"""How five kinds of players turn a dial."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.dial import STATIONS, Dial

RIGHT, LEFT = (Pad(held=frozenset({button})) for button in (Button.RIGHT, Button.LEFT))
WANTS = {"perfect": 2, "casual": 2, "reader": len(STATIONS), "masher": 2}  # stations
LOVE = {"perfect": STATIONS[1:3], "casual": STATIONS, "reader": STATIONS}  # one of these


def dial_hands(kind: str, rng: Random) -> Callable[[Dial], Pad]:
    """Give hands of this kind; they go back to the station they love best."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: rng.choice((RIGHT, RIGHT, LEFT, CONFIRM))
    loved = rng.choice(LOVE[kind])

    def hands(game: Dial) -> Pad:
        if game.station is not None and game.station.name not in game.heard:
            return NO_PAD
        if len(game.heard) < WANTS[kind]:
            first = kind == "reader" and STATIONS[0].name not in game.heard
            return LEFT if first else RIGHT
        if game.station is loved:
            return CONFIRM
        return RIGHT if loved.at > game.needle else LEFT

    return hands
