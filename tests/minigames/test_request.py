"""The request: only a smile breaks the cool, and the song is a short part of what is written."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings

from game.core.folders import ASSETS
from game.core.heard import Effect, HalfBar
from game.core.pad import COMP, NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.makers import MAKERS
from game.minigames.request import COOL, PARTS, TEMPTATIONS, Request
from game.music.score import read_score
from game.rehearsal.bots import bot_for
from game.story.memory import Memory
from tests.minigames.hands import (
    Performance,
    anything,
    button,
    check_well_behaved,
    inputs,
    made_score,
    press,
)

TUNE = tuple((float(beat), 0.5, 60 + beat % 5) for beat in range(32))
SCORE = made_score(TUNE, bars=8)
SONGS = pytest.mark.parametrize("song", PARTS)
CUES = [name for name, _, _ in TEMPTATIONS]


def request(**timing):
    return Request(SCORE, Memory(), Timing(**timing))


def of(song, **timing):
    return MAKERS["request"](Memory(), Timing(**timing), 1, song)


def played_by(kind, game):
    return Performance(game, bot_for(kind, Random(1), game)).play()


@SONGS
def test_each_song_is_a_verse_and_a_chorus_and_no_more(song):
    show = played_by("perfect", of(song))
    assert show.game.judge.score == 1
    assert 20 < show.ticks / 60 < 40
    assert len(show.game.judge.states) > 25
    check_well_behaved(show.of(object))


@SONGS
def test_bass_and_drums_play_along(song):
    bars = Performance(of(song)).play().of(HalfBar)
    band = {note.instrument for bar in bars for note in bar.notes}
    assert {"piano", "bass", "drums"} <= band


def test_a_stretch_of_a_piece_begins_with_its_first_beat():
    whole = read_score(ASSETS / "music" / "laser_love.mid")
    part = whole.stretch(32, 64)
    melody = [note for note in whole.track("melody") if 32 <= note.start < 64]
    assert [note.start for note in part.track("melody")] == [n.start - 32 for n in melody]
    assert part.length == 32
    assert all(note.start + note.length <= 32 for note in part.track("melody"))


def test_she_tries_four_times_and_each_has_a_cue():
    game, cues = request(), []
    for _ in range(60 * 60):
        game.update(NO_PAD)
        cues += game.cues
        if game.done:
            break
    assert cues == [f"piece_{name}" for name in CUES]


def test_whoever_plays_badly_and_does_not_smile_stays_cool():
    show = Performance(request()).play()
    assert show.game.judge.hits == 0
    assert show.game.outcome()["straight_face"] == "stone"


@pytest.mark.parametrize("how", [button(Button.CONFIRM), press(COMP)])
def test_a_smile_takes_a_third_and_is_heard(how):
    show = Performance(request()).until(4.0)
    show.tick(how)
    assert (show.game.cool, show.game.smiling) == (COOL - 1, True)
    assert "crowd_laugh" in [sound.name for sound in show.of(Effect)]


def test_one_smile_is_one_smile_however_often_one_presses():
    show = Performance(request()).until(4.0)
    show.tick(*[button(Button.CONFIRM)] * 30)
    assert show.game.smiles == 1


@pytest.mark.parametrize(("smiles", "word"), [(0, "stone"), (1, "cracked"), (3, "melted")])
def test_what_is_kept_says_how_the_face_held(smiles, word):
    show = Performance(request()).until(3.0)
    for number in range(smiles):
        show.until(3.0 + 2 * number).tick(button(Button.CONFIRM))
    kept = show.play().game.outcome()
    assert (kept["smiles"], kept["straight_face"], kept["request"]) == (smiles, word, "piece")


def test_it_is_hardest_just_before_she_stops():
    game = request()
    level = []
    while not game.done:
        game.update(NO_PAD)
        if game.tempter == 0:
            level.append(game.twitch)
    assert level == sorted(level)
    assert level[-1] == 1


def test_skipping_is_a_straight_face():
    game = request()
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert game.outcome()["straight_face"] == "stone"


def test_five_kinds_of_players_have_differing_faces():
    kinds = ("perfect", "casual", "masher", "silent", "reader")
    games = {kind: played_by(kind, request()).game for kind in kinds}
    assert games["perfect"].smiles == games["silent"].smiles == 0
    assert games["casual"].smiles == games["reader"].smiles == 1
    assert games["masher"].cool == 0


@settings(max_examples=15, deadline=None)
@given(inputs)
def test_whatever_is_pressed_it_ends_well(given_pads):
    hands = anything([(replace(pad, click=None), quiet) for pad, quiet in given_pads])
    show = Performance(request(), hands).play()
    check_well_behaved([sound for sound in show.of(object) if not isinstance(sound, Effect)])
    assert show.game.outcome()["straight_face"] in ("stone", "cracked", "melted")


def test_with_watching_on_the_face_is_still_the_players():
    show = Performance(request(watch=True)).until(4.0)
    show.tick(Pad(pressed=frozenset({Button.CONFIRM})))
    assert show.play().game.outcome()["straight_face"] == "cracked"
