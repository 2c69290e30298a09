"""Bearing something in both arms: a box, a child."""

from dataclasses import replace

from people import gaits
from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import Hand, Pose, Reach, Triple
from people.standing import BREATH, stance

BOX_ARMS: tuple[Hand, Hand] = (Reach(4.2, -5.4, 4.6), Reach(-4.2, -5.4, 4.6))
BOX_ELBOWS: tuple[Triple, Triple] = ((1, -0.5, -0.6), (-1, -0.5, -0.6))
CRADLE_ARMS: tuple[Hand, Hand] = (Reach(-1.4, -4.6, 4.2), Reach(2.0, -5.2, 4.6))


def carry(who: Mover, yaw: float) -> Strip:
    """Stand with a box before the chest, leaning back from its weight."""

    def pose(t: float, n: int) -> Pose:
        return Pose(
            yaw=yaw,
            chest=(0, -5 - swell(t), 0),
            feet=stance(who),
            hands=BOX_ARMS,
            elbows=BOX_ELBOWS,
            held=("box",),
            face="closed" if n == 4 else "neutral",
        )

    return cycle(6, pose, BREATH)


def carry_walk(who: Mover, yaw: float) -> Strip:
    """Walk with the box; the arms do not swing, the box does not turn."""
    strip = gaits.walk(who, yaw)
    return Strip(tuple(_laden(pose) for pose in strip.poses), strip.milliseconds)


def _laden(pose: Pose) -> Pose:
    turn = pose.chest[0]
    return replace(
        pose,
        pelvis=(pose.pelvis[0], 0, 0),
        chest=(-pose.pelvis[0] + 0.1 * turn, -5, 0),
        hands=BOX_ARMS,
        elbows=BOX_ELBOWS,
        held=("box",),
    )


def cradle(who: Mover, yaw: float) -> Strip:
    """Rock a baby."""

    def pose(t: float, n: int) -> Pose:
        side = wave(t)
        return Pose(
            yaw=yaw,
            root=(0.8 * side, 0, 0),
            chest=(8 * side, 3, -2 * side),
            feet=stance(who),
            hands=CRADLE_ARMS,
            elbows=BOX_ELBOWS,
            held=("baby",),
            nod=1,
            face="smile" if n < 6 else "closed",
        )

    return cycle(8, pose, 190)
