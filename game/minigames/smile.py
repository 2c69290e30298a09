"""A look across a full room: hold it for as long as you can, and let go when you can."""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.stage import Stage
from game.story.memory import Value

# seconds of holding -> the face of whoever looks, and a little later the other's
MOODS = ((0.0, "neutral"), (1.6, "wistful"), (3.4, "tender"), (5.6, "smile"))
LATER = 0.9  # seconds the other's face comes after
HUSHES = 2.4  # seconds in which the room goes away
FADES = 1.6  # seconds in which it comes back after letting go
PATIENCE = 7.0  # seconds nobody holds before their eyes meet by themselves
ALONE, WATCHED, SKIPPED = 4.0, 9.0, 6.0  # seconds of the look then
MOST = 90.0  # seconds; then somebody at a table laughs, and it is over
LEFT = 0.1  # of the room's light while they look
LONG, SHORT = 12.0, 3.0  # seconds: what one calls a long look, and a short one
HOLD, GO = Hint("Hold"), Hint("Let go when you can")
SAID = 3.0  # seconds a hint stays


class Smile:
    """One look, from both ends."""

    name = "smile"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.seconds = 0.0  # it has been held
        self.near = 0.0  # how far the room has gone, 0..1
        self._timing = timing
        self._waited = 0.0
        self._began = self._let_go = self._alone = False
        self._stage: Stage | None = None
        self._full: dict[str, float] = {}

    def enter(self, stage: Stage, actor: str) -> None:
        """They have turned to each other already."""
        self._stage = stage
        self._full = dict(stage.light.groups)
        stage.hint = HOLD

    def face(self, other: bool = False) -> str:
        """Give the mood of whoever looks, or of the other one."""
        held = self.seconds - (LATER if other else 0.0)
        return next((mood for start, mood in reversed(MOODS) if held >= start), MOODS[0][1])

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            return ()
        holds = self._holds(pad)
        self._began = self._began or holds
        self.seconds += TICK * holds
        self._let_go = self._let_go or (self._began and not holds)
        self.near = clamp(self.near + (TICK / HUSHES if holds else -TICK / FADES))
        self._show()
        if self._let_go and self.near == 0.0:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """They have looked at each other."""
        if not self.done:
            self.seconds = max(self.seconds, SKIPPED)
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give how long it was, in seconds and in a word."""
        word = "long" if self.seconds >= LONG else "short" if self.seconds < SHORT else "held"
        return {"smile_seconds": round(self.seconds, 1), "smile": word}

    def _holds(self, pad: Pad) -> bool:
        """Whether the look is held in this tick."""
        if self._let_go or self.seconds >= MOST:
            return False
        asked = confirms(pad)
        if not self._began and not asked:
            self._waited += TICK
            self._alone = self._waited >= PATIENCE
            return self._alone or self._timing.watch
        if self._timing.watch or self._alone:
            return self.seconds < (WATCHED if self._timing.watch else ALONE)
        if self._timing.one_key:  # a press begins it and a press ends it
            return not (self._began and Button.CONFIRM in pad.pressed)
        return asked or _keeps(pad)

    def _show(self) -> None:
        stage = self._stage
        if stage is None:
            return
        for name, level in self._full.items():
            stage.light.groups[name] = level * (1 - (1 - LEFT) * self.near)
        stage.hint = self._hint()

    def _hint(self) -> Hint | None:
        if not self._began:
            return HOLD
        return GO if self.seconds > MOODS[-1][0] and self.seconds < MOODS[-1][0] + SAID else None

    def _leave(self) -> None:
        self.done = True
        self.near = 0.0
        if self._stage is not None:
            self._show()
            self._stage.hint = None


def _keeps(pad: Pad) -> bool:
    """Whether what began is still held."""
    return Button.CONFIRM in pad.held or pad.drag is not None
