"""The audition: three kinds of breath, and a telephone in the best line."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.audition import (
    CALL_LASTS,
    DIRECTOR,
    FILLS,
    LINES,
    MOST,
    WIDTHS,
    Audition,
    Breath,
)
from game.rehearsal.hands.audition import audition_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("casting_office")
PLAIN = Timing()
DOWN = Pad(held=frozenset({Button.CONFIRM}))


def in_the_room(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    for name, mark in (("mia", "tape mark"), (DIRECTOR, "table two")):
        actor, spot = stage.direct(name), stage.mark(mark).at
        actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = Audition(timing)
    game.enter(stage, "mia")
    return game, stage


def breathe(show, share):
    """Breathe in so far and speak; waits until the line has been said."""
    game = show.game
    show.tick(button(Button.CONFIRM))
    while game.breathing and game.filled < share:
        show.tick(DOWN)
    show.tick(NO_PAD)
    while game.speaking > 0:
        show.tick(NO_PAD)


def played(kind, seed=1):
    game, stage = in_the_room()
    show = Performance(game, audition_hands(kind, Random(seed))).play()
    return game, stage, show


@pytest.mark.parametrize(
    ("share", "breath"),
    [(0.2, Breath.EARLY), (1.0, Breath.FULL), (1.5, Breath.HELD), (9.0, Breath.HELD)],
)
def test_how_long_one_breathes_is_how_the_line_comes(share, breath):
    game, _ = in_the_room()
    breathe(Performance(game), share)
    assert game.breaths == [breath]


def test_a_fuller_breath_is_more_light_on_her_face():
    lights = {}
    for share in (0.2, 1.0):
        game, stage = in_the_room()
        show = Performance(game)
        show.tick(button(Button.CONFIRM))
        while game.breathing and game.filled < share:
            show.tick(DOWN)
        show.tick(*[NO_PAD] * 60)
        lights[share] = game.light
        assert stage.light.groups["windows"] == pytest.approx(0.35 + 1.1 * game.light)
    assert lights[1.0] > lights[0.2] + 0.2


def test_every_line_is_told_by_its_name_once():
    game, _ = in_the_room()
    show, cues = Performance(game), []
    while not game.done:
        show.tick(DOWN if game.breathing and game.filled < 0.2 else button(Button.CONFIRM))
        cues += game.cues
        if game.breathing and game.filled >= 0.2:
            show.tick(NO_PAD)
            cues += game.cues
    assert cues[:4] == [f"audition_{number}" for number in LINES]
    assert cues[4:] == [f"audition_phone_{number}" for number in ("one", "two", "three")]


@pytest.mark.parametrize(
    ("shares", "rang"),
    [((1, 1, 1), 3), ((0.2, 0.2, 1), 3), ((1, 1, 0.2, 1), 4), ((0.2, 0.2, 0.2, 0.2), 4)],
)
def test_the_telephone_rings_in_the_best_line_but_not_before_the_third(shares, rang):
    game, stage = in_the_room()
    show = Performance(game)
    for share in shares:
        assert not game.rang_in
        breathe(show, share)
    assert game.rang_in == rang
    assert stage.actors[DIRECTOR].animation == "phone"
    show.play()
    assert game.outcome()["rang_in"] == rang


def test_the_light_goes_while_nobody_looks_and_less_where_it_is_kept():
    lights = {}
    for pad in (NO_PAD, DOWN):
        game, _ = in_the_room()
        show = Performance(game)
        for _ in range(3):
            breathe(show, 1.0)
        show.tick(*[pad] * 240)
        lights[pad] = game.light
        show.hands = lambda game, pad=pad: pad
        show.play()
        assert game.outcome()["scene"] == ("kept it" if pad is DOWN else "let it go")
    assert lights[DOWN] > lights[NO_PAD] + 0.1


def test_the_call_lasts_as_long_as_it_lasts():
    game, _ = in_the_room()
    show = Performance(game)
    for _ in range(3):
        breathe(show, 1.0)
    start = show.ticks
    show.play()
    assert (show.ticks - start) * TICK == pytest.approx(CALL_LASTS, abs=0.1)


def test_the_full_breath_is_wider_for_who_wants_it_wider():
    spans = [high - low for low, high in (WIDTHS[width] for width in Width)]
    assert spans == sorted(spans, reverse=True)
    assert all(high < MOST for _, high in WIDTHS.values())


def test_with_one_key_a_second_press_speaks():
    game, _ = in_the_room(replace(PLAIN, one_key=True))
    show = Performance(game).tick(button(Button.CONFIRM), *[NO_PAD] * round(FILLS / TICK))
    assert game.breathing
    show.tick(button(Button.CONFIRM))
    assert game.breaths == [Breath.FULL]


def test_who_does_nothing_breathes_by_herself_and_not_deep():
    game, _ = in_the_room()
    Performance(game).play()
    assert game.breaths == [Breath.EARLY] * 4


def test_watched_she_is_good():
    game, _ = in_the_room(replace(PLAIN, watch=True))
    Performance(game).play()
    assert game.breaths == [Breath.FULL] * 3


def test_skipped_it_rang_in_a_good_one():
    game, stage = in_the_room()
    game.skip()
    assert game.done
    assert game.outcome()["rang_in"] == 3
    assert stage.hint is None


def test_every_kind_of_player_plays_another_scene():
    outcomes = {kind: tuple(played(kind)[0].outcome()["audition"]) for kind in KINDS}
    assert outcomes["perfect"] == ("full",) * 3
    assert outcomes["masher"] == ("early",) * 4
    assert set(outcomes["reader"]) == {"held"}
    assert len(set(outcomes.values())) >= 4
    assert all(played(kind)[2].ticks * TICK < 60 for kind in KINDS)
