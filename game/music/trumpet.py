"""The trumpet: says the player's phrase once more, over the band of a jazz club."""

from game.music.chart import Chart
from game.music.event import Event
from game.music.placing import Phrase, leeway, octaves_towards, place, raised

LOWEST, HIGHEST, MIDDLE = 52, 84, 69  # MIDI
LEGATO = 0.92
LOUD, LAST_LOUD = 92, 100  # velocities
HELD = 1.5  # beats the last note lasts at least


def trumpet_restates(phrase: Phrase, chart: Chart, start: float) -> tuple[Event, ...]:
    """Play the phrase from a beat of the chart on, or a little later, as it was played."""
    notes = place(phrase, chart, leeway(chart, start))
    notes = raised(notes, octaves_towards(notes, MIDDLE, LOWEST, HIGHEST))
    last = notes[-1]
    return (
        *(Event(n.beat, n.length * LEGATO, n.pitch, LOUD, "trumpet") for n in notes[:-1]),
        Event(last.beat, max(last.length, HELD), last.pitch, LAST_LOUD, "trumpet"),
    )
