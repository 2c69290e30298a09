"""Loudness by ITU-R BS.1770 and EBU R 128, and the peak between samples. At 48 kHz."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from game.devices.mixing import RATE

Signal = npt.NDArray[np.float32]  # (frames, 2), about -1..1
Row = npt.NDArray[np.float64]

# two filters as (b0, b1, b2, a1, a2): the head, and the ear that is deaf to deep tones
HEAD = (1.535124859587, -2.691696189406, 1.198392810853, -1.690659293182, 0.732480774216)
DEEP = (1.0, -2.0, 1.0, -1.990047454834, 0.990072250366)
OFFSET = -0.691  # of a sine of full scale
SILENT = -70.0  # LUFS below which nothing counts
BELOW, FAR_BELOW = 10.0, 20.0  # how far below the mean a block may be to count
BLOCK, HOP = 0.4, 0.1  # seconds
WIDE, STEP = 3.0, 1.0  # seconds, of the range
QUANTILES = (0.10, 0.95)
BETWEEN = 4  # points a sample between which peaks are sought
TAPS, NEAR = 24, 0.5  # samples on either side; share of the peak from which it is sought
SIZE, RUN_UP = 1 << 18, 1 << 14  # frames weighed at once; those before them that ring on


def loudness(weighed: Row) -> float:
    """Give the integrated loudness in LUFS of what `weigh` gave."""
    power = _blocks(weighed, BLOCK, HOP)
    loud = power[_lufs(power) > SILENT]
    if not len(loud):
        return SILENT
    loud = loud[_lufs(loud) > _lufs(loud.mean()) - BELOW]
    return float(_lufs(loud.mean()))


def loudness_range(weighed: Row) -> float:
    """Give how far loud and soft stretches of what `weigh` gave lie apart, in LU."""
    power = _blocks(weighed, WIDE, STEP)
    loud = power[_lufs(power) > SILENT]
    if len(loud) < 2:
        return 0.0
    loud = loud[_lufs(loud) > _lufs(loud.mean()) - FAR_BELOW]
    low, high = np.quantile(_lufs(loud), QUANTILES)
    return float(high - low)


def true_peak(x: Signal) -> float:
    """Give the highest peak, between samples too, in dBTP."""
    size = np.abs(x)
    highest = float(size.max(initial=0.0))
    if highest <= 0:
        return -120.0
    found = highest
    for side in range(x.shape[1]):
        places = np.flatnonzero(size[:, side] > NEAR * highest)
        found = max(found, _between(x[:, side], places))
    return 20 * float(np.log10(found))


def _between(x: npt.NDArray[np.float32], places: npt.NDArray[np.int64]) -> float:
    """Give the highest value just after any of the places."""
    padded = np.pad(x, TAPS)
    taps = np.arange(-TAPS + 1, TAPS + 1)
    at = np.arange(1, BETWEEN)[:, None] / BETWEEN - taps
    kernels = np.sinc(at) * np.cos(np.pi * at / (2 * TAPS + 2)) ** 2
    highest = 0.0
    for first in range(0, len(places), RATE):
        windows = padded[places[first : first + RATE, None] + TAPS + taps]
        highest = max(highest, float(np.abs(windows @ kernels.T).max()))
    return highest


def _lufs(power: npt.ArrayLike) -> Row:
    return np.asarray(OFFSET + 10 * np.log10(np.asarray(power) + 1e-12))


def _blocks(weighed: Row, seconds: float, hop: float) -> Row:
    """Give the mean power of stretches that overlap."""
    count, step = round(seconds / HOP), round(hop / HOP)
    if len(weighed) <= count:
        return np.array([weighed.mean()]) if len(weighed) else np.zeros(1)
    return np.asarray(sliding_window_view(weighed, count)[::step].mean(axis=1))


def weigh(x: Signal) -> Row:
    """Give the power of every tenth of a second as an ear weighs it, both sides together.

    What was weighed in parts may be joined. The last part of a tenth does not count.
    """
    step = SIZE - RUN_UP
    padded = np.pad(x, ((RUN_UP, -len(x) % step), (0, 0)))
    made = np.zeros((len(padded) - RUN_UP,))
    for first in range(0, len(made), step):
        for side in range(x.shape[1]):
            part = np.fft.rfft(padded[first : first + SIZE, side], SIZE)
            heard = np.fft.irfft(part * _curve(), SIZE)[RUN_UP:]
            made[first : first + step] += heard**2
    tenth = round(HOP * RATE)
    return np.asarray(made[: len(x) // tenth * tenth].reshape(-1, tenth).mean(axis=1))


@lru_cache(maxsize=1)
def _curve() -> npt.NDArray[np.complex128]:
    turn = np.exp(-2j * np.pi * np.arange(SIZE // 2 + 1) / SIZE)
    return np.asarray(_answer(HEAD, turn) * _answer(DEEP, turn))


def _answer(
    filter_: tuple[float, ...], turn: npt.NDArray[np.complex128]
) -> npt.NDArray[np.complex128]:
    b0, b1, b2, a1, a2 = filter_
    return np.asarray((b0 + b1 * turn + b2 * turn**2) / (1 + a1 * turn + a2 * turn**2))
