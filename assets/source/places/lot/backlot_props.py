"""Everything that stands on the backlot, before the fronts and behind them."""

from kit.canvas import Canvas, disc

from places import cars
from places.composition import Stand
from places.lot import (
    crew,
    daylight,
    newyork,
    paris,
    stage_pieces,
    stages,
    surfaces,
    timber,
    west,
)
from places.tiled import PropUse

NAME, WIDTH, HEIGHT, FLOOR = "backlot", 1456, 288, 176

FRONT = FLOOR + 2  # where the fronts stand

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
        "clothes_rack": stage_pieces.clothes_rack(),
        "golf_cart": stage_pieces.golf_cart(),
        "flat_sky": stage_pieces.flat_sky(),
        "bedroom": stage_pieces.bedroom(),
        "case_cam": stage_pieces.case(34, 24, "CAM"),
        "slate": surfaces.lifted(stage_pieces.slate(), 21),
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
