"""Figures that run through a harmony: broken chords, pulses, tremolos, runs up the strings."""

from collections.abc import Sequence
from itertools import count

from score.ensemble import Harmony
from score.left_hand import spans
from score.notation import Note

from game.music.chord import Chord


def ladder(chord: Chord, low: int, ninth: bool = False) -> list[int]:
    """Give the chord's tones upwards from its root at or above a pitch."""
    tones = set(chord.tones)
    if ninth and (chord.root + 2) % 12 in chord.strong:
        tones.add((chord.root + 2) % 12)
    root = next(p for p in count(low) if p % 12 == chord.root)
    return [p for p in range(root, root + 49) if p % 12 in tones]


def broken(
    harmony: Harmony, end: float, steps: Sequence[int], step: float, low: int, loud: int
) -> list[Note]:
    """Break each chord: `steps` count up its tones, one every `step` beats, -1 rests."""
    notes: list[Note] = []
    for start, length, chord in spans(harmony, end):
        rungs = ladder(chord, low)
        for turn in range(round(length / step)):
            rung = steps[turn % len(steps)]
            if rung >= 0:
                accent = 6 if turn % len(steps) == 0 else 0
                notes.append(Note(start + turn * step, step * 1.6, rungs[rung], loud + accent))
    return notes


def rolled(harmony: Harmony, end: float, size: int, low: int, loud: int) -> list[Note]:
    """Strike each chord from below, as a harp does."""
    return [
        Note(start + 0.07 * n, length * 0.95, pitch, loud + 2 * n)
        for start, length, chord in spans(harmony, end)
        for n, pitch in enumerate(ladder(chord, low, ninth=True)[:size])
    ]


def pulse(
    rows: Sequence[Sequence[Note]], rhythm: Sequence[float], bar: float, length: float
) -> list[Note]:
    """Repeat long notes in a rhythm: beats within a bar, each so long."""
    made: list[Note] = []
    for note in (n for row in rows for n in row):
        first, last = int(note.start // bar), int((note.start + note.length) // bar)
        for beat in (b * bar + r for b in range(first, last + 1) for r in rhythm):
            if note.start - 1e-6 <= beat < note.start + note.length - 0.05:
                accent = 6 if beat % bar == 0 else 0
                made.append(Note(beat, length, note.pitch, note.velocity + accent))
    return made


def sweep(start: float, beats: float, pitches: Sequence[int], loud: tuple[int, int]) -> list[Note]:
    """Run over pitches in a given time, growing or fading: a glissando."""
    step = beats / len(pitches)
    low, high = loud
    return [
        Note(start + n * step, max(step * 2, 0.5), p, low + (high - low) * n // len(pitches))
        for n, p in enumerate(pitches)
    ]


def scale_run(chord: Chord, low: int, high: int) -> list[int]:
    """Give the pitches of a chord's scale between two pitches."""
    return [p for p in range(low, high + 1) if p % 12 in chord.scale]


def roll(start: float, beats: float, pitch: int, loud: tuple[int, int]) -> list[Note]:
    """A roll of the drum, eight strokes a beat at most."""
    strokes = max(1, round(beats * 8))
    low, high = loud
    step = beats / strokes
    return [
        Note(start + n * step, step * 1.5, pitch, low + (high - low) * n // strokes)
        for n in range(strokes)
    ]
