"""Points and rectangles in pixels; y grows downwards."""

import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    """A place on a map or canvas."""

    x: float
    y: float

    def distance(self, other: "Point") -> float:
        """Give the straight distance to `other`."""
        return math.hypot(other.x - self.x, other.y - self.y)


@dataclass(frozen=True)
class Rect:
    """An upright rectangle; its right and lower edges lie outside."""

    x: float
    y: float
    width: float
    height: float

    @property
    def centre(self) -> Point:
        """The middle of the rectangle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    def contains(self, point: Point) -> bool:
        """Whether `point` lies inside."""
        return self.x <= point.x < self.x + self.width and self.y <= point.y < self.y + self.height

    def distance(self, point: Point) -> float:
        """Give the distance from `point` to the nearest edge; 0 inside."""
        dx = max(self.x - point.x, 0.0, point.x - (self.x + self.width))
        dy = max(self.y - point.y, 0.0, point.y - (self.y + self.height))
        return math.hypot(dx, dy)
