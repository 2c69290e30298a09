"""What makes one kind of car differ from another: chrome, lamps, wheels, signs, racks."""

from collections.abc import Callable

import numpy as np
from kit.canvas import Canvas, grid

from places.car_shapes import Shape

Paint = tuple[str, str, str, str, str]
SEAT = ("wood1", "wood3")
SHADOW = {  # under a car, and round it
    "day": ("stone0", "stone1"),
    "dusk": ("night0", "stone0"),
    "dawn": ("night0", "stone0"),
    "night": ("ink", "night0"),
}


def nothing(canvas: Canvas, paint: Paint) -> None:
    """Fit nothing more."""


def underneath(canvas: Canvas, time: str) -> None:
    """The dark between the wheels and a shadow on the road."""
    dark, soft = SHADOW[time]
    width, bottom = canvas.width, canvas.height
    for row, inset in ((5, 3), (4, 2), (3, 3), (2, 6), (1, 12)):
        canvas.row(inset, bottom - row, width - 2 * inset, soft)
    canvas.rect(6, bottom - 10, width - 12, 7, dark)
    canvas.row(16, bottom - 3, width - 32, dark)


def trim(canvas: Canvas, shape: Shape, paint: Paint) -> None:
    """Door gaps, handles, a chrome strip, bumpers."""
    for x, y, length in shape.door_lines:
        canvas.column(x, y, length, paint[0])
    if shape.trim:
        canvas.row(5, shape.trim, shape.width - 12, "stone6")
        canvas.row(5, shape.trim + 1, shape.width - 12, paint[1])
    for x, y in shape.handles:
        canvas.row(x, y, 4, "stone7")
        canvas.row(x, y + 1, 4, paint[0])
    low = shape.height - 13
    for x in (0, shape.width - 9):
        canvas.rect(x, low, 9, 3, "stone4")
        canvas.row(x, low, 9, "stone7")
        canvas.row(x, low + 2, 9, "stone1")
    canvas.row(8, shape.height - 9, shape.width - 18, "ink")


def lamps(canvas: Canvas, shape: Shape, burning: bool = False) -> None:
    """Head lamp and tail lamp."""
    y = shape.height - 21
    right = shape.width - 5
    if not burning:
        canvas.rect(right - 1, y, 4, 5, "stone3")
    canvas.rect(right, y, 3, 4, "sun5")
    canvas.column(right + 2, y + 1, 3, "stone7" if burning else "sun3")
    canvas.rect(1, y, 3, 5, "red4" if burning else "red2")
    canvas.row(1, y + 1, 3, "dusk7" if burning else "red3")


def wheel(canvas: Canvas, x: float, road: float, radius: float) -> None:
    """Arch, tyre, hub."""
    xs, ys = grid(canvas.width, canvas.height)
    y = road - radius
    away = np.hypot(xs - x, ys - y)
    arch = (np.hypot(xs - x, ys - y + 0.4) < radius + 2) & (ys < road - 2.5)
    canvas.fill(arch & canvas.solid, "ink")
    canvas.fill(away < radius, "night0")
    canvas.fill((away < radius) & (away > radius - 1.3) & (ys < y - 2), "stone1")
    canvas.fill(away < radius - 2, "stone2")
    canvas.fill(away < radius - 2.8, "stone4")
    canvas.fill((away < radius - 2.8) & (ys > y + 1), "stone3")
    canvas.fill((away < radius - 2.8) & (ys < y - 1) & (xs < x), "stone6")
    canvas.fill(away < 1.1, "stone1")


def open_seats(canvas: Canvas, paint: Paint) -> None:
    """The far side of an open car: door, wind screen, seats."""
    canvas.rect(28, 21, 37, 4, "ink")
    canvas.row(28, 21, 38, paint[3])
    for x in (29, 44):
        canvas.rect(x, 17, 6, 8, "red1")
        canvas.row(x, 17, 6, "red3")
        canvas.column(x, 18, 6, "red2")
    canvas.line(61, 20, 57, 13, "night6")


def _open_front(canvas: Canvas, paint: Paint) -> None:
    """Wind screen, mirror, folded roof."""
    canvas.line(66, 22, 60, 11, "stone6")
    canvas.line(65, 22, 59, 11, "night6")
    canvas.row(58, 11, 3, "stone7")
    canvas.rect(17, 20, 13, 4, "wood1")
    canvas.row(18, 19, 11, "wood3")
    canvas.row(17, 22, 13, "wood0")
    canvas.row(30, 23, 36, paint[4])


def _taxi(canvas: Canvas, paint: Paint) -> None:
    canvas.rect(42, 6, 13, 5, "stone7")
    canvas.row(42, 10, 13, "stone3")
    canvas.row(44, 8, 9, "ink")
    canvas.column(54, 6, 4, "stone4")
    for x in range(6, 88, 4):
        canvas.rect(x, 28, 2, 2, "night0")
        canvas.rect(x + 2, 30, 2, 2, "night0")


def _wagon(canvas: Canvas, paint: Paint) -> None:
    """Wood on the flank, cases on the roof."""
    canvas.rect(6, 26, 72, 5, "wood4")
    canvas.row(6, 26, 72, "wood5")
    canvas.row(6, 28, 70, "wood3")
    canvas.row(6, 30, 72, "wood2")
    canvas.column(45, 26, 5, "wood2")
    canvas.row(14, 9, 42, "stone4")
    for x, wide, tall, colour, light in (
        (16, 14, 5, "wood2", "wood4"),
        (31, 10, 6, "teal1", "teal3"),
        (42, 12, 4, "rust0", "rust2"),
    ):
        canvas.rect(x, 9 - tall, wide, tall, colour)
        canvas.row(x, 9 - tall, wide, light)
        canvas.column(x + wide // 2, 10 - tall, tall - 1, light)


def _hatch(canvas: Canvas, paint: Paint) -> None:
    """A dent, a parking sticker."""
    canvas.row(63, 27, 5, paint[1])
    canvas.row(64, 28, 3, paint[0])
    canvas.rect(5, 25, 3, 2, "sun3")


def _pickup(canvas: Canvas, paint: Paint) -> None:
    """The side of the bed, lashings, a rolled carpet."""
    canvas.rect(5, 18, 31, 4, "rust1")
    canvas.row(5, 17, 31, "rust2")
    canvas.ellipse(36, 19, 2, 2.6, "sun2")
    canvas.ellipse(36, 19, 1, 1.2, "rust0")
    for x in (12, 27):
        canvas.column(x, 17, 5, "stone6")
    canvas.row(3, 22, 37, paint[4])
    canvas.row(4, 23, 36, paint[3])
    canvas.row(5, 25, 35, paint[1])


def _beetle(canvas: Canvas, paint: Paint) -> None:
    """Round wings."""
    xs, ys = grid(canvas.width, canvas.height)
    for x in (17, 64):
        wing = (np.hypot(xs - x, ys - 35) < 12.4) & (ys < 38)
        canvas.shade(wing, 0.78 - 0.5 * (ys - 23) / 14, paint, 0)
        arc = wing & (np.hypot(xs - x, ys - 35) > 11.3) & (ys < 32)
        canvas.fill(arc, paint[4])
        canvas.fill(wing & (np.hypot(xs - x, ys - 35) > 11.3) & (xs > x + 6), paint[1])
    canvas.rect(28, 36, 26, 2, "stone5")
    canvas.row(28, 36, 26, "stone7")


def _van(canvas: Canvas, paint: Paint) -> None:
    """Two colours, a spare line, surf board on the roof."""
    canvas.rect(3, 21, 89, 4, "stone6")
    canvas.row(3, 21, 89, "stone7")
    canvas.row(3, 25, 90, paint[1])
    canvas.rect(14, 3, 54, 2, "sun3")
    canvas.row(16, 2, 48, "sun5")
    canvas.row(20, 3, 44, "teal3")
    for x in (24, 56):
        canvas.column(x, 3, 3, "stone2")


def _truck(canvas: Canvas, paint: Paint) -> None:
    """A white box, a painted moving firm, steps and a tank."""
    canvas.rect(0, 3, 93, 41, "stone6")
    canvas.row(0, 3, 93, "stone7")
    canvas.row(0, 4, 93, "stone7")
    canvas.rect(0, 40, 93, 4, "stone4")
    canvas.row(0, 43, 93, "stone2")
    for x in range(0, 94, 31):
        canvas.column(x, 4, 39, "stone5")
    canvas.column(92, 3, 41, "stone3")
    canvas.rect(94, 36, 5, 6, "stone1")
    canvas.rect(48, 45, 28, 5, "stone2")
    canvas.row(48, 45, 28, "stone4")


FITTINGS: dict[str, Callable[[Canvas, Paint], None]] = {
    "convertible": _open_front,
    "taxi": _taxi,
    "wagon": _wagon,
    "hatch": _hatch,
    "pickup": _pickup,
    "beetle": _beetle,
    "van": _van,
    "truck": _truck,
}
