"""Short names for the objects of a map."""

from places.tiled import Thing

Value = str | int | float


def light(
    name: str, at: tuple[float, float], colour: str, radius: int, group: str, **more: Value
) -> Thing:
    """A lamp."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius, "group": group}
    return Thing("Light", name, at[0], at[1], properties=properties | more)


def person(name: str, sheet: str, x: float, y: float, **more: Value) -> Thing:
    """Somebody with a sheet of sprites."""
    return Thing("Person", name, x, y, properties={"sheet": sheet, **more})


def floor(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """Where people can walk."""
    return Thing("Floor", name, x, y, points=[(0, 0), (width, 0), (width, height), (0, height)])
