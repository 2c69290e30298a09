"""The way home: eleven blocks in one street, sodium lamps, a door at the end. 1152 by 304."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import facades, materials
from places.composition import Picture, hang
from places.ground import laid, numbered, painted_over
from places.objects import mark
from places.street_view import city_carpet, hills, night_sky, palm
from places.tiled import MapWriter, PropUse, Thing

WIDTH, HEIGHT, FLOOR = 1152, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
KERB_ROW = 14  # of tiles
# Fronts from west to east: x and what stands there; gaps show the city.
FRONTS = (
    (40, facades.club),
    (272, facades.apartments),
    (470, facades.laundromat),
    (650, facades.mural),
    (858, facades.tv_shop),
    (1000, facades.pawnshop),
)
LAMPS = (300, 500, 720, 960)
DOOR_X = 40 + 178


def paint_set() -> Canvas:
    """All fronts on the pavement's back edge."""
    row = Canvas(WIDTH, FLOOR + 2)
    for x, make in FRONTS:
        row.blit(make(), x, FLOOR - facades.HEIGHT + 2)
    part = facades.theatre()
    row.blit(_cut_left(part, 100), 0, FLOOR - facades.HEIGHT + 2)
    for x in (640, 850, 990):
        row.rect(x, FLOOR - 40, 10, 42, "night0")
        row.row(x, FLOOR - 40, 10, "night2")
    return row


def _cut_left(canvas: Canvas, from_x: int) -> Canvas:
    made = Canvas(canvas.width - from_x, canvas.height)
    made.pixels[:] = canvas.pixels[:, from_x:]
    return made


def ground_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Pavement, kerb and road."""
    tiles = [materials.pavement(n) for n in range(5)]
    tiles += [materials.kerb(n) for n in range(3)]
    tiles += [materials.asphalt(n) for n in range(5)]
    terrain = {
        "pavement": dict.fromkeys(range(5), 1.0),
        "road": dict.fromkeys(range(8, 13), 1.0),
    }
    return tiles, terrain


def ground_rows() -> list[list[int]]:
    """Three rows of pavement, a kerb, the road."""
    rng = rng_of("street ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            if y < KERB_ROW:
                tile = int(rng.integers(5))
            elif y == KERB_ROW:
                tile = 5 + int(rng.integers(3))
            else:
                tile = 8 + int(rng.integers(5))
            rows[y][x] = 1 + tile
    return rows


def paint_wet(ground: Canvas) -> None:
    """Wet road: broken reflections under the lamps and the sign; shade along the walls."""
    materials.contact(ground, FLOOR)
    rng = rng_of("wet")
    tops = KERB_ROW * 16 + 16
    places = [(x + 31, "sun1", "sun2", 26) for x in LAMPS] + [(DOOR_X - 40, "red2", "red3", 60)]
    places += [(540, "teal1", "teal2", 50)]
    for x, dim, bright, wide in places:
        for y in range(tops, HEIGHT, 2):
            reach = wide * (0.4 + 0.6 * (y - tops) / (HEIGHT - tops))
            for _ in range(3):
                at = x + rng.normal(0, reach / 2.4)
                length = int(rng.integers(3, 9))
                colour = bright if abs(at - x) < reach * 0.25 and rng.random() < 0.5 else dim
                if rng.random() < 0.55:
                    ground.row(at, y, length, colour)
    for x in range(90, WIDTH, 260):
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, 214, 22, 5), -1)


def props() -> dict[str, Canvas]:
    """What stands on the pavement."""
    return {
        "street_lamp": facades.street_lamp(),
        "bus_bench": facades.bus_bench(),
        "telephone": facades.telephone(),
        "car_red": facades.parked_car(("red1", "red2", "red3"), "dark"),
        "car_blue": facades.parked_car(("night1", "night3", "night5"), "dark"),
        "car_cream": facades.parked_car(("stone3", "stone5", "stone7"), "dark"),
        "street_palm": palm(118, 8, "street palm", ("night1", "dusk2", "night5")),
        "street_palm_2": palm(104, -6, "street palm two", ("night1", "dusk2", "night5")),
    }


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = [PropUse("street_lamp", x, 222) for x in LAMPS]
    uses += [
        PropUse("bus_bench", 590, 216),
        PropUse("telephone", 830, 208),
        PropUse("car_red", 380, 258),
        PropUse("car_cream", 800, 262),
        PropUse("car_blue", 1010, 256),
        PropUse("street_palm", 420, 224),
        PropUse("street_palm_2", 880, 224),
        PropUse("street_palm", 640, 226),
    ]
    return uses


def shining() -> dict[str, Canvas]:
    """What shines by itself."""
    string = Canvas(22, 70)
    rng = rng_of("palm lights")
    for y in range(0, 70, 5):
        colour = ("red4", "sun4", "teal4", "gold2")[int(rng.integers(4))]
        string.rect(8 + (y // 5) % 3 * 2, y, 2, 2, colour)
    return {
        "kessler_sign": facades.club_sign(),
        "lamp_head": facades.lamp_head(),
        "palm_lights": string,
    }


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("lamp_head", x + 26, 126) for x in LAMPS]
    uses.append(PropUse("kessler_sign", 62, 86))
    uses += [PropUse("palm_lights", 450, 218), PropUse("palm_lights", 904, 220)]
    return uses


def things() -> dict[str, list[Thing]]:
    """Marks, looks, lights, walls."""
    marks = [
        mark("east", 1130, 206, "west"),
        mark("west", 24, 206, "east"),
        mark("club door", DOOR_X, 190, "north"),
        mark("under the sign", 150, 204, "north"),
        mark("pawnshop", 1056, 192, "north"),
    ]
    for name, x in zip(("one", "two", "three", "four"), LAMPS, strict=True):
        marks.append(mark(f"lamp {name}", x + 31, 208, "west"))
    return {
        "people": [],
        "marks": marks,
        "doors": [
            Thing(
                "Door",
                "club door",
                DOOR_X - 18,
                178,
                (36, 8),
                properties={"to_map": "supper_club", "to_mark": "street door"},
            )
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _look(name: str, scene: str, x: float, w: float) -> Thing:
    return Thing("Look", name, x, 178, (w, 12), properties={"scene": scene})


def _looks() -> list[Thing]:
    return [
        _look("The trumpet", "look_trumpet", 1016, 60),
        _look("The dark screens", "look_tv", 868, 70),
        _look("The mural", "look_mural", 690, 110),
        _look("The laundromat", "look_laundromat", 486, 80),
        _look("The menu", "look_menu", 250, 20),
        _look("The poster", "look_poster", 0, 20),
        Thing("Look", "The bus bench", 590, 214, (56, 6), properties={"scene": "look_bench"}),
        Thing("Look", "The telephone", 832, 206, (22, 8), properties={"scene": "look_phone"}),
    ]


def _light(
    name: str, x: float, y: float, colour: str, radius: int, group: str, **more: str | int | float
) -> Thing:
    return Thing(
        "Light", name, x, y, properties={"colour": colour, "radius": radius, "group": group} | more
    )


def _lights() -> list[Thing]:
    lights = []
    for x in LAMPS:
        lights.append(
            _light(f"lamp {x}", x + 31, 218, "sun2", 78, "street", shape="pool", level=0.95)
        )
        lights.append(
            _light(
                f"cone {x}", x + 31, 126, "sun3", 104, "street", shape="cone", glow=0.45, level=0.6
            )
        )
    lights += [
        _light("sign", 150, 84, "red4", 96, "neon", level=0.9, glow=0.35, flicker="neon"),
        _light("sign floor", 150, 208, "red3", 90, "neon", shape="pool", level=0.5, flicker="neon"),
        _light("window one", 78, 150, "sun3", 60, "windows", level=0.8, glow=0.2),
        _light("window two", 146, 150, "sun3", 60, "windows", level=0.8, glow=0.2),
        _light("club door", DOOR_X, 176, "sun3", 64, "windows", level=0.9, glow=0.25),
        _light("laundry", 540, 150, "teal4", 84, "windows", level=0.8, glow=0.22),
        _light("laundry floor", 540, 206, "teal3", 70, "windows", shape="pool", level=0.5),
        _light("pawn", 1050, 140, "teal3", 50, "windows", level=0.5),
        _light("flats", 330, 70, "sun3", 60, "windows", level=0.6),
        _light("telephone", 843, 176, "night7", 40, "street", level=0.6),
        _light("mural", 748, 110, "dusk5", 90, "windows", level=0.45),
        _light("poster", 20, 150, "sun3", 50, "windows", level=0.5),
    ]
    return lights


def _walls() -> list[Thing]:
    floor = Thing("Floor", "floor", 0, 178, points=[(0, 0), (WIDTH, 0), (WIDTH, 58), (0, 58)])
    blocks = [(f"lamp {x}", x + 1, 216, 12, 6) for x in LAMPS]
    blocks += [("bench", 592, 208, 52, 8), ("phone", 838, 202, 10, 6)]
    return [floor] + [Thing("Wall", n, x, y, (w, h)) for n, x, y, w, h in blocks]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    tiles, terrain = ground_tiles()
    rows = ground_rows()
    carpet, _ = city_carpet(760, 70, "street city")
    air = {
        "ambient": "#544a86",
        "ground_line": FLOOR,
        "rim": "sun2",
        "rim_side": "left",
        "rim_fill": "night5",
        "ambience": "night_street",
        "footsteps": "stone",
    }
    made = MapWriter("night_street", COLUMNS, ROWS, air)
    first_ground = made.ground("street_ground", tiles, terrain)
    set_rows = made.cut("night_street_set", paint_set())
    decals = made.cut("night_street_decals", painted_over(laid(tiles, rows), paint_wet))
    made.props_tileset("night_street_props", props())
    made.props_tileset("night_street_lamps", shining())
    pictures = [
        Picture("bg_sky", night_sky(620, 190, "street sky"), (0, -8), 0.15),
        Picture("bg_city", carpet, (0, 112), 0.4),
        Picture("bg_hills", hills(900, 60, 5, ("night0", "night2"), 120), (0, 126), 0.6),
    ]
    hang(made, pictures, front=False)
    made.tile_layer("set", set_rows)
    made.tile_layer("ground", numbered(rows, first_ground))
    made.tile_layer("decals", decals)
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", shining_uses())
    for name, items in things().items():
        made.object_layer(name, items)
    made.write()
