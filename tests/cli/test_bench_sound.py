"""What the bench of the sound reads from a recording."""

import numpy as np
import pytest

from game.cli.bench_sound import NEAR, RATE, SoundCheck, _find, _fitted, _lag, _lateness

START = 1234  # frames of silence before the trio is heard


@pytest.fixture
def trio():
    return np.random.default_rng(1).normal(0, 0.1, 8 * RATE)


def heard_of(trio, late=0):
    return np.concatenate([np.zeros(START), trio[: 4 * RATE], np.zeros(late), trio[4 * RATE :]])


def test_the_trio_is_found_where_it_begins(trio):
    assert _find(trio[: 2 * RATE], heard_of(trio)) == START


def test_a_gap_in_the_trio_is_a_lag_from_there_on(trio):
    heard = heard_of(trio, late=48)
    assert _lag(trio, heard, START, 2 * RATE) == 0
    assert _lag(trio, heard, START, 6 * RATE) == 48


def test_the_trio_is_taken_off_as_loud_as_it_was_heard(trio):
    heard = 0.7 * heard_of(trio)
    assert np.abs(heard[START:] - _fitted(trio, heard, START)).max() < 1e-9


@pytest.mark.parametrize("late", [0.004, 0.0125, 0.03])
def test_a_key_is_late_by_what_lies_between_press_and_sound(late):
    piano = np.zeros(4 * RATE)
    piano[round((1.5 + late) * RATE) :] = 0.2
    take = SoundCheck(presses=[101.5], looks=[(100.0, 0.0), (104.0, 4.0)])
    assert _lateness(take, piano) == [pytest.approx(late * 1000, abs=0.1)]


def test_a_key_that_is_not_heard_is_not_counted():
    take = SoundCheck(presses=[101.0], looks=[(100.0, 0.0), (104.0, 4.0)])
    piano = np.zeros(4 * RATE)
    piano[round((1.0 + NEAR[1] + 0.01) * RATE) :] = 0.2
    assert _lateness(take, piano) == []
