"""The count before the next tune: two slow, four fast, and the first hit."""

from score.notation import Note, Piece
from score.swing_kit import CRASH, KICK, SNARE, STICK
from score.swing_sheet import Player, Sheet

PLAYERS = {
    "piano": Player(0, 120, 54),
    "bass": Player(32, 127),
    "drums": Player(32, 127),
}
CLICKS = (0, 2, 4, 6, 8, 9, 10, 11, 12, 13, 14)
HIT = 16.0


def count_off() -> Piece:
    """Four bars of sticks, then everybody."""
    sheet = Sheet("count_off", 160, PLAYERS)
    sheet.section("| C7 | C7 | C7 | C7 ", "count")
    sheet.section("| F6 | F6 ", "hit")
    sheet.add("drums", [Note(beat, 0.3, STICK, 84 + int(beat)) for beat in CLICKS])
    sheet.add("drums", [Note(14.5 + k / 2, 0.3, SNARE, 80 + 8 * k) for k in range(3)])
    sheet.add("drums", [Note(HIT, 0.5, key, 108) for key in (KICK, SNARE, CRASH)])
    sheet.add("bass", [Note(HIT, 3.0, 29, 104)])
    sheet.add("piano", [Note(HIT, 3.0, p, 92) for p in (41, 53, 57, 62, 67, 72)])
    sheet.ends()
    return sheet.piece()
