"""What is seen of and from the ramp: pictures far and near, the set, the road."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, rng_of
from kit.ramp import shift

from places import cars
from places.roads import day_city, day_sky, ramps, roadside, surfaces
from places.roads.freeway_cast import JAM, LANES, Stuck, leaves
from places.roads.layout import far

WIDTH, HEIGHT, FLOOR = 1152, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
PARAPET = 157
ROAD = ("stone3", "stone2", "stone4")


def backdrops() -> dict[str, Canvas]:
    """What lies behind the ramp, from far to near."""
    plain = Canvas(far(0.22, WIDTH), 168)
    plain.blit(day_city.towers(plain.width, 236), 0, 0)
    plain.blit(day_city.plain(plain.width, 86, 236), 0, 82)
    rail = Canvas(far(1.15, WIDTH), 12)
    crash_rail(rail)
    return {
        "sky": day_sky.sky(far(0.06, WIDTH), 176, 120),
        "clouds": day_sky.sky_clouds(640),
        "plane": day_sky.banner_plane(1100, "LINDA  SAY  YES"),
        "mountains": day_sky.mountains(far(0.12, WIDTH)),
        "plain": plain,
        "flyover": far_flyover(),
        "roofs": day_city.roofs(far(0.55, WIDTH), 84),
        "rail": rail,
    }


def far_flyover(tones: Sequence[str] = ramps.HAZY) -> Canvas:
    """The next interchange, pale in the haze."""
    canvas = Canvas(far(0.36, WIDTH), 80)

    def line(x: float) -> float:
        return 22 + 14 * ((x - 330) / 330) ** 3 - 6 * ((x - 330) / 330)

    for x in range(30, canvas.width, 96):
        ramps.pillar(canvas, x, round(line(x)) + 4, 80, tones)
    ramps.deck(canvas, line, (0, canvas.width), 8, tones)
    return canvas


def crash_rail(canvas: Canvas) -> None:
    """The rail on our side, out of focus: two waves of steel."""
    canvas.rect(0, 3, canvas.width, 9, "stone1")
    canvas.row(0, 3, canvas.width, "stone4")
    canvas.row(0, 4, canvas.width, "stone2")
    canvas.row(0, 7, canvas.width, "stone0")
    canvas.row(0, 8, canvas.width, "stone2")
    for x in range(20, canvas.width, 72):
        canvas.rect(x, 0, 9, 12, "stone0")
        canvas.row(x, 0, 9, "stone3")


def near_line(x: float) -> float:
    """The flyover that comes down to our ramp from the right."""
    share = min(1.0, max(0.0, (x - 440) / 760))
    return 172 - 104 * share * share * (3 - 2 * share)


def paint_set(answer: tuple[str, str] = ("WHERE?", "elec0")) -> Canvas:
    """Flyover, signs, lamps, parapet."""
    canvas = Canvas(WIDTH, FLOOR + 4)
    ramps.tall_palms(canvas, 172, ((38, 92, 5), (58, 66, -4), (486, 84, 4), (1118, 60, -5)))
    roadside.billboard(canvas, 150, 74, 166)
    span = (440, WIDTH)
    for x in (700, 812, 950, 1096):
        ramps.pillar(canvas, x, round(near_line(x)) + 12, 172, ramps.NEAR)
    ramps.small_traffic(canvas, near_line, (560, WIDTH - 20), "near flyover")
    ramps.deck(canvas, near_line, span, 16, ramps.NEAR)
    ramps.stains(canvas, near_line, span, 9)
    for x in (110, 384, 880):
        roadside.street_lamp(canvas, x, 170)
    roadside.gantry(canvas, 520, 764, 80, 172)
    roadside.road_sign(canvas, 540, 66, ("101 NORTH", "Hollywood"))
    roadside.road_sign(canvas, 630, 66, ("EXIT 9 C", "Vine St", "ONLY"), "exit")
    ramps.parapet(canvas, PARAPET, FLOOR + 3)
    ramps.creeper(canvas, PARAPET, ((-10, 60), (268, 330), (420, 500), (806, 900), (1060, 1160)))
    roadside.scribbles(canvas, PARAPET, answer)
    roadside.call_box(canvas, 1040, FLOOR + 3)
    return canvas


def ground_rows(first: int) -> list[list[int]]:
    """Road everywhere under the parapet."""
    rng = rng_of("freeway ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            rare = rng.random() < 0.03
            tile = surfaces.VARIANTS - 1 if rare else int(rng.integers(surfaces.VARIANTS - 1))
            rows[y][x] = first + tile
    return rows


def paint_road(road: Canvas, jam: Sequence[Stuck] = JAM) -> None:
    """Lines, stains, seams, the shade of the parapet and of every car that stays."""
    for x, y, wide, tall in ((700, 256, 120, 26), (930, 188, 60, 16)):
        surfaces.patch(road, x, y, wide, tall)
    for x0, x1, y in ((0, 180, 232), (260, 470, 276), (520, 690, 229), (800, 1010, 270)):
        surfaces.tar_seam(road, x0, x1, y, "freeway")
    rng = rng_of("oil")
    for one in jam:
        surfaces.oil(
            road, one.x + 60 + int(rng.integers(-20, 20)), one.base + 8, 5 + rng.random() * 5
        )
    surfaces.tyre_marks(road, 590, 216, 76)
    road.rect(0, FLOOR + 10, WIDTH, 2, "gold1")
    road.row(0, FLOOR + 12, WIDTH, "gold0")
    surfaces.worn(road, (FLOOR + 10, FLOOR + 12), "yellow", "stone3")
    for between, begin in ((LANES[0] + 15, 6), (LANES[1] + 15, 38)):
        surfaces.dashes(road, between, ("stone6", "stone2"), (begin, 26, 64))
        surfaces.worn(road, (between, between + 2), f"lane {between}", "stone4")
    _parapet_shade(road)
    for one in jam:
        if not leaves(one.car):
            cars.shadow(road, one.car, one.x, one.base)


def _parapet_shade(road: Canvas) -> None:
    """The wall takes the sun from a strip of the road."""
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[FLOOR + 3 : FLOOR + 9] = True
    shift(road.pixels, mask, -1)
    mask[FLOOR + 5 :] = False
    shift(road.pixels, mask, -1)
