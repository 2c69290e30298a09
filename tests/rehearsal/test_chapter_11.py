"""Chapter 11 is rehearsed: the hit that needs nobody, the crowd, what wire thirty-one carries."""

from functools import partial

import pytest

from game.minigames.makers import MAKERS
from game.stage.film import load_film
from tests.film import Rehearsal
from tests.rehearsal import played as rehearsed

TO_THE_DESK = ("sea_of_hands", "which_is_yours", "the_desk", "headphones", "wire_ends", "encore")
lines = partial(rehearsed.lines, 11)


@pytest.fixture(scope="module")
def film():
    return rehearsed.film_of(11)


def perform(film, kind, answers=()):
    return Rehearsal(film, MAKERS, kind).play(tuple(answers))


@pytest.fixture(scope="module")
def perfect(film):
    return perform(film, "perfect")


@pytest.fixture(scope="module")
def silent(film):
    return perform(film, "silent")


@pytest.fixture(scope="module")
def reader(film):
    return perform(film, "reader")


def test_the_hall_is_heard_before_it_is_seen(perfect):
    assert perfect.cards == ["Arena"]
    assert perfect.effects[0] == "crowd_chant"


def test_he_may_look_about_on_the_stage_and_she_at_the_back(film, reader):
    looks = {scene for scene in film.chapters[11].scenes if scene.startswith("look_")}
    assert looks <= set(reader.path), f"never looked at {looks - set(reader.path)}"


def test_the_hit_is_performed_and_the_band_is_a_success(film, perfect):
    assert {("seb", "keys"), ("dex", "microphone")} <= perfect.seen
    assert perfect.memory.facts["hit_by"] == "hands"
    cues = ("chorus2", "improvise", "chorus3")
    assert set(lines(*(f"signal_{cue}" for cue in cues))) <= set(perfect.said)


@pytest.mark.parametrize(
    ("kind", "said"), [("perfect", "the_lit_key"), ("silent", "no_hands"), ("reader", None)]
)
def test_dex_has_seen_what_the_hands_did(request, film, kind, said):
    rehearsal = request.getfixturevalue(kind)
    for scene in ("the_lit_key", "no_hands"):
        assert (set(lines(scene)) <= set(rehearsal.said)) == (scene == said)


@pytest.mark.parametrize("kind", ["perfect", "silent", "reader"])
def test_she_is_carried_to_the_back_of_the_hall_whatever_she_does(request, kind):
    rehearsal = request.getfixturevalue(kind)
    assert set(TO_THE_DESK) <= set(rehearsal.path)
    assert rehearsal.memory.facts["crowd"] in ("held", "carried")


def test_what_was_tried_with_the_dead_key_is_heard_by_her_alone(film, perfect, silent, reader):
    assert any("phrase" in caption for caption in perfect.captions)
    assert set(lines("wire_own")) <= set(perfect.said)
    assert set(lines("wire_dead")) <= set(silent.said)
    assert not any("phrase" in caption for caption in (*silent.captions, *reader.captions))


def test_there_is_quiet_in_the_headphones(film):
    rehearsal = Rehearsal(film, MAKERS)
    rehearsal.director.start_at("sea_of_hands")
    while rehearsal.director.scene != "headphones":
        rehearsal.tick()
    while not rehearsal.stage.light.spot or rehearsal.stage.light.spot.strength < 1:
        rehearsal.tick()
    assert rehearsal.stage.music.cue is None


@pytest.mark.parametrize(
    ("answer", "target", "later"),
    [
        ("It was great.", "well_great", "You said it was great."),
        ("It was loud.", "well_loud", "You said it was loud."),
    ],
)
def test_what_she_says_of_it_comes_back_in_the_fall(film, answer, target, later):
    rehearsal = perform(film, "perfect", [answer])
    assert rehearsal.memory.choices["well"] == target
    fall = Rehearsal(load_film((12,)), MAKERS)
    fall.memory.choices["well"] = target
    fall.play(("I was in that crowd.",))
    assert f"seb: {later}" in fall.said


def test_it_ends_in_the_wings_without_a_word(perfect):
    assert perfect.cues[-1] == "signal"
    assert ("mia", "wave") in perfect.seen
    assert perfect.stage.transition.kind == "iris"
    assert perfect.stage.transition.closed == 1.0


def test_there_is_enough_to_hear(perfect, reader):
    assert len([line for line in perfect.said if not line.startswith(":")]) >= 60
    assert len(set(perfect.said) | set(reader.said)) >= 85


def test_what_only_the_other_speaks_of_is_not_offered(film):
    rehearsal, offered = Rehearsal(film, MAKERS), {"seb": set(), "mia": set()}
    while not rehearsal.director.finished:
        rehearsal.tick()
        roam = rehearsal.stage.roam
        if roam is not None:
            offered[roam.actor] |= {look.scene for look in rehearsal.stage.looks}
    assert {"look_arena_speakers", "look_arena_rail"} <= offered["seb"]
    assert {"look_arena_poster", "look_arena_desk"} <= offered["mia"]
    assert not offered["seb"] & offered["mia"]
