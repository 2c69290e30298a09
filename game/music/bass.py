"""Walking bass: a beam search over a chart.

The root comes with every new chord, the last beat leads into the next root, inner beats
prefer steps and keep their direction.
"""

from collections.abc import Iterator
from itertools import product
from operator import itemgetter
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
    chance = rng.random
    for beat in range(beats):
        ways = [(cost, path, *_last_two(path)) for cost, path in beam]
        grown = [
            (cost + wish + _step_cost(last, before, pitch) + chance() * 0.5, path, pitch)
            for pitch, wish in _wishes(chart, beat, beats)
            for cost, path, last, before in ways
        ]
        grown.sort(key=itemgetter(0))
        beam = [(cost, (*path, pitch)) for cost, path, pitch in grown[:BEAM]]
    return tuple(_events(beam[0][1], chart, rng))


def _last_two(path: Path) -> tuple[int, int | None]:
    return (path[-1] if path else HOME), (path[-2] if len(path) > 1 else None)


def _wishes(chart: Chart, beat: int, beats: int) -> list[tuple[int, float]]:
    costs = [_wish(chart, beat, beats, tone) for tone in range(12)]
    strings = range(LOWEST, HIGHEST + 1)
    return [(pitch, costs[pitch % 12]) for pitch in strings if costs[pitch % 12] < NEVER]


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


def _step_cost(last: int, before: int | None, pitch: int) -> float:
    cost = _REACH[last, pitch]
    if before is not None:
        turns = (pitch - last) * (last - before) < 0
        if turns or pitch == before:
            cost += 0.15 * turns + 0.8 * (pitch == before)
    return cost


_LEAPS = ((2, 0.0), (4, 0.25), (7, 0.5), (12, 1.2), (99, 9.0))  # semitones up to, cost


def _reach(last: int, pitch: int) -> float:
    """Say how unwelcome it is to go from one pitch to another."""
    leap = abs(pitch - last)
    cost = 0.03 * abs(pitch - HOME)
    return cost + (1.5 if leap == 0 else next(c for most, c in _LEAPS if leap <= most))


_REACH = {(a, b): _reach(a, b) for a, b in product(range(LOWEST, HIGHEST + 1), repeat=2)}


def _events(path: Path, chart: Chart, rng: Random) -> Iterator[Event]:
    for beat, pitch in enumerate(path):
        loud = (92 if beat % 2 else 86) + rng.randint(-5, 5)
        last_of_bar = beat % chart.beats_per_bar == chart.beats_per_bar - 1
        if last_of_bar and rng.random() < GHOST_CHANCE:
            yield Event(beat, 0.5, pitch, loud, "bass")
            yield Event(beat + 0.5, 0.28, pitch, 58 + rng.randint(-5, 5), "bass")
        else:
            yield Event(beat, LENGTH, pitch, loud, "bass")
