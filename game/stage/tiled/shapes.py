"""Objects that show nothing: points, rectangles, outlines, as values."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

from game.stage.tiled.document import Document
from game.stage.tiled.layers import LayerFacts

Spot = tuple[float, float]


@dataclass(frozen=True)
class MapObject:
    """An object of the map that shows nothing.

    `points` are the corners of polygons, polylines and of rectangles that are turned; then
    `x`, `y`, `width` and `height` are the box round them.
    """

    id: int
    name: str
    kind: str
    shape: str
    layer: str
    x: float
    y: float
    width: float
    height: float
    points: tuple[Spot, ...]
    properties: dict[str, Any]


def map_object(item: Any, facts: LayerFacts, document: Document) -> MapObject:
    """Read one object; what it does not say, its class says."""
    x, y, width, height, points = _outline(item, facts)
    kind = item.type or ""
    return MapObject(
        id=int(item.id),
        name=item.name or "",
        kind=kind,
        shape=document.shapes.get(int(item.id), "rectangle"),
        layer=facts.name,
        x=x,
        y=y,
        width=width,
        height=height,
        points=points,
        properties={**document.defaults.get(kind, {}), **item.properties},
    )


def _outline(item: Any, facts: LayerFacts) -> tuple[float, float, float, float, tuple[Spot, ...]]:
    """Give the box of an object and its corners; Tiled turns it about its own point."""
    dx, dy = facts.offset
    x, y, rotation = float(item.x) + dx, float(item.y) + dy, float(item.rotation)
    width, height = float(item.width), float(item.height)
    drawn = "points" in vars(item)
    if not drawn and not rotation:
        return x, y, width, height, ()
    corners = [(p[0] + dx - x, p[1] + dy - y) for p in item.points] if drawn else []
    corners = corners or [(0, 0), (width, 0), (width, height), (0, height)]
    points = tuple(_turned(x, y, corner, rotation) for corner in corners)
    across, down = zip(*points, strict=True)
    return min(across), min(down), max(across) - min(across), max(down) - min(down), points


def _turned(x: float, y: float, corner: Spot, rotation: float) -> Spot:
    c, s = cos(radians(rotation)), sin(radians(rotation))
    u, v = corner
    return round(x + u * c - v * s, 6), round(y + u * s + v * c, 6)
