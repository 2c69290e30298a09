"""Halls: an arena, a cinema, a small theatre and its lobby, marble, a dome."""

import numpy as np
from sound.audio import Samples, band, noise
from sound.craft import Maker, Rng, modes
from sound.crowds import clap
from sound.film import claw
from sound.incidents import cloth, cough, creaking, drop, sweep, thump
from sound.loop import Loop
from sound.speech import vowel
from sound.steps import GROUNDS, tread


def call(rng: Rng) -> Samples:
    """One of them cannot wait."""
    return vowel(rng.uniform(220, 420), rng.uniform(0.5, 1.2), rng)


def whistle(rng: Rng) -> Samples:
    """Two fingers in a mouth."""
    at = np.arange(int(0.6 * 48000)) / 48000
    hertz = np.interp(at, (0, 0.2, 0.6), (1700, 2600, 2100)) * rng.uniform(0.9, 1.1)
    return np.sin(2 * np.pi * np.cumsum(hertz) / 48000) * np.hanning(len(at)) ** 0.5


def concert_hall(rng: Rng) -> Samples:
    """Ten thousand people who wait and do not sit still."""
    it = Loop(24, rng)
    it.talk(34, 0.03, 0.95, (0, 1))
    it.scatter(call, 70, 0.12, (0, 1))
    it.scatter(whistle, 6, 0.05, (0, 1))
    it.scatter(clap, 160, 0.06, (0, 1))
    it.room(2.2, 1.3, 0.25, 3200)
    it.air(80, 2400, 0.03, 0.6, 0.35)
    return it.mix


def cinema(rng: Rng) -> Samples:
    """Two hundred people in the dark, and the machine behind them."""
    it = Loop(24, rng)
    for frame in range(24 * 24):
        it.lay(claw(rng), frame / 24, 0.02 * rng.uniform(0.8, 1), 0.5)
    it.behind(1800, 200)
    it.scatter(creaking, 9, 0.05)
    it.scatter(cough, 3, 0.05)
    it.scatter(crunch, 16, 0.025)
    it.scatter(cloth, 10, 0.025)
    it.room(1.0, 0.6, 0.6, 2800)
    it.air(40, 400, 0.015)
    return it.mix


def crunch(rng: Rng) -> Samples:
    """Popcorn."""
    y = band(noise(0.25, rng), 1200, 6000) * (rng.random(12000) < 0.02)
    return y * np.hanning(len(y))


def theatre_stage(rng: Rng) -> Samples:
    """Eleven people and an empty seat, heard from the stage."""
    it = Loop(28, rng)
    it.scatter(creaking, 5, 0.05)
    it.scatter(cough, 3, 0.06)
    it.scatter(cloth, 7, 0.03)
    it.scatter(crunch, 2, 0.02)
    it.room(0.9, 0.7, 0.5, 3000)
    it.air(45, 420, 0.006)
    it.hum(120, (0.004, 0.003, 0.002, 0.001), 0.3)
    return it.mix


def theatre_lobby(rng: Rng) -> Samples:
    """A foyer after rain: gutters drip, tyres on the wet road, bulbs that hum."""
    it = Loop(26, rng)
    it.scatter(sweep(3.0, 700, 5200), 4, 0.06, (0.5, 0.95))
    it.scatter(drop, 30, 0.04, (0.45, 0.9))
    it.walk(tread(GROUNDS["marble"]), 7, 0.05)
    it.talk(2, 0.006, 0.4, (0.1, 0.3))
    it.room(0.9, 0.5, 0.8, 3200)
    it.air(45, 500, 0.013)
    it.hum(120, (0.005, 0.004, 0.002), 0.35)
    return it.mix


def observatory_halls(rng: Rng) -> Samples:
    """Marble at night: a long answer to almost nothing."""
    it = Loop(30, rng)
    it.walk(tread(GROUNDS["marble"]), 6, 0.03, 0.7)
    it.scatter(thump, 2, 0.03)
    for count in range(5):
        it.lay(modes(0.4, ((310, 0.05, 1), (860, 0.03, 0.5))), 6.0 * count + 1, 0.03, 0.4)
    it.room(3.4, 1.2, 0.3, 2400)
    it.air(40, 350, 0.01, 0.9, 0.3)
    it.hum(72, (0.003, 0.002), 0.5)
    return it.mix


def planetarium(rng: Rng) -> Samples:
    """A dome: a motor that turns the heavens, and a hush that is round."""
    it = Loop(30, rng)
    it.hum(87, (0.006, 0.004, 0.003, 0.002), 0.6)
    it.hum(130, (0.002, 0.002, 0.001), 0.4)
    for count in range(40):
        it.lay(modes(0.04, ((900, 0.004, 1), (1900, 0.003, 0.5))), 0.75 * count, 0.006, 0.5)
    it.scatter(creaking, 3, 0.012)
    it.room(2.4, 0.9, 0.6, 2000)
    it.air(60, 420, 0.008, 0.8, 0.3)
    it.air(2200, 7000, 0.001, 0.3, 0.6)
    return it.mix


PLACES: dict[str, Maker] = {
    "concert_hall": concert_hall,
    "cinema": cinema,
    "theatre_stage": theatre_stage,
    "theatre_lobby": theatre_lobby,
    "observatory_halls": observatory_halls,
    "planetarium": planetarium,
}
