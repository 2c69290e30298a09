"""Floating: a body that is pushed, goes on, and slowly comes to rest."""

import math
from dataclasses import dataclass

from game.core.ease import clamp
from game.core.geometry import Point, Rect
from game.core.tick import TICK

PUSH = 66.0  # pixels a second, each second
FASTEST = 46.0  # pixels a second
REST = 0.7  # share of the speed that is left after a second of nothing
EDGE = 24.0  # pixels from the end of the sky at which one is turned back softly


@dataclass
class Body:
    """Somebody afloat: where their heart is, and how fast it goes, in pixels a second."""

    x: float
    y: float
    vx: float = 0.0
    vy: float = 0.0

    @property
    def at(self) -> Point:
        """Where it is."""
        return Point(self.x, self.y)

    @property
    def speed(self) -> float:
        """How fast it goes."""
        return math.hypot(self.vx, self.vy)

    def push(self, dx: float, dy: float, force: float = PUSH) -> None:
        """Push for one tick in a direction of any length."""
        length = math.hypot(dx, dy)
        if length > 0:
            self.vx += dx / length * force * TICK
            self.vy += dy / length * force * TICK

    def pull(self, goal: Point, force: float = PUSH) -> None:
        """Push for one tick towards a place, braking where it is near."""
        dx, dy = goal.x - self.x, goal.y - self.y
        share = clamp(math.hypot(dx, dy) / EDGE)
        self.push(dx - self.vx * 0.5, dy - self.vy * 0.5, force * share)

    def go(self, sky: Rect) -> None:
        """Live through one tick inside the sky."""
        self._turn_back(sky)
        share = min(1.0, FASTEST / self.speed) if self.speed else 1.0
        slow = REST**TICK * share
        self.vx, self.vy = self.vx * slow, self.vy * slow
        self.x += self.vx * TICK
        self.y += self.vy * TICK

    def _turn_back(self, sky: Rect) -> None:
        """The sky has no wall: near its end one is carried back."""
        left, right = sky.x + EDGE - self.x, self.x - (sky.x + sky.width - EDGE)
        top, bottom = sky.y + EDGE - self.y, self.y - (sky.y + sky.height - EDGE)
        self.push(max(0.0, left) - max(0.0, right), 0.0, 2 * PUSH * clamp(max(left, right) / EDGE))
        self.push(0.0, max(0.0, top) - max(0.0, bottom), 2 * PUSH * clamp(max(top, bottom) / EDGE))
