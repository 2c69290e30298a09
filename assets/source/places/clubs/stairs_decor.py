"""What hangs and stands along the stairs: bills, a hatch for coats, the doors, a grate."""

import numpy as np
from kit.canvas import Canvas, box, grid
from kit.ramp import shift

from places.clubs import pictures
from places.clubs import stairs_section as section

GRATE = (796, 30)  # x and length of the grate in the upper pavement


UPPER = 182  # where one stands up there


def paint_upper_pavement(row: Canvas) -> None:
    """The street goes on above the cellar: slabs, and a grate with light in it."""
    for x in range(712, row.width):
        row.column(x, UPPER - 3, 2, "stone3")
        row.column(x, UPPER - 1, 4, "stone2")
        row.column(x, UPPER + 3, 2, "stone0")
    for x in range(724, row.width, 34):
        row.column(x, UPPER - 3, 6, "stone1")
    x, length = GRATE
    row.rect(x, UPPER - 2, length, 5, "ink")
    for at in range(x + 1, x + length, 3):
        row.column(at, UPPER - 2, 5, "sun2")
    row.rect(740, UPPER - 59, 44, 56, "night0")
    for y in range(UPPER - 57, UPPER - 4, 4):
        row.row(742, y, 40, "night2")
        row.row(742, y + 1, 40, "night1")
    row.rect(738, UPPER - 63, 48, 5, "stone1")
    row.row(738, UPPER - 63, 48, "stone2")


BILLS = (
    (448, 144, (22, 26), ("wood1", "sun3", "stone6")),
    (504, 148, (20, 28), ("night2", "elec2", "stone6")),
    (560, 160, (24, 34), ("red1", "gold1", "skin1")),
    (590, 164, (20, 28), ("stone6", "red3", "night1")),
    (634, 176, (22, 30), ("teal1", "teal4", "stone6")),
    (682, 196, (20, 30), ("plum0", "dusk6", "stone6")),
    (752, 214, (20, 28), ("lemon0", "night1", "stone6")),
)


def paint_walls(row: Canvas) -> None:
    """Bills all the way down; a hatch for coats on the second landing."""
    for x, y, (width, height), colours in BILLS:
        row.rect(x + 1, y + height, width, 1, "wood0")
        row.blit(pictures.concert_bill(width, height, f"bill {x}", colours), x, y)
    row.rect(704, 204, 34, 30, "wood0")
    row.row(704, 204, 34, "gold1")
    xs, ys = grid(row.width, row.height)
    room = np.asarray(box(xs, ys, 721, 219, 15, 13, 0) < 0)
    row.shade(room, 0.9 - (ys - 206) / 40, ("wood1", "lemon0", "sun2"), 0.4, 4)
    for at, colour in ((708, "night2"), (714, "red2"), (729, "wood2"), (733, "teal1")):
        row.rect(at, 208, 5, 20, colour)
        row.column(at, 208, 20, "wood1")
    row.rect(702, 232, 38, 3, "wood4")
    row.row(702, 232, 38, "skin0")


def paint_doors(row: Canvas) -> None:
    """The doors of the club: quilted blue, brass, and the light of the room in their eyes."""
    level = section.landing_level(3) - section.DEPTH
    x, top, width = 832, level - 58, 52
    row.rect(x - 5, top - 5, width + 10, 63, "gold0")
    row.row(x - 5, top - 5, width + 10, "gold2")
    row.rect(x - 3, top - 3, width + 6, 61, "wood0")
    for left in (x, x + width // 2 + 1):
        row.rect(left, top, 25, 58, "night2")
        row.column(left, top, 58, "night4")
        for py in range(top + 30, level - 10, 8):
            for px in range(left + 4, left + 24, 8):
                row.dot(px, py, "gold1")
                row.line(px, py, px + 4, py + 4, "night1")
                row.line(px + 8, py, px + 4, py + 4, "night1")
        row.rect(left, level - 9, 25, 9, "gold0")
        row.row(left, level - 9, 25, "gold2")
        eye = row.ellipse(left + 12.5, top + 15, 8.5, 8.5, "gold1")
        shift(row.pixels, eye & (grid(row.width, row.height)[1] > top + 17), -1)
        row.ellipse(left + 12.5, top + 15, 6.5, 6.5, "sun3")
        row.ellipse(left + 11.5, top + 14, 4, 4, "sun4")
    row.rect(x + 22, top + 30, 2, 12, "gold2")
    row.rect(x + 29, top + 30, 2, 12, "gold2")
