"""What she draws with: one ball-pen, and a child's box of crayons."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, Points, disc, polygon
from kit.ramp import Mask

SIZE = WIDTH, HEIGHT = 56, 25  # pixels: between the red line of a card and its word
PEN = "night3"
GAPS = 5  # every so many diagonals the crayon leaves paper


def paper() -> Canvas:
    """Give an empty place on a card."""
    return Canvas(WIDTH, HEIGHT)


def crayon(canvas: Canvas, mask: Mask, colour: str) -> None:
    """Rub colour on: slanting strokes that leave some paper between them."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    paper_shows = ((columns + rows) % GAPS == 0) & ((columns * 3 + rows * 7) % 4 != 0)
    canvas.fill(mask & ~paper_shows, colour)


def area(points: Points) -> Mask:
    """Give the pixels of a polygon."""
    return polygon(WIDTH, HEIGHT, points)


def block(x: int, y: int, width: int, height: int) -> Mask:
    """Give the pixels of a rectangle."""
    return area([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def blob(x: float, y: float, rx: float, ry: float) -> Mask:
    """Give the pixels of an ellipse."""
    return disc(WIDTH, HEIGHT, x, y, rx, ry)


def pen(canvas: Canvas, points: Sequence[tuple[float, float]], colour: str = PEN) -> None:
    """Draw with the ball-pen from point to point."""
    for (x0, y0), (x1, y1) in pairwise(points):
        canvas.line(x0, y0, x1, y1, colour)


def frame(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Draw a rectangle with the ball-pen; its strokes overshoot a corner."""
    right, low = x + width - 1, y + height - 1
    pen(canvas, [(x, y), (right, y), (right, low), (x, low), (x, y)])
    canvas.dot(right + 1, y, PEN)
    canvas.dot(x, low + 1, PEN)


def ring(canvas: Canvas, x: float, y: float, rx: float, ry: float, colour: str = PEN) -> None:
    """Draw an ellipse with the ball-pen."""
    canvas.fill(blob(x, y, rx, ry) & ~blob(x, y, rx - 1, ry - 1), colour)
