"""The house of an old cinema, seen from beside its screen: balcony, booth, doors, drapes."""

import numpy as np
from kit.canvas import Canvas, capsule, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, Shade, shift

from places import materials
from places.clubs import drapery
from places.composition import Ground

WIDTH, HEIGHT, BACK, FLOOR = 720, 304, 128, 196
BOOTH = (394, 47)  # the middle of the projection window
AISLE = (370, 48)  # x and width of the middle aisle, at the front
SIDE = 640  # where the side wall begins
DEEP = ("red0", "dusk0", "dusk1", "dusk2")


def paint_set() -> Canvas:
    """Everything that stands behind the seats."""
    wall = Canvas(WIDTH, FLOOR)
    _back_wall(wall)
    _booth(wall)
    _balcony(wall)
    _under_balcony(wall)
    _side_wall(wall)
    return wall


def _back_wall(wall: Canvas) -> None:
    xs, ys = grid(WIDTH, FLOOR)
    light = 0.5 - ys / 190 + 0.1 * clouds(WIDTH, FLOOR, 120, 50, 4, 3)
    wall.shade(np.ones((FLOOR, WIDTH), bool), light, ("night0", "dusk0", "dusk1", "dusk2"), 0.4, 4)
    for x in range(14, WIDTH, 56):
        wall.rect(x, 0, 12, BACK, "dusk0")
        wall.column(x, 0, BACK, "dusk2")
        wall.column(x + 11, 0, BACK, "night0")
    _ceiling(wall, xs, ys)


def _ceiling(wall: Canvas, xs: Shade, ys: Shade) -> None:
    """Steps of plaster that close in on the booth like ripples."""
    for number, tone in enumerate(("night0", "dusk0", "dusk1")):
        low = 44 - number * 9
        curve = ys < low - 0.00026 * (xs - BOOTH[0]) ** 2 + 4
        wall.fill(np.asarray(curve), tone)
        wall.fill(edge(np.asarray(curve), 0, 1), "gold0" if number == 0 else "dusk2")


def _booth(wall: Canvas) -> None:
    x, y = BOOTH
    wall.rect(x - 62, y - 13, 124, 40, "dusk1")
    wall.row(x - 62, y - 13, 124, "dusk3")
    wall.rect(x - 60, y - 11, 120, 38, "dusk0")
    for at, width in ((x - 11, 22), (x - 46, 16), (x + 30, 16)):
        wall.rect(at - 2, y - 8, width + 4, 16, "night0")
        wall.rect(at - 1, y - 7, width + 2, 14, "wood2")
        wall.rect(at, y - 6, width, 12, "night1")
    shade = wall.pixels
    xs, ys = grid(WIDTH, FLOOR)
    man = np.asarray(capsule(xs, ys, x + 38, y + 9, x + 38, y + 4, 5, 4) < 0)
    man |= disc(WIDTH, FLOOR, x + 38, y - 2, 3, 3.4)
    inside = (np.abs(ys - y) < 6) & (np.abs(xs - x - 38) < 8)
    shade[inside & ~man] = Canvas(1, 1, "sun1").pixels[0, 0]
    wall.fill(np.asarray(inside & man), "wood0")


def _balcony(wall: Canvas) -> None:
    """Heads along a curved front with gilt swags."""
    xs, ys = grid(WIDTH, FLOOR)
    top = 76 + 5 * np.cos((xs - BOOTH[0]) / 250)
    rng = rng_of("balcony")
    for rank, rise in ((0, 11), (1, 4)):
        for x in range(150 + rank * 7, SIDE, 15):
            if rng.random() < 0.74 and abs(x - BOOTH[0]) > (14 if rank == 0 else 0):
                _small_head(wall, x, 72 - rise + int(rng.integers(0, 3)), rng)
    front = np.asarray((ys > top) & (ys < top + 20))
    wall.shade(front, 0.9 - (ys - top) / 24, ("dusk0", "red1", "red2", "lemon0"), 0.3)
    wall.fill(edge(front, 0, -1), "gold2")
    wall.fill(np.asarray((ys > top + 1) & (ys < top + 4)), "gold0")
    wall.fill(np.asarray((ys > top + 17) & (ys < top + 20)), "gold0")
    wall.fill(np.asarray((ys > top + 19) & (ys < top + 20)), "wood1")
    span = 40
    across = ((xs % span) / span - 0.5) * 2
    swag = top + 8 + 6 * (1 - across**2)
    wall.fill(front & (np.abs(ys - swag) < 1.3), "gold1")
    wall.fill(front & (np.abs(xs % span - 1) < 2) & (ys > top + 5) & (ys < top + 15), "gold2")
    under = np.asarray((ys >= top + 20) & (ys < top + 32))
    shift(wall.pixels, under, -2)


def _small_head(wall: Canvas, x: int, y: int, rng: np.random.Generator) -> None:
    xs, ys = grid(WIDTH, FLOOR)
    body = np.asarray(capsule(xs, ys, x - 2, y + 14, x + 2, y + 14, 6, 6) < 0)
    head = disc(WIDTH, FLOOR, x, y + 4, 3.2, 3.8)
    wall.fill(body, ("night1", "red1", "dusk1", "wood1")[int(rng.integers(4))])
    wall.fill(head, ("wood3", "flesh1", "wood2", "flesh2")[int(rng.integers(4))])
    hair = head & (ys < y + 2)
    wall.fill(hair, ("night0", "wood1", "wood0", "stone2")[int(rng.integers(4))])


def _under_balcony(wall: Canvas) -> None:
    """The doorway at the head of the aisle, with its drapes; film posters between pilasters."""
    x = BOOTH[0] - 24
    wall.rect(x - 4, 97, 56, 34, "wood1")
    wall.rect(x - 4, 97, 56, 2, "gold0")
    wall.shade(_box(wall, x, 99, 48, 32), 1.1 - (grid(WIDTH, FLOOR)[1] - 99) / 40,
               ("wood0", "wood1", "lemon0", "sun1"), 0.45, 4)  # fmt: skip
    for left in (True, False):
        cloth = drapery.gathered((26, 32), f"aisle door {left}", drapery.RED, left)
        wall.blit(cloth, x if left else x + 22, 99)
    for at, tone in ((154, "dusk4"), (620, "teal2")):
        wall.rect(at, 98, 18, 28, "gold0")
        wall.rect(at + 2, 100, 14, 24, "night1")
        wall.ellipse(at + 9, 108, 4, 5, tone)
        wall.rect(at + 4, 117, 10, 2, "sun3")
        wall.rect(at + 4, 120, 7, 1, "stone4")


def _side_wall(wall: Canvas) -> None:
    """The near wall at the right: a gilt panel, a doorway with a heavy drape."""
    panel = Canvas(WIDTH - SIDE, FLOOR, "red1")
    panel.blit(materials.wallpaper(WIDTH - SIDE, FLOOR, "cinema side"), 0, 0)
    panel.rect(0, 0, 8, FLOOR, "lemon0")
    panel.column(0, 0, FLOOR, "gold1")
    panel.column(3, 0, FLOOR, "gold0")
    panel.column(7, 0, FLOOR, "wood1")
    panel.blit(drapery.frieze(WIDTH - SIDE - 8, 14), 8, 34)
    panel.rect(16, 106, 58, 90, "lemon0")
    panel.row(16, 106, 58, "gold2")
    panel.column(16, 106, 90, "gold1")
    panel.rect(20, 110, 50, 86, "ink")
    panel.rect(22, 112, 46, 84, "wood2")
    panel.shade(_box(panel, 22, 112, 46, 84), 0.95 - (grid(WIDTH - SIDE, FLOOR)[1] - 112) / 110,
                ("wood1", "lemon0", "sun1", "sun3"), 0.45, 4)  # fmt: skip
    for left in (True, False):
        cloth = drapery.gathered((30, 84), f"cinema door {left}", drapery.RED, left)
        panel.blit(cloth, 20 if left else 40, 110)
    panel.blit(drapery.swags((54, 16), 2, drapery.RED), 18, 108)
    panel.rect(8, FLOOR - 8, 8, 8, "wood1")
    wall.blit(panel, SIDE, 0)


def _box(canvas: Canvas, x: int, y: int, width: int, height: int) -> Mask:
    mask = np.zeros((canvas.height, canvas.width), bool)
    mask[y : y + height, x : x + width] = True
    return mask


def ground() -> Ground:
    """Carpet with a deco pattern; boards of the apron in front."""
    deep = ("red1", "red0", "red2", "lemon0")
    tiles = [materials.carpet(n, deep) for n in range(4)]
    tiles += [materials.planks(n, ("wood3", "wood2", "wood4")) for n in range(5)]
    rng = rng_of("cinema floor")
    rows = [[0] * (WIDTH // 16) for _ in range(HEIGHT // 16)]
    for y in range(BACK // 16, HEIGHT // 16):
        for x in range(WIDTH // 16):
            if y < FLOOR // 16 and x >= SIDE // 16:
                continue
            rows[y][x] = 5 + int(rng.integers(5)) if y >= 17 else 1 + int(rng.integers(4))
    terrain = {"carpet": dict.fromkeys(range(4), 1.0), "boards": dict.fromkeys(range(4, 9), 1.0)}
    return Ground(tiles, terrain, rows)


def paint_floor(floor: Canvas) -> None:
    """The aisle that narrows towards the back, the slope, the edge of the apron."""
    _, ys = grid(WIDTH, HEIGHT)
    slope = (ys < FLOOR) & floor.solid
    shift(floor.pixels, np.asarray(slope & (ys < 160)), -1)
    x, width = AISLE
    aisle = [(x, FLOOR + 6), (x + 12, BACK), (x + width - 12, BACK), (x + width, FLOOR + 6)]
    floor.poly(aisle, "red2")
    for side, lean in ((x, 12), (x + width - 2, -12)):
        floor.line(side, FLOOR + 6, side + lean, BACK, "gold0", 2)
    for y in range(BACK + 6, FLOOR, 11):
        inset = int(12 * (FLOOR - y) / (FLOOR - BACK))
        floor.row(x + inset + 3, y, width - 2 * inset - 6, "red1")
    _apron(floor)
    materials.contact(floor, FLOOR, SIDE, WIDTH)


def _apron(floor: Canvas) -> None:
    """The stage before the screen: a lit edge, its shadow on the carpet beyond, footlights."""
    shadow = np.zeros((HEIGHT, WIDTH), bool)
    shadow[262:270] = True
    shift(floor.pixels, shadow, -1)
    floor.rect(0, 270, WIDTH, 3, "wood5")
    floor.row(0, 270, WIDTH, "skin0")
    floor.row(0, 273, WIDTH, "wood1")
    for x in range(176, WIDTH, 48):
        floor.rect(x, 265, 14, 6, "night1")
        floor.row(x, 265, 14, "night3")
        floor.row(x + 1, 264, 12, "sun3")
    floor.line(392, 282, 398, 288, "sun4", 2)
    floor.line(398, 282, 392, 288, "sun4", 2)
