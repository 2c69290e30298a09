"""Cards: a chapter's name on black, a season's before its painted backdrop."""

import pygame
import pytest

from game.core.tick import ticks
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.paint.frames import Frames
from game.paint.notices import BACKDROPS, SEASONS, Notices
from game.stage.box import Card
from game.stage.perform import CARD_TIME
from game.story.cast import load_cast

CORNERS = [(2, 2), (477, 2), (2, 267), (477, 267)]


@pytest.fixture
def notices() -> Notices:
    images = Images()
    return Notices(Fonts(), Frames(images), images, load_cast())


def card(notices: Notices, words: str) -> pygame.Surface:
    canvas = pygame.Surface((480, 270), 0, 32)
    notices.card(canvas, Card(words, 0), 1, ticks(CARD_TIME / 2))
    return canvas


@pytest.mark.parametrize("words", SEASONS)
def test_a_season_s_card_hangs_before_its_backdrop(notices, words):
    backdrop = Images().whole(BACKDROPS / f"{SEASONS[words]}.png")
    canvas = card(notices, words)
    assert [canvas.get_at(at)[:3] for at in CORNERS] == [backdrop.get_at(at)[:3] for at in CORNERS]


def test_a_chapter_s_card_is_dark_round_its_plate(notices):
    canvas = card(notices, "Gridlock")
    assert max(max(canvas.get_at(at)[:3]) for at in CORNERS) < 32
