"""The painted dome of the rotunda: night sky in panels, old gods with the planets they carry."""

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds

RADII = (158, 86)
SKY = ("night0", "night1", "night2", "night2", "night3", "night4")
RIBS = 7

CONSTELLATIONS = (  # where over the springing line, and the figure as one stroke
    ((-92, 48), ((-14, -3), (-8, -6), (-3, -4), (2, 0), (3, 6), (12, 7), (14, 1), (2, 0))),
    ((-48, 60), ((-11, -4), (-6, 4), (0, -2), (6, 5), (11, -3))),
    ((44, 60), ((-6, -8), (-3, 0), (-7, 8), (6, 8), (3, 0), (7, -8), (-6, -8))),
    ((92, 48), ((0, -9), (0, 9), (0, 2), (-8, -1), (9, 4))),
)


@dataclass(frozen=True)
class God:
    """A figure of the mural: where it stands, its robe dark to light, what it lifts."""

    x: int
    robe: tuple[str, str, str]
    sign: str
    side: int


GODS = (
    God(-112, ("rust0", "rust1", "rust2"), "ring", 1),
    God(-72, ("teal0", "teal1", "teal3"), "moon", -1),
    God(-30, ("gold0", "gold1", "sun4"), "sun", 1),
    God(32, ("dusk2", "dusk3", "dusk5"), "star", -1),
    God(74, ("jade0", "jade1", "jade2"), "wave", 1),
    God(114, ("red1", "red2", "red3"), "arrow", -1),
)


def paint(canvas: Canvas, x: int, base: int) -> None:
    """Paint the dome with its springing line on a row."""
    xs, ys = grid(canvas.width, canvas.height)
    body = disc(canvas.width, canvas.height, x, base, *RADII) & (ys < base)
    height = (base - ys) / RADII[1]
    light = 0.75 - 0.75 * height - 0.2 * ((xs - x) / RADII[0]) ** 2
    light += 0.1 * clouds(canvas.width, canvas.height, 40, 20, 51, 3)
    canvas.shade(body, light, SKY, 0.4, 4)
    _mist(canvas, x, base)
    _ribs(canvas, x, base)
    _figures(canvas, x, base)
    for god in GODS:
        _god(canvas, x, base - 6, god)
    rim = edge(body, 0, -1) | edge(body, -1, 0) | edge(body, 1, 0)
    canvas.fill(rim, "gold1")
    inner = disc(canvas.width, canvas.height, x, base, RADII[0] - 2, RADII[1] - 2) & (ys < base)
    canvas.fill(edge(inner, 0, -1), "gold0")
    _oculus(canvas, x, base - RADII[1])


def _mist(canvas: Canvas, x: int, base: int) -> None:
    """Clouds that the gods stand on."""
    _, ys = grid(canvas.width, canvas.height)
    top = base - 9 - 5 * np.abs(clouds(canvas.width, 1, 26, 1, 57, 2)[0])[None]
    inside = disc(canvas.width, canvas.height, x, base, RADII[0] - 3, RADII[1]) & (ys < base)
    canvas.shade(inside & (ys > top), 1 - (ys - top) / 12, ("dusk2", "dusk3", "dusk5"), 0.2)
    canvas.fill(inside & (ys > top) & (ys < top + 1), "dusk6")


def _ribs(canvas: Canvas, x: int, base: int) -> None:
    """Gilded ribs that meet at the top."""
    for number in range(1, RIBS):
        swing = math.cos(math.pi * number / RIBS)
        for down in range(8, RADII[1] - 6):
            wide = math.sqrt(1 - (1 - down / RADII[1]) ** 2)
            column = round(x + swing * RADII[0] * wide)
            row = base - RADII[1] + down
            canvas.dot(column, row, "gold0")
            if down % 4 == 0:
                canvas.dot(column + 1, row, "gold1")


def _figures(canvas: Canvas, x: int, base: int) -> None:
    """Constellations in gold between the ribs, and small stars."""
    for (dx, up), points in CONSTELLATIONS:
        placed = [(x + dx + px, base - up + py) for px, py in points]
        for start, end in pairwise(placed):
            canvas.line(*start, *end, "night4")
        for px, py in placed:
            canvas.rect(px, py, 2, 2, "gold2")
    rng = rng_of("cupola stars")
    for _ in range(60):
        angle, reach = rng.uniform(math.pi, 2 * math.pi), rng.uniform(0.45, 0.9)
        spot = (x + math.cos(angle) * RADII[0] * reach, base + math.sin(angle) * RADII[1] * reach)
        canvas.rect(*spot, 2, 1, "gold1" if rng.random() < 0.3 else "night5")


def _god(canvas: Canvas, x: int, base: int, god: God) -> None:
    """A tall figure in a robe, one arm up with its sign."""
    middle = x + god.x
    foot = base - round(abs(god.x) * 0.02)
    dark, body, light = god.robe
    canvas.poly(
        [(middle - 3, foot - 24), (middle + 3, foot - 24), (middle + 8, foot), (middle - 8, foot)],
        body,
    )
    canvas.poly(
        [(middle + 1, foot - 22), (middle + 4, foot - 22), (middle + 8, foot), (middle + 2, foot)],
        dark,
    )
    canvas.line(middle - 3, foot - 22, middle - 6, foot - 1, light)
    canvas.line(middle, foot - 14, middle - 1, foot - 1, dark)
    canvas.row(middle - 4, foot - 15, 8, light)
    canvas.ellipse(middle + 0.5, foot - 27.5, 2.6, 3, "flesh4")
    canvas.row(middle - 2, foot - 31, 5, "wood1")
    canvas.column(middle - 2 if god.side > 0 else middle + 2, foot - 30, 3, "wood1")
    hand = (middle + god.side * 10, foot - 31)
    canvas.line(middle + god.side * 3, foot - 22, *hand, "flesh4", 2)
    canvas.line(middle - god.side * 3, foot - 21, middle - god.side * 7, foot - 13, "flesh3", 2)
    _sign(canvas, hand[0] + god.side, hand[1] - 4, god.sign)


def _sign(canvas: Canvas, x: int, y: int, sign: str) -> None:
    if sign == "moon":
        moon = canvas.ellipse(x + 0.5, y + 0.5, 4, 4, "stone7")
        canvas.fill(moon & disc(canvas.width, canvas.height, x + 2.5, y - 0.5, 3.6, 3.6), "night3")
        return
    canvas.ellipse(x + 0.5, y + 0.5, 3, 3, {"sun": "gold2", "arrow": "red4"}.get(sign, "sun4"))
    canvas.dot(x - 1, y - 1, "stone7")
    if sign == "ring":
        canvas.line(x - 5, y + 2, x + 6, y - 2, "sun3")
    if sign == "sun":
        for dx, dy in ((5, 0), (-5, 0), (0, -5), (4, -4), (-4, -4)):
            canvas.rect(x + dx, y + dy, 2, 1, "gold2")


def _oculus(canvas: Canvas, x: int, top: int) -> None:
    """The gilded sun in the middle, where the wire hangs."""
    for number in range(-5, 6):
        canvas.line(x, top + 4, x + number * 5, top + 16 - abs(number), "gold0")
    canvas.ellipse(x + 0.5, top + 4, 13, 5, "gold0")
    canvas.ellipse(x + 0.5, top + 4, 9, 3.5, "gold1")
    canvas.ellipse(x + 0.5, top + 4, 4, 2, "wood1")
