"""Where everything is in the restaurant: tables, lights, marks, people, looks, walls."""

from places.objects import mark, wall
from places.observatory import dining_set
from places.observatory.things import floor, light, look, person, seat
from places.tiled import Thing

WIDTH, HEIGHT, LINE = dining_set.WIDTH, 304, dining_set.LINE
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MAIN = (286, 222)  # middle and base of the table for four
LONG = 96
TABLES = {  # for two: middle, base
    "one": (92, 236), "two": (158, 286), "three": (420, 238), "four": (492, 280),
    "five": (366, 292), "six": (44, 290), "seven": (584, 276),
}  # fmt: skip
SEAT = 29
PENDANTS = (92, 424)


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
