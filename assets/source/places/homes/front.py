"""Dark shapes between us and a room: leaves, a sofa's back, a lamp; they move faster than the room.

They are drawn large, because they are near.
"""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, edge, grid, polygon, rng_of

HEIGHT = 64
PARALLAX = 1.25
SHOWN = 46  # rows of the layer over the lower edge of the map


def silhouettes(
    map_width: int, pieces: Sequence[tuple[Canvas, float]], tones: tuple[str, str], light: int = -1
) -> Canvas:
    """Lay pictures along the lower edge as silhouettes.

    A piece is a picture and its middle, in pixels of the map when the view is centred on it;
    `tones` are the body, and the edge above and on the side of the `light`, -1 or 1.
    """
    layer = Canvas(round(map_width * PARALLAX) + 60, HEIGHT)
    for picture, x in pieces:
        shape = Canvas(picture.width, picture.height)
        solid = picture.solid
        shape.fill(solid, tones[0])
        shape.fill(edge(solid, 0, -1) | edge(solid, light, 0), tones[1])
        top = max(0, SHOWN + 2 - picture.height)
        layer.blit(shape, at(x, map_width) - picture.width / 2, top)
    return layer


def at(x: float, map_width: int, view: int = 480) -> float:
    """Give where a thing lies in the layer so that it is seen at x when the view is there."""
    left = min(max(x - view / 2, 0), max(0, map_width - view))
    return x + left * (PARALLAX - 1) + 30


def leaves(name: str, side: int = 1) -> Canvas:
    """Long leaves that lean into the picture from a corner."""
    width, height = 104, 62
    canvas, rng = Canvas(width, height), rng_of(name)
    foot = (8.0, 70.0)
    for number in range(8):
        angle = math.radians(88 - number * 10 + rng.uniform(-4, 4))
        length = rng.uniform(52, 66) + number * 3.4
        tip = (foot[0] + math.cos(angle) * length, foot[1] - math.sin(angle) * length)
        bend = (tip[0] * 0.55 + foot[0] * 0.45, tip[1] * 0.62 + foot[1] * 0.38 - 6)
        wide = rng.uniform(4, 6)
        across = (math.sin(angle) * wide, math.cos(angle) * wide)
        outline = [
            foot,
            (bend[0] - across[0], bend[1] - across[1]),
            (tip[0], tip[1] + 4),
            (bend[0] + across[0], bend[1] + across[1]),
        ]
        canvas.fill(polygon(width, height, outline), "ink")
    if side < 0:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def sofa_back(width: int) -> Canvas:
    """The back of a sofa, with a cushion's corner over it."""
    canvas = Canvas(width, 40)
    xs, ys = grid(width, 40)
    back = box(xs, ys, width / 2, 36, width / 2 - 1, 24, 12) < 0
    arms = (np.abs(xs - 10) < 10) & (ys > 20) | (np.abs(xs - width + 10) < 10) & (ys > 20)
    canvas.fill(back | arms, "ink")
    canvas.fill(polygon(width, 40, [(30, 16), (40, 4), (56, 8), (54, 18)]), "ink")
    return canvas


def table_lamp() -> Canvas:
    """A lamp shade, its foot below the picture."""
    canvas = Canvas(60, 50)
    canvas.poly([(18, 4), (42, 4), (57, 34), (3, 34)], "ink")
    canvas.rect(28, 34, 4, 16, "ink")
    canvas.rect(28, 0, 3, 5, "ink")
    return canvas


def tuft(width: int, name: str) -> Canvas:
    """A tuft of desert grass: thin blades that bend outwards."""
    height = 48
    canvas, rng = Canvas(width, height), rng_of(name)
    for number in range(15):
        lean = (number / 14 - 0.5) * 2
        tall = 40 * (1 - 0.45 * abs(lean)) * rng.uniform(0.8, 1.05)
        foot = width / 2 + lean * 6
        tip = (foot + lean * width * 0.42, height - tall + 8 * abs(lean))
        bend = (foot + lean * width * 0.2, height - tall * 0.75)
        canvas.fill(
            polygon(
                width,
                height,
                [
                    (foot - 2, height),
                    (bend[0] - 1.2, bend[1]),
                    tip,
                    (bend[0] + 1.4, bend[1]),
                    (foot + 2, height),
                ],
            ),
            "ink",
        )
    return canvas
