"""Named colours, ramps, dither and steps along a ramp."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from game.core.palette import INDEX, NAMES, TRANSPARENT

Shade = npt.NDArray[np.float64]
Indices = npt.NDArray[np.uint8]
Mask = npt.NDArray[np.bool_]

PLAIN = ("night", "dusk", "sun", "red", "leaf", "teal", "stone", "gold", "neon", "elec", "rust")
# Walks from dark to light; the first walk that lists a colour is its home.
WALKS: dict[str, list[str]] = {
    ramp: [name for name in NAMES if name.rstrip("0123456789") == ramp] for ramp in PLAIN
} | {
    "ink": ["ink"],
    "skin": ["skin0", "skin1"],
    "wood": [f"wood{n}" for n in range(6)] + ["skin0"],
    "flesh": [f"flesh{n}" for n in range(6)] + ["skin1"],
    "lemon": [f"lemon{n}" for n in range(4)],
    "jade": ["teal0", "jade0", "jade1", "jade2"],
    "plum": ["dusk1", "plum0", "plum1", "plum2"],
    "cloth": ["night1", "cloth0", "cloth1", "cloth2", "cloth3"],
    "royal": ["night1", "royal0", "elec1"],
    "tan": ["wood4", "extra1", "skin0"],
}


def index(name: str) -> int:
    """Give the palette index of a colour."""
    return INDEX[name]


def ramp(*names: str) -> list[int]:
    """Expand "night0-4" and single names into indices."""
    found: list[int] = []
    for name in names:
        first, dash, last = name.partition("-")
        if not dash:
            found.append(INDEX[name])
            continue
        base, start = first.rstrip("0123456789"), int(first[len(first.rstrip("0123456789")) :])
        step = 1 if int(last) >= start else -1
        found += [INDEX[f"{base}{n}"] for n in range(start, int(last) + step, step)]
    return found


def _bayer(size: int) -> Shade:
    matrix = np.array([[0.0]])
    while len(matrix) < size:
        matrix = np.block([[4 * matrix, 4 * matrix + 2], [4 * matrix + 3, 4 * matrix + 1]])
    return (matrix + 0.5) / matrix.size


BAYER = {size: _bayer(size) for size in (2, 4, 8)}


def dither(height: int, width: int, size: int = 4, x: int = 0, y: int = 0) -> Shade:
    """Give the Bayer threshold of every pixel, anchored at x, y."""
    matrix = BAYER[size]
    rows = (np.arange(height) + y)[:, None] % size
    columns = (np.arange(width) + x)[None] % size
    return np.asarray(matrix[rows, columns])


def quantise(
    shade: Shade,
    colours: Sequence[int],
    amount: float = 0.45,
    size: int = 4,
    x: int = 0,
    y: int = 0,
) -> Indices:
    """Turn shades 0..1 into colours of a ramp. `amount` is the width of the dither.

    0 is hard bands, .25-.35 one row, .45-.55 narrow strips (skies, glows), 1 full dither.
    """
    table = np.asarray(colours, np.uint8)
    steps = len(table) - 1
    threshold = dither(*shade.shape, size, x, y)
    level = np.floor(np.clip(shade, 0, 1) * steps + 0.5 + (threshold - 0.5) * amount * 0.999)
    return np.asarray(table[np.clip(level, 0, steps).astype(int)])


def _shift_tables() -> dict[int, Indices]:
    home: dict[int, list[int]] = {}
    for walk in WALKS.values():
        numbers = [INDEX[name] for name in walk]
        for number in numbers:
            home.setdefault(number, numbers)
    tables = {}
    for shift in range(-4, 5):
        table = np.arange(256, dtype=np.uint8)
        for number, walk in home.items():
            table[number] = walk[min(max(walk.index(number) + shift, 0), len(walk) - 1)]
        tables[shift] = table
    return tables


SHIFTS = _shift_tables()


def shift(pixels: Indices, mask: Mask, steps: int) -> None:
    """Move colours along their own ramps where the mask is set; stays in the palette."""
    where = mask & (pixels != TRANSPARENT)
    pixels[where] = SHIFTS[steps][pixels[where]]
