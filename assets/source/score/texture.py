"""Textures: what parts are made of besides melody. Pads, pulses, arpeggios, drums on a grid."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from score.left_hand import root_of, spans
from score.notation import Note

from game.music.chord import Chord

Harmony = Sequence[tuple[float, str]]
STRIKES = {"x": 0, "X": 18, "o": -22}  # marks of a drum grid: louder or softer by
DRUM_LENGTH = 0.2  # beats


@dataclass(frozen=True)
class Span:
    """Where voices lie: MIDI numbers they start from, and how far they may go."""

    homes: tuple[int, ...] = (57, 64, 67)
    low: int = 48
    high: int = 79


def moved(notes: Iterable[Note], beats: float, stretch: float = 1.0) -> list[Note]:
    """Stretch notes in time, then move them to a beat."""
    return [replace(n, start=n.start * stretch + beats, length=n.length * stretch) for n in notes]


def raised(notes: Iterable[Note], steps: int, louder: int = 0) -> list[Note]:
    """Transpose, and play louder or softer."""
    return [
        replace(n, pitch=n.pitch + steps, velocity=max(1, min(127, n.velocity + louder)))
        for n in notes
    ]


def level(notes: Iterable[Note], velocity: int) -> list[Note]:
    """Give every note the same loudness, as a machine would."""
    return [replace(n, velocity=velocity) for n in notes]


def swelled(notes: Sequence[Note], first: int, last: int) -> list[Note]:
    """Grow from one loudness to another over the notes, keeping their accents."""
    if not notes:
        return []
    start = min(n.start for n in notes)
    width = max(1e-6, max(n.start for n in notes) - start)

    def at(note: Note) -> int:
        return round(first + (last - first) * (note.start - start) / width)

    middle = sum(n.velocity for n in notes) // len(notes)
    return [
        replace(n, velocity=max(1, min(127, at(n) + (n.velocity - middle) // 2))) for n in notes
    ]


def between(notes: Iterable[Note], start: float, end: float) -> list[Note]:
    """Keep what begins between two beats."""
    return [n for n in notes if start <= n.start < end]


def repeated(notes: Sequence[Note], every: float, times: int) -> list[Note]:
    """Play notes again and again."""
    return [n for time in range(times) for n in moved(notes, time * every)]


def pads(chords: Harmony, end: float, loud: int, span: Span = Span()) -> list[Note]:
    """Hold chords: each voice goes to the nearest tone, and stays where it can."""
    notes: list[Note] = []
    voices = list(span.homes)
    for start, length, chord in spans(chords, end):
        voices = _next(voices, chord, span)
        notes += [Note(start, length * 0.99, pitch, loud) for pitch in sorted(set(voices))]
    return _tied(notes)


def _next(voices: Sequence[int], chord: Chord, span: Span) -> list[int]:
    taken: list[int] = []
    for place, voice in enumerate(voices):
        home = span.homes[place]
        free = [
            pitch
            for pitch in range(span.low, span.high + 1)
            if pitch % 12 in chord.tones and pitch not in taken
        ]
        taken.append(min(free, key=lambda p: abs(p - voice) + 0.35 * abs(p - home)))
    return taken


def _tied(notes: Sequence[Note]) -> list[Note]:
    """Tie what stays on the same pitch over a change of chord."""
    made: list[Note] = []
    sounding: dict[int, int] = {}
    for note in notes:
        place = sounding.get(note.pitch)
        if place is not None:
            before = made[place]
            if abs(before.start + before.length - note.start) < 0.2:
                length = note.start + note.length - before.start
                if length <= 8:
                    made[place] = replace(before, length=length)
                    continue
        sounding[note.pitch] = len(made)
        made.append(note)
    return made


def roots(chords: Harmony, end: float, loud: int, down: int = 0) -> list[Note]:
    """Hold the root of every chord."""
    return [Note(b, n * 0.96, root_of(c) - down, loud) for b, n, c in spans(chords, end)]


def pulse(
    chords: Harmony, end: float, pattern: str, loud: int, steps: Sequence[int] = (0,)
) -> list[Note]:
    """Beat the root on a grid of sixteenths: `x` strikes, `-` holds; `steps` go round."""
    notes: list[Note] = []
    for start, length, chord in spans(chords, end):
        for place, (at, long) in enumerate(_strikes(pattern, length)):
            pitch = root_of(chord) + steps[place % len(steps)]
            notes.append(Note(start + at, long * 0.9, pitch, loud))
    return notes


def _strikes(pattern: str, length: float) -> list[tuple[float, float]]:
    """Read a grid of sixteenths as (beat, length), over and over until `length`."""
    count = round(length * 4)
    marks = (pattern * (count // len(pattern) + 1))[:count]
    return [
        (place / 4, (1 + len(marks[place + 1 :]) - len(marks[place + 1 :].lstrip("-"))) / 4)
        for place, mark in enumerate(marks)
        if mark == "x"
    ]


def arpeggio(
    chords: Harmony, end: float, step: float, order: Sequence[int], shape: tuple[int, int]
) -> list[Note]:
    """Break chords from `shape` (lowest pitch, loudness) upwards, in an order of places."""
    low, loud = shape
    notes: list[Note] = []
    for start, length, chord in spans(chords, end):
        tones = [p for p in range(low, low + 30) if p % 12 in chord.tones]
        for place in range(round(length / step)):
            pitch = tones[order[place % len(order)]]
            accent = 6 if place % len(order) == 0 else 0
            notes.append(Note(start + place * step, step * 0.92, pitch, loud + accent))
    return notes


def stabs(
    chords: Harmony,
    end: float,
    pattern: str,
    loud: int,
    span: Span = Span(),
) -> list[Note]:
    """Strike whole chords on a grid of sixteenths."""
    notes: list[Note] = []
    voices = list(span.homes)
    for start, length, chord in spans(chords, end):
        voices = _next(voices, chord, span)
        for at, long in _strikes(pattern, length):
            notes += [Note(start + at, long * 0.85, pitch, loud) for pitch in sorted(voices)]
    return notes


def grid(keys: Mapping[int, str], start: float, bars: int, loud: int, beats: int = 4) -> list[Note]:
    """Play drums written as grids: key -> one bar of marks, from `start`, for so many bars."""
    notes: list[Note] = []
    for key, marks in keys.items():
        width = beats / len(marks)
        for bar in range(bars):
            for place, mark in enumerate(marks):
                if mark in STRIKES:
                    at = start + bar * beats + place * width
                    velocity = max(1, min(127, loud + STRIKES[mark]))
                    notes.append(Note(at, DRUM_LENGTH, key, velocity))
    return notes


def cut(chords: Harmony, start: float, end: float) -> Harmony:
    """Take the chords of a stretch of beats."""
    return [(beat, symbol) for beat, symbol in chords if start <= beat < end]


def sections(*lengths: tuple[str, float]) -> Callable[[str], float]:
    """Name the starts of sections that follow one another."""
    starts: dict[str, float] = {}
    beat = 0.0
    for name, length in lengths:
        starts[name] = beat
        beat += length
    starts["end"] = beat
    return starts.__getitem__
