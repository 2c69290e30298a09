"""The horn: as long as it is held, and no longer; what it wakes, it wakes in order."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.horn import CHEER, CHOIR, DOGS, MOST, SOUND, Horn
from game.rehearsal.hands.horn import horn_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.sounds import load_sounds
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("freeway")
PLAIN = Timing()
DOWN = Pad(held=frozenset({Button.CONFIRM}))


def at_the_wheel(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    actor, spot = stage.direct("seb"), stage.mark("seb's car").at
    actor.x, actor.y, actor.visible, actor.animation = spot.x, spot.y, True, "drive"
    game = Horn(timing)
    game.enter(stage, "seb")
    return game, stage


def held_for(seconds, timing=PLAIN):
    game, stage = at_the_wheel(timing)
    show = Performance(game).tick(button(Button.CONFIRM))
    while not game.done and game.seconds < seconds:
        show.tick(DOWN)
    show.play()
    return game, stage


def test_the_sound_is_in_the_list_and_lasts_as_long_as_the_hand():
    assert SOUND in load_sounds()
    game, stage = at_the_wheel()
    show = Performance(game).tick(NO_PAD)
    assert not stage.held
    show.tick(button(Button.CONFIRM))
    assert list(stage.held) == [SOUND]
    show.tick(*[DOWN] * 120)
    assert list(stage.held) == [SOUND]
    show.play()
    assert not stage.held
    assert game.seconds == pytest.approx(2.0, abs=0.05)


def test_longer_turns_more_heads_and_wakes_more():
    short, long = held_for(0.5)[0], held_for(6.0)[0]
    assert set(short.turned) < set(long.turned)
    assert short.events == []
    assert long.events == ["dogs", "choir", "cheer"]


@pytest.mark.parametrize(("seconds", "word"), [(0.4, "tap"), (2.0, "long"), (5.0, "endless")])
def test_what_one_would_call_it(seconds, word):
    assert held_for(seconds)[0].outcome()["horn"] == word


def test_the_choir_of_radios_stops_and_the_heads_go_home():
    game, stage = held_for(CHOIR + 0.3)
    assert stage.music.cue is None
    assert game.turned
    assert not set(game.turned) & stage.directed
    assert DOGS < CHOIR < CHEER < MOST


def test_nobody_can_hold_it_for_ever():
    assert held_for(60.0)[0].seconds == pytest.approx(MOST, abs=0.05)


def test_with_one_key_a_second_press_lets_go():
    timing = replace(PLAIN, one_key=True)
    game, _ = at_the_wheel(timing)
    show = Performance(game).tick(button(Button.CONFIRM), *[NO_PAD] * 150)
    assert not game.done
    show.tick(button(Button.CONFIRM), NO_PAD)
    assert game.done
    assert game.seconds > 2.4


def test_the_elbow_slips_where_nobody_presses():
    game, stage = at_the_wheel()
    Performance(game).play()
    assert 0 < game.seconds < 1
    assert not stage.held


def test_skipped_it_was_a_good_horn():
    game, _ = at_the_wheel()
    game.skip()
    assert game.done
    assert game.outcome()["horn"] == "long"


def test_every_kind_of_player_has_another_horn():
    lengths = {}
    for kind in KINDS:
        game, _ = at_the_wheel()
        Performance(game, horn_hands(kind, Random(1))).play()
        lengths[kind] = game.outcome()["horn_seconds"]
    assert len(set(lengths.values())) >= 4
    assert lengths["reader"] > lengths["perfect"] > lengths["casual"] > lengths["masher"]
