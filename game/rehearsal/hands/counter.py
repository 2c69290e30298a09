"""How five kinds of players make coffee: on the beat, near it, anyhow, not at all, by one key."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.core.tick import TICK
from game.minigames.counter import KEYS, Counter, Step

BUTTONS = {step: button for button, step in KEYS.items()}
WRONG = 0.08  # share of a casual player's steps that are the wrong ones
UNSTEADY = (0.12, 0.5)  # share of a beat by which casual players miss, from the best to the worst


def counter_hands(kind: str, rng: Random) -> Callable[[Counter], Pad]:
    """Give hands of this kind."""
    match kind:
        case "silent":
            return lambda game: NO_PAD
        case "masher":
            return _anyhow(rng)
        case "reader":
            return _OnBeat(rng, 0.10, 0.0, easy=True)
        case "casual":
            return _OnBeat(rng, rng.uniform(*UNSTEADY), WRONG)
    return _OnBeat(rng, 0.0, 0.0)


def _anyhow(rng: Random) -> Callable[[Counter], Pad]:
    def hands(game: Counter) -> Pad:
        if rng.random() > 0.06:
            return NO_PAD
        button = rng.choice((*KEYS, Button.CONFIRM))
        return Pad(held=frozenset({button}), pressed=frozenset({button}))

    return hands


@dataclass
class _OnBeat:
    rng: Random
    unsteady: float  # share of a beat
    wrong: float
    easy: bool = False
    aim: float = 0.0
    pressed: bool = False

    def __call__(self, game: Counter) -> Pad:
        cup = game.cup
        nearest = (game.phase - self.aim + 0.5) % 1.0 - 0.5
        if cup is None or game.stalled or abs(nearest) > TICK / game.beat * 0.6:
            self.pressed = False
            return NO_PAD
        if self.pressed:
            return NO_PAD
        self.pressed = True
        self.aim = self.rng.gauss(0, self.unsteady) % 1.0
        button = Button.CONFIRM if self.easy else BUTTONS[self._step(cup.wanted)]
        return Pad(held=frozenset({button}), pressed=frozenset({button}))

    def _step(self, wanted: Step) -> Step:
        return self.rng.choice(list(Step)) if self.rng.random() < self.wrong else wanted
