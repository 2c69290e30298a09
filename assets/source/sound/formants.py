"""Formants: what makes a vowel the vowel it is. Hertz, bandwidth and decibels, five to a sound."""

import numpy as np
import numpy.typing as npt

Curve = npt.NDArray[np.float64]
Formant = tuple[float, float, float]
TOP: tuple[Formant, Formant] = ((3500, 140, -24), (4950, 180, -40))


def _of(first: Formant, second: Formant, third: Formant, top: float = 0.0) -> Curve:
    upper = [(f, bandwidth, db + top) for f, bandwidth, db in TOP]
    return np.array([first, second, third, *upper], dtype=np.float64)


FORMANTS: dict[str, Curve] = {
    "ah": _of((850, 80, 0), (1220, 90, -5), (2810, 120, -12), 9),
    "ae": _of((780, 80, 0), (1700, 100, -7), (2700, 120, -12), 8),
    "eh": _of((600, 70, 0), (1850, 100, -9), (2750, 120, -13), 7),
    "ih": _of((430, 65, 0), (2000, 100, -12), (2800, 120, -15), 5),
    "ee": _of((330, 60, 0), (2050, 100, -16), (2850, 120, -18), 2),
    "uh": _of((680, 75, 0), (1200, 90, -6), (2700, 120, -14), 7),
    "er": _of((490, 70, 0), (1350, 90, -8), (1750, 120, -13), 0),
    "oh": _of((480, 70, 0), (830, 80, -7), (2750, 110, -17), 4),
    "oo": _of((360, 60, 0), (760, 70, -13), (2530, 120, -30), -10),
    "m": _of((260, 60, -4), (1000, 250, -34), (2300, 200, -40), -22),
    "n": _of((280, 60, -4), (1450, 250, -32), (2500, 200, -38), -20),
    "ng": _of((280, 60, -4), (1900, 250, -34), (2600, 200, -38), -20),
    "l": _of((380, 70, -4), (1050, 120, -22), (2700, 150, -30), -8),
    "r": _of((420, 70, -4), (1150, 110, -14), (1600, 130, -18), -12),
    "w": _of((320, 60, -4), (640, 80, -16), (2400, 150, -38), -20),
    "y": _of((300, 60, -4), (2150, 110, -18), (2900, 140, -22), -4),
    "v": _of((300, 60, -6), (1100, 150, -24), (2300, 180, -32), -16),
    "z": _of((300, 60, -8), (1600, 150, -26), (2500, 180, -30), -16),
    "dh": _of((300, 60, -6), (1300, 150, -24), (2500, 180, -30), -16),
}


def weigh(frequency: Curve, formants: Curve, loud: Curve) -> Curve:
    """Give how strong a harmonic is: parallel resonances, and a tilt that opens with loudness."""
    weight = np.zeros(len(frequency))
    for place in range(formants.shape[1]):
        centre, width = formants[:, place, 0], formants[:, place, 1]
        strength = 10 ** (formants[:, place, 2] / 20)
        half = (width / 2) ** 2
        skirt = 0.06 * np.exp(-np.abs(np.log2(np.maximum(frequency, 20) / centre)) * 2.2)
        weight += strength * (half / ((frequency - centre) ** 2 + half) + skirt)
    tilt = (6.5 - 4.0 * loud) * np.log2(np.maximum(frequency, 50) / 200)
    return np.asarray(weight * 10 ** (-tilt / 20))
