"""Arranging the player's phrase: moved as little as possible so that it fits the harmony."""

from collections.abc import Sequence

from game.music.chart import Chart
from game.music.event import Event
from game.music.ladder import is_strong

Phrase = Sequence[tuple[int, float]]  # (MIDI pitch, beats)
SHIFTS = sorted(range(-7, 8), key=abs)  # semitones, nearest first
ARTICULATION = 0.9


def restate(
    phrase: Phrase, chart: Chart, start: float, part: str = "piano", velocity: int = 82
) -> tuple[Event, ...]:
    """Play the phrase from a beat of the chart, transposed to where it fits best."""
    shift = min(SHIFTS, key=lambda s: (_clashes(phrase, chart, start, s), abs(s)))
    return tuple(
        Event(beat, length * ARTICULATION, _settle(pitch + shift, chart, beat), velocity, part)
        for beat, pitch, length in _walk(phrase, start)
    )


def _walk(phrase: Phrase, start: float) -> list[tuple[float, int, float]]:
    notes, beat = [], start
    for pitch, length in phrase:
        notes.append((beat, pitch, length))
        beat += length
    return notes


def _clashes(phrase: Phrase, chart: Chart, start: float, shift: int) -> int:
    return sum(
        (pitch + shift) % 12 not in chart.at(beat).strong
        for beat, pitch, _ in _walk(phrase, start)
        if is_strong(beat)
    )


def _settle(pitch: int, chart: Chart, beat: float) -> int:
    """Leave a pitch as it is unless it stands on a strong beat and jars."""
    if not is_strong(beat) or pitch % 12 in chart.at(beat).strong:
        return pitch
    strong = chart.at(beat).strong
    return next(pitch + step for step in (-1, 1, -2, 2, 0) if (pitch + step) % 12 in strong)
