"""How five kinds of players sit on a bench."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.tick import ticks
from game.minigames.bench import ORDER, US, Bench

WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN, Button.CONFIRM)
STAYS = {"perfect": 36.0, "casual": 18.0, "reader": 84.0}  # seconds
NOTICES = {"perfect": 1.0, "casual": 3.5, "reader": 1.5}  # seconds until hers is seen
STEP = ticks(0.25)  # between two turns of the eyes


def bench_hands(kind: str, rng: Random) -> Callable[[Bench], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: Pad(pressed=frozenset({rng.choice(WAYS)}))
    return _looking(STAYS[kind], NOTICES[kind], at_her=kind == "reader")


def _looking(stays: float, notices: float, at_her: bool) -> Callable[[Bench], Pad]:
    """Look where she looks; some look at her, towards the end."""
    seen, since, wait = "", 0.0, 0

    def hands(game: Bench) -> Pad:
        nonlocal seen, since, wait
        if game.hers != seen:
            seen, since = game.hers, game.seconds
        wait -= 1
        if game.seconds > stays:
            return CONFIRM
        if wait > 0:
            return NO_PAD
        wait = STEP
        if at_her and game.seconds > stays - 20:
            return _towards(game.his, US)
        return _towards(game.his, game.hers) if game.seconds - since > notices else NO_PAD

    return hands


def _towards(here: str, there: str) -> Pad:
    step = ORDER.index(there) - ORDER.index(here)
    if not step:
        return NO_PAD
    return Pad(pressed=frozenset({Button.RIGHT if step > 0 else Button.LEFT}))
