"""Roundhouse: a fast tune that turns on the spot, and the locomotives that come out of it."""

from score.notation import Note, Piece
from score.swing_horns import block
from score.swing_kit import Groove, drummed, kit
from score.swing_rhythm import comp, stabs, walk
from score.swing_sheet import Player, Section, Sheet, moved, tune

PLAYERS = {
    "melody": Player(66, 84, 56),
    "trumpet": Player(56, 72, 76),
    "piano": Player(0, 124, 52),
    "bass": Player(32, 127),
    "drums": Player(32, 124),
}
START = "| Bb6 G7b9 | Cm7 F7 | Dm7 G7b9 | Cm7 F7 | Fm7 Bb7 | Eb6 Edim7 "
A, A_HOME = START + "| Dm7 G7b9 | Cm7 F7 ", START + "| Cm7 F7 | Bb6 "
B = "| D7 | D7 | G7 | G7 | C7 | C7 | F7 | F7alt "
PEDAL = "| F7sus | F7sus | F7sus | F7sus | F7 | F7 | F7alt | F7alt "
HEAD = (
    "Bb4:.5 D5:.5 F5:.5 D5:.5 r:.5 B4:.5 D5:.5 F5:.5 | Eb5:1 r:.5 C5:.5 A4:1 r:1 |"
    "D5:.5 F5:.5 A5:.5 F5:.5 r:.5 D5:.5 F5:.5 Ab5:.5 | G5:1 r:.5 Eb5:.5 C5:1 r:1 |"
    "Ab5:.5 G5:.5 F5:.5 Eb5:.5 D5:1 r:.5 F5:.5 | G5:1 r:.5 Eb5:.5 E5:.5 G5:.5 Bb5:.5 Db6:.5 |"
)
HEAD_ON = "C6:.5 A5:.5 F5:.5 D5:.5 Ab5:.5 F5:.5 D5:.5 B4:.5 | C5:1 r:.5 Eb5:.5 r:2 |"
HEAD_HOME = "G5:.5 Eb5:.5 C5:.5 Bb4:.5 A4:.5 C5:.5 Eb5:1 | D5:1 r:.5 Bb4:.5 r:2 |"
BRIDGE = (
    "F#5:3 E5:1 | C5:3 r:1 | F5:3 D5:1 | B4:3 r:1 | E5:1.5 D5:.5 Bb4:2 |"
    "G4:.5 Bb4:.5 D5:.5 E5:.5 G5:1 r:1 | A5:1.5 G5:.5 Eb5:2 | Db5:.5 B4:.5 A4:.5 Gb4:.5 r:2 |"
)
TENOR = (
    "r:1 F5:.5 D5:.5 B4:.5 D5:.5 F5:.5 Ab5:.5 | G5:1 Eb5:.5 C5:.5 A4:.5 C5:.5 Eb5:.5 G5:.5 |"
    "F5:1.5 A5:.5 Ab5:.5 F5:.5 D5:.5 B4:.5 | C5:.5 Eb5:.5 G5:.5 Bb5:.5 A5:1 r:1 |"
    "r:.5 C5:.5 Eb5:.5 Ab5:.5 F5:.5 D5:.5 Bb4:.5 Ab4:.5 |"
    "G4:.5 Bb4:.5 Eb5:.5 G5:.5 E5:.5 Db5:.5 Bb4:1 |"
    "A4:.5 D5:.5 F5:.5 A5:.5 Ab5:1 F5:.5 D5:.5 | Eb5:1 C5:.5 A4:.5 r:2 |"
    "r:.5 Bb4:.5 D5:.5 F5:.5 G5:1.5 F5:.5 | Eb5:.5 D5:.5 C5:.5 G4:.5 A4:1 r:1 |"
    "r:.5 D5:.5 F5:.5 A5:.5 B5:1.5 Ab5:.5 | G5:.5 F5:.5 Eb5:.5 C5:.5 Eb5:.5 D5:.5 C5:.5 A4:.5 |"
    "Ab4:.5 C5:.5 Eb5:.5 G5:.5 F5:1 D5:1 | Bb5:1 G5:.5 Eb5:.5 E5:1 G5:.5 Bb5:.5 |"
    "C6:.5 Bb5:.5 G5:.5 Eb5:.5 A5:.5 G5:.5 Eb5:.5 C5:.5 | D5:1 Bb4:1 r:2 |"
    "r:1 F#5:.5 A5:.5 C6:1 A5:.5 F#5:.5 | E5:.5 D5:.5 C5:.5 A4:.5 F#4:1 r:1 |"
    "r:1 F5:.5 A5:.5 B5:1 A5:.5 F5:.5 | D5:.5 C5:.5 B4:.5 A4:.5 F4:1 r:1 |"
    "r:.5 E5:.5 G5:.5 Bb5:.5 D6:1 Bb5:.5 G5:.5 | A5:.5 G5:.5 E5:.5 C5:.5 Bb4:1 r:1 |"
    "r:.5 A4:.5 C5:.5 Eb5:.5 G5:.5 F5:.5 Eb5:.5 C5:.5 | Db5:.5 Eb5:.5 Gb5:.5 Ab5:.5 A5:1 Db6:1 |"
    "D6:1.5 Bb5:.5 Ab5:.5 F5:.5 D5:.5 B4:.5 | C5:.5 Eb5:.5 G5:1 r:.5 A4:.5 C5:.5 Eb5:.5 |"
    "D5:1 F5:1 r:.5 Ab5:.5 F5:.5 D5:.5 | Eb5:.5 G5:.5 Bb5:.5 G5:.5 A5:.5 F5:.5 Eb5:.5 C5:.5 |"
    "Ab5:1.5 F5:.5 D5:1 F5:1 | Eb5:.5 F5:.5 G5:.5 Bb5:.5 Db6:.5 Bb5:.5 G5:.5 E5:.5 |"
    "G5:1 Eb5:.5 C5:.5 A4:1 Eb5:1 | D5:.5 F5:.5 Bb5:1.5 r:1.5 |"
)
PIANO = (
    "D5:.5 F5:.5 Bb5:.5 D6:.5 B5:.5 Ab5:.5 F5:.5 D5:.5 | C5:1 r:1.5 Eb5:.5 A5:.5 G5:.5 |"
    "F5:.5 A5:.5 C6:.5 A5:.5 Ab5:.5 F5:.5 D5:.5 B4:.5 | C5:1 r:3 |"
    "Ab5:.333 Bb5:.333 Ab5:.334 F5:.5 Eb5:.5 D5:.5 F5:.5 Ab5:.5 C6:.5 |"
    "Bb5:1 G5:.5 Eb5:.5 Db6:.5 Bb5:.5 G5:.5 E5:.5 |"
    "D5:.5 E5:.5 F5:.5 A5:.5 G5:.5 F5:.5 D5:.5 B4:.5 | Eb5:1 C5:.5 G4:.5 A4:1 r:1 |"
    "r:1 Bb5:.5 D6:.5 F6:1 D6:.5 B5:.5 | C6:.5 G5:.5 Eb5:.5 C5:.5 r:2 |"
    "r:1 A5:.5 C6:.5 F6:1 D6:.5 Ab5:.5 | G5:.5 Eb5:.5 C5:.5 Bb4:.5 A4:1 r:1 |"
    "C5:.5 Eb5:.5 F5:.5 Ab5:.5 Bb5:.5 Ab5:.5 F5:.5 D5:.5 |"
    "Eb5:.5 G5:.5 Bb5:.5 C6:.5 Db6:.5 Bb5:.5 G5:.5 E5:.5 |"
    "Eb5:.5 D5:.5 C5:.5 Eb5:.5 A5:.5 G5:.5 F5:.5 Eb5:.5 | D5:1.5 Bb4:.5 r:2 |"
    "A5:.5 r:.5 A5:.5 F#5:.5 r:.5 E5:.5 F#5:1 | A5:1.5 C6:.5 r:2 |"
    "A5:.5 r:.5 A5:.5 F5:.5 r:.5 E5:.5 F5:1 | B5:1.5 A5:.5 r:2 |"
    "G5:.5 r:.5 G5:.5 E5:.5 r:.5 D5:.5 E5:1 | G5:1.5 Bb5:.5 r:2 |"
    "G5:.5 r:.5 G5:.5 Eb5:.5 r:.5 D5:.5 Eb5:1 | Db6:1 B5:.5 A5:.5 Gb5:1 r:1 |"
    "Bb5:.5 F5:.5 D5:.5 Bb4:.5 Ab4:.5 B4:.5 D5:.5 F5:.5 | Eb5:1 G5:1 r:.5 A5:.5 G5:.5 Eb5:.5 |"
    "D5:.5 F5:.5 A5:.5 D6:.5 B5:1 Ab5:1 | G5:.5 Bb5:.5 Eb6:1 C6:.5 A5:.5 F5:.5 Eb5:.5 |"
    "C6:.5 Ab5:.5 F5:.5 Eb5:.5 D5:1 r:1 | r:.5 Eb5:.5 G5:.5 Bb5:.5 E5:.5 G5:.5 Bb5:.5 Db6:.5 |"
    "Eb6:.5 C6:.5 G5:.5 Eb5:.5 A5:.5 F5:.5 Eb5:.5 C5:.5 | Bb4:1 D5:.5 F5:.5 r:2 |"
)
FOURS = (  # what is asked, and what the drums reply
    "F5:.5 D5:.5 Bb4:.5 D5:.5 F5:1 Ab5:1 | G5:1.5 Eb5:.5 r:.5 C5:.5 A4:1 |"
    "F5:.5 A5:.5 C6:.5 A5:.5 B5:.5 Ab5:.5 F5:.5 D5:.5 | Eb5:1 r:.5 C5:.5 r:2 |",
    "D6:.5 Bb5:.5 F5:.5 D5:.5 r:.5 Ab5:.5 F5:.5 D5:.5 | C5:.5 Eb5:.5 G5:1 r:.5 A5:.5 F5:1 |"
    "D5:.5 F5:.5 A5:1 B5:.5 Ab5:.5 G5:.5 F5:.5 | Eb5:1 G5:.5 A5:.5 r:2 |",
    "A5:1.5 F#5:.5 E5:1 C5:1 | D5:.5 E5:.5 F#5:.5 A5:.5 C6:1 r:1 |"
    "B5:1.5 A5:.5 F5:1 D5:1 | G5:.5 F5:.5 D5:.5 B4:.5 A4:1 r:1 |",
    "Bb4:.5 D5:.5 F5:.5 Bb5:.5 B5:.5 Ab5:.5 F5:.5 D5:.5 | G5:1 Eb5:.5 C5:.5 A4:.5 C5:.5 Eb5:1 |"
    "D5:.5 F5:.5 A5:.5 C6:.5 B5:1 Ab5:1 | G5:1 r:.5 Eb5:.5 r:2 |",
)
REPLIES = (
    "S:.5 s s S -:.5 S:.5 s S | s:.5 S:.5 s s H:.5 L:.5 F:1 |"
    "S:.5 s S s H:.5 h L l | F:1 K:.5 S:.5 K:1 C:1 |",
    "H:.5 H L:1 H:.5 H F:1 | H:.333 H L L:.333 F F S:.333 S S K:1 |"
    "s:.5 s s s S:.5 s s S | S:.5 K S K C:1 -:1 |",
    "X:.5 X -:.5 X -:.5 X X:1 | X:.5 S -:.5 X -:.5 S H:1 |"
    "S:.5 K H K L:.5 K F:.5 K | S:.333 S S H:.333 H H F:1 C:1 |",
    "S:.25 s s s S s s s S s s s S s s s | H:.5 S L:.5 S F:.5 S K:.5 S |"
    "-:.5 S -:.5 S -:.5 H L F | K:.5 S:.5 s S C:1 S:1 |",
)
TAG = "| Cm7 F7 | Dm7 G7b9 | Cm7 F7 | Bb6 G7b9 | Cm7 F7alt | Bb6 | Bb6 | Bb6 "
TAG_LINE = (
    "G5:.5 Eb5:.5 C5:.5 Bb4:.5 A4:.5 C5:.5 Eb5:1 | F5:.5 D5:.5 A4:.5 F4:.5 B4:.5 D5:.5 Ab5:1 |"
    "G5:.5 Eb5:.5 C5:.5 Bb4:.5 A4:.5 C5:.5 Eb5:1 | D5:.5 F5:.5 Bb5:1 B5:.5 Ab5:.5 F5:1 |"
    "Eb5:1 G5:1 A5:1 Db6:1 | D6:.5 r:1 Bb5:.5 r:2 | r:1.5 F5:.5 r:2 | r:4 |"
)


def roundhouse() -> Piece:
    """Head, tenor, piano, fours with the drums, and the tune once more from its bridge."""
    sheet = Sheet("roundhouse", 200, PLAYERS)
    _steam(sheet)
    for place, (harmony, text) in enumerate(_head_lines()):
        _head(sheet, harmony, text, place, "" if place else "head")
    _tenor(sheet)
    _piano(sheet)
    _fours(sheet)
    for place, (harmony, text) in enumerate(_head_lines()[2:]):
        _head(sheet, harmony, text, 20 + place, "" if place else "out")
    _tag(sheet)
    return sheet.piece()


def _head_lines() -> list[tuple[str, str]]:
    home = (A_HOME, HEAD + HEAD_HOME)
    return [(A, HEAD + HEAD_ON), home, (B, BRIDGE), home]


def _steam(sheet: Sheet) -> None:
    """An engine gets under way."""
    part = sheet.section(PEDAL, "intro")
    for bar in range(8):
        puffs = "s:.5 s S:.5 s s:.5 s S:.5 s" if bar < 7 else "S:.5 s S S H:.5 L F F"
        sheet.add("drums", drummed(puffs, part.start + 4 * bar, 70 + 4 * bar))
        sheet.add(
            "bass",
            [Note(part.start + 4 * bar + b, 0.8, 41 - 12 * (b % 4 == 3), 84) for b in range(4)],
        )
    whistle = tune(
        "r:1 C5:3 | r:4 | r:1 C5:3 | r:4 | r:1 Eb5:3 | r:4 | Db5:2 Eb5:2 | A4:1 r:3 |",
        part.start,
        78,
    )
    sheet.add("melody", whistle)
    sheet.add("trumpet", moved(whistle, 0, 5))
    sheet.add("piano", [n for n in stabs(part, [1.5], 0.4, 60) if n.start >= 16])


def _head(sheet: Sheet, harmony: str, text: str, seed: int, cue: str) -> None:
    part = sheet.section(harmony, cue)
    lead = tune(text, part.start, 90)
    sheet.add("melody", lead)
    under = block(lead, part, 1, -6) if harmony == B else moved(lead, 0, 0, -6)
    sheet.add("trumpet", under)
    _swings(sheet, part, seed, 0.4)


def _swings(sheet: Sheet, part: Section, seed: int, heat: float, fill: bool = True) -> None:
    if heat:
        sheet.add("piano", comp(part, seed, heat))
    sheet.add("bass", walk(part, seed))
    sheet.add("drums", kit(part, seed, Groove("ride", 0, (), seed % 4 if fill else None)))


def _tenor(sheet: Sheet) -> None:
    for place, (harmony, _) in enumerate(_head_lines()):
        part = sheet.section(harmony, "" if place else "tenor")
        sheet.add("melody", tune(_eight(TENOR, place), part.start, 92 + place))
        _swings(sheet, part, 5 + place, 0.4 + 0.1 * place)


def _piano(sheet: Sheet) -> None:
    for place, (harmony, _) in enumerate(_head_lines()):
        part = sheet.section(harmony, "" if place else "piano")
        lead = tune(_eight(PIANO, place), part.start, 96)
        sheet.add("piano", lead)
        left = (
            block(lead, part, 3, -8) if harmony == B else moved(stabs(part, [1.5], 0.4, 52), 0, -12)
        )
        sheet.add("piano", left)
        _swings(sheet, part, 10 + place, 0.0)


def _fours(sheet: Sheet) -> None:
    """Four bars ask, four bars of drums reply."""
    for place, (harmony, _) in enumerate(_head_lines()):
        part = sheet.section(harmony, "" if place else "fours")
        asked = tune(FOURS[place], part.start, 94)
        for who in (("melody",), ("piano",), ("melody",), ("melody", "trumpet"))[place]:
            sheet.add(who, asked)
        half = part.start + 16
        for name, notes in (("bass", walk(part, place)), ("piano", comp(part, place, 0.4))):
            sheet.add(name, [n for n in notes if n.start < half])
        played = kit(part, 15 + place, Groove("ride"))
        sheet.add("drums", [n for n in played if n.start < half])
        sheet.add("drums", drummed(REPLIES[place], half, 98))
        sheet.add("drums", [Note(half + b, 0.3, 44, 64) for b in range(1, 16, 2)])


def _tag(sheet: Sheet) -> None:
    part = sheet.section(TAG, "tag")
    at = part.start
    lead = tune(TAG_LINE, at, 92)
    sheet.add("melody", lead)
    sheet.add("trumpet", block(lead, part, 1, -6))
    played = kit(part, 22, Groove("ride", 0, (16, 17, 18, 19, 20, 21.5, 25.5)))
    sheet.add(
        "drums", [n for n in played if n.start < at + 25.6 and not at + 22 < n.start < at + 25]
    )
    sheet.add("bass", [n for n in walk(part, 22) if n.start < at + 20])
    sheet.add("bass", [Note(at + b, 0.6, p, 100) for b, p in ((20, 46), (21.5, 34), (25.5, 34))])
    sheet.add("piano", [n for n in comp(part, 22, 0.4) if n.start < at + 16])
    for beat, chord in ((21.5, (50, 55, 60, 65)), (25.5, (46, 53, 60, 62, 67))):
        sheet.add("piano", [Note(at + beat, 0.6, p, 84) for p in chord])
    sheet.ends()


def _eight(text: str, number: int) -> str:
    """Give eight bars of a longer line."""
    return "|".join(text.split("|")[8 * number : 8 * number + 8])
