"""The walls of the restaurant: wine behind glass, beige panels, the evening, a way out."""

import numpy as np
from kit.canvas import Canvas, box, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import shift

WIDTH, LINE = 640, 178
CEILING = 60
WINDOWS = ((352, 76, 52, 88), (412, 76, 52, 88), (472, 76, 52, 88))
SPEAKER = (268, 48)  # the middle of the loudspeaker


def paint() -> Canvas:
    """All of it; windows and the glass of the door are holes."""
    wall = Canvas(WIDTH, LINE + 2)
    _panels(wall)
    _ceiling(wall)
    _wine(wall, 14)
    _service_door(wall, 118)
    _painting(wall)
    _windows(wall)
    _way_out(wall, 556)
    for x in (186, 326):
        _sconce(wall, x)
    return wall


def _panels(wall: Canvas) -> None:
    """Grass-cloth in beige over a pale dado."""
    _, ys = grid(wall.width, wall.height)
    weave = 0.1 * clouds(wall.width, wall.height, 90, 40, 7, 3) + 0.02 * np.sin(ys * 1.9)
    wall.shade(
        ys < 180,
        0.56 - 0.2 * (ys - 60) / 120 + weave,
        ("extra1", "extra1", "stone5", "stone6"),
        0.3,
    )
    for x in range(0, WIDTH, 40):
        wall.column(x, CEILING, 80, "extra1")
    wall.rect(0, 140, WIDTH, 40, "stone5")
    wall.rect(0, 138, WIDTH, 3, "stone6")
    wall.row(0, 138, WIDTH, "stone7")
    wall.row(0, 141, WIDTH, "stone4")
    for x in range(-4, WIDTH, 40):
        wall.rect(x + 5, 146, 32, 20, "stone4")
        wall.rect(x + 6, 147, 31, 19, "stone6")
        wall.rect(x + 6, 147, 30, 18, "stone5")
    wall.rect(0, LINE - 7, WIDTH, 9, "stone6")
    wall.row(0, LINE - 7, WIDTH, "stone7")
    wall.row(0, LINE + 1, WIDTH, "stone3")


def _ceiling(wall: Canvas) -> None:
    """A low ceiling with trays, round lamps, and one loudspeaker."""
    wall.rect(0, 0, WIDTH, CEILING, "stone5")
    for x in range(-20, WIDTH, 96):
        wall.poly([(x + 10, 8), (x + 86, 8), (x + 78, 40), (x + 18, 40)], "stone4")
        wall.poly([(x + 14, 10), (x + 82, 10), (x + 75, 38), (x + 21, 38)], "stone6")
        wall.line(x + 18, 40, x + 78, 40, "stone7")
    wall.rect(0, CEILING - 4, WIDTH, 6, "stone6")
    wall.row(0, CEILING - 4, WIDTH, "stone7")
    wall.row(0, CEILING + 2, WIDTH, "wood4")
    wall.row(0, CEILING + 3, WIDTH, "wood5")
    for x in (124, 412, 508):
        ring = wall.ellipse(x, 48, 9, 3.4, "stone4")
        wall.fill(edge(ring, 0, 1), "stone7")
        wall.ellipse(x, 48, 6, 2.2, "sun4")
    _loudspeaker(wall)


def _loudspeaker(wall: Canvas) -> None:
    x, y = SPEAKER
    wall.ellipse(x, y, 20, 7.4, "stone3")
    wall.ellipse(x, y - 0.6, 19, 6.6, "stone7")
    wall.ellipse(x, y, 16.5, 5.4, "stone2")
    for row in range(-4, 5, 2):
        half = round(15 * (1 - (row / 5.4) ** 2) ** 0.5)
        for dot in range(-half, half, 3):
            wall.rect(x + dot + row % 4 // 2, y + row, 2, 1, "stone4")
    wall.ellipse(x, y, 4, 1.6, "stone1")


def _wine(wall: Canvas, x: int) -> None:
    """A wall of wine behind glass, all lying down, all alike."""
    wall.rect(x, 72, 92, 98, "wood2")
    wall.row(x, 72, 92, "wood4")
    wall.rect(x + 3, 75, 86, 92, "wood1")
    rng = rng_of("restaurant wine")
    for row in range(9):
        y = 77 + row * 10
        wall.row(x + 3, y + 8, 86, "wood3")
        for place in range(9):
            left = x + 5 + place * 9
            if rng.random() < 0.08:
                continue
            body = ("leaf1", "red1", "leaf1", "wood0")[int(rng.integers(4))]
            ring = wall.ellipse(left + 4, y + 4, 3.6, 3.6, body)
            wall.fill(edge(ring, -1, -1), "leaf3" if body == "leaf1" else "red2")
            wall.rect(left + 3, y + 3, 2, 2, "stone5" if place % 3 else "gold1")
    wall.line(x + 12, 150, x + 50, 82, "wood4")
    wall.line(x + 16, 150, x + 54, 82, "wood3")
    wall.column(x + 45, 73, 96, "gold0")
    wall.rect(x + 42, 116, 2, 10, "gold1")


def _service_door(wall: Canvas, x: int) -> None:
    wall.rect(x - 3, 100, 46, 80, "stone4")
    wall.row(x - 3, 100, 46, "stone7")
    wall.rect(x, 103, 40, 77, "wood4")
    wall.column(x, 103, 77, "wood5")
    wall.rect(x + 37, 103, 3, 77, "wood3")
    hole = wall.ellipse(x + 20, 124, 8, 8, "stone4")
    wall.fill(edge(hole, 0, -1), "stone7")
    wall.ellipse(x + 20, 124, 6, 6, "sun4")
    wall.rect(x + 6, 162, 28, 14, "stone5")
    wall.row(x + 6, 162, 28, "stone7")
    wall.rect(x + 32, 138, 3, 9, "stone5")


def _painting(wall: Canvas) -> None:
    """Beige on beige, four feet by nine, untitled."""
    x, y, width, height = 208, 82, 100, 46
    wall.rect(x - 3, y - 3, width + 6, height + 6, "gold0")
    wall.row(x - 3, y - 3, width + 6, "gold1")
    wall.row(x - 3, y + height + 3, width + 6, "wood4")
    wall.rect(x, y, width, height, "stone6")
    xs, ys = grid(wall.width, wall.height)
    sheet = (xs > x) & (xs < x + width) & (ys > y) & (ys < y + height)
    wall.fill(sheet & (ys > y + 24 + 5 * np.sin(xs / 17) + 2 * np.sin(xs / 5)), "stone5")
    wall.fill(sheet & (ys > y + 34 + 4 * np.sin(xs / 23 + 2)), "extra1")
    wall.ellipse(x + 70, y + 15, 7, 7, "skin0")
    wall.rect(x + width // 2 - 8, y + height + 8, 16, 5, "stone6")
    wall.row(x + width // 2 - 6, y + height + 10, 12, "stone3")


def _windows(wall: Canvas) -> None:
    """Three panes of evening between drawn-back voile."""
    left, right = WINDOWS[0][0] - 18, WINDOWS[-1][0] + WINDOWS[-1][2] + 18
    for x, y, width, height in WINDOWS:
        wall.rect(x - 4, y - 4, width + 8, height + 8, "stone6")
        wall.rect(x - 1, y - 1, width + 2, height + 2, "wood3")
        wall.pixels[y : y + height, x : x + width] = 255
        wall.rect(x, y + 26, width, 2, "wood3")
        wall.row(x, y + 28, width, "wood2")
    wall.rect(left, 164, right - left, 5, "stone6")
    wall.row(left, 164, right - left, "stone7")
    wall.row(left, 169, right - left, "stone3")
    for x, width in ((left - 6, 22), (right - 16, 22)):
        _voile(wall, x, width)
    wall.rect(left - 12, 68, right - left + 24, 4, "gold0")
    wall.row(left - 12, 68, right - left + 24, "gold1")


def _voile(wall: Canvas, x: int, width: int) -> None:
    xs, ys = grid(wall.width, wall.height)
    hang = (xs >= x) & (xs < x + width) & (ys >= 72) & (ys < 174)
    folds = 0.55 + 0.34 * np.sin((xs - x) * 1.25 + 0.4 * np.sin(ys / 21)) - 0.1 * (ys - 72) / 100
    wall.shade(hang, folds, ("wood5", "extra1", "skin0", "skin1"), 0.2)
    wall.fill(hang & (ys > 171), "wood4")


def _way_out(wall: Canvas, x: int) -> None:
    """Two doors of glass to the street, brass bars, a mat."""
    wall.rect(x - 6, 86, 76, 94, "stone6")
    wall.column(x - 6, 86, 94, "stone7")
    wall.column(x + 69, 86, 94, "stone3")
    wall.rect(x - 1, 91, 66, 89, "wood2")
    for left in (x + 1, x + 33):
        wall.pixels[94:174, left + 2 : left + 28] = 255
        wall.rect(left, 92, 30, 2, "wood4")
        wall.rect(left, 92, 2, 88, "wood4")
        wall.rect(left + 28, 92, 2, 88, "wood3")
        wall.rect(left, 174, 30, 6, "wood3")
        wall.rect(left + 2, 136, 26, 2, "gold1")
        wall.row(left + 2, 138, 26, "gold0")
    wall.rect(x + 18, 72, 28, 10, "night1")
    wall.row(x + 18, 72, 28, "stone7")
    xs, ys = grid(wall.width, wall.height)
    plate = box(xs, ys, x + 32, 77, 12, 3, 1) < 0
    wall.fill(plate, "red1")
    shift(wall.pixels, (ys > 92) & (ys < 94) & (xs > x) & (xs < x + 64), -1)


def _sconce(wall: Canvas, x: int) -> None:
    wall.rect(x - 1, 104, 3, 12, "gold0")
    wall.rect(x - 4, 96, 9, 9, "sun4")
    wall.row(x - 4, 105, 9, "sun2")
