"""The phrase broken off: it stops before its last note, twice, and sinks."""

from collections.abc import Sequence
from dataclasses import replace

from game.music.chart import Chart
from game.music.event import Event
from game.music.keyboard import HIGHEST, LOWEST
from game.music.placing import Phrase, PlacedNote, leeway, octaves_towards, place, raised

LOUD, LOUDER_LESS = 66, 16  # velocity, and how much softer the second time
PAUSE = 1.5  # beats of silence after breaking off
CUT = 0.3  # beats the last note heard lasts at most
FALLS = tuple(range(-1, -13, -1))  # semitones below, nearest first
MIDDLE = 58  # where it comes to lie


def break_off(phrase: Phrase, chart: Chart, start: float) -> tuple[Event, ...]:
    """Begin the phrase twice, the second time lower, and never end it."""
    rest = tuple(phrase)[:-1]
    first = place(rest, chart, replace(leeway(chart, start), shifts=FALLS))
    again = first[-1].beat + first[-1].length + PAUSE
    moved = first[0].pitch - rest[0][0]
    lower = tuple(moved + fall for fall in FALLS)
    second = place(rest, chart, replace(leeway(chart, again), shifts=lower))
    octave = octaves_towards((*first, *second), MIDDLE, LOWEST, HIGHEST)
    sunk = min(0, octave)
    return (*_broken(raised(first, sunk), LOUD), *_broken(raised(second, sunk), LOUD - LOUDER_LESS))


def _broken(notes: Sequence[PlacedNote], loud: int) -> tuple[Event, ...]:
    last = notes[-1]
    held = (Event(n.beat, n.length * 0.95, n.pitch, loud, "piano") for n in notes[:-1])
    return (*held, Event(last.beat, min(CUT, last.length), last.pitch, loud, "piano"))
