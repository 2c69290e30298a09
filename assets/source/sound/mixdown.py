"""Mixing: the tone and the place of a track, the two rooms, and the loudness of the whole."""

import numpy as np
from scipy.fft import irfft, next_fast_len, rfft, rfftfreq
from scipy.signal import oaconvolve
from sound.audio import RATE, Samples, loudness, true_peak
from sound.strips import Strip

TARGET = -18.0  # LUFS
CEILING = -2.5  # dBTP before coding; Vorbis adds up to half a decibel
ROOM, HALL = (1.1, 0.012, 5200.0), (2.3, 0.024, 4200.0)  # decay and delay in seconds, top hertz


class Desk:
    """Takes tracks in one by one and gives the mix."""

    def __init__(self, length: int) -> None:
        self._dry = np.zeros((length, 2))
        self._sends = [np.zeros((length, 2)), np.zeros((length, 2))]

    def add(self, stem: Samples, strip: Strip) -> float:
        """Lay a track into the mix; gives its loudness there."""
        stem = _placed(_tone(stem, strip) * 10 ** (strip.level / 20), strip)
        self._dry += stem
        for bus, share in zip(self._sends, (strip.room, strip.hall), strict=True):
            bus += share * stem
        return loudness(stem)

    def mix(self) -> Samples:
        """Give everything together, with its rooms."""
        whole = self._dry.copy()
        for bus, kind in zip(self._sends, (ROOM, HALL), strict=True):
            if bus.any():
                whole += oaconvolve(bus, _answer(*kind), axes=0)[: len(bus)]
        return whole


def master(x: Samples, target: float = TARGET) -> Samples:
    """Bring to a loudness; what stands above the ceiling is bent, not cut."""
    x = x - x.mean(axis=0)
    for _ in range(4):
        x = x * 10 ** ((target - loudness(x)) / 20)
        over = true_peak(x) - CEILING
        if over <= 0:
            break
        x = _bend(x, 10 ** ((CEILING - 0.8) / 20))
    return x


def bent(x: Samples) -> Samples:
    """Bend what stands above the ceiling."""
    return _bend(x, 10 ** ((CEILING - 0.8) / 20))


def _tone(x: Samples, strip: Strip) -> Samples:
    """Take away what lies below the edge and a little of the mud above it."""
    size = next_fast_len(len(x), real=True)
    spectrum = rfft(x, size, axis=0)
    frequency = np.maximum(rfftfreq(size, 1 / RATE), 1e-3)
    curve = 1 / np.sqrt(1 + (strip.edge / frequency) ** 4)
    curve *= 10 ** (-2.5 / 20 * np.exp(-0.5 * (np.log2(frequency / 260) * 1.1) ** 2))
    curve *= 10 ** (strip.bright / 20 * np.exp(-0.5 * (np.log2(frequency / 2400) * 0.9) ** 2))
    return np.asarray(irfft(spectrum * curve[:, None], size, axis=0)[: len(x)])


def _placed(x: Samples, strip: Strip) -> Samples:
    """Set how wide a track is and where it stands."""
    if strip.width == 1 and not strip.place:
        return x
    middle = x.mean(axis=1, keepdims=True)
    angle = (strip.place + 1) * np.pi / 4
    sides = np.array([np.cos(angle), np.sin(angle)]) * np.sqrt(2)
    return np.asarray((middle + (x - middle) * strip.width) * sides)


def _answer(time: float, delay: float, top: float) -> Samples:
    """A wooden room: decaying noise, band-limited, of unit energy."""
    rng = np.random.default_rng(1)
    at = np.arange(int(time * 1.4 * RATE)) / RATE
    tail = rng.normal(0, 1, (len(at), 2)) * (10 ** (-3 * at / time))[:, None]
    tail[: int(delay * RATE)] = 0
    spectrum = np.fft.rfft(tail, axis=0)
    frequency = np.maximum(np.fft.rfftfreq(len(tail), 1 / RATE), 1e-3)
    curve = 1 / np.sqrt(1 + (220 / frequency) ** 4) / np.sqrt(1 + (frequency / top) ** 4)
    tail = np.fft.irfft(spectrum * curve[:, None], len(tail), axis=0)
    return np.asarray(tail / np.sqrt((tail**2).sum(0).mean()))


def _bend(x: Samples, ceiling: float) -> Samples:
    knee = ceiling * 0.6
    size = np.abs(x)
    over = np.maximum(size - knee, 0)
    bent = knee + (ceiling - knee) * np.tanh(over / (ceiling - knee))
    return np.asarray(np.sign(x) * np.where(size > knee, bent, size))
