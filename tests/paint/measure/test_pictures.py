"""Pictures and tiles are measured, and what is spoiled on purpose is found."""

import shutil

import numpy as np
import pygame
import pytest

from game.cli.measure import measure
from game.core.folders import ASSETS, MAPS
from game.core.palette import COLOURS, INDEX, RGB
from game.devices.images import indices_of, read_picture
from game.paint.measure.pictures import orphans, seam

PROP = ASSETS / "tiles" / "props" / "piano.png"


def write(path, pixels):
    """Write an indexed picture as the game's are."""
    surface = pygame.Surface((pixels.shape[1], pixels.shape[0]), 0, 8)
    surface.set_palette([*RGB, *[(0, 0, 0)] * (256 - len(RGB))])
    pygame.surfarray.blit_array(surface, pixels.T)
    pygame.image.save(surface, path)


def test_the_orphans_of_a_chessboard_are_none_and_of_dust_are_counted():
    plain = np.full((10, 10), 3, np.uint8)
    assert orphans(plain) == 0
    plain[5, 5] = 7
    assert orphans(plain) == 0.01
    plain[5, 6] = 7
    assert orphans(plain) == 0, "two side by side are a cluster"


def test_a_prop_with_dust_on_it_is_found(tmp_path):
    pixels = indices_of(read_picture(PROP))
    rng = np.random.default_rng(1)
    spots = rng.random(pixels.shape) < 0.08
    pixels[spots & (pixels != 255)] = INDEX["neon0"]
    path = tmp_path / "piano.png"
    write(path, pixels)
    figures = list(measure([path]))
    assert not all(figure.holds for figure in figures)
    assert "orphan pixels" in str(figures[0].fault())
    assert all(figure.holds for figure in measure([PROP]))


def test_a_border_that_one_variant_has_alone_is_a_seam():
    rng = np.random.default_rng(2)
    even = [rng.integers(1, 3, (16, 16)).astype(np.uint8) for _ in range(4)]
    odd = even[0].copy()
    odd[:, -1] = INDEX["sun5"]
    assert seam(even) < 1.6 < seam([*even, odd])


def test_slabs_and_boards_are_no_seams():
    slab = np.full((16, 16), INDEX["stone3"], np.uint8)
    slab[:, 0] = slab[0] = INDEX["stone1"]
    assert seam([slab, slab.copy(), slab.copy()]) <= 1.0


@pytest.fixture
def street(tmp_path):
    """The ground of the street beside a copy of its picture."""
    (tmp_path / "maps").mkdir()
    (tmp_path / "assets" / "tiles").mkdir(parents=True)
    shutil.copy(MAPS / "street_ground.tsx", tmp_path / "maps")
    picture = tmp_path / "assets" / "tiles" / "street_ground.png"
    shutil.copy(ASSETS / "tiles" / "street_ground.png", picture)
    return tmp_path / "maps" / "street_ground.tsx", picture


def test_a_ground_with_a_bright_border_is_found(street):
    tileset, picture = street
    assert all(figure.holds for figure in measure([tileset]))
    pixels = indices_of(read_picture(picture))
    pixels[:, 15:16] = INDEX["sun5"]
    write(picture, pixels)
    found = [figure for figure in measure([tileset]) if not figure.holds]
    assert found
    assert "seam" in str(found[0].fault())
    assert str(tileset) in str(found[0].fault())


def test_every_colour_of_the_palette_has_a_name():
    assert len(COLOURS) == len(RGB)
