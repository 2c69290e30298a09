"""Walking somebody about by held buttons, or along the way of a click."""

from game.core.geometry import Point
from game.core.pad import Button, Pad
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.routines import facing_of, show
from game.stage.stage import Stage

WAYS = {
    Button.LEFT: (-1.0, 0.0),
    Button.RIGHT: (1.0, 0.0),
    Button.UP: (0.0, -1.0),
    Button.DOWN: (0.0, 1.0),
}
Gait = tuple[str, float, float]  # animation, pixels a second, pace of the animation


def heading(pad: Pad) -> tuple[float, float]:
    """Give the way that the held buttons say; opposite ones cancel out."""
    held = [WAYS[button] for button in pad.held if button in WAYS]
    return sum(dx for dx, _ in held), sum(dy for _, dy in held)


def steer(stage: Stage, pad: Pad, person: Actor, route: list[Point], gait: Gait) -> bool:
    """Walk somebody for a tick, along the route where nothing is held. Says whether they moved."""
    dx, dy = heading(pad)
    animation, speed, pace = gait
    if dx or dy:
        moved = _push(stage, person, dx, dy, speed * TICK)
    elif route:
        step_towards(person, route[0], speed * TICK)
        moved = True
        if (person.x, person.y) == (route[0].x, route[0].y):
            route.pop(0)
    else:
        moved = False
    person.pace = pace if moved else 1.0
    show(person, animation if moved else "idle", stage.tick)
    return moved


class Stride:
    """Somebody's walk, with steps that are heard."""

    def __init__(self) -> None:
        self._walked = 0  # ticks without a rest

    def steer(self, stage: Stage, pad: Pad, person: Actor, route: list[Point], gait: Gait) -> bool:
        """Walk for a tick as `steer` does. Says whether they moved."""
        moved = steer(stage, pad, person, route, gait)
        self._walked = self._walked + 1 if moved else 0
        if moved:
            stage.footstep(person, self._walked)
        return moved


def step_towards(person: Actor, goal: Point, step: float) -> None:
    """Move somebody one step nearer to a point, facing it."""
    dx, dy = goal.x - person.x, goal.y - person.y
    distance = Point(person.x, person.y).distance(goal)
    if distance <= step:
        person.x, person.y = goal.x, goal.y
        return
    person.facing = facing_of(dx, dy)
    person.x += dx / distance * step
    person.y += dy / distance * step


def _push(stage: Stage, person: Actor, dx: float, dy: float, step: float) -> bool:
    """Step by a direction, sliding along what is in the way; from a seat first to the floor."""
    here = Point(person.x, person.y)
    if not stage.place.walkable(here):
        step_towards(person, stage.place.floor.nearest(here), step)
        return True
    person.facing = facing_of(dx, dy)
    scale = step / (2**0.5 if dx and dy else 1.0)
    moved = False
    for ax, ay in ((dx * scale, 0.0), (0.0, dy * scale)):
        if (ax or ay) and stage.place.walkable(Point(person.x + ax, person.y + ay)):
            person.x, person.y, moved = person.x + ax, person.y + ay, True
    return moved
