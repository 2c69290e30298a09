"""What the drive promises: a road that can be kept, stations that go, a morning."""

from random import Random

from game.core.pad import NO_PAD
from game.core.settings import Timing
from game.minigames.drive import LASTS, STATIONS, Drive
from game.rehearsal.hands.drive import drive_hands
from tests.minigames.hands import Performance


def driven(kind, timing=None, seed=3):
    game = Drive(timing or Timing(), seed)
    return Performance(game, drive_hands(kind, Random(seed))).play().game


def test_whoever_steers_keeps_it_straight():
    assert driven("perfect").outcome()["drive"] == "straight"


def test_without_hands_it_wanders_and_still_arrives():
    game = driven("silent")
    assert game.outcome()["drive"] == "wandering"
    assert game.share == 1.0


def test_assists_steer():
    assert driven("silent", Timing(watch=True)).outcome()["drive"] == "straight"
    assert driven("silent", Timing(wait_for_me=True)).outcome()["drive"] == "straight"


def test_the_stations_come_one_after_another_and_each_fades():
    performance = Performance(Drive(Timing(), 1))
    found, clear = [], []
    while not performance.game.done:
        performance.tick()
        found += performance.game.cues
        clear.append((performance.game.station, performance.game.clear))
    assert found == [name for _, _, name in STATIONS]
    for number, (_, cue, _) in enumerate(STATIONS):
        levels = [level for station, level in clear if station == number]
        assert (max(levels) > 0.9) == (cue is not None)
        assert levels[-1] < 0.35, "it is nearly gone before the next one"


def test_it_takes_as_long_as_it_takes():
    performance = Performance(Drive(Timing(), 1)).play()
    assert abs(performance.ticks / 60 - LASTS) < 0.5


def test_skipping_ends_at_once_and_straight():
    game = Drive(Timing(), 1)
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert game.outcome()["drive"] == "straight"
