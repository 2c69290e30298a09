"""Who and what is in the casting office."""

from places.lot import audition_things
from places.lot.casting_office_set import CHAIRS, DEAD, TAPE, TUBES, WALL_X, WIDTH
from places.lot.pieces import floor, light, person
from places.objects import look, mark, wall
from places.tiled import Thing

FREE = 324  # the chair nobody took

TABLE = (830, 254)

CASTERS = (208, 229, 250)


def seat(y: float) -> float:
    """Where somebody sits at the long table, which leans away from us."""
    return TABLE[0] + 54 + (TABLE[1] - 20 - y) * audition_things.TABLE_LEAN


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
        made.append(mark(f"table {name}", seat(y), y, "west", pose="sit", order=3))
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
        person("looks at paper", "producer", seat(CASTERS[0]), CASTERS[0], routine="sit",
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
