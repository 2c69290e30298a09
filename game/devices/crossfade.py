"""Loops that cross into one another, as numbers."""

from math import pi, sin
from pathlib import Path

from game.core.tick import TICK


class Crossfade:
    """One file is coming in, others may be leaving. All have a level of 0..1."""

    def __init__(self) -> None:
        self.now: Path | None = None
        self._shares: dict[Path, float] = {}  # of the way in
        self._gains: dict[Path, float] = {}  # what leaves keeps the gain it had

    def follow(self, path: Path | None, fade: float, gain: float = 1.0) -> None:
        """Move on by one tick towards `path`, in `fade` seconds; None is silence."""
        self.now = path
        step = TICK / max(fade, TICK)
        if path is not None:
            self._shares.setdefault(path, 0.0)
            self._gains[path] = gain
        for each, share in list(self._shares.items()):
            moved = min(1.0, share + step) if each == path else share - step
            if moved > 0 or each == path:
                self._shares[each] = moved
            else:
                del self._shares[each], self._gains[each]

    def restart(self, path: Path) -> None:
        """Let a file come in from silence."""
        self._shares[path] = 0.0

    def levels(self) -> dict[Path, float]:
        """Give what sounds and how loud; two that cross are together as loud as one."""
        return {
            path: sin(max(0.0, share) * pi / 2) * self._gains[path]
            for path, share in self._shares.items()
        }
