"""How five kinds of players sing: deeply, shortly, at random, not at all."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.sing import Part, Sing

DEPTHS = {"perfect": 1.0, "casual": 0.6, "reader": 0.85}  # of a breath
CONFIRM = frozenset({Button.CONFIRM})
NEXT = Pad(held=frozenset({Button.RIGHT}), pressed=frozenset({Button.RIGHT}))
PRESS = Pad(held=CONFIRM, pressed=CONFIRM)


def sing_hands(kind: str, rng: Random) -> Callable[[Sing], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: PRESS if rng.random() < 0.2 else NO_PAD
    return _breathing(DEPTHS.get(kind, 0.5), kind != "perfect", rng)


def _breathing(depth: float, looks_on: bool, rng: Random) -> Callable[[Sing], Pad]:
    """Hold to a depth; whoever looks on takes another picture than the first."""
    wanted: dict[int, int] = {}

    def hands(game: Sing) -> Pad:
        if game.may_choose:
            verse = len(game.chosen)
            goal = wanted.setdefault(verse, rng.randrange(3) if looks_on else 0)
            return PRESS if game.pointer == goal else NEXT
        if game.part is Part.WAIT:
            return PRESS
        if game.part is Part.BREATHE and game.breath < depth:
            return Pad(held=CONFIRM)
        return NO_PAD

    return hands
