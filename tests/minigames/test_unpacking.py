"""Moving in: twelve things, twelve places, and every thing stands where it was put."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.unpacking import HOME, Unpacking
from game.rehearsal.hands.unpacking import unpacking_hands
from game.stage.belongings import HANGING, SPOTS, THINGS, laid_out, spot_mark
from game.stage.film import load_film
from game.stage.stage import Stage
from game.story.memory import Memory
from tests.minigames.places import play_out, stage_in

KINDS = ("perfect", "casual", "masher", "silent", "reader")
FLATS = ("apartment_bare", "apartment", "apartment_evening", "apartment_night")


@pytest.fixture(scope="module")
def film():
    return load_film((4,))


@pytest.fixture
def stage():
    return stage_in("apartment_bare")


def boxes(stage, **timing):
    game = Unpacking(replace(Timing(), **timing))
    game.enter(stage, "mia")
    return game


@pytest.mark.parametrize("flat", FLATS)
def test_every_flat_has_every_place_and_it_is_reachable_or_on_a_wall(film, flat):
    place = film.place(flat)
    for spot in SPOTS:
        mark = spot_mark(place, spot)
        assert mark is not None, f"{flat} lacks '{spot}'"
        assert mark.at == spot_mark(film.place("apartment"), spot).at, "it does not wander"
        near = place.floor.nearest(mark.at)
        assert spot in HANGING or near.distance(mark.at) < 48


def test_something_is_put_where_the_finger_is_and_the_box_is_gone(stage):
    game = boxes(stage)
    right = frozenset({Button.RIGHT})
    for _ in range(3):
        game.update(Pad(held=right, pressed=right))
    assert game.spot == SPOTS[3]
    game.update(CONFIRM)
    assert "apartment_box_1" in stage.hidden
    while "clock" not in stage.belongings:
        game.update(NO_PAD)
    assert stage.belongings == {"clock": SPOTS[3]}
    assert game.cues == ("unpacking_clock",)


def test_a_place_is_taken_once(stage):
    game = boxes(stage)
    game.update(CONFIRM)
    assert SPOTS[0] not in game.spots


def test_they_carry_by_turns_and_at_the_same_time(stage):
    game = boxes(stage)
    game.update(CONFIRM)
    game.update(CONFIRM)
    assert [errand.who for errand in game.errands] == ["mia", "seb"]
    assert not game.waiting, "both have their hands full"
    assert stage.actors["mia"].animation == "carry_walk"


def test_a_click_near_a_place_means_it_and_far_from_all_nothing(stage):
    game = boxes(stage)
    at = spot_mark(stage.place, "rug").at
    game.update(Pad(tap=Point(300, 20)))
    assert game.number == 0
    game.update(Pad(tap=Point(at.x + 6, at.y - 9)))
    assert game.placed == {"clock": "rug"}


def test_what_is_kept_is_the_place_of_each_thing(stage, film):
    game = boxes(stage)
    play_out(game, unpacking_hands("perfect", Random(2)))
    stage.remember(game)
    rooms = stage.memory.facts["rooms"]
    assert sorted(rooms) == sorted(SPOTS)
    assert rooms[0] == stage.belongings["clock"]
    assert stage.memory.facts["in_the_way"] == THINGS[rooms.index("way")]
    assert stage.memory.facts["by_the_bed"] == THINGS[rooms.index("bedroom")]
    for flat in FLATS:
        assert laid_out(stage.memory, film.place(flat)) == stage.belongings
    assert laid_out(stage.memory, film.place("jazz_club")) == {}


def test_later_flats_show_it_and_a_flat_before_shows_nothing(film):
    memory = Memory()
    stage = Stage(film.place("apartment_night"), film.cast, memory)
    stage.enter(stage.place)
    assert stage.belongings == {}
    memory.facts["rooms"] = list(SPOTS)
    stage.enter(stage.place)
    assert stage.belongings == dict(zip(THINGS, SPOTS, strict=True))
    again = Stage(stage.place, film.cast, memory)
    again.restore(stage.place, stage.to_json())
    assert again.belongings == stage.belongings


def test_every_thing_says_something_once(stage):
    game = boxes(stage)
    cues = play_out(game, unpacking_hands("masher", Random(2)))
    assert sorted(cues) == sorted(f"unpacking_{thing}" for thing in THINGS)


def test_nobody_is_left_holding_anything_when_it_is_skipped(stage):
    game = boxes(stage)
    game.update(CONFIRM)
    game.update(CONFIRM)
    game.skip()
    assert len(stage.belongings) == len(THINGS)
    assert len(set(stage.belongings.values())) == len(SPOTS)
    assert stage.actors["mia"].animation == "idle"
    assert stage.actors["mia"].pace == 1.0


@pytest.mark.parametrize("timing", ({"watch": True}, {}))
def test_where_nobody_decides_they_do(stage, timing):
    game = boxes(stage, **timing)
    play_out(game, lambda game: NO_PAD)
    assert stage.belongings == HOME


def test_with_one_key_the_places_offer_themselves(stage):
    game, seen = boxes(stage, one_key=True), set()
    for _ in range(60 * 6):
        game.update(NO_PAD)
        seen.add(game.spot)
    assert len(seen) > 4


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hand_moves_in(stage, kind):
    game = boxes(stage)
    play_out(game, unpacking_hands(kind, Random(6)))
    assert set(stage.belongings) == set(THINGS)


def test_five_flats_differ(film):
    flats = set()
    for kind in KINDS:
        stage = Stage(film.place("apartment_bare"), film.cast, Memory())
        stage.enter(stage.place)
        game = boxes(stage)
        play_out(game, unpacking_hands(kind, Random(6)))
        flats.add(tuple(game.outcome()["rooms"]))
    assert len(flats) == len(KINDS)
