"""Brushes: ride, hat, feathered kick, swirl, and a fill where a section ends."""

from collections.abc import Iterator
from random import Random

from game.music.chart import Chart
from game.music.event import Event

# General MIDI keys of the brush kit
KICK, SNARE, SWIRL, HAT_FOOT, RIDE, LOW_TOM, HIGH_TOM = 36, 38, 40, 44, 51, 45, 50
FILL_EVERY = 8  # bars
FILL = ((2.5, SNARE), (3.0, SNARE), (3.5, HIGH_TOM), (3.75, LOW_TOM))  # beat of the bar, key


def drums(chart: Chart, rng: Random, intensity: float) -> tuple[Event, ...]:
    """Play one chorus; more happens where the intensity 0..1 is high."""
    return tuple(
        event
        for bar in range(chart.bars)
        for event in _bar(bar * chart.beats_per_bar, bar, chart.beats_per_bar, rng, intensity)
    )


def _bar(start: float, bar: int, beats: int, rng: Random, intensity: float) -> Iterator[Event]:
    for count in range(beats):
        at, back = start + count, count % 2 == 1
        yield _hit(at, RIDE, (74 if back else 64), 6, rng)
        if back and rng.random() < 0.92:
            yield _hit(at + 0.5, RIDE, 52, 7, rng)
        if back:
            yield _hit(at, HAT_FOOT, 66, 5, rng)
        yield _hit(at, KICK, 34 + round(8 * intensity), 4, rng)
        if not back:
            yield _hit(at, SWIRL, 44, 5, rng)
        if rng.random() < 0.1 + 0.3 * intensity:
            yield _hit(at + 0.5, SNARE, 42, 8, rng)
    if (bar + 1) % FILL_EVERY == 0 and beats == 4:
        for place, (beat, key) in enumerate(FILL):
            yield _hit(start + beat, key, 58 + 6 * place, 4, rng)


def _hit(beat: float, key: int, velocity: int, spread: int, rng: Random) -> Event:
    return Event(beat, 0.3, key, max(20, velocity + rng.randint(-spread, spread)), "drums")
