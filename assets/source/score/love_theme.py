"""The love theme as Seb plays it: seven notes alone, then the whole tune, for two hands.

The `melody` belongs to the player. The open bars after the question stay open (`cue:phrase`).
"""

from score.cues import ANSWER, LOVE_CHORDS, LOVE_FIRST, LOVE_LAST, LOVE_MIDDLE
from score.ensemble import later
from score.figures import broken, rolled
from score.left_hand import waltz
from score.notation import Note, Part, Piece, changes, line

PIANO = 0
SEVEN = "A4:1.5 C5:1.5 | E5:3 | G5:3 | F5:3 | E5:3 | D5:9"
SEVEN_CHORDS = "Dm7:3 E7b9:3"  # under the last of the seven
CODA = "r:1 C5:1 E5:1 | D5:3 | r:1 B4:1 D5:1 | C5:3 | r:1 F5:1 E5:1 | D5:2 C5:1 | B4:3 |"
LAST = "A4:1 C5:1 E5:1 | G5:3"  # the question, asked once more and left
CODA_CHORDS = "Fmaj7:3 G7sus:3 Em7:3 Am7:3 Dm7:3 Fm6:3 Cmaj7:9"
ALONE, TUNE, END = 24.0, 84.0, 135.0  # beats: where the tune begins, how long it is, the whole
CODA_AT = ALONE + TUNE
OPEN = (12.0, 30.0)  # beats of the tune where an answer may stand


def love_theme() -> list[Piece]:
    """The piano piece."""
    tune = LOVE_FIRST + LOVE_MIDDLE + LOVE_LAST
    melody = line(SEVEN, velocity=66) + line(tune, ALONE, 80)
    melody += line(ANSWER, ALONE + OPEN[1], 70) + line(CODA + LAST, CODA_AT, 70, 4)
    lead_in, harmony, coda = changes(SEVEN_CHORDS), changes(LOVE_CHORDS), changes(CODA_CHORDS)
    chords = [(0.0, "Am7"), (9.0, "Fmaj7"), (15.0, "Cmaj7")]
    chords += later(lead_in, 18) + later(harmony, ALONE) + later(coda, CODA_AT)
    cues = [(0.0, "seven"), (ALONE, "A"), (ALONE + OPEN[0], "phrase"), (ALONE + 18, "on")]
    cues += [(ALONE + 36, "B")]
    cues += [(ALONE + 60, "last"), (CODA_AT, "coda"), (END, "end")]
    parts = [Part("melody", PIANO, melody, 0), Part("left hand", PIANO, _left(), 1, volume=127)]
    return [Piece("love_theme", 90, 3, parts, chords, cues, END)]


def _left() -> list[Note]:
    """Hardly anything first; it walks, it turns, it lets go."""
    lead_in, harmony, coda = changes(SEVEN_CHORDS), changes(LOVE_CHORDS), changes(CODA_CHORDS)
    first = [c for c in harmony if c[0] < 36]
    middle = [(b - 36, s) for b, s in harmony if 36 <= b < 60]
    last = [(b - 60, s) for b, s in harmony if b >= 60]
    played = [
        (18.0, broken(lead_in, 6, (0, 1, 2), 1, 36, 52)),
        (ALONE, broken(first, 36, (0, 2, 3), 1, 36, 60)),
        (ALONE + 36, waltz(middle, 24, 74, 4)),
        (ALONE + 60, broken(last, 24, (0, 2, 3, 4, 3, 2), 0.5, 33, 62)),
        (CODA_AT, broken(coda[:6], 18, (0, 2, 3), 1, 36, 56)),
        (CODA_AT + 18, rolled([(0, "Cmaj7")], 6, 4, 36, 50)),
        (CODA_AT + 24, rolled([(0, "Cmaj7")], 4, 5, 36, 56)),
    ]
    return [
        Note(n.start + at, n.length, n.pitch, n.velocity) for at, notes in played for n in notes
    ]
