"""One circle of people at a party: they step apart on the beat, and close up again."""

from dataclasses import dataclass

from game.core.ease import clamp, lerp, smooth
from game.core.geometry import Point
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.routines import facing_of, show
from game.stage.stage import Stage

NAMES = ("circle one", "circle two", "circle three", "circle four", "circle five")
LETTERS = "abcde"
OPENS = 5.0  # pixels everybody steps back
QUICK = 3.4  # how fast they do, shares a second
INSIDE = 0.45  # of the way from the gap to the middle: where one stands who is in


@dataclass
class Ring:
    """Five people round a place, with a gap where a sixth might stand."""

    name: str
    gap: Point
    members: tuple[Actor, ...]
    homes: tuple[Point, ...]
    facings: tuple[str, ...]
    opened: float = 0.0

    @property
    def middle(self) -> Point:
        """The place round which they stand."""
        count = len(self.homes)
        return Point(sum(p.x for p in self.homes) / count, sum(p.y for p in self.homes) / count)

    @property
    def inside(self) -> Point:
        """Where somebody stands who has been let in."""
        middle = self.middle
        return Point(lerp(self.gap.x, middle.x, INSIDE), lerp(self.gap.y, middle.y, INSIDE))

    def breathe(self, stage: Stage, is_open: bool) -> None:
        """Step apart while it is open, and together again."""
        goal = 1.0 if is_open else 0.0
        self.opened += clamp(goal - self.opened, -TICK * QUICK, TICK * QUICK)
        middle, by = self.middle, OPENS * smooth(self.opened)
        for member, home in zip(self.members, self.homes, strict=True):
            away = max(1.0, home.distance(middle))
            member.x = home.x + (home.x - middle.x) / away * by
            member.y = home.y + (home.y - middle.y) / away * by * 0.5

    def take_in(self, stage: Stage, name: str) -> None:
        """Everybody looks at who has come."""
        actor, spot = stage.actors[name], self.inside
        actor.x, actor.y, actor.facing = spot.x, spot.y, _towards(spot, self.middle)
        actor.pace = 1.0
        show(actor, "idle", stage.tick)
        for number, member in enumerate(self.members):
            stage.direct(member.name)
            member.facing = _towards(Point(member.x, member.y), spot)
            show(member, "talk" if number == 0 else "idle", stage.tick)

    def react(self, stage: Stage, good: bool) -> None:
        """Laugh, or look into the glass."""
        for number, member in enumerate(self.members):
            show(member, "talk" if good and number % 2 == 0 else "sip", stage.tick)

    def turn_out(self, stage: Stage, name: str, share: float) -> None:
        """Move somebody out by the gap, and turn them away."""
        actor, start = stage.actors[name], self.inside
        part = smooth(share)
        actor.x, actor.y = lerp(start.x, self.gap.x, part), lerp(start.y, self.gap.y, part)
        turns = ("north", "east", "south", "west")
        away = _towards(self.middle, self.gap)
        actor.facing = turns[int(share * 8) % 4] if share < 1 else away
        show(actor, "idle", stage.tick)
        if share >= 1:
            self.let_go(stage)

    def names_one(self, stage: Stage, name: str) -> None:
        """Let somebody of the cast be who has stood here all along."""
        for member in self.members:
            if member.sheet == name and member.visible:
                known = stage.direct(name)
                known.x, known.y, known.facing, known.visible = member.x, member.y, "east", True
                stage.direct(member.name).visible = False

    def let_go(self, stage: Stage) -> None:
        """Let everybody be as they were."""
        rows = zip(self.members, self.homes, self.facings, strict=True)
        for member, home, facing in rows:
            member.x, member.y, member.facing = home.x, home.y, facing
            stage.release(member.name)


def rings(stage: Stage) -> list[Ring]:
    """Find the five circles of the place."""
    return [_ring(stage, name) for name in NAMES]


def _ring(stage: Stage, name: str) -> Ring:
    members = tuple(stage.actors[f"{name} {letter}"] for letter in LETTERS)
    homes = tuple(Point(member.x, member.y) for member in members)
    facings = tuple(member.facing for member in members)
    return Ring(name, stage.mark(name).at, members, homes, facings)


def _towards(start: Point, goal: Point) -> str:
    return facing_of(goal.x - start.x, goal.y - start.y)
