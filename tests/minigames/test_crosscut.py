"""The cross-cut: one button for two places, each costs the other, and nothing makes it in time."""

from itertools import pairwise
from random import Random

import pytest

from game.core.folders import MAPS
from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Access, Settings, Timing
from game.core.tick import ticks
from game.minigames.crosscut import CALM, CAMERA, ROUND, ROUNDS, STAGE, CrossCut
from game.rehearsal.hands.crosscut import crosscut_hands
from game.rehearsal.player import KINDS
from game.stage.place import load_place
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory


@pytest.fixture(scope="module")
def place():
    return load_place(MAPS / "photo_studio.tmx")


def make(place, memory=None, settings=None, **timing):
    memory = memory or Memory()
    stage = Stage(place, load_cast(), memory, {}, settings or Settings())
    stage.enter(place)
    stage.light.groups["flash"] = 0.0
    game = CrossCut(memory, Timing(**timing))
    game.enter(stage, "seb")
    return game, stage


def play(game, stage, hands, seconds=120.0):
    cues, flashes = [], []
    for _ in range(ticks(seconds)):
        if game.done:
            break
        stage.tick += 1
        game.update(hands(game))
        cues += game.cues
        flashes.append(stage.light.groups["flash"])
    return cues, flashes


@pytest.mark.parametrize("kind", KINDS)
def test_the_evening_lasts_as_long_whoever_plays(place, kind):
    game, stage = make(place)
    play(game, stage, crosscut_hands(kind, Random(1)))
    assert game.done
    assert game.beat == pytest.approx(ROUND * ROUNDS, abs=0.1)
    assert game.clock == "9:40"
    assert stage.hint is None
    assert stage.light.groups["flash"] == 0.0


@pytest.mark.parametrize(
    ("kind", "favours"),
    [("perfect", "both"), ("casual", STAGE), ("reader", CAMERA), ("silent", "neither")],
)
def test_it_is_kept_which_side_had_more(place, kind, favours):
    game, stage = make(place)
    play(game, stage, crosscut_hands(kind, Random(1)))
    assert game.outcome()["crosscut"] == favours


def test_who_serves_one_side_keeps_the_other_waiting(place):
    game, stage = make(place)
    while game.lit is None:
        play(game, stage, lambda game: NO_PAD, seconds=1 / 60)
    first = game.lit
    game.update(CONFIRM)
    assert first.served
    assert game.busy is not None
    assert game.lit is None
    for _ in range(ticks(2.5)):
        stage.tick += 1
        game.update(CONFIRM)
    assert (game.poses, game.spoken) == (1, 0)


def test_she_says_the_play_that_was_laid_out(place):
    memory = Memory(facts={"cards": ["rain", "bus", "mirror", "shoes", "letter"]})
    game, stage = make(place, memory)
    cues, _ = play(game, stage, crosscut_hands("casual", Random(1)))
    cards = [cue for cue in cues if "pose" not in cue and "dry" not in cue]
    assert cards == [f"crosscut_{card}" for card in memory.facts["cards"]]


def test_who_never_goes_on_lets_her_dry(place):
    game, stage = make(place)
    cues, _ = play(game, stage, crosscut_hands("silent", Random(1)))
    assert game.dried == ROUNDS
    assert [cue for cue in cues if "dry" in cue] == ["crosscut_dry_one", "crosscut_dry_two"]


def test_flashes_are_short_and_calm_where_that_is_wished(place):
    calm = Settings(access=Access(calm_flashes=True))
    for settings, most in ((Settings(), 1.0), (calm, CALM)):
        game, stage = make(place, settings=settings)
        _, flashes = play(game, stage, crosscut_hands("reader", Random(1)))
        assert max(flashes) == most
        starts = [n for n in range(1, len(flashes)) if flashes[n] and not flashes[n - 1]]
        assert len(starts) == game.poses
        assert min(b - a for a, b in pairwise(starts)) > ticks(0.34)


def test_time_waits_for_those_who_want_it_to(place):
    game, stage = make(place, wait_for_me=True)
    play(game, stage, lambda game: NO_PAD, seconds=5.0)
    held = game.beat
    play(game, stage, lambda game: NO_PAD, seconds=2.0)
    assert game.beat == held
    play(game, stage, crosscut_hands("perfect", Random(1)))
    assert game.done


def test_it_may_be_watched_and_skipped(place):
    game, stage = make(place, watch=True)
    play(game, stage, lambda game: NO_PAD)
    assert game.outcome()["crosscut"] == "both"
    game, stage = make(place)
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert game.outcome()["crosscut"] == "both"


def test_what_memory_keeps_is_plain(place):
    game, stage = make(place)
    play(game, stage, crosscut_hands("perfect", Random(1)))
    assert set(game.outcome()) == {"poses", "lines_spoken", "crosscut"}
