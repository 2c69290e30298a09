"""The clock of what is heard: near the device, smooth, and never backwards."""

import random

import pytest

from game.devices.device_clock import DeviceClock

POLL = 1 / 120
BUFFER = 512 / 48_000


class Device:
    """A sound card that plays `rate` seconds a second and tells its position in rough steps."""

    def __init__(self, rate=1.0, seed=1):
        self.wall, self.played, self.rate = 100.0, 0.0, rate
        self.told = True
        self._rng = random.Random(seed)
        self.clock = DeviceClock(self._position, lambda: self.wall)
        self.clock.start()

    def _position(self):
        if not self.told:
            return None
        return round(max(0.0, self.played + self._rng.gauss(0, 0.001)), 3)

    def run(self, seconds):
        """Let time pass; gives (time told, time played) of each poll."""
        seen = []
        for _ in range(round(seconds / POLL)):
            self.wall += POLL
            self.played += POLL * self.rate
            seen.append((self.clock.time(), self.played))
        return seen


@pytest.mark.parametrize("rate", [1.0, 0.97, 1.04])
def test_it_keeps_to_the_device_even_where_the_device_runs_fast_or_slow(rate):
    seen = Device(rate).run(20)
    assert max(abs(told - played) for told, played in seen[120:]) < 0.015


def test_it_never_runs_backwards():
    device = Device(0.97)
    seen = device.run(5)
    device.played -= 0.06
    seen += device.run(5)
    times = [told for told, _ in seen]
    assert times == sorted(times)


def test_it_is_smoother_than_what_the_device_says():
    device = Device()
    device.run(2)
    errors = [told - played for told, played in device.run(10)]
    mean = sum(errors) / len(errors)
    spread = (sum((e - mean) ** 2 for e in errors) / len(errors)) ** 0.5
    assert spread < 0.0006


def test_a_stall_of_the_device_is_followed_at_once():
    device = Device()
    device.run(1)
    device.played += 0.5
    told, played = device.run(0.1)[-1]
    assert told == pytest.approx(played, abs=0.02)


def test_without_a_position_it_goes_on_by_the_clock_of_the_computer():
    device = Device()
    device.told = False
    assert device.run(3)[-1][0] == pytest.approx(3, abs=0.001)


def test_a_device_that_stands_still_does_not_stop_the_song():
    device = Device()
    device.clock = DeviceClock(lambda: 1.0, lambda: device.wall)
    device.clock.start()
    assert device.run(5)[-1][0] > 3.5


def test_it_holds_while_paused_and_goes_on_from_there():
    device = Device()
    device.run(2)
    device.clock.pause()
    held = device.clock.time()
    device.wall += 60  # the device plays nothing meanwhile
    assert device.clock.time() == held
    device.clock.resume()
    assert device.run(1)[-1][0] == pytest.approx(held + 1, abs=0.02)


def test_after_a_gap_it_tells_where_the_song_is_and_not_how_long_it_has_taken():
    device = Device()
    device.run(2)
    device.played += 0.3  # silence while nothing was there to be played
    device.clock.anchor(2.0)
    assert device.run(2)[-1][0] == pytest.approx(4.0, abs=0.02)


def test_a_song_may_begin_in_its_middle():
    device = Device()
    device.clock.start(10.0)
    assert device.run(1)[-1][0] == pytest.approx(11.0, abs=0.02)
