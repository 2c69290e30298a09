"""Skirts that lag, flare and fold, and their seated form."""

from dataclasses import dataclass

import numpy as np

from people.outfit import Outfit
from people.rig import Skeleton, Triple, Vec, vec
from people.surfaces import Cloud, Part, Surface, limb, loft

X, Y, Z = vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1)


@dataclass(frozen=True)
class Drape:
    """How cloth and hair hang in a frame: hem offset, fold rotation, hair sway in pixels."""

    lag: Triple = (0, 0, 0)
    phase: float = 0.0
    sway: int = 0
    seated: bool = False
    lying: bool = False


def add_apron(cloud: Cloud, frame: Skeleton, material: str) -> None:
    """Hang a cloth before the thighs, tied at the waist."""
    turn, pelvis = frame.pelvis_turn, frame["pelvis"]
    if (turn @ Z)[2] < -0.5:  # from behind it would only show between the legs
        return
    part = cloud.part(Part("apron", material, "apron", 1.1))
    heights = ((1.8, 0, 2.6, 2.2), (0, 0, 3.4, 2.9), (-5, 0.4, 4.2, 3.3), (-9, 0.6, 4.4, 3.4))
    rings = [(pelvis + turn @ vec(0, y, z), turn @ X * w, turn @ Z * d) for y, z, w, d in heights]
    skin = loft(cloud, rings)
    ahead = (skin.points - pelvis) @ (turn @ Z) > 0.3
    along = skin.along[ahead]
    cut = Surface(skin.points[ahead], skin.normals[ahead], along, skin.round[ahead])
    cloud.add(part, cut, np.where(along < 0.12, -0.9, 0.0))


def add_veil(cloud: Cloud, frame: Skeleton, material: str) -> None:
    """Hang thin cloth from the back of the crown to the hem."""
    part = cloud.part(Part("veil", material, "veil", 1.2, 0.45))
    turn, head, waist = frame.chest_turn, frame["head"], frame["waist"]
    stops = (
        (head + turn @ vec(0, 9.6, -2.4), 3.0, 1.2),
        (head + turn @ vec(0, 7.4, -5.0), 5.8, 1.6),
        (head + turn @ vec(0, 1.0, -5.6), 6.4, 1.6),
        (waist + turn @ vec(0, 2.0, -4.6), 6.6, 1.5),
        (waist + turn @ vec(0, -11.6, -7.6), 7.4, 2.0),
    )
    rings = [(at, turn @ X * wide, turn @ Z * deep) for at, wide, deep in stops]
    skin = loft(cloud, rings)
    cloud.add(part, skin, np.where(np.cos(9 * skin.round) > 0.3, 0.1, -0.55))


def add_skirt(cloud: Cloud, frame: Skeleton, wear: Outfit, drape: Drape) -> None:
    """Hang the skirt from the waist, or lay it over the knees."""
    part = cloud.part(Part("skirt", wear.skirt or wear.coat, "skirt", 1.05, 0.45))
    if drape.seated:
        _seated(cloud, frame, wear, part)
    else:
        _hanging(cloud, frame, wear, drape, part)


def _hanging(cloud: Cloud, frame: Skeleton, wear: Outfit, drape: Drape, part: int) -> None:
    turn, pelvis = frame.pelvis_turn, frame["pelvis"]
    waist, top = frame["waist"] + turn @ vec(0, 0.2, 0), pelvis + turn @ vec(0, -0.4, 0)
    knees = (frame["kneeL"] + frame["kneeR"]) / 2 - pelvis
    spread = np.abs(frame["kneeL"] - frame["kneeR"])
    hem = pelvis + turn @ vec(0, 2.4 - wear.skirt_length, 0)
    if not drape.lying:
        hem = hem + vec(knees[0], 0, knees[2]) * 0.5 + vec(*drape.lag)
    rings = [
        (waist, turn @ X * 1.65, turn @ Z * 1.4),
        ((top + waist) / 2, turn @ X * 2.2, turn @ Z * 1.85),
    ]
    for f in (0, 0.25, 0.5, 0.75, 1):
        radius = 2.8 + (wear.skirt_radius - 2.8) * f**wear.bell
        wide = radius + 0.25 * f * max(spread[0] - 2.6, 0)
        deep = radius * 0.94 + 0.25 * f * max(spread[2] - 1, 0)
        rings.append((top + (hem - top) * f, turn @ X * wide, turn @ Z * deep))
    skin = loft(cloud, rings, lambda t, a: _fold(t, a, wear.folds, drape.phase))
    _cover_thighs(cloud, frame, hem, part, wear.skirt_length)
    cloud.add(part, skin, _fold_light(skin, drape.phase))


def _fold(along: Vec, angle: Vec, amount: float, phase: float) -> Vec:
    result: Vec = 1 + amount * np.clip((along - 0.4) / 0.6, 0, 1) * np.cos(6 * angle + phase)
    return result


def _fold_light(skin: Surface, phase: float) -> Vec:
    wave = np.cos(6 * skin.round + phase)
    valley = -0.30 * np.clip((skin.along - 0.35) / 0.65, 0, 1) * (wave < -0.2)
    ridge = 0.22 * (wave > 0.55) * np.clip((skin.along - 0.3) / 0.5, 0, 1)
    result: Vec = valley + ridge
    return result


def _cover_thighs(cloud: Cloud, frame: Skeleton, hem: Vec, part: int, length: float) -> None:
    """Keep knees from poking through the cone."""
    for side in "LR":
        hip, knee = frame[f"hip{side}"], frame[f"knee{side}"]
        reach = 1.06 if knee[1] > hem[1] + 2.2 else min(1.0, 0.8 * length / 9.0)
        limb(cloud, part, (hip, hip + (knee - hip) * reach), (1.9, 1.75), 0.05)


def _seated(cloud: Cloud, frame: Skeleton, wear: Outfit, part: int) -> None:
    turn = frame.pelvis_turn
    side = turn @ X
    knee = (frame["kneeL"] + frame["kneeR"]) / 2
    hip = (frame["hipL"] + frame["hipR"]) / 2
    ahead = (knee - hip) / np.linalg.norm(knee - hip)
    up = np.cross(ahead, side)
    up = up if up[1] > 0 else -up
    half = float(np.linalg.norm(frame["kneeL"] - frame["kneeR"])) / 2
    drop = min(wear.skirt_length * 0.42, max(0.4, float(knee[1]) - 0.8))
    rings = [
        (frame["waist"] + turn @ vec(0, 0.2, 0), side * 1.7, turn @ Z * 1.5),
        (frame["pelvis"] + Y * 0.6, side * 2.6, turn @ Z * 2.3),
        (hip + ahead * 1.5 + Y * 0.1, side * 3.0, (up - ahead * 0.5) * 1.9),
        (hip + ahead * 5 + Y * 0.1, side * (half + 1.9), up * 1.8),
        (knee + ahead * 0.2, side * (half + 2.0), (up + ahead * 0.6) * 1.6),
        (knee + ahead - Y * min(1.6, drop * 0.9), side * (half + 2.1), ahead * 1.5),
        (knee + ahead * 0.9 - Y * drop, side * (half + 2.3), ahead * 1.7),
    ]
    cloud.add(part, loft(cloud, rings))
