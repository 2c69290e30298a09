"""What is seen of the hill road: pictures far and near, the set, the road."""

import numpy as np
from interface.palms import Kind
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import dither, index, shift

from places import cars
from places.cars import Car
from places.roads import dusk, hill_east, hill_garden, hill_things, lights_below, surfaces
from places.roads.layout import far
from places.roads.plants import EVENING, bush, palm, plant, tufts

WIDTH, HEIGHT, FLOOR = 1024, 304, 178
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16

KERB = 212  # where gravel ends and the road begins
LAMP_X, LAMP_BASE = 560, 208

LIGHT_X = LAMP_X + hill_things.LAMP_HEAD[0]
LIGHT_Y = LAMP_BASE - hill_things.LAMP_SIZE[1] + hill_things.LAMP_HEAD[1]

CARS_BASE = 214
GRAVEL = ("wood5", "wood4", "skin0")

ROAD = ("stone3", "stone2", "stone2")

PARKED = (
    ("seb's car", 236, Car("convertible", "wine", time="dusk")),
    ("white sedan", 346, Car("sedan", "white", time="dusk")),
    ("yellow beetle", 456, Car("beetle", "yellow", time="dusk")),
    ("mia's car", 768, Car("hatch", "mint", time="dusk")),
    ("green wagon", 862, Car("wagon", "green", time="dusk")),
    ("sky pickup", 970, Car("pickup", "sky", time="dusk")),
)


def backdrops() -> dict[str, Canvas]:
    """Sky to the slope below the rail, and the grass before us."""
    return {
        "sky": dusk.sky(far(0.05, WIDTH), dusk.HORIZON + 4, 300),
        "ridges": dusk.ridges(far(0.12, WIDTH)),
        "city": lights_below.city(far(0.2, WIDTH), 290),
        "slope": dusk.slope(far(0.45, WIDTH), 60, 21, ("dusk0", "dusk1", "dusk2"), 140),
        "brush": dusk.slope(far(0.7, WIDTH), 50, 33, ("night0", "dusk0", "dusk1"), 90),
        "front": _front(),
    }


def _front() -> Canvas:
    """Palms and grass between us and the road."""
    canvas = Canvas(far(1.25, WIDTH), 240)
    trees = (
        (Kind(214, 14, 40, 1, 4), -4, False),
        (Kind(196, -14, 40, 1, 4), 470, False),
        (Kind(210, 10, 42, -1, 4), 1142, False),
    )  # fmt: skip
    for kind, x, fans in trees:
        plant(canvas, palm(kind, f"hill front {x}", EVENING, fans), x, 240)
    for x in (10, 66, 440, 492, 870, 1096, 1138):
        leaves = bush(64, 34, f"hill front bush {x}", ("ink", "night0", "dusk1"))
        canvas.blit(leaves, x - 32, 240 - 26)
    tufts(canvas, (0, canvas.width), (238, 241), "hill front grass", ("ink", "night0", "ink"))
    return canvas


def paint_set() -> Canvas:
    """The garden in the west, the rail over the city, the rock in the east."""
    canvas = Canvas(WIDTH, FLOOR + 14)
    slope = [(0.0, 84.0), (60, 96), (120, 112), (180, 130), (230, 152), (262, 180)]
    hill_garden.hill(canvas, slope, FLOOR + 2, "west hill")
    hill_garden.glass_house(canvas, 14, 66)
    for x, tall in ((140, 74), (160, 58), (188, 66), (8, 60)):
        hill_garden.cypress(canvas, x, 152, tall, f"cypress {x}")
    hill_garden.tall_palm(canvas, 212, 160, Kind(96, 8, 22, 1, 3), False)
    hill_east.verge(canvas, (196, WIDTH), FLOOR - 2)
    hill_east.rail(canvas, 216, 872, FLOOR - 16)
    hill_garden.garden_wall(canvas, 0, 214, 136, FLOOR + 8)
    hill_garden.gate(canvas, 104, FLOOR + 8)
    for x, wide in ((-8, 64), (140, 76)):
        hill_garden.bougainvillea(canvas, x, 136, wide, f"bougainvillea {x}")
    for x in (76, 132):
        hill_garden.lantern(canvas, x, 152)
    _east(canvas)
    return canvas


def _east(canvas: Canvas) -> None:
    rock = [(858.0, FLOOR + 4.0), (872, 158), (894, 150), (916, 128), (950, 118), (980, 100)]
    rock += [(1024, 92), (1024, FLOOR + 4)]
    hill_east.rock_cut(canvas, rock, FLOOR + 6)
    tops = [(886, 154), (914, 132), (944, 121), (972, 108), (1004, 98), (1022, 94)]
    hill_east.brush_on(canvas, tops, "rock top")
    hill_east.brush_on(canvas, [(866, FLOOR + 4), (1016, FLOOR + 6)], "rock foot")
    hill_garden.tall_palm(canvas, 990, 106, Kind(40, -5, 15, -1, 3), True)
    hill_east.mailboxes(canvas, 920, FLOOR + 8)
    hill_east.view_sign(canvas, 828, FLOOR + 2)


def ground_rows(first: int) -> list[list[int]]:
    """Gravel by the rail, then road."""
    rng = rng_of("hillside ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        gravel = y * 16 < KERB - 4
        for x in range(COLUMNS):
            tile = int(rng.integers(surfaces.VARIANTS - 1))
            rows[y][x] = first + tile + (0 if gravel else surfaces.VARIANTS)
    return rows


def paint_road(road: Canvas, gravel: Canvas) -> None:
    """A ragged edge of gravel, yellow lines, cracks, the shade of the cars."""
    _, ys = grid(WIDTH, HEIGHT)
    ragged = KERB + 2 * clouds(WIDTH, 1, 9, 1, 75, 2)[0] + 1.5 * clouds(WIDTH, 1, 40, 1, 5, 2)[0]
    stones = (ys > 200) & (ys < ragged[None])
    road.pixels[stones] = gravel.pixels[stones]
    for x in range(WIDTH):
        road.dot(x, round(ragged[x]), "wood3")
        road.dot(x, round(ragged[x]) + 1, "stone2")
    tufts(road, (216, WIDTH), (188, 194), "hill gravel", ("leaf3", "leaf2", "gold0"))
    for y in (258, 262):
        road.rect(0, y, WIDTH, 2, "gold1")
    surfaces.worn(road, (258, 264), "hill yellow", "stone3")
    for x0, x1, y in ((60, 250, 236), (300, 420, 284), (640, 840, 242), (850, 1000, 276)):
        surfaces.tar_seam(road, x0, x1, y, "hillside")
    for x, y in ((300, 232), (420, 240), (820, 230), (930, 238)):
        surfaces.oil(road, x, y, 7)
    road.rect(0, 296, WIDTH, 2, "stone5")
    surfaces.worn(road, (296, 298), "hill edge", "stone3")
    _pale(road)
    hill_garden.under_wall(road, 0, 214, FLOOR + 8)
    for _, x, car in PARKED:
        cars.shadow(road, car, x, CARS_BASE)


def _pale(road: Canvas) -> None:
    """The road is worn pale where the lamp has looked at it for forty years."""
    xs, ys = grid(WIDTH, HEIGHT)
    away = np.hypot((xs - LIGHT_X) / 104, (ys - 237) / 31)
    threshold = dither(HEIGHT, WIDTH, 4)
    worn = (away + (threshold - 0.5) * 0.3 < 0.86) & (ys > KERB + 3)
    shift(road.pixels, worn & (road.pixels != index("gold1")), 1)
