"""The opening number: the city's theme in the major, for everybody who stands in the jam.

Vamp, chorus, shout, chorus, drums, a whistle that makes everyone start again a tone higher.
"""

from score.notation import Note, Piece
from score.swing_horns import block, brass, dropped, fallen, pads
from score.swing_kit import CLAP, Groove, kit
from score.swing_rhythm import comp, stabs, strum, two_beat, walk
from score.swing_sheet import Player, Section, Sheet, lifted, moved, tune

PLAYERS = {
    "melody": Player(56, 74, 70),
    "whistle": Player(78, 106, 56),
    "saxes": Player(65, 104, 44),
    "brass": Player(56, 96, 84),
    "low brass": Player(57, 102, 92),
    "piano": Player(0, 127, 52),
    "guitar": Player(26, 124, 36),
    "bass": Player(32, 127),
    "drums": Player(32, 124),
    "claps": Player(32, 104),
}
LIFT = 2  # semitones up for the last chorus

VAMP = "| Fmaj7 | C7sus | Fmaj7 | C7sus "
VAMP_RIGHT = (
    "A4:.5 C5:.5 r:.5 F5:1 C5:.5 E5:1 | r:.5 D5:.5 r:.5 G5:1 F5:.5 D5:.5 C5:.5 |"
    "A4:.5 C5:.5 r:.5 F5:1 C5:.5 A5:1 | r:.5 G5:.5 F5:.5 D5:1 C5:.5 D5:.5 C5:.5 |"
)
VAMP_LEFT = (
    "F2:1.5 C3:.5 F3:1 C3:1 | Bb2:1.5 F3:.5 G3:1 C3:1 |"
    "F2:1.5 C3:.5 F3:1 C3:1 | Bb2:1.5 F3:.5 G3:1 E3:1 |"
)
A = "| Fmaj7 | Dm7 | Gm7 | C7 | Am7 | D7b9 | Gm7 C7 | F6 "
B = "| Dbmaj7 | Dbmaj7 | Cm7 | F7 | Bbmaj7 | Bbm6 | Am7 D7b9 | Gm7 C7 "
TUNE_A = (
    "F5:1.5 E5:.5 D5:1.5 A4:2.5 G4:.5 A4:.5 Bb4:.5 D5:.5 |"
    "F5:1.5 D5:.5 Bb4:1.5 E5:2.5 C5:.5 D5:.5 E5:.5 G5:.5 |"
    "A5:1.5 G5:.5 E5:1.5 F#5:2.5 r:.5 D5:.5 F#5:.5 A5:.5 | G5:1.5 F5:.5 D5:1 E5:1 | F5:1 r:3 |"
)
TUNE_B = (
    "F5:3 Eb5:1 | C5:3 r:1 | Eb5:3 D5:1 | A4:3 r:1 |"
    "D5:2 F5:2 | Db5:2 G5:2 | E5:1 G5:1 A5:1 F#5:1 | Bb5:2 G5:1 E5:1 |"
)
SAX_A = (
    "F5:1 E5:.5 D5:.5 C5:.5 D5:.5 A4:1 | r:.5 A4:.5 C5:.5 D5:.5 F5:1 E5:.5 D5:.5 |"
    "F5:1 D5:.5 Bb4:.5 A4:.5 Bb4:.5 D5:1 | r:.5 C5:.5 E5:.5 G5:.5 Bb5:1 A5:.5 G5:.5 |"
    "A5:1.5 G5:.5 E5:.5 D5:.5 C5:.5 E5:.5 | F#5:1 r:.5 D5:.5 F#5:.5 A5:.5 C6:.5 A5:.5 |"
    "Bb5:1 A5:.5 G5:.5 E5:1 C5:.5 D5:.5 | F5:.5 r:3.5 |"
)
COUNTER_A = (
    "r:2 C4:1 D4:1 | F4:3 r:1 | r:2 D4:1 C4:1 | Bb3:3 r:1 |"
    "r:2 C4:1 E4:1 | F#4:3 r:1 | G4:2 E4:2 | F4:1 r:3 |"
)
COUNTER_B = (
    "Ab4:2 F4:2 | Ab4:2 C5:2 | G4:2 Bb4:2 | A4:1 F4:1 Eb4:2 |"
    "D4:2 A4:2 | Bb4:2 Db5:2 | C5:2 C5:2 | D5:2 Bb4:2 |"
)
STABS_A = (
    "r:3.5 C6:.5 | r:1 A5:.5 r:2.5 | r:3.5 G5:.5 | r:1 Bb5:.5 r:2.5 |"
    "r:3.5 C6:.5 | r:1 A5:.5 r:2.5 | r:4 | r:1.5 A5:.5 r:.5 C6:.5 r:.5 A5:.5 |"
)
ANSWER_A = "r:28 | r:1.5 A5:.5 r:.5 C6:1 r:.5 |"
SHOUT = "| Bbmaj7 | A7alt | Dm7 | G7 | Gm7 | C7sus | F6 | C7alt "
SHOUT_LEAD = (
    "A5:1 r:.5 A5:.5 r:2 | r:.5 F5:.5 G5:.5 C6:1.5 r:1 |"
    "A5:1 r:.5 F5:.5 r:1 E5:.5 D5:.5 | r:.5 E5:.5 F5:.5 A5:1.5 r:1 |"
    "Bb5:1 r:.5 Bb5:.5 r:2 | r:.5 G5:.5 A5:.5 D6:1.5 r:1 |"
    "C6:.5 A5:.5 r:.5 F5:.5 r:.5 D5:.5 C5:.5 A4:.5 | r:.5 Ab5:.5 r:1 E5:.5 F#5:.5 Ab5:.5 Bb5:.5 |"
)
SHOUT_HITS = (0, 1.5, 5.5, 8, 13.5, 16, 17.5, 21.5, 28.5)
CALL = "F5:1.5 E5:.5 D5:1.5 A4:.5 | A4:2 r:2 |"  # the first four notes of the tune
BREAK = "| F6 | F6 | F6 | F6 | F6 | F6 | F6 | C7alt "
BREAK_LEAD = "r:16 | r:.5 A5:.5 r:3 | r:.5 C6:.5 r:1 A5:.5 C6:1 r:.5 | r:.5 D6:.5 r:3 |"
HUSH = "| Fmaj7 | Dm7 | Gm7 | C7sus | Fmaj7 | Dm7 | Em7b5 | A7b9 | D7sus | D7sus | D7 | D7alt "
HUSH_TUNE = (
    "F5:1.5 E5:.5 D5:1.5 A4:2.5 r:2 | F5:1.5 D5:.5 Bb4:1.5 D5:2.5 r:2 |"
    "F5:1.5 E5:.5 D5:1.5 A4:2.5 r:2 | G5:1.5 E5:.5 D5:1.5 C#5:2.5 r:2 |"
)
CLIMB = (
    "A4:1 D5:1 E5:1 G5:1 | A5:1 D5:1 E5:1 G5:1 | F#5:1 A5:1 C6:1 A5:1 | C6:1 Bb5:1 Ab5:1 F#5:1 |"
)
TAG = "| Bm7 | E7b9 | Am7 D7 | Bm7 E7b9 | Am7 | D7sus | Ebmaj7 | Fmaj7 | Gmaj7 | Gmaj7 | G6 | G6 "
TAG_LEAD = (
    "B5:1.5 A5:.5 F#5:1.5 G#5:2.5 r:.5 E5:.5 G#5:.5 B5:.5 | A5:1.5 G5:.5 E5:1 F#5:1 |"
    "B5:1.5 A5:.5 F5:1 G#5:1 | C6:2 B5:1 A5:1 | G5:2 A5:2 | Bb5:2 G5:2 | C6:2 A5:2 |"
    "D6:1 r:.5 B5:.5 r:.5 D6:1 r:.5 |"
)


def jam() -> Piece:
    """The opening number."""
    sheet = Sheet("jam", 180, PLAYERS)
    _vamp(sheet)
    _first_chorus(sheet)
    _shout(sheet)
    _second_chorus(sheet)
    _break(sheet)
    _hush(sheet)
    _last_chorus(sheet)
    _tag(sheet)
    return sheet.piece()


def _vamp(sheet: Sheet) -> None:
    """Piano alone; bass and hats come to it, then everybody says good morning."""
    for round_ in range(3):
        part = sheet.section(VAMP, "vamp" if not round_ else "")
        _piano_vamp(sheet, part, 4 * round_)
        if round_:
            sheet.add("bass", two_beat(part, 1, 80))
            sheet.add("drums", kit(part, 2, Groove("hats", -8 + 6 * (round_ - 1))))
            sheet.add("claps", _claps(part, (1, 3), 60))
    part = sheet.section("| Gm7 | C7 | Gm7 C7 | C7alt ")
    lead = (
        "Bb5:1 r:.5 G5:.5 r:2 | r:.5 E5:.5 G5:.5 Bb5:1.5 r:1 | D6:1 Bb5:1 G5:1 E5:1 | r:.5 Ab5:.5"
    )
    _blown(sheet, part, lead + " r:3 |", (5.5,))
    sheet.add("bass", walk(part, 3))
    sheet.add("piano", stabs(part, [0, 1.5], 0.4, 66))
    sheet.add("drums", kit(part, 3, Groove("shout", 0, (0, 1.5, 5.5, 12.5), 0)))


def _piano_vamp(sheet: Sheet, part: Section, louder: int) -> None:
    sheet.add("piano", tune(VAMP_RIGHT, part.start, 74 + louder))
    sheet.add("piano", tune(VAMP_LEFT, part.start, 66 + louder))


def _first_chorus(sheet: Sheet) -> None:
    """Somebody whistles it, a trumpet knows it too."""
    first = sheet.section(A, "A")
    sheet.add("whistle", tune(TUNE_A, first.start, 84))
    sheet.add("piano", comp(first, 4, 0.3, -4))
    _rhythm(sheet, first, 4, Groove("hats", -4), two=True)
    second = sheet.section(A)
    sheet.add("melody", tune(TUNE_A, second.start, 86))
    sheet.add("saxes", pads(second, 69, 4, 52))
    sheet.add("piano", comp(second, 5, 0.4))
    _rhythm(sheet, second, 5, Groove("hats", 0, (), 1), two=True)
    bridge = sheet.section(B, "B")
    _bridge(sheet, bridge, 6)
    third = sheet.section(A)
    sheet.add("melody", tune(TUNE_A, third.start, 92))
    sheet.add("low brass", tune(COUNTER_A, third.start, 76))
    _blown(sheet, third, ANSWER_A)
    sheet.add("piano", comp(third, 7, 0.5))
    _rhythm(sheet, third, 7, Groove("ride", 2, (29.5, 30.5), None, crash=True))


def _bridge(sheet: Sheet, part: Section, seed: int, steps: int = 0) -> None:
    lead = moved(tune(TUNE_B, part.start, 86), 0, steps)
    sheet.add("saxes", [*lead, *dropped(lead, part)])
    sheet.add("low brass", moved(tune(COUNTER_B, part.start, 66), 0, steps))
    sheet.add("piano", comp(part, seed, 0.4))
    _rhythm(sheet, part, seed, Groove("ride", 0, (), 2))


def _shout(sheet: Sheet) -> None:
    part = sheet.section(SHOUT, "shout")
    _blown(sheet, part, SHOUT_LEAD, (6, 14, 22))
    sheet.add("saxes", pads(part, 69, 3, 60))
    sheet.add("piano", stabs(part, [1, 2.5], 0.4, 66))
    _rhythm(sheet, part, 8, Groove("shout", 2, SHOUT_HITS, None, crash=True))


def _second_chorus(sheet: Sheet) -> None:
    """The saxophones turn it over, the trombones take it, the piano dances on the bridge."""
    first = sheet.section(A, "C")
    lead = tune(SAX_A, first.start, 86)
    sheet.add("saxes", [*lead, *block(lead, first, 3)])
    sheet.add("piano", comp(first, 9, 0.3))
    _rhythm(sheet, first, 9, Groove("ride", 0, (), 1))
    second = sheet.section(A)
    low = moved(tune(TUNE_A, second.start, 96), 0, -12)
    sheet.add("low brass", low)
    sheet.add("brass", tune(STABS_A, second.start, 78))
    sheet.add("brass", block(tune(STABS_A, second.start, 78), second, 2))
    sheet.add("piano", comp(second, 10, 0.5))
    _rhythm(sheet, second, 10, Groove("ride", 2, (29.5, 30.5, 31.5)))
    bridge = sheet.section(B, "D")
    right = moved(tune(TUNE_B, bridge.start, 92), 0, 12)
    sheet.add("piano", [*right, *block(right, bridge, 3, -10)])
    sheet.add("saxes", pads(bridge, 64, 3, 46))
    _rhythm(sheet, bridge, 11, Groove("ride", -2, (), 2))
    third = sheet.section(A)
    _everybody(sheet, third, 12, 0)


def _everybody(sheet: Sheet, part: Section, seed: int, steps: int) -> None:
    """The tune in trumpets and saxophones, the trombones against it."""
    lead = moved(tune(TUNE_A, part.start, 94), 0, steps)
    sheet.add("melody", lead)
    sheet.add("saxes", block(lead, part, 3, -12))
    sheet.add("low brass", moved(tune(COUNTER_A, part.start, 78), 0, steps))
    answer = moved(tune(ANSWER_A, part.start, 92), 0, steps)
    for name, notes in zip(("brass", "low brass"), brass(answer, part), strict=True):
        sheet.add(name, notes)
    sheet.add("piano", stabs(part, [0, 1.5, 3], 0.4, 66))
    _rhythm(sheet, part, seed, Groove("shout", 2, (29.5, 30.5), None, crash=True))


def _break(sheet: Sheet) -> None:
    """Drums on car roofs, and hands."""
    part = sheet.section(BREAK, "drums")
    sheet.add("drums", kit(part, 13, Groove("toms", 8, (16.5, 20.5, 24.5), 2)))
    sheet.add("claps", _claps(part, (1, 2.5, 3), 74))
    _blown(sheet, part, BREAK_LEAD, (24.5,))


def _hush(sheet: Sheet) -> None:
    """The whistle alone with the piano, and four bars that climb into the new key."""
    part = sheet.section(HUSH, "hush")
    at = part.start
    sheet.add("whistle", tune(HUSH_TUNE, at, 84))
    quiet = [*comp(part, 14, 0.0, -8), *moved(two_beat(part, 14, 56), 0, 12)]
    sheet.add("piano", [n for n in quiet if n.start < at + 32])
    sheet.add("claps", [n for n in _claps(part, (1, 3), 58) if n.start < at + 32])
    sheet.add("drums", [n for n in kit(part, 14, Groove("foot")) if n.start < at + 32])
    lead = tune(CLIMB, at + 32, 84)
    rising = [Note(n.start, n.length, n.pitch, 76 + 2 * k) for k, n in enumerate(lead)]
    sheet.add("melody", rising)
    sheet.add("saxes", block(rising, part, 3))
    sheet.add("low brass", [Note(at + 32 + 4 * k, 3.8, 50, 70 + 6 * k) for k in range(4)])
    sheet.add("bass", [Note(at + 32 + k, 0.8, 38, 76 + k) for k in range(16)])
    sheet.add("drums", _roll(at + 32, 16))


def _last_chorus(sheet: Sheet) -> None:
    for cue in ("E", ""):
        part = sheet.section(lifted(A, LIFT), cue)
        _everybody(sheet, part, 15 + bool(cue), LIFT)
        sheet.add("claps", _claps(part, (1, 3), 70))
    bridge = sheet.section(lifted(B, LIFT))
    _bridge(sheet, bridge, 17, LIFT)
    sheet.add("melody", moved(tune(TUNE_B, bridge.start, 90), 0, LIFT))
    last = sheet.section(lifted(A, LIFT), "F")
    _everybody(sheet, last, 18, LIFT)
    sheet.add("whistle", moved(tune(TUNE_A, last.start, 80), 0, LIFT + 12))
    sheet.add("claps", _claps(last, (1, 3), 74))


def _tag(sheet: Sheet) -> None:
    """Once more, and once more, the old key's neighbours, and one hit."""
    part = sheet.section(TAG, "tag")
    at = part.start
    _blown(sheet, part, TAG_LEAD + "r:4 | r:4 |", (34.5,))
    sheet.add("saxes", pads(part, 71, 4, 66))
    _rhythm(sheet, part, 19, Groove("shout", 4, (0, 24, 28, 32, 33.5, 34.5), None, crash=True))
    for name in ("bass", "drums", "guitar", "saxes"):
        kept = [n for n in sheet.notes[name] if n.start < at + 36]
        sheet.notes[name] = kept
    sheet.add("whistle", moved(tune(CALL, at + 36.0, 78), 0, LIFT))
    _button(sheet, at + 43.5, part)
    sheet.ends()


def _button(sheet: Sheet, beat: float, part: Section) -> None:
    top = [Note(beat, 0.5, 83, 108)]
    for name, notes in zip(("brass", "low brass"), brass(top, part), strict=True):
        sheet.add(name, notes)
    sheet.add("bass", [Note(beat, 0.5, 31, 104)])
    sheet.add("piano", [Note(beat, 0.5, p, 96) for p in (43, 55, 71, 74, 76)])
    sheet.add("drums", [Note(beat, 0.5, key, 104) for key in (36, 38, 49)])


def _blown(sheet: Sheet, part: Section, text: str, falls: tuple[float, ...] = ()) -> None:
    """Give a shout to the brass; the notes on some beats fall off."""
    lead = tune(text, part.start, 94)
    high, low = brass(lead, part)
    beats = [part.start + beat for beat in falls]
    sheet.add("brass", fallen(high, beats))
    sheet.add("low brass", low)


def _rhythm(sheet: Sheet, part: Section, seed: int, groove: Groove, two: bool = False) -> None:
    sheet.add("bass", two_beat(part, seed) if two else walk(part, seed))
    sheet.add("guitar", strum(part))
    sheet.add("drums", kit(part, seed, groove))


def _claps(part: Section, beats: tuple[float, ...], loud: int) -> list[Note]:
    return [
        Note(part.start + 4 * bar + beat, 0.3, CLAP, loud)
        for bar in range(part.bars)
        for beat in beats
    ]


def _roll(start: float, beats: int) -> list[Note]:
    """Four bars of snare that grow."""
    count = beats * 2
    return [
        Note(start + k / 2, 0.3, 38, 40 + 58 * k // count + (8 if k % 4 == 3 else 0))
        for k in range(count)
    ]
