"""The pieces of the film as they are committed: which there are, and what the scenes count on."""

import json
from itertools import pairwise

import pytest

from game.core.folders import ASSETS
from game.music.answer import slots
from game.music.score import read_score

MUSIC = ASSETS / "music"
NAMES = (
    "title", "city_slow", "kessler_room", "last_lamp", "silent_night", "deck_the_halls",
    "god_rest_ye", "o_tannenbaum", "jam", "coffee_radio", "audition", "party", "heart_on_hold",
    "laser_love", "plastic_weekend", "caller_unknown", "moonlight_fax", "lovely_night",
    "backlot", "lamplighter_blues", "roundhouse", "loudspeaker", "run", "stars", "stars_waltz",
    "summer", "offer", "loop_120", "signal", "side_b", "opening_night", "desert", "the_story",
    "where_we_are", "five_years", "club_night", "love_theme", "what_might_have_been",
    "count_off", "credits",
)  # fmt: skip
SETS, BAR = 14, 3.0
RATE = 48_000


@pytest.fixture(scope="module")
def suite():
    return read_score(MUSIC / "what_might_have_been.mid")


@pytest.fixture(scope="module")
def cues(suite):
    return {name: beat for beat, name in suite.cues}


@pytest.mark.parametrize("name", NAMES)
def test_every_piece_is_written_and_recorded(name):
    assert read_score(MUSIC / f"{name}.mid").tracks
    assert (MUSIC / f"{name}.ogg").stat().st_size > 50_000


def test_there_is_more_than_half_an_hour():
    listed = json.loads((MUSIC / "manifest.json").read_text(encoding="utf-8"))
    assert set(NAMES) <= set(listed)
    assert sum(listed[name]["samples"] for name in NAMES) / RATE > 60 * 60


@pytest.mark.parametrize("name", NAMES)
def test_a_beat_is_whole_samples_and_a_cue_stands_on_a_beat(name):
    score = read_score(MUSIC / f"{name}.mid")
    assert RATE * 60 / score.bpm == pytest.approx(round(RATE * 60 / score.bpm), abs=1e-6)
    assert all(beat == int(beat) for beat, cue in score.cues if not cue.startswith("step"))


def test_the_suite_is_one_breath_of_six_to_seven_minutes(suite):
    assert 6 * 60 <= suite.length * 60 / suite.bpm <= 7 * 60
    assert (suite.beats_per_bar, suite.bpm) == (3, 90)
    starts = sorted(note.start for notes in suite.tracks.values() for note in notes)
    assert max(b - a for a, b in pairwise(starts) if b < suite.length - 12) <= BAR


def test_the_suite_has_a_scene_for_every_set_and_bars_that_may_go_round(suite, cues):
    order = [f"{what}{n}" for n in range(1, SETS + 1) for what in ("set", "vamp")]
    beats = [cues[name] for name in order]
    assert beats == sorted(beats)
    assert all(beat % BAR == 0 for beat in beats)
    ends = [cues[f"set{n}"] for n in range(2, SETS + 1)] + [cues["last"]]
    for number, end in enumerate(ends, 1):
        assert end - cues[f"vamp{number}"] in (BAR, 2 * BAR)
    assert cues["last"] < cues["end"] == suite.length


def test_the_suite_leaves_room_for_the_phrase(suite):
    room = slots(suite)
    assert len(room) >= 4
    for slot in room:
        assert slot.beats >= 4 * BAR
        inside = [n for n in suite.track("melody") if _within(n.start, slot)]
        assert inside == []


def test_whoever_plays_has_the_tune_of_every_scene(suite, cues):
    assert (MUSIC / "what_might_have_been_open.ogg").exists()
    for number in range(1, SETS + 1):
        end = cues[f"vamp{number}"]
        tune = [n for n in suite.track("melody") if cues[f"set{number}"] <= n.start < end]
        assert len(tune) >= 8, f"set {number}"


def test_nobody_has_to_play_where_it_goes_round(suite, cues):
    for number in range(1, SETS):
        first, last = cues[f"vamp{number}"], cues[f"set{number + 1}"]
        assert not [n for n in suite.track("melody") if first <= n.start < last]


def test_the_love_theme_leaves_two_open_bars():
    (slot,) = slots(read_score(MUSIC / "love_theme.mid"))
    assert slot.beats == 2 * BAR


def _within(beat, slot):
    return slot.start <= beat < slot.start + slot.beats
