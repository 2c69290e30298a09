import itertools
import statistics
from random import Random

import pytest

from game.music.chord import QUALITIES, parse_chord
from game.music.comping import HIGHEST, LOWEST, comping, voicing
from tests.music.charts import CHARTS

charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
ROOTS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


def stabs(chart, seed, intensity=0.6):
    """Give the chords that are played: beat -> its events."""
    found = {}
    for event in comping(chart, Random(seed), intensity):
        found.setdefault(event.beat, []).append(event)
    return found


@pytest.mark.parametrize("name", QUALITIES)
def test_voicings_say_the_chord_in_the_middle_of_the_piano(name):
    for root in ROOTS:
        chord = parse_chord(root + name)
        notes = voicing(chord)
        assert all(LOWEST <= note <= HIGHEST for note in notes)
        assert chord.guides <= {note % 12 for note in notes} <= chord.strong


@charts
def test_hands_move_as_little_as_they_can(chart):
    moves = [
        statistics.fmean(min(abs(b - a) for a in before) for b in after)
        for before, after in itertools.pairwise(
            [[e.pitch for e in chord] for seed in range(4) for chord in stabs(chart, seed).values()]
        )
    ]
    assert statistics.fmean(moves) < 1


@charts
def test_stabs_fit_their_chord_or_anticipate_the_next(chart):
    for beat, events in stabs(chart, 1).items():
        tones = {event.pitch % 12 for event in events}
        assert any(tones <= chart.at(beat + later).strong for later in (0, 0.5))


@charts
def test_stabs_lie_within_their_bars(chart):
    for beat, events in stabs(chart, 2).items():
        assert 0 <= beat < chart.length
        assert all(0 < event.length <= chart.beats_per_bar for event in events)
        assert all(1 <= event.velocity <= 127 for event in events)


def test_more_happens_where_there_is_more_to_answer():
    chart = CHARTS["sixteen"]
    calm = [len(stabs(chart, seed, 0.0)) for seed in range(12)]
    hot = [len(stabs(chart, seed, 1.0)) for seed in range(12)]
    assert statistics.fmean(hot) > statistics.fmean(calm) * 1.3


def test_no_rhythm_comes_twice_in_a_row():
    chart = CHARTS["sixteen"]
    for seed in range(6):
        bars = [[] for _ in range(chart.bars)]
        for beat in stabs(chart, seed):
            bars[int(beat // 4)].append(beat % 4)
        assert all(a != b for a, b in itertools.pairwise(bars))
