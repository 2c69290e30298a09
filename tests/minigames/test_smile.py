"""The look: held for as long as it is held, let go when it is let go, and never missed."""

from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.smile import ALONE, LATER, MOODS, MOST, PATIENCE, Smile
from game.rehearsal.hands import HANDS
from game.rehearsal.player import KINDS

HELD = Pad(held=frozenset({Button.CONFIRM}))
DOWN = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))


def let(game, pad, seconds):
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        game.update(pad)


def held(seconds, timing=None):
    game = Smile(timing or Timing())
    game.update(DOWN)
    let(game, HELD, seconds)
    return game


def test_it_lasts_as_long_as_it_is_held():
    game = held(5.0)
    assert game.seconds == pytest.approx(5.0, abs=0.1)
    assert not game.done
    let(game, NO_PAD, 3.0)
    assert game.done
    assert game.outcome()["smile_seconds"] == pytest.approx(5.0, abs=0.1)


def test_a_face_comes_to_a_smile_and_the_other_a_little_later():
    game, own, other = held(0.0), [], []
    for _ in range(round((MOODS[-1][0] + LATER + 1) * TICKS_PER_SECOND)):
        game.update(HELD)
        own.append(game.face())
        other.append(game.face(other=True))
    assert list(dict.fromkeys(own)) == [mood for _, mood in MOODS]
    assert list(dict.fromkeys(other)) == [mood for _, mood in MOODS]
    assert own.index("smile") < other.index("smile")


def test_once_let_go_it_is_not_taken_up_again():
    game = held(2.0)
    let(game, NO_PAD, 0.3)
    let(game, DOWN, 2.0)
    assert game.seconds == pytest.approx(2.0, abs=0.1)
    assert game.done


def test_whoever_does_nothing_is_looked_at_all_the_same():
    game = Smile(Timing())
    let(game, NO_PAD, PATIENCE - 0.2)
    assert game.seconds == 0
    let(game, NO_PAD, ALONE + 6)
    assert game.done
    assert game.seconds == pytest.approx(ALONE, abs=0.1)


def test_nobody_can_hold_it_for_ever():
    game = held(MOST + 6)
    assert game.done
    assert game.seconds <= MOST + 0.1


def test_with_one_key_a_press_begins_it_and_a_press_ends_it():
    game = Smile(Timing(one_key=True))
    game.update(DOWN)
    let(game, NO_PAD, 4.0)
    assert game.seconds == pytest.approx(4.0, abs=0.1)
    game.update(DOWN)
    let(game, NO_PAD, 3.0)
    assert game.done


def test_who_watches_sees_it():
    game = Smile(Timing(watch=True))
    let(game, NO_PAD, 20)
    assert game.done
    assert game.face() == "smile"


def test_skipped_they_have_looked():
    game = Smile(Timing())
    game.skip()
    assert game.done
    assert game.outcome()["smile"] == "held"


def test_a_long_look_is_told_from_a_short_one():
    words = [held(seconds).outcome()["smile"] for seconds in (1.0, 6.0, 14.0)]
    assert words == ["short", "held", "long"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hands_comes_to_the_end(kind):
    game, hands = Smile(Timing()), HANDS[Smile](kind, Random(1))
    for _ in range(40 * TICKS_PER_SECOND):
        game.update(hands(game))
    assert game.done
