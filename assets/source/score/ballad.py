"""Side B: a tenor, brushes, and a record that has nothing more to say."""

from score.notation import Note, Piece
from score.swing_horns import pads
from score.swing_rhythm import brushes, two_beat
from score.swing_sheet import Player, Section, Sheet, tune

PLAYERS = {
    "melody": Player(66, 96, 60),
    "piano": Player(0, 124, 54),
    "bass": Player(32, 127),
    "drums": Player(40, 120),
}
A = "| Bbmaj7 | Gm7 | Ebmaj7 | Ebm6 | Dm7 | G7b9 | Cm7 F7 | Bbmaj7 F7alt "
A_HOME = "| Bbmaj7 | Gm7 | Ebmaj7 | Ebm6 | Dm7 | G7b9 | Cm7 F7b9 | Bb6 "
B = "| Abm7 | Db7 | Gbmaj7 | Gbmaj7 | Gm7 | C7 | Cm7 | F7alt "
RUN_OUT = "| Dm7 | G7b9 | Cm7 F7b9 | Ebm6 | Bb6 | Bb6 | Bb6 | Bb6 "
FIRST = (
    "D5:1.5 C5:.5 F4:2 | r:1 G4:.5 Bb4:.5 D5:1.5 C5:.5 | Bb4:3 G4:1 | Gb4:2 C5:2 |"
    "A4:1 C5:1 F5:1.5 E5:.5 | D5:1 B4:1 Ab4:2 |"
)
ON, HOME = "G4:1 Bb4:1 A4:1 C5:1 | D5:2 r:2 |", "G4:1 C5:1 A4:1 Gb4:1 | F4:3 r:1 |"
BRIDGE = (
    "Eb5:2 Cb5:1 Bb4:1 | Ab4:1.5 Bb4:.5 Cb5:2 | Bb4:3 Db5:1 | F5:2 r:2 |"
    "D5:2 Bb4:1 A4:1 | G4:1.5 A4:.5 Bb4:2 | Eb5:2 D5:1 C5:1 | Db5:2 A4:2 |"
)
LAST = "A4:1 C5:1 F5:1.5 E5:.5 | D5:1 B4:1 Ab4:2 | G4:2 Gb4:2 | r:16 | r:4 |"


def side_b() -> Piece:
    """The last tune of a side, and its last groove."""
    sheet = Sheet("side_b", 64, PLAYERS)
    _eight(sheet, A, FIRST + ON, "A")
    _eight(sheet, A_HOME, FIRST + HOME, "")
    _eight(sheet, B, BRIDGE, "B")
    _eight(sheet, A_HOME, FIRST + HOME, "C")
    _run_out(sheet)
    sheet.ends()
    return sheet.piece(2.0)


def _eight(sheet: Sheet, harmony: str, text: str, cue: str) -> None:
    part = sheet.section(harmony, cue)
    sheet.add("melody", tune(text, part.start, 82))
    _under(sheet, part, 32.0)


def _under(sheet: Sheet, part: Section, beats: float) -> None:
    end = part.start + beats
    sheet.add("piano", [n for n in pads(part, 64, 4, 58) if n.start < end])
    sheet.add("bass", [n for n in two_beat(part, 3, 82) if n.start < end + 4])
    sheet.add("drums", [n for n in brushes(part, 4, 0.0, -10) if n.start < end + 8])


def _run_out(sheet: Sheet) -> None:
    """The tenor leaves, then the piano, the bass, the brushes; then nothing."""
    part = sheet.section(RUN_OUT, "run out")
    sheet.add("melody", tune(LAST, part.start, 78))
    _under(sheet, part, 16.0)
    sheet.add("bass", [Note(part.start + 20, 3.5, 34, 74)])
