import pytest

from game.music.chart import Chart, chart_of, parse_chart
from tests.music.charts import BLUES, WALTZ


def test_bars_are_shared_out_among_their_chords():
    chart = parse_chart("| Dm7 | G7 C7 |\n| Cmaj7 |")
    assert [(c.start, c.length, c.chord.name) for c in chart.changes] == [
        (0.0, 4.0, "Dm7"),
        (4.0, 2.0, "G7"),
        (6.0, 2.0, "C7"),
        (8.0, 4.0, "Cmaj7"),
    ]
    assert (chart.length, chart.bars) == (12.0, 3)


def test_a_form_comes_round_again_and_again():
    assert (BLUES.bars, WALTZ.bars) == (12, 8)
    for beat in (0, 3.99, 4, 14, 47.5):
        for chorus in (1, 2, 7):
            assert BLUES.at(beat + chorus * BLUES.length) == BLUES.at(beat)


def test_a_chord_sounds_from_its_beat_on_and_not_before():
    assert BLUES.at(13.99).name == "Cm7"
    assert BLUES.at(14.0).name == "F7"
    assert BLUES.at(14.0 - 1e-9).name == "F7"  # a rounding error is no musical time


def test_before_the_first_marker_the_last_chord_of_the_form_sounds():
    chart = chart_of([(2.0, "C7"), (8.0, "F7")], 16, 4, 120)
    assert chart.at(1.0).name == "F7"


def test_markers_make_a_chart_as_long_as_the_piece():
    chart = chart_of([(0.0, "Am7"), (4.0, "D7"), (4.0, "D7b9")], 16, 4, 120)
    assert [(c.start, c.length, c.chord.name) for c in chart.changes] == [
        (0.0, 4.0, "Am7"),
        (4.0, 12.0, "D7b9"),
    ]
    assert chart.length == 16


def test_markers_of_several_tracks_are_put_in_order():
    chart = chart_of([(8.0, "G7"), (0.0, "Am7"), (4.0, "D7")], 12, 4, 120)
    assert [c.chord.name for c in chart.changes] == ["Am7", "D7", "G7"]


def test_markers_after_the_end_are_not_part_of_the_form():
    assert chart_of([(0.0, "Am7"), (20.0, "D7")], 16, 4, 120).length == 16


@pytest.mark.parametrize("markers", [[], [(16.0, "Am7")], [(0.0, "Amen")]])
def test_a_chart_without_a_chord_is_refused(markers):
    with pytest.raises(ValueError, match=r"no chord markers|quality nobody knows"):
        chart_of(markers, 16, 4, 120)


@pytest.mark.parametrize("text", ["", "| |", "\n"])
def test_a_text_without_a_chord_is_refused(text):
    with pytest.raises(ValueError, match="names no chord"):
        parse_chart(text)


def test_charts_are_values():
    assert parse_chart("| Dm7 |") == parse_chart("|Dm7|")
    assert isinstance(hash(BLUES), int)
    assert isinstance(BLUES, Chart)
