"""Chapter 13 is rehearsed: the shoot and the play, the wall, the switch, the way home."""

from functools import partial

import pytest

from game.minigames.makers import MAKERS
from game.story.beats import Choice
from tests.film import Rehearsal
from tests.rehearsal import played as rehearsed

KINDS = ("perfect", "casual", "silent", "reader")
QUESTIONS = ("how_long_now", "last_look", "the_wall", "the_switch", "what_he_says")
lines = partial(rehearsed.lines, 13)


@pytest.fixture(scope="module")
def film():
    return rehearsed.film_of(13)


def perform(film, kind, answers=(), facts=()):
    rehearsal = Rehearsal(film, MAKERS, kind)
    rehearsal.memory.facts.update(facts)
    return rehearsal.play(tuple(answers))


@pytest.fixture(scope="module")
def perfect(film):
    return perform(film, "perfect")


@pytest.fixture(scope="module")
def casual(film):
    return perform(film, "casual")


@pytest.fixture(scope="module")
def silent(film):
    return perform(film, "silent")


@pytest.fixture(scope="module")
def reader(film):
    return perform(film, "reader")


def test_it_begins_with_a_flash_that_is_only_heard(perfect):
    assert perfect.cards == ["Opening Night"]
    assert perfect.effects[:2] == ["flash_charge", "camera_shutter"]
    assert "opening_night" in perfect.cues


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_is_done_makes_it_in_time(film, request, kind):
    rehearsal = request.getfixturevalue(kind)
    assert set(lines("across_town", "they_came")) <= set(rehearsal.said)
    assert not rehearsal.stage.actors["mia"].visible, "she has gone home"
    assert "engine_start" in rehearsal.effects
    assert rehearsal.stage.transition.closed == 1.0


def test_both_places_are_on_the_stage_at_once(film):
    rehearsal = Rehearsal(film, MAKERS)
    rehearsal.director.start_at("both")
    while rehearsal.stage.minigame is None:
        rehearsal.tick()
    game = rehearsal.stage.minigame
    assert rehearsal.stage.place.name == "photo_studio"
    assert game.other.place.name == "theatre_stage"
    assert game.other.actors["mia"].sheet == "mia_play"


def test_which_side_had_more_changes_what_is_said_of_it(film, casual, reader, perfect):
    assert casual.memory.facts["crosscut"] == "stage"
    assert reader.memory.facts["crosscut"] == "camera"
    assert set(lines("gave_nothing")) <= set(casual.said)
    assert set(lines("gave_him")) <= set(reader.said)
    assert 'seb: He kept saying "one more".' in perfect.said
    assert set(lines("wall_long")) <= set(perfect.said)
    assert not set(lines("wall_long")) & set(reader.said)


def test_the_play_is_the_one_that_was_laid_out_in_summer(film, perfect):
    own = perform(film, "perfect", facts={"cards": ["rain", "mirror", "shoes", "letter", "bus"]})
    assert set(lines("crosscut_rain", "crosscut_letter")) <= set(own.said)
    assert not set(lines("crosscut_rain", "crosscut_letter")) & set(perfect.said)


@pytest.mark.parametrize("kind", KINDS)
def test_she_hears_what_was_not_meant_for_her(film, request, kind):
    assert set(lines("one_woman")) <= set(request.getfixturevalue(kind).said)


def test_a_message_arrives_if_somebody_sends_it(film, casual, perfect):
    rang = perform(film, "perfect", ["(Telephone the theatre.)"])
    assert set(lines("how_ring", "rang")) <= set(rang.said)
    assert not set(lines("rang")) & set(perfect.said)


@pytest.fixture(scope="module")
def asked(film):
    """The moment of every question, as somebody who plays perfectly finds it."""
    rehearsal, kept = Rehearsal(film, MAKERS), {}
    while not rehearsal.director.finished:
        if rehearsal.stage.question and rehearsal.director.scene not in kept:
            kept[rehearsal.director.scene] = rehearsal.director.moment()
        rehearsal.tick()
    return kept


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_answer_is_answered_and_remembered(film, asked, question):
    (choice,) = [b for b in film.chapters[13].scenes[question].beats if isinstance(b, Choice)]
    for option in choice.options:
        rehearsal = Rehearsal(film, MAKERS).begin(asked[question])
        rehearsal.player.answers = [option.text]
        while question not in rehearsal.memory.choices:
            rehearsal.tick()
        assert rehearsal.memory.choices[question] == option.target


def test_the_house_is_empty_when_he_sits_down_in_it(film):
    rehearsal = Rehearsal(film, MAKERS)
    rehearsal.director.start_at("dark_house")
    while rehearsal.director.scene != "the_switch":
        rehearsal.tick()
    people = {person.name for person in rehearsal.stage.place.people}
    there = {name for name in people if rehearsal.stage.actors[name].visible}
    assert there <= {"stage manager"}
    seb, seat = rehearsal.stage.actors["seb"], rehearsal.stage.place.marks["empty seat"].at
    assert (seb.x, seb.y) == (seat.x, seat.y)
    assert rehearsal.stage.light.groups["stage"] == 0.0


def test_there_is_something_to_look_at_on_both_sides_of_town(film, reader):
    looks = {scene for scene in film.chapters[13].scenes if scene.startswith("look_")}
    assert len(looks) >= 25
    assert looks <= set(reader.path), f"never looked at {looks - set(reader.path)}"


def test_there_is_enough_to_hear(perfect):
    assert len([line for line in perfect.said if not line.startswith(":")]) >= 80


@pytest.mark.parametrize(
    ("question", "answer", "scene"),
    [
        ("last_look", "(Look at the light.)", "good_night_light"),
        ("last_look", "(Look at the back row.)", "good_night_pencil"),
        ("the_wall", "(Go nearer.)", "wall_went"),
        ("the_wall", "(Run the tap.)", "wall_ran"),
    ],
)
def test_what_was_chosen_is_spoken_of_again(film, asked, question, answer, scene):
    rehearsal = Rehearsal(film, MAKERS).begin(asked[question])
    rehearsal.play((answer,))
    assert set(lines(scene)) <= set(rehearsal.said)


def test_what_was_said_in_the_argument_is_spoken_of_again(film):
    rehearsal = Rehearsal(film, MAKERS)
    rehearsal.memory.choices |= {"the_ham": "tour_feed", "his_second": "the_seats"}
    rehearsal.play()
    assert set(lines("her_name", "you_had_read_it")) <= set(rehearsal.said)
