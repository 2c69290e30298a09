"""Cards: a chapter's name on black, a season's before its backdrop; captions above a napkin."""

from types import SimpleNamespace

import pygame
import pytest

from game.core.settings import Settings
from game.core.tick import ticks
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.minigames.cards import NAMES, area_of
from game.minigames.napkin_tray import GRID
from game.paint.frames import Frames
from game.paint.notices import BACKDROPS, BOARDS, SEASONS, Notices
from game.stage.box import Caption, Card, Hint
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


def test_whoever_plays_with_the_mouse_is_told_to_click(notices):
    told = {}
    for glyphs in ("key", "mouse", "pad"):
        canvas = pygame.Surface((480, 270), 0, 32)
        notices.hint(canvas, Hint("Go with him", button="move"), glyphs)
        told[glyphs] = _painted(canvas).width
    assert told["pad"] < told["mouse"] < told["key"]  # a cross, Click, Arrows


@pytest.mark.parametrize("name", sorted(BOARDS))
def test_a_caption_stands_above_what_lies_over_the_picture(notices, name):
    canvas = pygame.Surface((480, 270), 0, 32)
    stage = SimpleNamespace(
        minigame=SimpleNamespace(name=name),
        remarks=[],
        captions=[Caption("a pencil", 0, 9)],
        tick=1,
    )
    notices.captions(canvas, stage, Settings())
    painted = _painted(canvas)
    top = {"napkin": GRID.y, "cards": min(area_of(n).y for n in range(len(NAMES)))}[name]
    assert painted.top >= 0
    assert painted.bottom <= top + 135


def _painted(canvas: pygame.Surface) -> pygame.Rect:
    mask = pygame.mask.from_threshold(canvas, (0, 0, 0), (1, 1, 1, 255))
    mask.invert()
    return mask.get_bounding_rects()[0]
