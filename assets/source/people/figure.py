"""A person in a pose becomes a cell of palette indices."""

from dataclasses import dataclass, replace
from math import floor

import numpy as np
from scipy import ndimage

from game.core.palette import INDEX, TRANSPARENT
from people.bodies import build_man, build_woman
from people.clean import Picture, paint
from people.heads import HeadSet, express, sway, to_pixels
from people.outfit import Outfit
from people.props import hold
from people.ramps import RAMPS
from people.rig import SIDES, Body, Pose, Skeleton, Triple, Vec, rest_foot, solve, turn_y, vec
from people.rims import LEFT, rim_of
from people.skirts import Drape
from people.surfaces import Cloud
from people.vote import COS, depth_of, project, vote

CELL = (48, 56)
PIVOT = (24, 49)
ORIGIN = (PIVOT[0] + 0.5, float(PIVOT[1]))
TORSO_STEPS, CHEST_STEPS = (9.0, 4.0, 4.0), (12.0, 5.0, 4.0)  # degrees; fewer torsos, less crawl
SHADOW, SHADOW_RIM = "ink", "dusk6"  # colours of a silhouette
IN_FRONT = 2.2  # a hand so much nearer than the head stays before it


@dataclass(frozen=True)
class Person:
    """Somebody of the cast."""

    name: str
    body: Body
    wear: Outfit
    head: HeadSet
    dress: bool = False
    seat: float = 11.4  # height of the chair it is drawn on
    shadow: bool = False  # only the outline is seen
    paper: str = ""  # of a silhouette: the cloth that is cut from coloured paper


def _rounded(angles: Triple, steps: Triple) -> Triple:
    a, b, c = (round(angle / step) * step for angle, step in zip(angles, steps, strict=True))
    return a, b, c


def _snapped(point: Vec, phase: float) -> Vec:
    x, y = project(point)
    right = floor(x - phase + 0.5) + phase - x
    down = floor(y + 0.5) - y
    return point + vec(right, -down / COS, 0)


def snap(body: Body, pose: Pose) -> Pose:
    """Lay pelvis and ankles on the pixel lattice and coarsen the turns of the torso."""
    turn, rest = turn_y(pose.yaw), vec(0, body.pelvis, 0)
    x, y, z = turn.T @ _snapped(turn @ (rest + vec(*pose.root)), 0) - rest
    feet: list[Triple | None] = []
    for foot, (_, side) in zip(pose.feet, SIDES, strict=True):
        at = turn @ vec(*(foot or rest_foot(body, side)))
        a, b, c = turn.T @ _snapped(at, body.foot_phase)
        feet.append((float(a), float(b), float(c)))
    return replace(
        pose,
        root=(float(x), float(y), float(z)),
        feet=(feet[0], feet[1]),
        pelvis=_rounded(pose.pelvis, TORSO_STEPS),
        chest=_rounded(pose.chest, CHEST_STEPS),
    )


def _mark_far(cloud: Cloud, frame: Skeleton, pose: Pose) -> None:
    """In side views the far arm and leg are darker."""
    if abs(pose.yaw % 180 - 90) >= 50:
        return
    pelvis, chest = depth_of(frame["pelvis"]), depth_of(frame["chest"])
    for part in cloud.parts:
        kind, side = part.name[:-1], part.name[-1]
        if kind in ("arm", "bare"):
            part.far = depth_of(frame[f"shoulder{side}"]) < chest - 0.8
        elif kind == "leg":
            part.far = depth_of(frame[f"hip{side}"]) < pelvis - 0.8


def draw(person: Person, pose: Pose, drape: Drape) -> Vec:
    """Draw one cell."""
    return picture_of(person, pose, drape).pixels


def picture_of(person: Person, pose: Pose, drape: Drape) -> Picture:
    """Draw one cell with its depths, for whoever stands before or behind."""
    frame, cloud = solve(person.body, snap(person.body, pose)), Cloud()
    if person.dress:
        build_woman(cloud, frame, person.wear, drape)
    else:
        build_man(cloud, frame, person.wear)
    _mark_far(cloud, frame, pose)
    for held in pose.held:
        hold(cloud, frame, held)
    picture = paint(cloud, vote(cloud, CELL, ORIGIN))
    headless = picture.pixels.copy()
    _stamp_head(picture, person.head, frame, pose, drape)
    picture.pixels = _largest(picture.pixels)
    if person.shadow:
        picture.pixels = _silhouette(picture.pixels, headless, person.paper)
    return picture


def _silhouette(pixels: Vec, headless: Vec, paper: str) -> Vec:
    """Fill a figure with one dark colour, and one cloth; the side of the light has a rim.

    Lips may have the colour of a dress: the cloth is what is not of the head.
    """
    flat = np.where(pixels == TRANSPARENT, TRANSPARENT, INDEX[SHADOW])
    if paper:
        cloth = RAMPS[paper]
        flat = np.where(np.isin(pixels, cloth[1:]) & (pixels == headless), cloth[2], flat)
    rim = rim_of(pixels)
    lit: Vec = np.where((rim < 4) & ((rim & LEFT) > 0), INDEX[SHADOW_RIM], flat)
    return lit.astype(np.uint8)


def _stamp_head(
    picture: Picture, heads: HeadSet, frame: Skeleton, pose: Pose, drape: Drape
) -> None:
    yaw = int(round(frame.head_yaw / 45) * 45) % 360
    view = heads.view(yaw, pose.up)
    grid = express(view, pose.face, pose.nod, yaw > 180)
    if heads.sways_from is not None:
        grid = sway(grid, heads.sways_from, drape.sway)
    pixels = to_pixels(grid, heads.colours)
    x, y = project(frame["head"])
    column, row = _hinge(pixels, (view.axis + 1, view.chin + 1), pose.lying)
    pixels = np.rot90(pixels, pose.lying)
    left = floor(x + ORIGIN[0]) - column + pose.head[0]
    top = floor(y + ORIGIN[1] + 0.5) - row + pose.head[1]
    depth = depth_of(frame["head"] + vec(-4.0 * pose.lying, 0 if pose.lying else 4, 0))
    for row, column in zip(*np.where(pixels != TRANSPARENT), strict=True):
        there = (top + row, left + column)
        inside = 0 <= there[0] < CELL[1] and 0 <= there[1] < CELL[0]
        if inside and picture.depth[there] <= depth + IN_FRONT:
            picture.pixels[there] = pixels[row, column]
            picture.depth[there] = depth


def _hinge(pixels: Vec, at: tuple[int, int], turns: int) -> tuple[int, int]:
    """Give where column and row of the neck lie once the head is turned."""
    (column, row), (height, width) = at, pixels.shape
    if turns == 1:
        return row, width - 1 - column
    return (height - 1 - row, column) if turns == -1 else at


def _largest(pixels: Vec) -> Vec:
    """Drop specks that hang in the air."""
    marked, count = ndimage.label(pixels != TRANSPARENT, np.ones((3, 3)))
    if count > 1:
        sizes = np.bincount(marked.ravel())
        for number in np.flatnonzero(sizes[1:] < 4) + 1:
            pixels[marked == number] = TRANSPARENT
    return pixels
