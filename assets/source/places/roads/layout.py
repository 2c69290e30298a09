"""The things of a map in one line each, and layers that are made from pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, MapWriter, Thing, Value

WIDEST, NARROWEST = 512, 420  # views, in pixels


@dataclass(frozen=True)
class Behind:
    """A picture behind or before the stage: how much it moves with the camera, its top row."""

    name: str
    lag: float
    row: int
    moves: dict[str, Value] = field(default_factory=dict)  # drift, twinkle
    endless: bool = False


def far(lag: float, width: int) -> int:
    """How wide a picture must be that moves by a factor with a map of a width, in any view."""
    view = WIDEST if lag < 1 else NARROWEST
    return view + round((width - view) * lag)


def image_layers(made: MapWriter, map_name: str, layers: Sequence[Behind]) -> None:
    """Add pictures as layers."""
    for layer in layers:
        made.image_layer(
            layer.name,
            f"{map_name}_{layer.name[3:]}.png",
            properties=layer.moves or None,
            parallaxx=f"{layer.lag:g}",
            offsetx="0",
            offsety=str(layer.row),
            **({"repeatx": "1"} if layer.endless else {}),
        )


def write_pictures(map_name: str, pictures: dict[str, Canvas]) -> None:
    """Write what `image_layers` uses."""
    for name, canvas in pictures.items():
        write_indexed(BACKDROPS / f"{map_name}_{name}.png", canvas.pixels)


def _thing(kind: str, name: str, at: tuple[float, float], properties: dict[str, Value]) -> Thing:
    kept = {key: value for key, value in properties.items() if value not in ("", 0, 0.0)}
    return Thing(kind, name, *at, properties=kept)


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place where somebody may stand or sit: `pose`, `lift`, `order`."""
    return _thing("Mark", name, (x, y), {"facing": facing, **more})


def person(name: str, sheet: str, at: tuple[float, float], routine: str, **more: Value) -> Thing:
    """Somebody who is here: `facing`, `animation`, `lift`, `order`, `route`."""
    return _thing("Person", name, at, {"sheet": sheet, "routine": routine, **more})


def light(name: str, x: float, y: float, **more: Value) -> Thing:
    """A lamp: `colour`, `radius`, `level`, `shape`, `glow`, `flicker`, `group`."""
    return Thing("Light", name, x, y, properties=dict(more))


def floor(left: float, top: float, right: float, bottom: float) -> Thing:
    """Where one may walk."""
    wide, tall = right - left, bottom - top
    corners = [(0, 0), (wide, 0), (wide, tall), (0, tall)]
    return Thing("Floor", "floor", left, top, points=corners)
