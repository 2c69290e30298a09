"""The backlot: a bossa for a flute and a guitar, for walking through streets of plywood."""

from score.notation import Note, Piece
from score.swing_horns import pads
from score.swing_kit import Groove, kit
from score.swing_rhythm import fifth, low, stabs
from score.swing_sheet import Player, Section, Sheet, tune

PLAYERS = {
    "melody": Player(73, 104, 60),
    "guitar": Player(24, 120, 76),
    "vibraphone": Player(11, 112, 48),
    "strings": Player(48, 92),
    "bass": Player(32, 127),
    "drums": Player(40, 124),
}
INTRO = "| Dmaj7 | G7#11 | Dmaj7 | G7#11 "
A = "| Dmaj7 | Dmaj7 | Bm7 | E7 | Em7 | Gm6 | F#m7 B7b9 | Em7 A7 "
A_HOME = "| Dmaj7 | Dmaj7 | Bm7 | E7 | Em7 | Gm6 | Em7 A7b9 | D6 "
B = "| Fmaj7 | Fmaj7 | Bb7#11 | Bb7#11 | Gm7 | C7 | Em7b5 | A7b9 "
START = (
    "r:1 F#5:1 E5:.5 C#5:1 A4:2.5 r:2 | r:1 D5:1 C#5:.5 A4:1 G#4:2.5 r:2 |"
    "r:1 G4:.5 B4:1 D5:1 Bb4:2.5 r:.5 D5:.5 E5:.5 G5:.5 |"
)
HOME_1 = "A5:1.5 E5:.5 D#5:1 F#5:1 | E5:1.5 D5:.5 C#5:1 r:1 |"
HOME_2 = "G5:1.5 E5:.5 Bb4:1 C#5:1 | D5:3 r:1 |"
BRIDGE = (
    "C5:2 E5:1 A5:1.5 G5:.5 E5:3 | D5:2 F5:1 Ab5:1.5 G5:.5 E5:3 |"
    "F5:2 D5:1 Bb4:1 | E5:2 D5:1 C5:1 | Bb4:1 D5:1 G5:2 | E5:1 C#5:1 Bb4:2 |"
)
ECHO = "r:6.5 E5:.5 F#5:.5 A5:.5 | r:6.5 E5:.5 G#5:.5 B5:.5 | r:16 |"


def backlot() -> Piece:
    """Flute, guitar, flute; it goes round."""
    sheet = Sheet("backlot", 125, PLAYERS)
    _ground(sheet, sheet.section(INTRO, "intro"), 1)
    _verse(sheet, A, HOME_1, "melody", "A")
    _verse(sheet, A_HOME, HOME_2, "melody", "")
    _bridge(sheet, "vibraphone", "B")
    _verse(sheet, A_HOME, HOME_2, "melody", "leave")
    _verse(sheet, A, HOME_1, "guitar", "guitar")
    _verse(sheet, A_HOME, HOME_2, "guitar", "")
    _bridge(sheet, "melody", "C")
    _verse(sheet, A_HOME, HOME_2, "melody", "D")
    return sheet.piece(1.0)


def _verse(sheet: Sheet, harmony: str, end: str, who: str, cue: str) -> None:
    part = sheet.section(harmony, cue)
    sheet.add(who, tune(START + end, part.start, 90))
    if who == "melody":
        sheet.add("vibraphone", tune(ECHO, part.start, 64))
    _ground(sheet, part, 2)


def _bridge(sheet: Sheet, who: str, cue: str) -> None:
    part = sheet.section(B, cue)
    sheet.add(who, tune(BRIDGE, part.start, 86))
    sheet.add("strings", pads(part, 65, 3, 52))
    _ground(sheet, part, 3)


def _ground(sheet: Sheet, part: Section, seed: int) -> None:
    sheet.add("guitar", stabs(part, [0, 1.5, 3], 0.7, 48))
    sheet.add("drums", kit(part, seed, Groove("bossa")))
    for change in part.chart.changes:
        root = low(change.chord.root)
        other = low(fifth(change.chord), root)
        for half in range(int(change.length // 2)):
            at = part.start + change.start + 2 * half
            pitch = other if half % 2 else root
            sheet.add("bass", [Note(at, 1.4, pitch, 90), Note(at + 1.5, 0.45, pitch, 76)])
