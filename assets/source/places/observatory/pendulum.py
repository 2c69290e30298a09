"""Foucault's pendulum: a brass ball on a long wire, and the pit it swings over."""

import math

from kit.canvas import Canvas, disc, edge, grid
from kit.ramp import shift

TOP, LENGTH, SWING = 14, 206, 32  # row of the hook; pixels of wire; how far it swings
FRAMES = 28
WIDTH = 2 * SWING + 24
PIT = (104, 36)  # across, from front to back


def frames() -> list[Canvas]:
    """One whole swing, there and back."""
    return [_frame(SWING * math.sin(2 * math.pi * n / FRAMES)) for n in range(FRAMES)]


def _frame(out: float) -> Canvas:
    canvas = Canvas(WIDTH, LENGTH + 14)
    middle = WIDTH // 2
    down = math.sqrt(LENGTH**2 - out**2)
    x, y = middle + out, down
    canvas.line(middle, 0, round(x), round(y) - 8, "gold1")
    _ball(canvas, round(x), round(y))
    return canvas


def _ball(canvas: Canvas, x: int, y: int) -> None:
    body = disc(canvas.width, canvas.height, x + 0.5, y, 8, 8)
    xs, ys = grid(canvas.width, canvas.height)
    light = 0.55 - 0.42 * ((xs - x) * 0.6 + (ys - y) * 0.8) / 8
    canvas.shade(body, light, ("wood2", "gold0", "gold1", "gold2"), 0.15)
    canvas.fill(edge(body, 0, 1) & (xs > x - 3), "wood1")
    canvas.rect(x - 3, y - 4, 3, 2, "sun5")
    canvas.dot(x - 3, y - 2, "sun5")
    canvas.rect(x - 1, y - 10, 3, 3, "gold0")
    canvas.rect(x, y + 8, 1, 4, "gold1")


def pit() -> Canvas:
    """The round pit from above: far wall, a table of degrees, the pins that fall."""
    width, depth = PIT
    canvas = Canvas(width, depth + 8)
    middle = (width / 2, depth / 2 + 6)
    canvas.ellipse(*middle, width / 2, depth / 2, "stone6")
    canvas.ellipse(middle[0], middle[1] + 1, width / 2 - 1, depth / 2 - 1, "stone5")
    canvas.ellipse(*middle, width / 2 - 5, depth / 2 - 2.5, "stone2")
    canvas.ellipse(middle[0], middle[1] + 3, width / 2 - 6, depth / 2 - 3.5, "dusk1")
    table = canvas.ellipse(middle[0], middle[1] + 4, width / 2 - 10, depth / 2 - 5, "dusk2")
    canvas.fill(edge(table, 0, -1), "dusk1")
    canvas.ellipse(middle[0], middle[1] + 4, width / 2 - 17, depth / 2 - 8, "dusk1")
    for number in range(24):
        angle = number * math.pi / 12
        x = middle[0] + math.cos(angle) * (width / 2 - 13)
        y = middle[1] + 4 + math.sin(angle) * (depth / 2 - 6.5)
        if number in (1, 2, 13):  # fallen
            canvas.row(x - 1, y, 3, "gold0")
            continue
        canvas.column(x, y - 2, 3, "gold1")
    for reach in (0.5, 0.25):
        ring = disc(canvas.width, canvas.height, middle[0], middle[1] + 4, 40 * reach, 12 * reach)
        canvas.fill(edge(ring, 0, -1) | edge(ring, 0, 1), "gold0")
    canvas.row(middle[0] - 30, middle[1] + 4, 60, "gold0")
    return canvas


def pit_front() -> Canvas:
    """The near wall of the pit, twelve high, with a brass rail."""
    width, depth = PIT
    canvas = Canvas(width, depth // 2 + 14)
    outer = disc(width, canvas.height, width / 2, 0, width / 2, depth / 2)
    _, ys = grid(width, canvas.height)
    face = Canvas(width, canvas.height)
    for down in range(12):
        ring = disc(width, canvas.height, width / 2, down, width / 2, depth / 2)
        rim = edge(ring, 0, 1) & (ys > down)
        face.fill(rim, "stone6" if down < 2 else "stone4" if down < 10 else "stone2")
        face.fill(rim & (edge(outer, 0, 0)), "stone6")
    canvas.blit(face, 0, 0)
    xs, _ = grid(width, canvas.height)
    lit = canvas.solid & (xs < width * 0.4) & (xs > 6)
    shift(canvas.pixels, lit, 1)
    shade = canvas.solid & (xs > width * 0.72)
    shift(canvas.pixels, shade, -1)
    for n in range(1, 8):
        x = round(n * width / 8)
        y = depth / 2 * math.sqrt(max(0.0, 1 - ((x - width / 2) / (width / 2)) ** 2))
        canvas.column(x, y + 2, 9, "stone3")
    return canvas
