"""Washing: whites on a rack and on lines."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid

WHITE: Sequence[str] = ("stone4", "stone5", "stone6", "stone7")
YELLOW: Sequence[str] = ("lemon1", "lemon2", "lemon3", "sun5")
SKY: Sequence[str] = ("night4", "night5", "night6", "night7")
SPAN = 8  # pictures of one sway


def rack() -> Canvas:
    """A drying rack with shirts, socks and one yellow dress."""
    canvas = Canvas(58, 48)
    for x in (6, 51):
        canvas.line(x, 10, x - 5 if x < 20 else x + 5, 47, "wood4")
        canvas.line(x, 10, x + 5 if x < 20 else x - 5, 47, "wood3")
    canvas.row(2, 9, 54, "wood5")
    canvas.row(2, 10, 54, "wood3")
    _hung(canvas, 5, 9, 16, 24, WHITE)
    _hung(canvas, 24, 9, 13, 28, YELLOW)
    _hung(canvas, 40, 9, 12, 18, SKY)
    for x in (6, 12, 25, 33, 41, 49):
        canvas.column(x, 7, 4, "wood3")
    return canvas


def _hung(canvas: Canvas, x: int, y: int, w: int, h: int, colours: Sequence[str]) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    body = (xs > x) & (xs < x + w) & (ys > y) & (ys < y + h + np.sin(xs * 0.8) * 1.2)
    light = 0.75 + 0.22 * np.sin((xs - x) * 0.9 + ys * 0.06) - 0.2 * (ys - y) / h
    canvas.shade(body, light, colours, 0.0)
    canvas.fill(edge(body, 1, 0) | edge(body, 0, 1), colours[0])


def line(width: int, pieces: Sequence[tuple[int, int, int, Sequence[str]]]) -> list[Canvas]:
    """A washing line in the wind: pieces are x, width, height, colours."""
    return [_swaying(width, pieces, 2 * np.pi * n / SPAN) for n in range(SPAN)]


def _swaying(
    width: int, pieces: Sequence[tuple[int, int, int, Sequence[str]]], phase: float
) -> Canvas:
    height = 8 + max(piece[2] for piece in pieces)
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    for x in range(width):
        canvas.dot(x, 2 + 3 * (1 - ((x - width / 2) / (width / 2)) ** 2), "wood1")
    for x, w, h, colours in pieces:
        top = 2 + 3 * (1 - ((x + w / 2 - width / 2) / (width / 2)) ** 2)
        down = np.clip((ys - top) / h, 0, 1)
        shifted = xs - 3.2 * np.sin(phase + x * 0.07 - down * 1.6) * down
        body = (shifted > x) & (shifted < x + w) & (ys > top) & (ys < top + h)
        light = 0.72 + 0.26 * np.sin((shifted - x) * 0.8 + phase * 0.5) - 0.12 * down
        canvas.shade(body, light, colours, 0.0)
        canvas.fill(edge(body, 1, 0) | edge(body, 0, 1), colours[0])
        for peg in (x + 1, x + w - 3):
            canvas.column(peg, top - 1, 3, "red3")
    return canvas


def basket(colours: Sequence[str] = WHITE) -> Canvas:
    """A wicker basket of washing."""
    canvas = Canvas(34, 24)
    for x, y, r in ((9, 8, 7), (18, 6, 8), (26, 9, 6)):
        mass = canvas.ellipse(x, y, r, 5, colours[2])
        canvas.fill(edge(mass, 0, -1), colours[3])
        canvas.row(x - 3, y + 1, 5, colours[1])
    canvas.rect(26, 6, 5, 6, "lemon2")
    canvas.poly([(1, 10), (33, 10), (30, 24), (4, 24)], "wood4")
    for y in range(11, 24, 3):
        for x in range(2 + y % 2 * 3, 32, 6):
            canvas.row(x, y, 3, "wood3")
            canvas.row(x + 2, y + 1, 3, "extra1")
    canvas.rect(0, 9, 34, 3, "extra1")
    canvas.row(0, 9, 34, "skin0")
    canvas.row(5, 23, 25, "wood2")
    return canvas


def shirt(colours: Sequence[str], hook: str = "gold0") -> Canvas:
    """A shirt or blouse on a hanger."""
    canvas = Canvas(20, 26)
    canvas.column(10, 0, 4, hook)
    canvas.line(10, 3, 3, 7, "wood4")
    canvas.line(10, 3, 17, 7, "wood4")
    canvas.poly(
        [(3, 6), (8, 4), (12, 4), (17, 6), (19, 17), (15, 18), (15, 26), (5, 26), (5, 18), (1, 17)],
        colours[2],
    )
    canvas.column(10, 5, 20, colours[1])
    canvas.poly([(8, 4), (10, 8), (12, 4)], colours[0])
    canvas.column(14, 9, 17, colours[1])
    canvas.column(5, 8, 17, colours[3])
    return canvas


def ironing_board() -> Canvas:
    """An ironing board with a white blouse whose stain did not come out, and the iron."""
    canvas = Canvas(66, 40)
    canvas.line(16, 20, 44, 39, "stone3", 2)
    canvas.line(48, 20, 20, 39, "stone4", 2)
    canvas.row(14, 39, 10, "stone2")
    canvas.row(40, 39, 10, "stone2")
    board = canvas.poly([(0, 16), (6, 13), (62, 13), (65, 16), (62, 20), (6, 20)], "elec1")
    canvas.fill(edge(board, 0, -1), "elec2")
    canvas.fill(edge(board, 0, 1), "elec0")
    canvas.poly([(14, 14), (40, 13), (44, 18), (40, 26), (34, 24), (18, 26), (12, 19)], "stone7")
    canvas.poly([(18, 20), (34, 20), (36, 24), (18, 25)], "stone5")
    canvas.poly([(26, 14), (34, 14), (35, 18), (29, 20), (25, 17)], "wood5")
    canvas.row(28, 16, 5, "wood4")
    canvas.poly([(48, 13), (50, 8), (58, 6), (62, 13)], "stone3")
    canvas.row(48, 13, 15, "stone7")
    canvas.poly([(50, 7), (52, 3), (60, 3), (60, 6)], "red3")
    canvas.row(52, 5, 6, "stone3")
    return canvas
