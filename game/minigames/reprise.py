"""The player's phrase comes back by itself: on a trumpet, for strings, broken off, as an answer."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.heard import BandNote, Heard, SongEnds, Strike
from game.core.pad import Pad, Press
from game.core.tick import ticks
from game.minigames.song import Song
from game.music.band import Band
from game.music.event import Event
from game.music.returns import Return
from game.music.swing import FAST_RATIO, swing, swing_ratio
from game.story.memory import Value

BOWS = (("piano", 0.6), ("bass", 0.85), ("drums", 0.6))  # the trio under the trumpet
NEAR = (("piano", 1.4),)  # a piano that plays alone and softly is near
WAITS = ticks(0.5)  # until what played before has made way
RINGS = 1.4  # seconds after its last bar


@dataclass(frozen=True)
class Sounding:
    """A note of the phrase: the second in which it begins, how long it lasts, its pitch."""

    start: float
    length: float
    pitch: int


class Reprise:
    """Plays the phrase once and is over. Nobody need do anything."""

    name = "reprise"

    def __init__(self, given: Return, voicing: str, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.voicing = voicing
        self._given = given
        self._band = Band(given.chart, seed)
        self._ratio = swing_ratio(given.chart.bpm) if given.band else FAST_RATIO
        self._second = 60 / given.chart.bpm  # of a beat
        self._half = given.chart.beats_per_bar / 2
        self._song = Song(self._half * self._second, self._half_bar)
        self._song.gains = BOWS if given.band else NEAR
        self._waited = 0
        self.notes = tuple(self._sounding(event) for event in given.tune)

    @property
    def now(self) -> float:
        """Seconds since it began."""
        return self._song.now

    @property
    def seconds(self) -> float:
        """How long it lasts, up to its last bar."""
        return (self._given.last - self._given.first) * self._second

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self._waited += 1
        if self.done or self._waited <= WAITS:
            return ()
        half_bars = round((self._given.last - self._given.first) / self._half)
        due = self._song.update(pad, half_bars)
        if self.now < self.seconds + RINGS:
            return due
        self.done = True
        return (*due, SongEnds())

    def answer(self, press: Press) -> Strike | None:
        """Nobody plays here."""
        return None

    def skip(self) -> None:
        """Let it be over."""
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Nothing is to be kept."""
        return {}

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        start = self._given.first + index * self._half
        events = (*self._given.tune, *self._given.rest)
        here = (e for e in events if start - 1e-6 <= e.beat < start + self._half - 1e-6)
        played = tuple(self._note(event, start) for event in here)
        if not self._given.band:
            return played
        return (*self._band.half_bar(round(start / self._half)), *played)

    def _note(self, event: Event, start: float) -> BandNote:
        begin, length = self._placed(event)
        at = round(begin - start * self._second, 5)
        return BandNote(event.part, event.pitch, max(0.0, at), round(length, 5), event.velocity)

    def _sounding(self, event: Event) -> Sounding:
        begin, length = self._placed(event)
        return Sounding(begin - self._given.first * self._second, length, event.pitch)

    def _placed(self, event: Event) -> tuple[float, float]:
        """Give the second of the chart in which a note begins, and how long it lasts."""
        begin = swing(event.beat, self._ratio)
        end = swing(event.beat + event.length, self._ratio)
        return begin * self._second, (end - begin) * self._second
