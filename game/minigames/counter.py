"""The counter: orders in pictures, a machine with a beat, and three things to do on it.

An order is a row of steps, and the last is always to hand it over. A step in time swings, one out
of time splutters and is done all the same; a wrong one empties the cup. Halfway, a star glides
past the queue.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.minigames.regulars import Queue
from game.music.timing import WINDOWS
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value


class Step(StrEnum):
    """What a barista does to a cup."""

    POUR = "pour"
    FOAM = "foam"
    HAND = "hand"


KEYS = {Button.LEFT: Step.POUR, Button.UP: Step.FOAM, Button.RIGHT: Step.HAND}
DRINKS: dict[str, tuple[Step, ...]] = {
    "espresso": (Step.POUR, Step.HAND),
    "cappuccino": (Step.POUR, Step.FOAM, Step.HAND),
    "double": (Step.POUR, Step.POUR, Step.HAND),
    "cloud": (Step.FOAM, Step.FOAM, Step.HAND),
}
ORDERS, BEFORE_STAR = 9, 4  # cups of the morning, and how many before the star comes
BEAT, RUSH = 1.0, 0.5  # seconds between two beats of the machine, and after the star
LASTS = 52.0  # seconds until somebody else takes over
GRACE = 1.3  # the cup is kinder than the piano
STAR_TIME = 6.5  # seconds of a star
WORDS = ((2.9, "counter_star"), (4.4, "counter_usual"))  # what is said meanwhile, and when
SOUNDS = {Step.POUR: "espresso_steam", Step.FOAM: "milk_pour", Step.HAND: "cup_down"}
SPLUTTER, EMPTIED = "shoe_scuff", "glass_clink"
PLACE = "machine"
HINT = Hint("With the machine", button="move")
ONE_KEY = Hint("With the machine")


@dataclass
class Cup:
    """What somebody wants, and how far it is."""

    drink: str
    made: int = 0

    @property
    def steps(self) -> tuple[Step, ...]:
        """Everything that is to be done."""
        return DRINKS[self.drink]

    @property
    def wanted(self) -> Step:
        """What comes next."""
        return self.steps[self.made]


@dataclass
class Tally:
    """How the morning went."""

    served: int = 0
    steps: int = 0
    in_time: int = 0
    streak: int = 0
    emptied: int = 0


@dataclass
class Spark:
    """What was just done, for whoever paints it."""

    step: Step | None = None
    since: float = -9.0
    good: bool = True


class Counter:
    """A morning behind it."""

    name = "counter"

    def __init__(self, timing: Timing, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.cups: list[Cup] = []
        self.tally = Tally()
        self.spark = Spark()
        self.star = 0.0  # seconds of the star so far
        self._timing, self._rng = timing, Random(seed)
        self._stage: Stage | None = None
        self._queue: Queue | None = None
        self._tapped = -1  # the last beat that was watched

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the counter: she stands at the machine, four people wait."""
        self._stage = stage
        mia, spot = stage.direct(actor), stage.mark(PLACE).at
        mia.x, mia.y, mia.facing, mia.visible = spot.x, spot.y, "east", True
        show(mia, "idle", stage.tick)
        self._prompt()
        self._queue = Queue(stage, actor)
        drinks = list(DRINKS)
        self.cups = [Cup(drinks[n % 4]) for n in range(ORDERS)]
        self._rng.shuffle(self.cups)

    @property
    def beat(self) -> float:
        """Seconds between two beats of the machine."""
        return (RUSH if self.rush else BEAT) / self._timing.tempo

    @property
    def rush(self) -> bool:
        """Whether it is the hour after the star."""
        return self.star >= STAR_TIME

    @property
    def stalled(self) -> bool:
        """Whether everybody looks at a star."""
        return 0 < self.star < STAR_TIME

    @property
    def phase(self) -> float:
        """How far the beat is, 0..1; it is the beat of the radio where that plays."""
        return self._clock / self.beat % 1.0

    @property
    def window(self) -> float:
        """Seconds beside a beat that still swing."""
        return min(WINDOWS[self._timing.width].okay * GRACE, self.beat * 0.45)

    @property
    def cup(self) -> Cup | None:
        """The order that is being made."""
        return self.cups[self.tally.served] if self.tally.served < len(self.cups) else None

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        self.cues = ()
        if self._queue is not None:
            self._queue.live()
        self._star()
        for step in self._meant(pad):
            self._take(step)
        late = self.now >= LASTS and not self._timing.wait_for_me
        if self.cup is None or late:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """A good morning."""
        if not self.done:
            self.tally = Tally(ORDERS, 20, 16, 4, 0)
            self.star = STAR_TIME
        self.done = True
        self._leave()

    @property
    def rhythm(self) -> str:
        """What one would call it: swinging, steady, or by hand."""
        share = self.tally.in_time / max(1, self.tally.steps)
        return "swinging" if share >= 0.7 else "steady" if share >= 0.35 else "by hand"

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: cups and rhythm."""
        return {"cups": self.tally.served, "rhythm": self.rhythm}

    # What the player means

    def _meant(self, pad: Pad) -> list[Step]:
        cup = self.cup
        if cup is None or self.stalled:
            return []
        if self._timing.watch:
            return [cup.wanted] if self._new_beat() else []
        easy = confirms(pad)
        if easy:
            return [cup.wanted]
        return [step for button, step in KEYS.items() if button in pad.pressed]

    def _new_beat(self) -> bool:
        beat = int(self._clock / self.beat)
        new, self._tapped = beat != self._tapped, beat
        return new

    def _take(self, step: Step) -> None:
        cup = self.cup
        if cup is None:
            return
        good = self._in_time()
        self.tally.steps += 1
        if step is not cup.wanted:
            self._empty(cup)
            return
        self.tally.in_time += good
        self.tally.streak = self.tally.streak + 1 if good else 0
        self.spark = Spark(step, self.now, good)
        cup.made += 1
        self._do(step, good)
        if step is Step.HAND:
            self.tally.served += 1
            if self._queue is not None:
                self._queue.serve(self.tally.served)

    def _in_time(self) -> bool:
        off = min(self.phase, 1 - self.phase) * self.beat
        return off <= self.window or self._timing.wait_for_me

    def _empty(self, cup: Cup) -> None:
        """The wrong thing: the cup goes into the sink."""
        cup.made, self.tally.streak = 0, 0
        self.tally.emptied += 1
        self.spark = Spark(None, self.now, False)
        if self._stage is not None:
            self._stage.sound(EMPTIED)

    def _do(self, step: Step, good: bool) -> None:
        stage, queue = self._stage, self._queue
        if stage is None or queue is None:
            return
        queue.hands("talk" if step is Step.HAND else "pour")
        stage.sound(SOUNDS[step], stage.mark(PLACE).at.x, 0.7)
        if step is Step.HAND and self.tally.served % 3 == 2:
            stage.sound("coin", stage.mark(PLACE).at.x, 0.6)
        if not good:
            stage.sound(SPLUTTER, stage.mark(PLACE).at.x, 0.5)

    # The star

    def _star(self) -> None:
        queue = self._queue
        if queue is None or self.rush or self.tally.served < BEFORE_STAR:
            return
        if not self.star:
            queue.star_comes()
        self.cues = tuple(cue for at, cue in WORDS if self.star < at <= self.star + TICK)
        self.star += TICK
        queue.star_glides(self.star / STAR_TIME)
        self._prompt()

    def _prompt(self) -> None:
        """Say what to do; before a star there is nothing to be done."""
        if self._stage is not None:
            hint = ONE_KEY if self._timing.one_key else HINT
            self._stage.hint = None if self.stalled else hint

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
        if self._queue is not None:
            self._queue.end()

    @property
    def _clock(self) -> float:
        stage = self._stage
        if stage is None or stage.music.cue is None or self._timing.tempo != 1.0:
            return self.now
        return (stage.tick - stage.music.since) * TICK
