"""How five kinds of players sing: deeply, shortly, at random, not at all."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.sing import Part, Sing
from game.minigames.sung_words import MEMORIES

SHALLOWER = 0.9  # of that, where it is not the memory they love best
DEPTHS = {"perfect": 1.0, "casual": 0.6, "reader": 0.85}  # of a breath
LOVE = {  # one of these
    "casual": ("library", "teacup", "river"),
    "reader": ("applause", "shoes", "stage"),
}
CONFIRM = frozenset({Button.CONFIRM})
NEXT = Pad(held=frozenset({Button.RIGHT}), pressed=frozenset({Button.RIGHT}))
PRESS = Pad(held=CONFIRM, pressed=CONFIRM)


def sing_hands(kind: str, rng: Random) -> Callable[[Sing], Pad]:
    """Give hands of this kind; casual ones love what comes first, readers what comes late."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: PRESS if rng.random() < 0.2 else NO_PAD
    return _breathing(DEPTHS.get(kind, 0.5), rng.choice(LOVE.get(kind, MEMORIES)), rng)


def _breathing(depth: float, loved: str, rng: Random) -> Callable[[Sing], Pad]:
    """Hold to a depth, deepest where the memory they love best is sung."""
    wanted: dict[int, str] = {}

    def hands(game: Sing) -> Pad:
        verse = game.line // 2
        if game.may_choose:
            wanted.setdefault(verse, loved if loved in game.offered else rng.choice(game.offered))
            return PRESS if game.offered[game.pointer] == wanted[verse] else NEXT
        if game.part is Part.WAIT:
            return PRESS
        deep = depth if wanted.get(verse) == loved else depth * SHALLOWER
        if game.part is Part.BREATHE and game.breath < deep:
            return Pad(held=CONFIRM)
        return NO_PAD

    return hands
