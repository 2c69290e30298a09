"""The halls at night: a pendulum that nobody watches, moonlight, doors that are not locked."""

from kit.canvas import Canvas

from places.observatory import exhibits, grounds, halls_set, marble, pendulum, stars
from places.observatory.assembly import Backdrop, Design, Ground, write
from places.observatory.halls_furniture import (
    bench,
    bucket,
    chair,
    donation_box,
    gate_leaf,
    rope,
    ticket_desk,
    torch_lamp,
)
from places.observatory.things import door, floor, light, look, mark, person, seat, wall
from places.tiled import PropUse, Thing

NAME = "observatory_halls"
WIDTH, HEIGHT, LINE = halls_set.WIDTH, 304, halls_set.LINE
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MIDDLE, PIT_Y = halls_set.MIDDLE, 232


def ground() -> Ground:
    """Marble, a rosette round the pit, what the polish mirrors."""
    tiles, terrain = marble.tiles()
    made = Ground(tiles, terrain, marble.rows(COLUMNS, ROWS, LINE // 16, "halls floor"))
    laid = made.laid()
    marble.inlay(laid, 190, "plum0")
    marble.inlay(laid, 284, "plum0")
    marble.rosette(laid, MIDDLE, PIT_Y, (124, 46))
    marble.contact(laid, LINE)
    left, right = halls_set.ROTUNDA
    for x in (left, left + 92, right - 112, right - 20):
        marble.mirror(laid, (x + 2, LINE + 4, 16, 44), 1)
    for x, _, width, _ in halls_set.WINDOWS:
        marble.moonlight(laid, x + 4, 194, width + 6)
    for x, base, half in SHADES:
        grounds.cast_shade(laid, x, base - 2, (half, 5), -2)
    made.painted = laid
    return made


SHADES = (
    (647, 206, 30), (768, 204, 28), (548, 250, 26), (690, 268, 26), (496, 204, 13), (128, 210, 30),
    (173, 220, 12), (836, 262, 26), (612, 280, 30),
)  # fmt: skip


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of what the halls hold."""
    return {
        "observatory_halls_pendulum": pendulum.frames(),
        "observatory_halls_pit_front": pendulum.pit_front(),
        "observatory_halls_shut_doors": halls_set.shut_doors(),
        "observatory_halls_moon": exhibits.moon_globe(),
        "observatory_halls_coil": exhibits.tesla_coil(),
        "observatory_halls_iron": exhibits.meteorite(),
        "observatory_halls_case_brass": exhibits.case("astrolabe"),
        "observatory_halls_case_rocks": exhibits.case("rocks"),
        "observatory_halls_orrery": exhibits.orrery(),
        "observatory_halls_bust": exhibits.bust(),
        "observatory_halls_gate": gate_leaf(),
        "observatory_halls_bench": bench(),
        "observatory_halls_rope": rope(44),
        "observatory_halls_desk": ticket_desk(),
        "observatory_halls_chair": chair(),
        "observatory_halls_bucket": bucket(),
        "observatory_halls_box": donation_box(),
        "observatory_halls_lamp": torch_lamp(),
    }


def uses() -> list[PropUse]:
    """Where it stands."""
    name = "observatory_halls_"
    left, right = halls_set.ROTUNDA
    return [
        PropUse(name + "pendulum", MIDDLE - pendulum.WIDTH // 2, PIT_Y + 2),
        PropUse(name + "pit_front", MIDDLE - 52, PIT_Y + 32),
        PropUse(name + "bust", left + 43, 180),
        PropUse(name + "bust", right - 69, 180),
        PropUse(name + "shut_doors", 866, 180),
        PropUse(name + "moon", 616, 208),
        PropUse(name + "coil", 740, 206),
        PropUse(name + "rope", 726, 214),
        PropUse(name + "rope", 770, 214),
        PropUse(name + "iron", 664, 270),
        PropUse(name + "case_brass", 522, 252),
        PropUse(name + "case_rocks", 810, 264),
        PropUse(name + "orrery", 754, 118),
        PropUse(name + "gate", 566, 198),
        PropUse(name + "bench", 584, 284),
        PropUse(name + "desk", 100, 212),
        PropUse(name + "chair", 166, 222),
        PropUse(name + "bucket", 488, 206),
        PropUse(name + "box", 8, 206),
        PropUse(name + "lamp", 836, 186),
        PropUse(name + "lamp", 942, 186),
    ]


def shining() -> dict[str, Canvas | list[Canvas]]:
    """Small lights that are left on."""
    shade = Canvas(12, 9)
    shade.poly([(2, 0), (10, 0), (12, 8), (0, 8)], "sun4")
    shade.rect(3, 5, 6, 3, "sun5")
    torch = Canvas(10, 12)
    torch.poly([(0, 0), (10, 0), (8, 11), (2, 11)], "sun3")
    torch.rect(3, 1, 4, 7, "sun5")
    return {
        "observatory_halls_sparks": exhibits.sparks(),
        "observatory_halls_shade": shade,
        "observatory_halls_torch": torch,
    }


def shining_uses() -> list[PropUse]:
    """Where they burn."""
    name = "observatory_halls_"
    return [
        PropUse(name + "sparks", 740, 166),
        PropUse(name + "shade", 134, 183),
        PropUse(name + "torch", 837, 126),
        PropUse(name + "torch", 943, 126),
    ]


def lights() -> list[Thing]:
    """Moonlight through tall windows, brass in its own spot, a lamp on a desk."""
    made = []
    for x, y, width, height in halls_set.WINDOWS:
        middle = x + width // 2
        made.append(light(f"moon {x}", (middle, y + height // 2), ("night7", 64, 0.5), "moon"))
        spot = (middle + 20, 214)
        made.append(light(f"moon floor {x}", spot, ("night7", 78, 0.5), "moon", shape="pool"))
        shaft = (middle, y + 4)
        made.append(
            light(f"shaft {x}", shaft, ("night6", 170, 0.25), "moon", shape="cone", glow=0.22)
        )
    made += [
        light("pendulum spot", (MIDDLE, 20), ("sun4", 230, 0.42), "spot", shape="cone", glow=0.2),
        light("pendulum pool", (MIDDLE, PIT_Y), ("sun3", 132, 0.72), "spot", shape="pool"),
        light("ball", (MIDDLE, 220), ("sun4", 50, 0.5), "spot"),
        light("dome", (MIDDLE, 62), ("wood5", 150, 0.52), "dome"),
        light("moon globe", (640, 156), ("night7", 62, 0.75), "cases", glow=0.12),
        light("coil", (769, 118), ("elec2", 46, 0.5), "cases", glow=0.16, flicker="breathe"),
        light("iron", (686, 238), ("night6", 46, 0.45), "cases"),
        light("brass case", (548, 216), ("sun3", 40, 0.6), "cases", glow=0.12),
        light("rock case", (836, 228), ("sun3", 40, 0.6), "cases", glow=0.12),
        light("desk lamp", (140, 180), ("sun3", 56, 0.8), "desk", glow=0.35),
        light("desk floor", (140, 214), ("sun2", 70, 0.6), "desk", shape="pool"),
        light("west torch", (842, 118), ("sun3", 58, 0.8), "door", glow=0.4),
        light("east torch", (948, 118), ("sun3", 58, 0.8), "door", glow=0.4),
        light("planetarium door", (900, 140), ("sun2", 80, 0.6), "door"),
        light("door floor", (900, 208), ("sun2", 100, 0.7), "door", shape="pool"),
        light("entrance", (62, 150), ("dusk5", 60, 0.5), "moon"),
    ]
    for x in range(60, WIDTH, 120):
        made.append(light(f"floor {x}", (x, 262), ("night5", 110, 0.32), "moon", shape="pool"))
    return made


def marks() -> list[Thing]:
    """Where they stop on their way."""
    return [
        mark("entrance", 62, 190, "south"),
        mark("desk", 130, 224, "north"),
        mark("vestibule", 196, 224, "east"),
        mark("pendulum", MIDDLE - 74, 226, "east"),
        mark("across the pendulum", MIDDLE + 74, 226, "west"),
        mark("before the pendulum", MIDDLE, 274, "north"),
        mark("behind the pendulum", MIDDLE + 4, 206, "south"),
        mark("bust", 246, 194, "north"),
        mark("hall doors", 520, 222, "east"),
        mark("inside the hall", 586, 222, "east"),
        mark("moon globe", 602, 216, "north"),
        mark("beside the moon globe", 676, 214, "west"),
        mark("coil", 768, 226, "north"),
        mark("iron", 642, 272, "east"),
        mark("case", 548, 262, "north"),
        seat("bench", 602, 288, "east"),
        seat("bench east", 626, 288, "west"),
        mark("before the planetarium", 858, 220, "east"),
        mark("planetarium door", 900, 194, "north"),
        mark("out of the planetarium", 900, 204, "south"),
        mark("mop", 470, 214, "west"),
        mark("far mop", 220, 276, "east"),
    ]


def people() -> list[Thing]:
    """Almost nobody: who works here at night, and who was forgotten."""
    return [
        person("sleeping guard", "old_man", (173, 222), "doze", facing="west", order=0.5),
        person("night cleaner", "tow_man", (470, 214), "stroll", route="mop, far mop, hall doors"),
        person(
            "student who was locked in", "writer", (626, 288), "write", facing="west", order=0.5
        ),
        person("lecturer", "producer", (788, 236), "hold", facing="west", animation="talk"),
        person("his only listener", "playgoer_scarf", (756, 240), "still", facing="east"),
    ]


def looks() -> list[Thing]:
    """Things to look at."""
    return [
        look("The pendulum", "look_halls_pendulum", (330, 262, 64, 14)),
        look("The painted dome", "look_halls_dome", (396, 200, 30, 12)),
        look("The moon", "look_halls_moon", (622, 208, 40, 12)),
        look("The coil", "look_halls_coil", (744, 214, 48, 12)),
        look("The iron from the sky", "look_halls_iron", (668, 270, 36, 12)),
        look("The orrery", "look_halls_orrery", (812, 192, 30, 12)),
        look("The astrolabes", "look_halls_astrolabes", (526, 252, 44, 12)),
        look("The moon rocks", "look_halls_rocks", (814, 264, 44, 12)),
        look("The bust", "look_halls_bust", (234, 184, 26, 12)),
        look("The donation box", "look_halls_box", (6, 206, 22, 12)),
        look("The desk", "look_halls_desk", (104, 212, 50, 12)),
    ]


def walls() -> list[Thing]:
    """What is in the way."""
    blocks = (
        ("pit", MIDDLE - 54, PIT_Y - 18, 108, 38), ("moon", 618, 198, 60, 10),
        ("coil", 728, 200, 86, 12), ("iron", 664, 258, 44, 12), ("brass", 522, 244, 52, 8),
        ("rocks", 810, 256, 52, 8), ("bench", 582, 276, 62, 8), ("desk", 100, 203, 56, 10),
        ("chair", 166, 214, 14, 8), ("bucket", 488, 200, 14, 6), ("box", 9, 200, 14, 6),
        ("gate", 566, 188, 24, 8), ("west bust", 232, 176, 28, 8), ("east bust", 464, 176, 28, 8),
    )  # fmt: skip
    return [floor("halls", 8, 184, WIDTH - 16, 114)] + [wall(*block) for block in blocks]


def outside() -> Canvas:
    """The sky in the windows."""
    made = stars.evening(720, 304, 190)
    stars.sow(made, 520, 150, "halls stars")
    return made


def flat() -> dict[str, Canvas]:
    """What lies flush with the floor."""
    return {"observatory_halls_pit": pendulum.pit()}


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": people(),
        "marks": marks(),
        "doors": [
            door("observatory entrance", (46, 180, 32, 10), ("observatory", "out of the door")),
            door("planetarium entrance", (884, 180, 34, 10), ("planetarium", "door")),
        ],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    air: dict[str, str | int] = {
        "ambient": "#5a5698",
        "ground_line": LINE,
        "rim": "night7",
        "rim_side": "left",
        "footsteps": "stone",
    }
    backdrops = [Backdrop("bg_sky", outside(), (0.3, 1), (0, 0), {"twinkle": 0.5})]
    write(
        Design(
            NAME, air, ground(), halls_set.paint(), props(), uses(), shining(), shining_uses(),
            things, backdrops, flat(),
            [PropUse("observatory_halls_pit", MIDDLE - 52, PIT_Y + 20)],
        )
    )  # fmt: skip
