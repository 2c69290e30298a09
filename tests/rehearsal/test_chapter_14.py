"""Chapter 14 is rehearsed: a call, a night of road, a street that wakes, a stage with two seats."""

import pytest

from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, played, said

GESTURES = ("finger", "bow", "kiss", "page")


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_gets_her_into_the_car(kind):
    run = played(14, kind)
    assert run.director.finished
    assert run.stage.transition.closed == 1.0
    assert {"unpacked", "night_drive", "last_chance", "the_street", "two_seats"} <= set(run.path)
    assert said(run)[-1] == "mom: He knows, Frank."


def remembering(facts, choices=None):
    """The chapter for somebody who brings memories of earlier ones."""
    run = Rehearsal(film_of(14), MAKERS)
    run.memory.facts.update(facts)
    run.memory.choices.update(choices or {})
    return run.play()


def test_a_casting_director_was_at_the_play_and_is_written_down():
    run = played(14)
    assert "frances: I cast films. I was at her play." in said(run)
    assert run.memory.facts["note"] == "neat"
    assert set(lines(14, "read_back")) <= set(said(played(14, "casual")))


def test_he_drives_through_the_night_and_the_stations_go():
    run = played(14)
    assert run.cues[:4] == ["signal", "plastic_weekend", "lamplighter_blues", "desert"]
    for station in ("signal", "weekend", "blues", "none"):
        assert set(lines(14, f"drive_{station}")) <= set(said(run))


def test_whoever_listened_on_the_backlot_finds_the_red_door():
    facts = {"found_library": True, "found_aunt": True, "found_bedroom": True}
    run = remembering(facts)
    assert run.memory.facts["heard_house"] is True
    assert set(lines(14, "found_heard")) <= set(said(run))


def test_whoever_did_not_asks():
    run = played(14, "reader")
    assert run.memory.facts["heard_house"] is False
    assert set(lines(14, "found_asked")) <= set(said(run))
    assert set(lines(14, "street_milkman")) <= set(said(run))


def test_the_horn_puts_on_the_lights_of_a_sleeping_street():
    run = Rehearsal(film_of(14), MAKERS)
    while run.director.scene != "before_the_horn":
        run.tick()
    windows = [group for group in run.stage.light.groups if group.startswith("window")]
    assert {run.stage.light.groups[name] for name in windows} == {0.0}
    while run.director.scene != "lights_on":
        run.tick()
    assert run.stage.light.groups["window 4"] == 1.0
    assert "horn" not in run.memory.facts


@pytest.mark.parametrize("gesture", GESTURES)
def test_she_answers_as_she_did_on_the_freeway(gesture):
    run = remembering({}, {"gesture": f"gesture_{gesture}"})
    assert f"again_{gesture}" in run.path
    assert set(lines(14, f"again_{gesture}")) <= set(said(run))


def test_she_says_no_before_she_says_a_drive():
    spoken = said(played(14))
    no = spoken.index("mia: I don't do that any more. I sleep. I'm getting quite good.")
    assert no < spoken.index("mia: I'm going for a drive. With a man who honks.")


def test_the_note_holds_one_line_more_than_was_asked():
    assert 'mia: "She does a thing with her hands."' in said(played(14))


def test_choices_are_kept_and_come_back():
    run = played(14)
    kept = run.memory.choices
    assert kept["unpacked"] == "say_friend"
    assert {"on_the_path", "two_seats", "the_bill"} <= set(kept)


def test_nobody_says_what_was_just_chosen():
    run = played(14)
    chosen = [line[2:] for line in run.said if line.startswith(":")]
    assert not [line for line in said(run) if line.partition(": ")[2] in chosen]


def test_the_little_stage_stays_lit():
    lights = played(14).stage.light.groups
    assert (lights["bedroom"], lights["footlights"]) == (0.0, 1.0)


def test_whoever_looks_around_sees_every_place():
    run = played(14, "reader")
    film = film_of(14)
    for name in ("sebs_room", "desert_road", "boulder_city", "dolan_house"):
        looks = {look.scene for look in film.place(name).looks}
        assert len(looks & set(run.path)) >= 5, name
