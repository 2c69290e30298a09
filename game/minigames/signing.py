"""A contract and a pen. He signs as long as one holds; when he begins is nobody's business.

Letting go lifts the pen; what is written stays written. Nothing hurries him but the others.
"""

from collections.abc import Mapping

from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.stage import Stage
from game.story.memory import Value

TAKES = 3.0  # seconds of a name
SAID = (7.0, 15.0, 24.0)  # seconds after which somebody says something
PATIENCE = 36.0  # seconds after which the hand does it by itself
DRIES = 1.2  # seconds one looks at it
SCRATCH = 0.9  # seconds between two sounds of the pen
HINT = Hint("Hold. Any time you're ready")
QUICK, SLOW = 3.0, 14.0  # seconds up to which it was quick, and from which it was not


class Signing:
    """His name, under something."""

    name = "signing"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.written = 0.0  # 0..1 of the name
        self.writing = False
        self.waited = 0.0  # seconds before the pen came down
        self.lifts = 0  # how often the pen was taken up in the middle
        self._timing = timing
        self._itself = False
        self._dried = 0.0
        self._scratched = SCRATCH
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """The paper is on the table."""
        self._stage = stage
        stage.hint = HINT

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return ()
        if self.written >= 1.0:
            self._dry()
            return ()
        was, self.writing = self.writing, self._holds(pad)
        if self.writing:
            return self._write()
        self.lifts += was
        if not self.written:
            self._wait()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """It is signed."""
        self.written = 1.0
        self._end()

    @property
    def how(self) -> str:
        """How one would say he signed."""
        if self.lifts:
            return "in pieces"
        return "at once" if self.waited < QUICK else "slowly" if self.waited >= SLOW else "calmly"

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how long it took him to begin, and how he did it."""
        return {"signed_after": round(self.waited, 2), "signed": self.how}

    def _holds(self, pad: Pad) -> bool:
        pressed = confirms(pad)
        if self._timing.watch or self.waited >= PATIENCE or (self._timing.one_key and pressed):
            self._itself = True
        return self._itself or pressed or Button.CONFIRM in pad.held or pad.drag is not None

    def _wait(self) -> None:
        before, self.waited = self.waited, self.waited + TICK
        for number, after in enumerate(SAID, 1):
            if before < after <= self.waited:
                self.cues = (f"signing_{number}",)

    def _write(self) -> tuple[Heard, ...]:
        self.written = min(1.0, self.written + TICK / TAKES)
        self._scratched += TICK
        if self._scratched < SCRATCH:
            return ()
        self._scratched = 0.0
        return (Effect("contract_pen"),)

    def _dry(self) -> None:
        self.writing = False
        self._dried += TICK
        if self._stage is not None:
            self._stage.hint = None
        if self._dried >= DRIES:
            self._end()

    def _end(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.remarks = []
