"""A running song: hands out its half bars a little ahead of the clock."""

from collections.abc import Callable
from dataclasses import replace

from game.core.heard import BandNote, HalfBar
from game.core.pad import Pad
from game.music.song_clock import SongClock

AHEAD = 0.6  # seconds by which a half bar is handed out before it sounds

HalfBarOf = Callable[[int], tuple[BandNote, ...]]


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
