"""Going somewhere: feet that stay where they are put while the body passes over them."""

from dataclasses import replace
from math import cos, pi, sin

from people.motion import Mover, Strip, cycle, wave
from people.rig import Pose, Swing, Triple
from people.standing import TRAY_ELBOWS, TRAY_HAND

FRAMES = 8
WALK, RUN, STORM = 40.0, 80.0, 64.0  # pixels a second, as the stage moves people
STRIDE, STRIDE_WOMAN, STRIDE_STORM, STRIDE_RUN = 5.6, 5.0, 6.3, 6.2  # half a step, in pixels
LIFT = 2.4
RUN_STANCE = 0.36  # share of the cycle a running foot is down
RUN_GROUND = 1.75 / RUN_STANCE  # strides of ground a cycle


def walk(who: Mover, yaw: float) -> Strip:
    """Walk on the spot, at the speed of the stage."""
    stride = _scaled(who, STRIDE_WOMAN if who.woman else STRIDE)
    return walk_of(who, yaw, stride, WALK)


def storm(who: Mover, yaw: float) -> Strip:
    """Walk in anger: leaning, arms stiff and wide."""
    strip = walk_of(who, yaw, STRIDE_STORM, STORM)
    poses = []
    for n, pose in enumerate(strip.poses):
        c = cos(2 * pi * n / FRAMES)
        hands = (Swing(-44 * c, 12, 50), Swing(44 * c, 12, 50))
        poses.append(replace(pose, pelvis=(-11 * c, 9, 0), chest=(16 * c, 8, 0), hands=hands))
    return Strip(tuple(poses), strip.milliseconds)


def milliseconds(ground: float, speed: float) -> int:
    """Give how long a frame lasts when a cycle covers so much ground at a speed."""
    return round(1000 * ground / speed / FRAMES)


def _scaled(who: Mover, stride: float) -> float:
    """Shorter legs take shorter steps."""
    return stride * min(1.0, (who.body.thigh + who.body.shin) / 14.6)


def walk_of(who: Mover, yaw: float, stride: float, speed: float) -> Strip:
    """Walk with a stride, at a speed."""
    body, narrow = who.body, 0.88 if who.woman else 1.0
    x, wide = body.hip * narrow, 12 if who.woman else 8
    ground = 4 * stride
    time = milliseconds(ground, speed)

    def pose(t: float, n: int) -> Pose:
        left, toe_left = step(t, stride, body.ankle, x)
        right, toe_right = step(t + 0.5, stride, body.ankle, -x)
        c = cos(2 * pi * t)
        return Pose(
            yaw=yaw,
            root=(0, -0.9 - 0.6 * cos(4 * pi * (t - 0.02)), 0),
            pelvis=(-9 * c, 2, 0),
            chest=(15 * c, 0, 0),
            feet=(left, right),
            toes=(toe_left, toe_right),
            hands=(
                Swing(-28 * c, wide, 16 + 12 * max(0, -c)),
                Swing(28 * c, wide, 16 + 12 * max(0, c)),
            ),
            wind=ground / FRAMES * 0.45,
        )

    return cycle(FRAMES, pose, time)


def step(phase: float, stride: float, ankle: float, x: float) -> tuple[Triple, float]:
    """Give ankle and toe of a walking foot: half the cycle on the ground, half in the air."""
    phase %= 1
    if phase < 0.5:
        q = phase / 0.5
        heel, push = max(0.0, 1 - q / 0.25), max(0.0, (q - 0.75) / 0.25)
        toe, y = 38 * push - 20 * heel, ankle + 1.1 * push
        return (x, y, stride * (1 - 4 * phase)), toe
    s = (phase - 0.5) / 0.5
    y = ankle + LIFT * sin(pi * min(s * 1.05, 1)) + (1 - s) * 0.9
    toe = 38 * (1 - s * 2) if s < 0.5 else -20 * (s - 0.5) * 2
    return (x, y, -stride * cos(pi * s)), toe


def run(who: Mover, yaw: float) -> Strip:
    """Run on the spot, at the speed of the stage."""
    body, stride = who.body, _scaled(who, STRIDE_RUN)
    x, ground = body.hip * 0.7, RUN_GROUND * stride

    def pose(t: float, n: int) -> Pose:
        left, toe_left = _bound(t, stride, body.ankle, x)
        right, toe_right = _bound(t + 0.5, stride, body.ankle, -x)
        c = cos(2 * pi * (t - 0.05))
        return Pose(
            yaw=yaw,
            root=(0, -1.2 + 1.3 * abs(wave(t + 0.12)), 0),
            pelvis=(-10 * c, 12, 0),
            chest=(20 * c, 4, 0),
            feet=(left, right),
            toes=(toe_left, toe_right),
            hands=(Swing(-36 * c - 6, 8, 88), Swing(36 * c - 6, 8, 88)),
            wind=2.2,
        )

    return cycle(FRAMES, pose, milliseconds(ground, RUN))


def _bound(phase: float, stride: float, ankle: float, x: float) -> tuple[Triple, float]:
    phase %= 1
    if phase < RUN_STANCE:
        q = phase / RUN_STANCE
        return (x, ankle, stride * (0.75 - 1.75 * q)), -10 + 50 * q
    s = (phase - RUN_STANCE) / (1 - RUN_STANCE)
    eased = s * s * (3 - 2 * s)
    height = ankle + 6 * sin(pi * s) * (1 - 0.35 * s)
    return (x, height, stride * (-1 + 1.75 * eased)), 60 - 75 * s


def tray_walk(who: Mover, yaw: float) -> Strip:
    """Walk with a tray on the raised right hand; the tray stays level."""
    strip = walk(who, yaw)
    poses = (_with_tray(pose) for pose in strip.poses)
    return Strip(tuple(poses), strip.milliseconds)


def _with_tray(pose: Pose) -> Pose:
    turn, _, roll = pose.chest
    return replace(
        pose,
        chest=(turn * 0.4, 0, roll),
        hands=(pose.hands[0], TRAY_HAND),
        elbows=TRAY_ELBOWS,
        held=("tray",),
    )
