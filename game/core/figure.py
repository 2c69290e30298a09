"""Something measured in the content, and the limit it has to keep."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from game.core.fault import Fault


@dataclass(frozen=True)
class Figure:
    """One measured value. `least` and `most` are what it may be; None is no limit.

    `place` says where the worst of it was found.
    """

    path: Path
    name: str
    value: float
    least: float | None = None
    most: float | None = None
    place: str = ""
    remedy: str = ""

    @property
    def holds(self) -> bool:
        """Whether the value keeps its limits."""
        low = self.least is not None and self.value < self.least
        high = self.most is not None and self.value > self.most
        return not (low or high)

    @property
    def room(self) -> float:
        """How far the value is from its nearest limit; below 0 it is over it."""
        rooms = []
        if self.least is not None:
            rooms.append(self.value - self.least)
        if self.most is not None:
            rooms.append(self.most - self.value)
        return min(rooms, default=0.0)

    def fault(self) -> Fault:
        """Tell the figure as a fault."""
        limit = f"at least {self.least:g}" if self.least is not None else f"at most {self.most:g}"
        message = f"{self.name} is {self.value:.2f}, it should be {limit}."
        return Fault(self.path, message, place=self.place, remedy=self.remedy)

    def __str__(self) -> str:
        limits = [f">= {self.least:g}"] if self.least is not None else []
        limits += [f"<= {self.most:g}"] if self.most is not None else []
        place = f" ({self.place})" if self.place else ""
        return f"{self.path.name}: {self.name} {self.value:.2f} {' '.join(limits)}{place}".rstrip()


def worst(figures: Iterable[Figure]) -> list[Figure]:
    """Give the figure nearest to its limit of each name."""
    found: dict[str, Figure] = {}
    for figure in figures:
        if figure.name not in found or figure.room < found[figure.name].room:
            found[figure.name] = figure
    return list(found.values())
