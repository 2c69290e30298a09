"""Chairs, armchairs, a sofa, stools; seats are 11 or 12 pixels high."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, edge, grid

from places.homes.joinery import Wood


def kitchen_chair(facing: str, wood: Wood, cushion: Sequence[str] | None = None) -> Canvas:
    """A painted wooden chair from the side: back 27 high, three rungs."""
    canvas = Canvas(17, 28)
    canvas.rect(1, 0, 3, 28, wood[1])
    canvas.column(1, 0, 28, wood[2])
    canvas.column(3, 14, 14, wood[0])
    canvas.rect(0, 0, 5, 3, wood[2])
    canvas.row(0, 0, 5, wood[3])
    for y in (6, 10):
        canvas.row(1, y, 4, wood[0])
    canvas.rect(1, 15, 15, 3, wood[2])
    canvas.row(1, 15, 15, wood[3])
    canvas.row(1, 17, 15, wood[0])
    if cushion:
        canvas.rect(3, 13, 12, 3, cushion[1])
        canvas.row(3, 13, 12, cushion[2])
        canvas.row(3, 15, 12, cushion[0])
    canvas.rect(13, 18, 2, 10, wood[1])
    canvas.column(13, 18, 10, wood[2])
    canvas.rect(6, 18, 1, 8, wood[0])
    canvas.row(4, 22, 9, wood[0])
    if facing == "west":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def armchair(cloth: Sequence[str], throw: Sequence[str] | None = None) -> Canvas:
    """A deep armchair seen from the front, with a sagging cushion; cloth dark to light."""
    canvas = Canvas(46, 44)
    xs, ys = grid(46, 44)
    back = box(xs, ys, 23, 18, 17, 18, 8) < 0
    canvas.shade(back, 0.9 - ys / 44 - np.abs(xs - 19) / 70, cloth, 0.0)
    canvas.fill(edge(back, 0, -1), cloth[3])
    canvas.rect(10, 24, 26, 9, cloth[2])
    canvas.row(10, 24, 26, cloth[3])
    canvas.row(14, 25, 18, cloth[2])
    canvas.row(10, 32, 26, cloth[0])
    canvas.rect(8, 33, 30, 7, cloth[1])
    canvas.row(8, 39, 30, cloth[0])
    for x in (0, 36):
        arm = box(xs, ys, x + 5, 29, 5, 11.5, 4) < 0
        canvas.fill(arm, cloth[1])
        canvas.fill(arm & (ys < 22), cloth[2])
        canvas.fill(edge(arm, 0, -1), cloth[3])
        canvas.fill(edge(arm, 1, 0), cloth[0])
    for x in (3, 39):
        canvas.rect(x, 40, 4, 4, "wood1")
    for x in (17, 23, 29):
        canvas.dot(x, 10, cloth[0])
    if throw:
        _throw(canvas, throw, 24, 4)
    return canvas


def sofa(width: int, cloth: Sequence[str], throw: Sequence[str] | None = None) -> Canvas:
    """A sofa of as many cushions as fit, seen from the front."""
    canvas = Canvas(width, 42)
    xs, ys = grid(width, 42)
    back = box(xs, ys, width / 2, 17, width / 2 - 5, 16, 6) < 0
    canvas.shade(back, 0.85 - ys / 44, cloth, 0.0)
    canvas.fill(edge(back, 0, -1), cloth[3])
    count = max(2, (width - 20) // 26)
    wide = (width - 20) // count
    for number in range(count):
        x = 10 + number * wide
        canvas.column(x, 5, 18, cloth[0])
        seat = box(xs, ys, x + wide / 2, 26, wide / 2, 4.5, 2) < 0
        canvas.fill(seat, cloth[2])
        canvas.fill(edge(seat, 0, -1), cloth[3])
        canvas.fill(edge(seat, 1, 0) | edge(seat, 0, 1), cloth[0])
    canvas.rect(8, 31, width - 16, 7, cloth[1])
    canvas.row(8, 37, width - 16, cloth[0])
    for x in (0, width - 11):
        arm = box(xs, ys, x + 5.5, 27, 5.5, 11.5, 4) < 0
        canvas.fill(arm, cloth[1])
        canvas.fill(arm & (ys < 21), cloth[2])
        canvas.fill(edge(arm, 0, -1), cloth[3])
        canvas.fill(edge(arm, 1, 0), cloth[0])
        canvas.rect(x + 3, 38, 4, 4, "wood1")
    if throw:
        _throw(canvas, throw, width - 34, 2)
    return canvas


def _throw(canvas: Canvas, colours: Sequence[str], x: int, y: int) -> None:
    """A blanket thrown over the back: bands of colour, a fringe."""
    for row in range(22):
        canvas.row(x - row // 5, y + row, 15, colours[(row // 4) % len(colours)])
    for column in range(0, 15, 2):
        canvas.column(x - 4 + column, y + 22, 3, colours[0])


def cushion(colours: Sequence[str]) -> Canvas:
    """A cushion with a dent."""
    canvas = Canvas(16, 13)
    canvas.poly(
        [(1, 1), (8, 2), (15, 0), (14, 6), (15.6, 12), (8, 11), (0, 12.6), (2, 6)], colours[1]
    )
    canvas.row(3, 2, 10, colours[2])
    canvas.line(5, 5, 8, 7, colours[0])
    canvas.line(11, 5, 9, 7, colours[0])
    canvas.row(3, 10, 10, colours[0])
    return canvas


def step_stool(wood: Wood) -> Canvas:
    """A low stool, good for shelves and for boys who conduct."""
    canvas = Canvas(18, 14)
    canvas.rect(0, 0, 18, 4, wood[1])
    canvas.row(0, 0, 18, wood[3])
    canvas.row(0, 3, 18, wood[0])
    for x in (2, 13):
        canvas.rect(x, 4, 3, 10, wood[1])
        canvas.column(x, 4, 10, wood[2])
    canvas.row(5, 9, 8, wood[0])
    return canvas
