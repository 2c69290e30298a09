"""Seb's club: warm and blue, brick and gold, full to the last chair. 816 by 304 pixels."""

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import furniture
from places.clubs import bandstand, bar, fittings, tables
from places.clubs import sebs_club_set as room
from places.clubs.composition import Composition, Picture, compose
from places.clubs.objects import floor, light, look, mark, person, seat, sitter, wall
from places.tiled import PropUse, Thing

WIDTH, HEIGHT, FLOOR = room.WIDTH, room.HEIGHT, room.FLOOR
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


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of everything that stands about."""
    blue = ("night0", "night2", "night3")
    return {
        "sebs_club_piano": furniture.grand_piano(),
        "sebs_club_stool": furniture.stool(),
        "sebs_club_drums": bandstand.drums(("night1", "elec0", "elec1", "elec3")),
        "sebs_club_stand": bandstand.music_stand(),
        "sebs_club_mic": bandstand.microphone(),
        "sebs_club_amp": bandstand.amplifier(),
        "sebs_club_steps": bandstand.steps(),
        "sebs_club_bar": bar.counter(196, ("night1", "night0", "night2", "wood4")),
        "sebs_club_bar_stool": bar.stool(("night1", "night3", "night5")),
        "sebs_club_taps": bar.taps(),
        "sebs_club_whisky": bar.glass("gold1"),
        "sebs_club_table": tables.table(("gold1", "red3"), blue),
        "sebs_club_table_2": tables.table(("gold2", "teal3", "red3"), blue),
        "sebs_club_chair_east": tables.chair("east", ("night2", "night4")),
        "sebs_club_chair_west": tables.chair("west", ("night2", "night4")),
        "sebs_club_fern": fittings.fern(),
    }


def prop_uses() -> list[PropUse]:
    """Where they stand."""
    top = FLOOR + 12.2 - 28
    uses = [
        PropUse("sebs_club_bar", 0, FLOOR + 12),
        PropUse("sebs_club_taps", 120, top - 1),
        *(PropUse("sebs_club_whisky", x, top) for x in (40, 84, 172)),
        *(PropUse("sebs_club_bar_stool", x - 7, 200) for x in STOOLS),
        PropUse("sebs_club_piano", PIANO_X, PIANO_BASE),
        PropUse("sebs_club_stool", PIANO_X - 11, PIANO_BASE + 0.5),
        PropUse("sebs_club_drums", 260, 194),
        PropUse("sebs_club_amp", 320, 182),
        PropUse("sebs_club_mic", 488, 200),
        PropUse("sebs_club_steps", 486, 224),
        PropUse("sebs_club_fern", 208, 184),
        PropUse("sebs_club_fern", 690, 184),
    ]
    for number, (x, base, _) in enumerate(TABLES.values()):
        uses.append(PropUse(f"sebs_club_table{'_2' if number % 2 else ''}", x - 18, base))
        uses.append(PropUse("sebs_club_chair_east", x - tables.SEAT - 7, base + 3))
        uses.append(PropUse("sebs_club_chair_west", x + tables.SEAT - 8, base + 3))
    return uses


STOOLS = (30, 72, 114, 156)


def lamps() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    return {
        "sebs_club_shade": tables.shade(),
        "sebs_club_can": bandstand.can_lamp(),
        "sebs_club_foot": fittings.footlight(),
        "sebs_club_globe": fittings.globe(34),
        "sebs_club_globe_low": fittings.globe(46),
        "sebs_club_sconce": furniture.sconce(),
        "sebs_club_neck": fittings.picture_lamp(),
        "sebs_club_lantern": fittings.painted_lamp(),
    }


def lamp_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("sebs_club_can", x - 7, 66) for x in (290, 342, 424, 504)]
    uses += [PropUse("sebs_club_shade", x - 6, base - 20) for x, base, _ in TABLES.values()]
    uses += [PropUse("sebs_club_foot", x, 209) for x in range(248, 520, 30)]
    uses += [
        PropUse("sebs_club_globe", 36, 64),
        PropUse("sebs_club_globe", 142, 64),
        PropUse("sebs_club_globe_low", 720, 78),
        PropUse("sebs_club_sconce", 206, 154),
        PropUse("sebs_club_lantern", room.DROP_LAMP[0] - 3, room.DROP_LAMP[1]),
        *(PropUse("sebs_club_neck", room.PANEL[0] + x, room.PANEL[1] + 4) for x in (34, 112)),
    ]
    return uses


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing("Door", "street door", room.LANDING_X + 8, room.LANDING_Y - 4, (26, 8),
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
        mark("street door", room.LANDING_X + 20, room.LANDING_Y + 2, "west"),
        mark("stairs", room.STAIRS[0] + 40, room.LANDING_Y + 42, "west"),
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
        light("painted lamp", (room.DROP_LAMP[0], room.DROP_LAMP[1] - 4), "sun3", 44,
              group="stage", level=0.7, glow=0.3),
        light("stage floor", (384, 196), "sun3", 150, group="stage", shape="pool", level=0.5),
        light("bar shelves", (98, 96), "elec2", 92, level=0.6, glow=0.16),
        light("bar top", (98, 152), "sun2", 92, level=0.6),
        light("relics", (216, 96), "sun3", 56, level=0.75, glow=0.1),
        light("sign", (618, 92), "sun4", 110, group="sign", level=0.55),
        *(light(f"sign wash {x}", (room.PANEL[0] + x, room.PANEL[1] + 4), "sun3", 92, group="sign",
                shape="cone", level=0.6, glow=0.08) for x in (42, 120)),
        light("sign floor", (618, 196), "sun3", 92, group="sign", shape="pool", level=0.5),
        light("street", (room.LANDING_X + 20, 74), "night6", 56, group="street", level=0.85,
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
    x, y, width, depth = room.STAGE
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
    foot, right = room.STAIRS[0], WIDTH - 6
    house = [(8, 180), (240, 180), (240, 176), (526, 176), (526, 180), (foot, 180),
             (room.LANDING_X, room.LANDING_Y - 2), (right, room.LANDING_Y - 2),
             (right, room.LANDING_Y + 6), (room.LANDING_X + 6, room.LANDING_Y + 6),
             (foot + 10, 182), (right, 182), (right, 298), (8, 298)]  # fmt: skip
    return [floor("floor", house), *blocks]


def _paint(ground: Canvas) -> None:
    room.paint_floor(ground)
    shades = [(x, base - 1, 24, 6) for x, base, _ in TABLES.values()]
    shades += [(x, 200, 10, 3) for x in STOOLS]
    shades += [(PIANO_X + 50, PIANO_BASE - 2, 46, 5), (290, 193, 34, 5), (334, 182, 16, 3)]
    for x, y, rx, ry in shades:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -2)


def _before() -> list[Picture]:
    near = {"parallaxx": "1.3", "offsetx": "-60", "offsety": "260"}
    places = ((0, 20), (3, 150), (1, 310), (2, 420), (0, 640), (3, 800), (1, 930))
    return [Picture("fg_heads", fittings.heads(1040, places), near)]


def build() -> None:
    """Write the map, its tilesets and pictures."""
    compose(
        Composition(
            name="sebs_club",
            size=(WIDTH, HEIGHT),
            air={
                "ambient": "#56548e",
                "ground_line": FLOOR,
                "rim": "sun3",
                "rim_side": "right",
                "footsteps": "wood",
                "weather": "dust",
            },
            set=room.paint_set(),
            ground=room.ground(),
            paint=_paint,
            props=props(),
            uses=prop_uses(),
            lamps=lamps(),
            lamp_uses=lamp_uses(),
            things=things(),
            before=_before(),
        )
    )
