"""Chapter 7 is rehearsed: the light, the wall, the fours, the tune after closing, a Monday."""

from itertools import pairwise

import pytest

from game.core.heard import HalfBar
from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, played, said

MINE = [[60, 0.5], [67, 0.5], [64, 1.0], [71, 1.5]]
FORGETS = "Monday, eight o'clock. With your brother."


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_is_taken_to_the_club_and_home(kind):
    run = played(7, kind)
    assert run.director.finished
    assert run.cards == ["How It Talks"]
    assert run.stage.place.name == "mia_apartment"
    assert {"spotlight", "spotlight_longest", "fours", "fours_notes"} <= set(run.memory.facts)
    asked = {"lamplighter", "photographs", "money", "invitation"}
    assert asked <= set(run.memory.choices)


def test_he_explains_while_she_turns_the_light_and_stops_when_she_stays():
    spoken = said(played(7))
    for name in ("piano", "bass", "drums", "trumpet", "two"):
        assert set(lines(7, f"spotlight_{name}")) <= set(spoken)
    stops = spoken.index("seb: And what happens in this part, if you —")
    assert spoken[stops + 1] == "mia: You stopped."
    assert spoken[stops + 3] == "mia: Explaining."


@pytest.mark.parametrize("kind", KINDS)
def test_who_had_the_light_last_has_something_to_say(kind):
    run = played(7, kind)
    stayed = run.memory.facts["spotlight"]
    assert set(lines(7, f"stayed_{stayed}")) <= set(said(run))


@pytest.mark.parametrize(("kind", "scene"), [
    ("silent", "fours_silent"), ("masher", "fours_noise"), ("perfect", "fours_good"),
])  # fmt: skip
def test_the_band_says_what_it_heard(kind, scene):
    assert set(lines(7, scene)) <= set(said(played(7, kind)))


@pytest.mark.parametrize("heard", ["party", "keys", "dishes"])
def test_what_she_used_to_hear_comes_back_on_the_stairs(heard):
    run = Rehearsal(film_of(7), MAKERS)
    run.memory.choices["lamplighter"] = heard
    run.director.start_at("asking")
    while run.director.scene != "invitation":
        run.tick()
    assert set(lines(7, f"still_{heard}")) <= set(said(run))


def test_asked_or_asking_it_is_monday():
    for kind in KINDS:
        run = played(7, kind)
        assert run.memory.choices["invitation"] in {"she_asks", "he_asks", "research"}
        assert any("Rebel Without a Cause" in line for line in said(run))
        assert "seb: That'll be me." in said(run)


def test_her_date_is_forgotten_where_it_can_be_seen_and_not_said():
    spoken = said(played(7))
    written = next(n for n, line in enumerate(spoken) if FORGETS in line)
    assert not any("Grant" in line or "Paul" in line for line in spoken[: written - 1])
    assert not any(line.startswith("mia:") and "Grant" in line for line in spoken)
    assert spoken[-2:] == ["mia: That's nice.", "alma: Good night, Paul."]
    read = played(7, "reader")
    assert set(lines(7, "look_roommates_refrigerator")) <= set(said(read))


def closing(phrase):
    """What is heard and seen of the scene after closing, with another phrase kept."""
    run = Rehearsal(film_of(7), MAKERS)
    if phrase:
        run.memory.echoes["phrase"] = phrase
    run.director.start_at("closing")
    seen = []
    while run.director.scene == "closing":
        run.tick()
        if run.stage.behind == "phrase trumpet":
            seen = [(n.start, n.pitch) for n in run.stage.background.notes]
    bars = [bar for bar in run.heard if isinstance(bar, HalfBar)]
    tune = [n.pitch for bar in bars for n in bar.notes if n.instrument == "trumpet"]
    return run, tune, seen


def test_the_phrase_returns_on_the_trumpet_and_another_one_is_another():
    (run, tune, seen), (_, other, other_seen) = closing(None), closing(MINE)
    assert len(tune) == 6
    assert len(other) == len(MINE)
    assert [b - a for a, b in pairwise(other)] == [7, -3, 7]
    assert seen != other_seen
    assert tune == [pitch for _, pitch in seen]
    assert ("byrd", "trumpet") in run.seen
    assert "a trumpet says your phrase again" in run.captions
    assert run.stage.behind == ""


def test_at_closing_time_the_room_has_gone_home():
    run = Rehearsal(film_of(7), MAKERS)
    run.director.start_at("closing")
    for _ in range(90):
        run.tick()
    there = {name for name, actor in run.stage.actors.items() if actor.visible}
    assert not there & {"student", "teacher", "house pianist", "night nurse"}
    assert {"otis", "lena", "byrd", "mia", "seb"} <= there
