"""Homes: the flats, a rented room, two houses."""

import numpy as np
from sound.audio import Samples, seconds
from sound.craft import Maker, Rng, hiss, modes
from sound.crowds import child as child_laughs
from sound.furniture import EFFECTS as FURNITURE
from sound.incidents import bird, creaking, drop, fork, passing, thump, tick
from sound.loop import Loop
from sound.nature import bark, cricket

FRIDGE = (0.005, 0.004, 0.002, 0.001)


def home(rng: Rng, cars: int, outside: float) -> Loop:
    """A flat with the street outside its window and a fridge in its kitchen."""
    it = Loop(26, rng)
    it.scatter(passing, cars, 0.05 * outside, (0.1, 0.5))
    it.scatter(thump, 2, 0.02)
    it.behind(2200)
    it.air(45, 700, 0.0064 * outside, 0.8, 0.2)
    it.hum(100, FRIDGE, 0.85)
    return it


def mia_apartment(rng: Rng) -> Samples:
    """Four women's flat in the evening: a neighbour's radio, a pipe, steps overhead."""
    it = home(rng, 4, 1.0)
    it.tune((64, 0, 67, 69, 0, 67, 64, 62, 0, 60, 62, 64), 0.36, 0.012, 0.9)
    it.talk(2, 0.004, 0.6, (0.85, 0.95))
    it.behind(900, 120)
    it.scatter(pipe, 2, 0.03, (0.7, 0.9))
    it.walk(thump, 8, 0.03)
    it.scatter(drop, 12, 0.012, (0.75, 0.8))
    it.hum(120, (0.002, 0.001), 0.5)
    it.air(60, 900, 0.0032)
    return it.mix


def apartment(rng: Rng) -> Samples:
    """The shared flat by day: an open window, sparrows, a street that is not in a hurry."""
    it = home(rng, 5, 1.4)
    it.scatter(bird, 14, 0.03, (0.1, 0.45))
    it.scatter(child_laughs, 1, 0.02, (0.1, 0.3))
    it.scatter(bark, 2, 0.012, (0.1, 0.4))
    it.air(400, 3200, 0.0016, 0.5, 0.6)
    it.room(0.4, 0.2, 0.9)
    return it.mix


def apartment_evening(rng: Rng) -> Samples:
    """The flat as lamps go on: neighbours' dishes, talk behind walls, the first crickets."""
    it = home(rng, 4, 1.1)
    it.talk(3, 0.006, 0.6, (0.6, 0.95))
    it.scatter(fork, 10, 0.02, (0.1, 0.5))
    it.behind(1300, 100)
    it.scatter(lambda rng: cricket(4500, 3), 14, 0.008, (0.15, 0.3))
    it.hum(100, FRIDGE, 0.85)
    it.air(50, 600, 0.0032)
    return it.mix


def apartment_night(rng: Rng) -> Samples:
    """The flat late: the fridge, a clock, a siren that means somebody else."""
    it = home(rng, 2, 0.7)
    at = seconds(7.0)
    siren = np.sin(2 * np.pi * np.cumsum(640 + 160 * np.sin(2 * np.pi * 0.28 * at)) / 48000)
    it.lay(siren * np.hanning(len(siren)) ** 2, 9.0, 0.006, 0.25)
    for second in range(26):
        it.lay(tick(rng), float(second), 0.012 if second % 2 else 0.015, 0.7)
    it.scatter(lambda rng: cricket(4350, 4), 20, 0.006, (0.1, 0.3))
    it.room(0.5, 0.25, 0.9)
    return it.mix


def apartment_bare(rng: Rng) -> Samples:
    """The flat before anything stands in it: every sound has an answer."""
    it = Loop(26, rng)
    it.scatter(passing, 5, 0.05, (0.1, 0.5))
    it.scatter(bird, 8, 0.02, (0.1, 0.4))
    it.scatter(FURNITURE["box_down"].make, 2, 0.03)
    it.scatter(creaking, 4, 0.015)
    it.room(1.2, 0.9, 0.5, 3400)
    it.air(50, 800, 0.008, 0.8, 0.2)
    return it.mix


def sebs_room(rng: Rng) -> Samples:
    """A rented room: a tap, steps overhead, a street through blinds."""
    it = Loop(26, rng)
    it.scatter(passing, 5, 0.06, (0.0, 0.4))
    it.walk(thump, 9, 0.05)
    it.scatter(pipe, 2, 0.04, (0.6, 0.9))
    it.behind(1500)
    for count in range(13):
        it.lay(drop(rng), 2.0 * count + 0.3, 0.03, 0.8)
    it.room(0.7, 0.5, 0.7, 3000)
    it.air(45, 600, 0.008)
    it.hum(60, (0.006, 0.004, 0.002), 0.5)
    return it.mix


def dolan_house(rng: Rng) -> Samples:
    """A house where nothing was moved for years: a tall clock, a fridge, a bird outside."""
    it = Loop(26, rng)
    for second in range(26):
        clock = modes(0.12, ((620 if second % 2 else 720, 0.012, 1), (1500, 0.006, 0.5)))
        it.lay(clock, float(second), 0.03, 0.3)
    it.scatter(creaking, 3, 0.02)
    it.scatter(bird, 7, 0.014, (0.6, 0.95))
    it.scatter(passing, 2, 0.03, (0.6, 0.9))
    it.room(0.5, 0.4, 0.8, 3000)
    it.air(60, 700, 0.004)
    it.hum(120, FRIDGE, 0.8)
    return it.mix


def hills_house(rng: Rng) -> Samples:
    """A house with its doors open: crickets, a pool's filter, leaves, no neighbours."""
    it = Loop(28, rng)
    for pitch, count, pan in ((4250, 28, 0.15), (4800, 23, 0.85)):
        for turn_of in range(count):
            it.lay(cricket(pitch, 3), 28 * turn_of / count, 0.012, pan)
    it.air(300, 2600, 0.0032, 0.5, 0.6)
    it.scatter(drop, 26, 0.01, (0.7, 0.9))
    it.hum(98, (0.004, 0.002, 0.001), 0.8)
    it.air(45, 400, 0.0048)
    return it.mix


def pipe(rng: Rng) -> Samples:
    """Water runs in somebody's wall."""
    return hiss(2.6, 300, 1500, ((0, 0), (0.3, 1), (2.1, 0.8), (2.6, 0)), rng)


PLACES: dict[str, Maker] = {
    "mia_apartment": mia_apartment,
    "apartment": apartment,
    "apartment_evening": apartment_evening,
    "apartment_night": apartment_night,
    "apartment_bare": apartment_bare,
    "sebs_room": sebs_room,
    "dolan_house": dolan_house,
    "hills_house": hills_house,
}
