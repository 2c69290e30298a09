"""Directions for light: lamps, spotlights, the dark."""

from collections.abc import Mapping
from typing import Any

from game.core.action import NEXT_TICK, Action
from game.core.ease import lerp, smooth
from game.core.tick import ticks
from game.stage.direction import direction
from game.stage.lighting import Rgb, Spot
from game.stage.stage import Stage

WAYS = {"down": 0.0, "up": 1.0, "low": 0.35}
HOURS = {  # how much of the light of a place is left: red, green, blue
    "dusk": (0.8, 0.7, 0.88),
    "night": (0.5, 0.47, 0.7),
    "day": (1.0, 1.0, 1.0),
}
SHADES = {"dark": 0.45, "dim": 0.7, "bright": 1.7}  # of the light of the place; 2 is white
WHITE = 240  # a channel of full light
TABLES: dict[str, Mapping[str, Any]] = {"level": WAYS, "hour": HOURS, "shade": SHADES}
LAMP_PAUSE = 0.45  # seconds between two lamps going out
SPOT_RADIUS = 58.0  # pixels
SPOT_TIME = 1.6  # seconds


@direction("the {lights} lights go {level} in {seconds}")
def dim(stage: Stage, lights: str, level: float, seconds: float) -> Action[None]:
    """A group of lights of the place goes down or up."""
    yield from _fade(stage, [lights], level, seconds)


@direction("{hour} falls in {seconds}")
def hour(stage: Stage, hour: tuple[float, float, float], seconds: float) -> Action[None]:
    """The light of the whole place goes to that of dusk or night, or back to day."""
    yield from _ambient(stage, _shaded(stage.place.ambient, hour), seconds)


@direction("it gets {shade} in {seconds}")
def shade_over(stage: Stage, shade: float, seconds: float) -> Action[None]:
    """The light between the lamps: dark, dim or bright."""
    usual = stage.place.ambient
    red, green, blue = (lerp(c, WHITE, shade - 1) if shade > 1 else c * shade for c in usual)
    yield from _ambient(stage, (round(red), round(green), round(blue)), seconds)


@direction("the lamps go down one by one")
def lamps_down(stage: Stage) -> Action[None]:
    """Every group of lights but the spot goes out, one after another."""
    for group in [g for g in stage.light.groups if g != "spot"]:
        stage.sound("lamp_off", gain=0.5)
        yield from _fade(stage, [group], 0.0, LAMP_PAUSE)


@direction("the lamps go down at once")
def lamps_out(stage: Stage) -> Action[None]:
    """Every group of lights but the spot is out from the first moment on."""
    for group in stage.light.groups:
        stage.light.groups[group] = 1.0 if group == "spot" else 0.0
    yield from ()


@direction("a spotlight falls on {actor}")
def spotlight(stage: Stage, actor: str) -> Action[None]:
    """The frame darkens around somebody."""
    person = stage.actors[actor]
    stage.light.spot = Spot(person.x, person.y, SPOT_RADIUS, 0.0)
    yield from _spot(stage, 1.0)


@direction("the spotlight fades")
def spotlight_off(stage: Stage) -> Action[None]:
    """The room comes back."""
    yield from _spot(stage, 0.0)
    stage.light.spot = None


@direction("the room is as it was")
def restore(stage: Stage) -> Action[None]:
    """Every light of the place is on again, at once."""
    for group in stage.light.groups:
        stage.light.groups[group] = 1.0
    stage.light.ambient = stage.place.ambient
    stage.light.spot = None
    yield from ()


def _shaded(light: Rgb, shares: tuple[float, float, float]) -> Rgb:
    red, green, blue = (round(part * share) for part, share in zip(light, shares, strict=True))
    return red, green, blue


def _ambient(stage: Stage, goal: Rgb, seconds: float) -> Action[None]:
    start, count = stage.light.ambient, max(1, ticks(seconds))
    for tick in range(count):
        share = smooth((tick + 1) / count)
        red, green, blue = (round(lerp(a, b, share)) for a, b in zip(start, goal, strict=True))
        stage.light.ambient = red, green, blue
        yield NEXT_TICK


def _fade(stage: Stage, groups: list[str], goal: float, seconds: float) -> Action[None]:
    starts = {group: stage.light.groups[group] for group in groups}
    count = max(1, ticks(seconds))
    for tick in range(count):
        yield NEXT_TICK
        for group, start in starts.items():
            stage.light.groups[group] = lerp(start, goal, smooth((tick + 1) / count))


def _spot(stage: Stage, goal: float) -> Action[None]:
    spot = stage.light.spot
    if spot is None:
        return
    start, count = spot.strength, ticks(SPOT_TIME)
    for tick in range(count):
        yield NEXT_TICK
        spot.strength = lerp(start, goal, smooth((tick + 1) / count))
