"""The suite, scenes 5 to 8: the ocean, Paris, a cellar, the Seine."""

from score.ensemble import led, moved, within
from score.figures import broken, pulse, roll, sweep
from score.left_hand import root_of, spans
from score.notation import Note, line
from score.sections import INNER
from score.suite_sheet import Scene, Suite

OCEAN = "Gmaj7:3 Em7 Am7 D7sus Bm7 E7b9 Am7 D7 Cmaj7 D7 Bm7 Em7 A7sus A7"
DOWN = -5  # semitones: summer stands in C, the sea in G
SUMMER = (
    "E5:1 G5:1.5 E5:.5 | C5:1 A4:1 E5:1 | F5:1 A5:1.5 F5:.5 | D5:3 |"
    "G5:1 B5:1.5 G5:.5 | C#5:1 E5:1 G5:1 | F5:1 D5:1 A4:1 | D5:2 B4:1 |"
)
SWELL = "A5:2 G5:1 | F5:1 D5:2 | G5:2 E5:1 | C5:3 |"
SWELL_HORNS = "C4:2 E4:1 | D4:1 B3:1 D4:1 | E4:2 B3:1 | A3:3"

PARIS = "Dmaj7:3 Dmaj7 Bm7 E7 Em7 Gm6 F#m7 B7b9 Em7 A7b9 D6 D6 Gm7 C7"
MUSETTE = (
    "F#5:1.5 E5:.5 C#5:1 | A4:3 | D5:1.5 C#5:.5 A4:1 | G#4:3 | G4:1 B4:1 D5:1 | Bb4:2 D5:1 |"
    "A5:1.5 E5:.5 C#5:1 | D#5:2 F#5:1 | G5:1.5 F#5:.5 E5:1 | C#5:2 Bb4:1 | D5:3 |"
)
SQUEEZE = (  # the accordion between the lines
    "r:3 | r:.5 A5 F#5 E5 C#5 A4 | r:3 | r:.5 G#5 B5 A5 G#5 E5 | r:3 | r:.5 G5 Bb5 G5 E5 D5 |"
    "r:3 | r:.5 D#5 F#5 A5 C6 A5 | r:3 | r:.5 C#6 Bb5 G5 E5 C#5 | r:1 F#5:.5 A5 D6:1 |"
    "C#6:.5 B5 A5 F#5 E5 D5 | D5:3 | E5:3"
)
FIDDLE = "r:12 | B5:3 | Bb5:3 | C#6:3 | A5:3 | B5:2 G5:1 | G5:2 E5:1 | F#5:3 | A5:3"

CELLAR = "F7:3 Bb7 F7 F7 Bb7 Bdim7 F7 D7alt Gm7 C7 F7 F7 Em7b5 A7b9"
HEAD = "C5:.5 Eb5 F5:1 A5:1 | Ab5:1.5 F5:.5 D5:1 | C5:.5 Eb5 F5:1 A5:1 | C6:1.5 A5:.5 F5:1 |"
TURN = "D5:.5 F5 A5:1 G5:1 | E5:1.5 G5:.5 Bb5:1 | A5:1.5 F5:.5 C5:1 |"
MUTE = "r:33 | r:.5 F5 Ab5 A5 C6 Eb6 | D6:1 Bb5 G5 | E5:1.5 C#5:.5 Bb4:1"
TROT = 1.7  # how eighths swing in the cellar

SEINE = "Dm7:3 Bbmaj7 Gm7 A7b9 Dm7 Bbmaj7 Em7b5 A7b9 Gm7 Abmaj7 Dm7b5 G7b9"
CITY = (
    "F5:2 E5:1 | D5:1 A4:2 | Bb4:1 D5:1 F5:1 | E5:1.5 C#5:.5 A4:1 |"
    "F5:2 E5:1 | C5:2 A4:1 | G4:1 Bb4:1 D5:1 | C#5:3 |"
)
BANK = "D5:1 F5:1 Bb5:1 | C6:2 G5:1 | Ab5:2 F5:1 | D5:3 |"
REED = "r:3 | r:1 F4:1 D4:1 | r:3 | r:1 E4:1 G4:1 | r:3 | r:1 D4:1 F4:1 | r:3 | r:1 E4:1 G4:1 |"


def away(suite: Suite) -> None:
    """Write the four scenes."""
    _ocean(suite)
    _paris(suite)
    _cellar(suite)
    _seine(suite)


def _ocean(suite: Suite) -> None:
    """Summer's tune, as wide as it goes: the harp rolls, cellos carry."""
    scene = suite.scene(OCEAN)
    vamp = scene.vamp()
    tune = moved(line(SUMMER, 0, 84), 0, DOWN)
    scene.add("melody", tune)
    top = moved(line(SWELL, 24, 94), 0, DOWN + 12)
    scene.add("violins", [*top, *moved(top, 0, -12, -6)])
    scene.add("cellos", moved(top, 0, -24, -8))
    scene.sing("horns", SWELL_HORNS, 24, 82)
    waves = broken(scene.harmony, scene.length, (0, 2, 4, 6, 4, 2), 0.5, 43, 62)
    scene.add("harp", waves)
    lows, violas, seconds = led(scene.harmony, scene.length, INNER, 66, tune + top)
    scene.add("second violins", seconds)
    scene.add("violas", violas)
    scene.add("cellos", [n for n in lows if not 24 <= n.start < vamp])
    scene.ground("basses", 0, scene.length, 76)
    scene.sing("flute", "r:9 | r:1 D6:.5 C6 B5 A5 | r:9 | r:1 F#5:.5 A5 C6 D6 | E6:3 | D6:3", 0, 64)
    scene.add("timpani", roll(21, 3, 38, (24, 70)))
    scene.add("cymbals", [Note(24, 4, 49, 64)])
    scene.arc([(0, 72), (6, 96), (12, 78), (18, 100), (24, 106), (33, 104), (36, 88), (42, 84)])


def _paris(suite: Suite) -> None:
    """The backlot's street, but it has a river behind it: a musette."""
    scene = suite.scene(PARIS)
    scene.vamp()
    tune = scene.sing("melody", MUSETTE, 0, 84)
    scene.sing("accordion", SQUEEZE, 0, 84)
    scene.sing("solo violin", FIDDLE, 0, 70)
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 62, tune)
    scene.add("guitar", pulse([violas, seconds], (1, 2), 3, 0.4))
    scene.add("waltz strings", within(pulse([violas], (1, 2), 3, 0.5), 12, scene.length))
    for start, _, chord in spans(scene.harmony, scene.length):
        scene.add("plucked basses", [Note(start, 0.9, root_of(chord), 84)])
    scene.add("glockenspiel", moved(line("r:30 | r:1 F#5:1 A5:1 | D6:3", 0, 56), 0, 12))
    scene.add("accordion", [n for n in moved(seconds, 0, 0, -8) if n.start >= 24])
    scene.arc([(0, 76), (21, 96), (42, 84)], ("solo violin", "accordion"))


def _cellar(suite: Suite) -> None:
    """Twelve bars in three, under the street; four of them are nobody's yet."""
    scene = suite.scene(CELLAR)
    scene.ratio = TROT
    scene.phrase(12)
    vamp = scene.vamp()
    scene.sing("melody", HEAD, 0, 84)
    scene.sing("melody", TURN, 24, 84)
    scene.sing("muted trumpet", MUTE, 0, 76)
    scene.add("bass", _walk(scene))
    for bar in range(14):
        at = 3 * bar
        scene.add(
            "drums", [Note(at + b, 0.3, 51, v) for b, v in ((0, 70), (1, 78), (1.5, 58), (2, 74))]
        )
        scene.add("drums", [Note(at + 1, 0.3, 44, 62), Note(at, 0.3, 36, 50)])
        scene.add("drums", [Note(at + 2.5, 0.3, 38, 46)] if bar % 2 else [])
    _, violas, seconds = led(scene.harmony, scene.length, INNER, 62)
    scene.add("piano", pulse([violas, seconds], (1.5,), 3, 0.8))
    scene.add("vibraphone", moved([n for n in seconds if 12 <= n.start < 24], 0, 0, 4))
    scene.sing("vibraphone", "r:6 | r:3 | r:2 C5:.5 Eb5 |", 0, 66)
    scene.add("vibraphone", within(moved(seconds, 0, 0, 4), vamp, scene.length))
    scene.arc([(0, 60), (36, 64), (42, 80)])


def _walk(scene: Scene) -> list[Note]:
    """Root, a chord tone, a step below the next root."""
    made: list[Note] = []
    chords = spans(scene.harmony, scene.length)
    for place, (start, _, chord) in enumerate(chords):
        after = chords[(place + 1) % len(chords)][2]
        root, goal = root_of(chord), root_of(after)
        tones = [p for p in range(root + 2, root + 9) if p % 12 in chord.tones]
        lead = goal - 1 if goal > root else goal + 1
        made += [Note(start, 0.9, root, 88), Note(start + 1, 0.9, tones[-1], 78)]
        made.append(Note(start + 2, 0.9, lead, 80))
    return made


def _seine(suite: Suite) -> None:
    """The way home, with somebody: English horn, harp, an accordion on the other bank."""
    scene = suite.scene(SEINE)
    vamp = scene.vamp()
    tune = scene.sing("melody", CITY, 0, 82)
    bank = scene.sing("violins", BANK, 24, 88)
    scene.add("violins", moved(within(bank, 24, vamp), 0, 12, -14))
    scene.sing("english horn", REED, 0, 74)
    scene.bed(0, scene.length, 62, tune + bank)
    scene.ground("basses", 0, scene.length, 66)
    scene.add("harp", broken(scene.harmony, scene.length, (0, 2, 3, 4, 3, 2), 0.5, 40, 54))
    scene.sing("accordion", "r:9 | r:1 G5:.5 E5 C#5:1 | r:9 | r:1 Bb5:.5 G5 E5:1", 0, 66)
    up = [p for p in range(55, 96) if p % 12 in (7, 11, 2, 5, 8)]
    scene.add("harp", sweep(scene.length - 1, 1, up, (34, 66)))
    scene.arc([(0, 80), (12, 90), (24, 102), (30, 96), (36, 84)])
