"""Beds seen along their side: mattress 16 high, its top a slanted field one can lay things on."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, edge, grid

from places.homes.joinery import Wood, face

TOP, SIDE = 24, 12  # pixels of the top that are seen, and of the side


@dataclass(frozen=True)
class Bed:
    """How a bed is made up; the cloths are dark to light."""

    length: int
    wood: Wood
    cover: Sequence[str]
    patch: Sequence[str] = ()
    brass: bool = False
    pillow: Sequence[str] = ("stone4", "stone5", "stone6", "stone7")


def bed(kind: Bed) -> Canvas:
    """Draw a bed with its head at the left."""
    length, height = kind.length, 52
    canvas = Canvas(length, height)
    base = height - 4
    _head(canvas, kind, 0, 46)
    top = base - SIDE - TOP
    canvas.rect(8, top, length - 14, TOP, kind.cover[2])
    _quilt(canvas, kind, (8, top, length - 14))
    canvas.row(8, top, length - 14, kind.cover[3])
    _drop(canvas, kind, (8, base - SIDE, length - 14))
    _pillows(canvas, kind, top)
    _head(canvas, kind, length - 7, 34)
    for x in (2, length - 6):
        canvas.rect(x, base, 3, 4, kind.wood[0])
    return canvas


def _head(canvas: Canvas, kind: Bed, x: int, tall: int) -> None:
    y = canvas.height - 2 - tall
    if kind.brass:
        for at in (x, x + 5):
            canvas.column(at, y, tall - 2, "gold1")
            canvas.column(at + 1, y, tall - 2, "gold0")
            canvas.rect(at - 1, y - 2, 3, 3, "gold2")
        for row in (y + 5, y + 14):
            canvas.row(x, row, 7, "gold1")
        return
    face(canvas, (x, y, 8, tall), kind.wood)
    canvas.rect(x, y - 1, 8, 3, kind.wood[2])
    canvas.row(x, y - 1, 8, kind.wood[3])


def _quilt(canvas: Canvas, kind: Bed, area: tuple[int, int, int]) -> None:
    x, y, w = area
    if kind.patch:
        for row in range(4):
            for column in range(w // 9 + 1):
                colour = kind.patch[(row * 3 + column * 5 + row * column) % len(kind.patch)]
                left = x + column * 9 - row * 2
                start, end = max(x, left), min(x + w, left + 8)
                if end > start:
                    canvas.rect(start, y + row * 6, end - start, 5, colour)
        return
    xs, ys = grid(canvas.width, canvas.height)
    inside = (xs > x) & (xs < x + w) & (ys > y) & (ys < y + TOP)
    waves = np.sin(xs * 0.16 + ys * 0.5) + 0.6 * np.sin(xs * 0.07 - ys * 0.3 + 2)
    canvas.fill(inside & (waves > 1.1), kind.cover[3])
    canvas.fill(inside & (waves < -1.1), kind.cover[1])


def _drop(canvas: Canvas, kind: Bed, area: tuple[int, int, int]) -> None:
    x, y, w = area
    xs, ys = grid(canvas.width, canvas.height)
    drop = (xs > x) & (xs < x + w) & (ys > y) & (ys < y + SIDE - 1 + 1.4 * np.sin(xs * 0.35))
    light = 0.5 + 0.28 * np.sin(xs * 0.35) - 0.2 * (ys - y) / SIDE
    canvas.shade(drop, light, kind.cover[:3], 0.0)
    canvas.fill(edge(drop, 0, 1), kind.cover[0])
    canvas.row(x, y, w, kind.cover[3])


def _pillows(canvas: Canvas, kind: Bed, top: int) -> None:
    for number, y in enumerate((top - 3, top + 8)):
        left = 8 + number
        shape = canvas.poly(
            [
                (left, y + 2),
                (left + 8, y),
                (left + 19, y + 1),
                (left + 20, y + 10),
                (left + 9, y + 12),
                (left + 1, y + 11),
            ],
            kind.pillow[2],
        )
        canvas.fill(edge(shape, 0, -1), kind.pillow[3])
        canvas.fill(edge(shape, 0, 1) | edge(shape, 1, 0), kind.pillow[0])
        canvas.line(left + 6, y + 6, left + 13, y + 5, kind.pillow[1])


def night_table(wood: Wood) -> Canvas:
    """A small table with one drawer."""
    canvas = Canvas(22, 24)
    face(canvas, (1, 2, 20, 14), wood)
    canvas.row(0, 1, 22, wood[3])
    canvas.row(0, 2, 22, wood[2])
    canvas.rect(4, 6, 14, 6, wood[0])
    canvas.rect(5, 7, 12, 4, wood[1])
    canvas.rect(10, 8, 3, 2, "gold1")
    for x in (2, 17):
        canvas.rect(x, 16, 3, 8, wood[1])
        canvas.column(x, 16, 8, wood[2])
    return canvas
