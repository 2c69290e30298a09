"""How five kinds of players keep step."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.core.tick import TICK
from game.minigames.in_step import BEAT, InStep

STEP = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
UNSTEADY = {"perfect": 0.0, "casual": 0.22, "reader": 0.06}  # share of a beat


def in_step_hands(kind: str, rng: Random) -> Callable[[InStep], Pad]:
    """Give hands of this kind."""
    match kind:
        case "silent":
            return lambda game: NO_PAD
        case "masher":
            return lambda game: STEP if rng.random() < 0.08 else NO_PAD
    return _Stepping(rng, UNSTEADY[kind])


@dataclass
class _Stepping:
    rng: Random
    unsteady: float
    aim: float = 0.0
    last: float = -1.0

    def __call__(self, game: InStep) -> Pad:
        nearest = (game.phase - self.aim + 0.5) % 1.0 - 0.5
        if abs(nearest) > TICK / BEAT or game.now - self.last < BEAT / 2:
            return NO_PAD
        self.last, self.aim = game.now, self.rng.gauss(0, self.unsteady) % 1.0
        return STEP
