"""Walking bass: a beam search over a chart.

The root comes with every new chord, the last beat leads into the next root, inner beats
prefer steps and keep their direction.
"""

from collections.abc import Iterator
from random import Random

from game.music.chart import Chart
from game.music.event import Event

LOWEST, HIGHEST, HOME = 28, 50, 39  # MIDI
BEAM = 32
NEVER = 99.0
LENGTH = 0.92  # beats
GHOST_CHANCE = 0.16
Path = tuple[int, ...]


def walking_bass(chart: Chart, rng: Random) -> tuple[Event, ...]:
    """Play one chorus, a note a beat."""
    beats = round(chart.length)
    beam: list[tuple[float, Path]] = [(0.0, ())]
    for beat in range(beats):
        grown = [
            (cost + wish + _step_cost(path, pitch) + rng.random() * 0.5, (*path, pitch))
            for pitch, wish in _wishes(chart, beat, beats)
            for cost, path in beam
        ]
        grown.sort(key=lambda item: item[0])
        beam = grown[:BEAM]
    return tuple(_events(beam[0][1], chart, rng))


def _wishes(chart: Chart, beat: int, beats: int) -> list[tuple[int, float]]:
    wishes = (
        (pitch, _wish(chart, beat, beats, pitch % 12)) for pitch in range(LOWEST, HIGHEST + 1)
    )
    return [(pitch, cost) for pitch, cost in wishes if cost < NEVER]


def _wish(chart: Chart, beat: int, beats: int, tone: int) -> float:
    """Say how unwelcome a pitch class is on a beat."""
    chord, after = chart.at(beat), chart.at((beat + 1) % beats)
    if beat == 0 or chart.at(beat - 1) != chord:
        return 0.0 if tone == chord.root else NEVER
    if beat % chart.beats_per_bar == 0:
        return 0.3 if tone == chord.root else 0.0 if tone in chord.tones else NEVER
    if after != chord or (beat + 1) % chart.beats_per_bar == 0:
        return _approach_wish(tone, chord.tones, chord.scale, after.root, after == chord)
    if tone in chord.tones:
        return 0.0
    return 0.4 if tone in chord.scale and beat % 2 else NEVER


def _approach_wish(
    tone: int, tones: frozenset[int], scale: frozenset[int], goal: int, held: bool
) -> float:
    if held:
        return 0.5 if tone in scale else NEVER
    distance = (tone - goal) % 12
    if distance in (1, 11):
        return 0.0
    if distance == 7:
        return 0.6
    if distance in (2, 10) and tone in scale:
        return 0.3
    return 2.5 if tone in tones else NEVER


def _step_cost(path: Path, pitch: int) -> float:
    last = path[-1] if path else HOME
    leap = abs(pitch - last)
    cost = 0.03 * abs(pitch - HOME)
    cost += 1.5 if leap == 0 else next(c for most, c in _LEAPS if leap <= most)
    if len(path) > 1:
        cost += 0.15 * ((pitch - last) * (last - path[-2]) < 0) + 0.8 * (pitch == path[-2])
    return cost


_LEAPS = ((2, 0.0), (4, 0.25), (7, 0.5), (12, 1.2), (99, 9.0))  # semitones up to, cost


def _events(path: Path, chart: Chart, rng: Random) -> Iterator[Event]:
    for beat, pitch in enumerate(path):
        loud = (92 if beat % 2 else 86) + rng.randint(-5, 5)
        last_of_bar = beat % chart.beats_per_bar == chart.beats_per_bar - 1
        if last_of_bar and rng.random() < GHOST_CHANCE:
            yield Event(beat, 0.5, pitch, loud, "bass")
            yield Event(beat + 0.5, 0.28, pitch, 58 + rng.randint(-5, 5), "bass")
        else:
            yield Event(beat, LENGTH, pitch, loud, "bass")
