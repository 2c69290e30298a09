"""The observatory in elevation: three domes over a white house of the nineteen-thirties.

It is painted as stone in plain light; the hour is the map's. Glass is dark here, what is lit
by night lies over it as props that shine.
"""

from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, despeckle, grid
from kit.noise import clouds
from kit.ramp import index, shift

from places.observatory.domes import dome, drum, lantern
from places.observatory.ornament import frieze, masonry, pilaster, window
from places.observatory.portal import lights_of_bronze, portal

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
    drum(canvas, (middle - 24, top - 13, 48, 13))
    dome(canvas, (middle, top - 13, 22), open_at=-0.28 if side < 0 else 0.3)


def _block(canvas: Canvas, plot: Plot) -> None:
    middle, base = plot.middle, plot.base
    top = base - BLOCK
    masonry(canvas, middle - 68, base - 60, 136, 60)
    frieze(canvas, middle - 70, base - 60, 140)
    masonry(canvas, middle - 56, top, 112, BLOCK)
    for x in (middle - 55, middle - 45, middle + 36, middle + 46):
        pilaster(canvas, x, top + 8, 8, BLOCK - 8)
    frieze(canvas, middle - 58, top, 116)
    drum(canvas, (middle - 48, top - 16, 96, 16))
    dome(canvas, (middle, top - 16, 42), open_at=None)
    lantern(canvas, middle, top - 57)
    portal(canvas, middle, base)
    lights_of_bronze(canvas, middle, base)


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
