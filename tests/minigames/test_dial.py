"""The dial: stations are heard where they are, and one may leave it anywhere."""

from random import Random

import pytest

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.dial import ENOUGH, SETTLES, SPEED, START, STATIONS, Dial
from game.rehearsal.hands import HANDS
from game.rehearsal.player import KINDS

RIGHT, LEFT = (Pad(held=frozenset({button})) for button in (Button.RIGHT, Button.LEFT))


def let(game, pad, seconds):
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        game.update(pad)


def turn_to(game, station):
    while game.station != station:
        game.update(RIGHT if game.needle < station.at else LEFT)
    let(game, NO_PAD, SETTLES + 0.1)


@pytest.fixture
def game():
    return Dial(Timing())


def test_the_needle_goes_as_it_is_turned(game):
    let(game, RIGHT, 1.0)
    assert game.needle == pytest.approx(START + SPEED, abs=0.01)
    let(game, LEFT, 9.0)
    assert game.needle == 0.0


def test_a_station_is_heard_where_it_is_and_only_after_a_moment(game):
    turn_to(game, STATIONS[1])
    assert game.heard == ["signal"]
    while game.station is not None:
        game.update(RIGHT)
    assert game.heard == ["signal"]


def test_each_of_them_is_remarked_upon_once(game):
    cues = []
    for station in (*STATIONS, STATIONS[1]):
        while game.station != station and not game.done:
            game.update(RIGHT if game.needle < station.at else LEFT)
        for _ in range(60):
            game.update(NO_PAD)
            cues += game.cues
    assert sorted(cues) == sorted(f"dial_{station.name}" for station in STATIONS)


def test_it_may_be_left_after_two(game):
    turn_to(game, STATIONS[1])
    game.update(CONFIRM)
    assert not game.done
    turn_to(game, STATIONS[2])
    assert len(game.heard) == ENOUGH
    game.update(CONFIRM)
    assert game.done
    assert game.outcome()["dial"] == "carols"


def test_skipped_it_stays_on_something(game):
    game.skip()
    assert game.done
    assert game.outcome()["dial"] == "signal"


@pytest.mark.parametrize("timing", [Timing(one_key=True), Timing(watch=True)])
def test_it_finds_something_by_itself(timing):
    game = Dial(timing)
    let(game, NO_PAD, 60)
    assert game.done


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hands_comes_to_the_end(kind):
    game, hands = Dial(Timing()), HANDS[Dial](kind, Random(1))
    for _ in range(90 * TICKS_PER_SECOND):
        if game.done:
            return
        game.update(hands(game))
    raise AssertionError("it never ends")
