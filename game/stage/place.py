"""A place: what its map shows and what it means, read from a Tiled file.

Maps hold names, never logic.
"""

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from game.core.fault import did_you_mean
from game.core.geometry import Point, Rect
from game.core.palette import COLOURS
from game.stage.floor import Floor, make_floor
from game.stage.things import (
    GEOMETRY,
    KINDS,
    Air,
    Door,
    Light,
    Look,
    Mark,
    Person,
    Trigger,
)
from game.stage.tiled.document import normalise
from game.stage.tiled.fault import MapError, fault
from game.stage.tiled.load import LoadedMap, MapObject, load
from game.stage.tiled.scenery import Scenery


@dataclass(frozen=True)
class Place:
    """A map, ready to be played in. Sizes in pixels."""

    name: str
    file: Path
    scenery: Scenery
    air: Air
    marks: Mapping[str, Mark]
    doors: tuple[Door, ...]
    looks: tuple[Look, ...]
    people: tuple[Person, ...]
    triggers: tuple[Trigger, ...]
    lights: tuple[Light, ...]
    floor: Floor

    @property
    def width(self) -> int:
        """The width of the map."""
        return self.scenery.width

    @property
    def height(self) -> int:
        """The height of the map."""
        return self.scenery.height

    @property
    def ambient(self) -> tuple[int, int, int]:
        """The light where no lamp shines."""
        text = self.air.ambient.lstrip("#")[-6:]
        return int(text[:2], 16), int(text[2:4], 16), int(text[4:], 16)

    @property
    def ambience(self) -> str | None:
        """The sound of the place."""
        return self.air.ambience or None

    @property
    def footsteps(self) -> str:
        """What one walks on: wood, stone."""
        return self.air.footsteps

    def walkable(self, point: Point) -> bool:
        """Whether somebody can stand at a point."""
        return self.floor.open(point)

    def path(self, start: Point, goal: Point) -> list[Point]:
        """Find the way to a point, round what stands in between."""
        return self.floor.path(start, goal)


T = TypeVar("T")


def load_place(path: Path) -> Place:
    """Read a place from a .tmx file. Raises MapError."""
    return place_of(load(normalise(path)))


def place_of(loaded: LoadedMap) -> Place:
    """Make a place of a map that has been read. Raises MapError."""
    found: dict[str, list[Any]] = {kind: [] for kind in KINDS}
    for item in loaded.objects:
        if item.shape == "text":
            continue
        found[_kind(loaded, item)].append(_make(loaded, item))
    return Place(
        name=loaded.path.stem,
        file=loaded.path,
        scenery=loaded.scenery,
        air=_air(loaded),
        marks={mark.name: mark for mark in _unique(loaded, found["Mark"])},
        doors=tuple(found["Door"]),
        looks=tuple(found["Look"]),
        people=tuple(_unique(loaded, found["Person"])),
        triggers=tuple(found["Trigger"]),
        lights=tuple(found["Light"]),
        floor=make_floor(
            loaded.scenery.width,
            loaded.scenery.height,
            [outline.points for outline in found["Floor"]],
            [outline.points for outline in found["Wall"]],
        ),
    )


def _kind(loaded: LoadedMap, item: MapObject) -> str:
    if item.kind not in KINDS:
        what = f"has the unknown class '{item.kind}'" if item.kind else "has no class"
        raise _error(loaded, item, f"{what}.", did_you_mean(item.kind, KINDS))
    shapes = KINDS[item.kind][1]
    if item.shape not in shapes:
        message = f"is a {item.shape}, but a {item.kind} is a {' or '.join(shapes)}."
        raise _error(loaded, item, message, "Draw it again with that tool.")
    return item.kind


def _make(loaded: LoadedMap, item: MapObject) -> Any:
    cls = KINDS[item.kind][0]
    hints = get_type_hints(cls)
    values: dict[str, Any] = {}
    for field in fields(cls):
        if field.name in GEOMETRY:
            values[field.name] = _geometry(item, field.name)
        elif field.name in item.properties:
            values[field.name] = _value(loaded, item, field.name, hints[field.name])
        elif field.default is MISSING:
            remedy = f"Set it in Tiled: Properties > {field.name}."
            raise _error(loaded, item, f"needs the property '{field.name}'.", remedy)
    for name in item.properties:
        if name not in hints or name in GEOMETRY:
            known = did_you_mean(name, [f.name for f in fields(cls) if f.name not in GEOMETRY])
            raise _error(loaded, item, f"has the unknown property '{name}'.", known)
    made = cls(**values)
    if isinstance(made, Light) and made.colour not in COLOURS:
        message = f"its colour '{made.colour}' is not in the palette."
        raise _error(loaded, item, message, did_you_mean(made.colour, COLOURS))
    return made


def _geometry(item: MapObject, name: str) -> Any:
    match name:
        case "name":
            return item.name
        case "at":
            return Point(item.x + item.width / 2, item.y + item.height / 2)
        case "area":
            return Rect(item.x, item.y, item.width, item.height)
    if item.points:
        return tuple(Point(x, y) for x, y in item.points)
    right, bottom = item.x + item.width, item.y + item.height
    return (
        Point(item.x, item.y),
        Point(right, item.y),
        Point(right, bottom),
        Point(item.x, bottom),
    )


def _value(loaded: LoadedMap, item: MapObject, name: str, hint: Any) -> Any:
    raw = item.properties[name]
    raw = "" if raw is None else raw
    try:
        return hint(raw)
    except (ValueError, TypeError):
        pass
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        known = did_you_mean(str(raw), [value.value for value in hint])
        raise _error(loaded, item, f"its {name} '{raw}' is not known.", known)
    message = f"its {name} '{raw}' is no {hint.__name__}."
    raise _error(loaded, item, message, f"Write a {hint.__name__}.")


def _air(loaded: LoadedMap) -> Air:
    hints = get_type_hints(Air)
    values = {}
    for name, raw in loaded.properties.items():
        if name not in hints:
            known = did_you_mean(name, hints)
            raise fault(loaded.path, f"the map has the unknown property '{name}'.", known)
        try:
            values[name] = hints[name](raw if raw is not None else "")
        except (ValueError, TypeError):
            message = f"the map's {name} '{raw}' is no {hints[name].__name__}."
            raise fault(loaded.path, message) from None
    return Air(**values)


def _unique(loaded: LoadedMap, things: list[T]) -> list[T]:
    seen: set[str] = set()
    for thing in things:
        name = str(getattr(thing, "name", ""))
        if not name or name in seen:
            what = f"the name '{name}' is used twice" if name else "a mark or person has no name"
            raise fault(loaded.path, f"{what}.", "Give each its own name in Tiled.")
        seen.add(name)
    return things


def _error(loaded: LoadedMap, item: MapObject, message: str, remedy: str) -> MapError:
    named = f" '{item.name}'" if item.name else ""
    place = f"layer '{item.layer}', object {item.id}{named}"
    error = fault(loaded.path, message, remedy)
    first = error.faults[0]
    return MapError(type(first)(first.path, message, place=place, remedy=remedy))
