"""What the settings of comfort do to the picture."""

from dataclasses import replace

import pygame
import pytest

from game.core.pad import NO_PAD
from game.core.settings import Access
from game.devices.images import Images
from game.paint.light import burning
from game.paint.transition import Transitions
from game.scenes.story import StoryScene
from game.stage.stage import Transition
from game.story.memory import Memory
from tests.studio import studio_in

EDGE = (470, 6)  # of the picture, where nobody stands


@pytest.fixture
def studio(tmp_path):
    return studio_in(tmp_path)


def story_with(studio, access):
    studio.settings = replace(studio.settings, access=access)
    story = StoryScene(studio, 4, Memory())
    for _ in range(1200):
        story.update(NO_PAD)
        box = story.director.stage.box
        if box is not None and box.full:
            return story
    raise AssertionError("nobody spoke")


def drawn(story, tick):
    story.director.stage.tick = tick
    canvas = pygame.Surface((480, 270), 0, 32)
    story.draw(canvas)
    return canvas


def test_calm_lamps_do_not_flicker(studio):
    lively = story_with(studio, Access())
    lamps = [lamp for lamp in lively.director.stage.place.lights if lamp.flicker != "none"]
    assert lamps

    def burns(story):
        stage = story.director.stage
        levels = set()
        for tick in range(0, 200, 7):
            stage.tick = tick
            levels.add(round(burning(lamps[0], stage), 4))
        return levels

    assert len(burns(lively)) > 5
    assert len(burns(story_with(studio, Access(calm_flashes=True)))) == 1


def test_high_contrast_puts_words_before_the_picture(studio):
    plain = drawn(story_with(studio, Access()), 1000)
    strong = drawn(story_with(studio, Access(high_contrast=True)), 1000)
    assert sum(strong.get_at(EDGE)[:3]) < sum(plain.get_at(EDGE)[:3])


def test_without_motion_an_iris_is_a_fade():
    moving, still = (pygame.Surface((64, 64), 0, 32) for _ in range(2))
    for canvas, calm in ((moving, False), (still, True)):
        canvas.fill("white")
        Transitions(Images()).draw(canvas, Transition("iris", 0.5), (32, 32), calm)
    assert moving.get_at((32, 32))[:3] == (255, 255, 255)
    assert moving.get_at((1, 1))[:3] == (0, 0, 0)
    assert still.get_at((32, 32)) == still.get_at((1, 1))
    assert 0 < still.get_at((1, 1))[0] < 255
