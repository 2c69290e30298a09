"""The things of a map in one line each, and layers that are made from pictures."""

from kit.canvas import Canvas

from places.tiled import MapWriter, Thing, cut

Value = str | int | float


def _thing(kind: str, name: str, x: float, y: float, **properties: Value) -> Thing:
    kept = {key: value for key, value in properties.items() if value not in ("", 0, 0.0)}
    return Thing(kind, name, x, y, properties=kept)


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place where somebody may stand or sit: `pose`, `lift`, `order`."""
    return _thing("Mark", name, x, y, facing=facing, **more)


def person(name: str, sheet: str, at: tuple[float, float], routine: str, **more: Value) -> Thing:
    """Somebody who is here: `facing`, `animation`, `lift`, `order`, `route`."""
    return _thing("Person", name, *at, sheet=sheet, routine=routine, **more)


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
