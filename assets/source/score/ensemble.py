"""Several voices at once: inner voices that lead, and small changes to lines that are there.

The voices of `led` move as little as they can, keep what makes the chord, stay under the tune
and shun parallel fifths and octaves.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from score.left_hand import root_of, spans
from score.notation import DRUMS, Note, Part

from game.music.chord import Chord

Harmony = Sequence[tuple[float, str]]
Range = tuple[int, int]  # lowest and highest MIDI pitch
NINTH = 2  # semitones above the root: a colour any voice may take where it is a tension
FAR = 9  # semitones a voice may leap
CLOSE, LOW = 5, 50  # no interval smaller than this below this pitch
FIRST_CHANNELS = tuple(c for c in range(16) if c != DRUMS)


def moved(notes: Sequence[Note], beats: float = 0, steps: int = 0, louder: int = 0) -> list[Note]:
    """Shift notes in time, pitch and velocity."""
    return [
        Note(n.start + beats, n.length, n.pitch + steps, max(1, min(127, n.velocity + louder)))
        for n in notes
    ]


def stretched(notes: Sequence[Note], factor: float) -> list[Note]:
    """Make everything longer from beat 0 on."""
    return [replace(n, start=n.start * factor, length=n.length * factor) for n in notes]


def later(harmony: Harmony, beats: float) -> list[tuple[float, str]]:
    """Shift chords in time."""
    return [(beat + beats, symbol) for beat, symbol in harmony]


def within(notes: Sequence[Note], start: float, end: float) -> list[Note]:
    """Keep the notes that begin within a stretch."""
    return [n for n in notes if start <= n.start < end]


def ensemble(parts: Sequence[Part]) -> list[Part]:
    """Give each part that is no drum kit a MIDI channel of its own."""
    free = iter(itertools.cycle(FIRST_CHANNELS))
    return [p if p.channel == DRUMS else replace(p, channel=next(free)) for p in parts if p.notes]


def roots(harmony: Harmony, end: float, loud: int, lift: int = 0) -> list[Note]:
    """One long root a chord."""
    return [Note(b, n * 0.97, root_of(c) + lift, loud) for b, n, c in spans(harmony, end)]


def led(
    harmony: Harmony, end: float, ranges: Sequence[Range], loud: int, tune: Sequence[Note] = ()
) -> list[list[Note]]:
    """Write inner voices, lowest first, under a tune that may be there."""
    before: tuple[int, ...] = tuple((low + high) // 2 for low, high in ranges)
    rows: list[list[Note]] = [[] for _ in ranges]
    bass = -1
    for start, length, chord in spans(harmony, end):
        above = within(tune, start, start + length)
        found = _voicing(chord, ranges, before, bass, above)
        for row, pitch in zip(rows, found, strict=True):
            _join(row, Note(start, length * 0.98, pitch, loud))
        before, bass = found, chord.root
    return rows


def _join(row: list[Note], note: Note) -> None:
    """Hold a pitch on instead of striking it again, for two chords at most."""
    last = row[-1] if row else None
    if last and last.pitch == note.pitch and last.length < 5 and note.start - last.start < 5:
        row[-1] = replace(last, length=note.start + note.length - last.start)
    else:
        row.append(note)


def _voicing(
    chord: Chord,
    ranges: Sequence[Range],
    before: tuple[int, ...],
    bass: int,
    above: Sequence[Note],
) -> tuple[int, ...]:
    top = min((n.pitch for n in above), default=127)
    sung = {n.pitch % 12 for n in above[:1]}
    choices = [c for c in _choices(chord, ranges, before) if c[-1] < top + 3] or list(
        _choices(chord, ranges, before)
    )
    return min(choices, key=lambda c: (_cost(c, chord, before, bass, sung), c))


def _choices(
    chord: Chord, ranges: Sequence[Range], before: tuple[int, ...]
) -> Iterator[tuple[int, ...]]:
    ninth = (chord.root + NINTH) % 12
    allowed = chord.tones | ({ninth} & chord.strong)
    places = [
        [p for p in range(low, high + 1) if p % 12 in allowed and abs(p - old) <= FAR]
        for (low, high), old in zip(ranges, before, strict=True)
    ]
    for choice in itertools.product(*places):
        if all(a < b for a, b in itertools.pairwise(choice)):
            yield choice


def _cost(
    pitches: tuple[int, ...], chord: Chord, before: tuple[int, ...], bass: int, sung: set[int]
) -> float:
    classes = [p % 12 for p in pitches]
    moves = sum(abs(p - old) for p, old in zip(pitches, before, strict=True))
    missing = len(chord.guides - set(classes) - sung)
    doubled = len(classes) - len(set(classes)) + 0.4 * len(set(classes) & sung)
    ninth = (chord.root + NINTH) % 12 in classes and (chord.root + NINTH) % 12 not in chord.tones
    gaps = [b - a for a, b in itertools.pairwise(pitches)]
    wide = sum(gap > 12 for gap in gaps)
    muddy = sum(a < LOW and gap < CLOSE for a, gap in zip(pitches, gaps, strict=False))
    rubbing = sum(gap == 1 for gap in gaps)
    return (
        moves
        + 9 * missing
        + 5 * doubled
        + ninth
        + 4 * wide
        + 6 * muddy
        + 2 * rubbing
        + 6 * _parallels(pitches, before, chord.root, bass)
    )


def _parallels(pitches: tuple[int, ...], before: tuple[int, ...], root: int, bass: int) -> int:
    """Count fifths and octaves that move along, the bass's among them."""
    pairs = itertools.combinations(range(len(pitches)), 2)
    inner = sum(
        (pitches[b] - pitches[a]) % 12 in (0, 7)
        and (before[b] - before[a]) % 12 == (pitches[b] - pitches[a]) % 12
        and pitches[a] != before[a]
        for a, b in pairs
    )
    outer = sum(
        bass >= 0 and (p - root) % 12 in (0, 7) and (old - bass) % 12 == (p - root) % 12
        for p, old in zip(pitches, before, strict=True)
        if p != old
    )
    return inner + outer
