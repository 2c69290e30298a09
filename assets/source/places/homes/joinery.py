"""Things a joiner makes: doors, cupboards, shelves. A wood is four colours, dark to light."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, grid

Wood = Sequence[str]
OAK: Wood = ("wood2", "wood3", "wood4", "wood5")
WALNUT: Wood = ("wood1", "wood2", "wood3", "wood4")
CREAM: Wood = ("stone3", "stone5", "stone6", "stone7")
MINT: Wood = ("teal1", "teal2", "teal3", "teal4")
LEMON: Wood = ("lemon0", "lemon1", "lemon2", "lemon3")
PINE: Wood = ("wood4", "extra1", "skin0", "skin1")
BLUE: Wood = ("night2", "night3", "night4", "night6")
ROSE: Wood = ("flesh1", "blush0", "dusk7", "skin1")


def face(canvas: Canvas, area: tuple[float, float, float, float], wood: Wood) -> None:
    """A flat face with a light upper left edge and a dark lower right one."""
    x, y, w, h = area
    canvas.rect(x, y, w, h, wood[1])
    canvas.row(x, y, w, wood[2])
    canvas.column(x, y, h, wood[2])
    canvas.row(x, y + h - 1, w, wood[0])
    canvas.column(x + w - 1, y, h, wood[0])


def panel(canvas: Canvas, area: tuple[float, float, float, float], wood: Wood) -> None:
    """A sunk panel: dark above, light below."""
    x, y, w, h = area
    canvas.rect(x, y, w, h, wood[1])
    canvas.row(x, y, w, wood[0])
    canvas.column(x, y, h, wood[0])
    canvas.row(x + 1, y + h - 1, w - 1, wood[2])
    canvas.column(x + w - 1, y + 1, h - 1, wood[2])


def cupboard(canvas: Canvas, area: tuple[int, int, int, int], wood: Wood, doors: int) -> None:
    """Cupboard doors side by side, with knobs."""
    x, y, w, h = area
    wide = w // doors
    for number in range(doors):
        left = x + number * wide
        face(canvas, (left, y, wide, h), wood)
        panel(canvas, (left + 3, y + 3, wide - 6, h - 6), wood)
        canvas.rect(left + (wide - 4 if number % 2 == 0 else 2), y + h // 2 - 1, 2, 3, "gold0")


def drawers(canvas: Canvas, area: tuple[int, int, int, int], wood: Wood, count: int) -> None:
    """Drawers one over the other."""
    x, y, w, h = area
    tall = h // count
    for number in range(count):
        face(canvas, (x, y + number * tall, w, tall), wood)
        canvas.rect(x + w // 2 - 2, y + number * tall + tall // 2 - 1, 4, 2, "gold0")
        canvas.dot(x + w // 2 - 2, y + number * tall + tall // 2 - 1, "gold1")


def room_door(wood: Wood, frame: Wood, glass: Sequence[str] | None = None) -> Canvas:
    """A door in its frame, 66 high and 42 wide; `glass` is the light in its upper half."""
    canvas = Canvas(42, 68)
    face(canvas, (0, 0, 42, 68), frame)
    canvas.rect(4, 4, 34, 64, "ink")
    face(canvas, (5, 5, 32, 62), wood)
    if glass:
        _frosted(canvas, glass, wood)
    else:
        panel(canvas, (9, 9, 10, 24), wood)
        panel(canvas, (23, 9, 10, 24), wood)
    panel(canvas, (9, 39, 10, 23), wood)
    panel(canvas, (23, 39, 10, 23), wood)
    canvas.rect(33, 36, 2, 5, "gold0")
    canvas.ellipse(34, 37, 1.6, 1.6, "gold2")
    return canvas


def _frosted(canvas: Canvas, glass: Sequence[str], wood: Wood) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    canvas.rect(8, 8, 26, 27, wood[0])
    pane = box(xs, ys, 21, 21.5, 12, 12.5, 0) < 0
    light = 0.95 - np.abs(ys - 20) / 26 - np.abs(xs - 24) / 40
    canvas.shade(pane, light, glass, 0.0)
    canvas.column(21, 9, 25, wood[1])
    canvas.row(9, 21, 24, wood[1])


def shelf(canvas: Canvas, x: int, y: int, width: int, wood: Wood) -> None:
    """A board on brackets with its shadow on the wall."""
    canvas.row(x, y, width, wood[3])
    canvas.row(x, y + 1, width, wood[2])
    canvas.row(x, y + 2, width, wood[0])
    for at in (x + 4, x + width - 6):
        canvas.rect(at, y + 3, 2, 4, wood[0])
