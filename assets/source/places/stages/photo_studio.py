"""The photo shoot: half dust and evening, half white with no horizon. 704 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.objects import mark, wall
from places.stages import arena_band
from places.stages import photo_loft as loft
from places.stages import photo_things as thing
from places.stages import playhouse_things as playhouse
from places.stages.notes import floor, lamp, look, person
from places.tiled import PropUse, Thing

WIDTH, HEIGHT, FLOOR = 704, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
SHEET = 264  # where the paper ends on the floor
MIDDLE = (loft.PAPER[0] + loft.PAPER[1]) // 2


def paint_set() -> Canvas:
    """The wall, the paper on it, the goods lift, prints, the clock."""
    made = loft.wall()
    made.blit(thing.contact_sheets(), 290, 72)
    made.blit(thing.clock(), 372, 62)
    made.blit(thing.lift_gate(), 640, FLOOR - 86)
    made.rect(284, 128, 9, 13, "ink")
    made.rect(285, 129, 7, 11, "stone3")
    made.rect(286, 130, 3, 9, "night1")
    made.blit(thing.warning(), 276, 54)
    sheet = loft.paper(SHEET)
    upper = Canvas(WIDTH, FLOOR + 2)
    upper.pixels[:] = sheet.pixels[: FLOOR + 2]
    made.blit(upper, 0, 0)
    return made


def ground() -> Ground:
    """Old boards, grey with feet."""
    boards = [materials.planks(n, ("wood4", "wood3", "wood5")) for n in range(6)]
    rng = rng_of("photo floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            rows[y][x] = 1 + int(rng.choice(6, p=(0.2, 0.2, 0.2, 0.2, 0.16, 0.04)))
    return Ground(boards, {"boards": dict.fromkeys(range(6), 1.0)}, rows, paint_floor)


def paint_floor(canvas: Canvas) -> None:
    """Sunlight, the paper, tape, cables, shade under things."""
    materials.contact(canvas, FLOOR, 0, loft.PAPER[0])
    materials.contact(canvas, FLOOR, loft.PAPER[1])
    loft.sunlight(canvas)
    canvas.blit(loft.paper(SHEET), 0, 0)
    shift(canvas.pixels, disc(WIDTH, HEIGHT, MIDDLE, SHEET + 1, 128, 4), -1)
    for x, y, rx, ry in SHADES:
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for x0, y0, x1, y1 in (
        (352, 232, 300, 262),
        (300, 262, 180, 258),
        (640, 236, 668, 264),
        (668, 264, 696, 262),
    ):
        canvas.line(x0, y0, x1, y1, "night1", 2)
    for x, y in ((MIDDLE - 4, 226), (MIDDLE + 40, 232)):
        canvas.rect(x - 3, y, 7, 2, "red3")
        canvas.rect(x, y - 2, 2, 6, "red3")


SHADES = (
    (352, 232, 20, 4),
    (660, 236, 20, 4),
    (96, 262, 46, 5),
    (64, 200, 44, 4),
    (170, 190, 36, 4),
    (256, 192, 36, 4),
    (310, 262, 24, 4),
    (420, 196, 34, 4),
    (590, 206, 44, 5),
)


def props() -> Stand:
    """Lamps, keyboards, half a piano, clothes, food."""
    pictures = {
        "photo_roll": thing.roll(loft.PAPER[1] - loft.PAPER[0] + 44),
        "photo_soft_left": thing.soft_box(False),
        "photo_soft_right": thing.soft_box(True),
        "photo_umbrella": thing.umbrella(),
        "photo_half_piano": thing.half_piano(),
        "photo_plinth": thing.plinth(40, 14),
        "photo_plinth_high": thing.plinth(30, 30),
        "photo_pile": thing.keyboard_pile(),
        "photo_cart": thing.tether_cart(),
        "photo_catering": thing.catering(),
        "photo_jackets": thing.jackets(),
        "photo_ladder": thing.step_ladder(),
        "photo_wind": thing.wind_machine(),
        "photo_sofa": thing.sofa(),
        "photo_reflector": thing.reflector(),
        "photo_case": arena_band.flight_case(48, 22),
        "photo_case_small": arena_band.flight_case(30, 16),
        "photo_mirror": playhouse.mirror_table(),
        "photo_stool": playhouse.stool(),
    }
    uses = [
        PropUse("photo_roll", loft.PAPER[0] - 22, FLOOR + 8),
        PropUse("photo_half_piano", 418, 206),
        PropUse("photo_pile", 548, 208),
        PropUse("photo_plinth", MIDDLE - 20, 214),
        PropUse("photo_soft_left", 328, 236),
        PropUse("photo_soft_right", 632, 240),
        PropUse("photo_umbrella", 372, 188),
        PropUse("photo_cart", 290, 264),
        PropUse("photo_catering", 22, 200),
        PropUse("photo_mirror", 140, FLOOR + 14),
        PropUse("photo_stool", 164, 204),
        PropUse("photo_jackets", 222, FLOOR + 18),
        PropUse("photo_ladder", 614, FLOOR + 12),
        PropUse("photo_wind", 628, 282),
        PropUse("photo_sofa", 54, 264),
        PropUse("photo_reflector", 570, 251),
        PropUse("photo_case", 196, 286),
        PropUse("photo_case_small", 206, 261),
    ]
    return Stand(pictures, uses)


def shining() -> Stand:
    """Faces of the lamps, the screen, the bulbs of the mirror."""
    pictures = {
        "photo_soft_left_lit": thing.soft_glow(False),
        "photo_soft_right_lit": thing.soft_glow(True),
        "photo_screen": thing.tether_screen(),
        "photo_bulbs": playhouse.bulbs(),
    }
    uses = [
        PropUse("photo_soft_left_lit", 328, 236),
        PropUse("photo_soft_right_lit", 632, 240),
        PropUse("photo_screen", 290, 264),
        PropUse("photo_bulbs", 140, FLOOR + 14),
    ]
    return Stand(pictures, uses)


def people() -> list[Thing]:
    """Who makes the picture, and who waits for it."""
    return [
        person("photographer", "photographer", 402, 246, "east", routine="photograph"),
        person("first assistant", "grip_cap", 322, 272, "west"),
        person("reflector holder", "grip_tall", 596, 250, "west"),
        person("stylist", "stylist", 274, 206, "west", hold="talk"),
        person("publicist", "assistant", 248, 218, "east", routine="phone"),
        person("caterer", "barista_woman", 64, 186, "south", hold="pour", order=-8.0),
        person("make-up woman", "lookalike_bob", 192, 206, "west"),
        person("bored drummer", "drummer", 84, 265, "south", hold="sit", order=1.0),
        person("bored dancer", "guest_white", 108, 212, "west", hold="sip"),
        person(
            "runner",
            "lookalike_pony",
            130,
            230,
            "east",
            routine="stroll",
            route="window, coffee, behind the camera, rail",
        ),
    ]


def marks() -> list[Thing]:
    """Where Seb is put, and the ways he does not leave by."""
    return [
        mark("on the paper", MIDDLE, 232, "south"),
        mark("on the plinth", MIDDLE, 213, "south", lift=15, order=2.0),
        mark("at the half piano", 446, 216, "north"),
        mark("beside the pile", 546, 222, "east"),
        mark("behind the camera", 374, 262, "east"),
        mark("photographer's place", 402, 246, "east"),
        mark("screen", 312, 276, "north"),
        mark("mirror", 152, 202, "north"),
        mark("rail", 262, 204, "north"),
        mark("sofa left", 72, 265, "south", pose="sit", order=1.0),
        mark("sofa right", 112, 265, "south", pose="sit", order=1.0),
        mark("coffee", 106, 206, "north"),
        mark("window", 140, 226, "north"),
        mark("telephone", 306, 194, "north"),
        mark("goods lift", 686, 196, "south"),
        mark("edge of the paper", 606, 274, "west"),
        mark("clock", 380, 206, "north"),
    ]


def looks() -> list[Thing]:
    """What can be looked at."""
    return [
        look("Half a piano", "photo_piano", 420, 206, (52, 8)),
        look("The pile of keyboards", "photo_keyboards", 552, 208, (76, 8)),
        look("The prints on the wall", "photo_prints", 300, 178, (62, 8)),
        look("The clock", "photo_clock", 372, 192, (22, 8)),
        look("The jackets", "photo_jackets", 226, 190, (64, 8)),
        look("The fruit", "photo_fruit", 74, 198, (28, 8)),
        look("The evening outside", "photo_window", 118, 178, (20, 8)),
        look("The laptop", "photo_laptop", 292, 264, (40, 8)),
        look("The goods lift", "photo_lift", 644, 178, (48, 8)),
        look("The wind machine", "photo_wind", 630, 282, (30, 8)),
    ]


def lights() -> list[Thing]:
    """Flash: the big lamps. Modelling: what they leave on. Evening: the windows."""
    flash: dict[str, str | float] = {"group": "flash"}
    found = [
        lamp("flash paper", MIDDLE, 140, "stone7", 150, level=0.6, glow=0.08, **flash),
        lamp("flash floor", MIDDLE, 224, "stone7", 170, shape="pool", level=0.8, **flash),
        lamp("flash left", 366, 154, "sun5", 90, level=0.5, glow=0.34, **flash),
        lamp("flash right", 652, 158, "sun5", 90, level=0.5, glow=0.34, **flash),
        lamp("modelling", MIDDLE, 160, "stone6", 190, group="modelling", level=0.4),
        lamp(
            "modelling floor",
            MIDDLE,
            256,
            "stone6",
            220,
            group="modelling",
            shape="pool",
            level=0.5,
        ),
        lamp("screen", 312, 222, "elec3", 40, group="modelling", level=0.5, glow=0.2),
        lamp("bulbs", 170, 140, "sun4", 64, group="bulbs", level=0.7, glow=0.32),
        lamp("lift", 668, 132, "sun3", 60, group="room", level=0.5),
        lamp("evening floor", 176, 226, "sun3", 210, group="evening", shape="pool", level=0.8),
        lamp("evening west", 60, 250, "sun2", 130, group="evening", shape="pool", level=0.6),
    ]
    for place, x in enumerate(loft.WINDOWS):
        name = f"window {place + 1}"
        found.append(lamp(name, x + 29, 104, "sun2", 110, group="evening", level=0.62, glow=0.26))
    return found


def collision() -> list[Thing]:
    """Floor and what stands on it."""
    blocks = [
        ("catering", 20, 186, 90, 15),
        ("mirror", 138, 176, 66, 15),
        ("stool", 164, 198, 16, 6),
        ("jackets", 220, 176, 76, 18),
        ("soft left", 338, 228, 32, 8),
        ("soft right", 650, 232, 34, 8),
        ("umbrella", 384, 180, 30, 9),
        ("half piano", 418, 192, 62, 14),
        ("pile", 546, 194, 86, 14),
        ("plinth", MIDDLE - 21, 204, 42, 10),
        ("cart", 290, 256, 44, 9),
        ("ladder", 612, 178, 34, 10),
        ("wind", 634, 274, 24, 8),
        ("sofa", 54, 250, 88, 14),
        ("cases", 196, 264, 48, 22),
    ]
    return [
        floor("floor", (6, 182), (698, 182), (698, 298), (6, 298)),
        *(wall(*block) for block in blocks),
    ]


def build() -> None:
    """Write the photo studio."""
    air: dict[str, str | int] = {
        "ambient": "#8c6c78",
        "ground_line": FLOOR,
        "rim": "sun4",
        "rim_side": "left",
        "ambience": "photo_studio",
        "footsteps": "wood",
        "weather": "dust",
    }
    compose(
        Composition(
            "photo_studio",
            air,
            paint_set(),
            ground(),
            props(),
            shining(),
            {
                "people": people(),
                "marks": marks(),
                "doors": [],
                "looks": looks(),
                "triggers": [],
                "lights": lights(),
                "collision": collision(),
            },
            pictures=[Picture("bg_roofs", loft.outside(), (4, 44), 0.8)],
        )
    )
