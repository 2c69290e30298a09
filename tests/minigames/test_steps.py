"""Eleven steps: each by a press, each a bar louder, and nobody is left at the top."""

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.makers import MAKERS
from game.minigames.steps import LASTS, STEPS, Steps
from game.stage.film import place_loader
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory


def on_the_stairs(timing=None):
    place = place_loader()("club_stairs")
    stage = Stage(place, load_cast(), Memory(), MAKERS)
    stage.enter(place)
    stage.music = MusicState("club_night", 0, muffle=1.0, gain=0.2)
    game = Steps(timing or Timing())
    game.enter(stage, "mia")
    return stage, game


def let(stage, game, pad, seconds):
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        stage.tick += 1
        game.update(pad)
        stage.music.update()


def test_a_press_is_a_step_and_holding_it_is_no_run():
    stage, game = on_the_stairs()
    let(stage, game, CONFIRM, 0.2)
    assert game.taken == 1
    let(stage, game, NO_PAD, LASTS)
    assert game.taken == 1


def test_with_every_step_it_is_louder_and_nearer():
    stage, game = on_the_stairs()
    heard = []
    while not game.done:
        let(stage, game, CONFIRM, 1 / TICKS_PER_SECOND)
        let(stage, game, NO_PAD, 1.0)
        heard.append((stage.music.gain, -stage.music.muffle))
    assert heard == sorted(heard)
    assert heard[-1][0] == pytest.approx(1.0, abs=0.05)


def test_they_go_down_one_behind_the_other():
    stage, game = on_the_stairs()
    let(stage, game, NO_PAD, 0.1)
    top = stage.actors["mia"].y
    while not game.done:
        let(stage, game, CONFIRM, LASTS)
    mia, daniel = stage.actors["mia"], stage.actors["daniel"]
    foot = stage.mark("foot of the stairs").at
    assert (mia.x, mia.y) == pytest.approx((foot.x, foot.y))
    assert mia.y > top
    assert daniel.x < mia.x


def test_nobody_waits_at_the_top_for_ever():
    stage, game = on_the_stairs()
    let(stage, game, NO_PAD, 60)
    assert game.done
    assert game.taken == STEPS


def test_skipped_they_are_down():
    stage, game = on_the_stairs()
    game.skip()
    assert game.done
    foot = stage.mark("foot of the stairs").at
    assert stage.actors["mia"].x == pytest.approx(foot.x)
