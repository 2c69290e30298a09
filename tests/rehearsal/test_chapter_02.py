"""Chapter 2 is rehearsed: the counter, the star, the spill, the corridor, the telephone."""

import pytest

from game.core.geometry import Point
from game.rehearsal.player import KINDS
from tests.rehearsal.played import answered, begun, film_of, lines, played, said

STAR = {
    "It's on the house.": "star_house",
    "They didn't mind.": "star_mind",
    "There's a queue. It starts behind the bride.": "star_queue",
}
SPILL = {
    "It's in character. She's been up all night.": "spill_character",
    "I'll hold the script over it.": "spill_script",
    "(Turn it back to front.)": "spill_back",
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_player_gets_to_the_lobby(kind):
    run = played(2, kind)
    assert run.director.finished
    assert run.stage.transition.closed == 1.0
    assert "mia: …Lobby." in said(run)
    assert {"cups", "rhythm", "audition", "rang_in"} <= set(run.memory.facts)


def test_she_comes_late_and_puts_on_the_apron():
    run = played(2)
    assert run.cards == ["Take Two"]
    assert run.cues[0] == "coffee_radio"
    assert begun(2, "counter").stage.actors["mia"].sheet == "mia_apron"


def test_the_star_is_waved_past_the_queue():
    run = played(2)
    assert ("star", "walk") in run.seen
    assert lines(2, "counter_star")[0] in said(run)
    assert lines(2, "counter_usual")[0] in said(run)


@pytest.mark.parametrize(("kind", "scene"), [("perfect", "rosa_swings"), ("silent", "rosa_sulks")])
def test_the_machine_has_an_opinion(kind, scene):
    assert set(lines(2, scene)) <= set(said(played(2, kind)))


@pytest.mark.parametrize(("answer", "scene"), STAR.items())
def test_what_she_says_to_the_star_is_answered_and_kept(answer, scene):
    run = answered(2, "the_star", answer, until="blouse")
    assert run.memory.choices["the_star"] == scene
    assert set(lines(2, scene, "star_tip")) <= set(said(run))


def test_the_spill_comes_from_a_door_nobody_saw():
    run, last = begun(2, "blouse"), None
    while run.director.scene == "blouse":
        run.tick()
        if "spill" in run.effects and last is None:
            last = run.stage.actors["mia"].sheet, run.stage.actors["assistant"]
    assert last is not None
    mia, spot = run.stage.actors["mia"], run.stage.mark("spill").at
    assert spot.distance(Point(mia.x, mia.y)) < 1
    assert mia.sheet == "mia_stain"
    assert run.stage.music.cue is None, "it is quiet"


@pytest.mark.parametrize(
    ("answer", "scene", "later"),
    [
        (answer, scene, later)
        for (answer, scene), later in zip(
            SPILL.items(),
            (("corridor", "room"), ("other_script", "voss_script"), ("other_back", "voss_back")),
            strict=True,
        )
    ],
)
def test_the_stain_is_spoken_of_wherever_she_goes(answer, scene, later):
    run = answered(2, "spill", answer, until="ninety")
    assert run.memory.choices["spill"] == scene
    assert set(lines(2, scene)) <= set(said(run))
    assert set(later) <= set(run.path)


def test_eleven_women_wait_in_the_same_blouse():
    place = film_of(2).place("casting_office")
    waiting = [person for person in place.people if person.sheet.startswith("lookalike")]
    assert len(waiting) == 11
    run = played(2)
    assert ("mia", "sit") in run.seen


def test_it_rings_in_the_best_line_and_somebody_talks_about_fish():
    run = played(2)
    assert run.memory.facts["rang_in"] == 3
    assert ("phone_director", "phone") in run.seen
    assert "phone_mobile" in run.effects
    call = [f"audition_phone_{number}" for number in ("one", "two", "three")]
    assert set(lines(2, "audition_one", "audition_two", "audition_three", *call)) <= set(said(run))
    assert not set(lines(2, "audition_four")) & set(said(run))
    assert "audition" in run.cues


@pytest.mark.parametrize("answer", ["There's one more line.", "Thank you.", "How's the salmon?"])
def test_nobody_asks_for_the_last_line(answer):
    run = answered(2, "last_line", answer, until="leave")
    target = run.memory.choices["last_line"]
    assert set(lines(2, target)) <= set(said(run))


def test_the_next_one_goes_in_and_gets_a_note():
    first = answered(2, "wish", "Do you want to go first?", until="lift")
    notes = answered(2, "wish", "Any notes?", until="lift")
    assert first.memory.choices["wish"] == "wish_first"
    assert "mia: Do the end first." in said(first)
    assert set(lines(2, "notes_back")) <= set(said(notes))


def test_the_best_reading_is_given_to_a_lift():
    run = played(2)
    assert run.path[-2:] == ["lift_kept", "lobby"]
    assert played(2, "silent").path[-2:] == ["lift", "lobby"]


def test_whoever_looks_around_sees_everything():
    run = played(2, "reader")
    looks = {scene for scene in film_of(2).chapters[2].scenes if scene.startswith("look_")}
    assert looks <= set(run.path), f"never looked at {looks - set(run.path)}"


def test_nobody_says_what_was_just_chosen():
    for kind in KINDS:
        run = played(2, kind)
        chosen = [line[2:] for line in run.said if line.startswith(":")]
        assert not [line for line in said(run) if line.partition(": ")[2] in chosen]


def test_there_is_enough_to_hear():
    assert len(said(played(2))) >= 55
    assert len(set().union(*(said(played(2, kind)) for kind in KINDS))) >= 90
