"""The record: lift the needle, turn the record over, set the needle down where it begins.

Each of the three is one press; the last wants an eye, for the arm sways over the rim. Lifting
the needle out of the last groove is the first of the three alone.
"""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

TURN, LIFT = "turn", "lift"
STEPS = {TURN: ("lift", "turn", "lower"), LIFT: ("lift",)}
TAKES = {"lift": 0.7, "turn": 1.0, "lower": 1.1}  # seconds a hand needs
PATIENCE = 9.0  # seconds until the hand does it by itself
SWAY = 3.2  # seconds in which the arm goes from beyond the rim into the tune and back
RIM, LEAD_IN = 0.3, 0.62  # of the sway: where the record begins, and where its music does
HINTS = {
    "lift": Hint("Lift the needle"),
    "turn": Hint("Turn it over"),
    "lower": Hint("Set it down on the rim"),
}
SOUNDS = {"lift": "napkin", "turn": "paper", "lower": "needle_drop"}


class Record:
    """One record on the turntable."""

    name = "record"

    def __init__(self, timing: Timing, task: str) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.steps = STEPS[task]
        self.step = 0
        self.moving = 0.0  # 0..1 of the movement that the hand is making; 0 while it waits
        self.needle = ""  # how it was set down
        self._task, self._timing = task, timing
        self._waited = 0.0
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Bend over the turntable."""
        self._stage = stage
        stage.hint = HINTS[self.doing]

    @property
    def doing(self) -> str:
        """What is to be done now: lift, turn or lower."""
        return self.steps[min(self.step, len(self.steps) - 1)]

    @property
    def over(self) -> float:
        """Where the arm hangs: 0 beyond the rim .. 1 over the middle of a tune."""
        if self._timing.wait_for_me or self._timing.watch:
            return (RIM + LEAD_IN) / 2
        share = self._waited / SWAY % 2.0
        return share if share <= 1.0 else 2.0 - share

    @property
    def on_the_rim(self) -> bool:
        """Whether the needle would find the beginning if it were let down now."""
        return RIM <= self.over <= LEAD_IN

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        if self.moving:
            return self._move()
        self._waited += TICK
        tired = self._waited >= PATIENCE and self._steady
        if confirms(pad) or tired or self._timing.watch:
            return self._begin()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """It is done, and gently."""
        if not self.done:
            self.needle = self.needle or "gently"
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: that it was turned and how the needle came down."""
        if self._task == LIFT:
            return {"needle_lifted": True}
        return {"turned_record": True, "needle": self.needle or "gently"}

    @property
    def _steady(self) -> bool:
        """Whether a hand that does it by itself would do it now."""
        return self.doing != "lower" or self.on_the_rim

    def _begin(self) -> tuple[Heard, ...]:
        """The hand does it; a needle beyond the rim finds its way, one in the tune does not."""
        self.moving = TICK
        if self.doing == "lift" and self._stage is not None:
            self._stage.music = MusicState(None, self._stage.tick, 0.1)
        if self.doing == "lower":
            self.needle = "gently" if self.over <= LEAD_IN else "in the middle"
        return (Effect(SOUNDS[self.doing], 0.3),)

    def _move(self) -> tuple[Heard, ...]:
        self.moving = clamp(self.moving + TICK / TAKES[self.doing])
        if self.moving < 1.0:
            return ()
        self.step, self.moving, self._waited = self.step + 1, 0.0, 0.0
        if self.step == len(self.steps):
            self.done = True
            self._leave()
        elif self._stage is not None:
            self._stage.hint = HINTS[self.doing]
        return ()

    def _leave(self) -> None:
        if self._stage is not None:
            self._stage.hint = None
