"""The sections of the orchestra and the other instruments of the score, ready to be written for."""

from collections.abc import Sequence

from score.notation import EXPRESSION, Note, Part, swells

# name of the track -> General MIDI program and the soundfont's bank
FIRSTS, SECONDS, VIOLAS, CELLOS, BASSES = 20, 25, 30, 40, 50  # banks of the string sections
FAST, SLOW, TREMOLO, PLUCKED = 48, 49, 44, 45  # programs of the string sections
SECTIONS = {
    "violins": FIRSTS,
    "second violins": SECONDS,
    "violas": VIOLAS,
    "cellos": CELLOS,
    "basses": BASSES,
}
PIANO, TINE, CELESTA, GLOCKENSPIEL, VIBES, HARP, TIMPANI = 0, 4, 8, 9, 11, 46, 47
NYLON, STEEL, JAZZ_GUITAR, BASS, FRETLESS = 24, 25, 26, 32, 35
VIOLIN, VIOLA, CELLO, CHOIR, OOHS = 40, 41, 42, 52, 53
TRUMPET, TROMBONE, MUTED, HORN, BRASS = 56, 57, 59, 60, 61
OBOE, ENGLISH_HORN, BASSOON, CLARINET, FLUTE, PICCOLO = 68, 69, 70, 71, 73, 72
INNER = ((43, 60), (52, 69), (57, 76))  # cellos, violas, second violins
Points = Sequence[tuple[float, int]]


def strings(
    name: str, notes: list[Note], points: Points = (), how: int = SLOW, volume: int = 100
) -> Part:
    """Write for a section of strings; `points` are its swells."""
    return _part(Part(name, how, notes, bank=SECTIONS[name], volume=volume), points)


def solo(
    name: str, program: int, notes: list[Note], points: Points = (), volume: int = 100
) -> Part:
    """Write for any other instrument."""
    return _part(Part(name, program, notes, volume=volume), points)


def pedalled(part: Part, bars: Sequence[float]) -> Part:
    """Take the pedal anew at each of these beats."""
    for beat in bars:
        part.controls += [(beat, 64, 0), (beat + 0.06, 64, 127)]
    return part


def waves(start: float, end: float, bar: float, low: int, high: int) -> list[tuple[float, int]]:
    """Make a swell up and down over every `bar` beats."""
    points, beat = [], start
    while beat < end:
        points += [(beat, low), (beat + bar * 0.55, high), (min(end, beat + bar * 0.98), low)]
        beat += bar
    return points


def _part(part: Part, points: Points) -> Part:
    if points:
        if points[0][0] > 0:
            part.controls.append((0.0, EXPRESSION, points[0][1]))
        part.controls += swells(points, 0.125)
    return part
