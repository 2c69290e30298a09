"""How five kinds of players perform the hit."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.hit import Hit
from game.rehearsal.hands.written import SKILL, WrittenHands, anything

TRIES = {"perfect": 2, "casual": 1, "masher": 5}  # presses of the key that does nothing
EVERY = 3.0  # beats between two of them
CONFIRM = frozenset({Button.CONFIRM})


def hit_hands(kind: str, rng: Random) -> Callable[[Hit], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    fingers = WrittenHands(rng, *SKILL[kind]) if kind in SKILL else None
    return _Hands(rng, fingers, TRIES.get(kind, 0))


@dataclass
class _Hands:
    rng: Random
    fingers: WrittenHands | None  # without them whatever is there is hit
    tries: int
    next_try: float = 0.0  # beat

    def __call__(self, game: Hit) -> Pad:
        pad = Pad(presses=self.fingers.presses(game)) if self.fingers else anything(self.rng)
        if game.open and game.tries < self.tries and game.beat >= self.next_try:
            self.next_try = game.beat + EVERY
            return replace(pad, held=CONFIRM, pressed=CONFIRM)
        return pad
