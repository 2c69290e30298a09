"""The casting office: a corridor of waiting, and the room behind the wall. 960 by 288."""

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import materials
from places.lot import office, posters, surfaces
from places.lot.layout import Layout, Stand, write
from places.lot.pieces import floor, light, look, mark, person, wall
from places.lot.signs import raised, words
from places.tiled import PropUse, Thing

NAME, WIDTH, HEIGHT, FLOOR = "casting_office", 960, 288, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
WALL_X = 592  # left edge of the wall between corridor and room
UPPER = ("stone3", "stone4", "stone5", "stone6")
ROOM = ("stone2", "stone3", "stone4", "stone5")
CHAIRS = (84, 114, 144, 174, 264, 294, 324, 354, 384, 494, 522)
FREE = 324  # the chair nobody took
TUBES = (24, 148, 272, 396, 508, 668, 836)
DEAD = 396  # the tube that cannot make up its mind
TABLE = (830, 254)
CASTERS = (208, 229, 250)
TAPE = (716, 224)


def paint_set() -> Canvas:
    """Both back walls, and what hangs on them."""
    room = Canvas(WIDTH, FLOOR)
    room.blit(surfaces.plaster(WALL_X, FLOOR, UPPER, 5), 0, 0)
    room.blit(surfaces.plaster(WIDTH - WALL_X, FLOOR, ROOM, 9), WALL_X, 0)
    _ceiling(room)
    _dado(room)
    _corridor(room)
    _room(room)
    return room


def _ceiling(room: Canvas) -> None:
    room.rect(0, 0, WIDTH, 22, "stone3")
    for x in range(0, WIDTH, 40):
        room.column(x, 0, 22, "stone2")
    room.row(0, 11, WIDTH, "stone2")
    room.rect(0, 21, WIDTH, 3, "stone5")
    room.row(0, 24, WIDTH, "stone2")


def _dado(room: Canvas) -> None:
    """The lower half is painted for shoulders and shoe soles."""
    room.rect(0, 122, WALL_X, FLOOR - 122, "stone3")
    room.row(0, 119, WALL_X, "wood5")
    room.rect(0, 120, WALL_X, 3, "wood3")
    room.row(0, 123, WALL_X, "stone2")
    for x in (130, 226, 300, 358, 442):
        room.row(x, 138 + x % 9, 12, "stone4")
        room.row(x + 9, 141 + x % 9, 5, "stone2")
    for left, right in ((0, WALL_X), (WALL_X, WIDTH)):
        room.rect(left, FLOOR - 7, right - left, 7, "stone1")
        room.row(left, FLOOR - 7, right - left, "stone3")


def _corridor(room: Canvas) -> None:
    room.blit(office.lift(), 8, FLOOR - 96)
    room.blit(office.extinguisher(), 70, 104)
    for x, make in ((92, posters.night_train), (142, posters.dust), (330, posters.two_to_one),
                    (278, posters.long_lunch)):  # fmt: skip
        room.blit(make(), x, 58)
    room.blit(office.office_door("2", "stone6"), 206, FLOOR - 72)
    room.blit(office.office_door("1", "stone6"), 544, FLOOR - 72)
    room.blit(office.notice_board(), 428, 62)
    _clock(room, 392, 72)
    _plate(room, 206, 88, "CASTING")
    _plate(room, 544, 88, "IN SESSION")
    room.blit(office.faces(2, 2, "once famous"), 500, 64)


def _clock(room: Canvas, x: int, y: int) -> None:
    room.ellipse(x, y, 10, 10, "stone1")
    room.ellipse(x, y, 8.6, 8.6, "stone7")
    room.line(x, y, x - 5, y + 1, "ink")
    room.line(x, y, x + 1, y - 6, "ink")
    room.line(x, y, x + 3, y + 6, "red3")


def _plate(room: Canvas, x: int, y: int, text: str) -> None:
    room.rect(x - 2, y, 48, 11, "night1")
    room.row(x - 2, y, 48, "night4")
    raised(room, x + 22, y + 3, words(text), ("stone6", "ink"))


def _room(room: Canvas) -> None:
    room.blit(office.office_door("", ""), 624, FLOOR - 72)
    x, y, w, h = 704, 46, 96, 84
    room.rect(x - 5, y - 5, w + 10, h + 10, "stone2")
    room.rect(x - 4, y - 4, w + 8, h + 8, "stone5")
    room.row(x - 4, y - 4, w + 8, "stone7")
    room.rect(x - 8, y + h + 3, w + 16, 4, "stone6")
    room.row(x - 8, y + h + 7, w + 16, "stone1")
    _radiator(room, 722, 140)
    room.blit(office.faces(4, 4, "the wall of maybe"), 828, 48)
    room.rect(828, 42, 63, 6, "night1")
    raised(room, 860, 43, words("MAYBE"), ("stone6", "ink"))
    room.blit(office.faces(2, 2, "the wall of no"), 908, 84)
    for x, y in ((676, 70), (676, 94)):
        room.rect(x, y, 14, 18, "stone3")
        room.row(x, y, 14, "stone5")
        room.rect(x + 2, y + 2, 10, 14, "stone6")


def _radiator(room: Canvas, x: int, y: int) -> None:
    room.rect(x, y, 58, 28, "stone4")
    for column in range(x, x + 58, 6):
        room.rect(column, y, 3, 28, "stone6")
        room.column(column + 4, y, 28, "stone2")
    room.row(x, y, 58, "stone7")
    room.rect(x + 4, y + 28, 3, 8, "stone2")
    room.rect(x + 51, y + 28, 3, 8, "stone2")


def stain(ground: Canvas) -> None:
    """Chequers already lie; here are shade, reflections of the tubes, tape, slats of sun."""
    for x in TUBES:
        if x < WALL_X and x != DEAD:
            for y, wide in ((196, 30), (200, 44), (205, 36), (226, 24), (231, 34)):
                left, right = x + 38 - wide, x + 38 + wide
                surfaces.lighten(ground, [(left, y), (right, y), (right, y + 2), (left, y + 2)])
    for slat in range(11):
        top = 186 + slat * 5
        left = 688 - slat * 3
        surfaces.lighten(ground, [(left, top), (left + 96, top), (left + 94, top + 3),
                                  (left - 2, top + 3)])  # fmt: skip
    materials.contact(ground, FLOOR)
    for x in CHAIRS:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x + 11, 191, 14, 3), -1)
    for x, y, rx, ry in (
        (416, 188, 15, 4), (238, 194, 20, 4), (859, 252, 30, 6), (784, 242, 16, 4),
        (932, 190, 22, 5), (904, 210, 11, 4), (898, 231, 11, 4), (892, 252, 11, 4),
    ):  # fmt: skip
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    _tape(ground, *TAPE)
    for y in (196, 222):
        ground.row(WALL_X - 3, y, 22, "stone1")


def _tape(ground: Canvas, x: int, y: int) -> None:
    """A T of tape, and the ghosts of older ones."""
    for dx, dy in ((-19, -9), (15, 9)):
        ground.rect(x + dx - 7, y + dy, 14, 2, "wood5")
        ground.rect(x + dx - 1, y + dy, 2, 6, "wood5")
    ground.rect(x - 11, y, 22, 3, "stone7")
    ground.rect(x - 2, y + 3, 4, 7, "stone7")
    ground.row(x - 11, y + 3, 9, "wood2")
    ground.row(x + 2, y + 3, 9, "wood2")


def pictures() -> dict[str, Canvas | list[Canvas]]:
    """Everything that stands about."""
    return {
        "lot_waiting_chair": office.waiting_chair(("wood2", "wood3", "wood4")),
        "lot_cooler": office.cooler(),
        "lot_magazines": office.magazines(),
        "lot_tube_case": office.tube_case(),
        "lot_camera": office.tripod_camera(),
        "lot_long_table": office.long_table(),
        "lot_table_chair": office.table_chair(),
        "lot_cabinet": office.cabinet(),
        "lot_cut_wall": office.cut_wall(HEIGHT),
    }


def _seat(y: float) -> float:
    """Where somebody sits at the long table, which leans away from us."""
    return TABLE[0] + 54 + (TABLE[1] - 20 - y) * office.TABLE_LEAN


def uses() -> list[PropUse]:
    """Where it stands."""
    made = [PropUse("lot_waiting_chair", x, 191) for x in CHAIRS]
    made += [PropUse("lot_tube_case", x, 36) for x in TUBES]
    made += [PropUse("lot_table_chair", _seat(y) - 6, y + 2) for y in CASTERS]
    return [
        *made,
        PropUse("lot_cooler", 404, 190),
        PropUse("lot_magazines", 222, 196),
        PropUse("lot_camera", 770, 244),
        PropUse("lot_long_table", *TABLE),
        PropUse("lot_cabinet", 916, 190),
        PropUse("lot_cut_wall", WALL_X, HEIGHT),
    ]


def shining() -> Stand:
    """Tubes, the white window, the pane of the door."""
    made: dict[str, Canvas | list[Canvas]] = {
        "lot_tube": office.tube(),
        "lot_blind": office.blind(96, 84),
        "lot_pane": office.passing(),
    }
    where = [PropUse("lot_tube", x + 4, 36) for x in TUBES]
    where += [PropUse("lot_blind", 704, 130), PropUse("lot_pane", 636, FLOOR - 34)]
    return Stand(made, where)


def things() -> dict[str, list[Thing]]:
    """Marks, people, looks, lights, walls."""
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
    made = [
        mark("lift", 37, 186, "south"),
        mark("corridor's end", 60, 222, "east"),
        mark("mia's chair", FREE + 11, 192, "south", pose="sit", order=0.5),
        mark("before the chairs", FREE + 11, 216, "south"),
        mark("water cooler", 436, 196, "west"),
        mark("notice board", 462, 190, "north"),
        mark("door two", 228, 206, "north"),
        mark("audition door", 566, 186, "north"),
        mark("called", 540, 210, "east"),
        mark("through the wall", WALL_X + 8, 208, "east"),
        mark("room door", 646, 186, "south"),
        mark("tape mark", TAPE[0], TAPE[1], "east"),
        mark("reader", 762, 214, "west"),
        mark("room window", 752, 186, "north"),
        mark("before the table", 812, 226, "east"),
        mark("pacing one", 120, 226, "east"),
        mark("pacing two", 330, 236, "west"),
    ]
    for name, y in zip(("one", "two", "three"), CASTERS, strict=True):
        made.append(mark(f"table {name}", _seat(y), y, "west", pose="sit", order=3))
    return made


WAITING = ("wavy", "long", "bob", "pony", "long", "wavy", "bob", "wavy")


def _people() -> list[Thing]:
    taken = [x for x in CHAIRS if x not in (FREE, 144, 494)]
    made = [
        person(f"waiting {place}", f"lookalike_{hair}", x + 11, 192, routine="sit",
               facing="south", animation="sit", order=0.5)
        for place, (x, hair) in enumerate(zip(taken, WAITING, strict=True))
    ]  # fmt: skip
    made += [
        person("drinks her nerves", "lookalike_pony", 436, 198, routine="still", facing="west"),
        person("says it to the wall", "lookalike_long", 466, 188, routine="hold",
               animation="talk", facing="north"),
        person("walks it off", "lookalike_bob", 120, 226, routine="stroll",
               route="pacing one, pacing two"),
        person("has the list", "assistant", 584, 204, routine="hold", facing="west",
               animation="talk"),
        person("looks at paper", "producer", _seat(CASTERS[0]), CASTERS[0], routine="sit",
               facing="west", animation="sit", order=3),
        person("keeps the time", "stylist", 812, 194, routine="still", facing="west"),
    ]  # fmt: skip
    return made


def _looks() -> list[Thing]:
    return [
        look("The notice board", "casting_board", (430, 180, 24, 10)),
        look("The water cooler", "water_cooler", (400, 196, 26, 10)),
        look("The posters", "casting_posters", (92, 196, 40, 8)),
        look("The magazines", "casting_magazines", (222, 198, 30, 8)),
        look("The tube that flickers", "casting_tube", (404, 216, 50, 10)),
        look("The wall of maybe", "wall_of_maybe", (836, 180, 46, 8)),
        look("The tape on the floor", "casting_tape", (704, 232, 24, 8)),
        look("The pane in the door", "casting_pane", (632, 180, 28, 8)),
        look("The lift", "casting_lift", (14, 180, 44, 8)),
    ]


def _lights() -> list[Thing]:
    made = []
    for x in TUBES:
        group = "corridor" if x < WALL_X else "room"
        more = {"flicker": "neon"} if x == DEAD else {}
        made += [
            light(f"tube {x}", (x + 38, 40), "teal4", 96, group, level=0.3, glow=0.16, **more),
            light(f"tube floor {x}", (x + 38, 226), "stone7", 116, group, shape="pool",
                  level=0.24, **more),
        ]  # fmt: skip
    made += [
        light("blind", (752, 90), "sun5", 110, "windows", level=0.5, glow=0.25),
        light("sun on the floor", (716, 216), "sun4", 92, "windows", shape="pool", level=0.4),
        light("table", (862, 206), "sun4", 70, "room", level=0.3),
        light("pane", (646, 128), "teal4", 40, "corridor", level=0.3, glow=0.12),
    ]
    return made


def _walls() -> list[Thing]:
    made = [
        floor("corridor", 8, 180, WALL_X - 8, 104),
        floor("room", WALL_X + 16, 180, WIDTH - WALL_X - 24, 104),
        floor("doorway", WALL_X - 2, 198, 22, 24),
        wall("cooler", 404, 180, 24, 11),
        wall("magazines", 222, 186, 34, 11),
        wall("camera", 772, 236, 26, 9),
        wall("long table", TABLE[0] - 2, 188, 62, 70),
        wall("cabinet", 914, 180, 38, 11),
    ]
    return made + [wall(f"chair {x}", x, 180, 22, 12) for x in CHAIRS if x != FREE]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    tiles = [surfaces.linoleum(n, ("stone2", "stone3", "stone4")) for n in range(4)]
    tiles += [surfaces.linoleum(n, ("stone3", "stone4", "stone5")) for n in range(4)]
    tiles += [surfaces.linoleum(n, ("wood3", "wood4", "wood5")) for n in range(4)]
    air: dict[str, str | int] = {
        "ambient": "#b4bab4",
        "ground_line": FLOOR,
        "rim": "teal4",
        "rim_side": "left",
        "footsteps": "stone",
    }
    chances = {name: dict.fromkeys(range(first, first + 4), 1.0)
               for name, first in (("dark", 0), ("light", 4), ("room", 8))}  # fmt: skip
    write(
        Layout(
            name=NAME,
            air=air,
            wall=paint_set(),
            tiles=tiles,
            terrain=chances,
            laid=_laid(),
            stain=stain,
            props=Stand(pictures(), uses()),
            shining=shining(),
            things=things(),
        )
    )


def _laid() -> list[list[int]]:
    """Chequers of two tiles by one in the corridor, plain lino in the room."""
    laid = surfaces.lay(COLUMNS, ROWS, FLOOR // 16, (1, 1, 1, 1), "casting floor")
    for y, row in enumerate(laid):
        for x, place in enumerate(row):
            if place >= 0:
                dark = (x // 2 + y) % 2
                row[x] = place + (8 if x * 16 >= WALL_X else 4 * dark)
    return laid
