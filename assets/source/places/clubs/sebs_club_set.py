"""Seb's own club, its walls: blue brick and gilt, a stage, a place for the sign, the stairs."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.ramp import shift

from places import materials
from places.clubs import bandstand, bar, drapery, masonry, pictures, sebs_stage, sebs_stairs
from places.composition import Ground

WIDTH, HEIGHT, FLOOR = sebs_stairs.WIDTH, 304, sebs_stairs.FLOOR
PANEL = (540, 44, 160, 100)  # where the player's own sign hangs
RELICS_X = 188


def paint_set() -> Canvas:
    """The back wall from the bar to the street door."""
    wall = Canvas(WIDTH, FLOOR + 2)
    wall.blit(masonry.worn_brick(WIDTH, FLOOR + 2, "sebs", sebs_stairs.BRICK), 0, 0)
    _cornice(wall)
    _wainscot(wall)
    wall.blit(back_bar(), 14, 46)
    _relics(wall)
    sebs_stage.paint_opening(wall)
    _panel(wall)
    sebs_stairs.paint_stairs(wall)
    return wall


def _cornice(wall: Canvas) -> None:
    wall.rect(0, 0, WIDTH, 24, "night0")
    wall.blit(drapery.frieze(WIDTH), 0, 22)
    shadow = np.zeros((wall.height, WIDTH), bool)
    shadow[34:40] = True
    shift(wall.pixels, shadow, -1)


def _wainscot(wall: Canvas) -> None:
    panels = materials.panelling(WIDTH, 34, ("wood2", "wood1", "wood3", "gold0"))
    wall.blit(panels, 0, FLOOR + 2 - 34)
    wall.row(0, FLOOR + 2 - 34, WIDTH, "gold2")
    for x in range(0, WIDTH, 64):
        wall.rect(x, FLOOR - 31, 3, 33, "wood1")


def back_bar() -> Canvas:
    """A stepped back bar with a round mirror, its shelves lit blue from behind."""
    made = Canvas(168, 96)
    for x, y, width in ((0, 26, 168), (18, 12, 132), (44, 0, 80)):
        made.rect(x, y, width, 96 - y, "wood1")
        made.row(x, y, width, "gold2")
        made.row(x, y + 1, width, "gold0")
        made.rect(x + 3, y + 4, width - 6, 96 - y, "night0")
    blue = ("night0", "night1", "royal0", "elec0", "elec1")
    for number, (x, y, width) in enumerate(
        ((6, 30, 52), (110, 30, 52), (6, 54, 60), (102, 54, 60), (6, 76, 156))
    ):
        made.blit(bar.shelf_of_bottles(width, 21, f"sebs {number}", blue), x, y)
    xs, ys = grid(168, 96)
    rim = disc(168, 96, 84, 40, 33, 33)
    made.fill(rim, "gold0")
    made.fill(edge(rim, 0, -1) | edge(rim, -1, 0), "gold2")
    glass = disc(168, 96, 84, 40, 30, 30)
    made.shade(glass, 0.95 - (ys - 10) / 62, ("night1", "night2", "night4", "night6"), 0.4, 4)
    for offset in (0, 7):
        streak = glass & (np.abs(xs + ys - 108 - offset) < (3 if offset == 0 else 1))
        made.fill(np.asarray(streak), "night6")
    made.fill(edge(glass, 0, 1), "night0")
    return made


def _relics(wall: Canvas) -> None:
    """What he keeps: the list from Kessler's, a bill of the Lamplighter, photographs."""
    x = RELICS_X
    wall.blit(pictures.photograph(20, 24, "trumpet"), x, 48)
    wall.blit(pictures.photograph(16, 19, "sax", pictures.GREY), x + 23, 50)
    wall.blit(_framed_list(), x, 76)
    bill = pictures.concert_bill(22, 32, "lamplighter", ("wood1", "lemon1", "sun4"))
    wall.rect(x + 19, 73, 24, 34, "wood0")
    wall.blit(bill, x + 20, 74)
    wall.blit(pictures.photograph(24, 27, "bass"), x + 8, 111)


def _framed_list() -> Canvas:
    made = Canvas(16, 31, "gold0")
    made.row(0, 0, 16, "gold2")
    made.rect(2, 2, 12, 27, "stone6")
    made.row(4, 4, 8, "red3")
    for y in range(7, 27, 3):
        made.row(4, y, 8 - y % 4, "stone3")
    made.line(3, 16, 12, 14, "red3")
    return made


def _panel(wall: Canvas) -> None:
    """A dark field in a gilt frame on brackets: here the engine hangs the player's drawing."""
    x, y, width, height = PANEL
    wall.rect(x - 5, y - 5, width + 10, height + 10, "wood0")
    wall.rect(x - 4, y - 4, width + 8, height + 8, "gold0")
    wall.row(x - 4, y - 4, width + 8, "gold2")
    wall.column(x - 4, y - 4, height + 8, "gold1")
    wall.rect(x - 2, y - 2, width + 4, height + 4, "wood1")
    bricks = masonry.worn_brick(
        width, height, "sign wall", ("cloth0", "night1", "night0", "cloth0")
    )
    xs, ys = grid(width, height)
    far = np.hypot((xs - width / 2) / width, (ys - height / 2) / height)
    shift(bricks.pixels, np.asarray(far > 0.46), -1)
    wall.blit(bricks, x, y)
    under = np.zeros((wall.height, wall.width), bool)
    under[y : y + 3, x : x + width] = True
    shift(wall.pixels, under, -1)
    for cx, cy in (
        (x, y),
        (x + width - 1, y),
        (x, y + height - 1),
        (x + width - 1, y + height - 1),
    ):
        wall.rect(cx - 3, cy - 3, 6, 6, "gold1")
        wall.rect(cx - 2, cy - 2, 4, 4, "gold2")


def ground() -> Ground:
    """Walnut boards, and a blue carpet with a gold thread from the stairs to the stage."""
    tiles = [materials.planks(n, ("wood3", "wood2", "wood4")) for n in range(5)]
    blue = ("night3", "night2", "night4", "gold1")
    tiles += [materials.carpet(n, blue) for n in range(4)]
    rng = rng_of("sebs floor")
    rows = [[0] * (WIDTH // 16) for _ in range(HEIGHT // 16)]
    for y in range(FLOOR // 16, HEIGHT // 16):
        for x in range(WIDTH // 16):
            carpet = 33 <= x < 48 and FLOOR // 16 + 1 <= y < FLOOR // 16 + 4
            rows[y][x] = 6 + int(rng.integers(4)) if carpet else 1 + int(rng.integers(5))
    terrain = {"boards": dict.fromkeys(range(5), 1.0), "carpet": dict.fromkeys(range(5, 9), 1.0)}
    return Ground(tiles, terrain, rows)


def paint_floor(floor: Canvas) -> None:
    """The stage, the border of the carpet, shade along walls."""
    top, bottom = FLOOR + 16, FLOOR + 64
    for y, colour in ((top, "gold0"), (top + 2, "gold0"), (bottom - 1, "gold0"),
                      (bottom - 3, "gold0")):  # fmt: skip
        floor.row(528, y, 240, colour)
    for x in (528, 767):
        floor.column(x, top, bottom - top, "gold0")
    materials.contact(floor, FLOOR)
    x, y, width, depth = sebs_stage.STAGE
    stage = bandstand.platform(width, depth)
    shift(stage.pixels, np.asarray(grid(width, stage.height)[1] < 5), -2)
    stage.row(0, depth - 3, width, "gold0")
    floor.blit(stage, x, y)
    edge_of = np.zeros((HEIGHT, WIDTH), bool)
    edge_of[y + stage.height : y + stage.height + 4, x - 2 : x + width + 2] = True
    shift(floor.pixels, edge_of, -2)
