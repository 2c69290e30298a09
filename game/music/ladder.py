"""The ladder: ten keys that always fit the chord.

The keys are ten neighbouring tones of the chord's scale, anchored so that a key moves as
little as possible when the chord changes. On strong beats a tone that would jar is nudged
to its neighbour, so that nothing sounds wrong.
"""

from dataclasses import dataclass
from enum import StrEnum

from game.music.chart import Chart
from game.music.chord import Chord

KEYS = 10
ANCHOR = 60  # MIDI
LOWEST, HIGHEST = ANCHOR - 4, ANCHOR + 30
CHOICES = 4  # scale tones from which a ladder may begin
ANTICIPATION = 0.18  # beats before a change that belong to the next chord
STRONG = 0.25  # beats round a strong beat
NUDGES = (0, -1, 1, -2, 2)
APPROACH = 1  # semitones from below: what leads in by more is not heard to lead


class Colour(StrEnum):
    """What a key is in the present chord."""

    CHORD = "chord"
    COLOUR = "colour"
    APPROACH = "approach"


@dataclass(frozen=True)
class Rung:
    """One key: what it sounds now and what it is."""

    pitch: int
    colour: Colour


def pitches(chord: Chord, before: tuple[int, ...] | None = None) -> tuple[int, ...]:
    """Give the ten pitches for a chord, near to the ones before."""
    scale = [pitch for pitch in range(LOWEST, HIGHEST) if pitch % 12 in chord.scale]
    choices = [tuple(scale[first : first + KEYS]) for first in range(CHOICES)]

    def moves(choice: tuple[int, ...]) -> float:
        drift = 0.5 * abs(choice[0] - ANCHOR)
        if before is None:
            return drift
        return sum(abs(a - b) for a, b in zip(choice, before, strict=True)) + drift

    return min(choices, key=moves)


def chord_for(chart: Chart, beat: float) -> Chord:
    """Give the chord a press at a beat is meant for."""
    return chart.at(beat + ANTICIPATION)


def is_strong(beat: float, beats_per_bar: int) -> bool:
    """Whether a beat is the first of a bar, in even bars every second, or near enough."""
    every = beats_per_bar if beats_per_bar % 2 else 2
    return abs((beat + STRONG) % every - STRONG) <= STRONG


def nudge(pitch: int, chord: Chord) -> int:
    """Move a pitch to the nearest one that may stand on a strong beat, downwards first."""
    return next((pitch + step for step in NUDGES if (pitch + step) % 12 in chord.strong), pitch)


class Ladder:
    """Follows a chart; every chord keeps the ladder it was first given."""

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self._known: dict[str, tuple[int, ...]] = {}
        before: tuple[int, ...] | None = None
        for change in chart.changes:
            before = self._known.setdefault(change.chord.name, pitches(change.chord, before))

    def pitch(self, key: int, beat: float, approach: bool = False) -> int:
        """Give what a key sounds at a beat; `approach` is its chromatic neighbour from below."""
        chord = chord_for(self._chart, beat)
        pitch = self._known[chord.name][key]
        if approach:
            return pitch - APPROACH
        strong = is_strong(beat, self._chart.beats_per_bar)
        return nudge(pitch, chord) if strong else pitch

    def rungs(self, beat: float) -> tuple[Rung, ...]:
        """Give all keys as they are at a beat."""
        chord = chord_for(self._chart, beat)
        return tuple(Rung(p, _colour(p, chord)) for p in self._known[chord.name])


def _colour(pitch: int, chord: Chord) -> Colour:
    if pitch % 12 in chord.tones:
        return Colour.CHORD
    return Colour.COLOUR if pitch % 12 in chord.strong else Colour.APPROACH
