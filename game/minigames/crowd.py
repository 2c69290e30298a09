"""The crowd: it comes in waves from the stage, and everybody is carried a little further back.

A wave runs through two of three rows of people; the third is where somebody tall stands still.
Behind him the push is less. The waves grow, and the last one takes everybody.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import Stride, heading
from game.story.memory import Value

ROWS = (232.0, 248.0, 266.0)  # where they stand, in pixels of the map
HALF_ROW = 9.0  # how far from its middle one still stands in a row
WAVES, EVERY = 9, 2.0  # how many, and the seconds between two of them: a bar of the song
FIRST = 1.6  # seconds before the first
BEGINS, RUNS = 180.0, 300.0  # where a wave begins, pixels; how fast it runs, pixels a second
BEHIND = 110.0  # pixels over which people jump behind the front of a wave
PUSH, GROWS, SHELTER = 50.0, 16.0, 0.4  # pixels of the first push; more each time; share behind him
SHOVED = 0.6  # seconds in which a push is spent
GAIT = ("walk", 26.0, 0.8)  # nobody walks fast in a crowd
END = 872.0  # where the crowd ends, pixels
SURGE = 190.0  # pixels a second of the last wave
NEAREST = 262.0  # pixels: the rail
HELD = 0.6  # share of the waves behind somebody tall from which one has held
SAYS = {1: "one", 3: "two", 5: "three", 7: "four"}  # wave -> what is called out in it
CROWD = "fan "
HINT = Hint("To the stage", button="move")


@dataclass
class Wave:
    """One wave. `calm` is the row it leaves out; `at` its front, in pixels of the map."""

    number: int
    calm: int
    at: float = BEGINS
    passed: bool = False  # it has reached her


class Crowd:
    """Walking towards the stage."""

    name = "crowd"

    def __init__(self, timing: Timing, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.waves: list[Wave] = []
        self.sheltered = 0
        self.nearest = END
        self.surging = False
        self._timing = timing
        self._calm = [Random(seed + n).randrange(len(ROWS)) for n in range(WAVES)]
        self._push = 0.0  # pixels still to be spent
        self._stride = Stride()
        self._stage: Stage | None = None
        self._actor: Actor | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """She stands in the crowd."""
        self._stage, self._actor = stage, stage.direct(actor)
        stage.following = actor
        stage.hint = HINT
        self.nearest = self._actor.x

    @property
    def x(self) -> float:
        """How far from the stage she is, in pixels of the map."""
        return self._actor.x if self._actor else END

    @property
    def row(self) -> int | None:
        """The row in which she stands."""
        if self._actor is None:
            return None
        off = [abs(self._actor.y - row) for row in ROWS]
        return off.index(min(off)) if min(off) <= HALF_ROW else None

    @property
    def coming(self) -> Wave | None:
        """The next wave that will reach her."""
        return next((wave for wave in self.waves if not wave.passed), None)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        stage, actor = self._stage, self._actor
        if self.done or stage is None or actor is None:
            self._leave()
            return ()
        self.now += TICK
        self.cues = self._rise(stage)
        stage.hint = None if stage.remarks else HINT
        self._run(actor)
        self._walk(stage, actor, pad)
        self._shove(stage, actor)
        self._dance(stage)
        self.nearest = min(self.nearest, actor.x)
        if actor.x >= END:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She is where everybody ends."""
        self.done = True
        if self._actor is not None:
            self._actor.x, self._actor.y = END, ROWS[-1]

    @property
    def held(self) -> bool:
        """Whether she stood behind somebody tall in most of the waves."""
        return self.sheltered >= HELD * WAVES

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether she held, and how near she came, in pixels."""
        return {
            "crowd": "held" if self.held else "carried",
            "nearest": round(self.nearest),
            "sheltered": self.sheltered,
        }

    def _rise(self, stage: Stage) -> tuple[str, ...]:
        """A wave rises with each bar; after the last the whole crowd moves."""
        number = len(self.waves)
        due = FIRST + number * EVERY
        if self.now < due:
            return ()
        if number == WAVES:
            if not self.surging:
                stage.sound("crowd_chant", self.x)
            self.surging = True
            return ()
        self.waves.append(Wave(number, self._calm[number]))
        if number % 4 == 0:
            stage.sound("crowd_cheer", BEGINS, 0.6)
        return (f"signal_crowd_{SAYS[number]}",) if number in SAYS else ()

    def _run(self, actor: Actor) -> None:
        for wave in self.waves:
            wave.at += RUNS * TICK
            if not wave.passed and wave.at >= actor.x:
                wave.passed = True
                calm = self.row == wave.calm
                self.sheltered += calm
                self._push += (PUSH + GROWS * wave.number) * (SHELTER if calm else 1.0)

    def _walk(self, stage: Stage, actor: Actor, pad: Pad) -> None:
        """She goes where she is led; by herself where that is wished."""
        if self.surging or self._push > 0:
            return
        alone = self._timing.watch or (self._timing.one_key and not any(heading(pad)))
        route = [self._ahead(stage, actor)] if alone else []
        self._stride.steer(stage, pad, actor, route, GAIT)
        actor.x = max(NEAREST, actor.x)

    def _ahead(self, stage: Stage, actor: Actor) -> Point:
        """A step on, and towards the row that the next wave leaves out."""
        wave = self.coming
        row = ROWS[wave.calm] if wave else actor.y
        return stage.place.floor.nearest(Point(max(NEAREST, actor.x - 12), row))

    def _shove(self, stage: Stage, actor: Actor) -> None:
        if self.surging:
            step = SURGE * TICK
        else:
            step = min(self._push, (PUSH / SHOVED + self._push) * TICK * 1.6)
            self._push -= step
        if step <= 0:
            return
        actor.x = min(END, actor.x + step)
        if not stage.place.walkable(Point(actor.x, actor.y)):
            near = stage.place.floor.nearest(Point(actor.x, actor.y))
            actor.y += clamp(near.y - actor.y, -2.0, 2.0)
        actor.facing = "west"
        show(actor, "walk", stage.tick)

    def _dance(self, stage: Stage) -> None:
        """Whoever the wave runs through jumps."""
        for person in stage.place.people:
            if person.name.startswith(CROWD):
                actor = stage.direct(person.name)
                jumps = any(self._in(wave, actor) for wave in self.waves)
                show(actor, "jump" if jumps or self.surging else "cheer", stage.tick)

    @staticmethod
    def _in(wave: Wave, actor: Actor) -> bool:
        off = [abs(actor.y - row) for row in ROWS]
        return 0 <= wave.at - actor.x < BEHIND and off.index(min(off)) != wave.calm

    def _leave(self) -> None:
        self.done = True
        stage, actor = self._stage, self._actor
        if stage is None or actor is None:
            return
        stage.hint = None
        show(actor, "idle", stage.tick)
        for person in stage.place.people:
            if person.name.startswith(CROWD):
                stage.release(person.name)
