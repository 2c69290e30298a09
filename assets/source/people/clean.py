"""From labels to pixels: silhouette, islands, steps of light, contact lines, outline."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from game.core.palette import TRANSPARENT
from people.ramps import RAMPS, steps_of
from people.rig import Vec
from people.surfaces import Cloud
from people.vote import NOTHING, Labels

FOUR = ((0, 1), (0, -1), (1, 0), (-1, 0))
SMALLEST = 3  # pixels of a cluster of one shade


def shift(grid: Vec, down: int, right: int, fill: float) -> Vec:
    """Move a picture, filling what comes in."""
    out = np.full_like(grid, fill)
    h, w = grid.shape
    out[max(down, 0) : h + min(down, 0), max(right, 0) : w + min(right, 0)] = grid[
        max(-down, 0) : h + min(-down, 0), max(-right, 0) : w + min(-right, 0)
    ]
    return out


def neighbours(on: Vec) -> Vec:
    """Count the four neighbours that are on."""
    count: Vec = np.sum([shift(on.astype(int), *way, fill=0) for way in FOUR], axis=0)
    return count


@dataclass
class Picture:
    """Palette indices with depth, for heads and things that come after."""

    pixels: Vec
    depth: Vec


def fix_silhouette(labels: Labels) -> None:
    """Remove spurs of one pixel and fill holes of one pixel, twice."""
    for _ in range(2):
        on = labels.part >= 0
        labels.part = np.where(on & (neighbours(on) <= 1), -1, labels.part)
        on = labels.part >= 0
        for y, x in zip(*np.where(~on & (neighbours(on) >= 4)), strict=True):
            for grid in (labels.part, labels.depth, labels.light):
                grid[y, x] = grid[y, x - 1]


def join_islands(labels: Labels, materials: Vec) -> None:
    """Let single pixels of a material take a neighbour's part."""
    own = np.append(materials, -1)[labels.part]
    ways = [(y, x) for y in (-1, 0, 1) for x in (-1, 0, 1) if y or x]
    same = np.sum([(shift(own, *way, fill=-1) == own) & (own >= 0) for way in ways], axis=0)
    inside = neighbours(labels.part >= 0) >= 3
    before = labels.part.copy()
    for y, x in zip(*np.where((before >= 0) & (same == 0) & inside), strict=True):
        around = [before[y + dy, x + dx] for dy, dx in FOUR]
        labels.part[y, x] = Counter(p for p in around if p >= 0).most_common(1)[0][0]


def join_clusters(steps: Vec, regions: Vec, smallest: int = SMALLEST) -> Vec:
    """Let small clusters take the commonest step beside them within their region."""
    out = steps.copy()
    for _ in range(3):
        if not any(
            [
                _join_region(out, regions == key, smallest)
                for key in np.unique(regions[regions >= 0])
            ]
        ):
            break
    return out


def _join_region(steps: Vec, region: Vec, smallest: int) -> bool:
    changed = False
    for step in np.unique(steps[region]):
        marked, _ = ndimage.label(region & (steps == step))
        sizes = np.bincount(marked.ravel())
        for number in np.flatnonzero(sizes[1:] < smallest) + 1:
            cluster = marked == number
            beside = steps[ndimage.binary_dilation(cluster) & ~cluster & region]
            if len(beside):
                steps[cluster] = np.bincount(beside).argmax()
                changed = True
    return changed


def _numbers(names: list[str]) -> tuple[list[str], Vec]:
    known = sorted(set(names))
    return known, np.array([known.index(name) for name in names])


def paint(cloud: Cloud, labels: Labels) -> Picture:
    """Turn labels into a clean, outlined picture."""
    materials, material_of = _numbers([part.material for part in cloud.parts])
    groups, group_of = _numbers([part.group for part in cloud.parts])
    fix_silhouette(labels)
    join_islands(labels, material_of)
    on = labels.part >= 0
    mats, group = (np.append(of, -1)[labels.part] for of in (material_of, group_of))
    steps = _light_steps(labels, mats, materials)
    far = np.append([part.far for part in cloud.parts], False)[labels.part] & on
    steps = np.where(far, 1, steps)
    steps = join_clusters(steps, np.where(on, mats * 256 + group, -1))
    steps[_contact_lines(labels, mats, group, groups)] = 0
    return _outlined(labels, mats, steps, materials)


def _light_steps(labels: Labels, mats: Vec, materials: list[str]) -> Vec:
    steps = np.zeros(mats.shape, int)
    for number, name in enumerate(materials):
        here = mats == number
        steps[here] = np.maximum(np.digitize(labels.light[here], steps_of(name)), 1)
    return steps


def _contact_lines(labels: Labels, mats: Vec, group: Vec, groups: list[str]) -> Vec:
    """Find pixels under a nearer limb of the same cloth, and legs under the jacket's hem."""
    line = np.zeros(mats.shape, bool)
    for way in FOUR:
        near, other = shift(labels.depth, *way, NOTHING), shift(group, *way, -1)
        same = shift(mats, *way, -1) == mats
        line |= (other >= 0) & (other != group) & (near > labels.depth + 0.5) & same
    leg = np.array([name.startswith("leg") for name in groups] + [False])[group]
    torso = np.array([name == "torso" for name in groups] + [False])[group]
    above = shift(torso.astype(int), 1, 0, 0).astype(bool)
    line |= leg & above & (shift(mats, 1, 0, -1) == mats)
    return line & (labels.part >= 0)


def _outlined(labels: Labels, mats: Vec, steps: Vec, materials: list[str]) -> Picture:
    ramp = np.array([RAMPS[name] for name in materials])
    pixels = np.where(mats >= 0, ramp[mats, steps], TRANSPARENT)
    depth, bare = labels.depth.copy(), mats < 0
    for way in ((1, 0), (0, 1), (0, -1), (-1, 0)):
        beside = shift(mats, *way, -1)
        edge = bare & (beside >= 0)
        pixels[edge] = ramp[beside[edge], 0]
        depth[edge] = shift(labels.depth, *way, NOTHING)[edge]
        bare &= ~edge
    return Picture(pixels.astype(np.uint8), depth)
