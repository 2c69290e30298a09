"""What happens where on the street and the stairs: people, marks, looks, lights, walls."""

from places.clubs import club_stairs_set as room
from places.clubs import stairs_decor
from places.clubs import stairs_section as section
from places.clubs.objects import floor, light, look, person
from places.objects import mark, wall
from places.tiled import Thing

WIDTH, FLOOR = room.WIDTH, room.FLOOR
GRATE = (stairs_decor.GRATE[0] + 15, stairs_decor.UPPER)  # where one hears the music


LAMP_X = 196


LANDINGS = (462, 584, 702, 806)  # x of the middle of each landing


SIGN = (room.PANEL[0] + room.PANEL[2] / 2, room.PANEL[1] + room.PANEL[3] / 2)


def level(landing: int) -> int:
    """Give where one stands on a landing."""
    return section.landing_level(landing) - 5


BULBS = ((482, 137), (536, 147), (622, 158), (662, 178), (694, 189), (746, 196), (808, 212),
         (900, 212))  # fmt: skip


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing("Door", "club door", 836, 268, (44, 8),
                  properties={"to_map": "sebs_club", "to_mark": "street door"}),
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }  # fmt: skip


def _marks() -> list[Thing]:
    names = ("inside the door", "first landing", "second landing", "foot of the stairs")
    marks = [
        mark("sign", *SIGN),
        mark("street", 24, 218, "east"),
        mark("record shop", 70, 196, "north"),
        mark("lamp", 226, 226, "east"),
        mark("across the pavement", 330, 230, "north"),
        mark("under the sign", 388, 222, "north"),
        mark("beside the sign", 364, 222, "north"),
        mark("door", 412, 190, "north"),
        mark("car", 160, 262, "west"),
        mark("club door", 858, section.landing_level(3) - 6, "north"),
    ]
    for name, (number, x) in zip(names, enumerate(LANDINGS), strict=True):
        marks.append(mark(name, x, level(number), "east"))
    for number, flight in enumerate(section.FLIGHTS[:-1]):
        x = flight.x + flight.length + flight.steps * section.TREAD // 2
        marks.append(mark(f"stairs {number + 1}", x, section.floor_at(x) - 5, "east"))
    return marks


def _people() -> list[Thing]:
    return [
        person("doorman", (372, 196), "south", "still", sheet="producer"),
        person("first in the queue", (318, 204), "east", "mingle", sheet="guest_white"),
        person("second in the queue", (296, 206), "east", "mingle", sheet="guest_pink"),
        person("man on the phone", (250, 196), "south", "phone", sheet="assistant"),
        person("walker", (40, 226), "east", "stroll", sheet="fan_teal",
               route="street, lamp, record shop"),
        person("man at the shop window", (96, 194), "north", "still", sheet="fan_hat"),
        person("smoker on the landing", (604, level(1)), "west", "mingle", sheet="guest_teal"),
        person("friend on the landing", (574, level(1)), "east", "mingle", sheet="guest_lemon"),
        person("listener at the grate", GRATE, "south", "still", sheet="old_man"),
        person("coat check", (722, level(2) - 4), "south", "still", sheet="barista_woman"),
        person("ticket taker", (898, level(3)), "west", "still", sheet="usher"),
    ]  # fmt: skip


def _looks() -> list[Thing]:
    return [
        look("The sign", "look_stairs_sign", (372, 190), (18, 14)),
        look("The record shop", "look_stairs_records", (20, 186), (90, 12)),
        look("The cat", "look_stairs_cat", (184, 186), (26, 12)),
        look("The bills outside", "look_stairs_bills", (266, 186), (40, 12)),
        look("The first bill", "look_stairs_first_bill", (556, level(1) - 8), (30, 14)),
        look("The coats", "look_stairs_coats", (704, level(2) - 8), (36, 14)),
        look("The eyes of the door", "look_stairs_door", (880, level(3) - 8), (20, 14)),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("street lamp", (LAMP_X, 236), "sun2", 82, group="street", shape="pool", level=0.95),
        light("street cone", (LAMP_X, 142), "sun3", 104, group="street", shape="cone", level=0.6,
              glow=0.4),
        light("records", (74, 98), "teal4", 84, group="shop", level=0.7, glow=0.22,
              flicker="neon"),
        light("taxi", (326, 250), "sun3", 30, group="taxi", level=0.6, glow=0.25),
        light("taxi beam", (392, 280), "sun4", 46, group="taxi", shape="pool", level=0.7),
        light("display", (66, 144), "sun3", 74, group="shop", level=0.75, glow=0.14),
        light("display floor", (66, 204), "sun2", 84, group="shop", shape="pool", level=0.6),
        light("sign", SIGN, "sun4", 118, group="sign", level=0.45),
        light("sign floor", (SIGN[0], 214), "sun3", 120, group="sign", shape="pool", level=0.7),
        light("sign on people", (SIGN[0], 176), "sun3", 70, group="sign", level=0.4),
        light("door lamp", (381, 154), "sun3", 54, group="door", level=0.8, glow=0.35),
        light("windows", (676, 68), "sun3", 56, level=0.7),
        light("windows east", (830, 68), "sun3", 56, level=0.7),
        light("windows west", (538, 68), "sun3", 56, level=0.6),
        light("road", (220, 290), "night5", 190, group="street", level=0.4),
        light("hatch", (721, 218), "sun3", 44, group="second landing", level=0.6, glow=0.2),
        light("club eyes", (858, 228), "sun3", 74, group="foot", level=0.9, glow=0.3,
              flicker="breathe"),
        light("club floor", (850, 280), "sun3", 84, group="foot", shape="pool", level=0.8),
        light("earth", (560, 284), "dusk4", 150, level=0.2),
        light("grate", (GRATE[0], GRATE[1] - 8), "sun2", 52, group="foot", level=1.0, glow=0.25),
    ]  # fmt: skip
    groups = ("entry", "entry", "first landing", "first landing", "second landing",
              "second landing", "foot", "foot")  # fmt: skip
    for (bx, by), group in zip(BULBS, groups, strict=True):
        lights.append(
            light(f"bulb {bx}", (bx, by + 10), "sun3", 66, group=group, level=0.85, glow=0.3)
        )
    return lights


def _walls() -> list[Thing]:
    steps = [(section.FLIGHTS[0].x, FLOOR - 14)]
    for number, flight in enumerate(section.FLIGHTS):
        low = section.landing_level(number)
        end = flight.x + flight.length
        steps += [(end, low - 14)]
        if flight.steps:
            steps.append((end + flight.steps * section.TREAD, low + flight.steps * 5 - 14))
    steps[-1] = (WIDTH - 10, steps[-1][1])
    under = [(x, y + 17) for x, y in reversed(steps)]
    stairs = [(400, FLOOR - 2), *steps, *under, (432, FLOOR + 8), (400, FLOOR + 8)]
    street = [(0, FLOOR + 2), (430, FLOOR + 2), (424, 298), (0, 298)]
    blocks = [wall("lamp", LAMP_X - 30, 232, 12, 6), wall("rope", 318, 200, 50, 5),
              wall("car", 60, 258, 88, 16), wall("taxi", 288, 268, 88, 16),
              wall("fern", 780, 270, 16, 5)]  # fmt: skip
    return [floor("street", street), floor("stairs", stairs), *blocks]
