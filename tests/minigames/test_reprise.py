"""The phrase comes back by itself, in five voicings, and another phrase is another return."""

import pytest

from game.core.heard import BandNote, HalfBar, SongEnds, Strike
from game.core.settings import Timing
from game.minigames.encore import phrase_of
from game.minigames.makers import MAKERS
from game.music.returns import VOICINGS
from game.story.memory import Memory
from tests.minigames.hands import Performance, press

MINE = [[67, 1.0], [71, 0.5], [72, 0.5], [74, 2.0]]
VOICES = {
    "trumpet": {"trumpet", "piano", "bass", "drums"},
    "strings": {"strings"},
    "piano": {"piano"},
    "broken": {"piano"},
    "answer": {"piano"},
}
voicings = pytest.mark.parametrize("voicing", VOICINGS)


def returned(voicing, phrase=None, seed=1):
    echoes = {"phrase": phrase} if phrase else {}
    game = MAKERS["reprise"](Memory(echoes=echoes), Timing(), seed, voicing)
    return Performance(game).play()


def band_notes(show: Performance) -> list[tuple[float, BandNote]]:
    return [
        (round(bar.index * bar.seconds + note.start, 4), note)
        for bar in show.of(HalfBar)
        for note in bar.notes
    ]


@voicings
def test_it_is_played_once_by_whom_it_should_and_is_over(voicing):
    show = returned(voicing)
    bars = show.of(HalfBar)
    assert [bar.index for bar in bars] == list(range(len(bars)))
    assert len(show.of(SongEnds)) == 1
    assert isinstance(show.timed[-1][1], SongEnds)
    assert {note.instrument for _, note in band_notes(show)} == VOICES[voicing]
    assert 4 < show.ticks / 60 < 40


@voicings
def test_what_is_seen_is_what_is_heard(voicing):
    show = returned(voicing)
    heard = {(round(at, 2), note.pitch) for at, note in band_notes(show)}
    assert all((round(n.start, 2), n.pitch) in heard for n in show.game.notes)
    repeats = 2 * (len(phrase_of(Memory())) - 1) if voicing == "broken" else None
    assert len(show.game.notes) == (repeats or len(phrase_of(Memory())))


@voicings
def test_another_phrase_is_heard_as_another_and_the_same_as_the_same(voicing):
    assert band_notes(returned(voicing, MINE)) == band_notes(returned(voicing, MINE))
    assert band_notes(returned(voicing, MINE)) != band_notes(returned(voicing))


def test_the_band_bows_to_the_trumpet_and_nobody_else():
    assert all(dict(bar.gains)["piano"] < 1 for bar in returned("trumpet").of(HalfBar))
    assert all(dict(bar.gains)["piano"] >= 1 for bar in returned("piano").of(HalfBar))


def test_the_love_theme_asks_before_the_phrase_answers():
    show = returned("answer")
    first = show.game.notes[0].start
    assert sum(at < first - 0.01 for at, _ in band_notes(show)) > 8


def test_nobody_plays_and_nothing_is_kept():
    game = MAKERS["reprise"](Memory(), Timing(), 1, "piano")
    show = Performance(game).tick(press(3))
    assert show.of(Strike) == []
    assert game.outcome() == {}
    game.skip()
    assert game.done
