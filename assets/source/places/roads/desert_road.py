"""A road through the Mojave and a filling station that is shut, at two hours. 1024 by 304."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.indexed import write_indexed
from kit.noise import clouds
from kit.ramp import index

from places import cars
from places.cars import Car
from places.roads import desert_air, desert_set, desert_things, surfaces
from places.roads.desert_air import DAWN, NIGHT, Hour
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
from places.roads.plants import bush
from places.roads.wording import words
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing, write_tileset

WIDTH, HEIGHT, FLOOR = 1024, 304, 178
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
VIEW = 512
ROAD_TOP, ROAD_END = 212, 274
SAND = ("extra1", "wood5", "skin0")
TAR = ("stone3", "stone2", "stone2")
STATION_X = 84
POLES = [30, 204, 378, 552, 726, 900, 1074]
PARKED = (
    ("seb's car", 396, 216, "convertible", "wine", "east"),
    ("sleeping truck", 690, 208, "truck", "teal", "west"),
    ("tourists' wagon", 872, 212, "wagon", "cream", "east"),
    ("old pickup", 10, 206, "pickup", "brown", "east"),
)
TREES = (  # which, x, base
    (0, 604, 194), (1, 662, 190), (2, 838, 192), (1, 962, 196), (0, 996, 292), (2, 330, 292),
    (1, 46, 296),
)  # fmt: skip


def _cars(hour: Hour) -> list[tuple[str, int, int, Car]]:
    return [
        (name, x, base, Car(kind, paint, facing, hour.name))
        for name, x, base, kind, paint, facing in PARKED
    ]


def _far(factor: float) -> int:
    return VIEW + round((WIDTH - VIEW) * factor)


def backdrops(hour: Hour) -> dict[str, Canvas]:
    """Sky to the flats, and the scrub before us."""
    flats = desert_air.flats(hour, _far(0.4), 44)
    if hour is NIGHT:
        desert_air.town_glow(flats, flats.width - 70, 3, "boulder")
    return {
        "sky": desert_air.sky(hour, _far(0.04), desert_air.HORIZON + 4),
        "range": desert_air.far_range(hour, _far(0.1)),
        "mesas": desert_air.mesas(hour, _far(0.2)),
        "train": desert_air.train(hour, 1500),
        "flats": flats,
        "front": _front(hour),
    }


def _front(hour: Hour) -> Canvas:
    """Scrub and two Joshua trees, dark, close to us."""
    dark = ("ink", "night0", "dusk1" if hour is DAWN else "night1")
    canvas = Canvas(_far(1.25), 130)
    spikes = ("ink", "night0", "night0", dark[2])
    for x, tall in ((10, 96), (1116, 92)):
        tree = desert_things.joshua(tall, f"desert front {x}", spikes)
        tree.pixels[np.isin(tree.pixels, _wood())] = 1
        canvas.blit(tree, x - tree.width // 2, 130 - tree.height)
    for x in (4, 52, 300, 560, 820, 1096, 1140):
        shrub = bush(52, 22, f"desert front bush {x}", dark)
        canvas.blit(shrub, x - 26, 130 - 16)
    return canvas


def _wood() -> list[int]:
    return [index(name) for name in desert_things.BARK]


def paint_set() -> Canvas:
    """Station, poles, fence, signs, the lip of the sand."""
    canvas = Canvas(WIDTH, FLOOR + 14)
    desert_set.wires(canvas, POLES, FLOOR + 2)
    for x in POLES:
        desert_set.pole(canvas, x, FLOOR + 2)
    desert_set.fence(canvas, 356, WIDTH, FLOOR + 1)
    desert_set.sand_edge(canvas, FLOOR)
    desert_set.station(canvas, STATION_X, FLOOR + 8)
    desert_set.canopy(canvas, STATION_X + 118, STATION_X + 250, FLOOR - 46, FLOOR + 8)
    desert_set.price_sign(canvas, 362, FLOOR + 10)
    desert_set.mile_sign(canvas, 506, FLOOR + 6)
    return canvas


def ground_rows(first: int) -> list[list[int]]:
    """Sand, the road, sand."""
    rng = rng_of("desert ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        road = ROAD_TOP - 4 <= y * 16 < ROAD_END - 4
        for x in range(COLUMNS):
            tile = int(rng.integers(surfaces.VARIANTS - 1))
            rows[y][x] = first + tile + (surfaces.VARIANTS if road else 0)
    return rows


def paint_road(road: Canvas, sand: Canvas, tar: Canvas) -> None:
    """Sand blown over both edges, a yellow line, tracks, the forecourt."""
    _, ys = grid(WIDTH, HEIGHT)
    for row, side in ((ROAD_TOP, -1), (ROAD_END, 1)):
        wander = 3 * clouds(WIDTH, 1, 60, 1, row, 2)[0]
        wander += 2.4 * clouds(WIDTH, 1, 11, 1, row + 3, 3)[0]
        line = np.round(row + wander)[None]
        near = np.abs(ys - row) < 14
        road.pixels[near & (side * (ys - line) > 0)] = sand.pixels[near & (side * (ys - line) > 0)]
        road.pixels[near & (side * (ys - line) <= 0)] = tar.pixels[near & (side * (ys - line) <= 0)]
        for x in range(WIDTH):
            road.dot(x, int(line[0, x]) - side, "stone2")
            if side < 0:
                road.dot(x, int(line[0, x]), "wood4")
    surfaces.dashes(road, 242, ("gold2", "gold0"), (14, 30, 62))
    surfaces.worn(road, (242, 244), "desert yellow", "stone3")
    for x0, x1, y in ((20, 220, 228), (330, 560, 260), (610, 800, 232), (820, 1010, 262)):
        surfaces.tar_seam(road, x0, x1, y, "desert")
    _drifts(road)
    surfaces.tyre_marks(road, 330, 198, 70)
    for x, y in ((250, 202), (470, 224), (760, 214)):
        surfaces.oil(road, x, y, 7)
    for _, x, base, car in _cars(DAWN):
        cars.shadow(road, car, x, base)


def _drifts(road: Canvas) -> None:
    """Tongues of sand the wind has laid over the tar; ripples and stones on the sand."""
    xs, ys = grid(WIDTH, HEIGHT)
    tongues = clouds(WIDTH, HEIGHT, 70, 5, 101, 3)
    on_road = (ys > ROAD_TOP + 4) & (ys < ROAD_END - 4) & (tongues > 0.62)
    road.fill(on_road, "wood5")
    ripples = np.sin(ys * 1.25 + xs * 0.06 + 3 * clouds(WIDTH, HEIGHT, 60, 24, 103, 2))
    sand = ((ys < ROAD_TOP - 8) | (ys > ROAD_END + 6)) & (ys > FLOOR)
    patchy = clouds(WIDTH, HEIGHT, 80, 20, 105, 2) > 0.18
    road.fill(sand & patchy & (ripples > 0.86), "skin0")
    road.fill(sand & patchy & (ripples < -0.9), "wood5")
    rng = rng_of("desert stones")
    for _ in range(70):
        x = int(rng.integers(WIDTH))
        y = int(rng.integers(188, 206)) if rng.random() < 0.4 else int(rng.integers(280, 302))
        wide = int(rng.integers(2, 5))
        road.rect(x, y, wide, 2, "wood4")
        road.row(x, y, wide - 1, "stone5")
        road.row(x, y + 2, wide, "wood3")


def car_props(hour: Hour) -> dict[str, Canvas]:
    """Inside and shell of every car, in the colours of the hour."""
    made = {}
    for _, _, _, car in _cars(hour):
        made[f"desert_{hour.name}_{car.kind}_inside"] = cars.inside(car)
        made[f"desert_{hour.name}_{car.kind}"] = _painted(cars.shell(car), car)
    return made


def props() -> dict[str, Canvas | list[Canvas]]:
    """Trees, and what a station needs."""
    made: dict[str, Canvas | list[Canvas]] = {
        "desert_pump_0": desert_things.pump(0),
        "desert_pump_1": desert_things.pump(1),
        "desert_soda": desert_things.soda_machine(),
        "desert_wind_pump": desert_things.wind_pump(),
        "desert_bird": desert_things.road_runner(),
        "desert_tyres": desert_things.tyres(),
        "desert_chair": desert_things.porch_chair(),
        "desert_case": desert_things.case(),
        "desert_skull": desert_things.skull(),
    }
    for number, tall in enumerate((74, 58, 66)):
        made[f"desert_joshua_{number}"] = desert_things.joshua(tall, f"joshua {number}")
        made[f"desert_creosote_{number}"] = desert_things.creosote(f"creosote {number}")
    return made


def _painted(shell: Canvas, car: Car) -> Canvas:
    """The lorry says whose it is, or was."""
    if car.kind == "truck":
        shell.blit(words("DESERT", "night5", "jersey_10"), 47, 8)
        shell.blit(words("ICE  COMPANY", "cloth3"), 48, 25)
        shell.rect(46, 34, 70, 2, "cloth3")
        shell.rect(104, 9, 12, 12, "elec3")
        shell.rect(106, 11, 6, 4, "stone7")
        shell.row(104, 20, 12, "cloth3")
    return shell


def prop_uses(hour: Hour) -> list[PropUse]:
    """Where they stand."""
    uses = []
    for _, x, base, car in _cars(hour):
        uses.append(PropUse(f"desert_{hour.name}_{car.kind}_inside", x, base - 3))
        uses.append(PropUse(f"desert_{hour.name}_{car.kind}", x, base))
    uses += [PropUse(f"desert_joshua_{n}", x, base) for n, x, base in TREES]
    rng = rng_of("creosotes")
    for x in range(500, 1000, 58):
        if rng.random() < 0.7:
            at = x + int(rng.integers(-14, 14))
            uses.append(PropUse(f"desert_creosote_{int(rng.integers(3))}", at, 190))
    for x in (150, 262, 470, 590, 720, 880):
        uses.append(PropUse(f"desert_creosote_{int(rng.integers(3))}", x, 296))
    uses += [
        PropUse("desert_pump_0", 262, 202),
        PropUse("desert_pump_1", 292, 202),
        PropUse("desert_soda", STATION_X + 124, 191),
        PropUse("desert_wind_pump", 44, 183),
        PropUse("desert_bird", 748, 291),
        PropUse("desert_tyres", STATION_X - 10, 196),
        PropUse("desert_chair", STATION_X + 48, 192),
        PropUse("desert_case", 574, 202),
        PropUse("desert_skull", 816, 290),
    ]
    return uses


def shining() -> dict[str, Canvas]:
    """What burns: the machine, a bulb over the door."""
    bulb = Canvas(5, 5)
    bulb.ellipse(2.5, 2.5, 2.4, 2.4, "sun4")
    bulb.rect(1, 1, 2, 2, "sun5")
    return {
        "desert_soda_light": desert_things.soda_light(),
        "desert_bulb": bulb,
        "desert_head_lamps": cars.lit(_cars(NIGHT)[0][3]),
    }


def shining_uses(hour: Hour) -> list[PropUse]:
    """Where it burns."""
    uses = [
        PropUse("desert_soda_light", STATION_X + 127, 191 - 46 + 20),
        PropUse("desert_bulb", STATION_X + 81, FLOOR - 38),
    ]
    if hour is NIGHT:
        _, x, base, _ = _cars(hour)[0]
        uses.append(PropUse("desert_head_lamps", x, base))
    return uses


def people(hour: Hour) -> list[Thing]:
    """Those who wait for the station to open."""
    found = [
        person("old man", "old_man", (STATION_X + 59, 193), "doze", facing="south", order=0.5),
        person("hitchhiker", "playgoer_scarf", (602, 202), "still", facing="west"),
    ]
    for name, sheet, number, animation, facing in (
        ("trucker", "driver_trucker", 1, "drive", "west"),
        ("woman in the wagon", "wife", 2, "sit", "east"),
    ):
        _, x, base, car = _cars(hour)[number]
        across, lift = cars.seat(car, "driver" if number == 1 else "back")
        found.append(person(name, sheet, (x + across, base - 2), "hold", animation=animation,
                            facing=facing, lift=lift))  # fmt: skip
    if hour is NIGHT:
        return [*found, person("man with a match", "grip_tall", (120, 200), "still", facing="east")]
    return [
        *found,
        person("photographing man", "tourist_man", (984, 202), "photograph", facing="east"),
        person("his wife", "tourist_woman", (1000, 214), "still", facing="east"),
        person("mechanic", "tow_man", (322, 206), "still", facing="west"),
    ]


def marks(hour: Hour) -> list[Thing]:
    """At the wheel, at the pumps, on the line."""
    _, x, base, car = _cars(hour)[0]
    across, lift = cars.seat(car)
    return [
        mark("seb's car", x + across, base - 2, "east", pose="drive", lift=lift),
        mark("beside seb's car", 446, 228, "north"),
        mark("before seb's car", 504, 218, "west"),
        mark("at the pumps", 280, 210, "north"),
        mark("station door", STATION_X + 82, 196, "north"),
        mark("soda machine", STATION_X + 138, 200, "north"),
        mark("under the sign", 556, 204, "north"),
        mark("on the line", 520, 246, "east"),
        mark("west", 24, 240, "east"),
        mark("east", 1000, 240, "west"),
        mark("lookout", 790, 232, "east"),
        mark("truck", 676, 218, "east"),
        mark("far sand", 700, 286, "north"),
    ]


def looks(hour: Hour) -> list[Thing]:
    """What says who passed here; each hour has its own words."""
    tag = f"desert_{hour.name}"
    return [
        look("The pumps", f"{tag}_pumps", (258, 204, 60, 8)),
        look("The door", f"{tag}_door", (STATION_X + 68, 188, 30, 10)),
        look("The soda machine", f"{tag}_soda", (STATION_X + 122, 193, 28, 8)),
        look("The sign", f"{tag}_sign", (510, 188, 60, 10)),
        look("The truck", f"{tag}_truck", (720, 211, 80, 10)),
        look("The skull", f"{tag}_skull", (808, 282, 32, 8)),
        look("The mesas", f"{tag}_mesas", (640, 190, 44, 10)),
    ]


def _glow(name: str, x: float, y: float, colour: str, radius: int, **more: str | float) -> Thing:
    return light(name, x, y, colour=colour, radius=radius, **more)


def lights(hour: Hour) -> list[Thing]:
    """The bulb, the machine; at dawn the whole east."""
    door, soda = STATION_X + 83, STATION_X + 136
    strong = 1.0 if hour is NIGHT else 0.5
    found = [
        _glow("bulb", door, 146, "sun2", 66, level=0.8 * strong, glow=0.5, flicker="neon",
              group="station"),
        _glow("bulb floor", door, 198, "sun1", 74, shape="pool", level=0.7 * strong,
              flicker="neon", group="station"),
        _glow("soda", soda, 158, "elec3", 50, level=0.6 * strong, glow=0.4, group="soda"),
        _glow("soda floor", soda, 200, "teal3", 58, shape="pool", level=0.3 * strong,
              group="soda"),
    ]  # fmt: skip
    if hour is NIGHT:
        return found + _head_lamps()
    return [
        *found,
        _glow("dawn", 1000, 150, "sun1", 420, level=0.3, glow=0.2, group="sun"),
        _glow("dawn road", 820, 240, "sun1", 330, shape="pool", level=0.34, group="sun"),
    ]


def _head_lamps() -> list[Thing]:
    """Seb has left them on: they find the sign and forty yards of sand."""
    return [
        _glow("head lamp", 492, 193, "sun4", 40, level=0.8, glow=0.7, group="car"),
        _glow("beam near", 540, 208, "sun3", 64, shape="pool", level=0.8, group="car"),
        _glow("beam far", 606, 206, "sun3", 104, shape="pool", level=0.7, group="car"),
        _glow("sign", 556, 140, "sun4", 62, level=0.75, group="car"),
        _glow("tail lamp", 398, 196, "red3", 34, level=0.6, glow=0.4, group="car"),
    ]


def walls(hour: Hour) -> list[Thing]:
    """Cars, pumps, trees."""
    found = [floor(0, 188, WIDTH, 296)]
    for name, x, base, car in _cars(hour):
        found.append(wall(name, x + 2, base - 13, car.shape.width - 4, 12))
    for number, x, base in TREES:
        found.append(wall(f"tree {x}", x + (48, 37, 42)[number] - 5, base - 5, 10, 5))
    blocks = (("pump one", 264, 197, 16, 5), ("pump two", 294, 197, 16, 5))
    blocks += (("case", 574, 197, 18, 5), ("chair", STATION_X + 48, 187, 22, 5))
    return found + [wall(*block) for block in blocks]


def things(hour: Hour) -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": people(hour),
        "marks": marks(hour),
        "doors": [],
        "looks": looks(hour),
        "triggers": [],
        "lights": lights(hour),
        "collision": walls(hour),
    }


LAYERS = (  # name, lag, row
    ("sky", 0.04, 0),
    ("range", 0.1, desert_air.HORIZON - 42),
    ("mesas", 0.2, desert_air.HORIZON - 58),
    ("train", 0.24, desert_air.HORIZON - 7),
    ("flats", 0.4, desert_air.HORIZON + 2),
)


def _image_layers(made: MapWriter, name: str, hour: Hour) -> None:
    for layer, lag, row in LAYERS:
        moves: dict[str, str | int | float] = {}
        if layer == "train":
            moves = {"drift": 8.0}
        if hour is NIGHT and layer in ("sky", "flats"):
            moves = {"twinkle": 0.06}
        made.image_layer(
            f"bg_{layer}",
            f"{name}_{layer}.png",
            properties=moves or None,
            parallaxx=f"{lag:g}",
            offsetx="0",
            offsety=str(row),
            **({"repeatx": "1"} if layer == "train" else {}),
        )


def _tiles() -> list[Canvas]:
    numbers = range(surfaces.VARIANTS)
    sand = [surfaces.tarmac(number, SAND, "desert sand") for number in numbers]
    return sand + [surfaces.tarmac(number, TAR, "desert road") for number in numbers]


def _laid(tiles: list[Canvas], rows: list[list[int]]) -> Canvas:
    ground = Canvas(WIDTH, HEIGHT)
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            if number:
                ground.blit(tiles[number - 1], x * 16, y * 16)
    return ground


def _ground() -> tuple[int, Canvas]:
    """Write the ground's tileset; gives its size, and what is painted over the tiles."""
    tiles, last = _tiles(), surfaces.VARIANTS
    terrain = {
        "sand": dict.fromkeys(range(last - 1), 1.0),
        "road": dict.fromkeys(range(last, 2 * last - 1), 1.0),
    }
    count = write_tileset("desert_road_ground", [tile.pixels for tile in tiles], terrain)
    ground, across = _laid(tiles, ground_rows(1)), range(COLUMNS)
    sand = _laid(tiles, [[1 + x % 7 for x in across] for _ in range(ROWS)])
    tar = _laid(tiles, [[1 + last + x % 7 for x in across] for _ in range(ROWS)])
    road = Canvas(WIDTH, HEIGHT)
    road.blit(ground, 0, 0)
    paint_road(road, sand, tar)
    return count, difference(road, ground)


def _write(name: str, hour: Hour, count: int, decals: Canvas) -> None:
    for layer, canvas in backdrops(hour).items():
        write_indexed(BACKDROPS / f"{name}_{layer}.png", canvas.pixels)
    air = {"ground_line": FLOOR, "footsteps": "stone", "weather": "dust"} | hour.air
    made = MapWriter(name, COLUMNS, ROWS, air)
    first = made.tileset("desert_road_ground", count)
    _image_layers(made, name, hour)
    made.tile_layer("ground", ground_rows(first))
    picture_layer(made, "decals", "desert_road_decals", decals)
    picture_layer(made, "set", "desert_road_set", paint_set())
    made.props_tileset("desert_road_props", props())
    made.props_tileset(f"{name}_cars", car_props(hour))
    made.props_tileset("desert_road_lamps", shining())
    made.prop_layer("props", prop_uses(hour))
    made.prop_layer("emissive", shining_uses(hour))
    for layer, items in things(hour).items():
        made.object_layer(layer, items)
    front = str(HEIGHT - 130 + 5)
    made.image_layer("fg_front", f"{name}_front.png", parallaxx="1.25", offsetx="0", offsety=front)
    made.write()


def build() -> None:
    """Write the tilesets, the pictures and both maps."""
    count, decals = _ground()
    _write("desert_road", DAWN, count, decals)
    _write("desert_road_night", NIGHT, count, decals)
