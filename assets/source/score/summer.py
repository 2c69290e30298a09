"""Summer: one tune in four keys, claps and a window that stays open."""

from score.notation import Note, Piece
from score.swing_horns import block, pads
from score.swing_kit import CLAP, Groove, kit
from score.swing_rhythm import stabs, two_beat, walk
from score.swing_sheet import Player, Sheet, lifted, moved, tune

PLAYERS = {
    "melody": Player(56, 78, 66),
    "flute": Player(73, 96, 50),
    "vibraphone": Player(11, 116, 78),
    "strings": Player(48, 96),
    "piano": Player(0, 124, 52),
    "bass": Player(32, 127),
    "drums": Player(32, 116),
    "claps": Player(32, 100),
}
A = "| Cmaj7 | Am7 | Dm7 | G7sus | Em7 | A7b9 | Dm7 G7 | C6 "
TUNE = (
    "E5:1 G5:1.5 E5:.5 D5:1 | C5:1 A4:1 E5:2 | F5:1 A5:1.5 F5:.5 E5:1 | D5:3 r:1 |"
    "G5:1 B5:1.5 G5:.5 E5:1 | C#5:1 E5:1 G5:2 | F5:1 D5:1 B4:1 D5:1 | C5:2 r:2 |"
)
B = "| Fmaj7 | G7 | Em7 | Am7 | Dm7 | Bm7b5 | G7sus | G7 "
OTHER = (
    "A5:2 G5:1 F5:1 | D5:3 r:1 | G5:2 E5:1 D5:1 | C5:3 r:1 |"
    "F5:1 E5:1 D5:1 A4:1 | D5:1 F5:1 A5:2 | G5:2 F5:1 D5:1 | B4:1 D5:1 F5:2 |"
)
KEYS = (0, 3, 6, 9)  # semitones: each week a minor third higher, and home by winter
LEADS = ("piano", "flute", "vibraphone", "melody")


def summer() -> Piece:
    """The montage."""
    sheet = Sheet("summer", 125, PLAYERS)
    for week, (steps, lead) in enumerate(zip(KEYS, LEADS, strict=True)):
        _week(sheet, A, TUNE, (week, steps - 12 * (steps > 6)), lead)
        _week(sheet, B, OTHER, (week, steps - 12 * (steps > 6)), lead)
    _week(sheet, A, TUNE, (4, 0), "melody")
    _end(sheet)
    return sheet.piece(1.0)


def _week(sheet: Sheet, harmony: str, text: str, place: tuple[int, int], lead: str) -> None:
    week, steps = place
    part = sheet.section(lifted(harmony, steps), f"week{week + 1}" if harmony == A else "")
    notes = moved(tune(text, part.start, 90), 0, steps)
    sheet.add(lead, notes)
    sheet.add("piano", stabs(part, [0, 1.5, 2.5], 0.4, 60))
    sheet.add("bass", walk(part, week) if week > 2 else two_beat(part, week))
    sheet.add("drums", kit(part, week, Groove("hats" if week < 3 else "ride", -4, (), week % 4)))
    if week:
        sheet.add("strings", pads(part, 67, 3, 48 + 3 * week))
        for bar in range(8):
            sheet.add("claps", [Note(part.start + 4 * bar + b, 0.3, CLAP, 64) for b in (1, 2.5, 3)])
    if week > 2:
        sheet.add("flute", [*moved(notes, 0, 12, -16), *block(notes, part, 2, -14)])


def _end(sheet: Sheet) -> None:
    part = sheet.section("| C6 | C6 ", "end chord")
    at = part.start
    sheet.add("piano", [Note(at, 4, p, 84) for p in (48, 55, 64, 69, 74)])
    sheet.add("bass", [Note(at, 4, 36, 92)])
    sheet.add("strings", [Note(at, 6, p, 60) for p in (60, 64, 69)])
    sheet.add("drums", [Note(at, 0.5, key, 84) for key in (36, 49)])
    sheet.ends()
