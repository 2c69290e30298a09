"""Rolling: somebody shouts it, and whoever is in the picture must not move.

A nose itches, and there is a button for that. Whoever moves is in the next take as well;
after three takes the film has two more people in it, and that is well, too.
"""

from collections.abc import Mapping

from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import heading
from game.story.memory import Value

COMPANY = "seb"
CALL, TAKE, PAUSE = 1.6, 6.5, 3.2  # seconds: until it counts, that it lasts, between two
WRAP = 2.6  # seconds after the last of them
TAKES = 3
GRACE = {Width.STORY: 1.0, Width.RELAXED: 0.5, Width.STANDARD: 0.3, Width.VIRTUOSO: 0.15}
FROZEN = {"mia": ("wave", "east", 24), COMPANY: ("walk", "east", 14)}  # a pose, mid-way
CUTS = ("backlot_cut_one", "backlot_cut_two", "backlot_print")
ROLLING = Hint("Don't move", button="none")


class Rolling:
    """Up to three takes of not moving."""

    name = "rolling"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.take = 1
        self.spoiled = 0
        self.scratched = 0
        self.part = "call"  # then roll, cut where somebody moved, and wrap
        self.now = 0.0  # seconds of this part
        self._timing = timing
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Two people who are in the wrong century."""
        self._stage, self._actor = stage, actor
        stage.hint = None
        for name in (actor, COMPANY):
            stage.direct(name)
        stage.sound("crew_rolling", stage.actors[actor].x + 120)

    @property
    def itch(self) -> float:
        """How much the nose itches, 0..1."""
        return min(1.0, self.now / (TAKE * 0.7)) if self.part == "roll" else 0.0

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._end()
            return ()
        self.now += TICK
        heard = getattr(self, f"_{self.part}")(pad)
        self._pose()
        if self.done:
            self._end()
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """They have not moved."""
        self.spoiled, self.done = 0, True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how it went in a word, and how many takes it took."""
        words = "still" if not self.spoiled else "extras" if self.spoiled >= TAKES else "again"
        return {"rolling": words, "takes": min(self.take, TAKES), "scratched": self.scratched}

    # The parts

    def _call(self, pad: Pad) -> list[Heard]:
        """Somebody shouts; a step that has begun may be ended."""
        grace = CALL + GRACE[self._timing.width]
        if self.now < grace:
            return []
        self._go("roll")
        self._say("backlot_rolling" if self.take == 1 else "backlot_rolling_again")
        return [Effect("clapperboard", 0.5)]

    def _roll(self, pad: Pad) -> list[Heard]:
        if self._moves(pad) and not self._timing.watch:
            return self._spoil(pad)
        if self.now >= TAKE:
            self._say("backlot_still" if not self.spoiled else "backlot_got_it")
            self._go("wrap")
        return []

    def _wrap(self, pad: Pad) -> list[Heard]:
        """It is over, and for a moment nobody believes it."""
        self.done = self.now >= WRAP
        return []

    def _cut(self, pad: Pad) -> list[Heard]:
        if self.now < PAUSE:
            return []
        if self.spoiled >= TAKES:
            self.done = True
            return []
        self.take += 1
        self._go("call")
        return [Effect("crew_rolling", 0.5)]

    def _spoil(self, pad: Pad) -> list[Heard]:
        self.scratched += not any(heading(pad))
        self._say(CUTS[self.spoiled])
        self.spoiled += 1
        self._go("cut")
        return [Effect("crowd_turns", 0.3, 0.6)]

    @staticmethod
    def _moves(pad: Pad) -> bool:
        return any(heading(pad)) or confirms(pad) or any(press.down for press in pad.presses)

    def _go(self, part: str) -> None:
        self.part, self.now = part, 0.0

    def _say(self, cue: str) -> None:
        self.cues = (*self.cues, cue)

    # On the stage

    def _pose(self) -> None:
        stage = self._stage
        if stage is None:
            return
        stage.hint = ROLLING if self.part == "roll" and not stage.remarks else None
        for name, pose in FROZEN.items():
            actor = stage.actors.get(name)
            if actor is not None:
                self._freeze(stage, actor, pose)

    def _freeze(self, stage: Stage, actor: Actor, pose: tuple[str, str, int]) -> None:
        if self.part in ("cut", "wrap"):
            show(actor, "idle", stage.tick)
            return
        actor.animation, actor.facing, frozen = pose
        actor.since = stage.tick - frozen  # the same picture in every tick

    def _end(self) -> None:
        self.done = True
        if self._stage is None:
            return
        self._stage.hint = None
        for name in (self._actor, COMPANY):
            show(self._stage.actors[name], "idle", self._stage.tick)
