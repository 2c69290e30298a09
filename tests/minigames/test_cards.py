"""Her play on the floor: five of ten, in an order, taken back or read."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.cards import HERS, LAID, NAMES, Cards, area_of
from game.paint.games.card_pictures import PICTURES
from game.rehearsal.hands.cards import cards_hands
from tests.minigames.places import play_out, stage_in

KINDS = ("perfect", "casual", "masher", "silent", "reader")
READ = len(NAMES) + LAID


@pytest.fixture
def stage():
    return stage_in("apartment")


def cards(stage, **timing):
    game = Cards(replace(Timing(), **timing))
    game.enter(stage, "mia")
    return game


def press(button):
    return Pad(held=frozenset({button}), pressed=frozenset({button}))


def lay(game, *names):
    for name in names:
        game.finger = NAMES.index(name)
        game.update(CONFIRM)


def test_cards_lie_in_the_order_in_which_they_were_laid(stage):
    game = cards(stage)
    lay(game, "bus", "rain", "shoes")
    assert game.laid == ["bus", "rain", "shoes"]
    lay(game, "rain")
    assert game.laid == ["bus", "shoes"], "a card that is used comes back"
    game.finger = len(NAMES)
    game.update(CONFIRM)
    assert game.laid == ["shoes"], "so does one taken up from the floor"


def test_a_sixth_card_has_no_place(stage):
    game = cards(stage)
    lay(game, *NAMES[:6])
    assert game.laid == list(NAMES[:5])


def test_they_are_read_in_that_order_and_kept(stage):
    game = cards(stage)
    order = ["mirror", "bus", "rain", "letter", "window"]
    lay(game, *order)
    assert game.finger == READ, "with five the finger is where it goes on"
    game.update(CONFIRM)
    cues = [*game.cues, *play_out(game, lambda game: NO_PAD, 60 * 120)]
    assert cues == [f"cards_{name}" for name in order]
    stage.remember(game)
    assert stage.memory.facts["cards"] == order
    assert stage.memory.facts["first_card"] == "mirror"
    assert stage.memory.facts["last_card"] == "window"


def test_nothing_is_read_before_there_are_five(stage):
    game = cards(stage)
    lay(game, "bus")
    game.finger = READ
    game.update(CONFIRM)
    assert game.reading < 0


def test_arrows_reach_every_card_every_place_and_the_reading(stage):
    game, seen, todo = cards(stage), set(), [0]
    lay(game, *NAMES[:5])
    while todo:
        here = todo.pop()
        if here not in seen:
            seen.add(here)
            for button in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN):
                game.finger = here
                game.update(press(button))
                todo.append(game.finger)
    assert seen == set(range(READ + 1))


def test_a_pointer_lays_and_takes_back(stage):
    game = cards(stage)
    centre = area_of(NAMES.index("letter")).centre
    tap = Pad(tap=Point(stage.camera.x + centre.x, stage.camera.y + centre.y))
    game.update(tap)
    assert game.laid == ["letter"]
    game.update(tap)
    assert game.laid == []


@pytest.mark.parametrize("timing", ({"watch": True}, {}))
def test_where_nobody_lays_cards_she_does(stage, timing):
    game = cards(stage, **timing)
    play_out(game, lambda game: NO_PAD, 60 * 120)
    assert game.laid == list(HERS)


def test_with_one_key_the_finger_goes_along_what_is_left(stage):
    game = cards(stage, one_key=True)
    while not game.done:
        game.update(CONFIRM if game.ticks % 70 == 0 else NO_PAD)
    assert len(set(game.laid)) == LAID


def test_skipping_keeps_what_lies_there(stage):
    game = cards(stage)
    lay(game, "telephone", "shoes")
    game.skip()
    assert game.laid[:2] == ["telephone", "shoes"]
    assert len(set(game.laid)) == LAID


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hand_has_a_play(stage, kind):
    game = cards(stage)
    play_out(game, cards_hands(kind, Random(4)), 60 * 120)
    assert len(set(game.laid)) == LAID


def test_the_five_plays_differ(stage):
    plays = set()
    for kind in KINDS:
        game = cards(stage)
        play_out(game, cards_hands(kind, Random(4)), 60 * 120)
        plays.add(tuple(game.laid))
    assert len(plays) == len(KINDS)


def test_every_card_has_its_picture_in_one_size():
    assert set(PICTURES) == set(NAMES)
    assert {(len(rows), *{len(row) for row in rows}) for rows in PICTURES.values()} == {(11, 16)}
