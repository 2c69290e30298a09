"""Four in step: the beat draws them together, what is beside it spreads them."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.in_step import BEAT, CUE, LENGTH, PACE, TOGETHER, InStep
from game.rehearsal.hands.in_step import in_step_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("night_street")
PLAIN = Timing()
STEP = button(Button.CONFIRM)


def on_the_hill(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    stage.direct("mia")
    game = InStep(timing)
    game.enter(stage, "mia")
    return game, stage


def step_at(show, share):
    show.tick(NO_PAD)
    while abs((show.game.phase - share + 0.5) % 1.0 - 0.5) > TICK / BEAT:
        show.tick(NO_PAD)
    show.tick(STEP)


def test_steps_on_the_beat_draw_them_together_and_others_spread_them():
    game, _ = on_the_hill()
    show, before = Performance(game), game.unison
    step_at(show, 0.0)
    assert game.unison > before + 0.2
    together = game.unison
    step_at(show, 0.5)
    assert game.unison < together - 0.2


def test_they_go_by_themselves_and_arrive():
    game, stage = on_the_hill()
    show = Performance(game).play()
    assert show.ticks * TICK == pytest.approx(LENGTH / PACE, abs=0.1)
    assert game.outcome() == {"step": "nearly"}
    assert stage.transition.closed == 1.0, "the next place opens from the dark"


def test_the_hill_comes_nearer_and_in_step_there_are_fewer_feet():
    game, stage = on_the_hill()
    show = Performance(game).tick(*[NO_PAD] * 120)
    assert stage.music.cue == CUE
    first, muffled = stage.music.gain_to, stage.music.muffle_to
    show.tick(*[NO_PAD] * 500)
    assert stage.music.gain_to > first
    assert stage.music.muffle_to < muffled
    feet = {}
    for unison in (0.0, 1.0):
        game, stage = on_the_hill()
        stage.heard = []
        for _ in range(180):
            game.unison = unison
            game.update(NO_PAD)
        feet[unison] = len(stage.heard)
    assert feet[1.0] * 3 == pytest.approx(feet[0.0], abs=2)


def test_lamps_stay_bright_behind_who_is_in_step():
    game, _ = on_the_hill()
    Performance(game, in_step_hands("perfect", Random(1))).play()
    assert len(game.lamps) >= 3
    assert game.unison >= TOGETHER
    alone, _ = on_the_hill()
    Performance(alone).play()
    assert alone.lamps == []


def test_who_takes_time_is_always_in_time():
    game, _ = on_the_hill(replace(PLAIN, wait_for_me=True))
    show = Performance(game)
    step_at(show, 0.5)
    assert game.good == 1


def test_it_can_be_watched():
    game, _ = on_the_hill(replace(PLAIN, watch=True))
    Performance(game).play()
    assert game.outcome() == {"step": "together"}


def test_skipped_they_were_one():
    game, stage = on_the_hill()
    game.skip()
    assert game.done
    assert game.outcome() == {"step": "together"}
    assert stage.hint is None


def test_five_kinds_of_players_walk_in_five_ways():
    good = {}
    for kind in KINDS:
        game, _ = on_the_hill()
        Performance(game, in_step_hands(kind, Random(1))).play()
        good[kind] = (game.good, game.steps, game.outcome()["step"])
    assert good["perfect"][0] == good["perfect"][1] > 10
    assert good["casual"][0] < good["casual"][1]
    assert good["silent"][1] == 0
    assert {outcome for _, _, outcome in good.values()} == {"together", "nearly"}
