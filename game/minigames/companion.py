"""Somebody who walks along: they take the way the other has taken, a few steps behind."""

from collections import deque

from game.core.geometry import Point
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.routines import facing_of, show
from game.stage.stage import Stage
from game.stage.steering import step_towards
from game.story.cast import LEADS

LAG = 28.0  # pixels they stay behind
SPEED = 40.0  # pixels a second


def partner_of(lead: str) -> str:
    """Give the other one of the two."""
    return LEADS[1 - LEADS.index(lead)]


class Companion:
    """Keeps one person beside another. `speed` is how fast they care to walk."""

    def __init__(self, person: Actor, leader: Actor, speed: float = SPEED) -> None:
        self._person, self._leader = person, leader
        self._speed = speed
        self._trail: deque[Point] = deque()

    @property
    def apart(self) -> float:
        """How many pixels there are between the two."""
        return _at(self._person).distance(_at(self._leader))

    def update(self, stage: Stage) -> None:
        """Live through one tick."""
        here = _at(self._leader)
        if not self._trail or self._trail[-1].distance(here) >= 4:
            self._trail.append(here)
        if self.apart <= LAG:
            self._trail.clear()
            self._stand(stage)
            return
        step_towards(self._person, self._trail[0], self._speed * TICK)
        if _at(self._person).distance(self._trail[0]) < 1 and len(self._trail) > 1:
            self._trail.popleft()
        show(self._person, "walk", stage.tick)

    def _stand(self, stage: Stage) -> None:
        dx, dy = self._leader.x - self._person.x, self._leader.y - self._person.y
        self._person.facing = facing_of(dx, dy)
        show(self._person, "idle", stage.tick)


def _at(actor: Actor) -> Point:
    return Point(actor.x, actor.y)
