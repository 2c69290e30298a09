"""The skeleton. Axes: +x the person's left, +y up, +z forward; units are sprite pixels."""

from dataclasses import dataclass, field
from math import cos, radians, sin, sqrt
from typing import Any

import numpy as np
import numpy.typing as npt

Vec = npt.NDArray[Any]
Triple = tuple[float, float, float]
SIDES = (("L", 1.0), ("R", -1.0))
WAIST = 2.6  # height of the joint between pelvis and chest over the pelvis


def vec(x: float, y: float, z: float) -> Vec:
    """Make a vector."""
    return np.array([x, y, z], float)


def turn_y(degrees: float) -> Vec:
    """Rotate about the upright axis."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return np.array([[c, 0, s], [0, 1, 0], [-s, 0, c]])


def turn_x(degrees: float) -> Vec:
    """Rotate about the axis from side to side."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def turn_z(degrees: float) -> Vec:
    """Rotate about the axis from back to front."""
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def turned(yaw_pitch_roll: Triple) -> Vec:
    """Rotate by yaw, pitch and roll."""
    yaw, pitch, roll = yaw_pitch_roll
    return turn_y(yaw) @ turn_x(pitch) @ turn_z(roll)


@dataclass(frozen=True)
class Body:
    """Proportions; `foot_phase` is the sub-pixel place of the shoes (0 odd, .5 even widths)."""

    ankle: float = 1.6
    shin: float = 8.2
    thigh: float = 8.3
    hip: float = 1.6
    pelvis: float = 18.3
    spine: float = 9.2
    shoulder: float = 3.2
    shoulder_height: float = 8.2
    upper_arm: float = 5.6
    forearm: float = 5.4
    neck: float = 2.4
    foot: float = 2.6
    foot_phase: float = 0.0


@dataclass(frozen=True)
class Swing:
    """A hand given by angles of the arm: forward, outward, and the bend of the elbow."""

    forward: float = 0.0
    out: float = 8.0
    elbow: float = 8.0


@dataclass(frozen=True)
class Reach:
    """A hand given from the middle between the shoulders."""

    x: float
    y: float
    z: float


@dataclass(frozen=True)
class At:
    """A hand given over the ground the person stands on."""

    x: float
    y: float
    z: float


Hand = Swing | Reach | At


@dataclass(frozen=True)
class Pose:
    """Everything that moves; left side first in pairs; angles in degrees."""

    root: Triple = (0, 0, 0)
    yaw: float = 0
    pelvis: Triple = (0, 0, 0)
    chest: Triple = (0, 0, 0)
    feet: tuple[Triple | None, Triple | None] = (None, None)
    toes: tuple[float, float] = (0, 0)
    knees: tuple[Triple, Triple] = ((0.25, 0, 1), (-0.25, 0, 1))
    hands: tuple[Hand, Hand] = (Swing(), Swing())
    elbows: tuple[Triple, Triple] = ((0.6, -0.2, -1), (-0.6, -0.2, -1))
    face: str = "neutral"
    nod: int = 0  # features of the face, pixels downward
    head: tuple[int, int] = (0, 0)  # nudge of the whole head in pixels
    up: bool = False  # the face is lifted, where such a head is drawn
    wind: float = 0  # forward speed in pixels a frame, for cloth of walks on the spot
    seated: bool = False
    lying: int = 0  # quarter turns of the head against the clock
    held: tuple[str, ...] = ()  # names of things in the hands


@dataclass
class Skeleton:
    """A solved pose in the world."""

    pelvis_turn: Vec
    chest_turn: Vec
    head_yaw: float
    points: dict[str, Vec] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Vec:
        return self.points[name]


def bend(start: Vec, target: Vec, first: float, second: float, pole: Vec) -> tuple[Vec, Vec]:
    """Find the middle joint and the end of two bones by the law of cosines."""
    way = target - start
    length = float(np.linalg.norm(way)) or 1e-3
    reach = min(max(length, abs(first - second) + 1e-3), (first + second) * 0.999)
    along = way / length
    x = (first**2 - second**2 + reach**2) / (2 * reach)
    across = pole - along * (pole @ along)
    across = across / max(float(np.linalg.norm(across)), 1e-6)
    return start + along * x + across * sqrt(max(first**2 - x * x, 0)), start + along * reach


def rest_foot(body: Body, side: float) -> Triple:
    """Give where a foot stands when nothing is said."""
    return (side * body.hip * 1.05, body.ankle, 0)


def solve(body: Body, pose: Pose) -> Skeleton:
    """Place every joint."""
    pelvis_turn = turned(pose.pelvis)
    frame = Skeleton(pelvis_turn, pelvis_turn @ turned(pose.chest), 0)
    _place_trunk(frame, body, pose)
    for number in range(len(SIDES)):
        _place_arm(frame, body, pose, number)
        _place_leg(frame, body, pose, number)
    return _turn_all(frame, pose)


def _place_trunk(frame: Skeleton, body: Body, pose: Pose) -> None:
    pelvis = vec(0, body.pelvis, 0) + vec(*pose.root)
    waist = pelvis + frame.pelvis_turn @ vec(0, WAIST, 0)
    up = frame.chest_turn
    frame.points["pelvis"] = pelvis
    frame.points["waist"] = pelvis + frame.pelvis_turn @ vec(0, 2.2, 0)
    frame.points["chest"] = waist + up @ vec(0, body.spine * 0.5 - 1.0, 0)
    frame.points["neck"] = waist + up @ vec(0, body.spine - WAIST, 0)
    frame.points["head"] = waist + up @ vec(0, body.spine + body.neck - WAIST, 0.25)
    frame.points["breast"] = waist + up @ vec(0, body.shoulder_height - WAIST, 0)


def _place_arm(frame: Skeleton, body: Body, pose: Pose, number: int) -> None:
    (name, side), hand, up = SIDES[number], pose.hands[number], frame.chest_turn
    shoulder = frame["breast"] + up @ vec(side * body.shoulder, 0, 0)
    if isinstance(hand, Swing):
        upper = turn_x(-hand.forward) @ turn_z(side * hand.out)
        elbow = shoulder + up @ (upper @ vec(0, -body.upper_arm, 0))
        end = elbow + up @ (upper @ turn_x(-hand.elbow) @ vec(0, -body.forearm, 0))
    else:
        there = vec(hand.x, hand.y, hand.z)
        target = there if isinstance(hand, At) else frame["breast"] + up @ there
        pole = up @ vec(*pose.elbows[number])
        elbow, end = bend(shoulder, target, body.upper_arm, body.forearm, pole)
    frame.points.update({f"shoulder{name}": shoulder, f"elbow{name}": elbow, f"hand{name}": end})


def _place_leg(frame: Skeleton, body: Body, pose: Pose, number: int) -> None:
    name, side = SIDES[number]
    hip = frame["pelvis"] + frame.pelvis_turn @ vec(side * body.hip, -0.6, 0)
    target = vec(*(pose.feet[number] or rest_foot(body, side)))
    knee, ankle = bend(hip, target, body.thigh, body.shin, vec(*pose.knees[number]))
    sole = turn_y(pose.pelvis[0] * 0.5 + side * 8) @ turn_x(pose.toes[number])
    frame.points.update({f"hip{name}": hip, f"knee{name}": knee, f"ankle{name}": ankle})
    frame.points[f"toe{name}"] = ankle + sole @ vec(0, -body.ankle * 0.55, body.foot)
    frame.points[f"heel{name}"] = ankle + sole @ vec(0, -body.ankle * 0.55, -0.9)


def _turn_all(frame: Skeleton, pose: Pose) -> Skeleton:
    turn = turn_y(pose.yaw)
    points = {name: turn @ point for name, point in frame.points.items()}
    head_yaw = pose.yaw % 360
    return Skeleton(turn @ frame.pelvis_turn, turn @ frame.chest_turn, head_yaw, points)
