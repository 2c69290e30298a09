"""The score of chapter 4 and of the title. All of it is ours.

The love theme is a slow waltz: a question of seven notes that climbs and falls back, and
two bars left open, where an answer may stand.
"""

from collections.abc import Sequence
from random import Random

from score.left_hand import held, root_of, spans, waltz
from score.notation import DRUMS, Note, Part, Piece, changes, line

from game.music.bass import walking_bass
from game.music.chart import chart_of
from game.music.drums import drums

PIANO, TINE, CELESTA, VIBES, BASS, STRINGS, CELLO = 0, 4, 8, 11, 32, 48, 42
BRUSHES = 40  # drum kit

QUESTION = "A4:1 C5:1 E5:1 | G5:2 F5:1 | E5:1.5 D5:.5 C5:1 |"
LOVE_FIRST = (
    QUESTION + "D5:3 | r:6 |" + "G4:1 B4:1 D5:1 | F5:2 E5:1 | D5:1.5 C5:.5 B4:1 |" + "C5:3 | r:6 |"
)
LOVE_MIDDLE = (
    "F5:2 E5:1 | D5:1 E5:1 F5:1 | A5:2 G5:1 | E5:3 | D5:2 C5:1 | B4:1 C5:1 D5:1 | E5:3 | G#4:3 |"
)
LOVE_LAST = QUESTION + "D5:2 E5:1 | F5:1.5 E5:.5 D5:1 | C5:1.5 B4:.5 D5:1 | C5:3 | A4:3 |"
LOVE_CHORDS = (
    "Am7:3 Fmaj7:3 Cmaj7:3 G7sus:3 Em7:3 Am7:3 G7:3 Dm7:3 G7:3 Cmaj7:3 Fmaj7:3 E7b9:3 "
    "Dm7:3 G7:3 Fmaj7:3 Cmaj7:3 Bm7b5:3 E7b9:3 Am7:3 E7alt:3 "
    "Am7:3 Fmaj7:3 Cmaj7:3 G7sus:3 Dm7:3 E7b9:3 Am7:3 Am6:3"
)
ANSWER = "E5:1 D5:.5 C5:.5 A4:1 C5:1 B4:2"  # the film's own answer, for two open bars

ROOM_CHORDS = (
    "Fmaj7 D7alt | Gm7 C7 | Am7 D7b9 | Gm7 C7 | Cm7 F7 | Bbmaj7 Bbm6 | Am7 D7b9 | Gm7 C7 |"
    "Am7b5 D7alt | Gm7 Bbm6 | Am7 Abdim7 | Gm7 C7 | Fmaj7 F7 | Bbmaj7 Bdim7 | Am7 D7b9 | Gm7 C7 |"
)
ROOM_TUNE = (
    "r:1 C5:.5 D5:.5 F5:1.5 E5:.5 | D5:2 r:2 | r:.5 C5:.5 E5:.5 G5:.5 F#5:1 Eb5:1 | D5:3 r:1 |"
    "r:1 Eb5:.5 D5:.5 C5:1 A4:1 | D5:1.5 C5:.5 Db5:2 | C5:2 r:.5 A4:.5 C5:1 | Bb4:3 r:1 |"
    "r:1 Eb5:1 D5:1 C5:1 | Bb4:1.5 D5:.5 F5:2 | E5:1.5 C5:.5 B4:1 D5:1 | D5:2 r:1 C5:1 |"
    "A5:2 G5:.5 F5:.5 Eb5:1 | D5:2 F5:1 G#5:1 | G5:1.5 E5:.5 F#5:1 Eb5:1 | D5:2 C5:2"
)
CITY_CHORDS = (
    "Dm7 | Bbmaj7 | Gm7 | A7b9 | Dm7 | Bbmaj7 | Em7b5 | A7b9 |"
    "Bbmaj7 | C7sus | Am7 | D7b9 | Gm7 | Em7b5 | Bb7#11 | A7alt |"
)
CITY_TUNE = (
    "F5:2 E5:1 D5:1 | A4:3 r:1 | r:1 Bb4:1 D5:1 F5:1 | E5:1.5 Db5:.5 r:2 |"
    "F5:2 E5:1 D5:1 | C5:3 A4:1 | r:1 G4:1 Bb4:1 D5:1 | C#5:3 r:1 |"
    "D5:1.5 F5:.5 A5:2 | G5:3 F5:1 | E5:1.5 C5:.5 G4:2 | F#4:3 r:1 |"
    "Bb4:1 D5:1 F5:1 E5:1 | D5:2 Bb4:2 | G#4:2 D5:1 E5:1 | C#5:4"
)
LAMP_CHORDS = (
    "Am7:4 Fmaj7:4 Dm7:4 E7b9:4 Am7:4 F7#11:4 Bm7b5:2 E7alt:2 Am6:4 "
    "Dm7:4 G7sus:4 Cmaj7:4 Fmaj7:4 Bm7b5:4 E7b9:4 Am6:8"
)
LAMP_TUNE = (
    "r:2 E5:1 C5:1 | A4:3 r:1 | r:1 F4:1 A4:1 C5:1 | B4:2 G#4:2 |"
    "r:2 E5:1 C5:1 | B4:3 A4:1 | D5:1.5 C5:.5 B4:1 G#4:1 | A4:4 |"
    "r:1 F5:1 E5:1 D5:1 | C5:2 D5:2 | E5:3 r:1 | A4:1 C5:1 E5:1 G5:1 |"
    "F5:2 D5:1 B4:1 | G#4:4 | A4:8"
)


def cues() -> list[Piece]:
    """All cues of the score."""
    return [_title(), _kessler_room(), _city_slow(), _last_lamp()]


def _title() -> Piece:
    """The love theme: piano alone, then with strings and the answer in the open bars."""
    tune = LOVE_FIRST + LOVE_MIDDLE + LOVE_LAST
    once, harmony = 84.0, changes(LOVE_CHORDS)
    again = [(beat + once, symbol) for beat, symbol in harmony]
    end = 2 * once
    melody = line(tune, velocity=74) + line(tune, once, 80)
    melody += line(ANSWER, once + 12, 72) + line(ANSWER, once + 30, 70)
    both = harmony + again
    parts = [
        Part("melody", PIANO, melody, 0),
        Part("left hand", PIANO, waltz(both, end, 58, 3), 1, volume=118),
        Part("strings", STRINGS, _pads(again, end, 50), 2),
        Part("bass", BASS, _roots(again, end, 64), 3),
    ]
    return Piece("title", 90, 3, parts, both, length=end)


def _kessler_room() -> Piece:
    """Celesta, bass and brushes, half asleep."""
    harmony = changes(_two_a_bar(ROOM_CHORDS))
    chart = chart_of(harmony, 64, 4, 96)
    rng = Random(11)
    bass = [Note(e.beat, e.length, e.pitch, e.velocity - 20) for e in walking_bass(chart, rng)]
    kit = [Note(e.beat, e.length, e.pitch, e.velocity - 16) for e in drums(chart, rng, 0.2)]
    again = line(ROOM_TUNE, 64, 60)
    parts = [
        Part("melody", CELESTA, line(ROOM_TUNE, velocity=66), 0),
        Part("vibraphone", VIBES, again, 1),
        Part(
            "piano", PIANO, _stabs(harmony, 64, 46, 5) + _moved(_stabs(harmony, 64, 44, 6), 64), 2
        ),
        Part("bass", BASS, bass + _moved(bass, 64), 3),
        Part("drums", BRUSHES, kit + _moved(kit, 64), DRUMS),
    ]
    both = harmony + [(beat + 64, symbol) for beat, symbol in harmony]
    return Piece("kessler_room", 96, 4, parts, both, length=128)


def _city_slow() -> Piece:
    """The city on the way home: electric piano and vibraphone over a slow bass."""
    harmony = changes(CITY_CHORDS)
    parts = [
        Part("melody", VIBES, line(CITY_TUNE, velocity=64), 0),
        Part("piano", TINE, held(harmony, 64, 54, 7), 1),
        Part("bass", BASS, _roots(harmony, 64, 70), 2),
        Part("strings", STRINGS, _pads(harmony[8:], 64, 40), 3),
    ]
    return Piece("city_slow", 72, 4, parts, harmony, length=64)


def _last_lamp() -> Piece:
    """Piano alone, and low strings that come too late."""
    harmony = changes(LAMP_CHORDS)
    end = 64.0
    parts = [
        Part("melody", PIANO, line(LAMP_TUNE, velocity=66), 0),
        Part("left hand", PIANO, held(harmony, end, 52, 9), 1, volume=127),
        Part("cello", CELLO, _roots(harmony[8:], end, 52), 2),
        Part("strings", STRINGS, _pads(harmony[8:], end, 38), 3),
    ]
    return Piece("last_lamp", 64, 4, parts, harmony, [(end, "end")], end)


def _two_a_bar(text: str) -> str:
    """Give two chords a bar two beats each, one chord four."""
    bars = [bar.split() for bar in text.split("|") if bar.strip()]
    return " ".join(f"{chord}:{4 // len(bar)}" for bar in bars for chord in bar)


def _moved(notes: Sequence[Note], beats: float) -> list[Note]:
    return [Note(n.start + beats, n.length, n.pitch, n.velocity) for n in notes]


def _roots(harmony: Sequence[tuple[float, str]], end: float, loud: int) -> list[Note]:
    return [Note(b, n * 0.95, root_of(chord), loud) for b, n, chord in spans(harmony, end)]


def _pads(harmony: Sequence[tuple[float, str]], end: float, loud: int) -> list[Note]:
    """Strings: guide tones and the fifth, each voice moving by the smallest step."""
    notes: list[Note] = []
    voices = [57, 64, 67]
    for start, length, chord in spans(harmony, end):
        tones = sorted(chord.tones)
        voices = [_nearest(voice, tones) for voice in voices]
        if len(set(voices)) < len(voices):
            voices = [_nearest(v, tones) for v in (57, 62, 67)]
        notes += [Note(start, length * 0.99, pitch, loud) for pitch in sorted(set(voices))]
    return notes


def _nearest(voice: int, tones: Sequence[int]) -> int:
    near = range(max(48, voice - 6), min(79, voice + 7))
    return min((p for p in near if p % 12 in tones), key=lambda p: abs(p - voice))


def _stabs(harmony: Sequence[tuple[float, str]], end: float, loud: int, seed: int) -> list[Note]:
    rng = Random(seed)
    chords = held(harmony, end, loud, seed)
    return [
        Note(n.start + rng.choice((0.0, 0.5)), min(n.length, 0.8), n.pitch, n.velocity)
        for n in chords
        if n.pitch > 50
    ]
