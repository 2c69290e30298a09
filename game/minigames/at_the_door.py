"""Listening at a door: the nearer one stands, the more of it has words; one may also go away.

Six things are said behind it, three of which matter. Whoever treads right up to the door
makes the floor creak, and she is quiet for a moment.
"""

import math
from collections.abc import Mapping

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import NO_PAD, Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.directions.people import GAITS
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import Stride
from game.story.memory import Value

DOOR = "bedroom door"
LANE, FIRST, LAST = 224.0, 60.0, 660.0  # pixels: the line he walks on, and its ends
SAID = 6  # things she says
MATTER = (3, 5, 6)  # of them
EACH = 4.1  # seconds from one to the next
REACH, CLOSE = 210.0, 30.0  # pixels from which anything, and from which everything has words
BOARD = 12.0  # pixels from the door where the floor creaks
STRIDE = 6.0  # pixels a held arrow sets out
CLEAR = 0.72  # of the words that must be there for it to count
HUSH = 2.2  # seconds she listens back
LEFT = 330.0  # pixels from the door: he has gone away
GONE = 2.0  # seconds after which that is an answer
PACES = 1.1  # times a second she crosses the light, when she does
HINT = Hint("Nearer, or away", button="move")
STOPS = (28.0, 120.0, 300.0)  # pixels from the door: the stops of one key


class AtTheDoor:
    """A telephone call, through wood."""

    name = "at the door"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.number = 0  # what she is saying; 0 is nothing yet
        self.overheard = 0
        self.hushed = 0.0  # seconds she still listens back
        self.creaks = 0
        self.walked_away = False
        self.shadow = 0.0  # -1 .. 1: where in the light under the door she stands
        self._timing = timing
        self._share = 0.0  # seconds of the present words that had letters
        self._far = 0.0
        self._stop = 0
        self._route: list[Point] = []
        self._stage: Stage | None = None
        self._actor: Actor | None = None
        self._stride = Stride()

    def enter(self, stage: Stage, actor: str) -> None:
        """He stands where he came in; she is behind the door."""
        self._stage, self._actor = stage, stage.direct(actor)
        stage.following = actor
        stage.hint = HINT
        stage.hidden.add("apartment_steps")
        self._go(self._actor.x)

    @property
    def distance(self) -> float:
        """How far from the door he is."""
        if self._stage is None or self._actor is None:
            return REACH
        return abs(self._stage.mark(DOOR).at.x - self._actor.x)

    @property
    def clear(self) -> float:
        """How much of what is said has words, 0..1."""
        if self.hushed:
            return 1.0
        return clamp((REACH - self.distance) / (REACH - CLOSE))

    @property
    def matters(self) -> bool:
        """Whether she is saying one of the things that matter: then she stands still."""
        return self.number in MATTER

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None or self._actor is None:
            return ()
        self._walk(self._stage, self._actor, pad)
        self._creak(self._stage)
        if not self.hushed:
            self._say()
        self._pace()
        self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """He has heard enough."""
        self.overheard = max(self.overheard, 2)
        self._end()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how much he heard, and what he did."""
        did = "creaked" if self.creaks else "away" if self.walked_away else "stayed"
        return {"overheard": self.overheard, "at_the_door": did}

    # Him

    def _walk(self, stage: Stage, actor: Actor, pad: Pad) -> None:
        step = (Button.RIGHT in pad.held) - (Button.LEFT in pad.held)
        door = stage.mark(DOOR).at.x
        if step:
            self._go(actor.x + step * STRIDE)
        elif pad.tap is not None:
            self._go(pad.tap.x)
        elif Button.CONFIRM in pad.pressed:
            self._go(door - STOPS[self._stop % len(STOPS)])
            self._stop += 1
        elif self._timing.watch:
            self._go(door - STOPS[0])
        moved = self._stride.steer(stage, NO_PAD, actor, self._route, GAITS["walks slowly"])
        if not moved and actor.animation == "idle":
            actor.facing = "east"

    def _go(self, x: float) -> None:
        """Set out along the line before the piano."""
        self._route = [Point(clamp(x, FIRST, LAST), LANE)]

    def _creak(self, stage: Stage) -> None:
        self.hushed = max(0.0, self.hushed - TICK)
        if self.creaks or self.distance > BOARD or not self.number:
            return
        self.creaks += 1
        self.hushed = HUSH
        self._share = 0.0
        self.cues = ("at_the_door_creak",)
        stage.sound("floor_board", stage.mark(DOOR).at.x)

    # Her

    def _say(self) -> None:
        self.now += TICK
        self._share += TICK * (self.clear >= CLEAR)
        if self.now < EACH * (self.number + 0.25):
            return
        self._count()
        self.number += 1
        if self.number <= SAID:
            self.cues = (f"at_the_door_{self.number}",)
        else:
            self._end()

    def _count(self) -> None:
        """What mattered counts if most of it had words."""
        if self.matters and self._share >= EACH * 0.55:
            self.overheard += 1
        self._share = 0.0

    def _pace(self) -> None:
        """Her shadow goes to and fro, and stands still where it matters."""
        if not self.matters and not self.hushed:
            self.shadow = math.sin(self.now * PACES)

    def _leave(self) -> None:
        """Far away for a while is an answer, too."""
        self._far = self._far + TICK if self.distance >= LEFT and self.number > 1 else 0.0
        if self._far >= GONE:
            self.walked_away = True
            self._end()

    def _end(self) -> None:
        self.done = True
        stage, actor = self._stage, self._actor
        if stage is None or actor is None:
            return
        stage.hint = None
        stage.remarks = []
        stage.hidden.discard("apartment_steps")
        stage.following = None
        actor.pace = 1.0
        show(actor, "idle", stage.tick)
