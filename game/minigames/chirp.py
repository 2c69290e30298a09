"""A car that answers its key: left or right, near or far, by ear and by an arrow.

The key has been in a pool. It answers a few times and then no more. Whoever has not found
the car by then has at least had a walk.
"""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.companion import Companion
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.directions.people import GAITS
from game.stage.stage import Stage
from game.stage.steering import Stride, heading, steer
from game.story.memory import Value

CAR, COMPANY = "mia's car", "seb"
LANE = "beside mia's car"  # where one stands who has found it
CHARGE = 7  # times the key answers
AGAIN = 1.4  # seconds between two presses
BLINK = 0.9  # seconds the lamps of the car blink
HERE = 34.0  # pixels from which one need not look further
FAR = 720.0  # pixels from which it is hardly heard
PATIENCE = 9.0  # seconds after which she goes on by herself
STRIDE = 150.0  # pixels she then goes
PAUSE = 3.0  # seconds between two presses that nobody makes
LAST = 1.6  # seconds it ends later than the last answer
WORDS = ("one", "two", "three", "four", "five", "six", "seven")
PASSED = {  # what they come past -> where it stands
    "lovely_night_red_car": 287.0,
    "lovely_night_pair": 338.0,
    "lovely_night_sleeper": 400.0,
    "lovely_night_beetle": 497.0,
    "lovely_night_lamp": 606.0,
}
HINT = Hint("Ask the car where it is")
WALK = Hint("Walk to where it answers", button="move")
QUIET = 6.0  # seconds without an answer after which one is told again how to ask


class Chirp:
    """Looking for a car in the dusk, in company."""

    name = "chirp"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.presses = 0
        self.found = False
        self.since = AGAIN  # seconds since the car last answered
        self.side = 0  # where it answered from: -1 left, 0 here, 1 right
        self.near = 0.0  # how near it was, 0..1
        self._timing = timing
        self._idle = self._over = 0.0
        self._moved = False  # whether she has walked since the car answered
        self._passed: set[str] = set()
        self._route: list[Point] = []
        self._stride = Stride()
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Two people on a road with a key."""
        self._stage, self._actor = stage, stage.direct(actor)
        self._company = Companion(stage.direct(COMPANY), self._actor)
        self._car = stage.mark(CAR).at
        stage.following = actor
        stage.hint = HINT

    @property
    def charge(self) -> int:
        """How many answers are left in the key."""
        return CHARGE - self.presses

    @property
    def blinking(self) -> bool:
        """Whether the lamps of the car are on now."""
        return self.since < BLINK

    @property
    def here(self) -> Point:
        """Where she is."""
        return Point(self._actor.x, self._actor.y)

    @property
    def goal(self) -> Point:
        """Where one stands who has found it."""
        assert self._stage is not None
        return self._stage.mark(LANE).at

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None:
            self._end()
            return ()
        self.since += TICK
        self._stage.hint = None if self._stage.remarks else self._told()
        if self.found or not self.charge:
            self._finish(self._stage)
        else:
            self._search(self._stage, pad)
        self._company.update(self._stage)
        if self.done:
            self._end()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She has seen it, and says nothing."""
        self.found = self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether she has seen her car, and how often she asked."""
        return {"chirp": "found" if self.found else "lost", "key_presses": self.presses}

    def _told(self) -> Hint | None:
        """Say what to do next: ask, walk, and ask again."""
        if self.found or not self.charge:
            return None
        if self.presses == 1 and not self._moved:
            return WALK
        return HINT if not self.presses or self.since >= QUIET else None

    def _search(self, stage: Stage, pad: Pad) -> None:
        asks = self._asks(pad)
        self._plan(stage, pad, asks)
        actor = self._actor
        moved = self._stride.steer(stage, pad, actor, self._route, GAITS["walks"])
        self._moved |= moved
        self._idle = 0.0 if moved or asks else self._idle + TICK
        self._pass()
        if asks and self.since >= AGAIN:
            self._press(stage)

    def _asks(self, pad: Pad) -> bool:
        """Whether the key is pressed; a click on the road is a walk, not a press."""
        if self._helped and self._route:
            return False
        if self._timing.watch or self._idle >= PATIENCE:
            return self.since >= PAUSE
        beside = pad.tap is not None and pad.tap.distance(self.here) > 2 * HERE
        return confirms(pad) and not beside

    @property
    def _helped(self) -> bool:
        """Whether she walks towards the answer by herself."""
        return self._timing.one_key or self._timing.watch or self._idle >= PATIENCE

    def _plan(self, stage: Stage, pad: Pad, asks: bool) -> None:
        if any(heading(pad)):
            self._route = []
        if pad.tap is not None and not asks:
            self._route = list(stage.place.path(self.here, stage.place.floor.nearest(pad.tap)))
        elif asks and self._helped:
            gap = self.goal.x - self.here.x
            there = Point(self.here.x + clamp(gap, -STRIDE, STRIDE), self.goal.y)
            self._route = list(stage.place.path(self.here, there))

    def _press(self, stage: Stage) -> None:
        """The car answers, from its side and as loud as it is near."""
        self.since, self._moved = 0.0, False
        away = self._car.x - self.here.x
        self.side = 0 if abs(away) <= HERE else 1 if away > 0 else -1
        self.near = 1 - clamp(abs(away) / FAR)
        sound = {-1: "car_chirp_left", 0: "car_chirp", 1: "car_chirp_right"}[self.side]
        stage.sound(sound, self._car.x, round(0.25 + 0.75 * self.near, 3))
        self.cues = (*self.cues, f"lovely_night_key_{WORDS[min(self.presses, CHARGE - 1)]}")
        self.presses += 1
        self.found = self.side == 0

    def _pass(self) -> None:
        for cue, x in PASSED.items():
            if cue not in self._passed and abs(self.here.x - x) < 14:
                self._passed.add(cue)
                self.cues = (*self.cues, cue)

    def _finish(self, stage: Stage) -> None:
        """The last answer hangs in the air; nobody walks on."""
        steer(stage, Pad(), self._actor, [], GAITS["walks"])
        self._over += TICK
        self.done = self._over >= LAST

    def _end(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            for person in (self._actor, self._stage.actors[COMPANY]):
                _stands(person, self._stage)


def _stands(person: Actor, stage: Stage) -> None:
    person.pace = 1.0
    person.animation, person.since = "idle", stage.tick
