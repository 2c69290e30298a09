"""Chapter 1 is rehearsed: the jam, the pages, the horn, the answer to it."""

import pytest

from game.minigames.horn import SOUND, Horn
from game.minigames.pages import Pages
from game.rehearsal.player import KINDS
from tests.rehearsal.played import answered, begun, film_of, lines, played, said

GESTURES = {
    "(The finger.)": "gesture_finger",
    "(A bow, with a flourish.)": "gesture_bow",
    "(Blow him a kiss.)": "gesture_kiss",
    "(Hold up page one.)": "gesture_page",
    "(Look straight ahead. Fix your hair.)": "gesture_hair",
}
SCENES = film_of(1).chapters[1].scenes


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_gets_out_of_the_jam(kind):
    run = played(1, kind)
    assert run.director.finished
    assert run.stage.transition.closed == 1.0
    assert {"jam", "pages", "behind", "the_horn", "gesture", "passing"} <= set(run.path)


def test_winter_begins_in_a_jam_with_music_on_every_radio():
    run = played(1)
    assert run.cards == ["WINTER", "Gridlock"]
    assert run.cues[0] == "jam"


def test_nobody_says_what_was_just_chosen():
    run = played(1)
    chosen = [line[2:] for line in run.said if line.startswith(":")]
    assert not [line for line in said(run) if line.partition(": ")[2] in chosen]


def test_she_rehearses_and_the_driver_in_front_gives_notes():
    run = played(1)
    assert set(lines(1, "jam", "line_angry", "one_more")) <= set(said(run))
    other = answered(1, "jam", "Say it small.", until="one_more")
    assert other.memory.choices["jam"] == "line_small"
    assert set(lines(1, "line_small")) <= set(said(other))


def test_both_sit_at_their_wheels_in_everyday_clothes():
    run = begun(1, "one_more")
    for name, sheet in (("mia", "mia_day"), ("seb", "seb_shirt")):
        actor = run.stage.actors[name]
        assert (actor.animation, actor.sheet) == ("drive", sheet)


def test_the_pages_are_counted_and_the_thirteenth_is_missed_by_whoever_has_twelve():
    run = played(1)
    assert run.memory.facts["pages"] == 12
    assert set(lines(1, "count_all")) <= set(said(run))
    few = played(1, "silent")
    assert few.memory.facts["pages"] < 8
    assert set(lines(1, "count_few")) <= set(said(few))


def test_the_page_comes_down_on_sebs_windscreen():
    assert 'seb: "Page thirteen. She picks up her keys."' in said(played(1))


def test_whoever_looks_around_hears_every_window():
    run = played(1, "reader")
    looks = {look.scene for look in run.stage.place.looks}
    assert looks <= set(run.path), f"never looked at {looks - set(run.path)}"


def test_the_lane_in_front_of_her_drives_off():
    run = played(1)
    assert run.stage.moved["freeway_van_orange"][0] > 700
    assert run.stage.moved["freeway_truck_blue"][0] > 400


def test_the_horn_sounds_while_it_is_held_and_then_it_is_quiet():
    run, sounding = begun(1, "the_horn"), []
    while run.director.scene != "the_answer":
        run.tick()
        if isinstance(run.stage.minigame, Horn):
            sounding.append(SOUND in run.stage.held)
    assert any(sounding)
    assert not run.stage.held
    assert run.stage.music.cue is None
    assert run.memory.facts["horn_seconds"] == pytest.approx(3.2, abs=0.5)
    assert "a horn that does not stop" in run.captions


def test_a_long_horn_and_a_tap_are_answered_differently():
    words = {played(1, kind).memory.facts["horn"]: played(1, kind) for kind in KINDS}
    assert set(lines(1, "horn_endless")) <= set(said(words["endless"]))
    assert set(lines(1, "horn_tap")) <= set(said(words["tap"]))


@pytest.mark.parametrize(("answer", "target"), GESTURES.items())
def test_the_gesture_is_hers_and_is_remembered(answer, target):
    run = answered(1, "gesture", answer)
    assert run.memory.choices["gesture"] == target
    assert set(lines(1, target)) <= set(said(run))
    afterwards = {"gesture_kiss": "last_kiss", "gesture_hair": "last_hair"}.get(target)
    assert (afterwards is None) or set(lines(1, afterwards)) <= set(said(run))


def test_he_drives_round_her_and_for_a_second_they_are_side_by_side():
    run, apart = begun(1, "passing"), []
    while not run.director.finished:
        run.tick()
        actors = run.stage.actors
        if run.director.scene == "passing" and actors["seb"].visible:
            apart.append(abs(actors["seb"].x - actors["mia"].x))
    assert min(apart) < 8
    assert not run.stage.actors["seb"].visible


def test_both_set_pieces_are_played_here():
    assert {Pages.name, Horn.name} == {"pages", "horn"}
    assert {"pages", "the_horn"} <= set(SCENES)


def test_somebody_does_something_and_fifty_lines_are_spoken():
    assert len(said(played(1))) >= 45
    union = set().union(*(said(played(1, kind)) for kind in KINDS))
    assert len(union) >= 70
