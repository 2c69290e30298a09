"""Directions for things of the set, and for the air."""

from game.core.action import Action
from game.stage.direction import direction
from game.stage.stage import Stage


@direction("the {prop} disappears")
def disappear(stage: Stage, prop: str) -> Action[None]:
    """A thing of the place is no longer there, at once."""
    stage.hidden.add(prop)
    yield from ()


@direction("the {prop} appears")
def appear(stage: Stage, prop: str) -> Action[None]:
    """A thing that had disappeared is there again."""
    stage.hidden.discard(prop)
    yield from ()


@direction("the air is full of {weather}")
def fill_air(stage: Stage, weather: str) -> Action[None]:
    """Dust, petals, rain, confetti, leaves, grain or embers, from now on."""
    stage.weather = weather
    yield from ()


@direction("the air clears")
def clear_air(stage: Stage) -> Action[None]:
    """Nothing floats or falls any more."""
    stage.weather = ""
    yield from ()
