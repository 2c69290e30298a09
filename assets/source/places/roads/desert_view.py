"""What is seen of the desert road: pictures far and near, the set, the road."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import index

from places import cars
from places.cars import Car
from places.roads import desert_air, desert_set, joshua, surfaces
from places.roads.desert_air import DAWN, NIGHT, Hour
from places.roads.layout import far
from places.roads.plants import bush

WIDTH, HEIGHT, FLOOR = 1024, 304, 178
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16

ROAD_TOP, ROAD_END = 212, 274
SAND = ("extra1", "wood5", "skin0")

TAR = ("stone3", "stone2", "stone2")

STATION_X = 84
POLES = [30, 204, 378, 552, 726, 900, 1074]

PARKED = (
    ("seb's car", 396, 216, "convertible", "wine", "east"),
    ("sleeping truck", 690, 208, "truck", "teal", "west"),
    ("tourists' wagon", 872, 212, "wagon", "cream", "east"),
    ("old pickup", 10, 206, "pickup", "brown", "east"),
)


def cars_of(hour: Hour) -> list[tuple[str, int, int, Car]]:
    """Every car: its name, x, base, and itself in the light of the hour."""
    return [
        (name, x, base, Car(kind, paint, facing, hour.name))
        for name, x, base, kind, paint, facing in PARKED
    ]


def backdrops(hour: Hour) -> dict[str, Canvas]:
    """Sky to the flats, and the scrub before us."""
    flats = desert_air.flats(hour, far(0.4, WIDTH), 44)
    if hour is NIGHT:
        desert_air.town_glow(flats, flats.width - 70, 3, "boulder")
    return {
        "sky": desert_air.sky(hour, far(0.04, WIDTH), desert_air.HORIZON + 4),
        "range": desert_air.far_range(hour, far(0.1, WIDTH)),
        "mesas": desert_air.mesas(hour, far(0.2, WIDTH)),
        "train": desert_air.train(hour, 1500),
        "flats": flats,
        "front": _front(hour),
    }


def _front(hour: Hour) -> Canvas:
    """Scrub and two Joshua trees, dark, close to us."""
    dark = ("ink", "night0", "dusk1" if hour is DAWN else "night1")
    canvas = Canvas(far(1.25, WIDTH), 130)
    spikes = ("ink", "night0", "night0", dark[2])
    for x, tall in ((10, 96), (1116, 92)):
        tree = joshua.joshua(tall, f"desert front {x}", spikes)
        tree.pixels[np.isin(tree.pixels, _wood())] = 1
        canvas.blit(tree, x - tree.width // 2, 130 - tree.height)
    for x in (4, 52, 300, 560, 820, 1096, 1140):
        shrub = bush(52, 22, f"desert front bush {x}", dark)
        canvas.blit(shrub, x - 26, 130 - 16)
    return canvas


def _wood() -> list[int]:
    return [index(name) for name in joshua.BARK]


def paint_set() -> Canvas:
    """Station, poles, fence, signs, the lip of the sand."""
    canvas = Canvas(WIDTH, FLOOR + 14)
    desert_set.wires(canvas, POLES, FLOOR + 2)
    for x in POLES:
        desert_set.pole(canvas, x, FLOOR + 2)
    desert_set.fence(canvas, 356, WIDTH, FLOOR + 1)
    desert_set.sand_edge(canvas, FLOOR)
    desert_set.station(canvas, STATION_X, FLOOR + 8)
    desert_set.canopy(canvas, STATION_X + 118, STATION_X + 250, FLOOR - 46, FLOOR + 8)
    desert_set.price_sign(canvas, 362, FLOOR + 10)
    desert_set.mile_sign(canvas, 506, FLOOR + 6)
    return canvas


def ground_rows(first: int) -> list[list[int]]:
    """Sand, the road, sand."""
    rng = rng_of("desert ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        road = ROAD_TOP - 4 <= y * 16 < ROAD_END - 4
        for x in range(COLUMNS):
            tile = int(rng.integers(surfaces.VARIANTS - 1))
            rows[y][x] = first + tile + (surfaces.VARIANTS if road else 0)
    return rows


def paint_road(road: Canvas, sand: Canvas, tar: Canvas) -> None:
    """Sand blown over both edges, a yellow line, tracks, the forecourt."""
    _, ys = grid(WIDTH, HEIGHT)
    for row, side in ((ROAD_TOP, -1), (ROAD_END, 1)):
        wander = 3 * clouds(WIDTH, 1, 60, 1, row, 2)[0]
        wander += 2.4 * clouds(WIDTH, 1, 11, 1, row + 3, 3)[0]
        line = np.round(row + wander)[None]
        near = np.abs(ys - row) < 14
        road.pixels[near & (side * (ys - line) > 0)] = sand.pixels[near & (side * (ys - line) > 0)]
        road.pixels[near & (side * (ys - line) <= 0)] = tar.pixels[near & (side * (ys - line) <= 0)]
        for x in range(WIDTH):
            road.dot(x, int(line[0, x]) - side, "stone2")
            if side < 0:
                road.dot(x, int(line[0, x]), "wood4")
    surfaces.dashes(road, 242, ("gold2", "gold0"), (14, 30, 62))
    surfaces.worn(road, (242, 244), "desert yellow", "stone3")
    for x0, x1, y in ((20, 220, 228), (330, 560, 260), (610, 800, 232), (820, 1010, 262)):
        surfaces.tar_seam(road, x0, x1, y, "desert")
    _drifts(road)
    surfaces.tyre_marks(road, 330, 198, 70)
    for x, y in ((250, 202), (470, 224), (760, 214)):
        surfaces.oil(road, x, y, 7)
    for _, x, base, car in cars_of(DAWN):
        cars.shadow(road, car, x, base)


def _drifts(road: Canvas) -> None:
    """Tongues of sand the wind has laid over the tar; ripples and stones on the sand."""
    xs, ys = grid(WIDTH, HEIGHT)
    tongues = clouds(WIDTH, HEIGHT, 70, 5, 101, 3)
    on_road = (ys > ROAD_TOP + 4) & (ys < ROAD_END - 4) & (tongues > 0.62)
    road.fill(on_road, "wood5")
    ripples = np.sin(ys * 1.25 + xs * 0.06 + 3 * clouds(WIDTH, HEIGHT, 60, 24, 103, 2))
    sand = ((ys < ROAD_TOP - 8) | (ys > ROAD_END + 6)) & (ys > FLOOR)
    patchy = clouds(WIDTH, HEIGHT, 80, 20, 105, 2) > 0.18
    road.fill(sand & patchy & (ripples > 0.86), "skin0")
    road.fill(sand & patchy & (ripples < -0.9), "wood5")
    rng = rng_of("desert stones")
    for _ in range(70):
        x = int(rng.integers(WIDTH))
        y = int(rng.integers(188, 206)) if rng.random() < 0.4 else int(rng.integers(280, 302))
        wide = int(rng.integers(2, 5))
        road.rect(x, y, wide, 2, "wood4")
        road.row(x, y, wide - 1, "stone5")
        road.row(x, y + 2, wide, "wood3")
