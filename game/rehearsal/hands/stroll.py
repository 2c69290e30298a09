"""How five kinds of players walk somebody through a place."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.stroll import REACH, Stroll

AGAIN = 200  # ticks between two clicks
FAR = 720.0  # pixels before the end of the way from which nobody goes back
WAYS = (Button.RIGHT, Button.RIGHT, Button.RIGHT, Button.UP, Button.DOWN)


def stroll_hands(kind: str, rng: Random) -> Callable[[Stroll], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return _Pushes(rng)
    return _Clicks(looks=kind == "reader", listens=kind != "casual")


@dataclass
class _Clicks:
    """Clicks where there is something left, and then the end of the way."""

    looks: bool
    listens: bool
    tick: int = -1

    def __call__(self, game: Stroll) -> Pad:
        self.tick += 1
        to = self._next(game)
        if to == game.goal and game.goal.distance(game.here) <= REACH:
            return CONFIRM if self.tick % 10 == 5 else NO_PAD
        return Pad(tap=to) if self.tick % AGAIN == 5 else NO_PAD

    def _next(self, game: Stroll) -> Point:
        places = [look.area.centre for look in game.unseen] if self.looks else []
        if self.listens:
            places += [trigger.area.centre for trigger in game.stories]
        ahead = [place for place in places if abs(game.goal.x - place.x) < FAR]
        return min(ahead, key=lambda place: (place.x, place.y), default=game.goal)


@dataclass
class _Pushes:
    """Holds an arrow, mostly the one that leads on, and runs."""

    rng: Random
    wait: int = 0
    way: Button = Button.RIGHT

    def __call__(self, game: Stroll) -> Pad:
        self.wait -= 1
        if self.wait <= 0:
            self.wait, self.way = self.rng.randint(20, 60), self.rng.choice(WAYS)
        confirms = frozenset({Button.CONFIRM}) if self.wait % 25 == 0 else frozenset()
        return Pad(held=frozenset({self.way, Button.RUN}), pressed=confirms)
