"""Blob tiles: one ground over another with rounded, wobbling borders that always meet.

A cell's eight neighbours are bits, N=1 NE=2 E=4 SE=8 S=16 SW=32 W=64 NW=128; a diagonal counts
only where both its sides are set, which leaves 47 tiles.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from kit.canvas import Canvas, edge, grid
from kit.ramp import Mask, Shade

TILE = 16
N, NE, E, SE, S, SW, W, NW = (1 << bit for bit in range(8))
NEIGHBOURS = (
    (N, 0, -1),
    (NE, 1, -1),
    (E, 1, 0),
    (SE, 1, 1),
    (S, 0, 1),
    (SW, -1, 1),
    (W, -1, 0),
    (NW, -1, -1),
)
CORNERS = ((NE, N, E), (SE, S, E), (SW, S, W), (NW, N, W))
FAR = 99.0  # pixels from a border that is not there
Ground = Callable[[int], Canvas]
Area = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Border:
    """How the upper ground ends. Lengths in pixels.

    `dark` edges its lower and right rim, `light` the upper and left one; `lip` is a face of so
    many pixels below its southern rim, in two colours; `blades` hang over it like grass.
    """

    inset: float = 3.0
    outer: float = 6.0
    inner: float = 4.0
    wobble: float = 1.1
    dark: str | None = None
    light: str | None = None
    lip: tuple[int, str, str] | None = None
    blades: str | None = None
    seed: int = 1


def canonical(mask: int) -> int:
    """Drop the diagonals that do not count."""
    for corner, down, across in CORNERS:
        if not (mask & down and mask & across):
            mask &= ~corner
    return mask


BLOBS = tuple(sorted({canonical(mask) for mask in range(256)}))  # 47


def blob47(paint: Ground, border: Border) -> dict[int, Canvas]:
    """Paint the 47 tiles of a ground; outside it they are empty. Keys are masks."""
    return {mask: _blob(mask, paint(mask % 5), border) for mask in BLOBS}


def lay_blobs(area: Area, tiles: dict[int, Canvas], canvas: Canvas, x: int = 0, y: int = 0) -> None:
    """Paint a ground where `area` (rows by columns of cells) is set.

    Beyond the area it goes on as it is at the rim.
    """
    for row, column in np.argwhere(area):
        tile = tiles[mask_at(area, int(row), int(column))]
        canvas.blit(tile, x + int(column) * TILE, y + int(row) * TILE)


def mask_at(area: Area, row: int, column: int) -> int:
    """Give the mask of a cell."""
    padded = np.pad(area, 1, mode="edge")
    around = (bit for bit, dx, dy in NEIGHBOURS if padded[row + 1 + dy, column + 1 + dx])
    return canonical(sum(around))


def _blob(mask: int, ground: Canvas, border: Border) -> Canvas:
    inside = blob_mask(mask, border)
    tile = Canvas(TILE, TILE)
    tile.pixels[inside] = ground.pixels[inside]
    if border.dark:
        tile.fill(_rim(inside, 0, 1) | _rim(inside, 1, 0), border.dark)
    if border.light:
        tile.fill(_rim(inside, 0, -1) | _rim(inside, -1, 0), border.light)
    _hang(tile, inside, border)
    return tile


def _rim(inside: Mask, dx: int, dy: int) -> Mask:
    """Give the rim on one side; where the ground runs out of the tile it has none."""
    padded = np.pad(inside, TILE, mode="edge")
    return edge(padded, dx, dy)[TILE : 2 * TILE, TILE : 2 * TILE]


def _hang(tile: Canvas, inside: Mask, border: Border) -> None:
    """Draw what hangs below the southern rim: a lip, or blades."""
    rng = np.random.default_rng(77)
    for x in range(TILE):
        rows = np.nonzero(inside[:, x])[0]
        long = 1 + int(rng.random() < 0.3) if rng.random() < 0.55 else 0
        if not len(rows) or rows[-1] >= TILE - 1:
            continue
        below = int(rows[-1]) + 1
        if border.lip:
            height, face, foot = border.lip
            tile.column(x, below, height - 1, face)
            tile.dot(x, below + height - 1, foot)
        elif border.blades:
            tile.column(x, below, min(long, TILE - below), border.blades)


def blob_mask(mask: int, border: Border) -> Mask:
    """Give the pixels of a tile that belong to the upper ground."""
    xs, ys = grid(TILE, TILE)
    waves = {side: _wave(line, border, n) for n, (side, line) in enumerate(_lines(xs, ys))}
    inside = {N: ys, S: TILE - ys, W: xs, E: TILE - xs}
    away = {
        side: np.full_like(xs, FAR) if mask & side else inside[side] - border.inset - waves[side]
        for side in (N, S, W, E)
    }
    distance = np.full_like(xs, FAR)
    for corner, down, across in CORNERS:
        distance = np.minimum(distance, _rounded(away[down], away[across], border.outer))
        if mask & down and mask & across and not mask & corner:
            dx = inside[across] - border.inset - waves[across]
            dy = inside[down] - border.inset - waves[down]
            distance = np.minimum(distance, _notch(dx, dy, border.inner))
    return np.asarray(distance > 0)


def _lines(xs: Shade, ys: Shade) -> Sequence[tuple[int, Shade]]:
    return ((N, xs), (S, xs), (W, ys), (E, ys))


def _wave(along: Shade, border: Border, side: int) -> Shade:
    """Give a wobble with the period of a tile that is 0 at its ends, so that neighbours meet."""
    rng = np.random.default_rng(border.seed * 4 + side)
    total = np.zeros_like(along)
    for wave in (1, 2, 3):
        size, shift = rng.uniform(-1, 1), rng.uniform(0, 2 * np.pi)
        turn = 2 * np.pi * wave * along / TILE + shift
        total += size * (np.sin(turn) - np.sin(shift)) / wave
    return total * border.wobble


def _rounded(a: Shade, b: Shade, radius: float) -> Shade:
    """Give the distance inside two half planes whose corner is round."""
    near = (a < radius) & (b < radius)
    bow = radius - np.hypot(radius - np.minimum(a, radius), radius - np.minimum(b, radius))
    return np.where(near, bow, np.minimum(a, b))


def _notch(dx: Shade, dy: Shade, radius: float) -> Shade:
    """Give the distance outside a round notch in a corner."""
    near = (dx > -radius) & (dy > -radius)
    bow = np.hypot(np.maximum(dx + radius, 0), np.maximum(dy + radius, 0)) - radius
    return np.where(near, bow, np.maximum(dx, dy))
