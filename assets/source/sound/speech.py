"""People who are heard and not understood: vowels, murmurs, laughter, the blips of talk."""

from dataclasses import dataclass

import numpy as np
from sound.audio import RATE, Samples, band, noise, peak, seconds
from sound.craft import Rng, put, put_round, silence, turn

VOWELS = ((700, 1150), (480, 900), (350, 2000), (380, 760), (560, 1750))  # formants, hertz
BLIP = 0.058  # seconds
VOICE_STEPS = (0, 2, 4, 7, 9)  # semitones above the voice, as it is asked for


@dataclass(frozen=True)
class Timbre:
    """How somebody sounds: `size` of the throat (1 is a grown man or woman), breath, rasp."""

    size: float = 1.0
    breath: float = 0.0
    rasp: float = 0.0
    bright: float = 0.25  # how fast high tones fall away; the smaller the brighter
    length: float = BLIP
    lift: float = 0.06  # how far a letter starts above its pitch


PLAIN = Timbre()
TIMBRES = {
    "tess": Timbre(bright=0.05, lift=0.12, size=0.96),  # loud, loyal
    "alma": Timbre(bright=0.45, lift=0.02, breath=0.1, size=1.02),  # dry, tired
    "caro": Timbre(breath=0.22, lift=0.16, size=0.94, length=0.066),  # always in love
    "frances": Timbre(bright=0.3, lift=0.03, size=1.04, rasp=0.12),  # has seen everybody
    "phone_director": Timbre(bright=0.08, lift=0.0, length=0.046),  # has no time
    "grant": Timbre(bright=0.4, lift=0.03, size=1.02, length=0.064),  # kind, talks markets
    "brother": Timbre(bright=0.15, lift=0.08, size=1.05, rasp=0.1),
    "dex": Timbre(bright=0.12, lift=0.1, size=1.0, length=0.064, breath=0.06),  # charming
    "rick": Timbre(bright=0.02, lift=0.2, size=0.95, rasp=0.2),  # sings even when he talks
    "otis": Timbre(bright=0.5, lift=0.0, size=1.12, rasp=0.28, length=0.07),
    "lena": Timbre(bright=0.38, lift=0.02, size=1.0, length=0.07),
    "byrd": Timbre(bright=0.1, lift=0.05, size=1.06, rasp=0.18),  # brass in it
    "mom": Timbre(bright=0.3, lift=0.1, size=0.98, breath=0.12),
    "dad": Timbre(bright=0.42, lift=0.02, size=1.1, length=0.066),
    "aunt_june": Timbre(bright=0.2, lift=0.18, rasp=0.16, breath=0.16, length=0.074),
    "daniel": Timbre(bright=0.36, lift=0.05, size=1.03, breath=0.08),
    "june": Timbre(size=0.74, bright=0.12, lift=0.22, length=0.05),
    "star": Timbre(bright=0.1, lift=0.02, breath=0.28, length=0.078),  # never hurries
    "photographer": Timbre(bright=0.05, lift=0.14, length=0.044),
    "assistant": Timbre(bright=0.3, lift=0.14, breath=0.2, length=0.046),
    "producer": Timbre(bright=0.2, lift=0.0, size=1.08, rasp=0.22),
    "barista_man": Timbre(bright=0.4, lift=0.0, breath=0.15, size=1.0),
    "barista_woman": Timbre(bright=0.12, lift=0.12, size=0.97),
    "usher": Timbre(bright=0.5, lift=0.04, breath=0.3, size=1.02),  # whispers by trade
    "tow_man": Timbre(bright=0.3, lift=0.0, size=1.15, rasp=0.4, length=0.07),
    "drummer": Timbre(bright=0.16, lift=0.1, size=0.98, length=0.048),
    "driver_student": Timbre(bright=0.16, lift=0.14, size=0.96),
    "driver_mother": Timbre(bright=0.2, lift=0.08, size=1.0, rasp=0.08),
    "boy_small": Timbre(size=0.76, bright=0.08, lift=0.18, length=0.046),
    "driver_drummer": Timbre(bright=0.32, lift=0.04, size=1.06, rasp=0.2),
    "driver_trucker": Timbre(bright=0.34, lift=0.0, size=1.18, rasp=0.3, length=0.072),
    "driver_salesman": Timbre(bright=0.06, lift=0.12, length=0.048),
    "bride": Timbre(breath=0.18, bright=0.22, lift=0.16, size=0.95),
    "dot": Timbre(bright=0.3, lift=0.06, size=1.02, rasp=0.14, breath=0.1),
    "hal": Timbre(bright=0.55, lift=0.0, size=1.12, rasp=0.34, breath=0.14, length=0.072),
    "lookalike_bob": Timbre(bright=0.26, lift=0.07, size=0.99, breath=0.06),
    "couple": Timbre(breath=0.35, bright=0.3, length=0.072),
}  # fmt: skip


def voice_blip(pitch: int, vowel: int, timbre: Timbre, rng: Rng) -> Samples:
    """One letter group of a voice: a tiny vowel at a MIDI pitch."""
    base = 440 * 2 ** ((pitch - 69) / 12)
    at = seconds(timbre.length)
    angle = turn(base * (1 + timbre.lift * np.exp(-at / 0.012)))
    y = np.zeros(len(at))
    for harmonic in range(1, int(5200 / base) + 1):
        level = _blip_level(harmonic * base, harmonic, VOWELS[vowel % len(VOWELS)], timbre)
        y += level * np.sin(harmonic * angle) / harmonic**timbre.bright
    if timbre.rasp:
        y *= 1 + timbre.rasp * np.sin(angle / 2) * 1.6
    if timbre.breath:
        air = band(noise(timbre.length, rng), 1800 / timbre.size, 6500)
        y += timbre.breath * air / air.std() * y.std()
    shaped = y * np.minimum(1, at / 0.004) * np.minimum(1, (timbre.length - at) / 0.018)
    return peak(shaped, -16)


def _blip_level(f: float, harmonic: int, formants: tuple[int, int], timbre: Timbre) -> float:
    return 0.04 / harmonic + sum(
        g / (1 + ((f - c / timbre.size) / b) ** 2)
        for c, b, g in zip(formants, (110, 150), (1, 0.55), strict=True)
    )


def vowel(f: float, length: float, rng: Rng) -> Samples:
    """One syllable of a murmur."""
    at = seconds(length)
    formants = VOWELS[int(rng.integers(len(VOWELS)))]
    angle = turn(f * np.linspace(rng.uniform(0.97, 1.08), rng.uniform(0.9, 1.03), len(at)))
    y = np.zeros(len(at))
    for harmonic in range(1, int(3000 / f)):
        level = 0.01 + sum(
            g / (1 + ((harmonic * f - c) / b) ** 2)
            for c, b, g in zip(formants, (80, 110), (1, 0.5), strict=True)
        )
        if level > 0.02:
            y += level * np.sin(harmonic * angle)
    return np.asarray(y * np.sin(np.pi * at / length) ** 0.6 * 0.2)


def murmur(length: float, rng: Rng, talk: float = 0.75) -> Samples:
    """Somebody talking whom one does not understand, going round; `talk` is 0..1 of the time."""
    y = silence(length)
    base, at = float(rng.choice([rng.uniform(95, 140), rng.uniform(170, 230)])), 0.0
    while at < length:
        if rng.random() > talk:
            at += rng.uniform(0.4, 2.2)
            continue
        syllable = rng.uniform(0.12, 0.3)
        put_round(y, vowel(base * rng.uniform(0.9, 1.15), syllable, rng), at)
        at += syllable * rng.uniform(0.9, 1.3)
    return y * rng.uniform(0.3, 0.8)


def laugh(base: float, count: int, rng: Rng) -> Samples:
    """Somebody laughs: short open syllables that sink and run out of breath."""
    y = silence(0.3 + count * 0.21)
    at = 0.02
    for turn_of in range(count):
        fall = 1.25 - 0.4 * turn_of / count
        syllable = rng.uniform(0.09, 0.14)
        put(y, vowel(base * fall * rng.uniform(0.96, 1.05), syllable, rng), at, 1 - 0.06 * turn_of)
        puff = band(noise(0.06, rng), 1200, 5000) * np.hanning(int(0.06 * RATE))
        put(y, puff, at - 0.03, 0.012)
        at += rng.uniform(0.15, 0.2)
    return y
