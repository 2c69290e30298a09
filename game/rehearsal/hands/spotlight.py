"""How five kinds of players turn the light."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.tick import ticks
from game.minigames.spotlight import HEARD, ORDER, Spotlight

RIGHT, LEFT = (Pad(pressed=frozenset({button})) for button in (Button.RIGHT, Button.LEFT))
STAYS = {"perfect": HEARD + 0.5, "reader": HEARD + 2.5, "casual": 2.2}  # seconds with each
RESTLESS = ticks(0.8)
PASSING = 0.5  # seconds of light in which somebody is only passed by


def spotlight_hands(kind: str, rng: Random) -> Callable[[Spotlight], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return _restless(rng)
    pairs = {"perfect": ("bass", "drums"), "reader": ("piano", "trumpet")}.get(kind)
    last = rng.choice(ORDER) if kind == "casual" else "trumpet"
    backwards = kind == "reader" and rng.random() < 0.5
    return _listening(STAYS[kind], pairs, last, backwards)


def _listening(
    stays: float, pair: tuple[str, str] | None, last: str, backwards: bool
) -> Callable[[Spotlight], Pad]:
    """Everybody in turn, from the left or the right, two together, and then one to stay with."""

    def hands(game: Spotlight) -> Pad:
        if game.at < 0:
            return RIGHT
        here = ORDER[game.at]
        if pair and not game.pairs and game.held < 0 and here == pair[0] and game.stayed > stays:
            return CONFIRM
        if game.held >= 0:
            return _with_two(game)
        if game.unheard:
            wanted = game.unheard[-1 if backwards else 0]
            passes = backwards and game.times[here] < PASSING
            return _towards(here, wanted) if passes or game.stayed > stays else NO_PAD
        return _towards(here, last)

    return hands


def _with_two(game: Spotlight) -> Pad:
    """Let them talk for a while, then take the second light away."""
    if len(game.lit) == 1:
        return RIGHT
    return CONFIRM if game.stayed > 2 * HEARD else NO_PAD


def _towards(here: str, there: str) -> Pad:
    step = ORDER.index(there) - ORDER.index(here)
    return RIGHT if step > 0 else LEFT if step < 0 else NO_PAD


def _restless(rng: Random) -> Callable[[Spotlight], Pad]:
    wait = 0

    def hands(game: Spotlight) -> Pad:
        nonlocal wait
        wait -= 1
        if wait > 0:
            return NO_PAD
        wait = rng.randint(2, RESTLESS)
        return rng.choice((LEFT, RIGHT, RIGHT, CONFIRM))

    return hands
