"""How five kinds of players look for a face."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.minigames.faces import Faces

STOPS = {"perfect": (560.0, 462.0), "reader": (582.0, 534.0, 510.0, 310.0, 462.0)}
STANDS = 130  # ticks a player stands before a column
SLACK = 4.0  # pixels
SIDES = (Button.LEFT, Button.RIGHT)


def faces_hands(kind: str, rng: Random) -> Callable[[Faces], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return _Paces(rng)
    return _Looks(STOPS[kind]) if kind in STOPS else _Clicks(rng)


@dataclass
class _Looks:
    """Walks to one column after another and stands there for a while."""

    stops: tuple[float, ...]
    at: int = 0
    stood: int = 0

    def __call__(self, game: Faces) -> Pad:
        goal = self.stops[min(self.at, len(self.stops) - 1)]
        off = goal - game.here.x
        if abs(off) > SLACK:
            return Pad(held=frozenset({Button.RIGHT if off > 0 else Button.LEFT}))
        self.stood += 1
        if self.stood >= STANDS:
            self.at, self.stood = self.at + 1, 0
        return NO_PAD


@dataclass
class _Clicks:
    rng: Random
    wait: int = 0

    def __call__(self, game: Faces) -> Pad:
        self.wait -= 1
        if self.wait > 0:
            return NO_PAD
        self.wait = self.rng.randint(120, 240)
        return Pad(tap=Point(self.rng.uniform(300, 620), 224))


@dataclass
class _Paces:
    """Up and down, and never stands still."""

    rng: Random
    wait: int = 0
    way: Button = Button.LEFT

    def __call__(self, game: Faces) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(30, 120), self.rng.choice(SIDES)
        return Pad(held=frozenset({self.way}))
