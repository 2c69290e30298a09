"""Chapter 15 is rehearsed: nothing to read, a telephone that may not, and her song."""

import pytest

from game.minigames.makers import MAKERS
from game.minigames.sing import MEMORIES
from game.rehearsal.player import KINDS
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, played, said

SCENES = film_of(15).chapters[15].scenes


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_tells_a_story(kind):
    run = played(15, kind)
    assert run.director.finished
    assert run.stage.transition.closed == 1.0
    story = run.memory.echo("story")
    assert len(set(story)) == 3
    assert set(story) <= set(MEMORIES)
    assert run.memory.facts["dearest_memory"] in story


def test_just_tell_a_story():
    run = played(15)
    assert run.cards == ["The Audition"]
    assert "frances: Just tell a story." in said(run)
    assert {"the_floor", "the_telephone", "once", "aunt_june", "her_song"} <= set(run.path)


def test_the_telephone_rings_in_the_same_place_and_is_not_answered():
    run = played(15)
    assert {"phone_buzz", "phone_put_down"} <= set(run.effects)
    spoken = said(run)
    assert spoken.index("mia: Okay. There was a woman who —") < spoken.index(
        "frances: No. I can't."
    )


def test_she_tells_of_an_actress_who_drank():
    for answer in ("Say how she came.", "Say what she was.", "Say how it ended."):
        run = Rehearsal(film_of(15), MAKERS).play(("Does it have to be true?", answer))
        told = " ".join(said(run))
        assert "on a real stage" in told
        assert "drank" in told or "bottle" in told
        assert run.memory.choices["once"].startswith("begin_")


def test_it_is_quiet_until_she_sings_and_she_sings_in_the_dark():
    run = played(15)
    assert run.cues[0] == "the_story/intro"
    assert run.cues[-1] == "the_story/last"
    assert ("mia", "sing") in run.seen


def test_a_deep_breath_is_heard():
    assert set(lines(15, "no_hurry")) <= set(said(played(15)))
    assert not set(lines(15, "no_hurry")) & set(said(played(15, "masher")))


@pytest.mark.parametrize(
    ("asked", "scene"),
    [
        ("Does it have to be true?", "it_was_true"),
        ("Is there a right one?", "no_dog"),
        ("(Look at the chair.)", "what_she_held"),
    ],
)
def test_frances_comes_back_to_what_she_was_asked(asked, scene):
    run = Rehearsal(film_of(15), MAKERS).play((asked,))
    assert set(lines(15, scene)) <= set(said(run))


def test_robin_has_something_to_say_about_every_memory():
    for memory in MEMORIES:
        assert f"robin_{memory}" in SCENES
    run = played(15)
    assert set(lines(15, f"robin_{run.memory.facts['dearest_memory']}")) <= set(said(run))


def test_one_lamp_is_left_on():
    run = played(15)
    assert said(run)[-1] == "frances: Leave it on."
    lights = run.stage.light.groups
    assert (lights["table"], lights["room"], lights["chair"]) == (0.0, 0.0, 1.0)


def test_nobody_says_what_was_just_chosen():
    run = played(15)
    chosen = [line[2:] for line in run.said if line.startswith(":")]
    assert not [line for line in said(run) if line.partition(": ")[2] in chosen]


def test_whoever_looks_around_sees_the_whole_room():
    run = played(15, "reader")
    looks = {look.scene for look in run.stage.place.looks}
    assert looks <= set(run.path), f"never looked at {looks - set(run.path)}"


@pytest.mark.parametrize(
    ("asked", "chosen", "scene"),
    [
        ("the_bill", "drive_back", "came_engine"),
        ("the_bill", "not_hope", "came_light"),
        ("the_bill", "just_wait", "the_driver"),
        ("unpacked", "say_friend", "came_friend"),
        ("unpacked", "say_piano", "came_piano"),
    ],
)
def test_what_was_said_before_is_remembered(asked, chosen, scene):
    run = Rehearsal(film_of(15), MAKERS)
    run.memory.choices[asked] = chosen
    run.play()
    assert set(lines(15, scene)) <= set(said(run))
