"""Rehearsal: a loop, a metronome and a pad with one note on it. The right thing is one press.

The machine puts whatever is pressed on the beat. It plays the rest by itself.
"""

from collections.abc import Mapping

from game.core.heard import Effect, Heard, Strike
from game.core.pad import Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.routines import facing_of
from game.stage.stage import Stage
from game.story.memory import Value

BEAT = 0.5  # seconds: a hundred and twenty
BAR = 4 * BEAT
COUNT_IN, BARS = 1, 7  # bars before the part, and of it
LIGHTS_UP = 5  # the bar in which the pad lights up
ASKS = 6  # the bar in which somebody asks, if nothing has come
MOST = 4  # presses of which anything is said
HINT = Hint("Your part")
WATCHERS = ("dex", "drummer", "rehearsal drummer", "singer at rehearsal", "second singer")


class OneNote:
    """His part."""

    name = "one note"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.presses = 0
        self.sounded: list[float] = []  # when the machine lets a press be heard
        self.wall = 0.0  # seconds the wall of sound still stands
        self._timing = timing
        self._stage: Stage | None = None
        self._actor = ""
        self._asked = False

    def enter(self, stage: Stage, actor: str) -> None:
        """The loop is running; everybody looks at their own feet."""
        self._stage, self._actor = stage, actor
        stage.hint = None

    @property
    def bar(self) -> int:
        """The bar of his part; below 1 somebody still counts."""
        return int(self.now / BAR) + 1 - COUNT_IN

    @property
    def beat(self) -> int:
        """The beat of the bar, from 0."""
        return int(self.now / BEAT) % 4

    @property
    def lit(self) -> bool:
        """Whether the pad glows: now."""
        return self.bar == LIGHTS_UP and not self.presses

    @property
    def how(self) -> str:
        """What one would call it."""
        return ("never", "once")[self.presses] if self.presses < 2 else "often"

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return ()
        before, self.now = self.now, self.now + TICK
        heard: list[Heard] = []
        if int(before / BEAT) != int(self.now / BEAT):
            heard += self._on_beat()
        pressed = confirms(pad)
        if self.bar >= 1 and (pressed or (self._timing.watch and self.lit)):
            self._press()
        self.wall = max(0.0, self.wall - TICK)
        if self.bar > BARS:
            heard += self._end()
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """The pad sounds when the machine thinks fit."""
        return None

    def skip(self) -> None:
        """Once, at the right place."""
        self.presses = self.presses or 1
        self._end()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how often he pressed, in a number and in a word."""
        return {"pad_presses": self.presses, "one_note": self.how}

    def _on_beat(self) -> list[Heard]:
        """The metronome; whatever was pressed since the last beat; what happens in a bar."""
        heard: list[Heard] = [Effect("metronome", -0.4, 0.5)] if self.bar < 1 else []
        if self._stage is not None:
            self._stage.hint = HINT if self.bar >= 1 and not self._stage.remarks else None
        due = [at for at in self.sounded if at <= self.now]
        if due:
            self.sounded = [at for at in self.sounded if at > self.now]
            loud = self.presses > 1
            heard.append(Effect("synth_wall" if loud else "pad_hit"))
            self.wall = BAR if loud else BEAT
        if self.bar == ASKS and not self.presses and not self._asked:
            self._asked = True
            self.cues = ("one_note_nothing",)
        return heard

    def _press(self) -> None:
        self.presses += 1
        self.sounded.append((int(self.now / BEAT) + 1) * BEAT)
        if self.presses <= MOST:
            self.cues = (f"one_note_{self.presses}",)
        if self.presses > 1 and self._stage is not None:
            _look_at(self._stage, self._actor)

    def _end(self) -> list[Heard]:
        """If he has not come in the laptop does it for him: it has him from the demo."""
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.remarks = []
            for name in WATCHERS[1:]:
                self._stage.release(name)
        return [] if self.presses else [Effect("pad_hit")]


def _look_at(stage: Stage, actor: str) -> None:
    """Everybody turns to whoever that was."""
    goal = stage.actors[actor]
    for name in WATCHERS:
        person = stage.actors.get(name)
        if person is not None and person.visible:
            stage.direct(name)
            person.facing = facing_of(goal.x - person.x, goal.y - person.y)
