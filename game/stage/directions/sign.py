"""Directions for the player's sign, where a place has one: at its mark `sign`.

The light it throws is the place's group of lights `sign`; while it stutters awake each of
its colours has a level of its own besides.
"""

from game.core.action import NEXT_TICK, Action
from game.core.ease import clamp, smooth
from game.core.settings import Access
from game.core.tick import TICK
from game.stage.direction import direction
from game.stage.stage import Stage

SIGN = "sign"
COLOURS = ("pink", "blue", "gold", "white")  # in the order in which they catch
LATER = 0.3  # seconds from one colour to the next
# seconds -> level: a tube tries twice before it stays
STUTTER = ((0.0, 0.0), (0.15, 0.5), (0.28, 0.05), (0.7, 0.8), (0.82, 0.25), (1.2, 1.0))
STARTS = STUTTER[-1][0] + LATER * len(COLOURS)  # seconds until all of it burns
SETTLES = 0.6


def colour_group(colour: str) -> str:
    """Name the light of one colour of the sign."""
    return f"{SIGN} {colour}"


@direction("the sign is dark")
def dark(stage: Stage) -> Action[None]:
    """The player's sign hangs there without current, from the first moment on."""
    stage.light.groups[SIGN] = 0.0
    yield from ()


@direction("the sign is lit")
def lit(stage: Stage) -> Action[None]:
    """The player's sign is lit, at once."""
    stage.light.groups[SIGN] = 1.0
    yield from ()


@direction("the sign lights up")
def light_up(stage: Stage) -> Action[None]:
    """The player's sign stutters awake, one colour after another."""
    groups, seconds = stage.light.groups, 0.0
    stage.sound("neon_start", _side(stage))
    while seconds < STARTS:
        yield NEXT_TICK
        seconds += TICK
        groups[SIGN] = smooth(clamp(seconds / STARTS))
        for number, colour in enumerate(COLOURS):
            groups[colour_group(colour)] = waking(stage.settings.access, seconds, number)
    for colour in COLOURS:
        del groups[colour_group(colour)]
    stage.sound("neon_on", _side(stage))
    yield SETTLES


def waking(access: Access, seconds: float, number: int) -> float:
    """Give how bright a colour is while the sign starts; where flashes are calmed it only grows."""
    if access.calm_flashes or access.reduced_motion:
        return smooth(clamp(seconds / STARTS))
    own = seconds - number * LATER
    return next((level for start, level in reversed(STUTTER) if own >= start), 0.0)


def _side(stage: Stage) -> float | None:
    mark = stage.place.marks.get(SIGN)
    return None if mark is None else mark.at.x
