import statistics
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.pad import NO_PAD, Pad, Press
from game.core.tick import TICK
from game.music.song_clock import JUMP, SongClock


def test_without_a_device_time_is_ticks_exactly():
    clock = SongClock()
    for _ in range(600):
        clock.update(NO_PAD)
    assert abs(clock.now - 10.0) < 1e-9


def test_a_trembling_device_is_followed_smoothly():
    clock, rng, steps, errors = SongClock(), Random(1), [], []
    for tick in range(1, 1800):
        true, before = tick * TICK * 1.0005, clock.now  # crystals differ a little
        buffered = int(true * 48_000 / 512) * 512 / 48_000 + rng.uniform(-0.002, 0.002)
        clock.update(Pad(song=max(0.0, buffered)))
        steps.append(clock.now - before)
        if tick > 120:
            errors.append(clock.now - true)
    assert statistics.pstdev(errors) < 0.003
    assert abs(statistics.fmean(errors)) < 0.012
    assert max(steps) < 1.1 * TICK


def test_a_stall_is_made_good_at_once():
    clock = SongClock()
    clock.update(Pad(song=0.01))
    clock.update(Pad(song=2.0))
    assert clock.now == 2.0


def test_a_device_that_falls_back_is_waited_for():
    clock = SongClock()
    clock.update(Pad(song=5.0))
    for _ in range(10):
        clock.update(Pad(song=5.0 - 2 * JUMP))
    assert clock.now == 5.0


@settings(max_examples=30)
@given(st.lists(st.none() | st.floats(0, 1000, allow_nan=False), max_size=60))
def test_time_never_goes_back_whatever_a_device_says(heard):
    clock, last = SongClock(), 0.0
    for song in heard:
        clock.update(Pad(song=song))
        assert clock.now >= last
        last = clock.now


def test_a_press_is_meant_for_when_it_was_made_and_heard():
    clock = SongClock(offset=0.05)
    for _ in range(60):
        clock.update(NO_PAD)
    assert abs(clock.at(Press(0, True, age=0.01)) - 0.94) < 1e-9
