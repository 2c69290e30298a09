"""What the view looks at."""

from dataclasses import dataclass


@dataclass
class Camera:
    """The centre of the view in map pixels."""

    x: float
    y: float

    def to_json(self) -> dict[str, float]:
        """Give plain values."""
        return {"x": round(self.x, 6), "y": round(self.y, 6)}

    @staticmethod
    def from_json(data: dict[str, float]) -> "Camera":
        """Read what `to_json` gave."""
        return Camera(**data)
