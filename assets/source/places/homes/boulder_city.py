"""Boulder City at dawn: a street in which a horn is heard in every bed. 1248 by 288."""

import numpy as np
from kit.canvas import Canvas, rng_of
from kit.ramp import shift

from places import cars, materials
from places.composition import Picture
from places.homes import (
    boulder_life,
    boulder_set,
    boulder_things,
    desert,
    front,
    suburb,
    surfaces,
    yard,
)
from places.homes.boulder_set import WIDTH
from places.homes.boulder_things import PARKED, POLES, SEB, SEB_AT
from places.homes.home import FLOOR, HEIGHT, ROWS, Ground, Home, Patch
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
KERB, NEAR = FLOOR + 32, HEIGHT - 16  # edges of the road


def _lawn() -> Area:
    area = np.zeros((ROWS, WIDTH // 16), bool)
    for start, end in LAWNS:
        area[FLOOR // 16 - 1 : FLOOR // 16 + 1, start:end] = True
    return area


def _paint(ground: Canvas) -> None:
    for x, wide in PATHS:
        _path(ground, x, wide)
    left, right = boulder_set.SIDE_STREET
    _crossing(ground, left, right)
    materials.contact(ground, FLOOR, 0, left - 6)
    materials.contact(ground, FLOOR, right + 6, 1148)
    for x in range(10, WIDTH, 52):
        ground.rect(x, KERB + 36, 22, 2, "sun3")
        ground.row(x, KERB + 38, 22, "gold0")
    ground.rect(0, NEAR, WIDTH, 2, "stone6")
    ground.rect(0, NEAR + 2, WIDTH, 2, "stone4")
    ground.row(0, NEAR - 1, WIDTH, "stone1")
    for x in (300, 620, 980):
        shift(ground.pixels, _tar(x), -1)
    _mended(ground)
    _wet_gutter(ground)
    cars.shadow(ground, SEB, *SEB_AT)
    for _, car, x, base in PARKED:
        cars.shadow(ground, car, x, base)
    surfaces.shade_under(ground, [(x, 192, 7, 2) for x in POLES])
    surfaces.shade_under(
        ground, [(502, 199, 7, 2), (374, 191, 26, 2), (606, 198, 5, 2), (1200, 190, 40, 2)]
    )


def _mended(ground: Canvas) -> None:
    """Squares of newer asphalt, a manhole, marks of tyres that braked."""
    for x, y, wide, tall in ((128, 250, 46, 12), (470, 224, 34, 10), (836, 246, 58, 14)):
        patch = np.zeros((HEIGHT, WIDTH), bool)
        patch[y : y + tall, x : x + wide] = True
        shift(ground.pixels, patch, -1)
        ground.row(x, y, wide, "stone4")
    for x in (392, 1012):
        ground.ellipse(x, 254, 9, 3.4, "stone1")
        ground.ellipse(x, 253.4, 8, 2.6, "stone2")
        for at in range(x - 5, x + 6, 3):
            ground.row(at, 253, 1, "stone4")
    for y in (236, 239):
        for x in range(566, 640):
            if (x * 7 + y) % 5 < 3:
                ground.dot(x, y + (x - 566) // 40, "stone1")


def _wet_gutter(ground: Canvas) -> None:
    """Water of the sprinklers runs along the kerb and holds the sky."""
    rng = rng_of("wet gutter")
    for start, end in ((248, 352), (634, 838), (1000, 1100)):
        for row in range(4):
            at = start + int(rng.integers(0, 9))
            while at < end:
                length = int(rng.integers(6, 22))
                colour = ("dusk6", "dusk5", "red4", "sun4")[int(rng.integers(4))]
                ground.row(
                    at, KERB + 1 + row, min(length, end - at), colour if row < 3 else "stone1"
                )
                at += length + int(rng.integers(2, 12)) + row * 5


def _path(ground: Canvas, x: int, wide: int) -> None:
    """Slabs from a door to the pavement."""
    ground.rect(x, FLOOR, wide, 18, "stone4")
    for y in (FLOOR + 8,):
        ground.row(x, y, wide, "stone3")
        ground.row(x, y + 1, wide, "stone5")
    ground.column(x, FLOOR, 18, "stone5")
    ground.column(x + wide - 1, FLOOR, 18, "stone3")


def _crossing(ground: Canvas, left: int, right: int) -> None:
    """The mouth of the side street: asphalt through pavement and kerb, worn white bars."""
    for y in range(FLOOR, KERB):
        spread = (y - FLOOR) * 0.14
        ground.rect(left + 8 - spread, y, right - left - 16 + 2 * spread, 1, "stone3")
    for x in range(left + 10, right - 12, 14):
        ground.rect(x, KERB - 12, 8, 9, "stone6")
        ground.row(x, KERB - 4, 8, "stone4")
    for y in (FLOOR + 5, FLOOR + 14):
        ground.row(left + 20, y, 7, "stone2")
        ground.row(right - 40, y + 4, 9, "stone2")


def _tar(x: int) -> "np.ndarray[tuple[int, int], np.dtype[np.bool_]]":
    """A seam of tar that wanders over the road."""
    mask = np.zeros((HEIGHT, WIDTH), bool)
    for y in range(KERB, NEAR - 1):
        at = x + int(5 * np.sin(y * 0.21) + 3 * np.sin(y * 0.09 + x))
        mask[y, at : at + 2] = True
    return mask


def _pictures() -> list[Picture]:
    return [
        Picture("bg_sky", desert.sky(592, 316), (0, -16), 0.1, {"twinkle": 0.2}),
        Picture("bg_clouds", desert.bars(512, 70), (0, 34), 0.12, {"drift": 2.0}),
        Picture("bg_mountains", desert.mountains(704, 90), (0, 84), 0.25),
        Picture("bg_valley", desert.valley(816, 80), (0, 132), 0.4),
        Picture("fg_verge", _verge(), (-30, HEIGHT - front.SHOWN), front.PARALLAX),
        Picture("bg_tower", desert.water_tower(), (390, 32), 0.6),
    ]


def _verge() -> Canvas:
    """Brush and a few pickets on the near side."""
    brush = [(front.tuft(70, f"verge {x}"), float(x)) for x in (40, 340, 700, 905, 1200)]
    pickets = [(yard.picket_fence(92), 150.0), (yard.saguaro(60, "verge cactus"), 1010.0)]
    return front.silhouettes(WIDTH, [*brush, *pickets], ("ink", "dusk2"), 1)


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
            "ambience": "boulder_city",
            "footsteps": "stone",
        },
        wall=boulder_set.fronts(),
        ground=Ground("boulder_city_ground", tiles, [1] * len(tiles), bands, fills=suburb.FILLS),
        paint=_paint,
        props=boulder_things.props(),
        uses=boulder_things.uses(),
        shining=lamps,
        shining_uses=lamp_uses,
        things={
            "people": boulder_life.people(),
            "marks": boulder_life.marks(),
            "doors": boulder_life.doors(),
            "looks": boulder_life.looks(),
            "triggers": [],
            "lights": boulder_life.lights(),
            "collision": boulder_life.walls(),
        },
        pictures=_pictures(),
        patches=[Patch("boulder_city_lawn", _lawn(), suburb.lawn())],
    )


def build() -> None:
    """Write the map."""
    _home().build()
