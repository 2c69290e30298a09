"""The dinner: a good hotel's restaurant, everything beige, the evening outside the window."""

import numpy as np
from interface import basin
from interface.evening import HORIZON
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import index

from places.observatory import dining, dining_set, grounds, marble, stars
from places.observatory.assembly import Backdrop, Design, Ground, write
from places.observatory.things import floor, light, look, mark, person, seat, wall
from places.tiled import PropUse, Thing

NAME = "restaurant"
WIDTH, HEIGHT, LINE = dining_set.WIDTH, 304, dining_set.LINE
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MAIN = (286, 222)  # middle and base of the table for four
LONG = 96
TABLES = {  # for two: middle, base
    "one": (92, 236), "two": (158, 286), "three": (420, 238), "four": (492, 280),
    "five": (366, 292), "six": (44, 290), "seven": (584, 276),
}  # fmt: skip
SEAT = 29


def carpet(variant: int) -> Canvas:
    """Wool in the colour of oatmeal, with a small woven diamond."""
    rng, tile = rng_of(f"oatmeal {variant}"), Canvas(16, 16, "stone5")
    for _ in range(6):
        tile.row(
            int(rng.integers(1, 12)),
            int(rng.integers(1, 15)),
            3,
            "stone4" if rng.random() < 0.6 else "skin0",
        )
    tile.row(7, 7, 3, "extra1")
    tile.row(6, 8, 5, "stone4")
    tile.row(7, 9, 3, "extra1")
    return tile


def ground() -> Ground:
    """Carpet with a border, shade under furniture, the evening through the windows."""
    tiles, rng = [carpet(n) for n in range(4)], rng_of("restaurant floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(LINE // 16, ROWS):
        rows[y] = [1 + int(rng.integers(4)) for _ in range(COLUMNS)]
    made = Ground(tiles, {"carpet": dict.fromkeys(range(4), 1.0)}, rows)
    laid = made.laid()
    for y, colour in ((190, "wood4"), (193, "skin0"), (194, "wood5")):
        laid.rect(0, y, WIDTH, 2 if colour == "wood4" else 1, colour)
    marble.contact(laid, LINE)
    _evening_on_the_floor(laid)
    grounds.cast_shade(laid, *MAIN, (58, 7), -2)
    for x, base in TABLES.values():
        grounds.cast_shade(laid, x, base - 2, (30, 6), -2)
    for x, base, half in (
        (219, 186, 16),
        (338, 186, 18),
        (540, 190, 20),
        (196, 188, 30),
        (592, 188, 34),
    ):
        grounds.cast_shade(laid, x, base, (half, 4), -2)
    made.painted = laid
    return made


def _evening_on_the_floor(laid: Canvas) -> None:
    xs, ys = grid(WIDTH, HEIGHT)
    wool = np.isin(laid.pixels, [index(n) for n in ("stone5", "stone4", "skin0")])
    for x, _, width, _ in dining_set.WINDOWS:
        down = ys - 196
        across = xs - x + down * 0.35
        lit = (down > 0) & (down < 40) & (across > 2) & (across < width - 2) & (ys % 3 > 1)
        laid.fill(lit & wool, "dusk7")


def outside() -> Canvas:
    """The last of the day over the city, as one sees it between two courses."""
    made = stars.evening(560, 220, 128)
    stars.sow(made, 60, 60, "restaurant stars")
    towers = Canvas(basin.WIDTH, 58)
    towers.pixels[:] = basin.city().pixels[HORIZON - 50 : HORIZON + 8]
    strip = Canvas(560, 58)
    strip.blit(towers, -20, 0)
    made.blit(strip, 0, 80)
    plain = Canvas(560, 70)
    plain.blit(basin.carpet(), -20, 0)
    made.blit(plain, 0, 130)
    return made


def street() -> Canvas:
    """What the glass doors show: pavement, a lamp, headlights."""
    made = Canvas(90, 100, "night1")
    made.rect(0, 0, 90, 44, "dusk2")
    for x, wide, top in ((0, 22, 18), (22, 18, 30), (40, 26, 12), (66, 24, 24)):
        made.rect(x, top, wide, 60, "dusk1")
        made.row(x, top, wide, "dusk3")
        for y in range(top + 5, 60, 9):
            made.rect(x + 4, y, 4, 4, "sun2" if (x + y) % 3 == 0 else "night1")
            made.rect(x + 12, y, 4, 4, "sun3" if (x * 2 + y) % 4 == 0 else "night1")
    made.rect(0, 68, 90, 32, "night2")
    made.row(0, 68, 90, "dusk4")
    made.column(30, 20, 50, "ink")
    made.ellipse(30, 20, 4, 4, "sun5")
    made.rect(52, 60, 26, 9, "red2")
    made.rect(57, 54, 15, 7, "red1")
    made.rect(76, 63, 4, 3, "sun5")
    return made


def props() -> dict[str, Canvas]:
    """The pictures of the furniture."""
    return {
        "restaurant_table_for_four": dining.long_table(LONG),
        "restaurant_table": dining.round_table(),
        "restaurant_chair_east": dining.chair("east"),
        "restaurant_mias_chair": dining.chair("east"),
        "restaurant_chair_west": dining.chair("west"),
        "restaurant_chair_south": dining.chair("south"),
        "restaurant_palm": dining.plant("restaurant palm"),
        "restaurant_twigs": dining.twigs(),
        "restaurant_stand": dining.stand(),
        "restaurant_station": dining.side_station(),
        "restaurant_trolley": dining.trolley(),
        "restaurant_lamp": dining.shade_lamp(30),
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


PENDANTS = (92, 424)


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
        "restaurant_drum": dining.lit_shade(30),
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


def lights() -> list[Thing]:
    """Flat, kind light; the window is the only thing with a colour."""
    x, base = MAIN
    made = [
        light("table for four", (x, base - 20), ("skin1", 110, 0.36), "room", shape="halo"),
        light("table for four pool", (x, base), ("skin1", 130, 0.3), "room", shape="pool"),
        light(
            "loudspeaker", (dining_set.SPEAKER[0], 50), ("sun4", 44, 0.3), "loudspeaker", glow=0.25
        ),
        light("wine", (60, 118), ("sun3", 74, 0.55), "room", glow=0.1),
        light("service door", (138, 124), ("sun4", 34, 0.5), "room", glow=0.2),
        light("painting", (258, 92), ("sun4", 84, 0.4), "room"),
        light("window", (438, 120), ("dusk5", 130, 0.55), "windows"),
        light("window floor", (430, 214), ("dusk5", 140, 0.45), "windows", shape="pool"),
        light("street", (588, 140), ("dusk5", 70, 0.5), "windows"),
        light("mat", (588, 196), ("dusk6", 80, 0.4), "windows", shape="pool"),
        light("exit", (588, 76), ("red4", 34, 0.4), "exit", glow=0.25),
        light("stand", (548, 172), ("sun4", 50, 0.5), "room", glow=0.15),
    ]
    for name, (table_x, table_base) in TABLES.items():
        spot = (table_x, table_base - 34)
        made.append(light(f"lamp {name}", spot, ("sun3", 56, 0.6), "tables", glow=0.3))
    for lamp_x in PENDANTS:
        made.append(light(f"drum {lamp_x}", (lamp_x, 102), ("sun4", 80, 0.5), "room", glow=0.25))
    for lamp_x in (124, 412, 508):
        spot = (lamp_x, 52)
        made.append(
            light(f"down {lamp_x}", spot, ("sun4", 130, 0.3), "room", shape="cone", glow=0.14)
        )
    for lamp_x in (186, 326):
        made.append(light(f"sconce {lamp_x}", (lamp_x, 100), ("sun3", 44, 0.5), "room", glow=0.25))
    return made


def marks() -> list[Thing]:
    """Four chairs, the way between the tables, the way out."""
    x, base = MAIN
    made = [
        seat("mia's chair", x - 60, base + 2, "east"),
        seat("grant's chair", x - 20, base - 20, "south"),
        seat("brother's chair", x + 20, base - 20, "south"),
        seat("wife's chair", x + 60, base + 2, "west"),
        mark("beside mia's chair", x - 74, base + 12, "east"),
        mark("before the table", x, base + 22, "north"),
        mark("loudspeaker", dining_set.SPEAKER[0], base + 16, "north"),
        mark("between tables", 392, 256, "east"),
        mark("centre aisle", 300, 262, "east"),
        mark("window", 438, 196, "north"),
        mark("host", 516, 210, "west"),
        mark("door", 588, 190, "north"),
        mark("inside the door", 588, 204, "west"),
        mark("kitchen door", 138, 188, "south"),
        mark("wine", 60, 192, "north"),
        mark("station", 194, 198, "north"),
    ]
    for name, (table_x, table_base) in TABLES.items():
        made.append(seat(f"seat {name} a", table_x - SEAT, table_base + 2, "east"))
        made.append(seat(f"seat {name} b", table_x + SEAT, table_base + 2, "west"))
        low = table_base > 270
        made.append(mark(f"table {name}", table_x, table_base - 40 if low else table_base + 14))
    return made


def _guest(name: str, sheet: str, table: str, side: str, routine: str) -> Thing:
    x, base = TABLES[table]
    at = (x - SEAT if side == "a" else x + SEAT, base + 2)
    facing = "east" if side == "a" else "west"
    return person(name, sheet, at, routine, facing=facing, order=0.5)


def people() -> list[Thing]:
    """They are all having a pleasant evening."""
    return [
        _guest("guest who eats", "husband", "one", "a", "eat"),
        _guest("guest who talks", "wife", "one", "b", "talk"),
        _guest("date who looks down", "lookalike_bob", "two", "a", "sit"),
        _guest("date who looks at the menu", "producer", "two", "b", "sit"),
        _guest("banker", "brother", "three", "b", "drink"),
        _guest("banker's guest", "landlord", "three", "a", "talk"),
        _guest("grandmother", "playgoer_scarf", "four", "a", "sit"),
        _guest("grandson", "child", "four", "b", "conduct"),
        _guest("writer of a review", "writer", "six", "b", "write"),
        person(
            "restaurant waiter", "waiter", (138, 192), "serve",
            route="kitchen door, table one, station, table three, kitchen door, table two",
        ),
        person("host", "usher", (514, 212), "still", facing="west"),
        person("who waits for a table", "guest_purple", (560, 214), "mingle", facing="east"),
        person("who waits with her", "guest_tuxedo", (584, 216), "mingle", facing="west"),
    ]  # fmt: skip


def looks() -> list[Thing]:
    """Things to look at."""
    return [
        look("The loudspeaker", "look_restaurant_loudspeaker", (252, 236, 34, 10)),
        look("The painting", "look_restaurant_painting", (236, 184, 40, 12)),
        look("The twigs", "look_restaurant_twigs", (198, 188, 40, 10)),
        look("The wine", "look_restaurant_wine", (36, 184, 48, 12)),
        look("The window", "look_restaurant_window", (410, 184, 60, 12)),
        look("The desserts", "look_restaurant_desserts", (476, 206, 40, 10)),
        look("The way out", "look_restaurant_way_out", (570, 184, 36, 10)),
        look("The menu", "look_restaurant_menu", (524, 214, 32, 10)),
    ]


def walls() -> list[Thing]:
    """What is in the way."""
    x, base = MAIN
    blocks = [
        ("table for four", x - 72, base - 24, 144, 27), ("stand", 524, 206, 32, 8),
        ("station", 166, 180, 56, 9), ("trolley", 474, 198, 44, 8), ("twigs", 208, 180, 22, 7),
        ("west palm", 326, 180, 28, 7), ("east palm", 534, 180, 28, 9),
    ]  # fmt: skip
    blocks += [(f"table {n}", tx - 38, ty - 10, 76, 13) for n, (tx, ty) in TABLES.items()]
    return [floor("room", 8, 184, WIDTH - 16, 114)] + [wall(*block) for block in blocks]


def front() -> Canvas:
    """Glasses and a bottle on a table we sit at."""
    made = Canvas(760, 60)
    made.blit(dining.glasses(("dusk0", "dusk2")), 684, 6)
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
        "footsteps": "wood",
    }
    backdrops = [
        Backdrop("bg_evening", outside(), (0.6, 1), (90, 24), {"twinkle": 0.3}),
        Backdrop("bg_street", street(), (0.95, 1), (542, 84)),
        Backdrop("fg_glasses", front(), (1.25, 1), (-30, 254)),
    ]
    write(
        Design(
            NAME, air, ground(), dining_set.paint(), props(), uses(), shining(), shining_uses(),
            things, backdrops,
        )
    )  # fmt: skip
