"""The song's time: what the device says it plays, or ticks where there is no device."""

from game.core.pad import Pad, Press
from game.core.tick import TICK

JUMP = 0.25  # seconds; a larger difference is a stall and is followed at once
PULL = 0.05  # share of a small difference that is made good each tick


class SongClock:
    """Seconds since the song began, moved on once a tick; never backwards."""

    def __init__(self, offset: float = 0.0) -> None:
        self.now = 0.0
        self._offset = offset  # seconds the player hears late

    def update(self, pad: Pad) -> None:
        """Move on by one tick, gently towards what the device plays."""
        guess = self.now + TICK
        if pad.song is not None:
            behind = pad.song - guess
            guess = pad.song if abs(behind) > JUMP else guess + behind * PULL
        self.now = max(self.now, guess)

    def at(self, press: Press) -> float:
        """Give when a press was meant, in seconds of the song."""
        return self.now - press.age - self._offset
