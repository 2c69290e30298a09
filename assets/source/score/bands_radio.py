"""Small combos: the radio over the espresso machine, and the trio of a club that is open."""

from score.notation import Piece
from score.swing_horns import block
from score.swing_rhythm import brushes, comp, stabs, strum, two_beat, walk
from score.swing_sheet import Player, Section, Sheet, tune

RADIO = {
    "melody": Player(59, 92, 66),
    "vibraphone": Player(11, 104, 50),
    "guitar": Player(26, 112, 80),
    "piano": Player(0, 124, 48),
    "bass": Player(32, 127),
    "drums": Player(40, 124),
}
RADIO_A = "| Eb6 | Eb6 | Fm7 | Bb7 | Gm7 | C7b9 | Fm7 Bb7 | Eb6 Bb7 "
RADIO_HOME = "| Eb6 | Eb6 | Fm7 | Bb7 | Gm7 | C7b9 | Fm7 Bb7 | Eb6 "
RADIO_B = "| Abmaj7 | Abm6 | Gm7 | C7 | Fm7 | Abm6 | Gm7 C7b9 | Fm7 Bb7 "
RADIO_TUNE = (
    "Bb4:.5 Bb4:.5 r:.5 G4:.5 Bb4:1 C5:1 | Eb5:1 r:3 |"
    "Ab4:.5 Ab4:.5 r:.5 F4:.5 Ab4:1 C5:1 | D5:1 r:3 |"
    "D5:.5 D5:.5 r:.5 Bb4:.5 D5:1 F5:1 | E5:.5 Db5:.5 r:.5 Bb4:1 r:1.5 |"
    "Ab4:.5 C5:.5 Eb5:1 D5:.5 C5:.5 Ab4:1 |"
)
RADIO_ON, RADIO_STOP = "G4:1.5 Bb4:.5 r:2 |", "Eb5:1 r:1.5 Bb4:.5 Eb5:.5 r:.5 |"
RADIO_ECHO = (
    "r:4 | r:1 G5:.5 Bb5:.5 r:.5 C6:.5 Bb5:.5 G5:.5 |"
    "r:4 | r:1 F5:.5 Ab5:.5 r:.5 C6:.5 Ab5:.5 F5:.5 |"
    "r:4 | r:2.5 E5:.5 Db5:.5 Bb4:.5 | r:4 | r:4 |"
)
RADIO_BRIDGE = (
    "C5:2 Eb5:1 G5:1 | F5:3 Eb5:1 | D5:2 Bb4:1 D5:1 | E5:3 r:1 |"
    "Eb5:2 C5:1 Eb5:1 | F5:1 Eb5:1 Cb5:1 Ab4:1 | Bb4:1 D5:1 E5:1 Db5:1 | C5:1 Ab4:1 D5:1 r:1 |"
)
RADIO_GUITAR = (
    "r:.5 Bb4:.5 C5:.5 Eb5:.5 G5:1 F5:.5 Eb5:.5 | C5:.5 Eb5:.5 Bb4:1 r:2 |"
    "r:.5 C5:.5 Eb5:.5 G5:.5 Ab5:.5 G5:.5 F5:.5 Eb5:.5 | D5:.5 F5:.5 Ab4:1 r:1 C5:.5 D5:.5 |"
    "F5:1 D5:.5 Bb4:.5 A4:.5 Bb4:.5 D5:.5 F5:.5 | E5:.5 Db5:.5 C5:.5 Bb4:.5 G4:1 r:1 |"
    "Ab4:.5 C5:.5 Eb5:.5 G5:.5 F5:.5 D5:.5 Bb4:.5 Ab4:.5 | G4:1 Bb4:.5 C5:.5 r:2 |"
    "Eb5:.333 F5:.333 Eb5:.334 C5:.5 Bb4:.5 G4:1 r:1 | r:.5 G4:.5 Bb4:.5 C5:.5 Eb5:.5 G5:.5 Bb5:1 |"
    "Ab5:1 F5:.5 Eb5:.5 C5:.5 Ab4:.5 F4:1 | r:.5 F4:.5 Ab4:.5 C5:.5 D5:.5 F5:.5 Ab5:1 |"
    "G5:.5 F5:.5 D5:.5 Bb4:.5 F5:1 D5:1 | E5:.5 G5:.5 Bb5:.5 G5:.5 Db5:1 r:1 |"
    "C5:.5 D5:.5 Eb5:.5 F5:.5 Ab5:.5 F5:.5 D5:.5 Bb4:.5 | Eb5:1 r:3 |"
)

TRIO = {"melody": Player(0, 112, 58), "piano": Player(0, 118, 54)} | {
    "bass": Player(32, 127),
    "drums": Player(40, 124),
}
CLUB_INTRO = "| Am7 | D7 | Am7 | Bm7b5 E7alt "
CLUB_A = "| Am7 | Fmaj7 | Dm7 | E7alt | Am7 | F7#11 | Bm7b5 E7b9 | Am6 "
CLUB_B = "| Dm7 | G7 | Cmaj7 | Fmaj7 | Bm7b5 | E7b9 | Am7 D7 | Bm7b5 E7alt "
CLUB_TUNE = (
    "r:1 E5:1 D5:.5 C5:.5 A4:1 | C5:1.5 A4:.5 r:2 |"
    "r:1 F5:1 E5:.5 D5:.5 A4:1 | C5:1 Bb4:.5 G#4:.5 r:2 |"
    "r:1 E5:1 D5:.5 C5:.5 A4:.5 B4:.5 | C5:1 Eb5:.5 G5:1.5 A5:1 |"
    "F5:1 D5:.5 B4:.5 G#4:1 D5:1 | C5:1 B4:.5 A4:1.5 r:1 |"
)
CLUB_BRIDGE = (
    "A5:2 F5:1 D5:1 | B4:1.5 D5:.5 F5:2 | G5:2 E5:1 C5:1 | A4:1.5 C5:.5 E5:2 |"
    "F5:2 D5:1 B4:1 | G#4:1 B4:1 D5:1 F5:1 | E5:1 C5:1 F#5:1 D5:1 | D5:1 A4:1 Ab4:1 G#4:1 |"
)
CLUB_SOLO = (
    "r:.5 A4:.5 C5:.5 E5:.5 G5:.5 E5:.5 D5:.5 C5:.5 | A4:.5 C5:.5 E5:1 r:.5 C5:.5 D5:.5 E5:.5 |"
    "F5:.5 E5:.5 D5:.5 C5:.5 A4:1 F5:1 | E5:.5 C5:.5 Bb4:.5 Ab4:.5 G#4:.5 C5:.5 E5:1 |"
    "r:1 E5:.333 F5:.333 E5:.334 D5:.5 C5:.5 A4:1 | r:.5 A4:.5 C5:.5 Eb5:.5 G5:.5 B5:.5 A5:1 |"
    "F5:.5 D5:.5 B4:.5 A4:.5 G#4:.5 B4:.5 D5:.5 F5:.5 | E5:1.5 C5:.5 A4:1 r:1 |"
    "r:1 A5:.5 C6:.5 A5:.5 G5:.5 E5:.5 C5:.5 | A5:1 r:.5 E5:.5 C5:.5 A4:.5 r:1 |"
    "r:1 F5:.5 A5:.5 D6:.5 C6:.5 A5:.5 F5:.5 | G#5:1 r:.5 E5:.5 C5:.5 Bb4:.5 r:1 |"
    "A4:.5 B4:.5 C5:.5 E5:.5 G5:1 E5:1 | Eb5:.5 C5:.5 A4:.5 G4:.5 F4:.5 A4:.5 B4:.5 Eb5:.5 |"
    "D5:.5 F5:.5 A5:.5 F5:.5 D5:.5 B4:.5 G#4:1 | A4:1 C5:1 E5:1.5 r:.5 |"
)


def coffee_radio() -> Piece:
    """Brushes, a mute and a vibraphone: work goes on to it all day."""
    sheet = Sheet("coffee_radio", 120, RADIO)
    for place, (harmony, last) in enumerate(((RADIO_A, RADIO_ON), (RADIO_HOME, RADIO_STOP))):
        part = sheet.section(harmony, "" if place else "A")
        _radio_head(sheet, part, RADIO_TUNE + last, place)
    _radio_bridge(sheet, 3, "melody")
    _radio_head(sheet, sheet.section(RADIO_HOME), RADIO_TUNE + RADIO_STOP, 4)
    for place, harmony in enumerate((RADIO_A, RADIO_HOME)):
        part = sheet.section(harmony, "" if place else "guitar")
        bars = "|".join(RADIO_GUITAR.split("|")[8 * place : 8 * place + 8])
        sheet.add("guitar", tune(bars, part.start, 92))
        _under(sheet, part, 5 + place, 0.3)
    _radio_bridge(sheet, 7, "vibraphone")
    part = sheet.section(RADIO_A)
    _radio_head(sheet, part, RADIO_TUNE + RADIO_ON, 8)
    return sheet.piece()


def _radio_head(sheet: Sheet, part: Section, text: str, seed: int) -> None:
    lead = tune(text, part.start, 84)
    sheet.add("melody", lead)
    sheet.add("vibraphone", tune(RADIO_ECHO, part.start, 72))
    if seed:
        sheet.add("vibraphone", block(lead, part, 2, -18))
    sheet.add("guitar", strum(part, 40))
    sheet.add("bass", two_beat(part, seed, 86))
    sheet.add("drums", brushes(part, seed, 0.2))


def _radio_bridge(sheet: Sheet, seed: int, who: str) -> None:
    part = sheet.section(RADIO_B, "B" if who == "melody" else "")
    sheet.add(who, tune(RADIO_BRIDGE, part.start, 84))
    _under(sheet, part, seed, 0.3)


def _under(sheet: Sheet, part: Section, seed: int, heat: float) -> None:
    sheet.add("piano", comp(part, seed, heat))
    sheet.add("bass", walk(part, seed))
    sheet.add("drums", brushes(part, seed, heat))


def club_night() -> Piece:
    """The trio of Seb's club: the answer to an old question, as a tune that swings."""
    sheet = Sheet("club_night", 120, TRIO)
    part = sheet.section(CLUB_INTRO, "intro")
    sheet.add("piano", stabs(part, [0, 1.5], 0.5, 64))
    sheet.add("bass", two_beat(part, 1, 84))
    sheet.add("drums", brushes(part, 1, 0.2))
    _club_head(sheet, CLUB_A, CLUB_TUNE, "A", 2)
    _club_head(sheet, CLUB_A, CLUB_TUNE, "", 3)
    _club_head(sheet, CLUB_B, CLUB_BRIDGE, "B", 4)
    _club_head(sheet, CLUB_A, CLUB_TUNE, "", 5)
    for place in range(2):
        part = sheet.section(CLUB_A, "" if place else "solo")
        bars = "|".join(CLUB_SOLO.split("|")[8 * place : 8 * place + 8])
        sheet.add("melody", tune(bars, part.start, 88))
        _under(sheet, part, 6 + place, 0.3)
    part = sheet.section(CLUB_B, "bass")
    _bass_speaks(sheet, part)
    _club_head(sheet, CLUB_A, CLUB_TUNE, "C", 9)
    return sheet.piece()


def _club_head(sheet: Sheet, harmony: str, text: str, cue: str, seed: int) -> None:
    part = sheet.section(harmony, cue)
    lead = tune(text, part.start, 84)
    sheet.add("melody", lead)
    if harmony == CLUB_B or seed == 9:
        sheet.add("melody", block(lead, part, 3, -16))
    else:
        sheet.add("piano", comp(part, seed, 0.2, -2))
    sheet.add("bass", two_beat(part, seed, 88) if seed < 4 else walk(part, seed))
    sheet.add("drums", brushes(part, seed, 0.2 + 0.04 * seed))


BASS_SPEAKS = (
    "D3:1 F3:.5 A3:.5 C4:1 A3:.5 F3:.5 | G3:1 F3:.5 D3:.5 B2:1 r:1 |"
    "C3:.5 E3:.5 G3:1 B3:1 G3:.5 E3:.5 |"
    "F3:1.5 E3:.5 C3:1 A2:1 | B2:.5 D3:.5 F3:1 A3:1 F3:.5 D3:.5 | E3:1 G#3:1 B3:.5 G#3:.5 D3:1 |"
    "C3:1 A2:1 F#2:.5 A2:.5 C3:1 | B2:1 D3:.5 F3:.5 E3:1 E2:1 |"
)


def _bass_speaks(sheet: Sheet, part: Section) -> None:
    """Eight bars for the bass, and everybody leans back to hear."""
    sheet.add("bass", tune(BASS_SPEAKS, part.start, 100))
    sheet.add("piano", stabs(part, [0], 0.3, 50))
    sheet.add("drums", brushes(part, 8, 0.0, -12))
