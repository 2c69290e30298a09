"""Charts for free playing: chords as markers, and a tune for the head."""

from score.charts_more import more_charts
from score.notation import Part, Piece, changes, line

PIANO = 0
SUPPER_CHORDS = (
    "Am6:4 F7#11:4 Bm7b5:4 E7alt:4 Am6:4 Am7:2 D7:2 Dm7:2 G7:2 Cmaj7:2 E7alt:2 "
    "Fmaj7:4 Fm6:4 Em7:4 A7b9:4 Dm7:4 Bm7b5:2 E7alt:2 Am6:2 F7#11:2 Bm7b5:2 E7alt:2"
)
SUPPER_TUNE = (
    "E5:2 D5:.5 C5:.5 B4:1 | A4:3 r:1 | D5:2 C5:.5 B4:.5 A4:1 | G#4:3 r:1 |"
    "C5:1.5 E5:.5 A5:2 | G5:1 E5:1 F#5:1.5 D5:.5 | F5:1.5 D5:.5 B4:1 D5:1 | C5:2 B4:1 r:1"
)


def charts() -> list[Piece]:
    """All charts."""
    tune = Part("melody", PIANO, line(SUPPER_TUNE, velocity=70), 0)
    supper = Piece("supper_club", 100, 4, [tune], changes(SUPPER_CHORDS), length=64)
    return [supper, *more_charts()]
