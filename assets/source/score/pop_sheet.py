"""How a synth-pop song is put together: passages one after the other, and layers that come and go.

A passage names its layers; a layer makes notes for one part out of the chords of a passage.
Machines play: every note lies on the grid and is as loud as the one before.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from score.notation import Note, line
from score.swing_sheet import Section, Sheet
from score.texture import Harmony, Span, arpeggio, grid, level, pads, pulse, raised, stabs

KICK, STICK, SNARE, CLAP, HAT, OPEN, CRASH, TAMBOURINE = 36, 37, 38, 39, 42, 46, 49, 54
LOW_TOM, MID_TOM, HIGH_TOM, BELL = 45, 47, 50, 56
STRAIGHT = 1.0  # no swing whatever
Make = Callable[[Section], list[Note]]


@dataclass(frozen=True)
class Passage:
    """A stretch of a song: chords, the tune above them, and the layers that play."""

    cue: str
    chords: str
    tune: str
    layers: str
    loud: int = 92
    up: int = 0  # semitones the tune is moved


@dataclass(frozen=True)
class Layer:
    """What makes notes, and the part that plays them."""

    part: str
    make: Make


def play(sheet: Sheet, passages: Sequence[Passage], layers: Mapping[str, Layer]) -> None:
    """Write the passages onto the sheet."""
    for passage in passages:
        section = sheet.section(passage.chords, passage.cue)
        tune = level(line(passage.tune, section.start), passage.loud)
        sheet.add("melody", raised(tune, passage.up))
        for name in passage.layers.split():
            layer = layers[name]
            sheet.add(layer.part, layer.make(section))


def harmony_of(section: Section) -> Harmony:
    """Give the chords of a section as (beat of the piece, symbol)."""
    return [(section.start + c.start, c.chord.name) for c in section.chart.changes]


def beat(keys: Mapping[int, str], loud: int, fill: Mapping[int, str] | None = None) -> Make:
    """Drums on a grid of a bar; the last bar may be a fill."""

    def make(section: Section) -> list[Note]:
        whole = section.bars - (1 if fill else 0)
        notes = grid(keys, section.start, whole, loud)
        return notes + grid(fill or {}, section.end - 4, 1, loud)

    return make


def crash(loud: int, key: int = CRASH) -> Make:
    """One stroke on the first beat."""
    return lambda section: [Note(section.start, 1, key, loud)]


def low(pattern: str, loud: int, steps: Sequence[int] = (0,)) -> Make:
    """A bass on the roots, in sixteenths of a bar."""
    return lambda section: pulse(harmony_of(section), section.end, pattern, loud, steps)


def held(loud: int, span: Span) -> Make:
    """Chords that lie."""
    return lambda section: pads(harmony_of(section), section.end, loud, span)


def struck(pattern: str, loud: int, span: Span) -> Make:
    """Chords on a grid of sixteenths."""
    return lambda section: stabs(harmony_of(section), section.end, pattern, loud, span)


def broken(step: float, order: Sequence[int], lowest: int, loud: int) -> Make:
    """Chords one tone after the other."""
    return lambda section: arpeggio(harmony_of(section), section.end, step, order, (lowest, loud))


def figure(text: str, loud: int, every: float = 0.0) -> Make:
    """A written line, once or again every so many beats."""

    def make(section: Section) -> list[Note]:
        times = round(section.length / every) if every else 1
        return [
            n
            for time in range(times)
            for n in level(line(text, section.start + time * every), loud)
        ]

    return make
