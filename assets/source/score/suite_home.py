"""The suite, scenes 9 to 12: the stars, the wedding, the house, the home movie."""

from score.cues import LOVE_LAST
from score.ensemble import led, moved, within
from score.figures import broken, roll, sweep
from score.notation import Note, line
from score.sections import INNER
from score.suite_sheet import Scene, Suite

STARS = (
    "Cm7:3 Abmaj7 Ebmaj7 Bb7sus Gm7 Cm7 Fm7 Bb7 "
    "Cm7 Abmaj7 Ebmaj7 Bb7sus Fm7 G7b9 Abmaj7 Fm6 Fm6 G7sus"
)
THIRD = 3  # semitones the theme lies higher here
QUESTION = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:1.5 D5:.5 C5:1 | D5:3 |"
SOAR = "E4:3 | F4:2 E4:1 | G4:2 E4:1 | F4:2 D4:1 | F4:1 A4:1 D5:1 | D5:2 B4:1 | C5:3 | A4:3"
SPARKS = "r:1 D6:.5 G6 C7:1 | r:1.5 Bb6:.5 Eb6:1 | r:1 Eb6:.5 G6 D7:1 | r:1.5 C7:.5 F6:1 |"

WEDDING = "Cmaj7:3 Fmaj7 Em7 Am7 Dm7 G7sus Em7 A7b9 Dm7 Fm6 Gm7 C7sus"
VOW = "C5:1 E5:1 G5:1 | B5:2 A5:1 | G5:1.5 F#5:.5 E5:1 | E5:3 |"
VOWS = "F5:1 A5:1 C6:1 | D6:2 C6:1 | B5:1.5 A5:.5 G5:1 | E5:1 G5:1 C#6:1 | D6:2 A5:1 | Ab5:2 F5:1 |"
RINGING = "C6:1 G5 E5 | C6 A5 F5 | B5 G5 E5 | C6 A5 E5 | D6 A5 F5 | D6 G5 D5 |"
RINGING += "B5 G5 E5 | C#6 G5 E5 | D6 A5 F5 | D6 Ab5 F5 | G5:3 | C6:3 |"

HOUSE = "Fmaj7:3 Am7 Dm7 Bbmaj7 Fmaj7 F7 Bbmaj7 Bbm6 Fmaj7 D7b9 Gm7 C7 Em7b5 A7sus"
UP = 5  # semitones: the lawn lies in C, the house in F
LULLABY = (
    "E5:1.5 D5:.5 C5:1 | B4:2 G4:1 | C5:1 E5:1 G5:1 | A5:2 G5:1 | E5:1.5 D5:.5 C5:1 | Bb4:2 E5:1 |"
    "F5:1.5 E5:.5 C5:1 | Ab4:2 D5:1 | E5:2 G4:1 | C#5:2 E5:1 | D5:1 F5:1 A5:1 | G5:2 D5:1 |"
)
CRADLE = "r:1 C6 A5 | r E6 C6 | r D6 A5 | r F6 D6 | r E6 C6 | r Eb6 C6 | r F6 D6 | r Db6 G5 |"
CRADLE += "r C6 A5 | r Eb6 F#5 | r D6 Bb5 | r E6 Bb5 | r D6 Bb5 | r E6 A5 |"

MOVIE = "Dm7:3 Bbmaj7 Fmaj7 Fmaj7 Gm7 C7sus Am7 Am7 Bbmaj7 C7 Am7 Dm7 Gm7 C7sus"
STORY = (  # the story she sang, line by line
    "D4:.5 E4 F4:1.5 E4:.5 | D4:1.5 D4:.5 F4:1 | A4:1 G4:1 A4:1 | A4:3 |"
    "G4:.5 A4 Bb4:1.5 A4:.5 | G4:1.5 G4:.5 A4:1 | G4:1 E4:1 C5:1 | C5:3 |"
    "Bb4:.5 C5 D5:1.5 C5:.5 | G4:1.5 A4:.5 C5:1 | E5:1 D5:1 C5:1 | D5:3 |"
)
BOW = (
    "D3:3 | F3:2 D3:1 | C3:2 F3:1 | A3:2 F3:1 | Bb3:2 G3:1 | Bb3:2 C4:1 | A3:2 G3:1 | E3:2 A3:1 |"
    "D4:2 Bb3:1 | Bb3:2 E3:1 | C4:2 A3:1 | F3:2 A3:1 |"
)
HIGH = "r:9 | r:1 C6:1 A5:1 | r:9 | r:1 G5:1 E5:1 | r:9 | r:1 F5:1 A5:1 |"


def home(suite: Suite) -> None:
    """Write the four scenes."""
    _stars(suite)
    _wedding(suite)
    _house(suite)
    _movie(suite)


def _stars(suite: Suite) -> None:
    """The dome: the question small, the answer, and then all of it, with everybody."""
    scene = suite.scene(STARS)
    scene.phrase(12)
    vamp = scene.vamp()
    tune = moved(line(QUESTION, 0, 82), 0, THIRD)
    scene.add("melody", tune)
    sung = moved(line(LOVE_LAST, 24, 90), 0, THIRD)
    scene.add("violins", [*sung, *moved(sung, 0, 12, -12)])
    scene.add("flute", moved(sung, 0, 12, -18))
    scene.add("horns", moved(line(SOAR, 24, 84), 0, THIRD))
    scene.add("trumpets", within(moved(sung, 0, -12, -16), 36, vamp))
    scene.add("choir", _choir(scene, (24, vamp), sung, 96))
    scene.add("far voice", within(sung, 24, vamp))
    _sky(scene, vamp)
    scene.bed(0, scene.length, 66, tune + sung)
    scene.ground("basses", 24, scene.length, 80)
    scene.add("timpani", roll(21, 3, 43, (30, 96)))
    scene.add("timpani", [Note(b, 2, p, 80) for b, p in ((24, 48), (33, 46), (39, 43), (42, 44))])
    scene.add("cymbals", [Note(24, 4, 49, 92), Note(36, 4, 57, 70)])
    scene.arc([(0, 76), (12, 90), (21, 92), (24, 100), (39, 106), (45, 94), (48, 88), (54, 84)])


def _sky(scene: Scene, vamp: float) -> None:
    """Harp and celesta: points of light before, waves after."""
    still = broken(scene.harmony, scene.length, (0, 2, 4, -1, 3, -1), 0.5, 48, 52)
    waves = broken(scene.harmony, scene.length, (0, 2, 4, 5, 6, 4), 0.5, 40, 64)
    scene.add("harp", [*within(still, 0, 24), *within(waves, 24, vamp)])
    scene.add("harp", within(still, vamp, scene.length))
    scene.add("harp", sweep(23, 1, [p for p in range(50, 96) if p % 12 in (10, 2, 5, 8)], (44, 80)))
    scene.sing("celesta", SPARKS, 0, 56)
    scene.sing("celesta", "r:1 F6:1 Ab6:1 | r:1 F6:1 C7:1", vamp, 50)


def _choir(scene: Scene, where: tuple[float, float], tune: list[Note], loud: int) -> list[Note]:
    """Four voices that hold the chords, the highest with the tune's long notes."""
    rows = led(scene.harmony, scene.length, ((48, 60), (55, 67), (60, 74)), loud, tune)
    held = [n for row in rows for n in within(row, *where)]
    return held + [n for n in within(tune, *where) if n.length >= 1.2]


def _wedding(suite: Suite) -> None:
    """The question in the major, with bells in it; nobody asks anything any more."""
    scene = suite.scene(WEDDING)
    vamp = scene.vamp()
    tune = scene.sing("melody", VOW, 0, 86)
    vows = scene.sing("violins", VOWS, 12, 92)
    scene.add("trumpets", moved(within(vows, 12, 24), 0, 0, -20))
    scene.sing("bells", "C5:3 | r | G4 | r | C5 | r | G4 | r | C5 | r | G4 | C5", 0, 76)
    scene.sing("glockenspiel", RINGING, 0, 52)
    scene.add("choir", _choir(scene, (12, scene.length), vows, 84))
    scene.bed(0, scene.length, 66, tune + vows)
    scene.ground("basses", 0, scene.length, 72)
    harp = broken(scene.harmony, scene.length, (0, 2, 3, 4, 5, 4), 0.5, 40, 58)
    scene.add("harp", harp)
    horns = line("r:12 | A4:3 | G4:2 B4:1 | E4:3 | G4:3 | A4:2 F4:1 | Ab4:3", 0, 74)
    scene.add("horns", horns)
    scene.add("timpani", [*roll(9, 3, 43, (24, 66)), Note(12, 2, 50, 78), Note(24, 2, 50, 70)])
    scene.add("cymbals", [Note(12, 4, 49, 66)])
    scene.arc([(0, 84), (9, 94), (12, 104), (24, 108), (vamp, 94), (36, 84)])


def _house(suite: Suite) -> None:
    """What they said on the lawn, as a lullaby."""
    scene = suite.scene(HOUSE)
    scene.vamp()
    tune = moved(line(LULLABY, 0, 78), 0, UP)
    scene.add("melody", tune)
    scene.sing("celesta", CRADLE, 0, 58)
    scene.add("harp", broken(scene.harmony, scene.length, (0, 2, 3), 1, 41, 56))
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 60, tune)
    scene.add("second violins", within(seconds, 12, scene.length))
    scene.add("violas", within(violas, 12, scene.length))
    under = moved(line("r:24 | E4:2 C4:1 | E4:2 C#4:1 | F4:2 D4:1 | D4:2 F4:1", 0, 70), 0, UP)
    scene.add("clarinet", under)
    scene.sing("clarinet", "r:9 | r:1 D4:1 F4:1 | r:9 | r:1 Bb3:1 Db4:1", 0, 64)
    scene.ground("plucked basses", 0, scene.length, 62)
    scene.arc([(0, 72), (12, 84), (24, 94), (33, 96), (42, 82)])


def _movie(suite: Suite) -> None:
    """The story, without words now."""
    scene = suite.scene(MOVIE)
    vamp = scene.vamp()
    tune = scene.sing("melody", STORY, 0, 80)
    scene.add("far voice", within(tune, 12, vamp))
    scene.add("choir", _choir(scene, (24, scene.length), tune, 70))
    scene.sing("cellos", BOW, 0, 74)
    scene.sing("celesta", HIGH, 0, 50)
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 60, tune)
    scene.add("second violins", within(seconds, 12, scene.length))
    scene.add("violas", within(violas, 12, scene.length))
    scene.ground("basses", 24, scene.length, 64)
    harp = broken(scene.harmony, scene.length, (0, 2, 3, 4, 3, 2), 0.5, 40, 52)
    scene.add("harp", harp)
    scene.arc([(0, 78), (12, 88), (24, 98), (33, 106), (39, 92), (42, 88)])
