"""How five kinds of players dream."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad, Press
from game.minigames.dream import Dream

LATE = {"perfect": 0.0, "casual": 4.0, "reader": 8.0}  # beats before the one thing is done
LEAVES_OUT = {"perfect": 0.0, "casual": 0.3, "reader": 0.8}  # share of the notes
NEAR = 0.03  # seconds


def dream_hands(kind: str, rng: Random) -> Callable[[Dream], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: _mash(game, rng)
    return _Hands(kind, rng)


class _Hands:
    """Plays the tune and does what can be done; some of it, at least."""

    def __init__(self, kind: str, rng: Random) -> None:
        self._late, self._out, self._rng = LATE[kind], LEAVES_OUT[kind], rng
        self._left: float | None = None  # the note that is left out

    def __call__(self, game: Dream) -> Pad:
        vignette = game.vignette
        held: frozenset[Button] = frozenset()
        if game.open and game.clock >= vignette.opens + self._late:
            held = frozenset({vignette.button})
        presses = (Press(4, True),) if self._plays(game) else ()
        return Pad(held=held, pressed=held, presses=presses)

    def _plays(self, game: Dream) -> bool:
        coming = game.tune.coming
        if not coming or coming[0][0] > NEAR:
            return False
        start = coming[0][1].start
        if start == self._left:
            return False
        if self._rng.random() < self._out:
            self._left = start
            return False
        return True


def _mash(game: Dream, rng: Random) -> Pad:
    if rng.random() >= 0.12:
        return NO_PAD
    arrow = rng.choice((Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN))
    return CONFIRM if rng.random() < 0.6 else Pad(frozenset({arrow}), frozenset({arrow}))
