"""Every scene of chapter 4 is rehearsed: what is said, seen and heard, and how it is left."""

from dataclasses import replace

import pytest

from game.core.geometry import Point
from game.core.heard import BandNote, HalfBar, Strike
from game.core.pad import Pad
from game.minigames.makers import MAKERS
from game.story.beats import Choice, Say
from tests.film import Rehearsal

WARNING = ("What if somebody asks for something?", "What if nobody's listening?", "(Say nothing.)")


@pytest.fixture(scope="module")
def moments(film):
    """The first moment of every scene, of somebody who plays perfectly."""
    kept = {}
    rehearsal = Rehearsal(film, MAKERS)
    while not rehearsal.director.finished:
        if rehearsal.director.scene not in kept:
            kept[rehearsal.director.scene] = rehearsal.director.moment()
        rehearsal.tick()
    return kept


@pytest.fixture
def rehearsal(film):
    return Rehearsal(film, MAKERS)


def lines(film, *scenes):
    """The lines of scenes as they are written."""
    return [
        f"{'+'.join(beat.who)}: {beat.text}"
        for scene in scenes
        for beat in film.chapters[4].scenes[scene].beats
        if isinstance(beat, Say)
    ]


def answers(film, scene):
    beats = film.chapters[4].scenes[scene].beats
    (choice,) = [beat for beat in beats if isinstance(beat, Choice)]
    return {option.text: option.target for option in choice.options}


def spoken(rehearsal, since=0):
    """What people said; answers have nobody before the colon."""
    return [line for line in rehearsal.said[since:] if not line.startswith(":")]


def at(rehearsal, name, mark):
    actor = rehearsal.stage.actors[name]
    spot = rehearsal.stage.place.marks[mark].at
    return actor.visible and spot.distance(Point(actor.x, actor.y)) < 1


@pytest.mark.parametrize("answer", WARNING)
def test_walt_warns_seb_and_each_answer_leads_to_the_promise(film, rehearsal, answer):
    target = answers(film, "warning")[answer]
    rehearsal.player.answers = [answer]
    while rehearsal.director.scene != "before":
        rehearsal.tick()
    assert spoken(rehearsal) == lines(film, "warning", target, "promise")
    assert rehearsal.memory.choices["warning"] == target
    assert rehearsal.cards == ["The Set List"]
    assert rehearsal.cues == ["kessler_room"]
    assert {("walt", "walk"), ("walt", "talk")} <= rehearsal.seen
    assert at(rehearsal, "walt", "walt's post")
    assert "walt" not in rehearsal.stage.directed, "he has gone back to his own life"
    assert rehearsal.stage.transition.closed == 0


def test_seb_may_put_off_sitting_down(film, rehearsal, moments):
    rehearsal.begin(moments["before"])
    said = len(rehearsal.said)
    rehearsal.player.kind = "reader"
    rehearsal.play_scene()
    looks = {look.scene for look in rehearsal.stage.place.looks}
    assert looks <= set(rehearsal.path), f"never looked at {looks - set(rehearsal.path)}"
    every = [line for scene in rehearsal.path if scene in looks for line in lines(film, scene)]
    assert spoken(rehearsal, said) == every + lines(film, "before")
    assert at(rehearsal, "seb", "bench")
    assert rehearsal.stage.actors["seb"].animation.startswith(("sit", "piano"))
    assert "piano_lid" in rehearsal.effects


def test_whoever_is_in_a_hurry_sits_down_at_once(rehearsal, moments):
    rehearsal.begin(moments["before"])
    rehearsal.play_scene()
    assert rehearsal.path[-2:] == ["before", "the_list"]


def test_two_carols_are_played_and_the_room_talks_across_them(film, rehearsal, moments):
    rehearsal.begin(moments["the_list"])
    rehearsal.player.answers = ["O Tannenbaum", "Silent Night"]
    while rehearsal.director.scene != "wander":
        rehearsal.tick()
    assert rehearsal.memory.facts["carols"] == 2
    for carol, scene in (("o_tannenbaum", "tree"), ("silent_night", "silent")):
        heard = [f"{carol}_{part}" for part in ("first", "middle", "last")]
        assert set(lines(film, *heard)) <= set(rehearsal.said)
        assert set(lines(film, scene)) <= set(rehearsal.said)
    assert ("seb", "piano") in rehearsal.seen
    assert any(isinstance(sound, Strike) and sound.by_player for sound in rehearsal.heard)
    assert "god_rest_ye" not in str(rehearsal.memory.facts), "a carol that nobody asked for"


def test_a_carol_that_was_played_is_not_offered_again(rehearsal, moments):
    rehearsal.begin(moments["the_list"])
    first = asked(rehearsal)
    rehearsal.player.answers = [first[2]]
    rehearsal.tick()
    while rehearsal.stage.question:
        rehearsal.tick()
    assert asked(rehearsal) == [*first[:2], *first[3:]]


def asked(rehearsal):
    """Play on to the next question and give its options."""
    while rehearsal.stage.question is None:
        rehearsal.tick()
    return [option.text for option in rehearsal.stage.question.choice.options]


def test_the_hands_wander_and_what_they_find_is_kept(film, rehearsal, moments):
    rehearsal.begin(moments["wander"])
    said = len(rehearsal.said)
    while rehearsal.stage.minigame is None:
        rehearsal.tick()
    lamps = {name: level for name, level in rehearsal.stage.light.groups.items() if name != "spot"}
    assert set(lamps.values()) == {0.0}, "the lamps have gone down by themselves"
    assert rehearsal.stage.light.spot is not None
    assert rehearsal.stage.light.spot.strength == 1.0
    assert rehearsal.stage.letterbox == 1.0
    assert rehearsal.stage.actors["seb"].animation.startswith("piano")
    rehearsal.play_scene()
    assert spoken(rehearsal, said) == lines(film, "wander")
    assert 4 <= len(rehearsal.memory.echoes["phrase"]) <= 8
    assert any(isinstance(sound, HalfBar) for sound in rehearsal.heard), "the band plays along"


def test_mia_hears_on_the_street_what_was_played(film, rehearsal, moments):
    rehearsal.begin(moments["street"])
    said = len(rehearsal.said)
    gains = []
    while rehearsal.outermost == "street":
        rehearsal.tick()
        gains.append(rehearsal.stage.music.gain)
    assert spoken(rehearsal, said) == lines(film, "street")
    assert rehearsal.stage.place.name == "supper_club"
    assert ("mia", "look_up") in rehearsal.seen
    assert "door_street" in rehearsal.effects
    assert max(gains) > 3 * gains[60], "the sound grows with her steps"


def test_another_phrase_sounds_another_street(film, moments):
    phrases = ([[60, 1.0], [64, 1.0], [67, 1.0], [69, 1.0]], [[72, 0.5], [71, 0.5], [69, 2.0]])
    first, second, again = (street_tune(film, moments["street"], phrases[n]) for n in (0, 1, 0))
    assert first == again
    assert first != second


def street_tune(film, moment, phrase):
    """The piano of the street after something was played."""
    memory = moment.memory | {"echoes": {"phrase": phrase}}
    rehearsal = Rehearsal(film, MAKERS).begin(replace(moment, memory=memory))
    for _ in range(1200):
        rehearsal.tick(Pad())
    return [(n.pitch, n.start) for n in band_notes(rehearsal) if n.instrument == "piano"]


def band_notes(rehearsal) -> list[BandNote]:
    return [note for half in rehearsal.heard if isinstance(half, HalfBar) for note in half.notes]


def test_mia_may_look_about_on_her_way(film, rehearsal, moments):
    rehearsal.begin(moments["street"])
    rehearsal.player.kind = "reader"
    looks = {look.scene for look in rehearsal.stage.place.looks}
    rehearsal.play_scene()
    assert looks <= set(rehearsal.path), f"never looked at {looks - set(rehearsal.path)}"


def test_she_stands_and_he_plays_until_the_player_lets_the_hands_rest(rehearsal, moments):
    rehearsal.begin(moments["door"])
    while rehearsal.stage.minigame is None:
        rehearsal.tick()
    assert rehearsal.stage.minigame.name == "free piano"
    assert rehearsal.stage.minigame.head_bars == 0, "it goes on where it was"
    while not at(rehearsal, "mia", "centre floor"):
        assert rehearsal.stage.minigame, "she crosses the room while he plays"
        rehearsal.tick()
    rehearsal.play_scene()
    assert rehearsal.stage.actors["mia"].facing == "west", "to him"
    assert rehearsal.director.scene == "silence"


@pytest.mark.parametrize("number", range(3))
def test_walt_fires_seb_whatever_he_answers(film, rehearsal, number, moments):
    answer, target = list(answers(film, "silence").items())[number]
    rehearsal.begin(moments["silence"])
    said, rehearsal.heard, rehearsal.cues = len(rehearsal.said), [], []
    rehearsal.player.answers = [answer]
    while rehearsal.director.scene != "compliment":
        rehearsal.tick()
    assert spoken(rehearsal, said) == lines(film, "silence", target, "fired")
    assert {"applause_one", "plate"} <= set(rehearsal.effects)
    assert {("walt", "storm"), ("walt", "wring"), ("child", "sit_clap")} <= rehearsal.seen
    assert rehearsal.cues == ["last_lamp"]
    assert set(rehearsal.stage.light.groups.values()) == {1.0}, "the room is as it was"
    assert rehearsal.stage.light.spot is None
    assert rehearsal.stage.letterbox == 0.0
    assert at(rehearsal, "walt", "walt's post")


@pytest.mark.parametrize("number", range(3))
def test_mia_never_gets_to_say_it(film, rehearsal, number, moments):
    answer, target = list(answers(film, "compliment").items())[number]
    rehearsal.begin(moments["compliment"])
    said, rehearsal.heard = len(rehearsal.said), []
    rehearsal.play((answer,))
    assert spoken(rehearsal, said) == lines(film, "compliment", target, "brush")
    assert not rehearsal.stage.actors["seb"].visible, "he has gone"
    assert "door_street" in rehearsal.effects
    assert rehearsal.stage.light.groups["room"] == 0.0
    assert rehearsal.stage.transition.kind == "iris"
    assert rehearsal.stage.transition.closed == 1.0
    assert rehearsal.director.finished


def test_every_scene_of_the_chapter_is_reached_by_these_rehearsals(film):
    """Nobody may add a scene that no rehearsal of this file plays."""
    played = {
        *("warning", "asks", "nobody", "nothing", "promise", "before", "the_list"),
        *("silent", "deck", "rest", "tree", "wander", "street", "door", "silence"),
        *("improving", "after", "dont_know", "fired", "compliment", "heard", "home", "ever"),
        "brush",
    }
    carols = ("silent_night", "deck_the_halls", "god_rest_ye", "o_tannenbaum")
    played |= {f"{carol}_{part}" for carol in carols for part in ("first", "middle", "last")}
    looks = {scene for scene in film.chapters[4].scenes if scene.startswith("look_")}
    assert set(film.chapters[4].scenes) == played | looks


def test_without_anybody_pressing_anything_the_scene_waits(rehearsal):
    for _ in range(60 * 60):
        rehearsal.tick(Pad())
    assert rehearsal.director.scene == "warning"
    assert len(rehearsal.said) == 1


def test_boxes_pass_by_themselves_when_that_is_wished(film, rehearsal):
    rehearsal.stage.auto = True
    while rehearsal.stage.question is None:
        rehearsal.tick(Pad())
    assert spoken(rehearsal) == lines(film, "warning")
