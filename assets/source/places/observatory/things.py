"""Short ways to name what a map means: marks, looks, people, lights, walls."""

from places.objects import mark
from places.tiled import Thing

Value = str | int | float


def seat(name: str, x: float, y: float, facing: str, **more: Value) -> Thing:
    """A mark where somebody sits."""
    return mark(name, x, y, facing, **{"pose": "sit", "order": 0.5, **more})


def look(name: str, scene: str, area: tuple[float, float, float, float]) -> Thing:
    """A thing to look at; `area` is x, y, width, height on the floor before it."""
    x, y, width, height = area
    return Thing("Look", name, x, y, (width, height), properties={"scene": scene})


def person(name: str, sheet: str, at: tuple[float, float], routine: str, **more: Value) -> Thing:
    """Somebody who lives in the background."""
    properties: dict[str, Value] = {"routine": routine, "sheet": sheet}
    return Thing("Person", name, *at, properties=properties | more)


def light(
    name: str, at: tuple[float, float], lamp: tuple[str, int, float], group: str, **more: Value
) -> Thing:
    """A lamp: its colour, radius and level."""
    colour, radius, level = lamp
    properties: dict[str, Value] = {
        "colour": colour,
        "radius": radius,
        "level": level,
        "group": group,
    }
    return Thing("Light", name, *at, properties=properties | more)


def floor(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """A rectangle one may walk on."""
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    return Thing("Floor", name, x, y, points=corners)
