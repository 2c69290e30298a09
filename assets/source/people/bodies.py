"""Bodies in clothes: limbs, the jacket, the bodice."""

from collections.abc import Iterable

import numpy as np

from people.cloth import Paint, paint_bodice, paint_jacket
from people.outfit import Outfit
from people.rig import SIDES, Skeleton, vec
from people.skirts import Drape, add_apron, add_skirt, add_veil
from people.surfaces import Cloud, Part, Ring, ball, limb, limb_rings, loft

X, Y, Z = vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1)
Row = tuple[str, float, float, float, float]  # joint, up, ahead, half width, half depth
BODICE: tuple[Row, ...] = (
    ("pelvis", -0.8, 0.0, 2.5, 2.0),
    ("pelvis", 0.8, 0.0, 2.3, 1.8),
    ("waist", 0.6, 0.0, 1.6, 1.5),
    ("chest", -0.2, 0.0, 2.15, 1.85),
    ("chest", 1.3, 0.4, 2.6, 2.3),
    ("neck", -1.7, 0.0, 2.7, 1.6),
    ("neck", -0.5, 0.0, 2.0, 1.2),
    ("neck", 0.2, 0.0, 0.9, 0.9),
)
LEG_COVER, ARM_COVER, HAND_COVER = 0.45, 0.42, 0.38


def build_man(cloud: Cloud, frame: Skeleton, wear: Outfit) -> None:
    """Add somebody in jacket and trousers."""
    radii = (1.75 * wear.fit, 1.5 * wear.fit, 1.38)
    _legs(cloud, frame, wear, wear.trousers, radii)
    base = cloud.part(Part("torso", wear.coat, "torso"))
    paint = Paint(cloud, frame, loft(cloud, _jacket(frame, wear)), base)
    paint_jacket(paint, wear)
    paint.done()
    if wear.apron:
        add_apron(cloud, frame, wear.apron)
    thick = (1.28 * wear.fit, 1.15 * wear.fit, 1.02 * wear.fit)
    _arms(cloud, frame, wear, thick, 1.15)
    _neck(cloud, frame, wear, 1.2)


def _rings(frame: Skeleton, rows: Iterable[Row], fit: float) -> list[Ring]:
    """Lay rings of cloth round the joints of the trunk."""
    rings = []
    for name, up, ahead, wide, deep in rows:
        turn = frame.pelvis_turn if name in ("pelvis", "waist") else frame.chest_turn
        at = frame[name] + turn @ vec(0, up, ahead)
        rings.append((at, turn @ X * wide * fit, turn @ Z * deep * fit))
    return rings


def _jacket(frame: Skeleton, wear: Outfit) -> list[Ring]:
    fit, belly = wear.fit, wear.belly
    rows = (
        ("pelvis", -2.0, 0.0, 2.85, 2.35),
        ("pelvis", 0.5, belly * 0.3, 2.65, 2.2 + belly * 0.5),
        ("waist", 0.3, belly * 0.6, 2.45 + belly * 0.3, 2.05 + belly * 0.7),
        ("chest", 0.8, belly * 0.2, 3.0 + belly * 0.1, 2.35 + belly * 0.3),
        ("neck", -1.8, 0.0, 3.5, 2.15),
        ("neck", -0.6, 0.0, 2.7, 1.5),
        ("neck", 0.3, 0.0, 1.3 / fit, 1.2 / fit),
    )
    return _rings(frame, rows, fit)


def build_woman(cloud: Cloud, frame: Skeleton, wear: Outfit, drape: Drape) -> None:
    """Add somebody in a dress."""
    fit = wear.fit
    _legs(cloud, frame, wear, wear.slacks or wear.hose or wear.skin, (1.4 * fit, 1.12, 0.9))
    base = cloud.part(Part("torso", wear.coat, "torso"))
    paint = Paint(cloud, frame, loft(cloud, _rings(frame, BODICE, fit)), base)
    paint_bodice(paint, wear)
    paint.done()
    if wear.skirt_length:
        add_skirt(cloud, frame, wear, drape)
    if wear.apron:
        add_apron(cloud, frame, wear.apron)
    _arms(cloud, frame, wear, (1.0 * fit, 0.9, 0.8), 1.0)
    if wear.veil:
        add_veil(cloud, frame, wear.veil)
    if wear.puff:
        _puffs(cloud, frame, wear.puff)
    _neck(cloud, frame, wear, 1.0)


def _legs(
    cloud: Cloud, frame: Skeleton, wear: Outfit, material: str, radii: tuple[float, float, float]
) -> None:
    hip, knee, ankle = radii
    for side, _ in SIDES:
        part = cloud.part(Part(f"leg{side}", material, f"leg{side}", cover=LEG_COVER))
        limb(cloud, part, (frame[f"hip{side}"], frame[f"knee{side}"]), (hip, knee))
        end = frame[f"ankle{side}"] + vec(0, 0.3, 0)
        limb(cloud, part, (frame[f"knee{side}"], end), (knee, ankle))
        shoe = cloud.part(Part(f"shoe{side}", wear.shoe, f"leg{side}", 1.5, ARM_COVER))
        heel, toe = frame[f"heel{side}"] + vec(0, 0.35, 0), frame[f"toe{side}"] + vec(0, 0.1, 0)
        size = (wear.shoe_size * 0.92, wear.shoe_size)
        surface = loft(cloud, limb_rings(heel, toe, size, 0.8), smooth=False)
        owner = np.full(len(surface.points), shoe)
        if wear.spat:
            along, middle = surface.along, (frame[f"heel{side}"] + frame[f"toe{side}"])[1] / 2
            spat = (along > 0.36) & (along < 0.66) & (surface.points[:, 1] > middle - 0.2)
            owner[spat] = cloud.part(Part(f"spat{side}", wear.spat, f"leg{side}", 1.6, ARM_COVER))
        cloud.add(owner, surface, 0.12)


def _arms(
    cloud: Cloud, frame: Skeleton, wear: Outfit, radii: tuple[float, float, float], hand: float
) -> None:
    cloth = wear.sleeve or wear.coat
    for side, _ in SIDES:
        group = f"arm{side}"
        sleeve = cloud.part(Part(group, cloth, group, 1.05, ARM_COVER))
        bare = cloud.part(Part(f"bare{side}", wear.skin, group, 1.05, ARM_COVER))
        shoulder, elbow, end = (frame[f"{n}{side}"] for n in ("shoulder", "elbow", "hand"))
        limb(cloud, sleeve if wear.sleeve_length else bare, (shoulder, elbow), radii[:2])
        limb(cloud, sleeve if wear.sleeve_length == 2 else bare, (elbow, end), radii[1:])
        way = (end - elbow) / np.linalg.norm(end - elbow)
        if wear.cuff:
            part = cloud.part(Part(f"cuff{side}", wear.cuff, group, 1.4, ARM_COVER))
            wide = (radii[2] + 0.12, radii[2] + 0.12)
            rings = limb_rings(end - way * 0.3, end + way * 0.2, wide, caps=False)
            cloud.add(part, loft(cloud, rings, smooth=False))
        part = cloud.part(Part(f"hand{side}", wear.skin, group, 1.5, HAND_COVER))
        ball(cloud, part, end + way * 0.75, (X * hand, Y * hand, Z * hand), 0.1)


def _puffs(cloud: Cloud, frame: Skeleton, material: str) -> None:
    for side, _ in SIDES:
        shoulder, elbow = frame[f"shoulder{side}"], frame[f"elbow{side}"]
        part = cloud.part(Part(f"puff{side}", material, f"arm{side}", 1.2))
        ball(cloud, part, shoulder + (elbow - shoulder) * 0.18, (X * 1.45, Y * 1.4, Z * 1.45))


def _neck(cloud: Cloud, frame: Skeleton, wear: Outfit, radius: float) -> None:
    part = cloud.part(Part("neck", wear.skin, "neck"))
    low, high = frame["neck"] + vec(0, -0.6, 0), frame["head"] + vec(0, 1, 0)
    limb(cloud, part, (low, high), (radius, radius), -0.4)
