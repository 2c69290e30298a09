"""Finding the house by what was heard, by asking, or by luck; and the horn that wakes a street."""

from random import Random

import pytest

from game.core.folders import MAPS
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.makers import MAKERS
from game.minigames.street import STOPS, TOLD
from game.rehearsal.hands.horn import horn_hands
from game.rehearsal.hands.street import street_hands
from game.stage.place import load_place
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

HEARD = dict.fromkeys(TOLD, True)


@pytest.fixture(scope="module")
def place():
    return load_place(MAPS / "boulder_city.tmx")


def staged(place, maker, memory=None, timing=None):
    """A game of the street with Seb in his car."""
    memory = memory or Memory()
    stage = Stage(place, load_cast(), memory, MAKERS)
    stage.enter(place)
    for group in stage.light.groups:
        stage.light.groups[group] = 0.0
    seb, seat = stage.direct("seb"), stage.mark("seb's car")
    seb.x, seb.y, seb.visible = seat.at.x, seat.at.y, True
    game = MAKERS[maker](memory, timing or Timing(), 1, "")
    game.enter(stage, "seb")
    return stage, game


def found(place, kind, memory=None, timing=None):
    _, game = staged(place, "street", memory, timing)
    return Performance(game, street_hands(kind, Random(2))).play().game


def test_whoever_listened_finds_it_by_what_was_heard(place):
    outcome = found(place, "perfect", Memory(facts=dict(HEARD))).outcome()
    assert outcome == {"heard_house": True, "house": "heard", "asked": 0}


def test_whoever_did_not_listen_asks_or_guesses(place):
    assert found(place, "perfect").outcome()["house"] == "guessed"
    asked = found(place, "reader").outcome()
    assert asked["house"] == "asked"
    assert asked["asked"] == 3
    assert not asked["heard_house"]


def test_asking_spoils_what_was_heard(place):
    assert not found(place, "casual", Memory(facts=dict(HEARD))).outcome()["heard_house"]


def test_everybody_who_is_awake_has_something_to_say_once(place):
    _, game = staged(place, "street")
    performance, said = Performance(game), []
    press = button(Button.CONFIRM)
    for stop in [*STOPS, *STOPS]:
        if not stop.says:
            continue
        while abs(game.x - stop.x) > 12:
            way = Button.RIGHT if game.x < stop.x else Button.LEFT
            performance.tick(Pad(held=frozenset({way})))
            said += game.cues
        performance.tick(press)
        said += game.cues
    assert said == [stop.says for stop in STOPS if stop.says]


@pytest.mark.parametrize("timing", [None, Timing(watch=True)])
def test_the_car_finds_it_by_itself_at_last(place, timing):
    stage, game = staged(place, "street", None, timing)
    performance = Performance(game).play()
    performance.tick()
    assert performance.ticks < 60 * 30
    assert stage.actors["seb"].x == stage.mark("seb's car").at.x
    assert set(stage.moved.values()) == {(0.0, 0.0)}


def test_one_key_stops_a_car_that_creeps(place):
    _, game = staged(place, "street", None, Timing(one_key=True))
    stop = button(Button.CONFIRM)
    hands = lambda game: stop if game.near and not game.near.says else NO_PAD  # noqa: E731
    assert Performance(game, hands).play().game.outcome()["house"] == "guessed"


def woken(place, kind):
    stage, game = staged(place, "street horn")
    performance = Performance(game, horn_hands(kind, Random(1))).play()
    return stage, performance.game.outcome()


def test_the_longer_the_horn_the_more_windows(place):
    counts = [woken(place, kind)[1]["windows"] for kind in ("masher", "casual", "reader")]
    assert counts == sorted(counts)
    assert counts[0] >= 1
    assert counts[-1] == 6


def test_the_house_before_which_he_stands_wakes_first(place):
    stage, outcome = woken(place, "masher")
    assert stage.light.groups["window 4"] == 1.0
    assert stage.light.groups["window 6"] == 0.0
    assert "horn" not in outcome, "the horn of the first chapter is kept apart"


def test_skipping_wakes_everybody(place):
    _, game = staged(place, "street horn")
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert game.outcome()["windows"] == 6
