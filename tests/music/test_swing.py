import pytest

from game.music.swing import FAST_RATIO, SLOW_RATIO, swing, swing_ratio, unswing

TEMPI = (50, 90, 120, 160, 200, 300)


@pytest.mark.parametrize("bpm", TEMPI)
def test_swing_keeps_order_and_can_be_taken_back(bpm):
    ratio = swing_ratio(bpm)
    beats = [n / 32 for n in range(256)]
    sounding = [swing(beat, ratio) for beat in beats]
    assert sounding == sorted(sounding)
    for beat, sounds in zip(beats, sounding, strict=True):
        assert abs(unswing(sounds, ratio) - beat) < 1e-9


@pytest.mark.parametrize("bpm", TEMPI)
def test_beats_stay_where_they_are_and_the_first_eighth_is_the_longer(bpm):
    ratio = swing_ratio(bpm)
    assert [swing(beat, ratio) for beat in range(8)] == list(range(8))
    long = swing(3.5, ratio) - 3
    assert abs(long / (1 - long) - ratio) < 1e-9
    assert long >= 0.5


def test_the_faster_the_straighter():
    ratios = [swing_ratio(bpm) for bpm in range(40, 320, 10)]
    assert ratios == sorted(ratios, reverse=True)
    assert (ratios[0], ratios[-1]) == (SLOW_RATIO, FAST_RATIO)


def test_without_swing_everything_sounds_where_it_is_written():
    assert [swing(n / 16, 1.0) for n in range(64)] == [n / 16 for n in range(64)]
