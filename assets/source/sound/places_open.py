"""Places under the sky: freeways, streets, hills, gardens, the desert."""

import numpy as np
from sound.audio import Samples, band, low_pass
from sound.craft import Maker, Rng, hiss, modes
from sound.crowds import child as child_laughs
from sound.incidents import bird, passing, sweep
from sound.loop import Loop
from sound.nature import bark, cricket
from sound.nature import coyote as coyote_calls
from sound.speech import laugh
from sound.steps import step
from sound.vehicles import TINY, WEDGE, blare, car


def far_horn(rng: Rng) -> Samples:
    """Somebody, somewhere in the jam, has had enough."""
    notes = TINY if rng.random() < 0.5 else WEDGE
    return low_pass(blare(rng.uniform(0.2, 0.7), notes), 1600)


def chirping(it: Loop, pitches: tuple[float, ...], level: float) -> None:
    """Let crickets sing, each in a time of its own."""
    for pitch in pitches:
        count, pan = int(it.rng.integers(20, 32)), it.rng.uniform(0.05, 0.95)
        chirp = cricket(pitch, int(it.rng.integers(3, 6)))
        for turn_of in range(count):
            when = it.length * turn_of / count + it.rng.normal(0, 0.012)
            it.lay(chirp, when + pan, level * it.rng.uniform(0.7, 1), pan)


def freeway(rng: Rng) -> Samples:
    """A jam in the morning: engines on the spot, radios that bleed into each other, hot air."""
    it = Loop(32, rng)
    for pan, hertz in ((0.1, 27.5), (0.3, 33), (0.45, 24), (0.62, 38), (0.78, 29), (0.93, 35)):
        it.idle(hertz, 0.05 * rng.uniform(0.5, 1), pan)
    it.tune((67, 71, 74, 0, 71, 67, 69, 0), 0.4, 0.02, 0.15)
    it.tune((57, 0, 60, 64, 0, 60), 0.5, 0.018, 0.55)
    it.tune((76, 79, 0, 83, 81, 0, 79), 0.32, 0.012, 0.9)
    it.talk(3, 0.008, 0.9)
    it.behind(2600, 45)
    it.scatter(far_horn, 7, 0.035)
    it.scatter(lambda rng: hiss(0.3, 2500, 8000, ((0, 1), (0.3, 0)), rng), 6, 0.012)
    it.room(0.9, 0.3, 0.9, 3000)
    it.air(35, 500, 0.03, 0.9, 0.2)
    return it.mix


def freeway_night(rng: Rng) -> Samples:
    """A jam in the evening, years later: softer engines, closed windows, tyres beyond."""
    it = Loop(30, rng)
    for pan, hertz in ((0.2, 23), (0.5, 26), (0.85, 30)):
        it.idle(hertz, 0.04, pan)
    it.tune((62, 0, 65, 69, 0, 67), 0.5, 0.012, 0.3)
    it.behind(900, 40)
    it.scatter(car, 9, 0.09)
    it.scatter(far_horn, 2, 0.02)
    it.room(1.0, 0.3, 0.9, 2600)
    it.air(35, 700, 0.03, 0.9, 0.3)
    return it.mix


def night_street(rng: Rng) -> Samples:
    """A street at night: the city far off, a few crickets, a sign that hums."""
    it = Loop(28, rng)
    it.scatter(passing, 4, 0.05)
    it.scatter(lambda rng: low_pass(bark(rng), 1500), 2, 0.012)
    it.walk(step("stone"), 8, 0.02)
    it.room(1.3, 0.4, 0.8, 2600)
    it.air(30, 900, 0.025, 0.9, 0.2)
    chirping(it, (4300, 4700), 0.012)
    it.hum(120, (0.005, 0.004, 0.001), 0.6)
    return it.mix


def hillside_road(rng: Rng) -> Samples:
    """A bend over the city at the magic hour: crickets near, a carpet of far engines."""
    it = Loop(30, rng)
    it.air(35, 500, 0.02, 1.0, 0.25)
    it.air(500, 3200, 0.003, 0.5, 0.7)
    it.scatter(passing, 2, 0.03)
    it.scatter(lambda rng: low_pass(bark(rng), 1400), 2, 0.01)
    it.room(1.2, 0.3, 0.9, 2400)
    chirping(it, (4150, 4480, 4760, 5050), 0.016)
    return it.mix


def backlot(rng: Rng) -> Samples:
    """A city of fronts at work: hammers, a cart, somebody with a megaphone, sparrows."""
    it = Loop(28, rng)
    for _ in range(5):
        start, pan = rng.uniform(0, 28), rng.uniform(0.1, 0.9)
        for count in range(int(rng.integers(3, 6))):
            blow = modes(0.2, ((420, 0.03, 1), (980, 0.02, 0.7), (2100, 0.01, 0.3)))
            it.lay(blow, start + 0.42 * count, 0.04, pan)
    it.scatter(lambda rng: band(laugh(190, 3, rng), 600, 2200), 3, 0.025)
    it.scatter(sweep(2.6, 200, 1100), 3, 0.04)
    it.talk(4, 0.008, 0.5)
    it.room(1.0, 0.5, 0.7, 3200)
    it.scatter(bird, 16, 0.025)
    it.air(45, 700, 0.011, 0.8, 0.2)
    it.air(500, 3000, 0.002, 0.5, 0.6)
    return it.mix


def observatory(rng: Rng) -> Samples:
    """A terrace at night above everything: wind on stone, the city as one low note."""
    it = Loop(30, rng)
    it.air(160, 900, 0.011, 0.8, 0.6)
    it.air(30, 260, 0.025, 1.0, 0.2)
    it.hum(65, (0.003, 0.002), 0.5)
    it.scatter(far_horn, 1, 0.004)
    chirping(it, (4200, 4600), 0.008)
    return it.mix


def observatory_lawn(rng: Rng) -> Samples:
    """The same hill at noon: birds, leaves, a school class, a city that looks like nothing."""
    it = Loop(30, rng)
    it.scatter(child_laughs, 3, 0.014)
    it.talk(3, 0.004, 0.4)
    it.room(0.8, 0.4, 0.7, 3000)
    it.scatter(bird, 22, 0.03)
    it.air(700, 5200, 0.0035, 0.4, 0.7)
    it.air(35, 420, 0.013, 0.9, 0.2)
    return it.mix


def flies(rng: Rng) -> Samples:
    """An insect passes an ear."""
    at = np.arange(int(1.4 * 48000)) / 48000
    hertz = np.interp(at, (0, 0.7, 1.4), (212, 224, 196)) * rng.uniform(0.9, 1.1)
    angle = 2 * np.pi * np.cumsum(hertz) / 48000
    return (np.sin(angle) + 0.6 * np.sin(2 * angle) + 0.3 * np.sin(3 * angle)) * np.hanning(len(at))


def desert_road(rng: Rng) -> Samples:
    """The Mojave at dawn: wind with sand in it, a wire that sings, a loose sheet of tin."""
    it = Loop(32, rng)
    it.air(70, 620, 0.02, 0.8, 0.6)
    it.air(1800, 7000, 0.003, 0.3, 0.9)
    it.hum(196, (0.002, 0.001), 0.2)
    it.scatter(tin, 5, 0.02, (0.6, 0.85))
    it.scatter(flies, 3, 0.006)
    it.scatter(bird, 4, 0.008)
    return it.mix


def tin(rng: Rng) -> Samples:
    """A sheet of tin lifts and falls."""
    return modes(0.4, ((310, 0.06, 1), (740, 0.04, 0.7), (1650, 0.02, 0.4)))


def desert_road_night(rng: Rng) -> Samples:
    """The Mojave at night: low wind, two crickets, something that calls beyond the fence."""
    it = Loop(32, rng)
    it.air(45, 380, 0.018, 0.9, 0.6)
    it.lay(coyote_calls(rng), 19.0, 0.01, 0.8)
    it.scatter(passing, 1, 0.03)
    it.room(1.6, 0.4, 0.9, 2000)
    chirping(it, (3900, 4150), 0.008)
    return it.mix


def boulder_city(rng: Rng) -> Samples:
    """A street that sleeps: sprinklers, a transformer, the first bird, a dog that dreams."""
    it = Loop(28, rng)
    for count in range(90):
        jet = hiss(0.12, 2400, 8000, ((0, 0), (0.01, 1), (0.12, 0)), rng)
        it.lay(jet, 28 * count / 90, 0.008, 0.25)
    it.scatter(bird, 10, 0.02)
    it.scatter(lambda rng: low_pass(bark(rng), 1500), 2, 0.012)
    it.room(0.9, 0.35, 0.9, 3000)
    it.air(40, 420, 0.008, 0.9, 0.2)
    it.hum(120, (0.004, 0.003, 0.001), 0.8)
    chirping(it, (4400,), 0.006)
    return it.mix


PLACES: dict[str, Maker] = {
    "freeway": freeway,
    "freeway_night": freeway_night,
    "night_street": night_street,
    "hillside_road": hillside_road,
    "backlot": backlot,
    "observatory": observatory,
    "observatory_lawn": observatory_lawn,
    "desert_road": desert_road,
    "desert_road_night": desert_road_night,
    "boulder_city": boulder_city,
}
