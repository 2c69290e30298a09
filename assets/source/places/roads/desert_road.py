"""A road through the Mojave and a filling station that is shut, at two hours. 1024 by 304."""

from kit.canvas import Canvas

from places.ground import difference, laid
from places.roads import surfaces
from places.roads.desert_air import DAWN, HORIZON, NIGHT, Hour
from places.roads.desert_objects import car_props, prop_uses, props, shining, shining_uses, things
from places.roads.desert_view import (
    COLUMNS,
    FLOOR,
    HEIGHT,
    ROWS,
    SAND,
    TAR,
    backdrops,
    ground_rows,
    paint_road,
    paint_set,
)
from places.roads.layout import Behind, image_layers, write_pictures
from places.tiled import MapWriter
from places.tilesets import write_tileset


def _layers(hour: Hour) -> list[Behind]:
    stars: dict[str, str | int | float] = {"twinkle": 0.06} if hour is NIGHT else {}
    return [
        Behind("bg_sky", 0.04, 0, stars),
        Behind("bg_range", 0.1, HORIZON - 42),
        Behind("bg_mesas", 0.2, HORIZON - 58),
        Behind("bg_train", 0.24, HORIZON - 7, {"drift": 8.0}, endless=True),
        Behind("bg_flats", 0.4, HORIZON + 2, stars),
    ]


def _tiles() -> list[Canvas]:
    numbers = range(surfaces.VARIANTS)
    sand = [surfaces.tarmac(number, SAND, "desert sand") for number in numbers]
    return sand + [surfaces.tarmac(number, TAR, "desert road") for number in numbers]


def _ground() -> tuple[int, Canvas]:
    """Write the ground's tileset; gives its size, and what is painted over the tiles."""
    tiles, last = _tiles(), surfaces.VARIANTS
    terrain = {
        "sand": dict.fromkeys(range(last - 1), 1.0),
        "road": dict.fromkeys(range(last, 2 * last - 1), 1.0),
    }
    count = write_tileset("desert_road_ground", [tile.pixels for tile in tiles], terrain)
    ground, road = (laid(tiles, ground_rows(1)) for _ in range(2))
    sand = laid(tiles, [[1 + x % 7 for x in range(COLUMNS)]] * ROWS)
    tar = laid(tiles, [[1 + last + x % 7 for x in range(COLUMNS)]] * ROWS)
    paint_road(road, sand, tar)
    return count, difference(road, ground)


def _write(name: str, hour: Hour, count: int, decals: Canvas) -> None:
    write_pictures(name, backdrops(hour))
    air: dict[str, str | int] = {"ground_line": FLOOR, "ambience": name}
    air |= {"footsteps": "sand", "weather": "dust"}
    made = MapWriter(name, COLUMNS, ROWS, air | hour.air)
    first = made.tileset("desert_road_ground", count)
    image_layers(made, name, _layers(hour))
    made.tile_layer("ground", ground_rows(first))
    made.tile_layer("decals", made.cut("desert_road_decals", decals))
    made.tile_layer("set", made.cut("desert_road_set", paint_set()))
    made.props_tileset("desert_road_props", props())
    made.props_tileset(f"{name}_cars", car_props(hour))
    made.props_tileset("desert_road_lamps", shining())
    made.prop_layer("props", prop_uses(hour))
    made.prop_layer("emissive", shining_uses(hour))
    for layer, items in things(hour).items():
        made.object_layer(layer, items)
    image_layers(made, name, [Behind("fg_front", 1.25, HEIGHT - 125)])
    made.write()


def build() -> None:
    """Write the tilesets, the pictures and both maps."""
    count, decals = _ground()
    _write("desert_road", DAWN, count, decals)
    _write("desert_road_night", NIGHT, count, decals)
