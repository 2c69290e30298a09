"""Signing: the pen waits, the name grows while one holds, and a lifted pen is remembered."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.signing import PATIENCE, SAID, TAKES, Signing
from game.rehearsal.hands.signing import signing_hands

HOLD = Pad(held=frozenset({Button.CONFIRM}))
KINDS = ("perfect", "casual", "masher", "silent", "reader")


def pen(**timing):
    return Signing(replace(Timing(), **timing))


def go(game, pad, seconds):
    cues = []
    for _ in range(round(seconds * 60)):
        game.update(pad)
        cues += game.cues
    return cues


def finish(game, hands):
    ticks = 0
    while not game.done:
        game.update(hands(game))
        ticks += 1
        assert ticks < 60 * 90
    return ticks / 60


def test_a_name_takes_its_time():
    game = pen()
    go(game, HOLD, TAKES * 0.5)
    assert game.written == pytest.approx(0.5, abs=0.02)
    go(game, HOLD, TAKES)
    assert game.written == 1.0


def test_a_lifted_pen_leaves_what_is_written_and_is_remembered():
    game = pen()
    go(game, HOLD, 1.0)
    written = game.written
    go(game, NO_PAD, 20.0)
    assert game.written == written
    assert not game.done, "nobody takes it from him"
    finish(game, lambda game: HOLD)
    assert game.outcome()["signed"] == "in pieces"


def test_while_he_waits_they_are_kind_about_it():
    game = pen()
    assert go(game, NO_PAD, SAID[-1] + 1) == ["signing_1", "signing_2", "signing_3"]
    finish(game, lambda game: HOLD)
    assert game.outcome()["signed"] == "slowly"
    assert game.outcome()["signed_after"] == pytest.approx(SAID[-1] + 1, abs=0.1)


def test_at_once_is_at_once():
    game = pen()
    finish(game, lambda game: HOLD)
    assert game.outcome() == {"signed_after": 0.0, "signed": "at once"}


def test_in_the_end_the_hand_does_it_by_itself():
    assert finish(pen(), lambda game: NO_PAD) > PATIENCE


def test_with_one_key_one_press_is_a_name():
    game = pen(one_key=True)
    game.update(Pad(pressed=frozenset({Button.CONFIRM})))
    finish(game, lambda game: NO_PAD)
    assert game.lifts == 0


def test_watching_it_is_signed():
    assert finish(pen(watch=True), lambda game: NO_PAD) < 8


def test_skipping_it_is_signed():
    game = pen()
    game.skip()
    assert game.done and game.written == 1.0


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hand_signs(kind):
    game = pen()
    finish(game, signing_hands(kind, Random(1)))
    assert game.written == 1.0


def test_hands_sign_differently():
    hows = set()
    for kind in KINDS:
        game = pen()
        finish(game, signing_hands(kind, Random(1)))
        hows.add(game.how)
    assert len(hows) >= 3
