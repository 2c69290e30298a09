"""Puts a place of the lot together: tiles, set, props, lights, and the map that names them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas
from kit.indexed import write_indexed

from places.tiled import BACKDROPS, TILE, MapWriter, PropUse, Thing, cut, write_tileset

Rows = list[list[int]]
Frames = Canvas | list[Canvas]


@dataclass
class Backdrop:
    """A picture behind or before the set; `attributes` as in Tiled, `drift` in pixels a second."""

    name: str
    picture: Canvas
    attributes: dict[str, str]
    properties: dict[str, str | int | float] = field(default_factory=dict)


@dataclass
class Stand:
    """Props of one layer: what there is and where it stands."""

    pictures: dict[str, Frames]
    uses: Sequence[PropUse]


@dataclass
class Layout:
    """Everything a map is made of."""

    name: str
    air: dict[str, str | int]
    wall: Canvas
    tiles: Sequence[Canvas]
    terrain: dict[str, dict[int, float]]
    laid: Rows  # places of tiles, -1 where there is no ground
    stain: Callable[[Canvas], None]  # paints on the laid ground what is no tile
    props: Stand
    shining: Stand
    things: dict[str, list[Thing]]
    flat: Stand | None = None
    behind: Sequence[Backdrop] = ()
    before: Sequence[Backdrop] = ()
    blobs: dict[str, dict[int, int]] = field(default_factory=dict)

    @property
    def columns(self) -> int:
        """Tiles across."""
        return len(self.laid[0])

    @property
    def rows(self) -> int:
        """Tiles down."""
        return len(self.laid)


def write(layout: Layout) -> None:
    """Write the tilesets, pictures and the map."""
    name = layout.name
    made = MapWriter(name, layout.columns, layout.rows, dict(layout.air))
    tiles = [tile.pixels for tile in layout.tiles]
    ground = made.tileset(
        f"{name}_ground", write_tileset(f"{name}_ground", tiles, layout.terrain, layout.blobs)
    )
    walls, count = cut(f"{name}_set", layout.wall)
    first_wall = made.tileset(f"{name}_set", count)
    stains, count = cut(f"{name}_decals", _stains(layout))
    first_stain = made.tileset(f"{name}_decals", count)
    _props_tilesets(made, layout)
    _images(made, "bg", layout.behind)
    made.tile_layer("set", _numbered(layout, walls, first_wall - 1))
    made.tile_layer("ground", [[place + ground if place >= 0 else 0 for place in row]
                               for row in layout.laid])  # fmt: skip
    made.tile_layer("decals", _numbered(layout, stains, first_stain - 1))
    if layout.flat:
        made.prop_layer("floor", layout.flat.uses)
    made.prop_layer("props", layout.props.uses)
    made.prop_layer("emissive", layout.shining.uses)
    for layer, things in layout.things.items():
        made.object_layer(layer, things)
    _images(made, "fg", layout.before)
    made.write()


def _props_tilesets(made: MapWriter, layout: Layout) -> None:
    stands = {"props": layout.props, "lamps": layout.shining, "floor": layout.flat}
    for kind, stand in stands.items():
        if stand:
            made.props_tileset(f"{layout.name}_{kind}", stand.pictures)


def _images(made: MapWriter, side: str, backdrops: Sequence[Backdrop]) -> None:
    for backdrop in backdrops:
        file = f"{made.name}_{backdrop.name}.png"
        write_indexed(BACKDROPS / file, backdrop.picture.pixels)
        made.image_layer(
            f"{side}_{backdrop.name}", file, backdrop.properties, **backdrop.attributes
        )


def _stains(layout: Layout) -> Canvas:
    """What the painter changed on the laid ground."""
    width, height = layout.columns * TILE, layout.rows * TILE
    ground = Canvas(width, height)
    for y, row in enumerate(layout.laid):
        for x, place in enumerate(row):
            if place >= 0:
                ground.blit(layout.tiles[place], x * TILE, y * TILE)
    stained = Canvas(width, height)
    stained.blit(ground, 0, 0)
    layout.stain(stained)
    changed = Canvas(width, height)
    differs = np.asarray(stained.pixels != ground.pixels)
    changed.pixels[differs] = stained.pixels[differs]
    return changed


def _numbered(layout: Layout, places: Rows, offset: int) -> Rows:
    full = [[place + offset if place else 0 for place in row] for row in places]
    return full + [[0] * layout.columns for _ in range(layout.rows - len(full))]
