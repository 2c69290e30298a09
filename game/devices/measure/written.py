"""The figures of a score alone: the tune and its harmony, its leaps, hands that are alive."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from game.core.figure import Figure
from game.devices.measure.against_score import UNPITCHED, lead_of
from game.music.chart import Chart
from game.music.ladder import is_strong
from game.music.score import Note, Score, read_score

MOST_JARRING = 20.0  # percent of the strong beats: old tunes lean on their neighbours
LONG = 0.4  # beats: what is shorter passes
OCTAVE = 12
PHRASE = 8  # bars
LEAST_NOTES = 16
JOINED = 1.0  # beats of rest over which a leap is still one


def measure_score(path: Path) -> Iterator[Figure]:
    """Measure a score. Raises ContentError."""
    score = read_score(path)
    name, lead = lead_of(score)
    if score.chords:
        yield from _harmony(path, score)
    if len(lead) >= LEAST_NOTES:
        remedy = "A voice leaps seldom, and then it comes back."
        value = leaps(lead, score)
        yield Figure(path, "leaps in eight bars", value, most=1.0, place=name, remedy=remedy)


def _harmony(path: Path, score: Score) -> Iterator[Figure]:
    """Find the part that stands worst against the chords."""
    remedy = "Let what stands on a strong beat be in the chord, or a tension of it."
    chart = score.chart()
    parts = {n: notes for n, notes in score.tracks.items() if n not in UNPITCHED}
    shares = {name: jarring(notes, chart) for name, notes in parts.items() if notes}
    if shares:
        place = max(shares, key=lambda name: shares[name])
        yield Figure(
            path, "jarring %", shares[place], most=MOST_JARRING, place=place, remedy=remedy
        )


def jarring(notes: Sequence[Note], chart: Chart) -> float:
    """Give the share of the notes on strong beats that jar, in percent."""
    bar = chart.beats_per_bar
    strong = [n for n in notes if n.length >= LONG and is_strong(n.start, bar)]
    if len(strong) < LEAST_NOTES:
        return 0.0
    jars = [n.pitch % OCTAVE not in chart.at(n.start).strong for n in strong]
    return 100 * float(np.mean(jars))


def leaps(notes: Sequence[Note], score: Score) -> float:
    """Give how often in eight bars the highest voice leaps by more than an octave."""
    top: dict[float, Note] = {}
    for note in notes:
        if note.start not in top or note.pitch > top[note.start].pitch:
            top[note.start] = note
    voice = [top[start] for start in sorted(top)]
    far = [
        abs(b.pitch - a.pitch) > OCTAVE and b.start - a.start - a.length < JOINED
        for a, b in pairwise(voice)
    ]
    bars = score.length / score.beats_per_bar
    return sum(far) * PHRASE / max(PHRASE, bars)
