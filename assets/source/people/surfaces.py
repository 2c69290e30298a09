"""Parametric surfaces as clouds of points."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import cos, pi, sin

import numpy as np

from people.rig import Vec, vec

SAMPLES = 5  # a pixel is voted on by SAMPLES x SAMPLES points
DENSITY = 1.4  # points a sample; fewer leave holes
Ring = tuple[Vec, Vec, Vec]  # centre and two half axes
Fold = Callable[[Vec, Vec], Vec]


@dataclass
class Part:
    """A piece of somebody: material, the group that shares contours, weight in the vote."""

    name: str
    material: str
    group: str
    weight: float = 1.0
    cover: float = 0.5
    far: bool = False


@dataclass(frozen=True)
class Surface:
    """Points, their normals, the way along (0..1) and round (radians)."""

    points: Vec
    normals: Vec
    along: Vec
    round: Vec


@dataclass
class Cloud:
    """All points of a figure."""

    samples: int = SAMPLES
    parts: list[Part] = field(default_factory=list)
    points: list[Vec] = field(default_factory=list)
    normals: list[Vec] = field(default_factory=list)
    owners: list[Vec] = field(default_factory=list)
    shades: list[Vec] = field(default_factory=list)

    def part(self, part: Part) -> int:
        """Register a part."""
        self.parts.append(part)
        return len(self.parts) - 1

    def add(self, owner: int | Vec, surface: Surface, shade: float | Vec = 0.0) -> None:
        """Add points that belong to one part, or each to its own."""
        count = len(surface.points)
        self.points.append(surface.points)
        self.normals.append(surface.normals)
        self.owners.append(np.broadcast_to(np.asarray(owner), (count,)))
        self.shades.append(np.broadcast_to(np.asarray(shade, float), (count,)))


def _spline(rings: Vec, at: Vec) -> Vec:
    count = len(rings)
    i = np.clip(np.floor(at).astype(int), 0, count - 2)
    f = (at - i)[:, None]
    a, b = rings[np.maximum(i - 1, 0)], rings[i]
    c, d = rings[i + 1], rings[np.minimum(i + 2, count - 1)]
    cubic = (-a + 3 * b - 3 * c + d) * f**3
    result: Vec = 0.5 * (2 * b + (c - a) * f + (2 * a - 5 * b + 4 * c - d) * f * f + cubic)
    return result


def _straight(rings: Vec, at: Vec) -> Vec:
    steps = np.arange(len(rings))
    return np.stack([np.interp(at, steps, rings[:, axis]) for axis in range(3)], 1)


def loft(
    cloud: Cloud, rings: Sequence[Ring], fold: Fold | None = None, smooth: bool = True
) -> Surface:
    """Stretch a skin over rings."""
    centres, us, ws = (np.array([ring[k] for ring in rings], float) for k in range(3))
    wide = np.linalg.norm(us, axis=1)
    length = np.sum(np.linalg.norm(np.diff(centres, axis=0), axis=1)) + np.ptp(wide)
    radius = max(wide.max(), np.linalg.norm(ws, axis=1).max())
    rows = max(6, int(length * cloud.samples * DENSITY))
    columns = max(12, int(2 * pi * radius * cloud.samples * DENSITY))
    at = np.linspace(0, len(rings) - 1, rows)
    between = _spline if smooth and len(rings) > 2 else _straight
    c, u, w = (between(axis, at)[:, None, :] for axis in (centres, us, ws))
    angle = np.linspace(0, 2 * pi, columns, endpoint=False)
    along = at / (len(rings) - 1)
    swell = np.ones((rows, columns)) if fold is None else fold(along[:, None], angle[None, :])
    cosine, sine = np.cos(angle)[None, :, None], np.sin(angle)[None, :, None]
    points = c + (u * cosine + w * sine) * swell[:, :, None]
    normals = _normals(points, c)
    return Surface(
        points.reshape(-1, 3),
        normals.reshape(-1, 3),
        np.repeat(along, columns),
        np.tile(angle, rows),
    )


def _normals(points: Vec, centres: Vec) -> Vec:
    crossed = np.cross(np.gradient(points, axis=0), np.roll(points, -1, 1) - np.roll(points, 1, 1))
    crossed /= np.maximum(np.linalg.norm(crossed, axis=-1, keepdims=True), 1e-9)
    outward = np.sum(crossed * (points - centres)) >= 0
    return crossed if outward else -crossed


def limb(
    cloud: Cloud, owner: int, ends: tuple[Vec, Vec], radii: tuple[float, float], shade: float = 0
) -> None:
    """Add a round-ended limb."""
    cloud.add(owner, loft(cloud, limb_rings(*ends, radii), smooth=False), shade)


def limb_rings(
    a: Vec, b: Vec, radii: tuple[float, float], flat: float = 1.0, caps: bool = True
) -> list[Ring]:
    """Give the rings of a limb."""
    way = b - a
    length = float(np.linalg.norm(way))
    way = way / max(length, 1e-6)
    u = np.cross(way, vec(0, 0, 1))
    if np.linalg.norm(u) < 1e-3:
        u = np.cross(way, vec(1, 0, 0))
    u = u / np.linalg.norm(u)
    w = np.cross(u, way) * flat
    first, last = radii
    ends = [(cos(q * pi / 2), sin(q * pi / 2)) for q in (0.02, 0.35, 0.7)] if caps else []
    rings = [(a - way * first * x, u * first * r, w * first * r) for x, r in ends]
    for f in (0, 0.5, 1):
        radius = first + (last - first) * f
        rings.append((a + way * length * f, u * radius, w * radius))
    return rings + [(b + way * last * x, u * last * r, w * last * r) for x, r in reversed(ends)]


def ball(cloud: Cloud, owner: int, centre: Vec, axes: Ring, shade: float = 0) -> None:
    """Add an ellipsoid with three half axes."""
    x, y, z = axes
    angles = np.linspace(0.01, pi - 0.01, 9)
    rings = [(centre - y * cos(q), x * sin(q), z * sin(q)) for q in angles]
    cloud.add(owner, loft(cloud, rings), shade)
