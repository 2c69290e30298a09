"""How five kinds of players walk home."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.way_home import WayHome

ON = Pad(held=frozenset({Button.LEFT}))
BACK = Pad(held=frozenset({Button.RIGHT}))
HURRY = Pad(held=frozenset({Button.LEFT, Button.RUN}))
STANDS = {"perfect": 1.4, "reader": 3.0}  # seconds before every window
EVERY = {"perfect": 2, "reader": 1}  # which windows


def way_home_hands(kind: str, rng: Random) -> Callable[[WayHome], Pad]:
    """Give hands of this kind."""
    match kind:
        case "silent":
            return lambda game: NO_PAD
        case "masher":
            return lambda game: BACK if rng.random() < 0.1 else HURRY
        case "casual":
            return lambda game: ON
    return _Looking(STANDS[kind], EVERY[kind])


@dataclass
class _Looking:
    seconds: float
    every: int

    def __call__(self, game: WayHome) -> Pad:
        window = game.window
        wanted = window is not None and int(window.at) // 2 % self.every == 0
        inside = window is not None and abs(window.at - game.way) < 2
        waits = wanted and (inside or game.still > 0)
        return NO_PAD if waits and game.still < self.seconds else ON
