"""The party in the hills: a minor riff in good shoes, for people who look past each other."""

from score.notation import Piece
from score.swing_horns import block, brass, fallen, pads
from score.swing_kit import Groove, kit
from score.swing_rhythm import comp, stabs, strum, walk
from score.swing_sheet import Player, Section, Sheet, moved, tune

PLAYERS = {
    "melody": Player(66, 80, 58),
    "saxes": Player(65, 96, 44),
    "trumpet": Player(56, 84, 74),
    "brass": Player(56, 92, 84),
    "low brass": Player(57, 98, 90),
    "piano": Player(0, 127, 52),
    "guitar": Player(26, 124, 36),
    "bass": Player(32, 127),
    "drums": Player(32, 124),
}
INTRO = "| Gm6 | Eb7#11 | Gm6 | D7alt "
A = "| Gm6 | Eb7#11 | Gm6 | D7alt | Gm6 | Cm7 F7 | Bbmaj7 Eb7#11 | D7alt "
A_HOME = "| Gm6 | Eb7#11 | Gm6 | D7alt | Gm6 | Cm7 F7 | Am7b5 D7alt | Gm6 "
B = "| Cm7 | F7 | Bbmaj7 | Ebmaj7 | Am7b5 | D7alt | Gm6 | A7alt D7alt "
RIFF = (
    "r:.5 G4:.5 Bb4:.5 D5:.5 r:.5 E5:.5 D5:.5 Bb4:.5 | Db5:1.5 Bb4:.5 A4:.5 G4:.5 r:1 |"
    "r:.5 G4:.5 Bb4:.5 D5:.5 r:.5 G5:.5 E5:.5 D5:.5 | Eb5:1.5 C5:.5 Bb4:1 F#4:1 |"
    "G4:.5 Bb4:.5 D5:1 r:.5 E5:.5 D5:.5 Bb4:.5 | C5:.5 D5:.5 Eb5:1 r:.5 G5:.5 F5:.5 Eb5:.5 |"
)
RIFF_ON = "D5:1.5 F5:.5 r:.5 G5:.5 Db5:1 | C5:.5 Bb4:.5 Ab4:.5 F#4:.5 r:2 |"
RIFF_HOME = "Eb5:1 C5:.5 A4:.5 Bb4:.5 Ab4:.5 F#4:1 | G4:1 r:1.5 G5:.5 r:1 |"
ANSWER = (
    "r:4 | r:2.5 Db6:.5 r:.5 Bb5:.5 | r:4 | r:4 | r:4 | r:4 | r:4 |r:2 r:.5 Bb5:.5 Ab5:.5 F#5:.5 |"
)
TUNE_B = (
    "G5:2 Eb5:1 D5:1 | C5:1.5 D5:.5 Eb5:2 | F5:2 D5:1 C5:1 | Bb4:1.5 C5:.5 D5:2 |"
    "Eb5:2 C5:1 Bb4:1 | F#4:1 Ab4:1 C5:1 Eb5:1 | D5:3 r:1 | r:4 |"
)
TURN = "r:28 | r:.5 C#5:.5 E5:.5 G5:.5 F#5:.5 Ab5:.5 Bb5:1 |"
SOLO = (
    "D5:1.5 E5:.5 r:.5 D5:.5 Bb4:.5 G4:.5 | Bb4:.5 Db5:.5 F5:1 Eb5:.5 Db5:.5 Bb4:1 |"
    "r:.5 G4:.5 A4:.5 Bb4:.5 D5:.5 E5:.5 G5:.5 A5:.5 | Bb5:1.5 Ab5:.5 F#5:.5 Eb5:.5 C5:1 |"
    "D5:.333 E5:.333 D5:.334 Bb4:1 r:.5 G4:.5 Bb4:.5 D5:.5 |"
    "Eb5:.5 D5:.5 C5:.5 Bb4:.5 A4:.5 C5:.5 Eb5:.5 G5:.5 |"
    "F5:.5 D5:.5 Bb4:.5 A4:.5 G4:.5 Bb4:.5 Db5:.5 F5:.5 | F#5:1 Eb5:.5 C5:.5 Bb4:1 r:1 |"
    "r:1 G5:.5 G5:.5 r:.5 G5:.5 E5:.5 D5:.5 | G5:.5 Eb5:.5 Db5:.5 Bb4:.5 A4:1.5 G4:.5 |"
    "Bb4:.5 D5:.5 E5:.5 G5:.5 A5:1 G5:.5 E5:.5 | F#5:.5 F5:.5 Eb5:.5 C5:.5 Bb4:.5 Ab4:.5 F#4:1 |"
    "G4:1 r:.5 A4:.5 Bb4:.5 C5:.5 D5:.5 E5:.5 |"
    "G5:.5 Eb5:.5 C5:.5 Bb4:.5 A4:.5 G4:.5 F4:.5 Eb4:.5 |"
    "Eb5:1.5 C5:.5 F#5:.5 Eb5:.5 C5:.5 Bb4:.5 | G4:2.5 r:1.5 |"
)
SHOUT_LEAD = (
    "r:1.5 G5:.5 r:.5 Bb5:.5 A5:.5 G5:.5 | Bb5:1 r:.5 A5:.5 r:2 |"
    "r:1.5 G5:.5 r:.5 Bb5:.5 A5:.5 G5:.5 | F#5:1 r:.5 Ab5:.5 r:2 |"
    "G5:.5 G5:.5 r:.5 Bb5:1 r:.5 D6:1 | C6:1 r:.5 Eb6:.5 r:.5 C6:.5 A5:1 |"
    "Bb5:1.5 A5:.5 r:.5 G5:.5 Bb5:1 | C6:.5 Bb5:.5 Ab5:.5 F#5:.5 r:2 |"
)
SHOUT_HITS = (1.5, 5.5, 9.5, 13.5, 18.5, 21.5, 26.5)


def party() -> Piece:
    """Two minutes that go round."""
    sheet = Sheet("party", 150, PLAYERS)
    _intro(sheet)
    _riff(sheet, A, RIFF + RIFF_ON, 2, "A")
    _riff(sheet, A_HOME, RIFF + RIFF_HOME, 3, "")
    _bridge(sheet, 4, "B")
    _riff(sheet, A_HOME, RIFF + RIFF_HOME, 5, "", full=True)
    _solo(sheet)
    _shout(sheet)
    _bridge(sheet, 9, "D")
    _riff(sheet, A_HOME, RIFF + RIFF_HOME, 10, "E", full=True)
    return sheet.piece()


def _intro(sheet: Sheet) -> None:
    part = sheet.section(INTRO, "intro")
    sheet.add("bass", walk(part, 1))
    sheet.add("piano", stabs(part, [0.5, 2], 0.4, 58))
    sheet.add("drums", kit(part, 1, Groove("hats", -4)))


def _riff(sheet: Sheet, harmony: str, text: str, seed: int, cue: str, full: bool = False) -> None:
    """The riff: a tenor and an alto in unison, or four saxophones and an answer."""
    part = sheet.section(harmony, cue)
    lead = tune(text, part.start, 88)
    sheet.add("melody", lead)
    sheet.add("saxes", block(lead, part, 3, -10) if full else moved(lead, 0, 0, -14))
    if cue != "A":
        _blown(sheet, part, ANSWER, 84)
    sheet.add("piano", comp(part, seed, 0.4))
    _rhythm(sheet, part, seed, Groove("ride" if full else "hats", 0, (), seed % 4, full))


def _bridge(sheet: Sheet, seed: int, cue: str) -> None:
    """A trumpet remembers that it is night."""
    part = sheet.section(B, cue)
    sheet.add("trumpet", tune(TUNE_B, part.start, 82))
    sheet.add("saxes", pads(part, 67, 4, 54))
    _blown(sheet, part, TURN, 90)
    sheet.add("piano", comp(part, seed, 0.3))
    _rhythm(sheet, part, seed, Groove("ride", -4, (28.5, 30.5), None))


def _solo(sheet: Sheet) -> None:
    """The tenor says what he thinks of it."""
    for place, harmony in enumerate((A, A_HOME)):
        part = sheet.section(harmony, "" if place else "C")
        half = "|".join(SOLO.split("|")[8 * place : 8 * place + 8])
        sheet.add("melody", tune(half, part.start, 94))
        sheet.add("low brass", pads(part, 60, 3, 48))
        sheet.add("piano", comp(part, 6 + place, 0.6))
        _rhythm(sheet, part, 6 + place, Groove("ride", 0, (), 1 + place))


def _shout(sheet: Sheet) -> None:
    part = sheet.section(A, "shout")
    _blown(sheet, part, SHOUT_LEAD, 96, (4, 12, 20))
    sheet.add("saxes", tune(RIFF + RIFF_ON, part.start, 84))
    sheet.add("piano", comp(part, 8, 0.6))
    _rhythm(sheet, part, 8, Groove("shout", 2, SHOUT_HITS, 2, crash=True))


def _blown(
    sheet: Sheet, part: Section, text: str, loud: int, falls: tuple[float, ...] = ()
) -> None:
    lead = tune(text, part.start, loud)
    high, low = brass(lead, part)
    sheet.add("brass", fallen(high, [part.start + beat for beat in falls]))
    sheet.add("low brass", low)


def _rhythm(sheet: Sheet, part: Section, seed: int, groove: Groove) -> None:
    sheet.add("bass", walk(part, seed))
    sheet.add("guitar", strum(part))
    sheet.add("drums", kit(part, seed, groove))
