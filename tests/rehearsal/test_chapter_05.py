"""Chapter 5 is rehearsed: a band, a request, a key, a stone in a shoe, a lamp on a timer."""

from functools import cache

import pytest

from game.core.heard import HalfBar
from game.minigames.makers import MAKERS
from game.minigames.request import PARTS, TEMPTATIONS
from game.rehearsal.player import KINDS
from game.stage.stage import Transition
from tests.film import Rehearsal
from tests.rehearsal.played import film_of, lines, moments, played, said

SONGS = {
    "ask_heart": "heart_on_hold",
    "ask_laser": "laser_love",
    "ask_plastic": "plastic_weekend",
    "ask_caller": "caller_unknown",
    "ask_fax": "moonlight_fax",
}
GESTURES = ("finger", "bow", "kiss", "page", "hair")
CARS = {
    "parked_followed": "It must have followed us.",
    "parked_saw": "I saw it before the lamp.",
    "parked_did_you": "Did you see it?",
}
HONKED, WALKED = "You leaned on your horn at me.", "You walked right through me."
JACKET = "Nice jacket. Does it come in human?"


def scene_options(name):
    beats = film_of(5).chapters[5].scenes[name].beats
    return {option.target: option.text for beat in beats for option in getattr(beat, "options", ())}


@cache
def asking(number):
    """A run with its own song, gesture of the winter, and last word about the car."""
    songs, cars = list(SONGS), list(CARS)
    run = Rehearsal(film_of(5), MAKERS)
    run.memory.choices["gesture"] = f"gesture_{GESTURES[number]}"
    answers = scene_options("request_song")[songs[number]], CARS[cars[number % len(cars)]]
    return run.play((answers[0], HONKED, answers[1]))


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_comes_from_the_pool_to_the_road_and_off_it(kind):
    run = played(5, kind)
    assert run.director.finished
    assert run.cards == ["SPRING", "Requests"]
    assert run.stage.place.name == "hillside_road"
    assert run.stage.transition == Transition("iris", 1.0, run.stage.transition.at)
    facts = {"request", "straight_face", "chirp", "taps", "tapped"}
    assert facts <= set(run.memory.facts)
    asked = {"request_song", "who_are_you", "walk_with", "a_lovely_night", "parked"}
    assert asked <= set(run.memory.choices)
    assert len(said(run)) >= 90


@pytest.mark.parametrize("number", range(5))
def test_each_of_five_bad_songs_may_be_asked_for_and_is_played(number):
    target, song = list(SONGS.items())[number]
    run = asking(number)
    assert run.memory.facts["request"] == song
    assert run.memory.facts[f"played {song}"]["score"] == 1
    sung = [f"{song}_{cue}" for cue, _, _ in TEMPTATIONS]
    assert set(lines(5, target, *sung)) <= set(said(run))
    assert ("seb", "keytar") in run.seen
    assert set(SONGS.values()) == set(PARTS)


def test_she_does_everything_to_make_him_smile():
    run = played(5)
    assert {("mia", move) for _, move, _ in TEMPTATIONS} <= run.seen


@pytest.mark.parametrize(("kind", "face"), [
    ("perfect", "stone"), ("casual", "cracked"), ("masher", "melted"), ("silent", "stone"),
])  # fmt: skip
def test_the_band_has_something_to_say_about_the_face(kind, face):
    run = played(5, kind)
    assert run.memory.facts["straight_face"] == face
    assert set(lines(5, f"held_{face}")) <= set(said(run))


@pytest.mark.parametrize("number", range(5))
def test_he_remembers_what_she_did_on_the_freeway(number):
    spoken = set(said(asking(number)))
    assert set(lines(5, f"honked_{GESTURES[number]}")) <= spoken
    others = [lines(5, f"honked_{other}")[0] for other in GESTURES if other != GESTURES[number]]
    assert not set(others) & spoken


def test_she_remembers_how_her_sentence_began():
    run = Rehearsal(film_of(5), MAKERS)
    run.memory.choices["compliment"] = "ever"
    assert set(lines(5, "walked_ever")) <= set(said(run.play((WALKED,))))


def test_he_walks_past_her_once_more_and_then_she_past_him():
    run = played(5)
    spoken = said(run)
    assert spoken.index("mia: He's done it again.") < spoken.index("seb: …okay.")
    sentence = spoken.index("seb: Listen. At Christmas. I didn't —")
    assert spoken[sentence + 1] == "seb: …okay."


def test_the_key_answers_and_the_road_is_remarked_upon():
    run = played(5)
    chirps = [name for name in run.effects if name.startswith("car_chirp")]
    assert len(chirps) == run.memory.facts["key_presses"] + 1, "and once by itself"
    remarks = ("red_car", "pair", "sleeper", "key_one", "key_two")
    assert set(lines(5, *(f"lovely_night_{name}" for name in remarks))) <= set(said(run))
    assert any("to the right" in caption for caption in run.captions)


def test_who_has_found_the_car_says_nothing():
    for kind in KINDS:
        run = played(5, kind)
        found = run.memory.facts["chirp"] == "found"
        assert ("mia: …No. Must be an echo." in said(run)) == found
    assert {played(5, kind).memory.facts["chirp"] for kind in KINDS} == {"found", "lost"}


def test_he_cannot_leave_it_on_three():
    run = played(5)
    spoken = said(run)
    assert spoken.index("seb: You stopped on three.") < spoken.index("seb: Oh, you —")
    assert spoken[-1].startswith("seb: …Thank you.")
    assert run.effects[-1] == "horn_short", "she answers from down the hill"
    assert run.effects[-4:-1] == ["tap_1", "tap_2", "tap_3"]


@pytest.mark.parametrize(("answer", "last"), [
    (HONKED, "thanks_honked"), (WALKED, "thanks_walked"), (JACKET, "thanks_jacket"),
])  # fmt: skip
def test_his_last_word_answers_what_she_said_to_him_first(answer, last):
    run = Rehearsal(film_of(5), MAKERS)
    assert said(run.play((answer,)))[-1:] == lines(5, last)


@pytest.mark.parametrize("kind", KINDS)
def test_the_dance_is_kept_for_the_dream(kind):
    run = played(5, kind)
    kept = run.memory.echoes.get("dance")
    assert run.memory.facts["taps"] == len(kept or [])
    assert (kept is None) == (kind == "silent")
    assert {("mia", "tap_ready"), ("seb", "tap_ready")} <= run.seen
    assert any(isinstance(sound, HalfBar) for sound in run.heard)


def test_under_one_lamp_they_do_not_touch_and_nothing_is_said():
    run = Rehearsal(film_of(5), MAKERS).begin(moments(5)["one_lamp"])
    quiet, apart = 0, []
    while run.stage.light.groups["lamp"] > 0:
        assert run.stage.box is None
        mia, seb = run.stage.actors["mia"], run.stage.actors["seb"]
        apart.append(abs(mia.x - seb.x))
        quiet += 1
        run.tick()
    assert quiet > 60 * 5
    assert min(apart) > 30
    assert run.stage.music.cue is None


@pytest.mark.parametrize("number", range(3))
def test_the_car_was_there_all_along(number):
    run = asking(number)
    assert set(lines(5, list(CARS)[number])) <= set(said(run))
    assert "hillside_hatch" in run.stage.hidden, "she has driven off in it"


def test_whoever_looks_around_hears_more():
    run = played(5, "reader")
    looks = {look.scene for look in film_of(5).place("pool_party").looks}
    assert looks <= set(run.path)
    assert len(said(run)) > len(said(played(5, "casual")))
