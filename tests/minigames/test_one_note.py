"""One note: the machine sets it on the beat; once is right, and it goes on without him."""

from dataclasses import replace
from random import Random

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing
from game.minigames.one_note import BARS, BEAT, LIGHTS_UP, OneNote
from game.rehearsal.hands.one_note import one_note_hands
from game.stage.film import load_film
from game.stage.stage import Stage
from game.story.memory import Memory

KINDS = ("perfect", "casual", "masher", "silent", "reader")


@pytest.fixture
def stage():
    film = load_film((4,))
    made = Stage(film.place("rehearsal_studio"), film.cast, Memory())
    made.enter(made.place)
    seb = made.direct("seb")
    seb.x, seb.y, seb.visible = 308, 222, True
    return made


def note(stage=None, **timing):
    game = OneNote(replace(Timing(), **timing))
    if stage is not None:
        game.enter(stage, "seb")
    return game


def play(game, hands):
    cues, sounds = [], []
    while not game.done:
        sounds += [(round(game.now, 2), heard.name) for heard in game.update(hands(game))]
        cues += game.cues
        assert game.now < 60
    return cues, sounds


def test_a_press_is_heard_on_the_next_beat_and_never_where_it_was(stage):
    game = note(stage)
    while game.bar < 3:
        game.update(NO_PAD)
    for _ in range(11):
        game.update(NO_PAD)
    game.update(CONFIRM)
    pressed = game.now
    _, sounds = play(game, lambda game: NO_PAD)
    (at,) = [at for at, name in sounds if name == "pad_hit"]
    assert at > pressed
    assert at % BEAT == pytest.approx(0, abs=0.04) or at % BEAT == pytest.approx(BEAT, abs=0.04)


def test_once_is_right(stage):
    game = note(stage)
    cues, sounds = play(game, one_note_hands("perfect", Random(1)))
    assert game.outcome() == {"pad_presses": 1, "one_note": "once"}
    assert cues == ["one_note_1"]
    assert "synth_wall" not in [name for _, name in sounds]


def test_more_is_a_wall_and_everybody_looks(stage):
    game = note(stage)
    singer = stage.actors["singer at rehearsal"]
    cues, sounds = play(game, one_note_hands("masher", Random(1)))
    assert game.how == "often"
    assert cues[:4] == [f"one_note_{n}" for n in (1, 2, 3, 4)]
    assert "synth_wall" in [name for _, name in sounds]
    assert singer.facing == "east"
    assert "singer at rehearsal" not in stage.directed, "they go back to their own lives"


def test_without_him_somebody_asks_and_the_machine_has_it_anyway(stage):
    game = note(stage)
    cues, sounds = play(game, lambda game: NO_PAD)
    assert cues == ["one_note_nothing"]
    assert [name for _, name in sounds].count("pad_hit") == 1
    assert game.how == "never"


def test_nothing_counts_while_somebody_still_counts(stage):
    game = note(stage)
    game.update(CONFIRM)
    assert game.presses == 0


def test_the_pad_lights_up_in_one_bar_only(stage):
    game, bars = note(stage), set()
    while not game.done:
        game.update(NO_PAD)
        if game.lit:
            bars.add(game.bar)
    assert bars == {LIGHTS_UP}
    assert LIGHTS_UP < BARS


def test_watching_it_is_pressed_once():
    game = note(watch=True)
    play(game, lambda game: NO_PAD)
    assert game.presses == 1


def test_skipping_is_once(stage):
    game = note(stage)
    game.skip()
    assert game.outcome()["one_note"] == "once"
    assert stage.hint is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hand_gets_through(stage, kind):
    game = note(stage)
    play(game, one_note_hands(kind, Random(3)))
    assert game.how in ("once", "often", "never")
