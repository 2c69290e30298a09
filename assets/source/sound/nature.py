"""Dogs, a coyote, crickets, wind, rain, water, cloth."""

import numpy as np
from sound.audio import RATE, Samples, band, low_pass, noise, seconds
from sound.craft import (
    Maker,
    Rng,
    along,
    between,
    burst,
    colour,
    hiss,
    modes,
    overtones,
    put,
    put_round,
    room,
    settle,
    silence,
    turn,
    wide_room,
)
from sound.levels import LOUD, PLAIN, SMALL, Effect


def bark(rng: Rng, pitch: float = 1.0) -> Samples:
    """One bark."""
    at = seconds(0.22)
    angle = turn(pitch * np.interp(at, [0, 0.06, 0.22], [320, 460, 260]))
    voice = overtones(angle, [1 / h for h in range(1, 12)])
    rough = voice * (1 + 0.4 * np.sin(angle / 2)) + 0.3 * noise(0.22, rng)
    return band(rough * np.sin(np.pi * at / 0.22), 300, 2600)


def dog(times: tuple[float, ...], near: bool) -> Maker:
    """A dog barks at some times, at the next window or streets away."""

    def make(rng: Rng) -> Samples:
        y = silence(times[-1] + 0.5)
        for when in times:
            put(y, bark(rng, rng.uniform(0.94, 1.06)), when, rng.uniform(0.8, 1))
        if near:
            return settle(room(y, 0.6, 0.2, rng), 0.1)
        return settle(low_pass(room(y, 1.4, 1.2, rng), 1700), 0.3)

    return make


def coyote(rng: Rng) -> Samples:
    """Three yips and a long call, beyond the last fence."""
    y = silence(3.6)
    for when in (0.05, 0.3, 0.52):
        at = seconds(0.14)
        yip = overtones(turn(along(at, ((0, 520), (0.06, 900), (0.14, 620)))), [1, 0.4, 0.2])
        put(y, yip * np.hanning(len(yip)), when, 0.6)
    at = seconds(2.4)
    hertz = along(at, ((0, 420), (0.35, 780), (1.4, 820), (1.9, 690), (2.4, 430)))
    call = overtones(turn(hertz * (1 + 0.012 * np.sin(2 * np.pi * 6 * at))), [1, 0.45, 0.2, 0.08])
    put(y, call * along(at, ((0, 0), (0.3, 1), (1.8, 0.8), (2.4, 0))), 0.85)
    return settle(low_pass(wide_room(y, 2.2, 1.1, rng), 2400), 0.5)


def cricket(pitch: float, pulses: int) -> Samples:
    """One chirp."""
    y, at = silence(0.05 * pulses), seconds(0.022)
    pulse = np.sin(np.pi * at / 0.022) ** 1.5 * np.sin(2 * np.pi * pitch * at)
    for count in range(pulses):
        put(y, pulse, count / 30)
    return y


def crickets(rng: Rng) -> Samples:
    """Five crickets that do not agree; ten seconds that go round."""
    y = np.zeros((10 * RATE, 2))
    for _ in range(5):
        chirp = cricket(rng.uniform(4100, 5100), int(rng.integers(3, 6)))
        count, pan, loud = int(rng.integers(8, 14)), rng.uniform(0.1, 0.9), rng.uniform(0.2, 1)
        for turn_of in range(count):
            when = 10 * (turn_of + pan) / count + rng.normal(0, 0.01)
            put_round(y[:, 0], chirp, when, loud * np.cos(pan * np.pi / 2))
            put_round(y[:, 1], chirp, when, loud * np.sin(pan * np.pi / 2))
    return y


def gusts(length: float, low: float, high: float, rng: Rng) -> Samples:
    """Wind that swells and sinks and goes round, one side of it."""
    at = seconds(length) / length
    swell = (
        1
        + 0.4 * np.sin(2 * np.pi * (2 * at + rng.random()))
        + 0.3 * np.sin(2 * np.pi * (5 * at + rng.random()))
    )
    y = colour(length, between(low, high, 0.7), rng) * swell
    whistle = colour(length, between(high * 1.1, high * 1.35, 0), rng)
    return y + 0.15 * whistle * np.maximum(0, swell - 1) ** 2


def wind(low: float, high: float, length: float = 12.0) -> Maker:
    """Wind, from both sides."""
    return lambda rng: np.stack([gusts(length, low, high, rng) for _ in range(2)], axis=1)


def rain_side(length: float, rng: Rng) -> Samples:
    """Rain on a street, one side of it."""
    y = 0.25 * colour(length, between(900, 12000, 0.5), rng)
    for _ in range(int(length * 90)):
        f = rng.uniform(1500, 7000)
        put_round(
            y,
            modes(0.02, ((f, rng.uniform(0.001, 0.004), 1),)),
            rng.uniform(0, length),
            rng.uniform(0.1, 1) ** 2,
        )
    for _ in range(int(length * 4)):
        f, at = rng.uniform(600, 1400), seconds(0.05)
        put_round(
            y,
            np.sin(2 * np.pi * (f * at + f * 2.5 * at * at)) * np.exp(-at / 0.012),
            rng.uniform(0, length),
            0.3,
        )
    return y


def rain(rng: Rng) -> Samples:
    """Rain that goes round."""
    return np.stack([rain_side(12.0, rng) for _ in range(2)], axis=1)


def sprinkler(rng: Rng) -> Samples:
    """A lawn is watered: tick, tick, tick, and the rush back; six seconds that go round."""
    y = 0.02 * colour(6.0, between(2500, 9000), rng)
    for count in range(26):
        jet = hiss(0.12, 2200, 9000, ((0, 0), (0.01, 1), (0.12, 0)), rng)
        put_round(y, jet, 0.16 * count, 0.5)
        put_round(y, modes(0.05, ((1700, 0.006, 1), (640, 0.01, 0.5))), 0.16 * count, 0.25)
    for count in range(32):
        put_round(
            y,
            hiss(0.05, 2500, 9000, ((0, 0), (0.01, 1), (0.05, 0)), rng),
            4.3 + 0.048 * count,
            0.35,
        )
    return y


def splash(rng: Rng) -> Samples:
    """Somebody jumps: a slap, a hole in the water, rain of one's own making."""
    y = silence(2.6)
    put(y, burst(0.4, 0.06, 150, 1800, rng), 0.02, 1.6)
    put(y, hiss(1.6, 700, 7500, ((0, 0), (0.05, 1), (0.3, 0.5), (1.6, 0)), rng), 0.06, 0.5)
    put(y, _bubbles(46, 0.25, 1.4, rng), 0)
    return settle(wide_room(y, 0.7, 0.2, rng), 0.2)


def _bubbles(count: int, start: float, length: float, rng: Rng) -> Samples:
    y = silence(start + length + 0.1)
    for _ in range(count):
        f, at = rng.uniform(300, 1100), seconds(0.07)
        bubble = np.sin(2 * np.pi * (f * at + 2.2 * f * at * at)) * np.exp(-at / 0.016)
        put(y, bubble, start + length * rng.random() ** 1.5, rng.uniform(0.06, 0.3))
    return y


def underwater(rng: Rng) -> Samples:
    """The party from the bottom of the pool: one's own blood, bubbles; ten seconds round."""
    length = 10.0
    at = seconds(length)
    y = np.stack([colour(length, between(40, 320, 1.0), rng) for _ in range(2)], axis=1)
    y *= (1 + 0.3 * np.sin(2 * np.pi * 0.3 * at))[:, None]
    for beat in range(10):
        for late, loud in ((0, 1.0), (0.24, 0.6)):
            heart = modes(0.3, ((46, 0.06, 1), (72, 0.04, 0.5)))
            put_round(y[:, 0], heart, beat + late, 1.6 * loud)
            put_round(y[:, 1], heart, beat + late, 1.6 * loud)
    for side in range(2):
        for _ in range(9):
            put_round(y[:, side], _bubbles(6, 0, 0.4, rng), rng.uniform(0, length), 1.6)
    return y


EFFECTS = {
    "dog_far": Effect(dog((0.1, 0.55), False), -30.0),
    "dog_near": Effect(dog((0.05, 0.38, 0.62, 1.1), True), -23.0),
    "coyote": Effect(coyote, -28.0),
    "crickets": Effect(crickets, -31.0, loops=True),
    "desert_wind": Effect(wind(70, 620), -27.0, loops=True),
    "wind_machine": Effect(wind(240, 1500, 8.0), -26.0, loops=True),
    "rain_loop": Effect(rain, -26.0, loops=True),
    "sprinkler": Effect(sprinkler, SMALL, loops=True),
    "pool_splash": Effect(splash, LOUD),
    "underwater": Effect(underwater, PLAIN, loops=True),
}
