"""Where a phrase stands in a chart: from which beat, how much higher, how much slower.

A phrase is never bent to fit: it is moved, transposed or slowed down as a whole, until no
note of it jars on a strong beat. Only where nothing helps does a note give way.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from game.music.chart import Chart
from game.music.ladder import is_strong, nudge

Phrase = Sequence[tuple[int, float]]  # (MIDI pitch, beats)
SHIFTS = tuple(sorted(range(-6, 7), key=abs))  # semitones, nearest first
LATER = (0.0, 1.0, 2.0, 0.5, 1.5)  # beats after the wanted start that are tried before others


@dataclass(frozen=True)
class PlacedNote:
    """A note of a phrase at its beat of the chart."""

    beat: float
    length: float
    pitch: int


@dataclass(frozen=True)
class Leeway:
    """What may be done to a phrase, the most welcome first."""

    starts: tuple[float, ...]
    shifts: tuple[int, ...] = SHIFTS
    stretches: tuple[float, ...] = (1.0, 2.0)


def leeway(chart: Chart, start: float, beats: float | None = None) -> Leeway:
    """Allow every half beat from `start`, for so many beats or a whole chorus."""
    span = chart.length if beats is None else beats
    rest = (start + n / 2 for n in range(max(1, int(span * 2))))
    starts = dict.fromkeys((*(start + late for late in LATER if late < span), *rest))
    return Leeway(tuple(starts))


def place(phrase: Phrase, chart: Chart, given: Leeway) -> tuple[PlacedNote, ...]:
    """Lay a phrase over a chart, moved as little as it must be."""
    best, fewest = None, len(phrase) + 1
    for stretch, start, shift in product(given.stretches, given.starts, given.shifts):
        notes = tuple(_walk(phrase, start, shift, stretch))
        jarring = clashes(notes, chart)
        if jarring < fewest:
            best, fewest = notes, jarring
        if not jarring:
            break
    assert best is not None, "there is always somewhere to stand"
    return best if not fewest else tuple(_settled(note, chart) for note in best)


def clashes(notes: Sequence[PlacedNote], chart: Chart) -> int:
    """Count the notes that jar on a strong beat."""
    return sum(jars(note.pitch, note.beat, chart) for note in notes)


def jars(pitch: int, beat: float, chart: Chart) -> bool:
    """Whether a pitch may not stand on its beat."""
    return is_strong(beat, chart.beats_per_bar) and pitch % 12 not in chart.at(beat).strong


def octaves_towards(notes: Sequence[PlacedNote], middle: int, low: int, high: int) -> int:
    """Give the semitones, whole octaves, that bring notes nearest to a middle and in range."""
    lowest, highest = min(n.pitch for n in notes), max(n.pitch for n in notes)
    centre = (lowest + highest) / 2
    moves = [12 * n for n in range(-4, 5)]
    inside = [m for m in moves if low <= lowest + m and highest + m <= high]
    return min(inside or moves, key=lambda move: abs(centre + move - middle))


def raised(notes: Sequence[PlacedNote], semitones: int) -> tuple[PlacedNote, ...]:
    """Give the notes so much higher."""
    return tuple(PlacedNote(n.beat, n.length, n.pitch + semitones) for n in notes)


def _walk(phrase: Phrase, start: float, shift: int, stretch: float) -> Iterator[PlacedNote]:
    beat = start
    for pitch, length in phrase:
        yield PlacedNote(beat, length * stretch, pitch + shift)
        beat += length * stretch


def _settled(note: PlacedNote, chart: Chart) -> PlacedNote:
    if not jars(note.pitch, note.beat, chart):
        return note
    return PlacedNote(note.beat, note.length, nudge(note.pitch, chart.at(note.beat)))
