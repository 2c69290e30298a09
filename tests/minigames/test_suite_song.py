"""The suite goes on bar by bar, and round in its vamps until it is let go."""

import pytest

from game.core.heard import HalfBar
from game.core.pad import NO_PAD
from game.minigames.makers import MUSIC
from game.minigames.suite_song import SuiteSong, rooms_of, sections_of
from game.music.score import read_score

CUE = "what_might_have_been_open"


@pytest.fixture(scope="module")
def score():
    return read_score(MUSIC / "what_might_have_been.mid")


def played(song, each=lambda song: None):
    """Let the whole suite pass; gives its half bars and the seconds it took."""
    bars = []
    for _ in range(60 * 60 * 12):
        each(song)
        bars += song.update(NO_PAD)
        if song.done:
            return bars, song.now
    raise AssertionError("it never ends")


def test_fourteen_scenes_each_with_a_vamp_and_four_rooms(score):
    sections = sections_of(score)
    assert [section.number for section in sections] == list(range(1, 15))
    assert all(s.start < s.vamp < s.end for s in sections)
    assert len(rooms_of(score)) == 4


def test_let_go_at_once_it_is_the_suite_as_it_is_written(score):
    song = SuiteSong(score, CUE)
    for section in song.sections:
        song.release(section.number)
    bars, seconds = played(song)
    assert [bar.stretch.start for bar in bars] == pytest.approx(range(len(bars)))
    assert seconds == pytest.approx(score.length * 60 / score.bpm, abs=0.1)


def test_nobody_at_the_keys_lets_every_vamp_go_round_and_it_ends(score):
    song = SuiteSong(score, CUE, rounds=2)
    bars, seconds = played(song)
    vamps = sum(s.end - s.vamp for s in song.sections[:-1]) * song.beat_seconds
    assert seconds == pytest.approx(score.length * song.beat_seconds + 2 * vamps, abs=0.1)
    assert all(bar.stretch.cue == CUE for bar in bars)


def test_where_it_goes_round_it_goes_back_to_the_vamp(score):
    song = SuiteSong(score, CUE, rounds=1)
    bars, _ = played(song)
    first = song.sections[0]
    starts = [round(bar.stretch.start / song.beat_seconds, 3) for bar in bars]
    assert starts.count(first.vamp) == 2
    assert starts.count(first.start) == 1


def test_the_band_plays_the_tune_only_while_it_is_asked_to(score):
    def notes_of(bars):
        return sum(len(bar.notes) for bar in bars if isinstance(bar, HalfBar))

    silent = SuiteSong(score, CUE, rounds=0)
    silent.carried = False
    carried = SuiteSong(score, CUE, rounds=0)
    assert notes_of(played(silent)[0]) == 0
    assert notes_of(played(carried)[0]) == len(score.tracks["melody"])


def test_a_scene_is_the_one_that_sounds(score):
    song = SuiteSong(score, CUE)
    seen = []

    def look(song):
        if not seen or seen[-1] != song.section.number:
            seen.append(song.section.number)

    played(song, look)
    assert seen == list(range(1, 15))
