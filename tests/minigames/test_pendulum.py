"""The pendulum: hers when it comes to her, his when it comes to him."""

from random import Random

import pytest

from game.core.heard import Effect
from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.pendulum import ENOUGH, LASTS, LEAST, MOST, THING, Pendulum
from game.rehearsal.hands.pendulum import pendulum_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.stage.tiled.scenery import props_of
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance

CAST, PLACE = load_cast(), place_loader()("observatory_halls")
PLAIN = Timing()


def begun(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    for name in ("mia", "seb"):
        stage.direct(name).visible = True
    game = Pendulum(timing)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1):
    game, stage = begun()
    show = Performance(game, pendulum_hands(kind, Random(seed))).play()
    return game, stage, show


def wait_for_hers(game):
    while abs(game.until_hers) > TICK / 2:
        game.update(NO_PAD)


def test_the_thing_it_stands_for_is_on_the_map():
    assert THING in {prop.name for layer in PLACE.scenery.layers for prop in props_of(layer)}


@pytest.mark.parametrize("kind", KINDS)
def test_it_swings_and_the_peg_falls_whoever_plays(kind):
    game, stage, show = played(kind)
    assert game.fell
    assert THING not in stage.hidden, "it hangs there again"
    assert stage.hint is None
    assert show.ticks < (LASTS + 8) * 60
    assert "coin" in {sound.name for sound in show.of(Effect)}


def test_players_differ_in_how_often_they_sent_it():
    kept = {kind: played(kind)[0].outcome() for kind in KINDS}
    assert kept["perfect"] == {"swings": ENOUGH, "pendulum": "together"}
    assert kept["silent"] == {"swings": 0, "pendulum": "alone"}
    assert 0 < kept["casual"]["swings"] <= ENOUGH


def test_a_push_in_time_makes_it_swing_wider():
    game, stage = begun()
    wait_for_hers(game)
    before = game.swing
    game.update(CONFIRM)
    assert game.swing > before + 4
    assert game.pushes == 1
    assert stage.actors["mia"].animation == "reach"


def test_a_push_at_the_wrong_time_harms_nothing():
    game, _ = begun()
    wait_for_hers(game)
    Performance(game).tick(*[NO_PAD] * 100)
    before = game.swing
    game.update(CONFIRM)
    assert game.pushes == 0
    assert game.swing >= before


def test_it_can_be_sent_once_a_swing():
    game, _ = begun()
    wait_for_hers(game)
    Performance(game).tick(*[CONFIRM] * 8)
    assert game.pushes == 1


def test_windows_are_as_wide_as_is_wished():
    windows = [Pendulum(Timing(width=width)).window for width in Width]
    assert windows == sorted(windows, reverse=True)
    assert len(set(windows)) == len(windows)


def test_it_never_leaves_the_pit():
    game, _, _ = played("perfect")
    assert all(LEAST <= swing <= MOST for _, swing in game.lines)


def test_somebody_who_watches_sees_it_sent():
    game, _ = begun(Timing(watch=True))
    Performance(game).play()
    assert game.pushes == ENOUGH


def test_skipping_leaves_it_swung():
    game, stage = begun()
    game.skip()
    game.update(NO_PAD)
    assert game.outcome()["pendulum"] == "together"
    assert THING not in stage.hidden
