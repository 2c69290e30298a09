"""How five kinds of players sing: deeply, shortly, at random, not at all."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.sing import OFFERED, VERSES, Part, Sing

SHALLOWER = 0.9  # of that, where it is not the verse they love best
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
    return _breathing(DEPTHS.get(kind, 0.5), rng)


def _breathing(depth: float, rng: Random) -> Callable[[Sing], Pad]:
    """Hold to a depth, deepest in one verse; take any of the three pictures."""
    wanted: dict[int, int] = {}
    loved = rng.randrange(VERSES)

    def hands(game: Sing) -> Pad:
        if game.may_choose:
            verse = len(game.chosen)
            goal = wanted.setdefault(verse, rng.randrange(OFFERED))
            return PRESS if game.pointer == goal else NEXT
        if game.part is Part.WAIT:
            return PRESS
        deep = depth if game.line // 2 == loved else depth * SHALLOWER
        if game.part is Part.BREATHE and game.breath < deep:
            return Pad(held=CONFIRM)
        return NO_PAD

    return hands
