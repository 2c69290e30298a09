"""Phrases: hearing what was improvised for what it is, and keeping the best of it.

A phrase is heard in five ways (time, harmony, motif, space, line); a groove gate keeps
mashing from winning. Beats are unswung; deviations are seconds.
"""

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from game.music.chart import Chart
from game.music.chord import Chord

GRID = (0.0, 1 / 3, 0.5, 2 / 3, 1.0)  # where notes may lie within a beat
KEPT_LEAST, KEPT_MOST = 4, 8  # notes
GAP = 1.6  # beats of rest that end a phrase
LONGEST = 3.0  # beats a kept note may last
GRADES = ((82, "legendary"), (70, "hot"), (55, "swinging"), (35, "finding it"), (0, "noise"))
WEIGHTS = {"timing": 0.20, "harmony": 0.32, "motif": 0.18, "space": 0.15, "line": 0.15}


@dataclass(frozen=True)
class Played:
    """A note as it was played. `off` is seconds beside the grid; `strong` a strong beat."""

    beat: float
    pitch: int
    velocity: int
    chord: Chord
    strong: bool
    approach: bool
    off: float


@dataclass(frozen=True)
class Shape:
    """What is remembered of a phrase to hear whether the next one answers it."""

    rhythm: tuple[bool, ...]  # eighths that sound
    contour: tuple[int, ...]  # -1 down, 0 same, 1 up


@dataclass(frozen=True)
class Hearing:
    """How a phrase was heard: each 0..1, and the whole 0..100."""

    timing: float
    harmony: float
    motif: float
    space: float
    line: float
    score: float

    @property
    def grade(self) -> str:
        """A word for it."""
        return next(word for least, word in GRADES if self.score >= least)


NOTHING = Hearing(0.0, 0.0, 0.0, 0.3, 0.0, 5.0)


def grid_distance(beat: float) -> float:
    """Give how far a beat lies from the nearest eighth or triplet, signed, in beats."""
    part = beat % 1
    return min((part - line for line in GRID), key=abs)


def hear(
    notes: Sequence[Played], start: float, beats: float, chart: Chart, before: Sequence[Shape]
) -> tuple[Hearing, Shape]:
    """Hear the notes of a stretch of `beats` from `start`; `before` are earlier phrases."""
    shape = shape_of(notes, start, beats)
    if len(notes) < 2:
        return NOTHING, shape
    density = sum(shape.rhythm) / len(shape.rhythm)
    crowding = len(notes) / max(1, sum(shape.rhythm))
    timing = _timing(notes)
    line = _line(notes)
    parts = {
        "timing": timing,
        "harmony": _harmony(notes, start, beats, chart),
        "motif": _motif(shape, before, density) if line > 0.2 and crowding < 1.4 else 0.0,
        "space": _space(shape, density, crowding),
        "line": line,
    }
    gate = 0.35 + 0.65 * min(1.0, timing / 0.6)
    total = 100 * gate * sum(WEIGHTS[name] * value for name, value in parts.items())
    return Hearing(score=total, **parts), shape


def shape_of(notes: Sequence[Played], start: float, beats: float) -> Shape:
    """Reduce notes to the eighths that sound and the ways they move."""
    rhythm = [False] * int(beats * 2)
    for note in notes:
        eighth = round((note.beat - start) * 2)
        if 0 <= eighth < len(rhythm):
            rhythm[eighth] = True
    steps = (b.pitch - a.pitch for a, b in itertools.pairwise(notes))
    return Shape(tuple(rhythm), tuple((step > 0) - (step < 0) for step in steps))


def best_phrase(notes: Sequence[Played]) -> list[tuple[int, float]] | None:
    """Keep the best 4 to 8 notes as (pitch, beats), or None where there are too few.

    Candidates are runs without a long rest; the one that moves best, in time, wins.
    """
    runs = [run for run in _runs(notes) if len(run) >= KEPT_LEAST]
    windows = [
        run[first : first + count]
        for run in runs
        for count in range(KEPT_LEAST, min(KEPT_MOST, len(run)) + 1)
        for first in range(len(run) - count + 1)
    ]
    if not windows:
        return None
    best = max(windows, key=lambda window: (round(_song(window), 6), -window[0].beat))
    return [
        (note.pitch, round(max(0.25, min(LONGEST, _length(best, place))) * 4) / 4)
        for place, note in enumerate(best)
    ]


def _runs(notes: Sequence[Played]) -> list[list[Played]]:
    runs: list[list[Played]] = []
    for note in notes:
        if runs and note.beat - runs[-1][-1].beat <= GAP:
            if note.beat - runs[-1][-1].beat >= 0.12:  # a cluster counts once
                runs[-1].append(note)
        else:
            runs.append([note])
    return runs


def _song(window: Sequence[Played]) -> float:
    """Say how much a few notes are a tune: they move, end well, and lie in time."""
    moves = [abs(b.pitch - a.pitch) for a, b in itertools.pairwise(window)]
    steps = sum(1 for move in moves if 1 <= move <= 4) / len(moves)
    variety = len({note.pitch for note in window}) / len(window)
    ends = (window[-1].pitch % 12 in window[-1].chord.tones) + (
        window[-1].pitch % 12 in window[-1].chord.guides
    )
    exact = _timing(window)
    size = 0.15 * (len(window) - KEPT_LEAST) / (KEPT_MOST - KEPT_LEAST)
    return steps + variety + 0.3 * ends + exact + size


def _length(window: Sequence[Played], place: int) -> float:
    if place + 1 < len(window):
        return window[place + 1].beat - window[place].beat
    return 2.0


def _bump(value: float, low: float, high: float, width: float) -> float:
    """1 inside low..high, falling to 0 over `width` outside."""
    outside = low - value if value < low else value - high
    return 1.0 if low <= value <= high else max(0.0, 1 - outside / width)


def _timing(notes: Sequence[Played]) -> float:
    """Spread around the player's own mean: laying back is style, wobbling is not."""
    mean = sum(note.off for note in notes) / len(notes)
    spread = math.sqrt(sum((note.off - mean) ** 2 for note in notes) / len(notes))
    steady = max(0.0, 1 - max(0.0, spread - 0.010) / 0.045)
    return steady * max(0.0, 1 - max(0.0, abs(mean) - 0.03) / 0.06)


def _harmony(notes: Sequence[Played], start: float, beats: float, chart: Chart) -> float:
    changes = [
        c for c in chart.changes if start % chart.length <= c.start < start % chart.length + beats
    ]
    total = weight = 0.0
    for note, after in zip(notes, [*notes[1:], None], strict=True):
        heavy = 1.6 if note.strong else 1.0
        total += heavy * _fit(note, after, chart)
        weight += heavy
    shift = start - start % chart.length
    met = sum(_meets(notes, change.start + shift, change.chord) for change in changes)
    clusters = sum(b.beat - a.beat < 0.2 for a, b in itertools.pairwise(notes))
    cover = 0.85 * met / max(1, len(changes))
    return max(0.0, min(1.0, 0.5 * total / weight + cover)) * max(
        0.0, 1 - 2.2 * clusters / len(notes)
    )


def _meets(notes: Sequence[Played], beat: float, chord: Chord) -> bool:
    """Whether a change of chord is met by one or two notes, the first a guide tone."""
    near = [note for note in notes if abs(note.beat - beat) < 0.3]
    return 1 <= len(near) <= 2 and near[0].pitch % 12 in chord.guides


def _fit(note: Played, after: Played | None, chart: Chart) -> float:
    tone, chord = note.pitch % 12, note.chord
    soon = after is not None and after.beat - note.beat <= 1.05
    step = after is not None and soon and abs(after.pitch - note.pitch) <= 2
    if note.approach:
        lands = (
            after is not None
            and soon
            and abs(after.pitch - note.pitch) == 1
            and after.pitch % 12 in after.chord.tones
        )
        return 1.0 if lands else -0.3
    since = note.beat % chart.length - chart.change_at(note.beat).start
    if since < 0.2 and tone in chord.guides:
        return 1.15
    if tone in chord.tones:
        return 0.75
    if tone in chord.strong:
        return 0.95 if step else 0.6
    return 0.6 if step and not note.strong else 0.1


def _space(shape: Shape, density: float, crowding: float) -> float:
    longest = run = 0
    for sounds in shape.rhythm:
        run = 0 if sounds else run + 1
        longest = max(longest, run)
    breath = 1.0 if longest >= 3 else 0.6
    return _bump(density, 0.28, 0.68, 0.3) * breath * _bump(crowding, 0.9, 1.25, 0.5)


def _line(notes: Sequence[Played]) -> float:
    pitches = [note.pitch for note in notes]
    moves = [b - a for a, b in itertools.pairwise(pitches)]
    sizes = [abs(move) for move in moves]
    off_beats = sum(0.25 < note.beat % 1 < 0.75 for note in notes) / len(notes)
    leaps = [place for place, size in enumerate(sizes) if size >= 7]
    answered = sum(
        place + 1 < len(moves) and sizes[place + 1] <= 4 and moves[place] * moves[place + 1] <= 0
        for place in leaps
    )
    line = (
        0.4 * _bump(sum(sizes) / len(sizes), 1.2, 3.6, 2.5)
        + 0.2 * _bump(max(pitches) - min(pitches), 6, 19, 6)
        + 0.25 * _bump(off_beats, 0.25, 0.7, 0.25)
        + 0.15 * (answered / len(leaps) if leaps else 1)
    )
    repeated = sum(size == 0 for size in sizes) / len(sizes)
    return line * max(0.0, 1 - 1.6 * max(0.0, repeated - 0.25))


def _motif(shape: Shape, before: Sequence[Shape], density: float) -> float:
    """Repetition with variation; likeness that comes from density alone does not count."""
    if not before:
        return 0.5
    dense = min(0.95, density)
    likeness = max(
        0.55 * max(0.0, (_rhythm_likeness(shape, old) - dense) / (1 - dense))
        + 0.45 * max(0.0, (_contour_likeness(shape, old) - 0.38) / 0.62)
        for old in before[-3:]
    )
    return _bump(likeness, 0.3, 0.85, 0.3)


def _rhythm_likeness(a: Shape, b: Shape) -> float:
    both = sum(x and y for x, y in zip(a.rhythm, b.rhythm, strict=False))
    either = sum(x or y for x, y in zip(a.rhythm, b.rhythm, strict=False))
    return both / either if either else 0.0


def _contour_likeness(a: Shape, b: Shape) -> float:
    count = min(len(a.contour), len(b.contour))
    if count < 2:
        return 0.0
    return sum(x == y for x, y in zip(a.contour, b.contour, strict=False)) / count
