"""Under water at a party: as long as a breath is held, nobody says anything.

It is only a game with closed eyes at the edge of a pool, and lasts as long as it is wished.
"""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

SINKS, RISES = 1.4, 0.5  # seconds down and up
MOST = 16.0  # seconds nobody holds longer
PATIENCE = 6.0  # seconds at the edge before she goes by herself
ALONE, WATCHED = 3.0, 8.0  # seconds of it then
HEARTS = 1.05  # seconds between two beats of a heart
GOOD = 6.0
WATER, SPLASH = "underwater", "pool_splash"
DOWN = Hint("Hold your breath")
UP = Hint("Let go to come up")
ANYTHING = ("party", "house", "fire")  # lights that go with the noise
QUIET = 0.2  # what is left of them


class Underwater:
    """One breath."""

    name = "underwater"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.depth = 0.0  # 0 in the air .. 1 under
        self.seconds = 0.0  # under water
        self._timing = timing
        self._waited = 0.0
        self._went = False
        self._alone = False
        self._stage: Stage | None = None
        self._actor = ""

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the edge of the pool; somebody has just jumped in."""
        self._stage, self._actor = stage, actor
        stage.hint = DOWN
        stage.sound(SPLASH, stage.camera.x + 60)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._leave()
            return ()
        under = self._goes(pad)
        speed = 1 / SINKS if under else -1 / RISES
        self.depth = clamp(self.depth + TICK * speed)
        self.seconds += TICK * (under and self.depth >= 1.0)
        self._hear(under)
        if self._went and not under and self.depth == 0.0:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """A good long breath."""
        if not self.done:
            self.seconds = max(self.seconds, GOOD)
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the seconds, and a word for them."""
        words = "long" if self.seconds >= GOOD else "short"
        return {"underwater_seconds": round(self.seconds, 2), "underwater": words}

    def _goes(self, pad: Pad) -> bool:
        """Whether she is, or goes, under water."""
        if not self._went:
            self._begin(pad)
            return self._went
        if self.seconds >= MOST:
            return False
        if self._timing.watch or self._alone:
            return self.seconds < (WATCHED if self._timing.watch else ALONE)
        if self._timing.one_key:
            self._keeps = self._keeps and Button.CONFIRM not in pad.pressed
            return self._keeps
        self._keeps = self._keeps and (Button.CONFIRM in pad.held or pad.drag is not None)
        return self._keeps

    _keeps = True

    def _begin(self, pad: Pad) -> None:
        self._waited += TICK
        self._alone = self._waited >= PATIENCE
        asked = confirms(pad)
        if not (asked or self._alone or self._timing.watch):
            return
        self._went = True
        stage = self._stage
        if stage is not None:
            stage.hint = UP
            stage.sound("breath_in", stage.actors[self._actor].x)
            stage.sound_begins(WATER)
            show(stage.actors[self._actor], "sit", stage.tick)

    def _hear(self, under: bool) -> None:
        """The party goes behind a wall of water, and its lights with it."""
        stage = self._stage
        if stage is None:
            return
        music = stage.music
        music.step = 1.0
        music.muffle = music.muffle_to = self.depth
        music.gain = music.gain_to = 1.0 - 0.88 * self.depth
        for group in ANYTHING:
            if group in stage.light.groups:
                stage.light.groups[group] = 1.0 - (1.0 - QUIET) * self.depth
        if not under and self.depth < 0.6:
            stage.sound_ends(WATER)

    def _leave(self) -> None:
        self.done, self.depth = True, 0.0
        self._hear(under=False)
        stage = self._stage
        if stage is not None:
            stage.hint = None
            stage.sound("breath_out", stage.actors[self._actor].x)
            show(stage.actors[self._actor], "idle", stage.tick)
