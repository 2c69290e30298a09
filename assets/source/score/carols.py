"""The carols of chapter 4: old tunes in the public domain, in our own arrangement.

Silent Night: Franz Xaver Gruber, 1818. Deck the Halls: Welsh, 16th century. God Rest Ye
Merry, Gentlemen: English, printed 1760. O Tannenbaum: Melchior Franck's tune, 16th century.
"""

from collections.abc import Callable, Sequence

from score.left_hand import stride, waltz
from score.notation import Note, Part, Piece, changes, line, total

PIANO = 0  # General MIDI
Hand = Callable[[Sequence[tuple[float, str]], float, int, int], list[Note]]

SILENT_NIGHT = (
    "G4:1.5 A4:.5 G4:1 | E4:3 | G4:1.5 A4:.5 G4:1 | E4:3 | D5:2 D5:1 | B4:3 | C5:2 C5:1 | G4:3 |"
    "A4:2 A4:1 | C5:1.5 B4:.5 A4:1 | G4:1.5 A4:.5 G4:1 | E4:3 |"
    "A4:2 A4:1 | C5:1.5 B4:.5 A4:1 | G4:1.5 A4:.5 G4:1 | E4:3 |"
    "D5:2 D5:1 | F5:1.5 D5:.5 B4:1 | C5:3 | E5:3 | C5:1 G4:1 E4:1 | G4:1.5 F4:.5 D4:1 | C4:6"
)
SILENT_CHORDS = (
    "Cmaj7:3 Am7:3 Fmaj7:3 Em7:3 Dm7:3 G7:3 Cmaj7:3 C7:3 "
    "Fmaj7:3 Fm6:3 Em7:3 A7b9:3 Fmaj7:3 Fm6:3 Em7:3 A7b9:3 "
    "Dm7:3 G7:3 Am7:3 Fmaj7:3 Cmaj7:3 Dm7:1.5 G7:1.5 Fm6:3 Cmaj7:3"
)
DECK_THE_HALLS = (
    "G5:1.5 F5:.5 E5:1 D5:1 | C5 D5 E5 C5 | D5:.5 E5 F5 D5 E5:1.5 D5:.5 | C5:1 B4:1 C5:2 |"
    "G5:1.5 F5:.5 E5:1 D5:1 | C5 D5 E5 C5 | D5:.5 E5 F5 D5 E5:1.5 D5:.5 | C5:1 B4:1 C5:2 |"
    "D5:1.5 E5:.5 F5:1 D5:1 | E5:1.5 F5:.5 G5:1 D5:1 | E5:.5 F#5:.5 G5:1 A5:.5 B5:.5 C6:1 |"
    "B5:1 A5:1 G5:2 |"
    "G5:1.5 F5:.5 E5:1 D5:1 | C5 D5 E5 C5 | A5:.5 A5 A5 A5 G5:1.5 F5:.5 | E5:1 D5:1 C5:2"
)
DECK_CHORDS = (
    "Cmaj7:2 A7b9:2 Dm7:2 G7:2 Dm7:2 G7:2 Cmaj7:4 Em7:2 A7alt:2 Dm7:2 G7:2 Fmaj7:2 G7sus:2 C6:4 "
    "Dm7:2 G7:2 Em7:2 A7:2 Am7:2 D7:2 Gmaj7:2 G7:2 "
    "Cmaj7:2 A7b9:2 Am7:2 C7:2 Fmaj7:2 Fm6:2 Dm7:1 G7:1 C6:2"
)
GOD_REST_YE = (
    "E4:1 E4 B4 B4 | A4 G4 F#4 E4 | D4 E4 F#4 G4 | A4 B4:3 |"
    "E4:1 E4 B4 B4 | A4 G4 F#4 E4 | D4 E4 F#4 G4 | A4 B4:3 |"
    "B4:1 C5 A4 B4 | C5 D5 E5 B4 | A4 G4 E4 F#4 | G4 A4:2 G4:1 |"
    "A4:1 B4:2 C5:1 | B4 B4 A4 G4 | F#4:1 E4:2 G4:.5 F#4:.5 | E4:1 A4:2 G4:1 |"
    "A4:1 B4 C5 D5 | E5 B4 A4 G4 | F#4:1 E4:3"
)
GOD_CHORDS = (
    "Em7:4 Am7:2 B7alt:2 Em7:2 Cmaj7:2 F#m7b5:1 B7:3 "
    "Em7:4 Am7:2 B7alt:2 Em7:2 Cmaj7:2 F#m7b5:1 B7:3 "
    "Am7:4 D7:2 Gmaj7:2 Cmaj7:2 C#m7b5:2 Em7:1 B7alt:3 "
    "D7:1 Gmaj7:3 Em7:2 C7#11:2 B7:1 Em7:3 Am7:1 D7:3 Am7:1 Em7:3 Cmaj7:2 F#m7b5:2 B7:1 Em6:3"
)
O_TANNENBAUM = (
    "r:2.5 C4:.5 | F4:.75 F4:.25 F4:1.5 G4:.5 | A4:.75 A4:.25 A4:1.5 A4:.5 |"
    "G4:.5 A4:.5 Bb4:1 E4:1 | G4:1 F4:1.5 C4:.5 |"
    "F4:.75 F4:.25 F4:1.5 G4:.5 | A4:.75 A4:.25 A4:1.5 A4:.5 |"
    "G4:.5 A4:.5 Bb4:1 E4:1 | G4:1 F4:1.5 C5:.5 |"
    "C5:.5 A4:.5 D5:1.5 C5:.5 | C5:.75 Bb4:.25 Bb4:1.5 Bb4:.5 |"
    "Bb4:.5 G4:.5 C5:1.5 Bb4:.5 | Bb4:.75 A4:.25 A4:1.5 C4:.5 |"
    "F4:.75 F4:.25 F4:1.5 G4:.5 | A4:.75 A4:.25 A4:1.5 A4:.5 |"
    "G4:.5 A4:.5 Bb4:1 E4:1 | G4:1 F4:5"
)
TANNEN_CHORDS = (
    "C7sus:3 Fmaj7:3 Am7:1.5 D7b9:1.5 Gm7:2 C7:1 F6:2 C7:1 "
    "Dm7:3 Am7:1.5 Abdim7:1.5 Gm7:2 C7alt:1 F6:3 "
    "Fmaj7:1 D7b9:2 Gm7:3 Gm7:1 C7:2 Fmaj7:3 "
    "Dm7:1.5 Dbmaj7:1.5 Am7:1.5 D7alt:1.5 Gm7:2 C7b9:1 F6:1 Bbm6:2 Fmaj7:3"
)


def carols() -> list[Piece]:
    """All carols of the list."""
    return [
        _carol("silent_night", 96, 3, SILENT_NIGHT, SILENT_CHORDS, waltz, (6, 36, 57)),
        _carol("deck_the_halls", 100, 4, DECK_THE_HALLS, DECK_CHORDS, stride, (6, 30, 52)),
        _carol("god_rest_ye", 120, 4, GOD_REST_YE, GOD_CHORDS, stride, (6, 36, 62)),
        _carol("o_tannenbaum", 80, 3, O_TANNENBAUM, TANNEN_CHORDS, waltz, (6, 26, 42)),
    ]


def _carol(
    name: str,
    bpm: float,
    metre: int,
    tune: str,
    chords: str,
    hand: Hand,
    cues: tuple[float, float, float],
) -> Piece:
    melody, harmony = line(tune), changes(chords)
    end = -(-total(melody) // metre) * metre
    return Piece(
        name,
        bpm,
        metre,
        [
            Part("melody", PIANO, melody, channel=0),
            Part("left hand", PIANO, hand(harmony, end, 64, len(name)), channel=1, volume=127),
        ],
        harmony,
        list(zip(cues, ("first", "middle", "last"), strict=True)),
        end,
    )
