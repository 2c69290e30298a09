"""A singing voice: harmonics weighed by the formants of vowels, breath, and consonants of noise.

One voice is a mezzo. Pitch glides from note to note, vibrato comes late on long notes, loud
notes are brighter. Two takes a little apart, as in a studio, hide what is synthetic.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter1d
from sound.audio import RATE, Samples
from sound.consonants import Puff, puffs
from sound.formants import FORMANTS, weigh
from sound.syllables import Syllable, letters, syllable

CONTROL = 200  # steps of the curves a second
LEAD, RELEASE = 0.35, 0.3  # seconds before the first note, after the last
JOIN = 0.35  # seconds of rest that are sung over in one breath
HIGHEST = 11500.0  # hertz of the last harmonic
HARMONICS = 56
CLOSING = 0.075  # seconds of a nasal or a liquid
STOPS = ("p", "t", "k", "c", "ch", "b", "d", "g", "j", "q")
TAKES = ((4, -5.0, 0.0, (0.82, 0.52)), (11, 5.0, 0.014, (0.52, 0.82)))  # seed, cents, late, sides
Curve = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sung:
    """A sung note in seconds. `loud` is 0 to 1."""

    start: float
    length: float
    pitch: int
    loud: float
    sound: Syllable

    @property
    def end(self) -> float:
        """When it ends."""
        return self.start + self.length


@dataclass
class Breath:
    """The curves of what is sung in one breath: pitch, loudness, formants."""

    pitch: Curve
    loud: Curve
    formants: Curve
    start: float

    @property
    def count(self) -> int:
        """Steps of the curves."""
        return len(self.pitch)

    def at(self, second: float) -> int:
        """Give the step of a second of the piece."""
        return max(0, min(self.count, round((second - self.start) * CONTROL)))


def duet(notes: Sequence[Sung], length: int) -> Samples:
    """Sing a line twice, left and right of the middle. Gives stereo samples."""
    stereo = np.zeros((length, 2))
    for seed, cents, late, sides in TAKES:
        take = sing(notes, length, seed, cents)
        moved = np.roll(take, round(late * RATE))
        stereo += moved[:, None] * np.array(sides)
    return stereo


def sing(notes: Sequence[Sung], length: int, seed: int, cents: float = 0.0) -> Samples:
    """Sing a line once. Gives mono samples."""
    rng = np.random.default_rng(seed)
    whole = np.zeros(length)
    for breath in breaths(notes):
        curves = _curves(breath, rng)
        curves.pitch += cents / 100
        sound = _voiced(curves, rng) + _puffed(breath, curves, rng)
        first = round(curves.start * RATE)
        skip, last = max(0, -first), min(length, first + len(sound))
        whole[max(0, first) : last] += sound[skip : last - first]
    return whole


def breaths(notes: Sequence[Sung]) -> list[list[Sung]]:
    """Part a line where it rests."""
    parted: list[list[Sung]] = []
    for note in sorted(notes, key=lambda n: n.start):
        if parted and note.start - parted[-1][-1].end < JOIN:
            parted[-1].append(note)
        else:
            parted.append([note])
    return parted


def sung(notes: Sequence[tuple[float, float, int, int]], words: Sequence[str]) -> list[Sung]:
    """Put syllables to notes of (second, seconds, pitch, velocity)."""
    return [
        Sung(start, length, pitch, velocity / 110, syllable(word))
        for (start, length, pitch, velocity), word in zip(notes, words, strict=True)
    ]


def _curves(notes: Sequence[Sung], rng: np.random.Generator) -> Breath:
    start = notes[0].start - LEAD
    count = round((notes[-1].end + RELEASE + 0.1 - start) * CONTROL)
    made = Breath(np.full(count, np.nan), np.zeros(count), np.zeros((count, 5, 3)), start)
    made.formants[:] = FORMANTS[notes[0].sound.vowel]
    for note, after in zip(notes, [*notes[1:], None], strict=True):
        _shape(made, note, after)
    known = np.flatnonzero(~np.isnan(made.pitch))
    made.pitch = np.interp(np.arange(count), known, made.pitch[known])
    made.pitch = gaussian_filter1d(made.pitch, 0.026 * CONTROL) + _expression(made, notes, rng)
    made.formants = gaussian_filter1d(made.formants, 0.02 * CONTROL, axis=0)
    made.loud = gaussian_filter1d(made.loud, 0.009 * CONTROL)
    return made


def _shape(made: Breath, note: Sung, after: Sung | None) -> None:
    """Write a note into the curves: its swell, its vowel, what opens and closes it."""
    first = made.at(note.start)
    joined = after is not None and after.start - note.end < JOIN
    last = made.at(after.start if joined and after else note.end)
    tail = made.at(note.end + (0 if joined else RELEASE))
    made.pitch[first:last] = note.pitch
    steps = np.arange(tail - first) / CONTROL
    long = max(0.05, (last - first) / CONTROL)
    swell = 0.8 + 0.2 * np.sin(np.pi * np.clip(steps / long, 0, 1))
    fade = np.clip((tail - first - np.arange(tail - first)) / (RELEASE * CONTROL), 0, 1)
    attack = np.minimum(1, 0.35 + steps / 0.09)
    made.loud[first:tail] = note.loud * swell * attack * (1.0 if joined else fade)
    made.formants[first:tail] = FORMANTS[note.sound.vowel]
    turn = first + round((last - first) * 0.62)
    made.formants[turn:tail] = FORMANTS[note.sound.glide]
    _open(made, note, first)
    _close(made, note, last)


def _open(made: Breath, note: Sung, first: int) -> None:
    """The consonants before the vowel: shaped voice, or silence where the mouth is shut."""
    at = first
    for letter in reversed(letters(note.sound.onset)):
        before = max(0, at - round(CLOSING * CONTROL))
        if letter in FORMANTS:
            made.formants[before:at] = FORMANTS[letter]
            made.loud[before:at] = np.maximum(made.loud[before:at], 0.5 * note.loud) * 0.75
            made.pitch[before:at] = note.pitch
        elif letter in STOPS:
            made.loud[before:at] *= 0.04
        else:
            made.loud[before:at] *= 0.2
        at = before


def _close(made: Breath, note: Sung, last: int) -> None:
    """The consonants after the vowel."""
    steps = round(min(CLOSING * 1.3, note.length / 3) * CONTROL)
    for letter in letters(note.sound.coda)[:1]:
        if letter in FORMANTS:
            made.formants[last - steps : last] = FORMANTS[letter]
            made.loud[last - steps : last] *= 0.7
        else:
            made.loud[last - steps // 2 : last] *= 0.25


def _expression(made: Breath, notes: Sequence[Sung], rng: np.random.Generator) -> Curve:
    """Scoop, late vibrato, drift and jitter, in semitones."""
    bend = np.zeros(made.count)
    for place, note in enumerate(notes):
        first, last = made.at(note.start), made.at(note.end + 0.2)
        at = np.arange(last - first) / CONTROL
        if note.length > 0.7:
            depth = 0.34 * np.clip((at - 0.38) / 0.6, 0, 1)
            rate = 5.2 + 0.3 * np.sin(2 * np.pi * 0.29 * at + note.pitch)
            bend[first:last] += depth * np.sin(2 * np.pi * np.cumsum(rate) / CONTROL)
        scoop = min(round(0.09 * CONTROL), last - first)
        deep = 0.5 if place == 0 else 0.18
        bend[first : first + scoop] -= deep * np.linspace(1, 0, scoop) ** 1.5
    drift = gaussian_filter1d(rng.normal(0, 1, made.count), 0.2 * CONTROL)
    jitter = gaussian_filter1d(rng.normal(0, 1, made.count), 0.012 * CONTROL)
    wander = 0.05 * drift / (drift.std() + 1e-9) + 0.015 * jitter / (jitter.std() + 1e-9)
    return np.asarray(gaussian_filter1d(bend, 0.008 * CONTROL) + wander)


def _stretched(curve: Curve, count: int) -> Curve:
    return np.interp(np.arange(count) * CONTROL / RATE, np.arange(len(curve)), curve)


def _voiced(made: Breath, rng: np.random.Generator) -> Samples:
    count = round(made.count * RATE / CONTROL)
    hertz = 440 * 2 ** ((made.pitch - 69) / 12)
    made.formants[:, 0, 0] = np.maximum(made.formants[:, 0, 0], hertz * 1.03)
    phase = 2 * np.pi * np.cumsum(_stretched(hertz, count)) / RATE
    sound = np.zeros(count)
    for number in range(1, HARMONICS):
        frequency = hertz * number
        if frequency.min() > HIGHEST:
            break
        weight = weigh(frequency, made.formants, made.loud) * made.loud
        weight *= (frequency < HIGHEST) * (1 + 0.03 * rng.normal(0, 1, made.count))
        sound += _stretched(weight, count) * np.sin(number * phase + rng.uniform(0, 0.6))
    return sound + _breath(made, phase, rng)


def _breath(made: Breath, phase: Curve, rng: np.random.Generator) -> Samples:
    """Air beside the tone: noise in the upper formants, more of it where a note begins."""
    noise = rng.normal(0, 1, len(phase)) * (0.6 + 0.4 * np.cos(phase))
    spectrum = np.fft.rfft(noise)
    frequency = np.fft.rfftfreq(len(noise), 1 / RATE)
    mean = made.formants.mean(axis=0)
    curve = sum(
        10 ** (db / 20) * np.exp(-0.5 * ((frequency - f) / (3 * bandwidth)) ** 2)
        for f, bandwidth, db in mean
    )
    air = np.fft.irfft(spectrum * np.asarray(curve) * (frequency > 500), len(noise))
    return np.asarray(0.02 * air / (air.std() + 1e-9) * _stretched(made.loud, len(noise)) * 0.5)


def _puffed(notes: Sequence[Sung], made: Breath, rng: np.random.Generator) -> Samples:
    """What is noise in the consonants."""
    count = round(made.count * RATE / CONTROL)
    whole = np.zeros(count)
    for note in notes:
        for puff in puffs(note.sound, note.start - made.start, note.end - made.start):
            _add(whole, puff, note.loud, rng)
    return whole


def _add(whole: Samples, puff: Puff, loud: float, rng: np.random.Generator) -> None:
    first = max(0, round(puff.start * RATE))
    sound = puff.sound(rng) * loud
    last = min(len(whole), first + len(sound))
    whole[first:last] += sound[: max(0, last - first)]
