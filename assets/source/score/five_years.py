"""Five years: winter, and everything has gone well. The city's tune in the major, behind glass.

Bars of four: morning 4, A 8 (vibraphone), A again 8 (strings, flute), B 8 in which the question
is asked by an inner voice, last 4.
"""

from score.ensemble import Harmony, ensemble, later, led, roots, within
from score.figures import broken
from score.notation import DRUMS, Note, Part, Piece, changes, line
from score.sections import (
    BASS,
    CELESTA,
    CLARINET,
    FAST,
    FLUTE,
    HARP,
    HORN,
    INNER,
    VIBES,
    solo,
    strings,
    waves,
)

A, AGAIN, B, LAST, END = 16.0, 48.0, 80.0, 112.0, 128.0  # beats
MORNING_CHORDS = "Fmaj7:8 Dbmaj7:8"
A_CHORDS = "Fmaj7:4 Dm7:4 Bbmaj7:4 C7sus:4 Fmaj7:4 Dm7:4 Gm7:4 C7:4"
B_CHORDS = "Bbmaj7:4 C7sus:4 Am7:4 D7b9:4 Gm7:4 Bbm6:4 Am7:4 Abmaj7:4"
LAST_CHORDS = "Gm7:4 C7sus:4 Fmaj7:4 Dbmaj7:4"
TUNE = (  # the way home of long ago, with the lamps on
    "A5:2 G5:1 F5:1 | C5:3 r:1 | r:1 D5:1 F5:1 A5:1 | G5:1.5 F5:.5 D5:2 |"
    "A5:2 G5:1 F5:1 | E5:3 C5:1 | r:1 Bb4:1 D5:1 F5:1 | E5:3 r:1 |"
)
TUNE_2 = (
    "A5:2 G5:1 F5:1 | C5:3 r:1 | r:1 D5:1 F5:1 A5:1 | G5:1.5 F5:.5 D5:2 |"
    "A5:2 C6:1 A5:1 | F5:3 E5:1 | D5:1 F5:1 Bb5:1 D6:1 | C6:2 Bb5:2 |"
)
TOP = "A5:4 | G5:3 F5:1 | E5:4 | F#5:2 Eb5:2 | F5:4 | G5:3 F5:1 | E5:2 C5:2 | Eb5:2 C5:2 |"
INNER_VOICE = (  # nobody hears it but one
    "D4:1 F4:1 A4:1 C5:1 | Bb4:2 G4:2 | A4:1.5 G4:.5 E4:2 | D4:4 |"
    "Bb3:1 D4:1 F4:1 A4:1 | G4:2 F4:2 | E4:1.5 D4:.5 C4:2 | C4:4 |"
)
FLAKES = (
    "C6:.5 A5 E6 C6 A5 E5 A5 C6 | D6 A5 F5 A5 r:2 |"
    "C6:.5 Ab5 F6 C6 Ab5 F5 Ab5 C6 | Eb6 C6 Ab5 F5 r:2"
)
LAST_FLAKES = "C6:.5 A5 E6 C6 A5 E5 A5 C6 | C6 Ab5 F6 C6 Eb6 C6 Ab5 F5"
ECHO = "r:4 | r:1 A5:.5 C6:.5 D6:1 r:1 | r:4 | r:4 | r:4 | r:1 G5:.5 A5:.5 C6:1 r:1 | r:8 |"
CLOSE = "D5:2 F5:2 | G5:3 F5:1 | C5:4 | r:4"


def five_years() -> list[Piece]:
    """A day that goes well."""
    harmony = changes(MORNING_CHORDS)
    for start, text in ((A, A_CHORDS), (AGAIN, A_CHORDS), (B, B_CHORDS), (LAST, LAST_CHORDS)):
        harmony += later(changes(text), start)
    cues = [(0.0, "morning"), (A, "A"), (AGAIN, "B"), (AGAIN, "leave"), (B, "inside")]
    cues += [(LAST, "last"), (LAST, "leave")]
    parts = ensemble([*_tune(), *_glass(harmony), *_bed(harmony)])
    return [Piece("five_years", 100, 4, parts, harmony, cues, END)]


def _tune() -> list[Part]:
    first = line(TUNE, A, 92) + line(CLOSE, LAST, 84)
    arc = [(0, 70), (AGAIN, 92), (B, 104), (B + 20, 122), (LAST, 84), (END, 60)]
    high = line(TUNE_2, AGAIN, 82) + line(TOP, B, 80)
    return [
        solo("melody", VIBES, first, (), 127),
        strings("violins", high, arc, FAST, 114),
        solo("flute", FLUTE, line(ECHO, A, 64) + line(TUNE_2, AGAIN, 66), waves(A, B, 8, 84, 112)),
        solo("clarinet", CLARINET, line(INNER_VOICE, B, 72), waves(B, LAST, 8, 90, 118), 104),
        solo("horns", HORN, line("F4:4 | D4:4 | F4:4 | G4:4", AGAIN, 58), arc, 88),
    ]


def _glass(harmony: Harmony) -> list[Part]:
    """Celesta and harp: snow that is not cold."""
    flakes = line(FLAKES, 0, 60) + line(LAST_FLAKES, LAST + 8, 54)
    harp = broken(harmony, END, (0, 2, 4, 3, 5, 4, 3, 2), 0.5, 45, 48)
    harp = [n for n in harp if not A <= n.start < AGAIN]
    return [
        solo("celesta", CELESTA, flakes, (), 104),
        solo("harp", HARP, harp, (), 108),
    ]


def _bed(harmony: Harmony) -> list[Part]:
    tune = line(TUNE, A) + line(TUNE_2, AGAIN) + line(TOP, B) + line(CLOSE, LAST)
    lows, violas, seconds = led(harmony, END, INNER, 58, tune)
    arc = [(0, 56), (A, 64), (AGAIN, 80), (B, 92), (B + 20, 112), (LAST, 76), (END, 50)]
    pulse = [n for b in roots(harmony, END, 78) for n in _two(b)]
    brushes = [n for bar in range(int(A), int(LAST), 4) for n in _brush(bar)]
    return [
        strings("second violins", seconds, arc, volume=100),
        strings("violas", violas, arc, volume=100),
        strings("cellos", within(lows, AGAIN, END), arc, volume=100),
        solo("bass", BASS, pulse, (), 116),
        Part("drums", 40, brushes, DRUMS, volume=104),
    ]


def _two(root: Note) -> list[Note]:
    """Root, and its fifth on three."""
    made: list[Note] = []
    for bar in range(round(root.length / 0.97) // 4):
        at = root.start + 4 * bar
        made += [
            Note(at, 1.8, root.pitch, root.velocity),
            Note(at + 2, 1.4, root.pitch + 7, root.velocity - 10),
        ]
    return made


def _brush(bar: int) -> list[Note]:
    marks = ((0, 40, 60), (1, 38, 66), (1.5, 40, 50), (2, 40, 58), (3, 38, 68), (3.5, 40, 52))
    return [Note(bar + beat, 0.3, key, loud) for beat, key, loud in marks]
