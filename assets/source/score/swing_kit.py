"""The big drum kit: hats, ride, shout, toms and bossa, with set-ups, hits and fills."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from score.notation import Note
from score.swing_sheet import Section

KICK, STICK, SNARE, HAT, HAT_FOOT, HAT_OPEN = 36, 37, 38, 42, 44, 46  # General MIDI keys
RIDE, BELL, CRASH, CRASH_2, FLOOR, LOW_TOM, MID_TOM, HIGH_TOM = 51, 53, 49, 57, 41, 45, 47, 50
CLAP, BLOCK_HIGH, BLOCK_LOW, SHAKER = 39, 76, 77, 82
# One bar each: (beat of the bar, key, velocity)
Fill = Sequence[tuple[float, int, int]]
FILLS: tuple[Fill, ...] = (
    ((2, SNARE, 70), (2.5, SNARE, 78), (3, HIGH_TOM, 84), (3.5, FLOOR, 92)),
    ((1.5, SNARE, 72), (2, SNARE, 64), (2.5, SNARE, 84), (3, SNARE, 74), (3.5, SNARE, 96)),
    (
        *((2 + k / 3, SNARE, 62 + 7 * k) for k in range(3)),
        *((3 + k / 3, (HIGH_TOM, LOW_TOM, FLOOR)[k], 84 + 4 * k) for k in range(3)),
    ),
    ((0, SNARE, 80), (1.5, HIGH_TOM, 84), (2, LOW_TOM, 80), (2.5, FLOOR, 90), (3.5, KICK, 96)),
)


@dataclass(frozen=True)
class Groove:
    """How a section is played. `hits` are beats of the section the whole band strikes."""

    style: str = "ride"
    loud: int = 0
    hits: tuple[float, ...] = ()
    fill: int | None = None  # number of the fill in the last bar
    crash: bool = False  # a cymbal on the first beat


def kit(section: Section, seed: int, groove: Groove) -> list[Note]:
    """Play a section."""
    rng = Random(f"kit {seed}")
    bar = STYLES[groove.style]
    beats = section.chart.beats_per_bar
    last = section.bars - 1
    notes: list[Note] = []
    for number in range(section.bars):
        played = list(bar(number, rng))
        if number == last and groove.fill is not None:
            played = _with_fill(played, FILLS[groove.fill])
        notes += [_hit(section.start + number * beats + b, k, v, groove.loud) for b, k, v in played]
    if groove.crash:
        notes.append(_hit(section.start, CRASH, 88, groove.loud))
    for beat in groove.hits:
        notes += _struck(section.start + beat, rng, groove.loud)
    return notes


def _hit(beat: float, key: int, velocity: int, louder: int) -> Note:
    return Note(beat, 0.3, key, max(12, min(127, velocity + louder)))


def _with_fill(played: list[tuple[float, int, int]], fill: Fill) -> list[tuple[float, int, int]]:
    begins = min(beat for beat, _, _ in fill)
    return [hit for hit in played if hit[0] < begins or hit[1] == HAT_FOOT] + list(fill)


def _struck(beat: float, rng: Random, louder: int) -> Iterator[Note]:
    """A hit of the band: kick and cymbal, and a snare that sets it up."""
    yield _hit(beat - 0.5, SNARE, 66 + rng.randint(-5, 5), louder)
    yield _hit(beat, KICK, 92, louder)
    yield _hit(beat, rng.choice((CRASH, CRASH_2)), 78, louder)
    yield _hit(beat, SNARE, 84, louder)


Bar = Iterator[tuple[float, int, int]]


def _ride(number: int, rng: Random) -> Bar:
    for beat in range(4):
        back = beat % 2 == 1
        yield beat, RIDE, (80 if back else 70) + rng.randint(-5, 5)
        if back:
            yield beat + 0.5, RIDE, 56 + rng.randint(-6, 6)
            yield beat, HAT_FOOT, 64
        yield beat, KICK, 36 + rng.randint(-4, 4)
    for beat in rng.sample((0.5, 1.5, 2.5, 3.5), rng.choice((0, 1, 1, 2))):
        yield beat, SNARE, 40 + rng.randint(-6, 10)


def _hats(number: int, rng: Random) -> Bar:
    for beat in range(4):
        back = beat % 2 == 1
        yield beat, HAT if back else HAT_OPEN, (66 if back else 58) + rng.randint(-5, 5)
        if back:
            yield beat + 0.5, HAT, 48 + rng.randint(-6, 6)
        yield beat, KICK, 40 + rng.randint(-4, 4)
    if number % 2:
        yield 3, STICK, 58 + rng.randint(-5, 5)


def _shout(number: int, rng: Random) -> Bar:
    yield from _ride(number, rng)
    for beat in (1, 3):
        yield beat, SNARE, 82 + rng.randint(-6, 6)
    yield 0, KICK, 66
    if number % 4 == 3:
        yield 3.5, SNARE, 76


def _two(number: int, rng: Random) -> Bar:
    for beat in range(4):
        back = beat % 2 == 1
        yield beat, HAT_FOOT if back else RIDE, 60 + rng.randint(-5, 5)
    yield 1.5, RIDE, 48 + rng.randint(-5, 5)
    yield 3.5, RIDE, 50 + rng.randint(-5, 5)
    yield 0, KICK, 46
    yield 2, KICK, 40


def _toms(number: int, rng: Random) -> Bar:
    pattern = ((0, FLOOR), (0.5, FLOOR), (1, HIGH_TOM), (1.5, FLOOR), (2, FLOOR), (2.5, LOW_TOM))
    more = ((3, HIGH_TOM), (3.5, LOW_TOM)) if number % 2 == 0 else ((3, MID_TOM), (3.5, HIGH_TOM))
    for place, (beat, key) in enumerate((*pattern, *more)):
        yield beat, key, (82 if place in (0, 2, 6) else 58) + rng.randint(-6, 6)
    for beat in (1, 3):
        yield beat, HAT_FOOT, 70
    yield 0, KICK, 74
    yield 2.5, KICK, 60


def _bossa(number: int, rng: Random) -> Bar:
    for half in range(8):
        accent = 10 if half % 4 == 2 else 0
        yield half / 2, HAT, 42 + accent + rng.randint(-4, 4)
    for beat in (0, 1.5, 3) if number % 2 == 0 else (1, 2.5):
        yield beat, STICK, 62 + rng.randint(-4, 4)
    for beat, loud in ((0, 58), (1.5, 44), (2, 56), (3.5, 44)):
        yield beat, KICK, loud + rng.randint(-3, 3)


def _foot(number: int, rng: Random) -> Bar:
    """Only the pedal of the hat, for whoever plays alone."""
    for beat in (1, 3):
        yield beat, HAT_FOOT, 62 + rng.randint(-4, 4)


STYLES: dict[str, Callable[[int, Random], Bar]] = {
    "ride": _ride,
    "hats": _hats,
    "shout": _shout,
    "two": _two,
    "toms": _toms,
    "bossa": _bossa,
    "foot": _foot,
}

KEYS = {
    "K": KICK,
    "S": SNARE,
    "X": STICK,
    "H": HIGH_TOM,
    "M": MID_TOM,
    "L": LOW_TOM,
    "F": FLOOR,
    "R": RIDE,
    "B": BELL,
    "C": CRASH,
    "O": HAT_OPEN,
}
GHOST = 34  # how much softer a small letter is


def drummed(text: str, start: float, loud: int = 92) -> list[Note]:
    """Read a drum solo: "S:.5 s s S H:1 -:1", small letters soft, "-" a rest."""
    notes: list[Note] = []
    beat, length = start, 1.0
    for word in text.replace("|", " ").split():
        name, _, written = word.partition(":")
        length = float(written) if written else length
        if name != "-":
            soft = GHOST if name.islower() else 0
            notes.append(Note(beat, 0.3, KEYS[name.upper()], loud - soft))
        beat += length
    return notes
