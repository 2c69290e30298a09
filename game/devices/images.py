"""Pictures from disk, as surfaces. One `Images` is handed to whoever draws."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

from game.core.fault import ContentError, Fault
from game.core.palette import RGB, TRANSPARENT
from game.stage.tiled.scenery import TileImage

Indices = npt.NDArray[np.uint8]


class Images:
    """Loads each picture once."""

    def __init__(self) -> None:
        self._whole: dict[Path, pygame.Surface] = {}
        self._parts: dict[TileImage, pygame.Surface] = {}

    def whole(self, path: Path) -> pygame.Surface:
        """Give a picture with alpha. Raises ContentError."""
        if path not in self._whole:
            self._whole[path] = to_surface(read_picture(path))
        return self._whole[path]

    def part(self, image: TileImage) -> pygame.Surface:
        """Give the part of a picture that a tile shows, turned as the tile is."""
        if image not in self._parts:
            surface = self.whole(image.path)
            if image.area:
                surface = surface.subsurface(image.area)
            self._parts[image] = _turned(surface, image)
        return self._parts[image]


def read_picture(path: Path) -> pygame.Surface:
    """Read a picture file. Raises ContentError."""
    try:
        return pygame.image.load(path)
    except (pygame.error, OSError) as error:
        remedy = "Build the assets again, or restore the file."
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=remedy)) from error


def to_surface(picture: pygame.Surface) -> pygame.Surface:
    """Make a surface with alpha from any picture."""
    surface = pygame.Surface(picture.get_size(), pygame.SRCALPHA, 32)
    surface.blit(picture, (0, 0))
    return surface


def indices_of(picture: pygame.Surface) -> Indices:
    """Give the palette indices of an indexed picture, rows first."""
    return np.ascontiguousarray(pygame.surfarray.pixels2d(picture).T, np.uint8)


def from_indices(pixels: Indices) -> pygame.Surface:
    """Make a surface from palette indices."""
    table = np.zeros((256, 4), np.uint8)
    table[: len(RGB), :3] = RGB
    table[: len(RGB), 3] = 255
    table[TRANSPARENT] = 0
    rgba = table[pixels]
    height, width = pixels.shape
    surface = pygame.Surface((width, height), pygame.SRCALPHA, 32)
    pygame.surfarray.blit_array(surface, rgba[..., :3].swapaxes(0, 1))
    alpha = pygame.surfarray.pixels_alpha(surface)
    alpha[:] = rgba[..., 3].T
    return surface


def _turned(surface: pygame.Surface, image: TileImage) -> pygame.Surface:
    if image.flipped_diagonally:
        surface = pygame.transform.flip(pygame.transform.rotate(surface, 270), True, False)
    if image.flipped_x or image.flipped_y:
        surface = pygame.transform.flip(surface, image.flipped_x, image.flipped_y)
    return surface
