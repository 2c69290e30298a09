"""The revolving door: gaps and glass, six auditions, each shorter than the one before."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing, Width
from game.core.tick import TICKS_PER_SECOND
from game.minigames.revolving_door import PATIENCE, ROOMS, RevolvingDoor
from game.rehearsal.hands.revolving_door import revolving_door_hands
from tests.minigames.places import stage_in

KINDS = ("perfect", "casual", "masher", "silent", "reader")


@pytest.fixture
def stage():
    return stage_in("casting_office")


def door(stage, **timing):
    game = RevolvingDoor(replace(Timing(), **timing))
    game.enter(stage, "mia")
    return game


def play(game, hands):
    """Play to the end; gives all cues and the ticks it took."""
    cues, ticks = [], 0
    while not game.done:
        game.update(hands(game))
        cues += game.cues
        ticks += 1
        assert ticks < TICKS_PER_SECOND * 120
    return cues, ticks


def closed(game):
    while game.open:
        game.update(NO_PAD)
    return game


def test_through_a_gap_she_stands_on_the_tape_and_says_half_a_line(stage):
    game = door(stage)
    assert game.open
    game.update(CONFIRM)
    assert game.cues == ("revolving_door_1",)
    mark = stage.place.marks["tape mark"].at
    assert (stage.actors["mia"].x, stage.actors["mia"].y) == (mark.x, mark.y)
    assert stage.actors["mia"].sheet == ROOMS[0].sheet


def test_the_glass_lets_nobody_in(stage):
    game = closed(door(stage))
    (sound,) = game.update(CONFIRM)
    assert (sound.name, game.bumps, game.inside) == ("glass_door", 1, 0.0)


def test_after_every_line_there_is_a_thank_you_and_they_come_sooner(stage):
    game = door(stage)
    cues, _ = play(game, revolving_door_hands("perfect", Random(1)))
    numbers = range(1, len(ROOMS) + 1)
    assert cues == [f"revolving_door_{kind}{n}" for n in numbers for kind in ("", "thanks_")]
    heard = [room.listens for room in ROOMS]
    assert heard == sorted(heard, reverse=True)
    assert game.outcome() == {"auditions": 6, "bumps": 0}


def test_a_wider_gap_for_whoever_wants_one(stage):
    narrow, wide = (door(stage, width=width) for width in (Width.VIRTUOSO, Width.STORY))
    for game in (narrow, wide):
        game.turned = 0.4
    assert wide.open and not narrow.open


def test_the_door_waits_for_whoever_wants_that(stage):
    game = door(stage, wait_for_me=True)
    for _ in range(60 * 5):
        game.update(NO_PAD)
    assert game.open


def test_it_takes_along_whoever_does_nothing(stage):
    game, ticks = door(stage), 0
    while not game.inside:
        game.update(NO_PAD)
        ticks += 1
    assert PATIENCE * 60 - 2 <= ticks <= (PATIENCE + 2) * 60


def test_skipping_leaves_her_outside_with_all_of_it_behind_her(stage):
    game = door(stage)
    game.update(CONFIRM)
    game.skip()
    assert game.done and game.outcome()["auditions"] == 6
    assert stage.hint is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hand_comes_to_an_end(stage, kind):
    game = door(stage)
    cues, _ = play(game, revolving_door_hands(kind, Random(5)))
    assert len(cues) == 2 * len(ROOMS)
    assert not game.bumps or kind in ("casual", "masher")


def test_whoever_presses_now_and_then_meets_the_glass_now_and_then(stage):
    bumps = 0
    for seed in range(4):
        game = door(stage)
        play(game, revolving_door_hands("casual", Random(seed)))
        bumps += game.bumps
    assert bumps
