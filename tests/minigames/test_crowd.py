"""The crowd carries everybody back: later who stands behind somebody tall, but everybody."""

from random import Random
from types import SimpleNamespace

import pytest

from game.core.folders import MAPS
from game.core.settings import Settings, Timing
from game.core.tick import ticks
from game.minigames.crowd import END, ROWS, WAVES, Crowd
from game.rehearsal.hands.crowd import crowd_hands
from game.rehearsal.player import KINDS
from game.stage.place import load_place
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory


@pytest.fixture(scope="module")
def place():
    return load_place(MAPS / "concert_hall.tmx")


def play(place, kind, seed=1, until=60.0, **timing):
    """Walk her until the crowd has done with her; gives the game and the stage."""
    stage = Stage(place, load_cast(), Memory(), {}, Settings(), seed)
    stage.enter(place)
    mia = stage.direct("mia")
    mia.x, mia.y, mia.visible = 318.0, 238.0, True
    game = Crowd(Timing(**timing), seed)
    game.enter(stage, "mia")
    hands = crowd_hands(kind, Random(seed))
    cues = []
    for _ in range(ticks(until)):
        if game.done:
            break
        stage.tick += 1
        game.update(hands(game))
        cues += game.cues
    return SimpleNamespace(game=game, stage=stage, mia=mia, cues=cues)


@pytest.mark.parametrize("kind", KINDS)
def test_whoever_plays_is_carried_to_the_end_of_the_hall(place, kind):
    show = play(place, kind)
    assert show.game.done
    assert show.mia.x >= END
    assert 12 < show.game.now < 40
    assert show.stage.hint is None


def test_who_stands_behind_somebody_tall_holds_longer(place):
    careful, careless = play(place, "perfect"), play(place, "silent")
    assert careful.game.sheltered > careless.game.sheltered
    assert careful.game.held
    assert careful.game.outcome()["crowd"] == "held"
    assert careless.game.outcome()["crowd"] == "carried"
    assert careful.game.now > careless.game.now + 3


def test_a_push_is_less_in_the_row_that_a_wave_leaves_out(place):
    pushed = {}
    for row in range(len(ROWS)):
        stage = Stage(place, load_cast(), Memory(), {}, Settings(), 1)
        stage.enter(place)
        mia = stage.direct("mia")
        mia.x, mia.y = 400.0, ROWS[row]
        game = Crowd(Timing(), 1)
        game.enter(stage, "mia")
        while not (game.waves and game.waves[0].passed and game._push == 0):
            stage.tick += 1
            game.update(crowd_hands("silent", Random(1))(game))
        pushed[row == game.waves[0].calm] = mia.x - 400.0
    assert 0 < pushed[True] < pushed[False] / 2


def test_people_call_out_and_each_wave_makes_some_of_them_jump(place):
    show = play(place, "perfect")
    assert show.cues == [f"signal_crowd_{number}" for number in ("one", "two", "three", "four")]
    assert len(show.game.waves) == WAVES


@pytest.mark.parametrize("assist", ["watch", "one_key"])
def test_it_may_be_left_to_itself(place, assist):
    show = play(place, "silent", **{assist: True})
    assert show.game.done
    assert show.game.sheltered > 3


def test_skipping_puts_her_where_everybody_ends(place):
    show = play(place, "silent", until=0.5)
    show.game.skip()
    assert show.game.done
    assert show.mia.x == END
