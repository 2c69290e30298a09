"""Chairs, benches, boxes, lids and tools of a move."""

import numpy as np
from sound.audio import RATE, Samples, band, peak, seconds
from sound.craft import (
    Curve,
    Maker,
    Rng,
    Tones,
    along,
    burst,
    creak,
    grains,
    hiss,
    loose,
    modes,
    put,
    room,
    settle,
    silence,
)
from sound.levels import PLAIN, SMALL, Effect

SWITCH = ((420, 0.02, 1.0), (900, 0.012, 0.6))
LID = ((140, 0.06, 1.0), (310, 0.04, 0.6), (620, 0.02, 0.3))


def scrape(rng: Rng) -> Samples:
    """A chair pushed back."""
    at = seconds(0.55)
    rate = np.interp(at, [0, 0.2, 0.55], [60, 105, 70])
    body = creak(rate, (310, 640, 1180, 2050))
    return peak(room(body * np.sin(np.pi * at / 0.55) ** 0.6, 0.4, 0.25, rng), -12)


def long_scrape(rng: Rng) -> Samples:
    """A chair on a restaurant's floor: everybody looks."""
    at = seconds(0.95)
    rate = along(at, ((0, 70), (0.25, 150), (0.5, 120), (0.7, 185), (0.95, 90)))
    body = creak(rate * (1 + 0.04 * np.sin(2 * np.pi * 11 * at)), (280, 590, 1240, 2300, 3400))
    y = body / np.abs(body).max() * along(at, ((0, 0), (0.1, 1), (0.5, 0.7), (0.72, 1), (0.95, 0)))
    put(y, burst(0.06, 0.01, 300, 2500, rng), 0.86, 0.3)
    return settle(room(y, 0.7, 0.35, rng), 0.1)


def wood(rate: Curve, bodies: tuple[float, ...]) -> Maker:
    """Wood that complains of a weight."""

    def make(rng: Rng) -> Samples:
        at = seconds(rate[-1][0])
        y = creak(along(at, rate) * (1 + 0.03 * np.sin(2 * np.pi * 7 * at)), bodies)
        return settle(room(y * np.sin(np.pi * at / rate[-1][0]) ** 0.7, 0.3, 0.15, rng), 0.08)

    return make


def click(tones: Tones, level: float) -> Maker:
    """A small dry click with some body."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.3 * RATE))
        put(y, modes(0.25, tones), 0.005)
        put(y, burst(0.02, 0.003, 1500, 7000, rng), 0.004, 0.3)
        return peak(settle(y), level)

    return make


def box_open(rng: Rng) -> Samples:
    """Tape torn off, and four flaps of cardboard."""
    y = silence(1.5)
    tear = band(grains(0.55, 2600, rng), 1400, 7000) * along(
        seconds(0.55), ((0, 0.2), (0.4, 1), (0.55, 0))
    )
    put(y, tear, 0.02, 1.2)
    for when in (0.7, 0.86, 1.0, 1.16):
        put(y, hiss(0.14, 350, 2600, ((0, 0), (0.03, 1), (0.14, 0)), rng), when, 0.4)
        put(y, modes(0.1, loose(((180, 0.02, 1), (390, 0.014, 0.6)), 0.1, rng)), when + 0.03, 0.35)
    return settle(room(y, 0.6, 0.2, rng), 0.1)


def box_down(rng: Rng) -> Samples:
    """A full box on a bare floor; something in it is of glass."""
    y = silence(0.9)
    put(y, modes(0.5, ((66, 0.09, 1), (124, 0.06, 0.8), (250, 0.03, 0.4))), 0.02, 1.2)
    put(y, burst(0.12, 0.025, 200, 1800, rng), 0.02, 0.7)
    put(y, modes(0.3, loose(((2200, 0.05, 1), (3900, 0.03, 0.5)), 0.05, rng)), 0.05, 0.12)
    return settle(room(y, 0.7, 0.35, rng), 0.1)


def tape_measure(rng: Rng) -> Samples:
    """A steel tape drawn out, and let go."""
    y = silence(1.7)
    out = band(grains(0.8, 1500, rng), 1800, 7500) * along(
        seconds(0.8), ((0, 0), (0.1, 1), (0.75, 0.8), (0.8, 0))
    )
    put(y, out, 0.02, 0.7)
    back = hiss(0.42, 1500, 9000, ((0, 0), (0.08, 0.6), (0.4, 1), (0.42, 0)), rng)
    put(y, back, 1.05, 0.5)
    put(y, modes(0.15, ((1450, 0.015, 1), (2900, 0.01, 0.6), (520, 0.02, 0.5))), 1.47, 1.1)
    return settle(room(y, 0.4, 0.15, rng), 0.08)


EFFECTS = {
    "chair": Effect(scrape, -26.0),
    "chair_scrape": Effect(long_scrape, PLAIN),
    "bench_creak": Effect(wood(((0, 26), (0.25, 44), (0.6, 30)), (240, 520, 1050)), SMALL),
    "seat_creak": Effect(wood(((0, 90), (0.2, 150), (0.45, 110)), (700, 1500, 2500)), -31.0),
    "piano_lid": Effect(click(LID, -14), SMALL),
    "lamp_off": Effect(click(SWITCH, -18), SMALL),
    "box_open": Effect(box_open, SMALL),
    "box_down": Effect(box_down, PLAIN),
    "tape_measure": Effect(tape_measure, SMALL),
}
