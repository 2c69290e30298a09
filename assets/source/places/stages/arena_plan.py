"""Where everything is in the arena: sizes, marks, people, looks, lights."""

from kit.canvas import rng_of

from places.objects import mark, wall
from places.stages.notes import floor, lamp, look, person
from places.tiled import Thing

WIDTH, HEIGHT = 960, 304
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
DECK, EDGE, HALL = 160, 192, 224  # back and front edge of the stage, the floor before it
STAGE = 600  # where the stage ends
TRUSS, SCREEN = 35, (160, 57)
HEADS = tuple(range(84, 570, 54))
KEYS, DRUMS, SONG = (320, 180), (420, 172), (236, 186)


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
    rng = rng_of("arena crowd")
    found: list[Thing] = []
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
        person("seller", "lookalike_pony", 844, 207, "west", hold="talk"),
        person("buyer", "fan_stripe", 786, 230, "north"),
        person("fan with a phone", "assistant", 640, 284, "west", hold="phone"),
        person("tired friend", "lookalike_long", 692, 292, "east"),
        person("her tired friend", "lookalike_bob", 716, 292, "west", hold="talk"),
        person("couple at the back", "fan_teal", 884, 268, "west", hold="clap"),
        person("the other of the couple", "fan_lemon", 904, 272, "west", hold="clap"),
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
