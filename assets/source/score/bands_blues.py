"""Lamplighter Blues: Byrd, Lena, Otis and whoever sits at the piano, one after the other."""

from score.notation import Note, Piece
from score.swing_horns import block
from score.swing_kit import Groove, drummed, kit
from score.swing_rhythm import comp, stabs, walk
from score.swing_sheet import Player, Section, Sheet, moved, tune

PLAYERS = {
    "melody": Player(56, 80, 72),
    "piano": Player(0, 124, 52),
    "bass": Player(32, 127),
    "drums": Player(32, 124),
}
BLUES = "| F7 | Bb7 | F7 | Cm7 F7 | Bb7 | Bdim7 | F7 | D7alt | Gm7 | C7 | F7 D7alt | Gm7 C7 "
INTRO = "| F7 | Bb7 | F7 | C7alt "
TAG = "| F7 D7alt | Gm7 C7 | F7 D7alt | Gm7 C7alt | F7 | F7#11 "
HEAD = (
    "r:.5 C5:.5 Eb5:.5 F5:.5 r:.5 Ab5:.5 F5:1 | r:1 F5:.5 D5:.5 Bb4:1 r:1 |"
    "r:.5 C5:.5 Eb5:.5 F5:.5 r:.5 A5:.5 F5:1 | G5:.5 Eb5:.5 C5:1 A4:1.5 r:.5 |"
    "r:.5 D5:.5 F5:.5 Ab5:.5 r:.5 Bb5:.5 Ab5:1 | Ab5:1 F5:.5 D5:.5 B4:1 r:1 |"
    "C5:1.5 A4:.5 C5:.5 Eb5:.5 D5:.5 C5:.5 | C5:.5 Bb4:.5 r:.5 F#4:.5 r:2 |"
    "r:.5 Bb4:.5 D5:.5 F5:.5 r:.5 A5:.5 G5:.5 F5:.5 | E5:1 G5:.5 E5:.5 Bb4:1 r:1 |"
    "A4:.5 C5:.5 F5:1 Eb5:.5 C5:.5 Bb4:.5 F#4:.5 | G4:1 r:3 |"
)
HEAD_ANSWER = (
    "r:4 | r:2.5 D5:.5 C5:.5 Ab4:.5 | r:4 | r:4 | r:4 | r:2.5 B4:.5 D5:.5 F5:.5 |"
    "r:4 | r:2.5 C5:.5 Eb5:.5 F#5:.5 | r:4 | r:2.5 E5:.5 G5:.5 Bb5:.5 | r:4 |"
    "r:1.5 G5:.5 r:.5 Bb5:.5 E5:1 |"
)
TRUMPET = (
    "r:1 F5:1 r:1 Eb5:.5 F5:.5 | r:1.5 F5:.5 Ab5:1 F5:.5 D5:.5 |"
    "C5:1 A4:.5 C5:.5 Eb5:.5 C5:.5 A4:.5 F4:.5 | G4:.5 Bb4:.5 D5:.5 C5:.5 A4:1 r:1 |"
    "r:.5 F5:.5 Ab5:.5 F5:.5 Bb5:1 Ab5:.5 F5:.5 | D5:.5 F5:.5 Ab5:.5 F5:.5 D5:.5 B4:.5 Ab4:1 |"
    "A4:.5 C5:.5 Eb5:.5 G5:.5 F5:1.5 D5:.5 | F#5:.5 Eb5:.5 C5:.5 Bb4:.5 Ab4:.5 F#4:.5 r:1 |"
    "r:.5 G4:.5 Bb4:.5 D5:.5 F5:.5 A5:.5 G5:1 | E5:.5 G5:.5 Bb5:.5 A5:.5 G5:.5 E5:.5 C5:.5 Bb4:.5 |"
    "A4:1 r:.5 C5:.5 Eb5:.5 C5:.5 Bb4:.5 Ab4:.5 | G4:1 r:3 |"
    "C6:1 A5:.5 C6:.5 r:.5 A5:.5 F5:1 | Bb5:1 Ab5:.5 Bb5:.5 r:.5 Ab5:.5 F5:1 |"
    "C6:1 A5:.5 C6:.5 r:.5 A5:.5 Eb5:1 | G5:.5 Bb5:.5 D6:.5 C6:.5 A5:.5 G5:.5 Eb5:.5 C5:.5 |"
    "D5:1 r:.5 F5:.5 Ab5:.333 Bb5:.333 Ab5:.334 F5:1 | D5:.5 F5:.5 Ab5:.5 B5:.5 D6:1 B5:1 |"
    "C6:1.5 A5:.5 F5:.5 D5:.5 C5:.5 A4:.5 | C5:.5 Eb5:.5 F#5:.5 Ab5:.5 Bb5:1 C6:.5 Bb5:.5 |"
    "A5:.5 F5:.5 D5:.5 Bb4:.5 G4:1 r:1 | r:.5 E5:.5 G5:.5 Bb5:.5 D6:.5 C6:.5 A5:.5 G5:.5 |"
    "A5:1 F5:.5 C5:.5 Eb5:.5 F#5:.5 Ab5:.5 C6:.5 | Bb5:1.5 G5:.5 E5:1 r:1 |"
)
PIANO = (
    "r:.5 C5:.5 D5:.5 Eb5:.5 F5:.5 A5:.5 C6:.5 A5:.5 | Ab5:.5 F5:.5 D5:.5 C5:.5 Bb4:1 r:1 |"
    "r:1.5 Ab5:.5 A5:.5 F5:.5 Eb5:.5 C5:.5 | Bb4:.5 C5:.5 Eb5:.5 G5:.5 Eb5:.5 C5:.5 A4:1 |"
    "r:.5 Bb4:.5 D5:.5 F5:.5 Ab5:.5 G5:.5 F5:.5 Ab5:.5 |"
    "F5:.333 Ab5:.333 F5:.334 D5:.5 B4:.5 Ab4:1 r:1 |"
    "A4:.5 Bb4:.5 B4:.5 C5:.5 Eb5:.5 F5:.5 A5:.5 G5:.5 |"
    "F#5:1 r:.5 Eb5:.5 C5:.5 Bb4:.5 Ab4:.5 F#4:.5 |"
    "G4:.5 A4:.5 Bb4:.5 D5:.5 F5:1 D5:.5 Bb4:.5 |"
    "E5:.5 D5:.5 C5:.5 Bb4:.5 A4:.5 G4:.5 Bb4:.5 Db5:.5 |"
    "C5:1 A4:1 F#4:.5 C5:.5 Eb5:1 | D5:1 Bb4:.5 G4:.5 E4:1 r:1 |"
)
LOCKED = (  # the second chorus of the piano, in block chords
    "F5:.5 r:.5 F5:.5 Eb5:.5 r:.5 C5:.5 Eb5:1 | F5:.5 r:.5 F5:.5 D5:.5 r:.5 Bb4:.5 D5:1 |"
    "F5:.5 r:.5 A5:.5 F5:.5 r:.5 Eb5:.5 C5:1 | Eb5:.5 r:.5 G5:.5 Bb5:.5 A5:1.5 r:.5 |"
    "Ab5:.5 r:.5 Ab5:.5 F5:.5 r:.5 D5:.5 F5:1 | Ab5:.5 r:.5 Ab5:.5 F5:.5 r:.5 D5:.5 B4:1 |"
    "C5:1 Eb5:.5 F5:.5 A5:1 C6:1 | Bb5:1.5 Ab5:.5 F#5:1 r:1 |"
    "Bb5:1 A5:.5 G5:.5 F5:1 D5:1 | E5:1 G5:.5 A5:.5 Bb5:1 G5:1 |"
    "A5:1 C6:1 C6:.5 Bb5:.5 F#5:1 | G5:1 r:3 |"
)
BASS = (
    "F2:1 A2:.5 C3:.5 Eb3:1 C3:.5 A2:.5 | Bb2:1 D3:.5 F3:.5 Ab3:1 F3:1 |"
    "A3:1 G3:.5 F3:.5 Eb3:.5 C3:.5 A2:1 | C3:1 Eb3:.5 G3:.5 A3:1 F3:1 |"
    "Bb3:1.5 Ab3:.5 F3:1 D3:1 | B2:1 D3:1 F3:.5 Ab3:.5 F3:1 |"
    "C3:.5 D3:.5 F3:.5 A3:.5 C4:1 A3:1 | F#3:1 Eb3:.5 C3:.5 Bb2:1 Ab2:1 |"
    "G2:1 Bb2:.5 D3:.5 F3:1 D3:1 | E3:1 C3:.5 Bb2:.5 G2:1 E2:1 |"
    "F2:1 A2:1 C3:.5 Bb2:.5 F#2:1 | G2:1 Bb2:1 C3:1 E2:1 |"
)
OTIS = (
    "S:.5 s s S -:.5 S:.5 H:1 | s:.5 s S:.5 s -:.5 S:.5 L:1 |"
    "S:.5 s s S -:.5 H:.5 L:.5 F:.5 | K:1 S:.5 s K:.5 S:.5 C:1 |"
    "s:.333 s s S:.333 s s H:.333 h h L:.333 l l | F:1 K:.5 F:.5 K:1 -:1 |"
    "H:.5 h L:.5 l F:.5 f K:.5 S:.5 | -:.5 S:.5 -:.5 S:.5 K:.5 S:.5 H:.5 F:.5 |"
    "s:.5 s s s S:.5 s s s | s:.333 S:.333 s s S:.333 s H:.333 H H L:.333 L F |"
    "S:.5 K:.5 S:.5 K:.5 H:.5 K:.5 F:.5 K:.5 | C:1 S:.5 s H:.333 L F C:1 |"
)
TAG_LINE = (
    "A4:.5 C5:.5 F5:1 Eb5:.5 C5:.5 Bb4:.5 F#4:.5 | G4:1 r:1.5 E5:.5 G5:.5 Bb5:.5 |"
    "A5:.5 C6:.5 r:.5 A5:.5 Eb5:.5 C5:.5 Bb4:.5 F#4:.5 | G4:1 r:1.5 Eb5:.5 Db5:.5 Bb4:.5 |"
    "A4:.5 r:1 F5:.5 r:2 | r:4 |"
)


def lamplighter_blues() -> Piece:
    """Head, four who speak in turn, head."""
    sheet = Sheet("lamplighter_blues", 160, PLAYERS)
    part = sheet.section(INTRO, "intro")
    sheet.add("bass", walk(part, 1, -6))
    sheet.add("drums", kit(part, 1, Groove("hats", -4)))
    sheet.add("piano", stabs(part, [1.5, 3.5], 0.3, 60))
    for chorus in range(2):
        _head(sheet, chorus, "" if chorus else "head")
    _trumpet(sheet)
    _piano(sheet)
    _bass(sheet)
    part = sheet.section(BLUES, "drums")
    sheet.add("drums", drummed(OTIS, part.start, 98))
    sheet.add("drums", kit(part, 9, Groove("foot", 4)))
    _head(sheet, 10, "out")
    _tag(sheet)
    return sheet.piece()


def _head(sheet: Sheet, seed: int, cue: str) -> None:
    part = sheet.section(BLUES, cue)
    lead = tune(HEAD, part.start, 88)
    sheet.add("melody", lead)
    sheet.add("piano", [*moved(lead, 0, 0, -20), *block(lead, part, 2, -24)])
    answer = tune(HEAD_ANSWER, part.start, 78)
    sheet.add("piano", [*answer, *block(answer, part, 3)])
    sheet.add("bass", walk(part, seed))
    sheet.add(
        "drums", kit(part, seed, Groove("hats" if seed == 0 else "ride", 0, (45.5, 46.5), None))
    )


def _trumpet(sheet: Sheet) -> None:
    for chorus in range(2):
        part = sheet.section(BLUES, "" if chorus else "trumpet")
        sheet.add("melody", tune(_chorus(TRUMPET, chorus), part.start, 92 + 3 * chorus))
        _swings(sheet, part, 3 + chorus, 0.3 + 0.3 * chorus)


def _piano(sheet: Sheet) -> None:
    part = sheet.section(BLUES, "piano")
    sheet.add("piano", tune(PIANO, part.start, 96))
    sheet.add("piano", moved(stabs(part, [1.5], 0.4, 52), 0, -12))
    _swings(sheet, part, 5, None)
    part = sheet.section(BLUES)
    lead = tune(LOCKED, part.start, 98)
    sheet.add("piano", [*lead, *block(lead, part, 3, -10), *moved(lead, 0, -12, -8)])
    _swings(sheet, part, 6, None)


def _bass(sheet: Sheet) -> None:
    part = sheet.section(BLUES, "bass")
    sheet.add("bass", tune(BASS, part.start, 108))
    sheet.add("piano", [n for n in stabs(part, [0], 0.3, 50) if n.start % 8 < 1])
    sheet.add("drums", kit(part, 8, Groove("two", -14)))


def _swings(sheet: Sheet, part: Section, seed: int, heat: float | None) -> None:
    if heat is not None:
        sheet.add("piano", comp(part, seed, heat))
    sheet.add("bass", walk(part, seed))
    sheet.add("drums", kit(part, seed, Groove("ride", 0, (), seed % 4)))


def _tag(sheet: Sheet) -> None:
    part = sheet.section(TAG, "tag")
    at = part.start
    lead = tune(TAG_LINE, at, 90)
    sheet.add("melody", lead)
    sheet.add("piano", [*moved(lead, 0, 0, -18), *block(lead, part, 2, -22)])
    sheet.add("bass", [n for n in walk(part, 11) if n.start < at + 16])
    played = kit(part, 11, Groove("ride", 0, (15.5, 16, 17.5)))
    sheet.add("drums", [n for n in played if n.start < at + 17.6])
    sheet.add("bass", [Note(at + 16, 0.5, 41, 96), Note(at + 17.5, 3.0, 29, 96)])
    sheet.add("piano", [Note(at + 17.5, 3.0, p, 84) for p in (51, 57, 62, 67, 71)])
    sheet.ends()


def _chorus(text: str, number: int) -> str:
    """Give twelve bars of a longer line."""
    return "|".join(text.split("|")[12 * number : 12 * number + 12])
