"""How five kinds of players turn a record over."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.minigames.record import Record

WAITS = {"perfect": 20, "casual": 120, "reader": 120}  # ticks before each movement
MASHES = {"lift": 0.2, "turn": 0.2, "lower": 0.008}  # chance a tick; nobody aims
CARELESS = 120  # ticks by which a careless hand may come later; the needle is then over a tune


def record_hands(kind: str, rng: Random) -> Callable[[Record], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < MASHES[game.doing] else NO_PAD
    careless = kind == "casual"
    wait = WAITS.get(kind, 60) + rng.randrange(CARELESS if careless else 10)
    return _Patient(wait, careless)


class _Patient:
    """Waits a little, and sets the needle down where it belongs, or nearly."""

    def __init__(self, wait: int, careless: bool) -> None:
        self._wait, self._careless = wait, careless
        self._waited = 0

    def __call__(self, game: Record) -> Pad:
        self._waited += 1
        if self._waited < self._wait or game.moving:
            return NO_PAD
        there = self._careless or game.doing != "lower" or game.on_the_rim
        if not there:
            return NO_PAD
        self._waited = 0
        return CONFIRM
