"""A chord chart: which chord sounds on which beat. Beats are quarters before swing."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.music.chord import Chord, parse_chord

NEAR = 1e-6  # beats


@dataclass(frozen=True)
class Change:
    """A chord from `start`, for `length` beats."""

    start: float
    length: float
    chord: Chord


@dataclass(frozen=True)
class Chart:
    """A form that comes round again and again. `bpm` quarters a minute."""

    changes: tuple[Change, ...]
    beats_per_bar: int = 4
    bpm: float = 100.0

    @property
    def length(self) -> float:
        """The beats of one chorus."""
        return self.changes[-1].start + self.changes[-1].length

    @property
    def bars(self) -> int:
        """The bars of one chorus."""
        return round(self.length / self.beats_per_bar)

    def change_at(self, beat: float) -> Change:
        """Find the chord that sounds at a beat of any chorus."""
        at = beat % self.length
        for change in reversed(self.changes):
            if change.start <= at + NEAR:
                return change
        return self.changes[-1]

    def at(self, beat: float) -> Chord:
        """Give the chord at a beat of any chorus."""
        return self.change_at(beat).chord


def parse_chart(text: str, beats_per_bar: int = 4, bpm: float = 100.0) -> Chart:
    """Read `| Dm7 | G7 | Cmaj7 A7 |`. Raises ValueError."""
    changes: list[Change] = []
    start = 0.0
    for bar in (bar.split() for bar in text.replace("\n", " ").split("|") if bar.strip()):
        for symbol in bar:
            length = beats_per_bar / len(bar)
            changes.append(Change(start, length, parse_chord(symbol)))
            start += length
    if not changes:
        raise ValueError("it names no chord")
    return Chart(tuple(changes), beats_per_bar, bpm)


def chart_of(
    markers: Sequence[tuple[float, str]], length: float, beats_per_bar: int, bpm: float
) -> Chart:
    """Make a chart from (beat, chord symbol) marks. Raises ValueError."""
    inside = sorted((mark for mark in markers if mark[0] < length), key=lambda mark: mark[0])
    if not inside:
        raise ValueError("it has no chord markers")
    ends = [beat for beat, _ in inside[1:]] + [length]
    changes = tuple(
        Change(beat, end - beat, parse_chord(symbol))
        for (beat, symbol), end in zip(inside, ends, strict=True)
        if end > beat
    )
    return Chart(changes, beats_per_bar, bpm)
