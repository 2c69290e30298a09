from collections import Counter
from random import Random

import pytest

from game.music.drums import FILL_EVERY, HAT_FOOT, HIGH_TOM, LOW_TOM, RIDE, SNARE, drums
from tests.music.charts import CHARTS

charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


@charts
def test_the_ride_marks_every_beat_and_the_hat_the_back_beats(chart):
    events = drums(chart, Random(1), 0.5)
    ride = {e.beat for e in events if e.pitch == RIDE}
    hat = {e.beat % chart.beats_per_bar for e in events if e.pitch == HAT_FOOT}
    assert set(range(int(chart.length))) <= ride
    assert hat == ({1, 3} if chart.beats_per_bar == 4 else {1})


@charts
def test_every_stroke_lies_in_the_form_and_can_be_heard(chart):
    for event in drums(chart, Random(2), 1.0):
        assert 0 <= event.beat < chart.length
        assert 20 <= event.velocity <= 127


def test_a_section_ends_with_a_fill_and_only_then():
    events = drums(CHARTS["sixteen"], Random(3), 0.5)
    toms = {int(e.beat // 4) for e in events if e.pitch in (LOW_TOM, HIGH_TOM)}
    assert toms == {FILL_EVERY - 1, 2 * FILL_EVERY - 1}


def test_the_snare_says_more_where_it_is_hot():
    counts = Counter()
    for seed in range(10):
        for intensity in (0.0, 1.0):
            events = drums(CHARTS["blues"], Random(seed), intensity)
            counts[intensity] += sum(e.pitch == SNARE for e in events)
    assert counts[1.0] > counts[0.0] * 2
