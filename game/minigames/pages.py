"""Twelve pages between the cars: the wind rolls them from place to place, one stands there.

A page flies along a line that can be seen, lies for a while where it lands, and flies on.
Whoever stands where it lies has it. At the end the wind gets up and takes the paper of the
whole jam over the wall: maps, music, what she has not caught, and a thirteenth page.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from game.core.ease import clamp, lerp, smooth
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.directions.people import GAITS
from game.stage.routines import show
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.stage.steering import WAYS, Stride
from game.story.memory import Value

NUMBERS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
FLIGHT, REST = 2.4, 5.5  # seconds a page flies, and lies
HEIGHT = 26.0  # pixels a page rises on its way
REACH = 15.0  # pixels from which a page is caught
WINDOW = 24.0  # pixels from which a radio is heard
LASTS = 60.0  # seconds until the wind takes the rest
RISES = 5.0  # seconds in which it does
LOOKS_UP = 0.12  # share of the rise after which she sees it
GAIT = "runs"
RADIOS = {  # window -> what its radio plays
    "student's window": "laser_love",
    "family's window": "deck_the_halls",
    "drummer's window": "party",
    "couple's window": "city_slow",
    "movers' window": "god_rest_ye",
    "bride's window": "plastic_weekend",
    "salesman's window": "moonlight_fax",
    "lookalike's window": "heart_on_hold",
}
HINT = Hint("Stand where they land", button="move")


@dataclass
class Leaf:
    """One page on its way between the places where it lands."""

    stops: tuple[Point, ...]
    age: float  # seconds since it first lay down
    caught: bool = False

    @property
    def leg(self) -> int:
        """How often it has flown."""
        return int(self.age // (FLIGHT + REST))

    @property
    def flying(self) -> float:
        """How far it has flown, 0..1; 0 while it lies."""
        return clamp((self.age % (FLIGHT + REST) - REST) / FLIGHT)

    @property
    def start(self) -> Point:
        """Where it lies, or where it comes from."""
        return self.stops[self.leg % len(self.stops)]

    @property
    def goal(self) -> Point:
        """Where it comes down next."""
        return self.stops[(self.leg + 1) % len(self.stops)]

    @property
    def ground(self) -> Point:
        """The place under it."""
        share = smooth(self.flying)
        return Point(lerp(self.start.x, self.goal.x, share), lerp(self.start.y, self.goal.y, share))

    @property
    def height(self) -> float:
        """How high above the ground it is."""
        return HEIGHT * 4 * self.flying * (1 - self.flying)

    @property
    def landing(self) -> Point:
        """Where one has to be to catch it."""
        return self.goal if self.flying else self.start


class Pages:
    """Gathering the script."""

    name = "pages"

    def __init__(self, timing: Timing, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.leaves: list[Leaf] = []
        self.window = ""  # whose radio is near
        self.heard_radios: list[str] = []
        self.rising = 0.0  # 0..1: the rest goes over the wall
        self._timing, self._rng = timing, Random(seed)
        self._stage: Stage | None = None
        self._actor: Actor | None = None
        self._route: list[Point] = []
        self._jam: str | None = None
        self._stride = Stride()

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the freeway: pages lie at their marks, she stands among them."""
        self._stage, self._actor = stage, stage.direct(actor)
        self._jam = stage.music.cue
        stage.following = actor
        stage.hint = HINT
        marks = [stage.mark(f"page {number}").at for number in NUMBERS]
        self.leaves = [self._leaf(stage, at) for at in marks]

    @property
    def count(self) -> int:
        """How many pages she has."""
        return sum(leaf.caught for leaf in self.leaves)

    @property
    def here(self) -> Point:
        """Where she is."""
        assert self._actor is not None
        return Point(self._actor.x, self._actor.y)

    def nearest(self) -> Leaf | None:
        """The page whose landing is nearest to her."""
        left = [leaf for leaf in self.leaves if not leaf.caught]
        return min(left, key=lambda leaf: leaf.landing.distance(self.here), default=None)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done or self._stage is None:
            self._end()
            return ()
        self.now += TICK
        if self.rising:
            self._rise()
        else:
            self._play(self._stage, pad)
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She has them all."""
        for leaf in self.leaves:
            leaf.caught = True
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the pages, in number and in a word, and the radios heard."""
        count = self.count
        words = "all" if count == len(NUMBERS) else "most" if count >= 8 else "few"
        return {"pages": count, "script": words, "radios": list(self.heard_radios)}

    def _leaf(self, stage: Stage, at: Point) -> Leaf:
        """Let a page have two more places to land, to the east and back to the west."""
        floor = stage.place.floor
        east = floor.nearest(
            Point(at.x + self._rng.randint(44, 84), at.y + self._rng.choice((-6, 6)))
        )
        west = floor.nearest(Point(at.x - self._rng.randint(24, 56), at.y))
        return Leaf((at, east, west), self._rng.uniform(0.0, REST - 1.0))

    def _play(self, stage: Stage, pad: Pad) -> None:
        self._walk(stage, pad)
        for leaf in self.leaves:
            if not (self._timing.wait_for_me and not leaf.flying):
                leaf.age += TICK
            if not leaf.caught and leaf.height < 8 and self._holds(leaf):
                leaf.caught = True
                stage.sound("paper", leaf.ground.x)
        self._tune(stage)
        over = self.now >= LASTS and not self._timing.wait_for_me
        if over or self.count == len(self.leaves):
            self._wind(stage)

    def _holds(self, leaf: Leaf) -> bool:
        return leaf.ground.distance(self.here) <= REACH

    def _walk(self, stage: Stage, pad: Pad) -> None:
        actor = self._actor
        assert actor is not None
        self._plan(stage, pad)
        self._stride.steer(stage, pad, actor, self._route, GAITS[GAIT])

    def _plan(self, stage: Stage, pad: Pad) -> None:
        """A click is a way; with one key it is the way to the nearest page."""
        if any(button in WAYS for button in pad.held):
            self._route = []
        leaf = self.nearest()
        called = Button.CONFIRM in pad.pressed or (self._timing.watch and not self._route)
        if pad.tap is not None:
            self._route = list(stage.place.path(self.here, stage.place.floor.nearest(pad.tap)))
        elif called and leaf is not None:
            self._route = list(stage.place.path(self.here, leaf.landing))

    def _tune(self, stage: Stage) -> None:
        """The radio of the window she stands at comes forward; else the whole jam sings."""
        near = [name for name in RADIOS if stage.mark(name).at.distance(self.here) <= WINDOW]
        window = near[0] if near else ""
        if window == self.window:
            return
        self.window = window
        cue = RADIOS.get(window, self._jam or "")
        stage.music = MusicState(cue or None, stage.tick, 0.6)
        if window and window not in self.heard_radios:
            self.heard_radios.append(window)

    def _wind(self, stage: Stage) -> None:
        """The wind that ends it: what lies about in every car flies up."""
        self.rising = TICK
        stage.hint = None
        stage.weather = "leaves"
        for number, name in enumerate(("paper_flutter_1", "paper_flutter_2", "paper_flutter_3")):
            stage.sound(name, stage.camera.x + 120 * (number - 1))

    def _rise(self) -> None:
        stage, actor = self._stage, self._actor
        if stage is not None and actor is not None and self.rising > LOOKS_UP:
            actor.pace = 1.0
            show(actor, "look_up", stage.tick)
        self.rising += TICK / RISES
        self.done = self.rising >= 1.0
        if self.done:
            self._end()

    def _end(self) -> None:
        self.done = True
        stage, actor = self._stage, self._actor
        if stage is None or actor is None:
            return
        stage.hint = None
        show(actor, "idle", stage.tick)
        if stage.music.cue != self._jam:
            stage.music = MusicState(self._jam, stage.tick, 0.6)
