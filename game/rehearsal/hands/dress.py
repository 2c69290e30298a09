"""How five kinds of players choose what to wear."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.dress import COLOURS, Dress

RIGHT, TAKE = frozenset({Button.RIGHT}), frozenset({Button.CONFIRM})
LOOKS = {"perfect": len(COLOURS), "masher": 0}  # dresses held up
TIME = {"perfect": 2.2, "masher": 0.1, "reader": 3.4}  # seconds with each


def dress_hands(kind: str, rng: Random) -> Callable[[Dress], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    looks = rng.randrange(1, 6) + (2 * len(COLOURS) + 1) * (kind == "reader")
    return _Trying(LOOKS.get(kind, looks), TIME.get(kind, 1.5))


@dataclass
class _Trying:
    left: int
    seconds: float

    def __call__(self, game: Dress) -> Pad:
        if game.since < self.seconds:
            return NO_PAD
        if self.left == 0:
            return Pad(held=TAKE, pressed=TAKE)
        self.left -= 1
        return Pad(held=RIGHT, pressed=RIGHT)
