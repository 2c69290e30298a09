"""The hit: every note of it lies on the grid, and on a tape that plays it anyway.

Whoever plays doubles the tape. Whoever stops hears it come forward, and the crowd with it.
Where the band leaves room for something of one's own a key lights up; it does nothing.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.core.ease import clamp
from game.core.heard import BandNote, Effect, Heard
from game.core.pad import Pad
from game.core.settings import Timing
from game.core.tick import TICK, ticks
from game.minigames.backing import Backing
from game.minigames.left_hand import COUNT_HALF_BARS
from game.minigames.piano_written import MELODY_TRACK, WrittenPiano
from game.minigames.pressed import confirms
from game.music.score import Score
from game.stage.routines import phase, show
from game.stage.stage import Stage
from game.story.memory import Memory, Value

FIRST, LAST = 160.0, 240.0  # beats that are played: half a chorus, the gap, the last chorus
CHORUS = (0.0, "chorus2")  # what is called out over that half
GAP = (16.0, 46.0)  # beats of that in which the key for one's own ideas is lit
IDLE = 4.0  # beats without a press after which the tape comes forward
UNDER, ALONE = 54, 100  # velocities of the tape: under the player, and by itself
ROARING = 0.35  # share of the way to a new loudness in a second
PLAYED, SHARED = 0.85, 0.25  # shares of the notes: from the hands, from both
CROWD = "fan "  # how the people of a place are called who are its crowd
WAVES = ticks(0.8)  # between two looks at the crowd
DANCING = ((0.78, "jump"), (0.5, "cheer"), (0.0, "groove"))
CLICK = 0.5  # loudness of a key that does nothing


class Tape(Backing):
    """The band, and the melody on tape; louder where nobody plays it."""

    def __init__(self, score: Score, beat_seconds: float) -> None:
        super().__init__(score, beat_seconds)
        self.alone = False
        self._melody = score.tracks.get(MELODY_TRACK, ())

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar, with what is on the tape."""
        band = super().half_bar(index)
        if index < COUNT_HALF_BARS:
            return band
        tape = self._span(index).played("piano", self._melody)
        loud = ALONE if self.alone else UNDER
        return (*band, *(replace(note, velocity=loud) for note in tape))


class Hit(WrittenPiano):
    """One evening's performance of the hit."""

    name = "hit"

    def __init__(self, score: Score, memory: Memory, timing: Timing) -> None:
        part = score.stretch(FIRST, LAST)
        super().__init__(replace(part, cues=(CHORUS, *part.cues)), memory, timing)
        self.tries = 0  # how often the key that does nothing was pressed
        self.roar = 0.4  # how the crowd takes it, 0..1
        self.pressed_at: float | None = None  # when that key went down, in song seconds
        self._last = 0.0  # beat of the last press
        self._stage: Stage | None = None
        self._ticks = 0

    def _accompaniment(self) -> Tape:
        self._tape = Tape(self.score, self.beat_seconds)
        return self._tape

    def enter(self, stage: Stage, actor: str) -> None:
        """Behind the keys, before the crowd."""
        self._stage = stage
        show(stage.direct(actor), "keys", stage.tick)

    @property
    def open(self) -> bool:
        """Whether the key for one's own ideas is lit."""
        return GAP[0] <= self.beat < GAP[1]

    @property
    def alone(self) -> bool:
        """Whether the tape plays by itself."""
        return self.watching or self.beat - self._last >= IDLE

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        heard = super().update(pad)
        if self.done:
            self._leave()
            return heard
        if any(press.down and isinstance(press.key, int) for press in pad.presses) or (
            self.last is not None and self.last.at == self.now
        ):
            self._last = self.beat
        self._tape.alone = self.alone
        self._listen()
        return (*heard, *self._idea()) if self.open and confirms(pad) else heard

    @property
    def by(self) -> str:
        """Who played it: the hands, both, the machine."""
        share = self.judge.hits / max(1, len(self.judge.states))
        return "hands" if share >= PLAYED else "both" if share >= SHARED else "machine"

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: who played it, how well, and what was tried in vain."""
        return {
            "hit_by": self.by,
            "hit_score": round(self.judge.score, 3),
            "improvised": self.tries,
            "own_idea": self.tries > 0,
        }

    def _idea(self) -> tuple[Heard, ...]:
        """It goes down. It comes up. That is all."""
        self.tries += 1
        self.pressed_at = self.now
        return (Effect("ui_back", -0.4, CLICK),)

    def _listen(self) -> None:
        """The crowd warms to what is exact: most of all to the tape alone."""
        strays = self.judge.strays / (8 + len(self.judge.states))
        goal = 0.4 if self.beat < 0 else clamp((0.98 if self.alone else 0.7) - strays)
        self.roar += (goal - self.roar) * ROARING * TICK
        self._ticks += 1
        if self._stage is not None and self._ticks % WAVES == 0:
            self._move(self._stage)

    def _move(self, stage: Stage) -> None:
        """Everybody in the crowd dances as loud as it is."""
        for person in stage.place.people:
            if person.name.startswith(CROWD):
                own = self.roar + (phase(person.name) % 40 - 20) / 100
                dance = next(name for least, name in DANCING if own >= least or least == 0.0)
                show(stage.direct(person.name), dance, stage.tick)

    def _leave(self) -> None:
        if self._stage is None:
            return
        for person in self._stage.place.people:
            if person.name.startswith(CROWD):
                self._stage.release(person.name)
