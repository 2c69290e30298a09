"""Chapter 20 is rehearsed: nobody says a word; a look is held, a tune is counted off."""

import pytest

from game.core.heard import Effect
from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from game.story.beats import Direct, Say
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, played, said, started, until


def sentences(number):
    scenes = film_of(number).chapters[number].scenes.values()
    beats = (beat for scene in scenes for beat in scene.beats)
    return [s.rstrip(".") for beat in beats if isinstance(beat, Direct) for s in beat.sentences]


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_turns_at_the_door(kind):
    run = played(20, kind)
    assert run.director.finished
    assert run.cards == ["A Smile"]
    assert run.memory.facts["smile_seconds"] > 0
    assert said(run) == []


def test_the_last_chapter_is_without_a_word():
    scenes = film_of(20).chapters[20].scenes.values()
    assert not any(isinstance(beat, Say) for scene in scenes for beat in scene.beats)


def test_looks_are_told_apart():
    words = {kind: played(20, kind).memory.facts["smile"] for kind in KINDS}
    assert set(words.values()) == {"short", "held", "long"}


def test_the_dream_ends_on_the_marks_on_which_it_began():
    ends, begins = sentences(18), sentences(20)
    for sentence in (
        "Daniel is at the seat two a",
        "Mia is at the seat two b",
        "Seb is at the bench",
        "Byrd stands at the stage" if "Byrd stands at the stage" in ends else "The sign is lit",
    ):
        assert sentence in ends, sentence
        assert sentence in begins, sentence


def test_the_last_thing_heard_is_the_count():
    run = Rehearsal(film_of(20), MAKERS)
    cues = []
    while not run.director.finished:
        run.tick()
        cue = run.stage.music.cue
        if cue and cue not in cues:
            cues.append(cue)
    assert cues == ["count_off"]
    assert run.stage.music.once


def recalled(scene, stop, **choices):
    """What is heard, and who does what, where these answers were given."""
    run = until(started(20, scene, choices), stop)
    heard = {sound.name for sound in run.heard if isinstance(sound, Effect)}
    return run, heard


@pytest.mark.parametrize(
    ("answer", "first"), [("drew_it", "daniel"), ("drew_nothing", "daniel"), ("drew_home", "mia")]
)
def test_who_wanted_to_go_home_gets_up_first(answer, first):
    run = started(20, "last_chord", {"the_sign": answer})
    standing = []
    while not standing:
        run.tick()
        pair = (run.stage.actors.get(who) for who in ("daniel", "mia"))
        standing = [actor.name for actor in pair if actor and actor.animation != "sit"]
    assert standing == [first]
    assert ("whose_hand" in run.path) == (answer == "drew_it")


@pytest.mark.parametrize(
    ("answer", "sound"), [("new_tip", "coin"), ("new_rosa", "espresso_steam"), ("new_name", "")]
)
def test_what_was_given_across_the_counter_is_given_once_more(answer, sound):
    _, heard = recalled("last_chord", "the_turn", across_the_counter=answer)
    assert heard & {"coin", "espresso_steam"} == ({sound} if sound else set())


@pytest.mark.parametrize("answer", ["said_welcome", "said_list", "said_nothing"])
def test_somebody_late_has_the_chair_where_he_said_sit_anywhere(answer):
    run, _ = recalled("the_turn", "the_sticks", on_stage=answer)
    late = run.stage.actors.get("new_girl")
    assert (late is not None and late.animation == "sit") == (answer == "said_welcome")
    assert ("off_the_list" in run.path) == (answer == "said_list")
