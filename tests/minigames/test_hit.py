"""The hit: a tape plays it anyway, comes forward where one stops, and one key does nothing."""

from random import Random

import pytest

from game.core.heard import HalfBar, Strike
from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing
from game.core.tick import ticks
from game.minigames.hit import ALONE, GAP, UNDER, Hit
from game.minigames.makers import MAKERS
from game.rehearsal.hands.hit import hit_hands
from game.rehearsal.player import KINDS
from game.story.memory import Memory


def make(**timing) -> Hit:
    return MAKERS["hit"](Memory(), Timing(**timing), 1, "")


def play(game, hands, until=None):
    heard = []
    for _ in range(ticks(120)):
        if game.done or (until is not None and game.beat >= until):
            return heard
        heard += game.update(hands(game))
    raise AssertionError("it never ends")


def tape(heard):
    """The velocities of the tape, half bar by half bar, after the count-in."""
    return [
        {n.velocity for n in half.notes if n.instrument == "piano" and n.velocity in (UNDER, ALONE)}
        for half in heard
        if isinstance(half, HalfBar)
    ]


@pytest.mark.parametrize(
    ("kind", "by"),
    [("perfect", "hands"), ("casual", "hands"), ("reader", "hands"), ("silent", "machine")],
)
def test_it_is_kept_who_played_it(kind, by):
    game = make()
    play(game, hit_hands(kind, Random(2)))
    assert game.outcome()["hit_by"] == by


@pytest.mark.parametrize("kind", KINDS)
def test_it_lasts_less_than_a_minute_whoever_plays(kind):
    game = make()
    play(game, hit_hands(kind, Random(2)))
    assert 40 < game.now < 60


def test_where_nobody_plays_the_tape_is_loud_and_the_crowd_louder():
    played, left = make(), make()
    heard_played = play(played, hit_hands("perfect", Random(1)), until=GAP[0] - 2)
    heard_left = play(left, hit_hands("silent", Random(1)), until=GAP[0] - 2)
    assert any(ALONE in half for half in tape(heard_left))
    assert not any(ALONE in half for half in tape(heard_played)[6:])
    assert left.roar > played.roar + 0.1


def test_the_lit_key_does_nothing_however_often_it_is_pressed():
    tried, quiet = make(), make()
    for game in (tried, quiet):
        play(game, lambda game: NO_PAD, until=GAP[0] + 1)
    heard = [tried.update(CONFIRM if n % 10 == 0 else NO_PAD) for n in range(100)]
    other = [quiet.update(NO_PAD) for _ in range(100)]
    assert tried.tries == 10
    assert not [s for tick in heard for s in tick if isinstance(s, Strike)]
    assert tried.roar == quiet.roar
    assert len(other) == 100
    assert tried.outcome()["own_idea"] is True
    assert quiet.outcome()["own_idea"] is False


def test_the_key_is_dark_before_the_gap_and_after_it():
    game = make()
    play(game, lambda game: NO_PAD, until=GAP[0] - 2)
    game.update(CONFIRM)
    assert (game.open, game.tries) == (False, 0)
    play(game, lambda game: NO_PAD, until=GAP[1] + 1)
    game.update(CONFIRM)
    assert (game.open, game.tries) == (False, 0)


def test_skipping_ends_it_at_once():
    game = make()
    game.skip()
    game.update(NO_PAD)
    assert game.done
