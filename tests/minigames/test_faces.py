"""The front row: the light climbs where she stands, and one face is his."""

from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.faces import LASTS, ROWS, Faces
from game.rehearsal.hands.faces import faces_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("cinema")
PLAIN = Timing()


def begun(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    for name, mark in (("seb", "seb's seat"), ("mia", "front row right")):
        actor, spot = stage.direct(name), stage.mark(mark)
        actor.x, actor.y, actor.lift, actor.visible = spot.at.x, spot.at.y, spot.lift, True
    game = Faces(timing)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1):
    game, stage = begun()
    show = Performance(game, faces_hands(kind, Random(seed))).play()
    return game, stage, show


@pytest.mark.parametrize("kind", KINDS)
def test_they_find_each_other_whatever_is_done(kind):
    game, stage, show = played(kind)
    assert game.outcome()["found_by"] in ("mia", "seb")
    assert game.his.light > 0.9
    assert all(face.light < 0.2 for face in game.faces if face is not game.his)
    assert show.ticks < (LASTS + 5) * 60
    assert game.hint is None
    assert stage.following == "mia"


def test_players_differ_in_what_they_have_seen():
    seen = {kind: played(kind)[0].outcome() for kind in KINDS}
    assert seen["perfect"]["found_by"] == seen["reader"]["found_by"] == "mia"
    assert seen["silent"]["found_by"] == "seb"
    assert seen["reader"]["faces"] > seen["perfect"]["faces"]


def test_who_passes_by_lights_the_front_row_only():
    game, _ = begun()
    for _ in range(150):
        game.update(Pad(held=frozenset({Button.LEFT})))
    assert {face.row for face in game.faces if face.seen} <= {0}
    assert not game.found, "he sits in the second row and she went past him"


def test_who_stands_still_sees_the_light_climb():
    game, _ = begun()
    rows = []
    for _ in range(240):
        game.update(NO_PAD)
        rows.append(max((face.row for face in game.faces if face.seen), default=-1))
    assert rows == sorted(rows)
    assert rows[-1] == len(ROWS) - 1


def test_a_face_goes_dark_again_when_she_has_gone():
    game, _ = begun()
    Performance(game).tick(*[NO_PAD] * 60)
    lit = [face for face in game.faces if face.light > 0.5]
    Performance(game).tick(*[Pad(held=frozenset({Button.RIGHT}))] * 150)
    assert lit
    assert all(face.light < 0.5 for face in lit)


def test_the_row_has_something_to_say():
    game, _ = begun()
    said = []
    hands = faces_hands("reader", Random(1))
    while not game.done:
        game.update(hands(game))
        said += game.cues
    assert said[:2] == ["faces_1", "faces_2"]
    assert len(said) == len(set(said))


def test_confirm_alone_leads_to_him():
    game, _ = begun(Timing(one_key=True))
    game.update(button(Button.CONFIRM))
    Performance(game).play()
    assert game.finder == "mia"


def test_a_click_is_a_way():
    game, _ = begun()
    game.update(Pad(tap=Point(500, 224)))
    Performance(game).tick(*[NO_PAD] * 120)
    assert game.here.distance(Point(500, 224)) < 2


def test_nobody_is_hurried_who_wishes_to_be_waited_for():
    game, _ = begun(Timing(wait_for_me=True))
    Performance(game).tick(*[NO_PAD] * round((LASTS + 10) * 60))
    assert not game.done


def test_skipping_finds_him():
    game, _ = begun()
    game.skip()
    assert game.done
    assert game.outcome()["found_by"] == "mia"
