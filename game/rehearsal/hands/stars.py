"""How five kinds of players float: by arrows, by clicks, wildly, or carried."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.minigames.stars import Stars
from game.stage.sky import MARKS, star_at

WAYS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN)
FIGURES = {"perfect": (4, 5, 8, 12, 15, 11, 9, 7), "reader": (8, 12, 15, 16, 13, 9, 7, 8)}
SLACK = 5.0  # pixels either side that need no push


def stars_hands(kind: str, rng: Random) -> Callable[[Stars], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return _Wild(rng)
    return _Aim(FIGURES[kind]) if kind in FIGURES else _Clicks(rng)


@dataclass
class _Aim:
    """Holds the arrows towards one star after another, to him first."""

    wanted: tuple[int, ...]

    def __call__(self, game: Stars) -> Pad:
        if not game.together:
            return _towards(game, Point(game.him.x, game.him.y))
        left = [number for number in self.wanted if number not in game.figure]
        return _towards(game, star_at(left[0])) if left else NO_PAD


def _towards(game: Stars, goal: Point) -> Pad:
    body = game.body
    dx = goal.x - body.x - body.vx * 0.6
    dy = goal.y - body.y - body.vy * 0.6
    held = {Button.RIGHT if dx > 0 else Button.LEFT} if abs(dx) > SLACK else set()
    held |= {Button.DOWN if dy > 0 else Button.UP} if abs(dy) > SLACK else set()
    return Pad(held=frozenset(held))


@dataclass
class _Clicks:
    rng: Random
    wait: int = 0

    def __call__(self, game: Stars) -> Pad:
        self.wait -= 1
        if self.wait > 0:
            return NO_PAD
        self.wait = self.rng.randint(120, 260)
        return Pad(tap=star_at(self.rng.choice(list(MARKS))))


@dataclass
class _Wild:
    rng: Random
    wait: int = 0
    ways: frozenset[Button] = frozenset()

    def __call__(self, game: Stars) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait = self.rng.randint(8, 60)
            self.ways = frozenset(self.rng.sample(WAYS, 2))
        return Pad(held=self.ways)
