"""Short names for the objects of a map."""

from places.tiled import Thing

Value = str | int | float


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place where somebody may stand or sit."""
    properties: dict[str, Value] = {"facing": facing} if facing else {}
    return Thing("Mark", name, x, y, properties=properties | more)


def look(name: str, scene: str, area: tuple[float, float, float, float]) -> Thing:
    """A thing to look at; `area` is x, y, width, height."""
    return Thing("Look", name, area[0], area[1], area[2:], properties={"scene": f"look_{scene}"})


def light(
    name: str, at: tuple[float, float], colour: str, radius: int, group: str, **more: Value
) -> Thing:
    """A lamp."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius, "group": group}
    return Thing("Light", name, at[0], at[1], properties=properties | more)


def person(name: str, sheet: str, x: float, y: float, **more: Value) -> Thing:
    """Somebody with a sheet of sprites."""
    return Thing("Person", name, x, y, properties={"sheet": sheet, **more})


def wall(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """Where nobody can walk."""
    return Thing("Wall", name, x, y, (width, height))


def floor(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """Where people can walk."""
    return Thing("Floor", name, x, y, points=[(0, 0), (width, 0), (width, height), (0, height)])


def door(name: str, area: tuple[float, float, float, float], to: tuple[str, str]) -> Thing:
    """A way to a mark of another map."""
    properties: dict[str, Value] = {"to_map": to[0], "to_mark": to[1]}
    return Thing("Door", name, area[0], area[1], area[2:], properties=properties)
