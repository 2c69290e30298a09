"""Levels that go where they are sent over some ticks, never at once."""

from game.core.ease import clamp
from game.core.tick import TICK


class Fader:
    """A level on its way. Call `move` every tick."""

    def __init__(self, level: float = 1.0) -> None:
        self.level = level

    def move(self, goal: float, seconds: float) -> bool:
        """Go on towards `goal`, as fast as from 0 to 1 in `seconds`; says whether it moved."""
        step = TICK / max(seconds, TICK)
        before = self.level
        self.level = before + clamp(goal - before, -step, step)
        return self.level != before
