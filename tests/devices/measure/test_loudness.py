import numpy as np
import pytest

from game.devices.measure.loudness import loudness, loudness_range, true_peak, weigh

RATE = 48_000


def sine(hertz, decibels, seconds=6.0, phase=0.0):
    at = np.arange(round(seconds * RATE)) / RATE
    x = 10 ** (decibels / 20) * np.sin(2 * np.pi * hertz * at + phase)
    return np.stack([x, x], 1).astype(np.float32)


@pytest.mark.parametrize("decibels", [-6.0, -20.0, -33.0])
def test_a_tone_on_both_sides_is_as_loud_as_the_standard_says(decibels):
    assert loudness(weigh(sine(997, decibels))) == pytest.approx(decibels, abs=0.1)


def test_the_ear_is_deaf_to_deep_tones_and_keen_on_high_ones():
    deep, middle, high = (loudness(weigh(sine(f, -20))) for f in (30, 997, 4000))
    assert deep < middle - 5
    assert high == pytest.approx(middle + 3.3, abs=0.6)


def test_silence_does_not_count():
    x = sine(997, -20)
    assert loudness(weigh(np.concatenate([x, np.zeros_like(x)]))) == pytest.approx(-20, abs=0.4)


def test_range_is_the_distance_of_loud_and_soft():
    x = np.concatenate([sine(997, -30, 20), sine(997, -20, 20)])
    assert loudness_range(weigh(x)) == pytest.approx(10, abs=0.5)


def test_weighing_has_no_seams():
    x = sine(997, -20, 12.0)
    middle = weigh(x)[10:-10]
    assert middle.std() < 0.02 * middle.mean()


def test_peaks_between_samples_are_found():
    x = sine(RATE / 4, -6, 1.0, np.pi / 4)
    assert 20 * np.log10(np.abs(x).max()) == pytest.approx(-9, abs=0.1)
    assert true_peak(x) == pytest.approx(-6, abs=0.2)


def test_what_is_weighed_in_parts_is_as_loud_as_the_whole():
    x = np.concatenate([sine(997, -30), sine(400, -20), sine(2000, -26)])
    parts = np.concatenate([weigh(part) for part in np.split(x, 3)])
    assert loudness(parts) == pytest.approx(loudness(weigh(x)), abs=0.05)


def test_a_blip_has_a_loudness_too():
    assert loudness(weigh(sine(997, -20, 0.3))) == pytest.approx(-20, abs=0.5)
