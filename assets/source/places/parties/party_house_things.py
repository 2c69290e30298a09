"""Marks, people, things to look at, lamps and walls of the party in the hills."""

from places.objects import look, mark, wall
from places.parties import terrace
from places.parties.kerbside import LANDING, STAIRS
from places.parties.party_house_plan import BAR_X, CIRCLES, POOL, WIDTH, strings
from places.parties.staging import floor, light, person
from places.tiled import Thing


def things() -> dict[str, list[Thing]]:
    """Marks, doors, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing(
                "Door",
                "down the hill",
                0,
                212,
                (10, 32),
                properties={"to_map": "night_street", "to_mark": "east"},
            )
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    found = [circle.opening() for circle in CIRCLES]
    found += [
        mark("down the hill", 24, 228, "east"),
        mark("arrival one", 252, 214, "east"),
        mark("arrival two", 276, 218, "east"),
        mark("arrival three", 229, 218, "east"),
        mark("arrival four", 300, 215, "east"),
        mark("her car", 162, 219, "south"),
        mark("tow sign", 136, 215, "west"),
        mark("foot of the steps", 332, 219, "east"),
        mark("head of the steps", 412, 200, "east"),
        mark("bathroom", 457, 186, "north"),
        mark("mirror", 456, 182, "north"),
        mark("lounger", 476, 250, "south"),
        mark("red room", 548, 186, "north"),
        mark("yellow room", 668, 186, "north"),
        mark("blue room", 770, 184, "north"),
        mark("pool edge", 800, 236, "east"),
        mark("pool edge behind", 900, 196, "south"),
        mark("pool edge before", 960, 276, "north"),
        mark("diving board", 1178, 236, "west"),
        mark("rail", 1090, 186, "north"),
        mark("end of the rail", 866, 190, "north"),
        mark("bar", BAR_X + 66, 222, "north"),
        mark("end of the bar", 1168, 206, "east"),
        mark("behind the bar", BAR_X + 40, 192, "south"),
        mark("under the palm", 1288, 216, "west"),
    ]
    return found


def _people() -> list[Thing]:
    found = [one for circle in CIRCLES for one in circle.people()]
    route = "end of the bar, pool edge behind, yellow room, head of the steps, pool edge before"
    found += [
        person(
            "barman", "barista_man", (BAR_X + 62, 190), "south", routine="hold", animation="pour"
        ),
        person("party waiter", "waiter", (1168, 206), "west", routine="serve", route=route),
        person(
            "photographer at the party", "photographer", (604, 274), "east", routine="photograph"
        ),
        person("on the telephone", "frances", (1072, 190), "north", routine="phone"),
        person("alone at the rail", "guest_tuxedo", (902, 188), "north", routine="still"),
        person("waits for the mirror", "lookalike_pony", (482, 190), "west", routine="still"),
        person("dances alone", "guest_orange", (1112, 196), "south", routine="dance"),
        person("dances with nobody", "guest_purple", (1136, 190), "south", routine="dance"),
        person("feet in the water", "fan_pink", (850, 219), "south", routine="sit", order=0.5),
        person("by the car", "driver_salesman", (282, 214), "south", routine="mingle"),
        person("listens by the car", "stylist", (306, 212), "west", routine="still"),
    ]
    return found


def _looks() -> list[Thing]:
    return [
        look("The mirror", "party_mirror", (440, 178, 34, 14)),
        look("The painting", "party_painting", (536, 178, 60, 14)),
        look("The stair", "party_stair", (630, 178, 80, 14)),
        look("The film nobody watches", "party_film", (736, 178, 66, 14)),
        look("The pool", "party_pool", (830, 268, 200, 14)),
        look("The city", "party_city", (880, 178, 90, 12)),
        look("The bar", "party_bar", (BAR_X + 10, 210, 96, 12)),
        look("The towel", "party_towel", (446, 258, 58, 14)),
        look("The sign", "party_sign", (102, 228, 30, 14)),
        look("The red kerb", "party_kerb", (96, 240, 110, 10)),
        look("The letter box", "party_letter_box", (140, 210, 32, 12)),
        look("The garage", "party_garage", (30, 210, 80, 12)),
    ]


def _lights() -> list[Thing]:
    lights = _house_lights() + _party_lights() + _street_lights()
    for number, (_, bulbs, (x, y)) in enumerate(strings()):
        for px, py, colour in terrace.bulb_places(bulbs):
            name = f"bulb {number} {px}"
            lights.append(
                light(name, (x + px, y + py), colour, 18, group="party", level=0.0, glow=0.5)
            )
    return lights


def _house_lights() -> list[Thing]:
    return [
        light("red room", (548, 150), "red4", 86, group="house", level=0.95, glow=0.12),
        light("red floor", (544, 202), "red3", 116, group="house", level=1.0, shape="pool"),
        light("yellow room", (668, 150), "sun3", 92, group="house", level=1.0, glow=0.14),
        light("yellow floor", (668, 206), "sun2", 118, group="house", level=0.95, shape="pool"),
        light("blue room", (772, 150), "elec1", 80, group="house", level=0.95, glow=0.14),
        light("blue floor", (772, 204), "elec0", 104, group="house", level=1.0, shape="pool"),
        light("bathroom", (457, 146), "teal4", 44, group="house", level=0.8, glow=0.18),
        light("bathroom floor", (458, 186), "teal4", 46, group="house", level=0.6, shape="pool"),
        light("roof edge", (640, 84), "sun2", 150, group="house", level=0.35),
        light("upper room", (610, 50), "dusk5", 80, group="house", level=0.6, glow=0.12),
    ]


def _party_lights() -> list[Thing]:
    lights = [
        light("terrace west", (466, 246), "teal3", 110, group="party", level=0.5, shape="pool"),
        light("fire", (682, 230), "sun2", 80, group="fire", level=0.8, glow=0.3, flicker="candle"),
        light("fire floor", (682, 246), "sun1", 130, group="fire", level=0.6, shape="pool"),
        light("terrace front", (780, 268), "dusk5", 110, group="party", level=0.45, shape="pool"),
        light("behind the pool", (1000, 184), "sun2", 170, group="party", level=0.6, shape="pool"),
        light("bar", (BAR_X + 58, 176), "sun3", 70, group="party", level=0.8, glow=0.2),
        light("bar front", (BAR_X + 58, 222), "neon0", 92, group="party", level=0.6, shape="pool"),
        light("bar floor", (1214, 250), "sun2", 110, group="party", level=0.55, shape="pool"),
        light("pool front", (984, 280), "teal3", 190, group="pool", level=0.6, shape="pool"),
        light("pool back", (984, 196), "teal3", 180, group="pool", level=0.5, shape="pool"),
    ]
    for number, x in enumerate((874, 984, 1094)):
        lights.append(
            light(f"pool {number}", (x, POOL[1] + 30), "teal4", 84, group="pool", level=0.8,
                  glow=0.3, flicker="breathe")
        )  # fmt: skip
    return lights


def _street_lights() -> list[Thing]:
    return [
        light("street lamp cone", (200, 152), "sun3", 108, group="street", level=0.5,
              shape="cone", glow=0.4),
        light("street lamp", (200, 234), "sun2", 120, group="street", level=0.95, shape="pool"),
        light("street lamp head", (200, 148), "sun3", 34, group="street", level=0.7, glow=0.5),
        light("lit wall", (206, 178), "sun2", 74, group="street", level=0.55),
        light("garage", (68, 176), "sun3", 56, group="street", level=0.6, glow=0.1),
        light("garage floor", (68, 218), "sun1", 70, group="street", level=0.5, shape="pool"),
        light("number", (156, 166), "sun3", 26, group="street", level=0.8),
        light("sign", (118, 200), "sun3", 30, group="street", level=0.6),
        light("steps", (368, 198), "sun2", 74, group="street", level=0.8),
        light("foot of the steps", (332, 186), "sun3", 38, group="street", level=0.7, glow=0.35),
        light("head of the steps", (410, 156), "sun3", 38, group="street", level=0.7, glow=0.35),
        light("street east", (290, 226), "sun1", 96, group="street", level=0.8, shape="pool"),
        light("by the car", (296, 196), "sun3", 40, group="street", level=0.6),
        light("street west", (60, 240), "sun1", 130, group="street", level=0.8, shape="pool"),
    ]  # fmt: skip


def _walls() -> list[Thing]:
    street = floor("street", [(0, 212), (STAIRS, 212), (STAIRS, 250), (0, 250)])
    steps = floor("steps", [(STAIRS - 2, 212), (LANDING, 180), (LANDING, 222), (STAIRS - 2, 250)])
    ground = floor(
        "terrace", [(LANDING - 2, 180), (WIDTH - 4, 180), (WIDTH - 4, 286), (LANDING + 6, 286)]
    )
    x, y, wide, tall = POOL
    return [
        street,
        steps,
        ground,
        wall("fire", 662, 240, 40, 10),
        wall("pool", x + 2, y + 2, wide - 4, tall - 4),
        wall("bar", BAR_X - 4, 200, 124, 9),
        wall("lounger", 446, 258, 58, 11),
        wall("glasses", 510, 262, 18, 9),
        wall("lounger blue", 1084, 277, 54, 9),
        wall("agave", 852, 176, 30, 8),
        wall("agave two", 1286, 184, 26, 8),
        wall("agave three", 490, 176, 30, 8),
        wall("lamp", 196, 226, 9, 7),
        wall("sign", 115, 238, 6, 5),
        wall("board", 1144, 232, 26, 7),
        wall("post", 844, 176, 10, 8),
    ]
