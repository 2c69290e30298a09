"""A pointer on a set piece: what is clicked and dragged in the window is drawn on the napkin."""

import pygame
import pytest

from game.core.geometry import Point
from game.minigames.napkin import Napkin
from game.minigames.napkin_tray import DOT, GRID, TOOLS, tool
from game.rehearsal.player import Player
from game.scenes.scene import SceneManager
from game.scenes.story import StoryScene
from game.story.memory import Memory
from tests.studio import colours, picture, studio_in

PATIENCE = 60 * 60 * 2


@pytest.fixture
def story(tmp_path):

    studio = studio_in(tmp_path)
    manager = SceneManager(StoryScene(studio, 9, Memory()))
    manager.top.director.start_at("napkin")
    player = Player("perfect", 1)
    for _ in range(PATIENCE):
        if isinstance(manager.top.director.stage.minigame, Napkin):
            return manager
        manager.update(player.pad(manager.top.director))
    raise AssertionError("nobody draws")


def at(story, x, y):
    """A place of the view, from its middle, as an event of the window has it."""
    wide, tall = story.top.studio.window.scale.view
    return Point(wide / 2 + x, tall / 2 + y)


def see(story, kind, place, **facts):
    """Let something happen to the pointer, then a tick pass."""
    keys = story.top.studio.keys
    keys._to_view = lambda pos: Point(*pos)
    event = pygame.Event(kind, pos=(place.x, place.y), rel=(1, 1), button=1, **facts)
    keys.see(event, 1.0)
    story.update(keys.pad(1.0))


def test_what_is_dragged_is_drawn_and_what_is_clicked_is_picked(story):
    game = story.top.director.stage.minigame
    dots = [at(story, GRID.x + c * DOT + 4, GRID.y + 5 * DOT + 4) for c in (3, 9)]
    see(story, pygame.MOUSEBUTTONDOWN, dots[0])
    see(story, pygame.MOUSEMOTION, dots[1])
    see(story, pygame.MOUSEBUTTONUP, dots[1])
    assert game.grid.text[5][:12] == "000111111100"
    gold = TOOLS[tool("gold")].area.centre
    see(story, pygame.MOUSEBUTTONDOWN, at(story, gold.x, gold.y))
    assert game.pen == 3
    assert colours(picture(story)) > 20


def test_letters_move_the_pen_because_there_is_no_piano(story):
    game = story.top.director.stage.minigame
    keys = story.top.studio.keys
    story.update(keys.pad(1.0))
    before = game.dot
    keys.see(pygame.Event(pygame.KEYDOWN, key=pygame.K_d, scancode=7, mod=0), 1.0)
    story.update(keys.pad(1.0))
    assert game.dot == (before[0] + 1, before[1])
