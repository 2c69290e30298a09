"""The little lives of people in the background: pure functions of the tick.

Nothing is stored, so a saved, rewound or skipped scene finds everybody where they would be.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from game.core.geometry import Point
from game.core.tick import ticks
from game.stage.actor import Actor
from game.stage.things import Person, Routine

WALK_SPEED = 40.0  # pixels a second, as the sheets are drawn for

# routine -> what is done, for how many seconds; each person begins somewhere else in it
ROUTINES: dict[str, tuple[tuple[str, float], ...]] = {
    "still": (("idle", 60.0),),
    "sit": (("sit", 60.0),),
    "eat": (("sit", 3.0), ("sit_eat", 4.0), ("sit", 2.0), ("sit_drink", 2.0), ("sit_eat", 3.0)),
    "talk": (("sit_talk", 3.0), ("sit", 4.0), ("sit_drink", 2.0), ("sit", 2.5), ("sit_talk", 2.0)),
    "drink": (("sit", 5.0), ("sit_drink", 2.0)),
    "wait": (("sit", 6.0), ("sit_wait", 2.5), ("sit", 4.0), ("sit_drink", 2.0)),
    "write": (("sit_write", 6.0), ("sit", 2.0), ("sit_write", 4.0), ("sit_drink", 2.0)),
    "doze": (("sit_doze", 60.0),),
    "conduct": (("sit", 1.5), ("sit_conduct", 7.0)),
    "wring": (("idle", 3.0), ("wring", 2.5)),
    "dance": (("groove", 60.0),),
    "mingle": (("talk", 3.0), ("idle", 4.0), ("sip", 2.0), ("idle", 2.5), ("talk", 2.0)),
    "cheer": (("cheer", 4.0), ("idle", 1.0), ("clap", 3.0)),
    "clap": (("clap", 5.0), ("idle", 2.0)),
    "phone": (("phone", 60.0),),
    "photograph": (("idle", 3.0), ("photograph", 2.0)),
}
STEPS = {
    routine: tuple((name, ticks(seconds)) for name, seconds in steps)
    for routine, steps in ROUTINES.items()
}  # the same, in ticks
LENGTHS = {routine: sum(length for _, length in steps) for routine, steps in STEPS.items()}
STOPS = (3.0, 5.0)  # seconds a walker stays at a mark, by turns


@dataclass(frozen=True)
class Leg:
    """One stretch of a walker's round. `start` and `length` in ticks."""

    start: int
    length: int
    points: tuple[Point, ...]  # one point: he stands here


@dataclass(frozen=True)
class Round:
    """A walk from mark to mark that never ends, with what is carried."""

    legs: tuple[Leg, ...]
    carrying: str = ""  # prefix of idle and walk: "tray" makes tray and tray_walk

    @property
    def length(self) -> int:
        """Ticks of one round."""
        last = self.legs[-1]
        return last.start + last.length


def make_round(paths: Sequence[Sequence[Point]], carrying: str = "") -> Round:
    """Lay out a round: walk each path in turn and stay a while at its end."""
    legs: list[Leg] = []
    start = 0
    for turn, path in enumerate(paths):
        length = max(1, ticks(_length(path) / WALK_SPEED))
        legs.append(Leg(start, length, tuple(path)))
        stay = ticks(STOPS[turn % len(STOPS)])
        legs.append(Leg(start + length, stay, (path[-1],)))
        start += length + stay
    return Round(tuple(legs), carrying)


def follow_round(actor: Actor, walk: Round, tick: int) -> None:
    """Put a walker where he is at `tick`."""
    now = (tick + phase(actor.name)) % walk.length
    leg = next(leg for leg in reversed(walk.legs) if leg.start <= now)
    standing = len(leg.points) == 1
    way, facing = _along(leg.points, (now - leg.start) / leg.length)
    actor.x, actor.y = way.x, way.y
    if not standing:
        actor.facing = facing
    carried = walk.carrying
    name = (carried or "idle") if standing else (f"{carried}_walk" if carried else "walk")
    show(actor, name, tick - (now - leg.start))


def follow_routine(actor: Actor, person: Person, tick: int) -> None:
    """Let somebody do what their routine says for `tick`."""
    if person.routine == Routine.HOLD:
        show(actor, person.animation or "idle", -phase(actor.name))
        return
    now = (tick + phase(actor.name)) % LENGTHS[person.routine]
    for name, length in STEPS[person.routine]:
        if now < length:
            show(actor, name, tick - now)
            return
        now -= length


def show(actor: Actor, animation: str, since: int) -> None:
    """Let an actor do something; what is already being done goes on."""
    if actor.animation != animation:
        actor.animation, actor.since = animation, since


@cache
def phase(name: str) -> int:
    """Give a person's own place in time, in ticks: the same on every machine."""
    return zlib.crc32(name.encode()) % 997


def facing_of(dx: float, dy: float) -> str:
    """Name the direction of a step; sideways wins where it is close."""
    if abs(dx) >= abs(dy) * 0.8:
        return "east" if dx >= 0 else "west"
    return "south" if dy > 0 else "north"


def _length(points: Sequence[Point]) -> float:
    return sum(a.distance(b) for a, b in pairwise(points))


def _along(points: Sequence[Point], share: float) -> tuple[Point, str]:
    """Find the place `share` of the way along a path, and the way it goes there."""
    left = _length(points) * share
    facing = "south"
    for a, b in pairwise(points):
        step = a.distance(b)
        facing = facing_of(b.x - a.x, b.y - a.y)
        if left <= step and step > 0:
            part = left / step
            return Point(a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part), facing
        left -= step
    return points[-1], facing
