"""The figures of a piece: what `check` holds for every recording and every score of the music.

A recording is measured against the score beside it: `NAME.ogg` and, without the melody,
`NAME_open.ogg` against `NAME.mid`. What lies in a folder beside a score are parts of it.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from game.core.figure import Figure
from game.devices.measure import against_score as beside
from game.devices.measure import spectrum
from game.devices.measure.loudness import Row, Signal, loudness, loudness_range, true_peak, weigh
from game.devices.mixing import RATE
from game.devices.samples import read_sound, to_samples, view
from game.music.score import Score, read_score

OPEN = "_open"
END = "end"  # a cue: the piece rings out and does not go round
RINGS = 3.0  # seconds
LEAST_LOUD, MOST_LOUD, LEAST_OPEN = -19.0, -17.0, -24.0  # LUFS
MOST_PEAK = -1.5  # dBTP
FULL = 32767  # of a sample
SHORT = 20.0  # seconds: too short for a range of loudness, and for a balance
# what goes round lies under words and must not jump or vanish; what rings out is listened to
MOST_RANGE, MOST_RANGE_HEARD = 10.0, 14.0  # LU
MOST_SILENCE, MOST_SILENCE_HEARD = 1.0, 4.0  # seconds
LEAST_SURE = 12  # notes: with fewer, shares say nothing
MOST_SEAM, MOST_STEP = 1.75, 1.2  # times what is usual inside: a first beat may be strong
SEAM = 0.03  # seconds on either side of the seam
STRETCH, STRETCHES = 2, 8  # seconds of the inside that are looked at, and how often
USUAL = 0.999  # quantile of the changes inside a piece
# name, hertz, the least and the most of the whole in dB
BANDS = (
    ("20-60 Hz", 20, 60, None, -8.0),
    ("60-250 Hz", 60, 250, None, -2.0),
    ("1-4 kHz", 1000, 4000, -18.0, -2.5),
    ("4-12 kHz", 4000, 12000, None, -7.0),
)


def measure_recording(path: Path) -> Iterator[Figure]:
    """Measure an OGG. What belongs to no score is not measured. Raises ContentError."""
    score = score_of(path)
    if score is None:
        return
    heard = view(read_sound(path))
    x = to_samples(heard)
    clipped = int((np.abs(heard.astype(np.int32)) >= FULL).sum())
    yield Figure(path, "samples at full scale", clipped, most=0, remedy="Turn it down.")
    yield Figure(path, "true peak dB", true_peak(x), most=MOST_PEAK, remedy="Turn it down.")
    yield Figure(path, "DC", float(np.abs(x.mean(axis=0)).max()), most=1e-3)
    if path.stem.removesuffix(OPEN) == score.name:
        yield from _whole(path, x, score)


def score_of(path: Path) -> Score | None:
    """Find the score of a recording, or of the folder it lies in."""
    beside_it = path.with_name(f"{path.stem.removesuffix(OPEN)}.mid")
    for written in (beside_it, path.parent.with_suffix(".mid")):
        if written.exists():
            return read_score(written)
    return None


def _whole(path: Path, x: Signal, score: Score) -> Iterator[Figure]:
    opened, ends = path.stem.endswith(OPEN), any(name == END for _, name in score.cues)
    least = LEAST_OPEN if opened else LEAST_LOUD
    weighed = weigh(x)
    remedy = "Master it again."
    yield Figure(path, "loudness LUFS", loudness(weighed), least, MOST_LOUD, remedy=remedy)
    yield _length(path, x, score, RINGS if ends else 0.0)
    if len(x) > SHORT * RATE:
        most = MOST_RANGE_HEARD if ends else MOST_RANGE
        yield Figure(path, "loudness range LU", loudness_range(weighed), 1.0, most)
        yield Figure(path, "crest dB", spectrum.crest(x), 11.0, 20.0)
    if not opened:
        most = MOST_SILENCE_HEARD if ends else MOST_SILENCE
        yield Figure(path, "silence s", spectrum.silence(_played(x, score)), most=most)
    yield from _shape(path, x)
    if not ends:
        remedy = "Let the end ring into the start."
        yield Figure(path, "seam", seam(x), most=MOST_SEAM, remedy=remedy)
        yield Figure(path, "step at the seam", step(x), most=MOST_STEP, remedy=remedy)
    yield from _against(path, x, score, opened)


def _length(path: Path, x: Signal, score: Score, rings: float) -> Figure:
    written = round((score.length * 60 / score.bpm + rings) * RATE)
    remedy = "Cut it on the bar line: beats x samples a beat."
    return Figure(path, "samples too many or too few", abs(len(x) - written), most=0, remedy=remedy)


def _played(x: Signal, score: Score) -> Signal:
    """Give what lies before the end of the last note."""
    last = max((n.start + n.length for t in score.tracks.values() for n in t), default=0.0)
    return x[: round(last * 60 / score.bpm * RATE)]


def _shape(path: Path, x: Signal) -> Iterator[Figure]:
    """Measure how it spreads over the spectrum and over two loudspeakers."""
    yield Figure(path, "left like right", spectrum.alike(x), 0.2, 0.97)
    yield Figure(path, "mono dB", spectrum.folded(x), -2.0)
    power = spectrum.spectrum(x)
    for name, low, high, least, most in BANDS if len(x) > SHORT * RATE else ():
        yield Figure(path, f"{name} dB", spectrum.band(power, low, high), least, most)


def seam(x: Signal) -> float:
    """Give how much changes where the end meets the start, beside the strongest inside."""
    around = np.concatenate([x[-RATE:], x[:RATE]])
    moments = spectrum.changes(around, 48)
    near = round(SEAM * RATE / 48)
    middle = RATE // 48
    strongest = moments[middle - near : middle + near].max()
    return float(strongest / np.quantile(_inside(x), USUAL))


def step(x: Signal) -> float:
    """Give the step from the last sample to the first, beside the steepest inside."""
    over = float(np.abs(x[0] - x[-1]).max())
    return over / float(np.quantile(np.abs(np.diff(x, axis=0)), USUAL))


def _inside(x: Signal) -> Row:
    """Give the changes of some stretches, from everywhere in the piece."""
    starts = np.linspace(0, max(0, len(x) - STRETCH * RATE), STRETCHES).astype(int)
    found = [spectrum.changes(x[start : start + STRETCH * RATE], 48)[20:-20] for start in starts]
    return np.concatenate(found)


def _against(path: Path, x: Signal, score: Score, opened: bool) -> Iterator[Figure]:
    name, notes = beside.lead_of(score, ("melody",) if opened else ())
    off = beside.cents(x, score, notes)
    there = off[~np.isnan(off)]
    if len(off) >= LEAST_SURE:
        right = 100 * float((np.abs(there) < beside.OUT).sum()) / len(off)
        remedy = f"Listen to the track '{name}': other notes are heard than are written."
        yield Figure(path, "notes at their pitch %", right, 90.0, place=name, remedy=remedy)
        tuning = float(np.median(there)) if len(there) else 100.0
        yield Figure(path, "tuning cents", tuning, -10.0, 10.0, remedy="Render it at 48 kHz.")
    for half, late in zip(("first half", "second half"), beside.lags(x, score), strict=True):
        yield Figure(path, "beginnings late by ms", late, -15.0, 25.0, place=half)
