"""Lamps, neon, flame, and the menu's small tones."""

import numpy as np
from sound.audio import RATE, Samples, band, low_pass, noise, peak, seconds
from sound.craft import (
    Maker,
    Rng,
    along,
    between,
    burst,
    colour,
    grains,
    hiss,
    modes,
    put,
    room,
    settle,
    silence,
)
from sound.furniture import click
from sound.levels import SMALL, SOFT, Effect


def hum(at: Samples, hertz: float = 120) -> Samples:
    """The mains in a transformer: a few harmonics with an edge."""
    return 0.3 * np.sign(np.sin(2 * np.pi * hertz * at)) + 0.2 * np.sin(4 * np.pi * hertz * at)


def neon(rng: Rng) -> Samples:
    """A tube that stutters awake."""
    at = seconds(1.4)
    gate = np.zeros(len(at))
    for start, stop in ((0.05, 0.09), (0.2, 0.23), (0.42, 0.5), (0.62, 1.4)):
        gate[int(start * RATE) : int(stop * RATE)] = 1
    gate = low_pass(gate, 120)
    return peak(settle(band(hum(at), 100, 4000) * gate * np.clip((1.4 - at) / 0.5, 0, 1)), -20)


def neon_on(rng: Rng) -> Samples:
    """A whole sign comes on, letter by letter, and stays."""
    y = silence(3.0)
    for when in (0.1, 0.5, 0.82, 1.05, 1.22, 1.36):
        put(y, modes(0.12, ((1800, 0.01, 1), (3400, 0.006, 0.6), (520, 0.02, 0.5))), when, 0.6)
        put(y, burst(0.1, 0.02, 1500, 8000, rng), when, 0.4)
        length = 2.9 - when
        tone = band(hum(seconds(length)), 100, 3000)
        put(
            y,
            tone * along(seconds(length), ((0, 0), (0.05, 1), (length - 0.8, 0.7), (length, 0))),
            when,
            0.1,
        )
    put(y, modes(1.6, ((587.3, 0.5, 1), (880, 0.5, 0.7), (1174.7, 0.4, 0.4))), 1.4, 0.18)
    return settle(room(y, 0.7, 0.2, rng), 0.2)


def neon_buzz(rng: Rng) -> Samples:
    """A tube that burns: two seconds that go round."""
    at = seconds(4.0)
    y = hum(at) + 0.15 * np.sign(np.sin(2 * np.pi * 120 * at)) * np.sin(2 * np.pi * 0.5 * at)
    y += 0.15 * colour(4.0, between(2500, 7000), rng) * (np.sin(2 * np.pi * 120 * at) > 0.8)
    spectrum = np.fft.rfft(y)
    f = np.maximum(np.fft.rfftfreq(len(y), 1 / RATE), 1)
    return np.asarray(np.fft.irfft(spectrum / np.sqrt(1 + (f / 2600) ** 4), len(y)))


def switch(rng: Rng) -> Samples:
    """A heavy switch in a theatre's wall: over, and dark."""
    y = silence(0.8)
    put(y, modes(0.3, ((210, 0.03, 1), (470, 0.02, 0.7), (1300, 0.012, 0.5))), 0.02)
    put(y, burst(0.04, 0.004, 1200, 6000, rng), 0.02, 0.5)
    return settle(room(y, 0.9, 0.35, rng), 0.1)


def strike_match(rng: Rng) -> Samples:
    """A match."""
    at = seconds(0.9)
    flare = band(noise(0.9, rng), 1200, 9000) * np.exp(-((at - 0.12) ** 2) / 0.004)
    burn = band(noise(0.9, rng), 500, 4000) * np.clip((at - 0.15) / 0.1, 0, 1) * np.exp(-at / 0.4)
    return peak(settle(flare + 0.4 * burn), -16)


def candle(rng: Rng) -> Samples:
    """A breath, and the small tear of a flame that goes."""
    y = hiss(0.7, 300, 3000, ((0, 0), (0.12, 1), (0.3, 0.6), (0.5, 0)), rng)
    put(y, band(grains(0.3, 260, rng), 700, 5000) * np.linspace(1, 0, int(0.3 * RATE)), 0.12, 0.5)
    return settle(y, 0.1)


def tone_up(first: float, second: float, level: float) -> Maker:
    """Two soft celesta-like notes for menus."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.4 * RATE))
        for at, f in ((0.0, first), (0.06, second)):
            put(y, modes(0.3, [(f, 0.09, 1), (f * 2, 0.05, 0.3), (f * 4.02, 0.02, 0.15)]), at)
        return peak(settle(y), level)

    return make


EFFECTS = {
    "neon_start": Effect(neon, SMALL),
    "neon_on": Effect(neon_on, -26.0),
    "neon_buzz": Effect(neon_buzz, SOFT, loops=True),
    "light_switch": Effect(switch, -26.0),
    "match": Effect(strike_match, SMALL),
    "candle_blow": Effect(candle, -31.0),
    "ui_move": Effect(click(((880, 0.03, 1.0), (1760, 0.02, 0.4)), -24), -36.0),
    "ui_ok": Effect(tone_up(659.3, 880.0, -20), -32.0),
    "ui_back": Effect(tone_up(659.3, 523.3, -22), -33.0),
}
