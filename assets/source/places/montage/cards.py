"""What the cards of the seasons share: bands of sky, hills, a curve."""

import itertools
import math
from collections.abc import Sequence

import numpy as np

from places.montage.paper import Painting, Point

WIDTH, HEIGHT = 480, 270


def sky(colours: Sequence[str], top: int, step: int) -> Painting:
    """Lay bands of sky, each with its own slow edge; the first is the paper itself."""
    card = Painting(WIDTH, HEIGHT, colours[0])
    for n, colour in enumerate(colours[1:]):
        y = top + n * step
        line = [(x, y + 5 * math.sin(x / 71 + n * 2.1)) for x in range(0, WIDTH + 1, 40)]
        band = card.cut([*line, (WIDTH, HEIGHT), (0, HEIGHT)], colour, shade=0)
        card.brush(band, colours[n], 7, 60)
    return card


def hills(card: Painting, heights: Sequence[float], colour: str, rim: str) -> None:
    """Lay a range of hills, given at even steps across the card."""
    step = WIDTH / (len(heights) - 1)
    line: list[Point] = []
    for n, (here, there) in enumerate(itertools.pairwise(heights)):
        for part in range(6):
            ease = (1 - math.cos(math.pi * part / 6)) / 2
            line.append((step * (n + part / 6), here + (there - here) * ease))
    mask = card.cut([*line, (WIDTH, heights[-1]), (WIDTH, HEIGHT), (0, HEIGHT)], colour, rim, 3)
    card.brush(mask, rim, 9, 34)


def bend(a: Point, b: Point, c: Point, count: int) -> list[Point]:
    """Give points of a curve from a to c that is drawn towards b."""
    made = []
    for t in np.linspace(0, 1, count):
        x, y = ((1 - t) ** 2 * a[n] + 2 * t * (1 - t) * b[n] + t * t * c[n] for n in (0, 1))
        made.append((float(x), float(y)))
    return made
