"""She runs: the love theme's question in fours, over strings that cannot stand still.

Bars of four: intro 4, A 8, B 8 (cellos and horn), A again 8 with winds, a climb in thirds 8, a
breath 4 that leads to the start.
"""

from score.ensemble import Harmony, ensemble, later, led, moved, roots, within
from score.figures import broken, pulse, roll, sweep
from score.notation import DRUMS, Note, Part, Piece, changes, line
from score.sections import (
    CLARINET,
    FAST,
    FLUTE,
    GLOCKENSPIEL,
    HORN,
    INNER,
    PLUCKED,
    TIMPANI,
    solo,
    strings,
    waves,
)

A, B, AGAIN, CLIMB, BREATH, END = 16.0, 48.0, 80.0, 112.0, 144.0, 160.0  # beats
INTRO_CHORDS = "Dm7:8 Bbmaj7:4 A7sus:4"
A_CHORDS = "Dm7:4 Bbmaj7:4 Fmaj7:4 C7sus:2 C7:2 Gm7:4 Am7:4 Bbmaj7:4 A7sus:2 A7b9:2"
B_CHORDS = "Bbmaj7:4 C7:4 Am7:4 D7b9:4 Gm7:4 C7:4 Fmaj7:4 A7b9:4"
CLIMB_CHORDS = "Dm7:4 Fm7:4 Abmaj7:4 Dbmaj7:4 Gm7:4 Bbmaj7:4 Em7b5:4 A7b9:4"
BREATH_CHORDS = "Dm7:4 Gm7:4 Em7b5:4 A7sus:4"
TUNE = (
    "D5:1.5 F5:.5 A5:2 | C6:2.5 Bb5:1.5 | A5:1.5 G5:.5 F5:2 | G5:2 E5:2 |"
    "Bb5:1.5 A5:.5 G5:1 D5:1 | C6:1.5 A5:.5 E5:2 | D6:2 C6:1 Bb5:1 | A5:2 C#6:1 E6:1 |"
)
LOW_TUNE = (
    "D4:2 F4:2 | E4:1.5 D4:.5 C4:2 | C4:2 E4:2 | F#4:1.5 Eb4:.5 D4:2 |"
    "G4:1.5 A4:.5 Bb4:2 | G4:1 E4:1 C4:2 | A4:2 C5:2 | C#5:2 E4:2 |"
)
RUNS = (  # winds above the low tune
    "r:2 D6:.5 C6 Bb5 A5 | G5:1 r:3 | r:2 C6:.5 B5 A5 G5 | F#5:1 r:3 |"
    "r:2 D6:.5 C6 Bb5 A5 | G5:1 r:3 | r:.5 F5:.5 G5 A5 C6 D6 E6 F6 | E6:1 C#6 A5 E5 |"
)
SKIPS = (  # winds that run beside the tune
    "A5:.5 F5 D5 F5 A5 F5 A5 D6 | F6:1 r:1 D6:.5 Bb5 F5 D5 | C5:.5 F5 A5 C6 F6:1 C6 |"
    "Bb5:.5 G5 E5 G5 C6:1 Bb5 | D6:.5 Bb5 G5 Bb5 D6:1 r | E6:.5 C6 A5 C6 E6:1 r |"
    "F6:.5 D6 Bb5 D6 F6 D6 Bb5 D6 | E6:1 r A5:.5 C#6 E6 G6 |"
)
UP = (
    "r:.5 D5 F5 A5 C6:1.5 A5:.5 | r F5 Ab5 C6 Eb6:1.5 C6:.5 | r Ab5 C6 Eb6 G6:1.5 Eb6:.5 |"
    "F6:2 Eb6:1 C6:1 | r:.5 G5 Bb5 D6 F6:1.5 D6:.5 | r Bb5 D6 F6 A6:1.5 F6:.5 |"
    "G6:2 E6:1 Bb5:1 | A5:1 C#6 E6 G6 |"
)
CALL = "A4:3 G4:1 | Ab4:3 F4:1 | Eb4:2 G4:2 | Ab4:4 | Bb4:3 A4:1 | D5:3 Bb4:1 | Bb4:2 G4:2 | C#5:4"
LAST = "F6:1 r:1 D6:.5 A5 F5 D5 | Bb4:1 r:3 | r:4 | r:2 A4:1 C#5:1"
ON = "r:1 D6:.5 A5 F5:1 r | r:4 | r:1 A5:.5 F5 D5:1 r | r:2 A4:.5 B4 C#5 E5 |"


def run() -> list[Piece]:
    """Through the streets of an evening."""
    harmony = changes(INTRO_CHORDS)
    for start, text in (
        (A, A_CHORDS),
        (B, B_CHORDS),
        (AGAIN, A_CHORDS),
        (CLIMB, CLIMB_CHORDS),
        (BREATH, BREATH_CHORDS),
    ):
        harmony += later(changes(text), start)
    cues = [(0.0, "intro"), (A, "A"), (B, "B"), (B, "leave"), (AGAIN, "C"), (CLIMB, "climb")]
    cues += [(BREATH, "breath"), (BREATH, "leave")]
    parts = ensemble([*_tune(), *_hurry(harmony), *_winds(), *_drums(harmony)])
    return [Piece("run", 150, 4, parts, harmony, cues, END)]


def _tune() -> list[Part]:
    high = line(ON, 0, 86) + line(TUNE, A, 84) + line(TUNE, AGAIN, 92) + line(UP, CLIMB, 94)
    high += line(LAST, BREATH, 84)
    high += moved(within(line(TUNE, AGAIN, 92), AGAIN, CLIMB), 0, -12, -8)
    arc = [(0, 100), (A, 106), (B, 100), (AGAIN, 108), (CLIMB, 108), (BREATH - 2, 116), (END, 100)]
    low = line(LOW_TUNE, B, 92) + moved(line(UP, CLIMB, 80), 0, -24)
    return [
        strings("violins", high, arc, FAST, 116),
        strings("cellos", low, arc, FAST, 120),
        solo("horns", HORN, line(LOW_TUNE, B, 66) + line(CALL, CLIMB, 84), arc, 100),
    ]


def _hurry(harmony: Harmony) -> list[Part]:
    """Eighths in the seconds, after-beats in the violas, plucked roots below."""
    eighths = [
        Note(n.start, 0.3, n.pitch, n.velocity)
        for n in broken(harmony, END, (1, 2, 3, 2, 4, 2, 3, 2), 0.5, 52, 88)
    ]
    _, violas, seconds = led(harmony, END, INNER, 86, line(TUNE, A))
    after = pulse([violas, seconds], (1, 3), 4, 0.3)
    ground = roots(harmony, END, 84)
    plucked = [
        Note(n.start + beat, 0.8, n.pitch + 12 * (beat % 4 == 2), n.velocity - 3 * (beat % 4))
        for n in ground
        for beat in range(0, round(n.length), 2)
    ]
    return [
        strings("second violins", eighths, [(0, 118)], FAST, 122),
        Part("pulse", FAST, after, volume=116),
        Part("plucked basses", PLUCKED, plucked, bank=50, volume=118),
        strings("basses", within(ground, CLIMB, BREATH), [(CLIMB, 80), (BREATH, 104)], FAST, 92),
    ]


def _winds() -> list[Part]:
    runs = line(RUNS, B, 74) + line(SKIPS, AGAIN, 72) + moved(line(UP, CLIMB, 72), 0, 0)
    second = moved(line(RUNS, B, 66), 0, -12) + moved(line(SKIPS, AGAIN, 62), 0, -12)
    second += moved(line(ON, 0, 62), 0, -12)
    breath = waves(0, END, 8, 92, 116)
    glints = line("r:3 A5:1 | r:4 | r:3 F5:1 | r:4", A, 60) + line("D6:4 | C6:4 | Eb6:4", CLIMB, 60)
    return [
        solo("flute", FLUTE, runs, breath, 100),
        solo("clarinet", CLARINET, second, breath, 96),
        solo("glockenspiel", GLOCKENSPIEL, moved(glints, 0, 12), (), 120),
    ]


def _drums(harmony: Harmony) -> list[Part]:
    """A drum that urges, a shaker of brushes, one cymbal at the top."""
    feet = [Note(b, 0.3, 42, 58 if b % 2 else 70) for b in range(int(END))]
    skip = [Note(b + 0.5, 0.3, 42, 48) for b in range(int(A), int(END)) if b % 2]
    snare = [Note(b + 1, 0.3, 38, 56) for b in range(int(AGAIN), int(BREATH), 2)]
    crash = [Note(b, 3, 49, v) for b, v in ((AGAIN, 52), (CLIMB, 60), (BREATH, 84))]
    drum = roll(B - 2, 2, 45, (34, 64)) + roll(CLIMB - 2, 2, 45, (40, 76))
    drum += [*roll(BREATH - 4, 4, 45, (40, 98)), Note(BREATH, 2, 50, 96)]
    drum += sweep(END - 1, 1, [45, 45, 45], (40, 50))
    kit = Part("drums", 40, [*feet, *skip, *snare, *crash], DRUMS, volume=104)
    return [solo("timpani", TIMPANI, drum, volume=104), kit]
