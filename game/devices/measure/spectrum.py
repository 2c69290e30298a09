"""What a recording consists of: bands, sides, silence, and what changes moment by moment."""

import numpy as np

from game.devices.measure.loudness import Row, Signal
from game.devices.mixing import RATE

WINDOW, HOP = 512, 240  # samples of a moment, and from one to the next
AT_ONCE = 8192  # moments
SIZE = 1 << 15  # of the spectrum of the whole
MOMENT = 0.05  # seconds of silence that are counted together
QUIET = -60.0  # dB
LOUDER = 1000.0  # how strongly soft changes count


def spectrum(x: Signal) -> Row:
    """Give the power at every frequency of the whole; frequency n is `n * RATE / SIZE` hertz."""
    mono = np.pad(x.mean(axis=1), (0, -len(x) % SIZE)).reshape(-1, SIZE)
    window = np.hanning(SIZE).astype(np.float32)
    power = np.zeros(SIZE // 2 + 1)
    for part in mono:
        power += np.abs(np.fft.rfft(part * window)) ** 2
    return power


def band(power: Row, low: float, high: float) -> float:
    """Give how far a band of frequencies lies below the whole, in dB."""
    hertz = np.arange(len(power)) * RATE / SIZE
    share = power[(hertz >= low) & (hertz < high)].sum() / power.sum()
    return 10 * float(np.log10(share + 1e-12))


def alike(x: Signal) -> float:
    """Give how alike left and right are, -1..1."""
    return float(np.corrcoef(x[:, 0], x[:, 1])[0, 1])


def folded(x: Signal) -> float:
    """Give what is left of it on one loudspeaker, in dB."""
    return 10 * float(np.log10((x.mean(axis=1) ** 2).mean() / (x**2).mean() + 1e-12))


def crest(x: Signal) -> float:
    """Give how far the highest sample stands above the mean, in dB."""
    return 20 * float(np.log10(np.abs(x).max() / np.sqrt((x**2).mean())))


def silence(x: Signal) -> float:
    """Give the longest silence in seconds."""
    step = round(MOMENT * RATE)
    count = len(x) // step
    power = (x[: count * step].mean(axis=1).reshape(count, step) ** 2).mean(axis=1)
    quiet = 10 * np.log10(power + 1e-12) < QUIET
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(int), [0]])))
    return float((edges[1::2] - edges[::2]).max(initial=0)) * MOMENT


def changes(x: Signal, hop: int = HOP) -> Row:
    """Give how much enters the spectrum from moment to moment; entry n is around `n * hop`."""
    mono = np.pad(x.mean(axis=1), WINDOW // 2)
    moments = (len(mono) - WINDOW) // hop + 1
    made, last = [np.zeros(0)], None
    for first in range(0, moments, AT_ONCE):
        starts = np.arange(first, min(moments, first + AT_ONCE)) * hop
        now = _loud(mono[starts[:, None] + np.arange(WINDOW)])
        rows = now if last is None else np.concatenate([last, now])
        made.append(np.maximum(0, np.diff(rows, axis=0)).sum(axis=1))
        last = now[-1:]
    return np.concatenate([[0.0], *made])


def _loud(windows: Signal) -> Signal:
    """Give the spectra of moments, loud and soft brought together."""
    window = np.hanning(WINDOW).astype(np.float32)
    spectra = np.abs(np.fft.rfft(windows * window, axis=1)) / np.float32(WINDOW)
    return np.asarray(np.log1p(spectra.astype(np.float32) * np.float32(LOUDER)))
