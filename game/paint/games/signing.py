"""The contract from above, under tube light: small print, one line, a pen and a name."""

from functools import lru_cache
from itertools import pairwise

import numpy as np
import pygame

from game.core.palette import COLOURS
from game.minigames.signing import Signing
from game.paint.games.easel import Easel
from game.paint.games.subtitle import draw_subtitle
from game.paint.light import BAYER

PAPER = (250, 176)
LIES = (("folder", -98, 18), ("telephone", -80, 106), ("cup", 264, 4), ("pass", 266, 76))
TABLE = ("wood1", "wood2", "wood3")
NAME = (  # the strokes of a name, from the left end of the line, y upwards
    ((14, 21), (8, 25), (3, 21), (6, 16), (12, 12), (13, 6), (7, 2), (0, 5)),
    ((16, 8), (21, 11), (22, 15), (18, 15), (17, 8), (21, 4), (27, 9)),
    ((27, 9), (31, 24), (29, 25), (28, 6), (32, 4), (35, 9), (31, 11), (38, 9)),
    ((52, 24), (55, 4), (61, 18), (67, 4), (72, 25)),
    ((74, 12), (75, 5), (79, 6), (82, 14)),
    ((82, 14), (87, 25), (84, 24), (85, 5), (89, 4), (92, 12)),
    ((99, 13), (94, 12), (93, 6), (97, 4), (100, 12), (102, 25), (100, 5), (105, 4)),
    ((105, 4), (110, 11), (109, 14), (106, 12), (107, 5), (113, 5), (118, 12), (124, 10)),
)
TALL, LINE = 24, 142  # pixels of a letter's room, and of the line from the top
AT = 84  # where the name begins


def paint_signing(canvas: pygame.Surface, game: Signing, easel: Easel) -> None:
    """Draw the table, the paper, as much of the name as there is, and the pen."""
    canvas.blit(_table(canvas.get_size()), (0, 0))
    left = (canvas.get_width() - PAPER[0]) // 2
    top = (canvas.get_height() - PAPER[1]) // 2 - 4
    for name, dx, dy in LIES:
        canvas.blit(easel.closeup(name), (left + dx, top + dy))
    _print(canvas, (left, top), easel)
    tip = _name(canvas, game.written, (left + AT, top + LINE))
    lifted = 0 if game.writing else 7
    if game.writing or 0 < game.written < 1:
        _pen(canvas, (tip[0], tip[1] - lifted))
    else:  # it lies beside the line, for as long as nobody takes it
        _pen(canvas, (left + 214, top + 164))
    draw_subtitle(canvas, easel)


def _print(canvas: pygame.Surface, at: tuple[int, int], easel: Easel) -> None:
    x, y = at
    area = pygame.Rect(x, y, *PAPER)
    canvas.fill(COLOURS["wood0"], area.move(3, 4))
    canvas.fill(COLOURS["stone5"], area)
    canvas.fill(COLOURS["stone6"], area.inflate(-2, -2))
    face, big = easel.fonts.label, easel.fonts.plain
    big.centre(canvas, "Agreement", (area.centerx, y + 8), "night1")
    lines = (
        "Party of the first part: Nightline, a band.",
        "Party of the second part: keyboards.",
        "One thousand dollars a week, whatever is played.",
        "Five weeks. Then five weeks. See overleaf.",
    )
    for row, words in enumerate(lines):
        face.draw(canvas, words, (x + 18, y + 34 + row * 13), "night2")
    for row in range(5):
        wide = (208, 214, 196, 210, 120)[row]
        canvas.fill(COLOURS["stone4"], (x + 18, y + 90 + row * 7, wide, 1))
    canvas.fill(COLOURS["night1"], (x + AT - 6, y + LINE + 1, 142, 1))
    face.draw(canvas, "X", (x + AT - 16, y + LINE - 8), "red3")
    face.draw(canvas, "keyboards", (x + AT - 6, y + LINE + 5), "stone3")


def _name(canvas: pygame.Surface, share: float, at: tuple[int, int]) -> tuple[int, int]:
    """Write a share of the name; gives where the pen is."""
    x, y = at
    points = [(stroke, px, py) for stroke, path in enumerate(NAME) for px, py in _fine(path)]
    count = round(len(points) * share)
    for before, after in pairwise(points[:count]):
        if before[0] == after[0]:
            start, end = (x + before[1], y - before[2]), (x + after[1], y - after[2])
            pygame.draw.line(canvas, COLOURS["royal0"], start, end, 2)
    last = points[min(count, len(points) - 1)]
    return x + last[1], y - last[2]


@lru_cache(maxsize=16)
def _fine(path: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Put four points between each two of a stroke, rounded at its corners."""
    made = []
    for index in range(len(path) - 1):
        before, start = path[max(0, index - 1)], path[index]
        end, after = path[index + 1], path[min(len(path) - 1, index + 2)]
        for step in range(4):
            t = step / 4
            made.append(tuple(_bend(before[k], start[k], end[k], after[k], t) for k in (0, 1)))
    return tuple((round(px), round(py)) for px, py in (*made, path[-1]))


def _bend(a: float, b: float, c: float, d: float, t: float) -> float:
    """A curve that goes through its points."""
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def _pen(canvas: pygame.Surface, tip: tuple[int, int]) -> None:
    """A fountain pen, its nib at a place."""
    x, y = tip
    for step in range(46):
        wide = 2 if step < 5 else 4 if step < 9 else 7
        at = (x + round(step * 0.8), y - step)
        canvas.fill(COLOURS["ink"], (at[0] - 1, at[1] - 1, wide + 2, 3))
    for step in range(45):
        wide = 2 if step < 5 else 4 if step < 9 else 7
        colour = "gold2" if step < 9 or step in (24, 25) else "night1"
        at = (x + round(step * 0.8), y - step)
        canvas.fill(COLOURS[colour], (at[0], at[1], wide, 1))
        if step >= 9:
            canvas.fill(COLOURS["night4"], (at[0] + 1, at[1], 1, 1))


@lru_cache(maxsize=4)
def _table(size: tuple[int, int]) -> pygame.Surface:
    """A low table in green light that comes from everywhere."""
    width, height = size
    ys, xs = np.mgrid[0:height, 0:width]
    dither = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    far = np.hypot((xs - width / 2) / width, (ys - height / 2) / height)
    level = np.clip(2.6 - far * 3.4 + dither - 0.5, 0, 2).astype(int)
    level = np.where(ys % 34 == 0, 0, level)
    colours = np.array([COLOURS[name] for name in TABLE], np.int32)
    rgb = colours[level] * np.array([0.82, 1.04, 0.95])
    made = pygame.Surface(size, 0, 32)
    pygame.surfarray.blit_array(made, np.clip(rgb, 0, 255).astype(np.uint8).swapaxes(0, 1))
    return made
