"""The story she sings: its words stand at its notes, and every passage has been rendered."""

import pytest

from game.core.folders import ASSETS
from game.music.score import read_score

MUSIC = ASSETS / "music"
MEMORIES = ("library", "river", "teacup", "applause", "shoes", "stage")


@pytest.fixture(scope="module")
def song():
    return read_score(MUSIC / "the_story.mid")


def test_every_note_of_the_voice_has_a_syllable(song):
    assert [note.start for note in song.track("voice")] == [at for at, _ in song.words["voice"]]


def test_each_memory_has_two_lines_of_eleven_syllables(song):
    for memory in MEMORIES:
        words = song.words[f"words {memory}"]
        assert len(words) == 22
        first, second = words[:11], words[11:]
        assert [at - first[0][0] for at, _ in first] == [at - second[0][0] for at, _ in second]


def test_no_line_is_sung_twice(song):
    lines = [" ".join(w for _, w in song.words[f"words {memory}"]) for memory in MEMORIES]
    assert len(set(lines)) == len(MEMORIES)


def test_every_memory_has_been_sung_at_every_place():
    named = {f"{memory}{place}" for memory in MEMORIES for place in range(1, 7)}
    named |= {f"wait{number}" for number in range(8)} | {"intro", "lamp", "last"}
    assert {path.stem for path in (MUSIC / "the_story").glob("*.ogg")} == named


def test_a_score_without_words_has_none():
    assert read_score(MUSIC / "title.mid").words == {}
