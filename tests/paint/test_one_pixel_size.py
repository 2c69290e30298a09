"""Everything on the screen has pixels of one size: no picture is enlarged or made small."""

import re
from pathlib import Path

import pygame
import pytest

from game.core.folders import MAPS
from game.scenes.still import LOOKS, STILL, cut_still, of_chapter
from game.stage.film import place_loader
from game.stage.tiled.scenery import props_of

ROOT = Path(__file__).resolve().parents[2]
SCALES = re.compile(r"\b(scale|scale_by|scale2x|smoothscale\w*|rotozoom)\(")
MAY = {
    "game/paint/tiles.py": "maps may say so: Tiled's rules",
    "game/paint/measure/places.py": "a measurement, never shown",
    "game/paint/games/dream.py": "a row of light as tall as the view",
    "game/scenes/studio.py": "the whole canvas",
}


def drawn_by():
    for folder in ("game/paint", "game/scenes"):
        yield from sorted((ROOT / folder).rglob("*.py"))


@pytest.mark.parametrize("path", list(drawn_by()), ids=lambda path: path.stem)
def test_no_painter_scales_a_picture(path):
    code = path.read_text(encoding="utf-8").replace("def _scale(", "").replace("_scale(", "")
    found = SCALES.findall(code)
    assert not found or str(path.relative_to(ROOT)) in MAY


@pytest.mark.parametrize("name", sorted(path.stem for path in MAPS.glob("*.tmx")))
def test_no_map_scales_or_turns_a_thing(name):
    for layer in place_loader()(name).scenery.layers:
        for prop in props_of(layer):
            assert prop.size == (prop.tile.width, prop.tile.height), prop.name
            assert not prop.rotation, prop.name


def test_a_still_is_a_piece_of_the_picture_as_it_is():
    whole = pygame.Surface((480, 270), 0, 32)
    for x in range(480):
        whole.fill((x % 256, x // 256, 0), (x, 0, 1, 270))
    still = cut_still(whole, (200, 100))
    assert still.get_size() == STILL
    assert still.get_at((0, 0)) == whole.get_at((200 - STILL[0] // 2, 100))


@pytest.mark.parametrize("middle", [(0, 0), (479, 269), (-40, 400)])
def test_a_still_never_leaves_the_picture(middle):
    assert cut_still(pygame.Surface((480, 270)), middle).get_size() == STILL


def test_every_chapter_has_its_own_still():
    assert sorted(LOOKS) == list(range(1, 21))
    whole = pygame.Surface((480, 270))
    places = {of_chapter(whole, number).get_offset() for number in LOOKS}
    assert len(places) > 15
