"""Twelve boxes, twelve places, two people who carry. What is put somewhere stands there.

Left and right go along the places that are free, confirm says where; whoever has carried the
box before goes for the next one. Nobody can do it wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, ticks
from game.stage.belongings import FACT, THINGS, as_fact, free, spot_mark
from game.stage.directions.people import step_towards
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

HOME = dict(
    zip(
        THINGS,
        (
            *("radio", "counter", "curtain", "above", "lamp", "door"),
            *("bedroom", "rug", "piano", "armchair", "pictures", "way"),
        ),
        strict=True,
    )
)  # where each goes if nobody says
CARRIERS = ("mia", "seb")
SPEED, PACE = 112.0, 2.8  # pixels a second, and of the steps
PATIENCE, SOON = 7.0, 1.0  # seconds until they decide themselves: the first box, and the next
CHASE = 0.07  # share of the way of the camera a tick
SCAN = ticks(0.9)  # of one key
REST = 1.6  # seconds they stand and look at it
REACH = 40.0  # pixels from which a click means a place
STAND, FRONT = 198.0, 226.0  # where somebody stands to reach a place, else before what is there


@dataclass
class Errand:
    """Somebody on the way with a thing."""

    who: str
    thing: str
    spot: str
    route: list[Point] = field(default_factory=list)
    walked: int = 0


class Unpacking:
    """Moving in."""

    name = "unpacking"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.number = 0  # of the box that is open
        self.finger = 0  # which of the free places
        self.ticks = 0
        self.placed: dict[str, str] = {}  # thing -> place, also while it is carried there
        self.errands: list[Errand] = []
        self._timing = timing
        self._waited = 0.0
        self._helped = False
        self._rested = 0.0
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Take both of them, and nothing stands anywhere yet."""
        self._stage = stage
        stage.belongings = {}
        stage.following = None
        stage.hint = None
        for name in CARRIERS:
            stage.direct(name)

    @property
    def thing(self) -> str | None:
        """What the open box holds."""
        return THINGS[self.number] if self.number < len(THINGS) else None

    @property
    def spots(self) -> list[str]:
        """The places that are free."""
        return free(self.placed.values())

    @property
    def spot(self) -> str | None:
        """The place under the finger."""
        spots = self.spots
        return spots[self.finger % len(spots)] if spots and self.thing else None

    @property
    def carrier(self) -> str:
        """Whose turn it is."""
        return CARRIERS[self.number % len(CARRIERS)]

    @property
    def waiting(self) -> bool:
        """Whether somebody is there to take the next box."""
        return self.thing is not None and all(e.who != self.carrier for e in self.errands)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.ticks += 1
        self.cues = ()
        if self.done or self._stage is None:
            return ()
        heard = self._choose(self._stage, pad) if self.waiting else ()
        for errand in list(self.errands):
            self._carry(self._stage, errand)
        self._look(self._stage)
        self._rest()
        return heard

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """Everything finds its place."""
        while self.thing:
            self._settle(self._stage, self.thing, self._by_default())
            self.number += 1
        for errand in self.errands:
            self._settle(self._stage, errand.thing, errand.spot)
        self._end()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: each thing's place, what stands in the way, what by the bed."""
        things = {spot: thing for thing, spot in self.placed.items()}
        rooms: list[Value] = list(as_fact(self.placed))
        return {FACT: rooms, "in_the_way": things.get("way"), "by_the_bed": things.get("bedroom")}

    # Choosing

    def _choose(self, stage: Stage, pad: Pad) -> tuple[Heard, ...]:
        busy = bool(pad.pressed or pad.tap)
        self._waited = 0.0 if busy else self._waited + TICK
        self._helped = self._helped and not busy
        if self._timing.watch or self._waited >= (SOON if self._helped else PATIENCE):
            self._helped = True
            return self._put(stage, self._by_default())
        if self._timing.one_key and self.ticks % SCAN == 0:
            self.finger += 1
        if pad.tap is not None:
            return self._point(stage, pad.tap)
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        if step:
            self.finger = (self.finger + step) % len(self.spots)
            return (Effect("ui_move"),)
        if Button.CONFIRM in pad.pressed and self.spot is not None:
            return self._put(stage, self.spot)
        return ()

    def _point(self, stage: Stage, at: Point) -> tuple[Heard, ...]:
        near = min(self.spots, key=lambda spot: _place(stage, spot).distance(at))
        if _place(stage, near).distance(at) > REACH:
            return ()
        return self._put(stage, near)

    def _by_default(self) -> str:
        home = HOME[THINGS[self.number]]
        return home if home in self.spots else self.spots[0]

    def _put(self, stage: Stage, spot: str) -> tuple[Heard, ...]:
        """Send somebody off with what is in the box; the box goes flat."""
        thing, who = THINGS[self.number], self.carrier
        self.placed[thing] = spot
        stage.hidden.add(f"apartment_box_{self.number + 1}")
        person = stage.direct(who)
        start = stage.mark(f"place {self.number + 1}").at
        person.x, person.y, person.visible = start.x, start.y, True
        route = list(stage.place.path(start, _reach(stage, spot)))
        self.errands.append(Errand(who, thing, spot, route))
        self.number += 1
        self.finger = min(self.finger, max(0, len(self.spots) - 1))
        self._waited = 0.0
        return (Effect("ui_ok"),)

    # Carrying

    def _carry(self, stage: Stage, errand: Errand) -> None:
        person = stage.actors[errand.who]
        show(person, "carry_walk", stage.tick)
        person.pace = PACE
        errand.walked += 1
        stage.footstep(person, errand.walked)
        if errand.route:
            step_towards(person, errand.route[0], SPEED * TICK)
            if (person.x, person.y) == (errand.route[0].x, errand.route[0].y):
                errand.route.pop(0)
        if not errand.route:
            self._put_down(stage, errand)

    def _put_down(self, stage: Stage, errand: Errand) -> None:
        person = stage.actors[errand.who]
        person.pace = 1.0
        show(person, "idle", stage.tick)
        self.errands.remove(errand)
        self._settle(stage, errand.thing, errand.spot)
        stage.sound("box_down", person.x)
        self.cues = (*self.cues, f"unpacking_{errand.thing}")

    def _settle(self, stage: Stage | None, thing: str, spot: str) -> None:
        self.placed[thing] = spot
        if stage is not None:
            stage.belongings[thing] = spot

    def _look(self, stage: Stage) -> None:
        """The camera goes along with the finger, or with whoever carries."""
        spot = self.spot
        errand = self.errands[-1] if self.errands else None
        if self.waiting and spot is not None:
            goal = _place(stage, spot).x
        elif errand is not None:
            goal = stage.actors[errand.who].x
        else:
            return
        stage.look_at(stage.camera.x + (goal - stage.camera.x) * CHASE)

    def _rest(self) -> None:
        """When nothing is left they look at it for a moment."""
        if self.thing is None and not self.errands:
            self._rested += TICK
            if self._rested >= REST:
                self._end()

    def _end(self) -> None:
        self.done = True
        stage = self._stage
        if stage is None:
            return
        stage.remarks = []
        for number in range(1, len(THINGS) + 1):
            stage.hidden.add(f"apartment_box_{number}")
        for name in CARRIERS:
            stage.actors[name].pace = 1.0
            show(stage.actors[name], "idle", stage.tick)


def _place(stage: Stage, spot: str) -> Point:
    """Give where a thing stands."""
    mark = spot_mark(stage.place, spot)
    assert mark is not None, f"{stage.place.name} has no place '{spot}'"
    return mark.at


def _reach(stage: Stage, spot: str) -> Point:
    """Give where somebody stands to put a thing there."""
    at, floor = _place(stage, spot), stage.place.floor
    before = Point(at.x, max(at.y, STAND))
    return before if floor.open(before) else floor.nearest(Point(at.x, FRONT))
