"""Whatever phrase the player left: every arrangement contains it and nothing jars."""

from itertools import pairwise
from random import Random

import pytest

from game.core.folders import ASSETS
from game.music.answer import Slot, answers, slots
from game.music.broken import break_off
from game.music.ladder import is_strong
from game.music.score import read_score
from game.music.strings import in_three, strings_restate
from game.music.trumpet import trumpet_restates
from tests.music.charts import CHARTS

PHRASES = 200
charts = pytest.mark.parametrize("chart", CHARTS.values(), ids=CHARTS)


def phrases():
    rng = Random(4)
    for _ in range(PHRASES):
        count = rng.randint(4, 8)
        yield [
            (rng.randint(40, 90), rng.choice((0.25, 0.5, 0.75, 1, 1.5, 3))) for _ in range(count)
        ]


def is_the_phrase(events, phrase):
    """Transposed as a whole, its rhythm kept or evenly slower."""
    shifts = {event.pitch - pitch for event, (pitch, _) in zip(events, phrase, strict=True)}
    gaps = [b.beat - a.beat for a, b in pairwise(events)]
    slower = {round(g / length, 6) for g, (_, length) in zip(gaps, phrase, strict=False)}
    return len(shifts) == 1 and len(slower) == 1 and slower.pop() >= 1


def nothing_jars(events, chart):
    strong = [e for e in events if is_strong(e.beat, chart.beats_per_bar)]
    return all(e.pitch % 12 in chart.at(e.beat).strong for e in strong)


@charts
def test_the_trumpet_says_it_again(chart):
    for phrase in phrases():
        events = trumpet_restates(phrase, chart, 4.0)
        assert is_the_phrase(events, phrase)
        assert nothing_jars(events, chart)


@charts
def test_the_strings_say_it_slowly_in_three(chart):
    stars = in_three(chart)
    for phrase in phrases():
        events = strings_restate(phrase, stars, 3.0)
        assert is_the_phrase(events[: len(phrase)], phrase)
        assert nothing_jars(events, stars)


@charts
def test_it_breaks_off_twice_before_its_last_note_and_sinks(chart):
    for phrase in phrases():
        events, rest = break_off(phrase, chart, 0.0), phrase[:-1]
        first, second = events[: len(rest)], events[len(rest) :]
        assert is_the_phrase(first, rest)
        assert is_the_phrase(second, rest)
        assert second[0].pitch < first[0].pitch
        assert nothing_jars(events, chart)


@charts
def test_it_answers_in_a_slot(chart):
    for phrase in phrases():
        events = answers(phrase, chart, Slot(6.0, 6.0))
        assert is_the_phrase(events, phrase)
        assert nothing_jars(events, chart)


def test_the_love_theme_leaves_room_where_its_score_says_so():
    assert Slot(36.0, 6.0) in slots(read_score(ASSETS / "music" / "love_theme.mid"))
