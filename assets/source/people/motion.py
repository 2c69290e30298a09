"""What all animations share: cycles, strips, and how cloth and hair follow."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin

import numpy as np

from people.rig import Body, Pose, turn_y, vec
from people.skirts import Drape

YAWS = {"south": 0.0, "east": 90.0, "north": 180.0, "west": 270.0}  # facing -> degrees
LOOPS = 3  # times round until a cycle of cloth closes
LAG, LAG_KEPT, LAG_PULL, LAG_MOST = 0.55, 0.55, 0.5, 3.0
HEM_LIFT, HEM_LIFT_MOST = 0.25, 1.0
HAIR_KEPT, HAIR_PULL = 0.4, 0.36


@dataclass(frozen=True)
class Strip:
    """Poses one after another, each shown so many milliseconds."""

    poses: tuple[Pose, ...]
    milliseconds: float


@dataclass(frozen=True)
class Mover:
    """Whose animation it is: a body, how it is built, and how high it sits."""

    body: Body
    woman: bool = False
    seat: float = 11.4


Animation = Callable[[Mover, float], Strip]  # mover, yaw


def wave(t: float) -> float:
    """A sine of a whole cycle."""
    return sin(2 * pi * t)


def swell(t: float) -> float:
    """0 to 1 and back in a whole cycle."""
    return 0.5 - 0.5 * cos(2 * pi * t)


def cycle(count: int, pose_at: Callable[[float, int], Pose], milliseconds: float) -> Strip:
    """Make a loop of `count` frames from a pose for a time 0..1 and a frame number."""
    return Strip(tuple(pose_at(n / count, n) for n in range(count)), milliseconds)


def drapes(poses: Sequence[Pose]) -> list[Drape]:
    """Let skirt and hair follow what the body does, lagging behind."""
    roots = np.array([turn_y(pose.yaw) @ vec(*pose.root) for pose in poses])
    turns = [pose.yaw + pose.pelvis[0] for pose in poses]
    lag, speed, phase, sway = np.zeros(3), np.zeros(3), 0.0, 0.0
    found: list[Drape] = [Drape()] * len(poses)
    for step in range(LOOPS * len(poses)):
        n = step % len(poses)
        moved = roots[n] - roots[n - 1] + turn_y(poses[n].yaw) @ vec(0, 0, poses[n].wind)
        turned = (turns[n] - turns[n - 1] + 180) % 360 - 180
        goal = np.clip(-LAG * moved, -LAG_MOST, LAG_MOST)
        speed = LAG_KEPT * speed + LAG_PULL * (goal - lag)
        lag = lag + speed
        phase += 0.5 * (-radians(turned) * 0.8 - phase)
        sway = HAIR_KEPT * sway + HAIR_PULL * -moved[0]
        lift = min(abs(lag[1]) * HEM_LIFT, HEM_LIFT_MOST)
        hangs = (float(lag[0]), float(lift), float(lag[2]))
        hair = int(np.clip(round(sway), -1, 1))
        found[n] = Drape(hangs, phase, hair, poses[n].seated, poses[n].lying != 0)
    return found
