"""What happens where in Seb's club: people, marks, looks, lights, walls."""

from places.clubs import sebs_club_set as room
from places.clubs import sebs_stage, sebs_stairs, tables
from places.clubs.objects import floor, light, look, person, seat, sitter
from places.objects import mark, wall
from places.tiled import Thing

WIDTH = room.WIDTH
LANDING_X, LANDING_Y = sebs_stairs.LANDING_X, sebs_stairs.LANDING_Y
PIANO_X, PIANO_BASE = 386, 202


BAND = {
    "piano": (PIANO_X + 1, PIANO_BASE),
    "drums": (290, 182),
    "bass": (342, 193),
    "trumpet": (506, 196),
}


# Tables: name -> middle, baseline, and who sits west, east and behind; "" is an empty chair
TABLES: dict[str, tuple[int, int, tuple[str, str, str]]] = {
    "by the bar": (92, 250, ("playgoer", "playgoer_scarf", "")),
    "corner": (44, 288, ("fan_teal", "drummer", "")),
    "aisle": (186, 284, ("fan_stripe", "fan_pink", "husband")),
    "six": (262, 250, ("landlord", "wife", "")),
    "front": (372, 254, ("writer", "fan_red", "")),
    "long": (322, 292, ("producer", "phone_director", "")),
    "middle": (456, 286, ("fan_hat", "fan_lemon", "assistant")),
    "two": (566, 254, ("", "", "")),
    "door": (670, 262, ("fan_pink", "drummer", "")),
    "last": (752, 288, ("old_man", "frances", "")),
    "near": (604, 294, ("fan_teal", "fan_stripe", "")),
}


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing("Door", "street door", LANDING_X + 8, LANDING_Y - 4, (26, 8),
                  properties={"to_map": "club_stairs", "to_mark": "club door"}),
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }  # fmt: skip


def _marks() -> list[Thing]:
    x, y, width, height = room.PANEL
    marks = [
        mark("sign", x + width / 2, y + height / 2),
        mark("street door", LANDING_X + 20, LANDING_Y + 2, "west"),
        mark("stairs", sebs_stairs.STAIRS[0] + 40, LANDING_Y + 42, "west"),
        mark("inside the door", 700, 196, "west"),
        mark("centre floor", 592, 216, "west"),
        mark("bench", PIANO_X + 1, PIANO_BASE, "east", pose="sit", order=1.5),
        mark("beside the bench", PIANO_X - 18, PIANO_BASE + 3, "south"),
        mark("before the bench", PIANO_X + 22, PIANO_BASE + 4, "west"),
        mark("piano", PIANO_X - 30, PIANO_BASE + 4, "east"),
        mark("stage", 499, 205, "west"),
        mark("steps", 499, 226, "north"),
        mark("bar", 206, 206, "west"),
        mark("behind the bar", 60, 181, "south", lift=9),
        mark("relics", 212, 194, "north"),
        mark("under the sign", 600, 190, "north"),
        mark("wings", 256, 182, "east"),
    ]
    for name, (x, base, _) in TABLES.items():
        marks.append(mark(f"table {name}", x + 44, base - 8, "west"))
        marks.append(seat(f"seat {name} a", x - tables.SEAT, base + 3, "east"))
        marks.append(seat(f"seat {name} b", x + tables.SEAT, base + 3, "west"))
    return marks


ROUTINES = {
    "landlord": "talk",
    "wife": "talk",
    "old_man": "drink",
    "frances": "talk",
    "writer": "drink",
    "husband": "talk",
}


def _people() -> list[Thing]:
    made = [
        person("otis", BAND["drums"], "south", "hold", sheet="otis", animation="drums"),
        person("lena", BAND["bass"], "south", "hold", sheet="lena", animation="bass"),
        person("byrd", BAND["trumpet"], "west", "hold", sheet="byrd", animation="trumpet"),
        person("barwoman", (60, 181), "south", "hold", sheet="barista_woman", animation="pour",
               lift=9),
        person("waiter", (220, 222), "south", "serve", sheet="waiter",
               route="bar, table six, table front, centre floor, table by the bar"),
        person("guest at the bar", (188, 196), "west", "mingle", sheet="guest_purple"),
        person("guest by the fern", (226, 204), "east", "dance", sheet="guest_teal"),
        sitter("columnist", (72, 200), "east", "drink", sheet="husband", lift=9),
        person("sculptor", (632, 188), "east", "mingle", sheet="guest_white"),
        person("her gallerist", (654, 192), "west", "mingle", sheet="guest_orange"),
    ]  # fmt: skip
    for table, (x, base, who) in TABLES.items():
        for side, sheet in zip(("a", "b", "c"), who, strict=True):
            if sheet:
                made.append(_guest(table, side, sheet, (x, base)))
    return made


def _guest(table: str, side: str, sheet: str, at: tuple[int, int]) -> Thing:
    x, base = at
    routine = ROUTINES.get(sheet, "sit")
    name = f"table {table}, {side}"
    if side == "c":
        return sitter(name, (x + 2, base - 8), "south", routine, sheet=sheet, order=0.0)
    spot = (x - tables.SEAT if side == "a" else x + tables.SEAT, base + 3)
    return sitter(name, spot, "east" if side == "a" else "west", routine, sheet=sheet)


def _looks() -> list[Thing]:
    return [
        look("The list", "look_sebs_list", (186, 192), (22, 14)),
        look("The bill", "look_sebs_bill", (212, 180), (24, 14)),
        look("The sign", "look_sebs_sign", (600, 180), (44, 14)),
        look("The instrument under glass", "look_sebs_keytar", (776, 178), (34, 14)),
        look("The painted cloth", "look_sebs_cloth", (440, 220), (40, 12)),
        look("The bottles", "look_sebs_bar", (84, 190), (44, 14)),
        look("The stool", "look_sebs_stool", (PIANO_X - 12, PIANO_BASE + 2), (16, 12)),
        look("Table six", "look_sebs_table_six", (240, 252), (36, 18)),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("spot", (PIANO_X + 20, 20), "sun5", 210, group="spot", shape="cone", level=0.6,
              glow=0.34),
        light("spot pool", (PIANO_X + 22, PIANO_BASE + 2), "sun5", 78, group="spot", shape="pool",
              level=0.8),
        light("spot body", (PIANO_X + 6, PIANO_BASE - 22), "sun4", 46, group="spot", level=0.6),
        light("curtain left", (276, 120), "elec1", 76, group="stage", level=0.55),
        light("curtain right", (494, 120), "elec1", 76, group="stage", level=0.55),
        light("drop", (390, 96), "night7", 92, group="stage", level=0.5),
        light("painted lamp", (sebs_stage.DROP_LAMP[0], sebs_stage.DROP_LAMP[1] - 4), "sun3", 44,
              group="stage", level=0.7, glow=0.3),
        light("stage floor", (384, 196), "sun3", 150, group="stage", shape="pool", level=0.5),
        light("bar shelves", (98, 96), "elec2", 92, level=0.6, glow=0.16),
        light("bar top", (98, 152), "sun2", 92, level=0.6),
        light("relics", (216, 96), "sun3", 56, level=0.75, glow=0.1),
        light("sign", (618, 92), "sun4", 110, group="sign", level=0.55),
        *(light(f"sign wash {x}", (room.PANEL[0] + x, room.PANEL[1] + 4), "sun3", 92, group="sign",
                shape="cone", level=0.6, glow=0.08) for x in (42, 120)),
        light("sign floor", (618, 196), "sun3", 92, group="sign", shape="pool", level=0.5),
        light("street", (LANDING_X + 20, 74), "night6", 56, group="street", level=0.85,
              glow=0.14),
        light("stairs", (736, 150), "sun2", 64, group="street", level=0.55),
        light("house left", (120, 256), "sun2", 180, level=0.4),
        light("house middle", (400, 262), "sun2", 190, level=0.36),
        light("house right", (680, 252), "sun2", 180, level=0.42),
    ]  # fmt: skip
    for name in ("drums", "bass", "trumpet"):
        x, y = BAND[name]
        lights.append(light(f"{name} body", (x, y - 20), "sun4", 46, group="stage", level=0.6))
    for x in range(248, 520, 30):
        lights.append(light(f"footlight {x}", (x + 4, 205), "sun2", 20, group="stage", level=0.5,
                            glow=0.24))  # fmt: skip
    for x in (290, 342, 504):
        lights.append(light(f"can {x}", (x, 64), "night7", 18, group="stage", level=0.5, glow=0.2))
    for x, y in ((41, 58), (147, 58), (725, 72)):
        lights.append(light(f"globe {x}", (x, y), "sun4", 60, level=0.7, glow=0.4))
    for name, (x, base, _) in TABLES.items():
        lights.append(
            light(f"lamp {name}", (x, base - 27), "sun2", 52, group="lamps", level=0.85,
                  glow=0.38, flicker="candle")
        )  # fmt: skip
    return lights


def _walls() -> list[Thing]:
    x, y, width, depth = sebs_stage.STAGE
    blocks = [
        wall("bar", 0, 184, 200, 6),
        wall("stage front", x, y + depth - 1, 246, 14),
        wall("stage corner", x + 274, y + depth - 1, width - 274, 14),
        wall("piano", PIANO_X + 4, PIANO_BASE - 20, 92, 20),
        wall("stool", PIANO_X - 9, PIANO_BASE - 6, 10, 7),
        wall("drums", 264, 178, 54, 18),
        wall("fern", 690, 176, 18, 8),
    ]
    blocks += [wall(f"table {n}", tx - 33, b - 10, 66, 14) for n, (tx, b, _) in TABLES.items()]
    foot, right = sebs_stairs.STAIRS[0], WIDTH - 6
    house = [(8, 180), (240, 180), (240, 176), (526, 176), (526, 180), (foot, 180),
             (LANDING_X, LANDING_Y - 2), (right, LANDING_Y - 2),
             (right, LANDING_Y + 6), (LANDING_X + 6, LANDING_Y + 6),
             (foot + 10, 182), (right, 182), (right, 298), (8, 298)]  # fmt: skip
    return [floor("floor", house), *blocks]
