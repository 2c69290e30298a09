"""How five kinds of players breathe."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.audition import Audition

DOWN = frozenset({Button.CONFIRM})
DEEP = {"perfect": (1.0, 1.0), "casual": (0.35, 1.4), "masher": (0.05, 0.3), "reader": (1.3, 1.6)}
KEEPS = ("perfect", "reader")  # who keeps the scene while somebody telephones


def audition_hands(kind: str, rng: Random) -> Callable[[Audition], Pad]:
    """Give hands of this kind."""
    return (lambda game: NO_PAD) if kind == "silent" else _Breathing(kind, rng)


@dataclass
class _Breathing:
    kind: str
    rng: Random
    goal: float = 0.0

    def __call__(self, game: Audition) -> Pad:
        if game.rang_in:
            return Pad(held=DOWN) if self.kind in KEEPS else NO_PAD
        if game.speaking > 0:
            return NO_PAD
        if not game.breathing:
            self.goal = self.rng.uniform(*DEEP[self.kind])
            return Pad(held=DOWN, pressed=DOWN)
        return Pad(held=DOWN) if game.filled < self.goal else NO_PAD
