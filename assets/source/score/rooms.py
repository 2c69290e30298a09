"""Two rooms and what is said in them: an audition, and an offer."""

from score.ensemble import Harmony, ensemble, later, led, moved, within
from score.figures import broken
from score.left_hand import held, root_of, spans
from score.notation import DRUMS, Note, Part, Piece, changes, line
from score.sections import (
    CELLO,
    CLARINET,
    FAST,
    FRETLESS,
    HARP,
    INNER,
    MUTED,
    TINE,
    VIBES,
    solo,
    strings,
    waves,
)

# The audition: four lines of a scene. Its first notes will be a song, years later.
LINES = (0.0, 16.0, 32.0, 48.0)  # beats
AFTER, DONE = 64.0, 72.0
AUDITION_CHORDS = (
    "Dm7:4 Bbmaj7:4 Fmaj7:4 C7sus:4 Gm7:4 Dm7:4 Em7b5:4 A7b9:4 "
    "Dm7:4 Bbmaj7:4 Am7:4 D7b9:4 Gm7:4 Bbm6:4 Fmaj7:4 A7sus:2 A7b9:2 Bbmaj7:4 A7sus:4"
)
AUDITION_TUNE = (
    "r:1 D4:.5 E4:.5 F4:1.5 E4:.5 | D4:3 r:1 | r:1 A4:.5 G4:.5 A4:2 | F4:1 G4:3 |"
    "r:1 G4:.5 A4:.5 Bb4:1.5 A4:.5 | A4:2 F4:2 | r:1 G4:.5 A4:.5 Bb4:1 D5:1 | C#5:3 r:1 |"
    "r:1 D5:.5 E5:.5 F5:1.5 E5:.5 | D5:2 F5:2 | E5:1.5 D5:.5 C5:2 | F#5:1.5 Eb5:.5 C5:2 |"
    "Bb4:1 D5:1 F5:1 A5:1 | G5:2 F5:1 Db5:1 | C5:2 A4:2 | D5:2 C#5:2 | D5:4 | E5:3 r:1 |"
)
BOW = (  # a cello that listens, and then answers
    "r:16 | D3:2 F3:2 | F3:2 A3:2 | G3:2 Bb3:2 | A3:2 G3:2 |"
    "F3:2 A3:2 | Bb3:3 A3:1 | A3:2 C4:2 | C4:2 A3:2 | G3:2 Bb3:2 | Db4:2 Bb3:2 |"
    "A3:2 C4:2 | A3:4 | F3:4 | A3:4 |"
)

# The offer: everything in it is pleasant.
A, B, A_2, END = 16.0, 48.0, 80.0, 112.0
OFFER_INTRO = "Em7:8 Cmaj7:8"
OFFER_A = "Em7:8 Cmaj7:8 Am7:8 B7sus:4 B7alt:4"
OFFER_B = "Am7:4 D7:4 Gmaj7:4 Cmaj7:4 F#m7b5:4 B7alt:4 Em7:4 E7b9:4"
OFFER_TUNE = (  # the riff of the hit, slowed down until it sounds like a friend
    "r:1 E4:.5 G4:.5 B4:3 r:1 B4:.5 A4:.5 G4:1 | r:1 E4:.5 G4:.5 B4:3 D5:1 B4:1 r:1 |"
    "r:1 E4:.5 G4:.5 C5:3 B4:.5 A4:.5 G4:1 r:1 | A4:1.5 B4:.5 E5:2 | D#5:2 r:2 |"
)
SHADOW = (  # what he would rather play, in the vibraphone
    "A4:1 C5:1 E5:1 G5:1 | F#5:2 E5:2 | D5:1.5 C5:.5 B4:2 | E5:3 r:1 |"
    "A5:2 E5:1 C5:1 | D#5:1.5 F5:.5 A5:2 | G5:4 | G#5:3 r:1 |"
)
SLY = "r:2 D5:.5 E5:.5 G5:1 | r:4 | r:2 B4:.5 D5:.5 G5:1 | r:4 | r:2 E5:.5 G5:.5 A5:1 | r:4 |"
SLY += "r:2 F#5:.5 A5:.5 B5:1 | r:2 D#5:.5 G5:.5 A5:1 |"


def rooms() -> list[Piece]:
    """Both."""
    return [_audition(), _offer()]


def _audition() -> Piece:
    """One line after the other; it may be cut off by a telephone anywhere."""
    harmony = changes(AUDITION_CHORDS)
    tune = line(AUDITION_TUNE, 0, 82)
    lows, violas, seconds = led(harmony, DONE, INNER, 54, tune)
    arc = [(0, 30), (LINES[1], 56), (LINES[2], 84), (LINES[3] + 4, 118), (AFTER, 84), (DONE, 40)]
    piano = held(harmony, DONE, 68, 6)
    harp = [
        n for n in broken(harmony, DONE, (0, 2, 3, 4), 1, 40, 40) if LINES[2] <= n.start < AFTER
    ]
    over = moved(within(tune, LINES[2], AFTER), 0, 12, -12)
    parts = [
        solo("melody", 0, tune, (), 118),
        solo("left hand", 0, piano, (), 118),
        solo("cello", CELLO, line(BOW, 0, 66), waves(0, DONE, 8, 84, 112), 100),
        strings("violins", over, arc, FAST, 96),
        strings("second violins", within(seconds, LINES[1], DONE), arc, volume=100),
        strings("violas", within(violas, LINES[1], DONE), arc, volume=100),
        Part("low strings", 49, within(lows, LINES[2], DONE), volume=84),
        solo("harp", HARP, harp, (), 100),
    ]
    cues = [(beat, f"line{number}") for number, beat in enumerate(LINES, 1)]
    cues += [(LINES[2], "leave"), (AFTER, "after"), (AFTER, "leave")]
    return Piece("audition", 72, 4, ensemble(parts), harmony, cues, DONE)


def _offer() -> Piece:
    """A groove that nods before one has said anything."""
    harmony = changes(OFFER_INTRO) + later(changes(OFFER_A), A)
    harmony += later(changes(OFFER_B), B) + later(changes(OFFER_A), A_2)
    tune = line(OFFER_TUNE, A, 76) + line(OFFER_TUNE, A_2, 80)
    shadow = line(SHADOW, B, 78)
    cues = [(0.0, "intro"), (A, "A"), (B, "B"), (B, "leave"), (A_2, "C"), (A_2, "leave")]
    _, violas, seconds = led(harmony, END, INNER, 56, tune + shadow)
    arc = [(0, 50), (B, 76), (B + 20, 104), (A_2, 72), (END, 56)]
    sly = line(SLY, A, 62)[: 3 * 5] + line(SLY, A_2, 64)
    parts = [
        solo("melody", TINE, tune, (), 108),
        solo("vibraphone", VIBES, shadow, (), 118),
        solo("trumpet", MUTED, sly, (), 84),
        solo(
            "clarinet", CLARINET, moved(line(SHADOW, B, 60), 0, -12), waves(B, A_2, 8, 80, 110), 92
        ),
        solo("piano", TINE, _nods(harmony), (), 116),
        strings("second violins", [n for n in seconds if n.start >= B], arc, volume=92),
        strings("violas", [n for n in violas if n.start >= A], arc, volume=92),
        solo("bass", FRETLESS, _walks(harmony), (), 112),
        Part("drums", 25, _taps(), DRUMS, volume=92),
    ]
    return Piece("offer", 96, 4, ensemble(parts), harmony, cues, END)


def _nods(harmony: Harmony) -> list[Note]:
    """Chords just before the bar and on the off-beat of two."""
    chords = held(harmony, END, 62, 4)
    made: list[Note] = []
    for start, length, _ in spans(harmony, END):
        tones = sorted({n.pitch for n in chords if start <= n.start < start + length})[1:]
        for bar in range(int(length // 4)):
            for beat, long in ((1.5, 1.0), (3.5, 0.4)):
                made += [Note(start + 4 * bar + beat, long, p, 52) for p in tones]
    return made


def _walks(harmony: Harmony) -> list[Note]:
    """Root, its octave, and the fifth the chord has."""
    made: list[Note] = []
    for start, length, chord in spans(harmony, END):
        root = root_of(chord)
        fifth = next(root + s for s in (7, 6, 8, 10) if (root + s) % 12 in chord.tones)
        for at in (start + 4 * bar for bar in range(int(length // 4))):
            made += [Note(at, 1.4, root, 84), Note(at + 1.5, 0.4, root + 12, 60)]
            made.append(Note(at + 2.5, 1.2, fifth, 70))
    return made


def _taps() -> list[Note]:
    """Closed hats, a stick on two and four, a soft foot; nobody is in the way of the words."""
    made: list[Note] = []
    for half in range(int(END) * 2):
        beat = half / 2
        made.append(Note(beat, 0.2, 42, 62 if half % 2 else 74))
        if half % 4 == 2 and beat >= A:
            made.append(Note(beat, 0.2, 37, 74))
        if half % 8 in (0, 5):
            made.append(Note(beat, 0.2, 36, 84))
    return made
