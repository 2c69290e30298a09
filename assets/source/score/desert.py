"""Desert: a night's drive. An open fifth, an electric piano, and the theme's middle, very far off.

Bars of four: dark 4, A 8 (English horn), A again 8 (cello, the strings wake), dawn 8, going on 4.
"""

from score.ensemble import Harmony, ensemble, later, led, moved, within
from score.figures import broken, sweep
from score.left_hand import root_of, spans
from score.notation import DRUMS, Note, Part, Piece, changes, line
from score.sections import (
    CELESTA,
    ENGLISH_HORN,
    FAST,
    FRETLESS,
    HARP,
    HORN,
    INNER,
    STEEL,
    TINE,
    TREMOLO,
    solo,
    strings,
    waves,
)

A, AGAIN, DAWN, ON, END = 16.0, 48.0, 80.0, 112.0, 128.0  # beats
DARK_CHORDS = "Dm7:8 Dm6:8"
A_CHORDS = "Dm7:4 Bbmaj7:4 Gm7:4 Dm7:4 Em7b5:4 A7b9:4 Dm7:4 A7sus:4"
AGAIN_CHORDS = "Dm7:4 Bbmaj7:4 Gm7:4 Fmaj7:4 Em7b5:4 A7b9:4 Bbmaj7:4 C7sus:4"
DAWN_CHORDS = "Dmaj7:4 Gmaj7:4 Bm7:4 A7sus:4 Gmaj7:4 Em7:4 F#m7:4 A7sus:4"
ON_CHORDS = "Gm6:4 Dm7:4 Gm6:4 A7sus:4"
TUNE = (  # the middle of the love theme, twice as slow, and no way home in it
    "A4:3 G4:1 | F4:2 G4:1 A4:1 | D5:3 C5:1 | A4:4 |G4:3 F4:1 | E4:1 F4:1 G4:2 | A4:4 | E4:3 r:1 |"
)
TUNE_2 = (
    "D5:3 C5:1 | Bb4:2 C5:1 D5:1 | F5:3 D5:1 | C5:4 |"
    "Bb4:3 A4:1 | G4:1 A4:1 C#5:2 | D5:2 F5:2 | G5:3 r:1 |"
)
RISE = (  # the question, in the major, with the sun in it
    "F#5:4 | r:1 D5:1 F#5:1 A5:1 | C#6:2 B5:2 | A5:1.5 G5:.5 E5:2 |"
    "B5:3 A5:1 | G5:2 E5:1 B4:1 | A5:2 C#5:2 | D5:4 |"
)
HORN_ANSWER = "r:4 | r:2 B3:1 D4:1 | F#4:4 | E4:3 r:1 | r:2 D4:1 G4:1 | B4:4 | A4:2 E4:2 | G4:4"
FAR_ANSWER = "E6:1 D6:.5 C#6:.5 A5:1 C#6:1 B5:2"
LAST = "r:4 | r:2 A4:1 F4:1 | r:4 | E4:3 r:1 |"


def desert() -> list[Piece]:
    """The road to Boulder City."""
    harmony = changes(DARK_CHORDS)
    for start, text in ((A, A_CHORDS), (AGAIN, AGAIN_CHORDS), (DAWN, DAWN_CHORDS), (ON, ON_CHORDS)):
        harmony += later(changes(text), start)
    cues = [(0.0, "dark"), (A, "A"), (A, "leave"), (AGAIN, "B"), (AGAIN, "leave"), (DAWN, "dawn")]
    cues += [(ON, "on"), (ON, "leave")]
    parts = ensemble([*_voices(), *_road(harmony), *_strings(harmony)])
    return [Piece("desert", 64, 4, parts, harmony, cues, END)]


def _voices() -> list[Part]:
    reed = line(TUNE, A, 80) + line(LAST, ON, 66)
    bow = line(TUNE_2, AGAIN, 84)
    bow += moved(line(RISE, DAWN, 58), 0, -12)
    breath = waves(0, END, 8, 88, 120)
    return [
        solo("melody", ENGLISH_HORN, reed, breath, 112),
        strings("cellos", bow, breath, FAST, 124),
        solo("horns", HORN, line(HORN_ANSWER, DAWN, 70), breath, 92),
        strings("violins", line(RISE, DAWN, 84), [(DAWN, 80), (ON - 8, 104), (ON, 70)], FAST, 116),
    ]


def _road(harmony: Harmony) -> list[Part]:
    """What goes by: posts on the electric piano, a string plucked, wheels far below."""
    night = [c for c in harmony if c[0] < DAWN]
    posts = broken(night, DAWN, (0, -1, 2, 3, -1, 4, -1, 2), 0.5, 45, 70)
    day = [(b - DAWN, s) for b, s in harmony if b >= DAWN]
    posts += moved(broken(day, END - DAWN, (0, 2, 3, 4, 5, 4, 3, 2), 0.5, 45, 66), DAWN)
    steel = line("r:6 A3:.5 E4 | r:4 | r:6 A3:.5 D4 |", 0, 58)
    steel += line("r:14 A4:.5 G4 F4:1 | r:14 E4:.5 G4 A4:1 |", A, 54)
    steel += line("r:14 F4:.5 G4 A4:1 | r:13 D4:.5 F4 G4:1 C5:1 |", AGAIN, 58)
    wheels = [n for b, long, c in spans(harmony, END) for n in _wheels(b, long, root_of(c))]
    lights = line("r:6 A6:.5 E6 | r:4 | r:6 F6:.5 D6 | r:2", 0, 40) + line(
        FAR_ANSWER, DAWN + 12, 44
    )
    dust = [Note(b, 0.4, 42, 56 + 10 * (b % 4 == 2)) for b in range(int(A), int(END))]
    return [
        solo("piano", TINE, posts, (), 127),
        solo("guitar", STEEL, steel, (), 124),
        solo("bass", FRETLESS, wheels, (), 104),
        solo("celesta", CELESTA, lights, (), 92),
        Part("drums", 40, dust, DRUMS, volume=112),
    ]


def _wheels(beat: float, length: float, root: int) -> list[Note]:
    """The root, and its octave late in the bar, as a wheel comes round."""
    bars = [beat + 4 * bar for bar in range(round(length / 4))]
    return [
        note for at in bars for note in (Note(at, 2.8, root, 82), Note(at + 3, 0.9, root + 12, 62))
    ]


def _strings(harmony: Harmony) -> list[Part]:
    tune = line(TUNE, A) + line(TUNE_2, AGAIN) + line(RISE, DAWN)
    lows, violas, seconds = led(harmony, END, INNER, 58, tune)
    arc = [(0, 60), (A, 64), (AGAIN, 72), (DAWN - 8, 80), (DAWN, 88), (ON - 8, 100), (ON, 76)]
    arc += [(END, 60)]
    awake = [within(row, AGAIN, END) for row in (lows, violas, seconds)]
    far = [Note(0, 15.5, 69, 56), Note(0, 15.5, 76, 52), Note(16, 31, 81, 44)]
    gliss = sweep(DAWN - 1, 1, [p for p in range(57, 88) if p % 12 in (9, 2, 4, 7)], (30, 56))
    return [
        strings("violas", awake[1], arc, volume=108),
        strings("second violins", awake[2], arc, volume=104),
        Part("low strings", 49, awake[0], volume=96),
        Part("tremolo", TREMOLO, far, volume=92),
        solo("harp", HARP, gliss, (), 96),
    ]
