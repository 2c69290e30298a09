"""Cars, lorries, a bus: horns in every temper, engines, what passes."""

import numpy as np
from sound.audio import RATE, Samples, band, high_pass, low_pass, noise, seconds
from sound.craft import (
    Curve,
    Maker,
    Rng,
    along,
    burst,
    hiss,
    modes,
    overtones,
    placed,
    pulses,
    put,
    room,
    settle,
    silence,
    turn,
    wide_room,
)
from sound.levels import HUGE, LOUD, PLAIN, SMALL, Effect

REED = (1, 0.9, 0.85, 0.6, 0.7, 0.45, 0.4, 0.3, 0.3, 0.2, 0.15, 0.12, 0.1)
WEDGE, TRUCK, TINY = (415.0, 523.0), (233.0, 294.0, 349.0), (494.0, 622.0)  # hertz


def blare(length: float, notes: tuple[float, ...]) -> Samples:
    """One push on a horn: reeds that take a moment to come to pitch."""
    at = seconds(length)
    bend = (1 - 0.03 * np.exp(-at / 0.02)) * (1 + 0.002 * np.sin(2 * np.pi * 31 * at))
    y = np.tanh(0.5 * sum(overtones(turn(note * bend), REED) for note in notes))
    edges = np.minimum(1, at / 0.012) * np.minimum(1, (length - at) / 0.05)
    return band(np.asarray(y) * edges, 220, 6500)


def horn(pushes: tuple[tuple[float, float], ...], notes: tuple[float, ...]) -> Maker:
    """A horn pushed at some times for so long, between houses."""

    def make(rng: Rng) -> Samples:
        y = silence(pushes[-1][0] + pushes[-1][1] + 0.05)
        for when, length in pushes:
            put(y, blare(length, notes), when)
        return settle(wide_room(y, 1.0, 0.3, rng), 0.2)

    return make


def held_horn(rng: Rng) -> Samples:
    """A horn under a hand that does not let go: two seconds that go round."""
    at, y = seconds(2.0), silence(2.0)
    for note in (415.0, 523.0):
        wobble = 0.6 * np.sin(2 * np.pi * 3 * at) + 0.4 * np.sin(2 * np.pi * 31 * at)
        y += overtones(2 * np.pi * note * at + 0.15 * wobble, REED)
    y = np.tanh(0.5 * y) * (1 + 0.05 * np.sin(2 * np.pi * at))
    spectrum = np.fft.rfft(y)
    f = np.maximum(np.fft.rfftfreq(len(y), 1 / RATE), 1)
    soft = np.fft.irfft(spectrum / np.sqrt((1 + (220 / f) ** 4) * (1 + (f / 6000) ** 4)), len(y))
    return np.stack([soft, 0.8 * soft + 0.35 * np.roll(soft, RATE // 90)], axis=1)


def car(rng: Rng) -> Samples:
    """A car that passes."""
    length = 4.0
    at = seconds(length)
    u = (at - 2) / 0.8
    angle = turn(rng.uniform(50, 80) * (1 - 0.045 * np.tanh(u * 1.2)))
    engine = sum(np.sin(h * angle + h) / h**1.1 for h in range(1, 9))
    y = (0.12 * np.asarray(engine) + 0.5 * band(noise(length, rng), 350, 2600)) / (1 + 2 * u * u)
    fade = np.clip(np.minimum(at, length - at) / 0.4, 0, 1)
    return placed(y * fade, np.clip(0.5 + 0.45 * np.tanh(u), 0, 1))


def bus(rng: Rng) -> Samples:
    """A bus passes close: diesel, air, a long tail."""
    length = 5.2
    at = seconds(length)
    u = (at - 2.4) / 0.9
    angle = turn(31 * (1 - 0.05 * np.tanh(u)))
    knock = low_pass(np.abs(np.sin(angle)) ** 6 * noise(length, rng), 1400)
    engine = overtones(angle, [1 / h for h in range(1, 14)])
    y = (0.5 * engine + 2.2 * knock + 0.7 * band(noise(length, rng), 180, 1800)) / (1 + 1.6 * u * u)
    put(y, hiss(0.5, 2500, 9000, ((0, 0), (0.03, 1), (0.5, 0)), rng), 4.1, 0.18)
    fade = np.clip(np.minimum(at, length - at) / 0.6, 0, 1)
    return placed(settle(y * fade), np.clip(0.5 + 0.4 * np.tanh(u), 0, 1))


def motor(revolutions: Curve, length: float, rng: Rng) -> Samples:
    """Four cylinders whose speed follows a curve, in hertz of firing."""
    hertz = along(seconds(length), revolutions)
    hertz *= 1 + 0.01 * low_pass(noise(length, rng), 8) * 30
    angle = turn(hertz)
    y = overtones(angle, [1, 0.8, 0.5, 0.55, 0.3, 0.25, 0.16, 0.12, 0.1])
    rough = 1 + 0.25 * np.sin(angle / 2) + 0.12 * np.sin(angle / 4)
    return y * rough + 0.8 * band(noise(length, rng), 200, 1400) * (0.6 + 0.4 * np.sin(angle))


def engine_start(rng: Rng) -> Samples:
    """A starter that grinds twice, then the engine catches and idles."""
    y = silence(3.4)
    for when, length in ((0.05, 0.55), (0.8, 0.6)):
        whirr = overtones(
            turn(along(seconds(length), ((0, 70), (0.2, 92), (length, 84)))), [1, 0.6, 0.5, 0.3]
        )
        beat = 0.6 + 0.4 * np.sin(2 * np.pi * 8.5 * seconds(length))
        put(y, band(whirr * beat, 90, 2600) * np.hanning(len(whirr)) ** 0.3, when, 0.6)
        put(y, burst(0.05, 0.008, 600, 3000, rng), when, 0.5)
    running = motor(((0, 30), (0.25, 95), (0.8, 44), (2.1, 40)), 2.1, rng)
    running *= along(seconds(2.1), ((0, 0), (0.08, 1), (0.5, 0.8), (1.3, 0.45), (2.1, 0)))
    put(y, running, 1.3, 0.7)
    return settle(room(y, 0.5, 0.12, rng), 0.2)


def moves(rng: Rng) -> Samples:
    """A jam sets off: brakes let go, engines gather, from near to far."""
    y = np.zeros((int(7 * RATE), 2))
    for count in range(9):
        when, length = 0.1 + 0.42 * count, 3.0
        base = rng.uniform(34, 52)
        engine = motor(
            ((0, base), (0.6, base * 1.5), (1.6, base * 2.4), (3, base * 2.9)), length, rng
        )
        engine *= along(seconds(length), ((0, 0), (0.5, 0.7), (1.4, 1), (length, 0)))
        pan = np.linspace(rng.uniform(0.2, 0.5), rng.uniform(0.6, 0.9), len(engine))
        put(y, placed(low_pass(engine, 3200 / (1 + 0.3 * count)), pan), when, 0.9**count)
        put(y, placed(hiss(0.25, 2500, 8000, ((0, 1), (0.25, 0)), rng), 0.4), when, 0.12)
    return settle(y, 0.8)


def tow_truck(rng: Rng) -> Samples:
    """A winch, a chain, and a car that is lifted by the nose."""
    y = silence(4.6)
    whine = overtones(
        turn(along(seconds(3.2), ((0, 120), (0.4, 190), (2.8, 172), (3.2, 90)))),
        [1, 0.5, 0.7, 0.3, 0.4],
    )
    put(
        y,
        band(whine, 140, 3200) * along(seconds(3.2), ((0, 0), (0.2, 1), (3, 0.9), (3.2, 0))),
        0.5,
        0.14,
    )
    for link in range(26):
        chain = [
            (f * rng.uniform(0.9, 1.1), 0.03, a) for f, a in ((1900, 1), (3300, 0.7), (5100, 0.4))
        ]
        put(y, modes(0.12, chain), 0.1 + 0.13 * link + rng.uniform(0, 0.05), rng.uniform(0.1, 0.35))
    put(
        y,
        0.5 * motor(((0, 28), (4.4, 29)), 4.4, rng) * np.hanning(int(4.4 * RATE)) ** 0.3,
        0.05,
        0.35,
    )
    put(y, modes(0.4, ((88, 0.08, 1), (190, 0.05, 0.6), (720, 0.03, 0.3))), 3.85, 1.6)
    return settle(room(y, 0.8, 0.25, rng), 0.2)


def chirp(pan: float) -> Maker:
    """A car answers its key: two chirps and a latch."""

    def make(rng: Rng) -> Samples:
        y = silence(0.6)
        for when in (0.02, 0.19):
            tone = overtones(turn(along(seconds(0.07), ((0, 2050), (0.07, 2500)))), [1, 0.3, 0.25])
            put(y, tone * np.hanning(len(tone)) ** 0.5, when, 0.5)
        put(y, burst(0.05, 0.006, 700, 3000, rng), 0.33, 0.8)
        wide = room(y, 0.9, 0.25, rng)
        return settle(placed(wide, pan) if pan != 0.5 else wide, 0.1)

    return make


def car_door(rng: Rng) -> Samples:
    """A car door falls shut."""
    y = silence(0.6)
    put(y, modes(0.4, ((74, 0.06, 1), (138, 0.04, 0.7), (330, 0.02, 0.3))), 0.05, 1.2)
    put(y, burst(0.1, 0.012, 250, 2600, rng), 0.05, 0.8)
    put(y, high_pass(pulses(np.full(int(0.04 * RATE), 60.0)), 900), 0.09, 0.4)
    return settle(room(y, 0.5, 0.2, rng))


TEMPER = ((0.02, 0.5), (0.62, 0.3), (1.02, 1.5))
EFFECTS = {
    "horn_short": Effect(horn(((0.02, 0.32),), WEDGE), LOUD),
    "horn_long": Effect(held_horn, HUGE, loops=True),
    "horn_angry": Effect(horn(TEMPER, (370.0, 466.0)), HUGE),
    "horn_polite": Effect(horn(((0.02, 0.1), (0.24, 0.12)), TINY), PLAIN),
    "horn_truck": Effect(horn(((0.02, 1.3),), TRUCK), HUGE),
    "car_pass_1": Effect(car, PLAIN),
    "car_pass_2": Effect(car, PLAIN),
    "bus_pass": Effect(bus, LOUD),
    "traffic_moves": Effect(moves, LOUD),
    "engine_start": Effect(engine_start, PLAIN),
    "tow_truck": Effect(tow_truck, PLAIN),
    "car_door": Effect(car_door, PLAIN),
    "car_chirp": Effect(chirp(0.5), SMALL),
    "car_chirp_left": Effect(chirp(0.04), SMALL),
    "car_chirp_right": Effect(chirp(0.96), SMALL),
}
