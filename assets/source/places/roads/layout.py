"""The things of a map in one line each, and layers that are made from pictures."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, TILE, MapWriter, Thing, cut

Value = str | int | float
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


def laid(tiles: Sequence[Canvas], rows: Sequence[Sequence[int]]) -> Canvas:
    """Lay tiles: rows of their numbers, from 1; 0 is none."""
    ground = Canvas(len(rows[0]) * TILE, len(rows) * TILE)
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            if number:
                ground.blit(tiles[number - 1], x * TILE, y * TILE)
    return ground


def _thing(kind: str, name: str, at: tuple[float, float], properties: dict[str, Value]) -> Thing:
    kept = {key: value for key, value in properties.items() if value not in ("", 0, 0.0)}
    return Thing(kind, name, *at, properties=kept)


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place where somebody may stand or sit: `pose`, `lift`, `order`."""
    return _thing("Mark", name, (x, y), {"facing": facing, **more})


def person(name: str, sheet: str, at: tuple[float, float], routine: str, **more: Value) -> Thing:
    """Somebody who is here: `facing`, `animation`, `lift`, `order`, `route`."""
    return _thing("Person", name, at, {"sheet": sheet, "routine": routine, **more})


def look(name: str, scene: str, area: tuple[float, float, float, float]) -> Thing:
    """A thing to look at from a part of the floor: x, y, width, height."""
    x, y, wide, tall = area
    return Thing("Look", name, x, y, (wide, tall), properties={"scene": f"look_{scene}"})


def light(name: str, x: float, y: float, **more: Value) -> Thing:
    """A lamp: `colour`, `radius`, `level`, `shape`, `glow`, `flicker`, `group`."""
    return Thing("Light", name, x, y, properties=dict(more))


def wall(name: str, x: float, y: float, wide: float, tall: float) -> Thing:
    """Something on the floor that nobody walks through."""
    return Thing("Wall", name, x, y, (wide, tall))


def floor(left: float, top: float, right: float, bottom: float) -> Thing:
    """Where one may walk."""
    wide, tall = right - left, bottom - top
    corners = [(0, 0), (wide, 0), (wide, tall), (0, tall)]
    return Thing("Floor", "floor", left, top, points=corners)


def difference(painted: Canvas, ground: Canvas) -> Canvas:
    """Keep only what was painted over a ground."""
    changed = Canvas(ground.width, ground.height)
    differs = painted.pixels != ground.pixels
    changed.pixels[differs] = painted.pixels[differs]
    return changed


def picture_layer(made: MapWriter, layer: str, tileset: str, picture: Canvas) -> None:
    """Cut a picture into tiles and add them as a layer."""
    rows, count = cut(tileset, picture)
    first = made.tileset(tileset, count)
    full = [[first + place - 1 if place else 0 for place in row] for row in rows]
    full += [[0] * made.columns for _ in range(made.rows - len(full))]
    made.tile_layer(layer, full)
