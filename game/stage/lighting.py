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
    """Ambient light, the level 0..1 of each group of lamps, and a spotlight."""

    ambient: Rgb = DAYLIGHT
    groups: dict[str, float] = field(default_factory=dict)
    spot: Spot | None = None

    def to_json(self) -> dict[str, Any]:
        """Give plain values."""
        groups = {name: round(level, 6) for name, level in sorted(self.groups.items())}
        spot = asdict(self.spot) if self.spot else None
        return {"ambient": list(self.ambient), "groups": groups, "spot": spot}

    @staticmethod
    def from_json(data: dict[str, Any]) -> "Lighting":
        """Read what `to_json` gave."""
        red, green, blue = data["ambient"]
        spot = Spot(**data["spot"]) if data["spot"] else None
        return Lighting((red, green, blue), dict(data["groups"]), spot)
