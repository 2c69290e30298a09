"""Copper domes, the drums under them, and the slits that telescopes look through."""

import math

import numpy as np
from kit.canvas import Canvas, disc, edge, grid
from kit.noise import clouds
from kit.ramp import Mask, shift

COPPER = ("night1", "teal0", "teal0", "teal1", "teal2", "teal3")


def drum(canvas: Canvas, area: tuple[int, int, int, int]) -> None:
    """A ring of slots under a dome, darker to the right as a cylinder is."""
    x, y, width, height = area
    canvas.rect(x, y, width, height, "stone5")
    canvas.rect(x + width * 2 // 3, y, width // 3, height, "stone4")
    canvas.column(x, y, height, "stone7")
    canvas.column(x + width - 1, y, height, "stone3")
    for slot in range(x + 4, x + width - 5, 8):
        canvas.rect(slot, y + 4, 4, height - 7, "night2")
        canvas.column(slot, y + 4, height - 7, "stone2")
        canvas.row(slot, y + height - 3, 4, "stone6")
    canvas.rect(x - 3, y, width + 6, 3, "stone6")
    canvas.row(x - 3, y, width + 6, "stone7")
    canvas.row(x - 3, y + 3, width + 6, "stone3")
    canvas.rect(x - 2, y + height - 2, width + 4, 2, "stone5")
    canvas.row(x - 2, y + height - 1, width + 4, "stone3")


def dome(canvas: Canvas, ball: tuple[int, int, int], open_at: float | None) -> None:
    """Copper: a lit sphere, seams along the meridians, a shutter that may stand open."""
    x, base, radius = ball
    xs, ys = grid(canvas.width, canvas.height)
    body = disc(canvas.width, canvas.height, x, base, radius, radius) & (ys < base)
    across, up = (xs - x) / radius, (ys - base) / radius
    towards = np.sqrt(np.clip(1 - across**2 - up**2, 0, 1))
    light = 0.4 + 0.36 * (-0.6 * across - 0.6 * up) + 0.2 * towards
    light += 0.05 * clouds(canvas.width, canvas.height, 14, 26, radius, 2)
    canvas.shade(body, light, COPPER, 0.25)
    _seams(canvas, ball, body)
    canvas.fill(edge(body, -1, 0) & (across < -0.2), "teal3")
    canvas.fill(edge(body, 0, -1) & (across < 0.45), "teal4" if radius > 30 else "teal3")
    canvas.rect(x - radius, base - 3, radius * 2, 1, "night1")
    canvas.rect(x - radius, base - 2, radius * 2, 2, "teal1")
    if open_at is not None:
        _shutter(canvas, ball, open_at)


def _seams(canvas: Canvas, ball: tuple[int, int, int], body: Mask) -> None:
    x, base, radius = ball
    seam = np.zeros_like(body)
    count = 6 if radius > 30 else 4
    for number in range(-count + 1, count):
        swing = math.sin(number * math.pi / (2 * count))
        for y in range(base - radius, base):
            round_at = math.sqrt(max(0.0, 1 - ((y - base) / radius) ** 2))
            column = round(x + swing * radius * round_at)
            if 0 <= y < canvas.height and 0 <= column < canvas.width:
                seam[y, column] = True
    shift(canvas.pixels, seam & body, -1)
    belt = np.zeros_like(body)
    belt[[base - radius // 3, base - radius * 2 // 3]] = True
    shift(canvas.pixels, belt & body, -1)


def _shutter(canvas: Canvas, ball: tuple[int, int, int], at: float) -> None:
    """The slit of a telescope's dome, its leaf pushed aside, the tube looking out."""
    x, base, radius = ball
    left, top = round(x + at * radius) - 3, base - round(radius * 0.95)
    canvas.rect(left - 1, top, 8, round(radius * 0.72), "teal2")
    canvas.rect(left, top, 6, round(radius * 0.7), "ink")
    canvas.column(left - 1, top, round(radius * 0.7), "teal4")
    lean = 1 if at > 0 else -1
    for step in range(7):
        canvas.rect(left + 2 + lean * step // 3, base - 7 - step, 3, 1, "stone4")
        canvas.dot(left + 2 + lean * step // 3, base - 7 - step, "stone6")


def lantern(canvas: Canvas, middle: int, y: int) -> None:
    """The knob and the rod on top of the great dome."""
    canvas.rect(middle - 4, y - 1, 8, 3, "teal1")
    canvas.row(middle - 4, y - 1, 6, "teal3")
    canvas.rect(middle - 2, y - 4, 4, 3, "teal2")
    canvas.column(middle - 1, y - 9, 5, "stone5")
