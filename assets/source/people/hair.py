"""Sculpted hair of the cast: each style adds volumes to a skull."""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from people.rig import Triple, Vec, vec
from people.surfaces import Cloud, Part, Surface, ball, loft

Keep = Callable[[Vec, Vec], Vec]  # azimuth (degrees, 0 front), height over the skull's middle
MATERIAL = "hair_brown"  # a stand-in: baked heads become letters


@dataclass(frozen=True)
class Skull:
    """What hair sits on."""

    cloud: Cloud
    centre: Vec
    width: float


DEEP = 4.4  # half the depth of a shell of hair
Style = Callable[[Skull], None]


def hairline(
    heights: tuple[float, float, float, float],
    angles: tuple[float, float, float, float] = (35, 75, 110, 150),
) -> Keep:
    """Keep what is above a line given at the front, temple, side and back."""
    front, temple, side, back = heights
    line = [front, front + (temple - front) * 0.3, temple, side, back, back]

    def keep(azimuth: Vec, height: Vec) -> Vec:
        result: Vec = height > np.interp(np.abs(azimuth), [0, *angles, 180], line)
        return result

    return keep


def cap(skull: Skull, keep: Keep, out: float, tall: float) -> int:
    """Lay a shell of hair round the skull, so far out at the sides and so tall."""
    return shell(skull, keep, (skull.width + out, tall, DEEP), (0, 0.3, -0.2))


def shell(skull: Skull, keep: Keep, size: Triple, at: Triple) -> int:
    """Lay a shell of hair with three half axes round a place of the skull."""
    part = skull.cloud.part(Part("hair", MATERIAL, "hair", 1.05))
    wide, tall, deep = size
    centre = skull.centre + vec(*at)
    angles = np.linspace(0.01, pi - 0.01, 13)
    rings = [
        (centre + vec(0, -tall * cos(q), 0), vec(wide * sin(q), 0, 0), vec(0, 0, deep * sin(q)))
        for q in angles
    ]
    skin = loft(skull.cloud, rings)
    away = skin.points - centre
    on = keep(np.degrees(np.arctan2(away[:, 0], away[:, 2])), away[:, 1])
    skull.cloud.add(
        part, Surface(skin.points[on], skin.normals[on], skin.along[on], skin.round[on])
    )
    return part


def lump(
    skull: Skull,
    part: int,
    at: Triple,
    size: Triple,
    shade: float = 0.0,
) -> None:
    """Add a volume of hair."""
    axes = (vec(size[0], 0, 0), vec(0, size[1], 0), vec(0, 0, size[2]))
    ball(skull.cloud, part, skull.centre + vec(*at), axes, shade)


def slick(skull: Skull) -> None:
    """Combed back."""
    cap(skull, hairline((3.0, 1.8, -1.0, -2.8)), 0.55, 4.75)


def thin(skull: Skull) -> None:
    """Clipped close."""
    cap(skull, hairline((3.0, 2.4, -0.2, -2.0)), 0.35, 4.5)


def bald(skull: Skull) -> None:
    """A wreath of hair round a bare top."""

    def wreath(azimuth: Vec, height: Vec) -> Vec:
        low = np.interp(np.abs(azimuth), [70, 100, 180], [-1, -1.4, -2.6])
        result: Vec = (np.abs(azimuth) > 70) & (height < 1.6) & (height > low)
        return result

    cap(skull, wreath, 0.75, 4.2)


def parted(skull: Skull) -> None:
    """Parted at the side."""
    part = cap(skull, hairline((2.7, 1.6, -1.0, -2.8)), 0.6, 4.7)
    lump(skull, part, (-0.9, 3.7, 1.9), (2.9, 1.2, 1.9), 0.1)
