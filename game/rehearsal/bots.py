"""What each kind of player presses in a minigame, decided from its public state."""

from collections.abc import Callable
from random import Random

from game.core.pad import Pad
from game.stage.minigame import Minigame

Bot = Callable[[Minigame], Pad]


def bot_for(kind: str, rng: Random) -> Bot:
    """Give hands of this kind."""
    raise NotImplementedError
