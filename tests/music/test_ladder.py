import itertools
import statistics
from random import Random

import pytest

from game.core.folders import ASSETS
from game.music.chord import QUALITIES, parse_chord
from game.music.ladder import (
    ANTICIPATION,
    KEYS,
    Colour,
    Ladder,
    chord_for,
    is_strong,
    nudge,
    pitches,
)
from game.music.score import read_score
from tests.music.charts import BLUES, CHARTS, WALTZ

CLUB = read_score(ASSETS / "music" / "charts" / "supper_club.mid").chart()
ALL = {**CHARTS, "supper club": CLUB}
charts = pytest.mark.parametrize("chart", ALL.values(), ids=ALL)
OFF_BEAT = 1.5


@pytest.mark.parametrize("root", ["C", "Eb", "F#", "A"])
@pytest.mark.parametrize("name", QUALITIES)
def test_ten_keys_are_ten_rising_neighbours_of_the_scale(root, name):
    chord = parse_chord(root + name)
    row = pitches(chord)
    assert len(row) == KEYS
    for low, high in itertools.pairwise(row):
        between = range(low + 1, high)
        assert low < high
        assert not any(pitch % 12 in chord.scale for pitch in between)
    assert {pitch % 12 for pitch in row} <= chord.scale


@charts
def test_every_key_is_a_tone_of_the_chord_that_sounds(chart):
    ladder = Ladder(chart)
    for eighth in range(int(chart.length * 2)):
        beat = eighth / 2
        chord = chord_for(chart, beat)
        for key, rung in enumerate(ladder.rungs(beat)):
            assert rung.pitch % 12 in chord.scale
            sounds = ladder.pitch(key, beat)
            assert sounds % 12 in (chord.strong if sounds != rung.pitch else chord.scale)


@charts
def test_nothing_jars_on_a_strong_beat(chart):
    ladder, rng = Ladder(chart), Random(3)
    every = chart.beats_per_bar if chart.beats_per_bar % 2 else 2
    for beat in range(0, int(chart.length), every):
        near = beat + rng.uniform(0, 0.2)
        for key in range(KEYS):
            assert ladder.pitch(key, near) % 12 in chord_for(chart, near).strong


@charts
def test_hands_hardly_notice_a_change_of_chord(chart):
    ladder = Ladder(chart)
    rows = [[r.pitch for r in ladder.rungs(change.start)] for change in chart.changes]
    moves = [
        abs(a - b)
        for before, after in itertools.pairwise(rows)
        for a, b in zip(before, after, strict=True)
    ]
    assert statistics.fmean(moves) < 1
    assert max(moves) <= 3


@charts
def test_a_chord_that_comes_back_has_the_keys_it_had(chart):
    ladder, known = Ladder(chart), {}
    for change in (*chart.changes, *chart.changes):
        row = ladder.rungs(change.start)
        assert known.setdefault(change.chord.name, row) == row


@charts
def test_the_neighbour_is_a_semitone_below_the_key(chart):
    ladder = Ladder(chart)
    for beat in (0.0, 0.5, OFF_BEAT, 5.25):
        for key, rung in enumerate(ladder.rungs(beat)):
            assert ladder.pitch(key, beat, approach=True) == rung.pitch - 1


def test_a_press_just_before_a_change_is_meant_for_the_next_chord():
    assert chord_for(BLUES, 4 - ANTICIPATION / 2) == BLUES.at(4)
    assert chord_for(BLUES, 4 - ANTICIPATION * 2) == BLUES.at(0)
    assert chord_for(BLUES, BLUES.length - 0.1) == BLUES.at(0)


@pytest.mark.parametrize(
    ("beats_per_bar", "strong"),
    [(4, {0, 2, 4, 6, 8, 10}), (3, {0, 3, 6, 9}), (2, {0, 2, 4, 6, 8, 10})],
)
def test_strong_beats_follow_the_metre(beats_per_bar, strong):
    assert {beat for beat in range(12) if is_strong(beat, beats_per_bar)} == strong
    assert all(is_strong(beat + off, beats_per_bar) for beat in strong for off in (-0.2, 0.2))
    assert not any(is_strong(beat + 0.5, beats_per_bar) for beat in range(12))


def test_in_a_waltz_only_the_one_is_leaned_on():
    ladder = Ladder(WALTZ)
    fourth = next(  # F over Cmaj7: the tone to avoid on a strong beat
        key for key, rung in enumerate(ladder.rungs(7)) if rung.pitch % 12 == 5
    )
    assert ladder.pitch(fourth, 6) % 12 == 4
    assert ladder.pitch(fourth, 8) % 12 == 5


def test_a_nudge_is_as_small_as_can_be_and_downwards_first():
    chord = parse_chord("Cmaj7")
    assert [nudge(pitch, chord) for pitch in (60, 65, 61)] == [60, 64, 60]


def test_colours_say_what_a_key_is():
    colours = {r.pitch % 12: r.colour for r in Ladder(WALTZ).rungs(6)}  # Cmaj7
    assert {tone for tone, colour in colours.items() if colour is Colour.CHORD} == {0, 4, 7, 11}
    assert (colours[2], colours[5]) == (Colour.COLOUR, Colour.APPROACH)
