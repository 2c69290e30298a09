"""What the kitchen and the hall of the house in the hills are furnished with."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, polygon, rng_of


def oak(variant: int) -> Canvas:
    """Wide pale boards, eight pixels each."""
    rng, tile = rng_of(f"oak {variant}"), Canvas(16, 16, "extra1")
    for board in range(2):
        y = board * 8
        tile.row(0, y + 7, 16, "wood5")
        for _ in range(2):
            x, long = int(rng.integers(1, 9)), int(rng.integers(3, 7))
            tile.row(
                x, y + int(rng.integers(1, 6)), long, "wood5" if rng.random() < 0.7 else "skin0"
            )
        if (variant + board * 2) % 5 == 0:
            tile.column(int(rng.integers(3, 13)), y, 7, "wood5")
    return tile


def island(width: int = 132) -> Canvas:
    """The kitchen island: stone that runs over both ends, walnut between, a bowl of lemons."""
    canvas = Canvas(width, 46)
    canvas.rect(0, 14, width, 5, "stone7")
    canvas.row(0, 18, width, "stone4")
    for x in (0, width - 6):
        canvas.rect(x, 19, 6, 27, "stone6")
        canvas.column(x + 5 if x == 0 else x, 19, 27, "stone4")
    canvas.rect(6, 19, width - 12, 27, "wood2")
    rng = rng_of("island grain")
    for _ in range(60):
        x, y = int(rng.integers(7, width - 8)), int(rng.integers(20, 40))
        canvas.column(x, y, int(rng.integers(4, 6)), "wood3" if rng.random() < 0.6 else "wood1")
    canvas.rect(6, 19, width - 12, 2, "wood1")
    canvas.rect(6, 43, width - 12, 3, "wood0")
    _bowl(canvas, 22)
    _papers(canvas, 78)
    return canvas


def _bowl(canvas: Canvas, x: int) -> None:
    for dx, dy in ((2, 5), (7, 3), (12, 5), (6, 6)):
        ball = canvas.ellipse(x + dx + 2, dy + 3, 3, 2.6, "lemon2")
        canvas.fill(edge(ball, 0, -1), "lemon3")
        canvas.fill(edge(ball, 0, 1), "lemon1")
    canvas.poly([(x, 8), (x + 19, 8), (x + 15, 14), (x + 4, 14)], "teal2")
    canvas.row(x, 8, 19, "teal4")


def _papers(canvas: Canvas, x: int) -> None:
    """Tomorrow's pages, a cup, and a crown of paper."""
    canvas.poly([(x, 14), (x + 3, 11), (x + 17, 11), (x + 15, 14)], "stone6")
    canvas.row(x + 3, 11, 13, "stone7")
    canvas.rect(x + 21, 9, 5, 5, "red3")
    canvas.row(x + 21, 9, 5, "red4")
    crown = ((0, 14), (0, 8), (3, 11), (5, 7), (8, 11), (11, 8), (11, 14))
    canvas.poly([(x + 32 + dx, y) for dx, y in crown], "gold2")
    canvas.row(x + 32, 13, 11, "gold0")


def bar_chair() -> Canvas:
    """A stool with a low back: seat at 20."""
    canvas = Canvas(15, 30)
    canvas.rect(1, 0, 13, 9, "wood3")
    canvas.row(1, 0, 13, "wood5")
    canvas.rect(0, 10, 15, 3, "stone2")
    canvas.row(0, 10, 15, "stone4")
    for x in (2, 11):
        canvas.column(x, 13, 17, "night1")
        canvas.column(x + 1, 13, 17, "night3")
    canvas.row(2, 23, 10, "gold0")
    return canvas


def pendant() -> Canvas:
    """A dome of brass on a long cord."""
    canvas = Canvas(21, 62)
    canvas.column(10, 0, 46, "night1")
    dome = disc(21, 62, 10.5, 57, 10, 12) & (grid(21, 62)[1] < 57)
    xs, _ = grid(21, 62)
    canvas.shade(dome, 0.8 - np.abs(xs - 7) / 13, ("gold0", "gold1", "gold2"), 0.0)
    canvas.row(1, 57, 19, "sun4")
    canvas.row(3, 58, 15, "sun5")
    return canvas


def pendant_glow() -> Canvas:
    """The lit mouth of that lamp."""
    canvas = Canvas(19, 3)
    canvas.row(0, 0, 19, "sun4")
    canvas.row(2, 1, 15, "sun5")
    canvas.row(6, 2, 7, "sun4")
    return canvas


def console() -> Canvas:
    """The table by the door: keys, letters under a golden figure, one small shoe."""
    canvas = Canvas(44, 40)
    canvas.rect(0, 16, 44, 3, "wood3")
    canvas.row(0, 16, 44, "wood5")
    for x in (2, 39):
        canvas.rect(x, 19, 2, 21, "gold0")
    canvas.rect(2, 33, 40, 2, "wood2")
    canvas.rect(6, 14, 12, 2, "stone6")
    canvas.rect(7, 12, 12, 2, "stone7")
    canvas.rect(11, 3, 4, 7, "gold1")
    canvas.rect(11, 0, 4, 3, "gold2")
    canvas.rect(9, 10, 8, 2, "night1")
    canvas.ellipse(32, 14, 7, 2.4, "teal2")
    canvas.rect(29, 12, 3, 2, "gold2")
    canvas.rect(33, 12, 4, 1, "stone6")
    canvas.rect(14, 29, 8, 4, "red3")
    canvas.rect(20, 28, 3, 5, "red3")
    return canvas


def dress_rail() -> Canvas:
    """A dress for tonight on a rail, in its bag to the hips; shoes under it."""
    canvas = Canvas(34, 62)
    for x in (3, 29):
        canvas.column(x, 4, 54, "stone3")
        canvas.column(x + 1, 4, 54, "stone5")
        canvas.row(x - 3, 58, 8, "stone2")
    canvas.rect(3, 3, 28, 2, "stone4")
    canvas.column(16, 5, 3, "stone6")
    gown = polygon(34, 62, [(12, 9), (21, 9), (22, 24), (27, 52), (7, 52), (11, 24)])
    xs, _ = grid(34, 62)
    canvas.shade(gown, 0.5 + 0.4 * np.sin(xs * 1.1), ("night1", "night2", "night3", "night4"), 0.0)
    bag = polygon(34, 62, [(10, 8), (23, 8), (24, 30), (9, 30)])
    canvas.fill(bag & ((xs.astype(int) % 3) == 0), "stone6")
    canvas.fill(edge(bag, 0, 1) | edge(bag, -1, 0), "stone7")
    canvas.rect(8, 56, 6, 3, "gold1")
    canvas.rect(18, 56, 6, 3, "gold1")
    return canvas
