"""Boulder City at dawn: a street in which a horn is heard in every bed. 1248 by 288."""

import numpy as np
from kit.canvas import Canvas
from kit.ramp import shift

from places import cars, materials
from places.homes import boulder_set, boulder_things, desert, suburb, surfaces
from places.homes.boulder_set import DOLAN_X, WIDTH
from places.homes.boulder_things import DOLAN_DOOR, LIBRARY_DOOR, PARKED, POLES, SEB, SEB_AT
from places.homes.home import FLOOR, HEIGHT, ROWS, Ground, Home, Patch, Picture
from places.homes.objects import Thing, floor, light, look, mark, person, wall
from places.terrain import Area

# columns of tiles where the grass is watered, from, to
LAWNS = (
    (0, 4),
    (6, 9),
    (13, 20),
    (21, 25),
    (28, 32),
    (38, 44),
    (47, 50),
    (52, 56),
    (62, 65),
    (68, 71),
)
PATHS = ((68, 30), (200, 28), (398, 44), (696, 38), (926, 28), (1064, 28))
KERB = FLOOR + 48


def _lawn() -> Area:
    area = np.zeros((ROWS, WIDTH // 16), bool)
    for start, end in LAWNS:
        area[FLOOR // 16 - 1 : FLOOR // 16 + 2, start:end] = True
    return area


def _paint(ground: Canvas) -> None:
    for x, wide in PATHS:
        _path(ground, x, wide)
    left, right = boulder_set.SIDE_STREET
    _crossing(ground, left, right)
    materials.contact(ground, FLOOR, 0, left - 6)
    materials.contact(ground, FLOOR, right + 6, 1148)
    for y, wide in ((KERB + 30, 22),):
        for x in range(10, WIDTH, 52):
            ground.rect(x, y, wide, 2, "sun3")
            ground.row(x, y + 2, wide, "gold0")
    for x in (300, 620, 980):
        shift(ground.pixels, _tar(x), -1)
    cars.shadow(ground, SEB, *SEB_AT)
    for _, car, x, base in PARKED:
        cars.shadow(ground, car, x, base)
    surfaces.shade_under(ground, [(x, 206, 7, 2) for x in POLES])
    surfaces.shade_under(
        ground, [(526, 212, 7, 2), (374, 205, 26, 2), (606, 212, 5, 2), (1200, 206, 40, 2)]
    )


def _path(ground: Canvas, x: int, wide: int) -> None:
    """Slabs from a door to the pavement."""
    ground.rect(x, FLOOR, wide, 34, "stone4")
    for y in (FLOOR + 10, FLOOR + 22):
        ground.row(x, y, wide, "stone3")
        ground.row(x, y + 1, wide, "stone5")
    ground.column(x, FLOOR, 34, "stone5")
    ground.column(x + wide - 1, FLOOR, 34, "stone3")


def _crossing(ground: Canvas, left: int, right: int) -> None:
    """The mouth of the side street: asphalt through pavement and kerb, worn white bars."""
    for y in range(FLOOR, KERB):
        spread = (y - FLOOR) * 0.14
        ground.rect(left + 8 - spread, y, right - left - 16 + 2 * spread, 1, "stone3")
    for x in range(left + 10, right - 12, 14):
        ground.rect(x, KERB - 12, 8, 9, "stone6")
        ground.row(x, KERB - 4, 8, "stone4")
    for y in (FLOOR + 8, FLOOR + 19, FLOOR + 29):
        ground.row(left + 20, y, 7, "stone2")
        ground.row(right - 40, y + 4, 9, "stone2")


def _tar(x: int) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """A seam of tar that wanders over the road."""
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for y in range(KERB, HEIGHT):
        at = x + int(5 * np.sin(y * 0.21) + 3 * np.sin(y * 0.09 + x))
        mask[y, at : at + 2] = True
    return mask


def _marks() -> list[Thing]:
    across, lift = cars.seat(SEB)
    x, base = SEB_AT
    marks = [
        mark("seb's car", x + across, base - 2, "east", pose="drive", lift=lift),
        mark("beside the car", x + 30, base - 28, "north"),
        mark("behind the car", x - 14, base - 8, "east"),
        mark("west", 20, 232, "east"),
        mark("east", 1226, 232, "west"),
        mark("library", *LIBRARY_DOOR, "south"),
        mark("library bench", 372, 210, "south"),
        mark("corner", 494, 204, "east"),
        mark("side street", 554, 190, "south"),
        mark("dolan door", *DOLAN_DOOR, "south"),
        mark("porch swing", DOLAN_X + 42, 184, "south"),
        mark("dolan path", DOLAN_X + 106, 210, "north"),
        mark("dolan letter box", 760, 214, "west"),
        mark("under the bedroom", DOLAN_X + 140, 206, "north"),
        mark("dog", 150, 210, "west"),
        mark("town sign", 1148, 212, "east"),
    ]
    for number, at in enumerate((84, 212, 690, 764, 940, 1078), 1):
        marks.append(mark(f"neighbour {number}", at, 192 if number != 4 else 194, "south"))
    return marks


def _people() -> list[Thing]:
    return [
        person(
            "paper boy",
            260,
            216,
            "east",
            sheet="boy_small",
            routine="stroll",
            route="west, corner, dolan letter box, town sign",
        ),
        person(
            "man on the bench",
            366,
            202,
            "south",
            sheet="old_man",
            routine="doze",
            animation="sit_doze",
            order=8.0,
        ),
        person("woman with the hose", 1110, 204, "west", sheet="wife", routine="still"),
        person(
            "night nurse",
            900,
            214,
            "west",
            sheet="tourist_woman",
            routine="stroll",
            route="town sign, neighbour 5, corner",
        ),
        person("man at the pickup", 1030, 236, "east", sheet="driver_trucker", routine="still"),
        person(
            "milkman",
            214,
            206,
            "north",
            sheet="waiter",
            routine="serve",
            route="neighbour 2, neighbour 1, neighbour 2, west",
        ),
    ]


def _looks() -> list[Thing]:
    return [
        look("The library", "boulder_library", LIBRARY_DOOR[0] - 20, FLOOR + 4, 40),
        look("The bench", "boulder_bench", 350, 204, 44, 8),
        look("The water tower", "boulder_tower", 530, 184, 44, 14),
        look("The upper window", "boulder_window", DOLAN_X + 84, 196, 34, 10),
        look("The porch swing", "boulder_swing", DOLAN_X + 24, 180, 34, 10),
        look("The dog", "boulder_dog", 76, 206, 34, 10),
        look("The sign", "boulder_sign", 1156, 206, 80, 10),
        look("The sprinkler", "boulder_sprinkler", 258, 204, 40, 10),
        look("The flag", "boulder_flag", 434, 190, 20, 10),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("street lamp", (526, 132), "sun3", 84, "street", level=0.7, glow=0.4),
        light("street lamp pool", (526, 214), "sun2", 84, "street", shape="pool", level=0.55),
        light("porch", (DOLAN_X + 124, 132), "sun3", 74, "porch", level=0.75, glow=0.3),
        light("porch pool", (DOLAN_X + 104, 190), "sun2", 90, "porch", shape="pool", level=0.5),
        light(
            "headlamps",
            (SEB_AT[0] + 112, SEB_AT[1] - 16),
            "sun4",
            60,
            "headlamps",
            level=0.25,
            glow=0.35,
        ),
        light(
            "headlamps pool",
            (SEB_AT[0] + 140, SEB_AT[1] - 2),
            "sun1",
            76,
            "headlamps",
            shape="pool",
            level=0.6,
        ),
        light("library", (420, 120), "sun3", 80, "library", level=0.3),
        light("dawn", (1248, 130), "sun1", 200, "dawn", level=0.4),
    ]
    for number, (_, picture, x, base) in enumerate(boulder_things.panes(), 1):
        at = (x + picture.width / 2, base - picture.height / 2)
        lights.append(
            light(f"window {number}", at, "sun3", 52, f"window {number}", level=0.75, glow=0.34)
        )
        pool = (at[0], 204.0)
        lights.append(
            light(
                f"window {number} pool",
                pool,
                "sun2",
                56,
                f"window {number}",
                shape="pool",
                level=0.5,
            )
        )
    return lights


def _walls() -> list[Thing]:
    x, base = SEB_AT
    blocks = [
        wall("fence", 6, 200, 120, 7), wall("kennel", 18, 190, 30, 8),
        wall("bench", 350, 196, 48, 10), wall("seb's car", x, base - 12, 96, 10),
        wall("stop", 602, 208, 8, 6), wall("lamp", 522, 208, 8, 6), wall("flag", 438, 186, 8, 6),
        wall("hydrant", 483, 212, 12, 6), wall("town sign", 1154, 200, 92, 7),
        wall("fence three", 842, 200, 62, 6), wall("fence four", 924, 200, 62, 6),
        wall("saguaro", 1132, 190, 14, 8),
    ]  # fmt: skip
    blocks += [wall(f"pole {at}", at - 4, 202, 8, 6) for at in POLES]
    blocks += [wall(name, at, foot - 12, 94, 10) for name, _, at, foot in PARKED]
    return [floor(WIDTH, 180, HEIGHT - 6, 0), *blocks]


def _pictures() -> list[Picture]:
    return [
        Picture("bg_sky", desert.sky(592, 300), 0, -8, 0.1, {"twinkle": 0.2}),
        Picture("bg_clouds", desert.bars(512, 70), 0, 34, 0.12, {"drift": 2.0}),
        Picture("bg_mountains", desert.mountains(704, 90), 0, 84, 0.25),
        Picture("bg_valley", desert.valley(816, 80), 0, 132, 0.4),
        Picture("bg_tower", desert.water_tower(), 390, 32, 0.6),
    ]


def _home() -> Home:
    tiles, bands = suburb.tiles()
    lamps, lamp_uses = boulder_things.shining()
    return Home(
        name="boulder_city",
        width=WIDTH,
        air={
            "ambient": "#a088b0",
            "ground_line": FLOOR,
            "rim": "sun3",
            "rim_side": "right",
            "footsteps": "stone",
        },
        wall=boulder_set.fronts(),
        ground=Ground("boulder_city_ground", tiles, [1] * len(tiles), bands, suburb.FILLS),
        paint=_paint,
        props=boulder_things.props(),
        uses=boulder_things.uses(),
        shining=lamps,
        shining_uses=lamp_uses,
        things={
            "people": _people(),
            "marks": _marks(),
            "doors": [],
            "looks": _looks(),
            "triggers": [],
            "lights": _lights(),
            "collision": _walls(),
        },
        pictures=_pictures(),
        patches=[Patch("boulder_city_lawn", _lawn(), suburb.lawn())],
    )


def build() -> None:
    """Write the map."""
    _home().build()
