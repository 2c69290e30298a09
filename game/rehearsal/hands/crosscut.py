"""How five kinds of players spend one evening in two places."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad
from game.minigames.crosscut import CAMERA, STAGE, CrossCut, Lamp


def crosscut_hands(kind: str, rng: Random) -> Callable[[CrossCut], Pad]:
    """Give hands of this kind: for both, for the stage, for the camera, for nobody."""
    match kind:
        case "silent":
            return lambda game: NO_PAD
        case "masher":
            return lambda game: CONFIRM if rng.random() < 0.2 else NO_PAD
        case "casual":
            return _Late(rng, STAGE)
        case "reader":
            return _Late(rng, CAMERA)
    return lambda game: CONFIRM if game.lit else NO_PAD


@dataclass
class _Late:
    """Waits for the lamp of one side, and does not always see it."""

    rng: Random
    side: str
    seen: Lamp | None = None
    takes: bool = False

    def __call__(self, game: CrossCut) -> Pad:
        lamp = game.lit
        if lamp is None or lamp.side != self.side:
            return NO_PAD
        if lamp is not self.seen:
            self.seen, self.takes = lamp, self.rng.random() < 0.9
        return CONFIRM if self.takes else NO_PAD
