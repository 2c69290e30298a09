"""The lit rooms of the glass house: red, yellow, blue, one above, and a bathroom."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds

from places.parties.glasshouse import BATH, GLASS_LEFT, GROUND, RIGHT, ROOF, UPPER


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
