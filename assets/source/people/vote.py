"""The vote that turns clouds of points into labels of pixels."""

from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np

from people.rig import Vec, vec
from people.surfaces import Cloud

PITCH = radians(18)  # the camera looks down a little
COS, SIN = cos(PITCH), sin(PITCH)
BACK_SHADE = -0.25  # the inner side of cloth
LIGHT = vec(-0.55, 0.72, 0.55) / float(np.linalg.norm(vec(-0.55, 0.72, 0.55)))
NOTHING = -99.0  # depth of empty pixels


@dataclass
class Labels:
    """What each pixel shows: part (-1 none), light, depth."""

    part: Vec
    light: Vec
    depth: Vec


def project(point: Vec) -> tuple[float, float]:
    """Give screen x and y of a point, from the feet."""
    return float(point[0]), float(-point[1] * COS + point[2] * SIN)


def depth_of(point: Vec) -> float:
    """Give how near a point is to the viewer."""
    return float(point[2] * COS + point[1] * SIN)


def vote(
    cloud: Cloud, size: tuple[int, int], origin: tuple[float, float], pitch: float = PITCH
) -> Labels:
    """Let the nearest points in each pixel decide by weighted majority."""
    width, height = size
    n, pixels = cloud.samples, width * height
    where, depth, light, owner = _nearest(cloud, size, origin, pitch)
    x, y = where % (width * n) // n, where // (width * n) // n
    slot = (y * width + x) * len(cloud.parts) + owner
    total = pixels * len(cloud.parts)
    shape = (pixels, len(cloud.parts))
    count = np.bincount(slot, minlength=total).reshape(shape)
    lights = np.bincount(slot, light, total).reshape(shape)
    depths = np.bincount(slot, depth, total).reshape(shape)
    win = np.argmax(count * np.array([part.weight for part in cloud.parts]), 1)
    covers = np.array([part.cover for part in cloud.parts])
    shown = (count.sum(1) / (n * n) >= covers[win]).reshape(height, width)
    rows = np.arange(pixels)
    voters = np.maximum(count[rows, win], 1)
    grid = (height, width)
    return Labels(
        np.where(shown, win.reshape(grid), -1),
        (lights[rows, win] / voters).reshape(grid),
        np.where(shown, (depths[rows, win] / voters).reshape(grid), NOTHING),
    )


def _nearest(
    cloud: Cloud, size: tuple[int, int], origin: tuple[float, float], pitch: float
) -> tuple[Vec, Vec, Vec, Vec]:
    """Keep the nearest point of each sample: its place, depth, light and part."""
    p, normal = np.concatenate(cloud.points), np.concatenate(cloud.normals)
    owner, shade = np.concatenate(cloud.owners), np.concatenate(cloud.shades)
    c, s, n = cos(pitch), sin(pitch), cloud.samples
    x = np.floor((p[:, 0] + origin[0]) * n).astype(int)
    y = np.floor((p[:, 2] * s - p[:, 1] * c + origin[1]) * n).astype(int)
    depth = p[:, 2] * c + p[:, 1] * s
    seen = np.stack(
        [normal[:, 0], normal[:, 1] * c - normal[:, 2] * s, normal[:, 2] * c + normal[:, 1] * s], 1
    )
    back = seen[:, 2] < 0
    seen[back] *= -1
    light = seen @ LIGHT + shade + BACK_SHADE * back
    inside = (x >= 0) & (y >= 0) & (x < size[0] * n) & (y < size[1] * n)
    where = (y * size[0] * n + x)[inside]
    order = np.lexsort((depth[inside], where))
    last = np.append(np.diff(where[order]) > 0, True)
    keep = np.flatnonzero(inside)[order[last]]
    return where[order[last]], depth[keep], light[keep], owner[keep]
