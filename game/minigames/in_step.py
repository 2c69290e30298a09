"""Four who walk down a hill: whoever keeps the beat brings the others into step.

They go by themselves. A press on the beat of what is heard from up there draws the four
together, one beside it spreads them; in step, every lamp they pass lights up for them.
"""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.way_home import BLOCK
from game.music.timing import WINDOWS
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import STEP_EVERY, Stage, Transition
from game.story.memory import Value

BLOCKS = 5
LENGTH, PACE = BLOCKS * BLOCK, 46.0  # pixels, and pixels a second
BEAT, CUE = 0.8, "party"  # seconds of a step; what is heard from the hill
DRAWS, SPREADS, SLIPS = 0.3, 0.25, 0.03  # of their unison: a good step, a bad one, each second
GRACE = 1.4
TOGETHER = 0.7
DIMS = 0.8  # seconds in which the street comes up and goes down
HINT = Hint("In step")


class InStep:
    """The walk of four."""

    name = "in step"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.way = LENGTH  # pixels to go
        self.unison = 0.25  # 0 everybody for herself .. 1 one pair of feet
        self.good = self.steps = 0
        self.lamps: list[int] = []  # corners they passed in step
        self.since = -9.0  # when the last step was taken, in seconds
        self.now = 0.0
        self.walked = 0
        self._timing = timing
        self._beat = -1
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the street; the party can be heard from up there."""
        self._stage = stage
        stage.hint = HINT
        stage.music = MusicState(CUE, stage.tick, 1.0, gain=0.15, muffle=0.9, gain_to=0.15)
        stage.music.muffle_to, stage.music.step = 0.9, TICK

    @property
    def phase(self) -> float:
        """How far the beat is, 0..1."""
        return self.now / (BEAT / self._timing.tempo) % 1.0

    @property
    def share(self) -> float:
        """How much of the hill is behind them."""
        return 1 - self.way / LENGTH

    @property
    def dark(self) -> float:
        """How dark it still is, or is again: 0 seen .. 1 not."""
        left = self.way / PACE
        return clamp(1 - min(self.now, left) / DIMS)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        self.walked += 1
        self._press(pad)
        self.unison = clamp(self.unison - SLIPS * TICK)
        self._walk()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """Four pairs of feet, one step."""
        if not self.done:
            self.unison, self.good, self.steps = 1.0, 12, 14
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether they came in step."""
        return {"step": "together" if self.unison >= TOGETHER else "nearly"}

    def _press(self, pad: Pad) -> None:
        beat = int(self.now / (BEAT / self._timing.tempo))
        fresh, self._beat = beat != self._beat, beat
        if not (pad.pressed or pad.click is not None or (self._timing.watch and fresh)):
            return
        self.steps += 1
        self.since = self.now
        off = min(self.phase, 1 - self.phase) * BEAT
        if off <= WINDOWS[self._timing.width].okay * GRACE or self._timing.wait_for_me:
            self.good += 1
            self.unison = clamp(self.unison + DRAWS)
        else:
            self.unison = clamp(self.unison - SPREADS)

    def _walk(self) -> None:
        before = self.way
        self.way = max(0.0, self.way - PACE * TICK)
        stage = self._stage
        if stage is not None:
            self._sound(stage)
        corner = int(before // BLOCK)
        if corner != int(self.way // BLOCK) and self.unison >= TOGETHER:
            self.lamps.append(corner)
        if self.way <= 0:
            self._leave()

    def _sound(self, stage: Stage) -> None:
        """The more they are one, the fewer feet are heard; the hill comes nearer."""
        music = stage.music
        music.gain_to, music.muffle_to = 0.15 + 0.45 * self.share, 0.9 - 0.3 * self.share
        feet = 1 if self.unison >= TOGETHER else 3
        for number in range(feet):
            if self.walked % STEP_EVERY == (STEP_EVERY // 2 + number * 5) % STEP_EVERY:
                stage.sound(f"step_stone_{1 + (self.walked // STEP_EVERY + number) % 4}", None, 0.6)

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.transition = Transition("fade", 1.0)
