"""The great door: stepped stone, three leaves of bronze, a sun over it, what it shows when open."""

import math

from kit.canvas import Canvas


def portal(canvas: Canvas, middle: int, base: int) -> None:
    """Bronze doors under stepped stone, a disc of the sun above them."""
    top = base - 60
    for inset, colour in ((0, "stone6"), (2, "stone4"), (4, "stone6"), (6, "stone3")):
        canvas.rect(middle - 26 + inset, top + inset, 52 - 2 * inset, 60 - inset, colour)
    canvas.row(middle - 26, top, 52, "stone7")
    canvas.rect(middle - 18, top + 8, 36, 52, "wood0")
    for x in (middle - 17, middle - 5, middle + 7):
        canvas.rect(x, top + 10, 10, 15, "night2")
        for y in range(top + 12, top + 25, 5):
            canvas.row(x, y, 10, "gold0")
        canvas.column(x + 5, top + 10, 15, "gold0")
    _hall_seen(canvas, middle, base)
    canvas.row(middle - 18, top + 26, 36, "gold1")
    _sun(canvas, middle, top - 7)


def _hall_seen(canvas: Canvas, middle: int, base: int) -> None:
    """What an open door shows: the rotunda, its floor, the leaves folded inwards."""
    top = base - 34
    canvas.rect(middle - 17, top, 34, 34, "wood3")
    canvas.rect(middle - 12, top, 24, 22, "wood4")
    canvas.rect(middle - 7, top + 2, 14, 14, "night2")
    canvas.rect(middle - 12, top + 18, 24, 2, "wood5")
    canvas.poly(
        [
            (middle - 12, base - 14),
            (middle + 12, base - 14),
            (middle + 17, base),
            (middle - 17, base),
        ],
        "stone5",
    )
    canvas.ellipse(middle, base - 7, 9, 2.4, "stone3")
    canvas.column(middle + 2, top, 24, "gold0")
    canvas.ellipse(middle + 2.5, base - 10, 2.4, 2.4, "gold1")
    for x in (middle - 17, middle + 13):
        canvas.rect(x, top, 4, 34, "wood1")
        canvas.rect(x + 1, top + 4, 2, 24, "gold0")


def shut_doors() -> Canvas:
    """The three bronze leaves when they are shut."""
    canvas = Canvas(36, 34, "wood0")
    for x in (1, 13, 25):
        canvas.rect(x, 1, 10, 32, "wood1")
        for y in (2, 12, 22):
            canvas.rect(x + 1, y, 8, 9, "wood2")
            canvas.row(x + 1, y, 8, "gold0")
            canvas.column(x + 1, y, 9, "gold0")
            canvas.rect(x + 4, y + 3, 2, 3, "gold1")
    canvas.row(0, 0, 36, "gold1")
    return canvas


def _sun(canvas: Canvas, x: int, y: int) -> None:
    """A relief over the door: a sun between two rows of planets."""
    canvas.rect(x - 28, y - 5, 56, 11, "stone4")
    canvas.row(x - 28, y - 5, 56, "stone3")
    canvas.row(x - 28, y + 5, 56, "stone7")
    for angle in range(0, 360, 30):
        turn = math.radians(angle)
        canvas.dot(x + 5.4 * math.cos(turn), y + 5.4 * math.sin(turn), "stone6")
    canvas.ellipse(x + 0.5, y + 0.5, 3.4, 3.4, "stone7")
    canvas.ellipse(x + 1.5, y + 1.5, 2.2, 2.2, "stone6")
    for step, size in ((10, 1.2), (15, 1.8), (21, 1.5)):
        for side in (-1, 1):
            canvas.ellipse(x + side * step + 0.5, y + 0.5, size, size, "stone6")
            canvas.dot(x + side * step, y, "stone7")


def lights_of_bronze(canvas: Canvas, middle: int, base: int) -> None:
    """Two lanterns beside the door, and the steps up to it."""
    for x in (middle - 33, middle + 28):
        canvas.rect(x, base - 40, 5, 15, "wood1")
        canvas.rect(x + 1, base - 38, 3, 11, "gold0")
        canvas.row(x - 1, base - 41, 7, "gold0")
        canvas.row(x, base - 25, 5, "wood0")
    for step in range(3):
        half, y = 30 + step * 5, base - 6 + step * 3
        canvas.rect(middle - half, y, half * 2, 3, "stone5")
        canvas.row(middle - half, y, half * 2, "stone7")
        canvas.row(middle - half, y + 2, half * 2, "stone3")
