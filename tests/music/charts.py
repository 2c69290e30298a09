"""Chord charts to test on: what a night in a jazz club is made of."""

from game.music.chart import parse_chart

TWO_FIVE_ONE = parse_chart("| Dm7 | G7 | Cmaj7 | A7alt | Dm7 | G7 | Cmaj7 | Cmaj7 |", bpm=132)
BLUES = parse_chart(
    "| F7 | Bb7 | F7 | Cm7 F7 | Bb7 | Bdim7 | F7 | D7alt | Gm7 | C7 | F7 D7alt | Gm7 C7 |", bpm=160
)
MINOR = parse_chart("| Bm7b5 | E7alt | Am6 | Am6 | Dm7 | G7sus | Cmaj7 | E7b9 |", bpm=100)
SIXTEEN = parse_chart(
    "| Fmaj7 | D7alt | Gm7 | C7 | Am7 | D7b9 | Gm7 C7 | Fmaj7 "
    "| Bbmaj7 | Bbm7 Eb7#11 | Am7 | Abdim7 | Gm7 | C7alt | Am7 D7b9 | Gm7 C7 |",
    bpm=132,
)
WALTZ = parse_chart("| Am7 | Fmaj7 | Cmaj7 | G7sus | Em7 | Am7 | Dm7 | G7 |", 3, 90)

CHARTS = {
    "two-five-one": TWO_FIVE_ONE,
    "blues": BLUES,
    "minor": MINOR,
    "sixteen": SIXTEEN,
    "waltz": WALTZ,
}
