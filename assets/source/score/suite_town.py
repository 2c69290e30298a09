"""The suite, scenes 1 to 4: the supper club, the lamps, the theatre, the table."""

from score.ensemble import led, moved, within
from score.figures import broken, pulse, roll, sweep
from score.notation import Note
from score.sections import INNER
from score.suite_sheet import Suite

SUPPER = "Am7:3 Fmaj7 Cmaj7 G7sus Em7 Am7 Dm7 G7sus G7 Dm7 G7 Cmaj7 Dm7 G7 Fmaj7 Cmaj7 Cmaj7 G7sus"
QUESTION = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:1.5 D5:.5 C5:1 | D5:3 |"
AGAIN = "G4:1 B4:1 D5:1 | F5:2 E5:1 | D5:1.5 C5:.5 B4:1 | C5:3 |"
KISS = "F5:2 E5:1 | D5:1 E5:1 F5:1 | A5:2 G5:1 | E5:3 |"
UNDER_KISS = "A3:2 C4:1 | B3:2 D4:1 | C4:1 E4:1 A4:1 | G4:3"

LAMPS = "Cmaj7:3 A7b9 Dm7 G7 Em7 A7b9 Dm7 G7 Fm7 Bb7 Ebmaj7 C7sus C7sus C7"
NIGHT = (
    "G4:.5 A4 E5:1 D#5:.5 E5 | G5:1.5 E5:.5 C#5:1 | A4:.5 B4 F5:1 E5:.5 F5 | A5:1.5 F5:.5 D5:1 |"
    "B5:1 G5:.5 F#5 G5:1 | E5:1.5 C#5:.5 Bb4:1 | F5:1 D5:.5 C#5 D5:1 | B4:1.5 D5:.5 F5:1 |"
)
BRIDGE = "Ab5:1.5 G5:.5 F5:1 | D5:1 F5:1 Ab5:1 | G5:3 | F5:1.5 G5:.5 Bb5:1 |"
NIGHT_ECHO = (
    "r:3 | r:2 E5:.5 G5 | r:3 | r:2 F5:.5 A5 | r:3 | r:2 Bb5:.5 C#6 | r:3 | r:1 D6:.5 B5 G5 D5 |"
)
STEPS = ((0, 1, 1.5, 2), (0, 0.5, 1, 2, 2.5), (0, 1, 1.5, 2, 2.5), (0, 0.5, 1, 1.5, 2))
HIGH_BLOCK, LOW_BLOCK = 76, 77

THEATRE = "Fmaj7:3 Dm7 Bbmaj7 C7sus Am7 D7b9 Gm7 C7 Fmaj7 Dm7 Bbmaj7 Bbm6 F#m7b5 B7alt"
HERS = (
    "C5:1 F5:1.5 G5:.5 | A5:2 F5:1 | D6:1.5 C6:.5 A5:1 | G5:3 |"
    "C5:1 E5:1.5 F5:.5 | F#5:2 Eb5:1 | D5:1 G5:1 Bb5:1 | C6:2 Bb5:1 |"
)
HOUSE = "C5:1 F5:1.5 G5:.5 | A5:2 F5:1 | D6:1.5 C6:.5 A5:1 | G5:2 F5:1 |"
HORNS = "A4:3 | A4:2 F4:1 | F4:2 D4:1 | Db4:2 F4:1"

TABLE = "Em7:3 Em7 Cmaj7 Cmaj7 Am7 B7sus Am7 D7sus Gmaj7 Em7 Am7 D7"
RIFF = (
    "E5:.5 G5 B5:2 | r:1 B5:.5 A5 G5:1 | E5:.5 G5 C6:2 | r:1 B5:.5 A5 G5:1 |"
    "A5:1.5 B5:.5 C6:1 | F#5:1.5 E5:.5 r:1 |"
)
INSTEAD = "A4:1 C5:1 E5:1 | G5:2 F#5:1 | E5:1.5 D5:.5 C5:1 | D5:3 |"


def town(suite: Suite) -> None:
    """Write the four scenes."""
    _supper(suite)
    _lamps(suite)
    _theatre(suite)
    _table(suite)


def _supper(suite: Suite) -> None:
    """The question alone; the answer is hers to hear; then what did not happen."""
    scene = suite.scene(SUPPER)
    scene.phrase(12)
    vamp = scene.vamp()
    tune = scene.sing("melody", QUESTION, 0, 78) + scene.sing("melody", AGAIN, 24, 80)
    scene.add("piano", broken(scene.part_of(0, 36), 36, (0, 2, 3), 1, 36, 72))
    kiss = scene.sing("violins", KISS, 36, 88)
    scene.add("violins", moved(kiss, 0, 12, -18))
    scene.add("flute", moved(kiss, 0, 12, -14))
    scene.sing("cellos", UNDER_KISS, 36, 76)
    scene.sing("horns", UNDER_KISS, 36, 60)
    lows, violas, seconds = led(scene.harmony, scene.length, INNER, 60, tune + kiss)
    scene.add("second violins", within(seconds, 12, 54))
    scene.add("violas", within(violas, 12, 54))
    scene.add("cellos", [*within(lows, 24, 36), *within(lows, vamp, 54)])
    scene.ground("basses", 36, 54, 70)
    bloom = broken(
        [(b - 36, s) for b, s in scene.part_of(36, 54)], 18, (0, 2, 3, 4, 5, 4), 0.5, 40, 54
    )
    scene.add("harp", moved(bloom, 36))
    scene.add("harp", sweep(35, 1, [p for p in range(50, 90) if p % 12 in (2, 5, 9, 0)], (36, 62)))
    scene.arc([(0, 88), (12, 96), (35, 96), (42, 108), (48, 94), (54, 86)])


def _lamps(suite: Suite) -> None:
    """The lovely night, in three: plucked strings, a clarinet, shoes."""
    scene = suite.scene(LAMPS)
    vamp = scene.vamp()
    tune = scene.sing("melody", NIGHT, 0, 82)
    bridge = scene.sing("violins", BRIDGE, 24, 84)
    scene.add("clarinet", moved(bridge, 0, -12, -10))
    scene.sing("clarinet", NIGHT_ECHO, 0, 70)
    scene.sing("flute", "r:24 | r:2 C6:.5 Ab5 | r:3 | r:1 Bb5:.5 G5 Eb5 Bb5 |", 0, 66)
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 66, tune + bridge)
    danced = pulse([violas, seconds], (1, 2), 3, 0.5)
    scene.add("waltz strings", danced)
    scene.add("second violins", within(seconds, 24, vamp))
    scene.add("violas", within(violas, 24, vamp))
    scene.ground("plucked basses", 0, scene.length, 84)
    glow = broken(scene.harmony, scene.length, (2, 4, 3), 1, 60, 56)
    scene.add("vibraphone", [n for n in glow if n.start < 24 or n.start >= vamp])
    for bar in range(12):
        block = HIGH_BLOCK if bar % 4 < 2 else LOW_BLOCK
        beats = STEPS[bar % 4]
        scene.add("drums", [Note(3 * bar + b, 0.2, block, 72 - 6 * (b % 1 > 0)) for b in beats])
    scene.arc([(0, 74), (24, 84), (30, 108), (36, 90), (42, 80)])


def _theatre(suite: Suite) -> None:
    """Her tune, and this time the house is full."""
    scene = suite.scene(THEATRE)
    vamp = scene.vamp()
    tune = scene.sing("melody", HERS, 0, 84)
    house = scene.sing("violins", HOUSE, 24, 88)
    scene.add("violins", moved(house, 0, 12, -14))
    scene.add("trumpets", moved(house, 0, 0, -12))
    scene.sing("horns", HORNS, 24, 86)
    scene.sing("oboe", "r:9 | r:1 C5:1 E5:1 | r:9 | E5:1 G5:1 Bb5:1 |", 0, 72)
    scene.bed(0, scene.length, 68, tune + house)
    scene.ground("basses", 0, vamp, 76)
    harp = broken(scene.harmony, scene.length, (0, 2, 3, 4, 5, 4), 0.5, 41, 56)
    scene.broken("harp", harp, 0, 24)
    scene.add("timpani", roll(21, 3, 48, (30, 88)))
    scene.add("timpani", [Note(b, 2, p, 84) for b, p in ((24, 41), (27, 50), (30, 46), (33, 46))])
    scene.add("cymbals", [Note(24, 4, 49, 88), Note(33, 3, 57, 60)])
    shimmer = pulse(
        [[Note(36, 3, p, 56) for p in (66, 69, 72)], [Note(39, 3, p, 56) for p in (63, 69, 72)]],
        (0, 0.5, 1, 1.5, 2, 2.5),
        3,
        0.4,
    )
    scene.add("waltz strings", shimmer)
    scene.arc([(0, 70), (18, 84), (24, 104), (33, 106), (36, 84), (42, 78)])


def _table(suite: Suite) -> None:
    """The riff of the hit sits down, smiles, is told no; and the question is asked instead."""
    scene = suite.scene(TABLE)
    vamp = scene.vamp()
    riff = scene.sing("melody", RIFF, 0, 78)
    tune = scene.sing("melody", INSTEAD, 18, 84)
    scene.add("plucked", broken(scene.part_of(0, 17), 17, (0, 2, 3, 2, 4, 2), 0.5, 52, 62))
    scene.sing("muted trumpet", "r:3 | r:3 | r:3 | r:2 E5:.5 G5 | r:3 | r:1 D#5:.5 E5 r:1", 0, 66)
    scene.sing(
        "bassoon", "E3:1 r B2 | E3:1 r B2 | C3:1 r G2 | C3:1 r G2 | A2:1 r E3 | B2:1 r r |", 0, 66
    )
    scene.add("drums", [Note(3 * bar + b, 0.2, 37, 58) for bar in range(6) for b in (1, 2)][:-1])
    lows, violas, seconds = led(scene.harmony, scene.length, INNER, 62, riff + tune)
    for name, row in (("second violins", seconds), ("violas", violas), ("cellos", lows)):
        scene.add(name, within(row, 18, scene.length))
    scene.ground("basses", 18, scene.length, 64)
    scene.sing("clarinet", "r:30 | E5:1 C5 A4 | F#4:3", 0, 66)
    scene.sing("flute", "r:27 | r:1 B5:1 G5:1 | E5:3 | F#5:3", 0, 62)
    harp = broken(scene.harmony, scene.length, (0, 2, 3, 4, 5, 4), 0.5, 40, 50)
    scene.broken("harp", harp, 18, scene.length)
    scene.arc([(0, 80), (18, 88), (27, 100), (vamp, 92), (36, 94)])
