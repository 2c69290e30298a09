"""At the door: what one hears is where one stands; away is an answer; the floor has a board."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.at_the_door import DOOR, LANE, MATTER, SAID, AtTheDoor
from game.rehearsal.hands.at_the_door import at_the_door_hands
from game.stage.film import load_film
from game.stage.stage import Stage
from game.story.memory import Memory
from tests.minigames.places import play_out, stage_in

KINDS = ("perfect", "casual", "masher", "silent", "reader")
LEFT, RIGHT = (Pad(held=frozenset({b})) for b in (Button.LEFT, Button.RIGHT))


@pytest.fixture(scope="module")
def film():
    return load_film((4,))


@pytest.fixture
def stage():
    return stage_in("apartment_evening")


def door(stage, away=180.0, **timing):
    seb = stage.direct("seb")
    seb.x, seb.y, seb.visible = stage.mark(DOOR).at.x - away, LANE, True
    game = AtTheDoor(replace(Timing(), **timing))
    game.enter(stage, "seb")
    return game


def test_nearer_is_clearer(stage):
    game, heard = door(stage), []
    for _ in range(60 * 8):
        game.update(RIGHT)
        heard.append(game.clear)
    assert heard == sorted(heard)
    assert game.creaks == 1
    assert heard[0] < 0.3 and heard[-1] == 1.0


def test_arrows_lead_straight_past_the_piano(stage):
    game = door(stage, away=400.0)
    for _ in range(60 * 20):
        game.update(RIGHT)
    assert game.distance < 10
    assert stage.actors["seb"].y == LANE


def test_whoever_stands_near_hears_all_that_matters(stage):
    game = door(stage, away=32.0)
    cues = play_out(game, lambda game: NO_PAD)
    assert cues == [f"at_the_door_{n + 1}" for n in range(SAID)]
    assert game.outcome() == {"overheard": len(MATTER), "at_the_door": "stayed"}


def test_whoever_stands_far_hears_that_somebody_talks(stage):
    game = door(stage, away=180.0)
    play_out(game, lambda game: NO_PAD)
    assert game.outcome()["overheard"] == 0


def test_going_away_is_an_answer(stage):
    game = door(stage)
    cues = play_out(game, lambda game: LEFT if game.number > 1 else NO_PAD)
    assert game.outcome() == {"overheard": 0, "at_the_door": "away"}
    assert len(cues) < SAID


def test_the_floor_creaks_once_before_the_door_and_she_listens_back(stage):
    game = door(stage, away=40.0)
    cues, heard = [], []
    for _ in range(60 * 12):
        stage.heard = []
        game.update(RIGHT)
        cues += game.cues
        heard += [sound.name for sound in stage.heard]
    assert heard.count("floor_board") == 1
    assert cues.count("at_the_door_creak") == 1


def test_her_shadow_stands_still_where_it_matters(stage):
    game, places = door(stage, away=60.0), {}
    while not game.done:
        game.update(NO_PAD)
        places.setdefault(game.number, set()).add(round(game.shadow, 3))
    for number in range(1, SAID + 1):
        assert (len(places[number]) == 1) == (number in MATTER)


def test_one_key_goes_nearer_and_away_again(stage):
    game = door(stage)
    game.update(CONFIRM)
    for _ in range(60 * 9):
        game.update(NO_PAD)
    assert game.distance < 40
    game.update(CONFIRM)
    for _ in range(60 * 9):
        game.update(NO_PAD)
    assert game.distance > 100


def test_a_click_is_a_way(stage):
    game = door(stage)
    at = Point(stage.mark(DOOR).at.x - 50, 180)
    game.update(Pad(tap=at))
    for _ in range(60 * 8):
        game.update(NO_PAD)
    assert game.distance == pytest.approx(50)


def test_watching_he_hears_it(stage):
    game = door(stage, watch=True)
    play_out(game, lambda game: NO_PAD)
    assert game.overheard >= 2


def test_afterwards_the_stage_is_as_it_was(stage):
    game = door(stage)
    game.skip()
    assert game.done and stage.hint is None
    assert "apartment_steps" not in stage.hidden
    assert stage.actors["seb"].animation == "idle"


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_listener_comes_to_an_end(stage, kind):
    game = door(stage)
    play_out(game, at_the_door_hands(kind, Random(2)))
    assert 0 <= game.overheard <= len(MATTER)


def test_listeners_differ(film):
    heard = set()
    for kind in KINDS:
        stage = Stage(film.place("apartment_evening"), film.cast, Memory())
        stage.enter(stage.place)
        game = door(stage)
        play_out(game, at_the_door_hands(kind, Random(2)))
        heard.add((game.overheard, game.creaks, game.walked_away))
    assert len(heard) >= 3
