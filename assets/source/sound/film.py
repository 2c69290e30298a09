"""The screen: projector, burning film, camera, clapperboard, a crew that calls."""

import numpy as np
from sound.audio import RATE, Samples, band, high_pass, noise, seconds
from sound.craft import (
    Curve,
    Rng,
    along,
    burst,
    grains,
    hiss,
    modes,
    overtones,
    put,
    put_round,
    room,
    settle,
    silence,
    turn,
)
from sound.levels import PLAIN, SMALL, Effect
from sound.speech import vowel

FRAMES = 24  # a second


def claw(rng: Rng) -> Samples:
    """The claw pulls one frame down, and lets go."""
    y = silence(0.05)
    put(y, burst(0.02, 0.0022, 1800, 5200, rng), 0.001, 0.9)
    put(y, burst(0.02, 0.002, 800, 2400, rng), 0.017, 0.5)
    put(y, modes(0.04, ((310, 0.006, 1), (620, 0.004, 0.5))), 0.001, 0.5)
    return y


def running(length: float, pace: Curve, rng: Rng) -> Samples:
    """Film through a gate at a pace that changes, in frames a second."""
    y, when = silence(length), 0.0
    while when < length:
        frames = float(along(np.array([when]), pace)[0])
        if frames > 1.5:
            put(y, claw(rng), when, rng.uniform(0.85, 1))
        when += 1 / max(frames, 3)
    return y + _motor(length, pace, rng)


def _motor(length: float, pace: Curve, rng: Rng) -> Samples:
    at = seconds(length)
    speed = along(at, pace) / FRAMES
    return (
        0.1 * overtones(turn(48 * speed), [1, 0.5, 0.3]) * speed
        + 0.04 * band(noise(length, rng), 300, 2500) * speed
    )


def starts(rng: Rng) -> Samples:
    """A switch, and the reels come up to speed."""
    pace = ((0, 0), (0.3, 0), (1.3, 22), (1.7, 24), (2.6, 24))
    y = running(2.6, pace, rng)
    put(y, modes(0.2, ((260, 0.03, 1), (900, 0.015, 0.6))), 0.05, 1.2)
    return settle(np.tanh(2 * room(y, 0.4, 0.15, rng)), 0.4)


def goes_on(rng: Rng) -> Samples:
    """Four seconds of film that go round."""
    y = silence(4.0)
    for frame in range(4 * FRAMES):
        put_round(y, claw(rng), frame / FRAMES, rng.uniform(0.85, 1))
    at = seconds(4.0)
    return np.tanh(2 * (y + 0.1 * overtones(2 * np.pi * 48 * at, [1, 0.5, 0.3])))


def fails(rng: Rng) -> Samples:
    """The film jams: frames stumble, the motor strains, the reels stand."""
    pace = ((0, 24), (0.8, 24), (1.0, 9), (1.25, 18), (1.5, 7), (2.2, 3), (2.6, 0), (3.2, 0))
    y = running(3.2, pace, rng)
    for when in (0.95, 1.3, 1.52, 1.9):
        put(y, high_pass(burst(0.1, 0.02, 900, 6000, rng), 600), when, 1.2)
    put(y, modes(0.5, ((90, 0.08, 1), (240, 0.05, 0.6))), 2.55, 0.9)
    return settle(np.tanh(2 * room(y, 0.4, 0.15, rng)), 0.3)


def burns(rng: Rng) -> Samples:
    """A frame burns: fizz, blisters, a lamp's hum that sinks."""
    length = 3.0
    at = seconds(length)
    heat = along(at, ((0, 0), (0.4, 1), (1.8, 0.7), (3, 0)))
    fizz = high_pass(grains(length, 500, rng), 1500) * heat * 2
    air = hiss(length, 2600, 11000, ((0, 0), (0.5, 1), (1.6, 0.5), (3, 0)), rng) * 0.3
    tone = np.sin(turn(along(at, ((0, 120), (0.4, 118), (1.8, 42), (3, 24))))) * heat * 0.3
    y = fizz + air + tone
    for _ in range(14):
        put(y, burst(0.05, 0.008, 500, 3500, rng), 0.2 + rng.uniform(0, 1.8), rng.uniform(0.3, 1))
    return settle(np.tanh(2 * y), 0.3)


def clapperboard(rng: Rng) -> Samples:
    """Two sticks."""
    y = silence(0.7)
    put(y, modes(0.15, ((920, 0.012, 1), (1750, 0.008, 0.8), (3100, 0.005, 0.5))), 0.02, 1.2)
    put(y, burst(0.04, 0.004, 900, 6000, rng), 0.02, 1.0)
    return settle(room(y, 0.6, 0.2, rng), 0.1)


def rolling(rng: Rng) -> Samples:
    """Somebody calls through a horn of tin; a bell answers, and nobody moves."""
    y = silence(2.8)
    for when, pitch, length in (
        (0.05, 210, 0.2),
        (0.28, 235, 0.45),
        (0.95, 205, 0.14),
        (1.1, 190, 0.3),
    ):
        put(y, vowel(pitch, length, rng), when, 1.0)
    y = np.tanh(5 * band(y, 600, 2600))
    put(y, modes(0.9, ((1480, 0.3, 1), (3600, 0.15, 0.4))), 1.7, 0.5)
    return settle(room(y, 1.1, 0.35, rng), 0.3)


def shutter(rng: Rng) -> Samples:
    """A mirror up, a curtain, a mirror down."""
    y = silence(0.45)
    for when, loud in ((0.01, 1.0), (0.035, 0.6), (0.09, 0.8)):
        put(y, modes(0.06, ((1250, 0.008, 1), (2700, 0.005, 0.7), (430, 0.012, 0.6))), when, loud)
        put(y, burst(0.02, 0.003, 1500, 7000, rng), when, loud * 0.6)
    put(y, hiss(0.22, 900, 4000, ((0, 0), (0.03, 1), (0.22, 0)), rng), 0.12, 0.08)
    return settle(room(y, 0.4, 0.15, rng), 0.05)


def flash(rng: Rng) -> Samples:
    """A pop, and the whine of what gathers for the next."""
    length = 2.4
    at = seconds(length)
    y = 0.09 * np.sin(turn(along(at, ((0, 900), (0.3, 1400), (1.8, 7200), (2.4, 8000)))))
    y *= along(at, ((0, 0), (0.25, 1), (1.9, 0.4), (2.4, 0)))
    put(y, burst(0.12, 0.012, 150, 3000, rng), 0.01, 1.6)
    put(y, modes(0.05, ((2900, 0.006, 1),)), 2.2, 0.1)
    return settle(room(y, 0.5, 0.2, rng), 0.1)


EFFECTS = {
    "projector_start": Effect(starts, PLAIN),
    "projector_loop": Effect(goes_on, -30.0, loops=True),
    "projector_fail": Effect(fails, -23.0),
    "film_burn": Effect(burns, -23.0),
    "clapperboard": Effect(clapperboard, -23.0),
    "crew_rolling": Effect(rolling, PLAIN),
    "camera_shutter": Effect(shutter, SMALL),
    "flash_charge": Effect(flash, -26.0),
}
assert RATE % FRAMES == 0
