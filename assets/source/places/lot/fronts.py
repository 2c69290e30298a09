"""Parts that fronts are made of: panes, shutters, iron, awnings, cornices, boards."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, box, grid, rng_of

GLASS = ("night5", "night4", "night2", "night2")


@dataclass(frozen=True)
class Opening:
    """A window or door: its pane's left, top, width and height."""

    x: int
    y: int
    width: int
    height: int


def pane(canvas: Canvas, hole: Opening, colours: Sequence[str] = GLASS) -> None:
    """Glass that holds a little sky: lighter above, two slanted reflections."""
    xs, ys = grid(canvas.width, canvas.height)
    x, y, w, h = hole.x, hole.y, hole.width, hole.height
    mask = box(xs, ys, x + w / 2, y + h / 2, w / 2, h / 2, 0) < 0
    canvas.shade(mask, (ys - y) / h, colours, 0)
    slant = mask & (((xs - x) + (ys - y)) % 19 < 3)
    canvas.fill(slant, "night6")


def sash(canvas: Canvas, hole: Opening, frame: str = "stone6", shade: str = "stone4") -> None:
    """A window of two sashes in a painted frame, with a sill."""
    x, y, w, h = hole.x, hole.y, hole.width, hole.height
    canvas.rect(x - 2, y - 2, w + 4, h + 4, frame)
    canvas.column(x + w + 1, y - 1, h + 3, shade)
    pane(canvas, hole)
    canvas.row(x, y, w, "night1")
    canvas.column(x, y, h, "night1")
    canvas.row(x, y + h // 2, w, frame)
    canvas.row(x, y + h // 2 + 1, w, shade)
    canvas.column(x + w // 2, y, h // 2, frame)
    canvas.rect(x - 4, y + h + 2, w + 8, 2, "stone6")
    canvas.row(x - 4, y + h + 4, w + 8, "stone2")


def lintel(canvas: Canvas, hole: Opening, colours: tuple[str, str, str]) -> None:
    """A stone over a window with a key in the middle; dark, body, light."""
    x, w, y = hole.x - 4, hole.width + 8, hole.y - 7
    canvas.rect(x, y, w, 5, colours[1])
    canvas.row(x, y, w, colours[2])
    canvas.row(x, y + 4, w, colours[0])
    middle = hole.x + hole.width // 2
    canvas.rect(middle - 2, y - 2, 4, 7, colours[1])
    canvas.row(middle - 2, y - 2, 4, colours[2])


def shutters(canvas: Canvas, hole: Opening, colours: tuple[str, str, str]) -> None:
    """Two leaves folded back against the wall; dark, body, light."""
    for x in (hole.x - 9, hole.x + hole.width + 2):
        canvas.rect(x, hole.y, 7, hole.height, colours[1])
        canvas.column(x, hole.y, hole.height, colours[2])
        canvas.column(x + 6, hole.y, hole.height, colours[0])
        for y in range(hole.y + 2, hole.y + hole.height - 2, 3):
            canvas.row(x + 1, y, 5, colours[0])
        canvas.row(x, hole.y + hole.height // 2, 7, colours[1])
        canvas.row(x, hole.y + hole.height, 7, "stone4")


def french(canvas: Canvas, hole: Opening) -> None:
    """A tall window of two leaves."""
    x, y, w, h = hole.x, hole.y, hole.width, hole.height
    canvas.rect(x - 2, y - 2, w + 4, h + 2, "stone7")
    canvas.row(x - 3, y - 4, w + 6, "stone7")
    canvas.row(x - 3, y - 3, w + 6, "stone4")
    pane(canvas, hole)
    canvas.row(x, y, w, "night1")
    canvas.rect(x + w // 2 - 1, y, 2, h, "stone6")
    for line in range(y + 8, y + h, 8):
        canvas.row(x, line, w, "stone6")


def iron(canvas: Canvas, x: int, y: int, width: int, height: int = 12) -> None:
    """A balcony's rail: bars, a row of rings, a slab under it."""
    canvas.rect(x - 2, y + height, width + 4, 3, "stone6")
    canvas.row(x - 2, y + height + 2, width + 4, "stone3")
    canvas.row(x, y, width, "night0")
    canvas.row(x, y + height - 2, width, "night0")
    for bar in range(x, x + width, 3):
        canvas.column(bar, y, height, "night0")
    for ring in range(x + 1, x + width - 1, 3):
        canvas.dot(ring, y + 3, "night0")
        canvas.dot(ring + 1, y + 4, "night1")


def flowers(canvas: Canvas, x: int, y: int, width: int, colour: str) -> None:
    """A box of flowers on a sill; y is the top of the box."""
    rng = rng_of(f"flowers {x} {y} {colour}")
    canvas.rect(x, y, width, 3, "rust1")
    canvas.row(x, y, width, "rust2")
    for column in range(x, x + width):
        tall = int(rng.integers(2, 5))
        canvas.column(column, y - tall, tall, "leaf3" if rng.random() < 0.6 else "leaf2")
        if rng.random() < 0.45:
            canvas.dot(column, y - tall - int(rng.integers(0, 2)), colour)


def awning(canvas: Canvas, hole: Opening, colours: tuple[str, str, str, str]) -> None:
    """Stripes over a shop; light and shade of one, then of the other."""
    for x in range(hole.width):
        first = (x // 6) % 2 == 0
        light, dark = colours[:2] if first else colours[2:]
        column = hole.x + x
        canvas.column(column, hole.y, hole.height // 3, light)
        canvas.column(column, hole.y + hole.height // 3, hole.height - hole.height // 3, dark)
        drop = 2 if x % 6 in (0, 5) else 3
        canvas.column(column, hole.y + hole.height, drop, light if first else dark)
    canvas.row(hole.x, hole.y, hole.width, "stone7")
    canvas.row(hole.x, hole.y + hole.height - 1, hole.width, "wood1")


def cornice(canvas: Canvas, x: int, y: int, width: int, colours: tuple[str, str, str]) -> None:
    """A projecting edge with brackets; dark, body, light."""
    dark, body, light = colours
    canvas.rect(x - 3, y, width + 6, 3, body)
    canvas.row(x - 3, y, width + 6, light)
    canvas.row(x - 3, y + 3, width + 6, dark)
    canvas.rect(x, y + 4, width, 4, body)
    for bracket in range(x + 2, x + width - 3, 7):
        canvas.rect(bracket, y + 4, 3, 6, dark)
        canvas.column(bracket, y + 4, 5, light)
    canvas.row(x, y + 8, width, dark)


def boards(canvas: Canvas, area: Opening, colours: tuple[str, str, str], name: str) -> None:
    """Horizontal boards bleached by the sun; dark, body, light."""
    rng = rng_of(name)
    canvas.rect(area.x, area.y, area.width, area.height, colours[1])
    for y in range(area.y, area.y + area.height, 5):
        canvas.row(area.x, y, area.width, colours[0])
        for _ in range(area.width // 22):
            x = area.x + int(rng.integers(0, max(1, area.width - 12)))
            length = int(rng.integers(4, 11))
            colour = colours[2] if rng.random() < 0.65 else colours[0]
            canvas.row(x, y + 2 + int(rng.integers(2)), length, colour)
        joint = area.x + int(rng.integers(4, max(5, area.width - 4)))
        canvas.column(joint, y, 5, colours[0])


def stains(canvas: Canvas, area: Opening, colour: str, name: str) -> None:
    """Patches where plaster has lost its paint: short strokes in loose heaps."""
    rng = rng_of(name)
    for _ in range(max(2, area.width * area.height // 900)):
        x = area.x + int(rng.integers(area.width))
        y = area.y + int(rng.integers(area.height))
        for line in range(int(rng.integers(2, 4))):
            length = int(rng.integers(3, 8))
            shiftx = int(rng.integers(-2, 3))
            left = int(np.clip(x + shiftx, area.x, area.x + area.width - length))
            canvas.row(left, min(y + line, area.y + area.height - 1), length, colour)
