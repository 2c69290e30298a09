"""Chapter 10 is rehearsed: an offer with a point, half a call, one note, a name."""

from functools import partial

import pytest

from game.core.pad import Button, Pad
from game.minigames.at_the_door import SAID
from game.rehearsal.player import KINDS
from game.story.beats import Choice
from tests.rehearsal.played import film_of, lines, played, said, started, until

begin = partial(started, 10)


def options(scene):
    beats = film_of(10).chapters[10].scenes[scene].beats
    return next(beat for beat in beats if isinstance(beat, Choice)).options


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_signs(kind):
    run = played(10, kind)
    assert run.director.finished
    assert run.cards == ["The Offer"]
    assert {"overheard", "one_note", "pad_presses", "signed_after"} <= set(run.memory.facts)
    assert {"the_plug", "how_long", "do_you_like_it"} <= set(run.memory.choices)
    assert run.stage.place.name == "apartment_evening"


@pytest.mark.parametrize("number", range(3))
def test_dex_has_an_answer_and_half_of_it_is_right(number):
    run = begin("eleven_paid")
    option = options("the_plug")[number]
    run.player.answers = [option.text]
    until(run, "half_a_call")
    assert run.memory.choices["the_plug"] == option.target
    spoken = said(run)
    assert set(lines(10, option.target, "who_is_it_for")) <= set(spoken)
    assert any(line.startswith("byrd: He isn't wrong") for line in spoken)
    assert not run.stage.actors.get("dex") or run.stage.place.name != "jazz_club"


def test_the_money_is_counted_by_the_one_who_counts():
    spoken = said(played(10))
    assert spoken.index("dex: A thousand a week.") + 1 == spoken.index(
        "otis: That's forty-one weeks."
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_call_is_heard_from_where_he_stands(kind):
    run = played(10, kind)
    spoken, did = said(run), run.memory.facts["at_the_door"]
    assert 0 <= run.memory.facts["overheard"] <= 3
    assert (set(lines(10, "went_away")) <= set(spoken)) == (did == "away")
    assert (set(lines(10, "heard_the_board")) <= set(spoken)) == (did == "creaked")


def test_only_her_half_is_heard():
    spoken = said(played(10))
    first = spoken.index(lines(10, "at_the_door_1")[0])
    last = spoken.index(lines(10, f"at_the_door_{SAID}")[0])
    assert {line.split(":")[0] for line in spoken[first : last + 1]} == {"mia"}
    assert "mia: He's working on it, Mom." in spoken[first:last]


@pytest.mark.parametrize("number", range(3))
def test_neither_says_what_was_said(number):
    run = begin("half_a_call")
    option = options("how_long")[number]
    run.player.answers = [option.text]
    until(run, "thursday_at_two")
    spoken = said(run)
    assert set(lines(10, option.target, "weather")) <= set(spoken)
    assert "mia: Oh. You know. Weather." in spoken
    assert not any("job" in line for line in spoken)


@pytest.mark.parametrize(("kind", "scene"), [
    ("perfect", "just_once"), ("silent", "not_at_all"), ("masher", "too_much"),
])  # fmt: skip
def test_how_often_he_pressed_is_noticed(kind, scene):
    run = played(10, kind)
    assert set(lines(10, scene)) <= set(said(run))


def test_one_chord_on_the_real_one_and_somebody_wants_to_sample_it():
    run = played(10)
    spoken = said(run)
    assert "key_note_soft" in run.effects
    ninth = spoken.index("seb: That's a ninth.")
    assert spoken[ninth + 1] == "drummer: Can we sample it?"


@pytest.mark.parametrize(("heard", "scene"), [
    (0, "girl_nothing"), (1, "girl_something"), (2, "girl_something"), (3, "girl_everything"),
])  # fmt: skip
def test_what_was_heard_is_what_he_tells(heard, scene):
    run = begin("thursday_at_two", facts={"overheard": heard})
    until(run, "the_pen")
    assert set(lines(10, scene)) <= set(said(run))


def test_what_was_said_at_the_club_and_to_her_mother_comes_back():
    for plug, told in (("funeral", True), ("no_plug", False)):
        run = until(begin("thursday_at_two", {"the_plug": plug}, {"overheard": 0}), "what_for")
        assert (set(lines(10, "sold_it_to_me")) <= set(said(run))) == told
    for answer, told in (("asked_about_me", True), ("just_came_in", False)):
        run = begin("thursday_at_two", {"how_long": answer}, {"overheard": 0})
        until(run, "sign_it")
        assert (set(lines(10, "tell_her_it_stands")) <= set(said(run))) == told


@pytest.mark.parametrize(("seconds", "scene"), [(0, "signed_fast"), (16, "signed_slowly")])
def test_how_long_he_waited_with_the_pen_is_noticed(seconds, scene):
    run = begin("thursday_at_two", facts={"overheard": 0})
    until(run, "sign_it")
    while run.stage.minigame is None:
        run.tick()
    run.stage.minigame.waited = seconds
    while run.stage.minigame is not None:
        run.tick(Pad(held=frozenset({Button.CONFIRM})))
    until(run, "call_her")
    assert set(lines(10, scene, "signed")) <= set(said(run))


@pytest.mark.parametrize(("title", "scene"), [
    ("title_thirteen", "how_is_thirteen"), ("title_half", "how_is_half"),
    ("title_window", "how_is_window"),
])  # fmt: skip
def test_her_play_has_the_name_it_was_given(title, scene):
    run = until(begin("call_her", {"what_is_it_called": title}), "got_a_job")
    assert set(lines(10, scene)) <= set(said(run))


@pytest.mark.parametrize("number", range(3))
def test_she_is_glad_and_calls_her_mother(number):
    run = begin("call_her")
    option = options("do_you_like_it")[number]
    run.player.answers = [option.text]
    while not run.director.finished:
        run.tick()
    spoken = said(run)
    assert set(lines(10, option.target, "my_mother")) <= set(spoken)
    assert spoken[-2:] == [
        "mia: I've got to call my mother!",
        'seb: "He\'s working on it."',
    ]
    assert not run.stage.actors["mia"].visible
    assert run.stage.light.groups["bedroom"] == 1.0
    assert run.stage.light.groups["kitchen"] == 0.0


def test_whoever_heard_nothing_has_nothing_to_repeat():
    run = begin("call_her", facts={"overheard": 0})
    while not run.director.finished:
        run.tick()
    assert said(run)[-1] == "mia: I've got to call my mother!"


def test_a_promise_of_the_summer_is_told_to_somebody_else():
    for answer, told in (("be_there", True), ("straighten", False)):
        run = begin("thursday_at_two", {"promise_me": answer}, {"overheard": 0})
        until(run, "the_pen")
        assert (set(lines(10, "stand_under_it")) <= set(said(run))) == told


def test_nobody_walks_behind_the_door_while_she_is_in_the_room():
    run = begin("call_her")
    until(run, "my_mother")
    assert "apartment_steps" in run.stage.hidden
    while not run.director.finished:
        run.tick()
    assert "apartment_steps" not in run.stage.hidden


def test_everything_is_looked_at_by_whoever_looks():
    run = played(10, "reader")
    scenes = film_of(10).chapters[10].scenes
    looks = {scene for scene in scenes if scene.startswith("look_")}
    either = {"look_hers_by_the_door"}
    assert looks - either <= set(run.path), f"never looked at {looks - set(run.path)}"


def test_the_light_under_the_door_looks_otherwise_to_whoever_gave_her_that_side():
    run = begin("half_a_call", {"which_side": "side_door"})
    run.player.kind = "reader"
    until(run, "weather")
    assert "look_hers_by_the_door" in run.path
