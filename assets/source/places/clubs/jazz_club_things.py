"""What happens where in the Lamplighter: people, marks, looks, lights, walls."""

from places.clubs import jazz_club_set as room
from places.clubs import tables
from places.clubs.objects import floor, light, look, person, seat, sitter
from places.objects import mark, wall
from places.tiled import Thing

PIANO_X, PIANO_BASE = 268, 200


# Where the band plays: name -> x, y
BAND = {
    "piano": (PIANO_X + 1, PIANO_BASE),
    "bass": (394, 192),
    "drums": (452, 181),
    "trumpet": (506, 199),
}


# Tables: name -> middle, baseline, has a cloth
TABLES = {
    "by the bar": (126, 246),
    "corner": (52, 286),
    "aisle": (216, 276),
    "front": (322, 252),
    "middle": (424, 284),
    "band": (530, 250),
    "back": (634, 268),
}


SCONCES = (4, 680)


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    marks = [
        mark("stairs", 630, 182, "south"),
        mark("inside the door", 610, 206, "west"),
        mark("bar", 186, 206, "west"),
        mark("behind the bar", 138, 181, "south", lift=9),
        mark("before the band", 400, 228, "north"),
        mark("by the photographs", 208, 194, "north"),
        mark("steps", 219, 216, "east"),
        mark("stage", 242, 188, "east"),
        mark("centre floor", 460, 232, "north"),
        mark("piano", PIANO_X - 22, PIANO_BASE + 4, "east"),
        mark("bench", PIANO_X + 1, PIANO_BASE, "east", pose="sit", order=1.5),
        mark("bass", *BAND["bass"], "south"),
        mark("drums", *BAND["drums"], "south"),
        mark("trumpet", *BAND["trumpet"], "west"),
    ]
    for name, (x, base) in TABLES.items():
        marks.append(mark(f"table {name}", x + 44, base - 8, "west"))
        marks.append(seat(f"seat {name} a", x - tables.SEAT, base + 3, "east"))
        marks.append(seat(f"seat {name} b", x + tables.SEAT, base + 3, "west"))
    return marks


def _at(table: str, side: str) -> tuple[tuple[float, float], str]:
    x, base = TABLES[table]
    if side == "a":
        return (x - tables.SEAT, base + 3), "east"
    return (x + tables.SEAT, base + 3), "west"


def _people() -> list[Thing]:
    return [
        person("otis", BAND["drums"], "south", "hold", sheet="otis", animation="drums"),
        person("lena", BAND["bass"], "south", "hold", sheet="lena", animation="bass"),
        person("byrd", BAND["trumpet"], "west", "hold", sheet="byrd", animation="trumpet"),
        sitter("house pianist", BAND["piano"], "east", "talk", sheet="husband", order=1.5),
        person("barman", (60, 181), "south", "hold", sheet="barista_man", animation="pour", lift=9),
        sitter("regular with the paper", (34, 200), "east", "drink", sheet="old_man", lift=9),
        sitter("regular who knew Monk", (118, 200), "west", "talk", sheet="landlord", lift=9),
        sitter("teacher", *_at("by the bar", "a"), "talk", sheet="writer"),
        sitter("postman", *_at("by the bar", "b"), "sit", sheet="fan_hat"),
        sitter("her first date", *_at("aisle", "b"), "sit", sheet="lookalike_bob"),
        sitter("his first date", *_at("aisle", "a"), "sit", sheet="fan_stripe"),
        sitter("widow", *_at("corner", "b"), "drink", sheet="wife"),
        sitter("retired dentist", *_at("middle", "a"), "sit", sheet="playgoer"),
        sitter("dentist's wife", *_at("middle", "b"), "sit", sheet="playgoer_scarf"),
        sitter("student", *_at("band", "b"), "hold", sheet="fan_lemon", animation="sit_clap"),
        sitter("night nurse", *_at("back", "a"), "sit", sheet="fan_teal"),
        person("dancer by the wall", (584, 196), "west", "dance", sheet="guest_orange"),
        person("man with a drink", (204, 232), "east", "mingle", sheet="guest_lemon"),
    ]


def _looks() -> list[Thing]:
    return [
        look("The photographs", "look_lamplighter_photographs", (186, 178), (42, 14)),
        look("The sign", "look_lamplighter_sign", (368, 218), (36, 12)),
        look("The bottles", "look_lamplighter_bottles", (84, 188), (44, 16)),
        look("The trumpet case", "look_lamplighter_case", (500, 206), (30, 16)),
        look("The blackboard", "look_lamplighter_board", (540, 178), (40, 14)),
        look("The record", "look_lamplighter_record", (676, 178), (26, 14)),
        look("The old bill", "look_lamplighter_bill", (2, 196), (22, 14)),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("bar shelves", (100, 112), "sun2", 92, level=0.85, glow=0.14),
        light("bar top", (96, 150), "sun3", 84, level=0.4),
        light("curtain low", (330, 146), "sun2", 112, level=0.6),
        light("curtain low right", (450, 146), "sun2", 112, level=0.6),
        light("lantern", (384, 112), "sun3", 78, group="sign", level=0.75, glow=0.35),
        light("left half of the sign", (336, 106), "sun2", 40, group="sign", level=0.4, glow=0.14),
        light("right half of the sign", (458, 106), "sun2", 46, group="sign", level=0.4, glow=0.14),
        light("stairs", (630, 100), "night6", 62, group="street", level=0.9, glow=0.12),
        light("stairs floor", (630, 188), "night5", 54, group="street", shape="pool", level=0.6),
        light("exit", (630, 82), "red3", 34, group="street", level=0.6, glow=0.2),
        light("fan left", (206, 66), "sun2", 54, level=0.5),
        light("fan right", (584, 66), "sun2", 54, level=0.5),
        light("steps", (219, 204), "sun3", 40, level=0.5),
        light("blackboard", (560, 112), "sun3", 44, level=0.5),
        light("photographs", (206, 104), "sun3", 52, level=0.75, glow=0.12),
        light("house left", (120, 250), "sun2", 180, level=0.4),
        light("house middle", (360, 262), "sun2", 180, level=0.36),
        light("house right", (590, 250), "sun2", 180, level=0.4),
    ]
    for name, (x, y) in BAND.items():
        at = x + (36 if name == "piano" else 0)
        group = f"spot {name}"
        lights += [
            light(f"{name} beam", (at, 72), "sun4", 150, group=group, shape="cone",
                  level=0.42, glow=0.2),
            light(f"{name} pool", (at, y + 2), "sun4", 50, group=group, shape="pool", level=0.6),
            light(f"{name} body", (x + 3, y - 22), "sun4", 40, group=group, level=0.55),
        ]  # fmt: skip
    for x in SCONCES:
        lights.append(light(f"sconce {x}", (x + 9, 94), "sun3", 46, level=0.7, glow=0.35))
    for name, (x, base) in TABLES.items():
        lights.append(
            light(f"lamp {name}", (x, base - 27), "sun2", 54, group="lamps", level=0.85,
                  glow=0.4, flicker="candle")
        )  # fmt: skip
    return lights


def _walls() -> list[Thing]:
    stage_x, stage_y, stage_w, stage_d = room.STAGE
    blocks = [
        wall("bar", 0, 184, 184, 6),
        wall("stage front", stage_x, stage_y + stage_d - 1, stage_w, 14),
        wall("piano", PIANO_X + 4, PIANO_BASE - 20, 92, 20),
        wall("stool", PIANO_X - 9, PIANO_BASE - 6, 10, 7),
        wall("drums", 424, 176, 58, 20),
        wall("stand", 482, 198, 14, 6),
    ]
    blocks += [wall(f"table {n}", x - 33, base - 10, 66, 14) for n, (x, base) in TABLES.items()]
    house = [(8, 180), (222, 180), (234, 176), (534, 176), (534, 180), (696, 180), (696, 298),
             (8, 298)]  # fmt: skip
    return [floor("floor", house), *blocks]
