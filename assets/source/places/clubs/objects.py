"""Objects of a map in one line each: marks, looks, lights, people, walls."""

from collections.abc import Sequence

from places.objects import mark
from places.tiled import Thing

Value = str | int | float


def seat(name: str, x: float, y: float, facing: str, lift: int = 0) -> Thing:
    """A mark where somebody sits."""
    more: dict[str, Value] = {"lift": lift} if lift else {}
    return mark(name, x, y, facing, pose="sit", order=0.5, **more)


def look(name: str, scene: str, spot: tuple[float, float], size: tuple[float, float]) -> Thing:
    """A thing to look at; `spot` is the upper left corner."""
    return Thing("Look", name, *spot, size, properties={"scene": scene})


def light(name: str, spot: tuple[float, float], colour: str, radius: int, **more: Value) -> Thing:
    """A lamp; the group is "room" where none is given."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius, "group": "room"}
    return Thing("Light", name, *spot, properties=properties | more)


def person(name: str, spot: tuple[float, float], facing: str, routine: str, **more: Value) -> Thing:
    """Somebody who is here; `sheet` names their pictures where the name does not."""
    properties: dict[str, Value] = {"facing": facing, "routine": routine}
    return Thing("Person", name, *spot, properties=properties | more)


def sitter(
    name: str, spot: tuple[float, float], facing: str, routine: str = "sit", **more: Value
) -> Thing:
    """Somebody who sits."""
    defaults: dict[str, Value] = {"animation": "sit", "order": 0.5}
    return person(name, spot, facing, routine, **(defaults | more))


def floor(name: str, points: Sequence[tuple[float, float]]) -> Thing:
    """A part of the map where people walk, by its corners."""
    x, y = points[0]
    return Thing("Floor", name, x, y, points=[(px - x, py - y) for px, py in points])
