"""Strings under the stars: the player's phrase slow, in three, over moving inner voices."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from game.music.chart import Chart
from game.music.chord import Chord
from game.music.event import Event
from game.music.placing import Phrase, PlacedNote, leeway, octaves_towards, place, raised

LOWEST, HIGHEST, MIDDLE = 55, 96, 76  # of the violins
VOICES = (55, 60, 67)  # where the inner voices begin
VOICE_LOW, VOICE_HIGH = 43, 72
ROOT_LOW = 36
TUNE, DOUBLE, INNER, ROOT = 88, 58, 54, 60  # velocities
SLOW = (2.0, 3.0, 4.0, 1.0)  # how much slower, the most welcome first


def in_three(chart: Chart) -> Chart:
    """Give a chart in bars of three, each chord with its share of the bar."""
    share = 3 / chart.beats_per_bar
    changes = tuple(
        replace(change, start=change.start * share, length=change.length * share)
        for change in chart.changes
    )
    return Chart(changes, 3, chart.bpm)


def strings_restate(phrase: Phrase, chart: Chart, start: float) -> tuple[Event, ...]:
    """Play the phrase over a chart in three: violins with the octave below, and a choir of chords.

    `chart` is one that `in_three` gave, or that was in three.
    """
    given = replace(leeway(chart, start), stretches=SLOW)
    notes = place(phrase, chart, given)
    notes = raised(notes, octaves_towards(notes, MIDDLE, LOWEST, HIGHEST))
    tune = [Event(n.beat, n.length, n.pitch, TUNE, "strings") for n in notes]
    under = [Event(n.beat, n.length, n.pitch - 12, DOUBLE, "strings") for n in notes]
    return (*tune, *under, *_harmony(notes, chart))


def _harmony(notes: Sequence[PlacedNote], chart: Chart) -> Iterator[Event]:
    """Hold each chord under the tune, every voice moving by its smallest step."""
    first, end = notes[0].beat, notes[-1].beat + notes[-1].length
    voices: tuple[int, ...] = VOICES
    beat = first
    while beat < end - 1e-6:
        change = chart.change_at(beat)
        into = beat % chart.length - change.start
        length = min(change.length - into, end - beat)
        voices = _led(voices, change.chord)
        for pitch in sorted(set(voices)):
            yield Event(beat, length, pitch, INNER, "strings")
        yield Event(beat, length, ROOT_LOW + (change.chord.root - ROOT_LOW) % 12, ROOT, "strings")
        beat += length


def _led(voices: tuple[int, ...], chord: Chord) -> tuple[int, ...]:
    taken: list[int] = []
    for voice in voices:
        near = range(VOICE_LOW, VOICE_HIGH + 1)
        free = [p for p in near if p % 12 in chord.tones and p not in taken]
        taken.append(min(free, key=lambda pitch: abs(pitch - voice)))
    return tuple(taken)
