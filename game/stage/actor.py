"""Somebody on the stage."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass
class Actor:
    """Where somebody is and what they do.

    `x`, `y` are the feet in map pixels. `since` is the tick the animation began and `pace`
    how fast it runs. `lift` raises the feet above the ground (a stool, a step); `order` is
    added to y when people and props are sorted.
    """

    name: str
    x: float
    y: float
    facing: str = "south"
    animation: str = "idle"
    since: int = 0
    pace: float = 1.0
    lift: int = 0
    order: float = 0.0
    visible: bool = True
    sheet: str = ""  # their pictures, where those are not the cast's own

    def to_json(self) -> dict[str, Any]:
        """Give plain values, the same for the same state."""
        return asdict(self) | {"x": round(self.x, 6), "y": round(self.y, 6)}

    @staticmethod
    def from_json(data: dict[str, Any]) -> "Actor":
        """Read what `to_json` gave."""
        return Actor(**data)
