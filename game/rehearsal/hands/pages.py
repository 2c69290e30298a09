"""How five kinds of players gather pages: by clicks, by arrows, not at all."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.minigames.pages import Pages

EVERY = {"perfect": 12, "casual": 300, "reader": 30}  # ticks between two clicks
WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)


def pages_hands(kind: str, rng: Random) -> Callable[[Pages], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    return _Arrows(rng) if kind == "masher" else _Clicks(EVERY.get(kind, 60), rng)


@dataclass
class _Clicks:
    every: int
    rng: Random
    tick: int = 0

    def __call__(self, game: Pages) -> Pad:
        self.tick += 1
        if self.tick % self.every:
            return NO_PAD
        leaf = game.nearest()
        return NO_PAD if leaf is None else Pad(tap=Point(leaf.landing.x, leaf.landing.y))


@dataclass
class _Arrows:
    rng: Random
    wait: int = 0
    way: Button = Button.RIGHT

    def __call__(self, game: Pages) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(10, 50), self.rng.choice(WAYS)
        return Pad(held=frozenset({self.way}))
