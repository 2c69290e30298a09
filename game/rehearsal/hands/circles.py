"""How five kinds of players get into circles."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.circles import KEYS, Circles, Talk

BUTTONS = {tone: button for button, tone in KEYS.items()}
WRONG = {"perfect": 0.0, "casual": 0.3, "reader": 0.1}  # share of wrong nothings
THINKS = {"perfect": 0.8, "casual": 1.4, "reader": 2.2}  # seconds before one is said


def circles_hands(kind: str, rng: Random) -> Callable[[Circles], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    return _Mashing(rng) if kind == "masher" else _Mingling(kind, rng)


@dataclass
class _Mingling:
    kind: str
    rng: Random
    wait: int = 0

    def __call__(self, game: Circles) -> Pad:
        if game.talk is not None:
            return self._talk(game.talk)
        self.wait -= 1
        if self.wait > 0:
            return NO_PAD
        self.wait = 30
        number = game.next_ring()
        return NO_PAD if number is None else Pad(tap=game.rings[number].gap)

    def _talk(self, talk: Talk) -> Pad:
        if talk.answered is not None or talk.since < THINKS[self.kind]:
            return NO_PAD
        wrong = self.rng.random() < WRONG[self.kind]
        others = [tone for tone in BUTTONS if tone is not talk.tone]
        button = BUTTONS[self.rng.choice(others) if wrong else talk.tone]
        return Pad(held=frozenset({button}), pressed=frozenset({button}))


@dataclass
class _Mashing:
    rng: Random
    wait: int = 0
    way: Button = Button.RIGHT

    def __call__(self, game: Circles) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait = self.rng.randint(8, 40)
            self.way = self.rng.choice((Button.RIGHT, Button.RIGHT, Button.UP, Button.DOWN))
            return Pad(held=frozenset({self.way}), pressed=frozenset({self.way}))
        return Pad(held=frozenset({self.way}))
