"""The lobby and the street front of the small theatre, after rain. 768 by 304 pixels."""

from kit.canvas import Canvas, despeckle, disc, rng_of
from kit.ramp import shift

from places import cars, facades, furniture, materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.objects import mark, wall
from places.stages import lobby_front as front
from places.stages import lobby_things as thing
from places.stages import playhouse_things as playhouse
from places.stages.notes import door, floor, lamp, look, person
from places.street_view import city_carpet, hills, night_sky, palm
from places.tiled import PropUse, Thing

WIDTH, HEIGHT, FLOOR = 768, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
CUT = 288  # the wall between lobby and street
FRONT = 304  # left edge of the street front
GAP = FRONT + front.WIDTH  # where the city opens
KERB_ROW = 14
LAMP_X = 610


def paint_set() -> Canvas:
    """Lobby, the cut wall, the front, the low wall before the city."""
    made = Canvas(WIDTH, FLOOR + 2)
    _lobby(made)
    made.blit(front.front(), FRONT, FLOOR - front.HEIGHT + 2)
    made.blit(front.sign_frame(), FRONT + 74, 54)
    made.blit(front.marquee(), FRONT + 6, FLOOR - front.HEIGHT + 2 + front.MARQUEE - 8)
    made.blit(front.fence(WIDTH - GAP), GAP, FLOOR - 58)
    bricks = materials.brick(16, FLOOR - 34, "lobby cut", ("wood3", "wood2", "wood1", "wood4"))
    made.blit(bricks, CUT, 34)
    made.column(CUT, 34, FLOOR - 34, "wood5")
    made.rect(CUT, 108, 16, 3, "gold0")
    made.rect(CUT, 111, 16, FLOOR - 109, "wood0")
    made.rect(CUT + 6, 111, 3, FLOOR - 109, "sun3")
    return made


def _lobby(made: Canvas) -> None:
    made.blit(materials.wallpaper(CUT, FLOOR - 40, "lobby"), 0, 0)
    made.blit(materials.panelling(CUT, 42), 0, FLOOR - 40)
    made.rect(0, 0, CUT + 16, 36, "night0")
    made.rect(0, 32, CUT, 5, "gold0")
    made.row(0, 32, CUT, "gold1")
    made.row(0, 37, CUT, "red0")
    for x in range(6, CUT, 12):
        made.rect(x, 34, 5, 2, "wood1")
    made.blit(playhouse.swing_doors(), 22, FLOOR - 72)
    made.blit(materials.valance(76, 20, 3), 14, FLOOR - 92)
    made.blit(thing.photographs(78), 108, 66)
    made.blit(thing.clock(), 202, 62)
    made.blit(thing.stage_door(), 238, FLOOR - 64)


def ground() -> Ground:
    """Carpet and tiles inside, pavement, kerb and wet road outside."""
    tiles = [materials.carpet(n, ("red2", "red1", "red3", "gold0")) for n in range(4)]
    tiles += [_marble(n) for n in range(4)]
    tiles += [materials.pavement(n, ("stone2", "stone1", "stone3")) for n in range(5)]
    tiles += [materials.kerb(n) for n in range(3)]
    tiles += [materials.asphalt(n, ("night2", "night1", "stone1")) for n in range(5)]
    rng = rng_of("lobby ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            rows[y][x] = _tile(x, y, int(rng.integers(60)))
    terrain = {
        "carpet": dict.fromkeys(range(4), 1.0),
        "marble": dict.fromkeys(range(4, 8), 1.0),
        "pavement": dict.fromkeys(range(8, 13), 1.0),
        "road": dict.fromkeys(range(16, 21), 1.0),
    }
    return Ground(tiles, terrain, rows, paint_ground)


def _tile(x: int, y: int, chance: int) -> int:
    if x < CUT // 16 + 1:
        carpet = 12 <= y < 15 or (1 <= x < 6 and y < 15)
        return 1 + chance % 4 if carpet and x < 18 else 5 + chance % 4
    if y < KERB_ROW:
        return 9 + chance % 5
    return 14 + chance % 3 if y == KERB_ROW else 17 + chance % 5


def _marble(variant: int) -> Canvas:
    rng, tile = rng_of(f"lobby marble {variant}"), Canvas(16, 16, "stone4")
    tile.rect(0, 0, 8, 8, "stone2")
    tile.rect(8, 8, 8, 8, "stone2")
    for x, y in ((0, 0), (8, 8)):
        tile.row(x, y, 8, "stone3")
    tile.row(int(rng.integers(8, 12)), int(rng.integers(1, 6)), 3, "stone5")
    return tile


def paint_ground(canvas: Canvas) -> None:
    """Contact shadows, gold edges of the carpet, and the street that mirrors the marquee."""
    materials.contact(canvas, FLOOR, 0, CUT)
    materials.contact(canvas, FLOOR, FRONT)
    for y in (191, 240):
        canvas.row(0 if y > 200 else 96, y, CUT - (0 if y > 200 else 96), "gold0")
    canvas.column(15, FLOOR, 15, "gold0")
    canvas.column(96, FLOOR, 15, "gold0")
    tops = KERB_ROW * 16 + 16
    for light, colours, seed in (
        ((430, 100, tops), ("gold0", "sun3"), "mirror marquee"),
        ((LAMP_X + 31, 20, tops), ("gold0", "sun2"), "mirror lamp"),
        ((434, 40, tops + 14), ("dusk3", "neon0"), "mirror sign"),
        ((740, 24, tops), ("night3", "teal2"), "mirror far"),
    ):
        front.mirrored(canvas, light, colours, seed)
    _puddles(canvas)
    canvas.column(CUT, FLOOR, HEIGHT - FLOOR, "wood4")
    canvas.rect(CUT + 1, FLOOR, 15, HEIGHT - FLOOR, "wood1")
    canvas.rect(CUT + 1, FLOOR + 10, 15, 40, "stone1")
    canvas.rect(CUT + 2, FLOOR + 12, 13, 36, "gold0")
    for y in range(FLOOR + 13, FLOOR + 48, 3):
        canvas.row(CUT + 2, y, 13, "wood2")
    for x, y, rx, ry in ((150, 266, 46, 7), (140, 192, 38, 3), (LAMP_X + 6, 222, 12, 3)):
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    cars.shadow(canvas, cars.Car("hatch"), 478, 264)
    cars.shadow(canvas, cars.Car("wagon"), 716, 262)
    for x in (586, 706):
        canvas.rect(x, 243, 3, 26, "stone5")
    canvas.row(586, 243, 14, "stone5")
    canvas.row(694, 243, 14, "stone5")


def _puddles(canvas: Canvas) -> None:
    """Water in the pavement's hollows, with the light of the marquee in it."""
    for x, y, rx, ry in ((398, 212, 34, 5), (520, 204, 22, 4), (684, 210, 26, 4)):
        pool = disc(WIDTH, HEIGHT, x, y, rx, ry)
        canvas.fill(pool, "night3")
        canvas.fill(disc(WIDTH, HEIGHT, x - 4, y, rx * 0.66, ry * 0.5), "dusk3")
        for dx, long in ((-12, 9), (-2, 12), (10, 7)):
            canvas.row(x + dx, y - 1 + dx % 3, long, "sun2" if x < 600 else "night5")


def props() -> Stand:
    """What stands about."""
    pictures = {
        "lobby_banquette": thing.banquette(),
        "lobby_bar": thing.bar(),
        "lobby_post": thing.rope_post(),
        "lobby_rope": thing.rope(34),
        "lobby_sofa": thing.sofa(),
        "lobby_umbrellas": thing.umbrellas(),
        "lobby_bin": thing.bin_and_programmes(),
        "lobby_chandelier": thing.chandelier(),
        "lobby_street_lamp": facades.street_lamp(),
        "lobby_meter": front.meter(),
        "lobby_car_left": cars.whole(cars.Car("hatch", "teal", "east", "night")),
        "lobby_car_right": cars.whole(cars.Car("wagon", "cream", "east", "night")),
        "lobby_palm": _tidy(palm(126, 8, "lobby palm", ("night1", "dusk2", "night5"))),
        "lobby_palm_low": _tidy(palm(100, -7, "lobby palm low", ("night1", "dusk2", "night5"))),
    }
    uses = [
        PropUse("lobby_bar", 104, FLOOR + 16),
        PropUse("lobby_banquette", 108, 270),
        PropUse("lobby_sofa", 18, 268),
        PropUse("lobby_umbrellas", 262, 252),
        PropUse("lobby_post", 100, 214),
        PropUse("lobby_post", 138, 214),
        PropUse("lobby_rope", 105, 203),
        PropUse("lobby_bin", 212, FLOOR + 12),
        PropUse("lobby_chandelier", 124, 66),
        PropUse("lobby_street_lamp", LAMP_X, 222),
        PropUse("lobby_meter", 592, 226),
        PropUse("lobby_meter", 706, 226),
        PropUse("lobby_car_left", 478, 264),
        PropUse("lobby_car_right", 716, 262),
        PropUse("lobby_palm", 654, 184),
        PropUse("lobby_palm_low", 722, 182),
    ]
    return Stand(pictures, uses)


def _tidy(canvas: Canvas) -> Canvas:
    canvas.pixels = despeckle(canvas.pixels)
    return canvas


def shining() -> Stand:
    """Bulbs, tubes, lamps."""
    pictures: dict[str, Canvas | list[Canvas]] = {
        "lobby_bulbs": [front.running_bulbs(n) for n in range(3)],
        "lobby_letters": front.sign_letters(),
        "lobby_flames": thing.chandelier_lamps(),
        "lobby_lamp_head": facades.lamp_head(),
        "lobby_sconce": furniture.sconce(),
    }
    uses = [
        PropUse("lobby_bulbs", FRONT + 6, FLOOR - front.HEIGHT + 2 + front.MARQUEE + 32),
        PropUse("lobby_letters", FRONT + 74, 76),
        PropUse("lobby_flames", 124, 66),
        PropUse("lobby_lamp_head", LAMP_X + 26, 126),
        PropUse("lobby_sconce", 216, 116),
        PropUse("lobby_sconce", 90, 116),
    ]
    return Stand(pictures, uses)


def people() -> list[Thing]:
    """Who is still here."""
    return [
        person("first talker", "producer", 196, 212, "east", hold="talk"),
        person("second talker", "guest_purple", 222, 216, "west", routine="mingle"),
        person("lobby usher", "usher", 88, 226, "east"),
        person("sleepy boy", "boy_small", 128, 281, "south"),
        person("doorman's father", "old_man", 46, 267, "south", hold="sit_doze", order=2.0),
        person("playgoer in green", "playgoer", 330, 204, "east", hold="talk"),
        person("playgoer with a scarf", "playgoer_scarf", 350, 208, "west"),
        person("man reading the poster", "landlord", 535, 190, "north"),
        person("woman who waits for a cab", "lookalike_wavy", 560, 216, "east"),
        person(
            "man with a dog that left",
            "tourist_man",
            700,
            200,
            "west",
            routine="stroll",
            route="far kerb, bus side, far kerb, city",
        ),
    ]


def marks() -> list[Thing]:
    """Lobby, doors, ticket window, the place where his car ought to be."""
    return [
        mark("house doors", 52, 188, "south"),
        mark("stage door", 256, 190, "south"),
        mark("first talker", 196, 212, "east"),
        mark("second talker", 222, 216, "west"),
        mark("counter", 142, 206, "north"),
        mark("lobby", 90, 256, "east"),
        mark("street door inside", 272, 206, "east"),
        mark("street door", 322, 202, "east"),
        mark("glass doors", FRONT + 92, 186, "south"),
        mark("ticket window", FRONT + 168, 188, "north"),
        mark("under the marquee", FRONT + 126, 204, "south"),
        mark("her poster", FRONT + 28, 190, "north"),
        mark("his car", 642, 250, "west"),
        mark("kerb", 630, 222, "west"),
        mark("under the lamp", LAMP_X + 31, 208, "west"),
        mark("far kerb", 744, 214, "west"),
        mark("bus side", 586, 206, "east"),
        mark("city", 676, 190, "north"),
    ]


def looks() -> list[Thing]:
    """What can be looked at."""
    return [
        look("Her poster", "lobby_poster", FRONT + 10, 178, (36, 10)),
        look("The ticket window", "lobby_tickets", FRONT + 142, 178, (52, 10)),
        look("The next play", "lobby_next_play", FRONT + 210, 178, (36, 10)),
        look("The letters of the marquee", "lobby_marquee", FRONT + 100, 192, (60, 10)),
        look("The photographs", "lobby_photographs", 108, 178, (74, 8)),
        look("The basket of programmes", "lobby_programmes", 210, 182, (20, 10)),
        look("The stage door", "lobby_stage_door", 240, 185, (34, 7)),
        look("The clock", "lobby_clock", 196, 178, (14, 8)),
        look("An empty place at the kerb", "lobby_kerb", 606, 226, (90, 10)),
    ]


def lights() -> list[Thing]:
    """Groups go out one after another: marquee, sign, lobby, tickets, posters, lamp."""
    top = FLOOR - front.HEIGHT + 2 + front.MARQUEE
    found = [
        lamp("marquee floor", 432, 206, "sun4", 150, group="marquee", shape="pool", level=0.95),
        lamp("marquee face", 432, top + 6, "sun5", 110, group="marquee", level=0.7, glow=0.22),
        lamp("marquee left", 346, top + 40, "sun3", 66, group="marquee", level=0.7, glow=0.16),
        lamp("marquee right", 520, top + 40, "sun3", 66, group="marquee", level=0.7, glow=0.16),
        lamp("marquee road", 432, 256, "sun2", 170, group="marquee", shape="pool", level=0.8),
        lamp("sign", 432, 60, "neon0", 100, group="sign", level=0.8, glow=0.3, flicker="neon"),
        lamp("doors", 396, 150, "sun3", 50, group="lobby", level=0.7, glow=0.28),
        lamp("tickets", 472, 140, "sun4", 44, group="tickets", level=0.8, glow=0.32),
        lamp("poster left", 332, 140, "sun5", 36, group="posters", level=0.6),
        lamp("poster right", 532, 140, "sun5", 36, group="posters", level=0.6),
        lamp("chandelier", 151, 56, "sun4", 130, group="lobby", level=0.85, glow=0.34),
        lamp("lobby floor", 150, 226, "sun3", 190, group="lobby", shape="pool", level=0.95),
        lamp("swing doors", 52, 140, "sun3", 60, group="lobby", level=0.5),
        lamp("lobby sconce", 225, 108, "sun3", 54, group="lobby", level=0.6, glow=0.24),
        lamp("lobby sconce left", 99, 108, "sun3", 54, group="lobby", level=0.6, glow=0.24),
        lamp("lobby front", 140, 282, "sun2", 150, group="lobby", shape="pool", level=0.5),
        lamp(
            "light through the door", 300, 214, "sun3", 70, group="lobby", shape="pool", level=0.6
        ),
        lamp(
            "street lamp",
            LAMP_X + 31,
            126,
            "sun3",
            104,
            group="street",
            shape="cone",
            level=0.7,
            glow=0.4,
        ),
        lamp("street pool", LAMP_X + 31, 218, "sun2", 90, group="street", shape="pool", level=1.0),
        lamp("lamp road", LAMP_X + 31, 262, "sun1", 70, group="street", shape="pool", level=0.5),
        lamp("city", 700, 130, "dusk5", 110, group="city", level=0.4),
        lamp("far pavement", 728, 212, "night6", 90, group="city", shape="pool", level=0.6),
    ]
    return found


def collision() -> list[Thing]:
    """Floors and what stands on them."""
    return [
        floor("lobby", (6, 182), (CUT - 2, 182), (CUT - 2, 298), (6, 298)),
        floor("street door", (CUT - 8, 190), (FRONT + 12, 190), (FRONT + 12, 222), (CUT - 8, 222)),
        floor("pavement", (FRONT, 182), (WIDTH - 4, 182), (WIDTH - 4, 236), (FRONT, 236)),
        floor("his place", (592, 230), (704, 230), (704, 266), (592, 266)),
        wall("counter", 102, 176, 78, 17),
        wall("banquette", 108, 254, 86, 18),
        wall("sofa", 18, 252, 56, 17),
        wall("umbrellas", 262, 244, 20, 9),
        wall("ropes", 100, 208, 48, 7),
        wall("basket", 211, 180, 18, 9),
        wall("street lamp", LAMP_X + 1, 216, 12, 6),
        wall("meter", 592, 222, 9, 5),
        wall("second meter", 706, 222, 9, 5),
        wall("palm", 684, 178, 12, 8),
    ]


def build() -> None:
    """Write the lobby and the street front."""
    air: dict[str, str | int] = {
        "ambient": "#4c4484",
        "ground_line": FLOOR,
        "rim": "sun3",
        "rim_side": "left",
        "ambience": "theatre_lobby",
        "footsteps": "stone",
    }
    carpet, _ = city_carpet(640, 64, "lobby city")
    compose(
        Composition(
            "theatre_lobby",
            air,
            paint_set(),
            ground(),
            props(),
            shining(),
            {
                "people": people(),
                "marks": marks(),
                "doors": [
                    door("house doors", (26, 178, 54, 6), "theatre_stage", "house door"),
                    door("stage door", (240, 178, 34, 6), "theatre_stage", "lobby door"),
                ],
                "looks": looks(),
                "triggers": [],
                "lights": lights(),
                "collision": collision(),
            },
            pictures=[
                Picture("bg_sky", night_sky(560, 170, "lobby sky"), (0, -4), 0.15),
                Picture("bg_city", carpet, (0, 112), 0.4, {"twinkle": 0.3}),
                Picture("bg_hills", hills(680, 50, 9, ("night0", "night2"), 110), (0, 134), 0.6),
            ],
        )
    )
