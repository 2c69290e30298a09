"""Heads of the cast: a small sculpt baked to letters from eight sides, then features by rule."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import radians

import numpy as np

from people.clean import fix_silhouette, join_clusters, shift
from people.hair import Skull, Style
from people.heads import HAIR, HAT, SKIN, Grid, Head, HeadSet
from people.rig import Vec, turn_y, vec
from people.surfaces import Cloud, Part, ball
from people.vote import vote

SIZE, AXIS, CHIN = (25, 26), 12, 18  # of the baking grid
BAKE_PITCH = radians(18 * 0.6)
LETTERS = {"skin": SKIN, "hair": HAIR, "hat": HAT, "band": HAT[0] * 4}  # by material
FACE_STEPS, HAIR_STEPS = (-0.55, -0.38, 1.2), (-0.9, 0.02, 0.86)
Mark = tuple[int, int, str]
Extra = Callable[[Grid, int, int], None]  # grid, angle 0/45/90…, side -1 or 1
_FACE: dict[int, list[Mark]] = {
    0: [(-2, -4, "k"), (-2, -3, "k"), (2, -4, "k"), (2, -3, "k"), (0, -1, "m"), (1, -1, "m")],
    45: [(0, -4, "k"), (0, -3, "k"), (3, -4, "k"), (3, -3, "k"), (2, -1, "m"), (3, -1, "m")],
    90: [(2, -4, "k"), (2, -3, "k"), (2, -1, "m"), (3, -1, "m")],
}
_HER_FACE: dict[int, list[Mark]] = {
    0: [mark for mark in _FACE[0] if mark[2] == "k"]
    + [(-3, -4, "k"), (3, -4, "k"), (0, -1, "l"), (-3, -2, "r"), (3, -2, "r")],
    45: [mark for mark in _FACE[45] if mark[2] == "k"]
    + [(2, -1, "l"), (-1, -4, "k"), (-1, -2, "r")],
    90: [mark for mark in _FACE[90] if mark[2] == "k"] + [(3, -1, "l"), (1, -4, "k"), (1, -2, "r")],
}


@dataclass(frozen=True)
class Sculpt:
    """What is baked: hair, things on the face, and whose skull it is."""

    style: Style
    extras: Sequence[Extra] = ()
    woman: bool = False


def bake_head(
    style: Style, colours: dict[str, int], extras: Sequence[Extra] = (), woman: bool = False
) -> HeadSet:
    """Sculpt, bake and mark a head from all sides."""
    what = Sculpt(style, extras, woman)
    views = {yaw: _view(what, yaw) for yaw in range(0, 360, 45)}
    return HeadSet(views, colours)


def _view(what: Sculpt, yaw: int) -> Head:
    grid = _bake(what, yaw)
    angle, side = (360 - yaw, -1) if yaw > 180 else (yaw, 1)
    if angle == 90:
        _nose(grid, side)
    for right, down, letter in (_HER_FACE if what.woman else _FACE).get(angle, []):
        x, y = AXIS + side * right, CHIN + down
        if grid[y][x] in SKIN or (letter == "k" and grid[y][x] == "1"):
            grid[y][x] = letter
    for extra in what.extras:
        extra(grid, angle, side)
    top = next(number for number, row in enumerate(grid) if set(row) != {"."})
    rows = tuple("".join(row) for row in grid[top:])
    name = {0: "front", 45: "three_quarter", 90: "side"}.get(angle, "back")
    return Head(rows, AXIS, CHIN - top, name)


def _nose(grid: Grid, side: int) -> None:
    row = grid[CHIN - 2]
    face = [x for x, letter in enumerate(row) if letter in SKIN]
    if face:
        x = (max(face) if side > 0 else min(face)) + side
        row[x] = "n" if row[x] == "." else row[x]


def _sculpt(what: Sculpt, yaw: int) -> Cloud:
    cloud, centre, width = Cloud(6), vec(0, 6.1, 0), 3.55 if what.woman else 3.7
    face = cloud.part(Part("face", "skin_fair", "head"))
    ball(cloud, face, centre, (vec(width, 0, 0), vec(0, 4.3, 0), vec(0, 0, 3.9)))
    jaw = width - (0.75 if what.woman else 0.5)
    chin = centre + vec(0, -2.5, 0.9)
    ball(cloud, face, chin, (vec(jaw, 0, 0), vec(0, 2.7, 0), vec(0, 0, 2.9)))
    for side in () if what.woman else (1, -1):
        ear = centre + vec(side * (width + 0.1), -1.0, -0.2)
        ball(cloud, face, ear, (vec(0.7, 0, 0), vec(0, 1.0, 0), vec(0, 0, 0.7)))
    what.style(Skull(cloud, centre, width))
    turn = turn_y(yaw).T
    cloud.points = [points @ turn for points in cloud.points]
    cloud.normals = [normals @ turn for normals in cloud.normals]
    return cloud


def _bake(what: Sculpt, yaw: int) -> Grid:
    cloud = _sculpt(what, yaw)
    labels = vote(cloud, SIZE, (SIZE[0] / 2 + 0.5, SIZE[1] - 6), BAKE_PITCH)
    fix_silhouette(labels)
    material = [part.material.partition("_")[0] for part in cloud.parts]
    skin = np.array([name == "skin" for name in material] + [False])[labels.part]
    on = labels.part >= 0
    steps = np.where(
        skin,
        np.clip(np.digitize(labels.light, FACE_STEPS), 1, 2),
        np.clip(np.digitize(labels.light, HAIR_STEPS), 1, 3),
    )
    steps = join_clusters(steps, labels.part, 3)
    shadowed = skin & shift((on & ~skin).astype(int), 1, 0, 0).astype(bool)
    steps[shadowed] = 1
    return _letters(labels.part, steps, material)


def _letters(parts: Vec, steps: Vec, material: list[str]) -> Grid:
    return [
        ["." if p < 0 else LETTERS[material[p]][s] for p, s in zip(*row, strict=True)]
        for row in zip(parts, steps, strict=True)
    ]


def _mark(grid: Grid, side: int, marks: Sequence[Mark], over: str) -> None:
    for right, down, letter in marks:
        if grid[CHIN + down][AXIS + side * right] in over:
            grid[CHIN + down][AXIS + side * right] = letter


def trimmed(grid: Grid, angle: int, side: int) -> None:
    """Add a short moustache over the mouth."""
    places = {0: (-1, 0, 1), 45: (1, 2, 3), 90: (2, 3)}.get(angle, ())
    _mark(grid, side, [(x, -2, "2") for x in places], SKIN)


def walrus(grid: Grid, angle: int, side: int) -> None:
    """Add a moustache that hides the corners of the mouth."""
    top = {0: (-1, 0, 1), 45: (1, 2, 3), 90: (1, 2, 3)}.get(angle, ())
    tips = {0: (-2, -1, 1, 2), 45: (0, 1, 3), 90: (1,)}.get(angle, ())
    _mark(grid, side, [(x, -2, "4") for x in top] + [(x, -1, "3") for x in tips], SKIN + "m")


def beard(grid: Grid, angle: int, side: int) -> None:
    """Add a full beard."""
    for down in range(-2, 2):
        row = grid[CHIN + down]
        face = [x for x, letter in enumerate(row) if letter in SKIN + "ml"]
        for x in face if down >= 0 else face[:1] + face[-1:]:
            row[x] = row[x] if row[x] in "ml" else "2"


def goatee(grid: Grid, angle: int, side: int) -> None:
    """Add a beard of the chin."""
    places = {0: (-1, 0, 1), 45: (1, 2, 3), 90: (2, 3)}.get(angle, ())
    _mark(grid, side, [(x, 0, "1") for x in places], SKIN)


def glasses(grid: Grid, angle: int, side: int) -> None:
    """Add glasses."""
    places = {0: (-3, -1, 0, 1, 3), 45: (-1, 1, 2), 90: (0, 1, 3)}.get(angle, ())
    _mark(grid, side, [(x, -4, "G") for x in places], SKIN + "k")


def shades(grid: Grid, angle: int, side: int) -> None:
    """Add dark glasses."""
    places = {0: range(-3, 4), 45: range(-1, 5), 90: range(0, 4)}.get(angle, range(0))
    marks = [(x, -4, "G") for x in places]
    marks += [(x, -3, "G") for x in places if angle != 0 or abs(x) in (1, 2, 3)]
    _mark(grid, side, marks, SKIN + "k")
