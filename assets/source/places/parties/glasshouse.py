"""A glass house in the hills: steel, coloured panels, three lit rooms behind, one room above."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds

GROUND = 176  # the row where the house meets the terrace
ROOF = 74
LEFT, RIGHT = 416, 808  # of the house
GLASS_LEFT, BAY = 488, 40
SILL = 102  # under it the tall panes, over it the band of panels
UPPER = (512, 26, 168, ROOF - 26)  # x, y, width, height of the upper room
BATH = (440, 116, 34, 60)  # the open door of the bathroom

PANELS = "r-b--y-w"  # a letter a bay: the colour of its panel over the glass
PANEL_COLOURS = {"r": ("red2", "red3"), "b": ("royal0", "elec0"), "y": ("gold0", "gold1")}


def house() -> Canvas:
    """All that is solid; glass is left open, so that the rooms are seen through it."""
    canvas = Canvas(RIGHT + 60, GROUND + 2)
    _upper(canvas)
    _stone_end(canvas)
    _bays(canvas)
    _roof(canvas)
    _porch(canvas)
    return canvas


def _steel(canvas: Canvas, x: int, top: int, bottom: int) -> None:
    canvas.rect(x, top, 3, bottom - top, "night0")
    canvas.column(x + 2, top, bottom - top, "night3")


def _upper(canvas: Canvas) -> None:
    """The upper room, set back: a rail before it, its roof, a chimney."""
    x, y, wide, tall = UPPER
    canvas.rect(x - 18, y + 12, 18, tall - 12, "cloth0")
    canvas.column(x - 18, y + 12, tall - 12, "cloth1")
    canvas.rect(x - 6, y + 12, 6, tall - 12, "night2")
    for post in range(x, x + wide + 1, 42):
        _steel(canvas, post, y + 6, y + tall)
    canvas.rect(x - 22, y, wide + 40, 7, "stone4")
    canvas.row(x - 22, y, wide + 40, "stone6")
    canvas.rect(x - 22, y + 5, wide + 40, 2, "stone2")
    for post in range(x - 14, x + wide + 30, 12):
        canvas.column(post, ROOF - 15, 15, "stone3")
    canvas.row(x - 14, ROOF - 16, wide + 36, "stone5")
    canvas.row(x - 14, ROOF - 15, wide + 36, "stone2")
    _chimney(canvas, x - 60)


def _chimney(canvas: Canvas, x: int) -> None:
    rng = rng_of("chimney")
    canvas.rect(x, 34, 26, 42, "stone2")
    for row, y in enumerate(range(36, 76, 5)):
        for column in range(x - (row % 2) * 4, x + 26, 9):
            left = max(x, column)
            wide = min(x + 26, column + 8) - left
            colour = ("stone3", "stone3", "stone4")[int(rng.integers(3))]
            canvas.rect(left, y, wide, 4, colour)
    canvas.column(x + 25, 34, 42, "stone1")
    canvas.rect(x - 2, 31, 30, 4, "stone4")
    canvas.row(x - 2, 31, 30, "stone6")


def _stone_end(canvas: Canvas) -> None:
    """The solid end of the house: flat stones, and the bathroom door that stands open."""
    flagstones(canvas, (LEFT, ROOF + 8, GLASS_LEFT - LEFT, GROUND - ROOF - 6), "house end")
    x, y, wide, tall = BATH
    canvas.rect(x - 4, y - 4, wide + 8, tall + 4, "night0")
    canvas.row(x - 4, y - 4, wide + 8, "stone5")
    canvas.column(x - 4, y - 4, tall + 4, "night3")
    canvas.pixels[y : y + tall, x : x + wide] = 255
    canvas.blit(_door_leaf(), x + wide - 9, y)


def _door_leaf() -> Canvas:
    """The door, opened towards us: seen nearly from its edge."""
    leaf = Canvas(13, 62)
    leaf.poly([(4, 0), (13, 4), (13, 62), (4, 60)], "red2")
    leaf.poly([(4, 0), (6, 1), (6, 60), (4, 60)], "red4")
    leaf.column(12, 5, 56, "red1")
    leaf.rect(9, 30, 2, 5, "gold1")
    return leaf


def flagstones(
    canvas: Canvas,
    area: tuple[int, int, int, int],
    name: str,
    colours: Sequence[str] = ("stone1", "stone2", "stone3", "stone4"),
) -> None:
    """Flat stones laid dry: long and short, some proud of the wall."""
    rng = rng_of(f"flags {name}")
    x0, y0, wide, tall = area
    part = Canvas(wide, tall, colours[0])
    y = 0
    while y < tall:
        high = int(rng.integers(4, 8))
        x = -int(rng.integers(0, 10))
        while x < wide:
            long = int(rng.integers(9, 24))
            tone = colours[1] if rng.random() < 0.4 else colours[2]
            part.rect(x, y, long - 1, high - 1, tone)
            part.row(max(0, x), y, long - 1 if x >= 0 else long - 1 + x, colours[3])
            if rng.random() < 0.35:
                part.row(x + 2, y + high - 2, long - 5, colours[1])
            x += long
        y += high
    canvas.blit(part, x0, y0)


def _bays(canvas: Canvas) -> None:
    for number in range((RIGHT - GLASS_LEFT) // BAY):
        x = GLASS_LEFT + number * BAY
        _steel(canvas, x, ROOF + 8, GROUND)
        panel = PANELS[number]
        if panel in PANEL_COLOURS:
            dark, body = PANEL_COLOURS[panel]
            canvas.rect(x + 3, ROOF + 10, BAY - 3, SILL - ROOF - 10, body)
            canvas.rect(x + 3, SILL - 4, BAY - 3, 4, dark)
            canvas.column(x + BAY - 1, ROOF + 10, SILL - ROOF - 10, dark)
        if panel == "w":
            canvas.rect(x + 3, ROOF + 10, BAY - 3, SILL - ROOF - 10, "stone6")
            canvas.rect(x + 3, SILL - 4, BAY - 3, 4, "stone5")
        canvas.rect(x, SILL, BAY, 3, "night0")
        canvas.row(x, SILL, BAY, "night3")
        canvas.rect(x, GROUND - 5, BAY, 5, "night0")
        canvas.row(x, GROUND - 5, BAY, "night4")
        if number % 3 == 1:
            canvas.column(x + 22, SILL + 3, GROUND - SILL - 8, "night1")
    _steel(canvas, RIGHT - 3, ROOF + 8, GROUND)
    flagstones(canvas, (RIGHT, ROOF + 8, 14, GROUND - ROOF - 6), "house pier")
    canvas.column(RIGHT + 13, ROOF + 8, GROUND - ROOF - 8, "stone1")


def _roof(canvas: Canvas) -> None:
    x, wide = LEFT - 10, RIGHT - LEFT + 60
    canvas.rect(x, ROOF, wide, 9, "stone5")
    canvas.row(x, ROOF, wide, "stone7")
    canvas.row(x, ROOF + 1, wide, "stone6")
    canvas.rect(x, ROOF + 6, wide, 3, "stone3")
    canvas.rect(x + 6, ROOF + 9, wide - 10, 2, "wood0")
    for beam in range(x + 14, x + wide - 4, BAY):
        canvas.rect(beam, ROOF + 6, 6, 5, "wood1")
        canvas.row(beam, ROOF + 6, 6, "wood3")


def _porch(canvas: Canvas) -> None:
    """The post at the free end of the roof."""
    x = RIGHT + 40
    canvas.rect(x, ROOF + 9, 4, GROUND - ROOF - 9, "night1")
    canvas.column(x + 3, ROOF + 9, GROUND - ROOF - 9, "night4")
    canvas.rect(x - 2, GROUND - 4, 8, 4, "night0")


@dataclass(frozen=True)
class Room:
    """A lit room: its span from x to x, and its colours from dark to bright."""

    left: int
    right: int
    colours: Sequence[str]


ROOMS = (  # in the picture of the inside, which begins at GLASS_LEFT - 12
    Room(0, 130, ("red0", "red1", "red2", "red3", "red4")),
    Room(130, 250, ("wood3", "gold0", "sun2", "sun3", "sun4")),
    Room(250, 350, ("night2", "royal0", "elec0", "elec1", "elec2")),
)
INSIDE = (GLASS_LEFT - 12, ROOF + 8)  # where it lies in the map


def inside() -> Canvas:
    """Three rooms as three lanterns: red with records, yellow with a stair, blue with a screen."""
    canvas = Canvas(RIGHT - INSIDE[0] + 4, GROUND - INSIDE[1])
    xs, ys = grid(canvas.width, canvas.height)
    for room in ROOMS:
        span = (xs >= room.left) & (xs < room.right)
        middle = (room.left + room.right) / 2
        light = 0.98 - 0.42 * np.hypot((xs - middle) / 62, (ys - 22) / 62)
        light += 0.03 * clouds(canvas.width, canvas.height, 30, 20, 9)
        canvas.shade(span, light, room.colours, 0.5, 4)
        floor = span & (ys > canvas.height - 15)
        canvas.shade(floor, 0.55 - (ys - canvas.height + 15) / 40, room.colours[:4], 0.4, 4)
        canvas.row(room.left, canvas.height - 15, room.right - room.left, room.colours[1])
    _red_room(canvas)
    _yellow_room(canvas)
    _blue_room(canvas)
    for x in (130, 250):
        canvas.rect(x - 2, 0, 5, canvas.height - 12, "night0")
        canvas.column(x + 2, 0, canvas.height - 12, "night2")
    return canvas


def _red_room(canvas: Canvas) -> None:
    """A wall of records, a painting as big as a car, a paper lamp."""
    low = canvas.height - 15
    canvas.rect(66, 26, 46, 30, "night0")
    canvas.rect(68, 28, 42, 26, "gold1")
    canvas.fill(disc(canvas.width, canvas.height, 84, 41, 10, 10), "red3")
    canvas.rect(92, 30, 14, 20, "elec0")
    canvas.poly([(70, 52), (82, 34), (94, 52)], "night1")
    for row in range(3):
        y = low - 14 - row * 13
        canvas.rect(14, y, 44, 12, "red0")
        rng = rng_of(f"records {row}")
        for x in range(16, 56, 2):
            colour = ("red2", "red4", "sun2", "dusk3", "red1")[int(rng.integers(5))]
            canvas.column(x, y + 2 + int(rng.integers(2)), 9, colour)
        canvas.row(14, y + 11, 44, "red1")
    canvas.column(40, 0, 8, "red0")
    lamp = disc(canvas.width, canvas.height, 40, 14, 10, 7)
    canvas.fill(lamp, "sun4")
    canvas.fill(edge(lamp, 0, 1), "sun2")
    for y in (10, 14, 18):
        canvas.row(32, y, 17, "sun3")
    canvas.rect(34, 13, 12, 3, "sun5")


def _yellow_room(canvas: Canvas) -> None:
    """A stair without risers, globes on long wires, a plant."""
    low = canvas.height - 15
    for step in range(9):
        x, y = 146 + step * 9, low - 4 - step * 8
        canvas.rect(x, y, 13, 3, "wood2")
        canvas.row(x, y, 13, "wood4")
    canvas.line(150, low, 226, low - 68, "wood1", 2)
    for x, long in ((160, 16), (186, 9), (212, 20)):
        canvas.column(x, 0, long, "wood2")
        canvas.fill(disc(canvas.width, canvas.height, x + 0.5, long + 5, 5, 5), "sun5")
        canvas.fill(disc(canvas.width, canvas.height, x + 2, long + 7, 3, 3), "stone7")
    for dx, dy in ((-9, -22), (-5, -28), (1, -30), (6, -27), (10, -20), (-11, -14), (12, -12)):
        canvas.line(238, low - 6, 238 + dx, low - 6 + dy, "leaf1", 2)
    canvas.rect(233, low - 8, 11, 9, "wood1")


def _blue_room(canvas: Canvas) -> None:
    """A film nobody watches on a white wall, its beam, a long sofa."""
    low = canvas.height - 15
    canvas.rect(268, 24, 58, 34, "night0")
    canvas.rect(269, 25, 56, 32, "night6")
    canvas.shade(
        disc(canvas.width, canvas.height, 297, 41, 27, 15),
        np.clip(1.1 - np.hypot(*np.meshgrid(*_from(297, 41, canvas))) / 30, 0, 1),
        ("night5", "night6", "night7", "stone7"),
        0.4,
    )
    for x, tall in ((284, 18), (308, 16)):
        canvas.rect(x, 57 - tall, 6, tall, "night2")
        canvas.fill(disc(canvas.width, canvas.height, x + 3, 55 - tall, 4, 5), "night2")
    canvas.rect(266, low - 12, 66, 8, "night1")
    canvas.rect(262, low - 7, 74, 8, "night0")
    canvas.row(266, low - 12, 66, "elec0")


def _from(x: int, y: int, canvas: Canvas) -> tuple[np.ndarray, np.ndarray]:
    return np.arange(canvas.width) - x + 0.5, np.arange(canvas.height) - y + 0.5


def upper_inside() -> Canvas:
    """The room above: rose, with a paper lamp."""
    _, _, wide, tall = UPPER
    canvas = Canvas(wide + 12, tall - 6)
    xs, ys = grid(canvas.width, canvas.height)
    light = 1.0 - 0.5 * np.hypot((xs - 96) / 80, (ys - 12) / 40)
    colours = ("dusk2", "dusk3", "dusk4", "dusk5", "dusk6")
    canvas.shade((xs > 5) & (xs < wide + 4), light, colours, 0.5, 4)
    canvas.column(96, 0, 6, "dusk2")
    canvas.fill(disc(canvas.width, canvas.height, 96.5, 9, 6, 4), "sun5")
    canvas.rect(20, 10, 22, 16, "dusk2")
    canvas.rect(22, 12, 18, 12, "elec1")
    canvas.fill(disc(canvas.width, canvas.height, 31, 20, 6, 6), "sun4")
    return canvas


def bathroom() -> Canvas:
    """Through the open door: mint tiles and a mirror with bulbs all round."""
    _, _, wide, tall = BATH
    canvas = Canvas(wide + 8, tall)
    xs, ys = grid(canvas.width, canvas.height)
    canvas.shade(xs > -1, 0.9 - ys / tall * 0.5, ("teal2", "teal3", "teal4"), 0.4, 4)
    joints = (ys.astype(int) % 7 == 0) | ((xs.astype(int) + (ys.astype(int) // 7 % 2) * 4) % 8 == 0)
    canvas.fill(joints & (ys > 30), "teal3")
    canvas.rect(8, 10, 22, 24, "gold0")
    canvas.rect(10, 12, 18, 20, "night6")
    canvas.poly([(10, 32), (10, 22), (22, 12), (28, 12)], "night7")
    for x in range(9, 30, 4):
        canvas.rect(x, 8, 2, 2, "sun5")
        canvas.rect(x, 34, 2, 2, "sun4")
    for y in range(12, 34, 4):
        canvas.rect(6, y, 2, 2, "sun5")
        canvas.rect(30, y, 2, 2, "sun5")
    canvas.rect(5, 39, 28, 4, "stone7")
    canvas.rect(5, 43, 28, 10, "stone5")
    canvas.rect(17, 36, 4, 3, "stone4")
    canvas.rect(24, 36, 3, 3, "red3")
    canvas.rect(0, tall - 6, canvas.width, 6, "teal1")
    canvas.row(0, tall - 6, canvas.width, "teal2")
    return canvas
