"""The backlot at noon: a street that is three cities, and what holds it up. 1456 by 288."""

from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import cars, materials
from places.lot import (
    backlot_view as view,
)
from places.lot import (
    crew,
    daylight,
    newyork,
    paris,
    stages,
    street_ground,
    surfaces,
    timber,
    west,
)
from places.lot.backlot_things import things
from places.lot.layout import Backdrop, Layout, Stand, write
from places.lot.signs import words
from places.tiled import PropUse

NAME, WIDTH, HEIGHT, FLOOR = "backlot", 1456, 288, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
FRONT = FLOOR + 2  # where the fronts stand
LANE = (12, 71)  # tiles of the lane behind them
PLAN = {
    "lane": [LANE],
    "setts": [(12, 27)],
    "dirt": [(27, 31), (48, 52)],
    "west": [(52, 71)],
}
# Fronts from west to east: name, x, width
FRONTS = (
    ("cafe", 188, paris.CAFE_SIZE[0]),
    ("lovers", 312, paris.LOVERS_SIZE[0]),
    ("brownstone", 500, newyork.HOUSE_SIZE[0]),
    ("library", 614, newyork.LIBRARY_SIZE[0]),
    ("bank", 836, west.BANK_SIZE[0]),
    ("saloon", 918, west.SALOON_SIZE[0]),
)
STAGE_X, GATE_X = 1136, 1356
SIGN = (130, 76)  # left, top of the cup's board


def paint_set() -> Canvas:
    """What is really built: coffee shop, stage, gate."""
    row = Canvas(WIDTH, FLOOR)
    shop, stage, gate = stages.coffee_front(), stages.sound_stage("19"), stages.gate()
    row.blit(shop, 0, FLOOR - shop.height)
    row.blit(stage, STAGE_X, FLOOR - stage.height)
    row.blit(gate, GATE_X, FLOOR - gate.height)
    hedge = daylight.hedge(26, 34, "gap hedge", ("leaf1", "leaf2", "leaf3"))
    row.blit(hedge, 164, FLOOR - 34)
    return row


def stain(ground: Canvas) -> None:
    """Shade of fronts and things, sun in the gaps, lines, rails, cables, oil."""
    _road(ground)
    materials.contact(ground, FLOOR, 0, 188)
    materials.contact(ground, FLOOR, STAGE_X, WIDTH)
    for _, x, width in (("coffee", 0, 164), *FRONTS, ("stage", STAGE_X, stages.STAGE_SIZE[0])):
        surfaces.lighten(ground, [(x, FLOOR), (x + width, FLOOR), (x + width + 16, FLOOR + 17),
                                  (x + 16, FLOOR + 17)], -1)  # fmt: skip
    for x, y, rx, ry in SHADES:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    _cables(ground)


SHADES = (
    (206, 206, 24, 5), (262, 208, 24, 5), (180, 203, 20, 5), (60, 266, 40, 6), (152, 241, 38, 5),
    (680, 245, 54, 6), (860, 262, 74, 7), (766, 234, 16, 4), (758, 268, 20, 4), (1064, 207, 16, 4),
    (1070, 249, 20, 5), (1214, 223, 70, 7), (1384, 243, 42, 6), (950, 190, 24, 4),
    (1100, 197, 20, 4),
)  # fmt: skip


def _road(ground: Canvas) -> None:
    for x in range(12, WIDTH, 56):
        if not 826 < x < 1120:
            ground.rect(x, 252, 28, 2, "stone6")
            ground.row(x, 254, 28, "stone2")
    for x, y, wide in ((300, 264, 18), (566, 238, 12), (1180, 260, 22)):
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, wide, 4), -1)
        shift(ground.pixels, disc(WIDTH, HEIGHT, x + 3, y, wide // 2, 2), -1)
    _puddle(ground, 440, 262)
    letters = words("SLOW", "jersey_10", 2)
    sign = Canvas(letters.shape[1], letters.shape[0])
    sign.fill(letters, "stone6")
    sign.pixels = np.ascontiguousarray(sign.pixels[::2])
    ground.blit(sign, 196, 262)
    ground.ellipse(566, 238, 9, 3.4, "stone1")
    ground.ellipse(566, 237.4, 8, 2.8, "stone2")
    ruts = np.zeros((HEIGHT, WIDTH), bool)
    for y in (232, 240):
        for x in range(842, 1106, 9):
            ruts[y, x : x + 8] = ruts[y + 1, x + 2 : x + 7] = True
    shift(ground.pixels, ruts, -1)


def _puddle(ground: Canvas, x: int, y: int) -> None:
    """What is left of this morning's rain machine, with some sky in it."""
    edge = disc(WIDTH, HEIGHT, x, y, 34, 8) | disc(WIDTH, HEIGHT, x + 26, y + 4, 20, 5)
    water = disc(WIDTH, HEIGHT, x, y, 32, 7) | disc(WIDTH, HEIGHT, x + 26, y + 4, 18, 4)
    ground.fill(edge, "stone3")
    ground.fill(water, "night6")
    for left, top, wide in ((-22, -2, 26), (-14, 0, 40), (0, 3, 34), (14, 5, 22)):
        ground.row(x + left, y + top, wide, "elec3")
    ground.row(x - 10, y - 3, 18, "stone7")
    ground.row(x - 4, y - 1, 20, "stone7")
    ground.row(x + 6, y + 2, 8, "leaf3")
    ground.row(x + 8, y + 4, 10, "leaf3")


def _cables(ground: Canvas) -> None:
    """From the lamps to wherever the current comes from."""
    points = ((1066, 208), (1040, 226), (1000, 230), (960, 246), (930, 268), (900, 287))
    for (x0, y0), (x1, y1) in pairwise(points):
        ground.line(x0, y0, x1, y1, "night1")
        ground.line(x0 + 5, y0 + 2, x1 + 7, y1 + 1, "night0")
    ground.rect(1290, 214, 16, 2, "stone7")


def pictures() -> dict[str, Canvas | list[Canvas]]:
    """Everything that stands about."""
    made: dict[str, Canvas | list[Canvas]] = {
        "cafe": paris.cafe_house(),
        "lovers": paris.lovers_house(),
        "curtain": [surfaces.lifted(paris.curtain(n), 82) for n in (0, 1, 2, 1)],
        "poster_column": paris.poster_column(),
        "paris_lamp": paris.lamp(),
        "cafe_table": paris.cafe_table(),
        "brownstone": newyork.brownstone(),
        "library": newyork.library(),
        "hydrant": newyork.hydrant(),
        "mailbox": newyork.mailbox(),
        "street_sign": newyork.street_sign(),
        "taxi": cars.whole(cars.Car("taxi", "yellow", "west")),
        "bank": west.bank(),
        "saloon": west.saloon(),
        "rail": west.rail(),
        "barrels": west.barrels(),
        "cactus": west.cactus(),
        "wheel": west.wheel(),
    }
    return {f"lot_{name}": picture for name, picture in (made | _behind() | _working()).items()}


def _behind() -> dict[str, Canvas | list[Canvas]]:
    return {
        "return_paris": timber.returned(22, 128, "P"),
        "return_newyork": timber.returned(26, 116, "NY"),
        "return_west": timber.returned(24, 104, "W"),
        "braces_paris": timber.braces(66, 132),
        "braces_newyork": timber.braces(58, 122),
        "braces_west": timber.braces(54, 110),
        "braces_back": timber.braces(44, 96, mirrored=True),
        "platform": timber.platform(46, 54),
        "mirror": timber.mirror(),
        "crates": timber.crates(),
        "lane_hedge": daylight.hedge(84, 24, "lane hedge", ("leaf1", "leaf2", "leaf3")),
        "lot_palm": daylight.palm(daylight.Kind(118, 8, 22, -1, 3), "lane palm"),
        "lot_fan": daylight.palm(daylight.Kind(124, -5, 16, -1, 3), "lane fan"),
    }


def _working() -> dict[str, Canvas | list[Canvas]]:
    return {
        "crane": crew.crane(),
        "fresnel": crew.fresnel(),
        "reflector": crew.reflector(),
        "chair_abe": crew.director_chair("ABE"),
        "chair_star": crew.director_chair("STAR"),
        "sound_cart": crew.sound_cart(),
        "clothes_rack": crew.clothes_rack(),
        "golf_cart": crew.golf_cart(),
        "flat_sky": crew.flat_sky(),
        "bedroom": crew.bedroom(),
        "case_cam": crew.case(34, 24, "CAM"),
        "slate": surfaces.lifted(crew.slate(), 21),
        "steam": [surfaces.lifted(puff(n), 6) for n in range(8)],
    }


def puff(frame: int) -> Canvas:
    """Steam from a manhole with a kettle under it."""
    made = Canvas(30, 40)
    for number in range(4):
        age = (frame / 8 + number / 4) % 1.0
        x, y = 14 + 7 * age * (1 if number % 2 else -0.4), 37 - 32 * age
        r = 2.6 + 6 * age * (1.25 - age)
        cloud = disc(30, 40, x, y, r * 1.2, r)
        if age > 0.62:
            cloud[1::2, ::2] = False
            cloud[::2, 1::2] = False
        made.fill(cloud, "stone7" if age < 0.5 else "stone6")
    return made


def uses() -> list[PropUse]:
    """Where it stands."""
    made = [PropUse(f"lot_{name}", x, FRONT) for name, x, _ in FRONTS]
    made += [PropUse(f"lot_{name}", x, base) for name, x, base in STANDING]
    return made


STANDING = (
    # behind the fronts
    ("lane_hedge", 420, 162), ("lane_hedge", 762, 162), ("lane_hedge", 1070, 162),
    ("lot_palm", 440, 163), ("lot_fan", 772, 163), ("lot_palm", 1068, 163),
    ("return_paris", 402, 169), ("braces_paris", 424, 171), ("platform", 345, 168),
    ("braces_back", 456, 170), ("mirror", 446, 175), ("crates", 214, 168), ("curtain", 356, 177),
    ("return_newyork", 744, 169), ("braces_newyork", 770, 172), ("crates", 800, 174),
    ("return_west", 1054, 169), ("braces_west", 1078, 172),
    # before them
    ("poster_column", 164, 204), ("paris_lamp", 300, 206), ("cafe_table", 186, 208),
    ("cafe_table", 240, 210), ("hydrant", 636, 206), ("mailbox", 562, 206),
    ("street_sign", 584, 207), ("taxi", 634, 247), ("steam", 552, 242),
    ("barrels", 928, 190), ("wheel", 1046, 186), ("rail", 846, 196), ("cactus", 1084, 198),
    ("crane", 800, 268), ("fresnel", 1056, 208), ("reflector", 1050, 252),
    ("chair_abe", 752, 234), ("chair_star", 774, 243), ("sound_cart", 738, 270),
    ("case_cam", 986, 272), ("slate", 992, 272.1),
    ("clothes_rack", 120, 242), ("golf_cart", 28, 268), ("flat_sky", 1346, 246),
    ("bedroom", 1152, 226),
)  # fmt: skip


def shining() -> Stand:
    """The cup over the door, hot glass, the one bulb that still burns."""
    bulb = Canvas(3, 3, "sun4")
    bulb.dot(1, 1, "sun5")
    made: dict[str, Canvas | list[Canvas]] = {
        "lot_cup": stages.cup_sign(),
        "lot_lens": crew.lens(),
        "lot_mirror_bulb": bulb,
    }
    x, y = timber.bulbs()[2]
    where = [
        PropUse("lot_cup", SIGN[0], SIGN[1] + 30),
        PropUse("lot_lens", 1057, 156),
        PropUse("lot_mirror_bulb", 446 + x, 175 - 62 + y + 3),
    ]
    return Stand(made, where)


def backdrops() -> list[Backdrop]:
    """From the sky to the next street."""
    sky = daylight.sky(view.far(WIDTH, 0.1), 192, view.HORIZON + 12)
    wide = {factor: view.far(WIDTH, factor) for factor in (0.3, 0.6)}
    return [
        Backdrop("sky", sky, _lag(0.1, -12)),
        Backdrop(
            "clouds", view.clouds_band(640), _lag(0.15, 16) | {"repeatx": "1"}, {"drift": 2.0}
        ),
        Backdrop("hills", view.hills(wide[0.3]), _lag(0.3, 66)),
        Backdrop("roofs", view.roofs(wide[0.6]), _lag(0.6, 24)),
    ]


def _lag(factor: float, top: int) -> dict[str, str]:
    return {"parallaxx": f"{factor:g}", "offsetx": "0", "offsety": str(top)}


def build() -> None:
    """Write the tilesets, pictures and the map."""
    air: dict[str, str | int] = {
        "ambient": "#e4d2bc",
        "ground_line": FLOOR,
        "rim": "sun5",
        "rim_side": "left",
        "footsteps": "stone",
    }
    ground = street_ground
    write(
        Layout(
            name=NAME,
            air=air,
            wall=paint_set(),
            tiles=ground.tiles(),
            terrain={
                "slabs": dict.fromkeys(range(5), 1.0),
                "setts": dict.fromkeys(range(5, 10), 1.0),
                "road": dict.fromkeys(range(10, 15), 1.0),
            },
            blobs={
                "dirt on slabs": ground.dirt_masks(ground.DIRT_ON_SLAB),
                "dirt on road": ground.dirt_masks(ground.DIRT_ON_ROAD),
            },
            laid=ground.laid(COLUMNS, ROWS, PLAN),
            stain=stain,
            props=Stand(pictures(), uses()),
            shining=shining(),
            things=things(),
            behind=backdrops(),
            before=[
                Backdrop(
                    "leaves",
                    view.front_leaves(view.far(WIDTH, 1.2)),
                    {"parallaxx": "1.2", "offsetx": "-60", "offsety": "0"},
                )
            ],
        )
    )
