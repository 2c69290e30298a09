"""Under water: as long as the breath is held, and the party is gone meanwhile."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.underwater import ALONE, MOST, QUIET, WATCHED, WATER, Underwater
from game.rehearsal.hands.underwater import underwater_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.sound import MusicState
from game.stage.sounds import load_sounds
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("party_house")
PLAIN = Timing()
DOWN = Pad(held=frozenset({Button.CONFIRM}))


def at_the_pool(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    stage.music = MusicState("party")
    actor, spot = stage.direct("mia"), stage.mark("pool edge behind").at
    actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = Underwater(timing)
    game.enter(stage, "mia")
    return game, stage


def held_for(seconds):
    game, stage = at_the_pool()
    show = Performance(game).tick(button(Button.CONFIRM))
    while not game.done and game.seconds < seconds:
        show.tick(DOWN)
    show.play()
    return game, stage


def test_nothing_happens_until_she_breathes_in():
    game, stage = at_the_pool()
    Performance(game).tick(*[NO_PAD] * 120)
    assert game.depth == 0
    assert not stage.held
    assert stage.music.muffle == 0


def test_under_water_the_party_is_behind_a_wall_and_its_lamps_are_low():
    game, stage = at_the_pool()
    Performance(game).tick(button(Button.CONFIRM), *[DOWN] * 150)
    assert game.depth == 1.0
    assert list(stage.held) == [WATER]
    assert WATER in load_sounds()
    assert stage.music.muffle == 1.0
    assert stage.music.gain < 0.2
    assert stage.light.groups["party"] == pytest.approx(QUIET)
    assert stage.light.groups["pool"] == 1.0


def test_it_lasts_as_long_as_it_is_held_and_then_it_is_loud_again():
    game, stage = held_for(5.0)
    assert game.seconds == pytest.approx(5.0, abs=0.05)
    assert not stage.held
    assert (stage.music.muffle, stage.music.gain) == (0.0, 1.0)
    assert stage.light.groups["party"] == 1.0
    assert stage.actors["mia"].animation == "idle"


@pytest.mark.parametrize(("seconds", "word"), [(1.0, "short"), (7.0, "long")])
def test_what_one_would_call_it(seconds, word):
    assert held_for(seconds)[0].outcome()["underwater"] == word


def test_nobody_can_hold_it_for_ever():
    assert held_for(60.0)[0].seconds == pytest.approx(MOST, abs=0.05)


def test_with_one_key_a_second_press_comes_up():
    game, _ = at_the_pool(replace(PLAIN, one_key=True))
    show = Performance(game).tick(button(Button.CONFIRM), *[NO_PAD] * 300)
    assert game.depth == 1.0
    show.tick(button(Button.CONFIRM)).play()
    assert 3 < game.seconds < 5


def test_who_does_nothing_goes_for_a_moment_by_herself():
    game, _ = at_the_pool()
    Performance(game).play()
    assert game.seconds == pytest.approx(ALONE, abs=0.1)


def test_it_can_be_watched():
    game, _ = at_the_pool(replace(PLAIN, watch=True))
    Performance(game).play()
    assert game.seconds == pytest.approx(WATCHED, abs=0.1)


def test_skipped_it_was_a_long_one():
    game, stage = at_the_pool()
    game.skip()
    assert game.done
    assert game.outcome()["underwater"] == "long"
    assert stage.hint is None


def test_five_kinds_of_players_have_five_breaths():
    seconds = {}
    for kind in KINDS:
        game, _ = at_the_pool()
        show = Performance(game, underwater_hands(kind, Random(1))).play()
        seconds[kind] = round(game.seconds, 2)
        assert show.ticks * TICK < 25
    assert len(set(seconds.values())) == len(KINDS)
    assert seconds["reader"] > seconds["perfect"] > seconds["casual"] > seconds["masher"]
