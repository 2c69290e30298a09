import pytest

from game.music.band import Band
from tests.music.charts import CHARTS, SIXTEEN

charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


def whole(band, choruses=2):
    count = round(band.chart.length / band.half_bar_beats) * choruses
    return [band.half_bar(index) for index in range(count)]


@charts
@pytest.mark.parametrize("tempo", [1.0, 0.75, 0.5])
def test_notes_begin_inside_their_half_bar_and_last(chart, tempo):
    band = Band(chart, 1, tempo)
    for notes in whole(band):
        assert notes
        for note in notes:
            assert 0 <= note.start < band.half_bar_seconds
            assert 0.05 <= note.length <= 4 * 60 / (chart.bpm * tempo)
            assert 1 <= note.velocity <= 127


@charts
def test_half_bars_together_are_the_whole_chorus(chart):
    band = Band(chart, 2)
    bass = [n for notes in whole(band, 1) for n in notes if n.instrument == "bass"]
    assert len(bass) >= chart.length
    assert {n.instrument for notes in whole(band, 1) for n in notes} == {"bass", "piano", "drums"}


@charts
def test_a_slower_tempo_plays_the_same_pitches(chart):
    fast, slow = Band(chart, 3), Band(chart, 3, 0.5)
    assert slow.half_bar_seconds == 2 * fast.half_bar_seconds
    for quick, calm in zip(whole(fast, 1), whole(slow, 1), strict=True):
        assert [(n.instrument, n.pitch) for n in quick] == [(n.instrument, n.pitch) for n in calm]


def test_the_same_seed_plays_the_same_notes_and_choruses_differ():
    assert whole(Band(SIXTEEN, 4)) == whole(Band(SIXTEEN, 4))
    assert whole(Band(SIXTEEN, 4)) != whole(Band(SIXTEEN, 5))
    notes = whole(Band(SIXTEEN, 4))
    half = len(notes) // 2
    assert notes[:half] != notes[half:]


def test_hands_are_late_or_early_by_less_than_an_ear_minds():
    band = Band(SIXTEEN, 6)
    beat = 60 / SIXTEEN.bpm
    for notes in whole(band, 1):
        for note in notes:
            if note.instrument == "bass":
                off = (note.start + beat / 4) % beat - beat / 4
                assert off < 0.03 or note.velocity < 66  # a ghost lies off the beat


def test_the_band_plays_louder_when_it_is_warmed():
    def loudness(intensity):
        band = Band(SIXTEEN, 7)
        band.intensity = intensity
        notes = [n for half in whole(band, 1) for n in half if n.instrument == "piano"]
        return sum(n.velocity for n in notes)

    assert loudness(0.9) > loudness(0.2) * 1.2
