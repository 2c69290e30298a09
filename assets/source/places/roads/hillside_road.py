"""A bend over the city at the magic hour: parked cars, one lamp, a bench. 1024 by 304."""

import numpy as np
from interface.palms import Kind
from kit.canvas import Canvas, grid, rng_of
from kit.indexed import write_indexed
from kit.noise import clouds
from kit.ramp import dither, index, shift

from places import cars
from places.cars import Car
from places.roads import dusk, hill_garden, hill_things, surfaces
from places.roads.layout import (
    difference,
    floor,
    light,
    look,
    mark,
    person,
    picture_layer,
    wall,
)
from places.roads.plants import EVENING, bush, palm, plant, tufts
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing, write_tileset

WIDTH, HEIGHT, FLOOR = 1024, 304, 178
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
VIEW = 512
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


def _far(factor: float) -> int:
    return VIEW + round((WIDTH - VIEW) * factor)


def backdrops() -> dict[str, Canvas]:
    """Sky to the slope below the rail, and the grass before us."""
    return {
        "sky": dusk.sky(_far(0.05), dusk.HORIZON + 4, 300),
        "ridges": dusk.ridges(_far(0.12)),
        "city": dusk.city(_far(0.2), 290),
        "slope": dusk.slope(_far(0.45), 60, 21, ("dusk0", "dusk1", "dusk2"), 140),
        "brush": dusk.slope(_far(0.7), 50, 33, ("night0", "dusk0", "dusk1"), 90),
        "front": _front(),
    }


def _front() -> Canvas:
    """Palms and grass between us and the road."""
    canvas = Canvas(_far(1.25), 240)
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
    hill_garden.verge(canvas, (196, WIDTH), FLOOR - 2)
    hill_garden.rail(canvas, 216, 872, FLOOR - 16)
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
    hill_garden.rock_cut(canvas, rock, FLOOR + 6)
    tops = [(886, 154), (914, 132), (944, 121), (972, 108), (1004, 98), (1022, 94)]
    hill_garden.brush_on(canvas, tops, "rock top")
    hill_garden.brush_on(canvas, [(866, FLOOR + 4), (1016, FLOOR + 6)], "rock foot")
    hill_garden.tall_palm(canvas, 990, 106, Kind(40, -5, 15, -1, 3), True)
    hill_garden.mailboxes(canvas, 920, FLOOR + 8)
    hill_garden.view_sign(canvas, 828, FLOOR + 2)


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


def props() -> dict[str, Canvas | list[Canvas]]:
    """Cars and things."""
    shells = {f"hillside_{car.kind}": cars.shell(car) for _, _, car in PARKED}
    made: dict[str, Canvas | list[Canvas]] = dict(shells)
    made |= {f"hillside_{car.kind}_inside": cars.inside(car) for _, _, car in PARKED}
    made |= {
        "hillside_lamp": hill_things.lamp(),
        "hillside_bench": hill_things.bench(),
        "hillside_telescope": hill_things.telescope(),
        "hillside_bin": hill_things.bin_(),
        "hillside_agave": hill_things.agave(),
        "hillside_sedan": _with_cat(shells["hillside_sedan"]),
    }
    return made


def _with_cat(car: Canvas) -> list[Canvas]:
    """A bonnet stays warm for an hour; somebody knows."""
    frames = []
    for cat in hill_things.cat():
        frame = Canvas(car.width, car.height)
        frame.blit(car, 0, 0)
        frame.blit(cat, 67, 13)
        frames.append(frame)
    return frames


def prop_uses() -> list[PropUse]:
    """Where they stand."""
    uses = []
    for _, x, car in PARKED:
        uses.append(PropUse(f"hillside_{car.kind}_inside", x, CARS_BASE - 3))
        uses.append(PropUse(f"hillside_{car.kind}", x, CARS_BASE))
    uses += [
        PropUse("hillside_lamp", LAMP_X, LAMP_BASE),
        PropUse("hillside_bench", 636, 204),
        PropUse("hillside_telescope", 736, 204),
        PropUse("hillside_bin", 712, 203),
    ]
    uses += [PropUse("hillside_agave", x, y) for x, y in ((548, 206), (214, 198), (900, 200))]
    return uses


def shining() -> dict[str, Canvas]:
    """What burns by itself."""
    glass = Canvas(5, 8, "sun4")
    glass.rect(1, 1, 3, 5, "sun5")
    return {
        "hillside_lamp_glass": hill_things.lamp_glass(),
        "hillside_lantern_glass": glass,
        "hillside_windows": hill_garden.glass_house_windows(),
    }


def shining_uses() -> list[PropUse]:
    """Where it burns."""
    uses = [PropUse("hillside_lamp_glass", LIGHT_X - 5, LIGHT_Y + 4)]
    uses += [PropUse("hillside_lantern_glass", x - 2, 156) for x in (76, 132)]
    return [*uses, PropUse("hillside_windows", 14, 93)]


def _rider(name: str, sheet: str, car: int, place: str, animation: str) -> Thing:
    _, x, kind = PARKED[car]
    across, lift = cars.seat(kind, place)
    at = (x + across, CARS_BASE - 2)
    return person(name, sheet, at, "hold", animation=animation, facing="east", lift=lift)


def people() -> list[Thing]:
    """Those who leave the party late."""
    return [
        person("valet", "usher", (140, 204), "still", facing="east"),
        person("guest with a glass", "guest_white", (56, 208), "mingle", facing="east"),
        person("guest who listens", "guest_purple", (82, 206), "mingle", facing="west"),
        person("guest who leaves", "assistant", (192, 232), "phone", facing="south"),
        person("pair at the rail", "couple_green", (338, 196), "hold", animation="hug"),
        _rider("sleeper", "landlord", 1, "driver", "sit_wait"),
        _rider("man who waits", "writer", 4, "driver", "sit"),
        _rider("farmer", "driver_trucker", 5, "driver", "drive"),
    ]


def _wheel(car: int) -> tuple[float, float, int]:
    _, x, kind = PARKED[car]
    across, lift = cars.seat(kind)
    return x + across, CARS_BASE - 2, lift


def marks() -> list[Thing]:
    """The walk along the cars, the lamp, the bench, the rail, the wheel."""
    found = []
    for name, car in (("seb's car", 0), ("mia's car", 3)):
        x, y, lift = _wheel(car)
        found.append(mark(name, x, y, "east", pose="drive", lift=lift))
    found += [
        mark("garden gate", 104, 200, "south"),
        mark("west", 24, 236, "east"),
        mark("east", 1000, 240, "west"),
        mark("walk one", 286, 232, "east"),
        mark("walk two", 398, 232, "east"),
        mark("walk three", 502, 234, "east"),
        mark("seb under the lamp", LIGHT_X - 22, 238, "east"),
        mark("mia under the lamp", LIGHT_X + 22, 238, "west"),
        mark("under the lamp", LIGHT_X, 234, "south"),
        mark("rail left", 600, 196, "north"),
        mark("rail right", 626, 196, "north"),
        mark("bench left", 654, 204, "east", pose="sit", order=1.0),
        mark("bench right", 684, 204, "west", pose="sit", order=1.0),
        mark("before the bench", 668, 226, "south"),
        mark("telescope", 746, 212, "north"),
        mark("beside mia's car", 806, 230, "north"),
        mark("behind mia's car", 756, 226, "east"),
        mark("beside seb's car", 290, 228, "north"),
        mark("far end", 900, 238, "west"),
    ]
    return found


def looks() -> list[Thing]:
    """What says who comes here."""
    return [
        look("The city", "hillside_city", (592, 186, 40, 10)),
        look("The bench", "hillside_bench", (640, 206, 56, 8)),
        look("The telescope", "hillside_telescope", (732, 206, 30, 8)),
        look("The sign", "hillside_sign", (834, 216, 40, 10)),
        look("The house of glass", "hillside_house", (20, 188, 50, 10)),
        look("The cat", "hillside_cat", (404, 216, 44, 10)),
        look("The mailboxes", "hillside_mail", (918, 188, 64, 10)),
        look("The moon", "hillside_moon", (480, 186, 50, 10)),
    ]


def _glow(name: str, x: float, y: float, colour: str, radius: int, **more: str | float) -> Thing:
    return light(name, x, y, colour=colour, radius=radius, **more)


def lights() -> list[Thing]:
    """One lamp that matters, and small ones far from it."""
    return [
        _glow("pool", LIGHT_X, 236, "gold0", 122, shape="pool", level=0.7, group="lamp"),
        _glow("pool edge", LIGHT_X, 236, "rust2", 168, shape="pool", level=0.36, group="lamp"),
        _glow("cone", LIGHT_X, LIGHT_Y + 2, "sun3", 118, shape="cone", level=0.5, glow=0.5,
              group="lamp"),
        _glow("head", LIGHT_X, LIGHT_Y, "sun3", 44, level=0.7, glow=0.8, group="lamp"),
        _glow("lantern west", 76, 152, "sun3", 48, level=0.6, glow=0.3, group="gate"),
        _glow("lantern east", 132, 152, "sun3", 48, level=0.6, glow=0.3, group="gate"),
        _glow("gate floor", 104, 204, "sun2", 60, shape="pool", level=0.6, group="gate"),
        _glow("house", 70, 84, "sun2", 84, level=0.4, glow=0.24, group="house"),
        _glow("sunset", 470, 136, "red4", 260, level=0.12, glow=0.16, group="sun"),
    ]  # fmt: skip


def walls() -> list[Thing]:
    """Floor between rail and edge; cars, lamp, bench."""
    found = [floor(0, 186, WIDTH, 292)]
    for name, x, car in PARKED:
        right = min(WIDTH, x + car.shape.width - 2)
        found.append(wall(name, x + 2, CARS_BASE - 13, right - x - 2, 12))
    blocks = (("lamp", LAMP_X + 4, 203, 11, 5), ("bench", 636, 196, 64, 8))
    blocks += (("bin", 712, 197, 16, 6), ("telescope", 740, 198, 12, 6))
    return found + [wall(*block) for block in blocks]


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": people(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": walls(),
    }


AIR: dict[str, str | int] = {
    "ambient": "#a476b0",
    "ground_line": FLOOR,
    "rim": "sun4",
    "rim_side": "left",
    "footsteps": "stone",
}
LAYERS = (  # name, lag, row, twinkle
    ("sky", 0.05, 0, 0.0),
    ("ridges", 0.12, dusk.HORIZON - 46, 0.0),
    ("city", 0.2, dusk.HORIZON - 34, 0.05),
    ("slope", 0.45, 140, 0.0),
    ("brush", 0.7, 154, 0.0),
)


def _image_layers(made: MapWriter) -> None:
    for name, lag, row, twinkle in LAYERS:
        made.image_layer(
            f"bg_{name}",
            f"hillside_road_{name}.png",
            properties={"twinkle": twinkle} if twinkle else None,
            parallaxx=f"{lag:g}",
            offsetx="0",
            offsety=str(row),
        )


def _tiles() -> list[Canvas]:
    numbers = range(surfaces.VARIANTS)
    stones = [surfaces.tarmac(number, GRAVEL, "hill gravel") for number in numbers]
    return stones + [surfaces.tarmac(number, ROAD, "hill road") for number in numbers]


def _laid(tiles: list[Canvas], rows: list[list[int]]) -> Canvas:
    ground = Canvas(WIDTH, HEIGHT)
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            if number:
                ground.blit(tiles[number - 1], x * 16, y * 16)
    return ground


def build() -> None:
    """Write the tilesets, pictures and the map."""
    for name, canvas in backdrops().items():
        write_indexed(BACKDROPS / f"hillside_road_{name}.png", canvas.pixels)
    tiles, last = _tiles(), surfaces.VARIANTS
    terrain = {
        "gravel": dict.fromkeys(range(last - 1), 1.0),
        "road": dict.fromkeys(range(last, 2 * last - 1), 1.0),
    }
    count = write_tileset("hillside_road_ground", [tile.pixels for tile in tiles], terrain)
    ground = _laid(tiles, ground_rows(1))
    gravel = _laid(tiles, [[1 + x % 7 for x in range(COLUMNS)] for _ in range(ROWS)])
    road = Canvas(WIDTH, HEIGHT)
    road.blit(ground, 0, 0)
    paint_road(road, gravel)
    made = MapWriter("hillside_road", COLUMNS, ROWS, AIR)
    first = made.tileset("hillside_road_ground", count)
    _image_layers(made)
    made.tile_layer("ground", ground_rows(first))
    picture_layer(made, "decals", "hillside_road_decals", difference(road, ground))
    picture_layer(made, "set", "hillside_road_set", paint_set())
    made.props_tileset("hillside_road_props", props())
    made.props_tileset("hillside_road_lamps", shining())
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", shining_uses())
    for name, items in things().items():
        made.object_layer(name, items)
    made.image_layer(
        "fg_front",
        "hillside_road_front.png",
        parallaxx="1.25",
        offsetx="0",
        offsety=str(HEIGHT - 240 + 6),
    )
    made.write()
