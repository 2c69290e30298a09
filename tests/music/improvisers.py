"""Improvisers from bad to good, to hear whether the room can tell them apart."""

from random import Random

from game.music.chart import Chart
from game.music.ladder import KEYS, Ladder, chord_for, is_strong
from game.music.phrase import Played, Shape, grid_distance, hear

STRETCH_BARS = 2  # heard at a time


class Improviser:
    """Plays keys of the ladder with unsteady hands, and is heard."""

    def __init__(self, chart: Chart, rng: Random, bpm: float = 132) -> None:
        self.chart, self.rng = chart, rng
        self.beat_seconds = 60 / bpm
        self.ladder = Ladder(chart)
        self.notes: list[Played] = []

    def press(self, beat: float, key: int, unsteady: float = 0.0, approach: bool = False) -> None:
        beat = max(0.0, beat + self.rng.gauss(0, unsteady) / self.beat_seconds)
        chord = chord_for(self.chart, beat)
        pitch = self.ladder.pitch(key, beat, approach)
        strong = is_strong(beat, self.chart.beats_per_bar)
        off = grid_distance(beat) * self.beat_seconds
        approach = approach or pitch % 12 not in chord.scale
        self.notes.append(Played(beat, pitch, 90, chord, strong, approach, off))

    def score(self) -> float:
        """Play the mean of all stretches, 0..100."""
        beats = float(STRETCH_BARS * self.chart.beats_per_bar)
        scores, shapes = [], list[Shape]()
        for number in range(int(self.chart.length / beats)):
            start = number * beats
            notes = [note for note in self.notes if start <= note.beat < start + beats]
            hearing, shape = hear(notes, start, beats, self.chart, shapes)
            shapes.append(shape)
            scores.append(hearing.score)
        return sum(scores) / len(scores)


def masher(hand: Improviser) -> None:
    """Any key, all the time."""
    seconds = 0.0
    while seconds < hand.chart.length * hand.beat_seconds:
        hand.press(seconds / hand.beat_seconds, hand.rng.randrange(KEYS))
        seconds += hand.rng.uniform(0.07, 0.16)


def hammer(hand: Improviser) -> None:
    """One key in steady eighths."""
    for eighth in range(int(hand.chart.length * 2)):
        hand.press(eighth / 2, 4, 0.02)


def quarters(hand: Improviser) -> None:
    """Any key on every beat."""
    for beat in range(int(hand.chart.length)):
        hand.press(beat, hand.rng.randrange(KEYS), 0.03)


def walker(hand: Improviser) -> None:
    """Steps up and down in eighths, with a breath every other bar."""
    key = 4
    for eighth in range(int(hand.chart.length * 2)):
        if (eighth // 8 % 2 and eighth % 8 >= 3) or hand.rng.random() < 0.3:
            continue
        key = max(0, min(KEYS - 1, key + hand.rng.choice((-2, -1, -1, 1, 1, 2))))
        hand.press(eighth / 2, key, 0.022)


FIGURES = ((0, 1, 3, 4, 6), (0, 1, 3, 4, 6), (0, 3, 4, 5, 6), (0, 1, 3, 4, 5))  # eighths


def skilled(hand: Improviser) -> None:
    """A figure that comes back, guide tones where the harmony moves, steps between, air."""
    chart, key = hand.chart, 4
    changes = {round(change.start, 6) for change in chart.changes}
    for eighth in range(int(chart.length * 2)):
        beat, place = eighth / 2, eighth % 8
        bar = eighth // 8
        if beat in changes:
            key = _guide(hand, beat, key)
        elif place not in FIGURES[bar % len(FIGURES)]:
            continue
        else:
            key = max(0, min(KEYS - 1, key + (1 if bar % 2 == 0 else -1)))
        hand.press(beat, key, 0.012)


def _guide(hand: Improviser, beat: float, near: int) -> int:
    chord = chord_for(hand.chart, beat)
    pitches = [hand.ladder.pitch(key, beat) for key in range(KEYS)]
    guides = [key for key in range(KEYS) if pitches[key] % 12 in chord.guides]
    return min(guides, key=lambda key: (abs(key - near), key))


IN_ORDER = (masher, hammer, quarters, walker, skilled)
