"""Who and what is in the coffee shop."""

from places.lot.coffee_shop_set import COUNTER, DOOR_X, TABLES, WIDTH
from places.lot.pieces import floor, light, person
from places.objects import door, look, mark, wall
from places.tiled import Thing

SEAT = 24

PENDANTS = (133, 197)


def things() -> dict[str, list[Thing]]:
    """Marks, people, looks, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [door("street door", (DOOR_X + 2, 178, 40, 7), ("backlot", "coffee shop"))],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    made = [
        mark("counter", 206, 192, "south", pose="idle"),
        mark("machine", 120, 192, "east", pose="idle"),
        mark("till", 231, 192, "south", pose="idle"),
        mark("staff door", 38, 184, "south"),
        mark("end of the counter", 36, 210, "east"),
        mark("star's place", 222, 218, "north"),
        mark("star's way", 452, 240, "west"),
        mark("before the counter", 168, 218, "north"),
        mark("spill", 552, 214, "east"),
        mark("behind the screen", 592, 198, "west", pose="idle"),
        mark("door", DOOR_X + 23, 186, "south", pose="idle"),
        mark("window", 440, 186, "north"),
        mark("open floor", 300, 236, "west"),
    ]
    for place, name in enumerate(("one", "two", "three", "four")):
        made.append(mark(f"queue {name}", 274 + place * 30, 214 + (place % 2) * 2, "west"))
    for name, (middle, bottom, _, _) in TABLES.items():
        made.append(mark(f"table {name}", middle + 2, bottom + 9, "north"))
        for seat, side, facing in (("a", -SEAT, "east"), ("b", SEAT, "west")):
            x = middle + side
            made.append(mark(f"seat {name} {seat}", x, bottom + 1, facing, pose="sit", order=0.5))
    return made


def _people() -> list[Thing]:
    seat = {"order": 0.5, "animation": "sit"}
    return [
        person("the other barista", "barista_man", 198, 189, routine="hold", animation="pour",
               facing="west"),
        person("rewriting", "writer", 414 - SEAT, 229, routine="write", facing="east", **seat),
        person("script girl", "playgoer_scarf", 464 - SEAT, 259, routine="sit",
               facing="east", **seat),
        person("producer's friend", "producer", 464 + SEAT, 259, routine="sit", facing="west",
               **seat),
        person("grip at the window", "grip_cap", 424, 186, routine="hold", animation="talk",
               facing="east"),
        person("grip with time", "grip_tall", 452, 188, routine="still", facing="west"),
        person("assistant on the phone", "assistant", 560, 252, routine="phone", facing="east"),
        person("sweeps", "barista_woman", 110, 266, routine="still", facing="west"),
    ]  # fmt: skip


def _looks() -> list[Thing]:
    return [
        look("The machine", "espresso_machine", (140, 210, 30, 12)),
        look("The tip jar", "coffee_tips", (212, 210, 20, 12)),
        look("The pastry case", "pastry_case", (72, 210, 44, 12)),
        look("The menu", "coffee_menu", (120, 180, 34, 8)),
        look("The regulars", "coffee_regulars", (284, 180, 34, 12)),
        look("The window across the way", "coffee_window", (456, 180, 60, 12)),
        look("The roster", "coffee_roster", (20, 180, 30, 10)),
        look("The trade papers", "trade_papers", (290, 194, 30, 10)),
    ]


def _lights() -> list[Thing]:
    made = [
        light("day one", (366, 100), "sun5", 120, "windows", level=0.5, glow=0.2),
        light("day two", (440, 100), "sun5", 120, "windows", level=0.5, glow=0.2),
        light("day three", (514, 100), "sun5", 120, "windows", level=0.5, glow=0.2),
        light("sun on the floor", (392, 226), "sun4", 150, "windows", shape="pool", level=0.42),
        light("sun on tables", (480, 226), "sun4", 120, "windows", shape="pool", level=0.34),
        light("door light", (DOOR_X + 20, 130), "sun5", 84, "windows", level=0.5, glow=0.2),
        light("case", (94, 190), "sun4", 34, "room", level=0.4, glow=0.2),
        light("strip", (150, 150), "stone6", 210, "room", level=0.22),
    ]
    for lamp in PENDANTS:
        made.append(light(f"pendant {lamp}", (lamp, 82), "sun3", 64, "room", level=0.5, glow=0.4))
    return made


def _walls() -> list[Thing]:
    x, base, wide = COUNTER
    made = [
        floor("floor", 8, 180, WIDTH - 16, 104),
        wall("counter", x - 2, base - 10, wide + 4, 12),
        wall("counter end", x + wide - 6, 178, 18, 30),
        wall("papers", 290, 178, 30, 8),
        wall("plant", 544, 182, 26, 8),
        wall("sugar", 8, 250, 44, 9),
        wall("screen", 570, 208, 50, 10),
    ]
    for name, (middle, bottom, _, _) in TABLES.items():
        made.append(wall(f"table {name}", middle - 34, bottom - 10, 68, 14))
    return made
