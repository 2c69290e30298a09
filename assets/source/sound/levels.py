"""How loud a sound is to the ear, and bringing it to where its family stands."""

from dataclasses import dataclass

import numpy as np
from scipy.signal import sosfilt
from sound.audio import RATE, Samples, loudness
from sound.craft import Maker, rng_of

# The two filters of ITU-R BS.1770 at 48 kHz: the head, and the deaf bass
K_WEIGHT = np.array(
    [
        [1.535124859587, -2.691696189406, 1.198392810853, 1, -1.690659293182, 0.732480774216],
        [1, -2, 1, 1, -1.990047454834, 0.990072250366],
    ]
)  # fmt: skip
MOMENT = int(0.4 * RATE)
CEILING = 10 ** (-3 / 20)  # of a peak, before coding
SOFT, SMALL, PLAIN, LOUD, HUGE = -33.0, -29.0, -25.0, -21.0, -18.0  # LUFS, loudest moment
PLACE = -34.0  # LUFS of what lies under everything


@dataclass(frozen=True)
class Effect:
    """A sound to be made: how, how loud its loudest moment is, whether it goes round."""

    make: Maker
    loud: float = PLAIN
    loops: bool = False

    def build(self, name: str) -> Samples:
        """Make it, at its level."""
        x = self.make(rng_of(name))
        x = x - x.mean(axis=0)
        return fit(x, self.loud) if self.loops else _edged(fit(x, self.loud))


def momentary(x: Samples) -> float:
    """Measure the loudest 400 milliseconds, in LUFS; a short sound stands in silence."""
    sides = x[:, None] if x.ndim == 1 else x
    padded = np.pad(sides, ((MOMENT, MOMENT), (0, 0)))
    power = np.cumsum((sosfilt(K_WEIGHT, padded, axis=0) ** 2).sum(axis=1))
    loudest = float((power[MOMENT:] - power[:-MOMENT]).max()) / MOMENT
    return -0.691 + 10 * float(np.log10(loudest + 1e-12))


def fit(x: Samples, target: float) -> Samples:
    """Bring the loudest moment to a level; what stands above the ceiling is bent, not cut."""
    for _ in range(4):
        x = x * 10 ** ((target - momentary(x)) / 20)
        if np.abs(x).max() <= CEILING:
            break
        x = bend(x)
    return x


def fit_whole(x: Samples, target: float = PLACE) -> Samples:
    """Bring a loop to a loudness as a whole."""
    x = x - x.mean(axis=0)
    return bend(x * 10 ** ((target - loudness(x)) / 20))


def bend(x: Samples) -> Samples:
    """Round off what comes near the ceiling."""
    knee = CEILING * 0.55
    size = np.abs(x)
    over = np.maximum(size - knee, 0) / (CEILING - knee)
    bent = knee + (CEILING - knee) * np.tanh(over)
    return np.asarray(np.sign(x) * np.where(size > knee, bent, size))


def _edged(x: Samples) -> Samples:
    """Begin and end at nothing."""
    x = x.copy()
    count = min(64, len(x) // 4)
    slope = np.linspace(0, 1, count)
    slope = slope if x.ndim == 1 else slope[:, None]
    x[:count] *= slope
    x[-count:] *= slope[::-1]
    return x
