"""Tiles and things as surfaces: dyed and cleared by their layer, scaled and turned.

The rules are Tiled's, so that a map looks the same in the editor.
"""

from collections.abc import Hashable, Iterable
from math import cos, floor, radians, sin

import numpy as np
import pygame

from game.core.tick import TICKS_PER_SECOND
from game.devices.images import Images
from game.stage.tiled.layers import WHITE, LayerFacts, Tint
from game.stage.tiled.scenery import Prop, Tile, TileImage

Blit = tuple[pygame.Surface, tuple[int, int]]
FINE = 256  # steps of opacity that Qt's painter knows


class Tiles:
    """Tiles as surfaces, with the tint and opacity of a layer; each is made once."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self._made: dict[Hashable, pygame.Surface] = {}

    def surface(self, image: TileImage, facts: LayerFacts) -> pygame.Surface:
        """Give a picture as it looks in a layer."""
        plain = facts.tint == WHITE and facts.opacity >= 1 and image.clear is None
        if plain:
            return self._images.part(image)
        key = (image, facts.tint, facts.opacity)
        if key not in self._made:
            self._made[key] = dyed(self._cleared(image), facts)
        return self._made[key]

    def prop(self, prop: Prop, facts: LayerFacts, tick: int = 0) -> pygame.Surface:
        """Give the picture of a thing in its size, turned."""
        image = frame_of(prop.tile, tick)
        size = (round(prop.size[0]), round(prop.size[1]))
        surface = self.surface(image, facts)
        if not prop.rotation and surface.get_size() == size:
            return surface
        key = (image, facts.tint, facts.opacity, size, prop.rotation, prop.hinge)
        if key not in self._made:
            scaled = pygame.transform.scale(surface, size)
            self._made[key] = turned(surface, prop) if prop.rotation else scaled
        return self._made[key]

    def _cleared(self, image: TileImage) -> pygame.Surface:
        """Make the colour clear that the tileset calls transparent."""
        surface = self._images.part(image)
        if image.clear is None:
            return surface
        made = surface.copy()
        pixels = pygame.surfarray.array3d(made)
        alpha = pygame.surfarray.pixels_alpha(made)
        alpha[(pixels == image.clear).all(axis=2)] = 0
        return made


def dyed(surface: pygame.Surface, facts: LayerFacts) -> pygame.Surface:
    """Tint a picture and make it as clear as its layer is.

    The tint multiplies what half-clear pixels show over white, as Qt's multiply mode does.
    """
    made = surface.copy()
    if facts.tint != WHITE:
        _dye(made, facts.tint)
    if facts.opacity < 1:
        alpha = pygame.surfarray.pixels_alpha(made)
        clear = floor(facts.opacity * FINE + 0.5) * 255 // FINE
        alpha[:] = (alpha.astype(np.uint16) * clear + 127) // 255
    return made


def _dye(surface: pygame.Surface, tint: Tint) -> None:
    alpha = pygame.surfarray.pixels_alpha(surface)
    share = alpha[..., None] / 255
    colour = pygame.surfarray.pixels3d(surface)
    over_white = colour * share + 255 * (1 - share)
    colour[:] = np.rint(over_white * np.array(tint[:3]) / 255)
    alpha[:] = np.rint(alpha * (tint[3] / 255))


def turned(surface: pygame.Surface, prop: Prop) -> pygame.Surface:
    """Scale and turn the picture of a thing about its hinge: the nearest pixel of the middle."""
    width, height = int(prop.width), int(prop.height)
    across, down = np.mgrid[0:width, 0:height] + 0.5
    across, down = across - prop.hinge[0], down - prop.hinge[1]
    c, s = cos(radians(prop.rotation)), sin(radians(prop.rotation))
    u = (across * c + down * s + prop.anchor[0]) * surface.get_width() / prop.size[0]
    v = (down * c - across * s + prop.anchor[1]) * surface.get_height() / prop.size[1]
    inside = (u >= 0) & (u < surface.get_width()) & (v >= 0) & (v < surface.get_height())
    x, y = u[inside].astype(int), v[inside].astype(int)
    made = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    pygame.surfarray.pixels3d(made)[inside] = pygame.surfarray.pixels3d(surface)[x, y]
    pygame.surfarray.pixels_alpha(made)[inside] = pygame.surfarray.pixels_alpha(surface)[x, y]
    return made


def frame_of(tile: Tile, tick: int) -> TileImage:
    """Give the picture a tile shows at a tick."""
    if not tile.frames:
        return tile.image
    milliseconds = tick * 1000 / TICKS_PER_SECOND % sum(length for _, length in tile.frames)
    for image, length in tile.frames:
        if milliseconds < length:
            return image
        milliseconds -= length
    return tile.image


def compose(size: tuple[int, int], blits: Iterable[Blit]) -> pygame.Surface:
    """Lay pictures over each other on nothing.

    Half-clear over half-clear comes out right only with premultiplied colours.
    """
    whole = pygame.Surface(size, pygame.SRCALPHA, 32)
    made: dict[int, tuple[pygame.Surface, pygame.Surface]] = {}  # id -> surface, premultiplied
    for surface, at in blits:
        if id(surface) not in made:
            made[id(surface)] = (surface, _premultiplied(surface))
        whole.blit(made[id(surface)][1], at, special_flags=pygame.BLEND_PREMULTIPLIED)
    _straighten(whole)
    return whole


def _premultiplied(surface: pygame.Surface) -> pygame.Surface:
    """Multiply colours by alpha, rounded; pygame's own rounds down."""
    made = surface.copy()
    colour, alpha = pygame.surfarray.pixels3d(made), pygame.surfarray.pixels_alpha(made)
    colour[:] = (colour.astype(np.uint16) * alpha[..., None] + 127) // 255
    return made


def _straighten(surface: pygame.Surface) -> None:
    alpha = pygame.surfarray.array_alpha(surface)
    partly = (alpha > 0) & (alpha < 255)
    colour = pygame.surfarray.pixels3d(surface)
    straight = colour[partly] * (255 / alpha[partly][:, None])
    colour[partly] = np.minimum(255, np.rint(straight))
