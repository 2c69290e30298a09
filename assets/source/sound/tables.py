"""What stands on tables and counters: cups, plates, glasses, coins, coffee machine, till."""

import numpy as np
from sound.audio import Samples, band, low_pass, noise, peak, seconds
from sound.craft import (
    Maker,
    Rng,
    Tones,
    along,
    burst,
    grains,
    hiss,
    loose,
    modes,
    put,
    room,
    settle,
    silence,
    turn,
)
from sound.levels import PLAIN, SMALL, SOFT, Effect

GLASS = ((2300, 0.16, 1.0), (4100, 0.1, 0.5), (6900, 0.06, 0.3))
PLATE = ((1250, 0.07, 1.0), (2900, 0.05, 0.7), (4700, 0.03, 0.4))
FORK = ((3100, 0.05, 1.0), (5200, 0.04, 0.6), (8100, 0.02, 0.3))
COIN = ((3700, 0.2, 1.0), (5900, 0.12, 0.6), (8800, 0.06, 0.4))
CUP = ((1680, 0.05, 1.0), (3350, 0.035, 0.6), (5600, 0.02, 0.3))
BELL = ((2620, 0.6, 1.0), (5480, 0.35, 0.45), (8200, 0.2, 0.2))


def ring(tones: Tones, length: float, level: float, hits: int = 1) -> Maker:
    """Glass, plates, cutlery: bright modes struck once or a few times."""

    def make(rng: Rng) -> Samples:
        y = silence(length + 0.12 * hits)
        for hit in range(hits):
            tuned = loose(tones, 0.04, rng)
            put(y, modes(length, tuned), hit * rng.uniform(0.05, 0.12), rng.uniform(0.6, 1))
            put(y, burst(0.02, 0.003, 2500, 9000, rng), hit * 0.08, 0.4)
        return peak(room(settle(y), 0.5, 0.25, rng), level)

    return make


def clink(rng: Rng) -> Samples:
    """Two glasses touch."""
    y = silence(1.2)
    put(y, modes(1.1, loose(((2640, 0.3, 1), (5120, 0.2, 0.6), (7900, 0.1, 0.3)), 0.02, rng)), 0.02)
    put(y, modes(1.1, loose(((2890, 0.26, 0.9), (5600, 0.16, 0.5)), 0.02, rng)), 0.024)
    return settle(room(y, 0.6, 0.25, rng), 0.1)


def set_down(tones: Tones, rattle: int) -> Maker:
    """Something of china is put down and finds its place."""

    def make(rng: Rng) -> Samples:
        y = silence(0.6)
        put(y, modes(0.3, loose(((190, 0.03, 1), (410, 0.02, 0.5)), 0.06, rng)), 0.01, 0.5)
        for hit in range(1 + rattle):
            put(y, modes(0.25, loose(tones, 0.03, rng)), 0.01 + 0.05 * hit**0.8, 0.7 * 0.5**hit)
        return settle(room(y, 0.4, 0.15, rng), 0.05)

    return make


def steam(rng: Rng) -> Samples:
    """The machine foams milk: a hiss that wanders, a shriek that sinks as the milk warms."""
    length = 3.4
    at = seconds(length)
    gate = along(at, ((0, 0), (0.12, 0), (0.3, 1), (3.0, 1), (3.15, 0)))
    wander = np.clip(1 + 8 * low_pass(noise(length, rng), 9), 0.4, 1.8)
    air = 0.7 * band(noise(length, rng), 2500, 11000) + 0.5 * band(noise(length, rng), 900, 2200)
    shriek = np.sin(turn(3300 - 500 * np.clip(at / 2, 0, 1) + 40 * np.sin(2 * np.pi * 7 * at)))
    y = gate * (air * wander * 0.5 + 0.12 * shriek * np.exp(-at / 0.9))
    put(y, modes(0.3, ((2100, 0.05, 1), (3900, 0.03, 0.6))), 0.02, 0.25)
    put(y, modes(0.4, ((900, 0.04, 1), (2300, 0.03, 0.6))), 3.15, 0.35)
    return settle(room(y, 0.4, 0.1, rng), 0.1)


def pour(rng: Rng) -> Samples:
    """Milk into a cup: bubbles whose pitch climbs as the cup fills."""
    length = 2.0
    y = hiss(length, 700, 4200, ((0, 0), (0.2, 0.5), (1.7, 0.35), (2, 0)), rng) * 0.12
    for _ in range(110):
        when = rng.uniform(0.08, 1.75)
        at = seconds(0.05)
        f = rng.uniform(420, 800) * (1 + 0.55 * when)
        put(
            y,
            np.sin(2 * np.pi * (f * at + 2.4 * f * at * at)) * np.exp(-at / 0.011),
            when,
            rng.uniform(0.03, 0.16),
        )
    return settle(room(y, 0.3, 0.1, rng), 0.1)


def till(rng: Rng) -> Samples:
    """Keys, a bell, and the drawer."""
    y = silence(1.5)
    for when in (0.02, 0.16, 0.29):
        put(y, modes(0.1, loose(((620, 0.012, 1), (1500, 0.008, 0.6)), 0.1, rng)), when, 0.5)
    put(y, modes(0.9, BELL), 0.45, 0.45)
    put(y, burst(0.35, 0.12, 500, 3000, rng), 0.52, 0.3)
    put(y, modes(0.3, ((160, 0.04, 1), (340, 0.025, 0.5))), 0.82, 0.8)
    for _ in range(7):
        put(y, modes(0.15, loose(COIN, 0.08, rng)), 0.84 + rng.uniform(0, 0.18), 0.1)
    return settle(room(y, 0.4, 0.15, rng), 0.1)


def shop_bell(rng: Rng) -> Samples:
    """A small bell on a spring over a door."""
    y = silence(1.6)
    for hit, when in enumerate((0.02, 0.11, 0.23, 0.37, 0.54)):
        put(y, modes(0.9, loose(BELL, 0.006, rng)), when, 0.75**hit)
    return settle(room(y, 0.5, 0.2, rng), 0.2)


def spill(rng: Rng) -> Samples:
    """A cup tips: china, a slap of coffee, drops on the floor."""
    y = silence(1.9)
    put(y, modes(0.3, loose(CUP, 0.03, rng)), 0.02, 0.8)
    put(y, hiss(0.5, 300, 5200, ((0, 0), (0.03, 1), (0.15, 0.4), (0.5, 0)), rng), 0.07, 0.55)
    for drop in range(16):
        when = 0.3 + 1.3 * (drop / 16) ** 1.4 + rng.uniform(0, 0.04)
        at = seconds(0.05)
        f = rng.uniform(700, 1500)
        put(y, np.sin(2 * np.pi * (f * at + 3 * f * at * at)) * np.exp(-at / 0.01), when, 0.22)
    put(y, band(grains(0.5, 220, rng), 900, 6000), 0.1, 0.3)
    return settle(room(y, 0.4, 0.15, rng), 0.1)


EFFECTS = {
    **{f"cutlery_{n}": Effect(ring(FORK, 0.25, -22, n), -31.0) for n in range(1, 4)},
    "glass": Effect(ring(GLASS, 0.5, -18), SMALL),
    "plate": Effect(ring(PLATE, 0.4, -10, 4), -23.0),
    "plate_down": Effect(set_down(PLATE, 3), SMALL),
    "coin": Effect(ring(COIN, 0.5, -18), SMALL),
    "glass_clink": Effect(clink, SMALL),
    "cup_down": Effect(set_down(CUP, 2), -30.0),
    "espresso_steam": Effect(steam, PLAIN),
    "milk_pour": Effect(pour, -30.0),
    "till": Effect(till, -26.0),
    "shop_bell": Effect(shop_bell, -27.0),
    "spill": Effect(spill, PLAIN),
    "napkin": Effect(
        lambda rng: settle(
            hiss(0.4, 1200, 6000, ((0, 0), (0.1, 1), (0.2, 0.3), (0.28, 0.8), (0.4, 0)), rng)
        ),
        SOFT,
    ),
}
