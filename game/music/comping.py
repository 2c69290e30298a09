"""Comping: rootless voicings in small rhythms, each moving as little as it can."""

from collections.abc import Iterator
from random import Random

from game.music.chart import Chart
from game.music.chord import Chord
from game.music.event import Event

LOWEST, HIGHEST, HOME = 52, 74, 61  # MIDI
# (onsets in beats of a bar of four, lengths)
RHYTHMS: tuple[tuple[tuple[float, ...], tuple[float, ...]], ...] = (
    ((0.0, 1.5), (1.0, 0.4)),
    ((0.5, 2.0), (0.4, 0.9)),
    ((1.5, 3.5), (0.4, 0.4)),
    ((0.0, 2.5), (0.5, 1.0)),
    ((1.0, 2.5), (0.4, 0.8)),
    ((1.5,), (1.8,)),
    ((3.5,), (0.5,)),
    ((0.5, 1.5, 3.0), (0.35, 0.35, 0.6)),
    ((0.0,), (2.6,)),
)
Voicing = tuple[int, ...]


def voicing(chord: Chord, before: Voicing | None = None) -> Voicing:
    """Give the rootless voicing nearest to the one before."""
    quality = chord.quality
    choices = [
        tuple(chord.root + 12 * octave + step for step in form)
        for form in (quality.third_low, quality.seventh_low)
        for octave in range(2, 7)
    ]
    fitting = [v for v in choices if v[0] >= LOWEST and v[-1] <= HIGHEST]

    def cost(notes: Voicing) -> float:
        middle = abs(sum(notes) / len(notes) - HOME)
        if before is None:
            return middle
        return sum(min(abs(note - old) for old in before) for note in notes) + 0.3 * middle

    return min(fitting or choices, key=cost)


def comping(chart: Chart, rng: Random, intensity: float) -> tuple[Event, ...]:
    """Play one chorus; more happens where the intensity 0..1 is high."""
    return tuple(_bars(chart, rng, intensity))


def _bars(chart: Chart, rng: Random, intensity: float) -> Iterator[Event]:
    before: Voicing | None = None
    last = None
    for bar in range(chart.bars):
        sparse = [r for r in RHYTHMS if len(r[0]) <= 1 + 2 * intensity]
        rhythm = rng.choice([r for r in sparse if r is not last])
        last = rhythm
        for onset, length in zip(*rhythm, strict=True):
            if onset >= chart.beats_per_bar:
                continue
            beat = bar * chart.beats_per_bar + onset
            chord = chart.at(beat + 0.5) if onset % 1 else chart.at(beat)
            before = voicing(chord, before)
            loud = 60 + round(12 * intensity) + (6 if onset % 1 else 0)
            for place, pitch in enumerate(before):
                top = 4 if place == len(before) - 1 else 0
                velocity = max(30, loud + top + rng.randint(-6, 6))
                yield Event(beat, length, pitch, velocity, "piano")
