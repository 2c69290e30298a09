"""The way home: eleven blocks, windows for who stands still, a piano for who listens."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.way_home import (
    BLOCK,
    BLOCKS,
    CUE,
    LENGTH,
    NEARER,
    PACE,
    PATIENCE,
    PIANO_FROM,
    REACH,
    WINDOWS,
    WayHome,
)
from game.paint.games.lives import LIVES
from game.rehearsal.hands.way_home import way_home_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.sounds import load_sounds
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("night_street")
PLAIN = Timing()
ON = Pad(held=frozenset({Button.LEFT}))
BACK = Pad(held=frozenset({Button.RIGHT}))


def on_foot(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    actor, spot = stage.direct("mia"), stage.mark("east").at
    actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = WayHome(timing)
    game.enter(stage, "mia")
    return game, stage


def walked_to(way, timing=PLAIN):
    game, stage = on_foot(timing)
    show = Performance(game)
    while game.way < way:
        show.tick(ON)
    return game, stage, show


def test_every_window_has_a_life_and_stands_between_two_lamps():
    assert {window.life for window in WINDOWS} == set(LIVES)
    for window in WINDOWS:
        assert 25 < window.at % BLOCK < BLOCK - 25
        assert not window.sound or window.sound in load_sounds()


def test_the_blocks_are_counted_down():
    game, _ = on_foot()
    show, counts = Performance(game), []
    while not game.done:
        show.tick(ON)
        counts.append(game.blocks_left)
    assert sorted(set(counts), reverse=True) == list(range(BLOCKS, 0, -1))
    assert show.ticks * TICK == pytest.approx(LENGTH / PACE, abs=0.3)


def test_one_may_go_back():
    game, _, show = walked_to(200)
    show.tick(*[BACK] * 60)
    assert game.way < 170
    assert game.facing == "east"


def test_heels_are_louder_than_a_piano():
    game, stage, show = walked_to(LENGTH * 0.7)
    assert stage.music.cue == CUE
    walking = stage.music.gain_to
    show.tick(*[NO_PAD] * 60)
    assert stage.music.gain_to > 2 * walking
    assert game.listened > 0


def test_it_is_heard_from_afar_and_grows():
    gains = []
    for share in (0.1, PIANO_FROM + 0.1, 0.6, 0.95):
        _, stage, show = walked_to(LENGTH * share)
        show.tick(*[NO_PAD] * 60)
        gains.append(stage.music.gain_to)
    assert gains[0] == 0
    assert gains == sorted(gains)
    assert gains[-1] > 0.6


def test_a_window_is_seen_by_who_stands_before_it():
    window = WINDOWS[2]
    game, _, show = walked_to(window.at)
    assert game.window is window
    assert game.seen == []
    show.tick(*[NO_PAD] * round((NEARER + 0.1) / TICK))
    assert game.seen == [window.life]
    assert min(b.at - a.at for a, b in pairwise(WINDOWS)) / 2 > REACH


def test_the_feet_know_the_way():
    game, _ = on_foot()
    show = Performance(game).play()
    assert show.ticks * TICK == pytest.approx(PATIENCE + LENGTH / PACE, abs=0.3)
    assert game.outcome()["windows"] == []


def test_with_one_key_one_goes_and_stands():
    game, _ = on_foot(replace(PLAIN, one_key=True))
    show = Performance(game).tick(button(Button.CONFIRM), *[NO_PAD] * 60)
    assert game.way > 30
    way = game.way
    show.tick(button(Button.CONFIRM), *[NO_PAD] * 60)
    assert game.way == pytest.approx(way, abs=1)


def test_skipped_she_has_heard_it():
    game, stage = on_foot()
    game.skip()
    assert game.done
    assert game.outcome()["listened"] >= 4
    assert stage.hint is None


def test_five_kinds_of_players_walk_differently():
    seen, lengths = {}, {}
    for kind in KINDS:
        game, _ = on_foot()
        show = Performance(game, way_home_hands(kind, Random(1))).play()
        seen[kind], lengths[kind] = len(game.seen), show.ticks * TICK
    assert seen["reader"] == len(WINDOWS)
    assert 0 < seen["perfect"] < seen["reader"]
    assert seen["casual"] == seen["masher"] == 0
    assert lengths["masher"] < lengths["casual"] < lengths["reader"]
    assert max(lengths.values()) < 75
