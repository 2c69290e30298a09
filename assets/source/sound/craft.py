"""What sounds are made of: damped tones, noise that dies away, pulses, glides, rooms."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np
from scipy.signal import fftconvolve
from sound.audio import RATE, Samples, band, high_pass, low_pass, noise, seconds

Rng: TypeAlias = np.random.Generator
Maker: TypeAlias = Callable[[Rng], Samples]
Tones: TypeAlias = Sequence[tuple[float, float, float]]  # hertz, seconds of decay, level
Curve: TypeAlias = Sequence[tuple[float, float]]  # time and value


def rng_of(name: str) -> Rng:
    """Give the chance that belongs to a name."""
    return np.random.default_rng(list(name.encode()))


def silence(length: float) -> Samples:
    """Nothing yet."""
    return np.zeros(int(length * RATE))


def along(at: Samples, points: Curve) -> Samples:
    """Draw a curve of straight lines through points of time and value."""
    times, values = zip(*points, strict=True)
    return np.asarray(np.interp(at, times, values))


def modes(length: float, tones: Tones) -> Samples:
    """Damped sines."""
    at = seconds(length)
    rung = sum(
        level * np.exp(-at / decay) * np.sin(2 * np.pi * f * at) for f, decay, level in tones
    )
    return np.asarray(rung * np.minimum(1, (length - at) / (0.15 * length)))


def loose(tones: Tones, by: float, rng: Rng) -> Tones:
    """Tune every tone a little up or down, as no two blows are alike."""
    return [(f * rng.uniform(1 - by, 1 + by), decay, level) for f, decay, level in tones]


def burst(length: float, decay: float, low: float, high: float, rng: Rng) -> Samples:
    """A short noise that dies away."""
    at = seconds(length)
    return band(noise(length, rng) * np.exp(-at / decay), low, high)


def hiss(length: float, low: float, high: float, shape: Curve, rng: Rng) -> Samples:
    """A band of noise under a curve of loudness."""
    return band(noise(length, rng), low, high) * along(seconds(length), shape)


def grains(length: float, a_second: float, rng: Rng) -> Samples:
    """Single clicks, so many a second, of every strength."""
    count = int(length * RATE)
    return (rng.random(count) < a_second / RATE) * rng.normal(0, 1, count)


def turn(hertz: Samples) -> Samples:
    """Give the angle of a tone whose pitch moves."""
    return 2 * np.pi * np.cumsum(hertz) / RATE


def overtones(angle: Samples, levels: Sequence[float]) -> Samples:
    """A tone of several harmonics, the first one first."""
    return np.asarray(sum(a * np.sin(h * angle) for h, a in enumerate(levels, 1)))


def pulses(hertz: Samples) -> Samples:
    """One click a turn: what sticks and slips, or a wheel of teeth."""
    return np.diff(np.floor(np.cumsum(hertz) / RATE), prepend=0)


def creak(hertz: Samples, bodies: Sequence[float]) -> Samples:
    """Wood that sticks and slips, through what it is built into."""
    clicks = pulses(hertz)
    return np.asarray(sum(band(clicks, f * 0.95, f * 1.05, 1) for f in bodies))


def put(on: Samples, x: Samples, at: float, level: float = 1.0) -> None:
    """Lay a sound onto another, from a time on."""
    start = max(0, int(at * RATE))
    count = min(len(x), len(on) - start)
    if count > 0:
        on[start : start + count] += level * x[:count]


def put_round(on: Samples, x: Samples, at: float, level: float = 1.0) -> None:
    """Lay a sound onto a loop; what passes the end comes in at the start."""
    where = (int(at * RATE) + np.arange(len(x))) % len(on)
    np.add.at(on, where, level * x)


def room(x: Samples, time: float, wet: float, rng: Rng, top: float = 5000) -> Samples:
    """Put a sound into a room; it rings on."""
    answer = answer_of(time, top, rng)
    whole = fftconvolve(x, answer) * wet
    whole[: len(x)] += x
    return np.asarray(whole)


def wide_room(x: Samples, time: float, wet: float, rng: Rng, top: float = 5000) -> Samples:
    """Put a sound into a room whose two walls answer differently: stereo."""
    sides = [x, x] if x.ndim == 1 else [x[:, 0], x[:, 1]]
    return np.stack([room(side, time, wet, rng, top) for side in sides], axis=1)


def answer_of(time: float, top: float, rng: Rng) -> Samples:
    """What a room gives back of one clap, of unit energy; `time` until it is gone."""
    at = seconds(time * 1.3)
    answer = low_pass(noise(time * 1.3, rng) * np.exp(-at * 6.9 / time), top)
    return np.asarray(answer / np.sqrt((answer**2).sum()))


def colour(length: float, shape: Callable[[Samples], Samples], rng: Rng) -> Samples:
    """Noise of a given spectrum that goes round without a seam."""
    count = int(length * RATE)
    frequency = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1)
    phase = np.exp(1j * rng.uniform(0, 2 * np.pi, len(frequency)))
    spectrum = shape(frequency) * phase
    spectrum[0] = 0
    made = np.fft.irfft(spectrum, count)
    return np.asarray(made / made.std())


def between(low: float, high: float, fall: float = 0.5) -> Callable[[Samples], Samples]:
    """Give the spectrum of a band with soft edges that falls with frequency."""

    def shape(f: Samples) -> Samples:
        return np.asarray(f**-fall / np.sqrt((1 + (low / f) ** 6) * (1 + (f / high) ** 4)))

    return shape


def settle(x: Samples, fade: float = 0.03) -> Samples:
    """No rumble from the thump, no click at the end."""
    x = high_pass(x, 45)
    count = min(len(x), int(fade * RATE))
    slope = np.linspace(1, 0, count)
    x[-count:] *= slope if x.ndim == 1 else slope[:, None]
    return x


def placed(x: Samples, pan: float | Samples) -> Samples:
    """Set a sound somewhere between left (0) and right (1)."""
    angle = np.asarray(pan) * np.pi / 2
    return np.stack([x * np.cos(angle), x * np.sin(angle)], axis=1)
