"""More hair, and hats: what the rest of the town wears on its head."""

from math import cos, pi, radians, sin

import numpy as np

from people.hair import MATERIAL, Skull, cap, hairline, lump, shell
from people.rig import Triple, Vec, vec
from people.surfaces import Part, Surface, loft

CURLS = range(0, 360, 36)  # degrees round the head


def short(skull: Skull) -> None:
    """Short with a lift at the front."""
    part = cap(skull, hairline((2.6, 1.3, -1.0, -2.6)), 0.75, 4.75)
    lump(skull, part, (0.7, 3.9, 2.0), (3.0, 1.3, 1.9), 0.1)


def curly(skull: Skull) -> None:
    """A ring of curls."""
    part = cap(skull, hairline((2.6, 1.0, -1.4, -2.6)), 0.8, 4.8)
    for degrees in CURLS:
        angle, ahead = radians(degrees), min(degrees, 360 - degrees) < 30
        at = (sin(angle) * 3.4, 3.4 if ahead else 2.6, cos(angle) * 3.4 - 0.3)
        lump(skull, part, at, (1.6, 1.5, 1.6), 0.12 if degrees % 72 == 0 else -0.12)
    lump(skull, part, (0, 4.4, 0), (2.4, 1.2, 2.4), 0.1)


def bob(skull: Skull) -> None:
    """Cut to the chin."""
    keep = hairline((1.9, 1.7, -4.4, -3.4), (44, 72, 84, 150))
    part = shell(skull, keep, (skull.width + 1.2, 4.95, 4.6), (0, 0.4, -0.3))
    for side in (1, -1):
        lump(skull, part, (side * (skull.width + 0.35), -2.2, -0.5), (1.3, 2.6, 1.7))
    lump(skull, part, (0, -2.0, -2.2), (skull.width + 0.8, 2.6, 2.5))


def bun(skull: Skull) -> None:
    """A knot at the back of the crown."""
    part = cap(skull, hairline((2.4, 1.4, -1.2, -2.6)), 0.7, 4.7)
    lump(skull, part, (0, 4.0, -2.8), (2.3, 2.2, 2.2), 0.12)


def pony(skull: Skull) -> None:
    """A tail from high on the back of the head."""
    cap(skull, hairline((2.2, 1.0, -1.0, -2.6)), 0.7, 4.75)
    places = [
        ((0.0, 2.6 - 8.4 * f + 1.2 * sin(f * pi), -4.0 - 1.8 * sin(f * pi * 0.9)), (r, r))
        for f, r in ((0, 0.9), (0.2, 1.6), (0.5, 1.8), (0.8, 1.4), (1, 0.4))
    ]
    _hang(skull, "tail", places)


def pigtails(skull: Skull) -> None:
    """Two tails over the ears."""
    cap(skull, hairline((2.0, 1.6, -1.0, -2.6)), 0.7, 4.75)
    for side in (1, -1):
        places = [
            ((side * (skull.width + 0.9 + 0.7 * sin(f * pi)), -1.2 - 5.2 * f, -1.0), (r, r))
            for f, r in ((0, 0.6), (0.25, 1.4), (0.6, 1.5), (1, 0.3))
        ]
        _hang(skull, f"tail{side}", places)


def long(skull: Skull) -> None:
    """Loose to the shoulders."""
    keep = hairline((2.3, 0.6, -3.4, -5), (30, 58, 70, 150))
    shell(skull, keep, (skull.width + 1.0, 4.95, 4.8), (0, 0.4, -0.3))
    table = ((0, 1.0, 4.0), (0.35, 1.2, 3.8), (0.7, 0.9, 3.0), (0.92, 0.2, 2.2), (1, -0.8, 1.2))
    places = [
        ((0.0, 1 - 9.4 * f, -0.9 - 0.5 * f), (skull.width + out, deep)) for f, out, deep in table
    ]
    _hang(skull, "fall", places, open_to=64)


def afro(skull: Skull) -> None:
    """A round cloud."""

    def keep(azimuth: Vec, height: Vec) -> Vec:
        low = np.interp(np.abs(azimuth), [0, 40, 66, 180], [1.0, 0.2, -4, -4.5])
        result: Vec = height > low
        return result

    shell(skull, keep, (6.0, 5.7, 5.7), (0, 1.3, -0.9))


def wavy(skull: Skull) -> None:
    """Short waves, set back from the face."""
    keep = hairline((2.5, 1.2, -2.6, -3.0), (30, 60, 70, 150))
    part = shell(skull, keep, (skull.width + 1.1, 4.9, 4.7), (0, 0.4, -0.3))
    for side in (1, -1):
        lump(skull, part, (side * (skull.width + 0.5), -1.0, 0.2), (1.4, 2.0, 2.2), 0.08)
    lump(skull, part, (-1.2, 3.6, 2.2), (2.8, 1.5, 1.8), 0.12)


def fedora(skull: Skull) -> None:
    """A hat with a brim and a dark band."""
    cap(skull, hairline((2.6, 1.3, -1.0, -2.6)), 0.6, 4.5)
    _hat(skull, ((2.5, 6.9, 6.4), (3.0, 6.9, 6.4), *_CROWN))


def beret(skull: Skull) -> None:
    """A flat cap, pulled to one side."""
    cap(skull, hairline((2.6, 1.3, -1.0, -2.6)), 0.6, 4.5)
    part = skull.cloud.part(Part("hat", "hat_cloth", "hat", 1.25))
    lump(skull, part, (0.8, 3.9, -0.6), (5.2, 1.7, 5.0), 0.1)


def visor(skull: Skull) -> None:
    """A cap with a peak."""
    cap(skull, hairline((2.6, 1.3, -1.0, -2.6)), 0.6, 4.5)
    part = skull.cloud.part(Part("hat", "hat_cloth", "hat", 1.25))
    lump(skull, part, (0, 3.4, -0.3), (4.5, 2.4, 4.7), 0.1)
    lump(skull, part, (0, 2.4, 3.6), (3.4, 0.6, 3.2), -0.3)


_CROWN = ((3.2, 4.1, 4.4), (5.8, 3.7, 4.0), (6.5, 2.6, 3.0), (6.2, 0.1, 0.1))


def _hat(skull: Skull, rows: tuple[Triple, ...]) -> None:
    hat = skull.cloud.part(Part("hat", "hat_cloth", "hat", 1.25))
    band = skull.cloud.part(Part("band", "band", "hat", 1.5))
    rings = [
        (skull.centre + vec(0, up, 0), vec(wide, 0, 0), vec(0, 0, deep)) for up, wide, deep in rows
    ]
    skin = loft(skull.cloud, rings, smooth=False)
    height = skin.points[:, 1] - skull.centre[1]
    narrow = np.hypot(skin.points[:, 0], skin.points[:, 2]) < 4.7
    belt = (height > 3.15) & (height < 4.5) & narrow
    skull.cloud.add(np.where(belt, band, hat), skin)


def _hang(
    skull: Skull, name: str, places: list[tuple[Triple, tuple[float, float]]], open_to: float = 0
) -> None:
    """Hang a tail of rings; `open_to` degrees to each side of the face stay free."""
    part = skull.cloud.part(Part(name, MATERIAL, name if not open_to else "hair", 1.05))
    rings = [
        (skull.centre + vec(*at), vec(wide, 0, 0), vec(0, 0, deep)) for at, (wide, deep) in places
    ]
    skin = loft(skull.cloud, rings)
    away = skin.points - skull.centre
    on = np.abs(np.degrees(np.arctan2(away[:, 0], away[:, 2] + 1.2))) >= open_to
    cut = Surface(skin.points[on], skin.normals[on], skin.along[on], skin.round[on])
    light = 0.22 * np.sin(6 * np.arctan2(away[on, 0], away[on, 2])) * cut.along
    skull.cloud.add(part, cut, light if open_to else 0.0)
