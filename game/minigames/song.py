"""A running song: hands out its half bars a little ahead of the clock."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from game.core.heard import BandNote, HalfBar
from game.core.pad import Pad
from game.music.score import Note
from game.music.song_clock import SongClock

AHEAD = 0.6  # seconds by which a half bar is handed out before it sounds

NEAR = 1e-9  # beats; a note that begins on a line belongs behind it

HalfBarOf = Callable[[int], tuple[BandNote, ...]]


@dataclass(frozen=True)
class Span:
    """A stretch of a score: its first beat, its beats, and the seconds of one."""

    first: float
    beats: float
    beat_seconds: float

    def played(self, instrument: str, notes: Iterable[Note]) -> tuple[BandNote, ...]:
        """Give those notes that begin in it, as an instrument plays them."""
        last = self.first + self.beats - NEAR
        return tuple(
            BandNote(
                instrument,
                note.pitch,
                round((note.start - self.first) * self.beat_seconds, 5),
                round(note.length * self.beat_seconds, 5),
                note.velocity,
            )
            for note in notes
            if self.first - NEAR <= note.start < last
        )


class Song:
    """Keeps the clock, and asks for each half bar once, in order."""

    def __init__(
        self, seconds: float, half_bar_of: HalfBarOf, offset: float = 0.0, ahead: float = AHEAD
    ) -> None:
        self.clock = SongClock(offset)
        self.half_bar_seconds = seconds
        self.gains: tuple[tuple[str, float], ...] = ()  # of instruments, from the next half bar on
        self._half_bar_of, self._ahead = half_bar_of, ahead
        self._next = 0

    @property
    def now(self) -> float:
        """Seconds since the song began."""
        return self.clock.now

    def update(self, pad: Pad, last: int | None = None) -> tuple[HalfBar, ...]:
        """Move on by a tick; gives the half bars that are due, up to number `last`."""
        begun = self._next > 0  # until then the device speaks of the song before
        self.clock.update(pad if begun else replace(pad, song=None))
        due: list[HalfBar] = []
        while self._next * self.half_bar_seconds <= self.now + self._ahead:
            if last is not None and self._next >= last:
                break
            notes = self._half_bar_of(self._next)
            due.append(HalfBar(self._next, notes, self.half_bar_seconds, self.gains))
            self._next += 1
        return tuple(due)
