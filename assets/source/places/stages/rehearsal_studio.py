"""Dex's rehearsal room: green tubes, machines that blink, a piano under a blanket. 640 by 304."""

from itertools import pairwise

from interface.sign_letters import smooth
from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import materials
from places.composition import Composition, Ground, Stand, compose
from places.objects import mark, wall
from places.stages import arena_band
from places.stages import rehearsal_room as room
from places.stages import rehearsal_things as thing
from places.stages.labels import printed
from places.stages.notes import floor, lamp, look, person
from places.tiled import PropUse, Thing

WIDTH, HEIGHT, FLOOR = room.WIDTH, 304, room.FLOOR
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
KEYS, PADS, SINGER = (308, 222), (410, 214), (232, 230)
TUBES = (70, 236, 402, 556)
FRAMES = 8
RUG = (204, 208, 276, 62)  # x, y, width, height


def ground() -> Ground:
    """Carpet tiles, the colour of no decision."""
    tiles = [_carpet(n) for n in range(5)]
    rng = rng_of("rehearsal floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            rows[y][x] = 1 + int(rng.choice(5, p=(0.24, 0.24, 0.24, 0.22, 0.06)))
    return Ground(tiles, {"carpet": dict.fromkeys(range(5), 1.0)}, rows, paint_floor)


def _carpet(variant: int) -> Canvas:
    rng, tile = rng_of(f"rehearsal carpet {variant}"), Canvas(16, 16, "stone4")
    for _ in range(6):
        tile.row(
            int(rng.integers(1, 12)), int(rng.integers(1, 15)), int(rng.integers(2, 5)), "stone3"
        )
    tile.row(int(rng.integers(1, 11)), int(rng.integers(2, 14)), 3, "stone5")
    if variant == 4:
        tile.rect(4, 7, 6, 3, "stone3")
        tile.row(5, 8, 4, "stone2")
    return tile


def paint_floor(canvas: Canvas) -> None:
    """A rug, cables, tape, shade under everything."""
    materials.contact(canvas, FLOOR)
    _rug(canvas)
    for points in CABLES:
        for start, end in pairwise(smooth(points)):
            canvas.line(*start, *end, "night1", 2)
    for x, y, rx, ry in SHADES:
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for x, y in ((KEYS[0], 236), (SINGER[0], 236), (PADS[0] - 56, 240)):
        canvas.rect(x - 3, y, 7, 2, "sun3")
        canvas.rect(x, y - 2, 2, 6, "sun3")


def _rug(canvas: Canvas) -> None:
    x, y, wide, tall = RUG
    canvas.rect(x, y, wide, tall, "rust1")
    canvas.rect(x + 2, y + 2, wide - 4, tall - 4, "wood2")
    canvas.rect(x + 8, y + 7, wide - 16, tall - 14, "rust1")
    canvas.rect(x + 9, y + 8, wide - 18, tall - 16, "rust0")
    for px in range(x + 4, x + wide - 6, 8):
        for py in (y + 4, y + tall - 6):
            canvas.rect(px, py, 4, 2, "wood5")
    for px in range(x + 22, x + wide - 20, 29):
        middle = y + tall // 2
        points = [(px - 11, middle), (px, middle - 13), (px + 11, middle), (px, middle + 13)]
        canvas.poly(points, "rust1")
        inner = [(px - 7, middle), (px, middle - 8), (px + 7, middle), (px, middle + 8)]
        canvas.poly(inner, "teal1")
        canvas.rect(px - 2, middle - 1, 5, 3, "sun3")
    for px in (x - 3, x + wide):
        for py in range(y + 1, y + tall, 3):
            canvas.row(px, py, 3, "wood5")


CABLES = (
    ((248, 190), (256, 206), (276, 226), (300, 228)),
    ((400, 216), (372, 232), (340, 246), (330, 268)),
    ((330, 268), (270, 282), (214, 272), (190, 240), (176, 216)),
    ((362, 190), (350, 204), (330, 220)),
    ((470, 202), (452, 220), (430, 218)),
)
SHADES = (
    (KEYS[0], 225, 32, 4),
    (PADS[0], 219, 40, 4),
    (574, 200, 54, 5),
    (70, 270, 44, 5),
    (160, 216, 34, 4),
    (242, 190, 22, 3),
    (290, 190, 22, 3),
    (366, 190, 20, 3),
    (470, 200, 20, 3),
    (512, 200, 10, 3),
    (20, 190, 11, 3),
)


def props() -> Stand:
    """Machines, amplifiers, sofa, the piano."""
    pictures = {
        "rehearsal_piano": thing.covered_piano(),
        "rehearsal_rack_one": thing.rack("rack one", 0),
        "rehearsal_rack_two": thing.rack("rack two", 0),
        "rehearsal_pads": thing.pads(),
        "rehearsal_desk": thing.laptop_desk(),
        "rehearsal_amp": thing.amplifier(38),
        "rehearsal_amp_tall": thing.amplifier(56),
        "rehearsal_sofa": thing.sofa(),
        "rehearsal_table": thing.low_table(),
        "rehearsal_water": thing.water_cooler(),
        "rehearsal_lamp": thing.floor_lamp(),
        "rehearsal_bass": thing.guitar(),
        "rehearsal_keys": arena_band.keyboards(),
        "rehearsal_mic": arena_band.microphone(False),
        "rehearsal_case": arena_band.flight_case(44, 22),
        "rehearsal_case_small": arena_band.flight_case(30, 18),
    }
    uses = [
        PropUse("rehearsal_piano", 520, 202),
        PropUse("rehearsal_lamp", 494, 198),
        PropUse("rehearsal_rack_one", 222, 190),
        PropUse("rehearsal_rack_two", 270, 190),
        PropUse("rehearsal_amp_tall", 346, 190),
        PropUse("rehearsal_amp", 446, 202),
        PropUse("rehearsal_pads", PADS[0] - 38, PADS[1] + 4),
        PropUse("rehearsal_keys", KEYS[0] - 32, KEYS[1] + 4),
        PropUse("rehearsal_desk", 128, 216),
        PropUse("rehearsal_mic", SINGER[0] + 4, SINGER[1] + 3),
        PropUse("rehearsal_sofa", 28, 270),
        PropUse("rehearsal_table", 128, 282),
        PropUse("rehearsal_water", 10, 190),
        PropUse("rehearsal_bass", 322, 188),
        PropUse("rehearsal_case", 566, 286),
        PropUse("rehearsal_case_small", 574, 260),
        PropUse("rehearsal_case", 520, 290),
    ]
    return Stand(pictures, uses)


def shining() -> Stand:
    """Tubes, lamps of the racks, the loop on the screen, the red lamp over the door."""
    screens = Canvas(60, 18)
    screens.rect(1, 2, 18, 11, "royal0")
    for place, tall in enumerate((3, 7, 5, 9, 4, 6)):
        screens.rect(3 + place * 3, 12 - tall, 2, tall, "teal4")
    screens.rect(31, 0, 22, 13, "teal1")
    for place, colour in enumerate(("neon0", "elec2", "jade2", "sun3")):
        screens.rect(33, 2 + place * 3, 8 + place * 3 % 10, 2, colour)
    pictures: dict[str, Canvas | list[Canvas]] = {
        "rehearsal_tube": thing.tube(),
        "rehearsal_leds_one": [thing.rack_lamps("rack one", n) for n in range(FRAMES)],
        "rehearsal_leds_two": [thing.rack_lamps("rack two", n + 3) for n in range(FRAMES)],
        "rehearsal_loop": [thing.laptop_screen(n) for n in range(FRAMES)],
        "rehearsal_shade": thing.floor_lamp_shade(),
        "rehearsal_recording": printed("REC", "red4"),
        "rehearsal_screens": screens,
    }
    uses = [
        *(PropUse("rehearsal_tube", x - 37, 49) for x in TUBES),
        PropUse("rehearsal_leds_one", 222, 190),
        PropUse("rehearsal_leds_two", 270, 190),
        PropUse("rehearsal_loop", 128, 216),
        PropUse("rehearsal_shade", 494, 198),
        PropUse("rehearsal_recording", 53, 107),
        PropUse("rehearsal_screens", 146, 110),
    ]
    return Stand(pictures, uses)


def people() -> list[Thing]:
    """The band, and those a band needs now."""
    return [
        person("rehearsal drummer", "drummer", PADS[0], PADS[1] - 6, "south", hold="drums"),
        person("singer at rehearsal", "guest_teal", SINGER[0] - 34, 226, "east", routine="dance"),
        person("second singer", "guest_pink", SINGER[0] - 56, 238, "east", routine="dance"),
        person("man with the contract", "producer", 92, 226, "east", hold="talk"),
        person("man on the phone", "assistant", 108, 206, "west", routine="phone"),
        person("friend on the sofa", "fan_lemon", 52, 271, "south", hold="sit", order=1.0),
        person("cable man", "grip_cap", 498, 246, "west"),
    ]


def marks() -> list[Thing]:
    """Where Dex and Seb stand, and the pen."""
    return [
        mark("keys", *KEYS, "south", pose="keys"),
        mark("beside the keys", KEYS[0] + 46, KEYS[1] + 6, "west"),
        mark("microphone", *SINGER, "south"),
        mark("dex", 262, 242, "east"),
        mark("pads", PADS[0], PADS[1] - 6, "south", pose="drums"),
        mark("before the pads", PADS[0] - 54, 234, "east"),
        mark("laptop", 166, 224, "north"),
        mark("metronome", 188, 222, "north"),
        mark("door", 60, 188, "south"),
        mark("inside the door", 76, 214, "east"),
        mark("sofa left", 52, 271, "south", pose="sit", order=1.0),
        mark("sofa right", 88, 271, "south", pose="sit", order=1.0),
        mark("contract", 158, 262, "south"),
        mark("piano", 562, 214, "north"),
        mark("beside the piano", 508, 212, "east"),
        mark("control window", 150, 188, "north"),
        mark("middle of the room", 330, 262, "north"),
    ]


def looks() -> list[Thing]:
    """What can be looked at."""
    return [
        look("The piano under the blanket", "rehearsal_piano", 532, 202, (86, 10)),
        look("The laptop", "rehearsal_laptop", 136, 216, (34, 8)),
        look("The metronome", "rehearsal_metronome", 182, 216, (14, 8)),
        look("The rubber drums", "rehearsal_pads", PADS[0] - 34, 220, (66, 8)),
        look("The board with the towns", "rehearsal_board", 408, 178, (34, 10)),
        look("The control window", "rehearsal_window", 96, 178, (110, 8)),
        look("The lamp from before", "rehearsal_lamp", 496, 200, (20, 8)),
        look("The poster", "rehearsal_poster", 384, 178, (16, 10)),
        look("The contract", "rehearsal_contract", 130, 282, (50, 8)),
        look("The sofa", "rehearsal_sofa", 30, 272, (82, 8)),
    ]


def lights() -> list[Thing]:
    """Tubes: cold and green. Piano: the only warm lamp."""
    found = [
        lamp("piano lamp", 507, 144, "sun2", 112, group="piano", level=1.0, glow=0.4),
        lamp("piano floor", 545, 200, "sun2", 110, group="piano", shape="pool", level=0.8),
        lamp("control room", 158, 104, "teal3", 70, group="control", level=0.7, glow=0.18),
        lamp("racks", 266, 150, "teal3", 54, group="machines", level=0.4, glow=0.1),
        lamp("laptop", 152, 184, "elec2", 40, group="machines", level=0.6, glow=0.18),
        lamp("recording", 59, 104, "red4", 34, group="control", level=0.7, glow=0.3),
        lamp("middle", KEYS[0], 236, "teal4", 190, group="tubes", shape="pool", level=0.5),
        lamp("west floor", 90, 250, "leaf5", 150, group="tubes", shape="pool", level=0.6),
        lamp("east floor", 500, 256, "leaf5", 170, group="tubes", shape="pool", level=0.5),
    ]
    for place, x in enumerate(TUBES):
        flicker: dict[str, str] = {"flicker": "neon"} if place == 2 else {}
        name = f"tube {place + 1}"
        found.append(lamp(name, x, 60, "teal4", 130, group="tubes", level=0.5, glow=0.2, **flicker))
        found.append(
            lamp(
                f"{name} floor",
                x,
                214,
                "jade2",
                130,
                group="tubes",
                shape="pool",
                level=0.42,
                **flicker,
            )
        )
    return found


def collision() -> list[Thing]:
    """Floor and what stands on it."""
    blocks = [
        ("piano", 522, 182, 108, 20),
        ("lamp", 496, 192, 22, 7),
        ("racks", 220, 176, 92, 15),
        ("tall amp", 344, 178, 40, 13),
        ("amp", 444, 192, 40, 11),
        ("pads", PADS[0] - 38, PADS[1] - 4, 76, 9),
        ("keys", KEYS[0] - 32, KEYS[1] - 1, 64, 6),
        ("desk", 128, 206, 66, 10),
        ("sofa", 28, 256, 86, 14),
        ("table", 128, 266, 56, 16),
        ("water", 8, 182, 24, 8),
        ("cases", 518, 268, 94, 22),
    ]
    return [
        floor("floor", (6, 182), (634, 182), (634, 298), (6, 298)),
        *(wall(*block) for block in blocks),
    ]


def build() -> None:
    """Write the rehearsal room."""
    air: dict[str, str | int] = {
        "ambient": "#5a6a74",
        "ground_line": FLOOR,
        "rim": "teal4",
        "rim_side": "left",
        "ambience": "rehearsal_studio",
        "footsteps": "carpet",
    }
    compose(
        Composition(
            "rehearsal_studio",
            air,
            room.wall(),
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
        )
    )
