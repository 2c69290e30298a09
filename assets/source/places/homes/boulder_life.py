"""Who is up in the street in Boulder City, where one stands there, and its lamps."""

from places import cars
from places.homes import boulder_things
from places.homes.boulder_set import DOLAN_X, WIDTH
from places.homes.boulder_things import DOLAN_DOOR, LIBRARY_DOOR, PARKED, POLES, SEB, SEB_AT
from places.homes.home import FLOOR, HEIGHT
from places.homes.objects import door, floor, light, look, person
from places.objects import mark, wall
from places.tiled import Thing


def marks() -> list[Thing]:
    """Where people of the story stand."""
    across, lift = cars.seat(SEB)
    x, base = SEB_AT
    marks = [
        mark("seb's car", x + across, base - 2, "east", pose="drive", lift=lift),
        mark("beside the car", x + 30, base - 24, "north"),
        mark("behind the car", x - 14, base - 12, "east"),
        mark("west", 20, 206, "east"),
        mark("east", 1226, 206, "west"),
        mark("library", *LIBRARY_DOOR, "south"),
        mark("library bench", 372, 198, "south"),
        mark("corner", 520, 202, "east"),
        mark("side street", 554, 190, "south"),
        mark("dolan door", *DOLAN_DOOR, "south"),
        mark("porch swing", DOLAN_X + 42, 184, "south"),
        mark("dolan path", DOLAN_X + 112, 200, "north"),
        mark("dolan letter box", 772, 202, "west"),
        mark("under the bedroom", DOLAN_X + 128, 192, "north"),
        mark("dog", 132, 200, "west"),
        mark("town sign", 1140, 198, "east"),
    ]
    for number, at in enumerate((84, 212, 690, 752, 940, 1078), 1):
        marks.append(mark(f"neighbour {number}", at, 186, "south"))
    return marks


def doors() -> list[Thing]:
    """Into the house, and back to the desert."""
    x, y = DOLAN_DOOR
    return [
        door("dolan door", x - 17, y - 8, "dolan_house", "inside the door"),
        Thing("Door", "road west", 0, 212, (10, 50), properties=_way("desert_road", "east")),
    ]


def _way(to_map: str, to_mark: str) -> dict[str, str | int | float]:
    return {"to_map": to_map, "to_mark": to_mark}


def people() -> list[Thing]:
    """Those who are up at this hour."""
    return [
        person(
            "paper boy",
            260,
            202,
            "east",
            sheet="boy_small",
            routine="stroll",
            route="west, corner, dolan letter box, town sign",
        ),
        person(
            "man on the bench",
            366,
            190,
            "south",
            sheet="old_man",
            routine="doze",
            animation="sit_doze",
            order=8.0,
        ),
        person("woman with the hose", 1108, 196, "west", sheet="wife", routine="still"),
        person(
            "night nurse",
            900,
            202,
            "west",
            sheet="tourist_woman",
            routine="stroll",
            route="town sign, neighbour 5, corner",
        ),
        person("man at the pickup", 1040, 222, "east", sheet="driver_trucker", routine="still"),
        person(
            "milkman",
            214,
            196,
            "north",
            sheet="waiter",
            routine="serve",
            route="neighbour 2, neighbour 1, neighbour 2, west",
        ),
    ]


def looks() -> list[Thing]:
    """What there is to see."""
    return [
        look("The library", "boulder_library", LIBRARY_DOOR[0] - 20, FLOOR + 4, 40),
        look("The bench", "boulder_bench", 350, 192, 44, 8),
        look("The water tower", "boulder_tower", 530, 184, 44, 14),
        look("The upper window", "boulder_window", DOLAN_X + 84, 192, 34, 10),
        look("The porch swing", "boulder_swing", DOLAN_X + 24, 180, 34, 10),
        look("The dog", "boulder_dog", 76, 192, 34, 10),
        look("The sign", "boulder_sign", 1156, 192, 80, 10),
        look("The sprinkler", "boulder_sprinkler", 258, 192, 40, 10),
        look("The flag", "boulder_flag", 434, 190, 20, 10),
    ]


def lights() -> list[Thing]:
    """The lamps: each window has a group of its own."""
    lights = [
        light("street lamp", (502, 119), "sun3", 84, "street", level=0.7, glow=0.4),
        light("street lamp pool", (506, 202), "sun2", 84, "street", shape="pool", level=0.55),
        light("porch", (DOLAN_X + 124, 132), "sun3", 74, "porch", level=0.75, glow=0.3),
        light("porch pool", (DOLAN_X + 104, 190), "sun2", 90, "porch", shape="pool", level=0.5),
        light(
            "headlamps",
            (SEB_AT[0] + 112, SEB_AT[1] - 16),
            "sun4",
            60,
            "headlamps",
            level=0.25,
            glow=0.35,
        ),
        light(
            "headlamps pool",
            (SEB_AT[0] + 140, SEB_AT[1] - 2),
            "sun1",
            76,
            "headlamps",
            shape="pool",
            level=0.6,
        ),
        light("library", (420, 120), "sun3", 80, "library", level=0.3),
        light("dawn", (1248, 130), "sun1", 200, "dawn", level=0.4),
    ]
    for number, (_, picture, x, base) in enumerate(boulder_things.panes(), 1):
        at = (x + picture.width / 2, base - picture.height / 2)
        lights.append(
            light(f"window {number}", at, "sun3", 52, f"window {number}", level=0.75, glow=0.34)
        )
        pool = (at[0], 194.0)
        lights.append(
            light(
                f"window {number} pool",
                pool,
                "sun2",
                56,
                f"window {number}",
                shape="pool",
                level=0.5,
            )
        )
    return lights


def walls() -> list[Thing]:
    """Where one cannot walk."""
    x, base = SEB_AT
    blocks = [
        wall("fence", 6, 185, 120, 7), wall("kennel", 18, 180, 30, 8),
        wall("bench", 350, 183, 48, 9), wall("seb's car", x, base - 12, 96, 10),
        wall("stop", 602, 195, 8, 6), wall("lamp", 498, 195, 8, 6), wall("flag", 451, 180, 8, 6),
        wall("hydrant", 479, 199, 12, 6), wall("town sign", 1154, 185, 92, 7),
        wall("fence three", 842, 186, 62, 6), wall("fence four", 956, 186, 62, 6),
        wall("saguaro", 1132, 181, 14, 8),
    ]  # fmt: skip
    blocks += [wall(f"pole {at}", at - 4, 188, 8, 6) for at in POLES]
    blocks += [wall(name, at, foot - 12, 94, 10) for name, _, at, foot in PARKED]
    return [floor(WIDTH, 180, HEIGHT - 18, 0), *blocks]
