"""The Lamplighter, its walls: a cellar with three arches. Bar, band, and the way up."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import shift

from places import furniture, materials
from places.clubs import bandstand, bar, masonry, pictures, signs
from places.composition import Ground

WIDTH, HEIGHT, FLOOR, CEILING = 704, 304, 176, 58
STAGE = (232, 166, 304, 42)  # x, upper edge, width, depth
BAR_ARCH, BAND_ARCH, DOOR_ARCH = (22, 158), (236, 296), (588, 84)  # x and width


def paint_set() -> Canvas:
    """The back wall from the bar to the stairs."""
    wall = Canvas(WIDTH, FLOOR + 2)
    wall.blit(masonry.worn_brick(WIDTH, FLOOR + 2, "lamplighter"), 0, 0)
    masonry.joists(wall, CEILING)
    masonry.skirting(wall, FLOOR + 2, ((0, 22), (180, 56), (532, 56), (672, 32)))
    _arches(wall)
    _photographs(wall)
    _right_pier(wall)
    for sign, x, y in neon():
        wall.blit(signs.off(sign, "wood1"), x, y)
    return wall


def _arches(wall: Canvas) -> None:
    for (x, width), crown, spring, stones, backing in (
        (BAR_ARCH, 74, 104, 26, _back_bar()),
        (BAND_ARCH, 68, 112, 44, _band_wall()),
        (DOOR_ARCH, 80, 112, 18, _stairwell()),
    ):
        outer = masonry.arch_mask(wall, x - 9, width + 18, crown - 9, spring)
        inner = masonry.arch_mask(wall, x, width, crown, spring)
        masonry.arch_ring(wall, inner, outer, (x + width / 2, spring), stones)
        masonry.niche(wall, inner, backing)


def _back_bar() -> Canvas:
    """Shelves of bottles round a mirror."""
    room = Canvas(WIDTH, FLOOR + 2, "wood0")
    x, width = BAR_ARCH
    wood = ("wood0", "wood1", "wood2", "wood3", "wood4")
    for number, y in enumerate((78, 99, 120)):
        inset = (26, 8, 6)[number]
        shelf = bar.shelf_of_bottles(width - 2 * inset, 21, f"lamplighter {number}", wood)
        room.blit(shelf, x + inset, y)
    glass = ("wood1", "wood2", "wood4", "extra1")
    room.blit(pictures.mirror(46, 38, glass), x + 56, 80)
    room.rect(x + 56, 117, 46, 2, "sun3")
    room.rect(x, 141, width, 37, "wood1")
    room.row(x, 141, width, "wood3")
    for at in range(x + 4, x + width, 30):
        room.rect(at, 146, 26, 26, "wood0")
        room.row(at, 171, 26, "wood2")
    return room


def _band_wall() -> Canvas:
    """An ochre curtain in the great arch, lit from below."""
    room = Canvas(WIDTH, FLOOR + 2, "wood1")
    x, width = BAND_ARCH
    xs, ys = grid(width, 112)
    lean = clouds(width, 1, 31, 1, 77, 2)[0][None] * 2.4
    folds = np.sin(xs / 15.5 * 2 * np.pi + lean + 0.2 * np.sin(ys / 21 + xs / 17))
    cloth = 0.38 + 0.22 * folds + 0.06 * np.sin(xs / 15.5 * 4 * np.pi + 1 + lean)
    cloth += 0.2 * np.exp(-(((xs - width / 2) / 90) ** 2)) - 0.2 * np.clip(1 - ys / 50, 0, 1)
    curtain = Canvas(width, 112)
    everywhere = np.ones((112, width), bool)
    curtain.shade(everywhere, cloth, ("red0", "wood1", "wood2", "wood3", "lemon0", "gold0"), 0.25)
    curtain.row(0, 98, width, "wood1")
    curtain.rect(0, 99, width, 3, "gold0")
    room.blit(curtain, x, 66)
    return room


def _stairwell() -> Canvas:
    """The stairs up to the street: steps, a rail, the night at their head."""
    room = Canvas(WIDTH, FLOOR + 2, "wood0")
    x, width = DOOR_ARCH
    _, ys = grid(WIDTH, FLOOR + 2)
    night = 0.9 - (ys - 80) / 44
    upper = np.zeros((FLOOR + 2, WIDTH), bool)
    upper[80:104, x + 8 : x + width - 8] = True
    room.shade(upper, night, ("night1", "night2", "night4", "night6"), 0.45, 4)
    room.rect(x + 22, 84, 40, 20, "night1")
    room.rect(x + 24, 86, 36, 18, "night3")
    room.rect(x + 41, 86, 2, 18, "night1")
    room.line(x + 28, 102, x + 38, 88, "night5", 2)
    for step in range(9):
        y, inset = 104 + step * 8, 11 - step
        room.rect(x + inset, y, width - 2 * inset, 3, "wood4" if step > 2 else "night4")
        room.row(x + inset, y, width - 2 * inset, "wood5" if step > 4 else "night5")
        room.rect(x + inset, y + 3, width - 2 * inset, 5, "wood1")
        room.row(x + inset, y + 3, width - 2 * inset, "wood0")
        room.rect(x + width // 2 - 9, y, 18, 3, "red1")
        room.rect(x + width // 2 - 9, y + 3, 18, 5, "red0")
        room.row(x + width // 2 - 9, y, 18, "red2")
    for side in (x + 13, x + width - 15):
        lean = -9 if side < x + 40 else 9
        room.line(side, 88, side + lean, 150, "gold0", 2)
        room.line(side, 87, side + lean, 149, "gold1", 1)
    return room


PHOTOGRAPHS = (
    (186, 82, 19, 24, "trumpet"),
    (209, 80, 17, 20, "singer"),
    (185, 110, 16, 20, "piano"),
    (204, 104, 24, 27, "bass"),
    (187, 134, 20, 17, "drums"),
    (211, 135, 15, 19, "sax"),
)


def _photographs(wall: Canvas) -> None:
    for x, y, width, height, kind in PHOTOGRAPHS:
        tones = pictures.GREY if kind in ("singer", "drums") else pictures.SEPIA
        wall.rect(x + 1, y + height, width, 1, "wood0")
        wall.blit(pictures.photograph(width, height, kind, tones), x, y)


def _right_pier(wall: Canvas) -> None:
    lines = ((6, 26, "sun4"), (10, 18, "stone6"), (6, 24, "stone5"), (6, 20, "teal3"),
             (6, 26, "stone5"), (12, 14, "red4"))  # fmt: skip
    wall.blit(pictures.blackboard(lines), 541, 78)
    wall.blit(pictures.framed_record("red3"), 675, 110)
    wall.blit(pictures.concert_bill(18, 26, "old bill", ("extra1", "red2", "wood1")), 2, 96)


def ground() -> Ground:
    """Dark boards; the last variant, with a joint in every board, is rare."""
    tiles = [materials.planks(n) for n in range(6)]
    chances = {n: 1.0 if n < 5 else 0.2 for n in range(6)}
    weights = np.array(list(chances.values()))
    rng = rng_of("lamplighter floor")
    rows = [[0] * (WIDTH // 16) for _ in range(HEIGHT // 16)]
    for row in rows[FLOOR // 16 :]:
        row[:] = [1 + int(n) for n in rng.choice(6, len(row), p=weights / weights.sum())]
    return Ground(tiles, {"boards": chances}, rows)


def paint_floor(floor: Canvas) -> None:
    """The platform, shade where things stand, a worn path, and stains."""
    materials.contact(floor, FLOOR)
    x, y, width, depth = STAGE
    stage = bandstand.platform(width, depth)
    shift(stage.pixels, np.asarray(grid(width, stage.height)[1] < 5), -2)
    floor.blit(stage, x, y)
    bottom = y + stage.height
    edge = np.zeros((HEIGHT, WIDTH), bool)
    edge[bottom : bottom + 4, x - 2 : x + width + 2] = True
    shift(floor.pixels, edge, -2)
    _rug(floor, 252, 190)


def _rug(floor: Canvas, x: int, y: int) -> None:
    """A Persian rug under the piano, seen flat."""
    floor.poly([(x + 5, y), (x + 121, y), (x + 126, y + 13), (x, y + 13)], "red1")
    floor.poly([(x + 9, y + 2), (x + 117, y + 2), (x + 121, y + 11), (x + 5, y + 11)], "red2")
    floor.poly([(x + 14, y + 3), (x + 112, y + 3), (x + 115, y + 10), (x + 11, y + 10)], "night2")
    for at in range(x + 20, x + 108, 12):
        floor.row(at, y + 6, 6, "lemon0")
        floor.row(at + 2, y + 5, 2, "gold1")
        floor.row(at + 2, y + 7, 2, "red3")


def neon() -> list[tuple[Canvas, int, int]]:
    """The signs with where they hang: canvas, x, y of the upper left corner."""
    return [
        (signs.lantern(), 366, 84),
        (signs.word("LAMP", "amber", 1.3, 4), 308, 96),
        (signs.word("LIGHTER", "amber", 1.3, 4), 414, 96),
    ]


def piano() -> Canvas:
    """The house piano."""
    return furniture.grand_piano()
