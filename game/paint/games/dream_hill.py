"""The hill of the home movie, in flat colour: the same place in three summers."""

import math
from dataclasses import dataclass

import pygame

from game.core.palette import COLOURS

HORIZON = 72
TRUNK_X = 126
LEAVES = ((-1.0, -0.1), (-0.8, -0.6), (-0.25, -0.85), (0.35, -0.8), (0.85, -0.5), (1.0, 0.0))


@dataclass(frozen=True)
class Summer:
    """The colours of a year, where its sun stands, and how tall the palm has grown."""

    sky: str
    glow: str
    sun: str
    far: str
    near: str
    blades: str
    sun_at: tuple[int, int]
    palm: int


SUMMERS = (
    Summer("elec2", "elec3", "sun5", "teal3", "leaf4", "leaf3", (34, 30), 12),
    Summer("sun4", "sun5", "stone7", "leaf5", "leaf4", "leaf3", (74, 24), 26),
    Summer("sun3", "sun4", "sun5", "flesh3", "rust1", "rust0", (98, 52), 44),
)


def draw_hill(board: pygame.Surface, age: int, tick: int) -> None:
    """Draw sky, sun, hills and the palm that grows as the child does."""
    summer = SUMMERS[age]
    wide, tall = board.get_size()
    board.fill(COLOURS[summer.sky])
    pygame.draw.circle(board, COLOURS[summer.glow], summer.sun_at, 27)
    pygame.draw.circle(board, COLOURS[summer.sun], summer.sun_at, 19)
    for left, top, long in ((6, 14, 34), (88, 8, 40), (54, 40, 26)):
        _cloud(board, (left + tick // 40 % 20, top), long, summer.glow)
    pygame.draw.ellipse(board, COLOURS[summer.far], (-40, HORIZON - 16, 120, 60))
    pygame.draw.ellipse(board, COLOURS[summer.far], (58, HORIZON - 10, 130, 60))
    _palm(board, summer, tick)
    pygame.draw.ellipse(board, COLOURS[summer.near], (-50, HORIZON + 6, wide + 100, tall))
    for number in range(17):
        x, y = number * 41 % wide, HORIZON + 17 + number * 13 % 22
        board.fill(COLOURS[summer.blades], (x, y, 1, 2))
        board.fill(COLOURS[summer.blades], (x + 2, y + 1, 1, 1))


def _cloud(board: pygame.Surface, at: tuple[int, int], long: int, colour: str) -> None:
    for row, (inset, height) in enumerate(((6, 2), (2, 2), (0, 2))):
        area = (at[0] + inset, at[1] + 2 * row, long - 2 * inset - row, height)
        board.fill(COLOURS[colour], area)


def _palm(board: pygame.Surface, summer: Summer, tick: int) -> None:
    """A sapling, a young tree, a tree; it leans to the sea."""
    ink, foot = COLOURS["ink"], HORIZON + 14
    lean = summer.palm // 6
    for step in range(summer.palm + 4):
        bent = round(lean * (step / (summer.palm + 4)) ** 2)
        board.fill(ink, (TRUNK_X - bent, foot - step, 3 if step < summer.palm // 2 else 2, 1))
    top = TRUNK_X - lean + 1, foot - summer.palm - 4
    reach = 7 + summer.palm // 5
    sway = math.sin(tick * 0.02) * 1.5
    for dx, dy in LEAVES:
        middle = top[0] + dx * reach * 0.55 + sway * 0.4, top[1] + dy * reach * 0.55
        end = top[0] + dx * reach + sway, top[1] + dy * reach * 0.4 + reach * 0.35
        pygame.draw.line(board, ink, top, middle, 2)
        pygame.draw.line(board, ink, middle, end, 2)
