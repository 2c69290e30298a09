"""Arranging the player's phrase: moved as little as possible so that it fits the harmony."""

from game.music.chart import Chart
from game.music.event import Event
from game.music.keyboard import on_keyboard
from game.music.placing import Leeway, Phrase, place

SHIFTS = tuple(sorted(range(-7, 8), key=abs))  # semitones, nearest first
ARTICULATION = 0.9


def restate(
    phrase: Phrase, chart: Chart, start: float, part: str = "piano", velocity: int = 82
) -> tuple[Event, ...]:
    """Play the phrase from a beat of the chart, transposed to where it fits best."""
    notes = place(phrase, chart, Leeway((start,), SHIFTS, (1.0,)))
    return tuple(
        Event(note.beat, note.length * ARTICULATION, on_keyboard(note.pitch), velocity, part)
        for note in notes
    )
