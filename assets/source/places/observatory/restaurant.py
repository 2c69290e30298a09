"""The dinner: a good hotel's restaurant, everything beige, the evening outside the window."""

from kit.canvas import Canvas

from places.composition import Composition, Picture, Stand, compose
from places.observatory import dining, dining_room, dining_set, stars
from places.observatory.restaurant_plan import (
    LINE,
    LONG,
    MAIN,
    PENDANTS,
    SEAT,
    TABLES,
    lights,
    looks,
    marks,
    people,
    walls,
)
from places.observatory.restaurant_room import ground, outside, street
from places.tiled import PropUse

NAME = "restaurant"


def props() -> dict[str, Canvas]:
    """The pictures of the furniture."""
    return {
        "restaurant_table_for_four": dining.long_table(LONG),
        "restaurant_table": dining.round_table(),
        "restaurant_chair_east": dining.chair("east"),
        "restaurant_mias_chair": dining.chair("east"),
        "restaurant_chair_west": dining.chair("west"),
        "restaurant_chair_south": dining.chair("south"),
        "restaurant_palm": dining_room.plant("restaurant palm"),
        "restaurant_twigs": dining_room.twigs(),
        "restaurant_stand": dining_room.stand(),
        "restaurant_station": dining_room.side_station(),
        "restaurant_trolley": dining_room.trolley(),
        "restaurant_lamp": dining_room.shade_lamp(30),
    }


def uses() -> list[PropUse]:
    """Where it stands."""
    x, base = MAIN
    made = [
        PropUse("restaurant_table_for_four", x - LONG // 2, base),
        PropUse("restaurant_chair_south", x - 32, base - 22),
        PropUse("restaurant_chair_south", x + 8, base - 22),
        PropUse("restaurant_mias_chair", x - 70, base + 2),
        PropUse("restaurant_chair_west", x + 52, base + 2),
        PropUse("restaurant_palm", 311, 186),
        PropUse("restaurant_palm", 520, 188),
        PropUse("restaurant_twigs", 196, 186),
        PropUse("restaurant_stand", 524, 214),
        PropUse("restaurant_station", 166, 188),
        PropUse("restaurant_trolley", 474, 206),
    ]
    for table_x, table_base in TABLES.values():
        made += [
            PropUse("restaurant_table", table_x - 22, table_base),
            PropUse("restaurant_chair_east", table_x - SEAT - 11, table_base + 2),
            PropUse("restaurant_chair_west", table_x + SEAT - 7, table_base + 2),
        ]
    made += [PropUse("restaurant_lamp", lamp_x - 15, 112) for lamp_x in PENDANTS]
    return made


def shining() -> dict[str, Canvas]:
    """Shades that glow."""
    small = Canvas(10, 7)
    small.poly([(0, 7), (2, 0), (8, 0), (10, 7)], "sun4")
    small.rect(3, 2, 4, 4, "sun5")
    down = Canvas(13, 5)
    down.ellipse(6.5, 2.5, 6, 2.2, "sun5")
    sign = Canvas(20, 4)
    for letter in range(4):
        sign.rect(1 + letter * 5, 0, 3, 4, "red4")
    sconce = Canvas(9, 9, "sun4")
    sconce.rect(2, 2, 5, 6, "sun5")
    return {
        "restaurant_shade": small,
        "restaurant_drum": dining_room.lit_shade(30),
        "restaurant_downlight": down,
        "restaurant_exit": sign,
        "restaurant_sconce": sconce,
    }


def shining_uses() -> list[PropUse]:
    """Where it glows."""
    made = [PropUse("restaurant_shade", x - 5, base - 34) for x, base in TABLES.values()]
    made += [PropUse("restaurant_drum", x - 15, 110) for x in PENDANTS]
    made += [PropUse("restaurant_downlight", x - 6, 51) for x in (124, 412, 508)]
    made += [PropUse("restaurant_sconce", x - 4, 105) for x in (186, 326)]
    made.append(PropUse("restaurant_exit", 578, 79))
    return made


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": people(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    air: dict[str, str | int] = {
        "ambient": "#a68e88",
        "ground_line": LINE,
        "rim": "sun4",
        "rim_side": "left",
        "ambience": "restaurant",
        "footsteps": "carpet",
    }
    evening = outside()
    backdrops = [
        Picture("bg_evening", evening, (90, 24), 0.6),
        Picture("bg_lamps", stars.lamps(evening), (90, 24), 0.6, {"twinkle": 0.3}),
        Picture("bg_street", street(), (542, 84), 0.95),
    ]
    compose(
        Composition(
            NAME,
            air,
            dining_set.paint(),
            ground(),
            Stand(props(), uses()),
            Stand(shining(), shining_uses()),
            things,
            pictures=backdrops,
        )
    )
