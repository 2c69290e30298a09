"""The coffee shop on the lot: greige, one big window, a counter. 640 by 288 pixels."""

from kit.canvas import Canvas

from places.composition import Composition, Ground, Picture, Stand, compose
from places.lot import cafe, cafe_room, surfaces
from places.lot.coffee_shop_set import (
    COUNTER,
    FLOOR,
    HEIGHT,
    NAME,
    TABLES,
    WIDTH,
    paint_set,
    stain,
    view_outside,
)
from places.lot.coffee_shop_things import PENDANTS, SEAT, things
from places.tiled import PropUse

COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16


def pictures() -> dict[str, Canvas | list[Canvas]]:
    """Everything that stands about."""
    made: dict[str, Canvas | list[Canvas]] = {
        "lot_counter": cafe.counter(COUNTER[2]),
        "lot_emblem": cafe.emblem(),
        "lot_espresso": surfaces.lifted(cafe.espresso(), 30),
        "lot_pastry": cafe.pastry_case(),
        "lot_till": surfaces.lifted(cafe.till(), 30),
        "lot_tip_jar": surfaces.lifted(cafe.jar(), 31),
        "lot_cups": surfaces.lifted(cafe.order_cups(), 31),
        "lot_pendant": cafe_room.pendant(),
        "lot_chair_east": cafe_room.chair("east"),
        "lot_chair_west": cafe_room.chair("west"),
        "lot_screen": cafe_room.screen(),
        "lot_sugar": cafe_room.sugar_stand(),
        "lot_bucket": cafe_room.bucket(),
        "lot_newspapers": cafe_room.newspapers(),
        "lot_plant": cafe_room.plant(),
    }
    for name, (_, _, lies, _) in TABLES.items():
        made[f"lot_table_{name}"] = cafe_room.bistro(lies)
    return made


def uses() -> list[PropUse]:
    """Where it stands."""
    x, base, _ = COUNTER
    made = [
        PropUse("lot_counter", x, base),
        PropUse("lot_emblem", x + 118, base + 0.1),
        PropUse("lot_pastry", x - 10, base + 0.2),
        PropUse("lot_espresso", x + 74, base + 0.3),
        PropUse("lot_till", x + 180, base + 0.3),
        PropUse("lot_tip_jar", x + 166, base + 0.4),
        PropUse("lot_cups", x + 138, base + 0.4),
        PropUse("lot_screen", 570, 216),
        PropUse("lot_sugar", 8, 258),
        PropUse("lot_bucket", 84, 272),
        PropUse("lot_newspapers", 290, 186),
        PropUse("lot_plant", 540, 190),
    ]
    made += [PropUse("lot_pendant", lamp - 10, 78) for lamp in PENDANTS]
    for name, (middle, bottom, _, _) in TABLES.items():
        made += [
            PropUse(f"lot_table_{name}", middle - 20, bottom),
            PropUse("lot_chair_east", middle - SEAT - 7, bottom + 1),
            PropUse("lot_chair_west", middle + SEAT - 8, bottom + 1),
        ]
    return made


def build() -> None:
    """Write the tilesets, pictures and the map."""
    tiles = [surfaces.slab(n, ("stone3", "stone4", "stone5")) for n in range(5)]
    bulbs = Stand(
        {"lot_bulb": cafe_room.bulb()}, [PropUse("lot_bulb", lamp - 6, 81) for lamp in PENDANTS]
    )
    air: dict[str, str | int] = {
        "ambient": "#b2abb2",
        "ground_line": FLOOR,
        "rim": "sun5",
        "rim_side": "right",
        "ambience": "coffee_shop",
        "footsteps": "stone",
    }
    terrain = {"terrazzo": {0: 1.0, 1: 1.0, 2: 1.0, 3: 1.0, 4: 0.1}}
    compose(
        Composition(
            name=NAME,
            air=air,
            set=paint_set(),
            ground=Ground(tiles, terrain, surfaces.counted(_laid()), stain),
            props=Stand(pictures(), uses()),
            shining=bulbs,
            things=things(),
            pictures=[Picture("bg_outside", view_outside(), (268, 44), 0.8)],
        )
    )


def _laid() -> list[list[int]]:
    laid = surfaces.lay(COLUMNS, ROWS, FLOOR // 16, (1, 1, 1, 1, 0.12), "cafe floor")
    for y, row in enumerate(laid):
        for x, place in enumerate(row):
            if 0 <= place < 4:  # a joint at every second tile, like bricks
                row[x] = place - place % 2 + (x + y) % 2
    return laid
