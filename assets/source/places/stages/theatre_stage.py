"""The small theatre: a bed, a suitcase, a window that hangs in the air. 720 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import furniture, materials
from places.stages import playhouse_front as front
from places.stages import playhouse_things as thing
from places.stages.assembly import Ground, Layer, Parts, write
from places.stages.labels import printed
from places.stages.notes import door, floor, lamp, look, mark, person, wall
from places.tiled import PropUse, Thing

WIDTH, HEIGHT = 720, 304
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
DECK, EDGE, CELLAR = 160, 192, 224  # back and front edge of the stage, ceiling of the cellar
LEFT, RIGHT = 256, 592  # ends of the stage
OPEN = (292, 556)  # the opening of the frame
MIDDLE = 424
THIN, THICK = 96, 240  # the two walls that are cut open
WINDOW = (346, 74)
SEATS = (292, 436)  # left edges of the two halves of a row
SEAT_ROWS = (240, 256, 272, 288, 304)


def paint_set() -> Canvas:
    """Every wall, from the corridor to the doors of the lobby."""
    made = Canvas(WIDTH, HEIGHT)
    _corridor(made)
    _dressing_room(made)
    _cellar(made)
    _house_walls(made)
    _stage(made)
    _cut_walls(made)
    return made


def _plaster(made: Canvas, x: int, width: int, colours: tuple[str, str, str]) -> None:
    upper, lower, line = colours
    made.rect(x, 34, width, DECK - 34, upper)
    made.rect(x, 112, width, DECK - 112, lower)
    made.rect(x, 110, width, 2, line)
    made.rect(x, DECK - 5, width, 5, line)
    rng = rng_of(f"plaster {x}")
    for _ in range(width // 5):
        px, py = x + int(rng.integers(2, max(3, width - 14))), int(rng.integers(40, DECK - 10))
        made.row(px, py, min(int(rng.integers(3, 8)), x + width - px), lower if py > 112 else upper)
        spot = disc(made.width, made.height, px, py, rng.uniform(2, 5), 0.6)
        spot[:, : x + 1] = False
        spot[:, x + width :] = False
        shift(made.pixels, spot, -1)


def _corridor(made: Canvas) -> None:
    """Between the lobby and the dressing room: where people say what they think."""
    made.rect(0, 0, THIN, 34, "ink")
    _plaster(made, 0, THIN, ("stone3", "jade0", "stone1"))
    made.rect(6, 94, 34, 66, "wood1")
    made.rect(8, 96, 30, 64, "red1")
    made.rect(8, 96, 30, 1, "red2")
    made.rect(13, 104, 20, 22, "sun3")
    made.rect(13, 116, 20, 10, "sun2")
    made.rect(22, 104, 2, 22, "red1")
    made.rect(33, 132, 2, 6, "gold1")
    made.blit(printed("LOBBY", "stone7"), 12, 84)
    made.rect(50, 120, 36, 3, "wood3")
    for x in (54, 66, 78):
        made.rect(x, 122, 2, 4, "gold1")
    made.rect(62, 126, 10, 26, "night3")
    made.rect(64, 124, 6, 4, "night3")
    made.column(67, 128, 24, "night2")
    made.rect(76, 126, 9, 18, "wood4")
    made.column(80, 128, 16, "wood3")
    made.rect(50, 72, 30, 22, "stone6")
    made.rect(51, 73, 28, 20, "stone5")
    for y in (76, 80, 84, 88):
        made.row(53, y, 18 + y % 7, "stone3")
    made.rect(52, 71, 2, 2, "red3")


def _dressing_room(made: Canvas) -> None:
    """Paint in two greens, a pipe, a shelf of hats, clippings round the mirror."""
    x = THIN + 8
    made.rect(x, 0, THICK - x, 34, "ink")
    _plaster(made, x, THICK - x, ("extra1", "wood4", "wood2"))
    made.rect(x, 44, THICK - x, 3, "stone4")
    made.row(x, 46, THICK - x, "stone2")
    made.rect(216, 46, 3, 114, "stone3")
    made.column(218, 46, 114, "stone1")
    made.rect(184, 76, 40, 3, "wood3")
    made.row(184, 79, 40, "wood1")
    made.ellipse(194, 73, 8, 3, "lemon2")
    made.ellipse(194, 70, 5, 4, "lemon3")
    made.rect(206, 67, 12, 9, "night3")
    made.row(203, 75, 18, "night2")
    for px, py, w, h, colour in (
        (112, 92, 9, 12, "stone6"),
        (110, 76, 12, 11, "stone7"),
        (126, 74, 10, 12, "neon1"),
        (140, 68, 14, 16, "sun4"),
    ):
        made.rect(px, py, w, h, colour)
        made.row(px + 1, py + 3, w - 3, "stone3")
        made.row(px + 1, py + 6, w - 4, "stone3")
    made.rect(176, 118, 5, 8, "stone6")
    made.rect(178, 121, 1, 3, "stone2")


def _cellar(made: Canvas) -> None:
    """Below the dressing room: what is left of other people's plays."""
    made.rect(0, CELLAR, THICK + 16, HEIGHT - CELLAR, "night1")
    made.blit(materials.brick(THICK, 70, "cellar", ("night2", "night1", "night0", "dusk1")), 0, 234)
    made.rect(0, CELLAR, THICK, 10, "wood0")
    made.row(0, CELLAR, THICK, "wood4")
    made.row(0, CELLAR + 1, THICK, "wood2")
    for x in range(8, THICK, 36):
        made.rect(x, CELLAR + 3, 8, 10, "wood1")
        made.row(x, CELLAR + 3, 8, "wood2")
    made.rect(0, 296, THICK, 8, "stone0")
    made.row(0, 296, THICK, "stone1")
    made.blit(thing.flats(), 20, 238)
    made.blit(thing.trunk(), 104, 272)
    made.blit(thing.paper_moon(), 160, 244)
    made.blit(thing.trunk(), 192, 272)
    made.rect(110, 262, 26, 10, "stone2")
    made.rect(112, 258, 8, 5, "red1")


def _house_walls(made: Canvas) -> None:
    """Red paper and dark panels left and right of the frame, and the ceiling."""
    made.blit(materials.wallpaper(WIDTH - THICK, 150, "playhouse"), THICK, 34)
    made.blit(materials.panelling(60, 44), THICK, EDGE - 26)
    made.blit(materials.panelling(WIDTH - RIGHT + 24, 44), RIGHT - 24, EDGE - 44)
    made.rect(THICK, 0, WIDTH - THICK, 36, "night0")
    made.rect(THICK, 33, WIDTH - THICK, 4, "wood1")
    made.row(THICK, 33, WIDTH - THICK, "wood3")
    made.blit(thing.swing_doors(), 640, EDGE - 74)
    for x, words, colours in (
        (614, ("OUR", "OWN", "ROOF"), ("teal1", "sun4")),
        (704, ("HER", "WAR"), ("night3", "sun3")),
    ):
        height = 12 + 8 * len(words)
        made.blit(thing.playbill(24 if len(words) > 1 else 22, height, words, colours), x, 100)
    made.rect(656, 106, 28, 10, "ink")


def _stage(made: Canvas) -> None:
    """The cloth of the night, the hung window, the moonlight in the air, the edge."""
    x0, x1 = OPEN
    made.rect(x0 - 18, 62, x1 - x0 + 36, DECK - 62, "night0")
    made.blit(front.drop(x1 - x0, DECK - 56), x0, 56)
    beam = front.moonbeam(WIDTH, HEIGHT, (WINDOW[0] + 7, WINDOW[1] + 19), (398, DECK + 28))
    beam[DECK:] = False
    front.lift(made, beam, 1)
    front.lift(made, beam & front.moonbeam(WIDTH, HEIGHT, (WINDOW[0] + 9, 104), (414, 184)), 1)
    made.blit(front.window_view(), WINDOW[0] + 7, WINDOW[1] + 19)
    made.blit(front.window_frame(), *WINDOW)
    made.rect(LEFT, EDGE, RIGHT - LEFT, 16, "wood1")
    made.rect(LEFT, EDGE, RIGHT - LEFT, 2, "wood5")
    made.row(LEFT, EDGE + 2, RIGHT - LEFT, "wood0")
    for x in range(LEFT + 4, RIGHT - 12, 24):
        made.rect(x, EDGE + 5, 19, 8, "wood2")
        made.row(x, EDGE + 5, 19, "wood0")
        made.row(x, EDGE + 12, 19, "wood3")
    for step in range(2):
        made.rect(RIGHT - 6 + step * 9, EDGE + step * 8, 11, 16 - step * 8, "wood2")
        made.row(RIGHT - 6 + step * 9, EDGE + step * 8, 11, "wood5")


def _cut_walls(made: Canvas) -> None:
    """Walls that are cut open: one of laths as thin as a voice, one of brick."""
    made.rect(THIN, 34, 8, CELLAR - 34, "stone4")
    made.column(THIN + 2, 34, CELLAR - 34, "wood5")
    made.column(THIN + 3, 34, CELLAR - 34, "wood3")
    made.column(THIN + 5, 34, CELLAR - 34, "wood5")
    for y in range(36, CELLAR, 5):
        made.row(THIN + 2, y, 4, "wood1")
    made.column(THIN, 34, CELLAR - 34, "stone6")
    made.column(THIN + 7, 34, CELLAR - 34, "stone2")
    made.blit(materials.brick(16, 86, "thick", ("wood3", "wood2", "wood1", "wood4")), THICK, 34)
    low = materials.brick(16, 96, "thick low", ("wood2", "wood1", "wood0", "wood3"))
    made.blit(low, THICK, EDGE + 16)
    for y, tall in ((34, 86), (EDGE + 16, 96)):
        made.column(THICK, y, tall, "wood5" if y == 34 else "wood3")
        made.column(THICK + 15, y, tall, "wood0")
    made.rect(THICK, 118, 16, 4, "wood4")
    made.rect(THICK, 122, 16, DECK - 122, "night0")


def ground() -> Ground:
    """Boards of the stage, lino backstage, carpet and boards under the seats."""
    boards = [materials.planks(n, ("wood4", "wood3", "wood5")) for n in range(5)]
    lino = [_lino(n) for n in range(4)]
    house = [materials.planks(n, ("wood3", "wood2", "wood4")) for n in range(5)]
    carpet = [materials.carpet(n, ("red2", "red1", "red3", "gold0")) for n in range(4)]
    rng = rng_of("playhouse floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(DECK // 16, ROWS):
        for x in range(COLUMNS):
            rows[y][x] = _tile(x * 16, y * 16, rng.integers(100))
    terrain = {
        "stage": dict.fromkeys(range(5), 1.0),
        "lino": dict.fromkeys(range(5, 9), 1.0),
        "boards": dict.fromkeys(range(9, 14), 1.0),
        "carpet": dict.fromkeys(range(14, 18), 1.0),
    }
    return Ground(boards + lino + house + carpet, terrain, rows, paint_floor)


def _tile(x: int, y: int, chance: int) -> int:
    if x < THICK:
        return 6 + chance % 4 if y < CELLAR else 0
    if y < EDGE and x < RIGHT:
        return 1 + chance % 5
    if y < EDGE + 16 and x < RIGHT + 16:
        return 0
    if x < LEFT:
        return 0
    aisle = 416 <= x < 432 or x >= 576 or x < 288 or y < 224
    return (15 + chance % 4) if aisle and y >= 208 else 10 + chance % 5


def _lino(variant: int) -> Canvas:
    rng, tile = rng_of(f"lino {variant}"), Canvas(16, 16, "stone3")
    tile.rect(0, 0, 8, 8, "stone4")
    tile.rect(8, 8, 8, 8, "stone4")
    for _ in range(2):
        tile.row(int(rng.integers(1, 10)), int(rng.integers(2, 14)), 4, "stone3")
    return tile


def paint_floor(canvas: Canvas) -> None:
    """Moonlight on the boards, contact shadows, chalk marks, the shade of things."""
    materials.contact(canvas, DECK, 0, RIGHT)
    materials.contact(canvas, EDGE + 16, LEFT, RIGHT)
    materials.contact(canvas, EDGE, RIGHT + 16)
    front.panes(canvas, 404, DECK + 3)
    for x, y in ((424, 187), (372, 176)):
        canvas.row(x - 2, y, 5, "stone7")
        canvas.column(x, y - 1, 3, "stone7")
    shades = (
        (503, 186, 40, 4),
        (336, 185, 15, 3),
        (140, 176, 34, 4),
        (206, 176, 26, 4),
        (162, 198, 9, 3),
    )
    for x, y, rx, ry in shades:
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for y in SEAT_ROWS:
        for x in SEATS:
            canvas_rows = disc(WIDTH, HEIGHT, x + 60, y + 1, 64, 3)
            shift(canvas.pixels, canvas_rows, -1)
    canvas.rect(110, 184, 88, 30, "rust1")
    canvas.rect(112, 186, 84, 26, "rust0")
    canvas.rect(116, 189, 76, 20, "rust1")
    canvas.rect(117, 190, 74, 18, "rust0")
    for x in range(122, 190, 12):
        canvas.rect(x, 198, 5, 2, "sun2")
    for x in (109, 198):
        for y in range(185, 213, 2):
            canvas.dot(x, y, "sun3")


def props() -> Layer:
    """The set of her play, the frame, seats for sixty, the dressing room."""
    pictures: dict[str, Canvas] = {
        "playhouse_bed": thing.bed(),
        "playhouse_suitcase": thing.suitcase(),
        "playhouse_mirror": thing.mirror_table(),
        "playhouse_rail": thing.clothes_rail(),
        "playhouse_stool": thing.stool(),
        "playhouse_pillar": front.pillar(146),
        "playhouse_leg_left": front.leg(66, 104, True),
        "playhouse_leg_right": front.leg(66, 104, False),
        "playhouse_wall_left": front.wing_wall(20, 174, False),
        "playhouse_wall_right": front.wing_wall(38, 174, True),
        "playhouse_arch": front.arch(304, 58),
        "playhouse_valance": materials.valance(268, 26, 6),
        "playhouse_footlights": front.footlights(264, 24),
        "playhouse_lamp_left": thing.par_can(-2),
        "playhouse_lamp_right": thing.par_can(2),
        "playhouse_seats_first": thing.seats(6, 0),
        "playhouse_seats_kept": thing.seats(6, 0, card=0),
        "playhouse_seats_near": thing.seats(6, 1),
        "playhouse_seats_far": thing.seats(6, 2),
        "playhouse_chair": furniture.chair("east"),
        "playhouse_board": thing.light_board(),
        "playhouse_programmes": thing.programmes(),
    }
    uses = [
        PropUse("playhouse_bed", 466, DECK + 25),
        PropUse("playhouse_suitcase", 323, DECK + 25),
        PropUse("playhouse_leg_left", OPEN[0] - 4, DECK + 3),
        PropUse("playhouse_leg_right", OPEN[1] - 62, DECK + 3),
        PropUse("playhouse_wall_left", 256, EDGE + 15),
        PropUse("playhouse_wall_right", 572, EDGE + 15),
        PropUse("playhouse_pillar", OPEN[0] - 18, EDGE + 15),
        PropUse("playhouse_pillar", OPEN[1] - 2, EDGE + 15),
        PropUse("playhouse_valance", 290, 90 + 2),
        PropUse("playhouse_arch", 272, 94),
        PropUse("playhouse_footlights", 292, EDGE + 2),
        PropUse("playhouse_mirror", 112, DECK + 14),
        PropUse("playhouse_rail", 182, DECK + 14),
        PropUse("playhouse_stool", 154, 198),
        PropUse("playhouse_chair", 698, 206),
        PropUse("playhouse_programmes", 606, 210),
        PropUse("playhouse_board", 628, 272),
    ]
    for number, y in enumerate(SEAT_ROWS):
        kind = ("first", "near", "near", "far", "far")[number]
        right = "kept" if number == 0 else kind
        uses.append(PropUse(f"playhouse_seats_{kind}", SEATS[0] - number % 2 * 10, y))
        uses.append(PropUse(f"playhouse_seats_{right}", SEATS[1] + number % 2 * 10, y))
    return Layer(pictures, uses)


def shining() -> Layer:
    """Footlights, bulbs of the mirror, lamps, the way out."""
    pictures = {
        "playhouse_flames": front.foot_flames(264, 24),
        "playhouse_bulbs": thing.bulbs(),
        "playhouse_glass": thing.lit_glass(),
        "playhouse_sconce": furniture.sconce(),
        "playhouse_exit": printed("EXIT", "jade2"),
        "playhouse_tube": tube(),
    }
    uses = [
        PropUse("playhouse_flames", 292, EDGE - 5),
        PropUse("playhouse_bulbs", 112, DECK + 14),
        PropUse("playhouse_sconce", 257, 130),
        PropUse("playhouse_sconce", 612, 92),
        PropUse("playhouse_sconce", 694, 92),
        PropUse("playhouse_exit", 662, 114),
        PropUse("playhouse_tube", 34, 46),
    ]
    return Layer(pictures, uses)


def tube() -> Canvas:
    """The tube of the corridor."""
    canvas = Canvas(40, 5, "teal4")
    canvas.rect(0, 0, 40, 2, "stone4")
    canvas.row(3, 3, 34, "stone7")
    return canvas


def seat_at(row: int, number: int) -> tuple[int, int]:
    """Give where somebody sits: rows from 0 at the stage, seats 0..11 from the left."""
    aside = row % 2 * (-10 if number < 6 else 10)
    left = SEATS[number // 6] + aside + number % 6 * thing.SEAT
    return left + thing.SEAT // 2, SEAT_ROWS[row] - 2


# name, sheet or nothing for the cast, row, seat
AUDIENCE = (
    ("tess", "", 1, 3),
    ("alma", "", 1, 4),
    ("caro", "", 1, 5),
    ("frances", "", 4, 6),
    ("playgoer in green", "playgoer", 0, 2),
    ("playgoer with a scarf", "playgoer_scarf", 0, 9),
    ("first talker", "producer", 2, 8),
    ("second talker", "guest_purple", 2, 9),
    ("writer at the play", "writer", 3, 1),
    ("student with a notebook", "lookalike_wavy", 3, 4),
    ("man who came in from the rain", "landlord", 2, 0),
)


def audience() -> list[Thing]:
    """Eleven people in seats for sixty, seen from behind."""
    found = []
    for name, sheet, row, number in AUDIENCE:
        x, y = seat_at(row, number)
        more = {"sheet": sheet} if sheet else {}
        found.append(
            Thing(
                "Person",
                name,
                x,
                y,
                properties={"facing": "north", "routine": "hold", "animation": "idle", "lift": 4}
                | more,
            )
        )
    return found


def marks() -> list[Thing]:
    """The stage, the seats, the rooms behind."""
    empty = seat_at(0, 6)
    return [
        mark("centre stage", MIDDLE, DECK + 22, "south"),
        mark("at the window", 384, DECK + 14, "west"),
        mark("on the bed", 496, DECK + 24, "south", pose="sit", lift=10, order=3.0),
        mark("beside the bed", 452, DECK + 20, "west"),
        mark("at the suitcase", 352, DECK + 24, "west"),
        mark("bow", MIDDLE, DECK + 29, "south"),
        mark("in the wings", 308, DECK + 20, "east"),
        mark("other wings", 540, DECK + 28, "west"),
        mark("dressing room", 176, 206, "west"),
        mark("mirror", 162, 184, "north"),
        mark("at the thin wall", 112, 198, "west"),
        mark("light switch", 192, 190, "north"),
        mark("corridor", 84, 196, "east"),
        mark("corridor left", 58, 202, "east"),
        mark("lobby door", 24, 172, "south"),
        mark("aisle", MIDDLE, 256, "north"),
        mark("front of the aisle", MIDDLE, 220, "north"),
        mark("empty seat", *empty, "north", lift=4),
        mark("house door", 670, 204, "west"),
        mark("back of the house", 606, 284, "west"),
        mark("usher's place", 604, 232, "west"),
    ]


def looks() -> list[Thing]:
    """What can be looked at."""
    return [
        look("The window that hangs", "play_window", 350, DECK + 6, (46, 10)),
        look("The bed", "play_bed", 470, DECK + 20, (60, 8)),
        look("The suitcase", "play_suitcase", 323, DECK + 20, (26, 8)),
        look("The mirror", "play_mirror", 116, DECK + 12, (54, 12)),
        look("The clothes of the play", "play_clothes", 184, DECK + 12, (46, 12)),
        look("The thin wall", "play_thin_wall", 98, 186, (12, 24)),
        look("The card on the seat", "play_card", 438, 214, (16, 10)),
        look("The old bills", "play_bills", 594, 194, (40, 10)),
        look("The way out", "play_doors", 644, 201, (52, 7)),
        look("The light board", "play_board", 630, 262, (50, 10)),
        look("The notice", "play_notice", 50, 164, (30, 10)),
    ]


def lights() -> list[Thing]:
    """Stage, window, footlights, house, bulbs: each goes out by itself."""
    cone: dict[str, str | float] = {"group": "stage", "shape": "cone"}
    found = [
        lamp("centre cone", MIDDLE, 44, "sun4", 158, level=0.85, glow=0.42, **cone),
        lamp("bed cone", 500, 44, "sun3", 150, level=0.4, glow=0.12, **cone),
        lamp("centre pool", MIDDLE, DECK + 20, "sun4", 110, group="stage", shape="pool", level=0.7),
        lamp("bed glow", 500, DECK, "sun3", 54, group="stage", level=0.4),
        lamp("moon", 373, 122, "elec3", 60, group="window", level=0.85, glow=0.35),
        lamp("moon floor", 446, DECK + 16, "elec3", 70, group="window", shape="pool", level=0.6),
        lamp("curtain left", 318, 118, "red4", 62, group="footlights", level=0.7),
        lamp("curtain right", 530, 118, "red4", 62, group="footlights", level=0.7),
        lamp("valance", MIDDLE, 70, "sun3", 120, group="footlights", level=0.55),
        lamp("frame left", 284, 130, "sun3", 60, group="footlights", level=0.6),
        lamp("frame right", 566, 130, "sun3", 60, group="footlights", level=0.6),
        lamp("house pool", MIDDLE, 236, "sun2", 230, group="stage", shape="pool", level=0.5),
        lamp("house back", MIDDLE, 290, "dusk5", 230, group="house", shape="pool", level=0.3),
        lamp("card", 446, 214, "sun5", 22, group="stage", level=0.6),
        lamp("left sconce", 266, 122, "sun3", 44, group="house", level=0.7, glow=0.3),
        lamp("right sconce", 621, 84, "sun3", 56, group="house", level=0.8, glow=0.35),
        lamp("far sconce", 703, 84, "sun3", 56, group="house", level=0.8, glow=0.35),
        lamp("house right", 650, 230, "sun3", 130, group="house", shape="pool", level=0.75),
        lamp("doors", 670, 140, "sun3", 60, group="house", level=0.6, glow=0.2),
        lamp("bulbs", 142, 130, "sun4", 96, group="bulbs", level=1.0, glow=0.42),
        lamp("bulbs floor", 160, 196, "sun3", 110, group="bulbs", shape="pool", level=0.95),
        lamp("rail", 208, 140, "sun3", 60, group="bulbs", level=0.5),
        lamp("corridor", 50, 50, "teal3", 120, group="corridor", level=0.6, glow=0.16),
        lamp("corridor floor", 50, 196, "jade2", 80, group="corridor", shape="pool", level=0.5),
        lamp("lobby light", 23, 120, "sun3", 40, group="corridor", level=0.6),
        lamp("light board", 655, 250, "elec1", 34, group="house", level=0.6, glow=0.2),
        lamp("cellar", 150, 262, "night5", 120, group="cellar", level=0.35),
    ]
    for place, x in enumerate(range(304, 556, 24)):
        name = f"footlight {place + 1}"
        found.append(lamp(name, x, EDGE - 10, "sun2", 30, group="footlights", level=0.5, glow=0.3))
    return found


def collision() -> list[Thing]:
    """Floors and what stands on them."""
    blocks = [
        ("bed", 466, DECK + 14, 74, 9),
        ("suitcase", 323, DECK + 18, 26, 6),
        ("mirror", 112, 160, 62, 14),
        ("rail", 180, 160, 54, 13),
        ("stool", 154, 192, 16, 6),
        ("light board", 626, 262, 58, 10),
        ("programmes", 604, 204, 34, 6),
        ("thin wall", THIN - 1, 160, 10, 64),
    ]
    blocks += [("seats left", 280, 230, 136, 74), ("seats right", 434, 230, 136, 74)]
    return [
        floor("backstage", (4, 166), (THICK + 16, 166), (THICK + 16, 190), (236, 220), (4, 220)),
        floor("stage", (THICK, 166), (OPEN[1] - 6, 166), (OPEN[1] - 6, 191), (THICK, 191)),
        floor("house", (260, 210), (620, 210), (620, 198), (714, 198), (714, 300), (260, 300)),
        *(wall(*block) for block in blocks),
    ]


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    others = [
        person("playhouse usher", "usher", 640, 212, "west"),
        person("stage manager", "grip_cap", 652, 278, "north"),
    ]
    return {
        "people": audience() + others,
        "marks": marks(),
        "doors": [
            door("house doors", (644, 194, 52, 6), "theatre_lobby", "house doors"),
            door("corridor door", (8, 164, 32, 6), "theatre_lobby", "stage door"),
        ],
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": collision(),
    }


def build() -> None:
    """Write the small theatre."""
    air: dict[str, str | int] = {
        "ambient": "#4a3562",
        "ground_line": DECK,
        "rim": "sun3",
        "rim_side": "left",
        "footsteps": "wood",
        "weather": "dust",
    }
    write(
        Parts(
            "theatre_stage",
            air,
            paint_set(),
            ground(),
            Layer({}, []),
            props(),
            shining(),
            things(),
        )
    )
