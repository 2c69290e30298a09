"""Chapter 16 is rehearsed: the hill by day, few words, a bench for as long as one likes."""

import pytest

from game.minigames.makers import MAKERS
from game.rehearsal.player import KINDS
from game.story.beats import Direct
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, played, said

SCENES = film_of(16).chapters[16].scenes


def directions(chapter, scene):
    beats = film_of(chapter).chapters[chapter].scenes[scene].beats
    return [s for beat in beats if isinstance(beat, Direct) for s in beat.sentences]


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_sits_for_as_long_as_they_do(kind):
    run = played(16, kind)
    assert run.director.finished
    assert run.cards == ["Where We Are"]
    assert run.memory.facts["sat_seconds"] > 0
    assert {"sang", "bench", "us"} <= set(run.memory.choices)
    assert set(lines(16, f"sat_{run.memory.facts['sat']}")) <= set(said(run))


def test_sitting_is_told_apart():
    lengths = {kind: played(16, kind).memory.facts["sat"] for kind in KINDS}
    assert set(lengths.values()) == {"moment", "while", "long"}


def test_he_tells_her_to_give_it_everything_and_neither_knows():
    for kind in KINDS:
        spoken = said(played(16, kind))
        assert "seb: When you get it, use both hands. Don't keep one back." in spoken
        unknown = spoken.index("seb: I don't know.")
        assert spoken[unknown + 1] == "mia: No. Me neither."


def test_they_know_that_they_will_always_love_each_other():
    for scene, last in (
        ("not_stop", "There isn't a switch."),
        ("the_door", "It's me."),
        ("the_button", "Then I'll always have it."),
    ):
        assert lines(16, scene)[-1].endswith(last)


def test_what_they_look_at_together_is_spoken_of():
    run = played(16)
    for spot in run.memory.facts["sat_shared"]:
        assert set(lines(16, f"bench_{spot}")) <= set(said(run))
    assert not any(line in said(played(16, "masher")) for line in lines(16, "bench_sky"))
    assert "star_chime_1" in run.effects


def test_it_is_the_night_of_chapter_eight_by_day():
    night, day = directions(8, "the_hill"), directions(16, "by_day")
    for sentence in (
        "The camera cuts to the path",
        "We hear car_door from the arrival",
        "Seb stands at the steps",
        "The camera moves to the wind rose in 3 seconds",
        "Mia walks to the wind rose",
    ):
        assert any(s.rstrip(".") == sentence for s in night), sentence
        assert any(s.rstrip(".") == sentence for s in day), sentence


def test_there_is_no_music_until_somebody_sits():
    run = Rehearsal(film_of(16), MAKERS)
    while run.director.scene != "bench":
        run.tick()
    assert run.stage.music.cue is None
    assert played(16).cues == ["where_we_are"]


def test_she_goes_first_and_he_sits_where_she_sat():
    run = played(16)
    seb, mia = run.stage.actors["seb"], run.stage.actors["mia"]
    far = run.stage.place.marks["bench far"].at
    assert (seb.x, seb.y) == (far.x, far.y)
    assert seb.animation == "sit"
    assert mia.x < seb.x - 100
    assert said(run)[-1] == "seb: In a minute."


def test_few_words():
    spoken = [line for line in said(played(16)) if not line.startswith(":")]
    assert 25 <= len(spoken) <= 50
