"""Chapter 18 is rehearsed: his club, the look across it, seven notes and their answer."""

import pytest

from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from game.story.beats import Say
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, played, said, started, until


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_finds_the_notes(kind):
    run = played(18, kind)
    assert run.director.finished
    assert run.cards == ["The Club"]
    assert run.memory.facts["first_notes"] in ("slow", "fast", "alone")
    assert {"second_set", "on_stage"} <= set(run.memory.choices)


def test_how_they_were_found_is_kept():
    found = {kind: played(18, kind).memory.facts["first_notes"] for kind in KINDS}
    assert set(found.values()) == {"slow", "fast", "alone"}


def test_he_looks_at_the_door_and_one_night_it_opens():
    spoken = said(played(18))
    assert "otis: Times you've gone up on that stage and looked at the door first." in spoken
    assert spoken.index("otis: Ninety-six.") < spoken.index("otis: …Ninety-eight.")


def test_after_the_keys_nobody_says_anything():
    last = film_of(18).chapters[18].scenes["seven"]
    assert not any(isinstance(beat, Say) for beat in last.beats)
    assert said(played(18))[-1] == "walt: …I fired him for that."


@pytest.mark.parametrize("door", ["door_sound", "door_down", "door_sticks"])
def test_the_door_is_the_one_they_dreamt_of(door):
    run = Rehearsal(film_of(18), MAKERS)
    run.memory.choices["photographs"] = door
    run.play()
    words = {"door_sound": "you were playing", "door_down": "go up", "door_sticks": "it sticks"}
    assert any(words[door] in line for line in said(run))
    assert sum(line.startswith("walt: One. And") for line in said(run)) == 1


def test_the_answer_is_the_player_s_phrase():
    run = Rehearsal(film_of(18), MAKERS)
    behind = set()
    while not run.director.finished:
        run.tick()
        behind.add(run.stage.behind)
    assert "phrase answer" in behind


@pytest.mark.parametrize(
    ("first", "line"),
    [
        ("first_fast", "lena: That's not how he sits down for fast."),
        ("first_slow", "otis: …Further."),
        ("first_ask", "byrd: …He knows."),
    ],
)
def test_the_band_sees_what_he_sits_down_for(first, line):
    run = until(started(18, "the_keys", {"second_set": first}), "at_the_bar")
    assert said(run) == [line]
