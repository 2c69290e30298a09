"""Left hands for the piano: low root, then the chord, moving as little as it can."""

from collections.abc import Sequence
from random import Random

from score.notation import Note

from game.music.chord import Chord, parse_chord
from game.music.comping import voicing

LOW, HIGH = 36, 48  # MIDI range of the lowest note
CHORD_DOWN = 0  # semitones the comping voicings are moved
Spans = list[tuple[float, float, Chord]]  # start, length, chord


def spans(chords: Sequence[tuple[float, str]], end: float) -> Spans:
    """Give each chord its stretch of beats."""
    starts = [beat for beat, _ in chords]
    ends = [*starts[1:], end]
    return [(b, e - b, parse_chord(s)) for (b, s), e in zip(chords, ends, strict=True)]


def root_of(chord: Chord) -> int:
    """Give the low root of a chord."""
    return next(pitch for pitch in range(LOW, HIGH) if pitch % 12 == chord.root)


def waltz(chords: Sequence[tuple[float, str]], end: float, loud: int, seed: int) -> list[Note]:
    """Root on one, the chord on two and three, sometimes rolled over the bar."""
    rng, notes, before = Random(seed), [], None
    for start, length, chord in spans(chords, end):
        before = voicing(chord, before)
        notes.append(Note(start, length * 0.95, root_of(chord), loud))
        beats = [b for b in (1.0, 2.0) if b < length]
        if len(beats) == 2 and rng.random() < 0.3:
            beats = [1.0]
        for beat in beats:
            held = (length - beat) * 0.9 if len(beats) == 1 else 0.85
            notes += _chord(before, start + beat, held, loud - 14, rng)
    return notes


def stride(chords: Sequence[tuple[float, str]], end: float, loud: int, seed: int) -> list[Note]:
    """Root and fifth in the left, chords between them, a Charleston now and then."""
    rng, notes, before = Random(seed), [], None
    for start, length, chord in spans(chords, end):
        before = voicing(chord, before)
        root = root_of(chord)
        notes.append(Note(start, 0.9, root, loud))
        if length >= 4:
            fifth = root + (7 if (root + 7) % 12 in chord.tones else 6)
            notes.append(Note(start + 2, 0.9, fifth if fifth <= HIGH + 4 else fifth - 12, loud - 4))
        offs = [1.0, 3.0] if rng.random() < 0.7 else [1.5, 3.0]
        for beat in (b for b in offs if b < length):
            notes += _chord(before, start + beat, 0.7, loud - 16, rng)
    return notes


def held(chords: Sequence[tuple[float, str]], end: float, loud: int, seed: int) -> list[Note]:
    """Long chords, broken upwards."""
    rng, notes, before = Random(seed), [], None
    for start, length, chord in spans(chords, end):
        before = voicing(chord, before)
        notes.append(Note(start, length * 0.97, root_of(chord), loud))
        for place, pitch in enumerate(before):
            at = start + 0.5 * (place + 1) if length >= 3 else start + 0.08 * place
            notes.append(
                Note(at, (start + length - at) * 0.97, pitch, loud - 12 + rng.randint(-4, 4))
            )
    return notes


def _chord(
    pitches: Sequence[int], start: float, length: float, loud: int, rng: Random
) -> list[Note]:
    return [
        Note(start + 0.012 * place, length, pitch, max(20, loud + rng.randint(-4, 4)))
        for place, pitch in enumerate(pitches)
    ]
