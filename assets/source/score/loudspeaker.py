"""Out of the ceiling of a restaurant: the love theme as nobody should hear it.

A beguine for flute, vibraphone and organ; for the last strain it goes up by half a tone, as
such music does.
"""

from score.cues import LOVE_CHORDS
from score.notation import Note, Piece
from score.swing_horns import pads
from score.swing_kit import Groove, kit
from score.swing_rhythm import fifth, low, stabs
from score.swing_sheet import Player, Section, Sheet, lifted, moved, tune

PLAYERS = {
    "melody": Player(75, 74, 60),
    "vibraphone": Player(11, 127, 80),
    "organ": Player(16, 116, 48),
    "guitar": Player(24, 118, 40),
    "strings": Player(48, 96),
    "bass": Player(33, 118),
    "drums": Player(40, 124),
}
CHORDS = [word.partition(":")[0] for word in LOVE_CHORDS.split()]
FIRST, MIDDLE, LAST = (
    " ".join(f"| {name}" for name in CHORDS[start:end])
    for start, end in ((0, 12), (12, 20), (20, 28))
)
QUESTION = "A4:1.5 C5:.5 E5:2 | G5:2.5 F5:1.5 | E5:1.5 D5:.5 C5:2 |"
TUNE = QUESTION + (
    "D5:3 r:1 | r:8 | G4:1.5 B4:.5 D5:2 | F5:2.5 E5:1.5 | D5:1.5 C5:.5 B4:2 | C5:3 r:1 | r:8 |"
)
ANSWER = "r:16 | r:.5 D5 E5 G5 B5:1 A5:.5 G5 | A5:.5 E5 C5 A4 r:2 | r:16 |"
ANSWER += "r:.5 E5 F5 A5 C6:1 B5:.5 A5 | G#5:.5 F5 D5 B4 r:2 |"
BRIDGE = (
    "F5:2.5 E5:1.5 | D5:1.5 E5:.5 F5:2 | A5:2.5 G5:1.5 | E5:3 r:1 |"
    "D5:2.5 C5:1.5 | B4:1.5 C5:.5 D5:2 | E5:4 | G#4:3 r:1 |"
)
END = QUESTION + "D5:2.5 E5:1.5 | F5:1.5 E5:.5 D5:2 | C5:1.5 B4:.5 D5:2 | C5:4 | A4:3 r:1 |"
SMALL = 46  # MIDI: a speaker in a ceiling has no bass below
TURN = "| F7#11 | E7alt "
SHINE = "r:8 | r:2 E6:.5 G6 B6 r | r:4 | r:2 D6:.5 F6 A6 r | r:2 G#5:.5 B5 D6 r | r:8 |"


def loudspeaker() -> list[Piece]:
    """The tune in the ceiling."""
    sheet = Sheet("loudspeaker", 96, PLAYERS)
    _strain(sheet, FIRST, TUNE, ("melody", 0, "A"))
    _strain(sheet, MIDDLE, BRIDGE, ("vibraphone", 0, "B"))
    _strain(sheet, LAST, END, ("melody", 1, "last"))
    turn = sheet.section(TURN, "leave")
    _ground(sheet, turn, 9)
    sheet.add("vibraphone", tune("r:.5 C6 A5 F5 Eb5:1 B4 | r:.5 G#5 C6 D6 G#5:2 |", turn.start, 66))
    return [sheet.piece(1.0)]


def _strain(sheet: Sheet, chords: str, text: str, how: tuple[str, int, str]) -> None:
    who, steps, cue = how
    part = sheet.section(lifted(chords, steps), cue)
    notes = moved(tune(text, part.start, 84), 0, steps)
    sheet.add(who, moved(notes, 0, 12) if who == "melody" else moved(notes, 0, 0, 10))
    if cue == "A":
        sheet.add("vibraphone", tune(ANSWER, part.start, 70))
    if steps:
        sheet.add("vibraphone", notes)
        sheet.add("vibraphone", moved(tune(SHINE, part.start, 62), 0, steps))
    if cue != "A":
        sheet.add("strings", pads(part, 69, 3, 56))
    _ground(sheet, part, len(cue))


def _ground(sheet: Sheet, part: Section, seed: int) -> None:
    """Beguine: a guitar that nods, a bass that walks in slippers, an organ under it all."""
    sheet.add("organ", pads(part, 64, 3, 90))
    sheet.add("guitar", stabs(part, [0.5, 1.5, 2, 3], 0.4, 62))
    sheet.add("drums", kit(part, seed, Groove("bossa", -6)))
    for change in part.chart.changes:
        root = low(change.chord.root, SMALL)
        other = low(fifth(change.chord), root)
        at = part.start + change.start
        steps = (
            (0, 1.4, root, 84),
            (1.5, 0.4, root, 66),
            (2, 1.4, other, 78),
            (3.5, 0.4, root, 64),
        )
        sheet.add("bass", [Note(at + b, n, p, v) for b, n, p, v in steps])
