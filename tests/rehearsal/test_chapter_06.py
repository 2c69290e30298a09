"""Chapter 6 is rehearsed: a page, a break, three stories, a take, somebody in a window."""

from functools import cache

import pytest

from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, moments, played, said

SONGS = {
    "heart_on_hold": "hum_heart",
    "laser_love": "hum_laser",
    "plastic_weekend": "hum_plastic",
    "caller_unknown": "hum_caller",
    "moonlight_fax": "hum_fax",
}
CARS = {"parked_followed": "car_follows", "parked_saw": "car_saw", "parked_did_you": "car_city"}
STORIES = ("found_library", "found_aunt", "found_bedroom")


@cache
def after(number):
    """The counter, after one of the songs and one of the last words about the car."""
    run = Rehearsal(film_of(6), MAKERS)
    run.memory.facts["request"] = list(SONGS)[number]
    run.memory.choices["parked"] = list(CARS)[number % len(CARS)]
    while run.director.scene != "paris_in_front":
        run.tick()
    return run


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_has_twenty_minutes_and_takes_twenty_two(kind):
    run = played(6, kind)
    assert run.director.finished
    assert run.cards == ["The Backlot"]
    assert run.stage.place.name == "backlot"
    assert {"rolling", "takes", *STORIES} <= set(run.memory.facts)
    assert {"on_the_house", "the_other_paris", "they_dont_know"} <= set(run.memory.choices)
    assert said(run)[-1] == "seb: …I'm all right!"
    assert "barista_man: Twenty-two, Dolan!" in said(run)
    assert run.stage.hint is None


@pytest.mark.parametrize("number", range(5))
def test_the_song_and_the_car_are_remembered_at_the_counter(number):
    spoken = set(said(after(number)))
    assert set(lines(6, list(SONGS.values())[number])) <= spoken
    assert set(lines(6, list(CARS.values())[number % len(CARS)])) <= spoken


def test_he_brings_back_the_page_and_stands_where_the_star_stood():
    run = after(0)
    assert "seb: You left something in my car." in said(run)
    assert "paper" in run.effects
    seb, mark = run.stage.actors["seb"], film_of(6).place("coffee_shop").marks["star's place"]
    assert seb.name == "seb"
    assert mark.facing == "north"


def test_what_she_tells_is_enough_to_find_a_house():
    spoken = " ".join(said(played(6)))
    facts = ("across the street from it", "corner of Arizona", "from my pillow", "door **red**")
    told = spoken.replace("door red", "door **red**")
    for fact in (*facts, "right over the porch", "waiting for the library"):
        assert fact in told, f"nobody could find the house without '{fact}'"


def test_the_house_she_tells_of_is_the_house_there_is():
    street = film_of(6).place("boulder_city")
    house, library = street.marks["dolan door"].at, street.marks["library"].at
    side_street = street.marks["side street"].at
    assert library.x < side_street.x < house.x, "across one street from each other"
    upper = next(look for look in street.looks if look.scene == "look_boulder_window")
    assert upper.area.x < house.x < upper.area.x + upper.area.width, "over the porch"
    assert "footlights" in {light.group for light in film_of(6).place("dolan_house").lights}


@pytest.mark.parametrize("kind", KINDS)
def test_a_story_counts_as_heard_only_where_it_was_told(kind):
    run = played(6, kind)
    for fact in STORIES:
        scene = f"six_{fact.removeprefix('found_')}"
        assert (scene in run.path) == (run.memory.facts[fact] is True)
    if kind in ("perfect", "reader", "silent"):
        assert all(run.memory.facts[fact] for fact in STORIES)


def test_each_story_is_told_once():
    for kind in ("perfect", "reader"):
        path = played(6, kind).path
        for scene in ("six_library", "six_aunt", "six_bedroom"):
            assert path.count(scene) == 1


def test_she_does_not_say_what_became_of_her():
    run = played(6)
    spoken = said(run)
    asked = spoken.index("seb: Is she in the business?")
    assert spoken[asked + 1] == "mia: …Not any more."
    assert spoken[asked + 2] == "seb: There. It was only a quarter turn."
    assert not any("drink" in line or "died" in line for line in spoken)


def test_she_steps_up_into_the_bedroom_and_down_again():
    run = Rehearsal(film_of(6), MAKERS).begin(moments(6)["six_bedroom"])
    lifts = []
    while run.director.scene != "gate_three":
        run.tick()
        if run.director.scene.startswith(("six_bedroom", "end_")):
            lifts.append(run.stage.actors["mia"].lift)
    assert max(lifts) == 34
    assert lifts[0] == lifts[-1] == 0


@pytest.mark.parametrize(("kind", "word"), [
    ("perfect", "still"), ("casual", "again"), ("masher", "extras"),
])  # fmt: skip
def test_the_take_is_talked_about(kind, word):
    run = played(6, kind)
    assert run.memory.facts["rolling"] == word
    assert set(lines(6, f"shot_{word}")) <= set(said(run))


def test_they_walk_and_talk():
    spoken = set(said(played(6)))
    told = [set(lines(6, f"backlot_walk_{word}")) <= spoken for word in ("one", "two", "three")]
    assert all(told)


def test_the_reason_is_in_the_window():
    run = Rehearsal(film_of(6), MAKERS).begin(moments(6)["somebody_in_the_window"])
    run.memory.choices["the_other_paris"] = "paris_reason"
    assert "mia: …There's somebody in the window." in said(run.play())
    assert "mia: …There's somebody in the window." not in said(played(6))


def test_he_is_seen_in_paris_above_the_street():
    run = Rehearsal(film_of(6), MAKERS).begin(moments(6)["somebody_in_the_window"])
    while "seb: Thursday!" not in said(run):
        run.tick()
    seb, mark = run.stage.actors["seb"], run.stage.mark("lovers' window")
    assert (seb.x, seb.lift) == (mark.at.x, mark.lift)
    assert seb.lift > 40
    assert seb.visible


def test_whoever_looks_around_hears_more():
    run = played(6, "reader")
    looks = {scene for scene in run.path if scene.startswith("look_")}
    assert len(looks) >= 10
    assert len(said(run)) > len(said(played(6, "casual")))
