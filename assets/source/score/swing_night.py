"""The lovely night: a tune that says no, and two pairs of shoes that say something else.

The track `taps` is what the shoes strike: a call of four beats and its answer, eight steps,
the high block hers and the low block his; in the last chorus both together.
"""

from score.notation import Note, Piece
from score.swing_horns import block, pads
from score.swing_kit import BLOCK_HIGH, BLOCK_LOW, HAT_FOOT, SNARE
from score.swing_rhythm import brushes, comp, stabs, two_beat, walk
from score.swing_sheet import Player, Section, Sheet, moved, tune

PLAYERS = {
    "melody": Player(71, 84, 62),
    "flute": Player(73, 96, 52),
    "trumpet": Player(59, 96, 80),
    "violins": Player(48, 104),
    "vibraphone": Player(11, 120, 76),
    "piano": Player(0, 127, 54),
    "bass": Player(32, 127),
    "drums": Player(40, 124),
    "taps": Player(40, 112),
}
VERSE = "| Am7 | Fmaj7 | Cmaj7 | G7sus | Dm7 | F7#11 | Dm7 | G7b9 "
VERSE_RIGHT = (
    "A4:1 C5:1 E5:1 G5:1.5 F5:.5 E5:2 r:1 | D5:1 r:.5 D#5:.5 E5:1 C5:1 | D5:3 r:1 |"
    "r:1 A4:1 D5:1 F5:1 | D#5:1.5 E5:.5 B4:2 | C5:1 D5:1 F5:1 A5:1 | Ab5:2 r:2 |"
)
A = "| Cmaj7 | A7b9 | Dm7 | G7 | Em7 A7b9 | Dm7 G7 | C6 | Dm7 G7 "
A_LAST = "| Cmaj7 | A7b9 | Dm7 | G7 | Em7 A7b9 | Dm7 G7 | C6 | C6 "
B = "| Fm7 Bb7 | Ebmaj7 | Ebm7 Ab7 | Dbmaj7 | Dm7b5 | G7b9 | Em7 A7alt | Dm7 G7 "
TUNE_A = (
    "r:1 G4:.5 A4:.5 E5:1 D#5:.5 E5:.5 | G5:1.5 E5:.5 C#5:2 |"
    "r:1 A4:.5 B4:.5 F5:1 E5:.5 F5:.5 | A5:1.5 F5:.5 D5:2 |"
    "B5:1 G5:.5 F#5:.5 G5:1 E5:1 | F5:1 D5:.5 C#5:.5 D5:1 B4:1 | C5:1.5 E5:.5 G4:1 r:1 | r:4 |"
)
TUNE_B = (
    "Ab5:1.5 G5:.5 F5:1 D5:1 | G5:3 r:1 | Gb5:1.5 F5:.5 Eb5:1 C5:1 | F5:3 r:1 |"
    "r:1 F5:.5 Ab5:.5 C6:2 | B5:1 Ab5:1 F5:1 D5:1 | G5:2 F5:1 C#5:1 | D5:1 E5:.5 F5:.5 G5:1 D5:1 |"
)
VIBES_FILL = "r:28 | r:.5 C5:.5 A4:.5 F4:.5 D5:.5 B4:.5 G4:1 |"
MUTE_FILL = "r:8 | r:16 | r:2 r:.5 E5:.5 G5:.5 A5:.5 | F5:1 D5:.5 C#5:.5 D5:1 r:1 |"
STOPS = [
    "Cmaj7",
    "C6",
    "A7b9",
    "A7b9",
    "Dm7",
    "Dm7",
    "G7",
    "G7",
    "Em7",
    "A7b9",
    "Dm7",
    "G7",
    "Em7",
    "A7b9",
    "Dm7",
    "G7alt",
]
STEPS = (  # beats struck within a bar, from easy to proud
    (0, 1, 2, 3),
    (0, 1, 1.5, 2, 3),
    (0, 0.5, 1, 2, 2.5, 3),
    (0, 1.5, 2, 3, 3.5),
    (0, 0.5, 1.5, 2, 3),
    (0, 1, 1.5, 2.5, 3),
    (0, 1 / 3, 2 / 3, 1, 2, 2.5, 3),
    (0, 0.5, 1, 1.5, 2, 2 + 1 / 3, 2 + 2 / 3, 3),
)
STRING_TURN = "F4:2 D4:2 |"
STRING_LINE = "E4:2 G4:2 | A4:2 G4:2 | F4:2 A4:2 | B4:2 A4:2 | G4:2 E4:2 | F4:2 D4:2 | E4:4 |"
STRING_LINE += STRING_TURN
CODA = "| Am7 | Fmaj7 | Cmaj7 A7b9 | Dm7 G7sus | Abmaj7 | Dbmaj7 | Cmaj7 | C6 "
CODA_TUNE = (
    "A4:1 C5:1 E5:1 G5:1.5 F5:.5 E5:1 r:2 | E5:1 G5:1 Bb5:1 A5:1 | F5:1 A5:1 D6:1 C6:1 |"
    "C6:2 G5:2 | F5:1.5 Eb5:.5 C5:1 Ab4:1 | G4:3 r:1 | r:4 |"
)


def lovely_night() -> Piece:
    """The tap duet."""
    sheet = Sheet("lovely_night", 128, PLAYERS)
    _verse(sheet)
    _chorus(sheet)
    _steps(sheet)
    _bridge(sheet, 20, "bridge")
    _together(sheet)
    _coda(sheet)
    return sheet.piece()


def _verse(sheet: Sheet) -> None:
    """Piano alone begins what it will only finish years later, and makes light of it."""
    part = sheet.section(VERSE, "verse")
    sheet.add("piano", tune(VERSE_RIGHT, part.start, 72))
    sheet.add("piano", moved(two_beat(part, 1, 60), 0, 12))
    sheet.add("piano", pads(part, 62, 2, 48))
    sheet.add("drums", [Note(28 + k / 2, 0.3, SNARE, 38 + 4 * k) for k in range(4, 8)])


def _chorus(sheet: Sheet) -> None:
    for place, cue in enumerate(("A", "")):
        part = sheet.section(A, cue)
        sheet.add("melody", tune(TUNE_A, part.start, 82 + 3 * place))
        sheet.add("vibraphone", tune(VIBES_FILL, part.start, 66))
        if place:
            sheet.add("trumpet", tune(MUTE_FILL, part.start, 72))
            sheet.add("flute", moved(tune(TUNE_A, part.start, 70), 0, 12)[:8])
        _rhythm(sheet, part, 2 + place, 0.2, two=True)
    _bridge(sheet, 4, "B")
    part = sheet.section(A_LAST)
    lead = tune(TUNE_A, part.start, 86)
    sheet.add("melody", lead)
    sheet.add("trumpet", block(lead, part, 2, -14))
    sheet.add("violins", tune(STRING_LINE.removesuffix(STRING_TURN) + "E4:4 |", part.start, 60))
    _rhythm(sheet, part, 5, 0.3)


def _bridge(sheet: Sheet, seed: int, cue: str) -> None:
    part = sheet.section(B, cue)
    sheet.add("melody", tune(TUNE_B, part.start, 84))
    sheet.add("violins", pads(part, 67, 3, 54))
    sheet.add("flute", moved(tune(TUNE_B, part.start, 70), 0, 12)[8:16])
    _rhythm(sheet, part, seed, 0.3)


def _rhythm(sheet: Sheet, part: Section, seed: int, heat: float, two: bool = False) -> None:
    sheet.add("bass", two_beat(part, seed, 88) if two else walk(part, seed))
    sheet.add("piano", comp(part, seed, heat, -2))
    sheet.add("drums", brushes(part, seed, heat))


def _steps(sheet: Sheet) -> None:
    """Eight calls and answers; the band only marks where they begin."""
    for number, step in enumerate(STEPS):
        part = sheet.section("| " + " | ".join(STOPS[2 * number : 2 * number + 2]) + " ")
        sheet.cue(f"call{number + 1}", part.start)
        sheet.cue(f"answer{number + 1}", part.start + 4)
        sheet.add("taps", _struck(step, part.start, BLOCK_HIGH))
        sheet.add("taps", _struck(step, part.start + 4, BLOCK_LOW))
        _stop(sheet, part, number)


def _struck(step: tuple[float, ...], start: float, key: int, loud: int = 92) -> list[Note]:
    """One step; its first beat and its last are proud."""
    ends = (step[0], step[-1])
    return [Note(start + b, 0.25, key, loud + (12 if b in ends else 0)) for b in step]


def _stop(sheet: Sheet, part: Section, number: int) -> None:
    at = part.start
    for bar in (0, 4):
        sheet.add("drums", [Note(at + bar + b, 0.3, HAT_FOOT, 54) for b in (1, 3)])
    if number < 4:
        sheet.add("piano", [n for n in stabs(part, [0], 0.4, 82) if n.start < at + 1])
        sheet.add("bass", [n for n in walk(part, number) if n.start - at in (0, 4)])
        return
    sheet.add("bass", walk(part, number, -6))
    sheet.add("vibraphone", pads(part, 72, 3, 50))
    if number == 7:
        sheet.add("drums", [Note(at + 6 + k / 2, 0.3, SNARE, 60 + 8 * k) for k in range(4)])


def _together(sheet: Sheet) -> None:
    """Both, at last in the same bar: the strings have the tune and the shoes the rhythm."""
    for place, harmony in enumerate((A, A_LAST)):
        part = sheet.section(harmony, "together" if not place else "")
        lead = tune(TUNE_A, part.start, 88 + 3 * place)
        sheet.add("melody", lead)
        sheet.add("violins", [*moved(lead, 0, 12, -8), *moved(lead, 0, 0, -12)])
        sheet.add("trumpet", block(lead, part, 3, -12))
        sheet.add("flute", moved(tune(VIBES_FILL, part.start, 66), 0, 12))
        _rhythm(sheet, part, 8 + place, 0.6)
        _both(sheet, part)


def _both(sheet: Sheet, part: Section) -> None:
    for bar in range(part.bars):
        for key, loud in ((BLOCK_HIGH, 84), (BLOCK_LOW, 78)):
            sheet.add("taps", _struck(STEPS[bar % 8], part.start + 4 * bar, key, loud))


def _coda(sheet: Sheet) -> None:
    """The question of the piano again, nearly answered; two taps; her car is where it was."""
    part = sheet.section(CODA, "coda")
    at = part.start
    sheet.add("melody", tune(CODA_TUNE, at, 82))
    sheet.add("violins", pads(part, 67, 3, 58))
    sheet.add("vibraphone", moved(tune(CODA_TUNE, at, 60), 0, 12)[8:14])
    sheet.add("bass", [n for n in two_beat(part, 10, 82) if n.start < at + 28])
    sheet.add("piano", [n for n in comp(part, 10, 0.2, -4) if n.start < at + 24])
    sheet.add("drums", [n for n in brushes(part, 10, 0.1) if n.start < at + 24])
    sheet.add("piano", [Note(at + 24 + k / 2, 3.5, p, 60) for k, p in enumerate((48, 55, 64, 71))])
    sheet.add("taps", [Note(at + 28, 0.25, BLOCK_HIGH, 84), Note(at + 29, 0.25, BLOCK_LOW, 80)])
    sheet.add("bass", [Note(at + 30, 0.6, 36, 88)])
    sheet.add("piano", [Note(at + 30, 0.5, p, 76) for p in (52, 57, 62, 67)])
    sheet.ends()
