"""Doors, knocks, a lift, and cloth: a curtain, a dress."""

import numpy as np
from sound.audio import RATE, Samples, low_pass, noise, peak, seconds
from sound.craft import (
    Maker,
    Rng,
    along,
    burst,
    creak,
    hiss,
    loose,
    modes,
    put,
    room,
    settle,
    silence,
    wide_room,
)
from sound.levels import PLAIN, SMALL, SOFT, Effect

LATCH = ((1350, 0.012, 1), (2700, 0.008, 0.6), (4200, 0.005, 0.4))
BELL = ((2210, 0.5, 1.0), (4480, 0.3, 0.5), (6710, 0.2, 0.3))


def door(wide: bool) -> Maker:
    """A door with latch and leaf; the street door is heavier and has a bell."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(1.4 * RATE))
        put(y, modes(0.08, LATCH), 0.02, 0.5)
        put(y, burst(0.02, 0.003, 1500, 6000, rng), 0.02, 0.4)
        put(y, burst(0.5, 0.25, 200, 1400, rng), 0.12, 0.25)
        body = [(62, 0.07, 1), (118, 0.05, 0.8), (205, 0.03, 0.5), (390, 0.02, 0.3)]
        put(y, modes(0.35, body), 0.7 if wide else 0.4, 1.2)
        put(y, burst(0.08, 0.015, 200, 2500, rng), 0.7 if wide else 0.4, 0.6)
        if wide:
            put(y, modes(1.0, BELL), 0.18, 0.22)
            put(y, modes(0.9, BELL), 0.31, 0.14)
        return peak(room(settle(y), 0.4, 0.2, rng), -8)

    return make


def knock(rng: Rng) -> Samples:
    """Three knuckles on a flat's door."""
    y = silence(1.1)
    for count, when in enumerate((0.02, 0.22, 0.4)):
        put(
            y,
            modes(0.2, loose(((165, 0.03, 1), (340, 0.02, 0.7), (780, 0.01, 0.4)), 0.04, rng)),
            when,
            1 + 0.15 * count,
        )
        put(y, burst(0.03, 0.004, 700, 3200, rng), when, 0.5)
    return settle(room(y, 0.5, 0.2, rng), 0.1)


def office_door(rng: Rng) -> Samples:
    """A hollow door with a lever and a closer that sighs."""
    y = silence(1.6)
    put(y, modes(0.1, loose(LATCH, 0.1, rng)), 0.02, 0.6)
    put(y, hiss(0.8, 900, 4200, ((0, 0), (0.2, 1), (0.8, 0)), rng), 0.15, 0.07)
    put(y, modes(0.3, ((105, 0.05, 1), (230, 0.035, 0.6), (510, 0.02, 0.3))), 1.0, 0.8)
    put(y, modes(0.08, LATCH), 1.03, 0.7)
    return settle(room(y, 0.6, 0.2, rng), 0.1)


def big_door(rng: Rng) -> Samples:
    """Bronze leaves that nobody locked: a groan, and a hall that answers."""
    y = silence(2.6)
    at = seconds(1.5)
    groan = creak(along(at, ((0, 24), (0.5, 46), (1.1, 34), (1.5, 18))), (180, 390, 760, 1300))
    put(y, groan / np.abs(groan).max() * np.sin(np.pi * at / 1.5) ** 0.8, 0.1, 0.45)
    put(
        y,
        modes(0.9, ((48, 0.16, 1), (97, 0.12, 0.8), (181, 0.08, 0.5), (410, 0.05, 0.2))),
        1.75,
        0.9,
    )
    put(y, burst(0.1, 0.02, 300, 2600, rng), 1.75, 0.4)
    return settle(wide_room(y, 2.4, 0.8, rng, 3200), 0.5)


def library_door(rng: Rng) -> Samples:
    """A heavy old door with a soft stop, and quiet behind it."""
    y = silence(1.8)
    put(y, modes(0.1, loose(LATCH, 0.15, rng)), 0.02, 0.35)
    at = seconds(0.8)
    squeak = creak(along(at, ((0, 60), (0.4, 110), (0.8, 70))), (620, 1150, 1900))
    put(y, squeak / np.abs(squeak).max() * np.sin(np.pi * at / 0.8), 0.12, 0.16)
    put(y, modes(0.5, ((58, 0.1, 1), (121, 0.06, 0.6), (260, 0.03, 0.3))), 1.15, 0.7)
    return settle(room(y, 1.1, 0.4, rng, 3600), 0.3)


def lift(rng: Rng) -> Samples:
    """A lift has come: one clear tone, and doors that part."""
    y = silence(2.2)
    put(y, modes(1.4, ((987.8, 0.45, 1), (1975.5, 0.3, 0.3), (2964, 0.15, 0.12))), 0.02, 0.5)
    put(y, hiss(1.0, 250, 2200, ((0, 0), (0.15, 1), (0.85, 0.7), (1, 0)), rng), 0.55, 0.14)
    put(y, modes(0.2, ((130, 0.04, 1), (300, 0.02, 0.5))), 1.55, 0.35)
    return settle(room(y, 0.8, 0.25, rng), 0.2)


def curtain(rng: Rng) -> Samples:
    """Velvet on a hundred rings."""
    y = hiss(2.4, 300, 3200, ((0, 0), (0.4, 0.7), (1.7, 1), (2.4, 0)), rng) * 0.3
    for ring in range(46):
        when = 0.15 + 2.0 * (ring / 46) ** 0.9 + rng.uniform(0, 0.02)
        put(
            y,
            modes(0.08, loose(((2300, 0.015, 1), (3900, 0.01, 0.6)), 0.12, rng)),
            when,
            rng.uniform(0.03, 0.1),
        )
    return settle(wide_room(y, 1.0, 0.3, rng, 4000), 0.3)


def rustle(rng: Rng) -> Samples:
    """A dress is lifted off a bed."""
    swell = ((0, 0), (0.12, 0.8), (0.3, 0.4), (0.5, 1), (0.85, 0))
    silk = hiss(0.9, 1800, 9000, swell, rng) + 0.5 * hiss(0.9, 500, 1800, swell, rng)
    return settle(silk * (1 + 0.4 * low_pass(noise(0.9, rng), 25) * 12), 0.1)


EFFECTS = {
    "door_street": Effect(door(True), -23.0),
    "door_kitchen": Effect(door(False), PLAIN),
    "door_knock": Effect(knock, PLAIN),
    "door_office": Effect(office_door, -27.0),
    "door_big": Effect(big_door, -23.0),
    "library_door": Effect(library_door, -27.0),
    "lift_ding": Effect(lift, SMALL),
    "curtain": Effect(curtain, -26.0),
    "dress_rustle": Effect(rustle, SOFT),
}
