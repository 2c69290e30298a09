"""The street before Seb's club at night: a record shop, an alley, a dark front with a door."""

import numpy as np
from kit.canvas import Canvas, capsule, disc, grid, rng_of
from kit.noise import clouds

from places import materials
from places.clubs import masonry, pictures, record_shop, signs, stairs_decor
from places.clubs import stairs_section as section
from places.composition import Ground

WIDTH, HEIGHT, FLOOR = 912, 304, section.STREET
PANEL = (332, 36, 160, 100)  # where the player's own sign hangs, over the door
DOOR = (392, 138, 40)  # x, top, width
CUT = 438  # where the street ends and the section begins
ALLEY = (176, 58)  # x and width
BRICK = ("wood2", "wood1", "dusk0", "wood3")


def paint_set() -> Canvas:
    """All fronts, and the stairwell in section, in one picture as high as the map."""
    row = Canvas(WIDTH, HEIGHT)
    record_shop.paint_front(row)
    _alley(row)
    _club_front(row)
    section.paint_stairwell(row)
    section.rim(row, section.opening(WIDTH, HEIGHT))
    stairs_decor.paint_upper_pavement(row)
    stairs_decor.paint_walls(row)
    section.paint_rail(row)
    stairs_decor.paint_doors(row)
    return row


def _alley(row: Canvas) -> None:
    """A gap: fence, bins, a fire ladder; the city shows above."""
    x, width = ALLEY
    row.rect(x, FLOOR - 52, width, 52, "night0")
    for at in range(x, x + width, 7):
        row.rect(at, FLOOR - 54 - at % 3, 6, 54, "night1")
        row.column(at, FLOOR - 53, 53, "night2")
    row.rect(x, FLOOR - 44, width, 3, "night0")
    row.rect(x, FLOOR - 16, width, 3, "night0")
    for at in (x + 6, x + 26):
        row.rect(at, FLOOR - 22, 16, 22, "stone0")
        row.column(at + 2, FLOOR - 20, 18, "stone2")
        row.rect(at - 1, FLOOR - 25, 18, 4, "stone1")
        row.row(at - 1, FLOOR - 25, 18, "stone3")
    row.rect(x + 9, FLOOR - 33, 6, 8, "ink")
    row.ellipse(x + 16, FLOOR - 33, 3.5, 3, "ink")
    row.dot(x + 14, FLOOR - 37, "ink")
    row.dot(x + 18, FLOOR - 37, "ink")
    row.dot(x + 15, FLOOR - 34, "sun4")
    row.dot(x + 18, FLOOR - 34, "sun4")


def _club_front(row: Canvas) -> None:
    x = ALLEY[0] + ALLEY[1]
    front = masonry.worn_brick(WIDTH - x, HEIGHT, "club front", BRICK)
    front.pixels[FLOOR:, : CUT - x - 2] = 255
    row.blit(front, x, 0)
    ground = section.earth(WIDTH, HEIGHT)
    low = (np.arange(WIDTH)[None] >= CUT - 2) & (grid(WIDTH, HEIGHT)[1] > 196)
    row.pixels[low] = ground.pixels[low]
    _sewer(row)
    row.rect(x, 22, WIDTH - x, 9, "dusk0")
    row.row(x, 22, WIDTH - x, "dusk2")
    row.row(x, 31, WIDTH - x, "ink")
    row.rect(x, FLOOR - 10, CUT - x, 10, "night1")
    row.row(x, FLOOR - 10, CUT - x, "night3")
    for at, lit in ((258, None), (524, "sun4"), (588, None), (660, "sun5"), (740, None),
                    (816, "sun4"), (868, None)):  # fmt: skip
        record_shop.window(row, at, 46, (30, 44), lit)
    _lives(row)
    _ghost_sign(row)
    masonry.pipe(row, ((246, 34), (246, 150), (240, 150), (240, 172)),
                 ("night0", "night1", "night3"))  # fmt: skip
    _panel(row)
    _door(row)
    for at, name, colours in (
        (300, "trio", ("teal1", "sun3", "stone6")),
        (268, "sunday", ("red1", "sun2", "stone6")),
    ):
        row.blit(pictures.concert_bill(26, 38, name, colours), at, 120)


def _sewer(row: Canvas) -> None:
    """An old brick drain under the street, with a glint of water."""
    x, width, crown, spring = 476, 64, 262, 284
    outer = masonry.arch_mask(row, x - 7, width + 14, crown - 7, spring)
    inner = masonry.arch_mask(row, x, width, crown, spring)
    masonry.arch_ring(row, inner, outer, (x + width / 2, spring), 16)
    row.fill(inner, "ink")
    row.fill(inner & (grid(WIDTH, HEIGHT)[1] > 292), "teal0")
    for at, y, length in ((486, 293, 20), (512, 296, 16), (490, 299, 26)):
        row.row(at, y, length, "teal2")


def _lives(row: Canvas) -> None:
    """People in the lit windows: one dances alone, one irons, one plays to a cat."""
    for x, low in ((538, 88), (676, 88), (830, 88)):
        xs, ys = grid(row.width, row.height)
        body = np.asarray(capsule(xs, ys, x, low, x + 1, low - 14, 6, 4) < 0) & (ys < 90)
        body |= disc(row.width, row.height, x + 1, low - 23, 4, 4.6)
        row.fill(body, "wood0")
    row.line(680, 74, 688, 64, "wood0", 2)
    row.line(672, 74, 666, 66, "wood0", 2)
    row.rect(820, 80, 8, 10, "wood0")
    row.rect(822, 76, 4, 5, "wood0")


def _ghost_sign(row: Canvas) -> None:
    """An old painted advertisement, most of it gone with the weather."""
    sign = signs.lettering("PIANOS", 3.6, 2.2)
    x, y = 552, 102
    rng = rng_of("ghost sign")
    worn = clouds(sign.shape[1], sign.shape[0], 24, 12, int(rng.integers(900)), 3) < 0.34
    place = np.zeros((HEIGHT, WIDTH), bool)
    place[y : y + sign.shape[0], x : x + sign.shape[1]] = sign & worn
    joints = masonry.same(row, BRICK[2])
    row.fill(place & ~joints, "extra1")
    for at, length in ((x + 40, 60), (x + 116, 52)):
        row.rect(at, y - 2, length, 2, "wood4")


def _panel(row: Canvas) -> None:
    """Dark boards with a lip of tin: here the engine hangs the player's drawing in neon."""
    x, y, width, height = PANEL
    row.rect(x - 4, y - 4, width + 8, height + 6, "ink")
    row.rect(x - 3, y - 3, width + 6, height + 4, "night2")
    row.row(x - 3, y - 3, width + 6, "night4")
    row.rect(x, y, width, height, "night1")
    for at in range(x, x + width, 16):
        row.column(at, y, height, "night0")
        row.column(at + 1, y, height, "night2")
    rng = rng_of("panel")
    for _ in range(26):
        at, low = x + int(rng.integers(4, width - 12)), y + int(rng.integers(4, height - 4))
        row.row(at, low, int(rng.integers(3, 8)), "night2")
    for at in (x + 8, x + width - 10):
        row.rect(at, y - 9, 3, 8, "stone1")
        row.rect(at, y + height, 3, 5, "stone1")


def _door(row: Canvas) -> None:
    x, top, width = DOOR
    row.rect(x - 4, top, width + 8, FLOOR - top, "wood0")
    row.rect(x - 4, top, width + 8, 2, "gold0")
    row.rect(x, top + 3, width, FLOOR - top - 3, "wood2")
    for left in (x + 1, x + width // 2 + 1):
        half = width // 2 - 2
        row.rect(left, top + 4, half, FLOOR - top - 4, "wood3")
        row.column(left, top + 4, FLOOR - top - 4, "wood4")
        _, ys = grid(row.width, row.height)
        glass = disc(row.width, row.height, left + half / 2, top + 16, 6, 7)
        row.shade(glass, 0.9 - (ys - top - 9) / 18, ("sun1", "sun3", "sun4"), 0.4)
        row.rect(left + 2, FLOOR - 12, half - 4, 8, "gold0")
        row.row(left + 2, FLOOR - 12, half - 4, "gold1")
    for at in (x + width // 2 - 4, x + width // 2 + 2):
        row.rect(at, top + 26, 2, 8, "gold2")


def ground() -> Ground:
    """Pavement, kerb and road as far as the cut."""
    tiles = [materials.pavement(n) for n in range(5)]
    tiles += [materials.kerb(n) for n in range(3)]
    tiles += [materials.asphalt(n) for n in range(5)]
    rng = rng_of("club street")
    rows = [[0] * (WIDTH // 16) for _ in range(HEIGHT // 16)]
    for y in range(FLOOR // 16, HEIGHT // 16):
        for x in range(CUT // 16 + 1):
            kind = (0, 5) if y < 15 else (5, 3) if y == 15 else (8, 5)
            rows[y][x] = 1 + kind[0] + int(rng.integers(kind[1]))
    terrain = {
        "pavement": dict.fromkeys(range(5), 1.0),
        "road": dict.fromkeys(range(8, 13), 1.0),
    }
    return Ground(tiles, terrain, rows)


def paint_ground(floor: Canvas) -> None:
    """The fronts down to the pavement, the cut edge of the street, the stairs, wet light."""
    front = paint_set()
    over = np.zeros((HEIGHT, WIDTH), bool)
    over[FLOOR - 8 : FLOOR, :CUT] = True
    over[FLOOR - 8 :, CUT:] = True
    floor.pixels[over] = front.pixels[over]
    materials.contact(floor, FLOOR, 0, CUT)
    _wet(floor)
    _torn_edge(floor, front)
    section.paint_steps(floor)


def _wet(floor: Canvas) -> None:
    rng = rng_of("club wet")
    places = ((66, "sun1", "sun2", 40), (DOOR[0] + 20, "sun1", "sun3", 30),
              (150, "teal1", "teal2", 24), (290, "sun1", "sun2", 22))  # fmt: skip
    for x, dim, bright, wide in places:
        for y in range(258, HEIGHT, 2):
            reach = wide * (0.4 + 0.6 * (y - 258) / (HEIGHT - 258))
            for _ in range(2):
                at = x + rng.normal(0, reach / 2.4)
                if rng.random() < 0.55 and at < CUT - 20:
                    close = abs(at - x) < reach * 0.3
                    floor.row(at, y, int(rng.integers(4, 10)), bright if close else dim)


def _torn_edge(floor: Canvas, front: Canvas) -> None:
    """The street breaks off: slab, gravel, earth."""
    rng = rng_of("torn")
    x = float(CUT)
    for y in range(FLOOR + 4, HEIGHT):
        x = min(CUT + 6.0, max(CUT - 14.0, x + rng.choice((-1, 0, 0, 1)) - 0.06))
        left = int(x)
        floor.pixels[y, left:] = front.pixels[y, left:] if left >= CUT else front.pixels[y, CUT]
        floor.pixels[y, CUT:] = front.pixels[y, CUT:]
        floor.row(left, y, 3, "stone2" if y < 250 else "night3")
        floor.row(left + 3, y, 4, "stone0")
        floor.row(left + 7, y, 3, "wood0")
