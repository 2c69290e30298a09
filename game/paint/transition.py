"""What lies between two shots: an iris, a curtain, a gold-edged wipe, a fade, burning film."""

import math
from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
import pygame

from game.core.folders import ASSETS
from game.core.palette import COLOURS
from game.devices.images import Images
from game.stage.stage import Transition

CURTAIN = ASSETS / "interface" / "curtain.png"
STEPS = 8  # of a fade; a palette has no more
DUSK = (1.0, 0.86, 1.12)  # a fade goes through violet: red, green, blue of half the light
BAR = 28  # pixels of a letterbox bar when it is all in
GOLD = COLOURS["gold1"]
EDGED = 0.014  # how wide a band of a coloured edge is, as share of a field
RAGGED = 0.12  # how far noise pushes the edge of a wipe, and twice that the hole of burning film
CELL = 6  # pixels of one piece of noise
WIPE = ("gold0", "gold2", "gold1")  # from the picture inwards
BURN = ("wood0", "rust0", "sun1", "sun3", "sun4")
LIGHT = COLOURS["sun5"]  # of the projector, when the film is gone
Field = npt.NDArray[np.float64]


class Transitions:
    """Draws how far a picture is closed."""

    def __init__(self, images: Images) -> None:
        self._images = images

    def draw(
        self, canvas: pygame.Surface, shift: Transition, at: tuple[int, int], still: bool = False
    ) -> None:
        """Draw a transition; `at` is where an iris closes or film begins to burn, in the view.

        `still` makes every transition a fade: nothing moves across the picture.
        """
        if shift.closed <= 0:
            return
        if shift.closed >= 1:
            canvas.fill(LIGHT if shift.kind == "burn" else "black")
            return
        match "fade" if still else shift.kind:
            case "iris":
                _iris(canvas, shift.closed, at)
            case "curtain":
                self._curtain(canvas, shift.closed)
            case "wipe":
                _spread(canvas, _sweep(canvas.get_size()), shift.closed, WIPE, (0, 0, 0))
            case "burn":
                field = _hole(canvas.get_size(), at)
                _spread(canvas, field, shift.closed, BURN, LIGHT)
            case _:
                _fade(canvas, shift.closed)

    def _curtain(self, canvas: pygame.Surface, closed: float) -> None:
        """Draw both halves; they come in from the sides and hang lower as they close."""
        width, height = canvas.get_size()
        cloth = self._images.whole(CURTAIN)
        middle = math.ceil(width / 2)
        edge = round(middle * closed)
        y = height - cloth.get_height()
        canvas.blit(cloth, (edge - cloth.get_width(), y))
        canvas.blit(pygame.transform.flip(cloth, True, False), (width - edge, y))


def draw_letterbox(canvas: pygame.Surface, share: float) -> None:
    """Draw the two bars of a staged moment."""
    tall = round(BAR * share)
    if tall > 0:
        width, height = canvas.get_size()
        canvas.fill("black", (0, 0, width, tall))
        canvas.fill("black", (0, height - tall, width, tall))


def _iris(canvas: pygame.Surface, closed: float, at: tuple[int, int]) -> None:
    width, height = canvas.get_size()
    far = max(
        math.dist(at, corner) for corner in ((0, 0), (width, 0), (0, height), (width, height))
    )
    radius = round(far * (1 - closed))
    cover = pygame.Surface((width, height))
    key = (255, 0, 255)
    cover.set_colorkey(key)
    pygame.draw.circle(cover, GOLD, at, radius + 2)
    pygame.draw.circle(cover, key, at, radius)
    canvas.blit(cover, (0, 0))


def _fade(canvas: pygame.Surface, closed: float) -> None:
    level = 1 - round(closed * STEPS) / STEPS
    tint = 4 * level * (1 - level)  # strongest half way
    colour = [255 * level * (1 + (share - 1) * tint) for share in DUSK]
    canvas.fill([min(255, round(c)) for c in colour], special_flags=pygame.BLEND_RGB_MULT)


def _spread(
    canvas: pygame.Surface,
    field: Field,
    closed: float,
    edges: Sequence[str],
    inside: tuple[int, int, int],
) -> None:
    """Fill where a field 0..1 is below `closed`, with coloured bands along the edge."""
    last = float(field.max()) + EDGED * len(edges)
    pixels = pygame.surfarray.pixels3d(canvas)
    for number, colour in enumerate(edges):
        pixels[field < closed * last - EDGED * number] = COLOURS[colour]
    pixels[field < closed * last - EDGED * len(edges)] = inside


@cache
def _sweep(size: tuple[int, int]) -> Field:
    """Give how late the wipe comes to each pixel, columns first: left to right, ragged."""
    width, height = size
    across = np.linspace(0, 1, width)[:, None]
    return np.asarray(across + RAGGED * _noise(width, height, 3))


@cache
def _hole(size: tuple[int, int], at: tuple[int, int]) -> Field:
    """Give how late burning film comes to each pixel: a ragged hole that grows."""
    width, height = size
    xs, ys = np.mgrid[:width, :height]
    far = np.hypot(xs - at[0], ys - at[1]) / math.hypot(width, height)
    return np.asarray(far * 1.2 + 2 * RAGGED * _noise(width, height, 8))


def _noise(width: int, height: int, seed: int) -> Field:
    """Give lumps 0..1, columns first: two sizes of smooth noise."""
    return 0.7 * _lumps(width, height, 4 * CELL, seed) + 0.3 * _lumps(width, height, CELL, seed + 1)


def _lumps(width: int, height: int, cell: int, seed: int) -> Field:
    rng = np.random.default_rng(seed)
    coarse = rng.random((width // cell + 2, height // cell + 2))
    xs, ys = np.arange(width) / cell, np.arange(height) / cell
    rows = np.array([np.interp(ys, np.arange(coarse.shape[1]), line) for line in coarse])
    whole = [np.interp(xs, np.arange(coarse.shape[0]), column) for column in rows.T]
    return np.asarray(np.array(whole).T, dtype=np.float64)
