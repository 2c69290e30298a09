"""Small things that happen in places: a cough, a drop, a bird, a car in the street below."""

import numpy as np
from sound.audio import RATE, Samples, seconds
from sound.craft import Maker, Rng, burst, hiss, modes, put_round
from sound.furniture import EFFECTS as FURNITURE
from sound.tables import FORK, PLATE, ring


def sweep(length: float, low: float, high: float) -> Maker:
    """Give something that rolls by: a band of noise that comes and goes."""
    return lambda rng: hiss(length, low, high, ((0, 0), (0.47 * length, 1), (length, 0)), rng)


def thump(rng: Rng) -> Samples:
    """Something heavy, somewhere else in the house."""
    return modes(0.4, ((rng.uniform(55, 85), 0.07, 1), (rng.uniform(120, 180), 0.04, 0.5)))


def drop(rng: Rng) -> Samples:
    """A drop of water."""
    at, f = seconds(0.08), rng.uniform(900, 1600)
    return np.sin(2 * np.pi * (f * at + 2.4 * f * at * at)) * np.exp(-at / 0.014)


def cough(rng: Rng) -> Samples:
    """Somebody coughs."""
    return burst(0.3, 0.05, 350, 1900, rng) * (1 + 0.6 * np.sin(2 * np.pi * 120 * seconds(0.3)))


def tick(rng: Rng) -> Samples:
    """One tick of a clock on a wall."""
    return modes(0.06, ((1900, 0.005, 1), (3300, 0.003, 0.5), (700, 0.008, 0.4)))


def bird(rng: Rng) -> Samples:
    """A small bird: a few whistles that slide."""
    count, base = int(rng.integers(2, 6)), rng.uniform(2600, 4600)
    y = np.zeros(int((0.2 + 0.16 * count) * RATE))
    for number in range(count):
        at = seconds(rng.uniform(0.06, 0.12))
        slide = base * rng.uniform(0.85, 1.2) * (1 + rng.uniform(-0.25, 0.25) * at / at[-1])
        note = np.sin(2 * np.pi * np.cumsum(slide) / RATE) * np.hanning(len(at))
        put_round(y, note, 0.02 + 0.14 * number)
    return y


def creaking(rng: Rng) -> Samples:
    """Timber or a seat gives a little."""
    return FURNITURE["seat_creak"].make(rng)


def cloth(rng: Rng) -> Samples:
    """Somebody shifts in a coat."""
    return hiss(0.7, 400, 3500, ((0, 0), (0.2, 1), (0.7, 0)), rng)


def passing(rng: Rng) -> Samples:
    """A car in the street below."""
    return sweep(3.6, 120, 1400)(rng)


def fork(rng: Rng) -> Samples:
    """Cutlery on china."""
    return ring(FORK if rng.random() < 0.6 else PLATE, 0.25, -20, int(rng.integers(1, 3)))(rng)
