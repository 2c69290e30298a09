"""Houses of a small town, seen from the street; their feet stand at the bottom edge."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas, edge, polygon
from kit.ramp import shift

from places.homes.joinery import Wood

HEIGHT = 150
GLASS: Sequence[str] = ("night1", "night2", "dusk3", "dusk5")


@dataclass(frozen=True)
class Pane:
    """A window: place and size, its shutters, and the group of lamps that lights it."""

    x: int
    y: int
    width: int
    height: int
    shutters: Wood | None = None
    box: str | None = None  # colour of flowers


@dataclass(frozen=True)
class Bungalow:
    """A house of one floor: wall and roof in four colours, dark to light."""

    width: int
    wall: Wood
    roof: Wood
    door: int
    door_wood: Wood
    panes: tuple[Pane, ...] = field(default=())
    gable: int = 0  # middle of a gable, 0 for none
    wall_height: int = 52


def siding(canvas: Canvas, area: tuple[int, int, int, int], wall: Wood) -> None:
    """Boards that overlap: a dark line each six pixels, worn here and there."""
    x, y, w, h = area
    canvas.rect(x, y, w, h, wall[2])
    for row in range(y, y + h, 6):
        canvas.row(x, row + 5, w, wall[1])
    for number in range(w * h // 420):
        left = x + (number * 53) % max(1, w - 12)
        canvas.row(left, y + 6 * ((number * 7) % max(1, h // 6)) + 2, 7, wall[1])
    canvas.column(x, y, h, wall[1])
    canvas.column(x + w - 1, y, h, wall[3])


def window(canvas: Canvas, pane: Pane) -> None:
    """A sleeping window: dark glass with a little of the sky in it."""
    x, y, w, h = pane.x, pane.y, pane.width, pane.height
    canvas.rect(x - 3, y - 3, w + 6, h + 6, "stone5")
    canvas.row(x - 3, y - 3, w + 6, "stone7")
    canvas.rect(x, y, w, h, GLASS[0])
    canvas.rect(x, y, w, h // 2, GLASS[1])
    canvas.poly([(x, y + h), (x + w * 0.55, y), (x + w * 0.8, y), (x + w * 0.25, y + h)], GLASS[2])
    canvas.line(x + 1, y + h - 3, x + w * 0.45, y + 1, GLASS[3])
    canvas.column(x + w // 2, y, h, "stone5")
    canvas.row(x, y + h // 2, w, "stone5")
    canvas.rect(x - 4, y + h + 2, w + 8, 3, "stone6")
    canvas.row(x - 4, y + h + 4, w + 8, "stone3")
    if pane.shutters:
        for left in (x - 11, x + w + 3):
            canvas.rect(left, y - 3, 8, h + 6, pane.shutters[1])
            canvas.column(left, y - 3, h + 6, pane.shutters[2])
            for row in range(y, y + h + 1, 3):
                canvas.row(left + 1, row, 6, pane.shutters[0])
    if pane.box:
        canvas.rect(x - 2, y + h + 3, w + 4, 5, "wood3")
        for left in range(x - 2, x + w, 4):
            canvas.rect(left, y + h, 3, 3, "leaf3")
            canvas.rect(left + 1, y + h - 1, 2, 2, pane.box)


def lit_pane(pane: Pane, curtain: Sequence[str], somebody: bool = False) -> Canvas:
    """The same window with a lamp on behind it; perhaps somebody has come to look."""
    w, h = pane.width, pane.height
    canvas = Canvas(w, h)
    canvas.rect(0, 0, w, h, "sun3")
    canvas.rect(0, 0, w, h // 2, "sun4")
    canvas.ellipse(w / 2, h * 0.32, w * 0.26, h * 0.22, "sun5")
    for left, wide in ((0, max(3, w // 5)), (w - max(3, w // 5), max(3, w // 5))):
        canvas.rect(left, 0, wide, h, curtain[1])
        canvas.column(left if left else wide - 1, 0, h, curtain[0])
    if somebody:
        middle = w * 0.62
        canvas.ellipse(middle, h * 0.52, 3.2, 3.8, "wood1")
        canvas.rect(middle - 5, h * 0.72, 11, h * 0.3, "wood1")
    canvas.column(w // 2, 0, h, "wood3")
    canvas.row(0, h // 2, w, "wood3")
    return canvas


def roof(canvas: Canvas, corners: tuple[int, int, int, int], wood: Wood, inset: int) -> None:
    """A roof slope: left, top, width, height; the ridge is shorter by `inset` on both sides."""
    x, y, w, h = corners
    mask = polygon(
        canvas.width,
        canvas.height,
        [(x + inset, y), (x + w - inset, y), (x + w, y + h), (x, y + h)],
    )
    canvas.fill(mask, wood[1])
    rows = np.arange(canvas.height)[:, None] - y
    columns = np.arange(canvas.width)[None] + (rows // 4 % 2) * 4
    canvas.fill(mask & (rows % 4 == 3), wood[0])
    canvas.fill(mask & (columns % 8 == 0) & (rows % 4 != 3), wood[0])
    canvas.fill(mask & (rows % 4 == 0) & (columns % 24 < 9), wood[2])
    canvas.fill(edge(mask, 0, -1), wood[3])
    canvas.rect(x, y + h, w, 3, wood[2])
    canvas.row(x, y + h, w, wood[3])
    canvas.row(x, y + h + 2, w, wood[0])


def under_eaves(canvas: Canvas, x: int, y: int, width: int) -> None:
    """The shadow of a roof on the wall."""
    mask = np.zeros((canvas.height, canvas.width), bool)
    mask[y : y + 5, x : x + width] = True
    shift(canvas.pixels, mask, -1)
    mask[y + 2 :] = False
    shift(canvas.pixels, mask, -1)


def front_door(canvas: Canvas, x: int, base: int, wood: Wood) -> None:
    """A front door, 46 high, with a screen, a lamp and two steps."""
    y = base - 52
    canvas.rect(x - 3, y - 3, 30, 49, "stone6")
    canvas.row(x - 3, y - 3, 30, "stone7")
    canvas.rect(x, y, 24, 46, wood[1])
    canvas.column(x, y, 46, wood[2])
    canvas.rect(x + 4, y + 4, 16, 17, wood[0])
    canvas.rect(x + 5, y + 5, 14, 15, GLASS[1])
    canvas.line(x + 6, y + 18, x + 15, y + 6, GLASS[3])
    canvas.rect(x + 5, y + 27, 14, 14, wood[0])
    canvas.rect(x + 6, y + 28, 13, 13, wood[1])
    canvas.rect(x + 20, y + 24, 2, 4, "gold1")
    canvas.rect(x + 30, y + 4, 4, 7, "stone2")
    canvas.rect(x + 31, y + 6, 2, 4, "sun3")
    canvas.rect(x - 5, base - 6, 34, 3, "stone5")
    canvas.row(x - 5, base - 6, 34, "stone7")
    canvas.rect(x - 8, base - 3, 40, 3, "stone4")
    canvas.row(x - 8, base - 3, 40, "stone6")


def bungalow(kind: Bungalow) -> Canvas:
    """Draw a house."""
    canvas = Canvas(kind.width, HEIGHT)
    base, top = HEIGHT, HEIGHT - kind.wall_height
    canvas_left, wide = 6, kind.width - 12
    siding(canvas, (canvas_left, top, wide, kind.wall_height), kind.wall)
    canvas.rect(canvas_left, base - 6, wide, 6, "stone3")
    canvas.row(canvas_left, base - 6, wide, "stone5")
    _chimney(canvas, kind.width * 3 // 4, top - 40, kind.wall)
    roof(canvas, (0, top - 30, kind.width, 28), kind.roof, 22)
    if kind.gable:
        _gable(canvas, kind, top)
    under_eaves(canvas, canvas_left, top + 1, wide)
    for pane in kind.panes:
        window(canvas, pane)
    front_door(canvas, kind.door, base, kind.door_wood)
    return canvas


def _chimney(canvas: Canvas, x: int, y: int, wall: Wood) -> None:
    canvas.rect(x, y, 12, 26, "rust0")
    for row in range(y + 3, y + 26, 4):
        canvas.row(x, row, 12, "wood1")
    canvas.column(x + 11, y, 26, "rust2")
    canvas.rect(x - 1, y, 14, 3, wall[1])
    canvas.row(x - 1, y, 14, wall[3])


def _gable(canvas: Canvas, kind: Bungalow, top: int) -> None:
    x, half = kind.gable, 36
    points = [(x - half - 5, top + 3), (x, top - 27), (x + half + 5, top + 3)]
    front = polygon(
        canvas.width, canvas.height, [(x - half, top + 4), (x, top - 23), (x + half, top + 4)]
    )
    board = polygon(
        canvas.width,
        canvas.height,
        [*points, (x + half, top + 3), (x, top - 21), (x - half, top + 3)],
    )
    canvas.fill(front, kind.wall[2])
    rows = np.arange(canvas.height)[:, None]
    canvas.fill(front & (rows % 6 == 5), kind.wall[1])
    canvas.fill(board, "stone6")
    canvas.fill(edge(board, 0, -1), "stone7")
    canvas.fill(edge(board, 0, 1), "stone3")
    canvas.ellipse(x, top - 7, 4, 4, "stone6")
    canvas.ellipse(x, top - 7, 2.6, 2.6, GLASS[0])
    canvas.rect(x - half, top + 4, half * 2, 2, kind.wall[3])
