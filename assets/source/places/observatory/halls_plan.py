"""Where everything is in the halls: lights, marks, people, looks, walls."""

from places.objects import mark, wall
from places.observatory import halls_set
from places.observatory.things import floor, light, look, person, seat
from places.tiled import Thing

WIDTH, HEIGHT, LINE = halls_set.WIDTH, 304, halls_set.LINE
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MIDDLE, PIT_Y = halls_set.MIDDLE, 232


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
        light("dome", (MIDDLE, 62), ("skin0", 150, 0.5), "dome"),
        light("west dome", (MIDDLE - 96, 72), ("skin0", 100, 0.45), "dome"),
        light("east dome", (MIDDLE + 96, 72), ("skin0", 100, 0.45), "dome"),
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
