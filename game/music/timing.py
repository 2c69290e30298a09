"""Timing windows: how early or late a press may be. Half-widths, in seconds."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from game.core.settings import Width


class Grade(StrEnum):
    """How well a note was met."""

    GREAT = "great"
    GOOD = "good"
    OKAY = "okay"


@dataclass(frozen=True)
class Windows:
    """The half-widths of one setting; `forgives` means stray presses cost nothing."""

    great: float
    good: float
    okay: float
    forgives: bool = True

    def grade(self, error: float, most: float) -> Grade | None:
        """Judge a timing error; None where it is beyond the widest window or `most`."""
        off = abs(error)
        if off > min(self.okay, most):
            return None
        if off <= self.great:
            return Grade.GREAT
        return Grade.GOOD if off <= self.good else Grade.OKAY


# 5-player.md, "Access"
WINDOWS = {
    Width.STORY: Windows(0.080, 0.140, 0.200),
    Width.RELAXED: Windows(0.060, 0.110, 0.160),
    Width.STANDARD: Windows(0.045, 0.090, 0.135, forgives=False),
    Width.VIRTUOSO: Windows(0.0225, 0.045, 0.090, forgives=False),
}


def limits(starts: Sequence[float]) -> tuple[float, ...]:
    """Give for each note half the gap to its nearest neighbour in the lane, in seconds.

    Notes that begin together are no neighbours: each takes a press of its own.
    """
    own = sorted(set(starts))
    gaps = [float("inf"), *(b - a for a, b in itertools.pairwise(own)), float("inf")]
    most = {start: min(gaps[n], gaps[n + 1]) / 2 for n, start in enumerate(own)}
    return tuple(most[start] for start in starts)
