"""Things of a bare room: high windows, a sheet over a piano, a chair, a small table."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of


def high_window(width: int, height: int) -> Canvas:
    """The frame of a steel window, deep in the wall; its glass is another picture."""
    made = Canvas(width + 12, height + 16)
    made.rect(0, 0, width + 12, height + 12, "stone0")
    made.rect(2, 2, width + 8, height + 8, "night1")
    made.column(1, 0, height + 12, "stone1")
    made.rect(width + 8, 2, 4, height + 8, "stone3")
    made.rect(0, height + 10, width + 12, 4, "stone3")
    made.row(0, height + 10, width + 12, "stone5")
    made.rect(0, height + 14, width + 12, 2, "stone0")
    return made


def glass(width: int, height: int, name: str) -> Canvas:
    """Old panes against a white sky: some clear, some painted over, one broken."""
    rng, made = rng_of(name), Canvas(width, height)
    _, ys = grid(width, height)
    made.shade(np.ones((height, width), bool), 1 - ys / height, ("night6", "night7", "stone7"), 0.4)
    for row, y in enumerate(range(0, height, 16)):
        for x in range(0, width, 14):
            chance = rng.random()
            if chance < 0.2:
                made.rect(x, y, 14, 16, "night6" if row else "night7")
            elif chance < 0.27:
                made.rect(x, y, 14, 16, "cloth3")
            elif chance < 0.33:
                made.line(x + 2, y + 12, x + 10, y + 3, "night6")
    for x in range(0, width + 1, 14):
        made.rect(x - 1, 0, 2, height, "stone1")
    for y in range(0, height + 1, 16):
        made.rect(0, y - 1, width, 2, "stone1")
    made.rect(0, 0, width, 1, "stone1")
    return made


def sheeted_piano() -> Canvas:
    """An upright under a sheet; one can tell from its shoulders."""
    made = Canvas(72, 54)
    outline = [(4, 12), (10, 4), (60, 3), (67, 11), (68, 26), (71, 30), (71, 51), (1, 51), (2, 30)]
    mask = made.poly(outline, "stone3")
    xs, ys = grid(72, 54)
    folds = np.sin(xs * 0.55 + np.sin(ys * 0.12) * 1.6) + 0.5 * np.sin(xs * 1.3 + 1)
    shade = 0.5 + 0.2 * folds * (ys > 12) - 0.25 * (ys - 20) / 34 - 0.15 * (xs > 52)
    made.shade(mask, shade, ("stone1", "stone2", "stone3", "stone4", "stone5"), 0.0)
    made.line(10, 4, 60, 3, "stone6")
    made.line(4, 27, 68, 26, "stone2")
    made.line(3, 30, 69, 29, "stone5")
    for x in (6, 34, 62):
        made.rect(x, 49, 5, 5, "wood1")
    return made


def chair() -> Canvas:
    """The chair: plain wood, from the front; seat at 12, back at 28."""
    made = Canvas(20, 29)
    made.rect(3, 0, 14, 3, "wood2")
    made.row(3, 0, 14, "wood3")
    for x in (3, 15):
        made.rect(x, 0, 2, 29, "wood1")
        made.column(x, 0, 29, "wood3")
    for x in (7, 10, 13):
        made.column(x, 3, 11, "wood1")
    made.rect(1, 14, 18, 4, "wood2")
    made.row(1, 14, 18, "wood4")
    made.row(1, 17, 18, "wood2")
    for x in (1, 17):
        made.rect(x, 18, 2, 11, "wood1")
        made.column(x, 18, 11, "wood3")
    made.row(3, 22, 14, "wood2")
    return made


def bench_ladder() -> Canvas:
    """A step ladder that somebody will need again."""
    made = Canvas(30, 72)
    made.line(12, 2, 2, 71, "wood4", 2)
    made.line(17, 2, 27, 71, "wood3", 2)
    made.line(19, 6, 22, 70, "wood2")
    for y in range(12, 68, 9):
        share = (y - 2) / 69
        made.rect(round(12 - 10 * share), y, round(6 + 19 * share), 2, "wood5")
    made.rect(9, 0, 12, 3, "wood5")
    made.row(9, 0, 12, "skin0")
    return made


def case_of_chairs() -> Canvas:
    """Folded chairs against the wall: all but one have been put away."""
    made = Canvas(46, 34)
    for place in range(6):
        x = place * 7
        made.line(x + 7, 1, x + 2, 33, "stone3", 2)
        made.line(x + 9, 1, x + 4, 33, "stone1")
        made.rect(x + 5, 4, 4, 9, "wood3")
        made.row(x + 5, 4, 4, "wood5")
        made.rect(x + 3, 18, 4, 6, "wood2")
    return made
