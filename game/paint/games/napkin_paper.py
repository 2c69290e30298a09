"""What the drawing of the sign lies on: the table cloth, the napkin, the ink."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.core.palette import COLOURS
from game.minigames.napkin_tray import DOT, GRID
from game.minigames.sign_grid import TALL, WIDE
from game.paint.light import BAYER

MARGIN = 8  # of paper around the grid
CHECK = 16  # pixels of a square of the cloth
CLOTH = ("sun3", "extra2", "sun2", "sun1")  # light squares, crossing threads, dark squares, edges
# digit -> ink, and where it has soaked in
INKS = {
    "1": ("neon0", "extra0"),
    "2": ("elec1", "elec0"),
    "3": ("lemon2", "lemon1"),
    "4": ("stone7", "cloth3"),
}
RING = ((52, 54), 15)  # where a cup has stood, from the middle of the view, and its radius
Field = npt.NDArray[np.float64]


@lru_cache(maxsize=4)
def table(size: tuple[int, int]) -> pygame.Surface:
    """Give the cloth with the napkin on it, for a view of a size."""
    made = _cloth(size)
    middle = size[0] // 2, size[1] // 2
    _paper(made, middle)
    return made


def _cloth(size: tuple[int, int]) -> pygame.Surface:
    """A chequered cloth, darker towards the edges of the table."""
    width, height = size
    ys, xs = np.mgrid[0:height, 0:width]
    across, down = xs // CHECK % 2, ys // CHECK % 2
    weave = (xs + ys) % 2
    shade = across + down
    shade = np.where((shade == 1) & (weave == 0), 0, shade)
    far = np.hypot((xs - width / 2) / width, (ys - height / 2) / height)
    shade = shade + (far * 2.6 - 0.9 + _bayer(height, width) - 0.5 > 0.5)
    colours = np.array([COLOURS[name] for name in CLOTH], np.uint8)
    made = pygame.Surface(size, 0, 32)
    pygame.surfarray.blit_array(made, colours[np.clip(shade, 0, 3)].swapaxes(0, 1))
    return made


def _bayer(height: int, width: int) -> Field:
    return np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]


def _paper(made: pygame.Surface, middle: tuple[int, int]) -> None:
    """The napkin: its shadow, its soft edge, the pressed border, two folds, a ring of coffee."""
    x, y = middle[0] + int(GRID.x), middle[1] + int(GRID.y)
    area = pygame.Rect(x, y, int(GRID.width), int(GRID.height)).inflate(2 * MARGIN, 2 * MARGIN)
    veil = pygame.Surface(area.inflate(4, 4).size, pygame.SRCALPHA)
    veil.fill((*COLOURS["wood1"], 110))
    made.blit(veil, (area.left + 2, area.top + 4))
    made.fill(COLOURS["stone7"], area)
    made.fill(COLOURS["stone6"], area.inflate(-2, -2))
    _press(made, area)
    for fold in (x + WIDE * DOT // 2, x + WIDE * DOT):
        made.fill(COLOURS["stone7"], (min(fold, area.right - 1), area.top, 1, area.height))
    made.fill(COLOURS["stone7"], (area.left, y + TALL * DOT // 2, area.width, 1))
    _ring(made, area, middle)
    _lattice(made, (x, y))


def _press(made: pygame.Surface, area: pygame.Rect) -> None:
    """Small dents run round the edge, and the edge itself is cut in waves."""
    for x in range(area.left + 3, area.right - 3, 4):
        for y in (area.top + 3, area.bottom - 5):
            made.fill(COLOURS["stone5"], (x, y, 2, 2))
    for y in range(area.top + 7, area.bottom - 5, 4):
        for x in (area.left + 3, area.right - 5):
            made.fill(COLOURS["stone5"], (x, y, 2, 2))


def _ring(made: pygame.Surface, area: pygame.Rect, middle: tuple[int, int]) -> None:
    (x, y), radius = RING
    made.set_clip(area)
    at = (middle[0] + x, middle[1] + y)
    pygame.draw.circle(made, COLOURS["skin0"], at, radius, 2)
    pygame.draw.circle(made, COLOURS["skin1"], at, radius - 2, 1)
    made.set_clip(None)


def _lattice(made: pygame.Surface, corner: tuple[int, int]) -> None:
    """The weave of the paper shows where the dots will be."""
    for row in range(TALL + 1):
        for column in range(WIDE + 1):
            at = (corner[0] + column * DOT, corner[1] + row * DOT)
            made.fill(COLOURS["stone5"], (*at, 1, 1))


def draw_ink(canvas: pygame.Surface, rows: list[list[int]], corner: tuple[int, int]) -> None:
    """Draw every dot; where dots of a colour touch, the ink runs together."""
    for row in range(TALL):
        for column in range(WIDE):
            if rows[row][column]:
                at = corner[0] + column * DOT, corner[1] + row * DOT
                canvas.blit(_blot(str(rows[row][column]), _open(rows, column, row)), at)


def _open(rows: list[list[int]], column: int, row: int) -> tuple[bool, ...]:
    """Whether a dot ends at its left, right, upper and lower side."""
    colour = rows[row][column]

    def other(dx: int, dy: int) -> bool:
        x, y = column + dx, row + dy
        return not (0 <= x < WIDE and 0 <= y < TALL and rows[y][x] == colour)

    return other(-1, 0), other(1, 0), other(0, -1), other(0, 1)


@lru_cache(maxsize=128)
def _blot(digit: str, ends: tuple[bool, ...]) -> pygame.Surface:
    """One dot of felt pen: rounded where it ends, darker where the pen was set down."""
    ink, deep = INKS[digit]
    made = pygame.Surface((DOT, DOT), pygame.SRCALPHA, 32)
    made.fill(COLOURS[ink])
    left, right, top, bottom = ends
    for ending, edge in zip(
        ends,
        ((0, 0, 1, DOT), (DOT - 1, 0, 1, DOT), (0, 0, DOT, 1), (0, DOT - 1, DOT, 1)),
        strict=True,
    ):
        if ending:
            made.fill(COLOURS[deep], edge)
    for both, corner in (
        (left and top, (0, 0)),
        (right and top, (DOT - 1, 0)),
        (left and bottom, (0, DOT - 1)),
        (right and bottom, (DOT - 1, DOT - 1)),
    ):
        if both:
            made.fill((0, 0, 0, 0), (*corner, 1, 1))
    for at in ((2, 3), (5, 2), (4, 5)):
        made.set_at(at, COLOURS[deep])
    return made
