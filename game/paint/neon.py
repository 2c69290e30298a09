"""The player's sign as neon: bent glass where dots touch, dark or lit, colour by colour.

Wherever it hangs it is the same picture: on the napkin's preview, over a door, in the credits.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.core.palette import COLOURS
from game.paint.light import bands

WIDE, TALL = 32, 20  # dots of a sign
CELL = 4  # pixels of a dot, over a door
STEPS = 8  # of brightness
SPREAD = 4  # glow reaches so many dots
GLOW = 0.72  # how strongly the air shines
# digit -> glass that is off, its edge, glass that is lit, the light inside
TUBES: Mapping[str, tuple[str, str, str, str]] = {
    "1": ("dusk2", "dusk1", "neon0", "neon1"),
    "2": ("night3", "night2", "elec1", "elec3"),
    "3": ("gold0", "wood1", "gold1", "gold2"),
    "4": ("stone2", "stone0", "night7", "stone7"),
}
COLOUR_NAMES = {"1": "pink", "2": "blue", "3": "gold", "4": "white"}
Mask = npt.NDArray[np.bool_]
Field = npt.NDArray[np.float64]
Rows = tuple[str, ...]


@dataclass(frozen=True)
class Tube:
    """One colour of a sign: its pictures off and lit, and the air around it."""

    off: pygame.Surface
    lit: pygame.Surface
    glow: pygame.Surface


def rows_of(sign: object) -> Rows:
    """Read a sign as memory keeps it; what is none is dark."""
    rows = [str(row) for row in sign] if isinstance(sign, Sequence) else []
    good = [(row + "0" * WIDE)[:WIDE] for row in rows[:TALL]]
    return tuple(good + ["0" * WIDE] * (TALL - len(good)))


def draw_glass(
    canvas: pygame.Surface, rows: Rows, middle: tuple[int, int], cell: int = CELL
) -> None:
    """Draw the tubes as they are without current."""
    for digit in TUBES:
        tube = _tube(rows, cell, digit)
        canvas.blit(tube.off, _corner(tube.off, middle))


def draw_light(
    canvas: pygame.Surface,
    rows: Rows,
    middle: tuple[int, int],
    levels: Mapping[str, float],
    cell: int = CELL,
) -> None:
    """Draw what shines: the level 0..1 of each colour by its name; absent is 1."""
    shining = [(digit, _step(levels.get(COLOUR_NAMES[digit], 1.0))) for digit in TUBES]
    for digit, step in shining:
        glow = _dimmed(rows, cell, digit, step)
        canvas.blit(glow, _corner(glow, middle), special_flags=pygame.BLEND_RGB_ADD)
    for digit, step in shining:
        tube = _tube(rows, cell, digit)
        tube.lit.set_alpha(round(255 * step / STEPS))
        canvas.blit(tube.lit, _corner(tube.lit, middle))


def _step(level: float) -> int:
    return round(min(max(level, 0.0), 1.0) * STEPS)


def _corner(picture: pygame.Surface, middle: tuple[int, int]) -> tuple[int, int]:
    return middle[0] - picture.get_width() // 2, middle[1] - picture.get_height() // 2


@lru_cache(maxsize=256)
def _dimmed(rows: Rows, cell: int, digit: str, step: int) -> pygame.Surface:
    """Give the glow at one step of brightness."""
    glow = _tube(rows, cell, digit).glow.copy()
    level = round(255 * step / STEPS)
    glow.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
    return glow


@lru_cache(maxsize=64)
def _tube(rows: Rows, cell: int, digit: str) -> Tube:
    """Bend the glass of one colour."""
    dots = np.array([[dot == digit for dot in row] for row in rows])
    core = _core(dots, cell)
    body = _grown(core) & ~core
    off, edge, glass, light = TUBES[digit]
    return Tube(
        _picture([(body, edge), (core, off)]),
        _picture([(body, glass), (core, light)]),
        _glow(core, cell, glass),
    )


def _core(dots: Mask, cell: int) -> Mask:
    """Lay the line of light: two pixels thick, joined to every dot that touches."""
    thick = max(1, cell // 2)
    first = (cell - thick) // 2
    margin = SPREAD * cell
    core = np.zeros((TALL * cell + 2 * margin, WIDE * cell + 2 * margin), bool)
    for row, column in np.argwhere(dots):
        y, x = margin + row * cell + first, margin + column * cell + first
        core[y : y + thick, x : x + thick] = True
        for dy, dx in _ways(dots, row, column):
            for step in range(cell):
                part = (y + dy * step, x + dx * step)
                core[part[0] : part[0] + thick, part[1] : part[1] + thick] = True
    return core


def _ways(dots: Mask, row: int, column: int) -> list[tuple[int, int]]:
    """Where a tube goes on from a dot; it turns a corner rather than cut across it."""

    def lit(dy: int, dx: int) -> bool:
        y, x = row + dy, column + dx
        return bool(0 <= y < TALL and 0 <= x < WIDE and dots[y, x])

    ways = [way for way in ((0, 1), (1, 0)) if lit(*way)]
    for dx in (1, -1):
        if lit(1, dx) and not lit(1, 0) and not lit(0, dx):
            ways.append((1, dx))
    return ways


def _grown(mask: Mask) -> Mask:
    """Give a mask with one pixel more on each side."""
    grown = mask.copy()
    grown[1:] |= mask[:-1]
    grown[:-1] |= mask[1:]
    grown[:, 1:] |= mask[:, :-1]
    grown[:, :-1] |= mask[:, 1:]
    return grown


def _picture(parts: list[tuple[Mask, str]]) -> pygame.Surface:
    height, width = parts[0][0].shape
    rgba = np.zeros((height, width, 4), np.uint8)
    for mask, colour in parts:
        rgba[mask] = (*COLOURS[colour], 255)
    made = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    pygame.surfarray.blit_array(made, rgba[..., :3].swapaxes(0, 1))
    pygame.surfarray.pixels_alpha(made)[:] = rgba[..., 3].T
    return made


def _glow(core: Mask, cell: int, colour: str) -> pygame.Surface:
    """The lit air: the line, blurred, in dithered steps."""
    field = core.astype(float)
    for reach in (cell + 2, cell + 1, cell):
        field = _blurred(field, reach)
    steps = bands(np.clip(field * 2.2, 0, 1)) * GLOW
    rgb = (steps[..., None] * np.array(COLOURS[colour])).astype(np.uint8)
    made = pygame.Surface(core.shape[::-1], 0, 32)
    pygame.surfarray.blit_array(made, rgb.swapaxes(0, 1))
    return made


def _blurred(field: Field, reach: int) -> Field:
    """Give the mean of a square around each pixel."""
    size = 2 * reach + 1
    for axis in (0, 1):
        edges = [(reach + 1, reach) if axis == at else (0, 0) for at in (0, 1)]
        total = np.cumsum(np.pad(field, edges), axis=axis)
        ahead = np.take(total, range(size, total.shape[axis]), axis=axis)
        behind = np.take(total, range(total.shape[axis] - size), axis=axis)
        field = (ahead - behind) / size
    return field
