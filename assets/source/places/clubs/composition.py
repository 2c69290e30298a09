"""A place as it is composed, and how it becomes a map with its tilesets and pictures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, TILE, MapWriter, PropUse, Thing, cut, write_tileset

Rows = list[list[int]]
Pictures = Mapping[str, Canvas | list[Canvas]]


@dataclass
class Picture:
    """A picture behind or before the set, with how its layer moves."""

    layer: str
    canvas: Canvas
    attributes: dict[str, str] = field(default_factory=dict)
    properties: dict[str, float] = field(default_factory=dict)


@dataclass
class Ground:
    """Tiles, how often each is laid, and the number of the tile in every cell (0 is none)."""

    tiles: Sequence[Canvas]
    terrain: dict[str, dict[int, float]]
    rows: Rows

    def laid(self, width: int, height: int) -> Canvas:
        """Give the ground as it is without decals."""
        made = Canvas(width, height)
        for y, row in enumerate(self.rows):
            for x, number in enumerate(row):
                if number:
                    made.blit(self.tiles[number - 1], x * TILE, y * TILE)
        return made


@dataclass
class Composition:
    """Everything that a map is made of."""

    name: str
    size: tuple[int, int]
    air: dict[str, str | int]
    set: Canvas
    ground: Ground
    paint: Callable[[Canvas], None]  # what lies on the ground: shade, light lines, stains
    props: Pictures
    uses: Sequence[PropUse]
    lamps: Pictures
    lamp_uses: Sequence[PropUse]
    things: Mapping[str, Sequence[Thing]]
    behind: Sequence[Picture] = ()
    before: Sequence[Picture] = ()
    flat: Sequence[PropUse] = ()  # things that lie on the floor, drawn under people


def compose(place: Composition) -> None:
    """Write the map and everything that belongs to it."""
    name, (width, height) = place.name, place.size
    made = MapWriter(name, width // TILE, height // TILE, place.air)
    count = write_tileset(
        f"{name}_ground", [tile.pixels for tile in place.ground.tiles], place.ground.terrain
    )
    rows, set_count = cut(f"{name}_set", place.set)
    decals, decal_count = cut(f"{name}_decals", _decals(place))
    first_ground = made.tileset(f"{name}_ground", count)
    first_set = made.tileset(f"{name}_set", set_count)
    first_decals = made.tileset(f"{name}_decals", decal_count)
    made.props_tileset(f"{name}_props", dict(place.props))
    made.props_tileset(f"{name}_lamps", dict(place.lamps))
    _pictures(made, name, place.behind)
    made.tile_layer("set", _numbered(rows, first_set, made))
    made.tile_layer("ground", _numbered(place.ground.rows, first_ground, made))
    made.tile_layer("decals", _numbered(decals, first_decals, made))
    if place.flat:
        made.prop_layer("floor", place.flat)
    made.prop_layer("props", place.uses)
    made.prop_layer("emissive", place.lamp_uses)
    for layer, items in place.things.items():
        made.object_layer(layer, items)
    _pictures(made, name, place.before)
    made.write()


def _decals(place: Composition) -> Canvas:
    width, height = place.size
    plain = place.ground.laid(width, height)
    painted = place.ground.laid(width, height)
    place.paint(painted)
    changed = Canvas(width, height)
    differs = painted.pixels != plain.pixels
    changed.pixels[differs] = painted.pixels[differs]
    return changed


def _pictures(made: MapWriter, name: str, pictures: Sequence[Picture]) -> None:
    for picture in pictures:
        file = f"{name}_{picture.layer}.png"
        write_indexed(BACKDROPS / file, picture.canvas.pixels)
        made.image_layer(picture.layer, file, dict(picture.properties), **picture.attributes)


def _numbered(rows: Rows, first: int, made: MapWriter) -> Rows:
    full = [[first + place - 1 if place else 0 for place in row] for row in rows]
    return full + [[0] * made.columns for _ in range(made.rows - len(full))]
