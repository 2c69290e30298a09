"""The time of what is heard, from the position of the device."""

from collections.abc import Callable
from math import exp
from time import perf_counter

SETTLE = 0.25  # seconds in which two thirds of a difference are made good
JUMP = 0.08  # seconds; a larger difference that lasts is followed at once
LASTS = 4  # readings
FROZEN = 0.3  # seconds; a position that stands still so long is not believed

Position = Callable[[], float | None]


class DeviceClock:
    """Seconds since a song began, never backwards.

    `position` gives the seconds a device has played since the song began, in steps and
    with jitter, or None where it cannot say; then the clock of the computer goes on alone.
    """

    def __init__(self, position: Position, now: Callable[[], float] = perf_counter) -> None:
        self._position, self._now = position, now
        self._time = self._told = 0.0  # _told: the highest time ever given
        self._last = self._moved = now()
        self._before: float | None = None
        self._offset = 0.0  # song seconds at position 0
        self._off = 0
        self.paused = False

    def start(self, at: float = 0.0) -> None:
        """Begin to count from `at`; the device begins to play now."""
        self._offset = self._time = self._told = at
        self._last = self._moved = self._now()
        self._before, self._off, self.paused = None, 0, False

    def anchor(self, at: float) -> None:
        """The device begins, after a gap, to play what belongs at `at`."""
        position = self._position()
        if position is not None:
            self._offset = at - position

    def pause(self) -> None:
        """Hold."""
        self.time()
        self.paused = True

    def resume(self) -> None:
        """Go on."""
        self.paused = False
        self._last = self._moved = self._now()

    def time(self) -> float:
        """Give the seconds of the song."""
        if self.paused:
            return self._told
        now = self._now()
        passed, self._last = now - self._last, now
        self._time += passed
        heard = self._heard(now)
        if heard is not None:
            self._time = self._pulled(heard, passed)
        self._told = max(self._told, self._time)
        return self._told

    def _heard(self, now: float) -> float | None:
        """Read the device, unless it stands still."""
        position = self._position()
        if position != self._before:
            self._before, self._moved = position, now
        if position is None or now - self._moved > FROZEN:
            return None
        return position + self._offset

    def _pulled(self, heard: float, passed: float) -> float:
        off = heard - self._time
        self._off = self._off + 1 if abs(off) > JUMP else 0
        if self._off >= LASTS:
            self._off = 0
            return heard
        return self._time + off * (1 - exp(-passed / SETTLE))
