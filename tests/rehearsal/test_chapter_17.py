"""Chapter 17 is rehearsed: everything from the other side, and a drawing over a door."""

import pytest

from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from game.stage.stage import VIEW_HEIGHT
from game.story.beats import Direct
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, played, said, started, until

FEET_TO_CHIN = 20  # pixels of somebody who sits
BOX = 82  # pixels from the lower edge of the view to the upper edge of the box


def sentences(number):
    scenes = film_of(number).chapters[number].scenes.values()
    beats = (beat for scene in scenes for beat in scene.beats)
    return [s.rstrip(".") for beat in beats if isinstance(beat, Direct) for s in beat.sentences]


def with_choices(**choices):
    run = Rehearsal(film_of(17), MAKERS)
    run.memory.choices.update(choices)
    return run.play()


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_comes_down_the_stairs(kind):
    run = played(17, kind)
    assert run.director.finished
    assert run.cards == ["WINTER, FIVE YEARS LATER", "The Sign"]
    assert {"across_the_counter", "how_it_ends", "the_exit", "the_sign"} <= set(run.memory.choices)
    assert run.memory.facts["stairs_seconds"] > 0


def test_the_counter_is_that_of_chapter_two_from_the_other_side():
    then, now = sentences(2), sentences(17)
    for sentence in ("Mia stands at the star's way", "The camera cuts to the window"):
        assert sentence in then, sentence
        assert sentence in now, sentence
    assert "mia: It always is. Isn't that funny?" in said(played(17))


def test_one_of_the_stations_plays_the_hit():
    kinds = ("perfect", "casual", "silent", "reader")
    heard = {kind: played(17, kind).memory.facts["dial_heard"] for kind in kinds}
    assert all("signal" in stations for stations in heard.values())


@pytest.mark.parametrize(
    ("gesture", "line"),
    [
        ("gesture_kiss", "daniel: Did you just blow him a kiss?"),
        ("gesture_bow", "daniel: Was that a bow?"),
        ("gesture_finger", "mia: It means he's number one."),
        ("gesture_hair", "mia: …Good for you."),
    ],
)
def test_the_horn_is_answered_as_it_was_in_chapter_one(gesture, line):
    assert line in said(with_choices(gesture=gesture))


def test_the_button_is_still_there():
    assert "mia: No. It's a button." in said(with_choices(us="the_button"))
    assert "mia: No. It's a button." not in said(with_choices(us="not_stop"))


def test_the_phrase_comes_out_of_a_toy_piano_and_the_sign_is_lit():
    run = Rehearsal(film_of(17), MAKERS)
    behind, lit = set(), []
    while not run.director.finished:
        run.tick()
        behind.add(run.stage.behind)
        if run.stage.place.name == "club_stairs":
            lit.append(run.stage.light.groups.get("sign", 0.0))
    assert "phrase piano" in behind
    assert max(lit[30:600]) == 0.0
    assert lit[-1] == 1.0


@pytest.mark.parametrize(
    ("ending", "line"),
    [
        ("ends_home", "daniel: He should take the bus. They'd all get up for him."),
        ("ends_there", "daniel: Tell him it's a very long run."),
        ("ends_you", "daniel: Tell him to sit anywhere."),
    ],
)
def test_daniel_has_heard_how_the_story_ends(ending, line):
    run = started(17, "the_same_horn", {"how_it_ends": ending})
    spoken = said(until(run, "the_exit"))
    assert line in spoken
    assert spoken.index(line) < spoken.index("mia: You listened.")


def test_what_was_said_of_the_exit_comes_back_in_the_street():
    heard = {
        answer: said(until(started(17, "a_street", {"the_exit": answer}), "a_shoe_shop"))[1]
        for answer in ("exit_take", "exit_you", "exit_stay")
    }
    assert len(set(heard.values())) == len(heard)


def test_nobody_is_hidden_while_the_story_is_told():
    run = until(started(17, "bedtime"), "the_lamp")
    top = run.stage.camera.y - VIEW_HEIGHT / 2
    for name in ("mia", "june"):
        chin = run.stage.actors[name].y - top - FEET_TO_CHIN
        assert chin < VIEW_HEIGHT - BOX, name
