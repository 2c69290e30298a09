import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.music.arrange import restate
from game.music.chart import parse_chart
from game.music.keyboard import HIGHEST, LOWEST, on_keyboard
from game.music.ladder import is_strong
from game.story.memory import Memory
from tests.music.charts import CHARTS

charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)
DEFAULT = [(pitch, beats) for pitch, beats in Memory().echo("phrase")]
Phrases = st.lists(
    st.tuples(st.integers(0, 127), st.sampled_from([0.25, 0.5, 1.0, 1.5, 3.0])), max_size=8
)


@charts
def test_a_phrase_keeps_its_rhythm_wherever_it_is_said(chart):
    for bar in range(chart.bars):
        start = bar * chart.beats_per_bar
        events = restate(DEFAULT, chart, start)
        beat = start
        for event, (_, length) in zip(events, DEFAULT, strict=True):
            assert event.beat == beat
            assert 0 < event.length < length
            beat += length


@charts
def test_a_phrase_moves_as_little_as_it_must(chart):
    for bar in range(chart.bars):
        events = restate(DEFAULT, chart, bar * chart.beats_per_bar)
        moves = [event.pitch - pitch for event, (pitch, _) in zip(events, DEFAULT, strict=True)]
        assert max(moves) - min(moves) <= 4
        assert all(abs(move) <= 9 for move in moves)


def test_a_phrase_that_fits_is_left_alone():
    over_c = CHARTS["two-five-one"]
    phrase = [(64, 1.0), (67, 1.0), (71, 1.0), (67, 1.0)]  # of Cmaj7
    assert [event.pitch for event in restate(phrase, over_c, 8.0)] == [64, 67, 71, 67]


@pytest.mark.parametrize(("chord", "shift"), [("Dbmaj7", 1), ("Bmaj7", -1)])
def test_a_phrase_is_transposed_whole_to_the_nearest_place_where_it_fits(chord, shift):
    phrase = [(60, 1.0), (64, 1.0), (71, 1.0), (67, 1.0)]
    events = restate(phrase, parse_chart(f"| {chord} |"), 0.0)
    assert [event.pitch for event in events] == [pitch + shift for pitch, _ in phrase]


@settings(max_examples=30)
@given(phrase=Phrases, chart=st.sampled_from(list(CHARTS.values())), bar=st.integers(0, 7))
def test_any_phrase_fits_any_chart_and_lies_on_the_piano(phrase, chart, bar):
    for event in restate(phrase, chart, bar * chart.beats_per_bar):
        assert LOWEST <= event.pitch <= HIGHEST
        if is_strong(event.beat, chart.beats_per_bar):
            assert event.pitch % 12 in chart.at(event.beat).strong


@pytest.mark.parametrize(("pitch", "lies"), [(21, 33), (22, 34), (60, 60), (96, 96), (108, 96)])
def test_keys_beyond_the_piano_sound_in_the_next_octave(pitch, lies):
    assert on_keyboard(pitch) == lies
