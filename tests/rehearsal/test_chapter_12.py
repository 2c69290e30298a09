"""Chapter 12 is rehearsed: the two presents, the argument by turns, the needle, the chair."""

from functools import partial

import pytest

from game.minigames.makers import MAKERS
from game.story.beats import Choice
from tests.film import Rehearsal
from tests.rehearsal import played as rehearsed

TURNS = ("hers_first", "his_first", "hers_second", "his_second", "hers_third", "his_last")
lines = partial(rehearsed.lines, 12)


@pytest.fixture(scope="module")
def film():
    return rehearsed.film_of(12)


def perform(film, kind, answers=(), facts=(), choices=()):
    rehearsal = Rehearsal(film, MAKERS, kind)
    rehearsal.memory.facts.update(facts)
    rehearsal.memory.choices.update(choices)
    return rehearsal.play(tuple(answers))


@pytest.fixture(scope="module")
def perfect(film):
    return perform(film, "perfect")


@pytest.fixture(scope="module")
def masher(film):
    return perform(film, "masher")


@pytest.fixture(scope="module")
def silent(film):
    return perform(film, "silent")


def test_fall_begins_with_a_record_that_she_did_not_put_on(perfect):
    assert perfect.cards == ["FALL", "Side B"]
    assert perfect.cues[0] == "side_b"
    assert perfect.effects.index("needle_drop") < perfect.effects.index("door_street")
    assert ("couple", "hug") in perfect.seen


def test_both_bring_a_present(film, perfect):
    assert set(lines("reserved", "january")) <= set(perfect.said)


@pytest.mark.parametrize("scene", TURNS)
def test_each_turn_has_two_wrong_things_with_a_reason_and_one_that_is_not_said(film, scene):
    (choice,) = [b for b in film.chapters[12].scenes[scene].beats if isinstance(b, Choice)]
    reasons = [bool(option.reason) for option in choice.options]
    assert reasons == [True, True, False]
    assert choice.options[2].text.startswith("(")


def test_the_turns_alternate_and_are_remembered(perfect):
    played = [scene for scene in perfect.path if scene in TURNS]
    assert played == list(TURNS)
    assert set(TURNS) <= set(perfect.memory.choices)


@pytest.mark.parametrize("kind", ["perfect", "masher", "silent"])
def test_whatever_is_chosen_both_say_what_cannot_be_taken_back(request, kind):
    said = " ".join(request.getfixturevalue(kind).said)
    assert "you walked" in said or "walked away" in said, "she: he has given up his dream"
    assert "it kept you warm" in said, "he: she liked him unsuccessful"


@pytest.mark.parametrize("kind", ["perfect", "masher", "silent"])
def test_he_is_not_there_when_she_stops_speaking(request, kind):
    rehearsal = request.getfixturevalue(kind)
    assert not rehearsal.stage.actors["seb"].visible
    assert rehearsal.effects.count("run_out_groove") >= 3
    assert rehearsal.effects[-1] == "candle_blow"
    assert rehearsal.memory.facts["needle_lifted"] is True
    assert "apartment_flame" in rehearsal.stage.hidden
    assert rehearsal.stage.transition.closed == 1.0


def test_he_goes_while_she_speaks_to_the_window(film):
    rehearsal = Rehearsal(film, MAKERS)
    rehearsal.director.start_at("speech")
    there = []
    while rehearsal.director.scene == "speech":
        rehearsal.tick()
        seb = rehearsal.stage.actors.get("seb")
        there.append(bool(seb and seb.visible))
    assert not there[-1]


def test_who_cuts_in_is_answered_and_it_is_remembered(film, masher, perfect):
    assert masher.memory.facts["interrupted"] is True
    assert set(lines("who_for_cut", "put_down_cut", "said_cut")) <= set(masher.said)
    assert set(lines("let_me_finish")) <= set(masher.said)
    assert perfect.memory.facts["interrupted"] is False
    assert not set(lines("let_me_finish")) & set(perfect.said)


def test_the_record_is_turned_once_by_her_or_by_him_or_not_at_all(film, perfect, silent):
    assert "turned_record" not in perfect.memory.facts
    assert "summer" not in perfect.cues
    assert silent.memory.facts["turned_record"] is True
    assert "summer" in silent.cues
    assert "his_second_again" in silent.path, "and then it is not offered again"
    his = perform(film, "perfect", ["(Get the record. Turn it over.)"])
    assert his.memory.facts["turned_record"] is True
    assert set(lines("side_a_plays")) <= set(his.said)


@pytest.mark.parametrize("met", ["heard", "home", "ever"])
def test_she_says_at_last_what_she_began_to_say_in_the_supper_club(film, met):
    said = perform(film, "perfect", choices={"compliment": met}).said
    began = {"heard": "That last one", "home": "I was on my way home", "ever": "anybody's"}
    assert any(began[met] in line and "as far as I got" in line for line in said)


def test_what_he_overheard_in_summer_changes_what_he_says(film):
    answer = ["I heard you, on the phone."]
    some = perform(film, "perfect", answer, facts={"overheard": 2}).said
    none = perform(film, "perfect", answer, facts={"overheard": 0}).said
    assert set(lines("phone_little")) <= set(none)
    assert not set(lines("phone_little")[:1]) & set(some)


def test_the_phrase_breaks_off(perfect):
    assert "your phrase breaks off" in perfect.captions


def test_there_is_enough_to_hear(perfect, silent):
    assert len([line for line in perfect.said if not line.startswith(":")]) >= 60
    assert len(set(perfect.said) | set(silent.said)) >= 90


def test_what_she_heard_in_the_arena_is_told_to_him(film):
    answer = ["I was in that crowd."]
    heard = perform(film, "perfect", answer, facts={"own_idea": True})
    silent = perform(film, "perfect", answer, facts={"own_idea": False})
    assert set(lines("you_heard")) <= set(heard.said)
    assert not set(lines("you_heard")) & set(silent.said)
    pushed = perform(
        film, "perfect", answer, {"own_idea": True}, choices={"thirty_one": "fader_up"}
    )
    assert set(lines("the_wire_pushed")) <= set(pushed.said)


@pytest.mark.parametrize("said", ["door_down", "door_sound", "door_sticks"])
def test_the_place_she_has_found_has_the_door_that_was_wished_for_in_spring(film, said):
    lines_said = perform(film, "perfect", choices={"photographs": said}).said
    words = {"door_down": "Eleven steps", "door_sound": "No sign", "door_sticks": "door sticks"}
    assert any(words[said] in line for line in lines_said)
