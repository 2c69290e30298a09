"""How five kinds of players keep a straight face over a bad song."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.request import Request
from game.rehearsal.hands.written import SKILL, WrittenHands, anything

SMILES = {"casual": (1,), "reader": (3,), "masher": (0, 1, 2, 3)}  # at which temptations
GIVES_IN = 0.8  # how hard it is when somebody smiles
CONFIRM = frozenset({Button.CONFIRM})


def request_hands(kind: str, rng: Random) -> Callable[[Request], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    fingers = WrittenHands(rng, *SKILL[kind]) if kind in SKILL else None
    return _Hands(rng, fingers, SMILES.get(kind, ()))


@dataclass
class _Hands:
    rng: Random
    fingers: WrittenHands | None  # without them whatever is there is hit
    smiles: tuple[int, ...]
    smiled: set[int] = field(default_factory=set)

    def __call__(self, game: Request) -> Pad:
        pad = Pad(presses=self.fingers.presses(game)) if self.fingers else anything(self.rng)
        tempter = game.tempter
        if tempter in self.smiles and tempter not in self.smiled and game.twitch >= GIVES_IN:
            self.smiled.add(tempter)
            return replace(pad, held=CONFIRM, pressed=CONFIRM)
        return pad
