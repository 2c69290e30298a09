"""Gradient noise from a hash, the same on every machine; periods make it seamless."""

import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float64]


def _hash(x: npt.NDArray[np.int64], y: npt.NDArray[np.int64], seed: int) -> npt.NDArray[np.int64]:
    mixed = (x * 374761393 + y * 668265263 + seed * 1274126177) & 0xFFFFFFFF
    mixed = ((mixed ^ (mixed >> 13)) * 1274126177) & 0xFFFFFFFF
    return mixed ^ (mixed >> 16)


def gradient(x: Field, y: Field, seed: int, across: int = 0, down: int = 0) -> Field:
    """Give noise about -1..1; `across` and `down` are periods in cells, 0 for none."""
    left, top = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    fx, fy = x - left, y - top

    def corner(dx: int, dy: int) -> Field:
        cx, cy = left + dx, top + dy
        cx = cx % across if across else cx
        cy = cy % down if down else cy
        angle = _hash(cx, cy, seed) / 4294967296.0 * 2 * np.pi
        return np.asarray(np.cos(angle) * (fx - dx) + np.sin(angle) * (fy - dy))

    u = fx**3 * (fx * (fx * 6 - 15) + 10)
    v = fy**3 * (fy * (fy * 6 - 15) + 10)
    upper = corner(0, 0) + (corner(1, 0) - corner(0, 0)) * u
    lower = corner(0, 1) + (corner(1, 1) - corner(0, 1)) * u
    return np.asarray((upper * (1 - v) + lower * v) * 1.5)


def clouds(width: int, height: int, wide: float, tall: float, seed: int, octaves: int = 4) -> Field:
    """Give layered noise about -1..1 with features of so many pixels."""
    rows, columns = np.mgrid[:height, :width].astype(float)
    total, weight, sum_of = np.zeros((height, width)), 1.0, 0.0
    for octave in range(octaves):
        scale = 2**octave
        total += weight * gradient(columns / wide * scale, rows / tall * scale, seed + octave * 17)
        sum_of += weight
        weight *= 0.5
    return np.asarray(total / sum_of * 1.6)


def grain(width: int, height: int, seed: int) -> Field:
    """Give one random number 0..1 a pixel."""
    rows, columns = np.mgrid[:height, :width]
    return np.asarray(_hash(columns, rows, seed) / 4294967296.0)
