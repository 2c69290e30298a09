"""The things of a map that mean something, in one line each."""

from places.tiled import Thing, Value

Area = tuple[float, float, float, float]  # x, y, width, height in pixels


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place where somebody may stand or sit: `pose`, `lift`, `order`."""
    properties: dict[str, Value] = {"facing": facing} if facing else {}
    return Thing("Mark", name, x, y, properties=properties | more)


def look(name: str, scene: str, area: Area) -> Thing:
    """A thing to look at from a piece of the floor; its scene is `look_` and `scene`."""
    x, y, width, height = area
    return Thing("Look", name, x, y, (width, height), properties={"scene": f"look_{scene}"})


def door(name: str, area: Area, to: tuple[str, str]) -> Thing:
    """A way to another map and a mark there."""
    x, y, width, height = area
    properties: dict[str, Value] = {"to_map": to[0], "to_mark": to[1]}
    return Thing("Door", name, x, y, (width, height), properties=properties)


def wall(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """A rectangle of the floor where nobody can walk."""
    return Thing("Wall", name, x, y, (width, height))
