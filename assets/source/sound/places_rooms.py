"""Rooms where people work and wait: offices, studios, painted sets."""

import numpy as np
from sound.audio import Samples
from sound.craft import Maker, Rng, burst, loose, modes
from sound.film import flash, shutter
from sound.furniture import EFFECTS as FURNITURE
from sound.incidents import cloth, creaking, passing, sweep, thump
from sound.loop import Loop
from sound.steps import GROUNDS, step, tread
from sound.telephones import desk


def typing(rng: Rng) -> Samples:
    """Somebody types a line, a room away."""
    y, when = np.zeros(int(2.2 * 48000)), 0.02
    while when < 2:
        key = modes(0.06, loose(((1300, 0.006, 1), (2600, 0.004, 0.5), (400, 0.01, 0.5)), 0.1, rng))
        start = int(when * 48000)
        y[start : start + len(key)] += key * rng.uniform(0.5, 1)
        when += rng.uniform(0.08, 0.24)
    return y


def office(rng: Rng) -> Samples:
    """A corridor of waiting: tubes, a vent, a typewriter, a telephone that is for somebody else."""
    it = Loop(26, rng)
    it.scatter(typing, 4, 0.05, (0.7, 0.95))
    it.lay(desk(rng), 8.0, 0.012, 0.9)
    it.scatter(FURNITURE["seat_creak"].make, 4, 0.025)
    it.walk(step("stone"), 9, 0.06)
    it.talk(2, 0.005, 0.5, (0.8, 0.95))
    it.room(0.8, 0.5, 0.7, 3000)
    it.air(90, 1500, 0.0088)
    it.hum(120, (0.008, 0.006, 0.003, 0.003, 0.001), 0.5)
    return it.mix


def audition_room(rng: Rng) -> Samples:
    """A bare room in which one chair waits: air, and nothing to hold on to."""
    it = Loop(26, rng)
    it.scatter(cloth, 3, 0.02)
    it.scatter(creaking, 3, 0.02)
    it.scatter(passing, 2, 0.02)
    it.room(1.1, 0.7, 0.5, 2600)
    it.air(50, 500, 0.0056)
    it.hum(60, (0.004, 0.003, 0.001), 0.5)
    return it.mix


def rehearsal_studio(rng: Rng) -> Samples:
    """Machines that are on: amplifiers, fans, a drummer two rooms away."""
    it = Loop(24, rng)
    for beat in range(48):
        x = thump(rng) if beat % 2 == 0 else burst(0.2, 0.04, 200, 900, rng)
        it.lay(x, 0.5 * beat, 0.03, 0.15)
    it.behind(380)
    it.room(0.5, 0.3, 0.8, 1200)
    it.hum(60, (0.006, 0.008, 0.006, 0.005, 0.003, 0.002), 0.6)
    it.air(2500, 9000, 0.0024, 0.2)
    it.air(110, 900, 0.008)
    return it.mix


def photo_studio(rng: Rng) -> Samples:
    """A loft with a wind machine off to one side, flashes that gather, people who wait."""
    it = Loop(26, rng)
    it.scatter(flash, 5, 0.04, (0.3, 0.8))
    it.scatter(shutter, 9, 0.05, (0.35, 0.65))
    it.talk(3, 0.01, 0.4)
    it.walk(step("wood"), 7, 0.06)
    it.room(1.1, 0.6, 0.7, 3800)
    it.air(150, 1300, 0.01, 0.6, 0.3)
    it.hum(87, (0.006, 0.004, 0.002), 0.85)
    return it.mix


def montage(rng: Rng) -> Samples:
    """Painted sets on the move: a wind machine, ropes, wheels, somebody in felt shoes."""
    it = Loop(30, rng)
    it.air(220, 1400, 0.008, 0.7, 0.6)
    it.scatter(creaking, 9, 0.02)
    it.scatter(sweep(3.0, 90, 500), 6, 0.04)
    it.walk(tread(GROUNDS["carpet"]), 10, 0.03)
    it.room(1.6, 0.8, 0.6, 3000)
    it.air(45, 400, 0.0048)
    return it.mix


PLACES: dict[str, Maker] = {
    "casting_office": office,
    "audition_room": audition_room,
    "rehearsal_studio": rehearsal_studio,
    "photo_studio": photo_studio,
    "montage": montage,
}
