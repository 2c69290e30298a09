"""People together: applause, laughter, cheers; and single breaths."""

import numpy as np
from sound.audio import RATE, Samples, band, noise, peak, seconds
from sound.craft import (
    Curve,
    Maker,
    Rng,
    along,
    burst,
    hiss,
    placed,
    put,
    room,
    settle,
    silence,
    wide_room,
)
from sound.levels import HUGE, LOUD, PLAIN, SMALL, Effect
from sound.speech import laugh, vowel


def clap_alone(rng: Rng) -> Samples:
    """One pair of small hands in a silent room."""
    y = np.zeros(int(2.6 * RATE))
    for count in range(5):
        for part, late in enumerate((0, 0.006, 0.014)):
            clap = burst(0.03, 0.005, 1100, 2900, rng)
            put(y, clap, 0.05 + count * 0.42 + late + rng.uniform(0, 0.02), 0.6 + 0.2 * part)
    return peak(room(y, 1.0, 0.5, rng), -9)


def clap(rng: Rng) -> Samples:
    """Two hands of one of many."""
    centre, y = rng.uniform(800, 1900), silence(0.1)
    for part, late in enumerate((0, rng.uniform(0.004, 0.009), rng.uniform(0.01, 0.018))):
        put(
            y,
            burst(0.05, rng.uniform(0.003, 0.007), centre * 0.6, centre * 2, rng),
            late,
            0.7 + 0.15 * part,
        )
    return y


def applause(people: int, length: float, time: float) -> Maker:
    """So many people clap, each in a time of their own; they begin and stop unevenly."""

    def make(rng: Rng) -> Samples:
        y = np.zeros((int(length * RATE), 2))
        hands = [clap(rng) for _ in range(24)]
        for _ in range(people):
            when, stop = 0.05 + abs(rng.normal(0, 0.35)), length - 1.2 - abs(rng.normal(0, 0.9))
            pair, pace = (
                placed(hands[rng.integers(24)], rng.uniform(0.1, 0.9)),
                rng.uniform(3.2, 5.2),
            )
            loud = rng.uniform(0.25, 1)
            while when < stop:
                put(y, pair, when, loud * rng.uniform(0.7, 1.1))
                when += (1 + rng.normal(0, 0.06)) / pace
        return settle(wide_room(y, time, 0.5, rng), 0.3)

    return make


def voices(people: int, length: float, swell: Curve, base: tuple[float, float]) -> Maker:
    """Many mouths open on long vowels: a cheer."""

    def make(rng: Rng) -> Samples:
        y = np.zeros((int(length * RATE), 2))
        for _ in range(people):
            cry = vowel(rng.uniform(*base) * rng.choice([1, 1.8]), rng.uniform(0.7, 1.6), rng)
            put(
                y, placed(cry, rng.uniform(0, 1)), rng.uniform(0, length - 1.2), rng.uniform(0.3, 1)
            )
        air = [band(noise(length, rng), 500, 5200) for _ in range(2)]
        y += 0.06 * np.stack(air, axis=1)
        shape = along(seconds(length), swell)[:, None]
        return settle(wide_room(y * shape, 1.8, 0.6, rng), 0.4)

    return make


def chant(rng: Rng) -> Samples:
    """A hall that calls two syllables, again and again, and stamps."""
    y = np.zeros((int(4.6 * RATE), 2))
    for beat in range(8):
        for _ in range(26):
            pitch = (196, 165)[beat % 2] * rng.uniform(0.94, 1.06) * rng.choice([1, 2])
            cry = vowel(pitch, rng.uniform(0.26, 0.36), rng)
            put(y, placed(cry, rng.uniform(0, 1)), 0.1 + 0.5 * beat + abs(rng.normal(0, 0.03)), 0.6)
        put(y, placed(burst(0.2, 0.04, 60, 300, rng), 0.5), 0.1 + 0.5 * beat, 0.9)
    return settle(wide_room(y, 1.8, 0.7, rng, 4000), 0.4)


def laughter(rng: Rng) -> Samples:
    """A round of people who laugh at somebody else's joke."""
    y = np.zeros((int(3.0 * RATE), 2))
    for _ in range(13):
        base = float(rng.choice([rng.uniform(120, 170), rng.uniform(220, 330)]))
        put(
            y,
            placed(laugh(base, int(rng.integers(4, 9)), rng), rng.uniform(0.1, 0.9)),
            abs(rng.normal(0, 0.35)),
            rng.uniform(0.3, 1),
        )
    return settle(wide_room(y, 0.8, 0.35, rng), 0.3)


def child(rng: Rng) -> Samples:
    """A small girl laughs."""
    y = silence(1.9)
    put(y, laugh(430, 4, rng), 0.02)
    put(y, laugh(480, 3, rng), 0.95, 0.8)
    return settle(room(y, 0.5, 0.2, rng), 0.1)


def breath(swell: Curve, low: float, high: float) -> Maker:
    """Air through a mouth, near enough to be one's own."""

    def make(rng: Rng) -> Samples:
        length = swell[-1][0]
        throat = hiss(length, low, high, swell, rng)
        return settle(throat + 0.5 * hiss(length, high, high * 3, swell, rng), 0.1)

    return make


def hush(rng: Rng) -> Samples:
    """A few heads turn at once: cloth, a seat, a breath taken."""
    y = np.zeros((int(1.4 * RATE), 2))
    for _ in range(7):
        cloth = hiss(0.5, 500, 4200, ((0, 0), (0.15, 1), (0.5, 0)), rng)
        put(y, placed(cloth, rng.uniform(0, 1)), rng.uniform(0, 0.6), rng.uniform(0.3, 1))
    return settle(wide_room(y, 0.7, 0.3, rng), 0.2)


CHEER = ((0, 0), (0.5, 1), (2.4, 0.9), (4.5, 0))
EFFECTS = {
    "applause_one": Effect(clap_alone, PLAIN),
    "applause_small": Effect(applause(9, 3.6, 0.8), -24.0),
    "applause_large": Effect(applause(120, 6.5, 1.7), LOUD),
    "crowd_laugh": Effect(laughter, -23.0),
    "crowd_cheer": Effect(voices(90, 4.5, CHEER, (170, 300)), HUGE),
    "crowd_chant": Effect(chant, LOUD),
    "crowd_turns": Effect(hush, SMALL),
    "child_laugh": Effect(child, -26.0),
    "breath_in": Effect(breath(((0, 0), (0.5, 0.7), (0.8, 1), (0.95, 0)), 700, 2800), -31.0),
    "breath_out": Effect(breath(((0, 0), (0.12, 1), (0.5, 0.5), (1.3, 0)), 400, 1900), -31.0),
}
