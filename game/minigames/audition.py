"""Playing a scene to a casting director: breathe in, and let a line go.

A short breath gives a small line, a full one opens it, one that is held too long lets it break.
How full it is can be seen as light on her face. Somebody's telephone rings in the best line.
"""

from collections.abc import Mapping
from enum import StrEnum

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value


class Breath(StrEnum):
    """How a line was breathed."""

    EARLY = "early"
    FULL = "full"
    HELD = "held"


LINES = ("one", "two", "three", "four")
FILLS = 1.5  # seconds in which a breath is full
WIDTHS = {  # shares of a breath between which it is full
    Width.STORY: (0.55, 1.35),
    Width.RELAXED: (0.68, 1.22),
    Width.STANDARD: (0.74, 1.16),
    Width.VIRTUOSO: (0.82, 1.1),
}
MOST = 1.7  # share of a breath that nobody can hold longer
SPEAKS = {Breath.EARLY: 2.2, Breath.FULL: 3.4, Breath.HELD: 2.8}  # seconds of a line
SHINES = {Breath.EARLY: 0.35, Breath.FULL: 1.0, Breath.HELD: 0.65}
PATIENCE = 5.0  # seconds before she breathes by herself, and not deep
BY_HERSELF = 0.5
RINGS_FROM = 2  # the third line: nobody is called before
INTO_LINE = 1.3  # seconds into the line when it rings
CALL = (("one", 1.1), ("two", 3.2), ("three", 5.6))  # what is said into it, and when
CALL_LASTS = 8.5  # seconds
TURNS, FADES = 1.1, 0.16  # of the light each second: as she plays, and while nobody looks
DIRECTOR = "phone_director"
BREATHE = Hint("Hold to breathe in, let go to speak")
KEEP = Hint("Keep it")


class Audition:
    """Four lines to people behind a table."""

    name = "audition"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.breaths: list[Breath] = []
        self.filled = 0.0  # share of a breath
        self.breathing = False
        self.light = 0.25  # on her face, 0..1
        self.speaking = 0.0  # seconds of the line that are left
        self.rang_in = 0  # the line in which it rang; 0 is not yet
        self.call = 0.0  # seconds of the telephone
        self.kept = 0.0  # seconds of it in which she kept the scene
        self._timing = timing
        self._waited = 0.0
        self._alone = False  # she breathes by herself
        self._said: set[str] = set()
        self._stage: Stage | None = None
        self._actor = ""
        self._gain = 1.0

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the room: tape under her feet, three people and a camera."""
        self._stage, self._actor = stage, actor
        stage.hint = BREATHE
        stage.music.gain_to, stage.music.step = self.light, TICK

    @property
    def line(self) -> int:
        """The number of the line that comes or is being said, from 0."""
        return len(self.breaths) - (1 if self.speaking > 0 else 0)

    @property
    def window(self) -> tuple[float, float]:
        """Between which shares a breath is full."""
        return WIDTHS[self._timing.width]

    @property
    def last(self) -> Breath | None:
        """How the last line was breathed."""
        return self.breaths[-1] if self.breaths else None

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._leave()
            return ()
        if self.rang_in:
            self._listen(pad)
        elif self.speaking > 0:
            self._speak()
        else:
            self._breathe(pad)
        self._shine()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """Three good lines and a telephone."""
        if not self.done:
            self.breaths = [Breath.EARLY, Breath.FULL, Breath.FULL]
            self.rang_in, self.kept = 3, CALL_LASTS / 2
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the breaths, where it rang, and whether she kept it."""
        held = "kept it" if self.kept >= CALL_LASTS * 0.6 else "let it go"
        return {
            "audition": [str(breath) for breath in self.breaths],
            "rang_in": self.rang_in,
            "scene": held,
        }

    # Her lines

    def _breathe(self, pad: Pad) -> None:
        if not self.breathing:
            self._wait(pad)
            return
        self.filled += TICK / (FILLS / self._timing.tempo)
        if self._lets_go(pad):
            self._say()

    def _wait(self, pad: Pad) -> None:
        self._waited += TICK
        self._alone = self._timing.watch or self._waited >= PATIENCE
        if self._alone or confirms(pad):
            self.breathing, self.filled = True, 0.0
            self._sound("breath_in")

    def _lets_go(self, pad: Pad) -> bool:
        if self.filled >= MOST:
            return True
        if self._alone:
            low, high = self.window
            return self.filled >= ((low + high) / 2 if self._timing.watch else BY_HERSELF)
        if self._timing.one_key:
            return Button.CONFIRM in pad.pressed
        return Button.CONFIRM not in pad.held and pad.drag is None

    def _say(self) -> None:
        low, high = self.window
        breath = (
            Breath.EARLY
            if self.filled < low
            else (Breath.FULL if self.filled <= high else Breath.HELD)
        )
        self.breaths.append(breath)
        self.breathing, self._waited = False, 0.0
        self.speaking = SPEAKS[breath]
        self.cues = (f"audition_{LINES[len(self.breaths) - 1]}",)
        self._sound("breath_out")
        self._show("talk")
        if self._stage is not None:
            self._stage.hint = None

    def _speak(self) -> None:
        self.speaking -= TICK
        number, spoken = len(self.breaths), SPEAKS[self.breaths[-1]] - self.speaking
        best = number > RINGS_FROM and self.breaths[-1] is Breath.FULL
        if (best or number == len(LINES)) and spoken >= INTO_LINE:
            self._ring(number)
        elif self.speaking <= 0:
            self._show("idle")
            if self._stage is not None:
                self._stage.hint = BREATHE

    # The telephone

    def _ring(self, number: int) -> None:
        self.rang_in, self.speaking = number, 0.0
        self._show("idle")
        stage = self._stage
        if stage is not None:
            stage.hint = KEEP
            stage.music.gain_to = 0.12
            stage.sound("phone_mobile", stage.mark("table two").at.x)
            show(stage.direct(DIRECTOR), "phone", stage.tick)

    def _listen(self, pad: Pad) -> None:
        """Somebody talks about fish; the light goes, unless it is kept."""
        self.call += TICK
        keeps = Button.CONFIRM in pad.held or pad.drag is not None or self._timing.watch
        self.kept += TICK * keeps
        for name, at in CALL:
            if self.call >= at and name not in self._said:
                self._said.add(name)
                self.cues = (f"audition_phone_{name}",)
        if self.call >= CALL_LASTS:
            self._leave()

    def _shine(self) -> None:
        goal = SHINES[self.breaths[-1]] if self.speaking > 0 else 0.3
        if self.breathing:
            goal = 0.3 + 0.6 * min(1.0, self.filled)
        if self.rang_in:
            goal = 0.0
        quick = TURNS if not self.rang_in else FADES * (1.0 if self.kept < self.call / 2 else 0.3)
        self.light += clamp(goal - self.light, -TICK * quick, TICK * quick)
        stage = self._stage
        if stage is not None:
            stage.light.groups["windows"] = 0.35 + 1.1 * self.light
            if not self.rang_in:
                stage.music.gain_to = 0.25 + 0.75 * self.light

    def _leave(self) -> None:
        self.done = True
        stage = self._stage
        if stage is not None:
            stage.hint = None
            self._show("idle")

    def _show(self, animation: str) -> None:
        if self._stage is not None:
            show(self._stage.actors[self._actor], animation, self._stage.tick)

    def _sound(self, name: str) -> None:
        if self._stage is not None:
            self._stage.sound(name, self._stage.actors[self._actor].x)
