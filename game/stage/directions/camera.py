"""Directions for the camera: hold, follow, drift, pan, cut."""

from collections.abc import Mapping
from typing import Any

from game.core.action import NEXT_TICK, Action
from game.core.ease import lerp, smooth
from game.core.geometry import Point
from game.core.tick import ticks
from game.stage.direction import COMPASS, direction
from game.stage.stage import Stage

DRIFT = {"east": 1.0, "west": -1.0}
DRIFT_SPEED = 10.0  # pixels a second
TABLES: dict[str, Mapping[str, Any]] = {"way": DRIFT}
TALL = 320  # pixels of a map from which the camera also goes up and down
ABOVE_FEET = 70  # pixels above the feet of whom it shows
BARS = 0.5  # seconds in which the bars slide


@direction("the camera moves to {target} in {seconds}")
def pan(stage: Stage, target: str, seconds: float) -> Action[None]:
    """The camera goes to somebody or something, easing in and out."""
    stage.following = None
    start, goal = (stage.camera.x, stage.camera.y), _aim(stage, target)
    count = max(1, ticks(seconds))
    for tick in range(count):
        yield NEXT_TICK
        share = smooth((tick + 1) / count)
        stage.look_at(lerp(start[0], goal[0], share), lerp(start[1], goal[1], share))


@direction("the camera cuts to {target}")
def cut(stage: Stage, target: str) -> Action[None]:
    """The camera is there at once."""
    stage.following = None
    stage.look_at(*_aim(stage, target))
    yield from ()


@direction("the camera follows {actor}")
def follow(stage: Stage, actor: str) -> Action[None]:
    """From now on the camera goes with somebody, loosely."""
    stage.following = actor
    yield from ()


@direction("the camera holds")
def hold(stage: Stage) -> Action[None]:
    """The camera stays where it is."""
    stage.following = None
    yield from ()


@direction("the camera drifts {way} for {seconds}")
def drift(stage: Stage, way: float, seconds: float) -> Action[None]:
    """The camera drifts while somebody thinks."""
    stage.following = None
    count = ticks(seconds)
    for _ in range(count):
        yield NEXT_TICK
        stage.look_at(stage.camera.x + way * DRIFT_SPEED * seconds / count)


@direction("the frame narrows")
def narrow(stage: Stage) -> Action[None]:
    """The letterbox slides in."""
    yield from _bars(stage, 1.0)


@direction("the frame widens")
def widen(stage: Stage) -> Action[None]:
    """The letterbox slides out."""
    yield from _bars(stage, 0.0)


def _bars(stage: Stage, goal: float) -> Action[None]:
    start, count = stage.letterbox, ticks(BARS)
    for tick in range(count):
        yield NEXT_TICK
        stage.letterbox = lerp(start, goal, smooth((tick + 1) / count))


def _aim(stage: Stage, target: str) -> tuple[float, float]:
    """Give where the camera is pointed for a target; in low places it stays on the ground."""
    if target in COMPASS:
        return (stage.place.width if target == "east" else 0.0), stage.camera.y
    other = stage.actors.get(target)
    at = Point(other.x, other.y - other.lift) if other else stage.mark(target).at
    return at.x, (at.y - ABOVE_FEET if stage.place.height > TALL else stage.place.height)
