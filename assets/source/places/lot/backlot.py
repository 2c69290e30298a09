"""The backlot at noon: a street that is three cities, and what holds it up. 1456 by 288."""

from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.lot import (
    backlot_view as view,
)
from places.lot import (
    daylight,
    stages,
    street_ground,
    surfaces,
)
from places.lot.backlot_props import (
    FLOOR,
    FRONTS,
    GATE_X,
    HEIGHT,
    NAME,
    STAGE_X,
    WIDTH,
    pictures,
    shining,
    uses,
)
from places.lot.backlot_things import things
from places.lot.signs import words

COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
LANE = (12, 71)  # tiles of the lane behind them
PLAN = {
    "lane": [LANE],
    "setts": [(12, 27)],
    "dirt": [(27, 31), (48, 52)],
    "west": [(52, 71)],
}


def paint_set() -> Canvas:
    """What is really built: coffee shop, stage, gate."""
    row = Canvas(WIDTH, FLOOR)
    shop, stage, gate = stages.coffee_front(), stages.sound_stage("19"), stages.gate()
    row.blit(shop, 0, FLOOR - shop.height)
    row.blit(stage, STAGE_X, FLOOR - stage.height)
    row.blit(gate, GATE_X, FLOOR - gate.height)
    hedge = daylight.hedge(26, 34, "gap hedge", ("leaf1", "leaf2", "leaf3"))
    row.blit(hedge, 164, FLOOR - 34)
    return row


def stain(ground: Canvas) -> None:
    """Shade of fronts and things, sun in the gaps, lines, rails, cables, oil."""
    _road(ground)
    materials.contact(ground, FLOOR, 0, 188)
    materials.contact(ground, FLOOR, STAGE_X, WIDTH)
    for _, x, width in (("coffee", 0, 164), *FRONTS, ("stage", STAGE_X, stages.STAGE_SIZE[0])):
        surfaces.lighten(ground, [(x, FLOOR), (x + width, FLOOR), (x + width + 16, FLOOR + 17),
                                  (x + 16, FLOOR + 17)], -1)  # fmt: skip
    for x, y, rx, ry in SHADES:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    _cables(ground)


SHADES = (
    (206, 206, 24, 5), (262, 208, 24, 5), (180, 203, 20, 5), (60, 266, 40, 6), (152, 241, 38, 5),
    (680, 245, 54, 6), (860, 262, 74, 7), (766, 234, 16, 4), (758, 268, 20, 4), (1064, 207, 16, 4),
    (1070, 249, 20, 5), (1214, 223, 70, 7), (1384, 243, 42, 6), (950, 190, 24, 4),
    (1100, 197, 20, 4),
)  # fmt: skip


def _road(ground: Canvas) -> None:
    for x in range(12, WIDTH, 56):
        if not 826 < x < 1120:
            ground.rect(x, 252, 28, 2, "stone6")
            ground.row(x, 254, 28, "stone2")
    for x, y, wide in ((300, 264, 18), (566, 238, 12), (1180, 260, 22)):
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, wide, 2.6), -1)
    _puddle(ground, 440, 262)
    letters = words("SLOW", "jersey_10", 2)
    sign = Canvas(letters.shape[1], letters.shape[0])
    sign.fill(letters, "stone6")
    sign.pixels = np.ascontiguousarray(sign.pixels[::2])
    ground.blit(sign, 196, 262)
    ground.ellipse(566, 238, 9, 3.4, "stone1")
    ground.ellipse(566, 237.4, 8, 2.8, "stone2")
    ruts = np.zeros((HEIGHT, WIDTH), bool)
    for y in (232, 240):
        for x in range(842, 1106, 9):
            ruts[y, x : x + 8] = ruts[y + 1, x + 2 : x + 7] = True
    shift(ground.pixels, ruts, -1)


def _puddle(ground: Canvas, x: int, y: int) -> None:
    """What is left of this morning's rain machine, with some sky in it."""
    edge = disc(WIDTH, HEIGHT, x, y, 34, 8) | disc(WIDTH, HEIGHT, x + 26, y + 4, 20, 5)
    water = disc(WIDTH, HEIGHT, x, y, 32, 7) | disc(WIDTH, HEIGHT, x + 26, y + 4, 18, 4)
    ground.fill(edge, "stone3")
    ground.fill(water, "night6")
    for left, top, wide in ((-22, -2, 26), (-14, 0, 40), (0, 3, 34), (14, 5, 22)):
        ground.row(x + left, y + top, wide, "elec3")
    ground.row(x - 10, y - 3, 18, "stone7")
    ground.row(x - 4, y - 1, 20, "stone7")
    ground.row(x + 6, y + 2, 8, "leaf3")
    ground.row(x + 8, y + 4, 10, "leaf3")


def _cables(ground: Canvas) -> None:
    """From the lamps to wherever the current comes from."""
    points = ((1066, 208), (1040, 226), (1000, 230), (960, 246), (930, 268), (900, 287))
    for (x0, y0), (x1, y1) in pairwise(points):
        ground.line(x0, y0, x1, y1, "night1")
        ground.line(x0 + 5, y0 + 2, x1 + 7, y1 + 1, "night0")
    ground.rect(1290, 214, 16, 2, "stone7")


def pictures_of_the_view() -> list[Picture]:
    """From the sky to the next street, and leaves before everything."""
    sky = daylight.sky(view.far(WIDTH, 0.1), 192, view.HORIZON + 12)
    leaves = view.front_leaves(view.far(WIDTH, 1.2))
    return [
        Picture("bg_sky", sky, (0, -12), 0.1),
        Picture("bg_clouds", view.clouds_band(640), (0, 16), 0.15, {"drift": 2.0}),
        Picture("bg_hills", view.hills(view.far(WIDTH, 0.3)), (0, 66), 0.3),
        Picture("bg_roofs", view.roofs(view.far(WIDTH, 0.6)), (0, 24), 0.6),
        Picture("fg_leaves", leaves, (-60, 0), 1.2),
    ]


def _ground() -> Ground:
    terrain = {
        "slabs": dict.fromkeys(range(5), 1.0),
        "setts": dict.fromkeys(range(5, 10), 1.0),
        "road": dict.fromkeys(range(10, 15), 1.0),
    }
    blobs = {
        "dirt on slabs": street_ground.dirt_masks(street_ground.DIRT_ON_SLAB),
        "dirt on road": street_ground.dirt_masks(street_ground.DIRT_ON_ROAD),
    }
    rows = surfaces.counted(street_ground.laid(COLUMNS, ROWS, PLAN))
    return Ground(street_ground.tiles(), terrain, rows, stain, blobs)


def build() -> None:
    """Write the tilesets, pictures and the map."""
    air: dict[str, str | int] = {
        "ambient": "#e4d2bc",
        "ground_line": FLOOR,
        "rim": "sun5",
        "rim_side": "left",
        "ambience": "backlot",
        "footsteps": "stone",
    }
    compose(
        Composition(
            name=NAME,
            air=air,
            set=paint_set(),
            ground=_ground(),
            props=Stand(pictures(), uses()),
            shining=shining(),
            things=things(),
            pictures=pictures_of_the_view(),
        )
    )
