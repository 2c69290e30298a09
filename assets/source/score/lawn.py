"""Where we are: two people on a bench, by day. The question turned round, so that it asks nothing.

Bars of four: A 8 piano, A again 8 with clarinet and strings, B 4, last 4, and it may go round.
"""

from score.ensemble import Harmony, ensemble, later, led, moved, roots, within
from score.figures import broken
from score.left_hand import held
from score.notation import Note, Part, Piece, changes, line
from score.sections import CLARINET, FAST, HARP, INNER, solo, strings, waves

AGAIN, B, LAST, END = 32.0, 64.0, 80.0, 96.0  # beats
A_CHORDS = "Cmaj7:4 Em7:4 Am7:4 Fmaj7:2 G7sus:2 Cmaj7:4 Gm7:2 C7:2 Fmaj7:4 Fm6:4"
AGAIN_CHORDS = "Em7:4 A7b9:4 Dm7:4 G7sus:2 G7:2 Em7:2 Am7:2 Dm7:2 E7b9:2 Am7:4 D7:2 G7sus:2"
B_CHORDS = "Fmaj7:4 Em7:4 Dm7:4 G7sus:4"
LAST_CHORDS = "Cmaj7:4 Am7:4 Fmaj7:2 Fm6:2 Cmaj7:4"
TUNE = (
    "E5:1.5 D5:.5 C5:1 G4:1 | B4:3 r:1 | C5:1.5 D5:.5 E5:1 G5:1 | A5:2 G5:2 |"
    "E5:1.5 D5:.5 C5:1 G4:1 | Bb4:2 E5:2 | F5:1.5 E5:.5 D5:1 C5:1 | Ab4:2 D5:2 |"
)
TUNE_2 = (
    "G5:1.5 F#5:.5 E5:1 B4:1 | C#5:2 G5:2 | F5:1.5 E5:.5 D5:1 A4:1 | C5:2 B4:2 |"
    "G5:1 E5:1 C5:1 A5:1 | F5:1 D5:1 B4:1 G#5:1 | E5:2 C5:2 | D5:1.5 E5:.5 C5:2 |"
)
LOOK = "A5:3 G5:1 | G5:2 B4:1 D5:1 | F5:3 E5:1 | D5:4 |"
CLOSE = "E5:1.5 D5:.5 C5:1 G4:1 | E4:2 A4:2 | C5:1 A4:1 Ab4:1 D5:1 | C5:4 |"
UNDER = "G3:2 E3:2 | G3:3 r:1 | A3:2 C4:2 | C4:2 D4:2 | E4:2 C4:2 | D4:2 Bb3:2 | A3:2 F3:2 | F3:4 |"
REED = (
    "r:4 | r:1 E4:1 G4:1 A4:1 | r:4 | r:1 F4:1 G4:1 B4:1 | E4:2 C5:2 | A4:2 B4:2 |"
    "C5:1 B4:1 A4:1 G4:1 | F#4:2 F4:2 |"
)


def where_we_are() -> list[Piece]:
    """Nothing happens for as long as one allows it."""
    harmony = changes(A_CHORDS)
    for start, text in ((AGAIN, AGAIN_CHORDS), (B, B_CHORDS), (LAST, LAST_CHORDS)):
        harmony += later(changes(text), start)
    cues = [(0.0, "A"), (AGAIN, "B"), (AGAIN, "leave"), (B, "look"), (LAST, "last")]
    cues += [(LAST, "leave")]
    return [Piece("where_we_are", 60, 4, ensemble(_parts(harmony)), harmony, cues, END)]


def _parts(harmony: Harmony) -> list[Part]:
    tune = line(TUNE, 0, 84) + line(TUNE_2, AGAIN, 90) + line(CLOSE, LAST, 80)
    look = line(LOOK, B, 80)
    over = moved(within(line(TUNE_2, AGAIN, 58), AGAIN + 16, B), 0, 0) + look
    lows, violas, seconds = led(harmony, END, INNER, 58, tune + look)
    arc = [(0, 60), (AGAIN, 76), (B, 104), (B + 6, 118), (LAST, 84), (END, 60)]
    piano = held(harmony, END, 72, 3)
    harp = [n for n in broken(harmony, END, (0, 2, 3, 4), 0.5, 52, 42) if B <= n.start < LAST]
    return [
        solo("melody", 0, tune + moved(look, 0, -12), (), 118),
        solo("left hand", 0, piano, (), 112),
        strings("violins", over, arc, FAST, 108),
        strings("second violins", within(seconds, AGAIN, END), arc, volume=100),
        strings("violas", within(violas, AGAIN, END), arc, volume=100),
        strings("cellos", line(UNDER, 0, 62) + within(lows, AGAIN, END), arc, volume=108),
        strings("basses", [n for n in roots(harmony, END, 60) if n.start >= AGAIN], arc, volume=92),
        solo("clarinet", CLARINET, line(REED, AGAIN, 68), waves(AGAIN, B, 8, 84, 112), 100),
        solo("harp", HARP, [*harp, Note(END - 4, 4, 84, 40), Note(END - 3, 3, 79, 36)], (), 100),
    ]
