"""The doors of the halls: bronze to the street, red leather to the stars."""

import math

from kit.canvas import Canvas, disc, edge, grid, rng_of


def entrance(wall: Canvas, x: int) -> None:
    """The bronze door from inside, one leaf ajar."""
    wall.rect(x - 8, 92, 62, 88, "stone5")
    wall.row(x - 8, 92, 62, "stone7")
    wall.column(x + 53, 93, 87, "stone3")
    wall.rect(x - 2, 98, 50, 82, "wood0")
    wall.rect(x, 100, 22, 80, "wood1")
    wall.pixels[100:180, x + 23 : x + 36] = 255
    wall.poly([(x + 36, 100), (x + 47, 104), (x + 47, 180), (x + 36, 180)], "wood2")
    for top in (104, 128, 152):
        wall.rect(x + 3, top, 16, 20, "wood2")
        wall.row(x + 3, top, 16, "gold0")
        wall.column(x + 3, top, 20, "gold0")
        wall.rect(x + 9, top + 7, 4, 6, "gold1")
        wall.rect(x + 39, top + 4, 5, 16, "wood1")
    wall.rect(x + 4, 80, 38, 9, "night1")
    wall.row(x + 4, 80, 38, "gold0")
    for letter in range(6):
        wall.rect(x + 9 + letter * 5, 83, 3, 4, "gold1")


def planetarium_door(wall: Canvas, x: int) -> None:
    """Doors of red leather under a rising sun."""
    wall.rect(x - 10, 84, 88, 96, "stone5")
    wall.column(x - 10, 84, 96, "stone7")
    wall.column(x + 77, 84, 96, "stone3")
    wall.rect(x - 4, 90, 76, 90, "wood0")
    _, ys = grid(wall.width, wall.height)
    fan = disc(wall.width, wall.height, x + 34, 122, 38, 32) & (ys < 122)
    wall.fill(fan, "night1")
    for number in range(13):
        angle = math.pi * (1 + number / 12)
        tip = (x + 34 + math.cos(angle) * 36, 121 + math.sin(angle) * 30)
        wall.line(x + 34, 121, *tip, "gold1" if number % 2 else "gold0")
    wall.fill(edge(fan, 0, -1), "gold1")
    half = disc(wall.width, wall.height, x + 34, 122, 13, 12) & (ys < 122)
    wall.fill(half, "gold1")
    wall.fill(edge(half, 0, -1), "gold2")
    wall.rect(x - 2, 122, 72, 3, "gold0")
    _dark_room(wall, x)
    rng = rng_of("planetarium studs")
    for _ in range(12):
        wall.dot(x + int(rng.integers(2, 66)), 92 + int(rng.integers(0, 8)), "gold1")


def _dark_room(wall: Canvas, x: int) -> None:
    """What lies behind the doors when they are open: stars already."""
    wall.rect(x, 126, 68, 54, "ink")
    wall.rect(x + 6, 128, 56, 44, "night0")
    wall.rect(x + 6, 160, 56, 10, "dusk1")
    wall.rect(x + 6, 166, 56, 4, "dusk2")
    rng = rng_of("behind the doors")
    for _ in range(26):
        at = (x + 8 + int(rng.integers(50)), 130 + int(rng.integers(28)))
        wall.rect(*at, 2, 1, ("night7", "stone7", "sun4")[int(rng.integers(3))])
    for seat in range(x + 8, x + 58, 11):
        wall.rect(seat, 168, 8, 8, "red1")
        wall.row(seat + 1, 167, 6, "red2")
    for left in (x, x + 62):
        wall.rect(left, 126, 6, 54, "red1")
        wall.column(left + 1, 126, 54, "red2")


def shut_doors() -> Canvas:
    """Two doors of buttoned red leather."""
    doors = Canvas(68, 54, "wood0")
    for left in (0, 35):
        _leather(doors, left)
    return doors


def _leather(doors: Canvas, left: int) -> None:
    doors.rect(left, 0, 33, 54, "red1")
    doors.column(left, 0, 54, "red2")
    for row, y in enumerate(range(4, 50, 8)):
        for x in range(left + 4 + row % 2 * 4, left + 31, 8):
            doors.rect(x, y, 2, 2, "gold0")
            doors.line(x + 2, y + 2, x + 5, y + 6, "red0")
            doors.line(x, y + 2, x - 3, y + 6, "red0")
    doors.rect(left, 46, 33, 8, "gold0")
    doors.row(left, 46, 33, "gold1")
    doors.rect(left + (27 if left == 0 else 3), 20, 3, 12, "gold1")
