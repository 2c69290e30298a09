"""The story she sings: three memories and a lamp, over almost nothing.

A phrase is four bars: two of telling, one long note, one to breathe in. What lies under the
long note and the breath is one chord, so that both may be held for as long as she likes.
"""

from dataclasses import dataclass

from score.left_hand import root_of, spans
from score.lyrics import LAMP, LAST, MEMORIES, USUAL
from score.notation import Note, Part, Piece, changes, line, swells
from score.texture import Span, between, pads

from game.music.chord import parse_chord

BAR, PHRASE = 4.0, 16.0  # beats
CELESTA, HARP, PIANO, VOICE, STRINGS, OOH, CELLO = 8, 46, 0, 53, 49, 53, 42
# one rhythm for every line of the words
RHYTHM = (
    (1.0, 0.5), (1.5, 0.5), (2.0, 1.5), (3.5, 0.5), (4.0, 2.0),
    (6.5, 0.5), (7.0, 0.5), (7.5, 0.5), (8.0, 0.5), (8.5, 0.5), (9.0, 4.0),
)  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """A phrase: its chords, its eleven notes, how loud."""

    chords: str
    notes: str
    loud: int


PHRASES = (
    Phrase("Dm7:4 Bbmaj7:4 Fmaj7:8", "D4 E4 F4 E4 D4 D4 F4 G4 A4 G4 A4", 62),
    Phrase("Gm7:4 C7sus:4 Fmaj7:8", "G4 A4 Bb4 A4 G4 G4 A4 F4 G4 E4 F4", 64),
    Phrase("Dm7:4 Bbmaj7:4 Am7:8", "F4 G4 A4 G4 F4 F4 A4 Bb4 C5 A4 C5", 70),
    Phrase("Bbmaj7:4 Gm7:4 Dm7:8", "A4 Bb4 C5 Bb4 A4 G4 Bb4 A4 G4 F4 D4", 68),
    Phrase("Bbmaj7:4 C7:4 Am7:8", "Bb4 C5 D5 C5 G4 A4 C5 D5 E5 D5 C5", 78),
    Phrase("Gm7:4 Bbmaj7:4 Dm7:8", "Bb4 C5 D5 E5 F5 D5 F5 E5 D5 C5 D5", 86),
    Phrase("Fmaj7:4 Dm7:4 Bbmaj7:8", "A4 C5 E5 G5 F5 E5 D5 C5 D5 C5 A4", 90),
    Phrase("Fmaj7:4 Dm7:4 Bbm6:2 Fmaj7:6", "", 58),
)
FINAL = "r:1 A4:.5 C5 D5:1.5 C5:.5 A4:3 r:1.5 G4:1.5 A4:6"
INTRO = 16.0
WAIT = 8.0  # two bars between memories, in which one is chosen
QUESTION = "A5:1 C6 E6 G6 | F6:1.5 E6:.5 D6:1 C6"  # the film's own, high and small


def story() -> list[Piece]:
    """The song, and what lies under it when nobody sings."""
    return [_the_story()]


def starts() -> list[float]:
    """Give the beats on which the eight phrases begin."""
    found, beat = [], INTRO
    for number in range(8):
        found.append(beat)
        beat += PHRASE + (WAIT if number in (1, 3, 5) else 0.0)
    return found


def sung(phrase: int, start: float) -> list[Note]:
    """Give the voice's notes of a phrase, 0 to 6; 7 is the last line."""
    if phrase == 7:
        return line(FINAL, start, PHRASES[7].loud)
    pitches = line(PHRASES[phrase].notes, 0, PHRASES[phrase].loud)
    return [
        Note(start + at, length * 0.97, note.pitch, note.velocity)
        for (at, length), note in zip(RHYTHM, pitches, strict=True)
    ]


def words(memories: tuple[str, ...] = USUAL) -> list[str]:
    """Give the words of the eight phrases for three chosen memories."""
    return [*(text for name in memories for text in MEMORIES[name]), LAMP, LAST]


def _the_story() -> Piece:
    end = starts()[-1] + PHRASE + 2 * BAR
    harmony = _harmony()
    parts = [
        _voice(),
        Part("ooh", OOH, _oohs(harmony, end), 1, 0, 96),
        Part("celesta", CELESTA, _celesta(), 2, volume=118),
        Part("harp", HARP, _harp(harmony, end), 3, volume=118),
        Part("strings", STRINGS, _strings(harmony), 4, 0, 100, _bows()),
        Part("cello", CELLO, _cello(), 5, 0, 118),
        Part("grand piano", PIANO, _piano(harmony, end), 6, 0, 127),
        *(_words(name) for name in MEMORIES),
    ]
    return Piece("the_story", 72, 4, parts, harmony, _cues(), end)


def _voice() -> Part:
    notes, syllables = [], []
    for phrase, (start, text) in enumerate(zip(starts(), words(), strict=True)):
        tune = sung(phrase, start)
        notes += tune
        syllables += list(zip((n.start for n in tune), text.split(), strict=True))
    return Part("voice", VOICE, notes, 0, words=syllables)


def _words(memory: str) -> Part:
    """The words of a memory, where they would stand if it came first."""
    syllables = [
        (start + beat, word)
        for start, text in zip(starts(), MEMORIES[memory], strict=False)
        for (beat, _), word in zip(RHYTHM, text.split(), strict=True)
    ]
    return Part(f"words {memory}", VOICE, words=syllables)


def _harmony() -> list[tuple[float, str]]:
    found = [(0.0, "Dm7"), (4.0, "Bbmaj7"), (8.0, "Fmaj7"), (12.0, "C7sus")]
    for number, start in enumerate(starts()):
        found += [(start + beat, symbol) for beat, symbol in changes(PHRASES[number].chords)]
        if number in (1, 3, 5):
            found += _waiting(number, start + PHRASE)
    return [*found, (starts()[-1] + PHRASE, "Fmaj7")]


def _waiting(number: int, start: float) -> list[tuple[float, str]]:
    """Two bars that lead on, and can go round."""
    chords = {1: ("Bbmaj7", "C7sus"), 3: ("Gm7", "C7sus"), 5: ("Bbm6", "C7sus")}[number]
    return [(start, chords[0]), (start + BAR, chords[1])]


def _cues() -> list[tuple[float, str]]:
    marks: list[tuple[float, str]] = [(0.0, "intro")]
    for number, start in enumerate(starts(), 1):
        marks += [(start, f"phrase{number}"), (start + 9, f"hold{number}")]
        marks.append((start + 12, f"breath{number}"))
        if number in (2, 4, 6):
            marks.append((start + PHRASE, f"choose{number // 2 + 1}" if number < 6 else "lamp"))
    return [*marks, (starts()[-1] + PHRASE, "dark"), (starts()[-1] + PHRASE + 2 * BAR, "end")]


def _oohs(harmony: list[tuple[float, str]], end: float) -> list[Note]:
    low = pads(harmony, end, 58, Span((57, 60, 65), 53, 70))
    return [n for n in low if n.start >= 8]


def _celesta() -> list[Note]:
    """The question, small, before, between and after."""
    notes = line(QUESTION, 4, 46)
    for number, figure in ((1, "F6:1 A5 C6 r"), (3, "D6:1 Bb5 G5:2"), (5, "A5:1 C6 E6:2")):
        notes += line(figure, starts()[number] + PHRASE, 44)
    for number in (0, 2, 4):
        notes += line("r:13 C6:.5 A5 F5:1", starts()[number], 38)
    last = starts()[-1]
    return notes + line("r:11 A5:1 C6 E6 | G6:2 F6:2", last, 40)


def _harp(harmony: list[tuple[float, str]], end: float) -> list[Note]:
    """Rising chords under the second memory and the third, one at the very end."""
    first, last = starts()[2], starts()[6]
    notes: list[Note] = []
    for (beat, _), chord in zip(harmony, _spread(harmony, end), strict=True):
        if first <= beat < last + PHRASE:
            step = 0.5 if beat >= starts()[4] else 1.0
            notes += _rolled(beat, chord, step, 50 if beat < starts()[4] else 58)
    return notes + _rolled(end - 2 * BAR, [41, 48, 57, 64, 69, 76], 0.33, 44)


def _rolled(beat: float, chord: list[int], step: float, loud: int) -> list[Note]:
    count = len(chord) if step < 1 else 4
    return [
        Note(beat + place * step, 3 - place * step * 0.5, pitch, loud - place)
        for place, pitch in enumerate(chord[:count])
    ]


def _spread(harmony: list[tuple[float, str]], end: float) -> list[list[int]]:
    """Open the chords from the bass upwards."""
    made = []
    for _, _, chord in spans(harmony, end):
        root = root_of(chord)
        tones = [p for p in range(root + 7, 80) if p % 12 in chord.tones]
        made.append([root, *tones[:6]])
    return made


def _strings(harmony: list[tuple[float, str]]) -> list[Note]:
    """They come with the third memory, stay for the lamp, and are gone for the last line."""
    first, last = starts()[4] - WAIT, starts()[7]
    notes = pads(harmony, last, 64, Span((57, 62, 65, 69, 74), 53, 81))
    return between(notes, first, last)


def _bows() -> list[tuple[float, int, int]]:
    first, top, last = starts()[4] - WAIT, starts()[6], starts()[7]
    return swells([(first, 40), (starts()[5], 84), (top, 112), (last - 4, 84), (last, 24)])


def _cello() -> list[Note]:
    """A second voice that walks against the tune, from the second memory on."""
    text = (
        "D3:4 | F3:3 D3:1 | E3:4 | A3:2 G3:2 | F3:2 D3 | Bb2:4 | D3:4 | A3:2 F3:2 |"
        "G3:4 | F3:2 G3 |"
        "D3:2 F3:2 | G3:3 E3:1 | E3:4 | C3:2 A2:2 | Bb2:2 D3 | F3:2 Bb3:2 | A3:4 | F3:2 D3 |"
        "Db3:4 | Bb2:2 C3 | C4:2 A3 | F3:4 | Bb3:2 D4 | D4:2 C4"
    )
    return line(text, starts()[2], 62)


def _piano(harmony: list[tuple[float, str]], end: float) -> list[Note]:
    """Single low notes, where a phrase begins and where it is held."""
    notes = [
        Note(start + at, 7.5, low, 62)
        for start in starts()
        for at, low in ((0.0, _root_at(harmony, start)), (8.0, _root_at(harmony, start + 8)))
    ]
    return [*notes, Note(end - 8, 8, 29, 40), Note(end - 8, 8, 41, 40)]


def _root_at(harmony: list[tuple[float, str]], beat: float) -> int:
    symbol = [name for start, name in harmony if start <= beat][-1]
    return root_of(parse_chord(symbol))
