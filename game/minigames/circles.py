"""A party of five circles: each opens and closes on the beat, and turns one out again.

Whoever stands in the gap when a circle opens is inside. There somebody says nothing in one of
three tones; the right nothing goes back in the same. Two of them, later one, and the circle closes
up with her outside, facing the other way. So does a wrong one, sooner.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from random import Random

from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.minigames.ring import Ring, rings
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import WAYS, Stride
from game.story.memory import Value


class Tone(StrEnum):
    """How one says nothing."""

    NOD = "nod"
    LAUGH = "laugh"
    NO = "no"


KEYS = {Button.LEFT: Tone.NOD, Button.UP: Tone.LAUGH, Button.RIGHT: Tone.NO}
BEAT = 0.4  # seconds, where the music says nothing else
ROUND, OPEN = 8, 4  # beats of a round, and for how many of them a circle is open
NOTHINGS = (2, 2, 1, 1, 1)  # right ones until one is turned round, in each circle sooner
THINKS = 3.2  # seconds in which an answer is awaited
LAUGHS, OUT = 0.9, 1.1  # seconds of a laugh, and of being turned round
REACH = 20.0  # pixels from the gap at which one slips in
LASTS = 75.0  # seconds until it is late
SOMEBODY = "grant"  # of the crowd, who will be somebody
GAIT = ("walk", 56.0, 1.3)
WALK_HINT = Hint("Into a circle, while it is open", button="move")
TALK_HINT = Hint("Say the right nothing", button="move")
ONE_KEY = Hint("Say the right nothing")


@dataclass
class Talk:
    """Being inside a circle."""

    ring: int
    tone: Tone
    wanted: int = NOTHINGS[0]  # right ones until she is turned round
    since: float = 0.0
    right: int = 0
    answered: Tone | None = None
    good: bool = True
    out: float = 0.0  # seconds of being turned round


@dataclass
class Evening:
    """What is kept of it."""

    visited: list[int] = field(default_factory=list)
    said: list[Tone] = field(default_factory=list)
    nothings: int = 0
    wrong: int = 0


class Circles:
    """Getting in, and being got out."""

    name = "circles"

    def __init__(self, timing: Timing, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.rings: list[Ring] = []
        self.talk: Talk | None = None
        self.evening = Evening()
        self._timing, self._rng = timing, Random(seed)
        self._stage: Stage | None = None
        self._actor = ""
        self._route: list[Point] = []
        self._stride = Stride()

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the terrace: five circles that have known each other for years."""
        self._stage, self._actor = stage, actor
        stage.direct(actor)
        stage.following = actor
        self.rings = rings(stage)
        self._hint()

    @property
    def here(self) -> Point:
        """Where she is."""
        assert self._stage is not None
        actor = self._stage.actors[self._actor]
        return Point(actor.x, actor.y)

    @property
    def beats(self) -> float:
        """How many beats have passed; those of the music where it plays."""
        stage = self._stage
        bpm = stage.music.bpm if stage is not None and stage.music.cue else 0.0
        if stage is None or not bpm or self._timing.tempo != 1.0:
            return self.now * self._timing.tempo / BEAT
        return (stage.tick - stage.music.since) * TICK * bpm / 60

    def is_open(self, number: int) -> bool:
        """Whether a circle is open now; each has its own place in the round."""
        inside = self.talk is not None and self.talk.ring == number
        phase = (self.beats + number * 3) % ROUND
        return not inside and (phase < OPEN or self._timing.wait_for_me)

    def next_ring(self) -> int | None:
        """The nearest circle that has not had her yet."""
        left = [n for n in range(len(self.rings)) if n not in self.evening.visited]
        return min(left, key=lambda n: self.rings[n].gap.distance(self.here), default=None)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None:
            self._leave()
            return ()
        self.now += TICK
        self._hint()
        for number, ring in enumerate(self.rings):
            ring.breathe(self._stage, self.is_open(number))
        if self.talk is not None:
            self._talk(self.talk, pad)
        else:
            self._walk(self._stage, pad)
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """Everybody has met her, and nobody has."""
        if not self.done:
            self.evening = Evening([0, 1, 2, 3, 4], [], sum(NOTHINGS) - 1, 1)
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how many circles, and how many right nothings."""
        return {"circles": len(self.evening.visited), "nothings": self.evening.nothings}

    # Outside

    def _walk(self, stage: Stage, pad: Pad) -> None:
        self._plan(stage, pad)
        self._stride.steer(stage, pad, stage.actors[self._actor], self._route, GAIT)
        self._slip_in(stage)
        late = self.now >= LASTS and not self._timing.wait_for_me
        if self.talk is None and (self.next_ring() is None or late):
            self._leave()

    def _plan(self, stage: Stage, pad: Pad) -> None:
        """A click is a way; confirm is the way to the nearest circle."""
        if any(button in WAYS for button in pad.held):
            self._route = []
        number = self.next_ring()
        called = Button.CONFIRM in pad.pressed or (self._timing.watch and not self._route)
        if pad.tap is not None:
            self._route = list(stage.place.path(self.here, stage.place.floor.nearest(pad.tap)))
        elif called and number is not None:
            self._route = list(stage.place.path(self.here, self.rings[number].gap))

    def _slip_in(self, stage: Stage) -> None:
        for number, ring in enumerate(self.rings):
            near = ring.gap.distance(self.here) <= REACH
            if near and self.is_open(number) and number not in self.evening.visited:
                self.talk = Talk(number, self._tone(), NOTHINGS[len(self.evening.visited)])
                self._route = []
                self.evening.visited.append(number)
                self.cues = (f"circles_{number + 1}",)
                ring.take_in(stage, self._actor)
                stage.following = None
                return

    # Inside

    def _tone(self) -> Tone:
        return self._rng.choice(list(Tone))

    def _talk(self, talk: Talk, pad: Pad) -> None:
        talk.since += TICK
        if talk.out:
            self._turn_out(talk)
        elif talk.answered is not None:
            if talk.since >= LAUGHS:
                self._go_on(talk)
        else:
            self._await(talk, pad)

    def _await(self, talk: Talk, pad: Pad) -> None:
        said = next((tone for button, tone in KEYS.items() if button in pad.pressed), None)
        easy = confirms(pad)
        if easy or (self._timing.watch and talk.since >= LAUGHS):
            said = talk.tone
        late = talk.since >= THINKS and not self._timing.wait_for_me
        if said is not None or late:
            self._say(talk, said)

    def _say(self, talk: Talk, said: Tone | None) -> None:
        talk.answered, talk.good, talk.since = said or Tone.NOD, said is talk.tone, 0.0
        talk.right += talk.good
        self.evening.nothings += talk.good
        self.evening.wrong += not talk.good
        if said is not None:
            self.evening.said.append(said)
            again = "_again" if self.evening.said.count(said) % 2 == 0 else ""
            self.cues = (f"circles_{said}{again}",)
        stage = self._stage
        if stage is not None:
            show(stage.actors[self._actor], "talk", stage.tick)
            self.rings[talk.ring].react(stage, talk.good)
            if talk.good:
                stage.sound("crowd_laugh", self.here.x, 0.5)

    def _go_on(self, talk: Talk) -> None:
        if talk.good and talk.right < talk.wanted:
            talk.answered, talk.tone, talk.since = None, self._tone(), 0.0
            return
        talk.out = TICK

    def _turn_out(self, talk: Talk) -> None:
        """The circle goes round by one place, and she is what is over."""
        stage, ring = self._stage, self.rings[talk.ring]
        if stage is None:
            return
        ring.turn_out(stage, self._actor, min(1.0, talk.out / OUT))
        talk.out += TICK
        if talk.out >= OUT:
            self.talk = None
            stage.following = self._actor

    def _hint(self) -> None:
        if self._stage is not None:
            inside = ONE_KEY if self._timing.one_key else TALK_HINT
            hint = inside if self.talk is not None else WALK_HINT
            self._stage.hint = None if self._stage.remarks else hint  # one thing to read

    def _leave(self) -> None:
        self.done = True
        stage = self._stage
        if stage is None:
            return
        stage.hint = None
        for ring in self.rings:
            ring.let_go(stage)
            ring.names_one(stage, SOMEBODY)
        if self.talk is not None:
            self.rings[self.talk.ring].turn_out(stage, self._actor, 1.0)
            self.talk = None
        actor = stage.actors[self._actor]
        actor.pace = 1.0
        show(actor, "idle", stage.tick)
