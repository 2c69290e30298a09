"""Tables, 19 high, with what lies on them."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, edge, grid

from places.homes.joinery import Wood

TABLE = (58, 44)
TOP = 24  # row of the middle of the top in the picture


def round_table(wood: Wood, cloth: Sequence[str] | None = None) -> Canvas:
    """A round table; a cloth hides the legs, a bare one shows its foot."""
    width, height = TABLE
    canvas = Canvas(width, height)
    if cloth:
        _skirt(canvas, cloth)
    else:
        canvas.poly([(26, 28), (32, 28), (33, 39), (25, 39)], wood[1])
        canvas.column(27, 28, 11, wood[2])
        canvas.poly([(15, 43), (26, 36), (32, 36), (43, 43), (38, 44), (29, 39), (20, 44)], wood[0])
        canvas.line(16, 42, 26, 37, wood[2])
    colours = cloth if cloth else wood
    top = disc(width, height, width / 2, TOP, width / 2 - 1, 7.4)
    under = disc(width, height, width / 2, TOP + 2, width / 2 - 1, 7.4)
    canvas.fill(under, colours[0])
    canvas.fill(top, colours[2])
    canvas.fill(
        disc(width, height, width / 2 - 4, TOP - 1, width / 2 - 9, 4.6),
        colours[3] if cloth else colours[2],
    )
    canvas.fill(edge(top, 0, -1), colours[3])
    canvas.fill(edge(top, 0, 1), colours[1])
    return canvas


def _skirt(canvas: Canvas, cloth: Sequence[str]) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    middle = canvas.width / 2
    skirt = (np.abs(xs - middle) < middle - 1) & (ys > TOP) & (ys < 39.5 + 1.6 * np.sin(xs * 0.62))
    folds = 0.55 + 0.28 * np.sin(xs * 0.62) - 0.22 * (ys - TOP) / 18
    canvas.shade(skirt, folds, cloth[:3], 0.0)
    canvas.fill(edge(skirt, 0, 1), cloth[0])


def lunch(canvas: Canvas) -> None:
    """Lemonade, a bowl of oranges, a paper napkin with a pencil across it."""
    canvas.rect(12, 17, 7, 6, "stone6")
    canvas.rect(12, 14, 6, 9, "lemon3")
    canvas.column(12, 12, 11, "stone7")
    canvas.column(17, 12, 11, "stone5")
    canvas.column(19, 15, 5, "stone7")
    canvas.ellipse(30, 22, 8, 2.4, "night4")
    for x, y in ((26, 19), (31, 18), (34, 20), (29, 17)):
        canvas.ellipse(x, y, 2.6, 2.4, "sun1")
        canvas.dot(x - 1, y - 1, "sun3")
    canvas.ellipse(30, 23, 7, 1.6, "night5")
    canvas.poly([(40, 22), (49, 21), (51, 26), (42, 27)], "stone7")
    canvas.row(43, 24, 5, "night4")
    canvas.line(41, 26, 50, 22, "gold1")
    canvas.rect(21, 26, 5, 3, "red3")
    canvas.row(21, 26, 5, "red4")


def dinner(canvas: Canvas) -> None:
    """Two plates, a pie, wine, a tall candle in a bottle."""
    for x in (10, 40):
        canvas.ellipse(x + 4, 24, 6, 2.2, "stone7")
        canvas.ellipse(x + 4, 24.4, 4, 1.3, "stone5")
        canvas.row(x + 2, 23, 5, "sun1" if x == 10 else "leaf4")
    for x in (19, 37):
        canvas.rect(x, 15, 4, 4, "night6")
        canvas.rect(x, 16, 4, 3, "red2")
        canvas.column(x + 1, 19, 4, "night6")
        canvas.row(x, 23, 4, "night6")
    canvas.ellipse(29, 28, 6, 2, "wood4")
    canvas.ellipse(29, 27.2, 5, 1.4, "sun2")
    canvas.poly([(26, 24), (26, 17), (28, 14), (30, 14), (32, 17), (32, 24)], "leaf1")
    canvas.column(27, 17, 6, "leaf3")
    canvas.row(26, 24, 6, "leaf0")
    canvas.rect(28, 5, 2, 10, "stone7")
    canvas.column(29, 5, 10, "stone4")
    canvas.column(27, 13, 5, "stone6")


def desk(width: int, wood: Wood) -> Canvas:
    """A plain table against a wall, with one drawer."""
    canvas = Canvas(width, 24)
    canvas.rect(0, 3, width, 3, wood[2])
    canvas.row(0, 2, width, wood[3])
    canvas.rect(2, 6, width - 4, 6, wood[1])
    canvas.row(2, 11, width - 4, wood[0])
    canvas.rect(width // 2 - 2, 8, 4, 2, "gold0")
    for x in (2, width - 5):
        canvas.rect(x, 6, 3, 18, wood[1])
        canvas.column(x, 6, 18, wood[2])
    return canvas
