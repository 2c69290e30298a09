"""Pictures behind and before the stage: they lag, drift, repeat, and their lights twinkle."""

from dataclasses import dataclass

import numpy as np
import pygame

from game.core.tick import TICKS_PER_SECOND
from game.paint.layers import round_half_up
from game.paint.tiles import Tiles
from game.stage.stage import Stage
from game.stage.tiled.scenery import ImageLayer

BRIGHT = 0.42  # share of full light from which a pixel may twinkle
GROUPS = 7  # of lights that go out together
PERIOD = 420  # ticks after which a group goes out again
OUT = 14  # ticks it stays out
KEY = (255, 0, 254)  # a colour that is not in the palette
DIM = 0.45  # of a light that is out


@dataclass(frozen=True)
class Twinkle:
    """Some lights of a picture as they look when they are out."""

    surface: pygame.Surface
    area: pygame.Rect


class Backdrops:
    """Draws the image layers of a place."""

    def __init__(self, tiles: Tiles) -> None:
        self._tiles = tiles
        self._quick: dict[int, pygame.Surface] = {}
        self._twinkles: dict[int, tuple[Twinkle, ...]] = {}

    def draw(
        self, canvas: pygame.Surface, layers: list[ImageLayer], view: pygame.Rect, stage: Stage
    ) -> None:
        """Paint layers in their order, as they stand at the stage's tick."""
        for layer in layers:
            surface = self._surface(layer)
            for x, y in _places(layer, surface, view, stage.tick):
                canvas.blit(surface, (x, y))
                self._draw_twinkles(canvas, layer, (x, y), stage)

    def _surface(self, layer: ImageLayer) -> pygame.Surface:
        if layer.facts.id not in self._quick:
            surface = self._tiles.surface(layer.image, layer.facts)
            self._quick[layer.facts.id] = quick_to_blit(surface)
        return self._quick[layer.facts.id]

    def _draw_twinkles(
        self, canvas: pygame.Surface, layer: ImageLayer, at: tuple[int, int], stage: Stage
    ) -> None:
        if not layer.facts.twinkle or stage.settings.access.calm_flashes:
            return
        if layer.facts.id not in self._twinkles:
            surface = self._tiles.surface(layer.image, layer.facts)
            self._twinkles[layer.facts.id] = make_twinkles(surface, layer.facts.twinkle)
        for number, group in enumerate(self._twinkles[layer.facts.id]):
            if (stage.tick + number * PERIOD // GROUPS) % PERIOD < OUT:
                canvas.blit(group.surface, (at[0] + group.area.x, at[1] + group.area.y))


def quick_to_blit(surface: pygame.Surface) -> pygame.Surface:
    """Give the same picture in the form that is blitted fastest; half-clear ones stay."""
    alpha = pygame.surfarray.array_alpha(surface)
    if ((alpha > 0) & (alpha < 255)).any():
        return surface
    made = pygame.Surface(surface.get_size(), 0, 32)
    if (alpha == 0).any():
        made.fill(KEY)
        made.set_colorkey(KEY, pygame.RLEACCEL)
    made.blit(surface, (0, 0))
    return made


def _places(
    layer: ImageLayer, surface: pygame.Surface, view: pygame.Rect, tick: int
) -> list[tuple[int, int]]:
    """Give where a picture lies in the view; a repeated one lies there more than once."""
    facts = layer.facts
    drifted = facts.drift * tick / TICKS_PER_SECOND
    x = round_half_up(facts.offset[0] + drifted - view.left * facts.parallax[0])
    y = round_half_up(facts.offset[1] - view.top * facts.parallax[1])
    if not facts.repeat[0]:
        return [(x, y)]
    width = surface.get_width()
    first = x % width - width
    return [(left, y) for left in range(first, view.width, width)]


def make_twinkles(surface: pygame.Surface, share: float) -> tuple[Twinkle, ...]:
    """Choose lights of a picture and darken them, in groups that go out one after another."""
    pixels = pygame.surfarray.array3d(surface)
    alpha = pygame.surfarray.array_alpha(surface)
    bright = (pixels.max(axis=2) > 255 * BRIGHT) & (alpha > 0)
    spots = np.argwhere(bright)
    rng = np.random.default_rng(len(spots))
    chosen = spots[rng.random(len(spots)) < share]
    return tuple(_darkened(pixels, group) for n in range(GROUPS) if len(group := chosen[n::GROUPS]))


def _darkened(pixels: "np.ndarray[tuple[int, ...], np.dtype[np.uint8]]", group: object) -> Twinkle:
    spots = np.asarray(group)
    (left, top), (right, bottom) = spots.min(axis=0), spots.max(axis=0) + 1
    area = pygame.Rect(left, top, right - left, bottom - top)
    made = pygame.Surface(area.size, pygame.SRCALPHA, 32)
    xs, ys = spots[:, 0] - left, spots[:, 1] - top
    colours = (pixels[spots[:, 0], spots[:, 1]] * DIM).astype(np.uint8)
    pygame.surfarray.pixels3d(made)[xs, ys] = colours
    pygame.surfarray.pixels_alpha(made)[xs, ys] = 255
    return Twinkle(made, area)
