"""How five kinds of players lay out the play."""

from collections.abc import Callable, Sequence
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.cards import LAID, NAMES, Cards

ORDERS: dict[str, Sequence[Sequence[str]]] = {
    "perfect": (("window", "rain", "letter", "suitcase", "encore"),),
    "reader": (
        ("mirror", "shoes", "library", "bus", "telephone"),
        ("mirror", "shoes", "library", "telephone", "bus"),
    ),
}
EVERY = 9  # ticks between two presses
WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)


def cards_hands(kind: str, rng: Random) -> Callable[[Cards], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < 0.5 else _press(rng.choice(WAYS))
    order = rng.choice(ORDERS[kind]) if kind in ORDERS else rng.sample(NAMES, LAID)
    return lambda game: NO_PAD if game.ticks % EVERY else _towards(game, order)


def _towards(game: Cards, order: Sequence[str]) -> Pad:
    """One press nearer to the next card of an order, or to reading."""
    if game.reading >= 0:
        return NO_PAD
    wanted = next((NAMES.index(name) for name in order if name not in game.laid), -1)
    if wanted < 0 or game.finger == wanted:
        return CONFIRM if wanted >= 0 or game.finger >= len(NAMES) + LAID else _press(Button.DOWN)
    if game.finger >= len(NAMES):
        return _press(Button.UP)
    if game.finger // LAID != wanted // LAID:
        return _press(Button.DOWN if wanted > game.finger else Button.UP)
    return _press(Button.RIGHT)


def _press(button: Button) -> Pad:
    return Pad(held=frozenset({button}), pressed=frozenset({button}))
