"""The suite, scenes 13 and 14: the drive, and the club in which they listen to somebody else."""

from score.cues import LOVE_LAST
from score.ensemble import led, moved, within
from score.figures import broken, pulse, roll, sweep
from score.notation import Note, line
from score.sections import INNER
from score.suite_sheet import Scene, Suite

EVENING = "Fmaj7:3 Dm7 Gm7 C7 Am7 D7b9 Gm7 C7 Dbmaj7 Dbmaj7 Cm7 F7 Bm7b5 E7b9"
CITY = (
    "F5:1.5 E5:.5 D5:1 | A4:2 G4:.5 A4 | Bb4:.5 D5 F5:1.5 D5:.5 | Bb4:1 E5:2 |"
    "A5:1.5 G5:.5 E5:1 | F#5:2 D5:.5 F#5 | G5:1.5 F5:.5 D5:1 | E5:1 G5:1 Bb5:1 |"
)
LIGHTS = "F5:2 Eb5:1 | C5:3 | Eb5:2 D5:1 | A5:3 |"
HORNS_BY = (
    "r:1.5 A5:.5 r:1 | r:1.5 F5:.5 r:1 | r:1.5 G5:.5 r:1 | r:1 Bb5:.5 r Bb5:1 |"
    "r:1.5 C6:.5 r:1 | r:1.5 A5:.5 r:1 | r:1.5 Bb5:.5 r:1 | r:1 C6:.5 r C6:1 |"
)
SWING = 1.6

LISTENING = (
    "Am7:3 Fmaj7 Cmaj7 G7sus Em7 Am7 Dm7 G7sus Am7 Fmaj7 Cmaj7 G7sus Dm7 E7b9 "
    "Fmaj7 G7sus Fmaj7 Fm6 Cmaj7:12"
)
QUESTION = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:1.5 D5:.5 C5:1 | D5:3 |"
LAST, CHORD = 48.0, 54.0  # beats: the last asking, the last chord
ASKED = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:12"
HORNS = "E4:3 | F4:2 E4:1 | G4:2 E4:1 | D4:2 F4:1 | F4:1 A4:1 D5:1 | D5:2 B4:1 | A4:3 | F4:3"


def ending(suite: Suite) -> None:
    """Write both scenes."""
    _evening(suite)
    _audience(suite)


def _evening(suite: Suite) -> None:
    """The city's chorus from a car, and then an exit one does not know."""
    scene = suite.scene(EVENING)
    vamp = scene.vamp()
    scene.ratio = SWING
    tune = scene.sing("melody", CITY, 0, 88)
    lights = scene.sing("violins", LIGHTS, 24, 90)
    scene.add("violins", moved(lights, 0, 12, -10))
    scene.sing("trumpets", HORNS_BY, 0, 78)
    scene.add("trombones", moved(line(HORNS_BY, 0, 68), 0, -12))
    scene.add("horns", moved(lights, 0, -12, -8))
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 68, tune + lights)
    scene.add("waltz strings", within(pulse([violas, seconds], (1, 2), 3, 0.5), 0, 24))
    for name, row in (("second violins", seconds), ("violas", violas)):
        scene.add(name, within(row, 24, scene.length))
    scene.ground("bass", 0, vamp, 92)
    scene.ground("basses", vamp, scene.length, 60)
    for bar in range(12):
        ride = ((0, 51, 74), (1, 51, 80), (1.5, 51, 60), (2, 51, 76), (1, 44, 64), (0, 36, 60))
        scene.add("drums", [Note(3 * bar + b, 0.3, key, v) for b, key, v in ride])
        scene.add("drums", [Note(3 * bar + 2.5, 0.3, 38, 58)] if bar % 4 == 3 else [])
    scene.add("vibraphone", broken(scene.part_of(24, 42), 42, (4, 3, 2), 1, 57, 58))
    scene.arc([(0, 88), (24, 104), (33, 106), (vamp, 84), (42, 70)])


def _audience(suite: Suite) -> None:
    """A piano on a stage; then everything once more; then the chord."""
    scene = suite.scene(LISTENING)
    scene.phrase(12)
    scene.cue("vamp14", 42)
    scene.cue("last", LAST)
    tune = scene.sing("melody", QUESTION, 0, 74)
    scene.sing("melody", ASKED.rpartition("|")[0], LAST, 70)
    scene.sing("far voice", "E5:6", CHORD, 60)
    scene.add("piano", broken(scene.part_of(0, 24), 24, (0, 2, 3), 1, 36, 66))
    sung = within(line(LOVE_LAST, 24, 90), 24, 42)
    scene.add("violins", [*sung, *moved(sung, 0, 12, -12)])
    scene.add("flute", moved(sung, 0, 12, -18))
    scene.add("horns", within(line(HORNS, 24, 80), 24, 42))
    scene.add("cellos", moved(sung, 0, -12, -10))
    _voices(scene, tune + sung)
    scene.add("timpani", [*roll(21, 3, 45, (24, 84)), Note(24, 2, 45, 84), Note(36, 2, 50, 72)])
    scene.add("timpani", roll(CHORD, 6, 48, (44, 10)))
    scene.add("cymbals", [Note(24, 4, 49, 80)])
    waves = broken(scene.part_of(0, LAST), LAST, (0, 2, 4, 5, 4, 2), 0.5, 40, 58)
    scene.add("harp", within(waves, 24, 42))
    scene.add("harp", sweep(CHORD, 2.5, [48, 52, 55, 59, 64, 67, 71, 74, 79, 83, 86, 91], (46, 60)))
    scene.arc([(0, 60), (12, 84), (21, 90), (24, 100), (36, 106), (42, 92), (LAST, 84)])
    scene.arc([(LAST, 84), (CHORD, 92), (CHORD + 5, 98), (CHORD + 12, 24)])


def _voices(scene: Scene, tune: list[Note]) -> None:
    """Strings and choir: from nothing to the last chord."""
    lows, violas, seconds = led(scene.harmony, CHORD, INNER, 64, tune)
    for name, row in (("second violins", seconds), ("violas", violas)):
        scene.add(name, within(row, 12, CHORD))
    scene.add("cellos", within(lows, 42, CHORD))
    scene.ground("basses", 24, CHORD, 78)
    rows = led(scene.harmony, CHORD, ((48, 60), (55, 67), (60, 74)), 84, tune)
    scene.add("choir", [n for row in rows for n in within(row, 24, CHORD)])
    last = {
        "basses": (36,),
        "cellos": (43, 52),
        "violas": (59, 64),
        "second violins": (67, 71),
        "violins": (76, 79, 86),
        "choir": (55, 64, 67, 71),
        "horns": (48, 55, 60),
    }
    for name, pitches in last.items():
        scene.add(name, [Note(CHORD, 11.4, p, 66) for p in pitches])
    scene.add("celesta", line("r:3 | B5:1 E6:1 G6:1 | D7:6", CHORD, 46))
    scene.add("piano", [Note(CHORD, 11, p, 58) for p in (36, 48, 55, 64)])
