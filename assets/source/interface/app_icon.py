"""The icon of the window: a street lamp over piano keys, in the evening."""

from pathlib import Path

import numpy as np
from kit.canvas import Canvas, arc, box, edge, grid, strokes
from kit.indexed import write_indexed
from kit.ramp import Mask, quantise, ramp

SIDE = 64
SKY = ("night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5", "red4", "sun2")
KEYS = 40  # row where the keys begin
WHITE = (3, 15, 27, 38, 50)  # left edges; the last key ends at the frame
BLACK = (11, 23, 46)
BULB = (33, 20)


def draw() -> Canvas:
    """Draw the icon."""
    canvas = Canvas(SIDE, SIDE)
    xs, ys = grid(SIDE, SIDE)
    tile = box(xs, ys, 32, 32, 32, 32, 9) < 0
    sky = quantise(np.clip(ys / KEYS * 0.9, 0, 1), ramp(*SKY), 0.5)
    canvas.pixels[tile] = sky[tile]
    _glow(canvas)
    for x, y in ((10, 8), (52, 7), (46, 14), (15, 20), (56, 22), (8, 29)):
        canvas.dot(x, y, "night7")
    _lamp(canvas)
    _keys(canvas)
    canvas.pixels[~tile] = Canvas(1, 1).pixels[0, 0]
    _border(canvas, tile)
    return canvas


def _glow(canvas: Canvas) -> None:
    xs, ys = grid(SIDE, SIDE)
    light = np.clip(1 - np.hypot(xs - BULB[0], (ys - BULB[1]) * 1.1) / 21, 0, 1)
    canvas.shade(light > 0.12, light, ("red4", "red4", "sun1", "sun2", "sun3", "sun5"), 0.4, 4)


def _lamp(canvas: Canvas) -> None:
    """A post with a curved arm and a hood, thick enough to be seen at half the size."""
    canvas.rect(16, 18, 3, KEYS - 18, "ink")
    canvas.rect(14, KEYS - 6, 7, 6, "ink")
    arm = [*arc(27, 18, 10, 9, 180, 270, 10), (33, 9)]
    canvas.fill(strokes(SIDE, SIDE, [arm], 3.0), "ink")
    for y, half in ((11, 3), (13, 5), (15, 8)):
        canvas.rect(BULB[0] - half, y, half * 2 + 1, 2, "ink")
    canvas.rect(BULB[0] - 6, 17, 13, 3, "sun5")
    canvas.rect(BULB[0] - 4, 20, 9, 2, "stone7")
    canvas.rect(BULB[0] - 2, 22, 5, 1, "sun5")
    canvas.row(BULB[0] - 2, 11, 4, "dusk4")


def _keys(canvas: Canvas) -> None:
    canvas.rect(0, KEYS, SIDE, SIDE - KEYS, "ink")
    canvas.row(0, KEYS, SIDE, "red2")
    for left, right in zip(WHITE, (*WHITE[1:], SIDE), strict=True):
        canvas.rect(left, KEYS + 2, right - left - 1, 22, "stone7")
        canvas.column(right - 2, KEYS + 2, 22, "stone5")
        canvas.rect(left, 59, right - left - 1, 5, "stone4")
    canvas.rect(27, KEYS + 2, 10, 17, "sun4")
    for left in BLACK:
        canvas.rect(left, KEYS + 1, 7, 13, "ink")
        canvas.column(left + 1, KEYS + 2, 9, "night3")
        canvas.row(left + 1, KEYS + 11, 5, "night1")


def _border(canvas: Canvas, tile: Mask) -> None:
    """A gold line just inside an ink one."""
    rim = tile & ~_inner(1)
    canvas.fill(rim, "ink")
    line = _inner(1) & ~_inner(2.4)
    canvas.fill(line, "gold0")
    canvas.fill(line & (edge(_inner(1), 0, -1) | edge(_inner(1), -1, 0)), "gold1")


def _inner(inset: float) -> Mask:
    xs, ys = grid(SIDE, SIDE)
    return np.asarray(box(xs, ys, 32, 32, 32 - inset, 32 - inset, 9 - inset) < 0)


def build(root: Path) -> None:
    """Write the icon."""
    write_indexed(root / "assets" / "interface" / "app_icon.png", draw().pixels)
