"""How five kinds of players draw a sign: with care, by chance, or not at all."""

from collections.abc import Callable, Iterator
from random import Random

from game.core.pad import NO_PAD, Button, Pad
from game.minigames.napkin import Napkin
from game.minigames.napkin_tray import TOOLS

CONFIRM = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)
SCRIBBLES = 70  # presses of whoever presses anything
UNTOUCHED = {"casual": 0.3, "masher": 0.4}  # chance that somebody only finds the way out
BEGINNINGS = {"perfect": 1, "casual": 3, "reader": 4}


def napkin_hands(kind: str, rng: Random) -> Callable[[Napkin], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if rng.random() < UNTOUCHED.get(kind, 0.0):
        return _following(iter(()))
    if kind == "masher":
        return _following(_scribble(rng))
    return _following(_careful(BEGINNINGS.get(kind, 1), rng))


def _following(plan: Iterator[Pad]) -> Callable[[Napkin], Pad]:
    """Do one thing of a plan every other tick; then walk to the end of the tray and finish."""
    ticks = 0

    def hands(game: Napkin) -> Pad:
        nonlocal ticks
        ticks += 1
        if ticks % 2 or game.lit:
            return NO_PAD
        return next(plan, None) or _towards_done(game)

    return hands


def _careful(beginning: int, rng: Random) -> Iterator[Pad]:
    """Take a beginning, change the pen, draw a line under it with the mirror on."""
    yield from [_press(Button.RIGHT)] * 16
    yield from [_press(Button.UP)] * 3
    yield from [_press(Button.DOWN)] * 2
    yield from [_press(Button.RIGHT)] * (beginning - 1)
    yield CONFIRM
    yield from [_press(Button.LEFT)] * beginning
    yield _press(Button.RUN)
    yield CONFIRM
    for _ in range(rng.randint(3, 9)):
        yield Pad(held=frozenset({Button.CONFIRM, Button.DOWN}), pressed=frozenset({Button.DOWN}))
    yield NO_PAD


def _scribble(rng: Random) -> Iterator[Pad]:
    for _ in range(SCRIBBLES):
        yield CONFIRM if rng.random() < 0.4 else _press(rng.choice(WAYS))


def _press(button: Button) -> Pad:
    return Pad(held=frozenset({button}), pressed=frozenset({button}))


def _towards_done(game: Napkin) -> Pad:
    if game.tool is None:
        return _press(Button.RIGHT)
    return CONFIRM if TOOLS[game.tool].name == "done" else _press(Button.DOWN)
