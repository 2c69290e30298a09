"""Rewind, save and load: the same moment, and the same rest of the film."""

import json
from collections.abc import Iterator

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Settings
from game.minigames.makers import MAKERS
from game.rehearsal.player import Player
from game.stage.director import Director
from game.stage.moment import Moment
from game.story.memory import Memory

EVERY = 9  # lines between two that are tried
SEED = 3


def directed(film, moment: Moment | None = None) -> Director:
    director = Director(film, 4, Memory(), Settings(), MAKERS, SEED)
    if moment is not None:
        director.restore(moment)
    return director


def steps(director: Director, kind: str = "silent") -> Iterator[None]:
    player = Player(kind, SEED)
    while not director.finished:
        director.update(player.pad(director))
        yield


def through_a_file(moment: Moment) -> Moment:
    return Moment.from_json(json.loads(json.dumps(moment.to_json())))


@pytest.fixture(scope="module")
def played(film):
    """The whole film once: the moments of all lines, and its end."""
    director = directed(film)
    lines: list[Moment] = []
    for _ in steps(director):
        if director.past and (not lines or director.past[-1] is not lines[-1]):
            lines.append(director.past[-1])
    return lines, director


def test_a_moment_is_the_same_after_a_save_and_a_load(film, played):
    for moment in played[0]:
        again = directed(film, through_a_file(moment))
        assert again.moment().to_json() == moment.to_json()


def test_whatever_line_is_loaded_the_rest_of_the_film_is_the_same(film, played):
    lines, end = played
    assert len(lines) > 40
    for moment in lines[::EVERY]:
        again = directed(film, _before(through_a_file(moment)))
        for _ in steps(again):
            pass
        assert again.moment().hash == end.moment().hash, moment.spots


def _before(moment: Moment) -> Moment:
    """The tick before: a line begins within a tick, a loaded one with the next."""
    stage = moment.stage | {"tick": moment.stage["tick"] - 1}
    return Moment(moment.chapter, moment.spots, moment.memory, stage)


def test_saving_changes_nothing(film, played):
    director = directed(film)
    for number, _ in enumerate(steps(director)):
        if number % 500 == 0:
            director.moment()
    assert director.moment().hash == played[1].moment().hash


def test_a_save_in_the_middle_of_anything_can_be_played_to_the_end(film):
    director = directed(film)
    saved = [director.moment() for n, _ in enumerate(steps(director)) if n % 4200 == 1450]
    assert len(saved) >= 5
    for moment in saved:
        again = directed(film, through_a_file(moment))
        for _ in steps(again):
            pass
        assert again.finished
        assert again.stage.memory.facts["carols"] == 2


def test_rewind_goes_back_line_by_line_to_the_very_same_state(film):
    director = directed(film)
    kept: list[str] = []
    for _ in steps(director, "masher"):
        if len(director.past) > len(kept):
            kept.append(director.past[-1].hash)
        if len(kept) == 12:
            break
    for expected in reversed(kept[:-1]):
        assert director.rewind()
        assert director.moment().hash == expected
    assert not director.rewind(), "there is nothing before the first line"


def test_rewind_in_the_middle_of_a_line_goes_to_the_line_before(film):
    director = directed(film)
    run = steps(director, "masher")
    while len(director.past) < 3:
        next(run)
    for _ in range(20):
        director.update(NO_PAD)
    second = director.past[1]
    assert director.rewind()
    assert director.moment() == second


def test_a_choice_can_be_taken_back(film):
    director = directed(film)
    run = steps(director, "masher")
    while director.scene == "warning":
        next(run)
    assert director.stage.memory.choices == {"warning": "asks"}
    while director.stage.question is None:
        assert director.rewind()
        director.update(NO_PAD)
        director.update(NO_PAD)
    assert director.stage.memory.choices == {}
    assert len(director.stage.question.choice.options) == 3


def test_a_scene_that_is_skipped_leaves_the_stage_as_if_it_had_been_played(film):
    """Where everybody stands, what is lit and what is remembered; not the tick."""
    played, skipped = directed(film), directed(film)
    run = steps(played, "masher")
    while played.scene != "before":
        next(run)
    skipped.skip_scene()
    assert skipped.scene == "before"
    for name in ("seb", "walt"):
        a, b = played.stage.actors[name], skipped.stage.actors[name]
        if name in played.stage.directed:  # the others have their own life
            assert (a.x, a.y, a.facing, a.visible) == (b.x, b.y, b.facing, b.visible)
    assert played.stage.light.groups == skipped.stage.light.groups
    assert played.stage.directed == skipped.stage.directed
    assert played.stage.memory.choices == skipped.stage.memory.choices


def test_confirm_fills_a_box_and_confirms_it(film):
    director = directed(film)
    while director.stage.box is None:
        director.update(NO_PAD)
    director.update(CONFIRM)
    assert director.stage.box is not None
    assert director.stage.box.full
    first = director.stage.box.say
    director.update(NO_PAD)
    director.update(CONFIRM)
    director.update(NO_PAD)
    assert director.stage.box is None or director.stage.box.say != first
