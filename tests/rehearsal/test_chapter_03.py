"""Chapter 3 is rehearsed: the dress, the hill, the circles, the pool, the sign, the way home."""

import pytest

from game.core.geometry import Point
from game.minigames.circles import Circles
from game.minigames.underwater import WATER, Underwater
from game.minigames.way_home import CUE
from game.rehearsal.player import KINDS
from game.stage.directions.people import DRESS_SHEETS
from tests.rehearsal.played import answered, begun, film_of, lines, played, said

COME = {
    "I have cereal.": "come_cereal",
    "…Which dress?": "come_which",
    "Will there be food?": "come_food",
}
NAME = {
    "Mia. I act.": "name_act",
    "Mia. I pour things.": "name_pour",
    "I'm nobody. I came with the dress.": "name_nobody",
}
HOME = {
    "(Walk.)": "home_walk",
    "(Go back up and find Tess.)": "home_back",
    "Could I ride in my own car?": "home_ride",
}


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_gets_as_far_as_the_corner(kind):
    run = played(3, kind)
    assert run.director.finished
    assert said(run)[-1] == "mia: …Go on."
    assert run.stage.place.name == "night_street"
    assert run.stage.transition.closed == 1.0
    kept = {"circles", "nothings", "underwater_seconds", "listened", "windows", "step", "took"}
    assert kept <= set(run.memory.facts)
    assert run.memory.echoes["dress"] == run.memory.facts["took"]


@pytest.mark.parametrize(("answer", "scene"), COME.items())
def test_they_get_her_off_the_sofa(answer, scene):
    run = answered(3, "come_on", answer, until="the_room")
    assert run.memory.choices["come_on"] == scene
    assert set(lines(3, scene)) <= set(said(run))
    assert ("mia", "sit_eat") in played(3).seen


def test_the_dress_she_takes_is_the_dress_she_wears_all_night():
    for kind in KINDS:
        run = played(3, kind)
        colour = run.memory.echoes["dress"]
        assert run.stage.actors["mia"].sheet == DRESS_SHEETS[colour]


def test_whose_dress_it_was_says_so():
    spoken = {played(3, kind).memory.echoes["dress"]: said(played(3, kind)) for kind in KINDS}
    assert len(spoken) >= 2
    for colour, heard in spoken.items():
        if colour != "yellow":
            assert set(lines(3, f"took_{colour}")) <= set(heard)


@pytest.mark.parametrize("colour", DRESS_SHEETS)
def test_at_the_party_there_are_four_colours(colour):
    run = begun(3, "hill")
    run.memory.echoes["dress"] = colour
    run.director.start_at("hill")
    for _ in range(30):
        run.tick()
    friends = {"tess": "red", "alma": "green", "caro": "blue"}
    sheets = {name: run.stage.actors[name].sheet for name in friends}
    worn = {"yellow" if sheets[name] else own for name, own in friends.items()}
    assert worn | {colour} == set(DRESS_SHEETS)


def test_each_dress_has_its_owner():
    heard = said(played(3))
    for colour in DRESS_SHEETS:
        assert set(lines(3, f"dress_{colour}")) <= set(heard)


def test_four_walk_in_step_and_hear_about_it():
    assert played(3).memory.facts["step"] == "together"
    assert set(lines(3, "came_together")) <= set(said(played(3)))
    assert not set(lines(3, "came_together")) & set(said(played(3, "silent")))


def test_the_party_has_five_circles_and_somebody_says_something_in_each():
    run = played(3)
    assert run.memory.facts["circles"] == 5
    assert set(lines(3, *(f"circles_{n}" for n in range(1, 6)))) <= set(said(run))
    assert "party" in run.cues


def test_nobody_keeps_her_in_a_circle():
    run = begun(3, "party")
    while not isinstance(run.stage.minigame, Circles):
        run.tick()
    game = run.stage.minigame
    while run.stage.minigame is game:
        run.tick()
    assert game.talk is None
    assert len(game.evening.visited) == 5


@pytest.mark.parametrize(("answer", "scene"), NAME.items())
def test_grant_is_kind_about_all_of_it(answer, scene):
    run = answered(3, "name", answer, until="pool")
    assert run.memory.choices["name"] == scene
    assert set(lines(3, scene, "number")) <= set(said(run))


def test_under_water_there_is_no_party():
    run, quiet = begun(3, "pool"), []
    while run.director.scene == "pool":
        run.tick()
        if isinstance(run.stage.minigame, Underwater) and run.stage.minigame.depth == 1.0:
            quiet.append((WATER in run.stage.held, run.stage.music.muffle, run.stage.music.gain))
    assert len(quiet) > 300
    assert all(held and muffle == 1.0 and gain < 0.2 for held, muffle, gain in quiet)
    assert not run.stage.held
    assert set(lines(3, "pool_long")) <= set(said(played(3)))
    assert not set(lines(3, "pool_long")) & set(said(played(3, "masher")))


def test_she_passes_all_three_on_her_way_out():
    heard = said(played(3))
    assert set(lines(3, "leaving")) <= set(heard)
    assert set(lines(3, "five_times")) <= set(heard)
    who = {line.partition(":")[0] for line in lines(3, "leaving")}
    assert who == {"tess", "mia", "alma", "caro"}


def test_the_car_is_there_and_then_it_is_not():
    run = begun(3, "hill")
    assert "party_house_car_2" not in run.stage.hidden
    run = begun(3, "towed")
    assert "party_house_car_2" in run.stage.hidden
    while run.director.scene == "towed":
        run.tick()
    assert "tow_truck" in run.effects
    assert run.stage.music.cue is None, "it is quiet"
    mia, spot = run.stage.actors["mia"], run.stage.mark("her car").at
    assert spot.distance(Point(mia.x, mia.y)) < 1


@pytest.mark.parametrize(("answer", "scene"), HOME.items())
def test_every_way_home_is_on_foot(answer, scene):
    run = answered(3, "way_home", answer, until="walking")
    assert run.memory.choices["way_home"] == scene
    assert set(lines(3, scene, "eleven")) <= set(said(run))


def test_the_piano_grows_and_stops_at_the_corner():
    run, gains = begun(3, "walking"), []
    while run.director.scene == "walking":
        run.tick()
        if run.stage.music.cue == CUE:
            gains.append(run.stage.music.gain)
    assert max(gains) > 0.3
    assert gains[0] < 0.05
    while not run.director.finished:
        run.tick()
    assert run.stage.music.cue is None, "she waits for it"
    assert ("mia", "look_up") in run.seen


def test_it_leads_into_the_street_of_chapter_4():
    run = played(3)
    street = film_of(4).chapters[4].scenes["street"]
    assert street.heading.place == run.stage.place.name
    mia, east = run.stage.actors["mia"], run.stage.mark("east").at
    assert east.distance(Point(mia.x, mia.y)) < 100


def test_whoever_looks_around_sees_everything():
    run = played(3, "reader")
    looks = {scene for scene in film_of(3).chapters[3].scenes if scene.startswith("look_")}
    assert looks <= set(run.path), f"never looked at {looks - set(run.path)}"


def test_nobody_says_what_was_just_chosen():
    for kind in KINDS:
        run = played(3, kind)
        chosen = [line[2:] for line in run.said if line.startswith(":")]
        assert not [line for line in said(run) if line.partition(": ")[2] in chosen]


def test_there_is_enough_to_hear():
    assert len(said(played(3))) >= 70
    assert len(set().union(*(said(played(3, kind)) for kind in KINDS))) >= 110
