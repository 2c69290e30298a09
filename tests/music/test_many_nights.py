"""Many nights over the game's own charts: bots keep their order, and nothing ever jars."""

import statistics
from itertools import pairwise
from random import Random

import pytest

from game.core.folders import ASSETS
from game.music.bass import walking_bass
from game.music.comping import comping
from game.music.ladder import KEYS, STRONG, Ladder, chord_for, is_strong
from game.music.score import read_score
from tests.music.charts import CHARTS
from tests.music.improvisers import IN_ORDER, Improviser, hammer, masher, skilled

NIGHTS, SEEDS = 60, 300
OWN = {p.stem: read_score(p).chart() for p in sorted((ASSETS / "music/charts").glob("*.mid"))}
SIX = {name: {**CHARTS, **OWN}[name] for name in ("two-five-one", "minor", "blues", "waltz")}
SIX |= {name: OWN[name] for name in ("ballad", "slow_gospel")}


def mean(play, chart):
    hands = [Improviser(chart, Random(seed)) for seed in range(NIGHTS)]
    for hand in hands:
        play(hand)
    return statistics.fmean(hand.score() for hand in hands)


@pytest.fixture(scope="module")
def table():
    return {name: [mean(play, chart) for play in IN_ORDER] for name, chart in OWN.items()}


def test_over_every_chart_whoever_plays_better_is_heard_as_better(table):
    assert len(table) >= 4
    for name, scores in table.items():
        assert all(worse + 5 < better for worse, better in pairwise(scores)), name
        assert scores[0] <= 35, name
        assert scores[-1] >= 65, name


def test_mashing_lies_below_thirty_five_and_hammering_above(table):
    mean_of = {
        play: statistics.fmean(scores[n] for scores in table.values())
        for n, play in enumerate(IN_ORDER)
    }
    assert mean_of[masher] <= 35 < mean_of[hammer]
    assert mean_of[skilled] >= 65


@pytest.mark.parametrize("chart", SIX.values(), ids=SIX)
def test_no_note_of_the_band_jars_on_a_strong_beat(chart):
    for seed in range(SEEDS):
        rng = Random(seed)
        events = (*walking_bass(chart, rng), *comping(chart, rng, rng.random()))
        strong = [e for e in events if is_strong(e.beat, chart.beats_per_bar)]
        assert strong
        assert all(e.pitch % 12 in chart.at(e.beat).strong for e in strong)


@pytest.mark.parametrize("chart", SIX.values(), ids=SIX)
def test_no_key_of_the_ladder_jars_on_a_strong_beat(chart):
    ladder = Ladder(chart)
    every = chart.beats_per_bar if chart.beats_per_bar % 2 else 2
    strong = range(0, round(chart.length), every)
    for seed in range(SEEDS):
        rng = Random(seed)
        for _ in range(40):
            beat = max(0.0, rng.choice(strong) + rng.uniform(-0.17, STRONG - 0.01))
            pitch = ladder.pitch(rng.randrange(KEYS), beat)
            assert pitch % 12 in chord_for(chart, beat).strong
