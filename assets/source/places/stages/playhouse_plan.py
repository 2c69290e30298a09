"""Where everything is in the small theatre: sizes, seats, marks, people, looks, lights."""

from places.objects import mark, wall
from places.stages import playhouse_things as thing
from places.stages.notes import door, floor, lamp, look, person
from places.tiled import Thing

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
        seated = person(name, sheet, x, y, "north", hold="idle", lift=4)
        if not sheet:
            del seated.properties["sheet"]
        found.append(seated)
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
