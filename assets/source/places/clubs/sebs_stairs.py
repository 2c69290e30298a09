"""The stairs of Seb's club: down from the street along the wall, and what is under them."""

import numpy as np
from kit.canvas import Canvas, edge, grid

from places.clubs import masonry

WIDTH, FLOOR = 816, 176
STAIRS = (700, 11, 7)  # x of the foot, count of steps, height and depth of one


LANDING_X = STAIRS[0] + STAIRS[1] * STAIRS[2]


LANDING_Y = FLOOR + 2 - STAIRS[1] * STAIRS[2]


BRICK = ("cloth0", "night1", "night0", "cloth1")


def paint_stairs(wall: Canvas) -> None:
    """The way down from the street: steps in profile, a brass rail, a door with night in it."""
    foot, count, size = STAIRS
    _landing_door(wall)
    for step in range(count):
        x, y = foot + step * size, FLOOR + 2 - (step + 1) * size
        wall.rect(x, y, WIDTH - x, FLOOR + 2 - y, "wood1")
        wall.rect(x, y, size + 1, 2, "wood5")
        wall.row(x, y, size + 1, "skin0")
        wall.column(x, y + 2, size - 2, "wood0")
    wall.rect(LANDING_X, LANDING_Y, WIDTH - LANDING_X, 3, "wood5")
    wall.row(LANDING_X, LANDING_Y, WIDTH - LANDING_X, "skin0")
    for step in range(count):
        x, y = foot + step * size, FLOOR + 2 - (step + 1) * size
        wall.rect(x + 1, y + 4, size + 2, 3, "red1")
    _under_the_stairs(wall)
    for step in range(0, count + 1, 2):
        x, y = foot + step * size + 1, FLOOR - 1 - step * size
        wall.rect(x, y - 24, 2, 24, "gold0")
        wall.column(x, y - 24, 24, "gold1")
    wall.line(foot, FLOOR - 24, LANDING_X, LANDING_Y - 23, "gold0", 3)
    wall.line(foot, FLOOR - 25, LANDING_X, LANDING_Y - 24, "gold2", 1)
    wall.ellipse(foot + 1, FLOOR - 26, 3, 3, "gold1")


def _landing_door(wall: Canvas) -> None:
    x, y = LANDING_X + 4, LANDING_Y - 54
    wall.rect(x - 2, y - 3, 36, 57, "wood1")
    wall.rect(x - 2, y - 3, 36, 2, "gold1")
    wall.rect(x, y, 32, 54, "wood3")
    wall.rect(x + 1, y + 1, 30, 53, "wood2")
    for at in (x + 4, x + 17):
        pane = np.zeros((wall.height, wall.width), bool)
        pane[y + 5 : y + 38, at : at + 11] = True
        _, ys = grid(wall.width, wall.height)
        wall.shade(pane, 1 - (ys - y) / 46, ("night1", "night3", "night5", "night6"), 0.45, 4)
        wall.line(at + 2, y + 34, at + 9, y + 9, "night7")
        wall.rect(at, y + 42, 11, 9, "wood1")
    wall.rect(x + 14, y + 26, 4, 8, "gold2")


def _under_the_stairs(wall: Canvas) -> None:
    foot, _, _ = STAIRS
    bricks = masonry.worn_brick(WIDTH, FLOOR + 2, "under stairs", BRICK)
    xs, ys = grid(WIDTH, FLOOR + 2)
    under = (ys > FLOOR + 18 - (xs - foot)) & (xs > foot + 16) & (ys < FLOOR - 4)
    under &= ys > LANDING_Y + 10
    wall.pixels[under] = bricks.pixels[under]
    wall.fill(edge(np.asarray(under), 0, -1) | edge(np.asarray(under), -1, 0), "wood3")
    case = Canvas(34, 26, "gold0")
    case.row(0, 0, 34, "gold2")
    case.rect(2, 2, 30, 22, "night0")
    case.poly([(5, 15), (22, 8), (29, 6), (30, 10), (24, 13), (8, 20)], "stone6")
    case.poly([(8, 15), (20, 10), (21, 13), (9, 18)], "ink")
    for key in range(5):
        case.dot(9 + key * 2, 15 - key, "stone7")
    case.line(4, 4, 12, 3, "night5")
    wall.blit(case, 776, 142)
