"""The run through the evening: nothing stops her, and the street is another one after it."""

from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.run import BOTTOM, GOAL, LAMPS, START, TOP, WALKERS, Run
from game.rehearsal.hands.run import run_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance

CAST, PLACE = load_cast(), place_loader()("night_street")
PLAIN = Timing()


def begun(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    game = Run(timing)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1):
    game, stage = begun()
    show = Performance(game, run_hands(kind, Random(seed))).play()
    return game, stage, show


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_arrives(kind):
    game, stage, show = played(kind)
    her = stage.actors["mia"]
    assert her.x >= GOAL
    assert TOP <= her.y <= BOTTOM
    assert 13 * 60 < show.ticks < 30 * 60
    assert stage.hint is None
    assert her.animation == "idle", "nobody runs on the spot"
    assert len(game.lamps) == len(LAMPS)


def test_kinds_of_players_run_differently():
    ways = {kind: tuple(played(kind)[0].outcome().items()) for kind in KINDS}
    assert len(set(ways.values())) >= 4
    assert ways["perfect"] != ways["reader"]
    assert dict(ways["reader"])["run"] == "dancing", "she runs into everybody"


def test_who_is_brushed_past_dances_afterwards():
    game, stage, _ = played("perfect")
    assert game.woken == len(WALKERS)
    dancing = [a for name, a in stage.actors.items() if name.startswith("walker")]
    assert {actor.animation for actor in dancing} == {"groove"}


def test_a_bump_is_a_turn_and_no_stop():
    game, _ = begun()
    hands = run_hands("reader", Random(1))
    before = START
    while game.turns == 0:
        before = game.here.x
        game.update(hands(game))
    for _ in range(60):
        here = game.here.x
        game.update(hands(game))
        assert game.here.x > here
    assert game.here.x > before + 20


def test_right_is_faster_than_left():
    places = []
    for way in (Button.LEFT, Button.RIGHT):
        game, _ = begun()
        Performance(game).tick(*[Pad(held=frozenset({way}))] * 240)
        places.append(game.here.x)
    assert places[1] > places[0] + 40


def test_somebody_who_watches_passes_them_all_by_herself():
    game, _ = begun(Timing(watch=True))
    Performance(game).play()
    assert game.woken > len(WALKERS) / 2
    assert game.turns < 3


def test_skipping_is_being_there():
    game, stage = begun()
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert stage.actors["mia"].x == GOAL
    assert game.outcome()["run_woken"] == len(WALKERS)
