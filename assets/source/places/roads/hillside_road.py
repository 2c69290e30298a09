"""A bend over the city at the magic hour: parked cars, one lamp, a bench. 1024 by 304."""

from kit.canvas import Canvas

from places.ground import difference, laid
from places.roads import surfaces
from places.roads.dusk import HORIZON
from places.roads.hillside_things import prop_uses, props, shining, shining_uses, things
from places.roads.hillside_view import (
    COLUMNS,
    FLOOR,
    GRAVEL,
    HEIGHT,
    ROAD,
    ROWS,
    backdrops,
    ground_rows,
    paint_road,
    paint_set,
)
from places.roads.layout import Behind, image_layers, write_pictures
from places.tiled import MapWriter
from places.tilesets import write_tileset

AIR: dict[str, str | int] = {
    "ambient": "#a476b0",
    "ground_line": FLOOR,
    "rim": "sun4",
    "rim_side": "left",
    "ambience": "hillside_road",
    "footsteps": "gravel",
}
LAYERS = (
    Behind("bg_sky", 0.05, 0),
    Behind("bg_ridges", 0.12, HORIZON - 46),
    Behind("bg_city", 0.2, HORIZON - 34, {"twinkle": 0.05}),
    Behind("bg_slope", 0.45, 140),
    Behind("bg_brush", 0.7, 154),
)


def _tiles() -> list[Canvas]:
    numbers = range(surfaces.VARIANTS)
    stones = [surfaces.tarmac(number, GRAVEL, "hill gravel") for number in numbers]
    return stones + [surfaces.tarmac(number, ROAD, "hill road") for number in numbers]


def _ground() -> tuple[int, Canvas]:
    """Write the ground's tileset; gives its size, and what is painted over the tiles."""
    tiles, last = _tiles(), surfaces.VARIANTS
    terrain = {
        "gravel": dict.fromkeys(range(last - 1), 1.0),
        "road": dict.fromkeys(range(last, 2 * last - 1), 1.0),
    }
    count = write_tileset("hillside_road_ground", [tile.pixels for tile in tiles], terrain)
    ground, road = (laid(tiles, ground_rows(1)) for _ in range(2))
    paint_road(road, laid(tiles, [[1 + x % 7 for x in range(COLUMNS)]] * ROWS))
    return count, difference(road, ground)


def build() -> None:
    """Write the tilesets, pictures and the map."""
    write_pictures("hillside_road", backdrops())
    count, decals = _ground()
    made = MapWriter("hillside_road", COLUMNS, ROWS, AIR)
    first = made.tileset("hillside_road_ground", count)
    image_layers(made, "hillside_road", LAYERS)
    made.tile_layer("ground", ground_rows(first))
    made.tile_layer("decals", made.cut("hillside_road_decals", decals))
    made.tile_layer("set", made.cut("hillside_road_set", paint_set()))
    made.props_tileset("hillside_road_props", props())
    made.props_tileset("hillside_road_lamps", shining())
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", shining_uses())
    for name, items in things().items():
        made.object_layer(name, items)
    image_layers(made, "hillside_road", [Behind("fg_front", 1.25, HEIGHT - 234)])
    made.write()
