"""The run: a street by evening, from end to end, side to side round whoever walks there.

It cannot fail. Who is brushed past turns round and begins to dance; into whom one runs, one
turns with, once round, and goes on. The street behind is another one.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from game.core.ease import clamp, lerp
from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import heading
from game.story.memory import Value

START, GOAL = 30.0, 1118.0  # pixels of the street
TOP, BOTTOM = 188.0, 230.0  # of the pavement
SLOW, PACE, FAST = 50.0, 63.0, 76.0  # pixels a second: LEFT, nothing, RIGHT held
SIDE = 64.0  # pixels a second from side to side
SWING = 3.2  # share of the way to a wanted side in a second
BUMP = (13.0, 7.0)  # pixels, across and along, at which two people turn round each other
BRUSH = 26.0  # pixels at which somebody feels the wind of it
TURN = 0.6  # seconds of a turn
TURN_PACE = 0.45  # share of the speed meanwhile
LEAD = 70.0  # pixels the camera looks ahead
EVENING = (182, 140, 216)  # the light of the street at this hour
STROLL = 14.0  # pixels a second
TURNS = ("east", "south", "west", "north")
HINT = Hint("Round them, side to side", button="move")
LAMPS = ("lamp one", "lamp two", "lamp three", "lamp four")

# Who walks there: sheet, where, and how they go: -1 towards her, 1 her way, 0 they stand
WALKERS: tuple[tuple[str, float, float, int], ...] = (
    ("guest_teal", 150, 216, -1),
    ("fan_stripe", 236, 196, 0),
    ("guest_tuxedo", 322, 226, -1),
    ("fan_pink", 404, 204, 1),
    ("regular_hat", 470, 222, 0),
    ("guest_orange", 560, 194, -1),
    ("fan_denim", 640, 228, -1),
    ("playgoer_scarf", 700, 202, 0),
    ("guest_lemon", 790, 222, 1),
    ("fan_hat", 850, 194, 0),
    ("guest_pink", 946, 226, -1),
    ("regular_velvet", 1010, 206, 0),
    ("fan_teal", 1070, 222, -1),
)


@dataclass
class Walker:
    """Somebody on the pavement, and what the run has made of them."""

    actor: Actor
    way: int
    passed: bool = False
    woken: bool = False
    turning: float = 0.0  # seconds of a turn that are left


class Run:
    """From one end of the street to the other."""

    name = "run"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.walkers: list[Walker] = []
        self.trail: list[Point] = []  # where she has been, the newest last
        self.lamps: list[tuple[float, float]] = []  # lamps that were passed: x, when
        self.turning = 0.0
        self.turns = 0
        self._timing = timing
        self._stage: Stage | None = None
        self._her = Actor("nobody", START, 210)
        self._speed = 0.0
        self._lane: float | None = None  # the side to which she swings
        self._walked = 0

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the street as it is at this hour."""
        self._stage, self._her = stage, stage.direct(actor)
        self._her.x, self._her.y, self._her.visible = START, 210.0, True
        stage.following = None
        stage.hint = HINT
        stage.light.ambient = EVENING
        for number, (sheet, x, y, way) in enumerate(WALKERS):
            walker = Actor(f"walker {number}", x, y, "west" if way < 1 else "east", sheet=sheet)
            stage.actors[walker.name] = walker
            self.walkers.append(Walker(walker, way))
        stage.look_at(START + LEAD)

    @property
    def here(self) -> Point:
        """Where she is."""
        return Point(self._her.x, self._her.y)

    @property
    def woken(self) -> int:
        """How many dance now."""
        return sum(walker.woken for walker in self.walkers)

    def ahead(self) -> Walker | None:
        """Give who comes next."""
        left = [walker for walker in self.walkers if not walker.passed]
        return min(left, key=lambda w: w.actor.x, default=None)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        self._stroll()
        heard = (*self._meet(), *self._light())
        self._go(pad)
        if self._her.x >= GOAL:
            self.done = True
            self._leave()
        return heard

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She is there, and the street dances."""
        for walker in self.walkers:
            walker.woken = walker.passed = True
        self._her.x = GOAL
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: who dances, and how she ran."""
        how = "dancing" if self.turns >= 3 else "weaving" if self.woken >= 4 else "straight"
        return {"run": how, "run_woken": self.woken, "run_turns": self.turns}

    # Her

    def _go(self, pad: Pad) -> None:
        dx, dy = heading(pad)
        wanted = FAST if dx > 0 else SLOW if dx < 0 else PACE
        if self.turning > 0:
            self._spin()
            wanted *= TURN_PACE
        self._speed = lerp(self._speed, wanted, min(1.0, TICK * 3))
        self._aim(pad, dy)
        y = self._her.y + dy * SIDE * TICK
        if self._lane is not None and not dy:
            y = lerp(y, self._lane, TICK * SWING)
        self._her.x += self._speed * TICK
        self._her.y = clamp(y, TOP, BOTTOM)
        self._picture()

    def _aim(self, pad: Pad, dy: float) -> None:
        """With one key, a click, or nobody at the keys she finds her own side."""
        if dy:
            self._lane = None
        elif pad.tap is not None:
            self._lane = clamp(pad.tap.y, TOP, BOTTOM)
        elif Button.CONFIRM in pad.pressed or self._timing.watch:
            self._lane = self._free_side()

    def _free_side(self) -> float:
        other = self.ahead()
        if other is None:
            return self._her.y
        past = other.actor.y + (BRUSH * 0.7 if other.actor.y < (TOP + BOTTOM) / 2 else -BRUSH * 0.7)
        return clamp(past, TOP, BOTTOM)

    def _spin(self) -> None:
        self.turning = max(0.0, self.turning - TICK)
        share = 1 - self.turning / TURN
        self._her.y += math.sin(share * math.tau) * 0.9
        self._her.facing = TURNS[int(share * 8) % 4]

    def _picture(self) -> None:
        stage, her = self._stage, self._her
        self.trail = [*self.trail[-80:], Point(her.x, her.y)]
        if stage is None:
            return
        if self.turning <= 0:
            her.facing = "east"
        show(her, "run", stage.tick)
        her.pace = clamp(self._speed / 80, 0.6, 1.2)
        self._walked += 1
        stage.footstep(her, self._walked)
        share = min(1.0, TICK * 2.4)
        stage.look_at(lerp(stage.camera.x, her.x + LEAD, share), stage.camera.y)
        if self.now > 5:
            stage.hint = None

    # The others

    def _stroll(self) -> None:
        stage = self._stage
        for walker in self.walkers:
            actor = walker.actor
            if walker.turning > 0:
                walker.turning -= TICK
                actor.facing = TURNS[int(walker.turning / TURN * 8) % 4]
            elif walker.woken:
                actor.facing = "south"
                if stage is not None:
                    show(actor, "groove", stage.tick)
            elif walker.way:
                actor.x += walker.way * STROLL * TICK
                if stage is not None:
                    show(actor, "walk", stage.tick)
                actor.pace = STROLL / 40

    def _meet(self) -> tuple[Heard, ...]:
        heard: list[Heard] = []
        for walker in self.walkers:
            dx = self._her.x - walker.actor.x
            dy = abs(self._her.y - walker.actor.y)
            if walker.passed:
                continue
            if abs(dx) <= BUMP[0] and dy <= BUMP[1] and self.turning <= 0:
                self.turning = walker.turning = TURN
                self.turns += 1
                self._wake(walker)
                heard.append(Effect("dress_rustle"))
            elif dx > 0:
                if dy <= BRUSH:
                    self._wake(walker)
                walker.passed = True
        return tuple(heard)

    def _wake(self, walker: Walker) -> None:
        """They turn round, and have light of their own."""
        walker.passed = walker.woken = True
        walker.actor.pace = 1.0
        stage = self._stage
        if stage is not None:
            stage.directed.add(walker.actor.name)

    def _light(self) -> tuple[Heard, ...]:
        """Each lamp answers when she has passed under it."""
        stage = self._stage
        if stage is None:
            return ()
        known = [x for x, _ in self.lamps]
        new = [x for x in (stage.mark(name).at.x for name in LAMPS) if x <= self._her.x]
        fresh = [x for x in new if x not in known]
        self.lamps += [(x, self.now) for x in fresh]
        return tuple(Effect("key_note_soft", 0.0, 0.5) for _ in fresh)

    def _leave(self) -> None:
        stage = self._stage
        if stage is None:
            return
        stage.hint = None
        self._her.pace = 1.0
        self._her.facing = "east"
        show(self._her, "idle", stage.tick)
        for walker in self.walkers:
            walker.actor.facing = "south" if walker.woken else walker.actor.facing
            show(walker.actor, "groove" if walker.woken else "idle", stage.tick)
