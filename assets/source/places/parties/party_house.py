"""A party in the hills: steps up from the street, a glass house, a pool, and the city below."""

from functools import cache

import numpy as np
from interface.palms import Kind, feather
from kit.canvas import Canvas, edge, grid
from kit.indexed import write_indexed
from kit.ramp import Mask

from places import cars, materials
from places.cars import Car
from places.parties import glasshouse, guests, kerbside, skies, terrace, views, water
from places.parties.glasshouse import GROUND
from places.parties.guests import Guest
from places.parties.kerbside import KERB, LANDING, STAIRS, STREET
from places.parties.staging import (
    Circle,
    Set,
    floor,
    lay,
    light,
    look,
    mark,
    person,
    wall,
    write,
)
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing

NAME = "party_house"
WIDTH, HEIGHT = 1312, 288
POOL = (816, 204, 336, 64)  # x, y, width, height with the coping
BAR_X = 1178
ROWS = (GROUND, 184, 194, 207, 224, 246, 274, 304)  # of pavers
STRINGS = (  # from, to, sag
    ((846, 84), (986, 88), 22),
    ((986, 88), (1128, 90), 24),
    ((1128, 90), (1306, 96), 26),
    ((846, 86), (1128, 92), 44),
)
POLES = (984, 1126)
CARS = (
    (Car("convertible", "red", "east", "night"), -34, 280),
    (Car("sedan", "yellow", "west", "night"), 226, 282),
)
CIRCLES = (
    Circle(
        "circle one",
        (562, 216),
        ("guest_lemon", "producer", "guest_pink", "guest_tuxedo", "fan_teal"),
        180,
        (42, 20),
    ),
    Circle(
        "circle two",
        (682, 240),
        ("guest_teal", "fan_red", "husband", "guest_purple", "guest_orange"),
        90,
        (46, 21),
    ),
    Circle(
        "circle three",
        (760, 202),
        ("star", "guest_white", "fan_lemon", "assistant", "brother"),
        135,
        (40, 16),
    ),
    Circle(
        "circle four",
        (1008, 190),
        ("guest_orange", "fan_teal", "grant", "guest_pink", "fan_stripe"),
        0,
        (46, 9),
    ),
    Circle(
        "circle five",
        (1222, 248),
        ("fan_pink", "guest_teal", "drummer", "guest_lemon", "guest_white"),
        180,
        (42, 20),
    ),
)


@cache
def the_pool() -> water.Pool:
    """The pool with its lamps, and what the house throws on it."""
    lanes = (
        (26, 22, "elec0", "elec2"), (80, 26, "sun2", "sun4"), (150, 18, "red3", "red4"),
        (236, 22, "sun1", "sun3"), (300, 22, "neon0", "neon1"),
    )  # fmt: skip
    return water.Pool(POOL[2], POOL[3], lamps=(58, 168, 278), lanes=lanes)


def paint_set() -> Canvas:
    """Everything that stands on the back edge of street and terrace."""
    canvas = Canvas(WIDTH, STREET + 2)
    kerbside.garden_wall(canvas)
    kerbside.stair_wall(canvas)
    canvas.blit(glasshouse.house(), 0, 0)
    colours = ("stone4", "stone6", "night4", "stone2")
    terrace.glass_rail(canvas, glasshouse.RIGHT + 46, WIDTH, GROUND, colours)
    return canvas


def ground_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Stone of the terrace, pavement, kerb and road of the street."""
    tiles = [terrace.slab(n) for n in range(5)]
    tiles += [materials.pavement(n, ("stone2", "stone1", "stone3")) for n in range(5)]
    tiles += [materials.kerb(n) for n in range(3)]
    tiles += [materials.asphalt(n, ("stone0", "night1", "stone1")) for n in range(5)]
    terrain = {
        "terrace": dict.fromkeys(range(5), 1.0),
        "pavement": dict.fromkeys(range(5, 10), 1.0),
        "road": dict.fromkeys(range(13, 18), 1.0),
    }
    return tiles, terrain


def _choose(x: int, y: int, rng: np.random.Generator) -> int:
    if x >= LANDING // 16:
        return 1 + int(rng.integers(5)) if y >= GROUND // 16 else 0
    if x >= STAIRS // 16 and y >= GROUND // 16:
        return 6 + int(rng.integers(5)) if y * 16 >= STREET else 0
    if y < STREET // 16:
        return 0
    if y < KERB // 16:
        return 6 + int(rng.integers(5))
    return 11 + int(rng.integers(3)) if y == KERB // 16 else 14 + int(rng.integers(5))


def paint_ground(ground: Canvas) -> None:
    """Pavers and their joints, steps, contact shade, what lies about."""
    xs, ys = grid(WIDTH, HEIGHT)
    paved: Mask = (xs > LANDING) & (ys > GROUND)
    terrace.joints(ground, paved, ROWS, 46)
    materials.contact(ground, GROUND, LANDING)
    materials.contact(ground, STREET, 0, STAIRS)
    kerbside.stairs(ground)
    kerbside.red_kerb(ground)
    kerbside.leaves(ground, (210, 214, 130, 30), 34, "street petals")
    kerbside.leaves(ground, (400, 180, 60, 100), 16, "terrace petals")
    for car, x, base in CARS:
        cars.shadow(ground, car, x, base)
    terrace.pool_of_shade(ground, SHADES)


SHADES = (
    (BAR_X + 58, 206, 62, 5), (474, 266, 32, 5), (1108, 284, 32, 4), (880, 286, 30, 4),
    (866, 182, 16, 4), (1300, 190, 18, 4), (504, 182, 14, 4), (1158, 214, 12, 4),
    (200, 232, 8, 3), (118, 242, 10, 3),
)  # fmt: skip


def silhouettes() -> dict[str, list[Canvas]]:
    """Who dances behind the glass, a picture a room."""
    tall = GROUND - glasshouse.SILL - 8
    feet = tall - 3
    red = (
        Guest("guest_pink", "groove-south", (30, feet)),
        Guest("fan_hat", "clap-east", (60, feet - 3), 2),
        Guest("guest_tuxedo", "sip-west", (94, feet)),
    )
    gold = (
        Guest("couple_red", "waltz-east", (36, feet - 1)),
        Guest("fan_teal", "cheer-south", (84, feet - 3), 1),
    )
    blue = (
        Guest("guest_white", "groove-south", (26, feet - 2), 1),
        Guest("guest_purple", "talk-west", (58, feet)),
    )
    return {
        "party_house_red": guests.behind_glass((116, tall), red, ("red0", "red3"), 8),
        "party_house_gold": guests.behind_glass((116, tall), gold, ("wood1", "sun3"), 8),
        "party_house_blue": guests.behind_glass((76, tall), blue, ("night0", "elec2"), 8),
        "party_house_kiss": guests.behind_glass(
            (56, 46), (Guest("couple_lemon", "kiss-east", (28, 45)),), ("dusk0", "dusk5"), 4
        ),
    }


def flat() -> dict[str, Canvas | list[Canvas]]:
    """What lies under people's feet, and the shadows in the house."""
    pictures: dict[str, Canvas | list[Canvas]] = {"party_house_pool": water.pictures(the_pool())}
    return pictures | {name: _behind_steel(name, cells) for name, cells in silhouettes().items()}


PLACES = {  # of the silhouettes: left and base
    "party_house_red": (489, GROUND - 5),
    "party_house_gold": (610, GROUND - 5),
    "party_house_blue": (731, GROUND - 5),
    "party_house_kiss": (610, glasshouse.ROOF),
}


def _behind_steel(name: str, cells: list[Canvas]) -> list[Canvas]:
    """Leave the house's own steel in front of the shadows."""
    solid = glasshouse.house().solid
    x, base = PLACES[name]
    for cell in cells:
        part = solid[base - cell.height : base, x : x + cell.width]
        cell.pixels[part] = 255
    return cells


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    found: dict[str, Canvas | list[Canvas]] = {
        "party_house_bar": terrace.bar(116, ("plum0", "extra0", "neon0", "neon1")),
        "party_house_canopy": terrace.canopy(128, 92),
        "party_house_bar_stool": terrace.stool(),
        "party_house_pole": terrace.pole(100),
        "party_house_lounger": terrace.lounger(("red1", "red3", "red4")),
        "party_house_lounger_blue": terrace.lounger(("night3", "elec0", "elec2"), "west"),
        "party_house_table": terrace.side_table(),
        "party_house_fire_bowl": terrace.fire_bowl(),
        "party_house_fire": terrace.flames(),
        "party_house_agave": terrace.agave("party"),
        "party_house_ring": terrace.ring(),
        "party_house_board": terrace.diving_board(),
        "party_house_lantern": terrace.lantern(),
        "party_house_sign": kerbside.sign(),
        "party_house_lamp": kerbside.lamp(),
        "party_house_handrail": kerbside.handrail(),
        "party_house_garden": kerbside.garden(),
        "party_house_cypress": kerbside.cypress(104, "a"),
        "party_house_cypress_2": kerbside.cypress(84, "b"),
        "party_house_palm": feather(Kind(150, 10, 30, 1), "party palm"),
        "party_house_bather": guests.bather("fan_pink", "talk-south", 30, (0, 0, 1, 1, 1, 0)),
        "party_house_bather_2": guests.bather("guest_teal", "talk-west", 31, (1, 1, 0, 0, 0, 1)),
        "party_house_bather_3": guests.bather("drummer", "cheer-south", 31, (0, 1, 1, 0)),
    }
    for number, (wire, _, _) in enumerate(strings()):
        found[f"party_house_wire_{number}"] = wire
    for number, (car, _, _) in enumerate(CARS):
        found[f"party_house_car_{number}"] = cars.whole(car)
    return found


@cache
def strings() -> tuple[tuple[Canvas, Canvas, tuple[int, int]], ...]:
    """All wires with their bulbs."""
    return tuple(terrace.string(*one) for one in STRINGS)


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = [
        PropUse("party_house_canopy", BAR_X - 6, 186),
        PropUse("party_house_bar", BAR_X, 208),
        PropUse("party_house_lounger", 446, 268),
        PropUse("party_house_table", 508, 270),
        PropUse("party_house_lounger_blue", 1082, 285),
        PropUse("party_house_agave", 850, 182),
        PropUse("party_house_agave", 1284, 190),
        PropUse("party_house_agave", 488, 183),
        PropUse("party_house_fire_bowl", 660, 250),
        PropUse("party_house_fire", 665, 250.5),
        PropUse("party_house_ring", 1046, 244),
        PropUse("party_house_board", 1106, 238),
        PropUse("party_house_lantern", 324, 214),
        PropUse("party_house_lantern", 402, 182),
        PropUse("party_house_sign", 104, 242),
        PropUse("party_house_lamp", 190, 232),
        PropUse("party_house_garden", 322, 290),
        PropUse("party_house_handrail", STAIRS - 2, STREET + 40),
        PropUse("party_house_cypress", 286, 150),
        PropUse("party_house_cypress_2", 314, 151),
        PropUse("party_house_cypress_2", 128, 150),
        PropUse("party_house_palm", 1240, 180),
        PropUse("party_house_bather", 872, 242),
        PropUse("party_house_bather_2", 902, 250),
        PropUse("party_house_bather_3", 976, 246),
    ]
    uses += [PropUse("party_house_pole", x - 3, 179) for x in POLES]
    uses += [PropUse("party_house_bar_stool", BAR_X + x, 218) for x in (18, 46, 88)]
    for number, (wire, _, (x, y)) in enumerate(strings()):
        uses.append(PropUse(f"party_house_wire_{number}", x, y + wire.height))
    uses += [PropUse(f"party_house_car_{n}", x, base) for n, (_, x, base) in enumerate(CARS)]
    return uses


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    found: dict[str, Canvas | list[Canvas]] = {
        "party_house_lamp_glass": kerbside.lamp_glass(),
        "party_house_lantern_glass": _lantern_glass(),
        "party_house_step_lamp": Canvas(5, 3, "sun4"),
    }
    for number, (_, bulbs, _) in enumerate(strings()):
        found[f"party_house_bulbs_{number}"] = bulbs
    return found


def _lantern_glass() -> Canvas:
    glass = Canvas(6, 8, "sun4")
    glass.rect(1, 2, 4, 5, "sun5")
    glass.column(3, 0, 8, "sun3")
    return glass


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [
        PropUse("party_house_lamp_glass", 194, 153),
        PropUse("party_house_lantern_glass", 328, 186),
        PropUse("party_house_lantern_glass", 406, 154),
    ]
    for step in range(1, kerbside.STEPS, 2):
        uses.append(PropUse("party_house_step_lamp", STAIRS + step * 8 + 2, STREET - 4 * step - 15))
    for number, (_, bulbs, (x, y)) in enumerate(strings()):
        uses.append(PropUse(f"party_house_bulbs_{number}", x, y + bulbs.height))
    return uses


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
        mark("arrival one", 252, 222, "east"),
        mark("arrival two", 280, 232, "east"),
        mark("arrival three", 226, 234, "east"),
        mark("arrival four", 304, 224, "east"),
        mark("her car", 156, 242, "south"),
        mark("the sign", 136, 226, "west"),
        mark("foot of the steps", 332, 228, "east"),
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
        person("dances alone", "fan_stripe", (1112, 196), "south", routine="dance"),
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
    lights = [
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
        light("street lamp cone", (200, 152), "sun3", 108, group="street", level=0.5,
              shape="cone", glow=0.4),
        light("street lamp", (200, 234), "sun2", 120, group="street", level=0.95, shape="pool"),
        light("street lamp head", (200, 148), "sun3", 34, group="street", level=0.7, glow=0.5),
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
    for number, x in enumerate((874, 984, 1094)):
        lights.append(
            light(f"pool {number}", (x, POOL[1] + 30), "teal4", 84, group="pool", level=0.8,
                  glow=0.3, flicker="breathe")
        )  # fmt: skip
    for number, (_, bulbs, (x, y)) in enumerate(strings()):
        for px, py, colour in terrace.bulb_places(bulbs):
            name = f"bulb {number} {px}"
            lights.append(
                light(name, (x + px, y + py), colour, 18, group="party", level=0.0, glow=0.5)
            )
    return lights


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


def front() -> Canvas:
    """Leaves and a palm between us and the party."""
    canvas = Canvas(1640, 300)
    palm = feather(Kind(250, -18, 46, -1, 4), "party near palm")
    canvas.blit(palm, 1540 - palm.width // 2, 300 - palm.height)
    leaves = ("ink", "night0", "leaf0")
    for x, wide, tall, name in ((40, 90, 30, "a"), (436, 70, 26, "b"), (1500, 120, 38, "e")):
        canvas.blit(views.bush((wide, tall), f"party {name}", leaves), x, 300 - tall)
    return canvas


def far_hills() -> Canvas:
    """The next ridge, with other people's parties on it; it climbs to the west."""
    canvas = Canvas(900, 190)
    xs = np.arange(900)
    ridge = views.Ridge(122, 20, 120, 33, "dusk0", "dusk2", "night0")
    line = views.ridge(canvas, ridge)
    views.homes(canvas, line, 18, "party")
    steep = 134 - 108 * np.exp(-((xs / 210) ** 2)) - 5 * np.sin(xs / 31) - 3 * np.sin(xs / 11)
    _, ys = grid(900, 190)
    near = (ys > steep[None]) & (ys < 140)
    canvas.fill(near, "night0")
    views.brush(canvas, steep, 700, ("ink", "night1"), "party slope")
    canvas.fill(edge(near, 0, -1), "dusk1")
    views.canyon_road(canvas, ((20, 96), (96, 74), (52, 60), (128, 82), (190, 118)))
    views.homes(canvas, steep, 16, "party near", 300)
    return canvas


def write_pictures() -> None:
    """Write sky, city, hills, the rooms of the house, and the front."""
    sky = skies.night(624, 166, "party")
    write_indexed(BACKDROPS / f"{NAME}_sky.png", sky.pixels)
    city = Canvas(views.CITY_WIDTH, 110)
    ridge = views.Ridge(46, 12, 150, 31, "dusk3", "dusk4")
    views.ridge(city, ridge)
    lights = views.lights(66)
    city.blit(lights, 0, 44)
    views.downtown(city, 470, 50, ("dusk1", "dusk2", "dusk4"), True)
    write_indexed(BACKDROPS / f"{NAME}_city.png", city.pixels)
    write_indexed(BACKDROPS / f"{NAME}_hills.png", far_hills().pixels)
    write_indexed(BACKDROPS / f"{NAME}_rooms.png", rooms().pixels)
    write_indexed(BACKDROPS / f"{NAME}_front.png", front().pixels)


def rooms() -> Canvas:
    """All lit rooms in one picture, which lies behind the house's open glass."""
    left = glasshouse.LEFT
    canvas = Canvas(glasshouse.RIGHT - left + 4, GROUND + 2)
    x, y = glasshouse.INSIDE
    canvas.blit(glasshouse.inside(), x - left, y)
    ux, uy, _, _ = glasshouse.UPPER
    canvas.blit(glasshouse.upper_inside(), ux - 4 - left, uy + 6)
    bx, by, _, _ = glasshouse.BATH
    canvas.blit(glasshouse.bathroom(), bx - 4 - left, by)
    return canvas


def _backs(book: MapWriter) -> None:
    twinkle: dict[str, str | int | float] = {"twinkle": 0.12}
    stars: dict[str, str | int | float] = {"twinkle": 0.3}
    book.image_layer(
        "bg_sky", f"{NAME}_sky.png", stars, parallaxx="0.12", offsetx="0", offsety="-16"
    )
    book.image_layer(
        "bg_city", f"{NAME}_city.png", twinkle, parallaxx="0.3", offsetx="0", offsety="90"
    )
    book.image_layer("bg_hills", f"{NAME}_hills.png", parallaxx="0.46", offsetx="0", offsety="60")
    book.image_layer("bg_rooms", f"{NAME}_rooms.png", offsetx=str(glasshouse.LEFT), offsety="0")


def _fronts(book: MapWriter) -> None:
    book.image_layer(
        "fg_leaves", f"{NAME}_front.png", parallaxx="1.25", offsetx="-20", offsety="-4"
    )


def build() -> None:
    """Write the map and all it needs."""
    write_pictures()
    tiles, terrain = ground_tiles()
    air: dict[str, str | int] = {
        "ambient": "#684e94",
        "ground_line": GROUND,
        "rim": "sun3",
        "rim_side": "left",
        "footsteps": "stone",
        "weather": "confetti",
    }
    made = Set(
        name=NAME,
        size=(WIDTH, HEIGHT),
        ground_line=GROUND,
        air=air,
        tiles=tiles,
        terrain=terrain,
        rows=lay((WIDTH, HEIGHT), NAME, _choose),
        scenery=paint_set(),
        shade=paint_ground,
        flat=flat(),
        flat_uses=_flat_uses(),
        props=props(),
        uses=prop_uses(),
        shining=shining(),
        shining_uses=shining_uses(),
        things=things(),
    )
    write(made, _backs, _fronts)


def _flat_uses() -> list[PropUse]:
    uses = [PropUse("party_house_pool", POOL[0], POOL[1] + POOL[3])]
    return uses + [PropUse(name, x, base) for name, (x, base) in PLACES.items()]
