"""Auditions as a revolving door: in through a gap, half a line, thank you, out again.

The door turns by itself and a little faster every time. A press in front of a gap goes in;
a press in front of the glass is a nose against it, and the next gap comes.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

WINGS = 4  # of the door, and so many gaps
GAP = 0.27  # half of a gap that is wide enough, as a share of the way from wing to wing
GAPS = {Width.STORY: 0.46, Width.RELAXED: 0.3, Width.STANDARD: 0.24, Width.VIRTUOSO: 0.16}
HINT = Hint("Through the gap")


@dataclass(frozen=True)
class Room:
    """One audition: what she wears, and how long anybody listens."""

    sheet: str
    listens: float  # seconds until the thank-you
    turns: float  # seconds from one gap of the door to the next


ROOMS = (
    Room("mia_blouse", 2.9, 2.0),
    Room("mia_day", 2.6, 1.8),
    Room("mia_red", 2.2, 1.6),
    Room("mia_coat", 1.8, 1.4),
    Room("mia_apron", 1.3, 1.25),
    Room("mia_blouse", 0.9, 1.1),
)
THANKED = 2.0  # seconds the thank-you hangs in the room
BUMPED = 0.45
PATIENCE = 7.0  # seconds after which the door takes her along


class RevolvingDoor:
    """Six auditions in a row."""

    name = "revolving door"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.number = 0  # the audition she is in or waits for
        self.turned = 0.0  # how far the door has turned, in gaps
        self.inside = 0.0  # seconds she has been in the room; 0 is outside
        self.bumps = 0
        self.bumped = 0.0  # seconds her nose still hurts
        self._timing = timing
        self._waited = 0.0
        self._stage: Stage | None = None
        self._actor: Actor | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Stand before the door in the first of the blouses."""
        self._stage, self._actor = stage, stage.direct(actor)
        self._outside()

    @property
    def room(self) -> Room:
        """The audition of the moment."""
        return ROOMS[min(self.number, len(ROOMS) - 1)]

    @property
    def open(self) -> bool:
        """Whether a gap stands before her."""
        half = GAPS.get(self._timing.width, GAP)
        return abs(self.turned - round(self.turned)) <= half

    @property
    def thanked(self) -> bool:
        """Whether nobody listens any more."""
        return self.inside > self.room.listens

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return ()
        if self.inside:
            return self._play()
        return self._wait(pad)

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """All six of them are over."""
        self.number = len(ROOMS)
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how many auditions, and how often she met the glass."""
        return {"auditions": self.number, "bumps": self.bumps}

    def _wait(self, pad: Pad) -> tuple[Heard, ...]:
        self._waited += TICK
        self.bumped = max(0.0, self.bumped - TICK)
        if not (self._timing.wait_for_me and self.open):
            self.turned += TICK / self.room.turns
        pressed = confirms(pad)
        if self.open and (pressed or self._timing.watch or self._waited >= PATIENCE):
            return self._go_in()
        if pressed and not self.bumped:
            self.bumps, self.bumped = self.bumps + 1, BUMPED
            return (Effect("glass_door"),)
        return ()

    def _go_in(self) -> tuple[Heard, ...]:
        self.inside, self._waited = TICK, 0.0
        self.cues = (f"revolving_door_{self.number + 1}",)
        self._stand("tape mark", "talk")
        return (Effect("door_office"),)

    def _play(self) -> tuple[Heard, ...]:
        before = self.thanked
        self.inside += TICK
        if self.thanked and not before:
            self.cues = (f"revolving_door_thanks_{self.number + 1}",)
            self._stand("tape mark", "idle")
            return (Effect("ui_page"),)
        if self.inside >= self.room.listens + THANKED:
            self.inside = 0.0
            self.number += 1
            self._outside()
        return ()

    # Where she is

    def _outside(self) -> None:
        if self.number >= len(ROOMS):
            self._leave()
            return
        self._stand("called", "idle")
        if self._stage is not None:
            self._stage.hint = HINT

    def _leave(self) -> None:
        self.done = True
        self.inside = 0.0
        if self._stage is not None:
            self._stage.hint = None
            self._stage.remarks = []
            self.number = min(self.number, len(ROOMS))
            self._stand("called", "idle")

    def _stand(self, mark: str, animation: str) -> None:
        stage, actor = self._stage, self._actor
        if stage is None or actor is None:
            return
        at: Point = stage.mark(mark).at
        actor.x, actor.y, actor.visible, actor.facing = at.x, at.y, True, "east"
        actor.sheet = self.room.sheet
        show(actor, animation, stage.tick)
        stage.hint = None
        stage.following = None
        stage.look_at(at.x + (40 if mark == "tape mark" else -60))
