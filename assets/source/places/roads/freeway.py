"""A ramp over Los Angeles on a hot morning, and nothing moves. 1152 by 304."""

from kit.canvas import Canvas, rng_of
from kit.indexed import write_indexed

from places import cars, materials
from places.roads import day_city, ramps, surfaces
from places.roads.freeway_cast import (
    JAM,
    LANES,
    car_props,
    prop_name,
    riders,
    stories,
    stuck,
    walkers,
)
from places.roads.layout import difference, floor, light, look, mark, picture_layer, wall
from places.roads.wording import words
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing, write_tileset

WIDTH, HEIGHT, FLOOR = 1152, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
PARAPET = 157
ROAD = ("stone3", "stone2", "stone4")
VIEW = 512


def _far(factor: float) -> int:
    """How wide a backdrop must be that lags by a factor."""
    return VIEW + round((WIDTH - VIEW) * factor)


def backdrops() -> dict[str, Canvas]:
    """What lies behind the ramp, from far to near."""
    plain = Canvas(_far(0.22), 168)
    plain.blit(day_city.towers(plain.width, 236), 0, 0)
    plain.blit(day_city.plain(plain.width, 86, 236), 0, 82)
    rail = Canvas(_far(1.15), 12)
    _crash_rail(rail)
    return {
        "sky": day_city.sky(_far(0.06), 176, 120),
        "clouds": day_city.sky_clouds(640),
        "plane": day_city.banner_plane(1100, "LINDA  SAY  YES"),
        "mountains": day_city.mountains(_far(0.12)),
        "plain": plain,
        "flyover": _far_flyover(),
        "roofs": day_city.roofs(_far(0.55), 84),
        "rail": rail,
    }


def _far_flyover() -> Canvas:
    """The next interchange, pale in the haze."""
    canvas = Canvas(_far(0.36), 80)

    def line(x: float) -> float:
        return 22 + 14 * ((x - 330) / 330) ** 3 - 6 * ((x - 330) / 330)

    for x in range(30, canvas.width, 96):
        ramps.pillar(canvas, x, round(line(x)) + 4, 80, ramps.HAZY)
    ramps.deck(canvas, line, (0, canvas.width), 8, ramps.HAZY)
    return canvas


def _crash_rail(canvas: Canvas) -> None:
    """The rail on our side, out of focus: two waves of steel."""
    canvas.rect(0, 3, canvas.width, 9, "stone1")
    canvas.row(0, 3, canvas.width, "stone4")
    canvas.row(0, 4, canvas.width, "stone2")
    canvas.row(0, 7, canvas.width, "stone0")
    canvas.row(0, 8, canvas.width, "stone2")
    for x in range(20, canvas.width, 72):
        canvas.rect(x, 0, 9, 12, "stone0")
        canvas.row(x, 0, 9, "stone3")


def near_line(x: float) -> float:
    """The flyover that comes down to our ramp from the right."""
    share = min(1.0, max(0.0, (x - 440) / 760))
    return 172 - 104 * share * share * (3 - 2 * share)


def paint_set() -> Canvas:
    """Flyover, signs, lamps, parapet."""
    canvas = Canvas(WIDTH, FLOOR + 4)
    ramps.tall_palms(canvas, 172, ((38, 92, 5), (58, 66, -4), (486, 84, 4), (1118, 60, -5)))
    ramps.billboard(canvas, 150, 74, 166)
    span = (440, WIDTH)
    for x in (700, 812, 950, 1096):
        ramps.pillar(canvas, x, round(near_line(x)) + 12, 172, ramps.NEAR)
    ramps.small_traffic(canvas, near_line, (560, WIDTH - 20), "near flyover")
    ramps.deck(canvas, near_line, span, 16, ramps.NEAR)
    ramps.stains(canvas, near_line, span, 9)
    for x in (110, 384, 880):
        ramps.street_lamp(canvas, x, 170)
    ramps.gantry(canvas, 520, 764, 70, 172)
    ramps.road_sign(canvas, 540, 56, ("101 NORTH", "Hollywood"))
    ramps.road_sign(canvas, 630, 56, ("EXIT 9 C", "Vine St", "ONLY"), "exit")
    ramps.parapet(canvas, PARAPET, FLOOR + 3)
    ramps.creeper(canvas, PARAPET, ((-10, 60), (268, 330), (420, 500), (806, 900), (1060, 1160)))
    ramps.scribbles(canvas, PARAPET)
    ramps.call_box(canvas, 1040, FLOOR + 3)
    return canvas


def ground_rows(first: int) -> list[list[int]]:
    """Road everywhere under the parapet."""
    rng = rng_of("freeway ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            rare = rng.random() < 0.03
            tile = surfaces.VARIANTS - 1 if rare else int(rng.integers(surfaces.VARIANTS - 1))
            rows[y][x] = first + tile
    return rows


def paint_road(road: Canvas) -> None:
    """Lines, stains, seams, the shade of the parapet and of every car."""
    for x, y, wide, tall in ((700, 256, 120, 26), (930, 188, 60, 16)):
        surfaces.patch(road, x, y, wide, tall)
    for x0, x1, y in ((0, 180, 232), (260, 470, 276), (520, 690, 229), (800, 1010, 270)):
        surfaces.tar_seam(road, x0, x1, y, "freeway")
    rng = rng_of("oil")
    for one in JAM:
        surfaces.oil(road, one.x + 60 + rng.integers(-20, 20), one.base + 8, 5 + rng.random() * 5)
    surfaces.tyre_marks(road, 590, 216, 76)
    road.rect(0, FLOOR + 10, WIDTH, 2, "gold1")
    road.row(0, FLOOR + 12, WIDTH, "gold0")
    surfaces.worn(road, (FLOOR + 10, FLOOR + 12), "yellow", "stone3")
    for between, begin in ((LANES[0] + 15, 6), (LANES[1] + 15, 38)):
        surfaces.dashes(road, between, ("stone6", "stone2"), (begin, 26, 64))
        surfaces.worn(road, (between, between + 2), f"lane {between}", "stone4")
    materials.contact(road, FLOOR + 3)
    for one in JAM:
        cars.shadow(road, one.car, one.x, one.base)


def props() -> dict[str, Canvas | list[Canvas]]:
    """Cars and what lies about."""
    made: dict[str, Canvas | list[Canvas]] = {}
    for one in JAM:
        made[f"{prop_name(one.car)}_inside"] = cars.inside(one.car)
        shell = cars.shell(one.car)
        if one.name == "piano movers":
            _movers(shell)
        if one.name == "wedding car":
            _ribbons(shell)
        made[prop_name(one.car)] = shell
    made["freeway_cone"] = _cone()
    made["freeway_pages"] = _box_of_records()
    made["freeway_shimmer"] = [_shimmer(number) for number in range(6)]
    return made


def _movers(truck: Canvas) -> None:
    """TWO MEN AND A PIANO, and the piano."""
    truck.blit(words("TWO MEN", "elec0", "jersey_10"), 6, 7)
    truck.blit(words("AND A PIANO", "red3"), 8, 24)
    truck.blit(words("SINCE 1961", "stone3"), 8, 32)
    truck.poly([(62, 16), (68, 9), (78, 12), (86, 20), (87, 25), (62, 25)], "night1")
    truck.row(60, 25, 28, "night0")
    truck.row(60, 24, 8, "stone7")
    for leg in (63, 74, 85):
        truck.column(leg, 26, 8, "night1")


def _ribbons(car: Canvas) -> None:
    """White bows and tins on strings."""
    for x in (30, 48, 66):
        car.rect(x - 2, 27, 2, 3, "dusk7")
        car.rect(x + 1, 27, 2, 3, "dusk7")
        car.dot(x, 28, "dusk5")
    car.row(70, 26, 18, "dusk7")
    for x, y in ((0, 40), (3, 42)):
        car.rect(x, y, 2, 3, "stone5")


def _cone() -> Canvas:
    canvas = Canvas(12, 15)
    canvas.rect(0, 12, 12, 3, "sun0")
    canvas.row(0, 14, 12, "rust0")
    canvas.poly([(5, 0), (7, 0), (9.6, 12), (2.4, 12)], "sun1")
    canvas.rect(4, 5, 4, 3, "stone7")
    canvas.column(7, 1, 11, "sun0")
    canvas.column(4, 2, 3, "sun3")
    return canvas


def _box_of_records() -> Canvas:
    """Somebody's crate of records, put down to cool."""
    canvas = Canvas(22, 17)
    for x, colour in enumerate(("red3", "teal3", "gold2", "night4", "stone7", "dusk5", "leaf3")):
        canvas.rect(2 + x * 3 - x // 3, 1 + x % 2, 2, 8, colour)
    canvas.rect(0, 6, 22, 11, "wood3")
    canvas.row(0, 6, 22, "wood5")
    canvas.row(0, 10, 22, "wood2")
    canvas.rect(0, 15, 22, 2, "wood2")
    canvas.rect(8, 8, 6, 2, "wood1")
    return canvas


def _shimmer(number: int) -> Canvas:
    """Hot air over the wall: short strokes of light that climb and fade."""
    canvas, rng = Canvas(192, 22), rng_of("shimmer")
    for _ in range(46):
        x, start, long = int(rng.integers(192)), int(rng.integers(24)), int(rng.integers(2, 6))
        y = 21 - (start + number * 4) % 24
        colour = "stone7" if y > 8 else "night7"
        canvas.row((x + (y // 3) % 2 * 2) % 190, y, long if y > 6 else 2, colour)
    return canvas


def prop_uses() -> list[PropUse]:
    """Where things stand."""
    uses = car_props()
    uses += [PropUse("freeway_cone", x, 200) for x in (1132,)]
    uses.append(PropUse("freeway_pages", 402, 231))
    return uses


def _at_wheel(name: str) -> tuple[float, float, int]:
    one = stuck(name)
    across, lift = cars.seat(one.car)
    return one.x + across, one.base - 2, lift


PAGES = (
    ("one", 520, 228), ("two", 410, 222), ("three", 182, 230), ("four", 70, 228),
    ("five", 300, 268), ("six", 524, 272), ("seven", 636, 230), ("eight", 744, 270),
    ("nine", 880, 226), ("ten", 964, 272), ("eleven", 1036, 230), ("twelve", 566, 192),
)  # fmt: skip
WINDOWS = (
    ("student's window", "pink beetle"), ("family's window", "family wagon"),
    ("drummer's window", "drummer's van"), ("couple's window", "old couple"),
    ("movers' window", "piano movers"), ("bride's window", "wedding car"),
    ("salesman's window", "salesman"), ("lookalike's window", "yellow beetle"),
)  # fmt: skip


def marks() -> list[Thing]:
    """Where people stand: at the wheel, by the doors, at windows, where pages land."""
    found = []
    for name in ("mia's car", "seb's car"):
        x, y, lift = _at_wheel(name)
        found.append(mark(name, x, y, "east", pose="drive", lift=lift - 1))
    found += [
        mark("beside mia's car", 488, 224, "south"),
        mark("behind mia's car", 443, 222, "west"),
        mark("before mia's car", 541, 222, "west"),
        mark("beside seb's car", 396, 224, "east"),
        mark("under the exit", 668, 194, "south"),
        mark("west", 20, 228, "east"),
        mark("east", 1132, 228, "west"),
        mark("at the parapet", 360, 190, "north"),
        mark("kerb west", 150, 274, "east"),
        mark("kerb middle", 398, 274, "west"),
        mark("east gap", 1064, 272, "west"),
        mark("movers' tail", 880, 276, "east"),
    ]
    for name, where in WINDOWS:
        one = stuck(where)
        across, _ = cars.seat(one.car)
        found.append(mark(name, one.x + across - 2, one.base + 14, "north"))
    return found + [mark(f"page {name}", x, y) for name, x, y in PAGES]


def looks() -> list[Thing]:
    """Things that say who passes here."""
    return [
        *stories(),
        look("The billboard", "freeway_billboard", (150, 182, 110, 12)),
        look("The skyline", "freeway_skyline", (384, 182, 60, 12)),
        look("The exit sign", "freeway_exit", (600, 182, 110, 12)),
        look("A name on the wall", "freeway_linda", (716, 182, 60, 12)),
        look("A heart on the wall", "freeway_heart", (322, 182, 56, 12)),
        look("The telephone", "freeway_telephone", (1028, 182, 28, 12)),
        look("The records", "freeway_records", (398, 232, 30, 10)),
    ]


def lights() -> list[Thing]:
    """The sun in the haze: a glow without a lamp."""
    return [
        light("sun", 120, 110, colour="sun3", radius=300, level=0.0, glow=0.32, group="sun"),
        light("haze", 640, 150, colour="sun4", radius=240, level=0.0, glow=0.14, group="sun"),
    ]


def walls() -> list[Thing]:
    """Cars and cones."""
    found = [floor(0, FLOOR + 8, WIDTH, HEIGHT - 2)]
    for one in JAM:
        left, right = max(0, one.x + 2), min(WIDTH, one.x + one.car.shape.width - 2)
        found.append(wall(one.name, left, one.base - 13, right - left, 12))
    found.append(wall("records", 402, 225, 22, 6))
    return found


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": riders() + walkers(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": walls(),
    }


AIR: dict[str, str | int] = {
    "ambient": "#fffaf0",
    "ground_line": FLOOR,
    "rim": "sun5",
    "rim_side": "left",
    "footsteps": "stone",
    "weather": "dust",
}
LAYERS = (  # name, lag, row, drift
    ("sky", 0.06, 0, 0.0),
    ("clouds", 0.08, 24, 2.4),
    ("plane", 0.1, 70, -11.0),
    ("mountains", 0.12, day_city.HORIZON - 50, 0.0),
    ("plain", 0.22, day_city.HORIZON - 84, 0.0),
    ("flyover", 0.36, 92, 0.0),
    ("roofs", 0.55, 100, 0.0),
)


def _image_layers(made: MapWriter) -> None:
    for name, lag, row, drift in LAYERS:
        moving = {"repeatx": "1"} if drift else {}
        made.image_layer(
            f"bg_{name}",
            f"freeway_{name}.png",
            properties={"drift": drift} if drift else None,
            parallaxx=f"{lag:g}",
            offsetx="0",
            offsety=str(row),
            **moving,
        )


def build() -> None:
    """Write the tilesets, pictures and the map."""
    for name, canvas in backdrops().items():
        write_indexed(BACKDROPS / f"freeway_{name}.png", canvas.pixels)
    tiles = [surfaces.tarmac(number, ROAD, "freeway") for number in range(surfaces.VARIANTS)]
    terrain = {"road": dict.fromkeys(range(surfaces.VARIANTS - 1), 1.0)}
    count = write_tileset("freeway_ground", [tile.pixels for tile in tiles], terrain)
    ground = Canvas(WIDTH, HEIGHT)
    for y, row in enumerate(ground_rows(1)):
        for x, number in enumerate(row):
            if number:
                ground.blit(tiles[number - 1], x * 16, y * 16)
    road = Canvas(WIDTH, HEIGHT)
    road.blit(ground, 0, 0)
    paint_road(road)
    made = MapWriter("freeway", COLUMNS, ROWS, AIR)
    first = made.tileset("freeway_ground", count)
    _image_layers(made)
    picture_layer(made, "set", "freeway_set", paint_set())
    made.tile_layer("ground", ground_rows(first))
    picture_layer(made, "decals", "freeway_decals", difference(road, ground))
    made.props_tileset("freeway_props", props())
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", [PropUse("freeway_shimmer", x, 158) for x in range(0, WIDTH, 192)])
    for name, items in things().items():
        made.object_layer(name, items)
    made.image_layer(
        "fg_rail", "freeway_rail.png", parallaxx="1.15", offsetx="0", offsety=str(HEIGHT - 9)
    )
    made.write()
