"""A bare room with one chair, made to disappear round a face. 576 by 288."""

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import materials
from places.composition import Composition, Ground, Stand, compose
from places.lot import audition_things, hall, office, surfaces
from places.lot.pieces import floor, light, person
from places.objects import look, mark, wall
from places.tiled import PropUse, Thing

NAME, WIDTH, HEIGHT, FLOOR = "audition_room", 576, 288, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
PLASTER = ("stone0", "stone1", "stone1", "stone2")
SLOPE = 0.42  # pixels that light leans right for each it falls
PANES = (56, 64)  # width and height of the glass
WINDOWS = (92, 244, 396)  # left edges
TOP = 30
CHAIR_X, CHAIR_BASE = 312, 218
TABLE = (436, 254)
SEATS = (217, 242)


def paint_set() -> Canvas:
    """Wall, windows high up, and the bars of light that lean out of them."""
    room = Canvas(WIDTH, FLOOR)
    room.blit(surfaces.plaster(WIDTH, FLOOR, PLASTER, 17), 0, 0)
    _beams(room)
    room.rect(0, FLOOR - 46, WIDTH, 46, "stone1")
    room.row(0, FLOOR - 46, WIDTH, "stone3")
    room.row(0, FLOOR - 45, WIDTH, "stone0")
    for x in range(34, WIDTH, 68):
        room.column(x, FLOOR - 44, 37, "stone0")
        room.column(x + 1, FLOOR - 44, 37, "stone2")
    room.rect(0, FLOOR - 7, WIDTH, 7, "stone0")
    room.row(0, FLOOR - 7, WIDTH, "stone2")
    for left in WINDOWS:
        room.blit(hall.high_window(*PANES), left - 6, TOP - 6)
    _shafts(room)
    _traces(room)
    door = surfaces.recoloured(
        office.office_door("", "night4"),
        {
            "wood2": "wood1",
            "wood3": "wood2",
            "wood4": "wood2",
            "wood5": "wood3",
            "stone7": "night6",
        },
    )
    room.blit(door, 24, FLOOR - 72)
    return room


def _beams(room: Canvas) -> None:
    room.rect(0, 0, WIDTH, 20, "night0")
    room.rect(0, 17, WIDTH, 4, "night1")
    room.row(0, 17, WIDTH, "night3")
    for x in range(60, WIDTH, 140):
        room.rect(x, 0, 12, 22, "night1")
        room.column(x, 0, 22, "night3")


def _shafts(room: Canvas) -> None:
    """Where the dust shows it, light is a slanted board."""
    for left in WINDOWS:
        top, bottom = TOP + PANES[1], FLOOR
        lean = (bottom - top - 16) * SLOPE
        for inset in (0, 16):
            surfaces.lighten(
                room,
                [(left + inset, top + 16), (left + PANES[0] - inset, top + 16),
                 (left + PANES[0] - inset + lean, bottom), (left + inset + lean, bottom)],
            )  # fmt: skip


def _traces(room: Canvas) -> None:
    """Where pictures hung, a clock, a mirror for dancers; nails are left."""
    for x, y, w, h in ((306, 104, 22, 26), (166, 108, 30, 20), (492, 60, 46, 58)):
        surfaces.lighten(room, [(x, y), (x + w, y), (x + w, y + h), (x, y + h)])
        room.row(x, y, w, "stone0")
        room.dot(x + w // 2, y - 3, "stone5")
    room.rect(146, 112, 3, 12, "night1")
    for hook in (484, 496, 508):
        room.rect(hook, 122, 2, 3, "stone5")
    room.rect(478, 120, 38, 2, "wood3")


def stain(ground: Canvas) -> None:
    """Light of the windows on the boards, the chair's shade, scuffs of many feet."""
    for place, left in enumerate(WINDOWS):
        for top, bottom in ((186, 204), (208, 226), (230, 248)):
            a, b = (left + (y - TOP - PANES[1] - 16) * SLOPE for y in (top, bottom))
            patch = [(a, top), (a + 54, top), (b + 54, bottom), (b, bottom)]
            surfaces.lighten(ground, patch, 2 if place == 1 else 1)
    materials.contact(ground, FLOOR)
    for x, y, rx, ry in (
        (CHAIR_X + 10, CHAIR_BASE - 1, 15, 4), (TABLE[0] + 30, TABLE[1] - 3, 32, 6),
        (TABLE[0] + 64, 219, 11, 4), (TABLE[0] + 56, 244, 11, 4), (132, 190, 40, 4),
        (536, 186, 26, 4),
    ):  # fmt: skip
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for x, y, wide in ((214, 236, 9), (292, 242, 12), (150, 252, 8), (330, 206, 10)):
        ground.row(x, y, wide, "wood2")
        ground.row(x + 3, y + 1, wide - 4, "wood2")


def _seat(y: float) -> float:
    return TABLE[0] + 54 + (TABLE[1] - 20 - y) * audition_things.TABLE_LEAN


def uses() -> list[PropUse]:
    """Where the few things stand."""
    made = [PropUse("lot_hall_seat", _seat(y) - 6, y + 2) for y in SEATS]
    return [
        *made,
        PropUse("lot_hall_chair", CHAIR_X, CHAIR_BASE),
        PropUse("lot_hall_table", *TABLE),
        PropUse("lot_sheeted_piano", 96, 188),
        PropUse("lot_folded_chairs", 514, 186),
        PropUse("lot_step_ladder", 74, 184),
    ]


def _table() -> Canvas:
    return surfaces.recoloured(
        audition_things.long_table(),
        {"wood5": "wood4", "wood4": "wood3", "wood3": "wood2", "skin0": "wood5", "wood2": "wood1"},
    )


def things() -> dict[str, list[Thing]]:
    """Marks, people, looks, lights, walls."""
    return {
        "people": [
            person("who directs", "playgoer", _seat(SEATS[1]), SEATS[1], routine="sit",
                   facing="west", animation="sit", order=3),
            person("who reads in", "assistant", 58, 190, routine="still", facing="east"),
        ],
        "marks": _marks(),
        "doors": [],
        "looks": [
            look("The chair", "bare_chair", (CHAIR_X - 2, CHAIR_BASE + 4, 24, 10)),
            look("The piano under a sheet", "sheeted_piano", (100, 190, 64, 8)),
            look("Where a mirror was", "mirror_gone", (484, 178, 26, 10)),
            look("The high windows", "high_windows", (250, 178, 40, 10)),
            look("The folded chairs", "folded_chairs", (514, 190, 44, 8)),
        ],
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }  # fmt: skip


def _marks() -> list[Thing]:
    return [
        mark("door", 46, 184, "east"),
        mark("inside the door", 70, 206, "east"),
        mark("at the form", 90, 202, "west"),
        mark("chair", CHAIR_X + 10, CHAIR_BASE + 1, "south", pose="sit", order=0.5),
        mark("before the chair", CHAIR_X + 10, CHAIR_BASE + 12, "south"),
        mark("behind the chair", CHAIR_X + 10, CHAIR_BASE - 13, "south"),
        mark("to the table", 396, 226, "east"),
        mark("beside the chair", CHAIR_X + 40, CHAIR_BASE + 2, "east"),
        mark("frances", _seat(SEATS[0]), SEATS[0], "west", pose="sit", order=3),
        mark("director", _seat(SEATS[1]), SEATS[1], "west", pose="sit", order=3),
        mark("frances stands", 420, 204, "west"),
        mark("director stands", 462, 186, "north"),
        mark("under the window", 280, 188, "north"),
        mark("piano", 134, 198, "north"),
        mark("alone", 326, 240, "south"),
    ]


def _lights() -> list[Thing]:
    made = []
    for place, left in enumerate(WINDOWS):
        strong = 0.62 if place == 1 else 0.4
        middle = left + PANES[0] // 2
        made += [
            light(f"window {place}", (middle, TOP + 34), "night7", 104, "windows", level=0.42,
                  glow=0.3),
            light(f"fall {place}", (middle + 46, 214), "stone6", 104, "windows", shape="pool",
                  level=strong),
        ]  # fmt: skip
    return [
        *made,
        light("the chair", (CHAIR_X + 10, CHAIR_BASE - 16), "sun5", 58, "chair", level=0.34),
        light("the table", (TABLE[0] + 50, 222), "stone6", 84, "table", level=0.4),
        light("wash left", (150, 252), "stone5", 190, "room", shape="pool", level=0.3),
        light("wash right", (430, 252), "stone5", 190, "room", shape="pool", level=0.3),
        light("door", (46, 150), "night6", 50, "door", level=0.3),
    ]


def _walls() -> list[Thing]:
    return [
        floor("floor", 10, 180, WIDTH - 20, 102),
        wall("chair", CHAIR_X, CHAIR_BASE - 7, 20, 8),
        wall("table", TABLE[0] - 2, 190, 78, 66),
        wall("piano", 96, 180, 72, 10),
        wall("chairs", 512, 180, 50, 8),
        wall("ladder", 76, 180, 26, 6),
    ]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    boards = ("wood3", "wood2", "wood4")
    panes: dict[str, Canvas | list[Canvas]] = {
        f"lot_glass_{place}": hall.glass(*PANES, f"glass {place}") for place in range(3)
    }
    shining = [PropUse(f"lot_glass_{n}", left, TOP + PANES[1]) for n, left in enumerate(WINDOWS)]
    air: dict[str, str | int] = {
        "ambient": "#8c869c",
        "ground_line": FLOOR,
        "rim": "night7",
        "rim_side": "left",
        "ambience": "audition_room",
        "footsteps": "wood",
        "weather": "dust",
    }
    laid = surfaces.lay(COLUMNS, ROWS, FLOOR // 16, (5, 5, 5, 5, 4, 1), "hall floor")
    compose(
        Composition(
            name=NAME,
            air=air,
            set=paint_set(),
            ground=Ground(
                [materials.planks(n, boards) for n in range(6)],
                {"boards": {n: (1.0 if n < 5 else 0.2) for n in range(6)}},
                surfaces.counted(laid),
                stain,
            ),
            props=Stand(
                {
                    "lot_hall_chair": hall.chair(),
                    "lot_hall_seat": audition_things.table_chair(),
                    "lot_hall_table": _table(),
                    "lot_sheeted_piano": hall.sheeted_piano(),
                    "lot_folded_chairs": hall.case_of_chairs(),
                    "lot_step_ladder": hall.bench_ladder(),
                },
                uses(),
            ),
            shining=Stand(panes, shining),
            things=things(),
        )
    )
