"""A ramp over Los Angeles on a hot morning, and nothing moves. 1152 by 304."""

from places.ground import laid, painted_over
from places.roads import surfaces
from places.roads.day_sky import HORIZON
from places.roads.freeway_cast import car_shadows
from places.roads.freeway_things import SHIMMERS, prop_uses, props, things
from places.roads.freeway_view import (
    COLUMNS,
    FLOOR,
    HEIGHT,
    ROAD,
    ROWS,
    backdrops,
    ground_rows,
    paint_road,
    paint_set,
)
from places.roads.layout import Behind, image_layers, write_pictures
from places.tiled import MapWriter, PropUse
from places.tilesets import write_tileset

AIR: dict[str, str | int] = {
    "ambient": "#fffaf0",
    "ground_line": FLOOR,
    "rim": "sun5",
    "rim_side": "left",
    "ambience": "freeway",
    "footsteps": "stone",
    "weather": "dust",
}
LAYERS = (
    Behind("bg_sky", 0.06, 0),
    Behind("bg_clouds", 0.08, 24, {"drift": 2.4}, endless=True),
    Behind("bg_plane", 0.1, 70, {"drift": -11.0}, endless=True),
    Behind("bg_mountains", 0.12, HORIZON - 50),
    Behind("bg_plain", 0.22, HORIZON - 84),
    Behind("bg_flyover", 0.36, 92),
    Behind("bg_roofs", 0.55, 100),
)


def build() -> None:
    """Write the tilesets, pictures and the map."""
    write_pictures("freeway", backdrops())
    tiles = [surfaces.tarmac(number, ROAD, "freeway") for number in range(surfaces.VARIANTS)]
    terrain = {"road": dict.fromkeys(range(surfaces.VARIANTS - 1), 1.0)}
    count = write_tileset("freeway_ground", [tile.pixels for tile in tiles], terrain)
    decals = painted_over(laid(tiles, ground_rows(1)), paint_road)
    made = MapWriter("freeway", COLUMNS, ROWS, AIR)
    first = made.tileset("freeway_ground", count)
    image_layers(made, "freeway", LAYERS)
    made.tile_layer("set", made.cut("freeway_set", paint_set()))
    made.tile_layer("ground", ground_rows(first))
    made.tile_layer("decals", made.cut("freeway_decals", decals))
    made.props_tileset("freeway_props", props())
    made.prop_layer("floor", car_shadows())
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", [PropUse("freeway_shimmer", x, 158) for x in SHIMMERS])
    for name, items in things().items():
        made.object_layer(name, items)
    image_layers(made, "freeway", [Behind("fg_rail", 1.15, HEIGHT - 9)])
    made.write()
