"""A hand that improvises by itself, for whoever would rather watch."""

from game.core.pad import Press

MOTIF = {0: 2, 1: 4, 3: 5, 4: 4, 6: 3}  # eighth of a bar -> key of the ladder
LIFTS = (0, 1, 2, 1)  # keys higher, bar by bar


class OwnHand:
    """Plays a small motif that climbs and comes back, with air after it."""

    def __init__(self, beats_per_bar: int) -> None:
        self._eighths = 2 * beats_per_bar  # in a bar
        self._last = -1
        self._down: int | None = None

    def presses(self, beat: float) -> list[Press]:
        """Give what is let go and pressed where a written beat has been reached."""
        eighth = int(beat * 2)
        if eighth == self._last:
            return []
        self._last = eighth
        presses = [] if self._down is None else [Press(self._down, False)]
        bar, place = divmod(eighth, self._eighths)
        key = MOTIF.get(place)
        self._down = None if key is None else key + LIFTS[bar % len(LIFTS)]
        if self._down is not None:
            presses.append(Press(self._down, True))
        return presses
