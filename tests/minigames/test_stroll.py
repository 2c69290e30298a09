"""A stroll: what is told goes on side by side, stories are told once, everybody arrives."""

from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.stroll import BESIDE, WAYS, found
from game.rehearsal.bots import bot_for
from tests.minigames.places import Played

STORIES = ("found_aunt", "found_bedroom", "found_library")
EAST = Pad(held=frozenset({Button.RIGHT}))
RUNS = Pad(held=frozenset({Button.RIGHT, Button.RUN}))


def on_the_lot(at=(368, 214), way="the facades", memory=None, **timing):
    return Played("backlot", at, memory).begin("stroll", way, **timing)


def whole_walk(kind, seed=1):
    """Play both walks to their ends, as the director does: after each story it begins again."""
    lot = on_the_lot()
    rng = Random(seed)
    for way in WAYS:
        lot.begin("stroll", way)
        for _ in range(60):
            lot.play(bot_for(kind, rng, lot.game))
            if lot.stage.visit is None:
                break
            lot.stage.visit = None
            lot.begin("stroll", way)
        else:
            pytest.fail("there is no end to what they look at")
    return lot


def test_a_line_is_told_after_some_steps_and_the_next_after_some_more():
    lot = on_the_lot((500, 262)).tick(EAST, 60 * 8)
    assert lot.cues[:2] == ["backlot_walk_one", "backlot_walk_two"]
    assert lot.game.line == lot.cues.count("backlot_walk_one") + len(
        [cue for cue in lot.cues if cue.startswith("backlot_walk")][1:]
    )


def test_nothing_is_told_to_somebody_who_was_left_behind():
    lot = on_the_lot((230, 262)).tick(RUNS, 60 * 6)
    assert lot.mia.x - lot.seb.x > BESIDE
    assert "backlot_run" in lot.cues
    assert sum(cue.startswith("backlot_walk") for cue in lot.cues) <= 1


def test_standing_still_tells_nothing():
    lot = on_the_lot((500, 262)).tick(NO_PAD, 60 * 6)
    assert lot.cues == []


def test_lines_go_on_where_they_stopped():
    lot = on_the_lot((500, 262)).tick(EAST, 60 * 3)
    told = lot.game.line
    assert told
    lot.game.skip()
    lot.tick()
    assert lot.begin("stroll", "the facades").game.line == told


@pytest.mark.parametrize(("way", "at", "scene", "fact"), [
    ("the facades", (690, 220), "six_library", "found_library"),
    ("the facades", (462, 216), "six_aunt", "found_aunt"),
    ("the gate", (1214, 262), "six_bedroom", "found_bedroom"),
])  # fmt: skip
def test_coming_to_a_story_tells_it_and_keeps_it(way, at, scene, fact):
    lot = on_the_lot(at, way)
    lot.play(lambda game: Pad(held=frozenset({Button.UP})))
    assert lot.stage.visit == scene
    assert lot.memory.facts[fact] is True
    assert lot.stage.hint is None
    lot.stage.visit = None
    lot.begin("stroll", way).tick(NO_PAD, 30)
    assert lot.stage.visit is None, "it is told once"
    assert fact not in [found(trigger) for trigger in lot.game.stories]


def test_a_story_needs_somebody_who_hears_it():
    lot = on_the_lot((690, 226))
    lot.seb.x = 300.0
    lot.tick(Pad(held=frozenset({Button.UP})), 60)
    assert not lot.game.done
    assert lot.mia.y < 208, "she stands before it"


def test_behind_every_facade_there_is_something_to_say():
    for way, place in (("the facades", "paris"), ("the facades", "new york")):
        mark = on_the_lot().stage.mark(f"behind {place}").at
        lot = on_the_lot((mark.x, mark.y), way)
        lot.memory.facts |= {"found_aunt": True}
        lot.begin("stroll", way).tick(NO_PAD, 20)
        assert f"backlot_behind_{place.replace(' ', '_')}" in lot.cues
    lot = on_the_lot((1112, 186), "the gate").tick()
    assert "backlot_behind_the_west" in lot.cues


def test_a_thing_is_looked_at_by_confirm_and_by_click():
    lot = on_the_lot((368, 200)).tick(CONFIRM)
    assert lot.stage.visit == "look_lovers_window"
    taxi = next(x for x in lot.stage.place.looks if x.scene == "look_backlot_taxi")
    lot = on_the_lot((600, 262)).tick(Pad(tap=taxi.area.centre)).tick(NO_PAD, 60 * 6)
    assert lot.stage.visit == "look_backlot_taxi"
    assert "look_backlot_taxi" in lot.memory.facts["stroll_looked"]


def test_the_first_walk_ends_at_the_edge_of_the_shot():
    lot = on_the_lot((800, 210)).play(lambda game: EAST)
    assert lot.stage.visit is None
    assert abs(lot.mia.x - lot.stage.mark("edge of the shot").at.x) < 40


def test_the_second_ends_when_one_says_so():
    lot = on_the_lot((1316, 200), "the gate").tick(NO_PAD, 60)
    assert not lot.game.done
    assert lot.tick(CONFIRM).game.done


def test_he_keeps_to_the_floor():
    lot = on_the_lot((640, 258))
    for _ in range(60 * 5):
        lot.tick(EAST)
        assert (
            lot.stage.place.floor.nearest(Point(lot.seb.x, lot.seb.y)).distance(
                Point(lot.seb.x, lot.seb.y)
            )
            < 8
        )


def test_with_one_key_she_leads_from_story_to_story():
    lot = on_the_lot((624, 222), one_key=True)
    lot.tick(CONFIRM).play()
    assert lot.stage.visit in ("six_library", "six_aunt")


def test_with_one_key_nothing_is_looked_at_twice():
    lot = on_the_lot((368, 200), one_key=True).tick(CONFIRM)
    assert lot.stage.visit == "look_lovers_window"
    lot.stage.visit = None
    lot.begin("stroll", "the facades", one_key=True).tick(CONFIRM)
    assert lot.stage.visit is None
    assert lot.tick(NO_PAD, 60).mia.x > 380, "she leads on"


def test_skipping_has_heard_everything_of_this_walk():
    lot = on_the_lot()
    lot.game.skip()
    lot.tick()
    kept = lot.game.outcome()
    assert kept["found_library"] is kept["found_aunt"] is True
    assert "found_bedroom" not in kept


@pytest.mark.parametrize("kind", ["perfect", "casual", "masher", "silent"])
def test_everybody_arrives(kind):
    lot = whole_walk(kind)
    assert lot.game.done
    heard = [lot.memory.facts[fact] for fact in STORIES]
    assert all(value in (True, False) for value in heard)
    if kind in ("perfect", "silent"):
        assert all(heard)
