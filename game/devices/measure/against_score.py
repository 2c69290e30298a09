"""A recording beside its score: whether the notes are there, in tune, and in time."""

from collections.abc import Sequence

import numpy as np

from game.devices.measure.loudness import Row, Signal
from game.devices.measure.spectrum import HOP, changes
from game.devices.mixing import RATE
from game.music.score import Note, Score

LEADS = ("melody", "voice", "violins", "oboe", "trumpet", "piano", "bass")  # the first there is
UNPITCHED = ("drums", "taps", "claps", "sticks", "cymbals", "timpani")
LONG = 0.3  # seconds a note must last to be judged
MOST = 150  # notes judged
SIZE = 1 << 16  # of a spectrum
ATTACK, HEARD = 0.06, 0.45  # seconds into a note at which, and for how long, it is listened to
NEAR, ASIDE = 60, 150  # cents: where a note is sought; what it has to stand out from
OUT, STANDS_OUT = 35.0, 1.4  # cents; times what lies aside
A4, A4_HERTZ = 69, 440.0
LATEST = 0.09  # seconds within which a shift is sought: less than the quickest notes take
DRAWN = 0.01  # seconds a written beginning is wide


def lead_of(score: Score, without: Sequence[str] = ()) -> tuple[str, tuple[Note, ...]]:
    """Find who carries the tune."""
    there = [name for name in score.tracks if name not in (*UNPITCHED, *without)]
    named = [name for name in LEADS if name in there] or there
    return (named[0], score.tracks[named[0]]) if named else ("", ())


def cents(x: Signal, score: Score, notes: Sequence[Note]) -> Row:
    """Give by how many cents each long note is off its written pitch; not a number: not there."""
    beat = 60 / score.bpm
    long = [n for n in notes if n.length * beat >= LONG]
    chosen = long[:: max(1, len(long) // MOST)]
    return np.array([_off(x, n.start * beat, n.length * beat, n.pitch) for n in chosen])


def _off(x: Signal, start: float, length: float, pitch: int) -> float:
    first = round((start + ATTACK) * RATE)
    part = x[first : round((start + min(length, HEARD)) * RATE)].mean(axis=1)
    if len(part) < RATE // 10:
        return float("nan")
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), SIZE))
    found = [_peak(spectrum, A4_HERTZ * 2 ** ((pitch - A4) / 12) * times) for times in (1, 2)]
    heard = [(off, loud) for off, loud, aside in found if loud > STANDS_OUT * aside]
    if not heard:
        return float("nan")
    return max(heard, key=lambda each: each[1])[0]


def _peak(spectrum: Row, hertz: float) -> tuple[float, float, float]:
    """Give the cents, the strength of what sounds near a frequency, and of what lies aside."""
    near = spectrum[_bin(hertz, -NEAR) : _bin(hertz, NEAR) + 1]
    top = int(near.argmax())
    off = 1200 * float(np.log2((_bin(hertz, -NEAR) + top) * RATE / SIZE / hertz))
    sides = [spectrum[_bin(hertz, cents) - 2 : _bin(hertz, cents) + 3].max() for cents in _SIDES]
    return off, float(near[top]), float(np.median(sides))


_SIDES = (-ASIDE - 10, -ASIDE, ASIDE, ASIDE + 10)


def _bin(hertz: float, cents: float) -> int:
    return round(hertz * 2 ** (cents / 1200) * SIZE / RATE)


def lags(x: Signal, score: Score) -> tuple[float, float]:
    """Give by how many milliseconds what is heard comes after what is written, in both halves."""
    heard = changes(x)
    written = _written(score, len(heard))
    half = len(heard) // 2
    return _lag(heard[:half], written[:half]), _lag(heard[half:], written[half:])


def _lag(heard: Row, written: Row) -> float:
    most = round(LATEST * RATE / HOP)
    size = 1 << int(np.ceil(np.log2(2 * len(heard) + 1)))
    both = np.fft.rfft(heard - heard.mean(), size)
    both *= np.conj(np.fft.rfft(written - written.mean(), size))
    alike = np.fft.irfft(both, size)
    near = np.concatenate([alike[-most:], alike[: most + 1]])
    return (int(near.argmax()) - most) * HOP / RATE * 1000


def _written(score: Score, moments: int) -> Row:
    """Draw where notes begin, as loud as they are struck."""
    drawn = np.zeros(moments)
    for notes in score.tracks.values():
        for note in notes:
            at = round(note.start * 60 / score.bpm * RATE / HOP)
            if at < moments:
                drawn[at] = max(drawn[at], note.velocity / 127)
    width = max(1, round(DRAWN * RATE / HOP))
    return np.convolve(drawn, np.hanning(2 * width + 3), "same")
