"""The counter: three things to do, a beat to do them on, and a star who does not queue."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.counter import (
    BEAT,
    BEFORE_STAR,
    DRINKS,
    KEYS,
    LASTS,
    ORDERS,
    RUSH,
    STAR_TIME,
    Counter,
    Step,
)
from game.rehearsal.hands.counter import BUTTONS, counter_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("coffee_shop")
PLAIN = Timing()


def at_the_counter(timing=PLAIN, seed=1):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    game = Counter(timing, seed)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1, timing=PLAIN):
    game, stage = at_the_counter(timing, seed)
    show = Performance(game, counter_hands(kind, Random(seed))).play()
    return game, stage, show


def wait_for_beat(show, share=0.0):
    """Let time pass until the beat is so far."""
    show.tick(NO_PAD)
    while abs((show.game.phase - share + 0.5) % 1.0 - 0.5) > TICK / show.game.beat:
        show.tick(NO_PAD)


def make(show, game):
    """Do everything that the order in hand asks for, on the beat."""
    served = game.tally.served
    while game.tally.served == served:
        wait_for_beat(show)
        show.tick(button(BUTTONS[game.cup.wanted]))


def test_every_drink_ends_in_somebodys_hand():
    assert all(steps[-1] is Step.HAND for steps in DRINKS.values())
    assert len(set(DRINKS.values())) == len(DRINKS)
    assert set(KEYS.values()) == set(Step)


def test_the_right_steps_on_the_beat_swing():
    game, _ = at_the_counter()
    show = Performance(game)
    make(show, game)
    assert game.tally.served == 1
    assert game.tally.in_time == game.tally.steps == len(game.cups[0].steps)
    assert game.tally.streak == game.tally.steps


def test_a_step_between_two_beats_splutters_and_is_done_all_the_same():
    game, _ = at_the_counter()
    show = Performance(game)
    wait_for_beat(show, 0.5)
    show.tick(button(BUTTONS[game.cup.wanted]))
    assert game.cup.made == 1
    assert (game.tally.in_time, game.tally.streak) == (0, 0)
    assert not game.spark.good


def test_a_wrong_step_empties_the_cup():
    game, _ = at_the_counter()
    show = Performance(game)
    wait_for_beat(show)
    show.tick(button(BUTTONS[game.cup.wanted]))
    made = game.cup.made
    wrong = next(b for b, step in KEYS.items() if step is not game.cup.wanted)
    show.tick(button(wrong))
    assert made == 1
    assert game.cup.made == 0
    assert game.tally.emptied == 1


def test_the_queue_moves_up_when_somebody_has_a_cup():
    game, _ = at_the_counter()
    show = Performance(game)
    second = game._queue.waiting()[1]
    before = second.x
    make(show, game)
    show.tick(*[NO_PAD] * 200)
    assert game._queue.first() is second
    assert second.x < before - 40


def test_a_star_comes_halfway_passes_the_queue_and_nothing_else_happens_meanwhile():
    game, stage = at_the_counter()
    show, cues = Performance(game), []
    while game.tally.served < BEFORE_STAR:
        make(show, game)
    show.tick(NO_PAD)
    assert game.stalled
    star, served = stage.actors["star"], game.tally.served
    nearest = star.x
    while game.stalled:
        show.tick(button(Button.CONFIRM))
        cues += game.cues
        nearest = min(nearest, star.x)
    assert game.tally.served == served
    assert nearest < min(actor.x for actor in game._queue.waiting()[1:])
    assert cues == ["counter_star", "counter_usual"]
    assert not star.visible


def test_after_the_star_the_machine_is_twice_as_fast():
    game, _ = at_the_counter()
    assert game.beat == BEAT
    game.star = STAR_TIME
    assert game.beat == RUSH
    slow, _ = at_the_counter(replace(PLAIN, tempo=0.5))
    assert slow.beat == BEAT * 2


def test_whoever_does_nothing_is_relieved():
    game, _, show = played("silent")
    assert show.ticks * TICK == pytest.approx(LASTS, abs=0.1)
    assert game.outcome() == {"cups": 0, "rhythm": "by hand"}


def test_who_takes_time_is_never_late():
    game, _ = at_the_counter(replace(PLAIN, wait_for_me=True))
    show = Performance(game).tick(*[NO_PAD] * round((LASTS + 5) / TICK))
    assert not game.done
    wait_for_beat(show, 0.5)
    show.tick(button(Button.CONFIRM))
    assert game.tally.in_time == 1


def test_confirm_alone_is_enough():
    game, _, _ = played("reader")
    assert game.tally.served == ORDERS
    assert game.tally.emptied == 0


def test_it_can_be_watched():
    game, _ = at_the_counter(replace(PLAIN, watch=True))
    Performance(game).play()
    assert game.tally.served == ORDERS


def test_skipped_it_was_a_good_morning():
    game, stage = at_the_counter()
    game.skip()
    assert game.done
    assert game.outcome() == {"cups": ORDERS, "rhythm": "swinging"}
    assert stage.hint is None


def test_every_kind_of_player_has_another_morning():
    tallies = {kind: played(kind)[0].tally for kind in KINDS}
    assert tallies["perfect"].served == ORDERS
    assert tallies["perfect"].in_time == tallies["perfect"].steps
    assert tallies["casual"].in_time < tallies["casual"].steps
    assert tallies["masher"].emptied > 2
    assert len({played(kind)[0].rhythm for kind in KINDS}) >= 2
    lengths = {kind: played(kind)[2].ticks * TICK for kind in ("perfect", "reader", "casual")}
    assert all(12 < length < LASTS for length in lengths.values()), lengths


def test_the_same_hands_make_the_same_morning():
    assert played("casual", 5)[0].tally == played("casual", 5)[0].tally


def test_held_keys_do_nothing():
    game, _ = at_the_counter()
    Performance(game).tick(*[Pad(held=frozenset(KEYS))] * 120)
    assert game.tally.steps == 0
