"""The room can tell good from bad: mashing never wins, and skill always does."""

import statistics
from random import Random

import pytest

from tests.music.charts import CHARTS
from tests.music.improvisers import IN_ORDER, Improviser, hammer, masher, skilled

SEEDS = range(8)


def mean(play, chart):
    scores = []
    for seed in SEEDS:
        hand = Improviser(chart, Random(seed))
        play(hand)
        scores.append(hand.score())
    return statistics.fmean(scores)


@pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
def test_whoever_plays_better_scores_better(chart):
    scores = [mean(play, chart) for play in IN_ORDER]
    assert scores == sorted(scores)
    assert scores[0] <= 35
    assert scores[-1] >= 65


def test_mashing_stays_below_hammering_and_skill_is_hot():
    average = {play: statistics.fmean(mean(play, c) for c in CHARTS.values()) for play in IN_ORDER}
    assert average[masher] <= 35 < average[hammer]
    assert average[skilled] >= 65


def test_no_lucky_masher_comes_near_the_worst_day_of_a_skilled_player():
    def scores(play):
        for seed in range(20):
            hand = Improviser(CHARTS["blues"], Random(seed))
            play(hand)
            yield hand.score()

    assert max(scores(masher)) + 20 < min(scores(skilled))


def test_even_mashing_sounds_right_on_strong_beats():
    for chart in CHARTS.values():
        hand = Improviser(chart, Random(1))
        masher(hand)
        strong = [note for note in hand.notes if note.strong]
        assert len(strong) > 10
        assert all(note.pitch % 12 in note.chord.strong for note in strong)
