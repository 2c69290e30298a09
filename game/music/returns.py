"""How the player's phrase returns: who plays it, over which chart, and what goes with it."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.music.answer import answers, slots
from game.music.arrange import restate
from game.music.broken import break_off
from game.music.chart import Chart
from game.music.comping import Voicing, voicing
from game.music.event import Event
from game.music.placing import Phrase
from game.music.score import Score
from game.music.strings import in_three, strings_restate
from game.music.trumpet import trumpet_restates

HELD_LOUD = 48  # velocity of the chords under a piano that is alone


@dataclass(frozen=True)
class Return:
    """A phrase come back. `tune` is the phrase, `rest` what goes with it, in beats of the chart.

    It lasts from beat `first` to beat `last`; `band` says whether the trio goes along.
    """

    chart: Chart
    tune: tuple[Event, ...]
    rest: tuple[Event, ...]
    first: float
    last: float
    band: bool = False


Arrange = Callable[[Phrase, Score], Return]


def on_trumpet(phrase: Phrase, score: Score) -> Return:
    """The trio plays a bar, then the trumpet says it."""
    chart = score.chart()
    tune = trumpet_restates(phrase, chart, float(chart.beats_per_bar))
    return _return(chart, tune, (), band=True)


def for_strings(phrase: Phrase, score: Score) -> Return:
    """Violins, slowly, over a choir of chords."""
    chart = in_three(score.chart())
    events = strings_restate(phrase, chart, 0.0)
    return _return(chart, events[: len(phrase)], events[len(phrase) :])


def on_piano(phrase: Phrase, score: Score) -> Return:
    """A piano alone, its chords held under the tune."""
    chart = score.chart()
    tune = restate(phrase, chart, 0.0)
    return _return(chart, tune, _held(chart, _end(tune)))


def broken_off(phrase: Phrase, score: Score) -> Return:
    """A piano begins it twice and never ends it."""
    chart = score.chart()
    return _return(chart, break_off(phrase, chart, 0.0), ())


def as_answer(phrase: Phrase, score: Score) -> Return:
    """The love theme asks, as it is written; where it leaves room, the phrase answers."""
    chart, slot = score.chart(), slots(score)[0]
    tune = answers(phrase, chart, slot)
    asked = max(beat for beat, _ in score.cues if beat < slot.start)
    end = _bar(chart, _end(tune))
    question = _written(score, "melody", asked, slot.start)
    return Return(chart, tune, (*question, *_written(score, "left hand", asked, end)), asked, end)


# voicing -> the score whose chart it stands on, below assets/music, and who arranges it
VOICINGS: Mapping[str, tuple[str, Arrange]] = {
    "trumpet": ("charts/supper_club", on_trumpet),
    "strings": ("stars", for_strings),
    "piano": ("charts/supper_club", on_piano),
    "broken": ("side_b", broken_off),
    "answer": ("love_theme", as_answer),
}


def _return(
    chart: Chart, tune: tuple[Event, ...], rest: tuple[Event, ...], band: bool = False
) -> Return:
    lead = chart.beats_per_bar if band else 0
    first = max(0.0, tune[0].beat // chart.beats_per_bar * chart.beats_per_bar - lead)
    return Return(chart, tune, rest, first, _bar(chart, _end(tune)), band)


def _end(events: tuple[Event, ...]) -> float:
    return max(event.beat + event.length for event in events)


def _bar(chart: Chart, beat: float) -> float:
    """Give the end of the bar in which a beat lies."""
    return math.ceil(beat / chart.beats_per_bar - 1e-6) * float(chart.beats_per_bar)


def _held(chart: Chart, end: float) -> tuple[Event, ...]:
    """Hold the chord of every change up to a beat, each voiced near the one before."""
    events: list[Event] = []
    before: Voicing | None = None
    beat = 0.0
    while beat < end - 1e-6:
        change = chart.change_at(beat)
        before = voicing(change.chord, before)
        length = change.length - (beat % chart.length - change.start)
        events += (Event(beat, length, pitch, HELD_LOUD, "piano") for pitch in before)
        beat += length
    return tuple(events)


def _written(score: Score, track: str, first: float, last: float) -> tuple[Event, ...]:
    return tuple(
        Event(note.start, note.length, note.pitch, note.velocity, "piano")
        for note in score.track(track)
        if first - 1e-6 <= note.start < last - 1e-6
    )
