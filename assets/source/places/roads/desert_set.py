"""What stands behind the desert road: a closed filling station, poles and wires, a fence, signs."""

import math
from itertools import pairwise

from kit.canvas import Canvas, box, disc, grid, rng_of
from kit.noise import clouds

from places.roads.plants import tufts
from places.roads.wording import centred, words


def station(canvas: Canvas, x: int, foot: int) -> None:
    """A white box with round corners and two red stripes; LAST CHANCE on the roof."""
    xs, ys = grid(canvas.width, canvas.height)
    wall = box(xs, ys, x + 62, foot - 27, 62, 35, 9) < 0
    wall &= ys < foot
    light = 0.8 + 0.3 * clouds(canvas.width, canvas.height, 30, 14, 7, 3) - (ys - foot + 60) / 200
    canvas.shade(wall, light, ("stone4", "stone5", "stone6"), 0.25)
    for row in (foot - 55, foot - 51):
        canvas.rect(x + 1, row, 122, 2, "red3")
    canvas.rect(x, foot - 6, 124, 6, "stone3")
    canvas.row(x, foot - 7, 124, "stone4")
    _roof_letters(canvas, x + 8, foot - 62)
    _office(canvas, x, foot)
    _workshop(canvas, x + 12, foot)


def _roof_letters(canvas: Canvas, x: int, foot: int) -> None:
    text = words("LAST CHANCE", "red3", "jersey_10")
    shade = words("LAST CHANCE", "red1", "jersey_10")
    canvas.blit(shade, x + 1, foot - text.height - 2)
    canvas.blit(text, x, foot - text.height - 3)
    for post in range(x + 4, x + text.width, 16):
        canvas.column(post, foot - 4, 4, "stone2")
    canvas.row(x - 2, foot - 3, text.width + 6, "stone3")


def _office(canvas: Canvas, x: int, foot: int) -> None:
    """A door with a sign, a window with a dead lamp and a calendar."""
    canvas.rect(x + 70, foot - 47, 26, 47, "teal0")
    canvas.rect(x + 72, foot - 45, 22, 45, "teal1")
    canvas.rect(x + 75, foot - 41, 16, 22, "night1")
    canvas.line(x + 77, foot - 22, x + 88, foot - 39, "night3")
    canvas.rect(x + 74, foot - 34, 18, 9, "stone7")
    centred(canvas, words("SHUT", "red3"), x + 83, foot - 32)
    canvas.rect(x + 91, foot - 20, 2, 4, "gold1")
    canvas.rect(x + 99, foot - 45, 21, 24, "night0")
    canvas.rect(x + 100, foot - 44, 19, 22, "night1")
    canvas.line(x + 102, foot - 25, x + 116, foot - 41, "night3")
    canvas.rect(x + 103, foot - 33, 7, 9, "stone5")
    canvas.row(x + 103, foot - 33, 7, "red3")
    canvas.rect(x + 98, foot - 21, 23, 2, "stone6")


def _workshop(canvas: Canvas, x: int, foot: int) -> None:
    """A roller door, pulled down; tin signs."""
    canvas.rect(x, foot - 44, 50, 44, "stone2")
    for y in range(foot - 43, foot, 4):
        canvas.rect(x + 1, y, 48, 3, "stone4")
        canvas.row(x + 1, y, 48, "stone5")
    canvas.rect(x + 1, foot - 44, 48, 5, "stone1")
    canvas.rect(x + 22, foot - 6, 6, 2, "stone1")
    canvas.fill(disc(canvas.width, canvas.height, x + 25, foot - 24, 10, 10), "gold2")
    canvas.fill(disc(canvas.width, canvas.height, x + 25, foot - 24, 8, 8), "red3")
    centred(canvas, words("OIL", "stone7"), x + 25.5, foot - 26)


def canopy(canvas: Canvas, left: int, right: int, y: int, foot: int) -> None:
    """The roof over the pumps: a thin slab on two posts, dead tubes under it."""
    for post in (left + 40, right - 12):
        canvas.rect(post, y + 8, 4, foot - y - 8, "stone4")
        canvas.column(post, y + 8, foot - y - 8, "stone6")
        canvas.column(post + 3, y + 8, foot - y - 8, "stone2")
    canvas.rect(left, y, right - left, 9, "stone5")
    canvas.row(left, y, right - left, "stone7")
    canvas.rect(left, y + 3, right - left, 3, "red3")
    canvas.rect(left, y + 8, right - left - 2, 2, "stone2")
    for tube in range(left + 12, right - 30, 34):
        canvas.rect(tube, y + 10, 20, 2, "stone4")


def price_sign(canvas: Canvas, x: int, foot: int) -> None:
    """A round sign high on a pole; under it a board nobody has changed."""
    canvas.rect(x, foot - 92, 4, 92, "stone3")
    canvas.column(x, foot - 92, 92, "stone5")
    canvas.fill(disc(canvas.width, canvas.height, x + 2, foot - 106, 19, 19), "stone3")
    canvas.fill(disc(canvas.width, canvas.height, x + 2, foot - 106, 17.5, 17.5), "stone6")
    canvas.fill(disc(canvas.width, canvas.height, x + 2, foot - 106, 15, 15), "red2")
    centred(canvas, words("GAS", "stone5", "jersey_10"), x + 2.5, foot - 112)
    canvas.rect(x - 14, foot - 76, 33, 22, "stone6")
    canvas.rect(x - 13, foot - 75, 31, 20, "night1")
    centred(canvas, words("29.9", "stone6"), x + 2, foot - 73)
    centred(canvas, words("ICE", "sun4"), x + 2, foot - 64)


def pole(canvas: Canvas, x: int, foot: int, tall: int = 96) -> None:
    """A telegraph pole with two arms and glass."""
    top = foot - tall
    canvas.rect(x, top, 4, tall, "wood2")
    canvas.column(x + 3, top, tall, "wood4")
    canvas.column(x, top, tall, "wood1")
    for row in (8, 18):
        canvas.rect(x - 13, top + row, 30, 3, "wood2")
        canvas.row(x - 13, top + row, 30, "wood4")
        for glass in (-11, -5, 7, 13):
            canvas.rect(x + glass, top + row - 3, 2, 3, "teal3")
    canvas.line(x - 9, top + 21, x, top + 30, "wood2")
    canvas.line(x + 13, top + 21, x + 4, top + 30, "wood2")


def wires(canvas: Canvas, posts: list[int], foot: int, tall: int = 96) -> None:
    """Wires that hang a little between the poles, and who sits on them."""
    for left, right in pairwise(posts):
        for glass, row in ((-11, 5), (13, 5), (-11, 15), (13, 15)):
            _wire(canvas, left + glass, right + glass, foot - tall + row)
    rng = rng_of("desert birds")
    for x in (372, 378, 391, 396, 399, 700, 712):
        share = ((x - posts[0]) % (posts[1] - posts[0])) / (posts[1] - posts[0])
        y = foot - tall + 5 + round(9 * math.sin(math.pi * share)) - 3
        canvas.rect(x, y, 3, 3, "night0")
        canvas.dot(x + (3 if rng.random() < 0.5 else -1), y, "night0")


def _wire(canvas: Canvas, x0: int, x1: int, y: int) -> None:
    for x in range(x0, x1):
        sag = 9 * math.sin(math.pi * (x - x0) / (x1 - x0))
        canvas.dot(x, round(y + sag), "night0")


def fence(canvas: Canvas, left: int, right: int, foot: int) -> None:
    """Crooked posts and three wires; a scrap of cloth."""
    rng = rng_of("desert fence")
    for row in (14, 9, 4):
        canvas.row(left, foot - row, right - left, "stone2")
    for x in range(left, right, 38):
        lean = int(rng.integers(-2, 3))
        canvas.line(x, foot, x + lean, foot - 18, "wood3", 3)
        canvas.line(x + 1, foot, x + lean + 1, foot - 18, "wood5")
    canvas.rect(left + 270, foot - 13, 4, 7, "dusk5")
    canvas.rect(left + 274, foot - 11, 3, 4, "dusk4")


def mile_sign(canvas: Canvas, x: int, foot: int) -> None:
    """How far it still is."""
    for post in (x + 12, x + 84):
        canvas.rect(post, foot - 40, 3, 40, "wood3")
        canvas.column(post + 2, foot - 40, 40, "wood5")
    canvas.rect(x, foot - 64, 100, 34, "leaf2")
    canvas.rect(x + 1, foot - 63, 98, 32, "stone7")
    canvas.rect(x + 2, foot - 62, 96, 30, "leaf2")
    canvas.row(x + 2, foot - 62, 96, "leaf3")
    for row, (town, far) in enumerate((("Searchlight", "19"), ("Boulder City", "54"))):
        canvas.blit(words(town, "stone7"), x + 7, foot - 58 + row * 14)
        number = words(far, "stone7")
        canvas.blit(number, x + 92 - number.width, foot - 58 + row * 14)
    for hx, hy in ((x + 60, foot - 50), (x + 76, foot - 36), (x + 44, foot - 34)):
        canvas.fill(disc(canvas.width, canvas.height, hx, hy, 1.6, 1.6), "wood1")


def sand_edge(canvas: Canvas, foot: int) -> None:
    """The lip of the desert behind the road."""
    _, ys = grid(canvas.width, canvas.height)
    line = foot - 3 - 2 * clouds(canvas.width, 1, 22, 1, 33, 3)[0]
    body = ys > line[None]
    light = 0.55 + 0.4 * clouds(canvas.width, canvas.height, 26, 5, 35, 3)
    canvas.shade(body, light, ("wood4", "wood5", "extra1"), 0.35)
    tufts(canvas, (0, canvas.width), (foot - 3, foot), "desert lip", ("leaf3", "gold0", "wood4"))
