"""Puts a place together: ground, what is painted on it, set, props, backdrops, objects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, TILE, MapWriter, PropUse, Thing, cut, write_tileset

OBJECT_LAYERS = ("people", "marks", "doors", "looks", "triggers", "lights", "collision")
Frames = Canvas | Sequence[Canvas]


@dataclass
class Ground:
    """Tiles, their kinds with chances, which tile lies where (0 for none), and the finish.

    `painted` is the whole floor once laid and worked over; what differs becomes decals.
    """

    tiles: list[Canvas]
    terrain: dict[str, dict[int, float]]
    rows: list[list[int]]
    painted: Canvas | None = None

    def laid(self) -> Canvas:
        """Give the floor as the tiles alone make it."""
        floor = Canvas(len(self.rows[0]) * TILE, len(self.rows) * TILE)
        for y, row in enumerate(self.rows):
            for x, number in enumerate(row):
                if number:
                    floor.blit(self.tiles[number - 1], x * TILE, y * TILE)
        return floor


@dataclass
class Backdrop:
    """A picture behind or before everything, how it follows the view, where it lies."""

    layer: str
    picture: Canvas
    parallax: tuple[float, float] = (1.0, 1.0)
    offset: tuple[int, int] = (0, 0)
    properties: dict[str, float] = field(default_factory=dict)


@dataclass
class Design:
    """Everything that a map is made of."""

    name: str
    air: dict[str, str | int]
    ground: Ground
    set: Canvas
    props: Mapping[str, Frames]
    uses: Sequence[PropUse]
    shining: Mapping[str, Frames]
    shining_uses: Sequence[PropUse]
    things: Mapping[str, list[Thing]]
    backdrops: Sequence[Backdrop] = ()
    flat: Mapping[str, Frames] = field(default_factory=dict)
    flat_uses: Sequence[PropUse] = ()


def write(design: Design) -> None:
    """Write the tilesets, the pictures and the map."""
    ground, name = design.ground, design.name
    columns, rows = len(ground.rows[0]), len(ground.rows)
    made = MapWriter(name, columns, rows, design.air)
    pixels = [tile.pixels for tile in ground.tiles]
    first_ground = made.tileset(
        f"{name}_ground", write_tileset(f"{name}_ground", pixels, ground.terrain)
    )
    set_rows = _cut(made, f"{name}_set", design.set)
    decals = _cut(made, f"{name}_decals", _changed(ground))
    for part, props in (
        ("flat", design.flat),
        ("props", design.props),
        ("lamps", design.shining),
    ):
        if props:
            made.props_tileset(f"{name}_{part}", dict(props))
    _pictures(made, design, "bg_")
    made.tile_layer("set", _full(set_rows, columns, rows))
    made.tile_layer("ground", _numbered(ground.rows, first_ground))
    made.tile_layer("decals", _full(decals, columns, rows))
    if design.flat_uses:
        made.prop_layer("floor", design.flat_uses)
    made.prop_layer("props", design.uses)
    made.prop_layer("emissive", design.shining_uses)
    for layer in OBJECT_LAYERS:
        made.object_layer(layer, design.things.get(layer, []))
    _pictures(made, design, "fg_")
    made.write()


def _changed(ground: Ground) -> Canvas:
    """Give the pixels that the finish of the floor has changed."""
    laid, painted = ground.laid(), ground.painted
    changed = Canvas(laid.width, laid.height)
    if painted is not None:
        differs = painted.pixels != laid.pixels
        changed.pixels[differs] = painted.pixels[differs]
    return changed


def _cut(made: MapWriter, name: str, picture: Canvas) -> list[list[int]]:
    rows, count = cut(name, picture)
    return _numbered(rows, made.tileset(name, count))


def _numbered(rows: Sequence[Sequence[int]], first: int) -> list[list[int]]:
    return [[first + place - 1 if place else 0 for place in row] for row in rows]


def _full(rows: list[list[int]], columns: int, count: int) -> list[list[int]]:
    return rows + [[0] * columns for _ in range(count - len(rows))]


def _pictures(made: MapWriter, design: Design, kind: str) -> None:
    for drop in design.backdrops:
        if not drop.layer.startswith(kind):
            continue
        file = f"{design.name}_{drop.layer[3:]}.png"
        write_indexed(BACKDROPS / file, drop.picture.pixels)
        attributes = {
            "parallaxx": f"{drop.parallax[0]:g}",
            "parallaxy": f"{drop.parallax[1]:g}",
            "offsetx": str(drop.offset[0]),
            "offsety": str(drop.offset[1]),
        }
        if "drift" in drop.properties:
            attributes["repeatx"] = "1"
        made.image_layer(drop.layer, file, properties={**drop.properties}, **attributes)
