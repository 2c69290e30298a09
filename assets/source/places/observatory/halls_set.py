"""The walls of the halls: vestibule, rotunda under its painted dome, hall of the sky."""

import math

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.noise import clouds
from kit.ramp import shift

from places.observatory import cupola
from places.observatory.halls_doors import entrance, planetarium_door

WIDTH, LINE = 960, 178
ROTUNDA = (190, 534)
MIDDLE, SPRING = 362, 98
WINDOWS = (  # left, top, width, height of the openings
    (112, 70, 30, 82), (340, 118, 44, 60), (590, 66, 30, 86), (702, 66, 30, 86), (814, 66, 24, 86),
)  # fmt: skip


def paint() -> Canvas:
    """All walls, with holes where the night looks in."""
    wall = Canvas(WIDTH, LINE + 2)
    _plaster(wall)
    _ceiling(wall)
    _rotunda(wall)
    for opening in WINDOWS:
        _window(wall, opening)
    entrance(wall, 34)
    planetarium_door(wall, 866)
    _pier(wall, 545)
    return wall


def _plaster(wall: Canvas) -> None:
    """Pale marble above a dado of dark red stone."""
    _, ys = grid(wall.width, wall.height)
    vein = clouds(wall.width, wall.height, 60, 34, 17, 4)
    light = 0.62 - 0.18 * (ys / LINE) + 0.1 * vein
    wall.shade(ys < LINE + 2, light, ("stone3", "stone4", "stone5"), 0.25)
    for y in range(54, 140, 26):
        wall.row(0, y, WIDTH, "stone3")
    for x in range(14, WIDTH, 48):
        wall.column(x, 50, 90, "stone3")
    veins = np.abs(clouds(wall.width, wall.height, 70, 60, 23, 3)) < 0.012
    shift(wall.pixels, veins & (ys < 140), -1)
    dado = ys >= 140
    wall.fill(dado, "dusk1")
    veined = np.abs(clouds(wall.width, wall.height, 34, 20, 29, 3)) < 0.035
    wall.fill(dado & veined, "dusk2")
    for x in range(-10, WIDTH, 48):
        wall.rect(x + 2, 146, 44, 1, "dusk0")
        wall.rect(x + 2, 146, 1, 20, "dusk0")
        wall.rect(x + 2, 166, 44, 1, "dusk2")
        wall.rect(x + 46, 146, 1, 20, "dusk2")
    wall.rect(0, 138, WIDTH, 3, "stone5")
    wall.row(0, 138, WIDTH, "stone7")
    wall.row(0, 141, WIDTH, "ink")
    wall.rect(0, LINE - 8, WIDTH, 10, "stone2")
    wall.row(0, LINE - 8, WIDTH, "stone4")


def _ceiling(wall: Canvas) -> None:
    """Coffers with a gilded rose each, and a cornice."""
    wall.rect(0, 0, WIDTH, 46, "dusk1")
    for x in range(0, WIDTH, 40):
        wall.rect(x + 3, 8, 34, 30, "dusk0")
        wall.row(x + 3, 37, 34, "dusk2")
        wall.rect(x + 8, 14, 24, 19, "night1")
        wall.row(x + 8, 32, 24, "dusk2")
        wall.ellipse(x + 20, 24, 4, 3.4, "gold0")
        wall.ellipse(x + 19.5, 23.5, 2, 1.6, "gold1")
    wall.rect(0, 42, WIDTH, 8, "stone4")
    wall.row(0, 42, WIDTH, "stone6")
    wall.row(0, 45, WIDTH, "stone3")
    for x in range(2, WIDTH, 7):
        wall.rect(x, 46, 4, 3, "stone6")
    wall.row(0, 50, WIDTH, "stone2")


def _rotunda(wall: Canvas) -> None:
    left, right = ROTUNDA
    wall.rect(left, 0, right - left, SPRING + 14, "dusk0")
    xs, ys = grid(wall.width, wall.height)
    spandrel = (xs >= left) & (xs < right) & (ys < SPRING)
    wall.shade(
        spandrel,
        0.5 + 0.4 * clouds(wall.width, wall.height, 20, 14, 37, 3),
        ("dusk0", "dusk1", "dusk2"),
        0.2,
    )
    for x in (left + 24, right - 24):
        _medallion(wall, x, 56)
    cupola.paint(wall, MIDDLE, SPRING)
    _entablature(wall)
    for x in (left + 56, right - 56):
        _niche(wall, x)
    for x in (left, left + 92, right - 112, right - 20):
        _column(wall, x)


def _medallion(wall: Canvas, x: int, y: int) -> None:
    wall.ellipse(x, y, 13, 13, "gold0")
    wall.ellipse(x, y, 11, 11, "dusk1")
    for number in range(8):
        angle = number * math.pi / 4
        wall.line(x, y, x + math.cos(angle) * 9, y + math.sin(angle) * 9, "gold0")
    wall.ellipse(x, y, 4, 4, "gold1")


def _entablature(wall: Canvas) -> None:
    left, right = ROTUNDA
    wall.rect(left, SPRING, right - left, 16, "stone5")
    wall.row(left, SPRING, right - left, "stone7")
    wall.row(left, SPRING + 3, right - left, "stone3")
    for x in range(left + 8, right - 8, 12):
        wall.rect(x, SPRING + 6, 7, 4, "gold0")
        wall.row(x, SPRING + 6, 7, "gold1")
        wall.rect(x + 9, SPRING + 7, 2, 2, "stone3")
    wall.rect(left, SPRING + 12, right - left, 3, "stone6")
    wall.row(left, SPRING + 15, right - left, "stone2")


def _niche(wall: Canvas, x: int) -> None:
    """A shell niche for a bust."""
    wall.rect(x - 15, 130, 30, 42, "stone2")
    shell = wall.ellipse(x, 130, 15, 13, "stone2")
    for number in range(-3, 4):
        wall.line(x, 131, x + number * 5, 118 + abs(number) * 2, "stone3")
    wall.rect(x - 12, 132, 24, 40, "stone1")
    wall.fill(edge(shell, 0, -1), "stone6")
    wall.column(x - 16, 128, 44, "stone6")
    wall.column(x + 15, 128, 44, "stone3")


def _column(wall: Canvas, x: int) -> None:
    """A fluted column of pale marble with a gilded capital."""
    top, bottom = SPRING + 15, LINE
    wall.rect(x, top, 20, bottom - top, "stone5")
    for flute in range(2, 18, 3):
        wall.column(x + flute, top + 10, bottom - top - 20, "stone4")
    wall.rect(x + 13, top + 8, 6, bottom - top - 16, "stone4")
    wall.column(x + 15, top + 10, bottom - top - 20, "stone3")
    wall.column(x + 18, top + 8, bottom - top - 16, "stone3")
    wall.column(x + 3, top + 8, bottom - top - 16, "stone7")
    wall.rect(x - 2, top, 24, 7, "gold0")
    wall.row(x - 2, top, 24, "gold1")
    for leaf in range(x, x + 20, 5):
        wall.rect(leaf, top + 2, 3, 4, "gold1")
    wall.row(x - 1, top + 7, 22, "wood2")
    wall.rect(x - 2, bottom - 9, 24, 9, "stone4")
    wall.row(x - 2, bottom - 9, 24, "stone7")
    wall.column(x + 21, bottom - 9, 9, "stone2")


def _window(wall: Canvas, opening: tuple[int, int, int, int]) -> None:
    """A tall arched window with bronze bars."""
    x, y, width, height = opening
    xs, ys = grid(wall.width, wall.height)
    middle, round_top = x + width / 2, width / 2

    def arch(more: int) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
        straight = (np.abs(xs - middle) < round_top + more) & (ys >= y + round_top)
        return np.asarray(
            (straight | (np.hypot(xs - middle, ys - y - round_top) < round_top + more))
            & (ys < y + height + min(more, 3))
        )

    wall.fill(arch(6), "stone4")
    wall.fill(edge(arch(6), -1, 0) | edge(arch(6), 0, -1), "stone7")
    wall.fill(arch(3), "stone3")
    hole = arch(0)
    wall.pixels[hole] = 255
    for column in (x + width // 3, x + 2 * width // 3):
        wall.fill(hole & (np.floor(xs) == column), "wood2")
    for row in range(y + 18, y + height, 17):
        wall.fill(hole & (np.floor(ys) == row), "wood2")
    wall.rect(x - 8, y + height, width + 16, 4, "stone6")
    wall.row(x - 8, y + height, width + 16, "stone7")
    wall.row(x - 8, y + height + 4, width + 16, "stone2")


def _pier(wall: Canvas, x: int) -> None:
    """A pier with a panel of switches, all off, where hall and rotunda meet."""
    wall.rect(x - 4, 50, 26, 130, "stone5")
    wall.column(x - 4, 50, 130, "stone7")
    wall.column(x + 21, 50, 130, "stone3")
    for y in range(58, 140, 20):
        wall.rect(x + 2, y, 14, 14, "stone4")
        wall.row(x + 2, y + 13, 14, "stone6")
    wall.rect(x + 3, 144, 12, 16, "wood1")
    for y in (147, 152, 157):
        wall.row(x + 5, y, 8, "gold0")
