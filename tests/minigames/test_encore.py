import pytest

from game.core.heard import HalfBar, Strike
from game.core.pad import Press
from game.minigames.encore import EVERY, Encore, phrase_of
from game.music.arrange import restate
from game.music.swing import swing, swing_ratio
from game.story.memory import DEFAULT_PHRASE, Memory
from tests.minigames.hands import Performance, made_score, press

CHART = made_score((), (), bars=8, bpm=200)
HALF = 2 * 60 / 200  # seconds
MINE = [[67, 1.0], [71, 0.5], [72, 0.5], [74, 2.0]]


def bars(memory=None, ticks=900, seed=1):
    show = Performance(Encore(CHART, memory or Memory(), seed))
    for _ in range(ticks):
        show.tick()
    return show.of(HalfBar)


def piano_notes(given):
    return [
        (bar.index * HALF + note.start, note.pitch)
        for bar in given
        for note in bar.notes
        if note.instrument == "piano"
    ]


def test_the_band_goes_round_and_round_without_a_gap():
    given = bars()
    assert [bar.index for bar in given] == list(range(len(given)))
    assert len(given) * HALF > 900 / 60
    assert all(bar.notes for bar in given)


@pytest.mark.parametrize("memory", [Memory(), Memory(echoes={"phrase": MINE})])
def test_the_phrase_comes_back_every_four_bars_of_every_chorus(memory):
    notes, chart = piano_notes(bars(memory)), CHART.chart()
    ratio = swing_ratio(chart.bpm)
    for chorus in (0, 1):
        for bar in range(0, chart.bars, EVERY):
            for event in restate(phrase_of(memory), chart, bar * 4):
                at = (chorus * chart.length + swing(event.beat, ratio)) * 60 / 200
                assert any(p == event.pitch and abs(t - at) < 1e-3 for t, p in notes)


def test_without_a_phrase_of_the_player_the_film_has_its_own():
    assert phrase_of(Memory()) == [tuple(note) for note in DEFAULT_PHRASE]
    assert phrase_of(Memory(echoes={"phrase": MINE})) == [tuple(note) for note in MINE]


def test_another_phrase_is_another_encore_and_the_same_one_the_same():
    mine = Memory(echoes={"phrase": MINE})
    assert bars(mine) == bars(mine)
    assert bars(mine) != bars()
    assert bars(seed=1) != bars(seed=2)


def test_nobody_plays_and_nothing_ends_or_is_kept():
    game = Encore(CHART, Memory(), 1)
    show = Performance(game).tick(press(3))
    game.skip()
    show.tick()
    assert show.of(Strike) == []
    assert game.answer(Press(3, True)) is None
    assert not game.done
    assert game.outcome() == {}
