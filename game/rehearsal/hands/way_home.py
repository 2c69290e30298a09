"""How five kinds of players walk home."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.way_home import WINDOWS, WayHome

ON = Pad(held=frozenset({Button.LEFT}))
BACK = Pad(held=frozenset({Button.RIGHT}))
HURRY = Pad(held=frozenset({Button.LEFT, Button.RUN}))
STANDS = {"perfect": 1.6, "reader": 3.2}  # seconds before a window
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
    return _Looking(STANDS[kind], [window.at for window in WINDOWS[:: EVERY[kind]]])


@dataclass
class _Looking:
    seconds: float
    stops: list[float] = field(default_factory=list)

    def __call__(self, game: WayHome) -> Pad:
        if self.stops and game.way >= self.stops[0]:
            if game.still < self.seconds:
                return NO_PAD
            self.stops.pop(0)
        return ON
