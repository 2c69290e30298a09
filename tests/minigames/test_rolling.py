"""Rolling: not moving is all there is to it, and whoever moves is in the film."""

from random import Random

import pytest

from game.core.pad import CONFIRM, NO_PAD, Button, Pad, Press
from game.minigames.rolling import CALL, FROZEN, GRACE, PAUSE, TAKE, TAKES
from game.rehearsal.bots import bot_for
from tests.minigames.places import Played

EAST = Pad(held=frozenset({Button.RIGHT}))
BEGINS = round(60 * (CALL + 0.6))  # ticks until it counts


def on_the_set(**timing):
    return Played("backlot", (944, 206)).begin("rolling", **timing)


def test_whoever_does_nothing_is_a_statue():
    film = on_the_set().play()
    assert film.memory.facts["rolling"] == "still"
    assert film.memory.facts["takes"] == 1
    assert film.cues == ["backlot_rolling", "backlot_still"]


def test_a_step_that_had_begun_may_be_ended():
    film = on_the_set().tick(EAST, round(60 * CALL))
    assert film.play().memory.facts["rolling"] == "still"


@pytest.mark.parametrize("pad", [EAST, CONFIRM, Pad(presses=(Press(0, True),))])
def test_moving_spoils_the_take_and_there_is_another(pad):
    film = on_the_set().tick(NO_PAD, BEGINS).tick(pad)
    assert film.game.part == "cut"
    assert film.cues[-1] == "backlot_cut_one"
    film.play()
    assert (film.memory.facts["rolling"], film.memory.facts["takes"]) == ("again", 2)
    assert film.cues[-1] == "backlot_got_it"


def test_a_scratched_nose_is_kept():
    film = on_the_set().tick(NO_PAD, BEGINS).tick(CONFIRM).play()
    assert film.memory.facts["scratched"] == 1
    film = on_the_set().tick(NO_PAD, BEGINS).tick(EAST).play()
    assert film.memory.facts["scratched"] == 0


def test_after_three_takes_they_are_settlers():
    film = on_the_set().play(lambda game: EAST)
    assert film.memory.facts["rolling"] == "extras"
    assert film.memory.facts["takes"] == TAKES
    cuts = [cue for cue in film.cues if "cut" in cue or "print" in cue]
    assert cuts == ["backlot_cut_one", "backlot_cut_two", "backlot_print"]


def test_the_nose_itches_more_and_more():
    film = on_the_set().tick(NO_PAD, BEGINS)
    levels = [film.tick().game.itch for _ in range(round(60 * TAKE) - 60)]
    assert levels == sorted(levels)
    assert levels[-1] == 1
    assert levels[0] < 0.1


def test_both_are_frozen_in_the_middle_of_something():
    film = on_the_set().tick(NO_PAD, BEGINS)
    for _ in range(30):
        film.tick()
        for name, (pose, facing, at) in FROZEN.items():
            actor = film.stage.actors[name]
            assert (actor.animation, actor.facing) == (pose, facing)
            assert film.stage.tick - actor.since == at, "always the same picture"


def test_afterwards_they_breathe_and_nothing_is_hinted():
    film = on_the_set().play()
    assert film.stage.hint is None
    assert {film.mia.animation, film.seb.animation} == {"idle"}


def test_wider_timing_gives_more_time_to_stop():
    assert sorted(GRACE.values(), reverse=True) == list(GRACE.values())


def test_watching_cannot_spoil_it():
    assert on_the_set(watch=True).play(lambda game: EAST).memory.facts["rolling"] == "still"


def test_it_takes_no_longer_than_it_is_funny():
    film = on_the_set()
    film.play(lambda game: EAST)
    assert film.stage.tick < 60 * TAKES * (CALL + PAUSE + 2)


def test_skipping_is_standing_still():
    film = on_the_set()
    film.game.skip()
    assert film.tick().memory.facts["rolling"] == "still"


def test_five_kinds_of_players_stand_differently():
    words = {}
    for kind in ("perfect", "casual", "masher", "silent", "reader"):
        film = on_the_set()
        film.play(bot_for(kind, Random(1), film.game))
        words[kind] = (film.memory.facts["rolling"], film.memory.facts["takes"])
    assert words["perfect"] == words["silent"] == ("still", 1)
    assert words["casual"] == ("again", 2)
    assert words["reader"] == ("again", 3)
    assert words["masher"] == ("extras", 3)
