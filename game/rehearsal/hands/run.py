"""How five kinds of players run down a street."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.run import BRUSH, BUMP, Run

UPS = (Button.UP, Button.DOWN)
SIDES = {"perfect": BRUSH * 0.6, "reader": 0.0, "casual": BRUSH * 1.4}  # pixels past somebody


def run_hands(kind: str, rng: Random) -> Callable[[Run], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    return _Wild(rng) if kind == "masher" else _Past(SIDES.get(kind, BUMP[1]), kind == "perfect")


@dataclass
class _Past:
    """Goes past the next one at a distance; at none, into them."""

    beside: float
    fast: bool

    def __call__(self, game: Run) -> Pad:
        other = game.ahead()
        held = {Button.RIGHT} if self.fast else set()
        if other is not None:
            above = other.actor.y > 208
            goal = other.actor.y + (-self.beside if above else self.beside)
            if abs(goal - game.here.y) > 2:
                held.add(Button.UP if goal < game.here.y else Button.DOWN)
        return Pad(held=frozenset(held))


@dataclass
class _Wild:
    rng: Random
    wait: int = 0
    way: Button = Button.UP

    def __call__(self, game: Run) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(6, 40), self.rng.choice(UPS)
        return Pad(held=frozenset({self.way, Button.RIGHT}))
