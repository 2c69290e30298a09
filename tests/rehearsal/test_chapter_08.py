"""Chapter 8 is rehearsed: mm, the run, the face, the fire, the pendulum, the stars, the kiss."""

from functools import partial

import pytest

from game.core.heard import HalfBar, Strike
from game.minigames.makers import MAKERS
from game.stage.sky import MARKS
from game.story.beats import Choice
from tests.film import Rehearsal
from tests.rehearsal import played as rehearsed

SILENT = ("under_the_dome", "weightless", "first_kiss")  # scenes without a word
QUESTIONS = ("dinner", "actress", "leaving", "rialto", "house_lights", "the_lock")
KINDS = ("perfect", "masher", "silent", "casual", "reader")
lines = partial(rehearsed.lines, 8)


@pytest.fixture(scope="module")
def film():
    return rehearsed.film_of(8)


@pytest.fixture(scope="module")
def runs(film):
    """One run of each kind of player, made when it is asked for."""
    made = {}

    def run(kind):
        if kind not in made:
            made[kind] = Rehearsal(film, MAKERS, kind).play()
        return made[kind]

    return run


@pytest.fixture(scope="module")
def perfect(runs):
    return runs("perfect")


@pytest.fixture(scope="module")
def watched(film):
    """What is on the stage while somebody plays perfectly, scene by scene."""
    rehearsal = Rehearsal(film, MAKERS)
    kept = {}
    while not rehearsal.director.finished:
        rehearsal.tick()
        kept.setdefault(rehearsal.director.scene, []).append(look(rehearsal.stage))
    return kept


def look(stage):
    couple = stage.actors.get("couple")
    return {
        "figure": list(stage.light.figure),
        "hidden": set(stage.hidden),
        "couple": couple.animation if couple and couple.visible else "",
        "lift": couple.lift if couple else 0,
        "shift": (stage.transition.kind, stage.transition.closed),
        "music": stage.music.cue or stage.behind,
        "people": {name for name, actor in stage.actors.items() if actor.visible},
        "words": bool(stage.box),
    }


def answers(film, scene):
    (choice,) = [b for b in film.chapters[8].scenes[scene].beats if isinstance(b, Choice)]
    return {option.text: option.target for option in choice.options}


def test_every_answer_at_dinner_is_mm(film):
    for scene in ("dinner", "actress"):
        assert all(text.startswith("Mm") for text in answers(film, scene))
        for target in answers(film, scene).values():
            said = [line for line in lines(target) if line.startswith("mia")]
            assert [line.removeprefix("mia: ").strip(".?!") for line in said] == ["Mm"]


def test_the_talk_goes_on_across_the_tune(film, perfect):
    assert set(lines("listen_1", "listen_2")) <= set(perfect.said)
    assert perfect.cues[0] == "loudspeaker"


def test_she_leaves_and_the_chair_scrapes(film, perfect):
    assert set(lines("leaving", "run_along")) <= set(perfect.said)
    scrape, door = perfect.effects.index("chair_scrape"), perfect.effects.index("door_street")
    assert scrape < door
    assert ("mia", "run") in perfect.seen


def test_only_the_one_who_never_spoke_says_anything_useful(film):
    said = [line for scene in film.chapters[8].scenes for line in lines(scene)]
    assert [line for line in said if line.startswith("dana")] == ["dana: Run.", "dana: Mm."]


def test_the_run_has_its_music_and_leaves_a_dancing_street(perfect):
    assert "run" in perfect.cues
    assert perfect.memory.facts["run_woken"] >= 5
    assert any(name.startswith("walker") and deed == "groove" for name, deed in perfect.seen)


def test_she_finds_his_face_or_he_waves(film, runs):
    assert runs("perfect").memory.facts["found_by"] == "mia"
    assert set(lines("she_came")) <= set(runs("perfect").said)
    assert runs("silent").memory.facts["found_by"] == "seb"
    assert set(lines("he_waved")) <= set(runs("silent").said)


def test_the_frame_burns_white(watched, perfect):
    burns = [moment["shift"] for moment in watched["a_real_mm"]]
    assert ("burn", 1.0) in burns
    assert {"projector_fail", "film_burn"} <= set(perfect.effects)
    assert watched["house_lights"][-1]["shift"][1] == 0.0


def test_the_doors_of_the_observatory_open(watched):
    assert "observatory_shut_doors" in watched["inside"][0]["hidden"]
    assert "observatory_halls_shut_doors" in watched["the_doors"][-1]["hidden"]


def test_the_halls_are_empty_but_for_one_who_sleeps(watched):
    assert watched["halls"][5]["people"] == {"mia", "seb", "sleeping guard"}


def test_the_pendulum_is_swung(runs):
    assert runs("perfect").memory.facts["pendulum"] == "together"
    assert runs("silent").memory.facts["pendulum"] == "alone"
    assert "coin" in runs("silent").effects


def test_under_the_dome_no_word_is_spoken(film, watched):
    for scene in SILENT:
        assert not lines(scene)
        assert not any(moment["words"] for moment in watched[scene])
    looks = [name for name in film.chapters[8].scenes if name.startswith("look_planetarium")]
    assert len(looks) >= 5
    assert not lines(*looks)


def test_they_rise_and_waltz_and_the_strings_play_what_was_played(watched):
    moments = watched["weightless"]
    music = list(dict.fromkeys(moment["music"] for moment in moments))
    assert music[:3] == ["stars", "stars_waltz", "phrase strings"]
    deeds = {moment["couple"] for moment in moments}
    assert {"float", "waltz", "lift"} <= deeds
    assert all(moment["lift"] > 100 for moment in moments if moment["couple"])


def test_another_phrase_sounds_under_the_dome(film):
    tunes = []
    for phrase in ([[60, 1.0], [64, 1.0], [67, 1.0], [69, 1.0]], [[72, 0.5], [71, 0.5], [69, 2.0]]):
        rehearsal = Rehearsal(film, MAKERS)
        rehearsal.memory.echoes["phrase"] = phrase
        rehearsal.director.start_at("weightless")
        rehearsal.play()
        halves = [sound for sound in rehearsal.heard if isinstance(sound, HalfBar)]
        tunes.append([(n.pitch, n.start) for half in halves for n in half.notes])
    assert tunes[0]
    assert tunes[0] != tunes[1]


def test_the_first_kiss_is_quiet_and_stands_in_their_figure(watched):
    moments = watched["first_kiss"]
    kiss = [moment for moment in moments if moment["couple"] == "kiss"]
    assert len(kiss) > 4 * 60
    assert not any(moment["music"] for moment in kiss), "it is quiet on purpose"
    assert all(len(moment["figure"]) >= 3 for moment in kiss)
    kind, closed = moments[-1]["shift"]
    assert kind == "iris"
    assert closed > 0.99


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_gets_there_with_a_figure_of_their_own(runs, kind):
    rehearsal = runs(kind)
    assert rehearsal.director.finished
    figure = rehearsal.memory.facts["figure"]
    assert 3 <= len(figure) <= 8
    assert set(figure) <= set(MARKS)
    assert set(QUESTIONS) <= set(rehearsal.memory.choices)
    assert not any(isinstance(sound, Strike) and sound.by_player for sound in rehearsal.heard)


def test_figures_differ(runs):
    figures = {tuple(runs(kind).memory.facts["figure"]) for kind in KINDS}
    assert len(figures) == len(KINDS)


LATER = {  # what was chosen -> the scene in which it is remembered
    ("leaving", "I forgot something."): "told_forgot",
    ("leaving", "I'm supposed to be somewhere."): "told_somewhere",
    ("leaving", "You're so nice, Grant."): "told_nice",
    ("actress", "Mm. (A duchess.)"): "as_a_duchess",
    ("actress", "Mm. (A witness.)"): "as_a_witness",
    ("actress", "Mm. (A hostage.)"): "as_a_hostage",
    ("rialto", "Like he's sitting up straight on purpose."): "usher_straight",
    ("rialto", "Like he's the only one listening."): "usher_listening",
    ("rialto", "I'll know when I see him."): "usher_knew",
    ("house_lights", "I know which hill."): "looks_taller",
    ("house_lights", "I've never been."): "was_saving",
    ("house_lights", "It'll be closed by now."): "said_so",
    ("the_lock", "Give him his minute."): "it_was_open",
}


@pytest.fixture(scope="module")
def thirds(film):
    """Three runs that together give every answer."""
    made = []
    for number in range(3):
        wanted = [list(answers(film, scene))[number] for scene in QUESTIONS]
        made.append(Rehearsal(film, MAKERS, "masher").play(tuple(wanted)))
    return made


@pytest.mark.parametrize(("scene", "text"), LATER)
def test_an_answer_is_kept_and_comes_back(film, thirds, scene, text):
    target = answers(film, scene)[text]
    (run,) = [run for run in thirds if run.memory.choices[scene] == target]
    others = [other for other in thirds if other is not run]
    remembered = LATER[scene, text]
    assert run.path.index(target) < run.path.index(remembered)
    assert not any(remembered in other.path for other in others)


def test_a_reader_sees_everything_there_is_to_be_seen(film, runs):
    looks = {name for name in film.chapters[8].scenes if name.startswith("look_")}
    seen = set(runs("reader").path)
    places = ("restaurant", "cinema", "observatory", "halls", "planetarium")
    for place in places:
        assert sum(name.startswith(f"look_{place}") for name in looks) >= 5
    assert len(looks & seen) > 0.7 * len(looks)
