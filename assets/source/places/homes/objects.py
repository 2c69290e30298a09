"""The typed objects of a home's map, written short."""

from places.objects import mark
from places.tiled import Thing

Value = str | int | float


def seat(name: str, x: float, y: float, facing: str, order: float = 0.5) -> Thing:
    """A mark of somebody who sits."""
    return mark(name, x, y, facing, pose="sit", order=order)


def person(name: str, x: float, y: float, facing: str, **more: Value) -> Thing:
    """Somebody who is here."""
    properties: dict[str, Value] = {"facing": facing}
    return Thing("Person", name, x, y, properties=properties | more)


def look(name: str, scene: str, x: float, y: float, w: float, h: float = 12) -> Thing:
    """A thing to look at from a piece of floor."""
    return Thing("Look", name, x, y, (w, h), properties={"scene": f"look_{scene}"})


def door(name: str, x: float, y: float, to_map: str, to_mark: str) -> Thing:
    """A way out, as wide as a door."""
    return Thing("Door", name, x, y, (34, 8), properties={"to_map": to_map, "to_mark": to_mark})


def light(
    name: str, at: tuple[float, float], colour: str, radius: int, group: str, **more: Value
) -> Thing:
    """A lamp."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius, "group": group}
    return Thing("Light", name, *at, properties=properties | more)


def floor(width: int, top: int, bottom: int, left: int = 8) -> Thing:
    """The floor to walk on, from wall to wall."""
    right, deep = width - 2 * left, bottom - top
    return Thing("Floor", "floor", left, top, points=[(0, 0), (right, 0), (right, deep), (0, deep)])
