"""Seven charts for the piano at home, each with a tune for its head."""

from score.notation import Part, Piece, line
from score.swing_sheet import bars_of

# name, tempo, metre, chords, tune
CHARTS: tuple[tuple[str, float, int, str, str], ...] = (
    (
        "blues",
        128,
        4,
        "| F7 | Bb7 | F7 | F7 | Bb7 | Bdim7 | F7 | D7alt | Gm7 | C7 | F7 D7alt | Gm7 C7 |",
        "C5:1 A4:.5 C5:.5 r:1 Eb5:1 | D5:1.5 Bb4:.5 r:2 | C5:1 A4:.5 C5:.5 r:1 Eb5:1 | F5:2 r:2 |"
        "D5:1 Bb4:.5 D5:.5 r:1 F5:1 | Ab5:1.5 F5:.5 r:2 | A5:1 F5:.5 C5:.5 Eb5:2 | C5:1 Bb4:1 r:2 |"
        "Bb4:1 D5:1 F5:2 | E5:1 D5:.5 Bb4:.5 G4:2 | A4:1 F5:1 Eb5:1 C5:1 | Bb4:2 r:2",
    ),
    (
        "rhythm_changes",
        160,
        4,
        "| Bb6 G7b9 | Cm7 F7 | Dm7 G7b9 | Cm7 F7 | Fm7 Bb7 | Eb6 Edim7 | Cm7 F7 | Bb6 |"
        "| D7 | D7 | G7 | G7 | C7 | C7 | F7 | F7 |",
        "D5:1 F5:.5 D5:.5 B4:1 D5:1 | Eb5:1.5 C5:.5 A4:2 | F5:1 A5:.5 F5:.5 D5:1 Ab5:1 | G5:2 r:2 |"
        "Ab5:1 F5:1 D5:2 | Eb5:1 G5:1 Db5:1 Bb4:1 | C5:1 Eb5:1 A4:1 C5:1 | Bb4:2 r:2 |"
        "F#5:3 E5:1 | C5:3 r:1 | F5:3 D5:1 | B4:3 r:1 |"
        "E5:3 D5:1 | Bb4:3 r:1 | Eb5:2 C5:2 | A4:3 r:1",
    ),
    (
        "ballad",
        64,
        4,
        "| Ebmaj7 | Abm6 | Gm7 C7b9 | Fm7 Bb7 | Gm7 | C7alt | Fm7 Bb7b9 | Eb6 Bb7 |",
        "G4:2 Bb4:1 D5:1 | F5:3 Eb5:1 | D5:1.5 Bb4:.5 E5:2 | Eb5:1 C5:1 D5:2 |"
        "F5:2 D5:1 Bb4:1 | E5:1 Db5:1 Bb4:2 | Ab4:1 C5:1 D5:1 F5:1 | Eb5:2 r:2",
    ),
    (
        "bossa",
        125,
        4,
        "| Am7 | D7 | Gmaj7 | Cmaj7 | F#m7b5 | B7b9 | Em7 | A7 |"
        "| Am7 | D7 | Bm7 | E7b9 | Cmaj7 | F7#11 | Gmaj7 | E7alt |",
        "r:1 E5:1 C5:1.5 B4:.5 | A4:3 r:1 | r:1 D5:1 B4:1.5 A4:.5 | G4:3 r:1 | r:1 C5:1 A4:1 E5:1 |"
        "D#5:2 A4:2 | B4:3 D5:1 | C#5:2 G4:2 |"
        "r:1 E5:1 C5:1 G5:1 | F#5:3 r:1 | r:1 D5:1 F#5:1 A5:1 |"
        "G#5:2 F5:2 | E5:2 D5:1 G4:1 | A4:2 B4:2 | D5:3 r:1 | C5:2 G#4:2",
    ),
    (
        "waltz",
        120,
        3,
        "| Fmaj7 | Em7b5 | A7b9 | Dm7 | Gm7 | C7 | Am7 | D7b9 |"
        "| Bbmaj7 | Bbm6 | Am7 | Abdim7 | Gm7 | C7 | F6 | C7 |",
        "A4:1 C5:1 E5:1 | D5:2 Bb4:1 | C#5:1 E5:1 G5:1 | F5:3 |"
        "Bb4:1 D5:1 F5:1 | E5:2 D5:1 | C5:3 | A4:3 |"
        "D5:1 F5:1 A5:1 | G5:2 F5:1 | E5:1 C5:1 A4:1 | D5:3 |"
        "Bb4:1 D5:1 G5:1 | E5:2 G4:1 | A4:3 | r:3",
    ),
    (
        "minor_swing",
        150,
        4,
        "| Dm6 | Dm6 | Gm6 | Gm6 | A7 | A7b9 | Dm6 | Dm6 | Gm6 | Gm6 | Dm6 | Dm6 |"
        "| Em7b5 | A7b9 | Dm6 | A7alt |",
        "A4:1 D5:.5 E5:.5 F5:1 E5:.5 D5:.5 | A4:2 r:2 |"
        "Bb4:1 D5:.5 E5:.5 G5:1 E5:.5 D5:.5 | Bb4:2 r:2 |"
        "C#5:1 E5:1 G5:1 E5:1 | Bb5:1.5 A5:.5 G5:1 E5:1 | F5:1 D5:1 A4:2 |"
        "r:4 | G5:1.5 F5:.5 E5:1 D5:1 |"
        "Bb4:2 r:2 | F5:1.5 E5:.5 D5:1 B4:1 | A4:2 r:2 | Bb4:1 D5:1 G5:1 E5:1 | C#5:1 E5:1 Bb4:2 |"
        "A4:1 F5:1 D5:2 | r:4",
    ),
    (
        "slow_gospel",
        72,
        4,
        "| F6 F7 | Bb6 Bdim7 | F6 Dm7 | Gm7 C7 | F6 A7 | Dm7 Bbm6 | F6 Gm7 | C7 F6 |",
        "C5:1 A4:.5 C5:.5 Eb5:2 | D5:1 F5:1 D5:1 B4:1 |"
        "C5:1 A4:1 F4:1 A4:1 | Bb4:1 A4:.5 G4:.5 G4:2 |"
        "A4:1 C5:1 E5:1 C#5:1 | F5:1.5 D5:.5 Db5:2 | C5:1 A4:1 G4:1 Bb4:1 | G4:1 E4:1 F4:2",
    ),
)


def more_charts() -> list[Piece]:
    """All seven."""
    return [_chart(*row) for row in CHARTS]


def _chart(name: str, bpm: float, metre: int, harmony: str, head: str) -> Piece:
    harmony = harmony.replace("||", "|")
    bars = len([bar for bar in harmony.split("|") if bar.strip()])
    part = Part("melody", 0, line(head, velocity=70), 0)
    return Piece(name, bpm, metre, [part], bars_of(harmony, metre), length=bars * metre)
