"""Where everything is in the planetarium: seats, lights, marks, walls, looks."""

import math
from itertools import pairwise

import numpy as np

from places.objects import mark, wall
from places.observatory.things import floor, light, look, seat
from places.tiled import Thing

WIDTH, HEIGHT, LINE = 640, 560, 432
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MIDDLE, CENTRE = 320, 488  # of the ring of seats
RINGS = ((290, 62), (228, 44))  # across, deep
FAINT = 0.02  # not seen; it tells the stars which lamps they go out with
SEAT_PITCH = 25.0
FLOATS = (
    (320, 176), (246, 150), (394, 150), (200, 214), (440, 214), (276, 92), (372, 88), (320, 262),
)  # fmt: skip
STARS = (
    (62, 58), (104, 128), (150, 82), (176, 168), (70, 206), (128, 252), (222, 46), (212, 108),
    (286, 34), (262, 204), (318, 118), (352, 58), (338, 230), (396, 192), (418, 112), (442, 40),
    (482, 78), (508, 150), (566, 104), (548, 48), (470, 246), (566, 220), (214, 286), (382, 292),
    (96, 322), (520, 314), (300, 330), (598, 300), (40, 270), (606, 168),
)  # fmt: skip


def ring_seats() -> list[tuple[str, float, float]]:
    """Give kind and place of every seat: a ring that is open towards us."""
    found = []
    for across, deep in RINGS:
        turns = np.linspace(0, 2 * math.pi, 2000)
        path = [(MIDDLE + across * math.cos(a), CENTRE + deep * math.sin(a), a) for a in turns]
        gone = 12.0
        for (x0, y0, _), (x, y, turn) in pairwise(path):
            gone += math.hypot(x - x0, (y - y0) * 1.7)
            open_way = abs(x - MIDDLE) < (22 if y < CENTRE else 150)
            open_way |= y < CENTRE and abs(x - 112) < 18
            if gone < SEAT_PITCH or open_way or not 14 < x < WIDTH - 14:
                continue
            gone = 0.0
            found.append((_kind(x, y, abs(math.cos(turn))), x, y))
    return found


def _kind(x: float, y: float, side: float) -> str:
    if side > 0.955:
        return "east" if x < MIDDLE else "west"
    return "south" if y < CENTRE else "north"


def cat_seat() -> tuple[int, int]:
    """Give the foot of the seat that is taken."""
    south = [(round(x), round(y)) for kind, x, y in ring_seats() if kind == "south"]
    return max(south, key=lambda spot: (spot[0] > 480, spot[1] - abs(spot[0] - 500)))


def lights() -> list[Thing]:
    """Starlight from above, the machine's own glow, a lamp at the console."""
    made = [
        light("galaxy on the floor", (MIDDLE, CENTRE), ("dusk5", 210, 0.62), "sky", shape="pool"),
        light(
            "machine",
            (MIDDLE - 10, 428),
            ("night7", 84, 0.6),
            "machine",
            glow=0.3,
            flicker="breathe",
        ),
        light("west starlight", (120, 496), ("night6", 150, 0.5), "sky", shape="pool"),
        light("east starlight", (520, 496), ("night6", 150, 0.5), "sky", shape="pool"),
        light("west front", (150, 546), ("night6", 150, 0.42), "sky", shape="pool"),
        light("east front", (490, 546), ("night6", 150, 0.42), "sky", shape="pool"),
        light("way out", (60, 374), ("sun2", 40, 0.6), "door", glow=0.3),
        light("aisle", (112, 462), ("sun3", 70, 0.5), "door", shape="pool"),
        light("door floor", (60, 444), ("sun1", 60, 0.5), "door", shape="pool"),
        light("console lamp", (456, 452), ("sun3", 40, 0.7), "console", glow=0.3),
        light("console floor", (466, 494), ("sun2", 58, 0.5), "console", shape="pool"),
    ]
    for x in (80, 320, 560):  # nothing but who floats there is lit by these
        for y in (60, 200, 340):
            made.append(
                light(f"starlight {x} {y}", (x, y), ("night7", 200, 0.75), "sky", glow=FAINT)
            )
    for x in range(40, WIDTH, 80):
        made.append(light(f"cove {x}", (x, 404), ("dusk6", 64, 0.7), "cove"))
    return made


def marks() -> list[Thing]:
    """On the floor, in the seats, and where there is no floor any more."""
    made = [
        mark("door", 60, 442, "south"),
        mark("aisle", 112, 464, "east"),
        mark("floor", 228, 480, "east"),
        mark("beside on the floor", 254, 482, "west"),
        mark("machine", 396, 484, "west"),
        mark("console", 466, 498, "north"),
        mark("front aisle", MIDDLE, 540, "north"),
        mark("rising", MIDDLE, 380, "east", pose="float"),
    ]
    row = sorted((x, y) for kind, x, y in ring_seats() if kind == "south" and 150 < x < 250)
    for name, (x, y) in zip(("seat left", "seat right"), row[1:3], strict=True):
        made.append(seat(name, round(x), round(y) + 3, "south"))
    made += [mark(f"float {n}", x, y, "east", pose="float") for n, (x, y) in enumerate(FLOATS, 1)]
    made += [mark(f"star {n}", x, y, pose="float") for n, (x, y) in enumerate(STARS, 1)]
    return made


def walls() -> list[Thing]:
    """Seats and machine are in the way."""
    made = [
        floor("room", 10, 438, WIDTH - 20, 116),
        wall("machine", MIDDLE - 42, CENTRE - 10, 84, 18),
    ]
    made.append(wall("console", 440, 478, 52, 11))
    for n, (_, x, y) in enumerate(ring_seats()):
        made.append(wall(f"seat {n}", round(x) - 11, round(y) - 4, 22, 6))
    return made


def looks() -> list[Thing]:
    """Things to look at."""
    x, y = cat_seat()
    return [
        look("The star machine", "look_planetarium_machine", (MIDDLE - 30, CENTRE + 8, 60, 12)),
        look("The console", "look_planetarium_console", (444, 490, 44, 12)),
        look("The cat", "look_planetarium_cat", (x - 12, y + 4, 24, 12)),
        look("The skyline", "look_planetarium_skyline", (170, 438, 40, 10)),
        look("The way out", "look_planetarium_way_out", (76, 436, 26, 12)),
        look("The dome", "look_planetarium_dome", (300, 528, 40, 12)),
    ]
