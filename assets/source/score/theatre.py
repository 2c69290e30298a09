"""Opening night: a house that is nearly empty, a curtain, a flash on the other side of town.

Bars of four: house 8 (ticking), curtain 8 (her tune, small), flash 4, play 8 (her tune, grown),
flash 4, empty 4; it goes round.
"""

from score.ensemble import Harmony, ensemble, later, led, moved, roots, within
from score.figures import broken, pulse, roll
from score.left_hand import spans
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
    OBOE,
    PLUCKED,
    TIMPANI,
    solo,
    strings,
    waves,
)

CURTAIN, FLASH, PLAY, FLASH_2, EMPTY, END = 32.0, 64.0, 80.0, 112.0, 128.0, 144.0  # beats
HOUSE_CHORDS = "Am7:4 Dm7:4 Am7:4 F7#11:4 Am7:4 Dm7:4 Bm7b5:4 E7alt:4"
CURTAIN_CHORDS = "Cmaj7:4 Am7:4 Fmaj7:4 G7sus:2 G7:2 Em7:4 Am7:4 Dm7:4 G7sus:4"
FLASH_CHORDS = "Abmaj7:4 Fm6:4 Bb7#11:4 E7alt:4"
PLAY_CHORDS = "Fmaj7:4 Dm7:4 Bbmaj7:4 C7sus:2 C7:2 Am7:4 Dm7:2 D7b9:2 Gm7:4 C7sus:2 C7:2"
FLASH_2_CHORDS = "Dbmaj7:4 Bbm6:4 Eb7#11:4 E7alt:4"
EMPTY_CHORDS = "Am7:4 Fmaj7:4 Dm6:4 E7b9:4"
HERS = (  # a fourth up, and it stands
    "G4:1 C5:1.5 D5:.5 E5:1 | G5:2 E5:1 C5:1 | A5:1.5 G5:.5 E5:1 C5:1 | D5:3 r:1 |"
    "G4:1 B4:1.5 C5:.5 D5:1 | E5:2 C5:1 A4:1 | F5:1.5 E5:.5 D5:1 A4:1 | C5:2 D5:2 |"
)
GROWN = (
    "C5:1 F5:1.5 G5:.5 A5:1 | C6:2 A5:1 F5:1 | D6:1.5 C6:.5 A5:1 F5:1 | G5:2 E5:2 |"
    "C5:1 E5:1.5 F5:.5 G5:1 | A5:2 F#5:1 Eb5:1 | D5:1 G5:1 Bb5:1 D6:1 | C6:2 Bb5:2 |"
)
TICK = (  # what a house does before the curtain
    "A5:.5 r E5 r C5 r E5 r | D5 r A5 r F5 r A5 r | A5 r E5 r C5 r E5 r | A5:1 Eb5 B4 r |"
    "A5:.5 r E5 r C5 r E5 r | D5 r A5 r F5 r A5 r | B5 r F5 r D5 r F5 r | G#5:1 D5 C5 r |"
)
CLICK = "r:1 Eb6:.5 C6:.5 G5:1 r:1 | r:4 | r:1 E6:.5 D6:.5 Ab5:1 r:1 | r:2 G#5:.5 C6:.5 D6:1 |"
PALE = "E5:1 A4:1.5 B4:.5 C5:1 | E5:3 C5:1 | B4:1.5 A4:.5 F4:1 D4:1 | E4:4 |"
COUNTER = (
    "F4:2 E4:2 | A4:2 F4:2 | F4:2 D4:2 | F4:2 G4:2 | E4:2 C4:2 | F4:2 C5:2 | Bb4:2 G4:2 | F4:2 E4:2"
)


def opening_night() -> list[Piece]:
    """Both sides of town."""
    harmony = changes(HOUSE_CHORDS)
    for start, text in (
        (CURTAIN, CURTAIN_CHORDS),
        (FLASH, FLASH_CHORDS),
        (PLAY, PLAY_CHORDS),
        (FLASH_2, FLASH_2_CHORDS),
        (EMPTY, EMPTY_CHORDS),
    ):
        harmony += later(changes(text), start)
    cues = [(0.0, "house"), (CURTAIN, "curtain"), (CURTAIN, "leave"), (FLASH, "flash")]
    cues += [(PLAY, "play"), (FLASH_2, "flash2"), (EMPTY, "empty"), (EMPTY, "leave")]
    parts = ensemble([*_stage(harmony), *_clock(harmony), *_town(harmony)])
    return [Piece("opening_night", 100, 4, parts, harmony, cues, END)]


def _stage(harmony: Harmony) -> list[Part]:
    """Her tune: an oboe that dares, then violins with horns under them."""
    tune = line(HERS, CURTAIN) + line(GROWN, PLAY)
    lows, violas, seconds = led(harmony, END, INNER, 58, tune)
    arc = [(0, 60), (CURTAIN, 84), (FLASH - 1, 96), (FLASH, 60), (PLAY, 88), (FLASH_2 - 3, 104)]
    arc += [(FLASH_2, 64), (EMPTY, 76), (END, 70)]
    still = [*within(seconds, CURTAIN, FLASH), *within(seconds, PLAY, FLASH_2)]
    inner = [*within(violas, CURTAIN, FLASH), *within(violas, PLAY, FLASH_2)]
    deep = [*within(lows, CURTAIN, FLASH), *within(lows, PLAY, FLASH_2), *within(lows, EMPTY, END)]
    ground = [n for n in roots(harmony, END, 70) if PLAY <= n.start < FLASH_2]
    breath = waves(CURTAIN, FLASH, 8, 92, 120)
    return [
        solo("oboe", OBOE, line(HERS, CURTAIN, 80) + line(PALE, EMPTY, 74), breath, 118),
        strings("violins", line(GROWN, PLAY, 86), arc, FAST, 108),
        strings("second violins", still, arc, volume=100),
        strings("violas", inner, arc, volume=100),
        strings("cellos", deep, arc, volume=96),
        strings("basses", ground, arc, volume=100),
        solo("horns", HORN, line(COUNTER, PLAY, 82), arc, 100),
    ]


def _clock(harmony: Harmony) -> list[Part]:
    """Plucked strings, a celesta and a bassoon: somebody counts the seats."""
    ticking = line(TICK, 0, 76)
    steps = [
        Note(n.start + b, 0.7, n.pitch + s, 84 - 8 * bool(s))
        for n in roots(harmony, END, 70)
        for b, s in ((0.0, 0), (2.0, 7))
        if n.start < PLAY and b < n.length and not FLASH <= n.start < PLAY
    ]
    steps = [n for n in steps if n.pitch % 12 in _tones(harmony, n.start)]
    walk = line("A2:1 r:1 C3:1 E3:1 | D3:1 r:1 F3:1 A3:1 | A2:1 r:1 C3:1 E3:1 | Eb3:2 r:2", 0, 72)
    walk += line("A2:1 r:1 C3:1 E3:1 | D3:1 r:1 F3:1 A3:1 | B2:1 r:1 D3:1 F3:1 | E3:2 r:2", 16, 74)
    harp = [
        n for n in broken(harmony, END, (0, 2, 3, 4), 0.5, 40, 48) if CURTAIN <= n.start < FLASH
    ]
    rich = broken(harmony, END, (0, 2, 3, 4, 5, 4, 3, 2), 0.5, 40, 54)
    harp += [n for n in rich if PLAY <= n.start < FLASH_2]
    return [
        solo("celesta", CELESTA, ticking + moved(line(PALE, EMPTY, 50), 0, 12), (), 112),
        Part("plucked basses", PLUCKED, steps, bank=50, volume=112),
        solo("bassoon", BASSOON, walk, (), 116),
        solo("harp", HARP, harp, (), 104),
    ]


def _town(harmony: Harmony) -> list[Part]:
    """The flashes: strings that repeat, winds that click, a drum."""
    _, violas, seconds = led(harmony, END, INNER, 66)
    busy = pulse([violas, seconds], (0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5), 4, 0.3)
    busy = [*within(busy, FLASH, PLAY), *within(busy, FLASH_2, EMPTY)]
    click = line(CLICK, FLASH, 74) + [
        n for n in moved(line(CLICK, FLASH_2, 74), 0, 5) if n.start < FLASH_2 + 12
    ]
    low = [
        n for n in roots(harmony, END, 84) if FLASH <= n.start < PLAY or FLASH_2 <= n.start < EMPTY
    ]
    stabs = [Note(n.start, 1.0, n.pitch + 12, 84) for n in low]
    bursts = [Note(b + 1, 1.5, 49, 58) for b in (FLASH, FLASH + 8, FLASH_2, FLASH_2 + 8)]
    hats = [Note(b / 2, 0.2, 42, 40 + 10 * (b % 2)) for b in range(int(FLASH) * 2, int(PLAY) * 2)]
    hats += [
        Note(b / 2, 0.2, 42, 40 + 10 * (b % 2)) for b in range(int(FLASH_2) * 2, int(EMPTY) * 2)
    ]
    drum = roll(PLAY - 3, 3, 45, (30, 80)) + roll(EMPTY - 2, 2, 40, (50, 30))
    return [
        Part("pulse", FAST, busy, volume=96),
        solo("clarinet", CLARINET, moved(click, 0, -12), (), 100),
        solo("flute", FLUTE, click + line(GROWN, PLAY, 60), (), 92),
        Part("low strings", FAST, stabs, volume=104),
        solo("timpani", TIMPANI, drum, (), 100),
        Part("drums", 40, [*hats, *bursts], DRUMS, volume=96),
    ]


def _tones(harmony: Harmony, beat: float) -> frozenset[int]:
    return next(c.tones for b, n, c in spans(harmony, END) if b <= beat < b + n)
