"""Four dresses: held up, answered, and one of them taken."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.dress import COLOURS, PATIENCE, TAKES, Dress
from game.rehearsal.hands.dress import dress_hands
from game.rehearsal.player import KINDS
from game.stage.directions.people import DRESS_SHEETS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import DEFAULT_ECHOES, Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("mia_apartment")
PLAIN = Timing()
RIGHT, LEFT, TAKE = (button(b) for b in (Button.RIGHT, Button.LEFT, Button.CONFIRM))


def at_the_bed(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    actor, spot = stage.direct("mia"), stage.mark("before the bed").at
    actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = Dress(timing)
    game.enter(stage, "mia")
    return game, stage


def on_the_bed(stage):
    return [c for c in COLOURS if f"mia_apartment_dress_{c}" not in stage.hidden]


def test_there_is_a_mark_a_thing_and_a_sheet_for_every_colour():
    props = {p.name for layer in PLACE.scenery.layers for p in getattr(layer, "props", ())}
    for colour in COLOURS:
        assert f"{colour} dress" in PLACE.marks
        assert f"mia_apartment_dress_{colour}" in props
    assert set(DRESS_SHEETS) == set(COLOURS)


def test_one_is_in_her_hands_and_three_are_on_the_bed():
    game, stage = at_the_bed()
    for _ in COLOURS:
        assert on_the_bed(stage) == [c for c in COLOURS if c != game.colour]
        Performance(game).tick(RIGHT)
    assert game.colour == "yellow", "once round"
    Performance(game).tick(LEFT)
    assert game.colour == "green"


def test_each_is_spoken_of_once():
    game, _ = at_the_bed()
    show, cues = Performance(game), []
    for pad in [NO_PAD, *[RIGHT, NO_PAD] * 6]:
        show.tick(pad)
        cues += game.cues
    assert cues == [f"dress_{colour}" for colour in COLOURS]


def test_she_walks_to_the_one_she_holds():
    game, stage = at_the_bed()
    Performance(game).tick(RIGHT, RIGHT, *[NO_PAD] * 120)
    assert stage.actors["mia"].x == stage.mark("red dress").at.x


def test_the_one_she_takes_is_an_echo_and_a_fact():
    game, stage = at_the_bed()
    show = Performance(game).tick(RIGHT, *[NO_PAD] * 30, TAKE)
    start = show.ticks
    show.play()
    assert (show.ticks - start) * TICK == pytest.approx(TAKES, abs=0.1)
    stage.remember(game)
    assert stage.memory.echo("dress") == "blue"
    assert stage.memory.facts["took"] == "blue"
    assert stage.hint is None


def test_a_click_holds_up_and_a_second_one_takes():
    game, stage = at_the_bed()
    spot = stage.mark("green dress").at
    show = Performance(game).tick(Pad(tap=spot), *[NO_PAD] * 10)
    assert game.colour == "green"
    assert not game.taken
    show.tick(Pad(tap=spot))
    assert game.taken


def test_with_one_key_the_dresses_come_by_themselves():
    game, _ = at_the_bed(replace(PLAIN, one_key=True))
    show = Performance(game)
    while game.colour != "red":
        show.tick(NO_PAD)
    show.tick(TAKE)
    assert game.taken
    assert game.colour == "red"


def test_somebody_decides_for_who_does_not():
    game, _ = at_the_bed()
    show = Performance(game).play()
    assert game.colour == DEFAULT_ECHOES["dress"]
    assert show.ticks * TICK == pytest.approx(PATIENCE + TAKES, abs=0.2)


def test_watched_she_tries_all_four():
    game, _ = at_the_bed(replace(PLAIN, watch=True))
    Performance(game).play()
    assert set(game.held_up) == set(COLOURS)


def test_skipped_she_takes_what_she_holds():
    game, _ = at_the_bed()
    Performance(game).tick(RIGHT)
    game.skip()
    assert game.done
    assert game.outcome()["dress"] == "blue"


def test_five_kinds_of_players_do_not_all_wear_the_same():
    chosen = {}
    for kind in KINDS:
        game, _ = at_the_bed()
        Performance(game, dress_hands(kind, Random(2))).play()
        chosen[kind] = game.colour
    assert len(set(chosen.values())) >= 3, chosen
