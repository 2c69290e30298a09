"""Answers fit the view at every size of words, and can be pointed at."""

import pygame
import pytest

from game.core.geometry import Point
from game.core.settings import Font, Settings, Text
from game.devices.fonts import Fonts
from game.paint.choices import answer_areas, answer_at
from game.stage.box import Question
from game.story.beats import Choice, Option
from game.story.limits import OPTION, OPTIONS

VIEW = (420, 240)  # the smallest
SHORT = Question(Choice((Option("Yes.", "a", 1), Option("No.", "b", 1)), 1))


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("font", list(Font))
def test_answers_stay_in_the_view(font, size):
    text = "I was going home, and then there was this one"[:OPTION]
    question = Question(Choice(tuple(Option(text, "x", 1) for _ in range(OPTIONS)), 1))
    settings = Settings(text=Text(font=font, size=size))
    areas = answer_areas(question, Fonts(), settings, VIEW)
    view = pygame.Rect(0, 0, *VIEW)
    assert len(areas) == OPTIONS
    assert all(view.contains(area) for area in areas)


def test_larger_words_make_larger_answers():
    small, large = (
        answer_areas(SHORT, Fonts(), Settings(text=Text(size=size)), VIEW)[0].height
        for size in (100, 200)
    )
    assert large > small


def test_a_long_answer_does_not_lose_all_of_its_size():
    texts = ("With everybody. I'd do them all.", "With nobody. You can't fire nobody.")
    question = Question(Choice(tuple(Option(text, "x", 1) for text in texts), 1))
    small, large = (
        answer_areas(question, Fonts(), Settings(text=Text(size=size)), (480, 270))[0].height
        for size in (100, 150)
    )
    assert large >= 1.3 * small


def test_each_answer_is_found_under_the_pointer():
    areas = answer_areas(SHORT, Fonts(), Settings(), VIEW)
    for number, area in enumerate(areas):
        assert answer_at(areas, Point(area.centerx, area.centery)) == number
    assert answer_at(areas, Point(0, 0)) is None
