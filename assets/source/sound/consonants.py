"""Consonants that are noise: hisses before a vowel, bursts of the lips and the tongue."""

from dataclasses import dataclass

import numpy as np
from sound.audio import RATE, Samples, band
from sound.syllables import Syllable, letters

# letter -> low and high hertz, seconds, level
HISSES = {
    "s": (4800, 9500, 0.10, 0.030),
    "sh": (2400, 6500, 0.10, 0.036),
    "f": (1800, 9000, 0.08, 0.012),
    "th": (2200, 8500, 0.07, 0.010),
    "h": (700, 3800, 0.07, 0.014),
    "z": (4500, 9000, 0.06, 0.014),
    "v": (1500, 7000, 0.05, 0.006),
    "x": (4800, 9500, 0.07, 0.024),
}
BURSTS = {
    "t": (2800, 8000, 0.028, 0.050),
    "k": (1400, 4000, 0.030, 0.045),
    "c": (1400, 4000, 0.030, 0.045),
    "q": (1400, 4000, 0.030, 0.045),
    "p": (500, 2600, 0.022, 0.036),
    "ch": (2200, 6500, 0.060, 0.040),
    "j": (2000, 5500, 0.035, 0.026),
    "d": (2200, 6000, 0.014, 0.026),
    "g": (1200, 3200, 0.016, 0.022),
    "b": (400, 1800, 0.012, 0.022),
}
CLOSED = 0.075  # seconds a consonant takes before the vowel


@dataclass(frozen=True)
class Puff:
    """A piece of noise. `start` in seconds."""

    start: float
    low: float
    high: float
    length: float
    level: float

    def sound(self, rng: np.random.Generator) -> Samples:
        """Give its samples."""
        count = int(self.length * RATE)
        raw = band(rng.normal(0, 1, count + 800), self.low, self.high)[800:]
        shape = np.sin(np.pi * (np.arange(count) + 0.5) / count) ** 0.7
        return np.asarray(self.level * raw / (raw.std() + 1e-9) * shape)


def puffs(sound: Syllable, start: float, end: float) -> list[Puff]:
    """Give the noises of a syllable whose vowel lasts from start to end."""
    found: list[Puff] = []
    at = start
    for letter in reversed(letters(sound.onset)):
        if letter in BURSTS:
            low, high, length, level = BURSTS[letter]
            found.append(Puff(at - length * 0.8, low, high, length, level))
        elif letter in HISSES:
            low, high, length, level = HISSES[letter]
            found.append(Puff(at - length, low, high, length * 1.15, level))
        at -= CLOSED
    for letter in letters(sound.coda)[:2]:
        known = HISSES.get(letter) or BURSTS.get(letter)
        if known:
            low, high, length, level = known
            found.append(Puff(end - length * 0.6, low, high, length, level * 0.5))
    return found
