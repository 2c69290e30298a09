"""What is painted on the torso: shirt fronts, ties, necklines, belts."""

import numpy as np

from people.outfit import Outfit
from people.rig import Skeleton, Vec, vec
from people.surfaces import Cloud, Part, Surface

X, Y, Z = vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1)


class Paint:
    """Materials painted on the torso by its own coordinates, hung from the neck."""

    def __init__(self, cloud: Cloud, frame: Skeleton, surface: Surface, base: int) -> None:
        away, turn = surface.points - frame["neck"], frame.chest_turn
        self.cloud, self.surface = cloud, surface
        self.x, self.y, self.z = (away @ (turn @ axis) for axis in (X, Y, Z))
        self.hip = (surface.points - frame["pelvis"]) @ (frame.pelvis_turn @ Y)
        self.waist = (surface.points - frame["waist"]) @ (frame.pelvis_turn @ Y)
        self.front = self.z > 0.2
        self.base = base
        self.owner = np.full(len(surface.points), base)
        self.shade = np.zeros(len(surface.points))

    def put(self, name: str, material: str, where: Vec, weight: float = 1.2) -> None:
        """Paint a material where the mask is true."""
        part = Part(name, material, "torso", weight)
        self.owner[where] = self.cloud.part(part)

    def done(self) -> None:
        """Give the painted torso to the cloud."""
        self.cloud.add(self.owner, self.surface, self.shade)


def paint_jacket(paint: Paint, wear: Outfit) -> None:
    """Paint what shows at the front of jacket or shirt."""
    paint.shade[paint.surface.along < 0.07] -= 0.45
    width, depth = np.abs(paint.x), wear.opening
    if wear.vest:
        paint.put(
            "vest", wear.vest, (width < 2.6) & (paint.y > -7.5) & (paint.y < -1.0) & paint.front
        )
    if wear.inner:
        paint.put("inner", wear.inner, paint.front & (width < wear.inner_width), 1.3)
    if wear.shirt:
        spread = (paint.y + depth) * 0.34
        open_ = paint.front & (paint.y > -depth) & (width < spread + 0.15)
        paint.put("shirt", wear.shirt, open_ | (paint.y > -0.55), 1.35)
        paint.shade[open_] += 0.35
        if wear.lapel:
            edge = paint.front & ~open_ & (paint.y > -depth - 0.5)
            paint.shade[edge & (width < spread + 1.0) & (width > 0.4)] += 0.5
    if wear.tie:
        paint.put(
            "tie",
            wear.tie,
            paint.front & (paint.y > -wear.tie_length) & (paint.y < 0.1) & (width < 0.52),
            2.2,
        )
    if wear.bow:
        knot = paint.front & (paint.y > -1.2) & (paint.y < -0.1) & (width < 1.5)
        paint.put("bow", wear.bow, knot, 2.2)
        paint.shade[knot] -= 0.6

    _paint_trimmings(paint, wear)


def paint_bodice(paint: Paint, wear: Outfit) -> None:
    """Paint neckline, collar, seam and trimmings of a bodice."""
    width = np.abs(paint.x)
    if wear.neckline:
        bare = (paint.y > -wear.neckline) & (width < 1.75)
        paint.put("neckline", wear.skin, bare, 1.15)
        paint.shade[bare] += 0.25
    if wear.collar:
        paint.put("collar", wear.collar, paint.y > -1.0, 1.5)
    if wear.inner:
        paint.put("inner", wear.inner, paint.front & (width < wear.inner_width), 1.3)
    if wear.slacks:
        paint.put("hips", wear.slacks, paint.hip < 1.6)
    paint.shade[(paint.waist > -0.75) & (paint.waist < 0.35)] -= 0.75

    if wear.apron:
        paint.put("bib", wear.apron, paint.front & (paint.y < -2.4) & (width < 2.0), 1.2)
    _paint_trimmings(paint, wear)


def _paint_trimmings(paint: Paint, wear: Outfit) -> None:
    if wear.stripe:
        rows = (np.floor(paint.y / 1.07) % 2 == 0) & (paint.owner == paint.base)
        paint.put("stripe", wear.stripe, rows)
    if wear.belt:
        paint.put("belt", wear.belt, (paint.hip > 0.2) & (paint.hip < 1.3), 1.4)
    if wear.sash:
        paint.put("sash", wear.sash, (paint.waist > -0.6) & (paint.waist < 0.75), 1.5)
    if wear.braces:
        bands = (np.abs(np.abs(paint.x) - 1.9) < 0.45) & (paint.y < -0.6)
        paint.put("braces", wear.braces, bands, 1.5)
    if wear.stain:
        blot = (paint.x + 0.4) ** 2 + (paint.y + 3.6) ** 2 < 2.4
        paint.put("stain", wear.stain, paint.front & blot, 1.6)
