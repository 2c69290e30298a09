"""Walking somebody through a place at the pace of what one tells.

What is told goes on while the two walk side by side; whoever runs is alone with it. Where
the map has a trigger there is a story, which is told once and then kept: "six_library" is
`found_library`. Between two stories one may look at whatever there is, from both sides.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.companion import Companion
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.directions.people import GAITS
from game.stage.directions.play import CLICK, near_look, stand_before
from game.stage.stage import Stage
from game.stage.steering import heading, steer
from game.stage.things import Look, Trigger
from game.story.memory import Memory, Value

COMPANY = "seb"
PACE = 56.0  # pixels walked between two lines of what is told
BREATH = 3.2  # seconds between two lines at least
BESIDE = 62.0  # pixels within which one is heard
PATIENCE = 11.0  # seconds after which they stroll on by themselves
REACH = 30.0  # pixels from the end of the way
BEYOND = 96.0  # pixels east of the end from which it is the end as well
CLOSE = 18.0  # pixels within which one is behind a facade
LEAVE = 60.0  # pixels west of the end in which stories are still of this walk
RAN, LOOKED = "stroll_ran", "stroll_looked"


@dataclass(frozen=True)
class Way:
    """One walk: what its lines are called, how many there are, and where it ends."""

    lines: str
    count: int
    goal: str
    words: str


WAYS = {
    "the facades": Way("backlot_walk", 6, "edge of the shot", "Show him round"),
    "the gate": Way("backlot_home", 4, "stage door", "Walk him to the gate"),
}
BEHIND = {  # mark behind a facade -> what is said there
    "behind paris": "backlot_behind_paris",
    "behind new york": "backlot_behind_new_york",
    "behind the west": "backlot_behind_the_west",
}
NUMBERS = ("one", "two", "three", "four", "five", "six")


class Stroll:
    """A walk with company. It may stop for a story, and then goes on where it was."""

    name = "stroll"

    def __init__(self, way: str, memory: Memory, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.way = WAYS[way]
        self.facts: dict[str, Value] = {}
        self._memory, self._timing = memory, timing
        self._walked, self._since = PACE / 2, BREATH / 2
        self._idle = 0.0
        self._steps = 0
        self._route: list[Point] = []
        self._clicked: Look | None = None
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """She leads, he comes along, the camera with them."""
        self._stage, self._actor = stage, stage.direct(actor)
        self._company = Companion(stage.direct(COMPANY), self._actor)
        self._goal = stage.mark(self.way.goal).at
        stage.following = actor

    # What there is

    @property
    def here(self) -> Point:
        """Where she is."""
        return Point(self._actor.x, self._actor.y)

    @property
    def goal(self) -> Point:
        """Where the walk ends."""
        return self._goal

    @property
    def _near(self) -> bool:
        """Whether they are where the walk ends."""
        return self._goal.distance(self.here) <= REACH

    @property
    def stories(self) -> tuple[Trigger, ...]:
        """What she can still tell of, on this walk."""
        assert self._stage is not None
        told = self._stage.told
        return tuple(
            trigger
            for trigger in self._stage.place.triggers
            if (told is None or trigger.scene in told)
            and not self._kept(found(trigger))
            and self._on_this_way(trigger)
        )

    @property
    def unseen(self) -> tuple[Look, ...]:
        """What may be looked at and was not yet."""
        assert self._stage is not None
        looked = self._list(LOOKED)
        return tuple(look for look in self._stage.looks if look.scene not in looked)

    @property
    def line(self) -> int:
        """How many lines of this walk have been told."""
        kept = self._kept(self.way.lines)
        return kept if isinstance(kept, int) else 0

    def _on_this_way(self, trigger: Trigger) -> bool:
        """The first walk ends at the shot; what lies behind it belongs to the second."""
        first = self.way is WAYS["the facades"]
        return not first or trigger.area.x < self._goal.x + LEAVE

    # Living

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None:
            self._end()
            return ()
        self._since += TICK
        self._hint(self._stage)
        self._walk(self._stage, pad)
        self._company.update(self._stage)
        self._tell()
        self._meet(self._stage)
        if self.done or self._arrived(pad):
            self._end()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """He has heard all of it."""
        if self._stage is not None:
            self.facts |= {found(trigger): True for trigger in self.stories}
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: stories he has heard, and how far she has come in telling."""
        unheard = {found(trigger): False for trigger in self.stories} if self._stage else {}
        return unheard | self.facts

    def _walk(self, stage: Stage, pad: Pad) -> None:
        self._plan(stage, pad)
        gait = GAITS["runs" if Button.RUN in pad.held else "walks"]
        before = self.here
        moved = steer(stage, pad, self._actor, self._route, gait)
        self._walked += self.here.distance(before)
        self._steps = self._steps + 1 if moved else 0
        self._idle = 0.0 if moved else self._idle + TICK
        if moved:
            stage.footstep(self._actor, self._steps)
        elif self._clicked is not None:
            self._look_at(stage, self._clicked)
        if self._company.apart > 2 * BESIDE and not self._kept(RAN):
            self._keep(RAN, True)
            self.cues = (*self.cues, "backlot_run")

    def _plan(self, stage: Stage, pad: Pad) -> None:
        if any(heading(pad)):
            self._route, self._clicked = [], None
        led = self._idle >= PATIENCE or self._timing.watch
        if pad.tap is not None:
            self._click(stage, pad.tap)
        elif confirms(pad):
            self._confirm(stage)
        elif led and not self._route:
            self._lead(stage)

    def _click(self, stage: Stage, at: Point) -> None:
        near = min(stage.looks, key=lambda look: look.area.distance(at), default=None)
        self._clicked = near if near is not None and near.area.distance(at) <= CLICK else None
        to = stand_before(stage.place, self._clicked) if self._clicked else at
        self._route = list(stage.place.path(self.here, stage.place.floor.nearest(to)))

    def _confirm(self, stage: Stage) -> None:
        look = self._at_hand(stage)
        if self._near:
            return  # they have arrived, whatever else there is
        if look is not None:
            self._look_at(stage, look)
        elif self._timing.one_key:
            self._lead(stage)

    def _at_hand(self, stage: Stage) -> Look | None:
        """Give what a press would look at; with one key nothing twice, or nobody came away."""
        look = near_look(stage, self._actor, self._goal)
        again = look is not None and look.scene in self._list(LOOKED)
        return None if again and self._timing.one_key else look

    def _lead(self, stage: Stage) -> None:
        """Go where there is still something to tell, or to the end."""
        middles = [trigger.area.centre for trigger in self.stories]
        to = min(middles, key=self.here.distance, default=self._goal)
        self._route = list(stage.place.path(self.here, stage.place.floor.nearest(to)))

    def _look_at(self, stage: Stage, look: Look) -> None:
        self._clicked = None
        if look.area.distance(self.here) <= REACH:
            others = [scene for scene in self._list(LOOKED) if scene != look.scene]
            self._keep(LOOKED, [*others, look.scene])
            stage.visit, self.done = look.scene, True

    def _tell(self) -> None:
        """Say the next line where they have come far enough together."""
        heard = self._company.apart <= BESIDE and self._walked >= PACE
        if heard and self._since >= BREATH and self.line < self.way.count:
            self.cues = (*self.cues, f"{self.way.lines}_{NUMBERS[self.line]}")
            self._keep(self.way.lines, self.line + 1)
            self._walked = self._since = 0.0

    def _meet(self, stage: Stage) -> None:
        """Come to a story, or behind a facade."""
        for mark, cue in BEHIND.items():
            if not self._kept(cue) and stage.mark(mark).at.distance(self.here) < CLOSE:
                self._keep(cue, True)
                self.cues = (*self.cues, cue)
        for trigger in self.stories:
            beside = self._company.apart <= BESIDE
            if beside and not self.done and trigger.area.distance(self.here) == 0:
                self._keep(found(trigger), True)
                stage.visit, self.done = trigger.scene, True

    def _arrived(self, pad: Pad) -> bool:
        if self.way is WAYS["the facades"]:
            return self.here.x >= self._goal.x - REACH
        led = self._timing.watch or self._idle >= PATIENCE
        beyond = self.here.x >= self._goal.x + BEYOND
        return beyond or (self._near and (confirms(pad) or led))

    def _hint(self, stage: Stage) -> None:
        look = None if self._near else self._at_hand(stage)
        if stage.remarks and look is None and not self._near:
            stage.hint = None
        elif look is not None:
            stage.hint = Hint(look.name)
        else:
            stage.hint = Hint(self.way.words, button="confirm" if self._near else "move")

    def _end(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            for person in (self._actor, self._stage.actors[COMPANY]):
                person.pace, person.animation = 1.0, "idle"

    # What is kept

    def _kept(self, name: str) -> Value:
        return self.facts.get(name, self._memory.facts.get(name))

    def _keep(self, name: str, value: Value) -> None:
        self.facts[name] = value

    def _list(self, name: str) -> list[Value]:
        kept = self._kept(name)
        return kept if isinstance(kept, list) else []


def found(trigger: Trigger) -> str:
    """Name the fact that a story was heard: "six_library" is `found_library`."""
    return f"found_{trigger.scene.partition('_')[2]}"
