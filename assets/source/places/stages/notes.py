"""Short ways to put marks, people, looks and lamps on a map."""

from places.tiled import Thing

Value = str | int | float


def look(name: str, scene: str, x: float, y: float, size: tuple[float, float]) -> Thing:
    """A thing to look at."""
    return Thing("Look", name, x, y, size, properties={"scene": f"look_{scene}"})


def door(name: str, area: tuple[float, float, float, float], to_map: str, to_mark: str) -> Thing:
    """A way to another map; `area` is x, y, width, height."""
    x, y, width, height = area
    properties: dict[str, Value] = {"to_map": to_map, "to_mark": to_mark}
    return Thing("Door", name, x, y, (width, height), properties=properties)


def person(name: str, sheet: str, x: float, y: float, facing: str, **more: Value) -> Thing:
    """Somebody in the background; a `hold` keeps that animation."""
    properties: dict[str, Value] = {"sheet": sheet, "facing": facing}
    if "hold" in more:
        properties |= {"routine": "hold", "animation": more.pop("hold")}
    return Thing("Person", name, x, y, properties=properties | more)


def lamp(name: str, x: float, y: float, colour: str, radius: int, **more: Value) -> Thing:
    """A light; without a group it belongs to the room."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius, "group": "room"}
    return Thing("Light", name, x, y, properties=properties | more)


def floor(name: str, *points: tuple[float, float]) -> Thing:
    """A piece of floor."""
    x, y = points[0]
    return Thing("Floor", name, x, y, points=[(px - x, py - y) for px, py in points])
