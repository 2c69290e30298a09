"""Measures single parts before they are mixed: `build.py stems [NAME...]`.

In a mix one part hides another. Alone, who carries the tune and the bass must sound the notes
that are written, and begin them in time. Exit status 1 where one does not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import mido
import numpy as np
from sound.audio import Samples
from sound.render import length_of, stem_of

from game.core.figure import Figure
from game.devices.measure.against_score import lags, lead_of
from game.devices.mixing import RATE
from game.music.score import Note, Score, read_score

TAIL = 3.0  # seconds that ring on
BASSES = ("bass", "basses", "low strings", "cellos", "plucked basses")  # one of them
STRUCK = (*range(16), *range(24, 40))  # programs whose beginnings are clear: struck, plucked
LONG, MOST = 0.2, 120  # seconds a note must last; notes judged
FIFTHS = 86  # a program that sounds a fifth along: it has no one pitch
LEAST = 12  # notes in a half by which a time can be told
ATTACK, HEARD = 0.05, 0.5  # seconds into a note
SIZE = 1 << 16
PARTIALS = 6  # of a tone
ASIDE = range(-11, 12)  # semitones tried beside the written one; the octave is not told apart
RIGHT = 90.0  # percent
EARLIEST, LATEST = -15.0, 25.0  # ms


def measure_stems(music: Path, names: Sequence[str]) -> Iterator[Figure]:
    """Measure the tune and the bass of the pieces named, or of all."""
    for path in sorted(music.glob("*.mid")):
        if not names or path.stem in names:
            yield from _of_piece(path)


def _of_piece(path: Path) -> Iterator[Figure]:
    score, midi = read_score(path), mido.MidiFile(path)
    tracks = {track.name: track for track in midi.tracks[1:]}
    lead = lead_of(score)[0]
    bass = next((name for name in BASSES if name in score.tracks and name != lead), None)
    for name in filter(None, (lead, bass)):
        x = stem_of(midi, tracks[name], length_of(midi) + round(TAIL * RATE))
        part = replace(score, tracks={name: score.tracks[name]})
        program = _program(tracks[name])
        if program != FIFTHS:
            yield from _pitches(path, name, x, part)
        if program in STRUCK:
            yield from _beginnings(path, name, x, part)


def _beginnings(path: Path, name: str, x: Samples, score: Score) -> Iterator[Figure]:
    middle = len(x) / RATE / (60 / score.bpm) / 2  # beats
    early = sum(note.start < middle for note in score.tracks[name])
    counts = early, len(score.tracks[name]) - early
    for late, count in zip(lags(x.astype(np.float32), score), counts, strict=True):
        if count >= LEAST:
            yield Figure(path, "a part late by ms", late, EARLIEST, LATEST, place=name)


def _program(track: mido.MidiTrack) -> int | None:
    """Give the instrument of a part; a sung one has none."""
    return next((m.program for m in track if m.type == "program_change"), None)


def _pitches(path: Path, name: str, x: Samples, score: Score) -> Iterator[Figure]:
    beat = 60 / score.bpm
    long = _alone([n for n in score.tracks[name] if n.length * beat >= LONG])
    chosen = long[:: max(1, len(long) // MOST)]
    if chosen:
        share = 100 * sum(_sounds(x, note, beat) for note in chosen) / len(chosen)
        yield Figure(path, "notes of a part at their pitch %", share, RIGHT, place=name)


def _alone(notes: Sequence[Note]) -> list[Note]:
    """Give the notes beside which no other begins: of a chord nobody could tell them apart."""
    starts = [round(note.start, 2) for note in notes]
    return [note for note in notes if starts.count(round(note.start, 2)) == 1]


def _sounds(x: Samples, note: Note, beat: float) -> bool:
    """Whether the tone that stands out is the one that is written, in whichever octave."""
    start, length = note.start * beat, min(note.length * beat, HEARD)
    part = x[round((start + ATTACK) * RATE) : round((start + length) * RATE)].mean(axis=1)
    if not part.any():
        return False
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), SIZE))
    tried = {aside: _salience(spectrum, note.pitch + aside) for aside in ASIDE}
    return max(tried, key=lambda aside: tried[aside]) == 0


def _salience(spectrum: Samples, pitch: int) -> float:
    """Give how much of a tone with its partials there is in a spectrum."""
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    bins = [round(hertz * times * SIZE / RATE) for times in range(1, PARTIALS + 1)]
    found = (spectrum[max(0, b - 3) : b + 4].max() / n for n, b in enumerate(bins, 1))
    return float(sum(value for value in found))
