"""The record shop beside the club: windows upstairs, a lit display, a door, its neon."""

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, grid

from places.clubs import masonry, signs
from places.clubs import stairs_section as section

FLOOR = section.STREET


def paint_front(row: Canvas) -> None:
    """Paint the shop at the west end of a row of fronts."""
    x, width = 0, 176
    row.blit(masonry.worn_brick(width, FLOOR, "records", ("teal0", "night0", "ink", "teal1")), x, 0)
    row.rect(x, 30, width, 6, "night1")
    row.row(x, 30, width, "teal1")
    for at in (18, 76, 134):
        window(row, at, 40, (22, 34), "sun4" if at == 76 else None)
    row.rect(x, 92, width, 16, "night1")
    row.row(x, 92, width, "teal2")
    row.row(x, 107, width, "ink")
    _display(row, 10, 112)
    _shop_door(row, 132, 122)
    row.rect(0, FLOOR - 8, 124, 8, "wood1")
    row.row(0, FLOOR - 8, 124, "wood3")


def window(row: Canvas, x: int, y: int, size: tuple[int, int], lit: str | None) -> None:
    """Paint a sash window; lit ones have drapes and a lamp behind them."""
    width, height = size
    row.rect(x - 2, y - 2, width + 4, height + 4, "night0")
    xs, ys = grid(row.width, row.height)
    pane = np.asarray(box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 0) < 0)
    if lit:
        row.shade(pane, 1.0 - (ys - y) / height * 0.7, ("sun0", "sun2", "sun3", lit), 0.4, 4)
        row.rect(x, y, 4, height, "red2")
        row.rect(x + width - 4, y, 4, height, "red2")
        row.column(x + 3, y, height, "red1")
    else:
        row.shade(pane, 0.8 - (ys - y) / height * 0.6, ("ink", "night1", "night2"), 0.3)
        row.line(x + 3, y + height - 4, x + width - 4, y + 3, "night3")
    row.column(x + width // 2, y, height, "night0")
    row.row(x, y + height // 2, width, "night0")
    row.rect(x - 3, y + height + 2, width + 6, 3, "stone1")
    row.row(x - 3, y + height + 2, width + 6, "stone2")


def _display(row: Canvas, x: int, y: int) -> None:
    """A lit window of sleeves; somebody inside listens with headphones."""
    width, height = 112, 60
    row.rect(x - 3, y - 3, width + 6, height + 6, "night0")
    xs, ys = grid(row.width, row.height)
    pane = np.asarray(box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 0) < 0)
    row.shade(pane, 0.95 - (ys - y) / height * 0.7, ("wood2", "lemon0", "sun2", "sun4"), 0.45, 4)
    sleeves = (("red2", "sun3"), ("night3", "stone6"), ("teal1", "teal4"), ("stone6", "red3"),
               ("lemon1", "night1"), ("plum0", "dusk6"))  # fmt: skip
    for number in range(12):
        left, top = x + 4 + number % 6 * 18, y + 5 + number // 6 * 17
        if (left - x) > 66 and number > 5:
            continue
        body, mark = sleeves[(number * 5 + number // 6) % 6]
        row.rect(left, top, 13, 13, body)
        row.row(left, top + 13, 13, "wood1")
        if number % 3 == 0:
            row.ellipse(left + 6.5, top + 6.5, 4, 4, mark)
        elif number % 3 == 1:
            row.rect(left + 2, top + 3, 9, 3, mark)
        else:
            row.line(left + 2, top + 10, left + 10, top + 3, mark, 2)
    listener = np.asarray(capsule(xs, ys, x + 88, y + 60, x + 88, y + 42, 7, 6) < 0)
    listener |= disc(row.width, row.height, x + 88, y + 30, 5.4, 6)
    row.fill(listener & pane, "wood0")
    row.rect(x + 81, y + 28, 3, 6, "red3")
    row.rect(x + 92, y + 28, 3, 6, "red3")
    row.row(x + 84, y + 23, 9, "red2")
    row.rect(x, y + 42, 74, 18, "wood1")
    row.row(x, y + 42, 74, "wood4")
    for at in range(x + 3, x + 72, 4):
        colour = ("stone5", "red3", "teal2", "sun3", "night4")[at * 7 % 5]
        row.rect(at, y + 38, 3, 5, colour)


def _shop_door(row: Canvas, x: int, y: int) -> None:
    row.rect(x - 3, y - 3, 32, FLOOR - y + 3, "night0")
    row.rect(x, y, 26, FLOOR - y, "teal0")
    row.column(x, y, FLOOR - y, "teal2")
    xs, ys = grid(row.width, row.height)
    pane = np.asarray(box(xs, ys, x + 13, y + 22, 9, 18, 0) < 0)
    row.shade(pane, 0.9 - (ys - y) / 60, ("wood2", "lemon0", "sun2"), 0.4, 4)
    row.rect(x + 7, y + 14, 12, 7, "stone6")
    row.row(x + 9, y + 17, 8, "red3")
    row.rect(x + 21, y + 34, 3, 4, "gold1")


def neon() -> tuple[Canvas, int, int]:
    """The neon over the record shop with its upper left corner."""
    return signs.word("RECORDS", "teal", 0.9, 4.2), 44, 93
