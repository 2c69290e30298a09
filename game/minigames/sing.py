"""The story she sings: she breathes in while one holds, and sings when one lets go.

The longer the breath, the longer the line is held. Between verses one chooses, of three
memories, the one she tells next. The last line needs nobody.
"""

from collections.abc import Mapping
from enum import StrEnum

from game.core.ease import clamp, lerp, smooth
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK, TICKS_PER_SECOND
from game.minigames.pressed import confirms
from game.minigames.sung_words import MEMORIES, Words, words_of
from game.music.score import Score
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.lighting import Spot
from game.stage.routines import show
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.stage.tunes import Tune
from game.story.memory import Value

VERSES, OFFERED = 3, 3
LAMP, LAST = 6, 7  # the lines after three verses of two
FULL = 2.6  # seconds of the deepest breath
LEAST, OWN = 0.15, 0.5  # the shallowest breath; the one she takes where nobody helps her
HELD_FROM = 9.0  # beats of a line after which only the last note is sung
SHORTEST, LONGEST = 2.0, 6.8  # beats that note may last
AFTER_LAMP = 1.8  # seconds of nothing before the last line
ON = 10.0  # beats into the last line at which its last word is sung
ENDS = 20.0  # beats into the last line at which it is over
DARKENS, RETURNS = 7.0, 5.0  # seconds in which the room goes and comes back
PATIENCE = 7.0  # seconds before she goes on by herself
QUICK = 1.2  # the same for those who watch
CHOICE_AFTER = 2.5  # seconds of the introduction
CROSSES = 0.45  # seconds in which what waits comes in
WIDE, NARROW = 62.0, 40.0  # pixels of the light round her
HINTS = {
    "choose": Hint("Choose what she tells", button="move"),
    "wait": Hint("Hold to breathe in"),
    "breathe": Hint("Let go to sing"),
    "one key": Hint("Breathe in"),
}


class Part(StrEnum):
    """What happens now."""

    CHOOSE = "choose"
    WAIT = "wait"
    BREATHE = "breathe"
    POISED = "poised"
    LINE = "line"
    QUIET = "quiet"
    LAST = "last"


class Sing:
    """Her song."""

    name = "sing"

    def __init__(self, score: Score, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.part = Part.CHOOSE
        self.chosen: list[str] = []
        self.pointer = 0
        self.line = 0  # which of the eight
        self.breath = 0.0  # 0..1
        self.breaths: list[float] = []
        self.beat = 0.0  # of the line that is sung
        self.dark = 0.0  # how far the room has gone
        self._score, self._timing = score, timing
        self._words = words_of(score)
        self._now = 0.0  # seconds of this part
        self._stage: Stage | None = None
        self._actor: Actor | None = None
        self._returns = False

    # What is to be seen

    @property
    def offered(self) -> tuple[str, ...]:
        """The memories one may choose from."""
        first = len(self.chosen) * 2
        turned = MEMORIES[first:] + MEMORIES[:first]
        return tuple(name for name in turned if name not in self.chosen)[:OFFERED]

    @property
    def may_choose(self) -> bool:
        """Whether the three pictures are up."""
        return self.part is Part.CHOOSE and (self.line > 0 or self._now >= CHOICE_AFTER)

    @property
    def words(self) -> Words:
        """The words of this line."""
        if self.line >= LAMP:
            return self._words["voice"][self.line]
        if not self.chosen:
            return Words((), ())
        return self._words[self.chosen[self.line // 2]][self.line % 2]

    @property
    def sings(self) -> bool:
        """Whether her voice is to be heard."""
        return self.part in (Part.LINE, Part.LAST)

    @property
    def held(self) -> float:
        """How many beats the last note of this line is held."""
        return lerp(SHORTEST, LONGEST, self.breath)

    @property
    def dearest(self) -> str:
        """The memory she took the deepest breaths for; of equals, what she told last."""
        told = self.chosen or MEMORIES[:1]
        breaths = [sum(self.breaths[2 * verse : 2 * verse + 2]) for verse in range(len(told))]
        return max(zip(breaths, range(len(told)), told, strict=True))[2]

    # Playing

    def enter(self, stage: Stage, actor: str) -> None:
        """She stands, and the room begins to go."""
        self._stage, self._actor = stage, stage.direct(actor)
        stage.light.spot = Spot(self._actor.x, self._actor.y, WIDE, 0.0)
        self._call("intro")

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done or self._stage is None:
            self._end()
            return ()
        self._now += TICK
        self._lights(self._stage)
        getattr(self, f"_{self.part}")(pad)
        self._stage.hint = self._hint()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She has told it, with the memories that lie nearest."""
        while len(self.chosen) < VERSES:
            self.chosen.append(self.offered[0])
        self.done = self._hushed = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the story, how deeply she breathed, and for what."""
        mean = sum(self.breaths) / len(self.breaths) if self.breaths else OWN
        deep = "deep" if mean >= 0.6 else "short"
        return {"story": list(self.chosen), "dearest_memory": self.dearest, "breath": deep}

    def _choose(self, pad: Pad) -> None:
        if not self.may_choose:
            return
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        if self._timing.one_key and round(self._now / TICK) % round(1.4 / TICK) == 0:
            step += 1
        if step and self._stage is not None:
            self.pointer = (self.pointer + step) % len(self.offered)
            self._stage.sound("ui_move")
        if confirms(pad) or self._is_late(CHOICE_AFTER):
            self.chosen.append(self.offered[self.pointer])
            self.pointer = 0
            self._turn(Part.WAIT)

    def _wait(self, pad: Pad) -> None:
        """Nothing happens until she breathes in."""
        if confirms(pad) or self._is_late():
            self.breath = 0.0
            self._turn(Part.BREATHE)
            assert self._stage is not None
            self._stage.sound("breath_in")

    def _breathe(self, pad: Pad) -> None:
        self.breath = clamp(self._now / FULL)
        if self._lets_go(pad):
            self.breath = max(LEAST, self.breath)
            self.breaths.append(round(self.breath, 3))
            self._turn(Part.POISED)
            self._call("lamp" if self.line == LAMP else f"{self._memory}{self.line + 1}")

    def _lets_go(self, pad: Pad) -> bool:
        if self._is_alone:
            return self.breath >= OWN
        if self._timing.one_key:
            return self._now > LEAST and confirms(pad)
        return Button.CONFIRM not in pad.held and self._now > 2 * TICK

    def _poised(self, pad: Pad) -> None:
        """The beat on which she begins is not there yet."""
        if self._has_begun():
            self._turn(Part.LINE)
            self._sing("sing")

    def _line(self, pad: Pad) -> None:
        self.beat = self._beats()
        if self.beat < HELD_FROM + self.held:
            return
        self.line += 1
        self.beat = 0.0
        self._sing("idle")
        self._let_wait(f"wait{self.line}")
        chooses = self.line < LAMP and self.line % 2 == 0
        self._turn(Part.QUIET if self.line == LAST else Part.CHOOSE if chooses else Part.WAIT)

    def _quiet(self, pad: Pad) -> None:
        """Nobody needs to press anything any more."""
        self.breath = clamp(self._now / AFTER_LAMP)
        if self._now >= AFTER_LAMP and self.beat == 0.0:
            self.beat = -1.0
            self._call("last")
        if self.beat < 0 and self._has_begun():
            self._turn(Part.LAST)
            self._sing("sing")

    def _last(self, pad: Pad) -> None:
        self.beat = self._beats()
        if self.beat >= ON and not self._returns:
            self._returns = True
        if self.beat >= ON + 4:
            self._sing("idle")
        self.done = self.beat >= ENDS

    # Light, sound, time

    @property
    def _memory(self) -> str:
        return self.chosen[self.line // 2]

    @property
    def _is_alone(self) -> bool:
        """Whether she breathes by herself."""
        return self._timing.watch or self._nobody

    _hushed = False  # whether the song was passed over
    _nobody = False  # whether she began to breathe without being asked

    def _is_late(self, after: float = 0.0) -> bool:
        """Whether nothing was pressed for so long that she goes on by herself."""
        if self._timing.wait_for_me and not self._timing.watch:
            return False
        waits = QUICK if self._timing.watch else PATIENCE
        self._nobody = self._now >= waits + after
        return self._nobody

    def _turn(self, part: Part) -> None:
        nobody = self._nobody and part is Part.BREATHE
        self.part, self._now, self._nobody = part, 0.0, nobody

    def _call(self, passage: str) -> None:
        assert self._stage is not None
        self._stage.call(Tune(f"{self._score.name}/{passage}", self._score.bpm), once=True)
        assert self._stage.coming is not None
        self._stage.coming.music.fade = CROSSES

    def _let_wait(self, passage: str) -> None:
        """Go over into what waits, at once: the voice ends where the breath does."""
        assert self._stage is not None
        cue = f"{self._score.name}/{passage}"
        self._stage.music = MusicState(cue, self._stage.tick, CROSSES, bpm=self._score.bpm)

    def _has_begun(self) -> bool:
        return self._stage is not None and self._stage.coming is None

    def _beats(self) -> float:
        assert self._stage is not None
        ticks = self._stage.tick - self._stage.music.since
        return ticks / TICKS_PER_SECOND * self._score.bpm / 60

    def _sing(self, animation: str) -> None:
        if self._actor is not None and self._stage is not None:
            show(self._actor, animation, self._stage.tick)

    def _lights(self, stage: Stage) -> None:
        """The room goes as she begins, and comes back with the last word."""
        step = -TICK / RETURNS if self._returns else TICK / DARKENS
        self.dark = clamp(self.dark + step)
        for group in stage.light.groups:
            stage.light.groups[group] = 1 - smooth(self.dark)
        spot = stage.light.spot
        if spot is not None:
            spot.strength = smooth(self.dark)
            quiet = self.part in (Part.QUIET, Part.LAST)
            goal = NARROW if quiet else lerp(NARROW, WIDE, self.breath)
            spot.radius += (goal - spot.radius) * 0.06

    def _hint(self) -> Hint | None:
        if self.part is Part.CHOOSE:
            return HINTS["choose"] if self.may_choose else None
        if self.part is Part.WAIT and self._timing.one_key:
            return HINTS["one key"]
        return HINTS.get(self.part)

    def _end(self) -> None:
        stage = self._stage
        if stage is None:
            return
        stage.hint, stage.light.spot = None, None
        for group in stage.light.groups:
            stage.light.groups[group] = 1.0
        if self._hushed:
            stage.coming = None
            stage.music = MusicState(None, stage.tick, 1.0)
        self._sing("idle")
