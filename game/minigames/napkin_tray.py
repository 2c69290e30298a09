"""Where everything of the drawing lies: the grid, the pens beside it, what else is there.

Places are in pixels from the middle of the view.
"""

from dataclasses import dataclass

from game.core.geometry import Point, Rect
from game.core.pad import Button
from game.minigames.sign_grid import TALL, WIDE, Dot
from game.minigames.sign_patterns import PATTERNS

DOT = 8  # pixels of a dot on the napkin
GRID = Rect(-200, -100, WIDE * DOT, TALL * DOT)
PREVIEW = Rect(70, -104, 128, 80)
PENS = ("eraser", "pink", "blue", "gold", "white")  # their places are the colours 0..4
LEFT, GAP = 70, 2


@dataclass(frozen=True)
class Tool:
    """Something to pick: a pen, the mirror, a beginning."""

    name: str
    row: int
    area: Rect


def _row(names: tuple[str, ...], row: int, top: float, size: tuple[float, float]) -> list[Tool]:
    wide, tall = size
    return [
        Tool(name, row, Rect(LEFT + at * (wide + GAP), top, wide, tall))
        for at, name in enumerate(names)
    ]


TOOLS: tuple[Tool, ...] = (
    *_row((*PENS[1:], PENS[0]), 0, -14, (24, 24)),
    *_row(("mirror", "undo", "new"), 1, 16, (41, 20)),
    *_row(tuple(f"begin {n + 1}" for n in range(len(PATTERNS))), 2, 42, (30, 22)),
    *_row(("done",), 3, 72, (128, 22)),
)


def tool(name: str) -> int:
    """Give the number of a tool."""
    return next(at for at, one in enumerate(TOOLS) if one.name == name)


def tool_at(at: Point) -> int | None:
    """Give the tool at a place."""
    return next((n for n, one in enumerate(TOOLS) if one.area.contains(at)), None)


def dot_at(at: Point, outside: bool = False) -> Dot | None:
    """Give the dot at a place; with `outside` the nearest one."""
    if not GRID.contains(at) and not outside:
        return None
    column, row = int((at.x - GRID.x) // DOT), int((at.y - GRID.y) // DOT)
    return min(max(column, 0), WIDE - 1), min(max(row, 0), TALL - 1)


def beside(here: int, way: Button) -> int | None:
    """Give the tool one step away; None leads back to the napkin."""
    now = TOOLS[here]
    if way in (Button.LEFT, Button.RIGHT):
        step = here + (1 if way is Button.RIGHT else -1)
        if 0 <= step < len(TOOLS) and TOOLS[step].row == now.row:
            return step
        return None if way is Button.LEFT else here
    rows = [one for one in TOOLS if one.row == now.row + (1 if way is Button.DOWN else -1)]
    if not rows:
        return here
    near = min(rows, key=lambda one: abs(one.area.centre.x - now.area.centre.x))
    return TOOLS.index(near)
