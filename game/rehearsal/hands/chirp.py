"""How five kinds of players look for a car."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.chirp import Chirp

EVERY = {"perfect": 240, "casual": 330, "reader": 420}  # ticks between two presses
STRIDE = {"perfect": 170.0, "casual": 60.0, "reader": 130.0}  # pixels walked after each
WAYS = (Button.LEFT, Button.RIGHT)


def chirp_hands(kind: str, rng: Random) -> Callable[[Chirp], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return _Anywhere(rng)
    return _Follows(EVERY[kind], STRIDE[kind])


@dataclass
class _Follows:
    """Asks, walks a stretch towards the answer, and asks again."""

    every: int
    stride: float
    tick: int = -1

    def __call__(self, game: Chirp) -> Pad:
        self.tick += 1
        if self.tick % self.every == 60:
            return CONFIRM
        if self.tick % self.every == 110 and game.side:
            x = game.here.x + game.side * self.stride
            near = abs(game.goal.x - game.here.x) < self.stride
            return Pad(tap=Point(game.goal.x if near else x, game.goal.y))
        return NO_PAD


@dataclass
class _Anywhere:
    rng: Random
    wait: int = 0
    way: Button = Button.LEFT

    def __call__(self, game: Chirp) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(20, 80), self.rng.choice(WAYS)
            return CONFIRM
        return Pad(held=frozenset({self.way}))
