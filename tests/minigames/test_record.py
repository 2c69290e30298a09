"""The record is turned over by three presses, and the needle comes down as it was let down."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing
from game.core.tick import ticks
from game.minigames.record import LIFT, TURN, Record
from game.rehearsal.hands.record import record_hands
from game.rehearsal.player import KINDS


def play(game, hands, seconds=60.0):
    """Play to the end; gives the ticks that it took."""
    for tick in range(ticks(seconds)):
        if game.done:
            return tick
        game.update(hands(game))
    raise AssertionError("it never ends")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("task", [TURN, LIFT])
def test_every_kind_of_player_comes_to_an_end(task, kind):
    game = Record(Timing(), task)
    play(game, record_hands(kind, Random(3)))
    assert game.step == len(game.steps)


def test_a_steady_hand_finds_the_rim_and_a_hasty_one_does_not():
    steady, hasty = Record(Timing(), TURN), Record(Timing(), TURN)
    play(steady, record_hands("perfect", Random(1)))
    play(hasty, lambda game: CONFIRM if game.doing != "lower" or game.over > 0.9 else NO_PAD)
    assert steady.outcome() == {"turned_record": True, "needle": "gently"}
    assert hasty.outcome() == {"turned_record": True, "needle": "in the middle"}


def test_lifting_alone_turns_nothing():
    game = Record(Timing(), LIFT)
    play(game, record_hands("perfect", Random(1)))
    assert game.outcome() == {"needle_lifted": True}


def test_nobody_has_to_do_anything():
    game = Record(Timing(), TURN)
    play(game, lambda game: NO_PAD)
    assert game.needle == "gently"


@pytest.mark.parametrize("assist", ["wait_for_me", "watch"])
def test_where_it_waits_the_arm_hangs_over_the_rim(assist):
    game = Record(replace(Timing(), **{assist: True}), TURN)
    play(game, lambda game: CONFIRM)
    assert game.needle == "gently"


def test_skipping_turns_it_gently():
    game = Record(Timing(), TURN)
    game.update(CONFIRM)
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert game.outcome()["needle"] == "gently"
