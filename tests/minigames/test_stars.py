"""The float: who drifts, who turns, and whose the figure is."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.heard import Effect
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.drift import Body
from game.minigames.stars import LASTS, LEAST, MOST, SKY, Stars
from game.rehearsal.hands.stars import stars_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.sky import MARKS, star_at
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("planetarium")
PLAIN = Timing()


def afloat(timing=PLAIN):
    """The float on its stage: both have just left the ground, far from each other."""
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    for name, mark in (("mia", "floor"), ("seb", "console")):
        actor, spot = stage.direct(name), stage.mark(mark).at
        actor.x, actor.y, actor.visible, actor.lift = spot.x, spot.y, True, 120
    game = Stars(timing)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1, timing=PLAIN):
    game, stage = afloat(timing)
    show = Performance(game, stars_hands(kind, Random(seed))).play()
    return game, stage, show


def test_the_stars_are_those_of_the_map():
    for number, (mark, x, y) in MARKS.items():
        assert PLACE.marks[mark].at == Point(x, y) == star_at(number)
    assert list(MARKS) == list(range(1, 17))


@pytest.mark.parametrize("kind", KINDS)
def test_it_ends_well_for_everybody(kind):
    game, stage, show = played(kind)
    figure = game.outcome()["figure"]
    assert LEAST <= len(figure) <= MOST
    assert len(set(figure)) == len(figure)
    assert set(figure) <= set(MARKS)
    assert game.together
    assert stage.actors["couple"].visible
    assert not stage.actors["mia"].visible
    assert stage.light.figure == figure, "it stays in the sky"
    assert stage.hint is None
    assert show.ticks < (LASTS + 10) * 60


def test_five_kinds_of_players_draw_different_figures():
    figures = [tuple(played(kind)[0].outcome()["figure"]) for kind in KINDS]
    assert len(set(figures)) == len(KINDS)


def test_the_same_hands_draw_the_same_figure():
    first, second = (played("casual", 3)[0] for _ in range(2))
    assert first.outcome() == second.outcome()
    assert first.now == second.now


def test_whoever_is_carried_was_led_by_him():
    assert played("silent")[0].outcome()["led"] == "seb"
    assert played("perfect")[0].outcome()["led"] == "mia"


def test_a_push_goes_on_and_comes_to_rest():
    body = Body(320, 150)
    for _ in range(30):
        body.push(1, 0)
        body.go(SKY)
    fast, here = body.speed, body.x
    for _ in range(60):
        body.go(SKY)
    assert here < body.x
    assert body.speed < fast


def test_nobody_leaves_the_sky():
    for way in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN):
        game, _ = afloat()
        for tick in range(900):
            game.update(Pad(held=frozenset({way})))
            assert tick < 300 or SKY.distance(game.body.at) < 30


def test_the_nearer_they_are_the_more_they_turn_and_then_they_are_one():
    game, stage = afloat()
    far = game.closeness
    hands = stars_hands("perfect", Random(1))
    seen = []
    while not game.together:
        game.update(hands(game))
        seen.append(game.closeness)
    assert far < 0.1 < max(seen)
    assert stage.music.cue == "stars_waltz"
    assert stage.actors["couple"].animation == "float"


def test_each_star_rings_a_step_higher():
    _, _, show = played("perfect")
    rung = [sound.name for sound in show.of(Effect)]
    assert rung == [f"star_chime_{number}" for number in range(1, MOST + 1)]


def test_three_stars_may_be_enough():
    game, _ = afloat()
    hands = stars_hands("perfect", Random(1))
    while len(game.figure) < LEAST or not game.together:
        game.update(hands(game))
    game.update(button(Button.CONFIRM))
    assert game.finished
    drawn = list(game.figure)
    Performance(game).play()
    assert game.outcome()["figure"] == drawn


def test_one_key_is_enough_to_draw_the_whole_figure():
    game, _ = afloat(replace(PLAIN, one_key=True))
    presses = lambda game: (  # noqa: E731 - hands of one line
        button(Button.CONFIRM) if game.goal is None else NO_PAD
    )
    Performance(game, presses).play()
    assert len(game.figure) == MOST
    assert game.outcome()["led"] == "mia"


def test_a_click_carries_them_there():
    game, _ = afloat()
    game.update(Pad(tap=star_at(8)))
    while game.goal is not None:
        game.update(NO_PAD)
    assert 8 in game.figure


def test_the_room_goes_dark_and_the_sky_stays():
    _, stage, _ = played("perfect")
    assert stage.light.groups["sky"] == 1.0
    assert {stage.light.groups[name] for name in ("cove", "door", "console", "machine")} == {0.0}


def test_skipping_leaves_a_good_figure():
    game, stage = afloat()
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert len(game.outcome()["figure"]) >= LEAST
    assert stage.actors["couple"].visible
