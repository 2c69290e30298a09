"""Figures of drawn pictures: orphan pixels, seams between tiles, borders of blob tiles."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import numpy.typing as npt

from game.core.figure import Figure
from game.core.oklab import oklab
from game.core.palette import RGB, TRANSPARENT
from game.devices.images import Indices, indices_of, read_picture

MOST_ORPHANS = 3.0  # percent
MOST_SEAM = 1.6  # step over a border / step inside, for grounds that are not laid in rows
FAINT = 0.04  # OKLab; a step below it is not seen
MOST_MISMATCH = 1.0  # pixels
AROUND = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if (dy, dx) != (0, 0)]
EMPTY = np.zeros((256 - len(RGB), 3))
LAB = oklab(np.vstack([np.array(RGB), EMPTY]))
North, East, South, West = 0, 2, 4, 6  # bits of a mask, from the top clockwise
Tile = npt.NDArray[np.uint8]


def measure_picture(path: Path) -> Iterator[Figure]:
    """Measure the orphan pixels of a prop or a sheet of tiles."""
    remedy = "Give lone pixels the colour beside them, or make them clusters of two or more."
    share = 100 * orphans(indices_of(read_picture(path)))
    yield Figure(path, "orphan pixels %", share, most=MOST_ORPHANS, remedy=remedy)


def orphans(pixels: Indices) -> float:
    """Give the share of painted pixels none of whose eight neighbours has their colour."""
    solid = pixels != TRANSPARENT
    if not solid.any():
        return 0.0
    padded = np.pad(pixels, 1, mode="edge")
    height, width = pixels.shape
    lone = np.ones_like(solid)
    for dy, dx in AROUND:
        lone &= padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width] != pixels
    return float(lone[solid].mean())


def measure_tileset(path: Path) -> Iterator[Figure]:
    """Measure the terrains of a tileset: seams of fills, borders of blobs."""
    root = ElementTree.parse(path).getroot()
    image = root.find("image")
    if image is None:
        return
    columns = int(root.get("columns", "1"))
    sheet = indices_of(read_picture(path.parent / image.get("source", "")))
    for wang in root.iter("wangset"):
        masks = [(_sides(tile), int(tile.get("tileid", "0"))) for tile in wang.iter("wangtile")]
        cut = [(sides, _tile(sheet, number, columns)) for sides, number in masks]
        if wang.get("type") == "mixed":
            yield _blob_figure(path, wang.get("name", ""), cut)
        else:
            yield from _seam_figures(path, cut)


def _sides(tile: ElementTree.Element) -> tuple[int, ...]:
    return tuple(map(int, tile.get("wangid", "").split(",")))


def _tile(sheet: Indices, number: int, columns: int, size: int = 16) -> Tile:
    row, column = divmod(number, columns)
    return sheet[row * size : (row + 1) * size, column * size : (column + 1) * size]


def _seam_figures(path: Path, cut: list[tuple[tuple[int, ...], Tile]]) -> Iterator[Figure]:
    remedy = "Let what crosses the border of one variant go on in all others."
    for colour in sorted({max(sides) for sides, _ in cut}):
        tiles = [tile for sides, tile in cut if set(sides[1::2]) == {colour}]
        if tiles:
            value = seam(tiles)
            yield Figure(path, "seam", value, most=MOST_SEAM, place=f"{colour}", remedy=remedy)


def seam(tiles: list[Tile]) -> float:
    """Give how much stronger the step over a border is than the strongest row or column inside.

    All pairs of variants, both ways. What is laid in rows (boards, slabs) has such steps in most
    variants; a border that only one variant has is a seam.
    """
    labs = [LAB[tile] for tile in tiles]
    return max(_seam(labs), _seam([lab.swapaxes(0, 1) for lab in labs]))


def _seam(labs: list[npt.NDArray[np.float64]]) -> float:
    columns = [_steps(lab[:, :-1], lab[:, 1:]).mean(axis=0) for lab in labs]
    joints = [_steps(lab[:, -1], lab[:, 0]).mean() for lab in labs]
    usual = max(float(np.median(columns, axis=0).max()), float(np.median(joints)), FAINT)
    over = max(float(_steps(a[:, -1], b[:, 0]).mean()) for a, b in product(labs, labs))
    return over / usual


def _steps(one: npt.NDArray[np.float64], other: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(np.linalg.norm(one - other, axis=-1))


def _blob_figure(path: Path, name: str, cut: list[tuple[tuple[int, ...], Tile]]) -> Figure:
    solid = [(sides, tile != TRANSPARENT) for sides, tile in cut]
    worst = 0
    for (one, a), (other, b) in product(solid, solid):
        if one[East] and other[West] and _meet(one, other, ((0, 1), (4, 3)), ((7, 0), (5, 4))):
            worst = max(worst, int((a[:, -1] != b[:, 0]).sum()))
        if one[South] and other[North] and _meet(one, other, ((2, 3), (6, 5)), ((1, 2), (7, 6))):
            worst = max(worst, int((a[-1] != b[0]).sum()))
    remedy = "Both borders must come from the same curve, and end at 0 at the corners."
    return Figure(path, "blob border px", worst, most=MOST_MISMATCH, place=name, remedy=remedy)


Pairs = tuple[tuple[int, int], tuple[int, int]]


def _meet(one: tuple[int, ...], other: tuple[int, ...], mine: Pairs, theirs: Pairs) -> bool:
    """Whether two tiles may lie side by side: they agree about the cells both touch.

    `mine` are (side, corner) of the first: its side is the other's corner, and its corner the
    other's side. A corner speaks only where its side is set.
    """
    for (side, corner), (their_corner, their_side) in zip(mine, theirs, strict=True):
        if one[side] and bool(one[corner]) != bool(other[their_side]):
            return False
        if other[their_side] and bool(other[their_corner]) != bool(one[side]):
            return False
    return True
