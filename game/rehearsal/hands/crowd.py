"""How five kinds of players walk against a crowd."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.crowd import ROWS, Crowd

WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)
WALKS = frozenset({Button.LEFT})
HURRIES = frozenset({Button.LEFT, Button.RUN})


def crowd_hands(kind: str, rng: Random) -> Callable[[Crowd], Pad]:
    """Give hands of this kind: some look for the tall one, some only walk."""
    match kind:
        case "silent":
            return lambda game: NO_PAD
        case "masher":
            return _Anything(rng)
        case "casual":
            return lambda game: Pad(held=HURRIES)
    return _to_the_calm


def _to_the_calm(game: Crowd) -> Pad:
    """Walk, and step into the row that the next wave leaves out."""
    wave = game.coming
    if wave is None or game.row == wave.calm:
        return Pad(held=WALKS)
    now = game.row if game.row is not None else len(ROWS) // 2
    return Pad(held=frozenset({Button.DOWN if wave.calm > now else Button.UP}))


@dataclass
class _Anything:
    rng: Random
    wait: int = 0
    way: Button = Button.LEFT

    def __call__(self, game: Crowd) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(6, 40), self.rng.choice(WAYS)
        return Pad(held=frozenset({self.way}))
