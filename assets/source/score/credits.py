"""Credits: once more through everything, at the speed of the tune that was counted off.

All at 160: the city's chorus, the lovely night, side B as one remembers it, twelve bars of
blues, the love theme in four, and the city again, up a tone, to an end.
"""

from score.ballad import FIRST as SIDE_TUNE
from score.notation import Note, Piece
from score.swing_horns import block, brass, dropped, pads
from score.swing_jam import SAX_A, STABS_A, TUNE_A, TUNE_B, VAMP
from score.swing_jam import A as CITY_A
from score.swing_jam import B as CITY_B
from score.swing_kit import Groove, kit
from score.swing_night import A_LAST as NIGHT_A
from score.swing_night import TUNE_A as NIGHT_TUNE
from score.swing_rhythm import comp, strum, two_beat, walk
from score.swing_sheet import Player, Section, Sheet, lifted, moved, tune

PLAYERS = {
    "melody": Player(56, 96, 70),
    "clarinet": Player(71, 104, 54),
    "saxes": Player(65, 96, 44),
    "tenor": Player(66, 108, 60),
    "brass": Player(56, 84, 84),
    "low brass": Player(57, 84, 92),
    "violins": Player(48, 104),
    "vibraphone": Player(11, 116, 76),
    "piano": Player(0, 127, 52),
    "guitar": Player(26, 116, 36),
    "bass": Player(32, 127),
    "drums": Player(32, 120),
}
BLUES = "| F7 | Bb7 | F7 | F7 | Bb7 | Bdim7 | F7 | D7alt | Gm7 | C7 | F7 D7alt | Gm7 C7 "
RIFF = (
    "r:.5 F5:.5 Ab5:.5 A5:.5 r:.5 C6:.5 A5:1 | r:.5 F5:.5 Ab5:.5 Bb5:.5 r:.5 D6:.5 Bb5:1 |"
    "r:.5 F5:.5 Ab5:.5 A5:.5 r:.5 C6:.5 Eb6:1 | C6:1.5 A5:.5 r:2 |"
    "r:.5 F5:.5 Ab5:.5 Bb5:.5 r:.5 D6:.5 Bb5:1 | r:.5 F5:.5 Ab5:.5 B5:.5 r:.5 D6:.5 B5:1 |"
    "C6:1.5 A5:.5 r:.5 F5:.5 A5:1 | C6:1.5 Bb5:.5 F#5:1 r:1 |"
    "Bb5:1 r:.5 Bb5:.5 r:.5 A5:.5 G5:1 | Bb5:1 r:.5 G5:.5 r:.5 E5:.5 C5:1 |"
    "F5:.5 A5:.5 r:.5 C6:.5 F#5:.5 A#5:.5 C6:1 | D6:1.5 Bb5:.5 E5:1 r:1 |"
)
SIDE = "| Bbmaj7 | Gm7 | Ebmaj7 | Ebm6 | Dm7 | G7b9 | Cm7 | F7 "
SIDE_END = "G4:1 Bb4:1 D5:1 F5:1 | Eb5:2 C5:2 |"
LOVE = "| Am7 | Fmaj7 | Cmaj7 | G7sus | Em7 | Am7 | G7sus G7 | Dm7 "
LOVE_2 = "| Am7 | Fmaj7 | Cmaj7 | G7sus G7 | Dm7 | E7b9 | Am7 D7b9 | Gm7 C7 "
QUESTION = "A4:1.5 C5:.5 E5:2 | G5:2.5 F5:1.5 | E5:1.5 D5:.5 C5:2 |"
LOVE_TUNE = QUESTION + (
    "D5:3 r:1 | r:1 E5:.5 G5:.5 B5:2 | A5:1.5 G5:.5 E5:2 | G4:1 B4:1 D5:2 | F5:2.5 E5:1.5 |"
)
LOVE_TUNE_2 = QUESTION + (
    "D5:2.5 E5:1.5 | F5:1.5 E5:.5 D5:2 | B4:1.5 C5:.5 D5:2 | C5:2 F#5:2 | D5:1 F5:1 E5:1 G5:1 |"
)
TAG = "| Am7 | D7sus | Bm7 | E7b9 | Am7 | D7sus | Ebmaj7 | Fmaj7 | Gmaj7 | G6 | G6 | G6 "
TAG_LEAD = (
    "G5:1.5 A5:.5 C6:1.5 E5:.5 | r:1 E5:.5 G5:.5 A5:2 | B5:1.5 A5:.5 F#5:1.5 D5:.5 |"
    "r:1 G#5:.5 B5:.5 D6:2 | C6:1 B5:1 A5:1 G5:1 | A5:2 C6:2 | Bb5:2 D6:2 | C6:2 A5:2 |"
    "B5:1.5 A5:.5 F#5:1 D5:1 | E5:2.5 r:1.5 | D6:1 r:3 |"
)
LAST_SEVEN = "E4:1 G4:1 B4:1 D5:2 C5:1 B4:1 A4:1"


def credits() -> list[Piece]:
    """Everybody, by name."""
    sheet = Sheet("credits", 160, PLAYERS)
    _city(sheet)
    _night(sheet)
    _side(sheet)
    _blues(sheet)
    _love(sheet)
    _home(sheet)
    sheet.ends()
    return [sheet.piece()]


def _band(sheet: Sheet, part: Section, seed: int, groove: Groove) -> None:
    sheet.add("bass", walk(part, seed))
    sheet.add("guitar", strum(part, 50))
    sheet.add("piano", comp(part, seed, 0.4, -4))
    sheet.add("drums", kit(part, seed, groove))


def _city(sheet: Sheet) -> None:
    """Vamp, tune, tune with saxes, bridge."""
    vamp = sheet.section(VAMP, "vamp")
    sheet.add("piano", comp(vamp, 3, 0.5))
    sheet.add("bass", two_beat(vamp, 3))
    sheet.add("drums", kit(vamp, 3, Groove("hats", -6, (), 1)))
    for place, cue in enumerate(("city", "")):
        part = sheet.section(CITY_A, cue)
        lead = tune(TUNE_A, part.start, 90)
        sheet.add("melody", lead)
        sheet.add("saxes", dropped(lead, part, -14) if place else pads(part, 62, 3, 54))
        sheet.add("brass", tune(STABS_A, part.start, 66) if place else [])
        _band(sheet, part, 4 + place, Groove("ride", 0, (), place))
    part = sheet.section(CITY_B, "")
    lead = tune(TUNE_B, part.start, 90)
    sheet.add("tenor", moved(lead, 0, -12))
    sheet.add("violins", pads(part, 72, 3, 58))
    _band(sheet, part, 6, Groove("ride", 0, (), 2))
    part = sheet.section(CITY_A, "shout")
    top, under = brass(tune(TUNE_A, part.start, 92), part)
    sheet.add("brass", top)
    sheet.add("low brass", under)
    sheet.add("saxes", tune(SAX_A, part.start, 72))
    _band(sheet, part, 7, Groove("shout", 0, (), 3, True))


def _night(sheet: Sheet) -> None:
    """Light feet: clarinet and vibraphone over two in the bar."""
    for place, cue in enumerate(("night", "")):
        part = sheet.section(NIGHT_A, cue)
        lead = tune(NIGHT_TUNE, part.start, 88)
        sheet.add("clarinet", lead)
        if place:
            sheet.add("vibraphone", block(lead, part, 1, -10))
            sheet.add("violins", pads(part, 67, 3, 52))
        sheet.add("piano", comp(part, 8 + place, 0.3, -6))
        sheet.add("bass", two_beat(part, 8 + place))
        sheet.add("drums", kit(part, 8 + place, Groove("two", 0, (), 0)))


def _side(sheet: Sheet) -> None:
    """The record, warm this time."""
    part = sheet.section(SIDE, "side b")
    sheet.add("tenor", tune(SIDE_TUNE + SIDE_END, part.start, 88))
    sheet.add("violins", pads(part, 70, 4, 56))
    sheet.add("bass", two_beat(part, 11))
    sheet.add("piano", comp(part, 11, 0.3, -8))
    sheet.add("drums", kit(part, 11, Groove("two", -4, (), 1)))


def _blues(sheet: Sheet) -> None:
    """Twelve bars for those who stayed in their seats."""
    part = sheet.section(BLUES, "blues")
    lead = tune(RIFF, part.start, 90)
    sheet.add("melody", lead)
    sheet.add("saxes", block(lead, part, 3, -12))
    sheet.add("low brass", tune("r:3.5 A4:.5 | r:3.5 Ab4:.5 | " * 2, part.start, 70))
    _band(sheet, part, 12, Groove("shout", -2, (), 1, True))


def _love(sheet: Sheet) -> None:
    """The theme, in four, with all the strings there are."""
    for place, (chords, text, cue) in enumerate(
        ((LOVE, LOVE_TUNE, "love"), (LOVE_2, LOVE_TUNE_2, ""))
    ):
        part = sheet.section(chords, cue)
        lead = tune(text, part.start, 86)
        sheet.add("melody" if place else "tenor", lead)
        sheet.add("violins", moved(lead, 0, 12, -10) if place else pads(part, 72, 3, 54))
        sheet.add("saxes", pads(part, 64, 4, 58))
        sheet.add("piano", comp(part, 14 + place, 0.3, -4))
        sheet.add("bass", walk(part, 14 + place) if place else two_beat(part, 14))
        sheet.add("drums", kit(part, 14 + place, Groove("ride", -4, (), 3 if place else 0)))


def _home(sheet: Sheet) -> None:
    """Up a tone, for the last time; then the end, and one more thing."""
    for place, cue in enumerate(("last", "")):
        part = sheet.section(lifted(CITY_A, 2), cue)
        lead = moved(tune(TUNE_A, part.start, 94), 0, 2)
        top, under = brass(lead, part)
        sheet.add("brass", top if place else block(lead, part, 2, -8))
        sheet.add("melody", lead)
        sheet.add("low brass", under if place else [])
        sheet.add("saxes", moved(tune(SAX_A, part.start, 70), 0, 2))
        _band(sheet, part, 16 + place, Groove("shout", 2, (), 3 - place, place == 0))
    part = sheet.section(TAG, "tag")
    lead = tune(TAG_LEAD, part.start, 94)
    top, under = brass([n for n in lead if n.start < part.start + 32], part)
    sheet.add("brass", top)
    sheet.add("low brass", under)
    sheet.add("saxes", dropped(lead, part, -12))
    _band_until(sheet, part, 36)
    _end(sheet, part.start + 36)


def _band_until(sheet: Sheet, part: Section, beats: float) -> None:
    stop = part.start + beats
    parts = {
        "bass": walk(part, 18),
        "guitar": strum(part, 52),
        "piano": comp(part, 18, 0.4, -4),
        "drums": kit(part, 18, Groove("ride", 0, (24, 28), None, True)),
    }
    for name, notes in parts.items():
        sheet.add(name, [n for n in notes if n.start < stop])


def _end(sheet: Sheet, at: float) -> None:
    """A piano alone asks the question; the band says good night."""
    question = tune(LAST_SEVEN, at, 88)
    sheet.add("piano", [*question, *moved(question, 0, 12, -8), Note(at, 8, 43, 66)])
    hit = at + 8
    sheet.add("piano", [Note(hit, 4, p, 90) for p in (43, 50, 59, 64, 69, 74)])
    sheet.add("bass", [Note(hit, 4, 31, 100)])
    sheet.add("drums", [Note(hit, 0.5, key, 100) for key in (36, 38, 49)])
    sheet.add("brass", [Note(hit, 3.4, p, 96) for p in (71, 74, 79, 81, 86)])
    sheet.add("low brass", [Note(hit, 3.4, p, 92) for p in (55, 59, 64)])
    sheet.add("saxes", [Note(hit, 3.4, p, 84) for p in (62, 66, 69, 76)])
    sheet.add("violins", [Note(hit, 4.6, p, 70) for p in (83, 86, 90)])
