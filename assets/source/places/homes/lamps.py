"""Lamps of homes; each has a body and, apart, the part that shines."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid

from places.homes.joinery import Wood

WARM: Sequence[str] = ("sun1", "sun3", "sun4", "sun5")
DIM: Sequence[str] = ("wood4", "wood5", "skin0", "skin1")


def shade(width: int, height: int, colours: Sequence[str], flare: float = 0.28) -> Canvas:
    """A lamp shade, dark to light; the middle is brightest."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    half = width / 2 * (1 - flare * (1 - ys / height))
    body = np.abs(xs - width / 2) < half
    light = 0.95 - np.abs(xs - width * 0.45) / width * 1.3 - 0.12 * np.cos(ys / height * 3)
    canvas.shade(body, light, colours, 0.0)
    canvas.fill(edge(body, 0, -1), colours[2])
    canvas.fill(edge(body, 0, 1), colours[0])
    return canvas


def standing(height: int) -> Canvas:
    """A floor lamp without its shade."""
    canvas = Canvas(26, height)
    canvas.rect(12, 14, 2, height - 18, "gold0")
    canvas.column(12, 14, height - 18, "gold1")
    canvas.ellipse(13, height - 3, 8, 2.6, "wood1")
    canvas.row(7, height - 4, 12, "wood3")
    canvas.column(18, 18, 9, "gold1")
    canvas.dot(18, 27, "sun4")
    return canvas


def table_lamp(wood: Wood) -> Canvas:
    """The foot of a table lamp."""
    canvas = Canvas(18, 14)
    canvas.ellipse(9, 7, 4.5, 5.5, wood[1])
    canvas.column(6, 4, 6, wood[3])
    canvas.rect(6, 12, 7, 2, wood[0])
    canvas.rect(8, 0, 2, 3, "gold0")
    return canvas


def paper_globe(colours: Sequence[str]) -> Canvas:
    """A paper lantern on a cord from the ceiling."""
    canvas = Canvas(30, 62)
    canvas.column(15, 0, 36, "wood1")
    globe = canvas.ellipse(15, 46, 14, 13, colours[1])
    canvas.ellipse(14, 45, 11, 10, colours[2])
    canvas.ellipse(13, 44, 7, 6.4, colours[3])
    for y in range(36, 60, 4):
        row = np.zeros_like(globe)
        row[y] = globe[y]
        canvas.fill(row, colours[1])
    canvas.fill(edge(globe, 0, 1), colours[0])
    return canvas


def pendant(cord: int, colours: Sequence[str]) -> Canvas:
    """An enamel lamp over a counter; colours dark, face, light, inside."""
    canvas = Canvas(26, cord + 14)
    canvas.column(13, 0, cord + 2, "ink")
    canvas.poly([(9, cord), (17, cord), (25, cord + 11), (1, cord + 11)], colours[1])
    canvas.line(9, cord, 2, cord + 10, colours[2])
    canvas.row(1, cord + 11, 25, colours[0])
    canvas.row(4, cord + 12, 19, colours[3])
    return canvas


def string_of_bulbs(width: int, swags: int, sag: int, every: int = 8) -> tuple[Canvas, Canvas]:
    """A string of Christmas lights: the wire, and the bulbs for the layer that shines."""
    wire, bulbs = Canvas(width, sag + 8), Canvas(width, sag + 8)
    colours = ("red4", "sun3", "teal3", "elec2", "neon1", "gold2")
    span = width / swags
    for x in range(width):
        across = ((x % span) / span - 0.5) * 2
        y = 1 + sag * (1 - across**2)
        wire.rect(x, y, 1, 2 if abs(across) > 0.6 else 1, "leaf0")
        if x % every == every // 2:
            colour = colours[(x // every) % len(colours)]
            bulbs.rect(x, y + 2, 2, 3, colour)
            bulbs.dot(x, y + 2, "stone7")
    return wire, bulbs


def flame() -> Canvas:
    """A candle's flame."""
    canvas = Canvas(5, 8)
    canvas.ellipse(2.5, 4.8, 1.7, 2.8, "sun3")
    canvas.rect(2, 2, 1, 5, "sun5")
    canvas.dot(2, 0, "sun4")
    canvas.dot(2, 7, "elec2")
    return canvas


def pendant_glow() -> Canvas:
    """The bulb under a hanging lamp."""
    canvas = Canvas(20, 4)
    canvas.rect(1, 0, 18, 1, "sun4")
    canvas.ellipse(10, 1, 4, 2.6, "sun5")
    return canvas


def tube(width: int) -> Canvas:
    """A fluorescent tube under a shelf."""
    canvas = Canvas(width, 5)
    canvas.rect(0, 0, width, 2, "stone4")
    canvas.rect(3, 2, width - 6, 2, "stone7")
    canvas.row(3, 4, width - 6, "teal4")
    return canvas
