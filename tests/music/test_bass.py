import itertools
from random import Random

import pytest

from game.music.bass import HIGHEST, LOWEST, walking_bass
from tests.music.charts import CHARTS

SEEDS = range(4)
charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


def walks(chart):
    """Give the notes on the beat, without ghosts, for a few seeds."""
    for seed in SEEDS:
        yield [e for e in walking_bass(chart, Random(seed)) if e.beat == int(e.beat)]


@charts
def test_the_bass_plays_every_beat_within_its_strings(chart):
    for walk in walks(chart):
        assert [e.beat for e in walk] == list(range(int(chart.length)))
        assert all(LOWEST <= e.pitch <= HIGHEST for e in walk)
        assert {e.part for e in walk} == {"bass"}


@charts
def test_a_new_chord_begins_on_its_root(chart):
    for walk in walks(chart):
        for event in walk:
            if event.beat == 0 or chart.at(event.beat - 1) != chart.at(event.beat):
                assert event.pitch % 12 == chart.at(event.beat).root


@charts
def test_bars_begin_on_chord_tones_and_inner_beats_stay_in_the_scale_or_lead(chart):
    for walk in walks(chart):
        for event, after in itertools.pairwise(walk):
            chord, goal = chart.at(event.beat), chart.at(after.beat).root
            tone = event.pitch % 12
            if event.beat % chart.beats_per_bar == 0:
                assert tone in chord.tones
            leads = (tone - goal) % 12 in (1, 7, 11)
            assert tone in chord.scale or leads


@charts
def test_the_bass_walks_and_neither_stands_nor_jumps(chart):
    moves = [abs(b.pitch - a.pitch) for walk in walks(chart) for a, b in itertools.pairwise(walk)]
    assert max(moves) <= 12
    assert sum(move == 0 for move in moves) <= 0.02 * len(moves)
    assert sum(move <= 4 for move in moves) >= 0.6 * len(moves)


def test_ghosts_are_soft_and_come_before_a_new_bar():
    chart = CHARTS["blues"]
    ghosts = [e for seed in range(20) for e in walking_bass(chart, Random(seed)) if e.beat % 1]
    assert ghosts
    assert all(e.beat % 4 == 3.5 and e.velocity < 66 and e.length < 0.5 for e in ghosts)


def test_the_same_seed_walks_the_same_way_and_another_one_another():
    chart = CHARTS["sixteen"]
    assert walking_bass(chart, Random(5)) == walking_bass(chart, Random(5))
    assert walking_bass(chart, Random(5)) != walking_bass(chart, Random(6))
