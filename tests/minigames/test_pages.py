"""The pages: where one lands one stands; at the end everybody's paper goes."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.pages import LASTS, NUMBERS, RADIOS, RISES, Pages
from game.rehearsal.hands.pages import pages_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("freeway")
PLAIN = Timing()


def in_the_jam(timing=PLAIN, seed=1):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    stage.music = MusicState("jam")
    actor, spot = stage.direct("mia"), stage.mark("beside mia's car").at
    actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = Pages(timing, seed)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1, timing=PLAIN):
    game, stage = in_the_jam(timing, seed)
    show = Performance(game, pages_hands(kind, Random(seed))).play()
    return game, stage, show


def test_every_page_lands_where_somebody_can_stand():
    game, stage = in_the_jam()
    assert len(game.leaves) == len(NUMBERS) == 12
    for leaf in game.leaves:
        assert all(stage.place.walkable(stop) for stop in leaf.stops)


def test_standing_where_it_lies_catches_it():
    game, stage = in_the_jam()
    leaf = game.nearest()
    actor = stage.actors["mia"]
    show = Performance(game)
    while leaf.flying:
        show.tick(NO_PAD)
    actor.x, actor.y = leaf.ground.x, leaf.ground.y
    show.tick(NO_PAD)
    assert leaf.caught
    assert game.count >= 1


def test_a_page_flies_from_stop_to_stop_and_rises_on_its_way():
    game, _ = in_the_jam()
    leaf = game.leaves[0]
    heights, places = [], set()
    for tick in range(60 * 25):
        leaf.age = tick / 60
        heights.append(leaf.height)
        if not leaf.flying:
            places.add(leaf.ground)
    assert max(heights) > 20
    assert min(heights) == 0
    assert places == set(leaf.stops)


def test_a_radio_comes_forward_at_its_window_and_goes_again():
    game, stage = in_the_jam()
    actor, show = stage.actors["mia"], Performance(game)
    for window, cue in RADIOS.items():
        spot = stage.mark(window).at
        actor.x, actor.y = spot.x, spot.y
        show.tick(NO_PAD)
        assert stage.music.cue == cue
    actor.x, actor.y = 360.0, 190.0
    show.tick(NO_PAD)
    assert stage.music.cue == "jam"
    assert game.outcome()["radios"] == list(RADIOS)


def test_the_wind_takes_the_rest_and_everybodys_paper_with_it():
    game, stage = in_the_jam()
    show = Performance(game).play()
    assert show.ticks / 60 == pytest.approx(LASTS + RISES, abs=0.2)
    assert stage.weather == "leaves"
    assert game.outcome()["script"] == "few"


def test_even_with_all_twelve_she_sees_the_thirteenth_rise():
    game, stage = in_the_jam()
    for leaf in game.leaves:
        leaf.caught = True
    show = Performance(game)
    show.tick(NO_PAD)
    assert game.rising > 0
    assert not game.done
    show.tick(*[NO_PAD] * 120)
    assert stage.actors["mia"].animation == "look_up"
    show.play()
    assert show.ticks / 60 == pytest.approx(RISES, abs=0.2)


def test_for_who_takes_time_the_wind_waits():
    game, _ = in_the_jam(replace(PLAIN, wait_for_me=True))
    Performance(game).tick(*[NO_PAD] * round(60 * (LASTS + RISES + 5)))
    assert not game.done


def test_with_one_key_she_walks_to_the_nearest():
    game, _ = in_the_jam(replace(PLAIN, one_key=True))
    show = Performance(game)
    for _ in range(60):
        show.tick(button(Button.CONFIRM), *[NO_PAD] * 29)
        if game.done:
            break
    assert game.count >= 8


def test_cars_are_in_the_way():
    game, stage = in_the_jam()
    show = Performance(game).tick(*[Pad(held=frozenset({Button.UP}))] * 120)
    actor = stage.actors["mia"]
    assert stage.place.walkable(Point(actor.x, actor.y))
    assert show.ticks == 120


def test_skipped_she_has_them_all():
    game, _ = in_the_jam()
    game.skip()
    assert game.done
    assert game.outcome()["pages"] == 12
    assert game.outcome()["script"] == "all"


def test_every_kind_of_player_comes_to_an_end():
    counts = {kind: played(kind)[0].count for kind in KINDS}
    assert counts["perfect"] == 12
    assert counts["perfect"] >= counts["casual"] > counts["silent"]
    assert len(set(counts.values())) >= 3


def test_the_same_hands_gather_the_same_pages():
    one, again = (played("casual", 3) for _ in range(2))
    assert one[0].outcome() == again[0].outcome()
    assert one[2].ticks == again[2].ticks
