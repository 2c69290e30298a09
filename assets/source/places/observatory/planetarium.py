"""The planetarium: a ring of seats round a machine, and overhead everything there is."""

import math
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import dither, index, shift

from places.observatory import cosmos, grounds, stars
from places.observatory import planetarium_props as pieces
from places.observatory.assembly import Backdrop, Design, Ground, write
from places.observatory.things import door, floor, light, look, mark, seat, wall
from places.tiled import PropUse, Thing

NAME = "planetarium"
WIDTH, HEIGHT, LINE = 640, 560, 432
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
MIDDLE, CENTRE = 320, 488  # of the ring of seats
RINGS = ((290, 62), (228, 44))  # across, deep
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


def skyline() -> Canvas:
    """The wall under the dome: the city cut out along its edge, as it was in 1935."""
    made = Canvas(WIDTH, LINE + 2)
    rng, x = rng_of("dome skyline"), 0
    while x < WIDTH:
        wide = int(rng.integers(7, 20))
        tall = int(rng.integers(3, 12)) + (int(rng.integers(4, 16)) if rng.random() < 0.25 else 0)
        tall += round(10 * math.exp(-(((x - 180) / 60) ** 2)))
        made.rect(x, 402 - tall, wide, tall, "night0")
        made.row(x, 402 - tall, wide, "dusk2")
        for window in range(x + 2, x + wide - 2, 3):
            if rng.random() < 0.3 and tall > 6:
                made.rect(window, 405 - tall + int(rng.integers(0, 4)), 2, 1, "sun1")
        x += wide
    _rim(made)
    _door(made, 40)
    return made


def _rim(made: Canvas) -> None:
    """A cove with hidden lamps, panels of dark wood, speakers behind cloth."""
    made.rect(0, 400, WIDTH, 34, "dusk2")
    made.rect(0, 400, WIDTH, 2, "gold0")
    made.row(0, 400, WIDTH, "gold1")
    made.row(0, 402, WIDTH, "ink")
    for x in range(-6, WIDTH, 44):
        made.rect(x + 3, 407, 38, 19, "dusk1")
        made.rect(x + 4, 408, 37, 18, "dusk3")
        made.rect(x + 4, 408, 36, 17, "dusk2")
        if x // 44 % 3 == 1:
            made.rect(x + 12, 411, 20, 11, "night1")
            for row in range(412, 422, 3):
                made.row(x + 13, row, 18, "night2")
    made.rect(0, 428, WIDTH, 6, "night1")
    made.row(0, 428, WIDTH, "dusk3")


def _door(made: Canvas, x: int) -> None:
    made.rect(x - 5, 378, 50, 56, "wood1")
    made.row(x - 5, 378, 50, "gold1")
    made.column(x - 5, 378, 56, "gold0")
    made.rect(x, 384, 40, 50, "wood0")
    for left in (x + 1, x + 21):
        made.rect(left, 385, 18, 49, "red1")
        made.column(left, 385, 49, "red2")
        for y in range(390, 430, 9):
            for stud in (left + 4, left + 12):
                made.rect(stud, y, 2, 2, "gold0")
    made.rect(x + 16, 404, 2, 10, "gold1")
    made.rect(x + 22, 404, 2, 10, "gold1")
    made.rect(x + 8, 369, 24, 8, "night0")
    made.row(x + 8, 369, 24, "gold0")


def terrazzo(variant: int) -> Canvas:
    """Polished floor: chips of two greys; some tiles have a star of brass let in."""
    rng, tile = rng_of(f"dome floor {variant}"), Canvas(16, 16, "stone3")
    for _ in range(7):
        x, y = int(rng.integers(1, 13)), int(rng.integers(1, 15))
        tile.row(x, y, 2, "stone2" if rng.random() < 0.6 else "stone4")
    if variant == 4:
        x, y = 8, 7
        tile.row(x - 2, y, 5, "gold1")
        tile.column(x, y - 2, 5, "gold1")
        tile.rect(x - 1, y - 1, 3, 3, "gold1")
    return tile


def ground() -> Ground:
    """Terrazzo, a round dais of wood, and the galaxy mirrored in the polish."""
    tiles = [terrazzo(n) for n in range(5)]
    rng = rng_of("dome floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(LINE // 16, ROWS):
        rows[y] = [1 + int(rng.choice(5, p=[0.25, 0.25, 0.22, 0.22, 0.06])) for _ in range(COLUMNS)]
    made = Ground(tiles, {"terrazzo": {n: (1.0 if n < 4 else 0.2) for n in range(5)}}, rows)
    laid = made.laid()
    xs, ys = grid(WIDTH, HEIGHT)
    away = np.hypot((xs - MIDDLE) / 92, (ys - CENTRE) / 27)
    on_floor = ys >= LINE
    laid.fill((away < 1.06) & on_floor, "gold0")
    laid.fill((away < 1.03) & on_floor, "wood2")
    boards = (away < 1) & (np.floor(ys) % 5 == 0)
    laid.fill((away < 1), "wood3")
    laid.fill(boards, "wood2")
    laid.fill((away < 1) & (away > 0.93), "wood4")
    for across, deep in RINGS:
        ring = np.hypot((xs - MIDDLE) / across, (ys - CENTRE) / deep)
        step = (np.abs(ring - 1.07) < 0.012) & on_floor
        laid.fill(step, "stone5")
        shift(laid.pixels, (np.abs(ring - 1.1) < 0.02) & on_floor, -1)
    _mirror(laid)
    grounds.cast_shade(laid, MIDDLE, CENTRE + 2, (46, 7), -2)
    shade = on_floor & (ys < LINE + 6) & (dither(HEIGHT, WIDTH, 2) < 0.7)
    shift(laid.pixels, shade, -1)
    made.painted = laid
    return made


def _mirror(laid: Canvas) -> None:
    """Broken rows of rose where the great galaxy lies in the floor, and stars beside it."""
    xs, ys = grid(WIDTH, HEIGHT)
    near = np.exp(-(((xs - MIDDLE) / 220) ** 2) - ((ys - 484) / 44) ** 2)
    rows = (np.floor(ys) % 4 == 1) & (np.sin(xs * 0.05 + ys * 0.9) + near * 1.5 > 0.95)
    stone = np.isin(laid.pixels, [index(f"stone{n}") for n in (2, 3, 4)])
    laid.fill(rows & stone & (ys > LINE + 6) & (near > 0.35), "dusk4")
    rng = rng_of("stars in the floor")
    for _ in range(120):
        x, y = int(rng.integers(8, WIDTH - 8)), int(rng.integers(LINE + 10, HEIGHT))
        laid.row(x, y, 2, "night7")


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


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of the room's things."""
    made: dict[str, Canvas | list[Canvas]] = {
        f"planetarium_seat_{facing}": pieces.seat(facing)
        for facing in ("north", "south", "east", "west")
    }
    return made | {
        "planetarium_projector": pieces.projector(),
        "planetarium_console": pieces.console(),
        "planetarium_cat": pieces.cat(),
    }


def uses() -> list[PropUse]:
    """Where they stand."""
    made = [
        PropUse("planetarium_projector", MIDDLE - 54, CENTRE + 6),
        PropUse("planetarium_console", 440, 488),
    ]
    for kind, x, y in ring_seats():
        made.append(PropUse(f"planetarium_seat_{kind}", round(x) - 12, round(y) + 2))
    x, y = cat_seat()
    made.append(PropUse("planetarium_cat", x - 10, y + 2.5))
    return made


def cat_seat() -> tuple[int, int]:
    """Give the foot of the seat that is taken."""
    south = [(round(x), round(y)) for kind, x, y in ring_seats() if kind == "south"]
    return max(south, key=lambda spot: (spot[0] > 480, spot[1] - abs(spot[0] - 500)))


def shining() -> dict[str, Canvas | list[Canvas]]:
    """Lenses, stars to reach for, the sign of the way out."""
    sign = Canvas(20, 4)
    for letter in range(4):
        sign.rect(1 + letter * 5, 0, 3, 4, "sun2")
    made: dict[str, Canvas | list[Canvas]] = {
        f"planetarium_star_{kind}": pieces.bright_star(kind) for kind in range(3)
    }
    return made | {"planetarium_lenses": pieces.lens_lights(), "planetarium_way_out": sign}


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    made = [PropUse(f"planetarium_star_{n % 3}", x - 5, y + 6) for n, (x, y) in enumerate(STARS)]
    made.append(PropUse("planetarium_lenses", MIDDLE - 54, CENTRE + 6))
    made.append(PropUse("planetarium_way_out", 50, 375))
    return made


def ribs() -> Canvas:
    """The seams of the dome, seen only near its edge: higher up there is no dome."""
    made = Canvas(WIDTH, HEIGHT)
    threshold = dither(HEIGHT, WIDTH, 4)
    for number in range(-9, 10):
        foot = MIDDLE + number * 40
        for y in range(300, 401):
            share = (400 - y) / 100
            x = round(foot - number * 40 * (share**1.6) * 0.42)
            if 0 <= x < WIDTH and threshold[y, x] > share:
                made.dot(x, y, "night3")
    _, ys = grid(WIDTH, HEIGHT)
    glow = np.clip(1 - (400 - ys) / 46, 0, 1) * (ys < 402)
    stars.veil(made, np.asarray(glow * 0.9), ("dusk1", "dusk2", "dusk3", "dusk4"), 0.25)
    return made


def front() -> Canvas:
    """Backs of the seats in the last row, between us and the room."""
    made = Canvas(720, 30)
    back = pieces.seat("north")
    dark = Canvas(back.width, back.height)
    dark.fill(back.solid, "ink")
    for x in range(6, 720, 27):
        if not 330 < x < 380:
            made.blit(dark, x, 8)
            made.row(x + 5, 8, 14, "dusk2")
    return made


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
            made.append(light(f"starlight {x} {y}", (x, y), ("night7", 200, 0.75), "sky"))
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


def backdrops() -> list[Backdrop]:
    """Three depths of sky, and the edge of the dome."""
    calm = {"twinkle": 0.35}
    return [
        Backdrop("bg_deep", cosmos.deep(580, 400), (0.35, 0.35), (0, 0), calm),
        Backdrop("bg_far", cosmos.near(600, 440, 150, "far"), (0.5, 0.5), (0, 0), {"twinkle": 0.6}),
        Backdrop(
            "bg_near", cosmos.near(640, 500, 84, "near"), (0.75, 0.75), (0, 0), {"twinkle": 0.8}
        ),
        Backdrop("bg_dome", ribs()),
        Backdrop("fg_seats", front(), (1.2, 1.0), (-20, HEIGHT - 24)),
    ]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": [],
        "marks": marks(),
        "doors": [
            door(
                "planetarium exit",
                (44, 434, 32, 8),
                ("observatory_halls", "out of the planetarium"),
            ),
        ],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    air: dict[str, str | int] = {
        "ambient": "#5c4f9c",
        "ground_line": LINE,
        "rim": "night7",
        "rim_side": "left",
        "footsteps": "wood",
    }
    write(
        Design(
            NAME, air, ground(), skyline(), props(), uses(), shining(), shining_uses(), things,
            backdrops(),
        )
    )  # fmt: skip
