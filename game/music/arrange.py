"""Arranging the player's phrase: moved as little as possible so that it fits the harmony."""

from collections.abc import Sequence

from game.music.chart import Chart
from game.music.event import Event
from game.music.keyboard import on_keyboard
from game.music.ladder import is_strong, nudge

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
        if is_strong(beat, chart.beats_per_bar)
    )


def _settle(pitch: int, chart: Chart, beat: float) -> int:
    """Leave a pitch as it is unless it stands on a strong beat and jars."""
    strong = is_strong(beat, chart.beats_per_bar)
    return on_keyboard(nudge(pitch, chart.at(beat)) if strong else pitch)
