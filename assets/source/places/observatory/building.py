"""The observatory in elevation: three domes over a white house of the nineteen-thirties.

It is painted as stone in plain light; the hour is the map's. Glass is dark here, what is lit
by night lies over it as props that shine.
"""

import math
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, despeckle, disc, edge, grid
from kit.noise import clouds
from kit.ramp import Mask, index, shift

from places.observatory.ornament import frieze, masonry, pilaster, window

COPPER = ("night1", "teal0", "teal0", "teal1", "teal2", "teal3")
WING, PAVILION, BLOCK = 42, 54, 80  # heights over the ground
WINDOW = (9, 24)


@dataclass(frozen=True)
class Plot:
    """Where the house stands: the middle of its door, and the ground."""

    middle: int
    base: int

    def wing_windows(self) -> list[int]:
        """Give the left edges of the windows of both wings."""
        left = [self.middle - 196 + 22 * n for n in range(6)]
        return left + [2 * self.middle - x - WINDOW[0] for x in left]

    def pavilion_windows(self) -> list[int]:
        """Give the left edges of the windows of both end pavilions."""
        left = [self.middle - 234 - 4 + offset for offset in (-14, 0, 14)]
        return left + [2 * self.middle - x - WINDOW[0] for x in left]


def raise_house(canvas: Canvas, plot: Plot) -> None:
    """Paint the whole house on its plot."""
    for side in (-1, 1):
        _wing(canvas, plot, side)
        _pavilion(canvas, plot, side)
    for x in plot.wing_windows():
        window(canvas, x, plot.base - 34, *WINDOW)
    for x in plot.pavilion_windows():
        window(canvas, x, plot.base - 38, *WINDOW)
    _block(canvas, plot)
    _weather(canvas, plot)


def _wing(canvas: Canvas, plot: Plot, side: int) -> None:
    left = plot.middle - 208 if side < 0 else plot.middle + 56
    top = plot.base - WING
    masonry(canvas, left, top, 152, WING)
    for x in [left + 6 + 22 * n for n in range(7)]:
        pilaster(canvas, x, top + 5, 5, WING - 5)
    frieze(canvas, left, top, 152)
    canvas.rect(left, plot.base - 5, 152, 5, "stone4")
    canvas.row(left, plot.base - 5, 152, "stone6")


def _pavilion(canvas: Canvas, plot: Plot, side: int) -> None:
    middle, base = plot.middle + side * 234, plot.base
    top = base - PAVILION
    masonry(canvas, middle - 28, top, 56, PAVILION)
    for x in (middle - 27, middle + 21):
        pilaster(canvas, x, top + 4, 6, PAVILION - 4)
    frieze(canvas, middle - 30, top, 60)
    canvas.rect(middle - 30, base - 6, 60, 6, "stone4")
    canvas.row(middle - 30, base - 6, 60, "stone7")
    _drum(canvas, (middle - 24, top - 13, 48, 13))
    _dome(canvas, (middle, top - 13, 22), open_at=-0.28 if side < 0 else 0.3)


def _block(canvas: Canvas, plot: Plot) -> None:
    middle, base = plot.middle, plot.base
    top = base - BLOCK
    masonry(canvas, middle - 68, base - 60, 136, 60)
    frieze(canvas, middle - 70, base - 60, 140)
    masonry(canvas, middle - 56, top, 112, BLOCK)
    for x in (middle - 55, middle - 45, middle + 36, middle + 46):
        pilaster(canvas, x, top + 8, 8, BLOCK - 8)
    frieze(canvas, middle - 58, top, 116)
    _drum(canvas, (middle - 48, top - 16, 96, 16))
    _dome(canvas, (middle, top - 16, 42), open_at=None)
    _lantern(canvas, middle, top - 57)
    _portal(canvas, middle, base)
    _lights_of_bronze(canvas, middle, base)


def _drum(canvas: Canvas, area: tuple[int, int, int, int]) -> None:
    """A ring of slots under a dome, darker to the right as a cylinder is."""
    x, y, width, height = area
    canvas.rect(x, y, width, height, "stone5")
    canvas.rect(x + width * 2 // 3, y, width // 3, height, "stone4")
    canvas.column(x, y, height, "stone7")
    canvas.column(x + width - 1, y, height, "stone3")
    for slot in range(x + 4, x + width - 5, 8):
        canvas.rect(slot, y + 4, 4, height - 7, "night2")
        canvas.column(slot, y + 4, height - 7, "stone2")
        canvas.row(slot, y + height - 3, 4, "stone6")
    canvas.rect(x - 3, y, width + 6, 3, "stone6")
    canvas.row(x - 3, y, width + 6, "stone7")
    canvas.row(x - 3, y + 3, width + 6, "stone3")
    canvas.rect(x - 2, y + height - 2, width + 4, 2, "stone5")
    canvas.row(x - 2, y + height - 1, width + 4, "stone3")


def _dome(canvas: Canvas, ball: tuple[int, int, int], open_at: float | None) -> None:
    """Copper: a lit sphere, seams along the meridians, a shutter that may stand open."""
    x, base, radius = ball
    xs, ys = grid(canvas.width, canvas.height)
    body = disc(canvas.width, canvas.height, x, base, radius, radius) & (ys < base)
    across, up = (xs - x) / radius, (ys - base) / radius
    towards = np.sqrt(np.clip(1 - across**2 - up**2, 0, 1))
    light = 0.4 + 0.36 * (-0.6 * across - 0.6 * up) + 0.2 * towards
    light += 0.05 * clouds(canvas.width, canvas.height, 14, 26, radius, 2)
    canvas.shade(body, light, COPPER, 0.25)
    _seams(canvas, ball, body)
    canvas.fill(edge(body, -1, 0) & (across < -0.2), "teal3")
    canvas.fill(edge(body, 0, -1) & (across < 0.45), "teal4" if radius > 30 else "teal3")
    canvas.rect(x - radius, base - 3, radius * 2, 1, "night1")
    canvas.rect(x - radius, base - 2, radius * 2, 2, "teal1")
    if open_at is not None:
        _shutter(canvas, ball, open_at)


def _seams(canvas: Canvas, ball: tuple[int, int, int], body: Mask) -> None:
    x, base, radius = ball
    seam = np.zeros_like(body)
    count = 6 if radius > 30 else 4
    for number in range(-count + 1, count):
        swing = math.sin(number * math.pi / (2 * count))
        for y in range(base - radius, base):
            round_at = math.sqrt(max(0.0, 1 - ((y - base) / radius) ** 2))
            column = round(x + swing * radius * round_at)
            if 0 <= y < canvas.height and 0 <= column < canvas.width:
                seam[y, column] = True
    shift(canvas.pixels, seam & body, -1)
    belt = np.zeros_like(body)
    belt[[base - radius // 3, base - radius * 2 // 3]] = True
    shift(canvas.pixels, belt & body, -1)


def _shutter(canvas: Canvas, ball: tuple[int, int, int], at: float) -> None:
    """The slit of a telescope's dome, its leaf pushed aside, the tube looking out."""
    x, base, radius = ball
    left, top = round(x + at * radius) - 3, base - round(radius * 0.95)
    canvas.rect(left - 1, top, 8, round(radius * 0.72), "teal2")
    canvas.rect(left, top, 6, round(radius * 0.7), "ink")
    canvas.column(left - 1, top, round(radius * 0.7), "teal4")
    lean = 1 if at > 0 else -1
    for step in range(7):
        canvas.rect(left + 2 + lean * step // 3, base - 7 - step, 3, 1, "stone4")
        canvas.dot(left + 2 + lean * step // 3, base - 7 - step, "stone6")


def _lantern(canvas: Canvas, middle: int, y: int) -> None:
    canvas.rect(middle - 4, y - 1, 8, 3, "teal1")
    canvas.row(middle - 4, y - 1, 6, "teal3")
    canvas.rect(middle - 2, y - 4, 4, 3, "teal2")
    canvas.column(middle - 1, y - 9, 5, "stone5")


def _portal(canvas: Canvas, middle: int, base: int) -> None:
    """Bronze doors under stepped stone, a disc of the sun above them."""
    top = base - 60
    for inset, colour in ((0, "stone6"), (2, "stone4"), (4, "stone6"), (6, "stone3")):
        canvas.rect(middle - 26 + inset, top + inset, 52 - 2 * inset, 60 - inset, colour)
    canvas.row(middle - 26, top, 52, "stone7")
    canvas.rect(middle - 18, top + 8, 36, 52, "wood0")
    for x in (middle - 17, middle - 5, middle + 7):
        canvas.rect(x, top + 10, 10, 15, "night2")
        for y in range(top + 12, top + 25, 5):
            canvas.row(x, y, 10, "gold0")
        canvas.column(x + 5, top + 10, 15, "gold0")
    _hall_seen(canvas, middle, base)
    canvas.row(middle - 18, top + 26, 36, "gold1")
    _sun(canvas, middle, top - 7)


def _hall_seen(canvas: Canvas, middle: int, base: int) -> None:
    """What an open door shows: the rotunda, its floor, the leaves folded inwards."""
    top = base - 34
    canvas.rect(middle - 17, top, 34, 34, "wood3")
    canvas.rect(middle - 12, top, 24, 22, "wood4")
    canvas.rect(middle - 7, top + 2, 14, 14, "night2")
    canvas.rect(middle - 12, top + 18, 24, 2, "wood5")
    canvas.poly(
        [
            (middle - 12, base - 14),
            (middle + 12, base - 14),
            (middle + 17, base),
            (middle - 17, base),
        ],
        "stone5",
    )
    canvas.ellipse(middle, base - 7, 9, 2.4, "stone3")
    canvas.column(middle + 2, top, 24, "gold0")
    canvas.ellipse(middle + 2.5, base - 10, 2.4, 2.4, "gold1")
    for x in (middle - 17, middle + 13):
        canvas.rect(x, top, 4, 34, "wood1")
        canvas.rect(x + 1, top + 4, 2, 24, "gold0")


def shut_doors() -> Canvas:
    """The three bronze leaves when they are shut."""
    canvas = Canvas(36, 34, "wood0")
    for x in (1, 13, 25):
        canvas.rect(x, 1, 10, 32, "wood1")
        for y in (2, 12, 22):
            canvas.rect(x + 1, y, 8, 9, "wood2")
            canvas.row(x + 1, y, 8, "gold0")
            canvas.column(x + 1, y, 9, "gold0")
            canvas.rect(x + 4, y + 3, 2, 3, "gold1")
    canvas.row(0, 0, 36, "gold1")
    return canvas


def _sun(canvas: Canvas, x: int, y: int) -> None:
    """A relief over the door: a sun between two rows of planets."""
    canvas.rect(x - 28, y - 5, 56, 11, "stone4")
    canvas.row(x - 28, y - 5, 56, "stone3")
    canvas.row(x - 28, y + 5, 56, "stone7")
    for angle in range(0, 360, 30):
        turn = math.radians(angle)
        canvas.dot(x + 5.4 * math.cos(turn), y + 5.4 * math.sin(turn), "stone6")
    canvas.ellipse(x + 0.5, y + 0.5, 3.4, 3.4, "stone7")
    canvas.ellipse(x + 1.5, y + 1.5, 2.2, 2.2, "stone6")
    for step, size in ((10, 1.2), (15, 1.8), (21, 1.5)):
        for side in (-1, 1):
            canvas.ellipse(x + side * step + 0.5, y + 0.5, size, size, "stone6")
            canvas.dot(x + side * step, y, "stone7")


def _lights_of_bronze(canvas: Canvas, middle: int, base: int) -> None:
    """Two lanterns beside the door, and the steps up to it."""
    for x in (middle - 33, middle + 28):
        canvas.rect(x, base - 40, 5, 15, "wood1")
        canvas.rect(x + 1, base - 38, 3, 11, "gold0")
        canvas.row(x - 1, base - 41, 7, "gold0")
        canvas.row(x, base - 25, 5, "wood0")
    for step in range(3):
        half, y = 30 + step * 5, base - 6 + step * 3
        canvas.rect(middle - half, y, half * 2, 3, "stone5")
        canvas.row(middle - half, y, half * 2, "stone7")
        canvas.row(middle - half, y + 2, half * 2, "stone3")


def _weather(canvas: Canvas, plot: Plot) -> None:
    """Rain streaks under the cornices and a shade under every edge to the east."""
    xs, ys = grid(canvas.width, canvas.height)
    streak = clouds(canvas.width, canvas.height, 3, 26, 77, 2) > 0.62
    walls = (ys > plot.base - 76) & (ys < plot.base - 8) & (np.abs(xs - plot.middle) < 262)
    stone = np.isin(canvas.pixels, [index("stone5"), index("stone6")])
    shift(canvas.pixels, streak & walls & stone, -1)
    canvas.pixels[: plot.base] = np.where(
        stone[: plot.base], despeckle(canvas.pixels)[: plot.base], canvas.pixels[: plot.base]
    )
