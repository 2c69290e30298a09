"""Paper, pencil, pen: pages that fly, are caught, turned and signed."""

import numpy as np
from sound.audio import Samples, band, noise, peak, seconds
from sound.craft import Curve, Maker, Rng, along, burst, grains, modes, put, settle, silence
from sound.levels import SMALL, SOFT, Effect


def paper(rng: Rng) -> Samples:
    """A page."""
    at = seconds(0.35)
    grain = (rng.random(len(at)) < 0.01) * rng.normal(0, 1, len(at)) * 4
    rustle = band(noise(0.35, rng) * 0.4 + grain, 1500, 9000)
    return peak(settle(rustle * np.sin(np.pi * at / 0.35)), -18)


def crackle(length: float, shape: Curve, rng: Rng, low: float = 1300) -> Samples:
    """Paper that bends: many small snaps over a hiss."""
    snaps = grains(length, 700, rng) * 5 + 0.25 * noise(length, rng)
    return band(snaps, low, 9500) * along(seconds(length), shape)


def flutter(flaps: int) -> Maker:
    """A loose page in the wind, beating slower and slower."""

    def make(rng: Rng) -> Samples:
        y, when = silence(0.3 + 0.12 * flaps), 0.02
        for flap in range(flaps):
            beat = crackle(0.09, ((0, 0), (0.015, 1), (0.09, 0)), rng, rng.uniform(900, 1700))
            put(y, beat, when, rng.uniform(0.6, 1) * (1 - 0.06 * flap))
            when += rng.uniform(0.055, 0.085) * (1 + 0.09 * flap)
        return settle(y)

    return make


def catch(rng: Rng) -> Samples:
    """A hand closes on a page."""
    y = silence(0.5)
    put(y, burst(0.06, 0.012, 400, 3000, rng), 0.02, 1.2)
    put(y, crackle(0.35, ((0, 0), (0.02, 1), (0.12, 0.5), (0.35, 0)), rng), 0.02, 0.8)
    return settle(y)


def turned(length: float) -> Maker:
    """A stiff page of a picture book is turned, and lies down."""

    def make(rng: Rng) -> Samples:
        y = silence(length + 0.15)
        lift, fall = length * 0.45, length * 0.8
        put(y, crackle(length, ((0, 0), (lift, 0.6), (fall, 1), (length, 0)), rng, 900), 0, 0.5)
        put(y, modes(0.12, ((150, 0.02, 1), (320, 0.014, 0.5))), fall, 0.35)
        return settle(y)

    return make


def strokes(length: float, count: int, low: float, high: float) -> Maker:
    """Something writes: so many strokes, each faster in its middle."""

    def make(rng: Rng) -> Samples:
        y, when = silence(length), 0.02
        for _ in range(count):
            stroke = rng.uniform(0.5, 1.0) * length / count
            line = band(noise(stroke, rng) + 3 * grains(stroke, 900, rng), low, high)
            put(y, line * np.hanning(len(line)) ** 0.7, when, rng.uniform(0.5, 1))
            put(y, modes(0.04, ((480, 0.006, 1), (1250, 0.004, 0.5))), when, 0.25)
            when += stroke * 1.02
        return settle(y)

    return make


EFFECTS = {
    "paper": Effect(paper, SOFT),
    "ui_page": Effect(paper, SOFT),
    "paper_flutter_1": Effect(flutter(5), SMALL),
    "paper_flutter_2": Effect(flutter(8), SMALL),
    "paper_flutter_3": Effect(flutter(11), SMALL),
    "paper_catch": Effect(catch, SMALL),
    "bedtime_page": Effect(turned(0.7), -31.0),
    "pencil": Effect(strokes(0.9, 5, 1800, 8000), SOFT),
    "contract_pen": Effect(strokes(1.6, 9, 2400, 9500), -30.0),
}
