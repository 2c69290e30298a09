"""Under the dome: the love theme for strings, harp and celesta. It goes round."""

from score.cues import LOVE_CHORDS, LOVE_FIRST, LOVE_LAST, LOVE_MIDDLE
from score.ensemble import Harmony, ensemble, later, led, moved, roots
from score.figures import broken, ladder, sweep
from score.left_hand import spans
from score.notation import Note, Part, Piece, changes, line
from score.sections import (
    CELESTA,
    FAST,
    FLUTE,
    HARP,
    INNER,
    TREMOLO,
    solo,
    strings,
    waves,
)

INTRO_CHORDS = "Fmaj7:3 Em7:3 Fmaj7:3 E7alt:3"
LAST_CHORDS = "Fmaj7:3 Dm7:3 Em7:3 Am7:3 Dm7:3 E7b9:3 Am7:3 Fmaj7:3"  # the same tune, further away
CODA_CHORDS = "Dm7:3 Fm6:3 Cmaj7:3 E7alt:3"
CODA = "F5:2 E5:1 | D5:2 Ab5:1 | G5:3 | G#5:3"
A, B, LAST, CODA_AT, END = 12.0, 48.0, 72.0, 96.0, 108.0  # beats
SPARKS = "r:1 B5:.5 E6:.5 A6:1 | r:1.5 G6:.5 D6:1 | r:1 C6:.5 E6:.5 B6:1 | r:1.5 G#6:.5 C7:1"
CELLO_ANSWER = "r:12 G3:1 B3:1 E4:1 | C4:2 A3:1 | r:12 A3:1 C4:1 E4:1 | D4:1.5 C4:.5 B3:1"
FLOATING = (  # firsts above the cellos' tune
    "A5:3 | B5:3 | C6:3 | B5:2 G5:1 | A5:3 | G#5:1 B5:1 D6:1 | C6:3 | C6:3"
)


def stars() -> list[Piece]:
    """The strings under the stars."""
    theme = changes(LOVE_CHORDS)[:20]
    harmony = changes(INTRO_CHORDS) + later(theme, A)
    harmony += later(changes(LAST_CHORDS), LAST) + later(changes(CODA_CHORDS), CODA_AT)
    cues = [(0.0, "intro"), (A, "A"), (A + 12, "phrase"), (A + 18, "on"), (A + 30, "phrase")]
    cues += [(B, "B")]
    cues += [(LAST, "last"), (LAST, "leave"), (CODA_AT, "coda"), (CODA_AT, "leave")]
    parts = ensemble([*_tune(), *_bed(harmony), *_light(harmony)])
    return [Piece("stars", 72, 3, parts, harmony, cues, END)]


def _tune() -> list[Part]:
    last = line(LOVE_LAST, LAST, 78)
    high = line(LOVE_FIRST, A, 70) + line(FLOATING, B, 58) + last + line(CODA, CODA_AT, 66)
    low = line(CELLO_ANSWER, A, 60) + moved(line(LOVE_MIDDLE, B, 84), 0, -12)
    swell = [(0.0, 70), *waves(A, END, 12, 84, 118)]
    return [
        strings("violins", high, swell, FAST, 112),
        strings("cellos", low, waves(0, END, 12, 84, 120), FAST, 108),
        solo("flute", FLUTE, moved(last, 0, 12, -22), waves(LAST, CODA_AT, 12, 76, 108), 82),
    ]


def _bed(harmony: Harmony) -> list[Part]:
    tune = line(LOVE_FIRST, A) + line(LOVE_LAST, LAST) + line(CODA, CODA_AT)
    lows, violas, seconds = led(harmony, END, INNER, 52, tune)
    shimmer = [n for n in moved(seconds, 0, 12, -6) if n.start < A]
    breath = waves(0, END, 6, 66, 96)
    basses = [n for n in roots(harmony, END, 54) if n.start >= A]
    return [
        strings("second violins", seconds, breath, volume=92),
        strings("violas", violas, breath, volume=92),
        Part("tremolo", TREMOLO, shimmer, volume=74),
        Part("low strings", 49, [n for n in lows if not B <= n.start < LAST], volume=84),
        strings("basses", basses, breath, volume=92),
    ]


def _light(harmony: Harmony) -> list[Part]:
    """Harp and celesta: points of light, more of them as it goes on."""
    still = broken([c for c in harmony if c[0] < LAST], LAST, (0, 2, 4, -1, 3, -1), 0.5, 45, 44)
    last = [(b - LAST, s) for b, s in harmony if b >= LAST]
    flowing = moved(broken(last, END - LAST, (0, 2, 3, 5, 6, 7), 0.5, 43, 46), LAST)
    sparks = line(SPARKS, 0, 50, 2) + line(SPARKS, LAST + 12, 44, 2)
    for start, _, chord in [s for s in spans(harmony, END) if B <= s[0] < LAST][1::2]:
        sparks += [Note(start + 1 + n / 2, 1.0, p, 46) for n, p in enumerate(ladder(chord, 84)[:3])]
    up = sweep(B - 1, 1, [p for p in range(52, 84) if p % 12 in (4, 8, 11, 2, 5)], (36, 58))
    return [
        solo("harp", HARP, [*still, *flowing, *up], volume=104),
        solo("celesta", CELESTA, sparks, volume=96),
    ]
