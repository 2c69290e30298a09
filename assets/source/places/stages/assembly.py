"""Puts the parts of a place together and writes its tilesets, pictures and map."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, TILE, MapWriter, PropUse, Thing, cut, write_tileset

Props = Mapping[str, Canvas | Sequence[Canvas]]
Rows = list[list[int]]


@dataclass
class Picture:
    """An image layer; `at` is its offset in pixels."""

    name: str
    canvas: Canvas
    at: tuple[int, int] = (0, 0)
    parallax: float = 1.0
    properties: dict[str, str | int | float] = field(default_factory=dict)


@dataclass
class Ground:
    """Tiles of a floor, how often each is laid, where they lie, and what is painted on them.

    `rows` counts tiles from 1; 0 is empty.
    """

    tiles: Sequence[Canvas]
    terrain: dict[str, dict[int, float]]
    rows: Rows
    paint: Callable[[Canvas], None]


@dataclass
class Layer:
    """A layer of props: their pictures, and where each of them stands."""

    pictures: Props
    uses: Sequence[PropUse]


@dataclass
class Parts:
    """Everything a map is made of."""

    name: str
    air: dict[str, str | int]
    wall: Canvas
    ground: Ground
    floor: Layer
    props: Layer
    shining: Layer
    things: dict[str, list[Thing]]
    pictures: Sequence[Picture] = ()


def write(parts: Parts) -> None:
    """Write everything that belongs to a place."""
    rows = len(parts.ground.rows)
    made = MapWriter(parts.name, len(parts.ground.rows[0]), rows, dict(parts.air))
    ground = _tileset(made, parts.name, parts.ground)
    set_rows, count = cut(f"{parts.name}_set", parts.wall)
    first_set = made.tileset(f"{parts.name}_set", count)
    painted, count = cut(f"{parts.name}_decals", _painted(parts.ground))
    first_decals = made.tileset(f"{parts.name}_decals", count)
    for kind, layer in (("flat", parts.floor), ("props", parts.props), ("lamps", parts.shining)):
        if layer.uses:
            made.props_tileset(f"{parts.name}_{kind}", layer.pictures)
    for picture in parts.pictures:
        if not picture.name.startswith("fg_"):
            _hang(made, parts.name, picture)
    made.tile_layer("set", _numbered(set_rows, first_set, parts))
    made.tile_layer("ground", _numbered(parts.ground.rows, ground, parts))
    made.tile_layer("decals", _numbered(painted, first_decals, parts))
    _stand(made, parts)
    for picture in parts.pictures:
        if picture.name.startswith("fg_"):
            _hang(made, parts.name, picture)
    made.write()


def _stand(made: MapWriter, parts: Parts) -> None:
    layers = (("floor", parts.floor), ("props", parts.props), ("emissive", parts.shining))
    for name, layer in layers:
        if layer.uses:
            made.prop_layer(name, layer.uses)
    for name, things in parts.things.items():
        made.object_layer(name, things)


def _tileset(made: MapWriter, name: str, ground: Ground) -> int:
    tiles = [tile.pixels for tile in ground.tiles]
    count = write_tileset(f"{name}_ground", tiles, ground.terrain)
    return made.tileset(f"{name}_ground", count)


def _painted(ground: Ground) -> Canvas:
    """Give what differs from the bare tiles once everything is painted on them."""
    bare = Canvas(len(ground.rows[0]) * TILE, len(ground.rows) * TILE)
    for y, row in enumerate(ground.rows):
        for x, number in enumerate(row):
            if number:
                bare.blit(ground.tiles[number - 1], x * TILE, y * TILE)
    full, changed = Canvas(bare.width, bare.height), Canvas(bare.width, bare.height)
    full.blit(bare, 0, 0)
    ground.paint(full)
    differs = full.pixels != bare.pixels
    changed.pixels[differs] = full.pixels[differs]
    return changed


def _hang(made: MapWriter, name: str, picture: Picture) -> None:
    file = f"{name}_{picture.name.partition('_')[2]}.png"
    write_indexed(BACKDROPS / file, picture.canvas.pixels)
    made.image_layer(
        picture.name,
        file,
        picture.properties,
        parallaxx=f"{picture.parallax:g}",
        offsetx=str(picture.at[0]),
        offsety=str(picture.at[1]),
    )


def _numbered(rows: Rows, first: int, parts: Parts) -> Rows:
    height, width = len(parts.ground.rows), len(parts.ground.rows[0])
    full = [[first + place - 1 if place else 0 for place in row] for row in rows]
    full = [row + [0] * (width - len(row)) for row in full]
    return full + [[0] * width for _ in range(height - len(full))]
