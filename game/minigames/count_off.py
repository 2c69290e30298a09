"""The next tune: one press counts it off, and on the hit the room is there again."""

from collections.abc import Mapping

from game.core.ease import clamp, smooth
from game.core.heard import Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, TICKS_PER_SECOND
from game.minigames.pressed import confirms
from game.music.score import Score
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.tunes import load_tunes
from game.story.memory import Value

HIT = "hit"  # the cue on which everybody comes in
PATIENCE = 6.0  # seconds until the drummer does not wait any longer
LOW = 0.25  # of the room's light, until the hit
RISES = 0.35  # seconds
AFTER = 2.4  # seconds after the hit
COUNT = Hint("Count it off")


class CountOff:
    """Counted by a hand, or by the drummer."""

    name = "count off"

    def __init__(self, score: Score, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.counted: float | None = None  # when the count began
        self._hit = next(beat for beat, name in score.cues if name == HIT) * 60 / score.bpm
        self._cue, self._timing = score.name, timing
        self._by_hand = False
        self._stage: Stage | None = None
        self._full: dict[str, float] = {}

    def enter(self, stage: Stage, actor: str) -> None:
        """Everybody looks at him; the light is low."""
        self._stage = stage
        self._full = dict.fromkeys(stage.light.groups, 1.0)
        show(stage.direct(actor), "piano", stage.tick)
        stage.hint = COUNT
        self._light(0.0)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            return ()
        self.now += TICK
        if self.counted is None:
            self._wait(pad)
            return ()
        since = self.now - self.counted - self._hit
        self._light(smooth(clamp(since / RISES)))
        if since >= AFTER:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No key yet."""
        return None

    def skip(self) -> None:
        """They have come in."""
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give whose count it was."""
        return {"counted": "seb" if self._by_hand else "otis"}

    def _wait(self, pad: Pad) -> None:
        self._by_hand = confirms(pad)
        if not (self._by_hand or self.now >= PATIENCE or self._timing.watch):
            return
        self.counted = self.now
        stage = self._stage
        if stage is not None:
            stage.hint = None
            stage.call(load_tunes()[self._cue], once=True)
            if stage.coming is not None:  # it begins when it has been read
                self.counted += (stage.coming.music.since - stage.tick) / TICKS_PER_SECOND

    def _light(self, share: float) -> None:
        if self._stage is None:
            return
        for name, level in self._full.items():
            self._stage.light.groups[name] = level * (LOW + (1 - LOW) * share)

    def _leave(self) -> None:
        self.done = True
        self._light(1.0)
        if self._stage is not None:
            self._stage.hint = None
