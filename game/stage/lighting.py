"""The light on the stage, as numbers."""

from dataclasses import asdict, dataclass, field
from typing import Any

Rgb = tuple[int, int, int]
DAYLIGHT: Rgb = (255, 255, 255)


@dataclass
class Spot:
    """A spotlight moment: `strength` 0 none .. 1 the rest of the frame is dark."""

    x: float
    y: float
    radius: float
    strength: float


@dataclass
class Lighting:
    """Ambient light, the level 0..1 of each group of lamps, a spotlight, a figure of stars.

    `figure` holds the numbers of the stars that are joined by lines of light, in order.
    """

    ambient: Rgb = DAYLIGHT
    groups: dict[str, float] = field(default_factory=dict)
    spot: Spot | None = None
    figure: list[int] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Give plain values."""
        groups = {name: round(level, 6) for name, level in sorted(self.groups.items())}
        spot = asdict(self.spot) if self.spot else None
        lit = {"ambient": list(self.ambient), "groups": groups, "spot": spot}
        return lit | ({"figure": list(self.figure)} if self.figure else {})

    @staticmethod
    def from_json(data: dict[str, Any]) -> "Lighting":
        """Read what `to_json` gave."""
        red, green, blue = data["ambient"]
        spot = Spot(**data["spot"]) if data["spot"] else None
        groups, figure = dict(data["groups"]), list(data.get("figure", ()))
        return Lighting((red, green, blue), groups, spot, figure)
