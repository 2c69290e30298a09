"""Directions for things of the set, and for the air."""

from game.core.action import NEXT_TICK, Action
from game.core.ease import smooth
from game.core.tick import ticks
from game.stage.actor import Actor
from game.stage.direction import direction
from game.stage.stage import Stage
from game.stage.tiled.scenery import Prop, props_of

# What a car shows behind whoever sits in it, and its shadow, are things of their own.
PARTS = ("", "_inside", "_shadow")
SEATED = 8.0  # pixels between the wheels of a car and the feet of whoever is in or on it


@direction("the {prop} disappears")
def disappear(stage: Stage, prop: str) -> Action[None]:
    """A thing of the place, or one of its people, is no longer there, at once."""
    stage.hidden.add(prop)
    if prop in stage.actors:
        stage.actors[prop].visible = False
    yield from ()


@direction("the {prop} appears")
def appear(stage: Stage, prop: str) -> Action[None]:
    """A thing or somebody that had disappeared is there again."""
    stage.hidden.discard(prop)
    if prop in stage.actors:
        stage.actors[prop].visible = True
    yield from ()


@direction("the air is full of {weather}")
def fill_air(stage: Stage, weather: str) -> Action[None]:
    """Dust, petals, rain, confetti, leaves, grain or embers, from now on."""
    stage.weather = weather
    yield from ()


@direction("the {prop} drives by {pixels} in {seconds}")
def drive(stage: Stage, prop: str, pixels: float, seconds: float) -> Action[None]:
    """A car rolls to the east, or with a minus to the west, with everybody in it and on it."""
    yield from _roll(stage, prop, (pixels, 0.0), seconds)


@direction("the {prop} pulls over by {pixels} in {seconds}")
def pull_over(stage: Stage, prop: str, pixels: float, seconds: float) -> Action[None]:
    """A car changes its lane towards us, or with a minus away from us."""
    yield from _roll(stage, prop, (0.0, pixels), seconds)


def _roll(stage: Stage, prop: str, way: tuple[float, float], seconds: float) -> Action[None]:
    riders = [actor for car in _named(stage, prop) for actor in _riders(stage, car)]
    count, gone = max(1, ticks(seconds)), 0.0
    for tick in range(count):
        yield NEXT_TICK
        share = smooth((tick + 1) / count)
        dx, dy = (part * (share - gone) for part in way)
        gone = share
        for name in (prop + part for part in PARTS):
            x, y = stage.moved.get(name, (0.0, 0.0))
            stage.moved[name] = (x + dx, y + dy)
        for actor in riders:
            actor.x, actor.y = actor.x + dx, actor.y + dy


def _named(stage: Stage, name: str) -> list[Prop]:
    layers = stage.place.scenery.layers
    return [prop for layer in layers for prop in props_of(layer) if prop.name == name]


def _riders(stage: Stage, car: Prop) -> list[Actor]:
    """Give who is in or on a car where it is now; they are the scene's from then on."""
    dx, dy = stage.moved.get(car.name, (0.0, 0.0))
    left, line = car.x + dx, car.base + dy
    found = [
        actor
        for actor in stage.actors.values()
        if actor.visible
        and left <= actor.x <= left + car.width
        and line - SEATED <= actor.y <= line
    ]
    stage.directed.update(actor.name for actor in found if actor.name not in stage.directed)
    return found
