"""`--at N` begins any chapter by itself, and what is remembered then is what the film left."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest

from game.app.start import _at
from game.core.pad import Button, Pad
from game.core.settings import Settings
from game.minigames.makers import MAKERS
from game.scenes.saving import reached
from game.stage.director import Director
from game.stage.film import load_film
from game.story.memory import Memory
from tests.studio import studio_in

SKIP = Pad(held=frozenset({Button.SKIP}))
CHAPTERS = range(1, 21)
UNREACHED = 5  # a later chapter, begun where nobody has come so far yet


@dataclass(frozen=True)
class Beginning:
    """How a chapter begins in a film that is played from its start."""

    memory: dict[str, Any]
    place: str
    scene: str


def beginning(director):
    """How it begins with this director, whose first tick is still to come."""
    memory = director.stage.memory.to_json()
    return Beginning(memory, director.stage.place.name, director.scene)


def passed():
    """The whole film in a hurry: each chapter, how it begins, and the memory it leaves."""
    film, memory = load_film(), Memory()
    for number in film.chapters:
        director = Director(film, number, memory, Settings(), MAKERS)
        director.skip_unseen = True
        first = beginning(director)
        while not director.finished:
            director.update(SKIP)
        yield number, first, memory


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """A studio in which the film has been played once, and how its chapters began."""
    studio, begun = studio_in(tmp_path_factory.mktemp("home")), {}
    for number, first, memory in passed():
        begun[number] = first
        reached(studio, number, memory)
    return studio, begun


@pytest.mark.parametrize("number", CHAPTERS)
def test_a_chapter_begins_as_in_the_film_played_up_to_there(played, number):
    studio, begun = played
    director = _at(studio, str(number)).director
    assert beginning(director) == begun[number]
    assert director.chapter.number == number


@pytest.mark.parametrize("number", CHAPTERS)
def test_a_chapter_goes_on_by_itself(played, number):
    studio, _ = played
    director = _at(studio, str(number)).director
    director.skip_unseen = True
    before = len(director.performed)
    director.update(SKIP)
    assert len(director.performed) > before


def test_more_is_remembered_from_chapter_to_chapter(played):
    _, begun = played
    assert set(begun) == set(CHAPTERS)
    assert begun[1].memory["choices"] == {}
    for earlier, later in pairwise(CHAPTERS):
        kept = begun[earlier].memory["choices"].items()
        assert kept <= begun[later].memory["choices"].items(), later


def test_where_nobody_has_come_so_far_the_chapters_before_it_pass_in_a_hurry(played, tmp_path):
    _, begun = played
    director = _at(studio_in(tmp_path), str(UNREACHED)).director
    assert beginning(director) == begun[UNREACHED]


@pytest.mark.parametrize("scene", ["5.ask_fax", "5.held_stone", "4.nobody"])
def test_a_scene_begins_where_the_answer_that_leads_to_it_has_been_given(played, scene):
    studio, _ = played
    director = _at(studio, scene).director
    assert director.scene == scene.partition(".")[2]
    assert len(director.performed) > 5  # it was played up to there
    assert director.stage.actors["seb"].visible
