"""They waltz: the love theme for the whole orchestra. It climbs, turns a third higher, dies away.

Bars of three: intro 8, A 12, B 8, a way up 4, climax 24 in C minor, a way back 4, coda 12.
"""

from score.cues import LOVE_CHORDS, LOVE_FIRST, LOVE_LAST, LOVE_MIDDLE
from score.ensemble import Harmony, ensemble, later, led, moved, roots, within
from score.figures import broken, pulse, roll, sweep
from score.notation import DRUMS, Note, Part, Piece, changes, line
from score.sections import (
    BASSOON,
    CELESTA,
    CLARINET,
    FAST,
    FLUTE,
    HARP,
    HORN,
    INNER,
    PLUCKED,
    SLOW,
    TIMPANI,
    TREMOLO,
    TRUMPET,
    solo,
    strings,
    waves,
)

A, B, UP, CLIMAX, TURN, AGAIN, BACK, CODA, END = 24, 60, 84, 96, 120, 144, 168, 180, 219  # beats
THIRD = 3  # semitones the climax lies higher
INTRO_CHORDS = "Am7:6 Fmaj7:6 Dm7:6 E7b9:3 E7alt:3"
MIDDLE_CHORDS = "Dm7:3 G7:3 Fmaj7:3 Cmaj7:3 Bm7b5:3 E7b9:3 Am7:6"
UP_CHORDS = "Fm6:3 Abmaj7:3 Dm7b5:3 G7alt:3"
CLIMAX_CHORDS = (
    "Cm7:3 Abmaj7:3 Ebmaj7:3 Bb7sus:3 Fm7:3 G7b9:3 Cm7:3 Cm6:3 "
    "Fm7:3 Bb7:3 Abmaj7:3 Ebmaj7:3 Dm7b5:3 G7b9:3 Cm7:3 G7alt:3 "
    "Abmaj7:3 Fm7:3 Gm7:3 Cm7:3 Fm7:3 G7b9:3 Cm7:3 Ebmaj7:3"
)
BACK_CHORDS = "Abmaj7:3 Fm6:3 Bm7b5:3 E7b9:3"
CODA_CHORDS = "Am7:3 Fmaj7:3 Cmaj7:3 G7sus:3 Em7:3 Am7:3 Dm7:3 Fm6:3 Cmaj7:15"

HORN_CALL = "r:1 E4:1 G4:1 | A4:3 | r:1 E4:1 G4:1 | C5:3 | r:1 F4:1 A4:1 | D5:2 C5:1 | B4:3 | G#4:3"
UP_LINE = "D5:2 C5:1 | Eb5:2 C5:1 | F5:1 Ab5:1 C6:1 | B5:3"
BACK_LINE = "G5:2 Eb5:1 | F5:2 C5:1 | D5:2 C5:1 | B4:3"
# the horns under the climax, as if the tune stood in A minor
HORNS_FIRST = "E4:3 | F4:2 E4:1 | G4:2 E4:1 | F4:2 D4:1 | F4:1 A4:1 D5:1 | D5:2 B4:1 | C5:3 | F#4:3"
HORNS_TURN = "A4:1 D4:1 F4:1 | F4:2 D4:1 | C4:1 F4:1 A4:1 | G4:3 | F4:1 A4:1 B4:1 | B4:2 D5:1 |"
HORNS_LAST = (
    "C5:3 | G#4:3 | C5:2 A4:1 | F4:3 | G4:2 B4:1 | C5:3 | A4:2 F4:1 | G#4:2 B4:1 | C5:3 | G4:3"
)
TRUMPETS = "r:21 r:3 | r:24 | r:6 E4:1 G4:1 B4:1 | C5:3 | r:3 | r:1 E4:1 G#4:1 | A4:3 | G4:3"
CLARINET_A = (
    "r:12 r:6 | r:12 A3:1 C4:1 E4:1 | G4:1 F4:1 E4:1 | "
    "F4:.5 A4:.5 D5:.5 A4:.5 F4:.5 D4:.5 | B3:.5 D4:.5 G4:.5 B4:.5 D5:.5 B4:.5 |"
    "A4:.5 C5:.5 F5:.5 C5:.5 A4:.5 F4:.5 | E4:.5 G4:.5 C5:.5 G4:.5 E4:.5 C4:.5 |"
    "D4:.5 F4:.5 A4:.5 D5:.5 F5:.5 D5:.5 | B4:.5 G#4:.5 E4:.5 G#4:.5 B4:.5 D5:.5 | C5:6"
)
FLUTE_A = "r:30 E5:1 G5:1 C6:1 | B5:1.5 A5:.5 G#5:1 |"
FLUTE_B = "A5:3 | B5:2 D6:1 | C6:3 | G5:3 | A5:2 B5:1 | D6:1.5 C6:.5 B5:1 | C6:6 |"
FLUTE_CODA = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:1.5 D5:.5 C5:1 | D5:3 |"
VIOLIN_CODA = "r:3 C5:1 E5:1 | D5:1 C5:1 A4:1"
LAST = "A5:1 C6:1 E6:1 | G6:6"
DRUM_ROOTS = "r:21 E2:1 E2:1 E2:1 |"


def stars_waltz() -> list[Piece]:
    """The waltz among the stars."""
    harmony = changes(INTRO_CHORDS) + later(changes(LOVE_CHORDS)[:12], A)
    for start, text in (
        (B, MIDDLE_CHORDS),
        (UP, UP_CHORDS),
        (CLIMAX, CLIMAX_CHORDS),
        (BACK, BACK_CHORDS),
        (CODA, CODA_CHORDS),
    ):
        harmony += later(changes(text), start)
    cues = [(0, "intro"), (A, "A"), (A + 12, "phrase"), (A + 30, "phrase"), (B, "B")]
    cues += [(UP, "up"), (CLIMAX, "climax"), (TURN, "turn"), (AGAIN, "last"), (BACK, "back")]
    cues += [(CODA, "coda"), (CODA + 12, "phrase"), (END, "end")]
    parts = ensemble(
        [*_violins(), *_inner(harmony), *_winds(), *_brass(), *_sparkle(harmony), *_drums(harmony)]
    )
    return [Piece("stars_waltz", 90, 3, parts, harmony, [(float(b), c) for b, c in cues], END)]


def _climax(text: str, start: float, loud: int) -> list[Note]:
    return moved(line(text, start, loud), 0, THIRD)


def _violins() -> list[Part]:
    sung = [
        *_climax(LOVE_LAST, CLIMAX, 86),
        *_climax(LOVE_MIDDLE, TURN, 88),
        *_climax(LOVE_LAST, AGAIN, 84),
    ]
    high = [n for n in moved(sung, 0, 12, -16) if n.start < AGAIN]
    tune = line(LOVE_FIRST, A, 76) + line(UP_LINE, UP, 82) + sung + high
    tune += line(BACK_LINE, BACK, 72) + line(VIOLIN_CODA, CODA + 21, 58)
    tune += [Note(CODA + 27, 11, 76, 46), Note(CODA + 27, 11, 83, 42)]
    low = moved(line(LOVE_MIDDLE[: LOVE_MIDDLE.rindex("|", 0, -1)], B, 84), 0, -12)
    low = within(low, B, UP - 3) + moved(within(sung, CLIMAX, BACK), 0, -12, -10)
    low += [*line("B3:2 G3:1 | E3:3", CODA + 12, 54), Note(CODA + 24, 14, 48, 46)]
    arc = [(0, 84), (A, 92), *waves(A, UP, 12, 86, 112), (UP, 94), (CLIMAX, 108), (TURN, 104)]
    arc += [(TURN + 9, 112), (AGAIN, 102), (BACK, 96), (CODA, 90), (END - 9, 88), (END, 24)]
    return [
        strings("violins", tune, arc, FAST, 112),
        strings("cellos", low, arc, FAST, 108),
        Part("tremolo", TREMOLO, [Note(0, 12, 76, 60), Note(12, 11.6, 77, 62)], volume=100),
    ]


def _inner(harmony: Harmony) -> list[Part]:
    """Seconds and violas: a waltz to dance to, held strings where it floats or soars."""
    tune = line(LOVE_FIRST, A) + _climax(LOVE_LAST, CLIMAX, 80) + _climax(LOVE_MIDDLE, TURN, 80)
    lows, violas, seconds = led(harmony, END, INNER, 58, tune)
    danced = [within(row, A, UP) for row in (violas, seconds)]
    swung = [within(row, CLIMAX, BACK) for row in (lows, violas, seconds)]
    held_v = [n for n in violas if not A <= n.start < UP]
    held_s = [n for n in seconds if not A <= n.start < UP]
    arc = [(0, 80), (A, 88), (UP, 88), (CLIMAX, 106), (AGAIN, 100), (CODA, 84), (END - 9, 80)]
    arc += [(END, 14)]
    ground = roots(harmony, END, 62)
    plucked = [n for n in ground if A <= n.start < UP]
    deep = [n for n in ground if n.start >= UP or n.start < A]
    return [
        strings("second violins", held_s, arc, SLOW, 104),
        strings("violas", held_v, arc, SLOW, 104),
        strings("basses", deep, arc, SLOW, 108),
        Part("plucked basses", PLUCKED, plucked, bank=50, volume=112),
        Part("waltz strings", FAST, pulse(danced, (1, 2), 3, 0.55), volume=86),
        Part("pulse", FAST, moved(pulse(swung, (1, 2), 3, 0.5), 0, 0, -4), volume=80),
    ]


def _winds() -> list[Part]:
    flute = line(FLUTE_A, A, 74) + line(FLUTE_B, B, 70) + line(FLUTE_CODA, CODA, 82)
    flute += moved([*_climax(LOVE_LAST, CLIMAX, 74), *_climax(LOVE_MIDDLE, TURN, 76)], 0, 12)
    clarinet = line(CLARINET_A, A, 66) + _climax(LOVE_LAST, AGAIN, 66)
    clarinet += line("r:1 D4:1 F4:1 | Ab4:3", CODA + 18, 56)
    bassoon = line("A2:3 | F3:2 E3:1 | C3:3 | D3:3", CODA, 56)
    breath = waves(0, END, 6, 84, 112)
    return [
        solo("flute", FLUTE, flute, breath, 96),
        solo("clarinet", CLARINET, clarinet, breath, 96),
        solo("bassoon", BASSOON, bassoon, breath, 92),
    ]


def _brass() -> list[Part]:
    call = line(HORN_CALL, 0, 74) + within(moved(line(LOVE_MIDDLE, B, 66), 0, -12), B, UP - 6)
    soar = _climax(HORNS_FIRST + "|" + HORNS_TURN + HORNS_LAST, CLIMAX, 78)
    shine = moved(line(TRUMPETS, CLIMAX, 74), 0, THIRD)
    last = [Note(CODA + 24, 9, p, 44) for p in (55, 60, 64)]
    arc = [(0, 100), (UP, 96), (CLIMAX, 108), (TURN + 9, 112), (BACK, 96), (CODA, 92), (END, 50)]
    return [
        solo("horns", HORN, [*call, *soar, *last], arc, 96),
        solo("trumpets", TRUMPET, within(shine, CLIMAX, BACK), arc, 84),
    ]


def _sparkle(harmony: Harmony) -> list[Part]:
    quiet = [(b - A, s) for b, s in harmony if A <= b < UP]
    grand = [(b - CLIMAX, s) for b, s in harmony if CLIMAX <= b < BACK]
    gone = [(b - CODA, s) for b, s in harmony if b >= CODA]
    harp = moved(broken(quiet, UP - A, (0, 2, 4, 3, 5, 4), 0.5, 40, 46), A)
    harp += moved(broken(grand, BACK - CLIMAX, (0, 2, 4, 5, 6, 4), 0.5, 40, 60), CLIMAX)
    harp += moved(broken(gone[:-1], 24, (0, 2, 3, 4, 5, -1), 0.5, 40, 46), CODA)
    harp += sweep(A - 2, 2, [p for p in range(52, 96) if p % 12 in (4, 5, 8, 0, 2)], (40, 66))
    harp += sweep(CLIMAX - 2, 2, [p for p in range(43, 99) if p % 12 in (7, 8, 11, 1, 5)], (50, 84))
    harp += sweep(AGAIN - 1, 1, [p for p in range(55, 92) if p % 12 in (7, 11, 1, 5)], (46, 70))
    harp += sweep(CODA + 24, 2, [48, 52, 55, 59, 64, 67, 71, 76, 79, 83, 88], (40, 56))
    star = line(LAST, CODA + 27, 60, 2) + line("r:1 B5:1 E6:1 | r:1 C6:1 E6:1", CODA + 12, 48, 2)
    return [
        solo("harp", HARP, harp, volume=106),
        solo("celesta", CELESTA, star, volume=110),
    ]


def _drums(harmony: Harmony) -> list[Part]:
    grand = [n for n in roots(harmony, END, 74, 0) if CLIMAX <= n.start < BACK]
    drum = [Note(n.start, 1.5, _on_drum(n.pitch), n.velocity) for n in grand]
    drum += (
        roll(12, 12, 40, (20, 54)) + roll(UP + 6, 6, 43, (30, 92)) + roll(TURN - 3, 3, 43, (50, 90))
    )
    drum += roll(CODA + 24, 5, 48, (40, 12))
    crash = [Note(b, 4, 49, v) for b, v in ((A, 44), (CLIMAX, 96), (TURN, 84), (AGAIN, 78))]
    return [
        solo("timpani", TIMPANI, drum, volume=104),
        Part("cymbals", 48, crash, DRUMS, volume=96),
    ]


def _on_drum(pitch: int) -> int:
    return pitch if pitch >= 40 else pitch + 12
