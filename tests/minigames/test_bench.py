"""The bench: nothing happens for as long as one allows it; what is looked at together shines."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Settings, Timing
from game.minigames.bench import (
    GOLD,
    LEAST,
    MOST,
    ORDER,
    SHARED,
    SKIPPED,
    SPOTS,
    STAYS,
    US,
    WANDERS,
    WATCHED,
    Bench,
)
from game.minigames.makers import MAKERS
from game.rehearsal.hands.bench import bench_hands
from game.rehearsal.player import KINDS
from game.stage.film import load_film
from game.stage.stage import Stage
from game.story.memory import Memory
from tests.minigames.hands import button


@pytest.fixture(scope="module")
def film():
    return load_film((4,))


def sit(film, **timing):
    place = film.place("observatory_lawn")
    stage = Stage(place, film.cast, Memory(), MAKERS, Settings())
    stage.enter(place)
    for name, mark in (("seb", "bench near"), ("mia", "bench far")):
        person, at = stage.direct(name), place.marks[mark].at
        person.x, person.y, person.animation, person.visible = at.x, at.y, "sit", True
    game = Bench(Timing(**timing))
    game.enter(stage, "seb")
    return stage, game


def rest(game, seconds, pad=NO_PAD):
    cues = []
    for _ in range(round(seconds * 60)):
        game.update(pad)
        cues += game.cues
    return cues


def play(film, kind):
    stage, game = sit(film)
    hands, ticks = bench_hands(kind, Random(1)), 0
    while not game.done:
        game.update(hands(game))
        ticks += 1
        assert ticks < (MOST + 2) * 60
    return stage, game


def test_nothing_happens_until_it_is_allowed_to_end(film):
    _, game = sit(film)
    rest(game, MOST - 1)
    assert not game.done
    rest(game, 2)
    assert game.done
    assert game.outcome()["sat"] == "long"


def test_getting_up_is_the_player_s_and_not_at_once(film):
    _, game = sit(film)
    game.update(CONFIRM)
    assert not game.done
    rest(game, LEAST)
    game.update(CONFIRM)
    assert game.done
    assert game.outcome()["sat_seconds"] == pytest.approx(LEAST, abs=0.2)
    assert game.outcome()["sat"] == "moment"


def test_what_both_look_at_for_a_while_is_shared_once(film):
    stage, game = sit(film)
    assert game.his == game.hers == "city"
    cues = rest(game, SHARED + 0.1)
    assert cues == ["bench_city"]
    assert game.shared == ["city"]
    assert [heard.name for heard in stage.heard] == ["star_chime_1"]
    assert rest(game, 1.5) == []


def test_looking_elsewhere_shares_nothing(film):
    _, game = sit(film)
    game.update(button(Button.UP))
    rest(game, STAYS - 1)
    assert game.his == "sky"
    assert game.shared == []


def test_her_eyes_go_round(film):
    _, game = sit(film)
    seen = [game.hers]
    for _ in range(round(STAYS * 60 * len(WANDERS) * 1.5)):
        game.update(NO_PAD)
        if game.hers != seen[-1]:
            seen.append(game.hers)
    assert tuple(seen[: len(WANDERS)]) == WANDERS


def test_whoever_looks_at_her_long_enough_is_looked_at(film):
    stage, game = sit(film)
    game.update(button(Button.LEFT))
    while game.his != US:
        game.update(
            button(Button.LEFT if ORDER.index(game.his) > ORDER.index(US) else Button.RIGHT)
        )
    rest(game, 6)
    assert game.hers == US
    assert US in game.shared
    assert stage.actors["seb"].facing == stage.actors["mia"].facing == "south"


def test_a_click_looks_there(film):
    _, game = sit(film)
    for spot in ("cart", "dome", "city", "telescope"):
        game.update(Pad(tap=Point(SPOTS[spot].x + 4, SPOTS[spot].y + 6)))
        assert game.his == spot
    game.update(Pad(tap=Point(20, 20)))
    assert game.his == "telescope"


def test_the_day_turns_to_gold(film):
    stage, game = sit(film)
    day = stage.light.ambient
    rest(game, 55)
    half = stage.light.ambient
    rest(game, 60)
    gold = stage.light.ambient
    assert day[2] > half[2] > gold[2]
    assert gold == tuple(round(part * share) for part, share in zip(day, GOLD, strict=True))


@pytest.mark.parametrize("one_key", [False, True])
def test_one_key_is_enough(film, one_key):
    _, game = sit(film, one_key=one_key)
    rest(game, 40)
    assert (len(game.shared) > 3) is one_key


def test_it_can_be_watched(film):
    _, game = sit(film, watch=True)
    rest(game, WATCHED + 1)
    assert game.done
    assert len(game.shared) > 2


def test_kinds_of_players_sit_for_other_lengths_and_share_other_things(film):
    games = {kind: play(film, kind)[1] for kind in KINDS}
    assert len({str(game.outcome()) for game in games.values()}) == len(KINDS)
    assert len(games["perfect"].shared) >= 4
    assert games["masher"].seconds < LEAST + 3
    assert US in games["reader"].shared
    assert games["silent"].seconds >= MOST


def test_skipped_it_was_a_while(film):
    stage, game = sit(film)
    game.skip()
    game.update(NO_PAD)
    assert game.outcome()["sat_seconds"] == SKIPPED
    assert game.outcome()["sat"] == "while"
    assert stage.hint is None


presses = st.frozensets(st.sampled_from(list(Button)), max_size=2)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(presses, st.integers(0, 300)), max_size=10))
def test_whatever_is_pressed_it_ends_well(given_):
    game = Bench(Timing())
    for pressed, quiet in given_:
        for pad in (Pad(pressed=pressed), *[NO_PAD] * quiet):
            game.update(pad)
            assert game.his in ORDER
    game.skip()
    assert game.outcome()["sat_seconds"] > 0
