"""Feet: walking by ground, tapping on road and stage, a scuff."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from sound.audio import RATE, Samples, band, noise, peak, seconds
from sound.craft import Maker, Rng, burst, grains, hiss, loose, modes, put, room, settle, silence
from sound.levels import SMALL, SOFT, Effect


@dataclass(frozen=True)
class Ground:
    """What a foot meets: the body it sets ringing, the click of the heel, what rubs."""

    body: tuple[float, float, float]
    click: float  # hertz
    clicks: float  # level of the click
    rub: float
    rub_band: tuple[float, float] = (1200, 7000)
    crunch: float = 0.0  # grains a second
    echo: float = 0.0  # seconds


GROUNDS = {
    "gravel": Ground((110, 240, 520), 1500, 0.12, 0.35, (900, 8000), 900),
    "grass": Ground((70, 130, 260), 900, 0.06, 0.5, (2200, 9000), 160),
    "carpet": Ground((68, 118, 205), 600, 0.1, 0.1, (500, 2200)),
    "marble": Ground((170, 420, 960), 3600, 0.75, 0.12, (2000, 8000), 0, 1.6),
    "sand": Ground((62, 115, 210), 700, 0.05, 0.7, (700, 4200), 500),
}


def step(kind: str) -> Callable[[Rng], Samples]:
    """A footstep on wood or stone."""
    tones, click, scrape = {
        "wood": ((95.0, 190.0, 410.0), 1800, 0.12),
        "stone": ((140.0, 300.0, 700.0), 3200, 0.2),
    }[kind]

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.28 * RATE))
        tuned = [
            (f * rng.uniform(0.93, 1.07), d, a)
            for f, d, a in zip(tones, (0.025, 0.018, 0.012), (1, 0.5, 0.25), strict=True)
        ]
        put(y, modes(0.16, tuned), 0)
        put(y, burst(0.03, 0.004, click * 0.6, click * 1.7, rng), 0, 0.5)
        put(y, burst(0.05, 0.012, click * 0.4, click, rng), 0.055 + rng.uniform(0, 0.02), 0.35)
        put(y, burst(0.2, 0.05, 1200, 7000, rng), 0.02, scrape)
        return peak(settle(y), -11 + rng.uniform(-1.5, 1.5))

    return make


def tread(ground: Ground) -> Maker:
    """A footstep on softer, looser or harder grounds: heel, then the roll to the toe."""

    def make(rng: Rng) -> Samples:
        y = silence(0.42)
        toe = 0.07 + rng.uniform(0, 0.03)
        body = [
            (f, d, a)
            for f, d, a in zip(ground.body, (0.03, 0.02, 0.012), (1, 0.5, 0.3), strict=True)
        ]
        put(y, modes(0.18, loose(body, 0.08, rng)), 0, 0.8)
        put(y, burst(0.04, 0.004, ground.click * 0.6, ground.click * 1.7, rng), 0, ground.clicks)
        put(
            y,
            burst(0.05, 0.008, ground.click * 0.5, ground.click * 1.2, rng),
            toe,
            ground.clicks * 0.6,
        )
        put(y, _rubbing(ground, rng), 0.01, ground.rub)
        if ground.echo:
            y = room(y, ground.echo, 0.5, rng, 4200)
        return settle(y, 0.08)

    return make


def _rubbing(ground: Ground, rng: Rng) -> Samples:
    """What gives way under the foot: blades, stones, a pile."""
    swell = ((0, 0), (0.02, 0.8), (0.08, 0.4), (0.13, 1), (0.32, 0))
    y = hiss(0.34, *ground.rub_band, swell, rng)
    if ground.crunch:
        crushed = band(grains(0.34, ground.crunch, rng), *ground.rub_band)
        y = 0.25 * y + crushed / crushed.std() * y.std() * np.interp(
            seconds(0.34), *zip(*swell, strict=True)
        )
    return np.tanh(2.5 * y / np.abs(y).max())


def tap(hall: bool) -> Callable[[int], Maker]:
    """Metal on a road, dry and gritty, or on a stage, which is a drum."""
    plates = ((2450.0, 0.012, 0.8), (4100.0, 0.009, 1.0), (6800.0, 0.005, 0.5))
    below = ((118.0, 0.05, 1.0), (236.0, 0.03, 0.7), (430.0, 0.018, 0.4))
    road = ((210.0, 0.012, 0.7), (520.0, 0.008, 0.4))

    def numbered(number: int) -> Maker:
        heel = number % 2 == 0

        def make(rng: Rng) -> Samples:
            y = silence(0.3)
            pitch = (0.78 if heel else 1.0) * (1 + 0.035 * number)
            put(y, modes(0.1, [(f * pitch, d, a) for f, d, a in loose(plates, 0.03, rng)]), 0.002)
            put(
                y,
                modes(0.22, loose(below if hall else road, 0.05, rng)),
                0.002,
                1.4 if heel else 0.6,
            )
            put(y, burst(0.03, 0.003, 1800, 9000, rng), 0.001, 0.8)
            if not hall:
                put(y, burst(0.08, 0.02, 2600, 9000, rng), 0.012, 0.18)
            return settle(room(y, 0.9 if hall else 0.25, 0.4 if hall else 0.08, rng), 0.06)

        return make

    return numbered


def scuff(rng: Rng) -> Samples:
    """A sole drawn over the road."""
    y = hiss(0.36, 900, 6500, ((0, 0), (0.06, 1), (0.2, 0.7), (0.36, 0)), rng)
    y *= 1 + 0.5 * np.sin(2 * np.pi * 38 * seconds(0.36) + rng.uniform(0, 6))
    put(y, burst(0.05, 0.006, 1200, 5000, rng), 0.02, 0.8)
    return settle(y)


def stair(rng: Rng) -> Samples:
    """A step down on a wooden stair with a cellar under it."""
    y = silence(0.5)
    put(y, modes(0.4, loose(((72, 0.09, 1), (144, 0.06, 0.7), (310, 0.03, 0.4)), 0.06, rng)), 0)
    put(y, burst(0.05, 0.008, 900, 3200, rng), 0, 0.5)
    put(y, band(noise(0.2, rng), 300, 900) * np.hanning(int(0.2 * RATE)), 0.08, 0.06)
    return settle(room(y, 0.8, 0.5, rng, 2600), 0.1)


road_tap, stage_tap = tap(False), tap(True)
EFFECTS = {
    **{f"step_wood_{n}": Effect(step("wood"), SMALL) for n in range(1, 5)},
    **{f"step_stone_{n}": Effect(step("stone"), SMALL) for n in range(1, 5)},
    **{
        f"step_{name}_{n}": Effect(tread(ground), SOFT if name in ("carpet", "grass") else -31.0)
        for name, ground in GROUNDS.items()
        for n in range(1, 5)
    },
    **{f"tap_{n}": Effect(road_tap(n), -26.0) for n in range(1, 9)},
    **{f"stage_tap_{n}": Effect(stage_tap(n), -26.0) for n in range(1, 9)},
    "shoe_scuff": Effect(scuff, SMALL),
    "stairs_step": Effect(stair, SMALL),
}
