"""The small theatre: a bed, a suitcase, a window that hangs in the air. 720 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import furniture, materials
from places.composition import Composition, Ground, Stand, compose
from places.stages import playhouse_front as front
from places.stages import playhouse_things as thing
from places.stages.labels import printed
from places.stages.playhouse_plan import (
    CELLAR,
    COLUMNS,
    DECK,
    EDGE,
    HEIGHT,
    LEFT,
    OPEN,
    RIGHT,
    ROWS,
    SEAT_ROWS,
    SEATS,
    THICK,
    THIN,
    WIDTH,
    WINDOW,
    things,
)
from places.tiled import PropUse


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
            rows[y][x] = _tile(x * 16, y * 16, int(rng.integers(100)))
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


def props() -> Stand:
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
    return Stand(pictures, uses)


def shining() -> Stand:
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
    return Stand(pictures, uses)


def tube() -> Canvas:
    """The tube of the corridor."""
    canvas = Canvas(40, 5, "teal4")
    canvas.rect(0, 0, 40, 2, "stone4")
    canvas.row(3, 3, 34, "stone7")
    return canvas


def build() -> None:
    """Write the small theatre."""
    air: dict[str, str | int] = {
        "ambient": "#4a3562",
        "ground_line": DECK,
        "rim": "sun3",
        "rim_side": "left",
        "ambience": "theatre_stage",
        "footsteps": "wood",
        "weather": "dust",
    }
    compose(
        Composition(
            "theatre_stage",
            air,
            paint_set(),
            ground(),
            props(),
            shining(),
            things(),
        )
    )
