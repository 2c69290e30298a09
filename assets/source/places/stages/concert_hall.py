"""The arena: a wall of light, nine lamps in a row, a sea of hands. 960 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import materials
from places.stages import arena_air, arena_band, arena_rig
from places.stages.assembly import Ground, Layer, Parts, Picture, write
from places.stages.labels import centred, printed
from places.stages.notes import floor, lamp, look, mark, person, wall
from places.tiled import PropUse, Thing

WIDTH, HEIGHT = 960, 304
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
DECK, EDGE, HALL = 160, 192, 224  # back and front edge of the stage, the floor before it
STAGE = 600  # where the stage ends
TRUSS, SCREEN = 35, (160, 57)
HEADS = tuple(range(84, 570, 54))
KEYS, DRUMS, SONG = (320, 180), (420, 172), (236, 186)


def paint_set() -> Canvas:
    """Truss, frames of the screens, the edge of the stage; the air between them is open."""
    wall_ = Canvas(WIDTH, HALL)
    _wings(wall_)
    wall_.blit(arena_rig.panel(326, 76), SCREEN[0] - 3, SCREEN[1] - 3)
    for x in (97, 495):
        wall_.blit(arena_rig.panel(52, 68), x, 52)
    wall_.blit(arena_rig.truss(600), 6, TRUSS)
    wall_.blit(arena_band.backline(118), 170, DECK - 30)
    wall_.blit(arena_band.backline(60), 484, DECK - 30)
    _fascia(wall_)
    _side_wall(wall_)
    return wall_


def _wings(canvas: Canvas) -> None:
    cloth = materials.velvet(44, DECK + 34, "arena wing", 8)
    grey = {"red0": "ink", "red1": "night0", "red2": "night1", "red3": "night2"}
    _recolour(cloth, grey | {"gold0": "night1", "gold1": "night2"})
    canvas.blit(cloth, 0, 0)


def _recolour(canvas: Canvas, names: dict[str, str]) -> None:
    from game.core.palette import INDEX

    before = canvas.pixels.copy()
    for old, new in names.items():
        canvas.pixels[before == INDEX[old]] = INDEX[new]


def _fascia(canvas: Canvas) -> None:
    """The front of the stage, and the floor of the pit before it."""
    canvas.rect(0, EDGE, STAGE, 4, "dusk3")
    canvas.row(0, EDGE, STAGE, "stone7")
    canvas.row(0, EDGE + 1, STAGE, "neon1")
    canvas.row(0, EDGE + 2, STAGE, "neon0")
    canvas.rect(0, EDGE + 3, STAGE, 21, "cloth0")
    for x in range(8, STAGE - 20, 40):
        canvas.rect(x, EDGE + 6, 34, 14, "dusk2")
        for y in range(EDGE + 7, EDGE + 19, 3):
            canvas.row(x + 1, y, 32, "cloth0")
    canvas.rect(0, EDGE + 22, STAGE, 10, "cloth1")
    canvas.row(0, EDGE + 22, STAGE, "ink")
    for step in range(4):
        x = STAGE + step * 9
        canvas.rect(x, EDGE + step * 7, 9, 32 - step * 7, "cloth0")
        canvas.rect(x, EDGE + step * 7, 9, 2, "cloth3")
        canvas.rect(x, EDGE + step * 7 + 2, 2, 30 - step * 7, "cloth1")
    canvas.rect(STAGE, DECK, 6, 33, "cloth1")


def _side_wall(canvas: Canvas) -> None:
    """The way out below the stands."""
    canvas.rect(876, 138, 44, 56, "night0")
    canvas.rect(880, 142, 36, 52, "stone1")
    canvas.rect(884, 146, 32, 48, "stone2")
    for x in (884, 900):
        canvas.rect(x, 146, 15, 48, "stone1")
        canvas.rect(x + 2, 150, 11, 14, "teal1")
        canvas.rect(x + 1, 170, 13, 2, "stone5")
    canvas.rect(886, 128, 26, 9, "ink")
    canvas.rect(654, 142, 44, 48, "night0")
    canvas.rect(656, 144, 40, 44, "dusk2")
    centred(canvas, printed("SIGNAL", "stone7"), 676, 147)
    canvas.ellipse(676, 164, 9, 9, "neon0")
    canvas.ellipse(676, 164, 4, 4, "sun3")
    for y in (163, 166, 169):
        canvas.row(664, y, 24, "dusk2")
    centred(canvas, printed("40 CITIES", "elec3"), 676, 178)


def ground() -> Ground:
    """Boards of the stage and the covered floor of the hall."""
    deck = [_deck(n) for n in range(4)]
    hall = [_panels(n) for n in range(5)]
    rng = rng_of("arena floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(DECK // 16, ROWS):
        for x in range(COLUMNS):
            if y < EDGE // 16 and x * 16 < STAGE:
                rows[y][x] = 1 + int(rng.integers(4))
            elif y >= HALL // 16 or (x * 16 > STAGE + 32 and y >= 12):
                rows[y][x] = 5 + int(rng.choice(5, p=(0.24, 0.24, 0.24, 0.2, 0.08)))
    terrain = {"stage": dict.fromkeys(range(4), 1.0), "hall": dict.fromkeys(range(4, 9), 1.0)}
    return Ground(deck + hall, terrain, rows, paint_floor)


def _deck(variant: int) -> Canvas:
    rng, tile = rng_of(f"arena deck {variant}"), Canvas(16, 16, "cloth2")
    for _ in range(3):
        tile.row(int(rng.integers(1, 10)), int(rng.integers(1, 15)), 5, "cloth1")
    tile.row(int(rng.integers(1, 10)), int(rng.integers(2, 14)), 4, "cloth3")
    return tile


def _panels(variant: int) -> Canvas:
    rng, tile = rng_of(f"arena panel {variant}"), Canvas(16, 16, "stone3")
    for _ in range(4):
        tile.row(
            int(rng.integers(2, 11)), int(rng.integers(2, 14)), int(rng.integers(2, 5)), "stone2"
        )
    if variant == 4:
        tile.rect(5, 7, 4, 2, "stone4")
        tile.row(5, 9, 4, "stone1")
    return tile


def paint_floor(canvas: Canvas) -> None:
    """Seams, what the lights throw on the boards, shade under things, litter."""
    rng = rng_of("arena litter")
    for x in range(0, STAGE, 48):
        canvas.column(x, DECK, EDGE - DECK, "cloth1")
    canvas.row(0, DECK + 16, STAGE, "cloth1")
    for y in range(HALL + 24, HEIGHT, 32):
        canvas.row(0, y, WIDTH, "stone2")
    for n, x in enumerate(range(20, WIDTH, 64)):
        canvas.column(x + n % 2 * 18, HALL, HEIGHT - HALL, "stone2")
    materials.contact(canvas, DECK, 0, STAGE)
    materials.contact(canvas, HALL, 0, STAGE + 32)
    materials.contact(canvas, 192, STAGE + 48)
    _mirror(canvas)
    for x, y, rx, ry in ((KEYS[0], 182, 32, 5), (DRUMS[0], 174, 46, 5), (SONG[0], 187, 10, 3)):
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for _ in range(90):
        x, y = int(rng.integers(4, WIDTH - 6)), int(rng.integers(HALL + 4, HEIGHT - 2))
        colour = ("stone5", "neon0", "elec2", "sun3", "stone1")[int(rng.integers(5))]
        canvas.rect(x, y, 2, 1, colour)


def _mirror(canvas: Canvas) -> None:
    """The wall of light lies broken on the shiny boards."""
    rng = rng_of("arena mirror")
    for y in range(DECK + 4, EDGE - 1, 3):
        for _ in range(15):
            x = int(rng.normal(KEYS[0], 120))
            long = int(rng.integers(8, 22))
            colour = (
                "dusk3" if abs(x - KEYS[0]) < 70 else "elec0" if rng.random() < 0.6 else "dusk2"
            )
            if 4 < x < STAGE - 16:
                canvas.row(x, y, long, colour)
    for x in HEADS:
        pool = disc(WIDTH, HEIGHT, x, 180, 16, 4)
        shift(canvas.pixels, pool, 1)


def props() -> Layer:
    """What stands on the stage and in the hall."""
    pictures = {
        "arena_keyboards": arena_band.keyboards(),
        "arena_drums": arena_band.drum_kit(8),
        "arena_riser": arena_band.riser(92, 9),
        "arena_microphone": arena_band.microphone(False),
        "arena_boom": arena_band.microphone(True),
        "arena_wedge": arena_band.wedge(),
        "arena_rail": arena_band.rail(128),
        "arena_case": arena_band.flight_case(46, 26),
        "arena_case_small": arena_band.flight_case(26, 18),
        "arena_desk": arena_band.mixing_desk(),
        "arena_array_left": arena_rig.line_array(False),
        "arena_array_right": arena_rig.line_array(True),
        "arena_subs": arena_rig.subwoofers(2),
        "arena_stall": arena_band.merchandise(),
    }
    uses = [
        PropUse("arena_keyboards", KEYS[0] - 32, KEYS[1] + 5),
        PropUse("arena_riser", DRUMS[0] - 46, DRUMS[1] - 2),
        PropUse("arena_drums", DRUMS[0] - 35, DRUMS[1] + 1),
        PropUse("arena_microphone", SONG[0] + 4, SONG[1] + 2),
        PropUse("arena_boom", KEYS[0] + 14, KEYS[1] + 2),
        PropUse("arena_case", 44, 172),
        PropUse("arena_case_small", 6, 206),
        PropUse("arena_desk", 672, 262),
        PropUse("arena_array_left", 40, 162),
        PropUse("arena_array_right", 566, 162),
        PropUse("arena_subs", 30, 224),
        PropUse("arena_subs", 548, 224),
        PropUse("arena_stall", 764, 212),
        PropUse("arena_case", 934, 222),
        PropUse("arena_case_small", 926, 232),
    ]
    uses += [PropUse("arena_wedge", x, 191) for x in (156, 206, 390, 456)]
    uses += [PropUse("arena_rail", x, 227) for x in range(-20, 600, 128)]
    return Layer(pictures, uses)


def shining() -> Layer:
    """What shines by itself: screens, glasses of lamps, lasers, the way out."""
    way_out = printed("EXIT", "jade2")
    pictures: dict[str, Canvas | list[Canvas]] = {
        "arena_wall": arena_rig.light_wall(),
        "arena_face_dex": arena_rig.close_up("dex", "smile", False),
        "arena_face_seb": arena_rig.close_up("seb", "wistful", True),
        "arena_lens_pink": arena_rig.lens("neon0", "neon1"),
        "arena_lens_blue": arena_rig.lens("elec2", "stone7"),
        "arena_lasers": arena_rig.lasers(504, 116),
        "arena_exit": way_out,
        "arena_desk_screens": arena_band.desk_screens(),
    }
    uses = [
        PropUse("arena_wall", SCREEN[0], SCREEN[1] + arena_rig.WALL[1]),
        PropUse("arena_face_dex", 99, 118),
        PropUse("arena_face_seb", 497, 118),
        PropUse("arena_lasers", 68, 154),
        PropUse("arena_exit", 891, 135),
        PropUse("arena_desk_screens", 672, 262),
    ]
    for place, x in enumerate(HEADS):
        kind = "arena_lens_pink" if place % 2 else "arena_lens_blue"
        uses.append(PropUse(kind, x - 3, TRUSS + 24))
    return Layer(pictures, uses)


def heads() -> Layer:
    """The moving lamps under the truss."""
    pictures = {f"arena_head_{n}": arena_rig.moving_head(n - 1, "night3") for n in range(3)}
    uses = []
    for x in HEADS:
        lean = 0 if x < 240 else 1 if x < 400 else 2
        uses.append(PropUse(f"arena_head_{lean}", x - 8, TRUSS + 24))
    return Layer(pictures, uses)


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": band() + crowd(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": [
            floor("stage", (44, 164), (STAGE, 164), (STAGE, 190), (44, 190)),
            floor("hall", (0, 230), (634, 230), (634, 198), (960, 198), (960, 300), (0, 300)),
            wall("keyboards", KEYS[0] - 30, KEYS[1] - 1, 60, 7),
            wall("drums", DRUMS[0] - 46, 162, 92, 12),
            wall("desk", 672, 246, 120, 16),
            wall("case", 44, 164, 46, 10),
            wall("stall", 764, 200, 88, 12),
        ],
    }


CARRIED = ((336, 246), (384, 254), (438, 250), (502, 258), (580, 252), (654, 240))


def marks() -> list[Thing]:
    """Where the band stands, and the way out of the middle of the crowd."""
    found = [
        mark("keys", *KEYS, "south", pose="keys"),
        mark("beside the keys", KEYS[0] + 52, 184, "west"),
        mark("microphone", *SONG, "south"),
        mark("drums", DRUMS[0], DRUMS[1] - 3, "south", pose="drums", lift=8, order=2.0),
        mark("stage left", 556, 182, "west"),
        mark("stage right", 130, 180, "east"),
        mark("wings", 62, 184, "east"),
        mark("edge of the stage", 290, 189, "south"),
        mark("beside the stage", 662, 210, "west"),
        mark("front", 318, 238, "north"),
        mark("front left", 230, 240, "north"),
        mark("mixing desk", 810, 254, "west"),
        mark("stands", 800, 212, "west"),
        mark("way out", 898, 204, "south"),
        mark("beside the way out", 852, 214, "west"),
        mark("back of the hall", 920, 262, "west"),
    ]
    for number, (x, y) in enumerate(CARRIED, 1):
        found.append(mark(f"crowd {number}", x, y, "north" if number < 4 else "west"))
    return found


def band() -> list[Thing]:
    """Who plays, dances, carries and guards."""
    return [
        person(
            "arena drummer",
            "drummer",
            DRUMS[0],
            DRUMS[1] - 3,
            "south",
            hold="drums",
            lift=8,
            order=2.0,
        ),
        person("dancer one", "guest_white", 146, 178, "south", routine="dance"),
        person("dancer two", "guest_teal", 506, 178, "south", routine="dance"),
        person("dancer three", "guest_pink", 192, 170, "south", routine="dance"),
        person("stage hand", "grip_cap", 24, 184, "east"),
        person("pit guard", "grip_tall", 176, 219, "south"),
        person("second guard", "tow_man", 462, 219, "south"),
        person("sound man", "grip_tall", 708, 244, "west"),
        person("light woman", "barista_woman", 756, 242, "west"),
        person("arena usher", "usher", 866, 206, "west", hold="point"),
    ]


FANS = ("fan_hat", "fan_lemon", "fan_pink", "fan_red", "fan_stripe", "fan_teal")
CROWD_ROWS = ((234, 0), (244, 11), (256, 4), (268, 15), (280, 7), (293, 12))


def crowd() -> list[Thing]:
    """The sea of hands: rows that thin out to the east; nobody stands where Mia is carried."""
    rng, found = rng_of("arena crowd"), []
    kept = [*CARRIED, (318, 238), (230, 240), (470, 254), (541, 255), (608, 244), (411, 252)]
    for row, (y, offset) in enumerate(CROWD_ROWS):
        x = 12.0 + offset
        while x < 640 - row * 8:
            x += rng.uniform(24, 40) * (1 + max(0.0, x - 380) / 420)
            at = (x, y + rng.uniform(-3, 3))
            if any(abs(at[0] - kx) < 19 and -8 < at[1] - ky < 26 for kx, ky in kept):
                continue
            sheet = FANS[int(rng.integers(len(FANS)))]
            pose = "cheer" if rng.random() < 0.72 else "idle"
            name = f"fan {len(found) + 1}"
            found.append(person(name, sheet, round(at[0]), round(at[1]), "north", hold=pose))
    return found + _edge_of_crowd()


def _edge_of_crowd() -> list[Thing]:
    """Those who watch from further away, sell, and wait."""
    return [
        person("girl at the back", "girl_big", 806, 276, "west", hold="wave"),
        person("her father", "brother", 826, 280, "west"),
        person("late fan", "fan_red", 836, 240, "west", hold="clap"),
        person("seller", "lookalike_pony", 806, 211, "south", order=-4.0),
        person("buyer", "fan_stripe", 784, 226, "north"),
        person("fan with a phone", "assistant", 640, 284, "west", hold="phone"),
        person("tired friend", "lookalike_long", 692, 292, "east"),
        person("her tired friend", "lookalike_bob", 716, 292, "west", hold="talk"),
        person("couple at the back", "fan_teal", 884, 268, "west", hold="clap"),
        person("the other of the couple", "fan_lemon", 904, 272, "west", hold="cheer"),
    ]


def looks() -> list[Thing]:
    """What can be looked at."""
    return [
        look("The wall of light", "arena_wall", 280, 166, (60, 10)),
        look("The set list", "arena_set_list", KEYS[0] - 30, 184, (28, 7)),
        look("The face on the screen", "arena_face", 100, 166, (46, 12)),
        look("The speakers", "arena_speakers", 34, 226, (52, 10)),
        look("The rail", "arena_rail", 296, 228, (50, 6)),
        look("The tour poster", "arena_poster", 654, 198, (44, 10)),
        look("The stall", "arena_stall", 766, 212, (80, 10)),
        look("The mixing desk", "arena_desk", 690, 262, (90, 10)),
        look("The way out", "arena_exit", 878, 198, (42, 8)),
    ]


def lights() -> list[Thing]:
    """Rig, wall, keys, crowd: each a group that can be played."""
    found = [
        *_stage_lights(),
        lamp("crowd left", 120, 252, "neon0", 170, group="crowd", shape="pool", level=0.62),
        lamp("crowd middle", 320, 248, "dusk6", 190, group="crowd", shape="pool", level=0.7),
        lamp("crowd right", 520, 252, "elec1", 180, group="crowd", shape="pool", level=0.72),
        lamp("hall near", 680, 252, "dusk5", 170, group="hall", shape="pool", level=0.6),
        lamp("hall far", 860, 244, "elec1", 170, group="hall", shape="pool", level=0.6),
        lamp("desk", 732, 226, "elec2", 50, group="hall", level=0.5, glow=0.16),
        lamp("way out", 898, 160, "jade2", 60, group="hall", level=0.6, glow=0.25),
        lamp("stall", 808, 176, "dusk6", 74, group="hall", level=0.75, glow=0.12),
        lamp("poster", 676, 160, "dusk6", 50, group="hall", level=0.6),
        lamp("wing", 24, 150, "elec0", 60, group="stage", level=0.6),
    ]
    rig: dict[str, str | float] = {"group": "rig", "shape": "cone", "level": 0.45, "glow": 0.3}
    for place, x in enumerate(HEADS):
        colour = "neon0" if place % 2 else "elec2"
        found.append(lamp(f"head {place + 1}", x, TRUSS + 22, colour, 150, **rig))
    return found


def _stage_lights() -> list[Thing]:
    wall_: dict[str, str | float] = {"group": "wall", "flicker": "breathe"}
    keys: dict[str, str | float] = {"group": "keys", "shape": "cone", "level": 0.8, "glow": 0.5}
    return [
        lamp("keys cone", KEYS[0], TRUSS + 12, "sun5", 152, **keys),
        lamp("keys pool", KEYS[0], 184, "sun4", 56, group="keys", shape="pool", level=0.6),
        lamp("singer", SONG[0], 160, "neon1", 50, group="singer", level=0.6),
        lamp("wall left", 220, 90, "elec1", 120, level=0.4, glow=0.2, **wall_),
        lamp("wall right", 420, 90, "elec1", 120, level=0.4, glow=0.2, **wall_),
        lamp("wall heart", 320, 110, "neon0", 110, level=0.6, glow=0.34, **wall_),
        lamp("stage wash left", 150, 176, "dusk5", 130, group="stage", shape="pool", level=0.85),
        lamp("stage wash right", 470, 176, "elec2", 140, group="stage", shape="pool", level=0.85),
        lamp("stage wash", 320, 178, "dusk6", 170, group="stage", shape="pool", level=0.6),
    ]


def foreground() -> Canvas:
    """A strip of the crowd between us and Mia; it thins out to the east."""
    rng, width = rng_of("arena front"), 1130
    layer = Canvas(width, 92)
    x = -24.0
    while x < width:
        rims = ("dusk4", "dusk2") if x < 620 else ("elec0", "night2")
        kind = int(rng.choice(6, p=(0.22, 0.14, 0.16, 0.2, 0.12, 0.16)))
        layer.blit(arena_band.fan_head(kind, rims), x, 22 + int(rng.integers(0, 12)))
        x += rng.uniform(36, 58) * (1 + max(0.0, x - 560) / 420)
    return layer


def build() -> None:
    """Write the arena."""
    air: dict[str, str | int] = {
        "ambient": "#4a3470",
        "ground_line": DECK,
        "rim": "neon1",
        "rim_side": "left",
        "footsteps": "wood",
        "weather": "confetti",
    }
    lamps = heads()
    standing = props()
    merged = Layer({**standing.pictures, **lamps.pictures}, [*standing.uses, *lamps.uses])
    write(
        Parts(
            "concert_hall",
            air,
            paint_set(),
            ground(),
            Layer(
                {"arena_cables": arena_band.ramp_of_cables(80)},
                [PropUse("arena_cables", x, 282) for x in (650, 730, 810)],
            ),
            merged,
            shining(),
            things(),
            [
                Picture("bg_hall", arena_air.hall()),
                Picture("bg_phones", arena_air.phones(), properties={"twinkle": 0.5}),
                Picture("fg_crowd", foreground(), (-60, 216), 1.2),
            ],
        )
    )
