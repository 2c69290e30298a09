"""Playing anything but the piano."""

from dataclasses import replace

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import At, Pose, Reach
from people.sitting import seated
from people.standing import stance

BEAT = 94  # milliseconds a frame: sixteen to four beats at 160


def keytar(who: Mover, yaw: float) -> Strip:
    """Wear the keys like a guitar, and bounce."""

    def pose(t: float, n: int) -> Pose:
        bounce = abs(wave(2 * t))
        return Pose(
            yaw=yaw,
            root=(0.6 * wave(t), -1.0 * bounce, 0),
            chest=(10 * wave(t), -3, 0),
            feet=stance(who),
            hands=(Reach(5.0, -3.0, 4.2), Reach(-2.4 + wave(4 * t), -5.0, 4.6)),
            elbows=((1, -0.8, -0.2), (-1, -0.6, -0.4)),
            held=("keytar",),
            face="smile" if n % 8 < 4 else "closed",
            head=(0, 1 if bounce > 0.7 else 0),
        )

    return cycle(8, pose, 110)


def keys(who: Mover, yaw: float) -> Strip:
    """Stand behind a keyboard."""

    def pose(t: float, n: int) -> Pose:
        left, right = max(0.0, wave(2 * t)), max(0.0, -wave(2 * t))
        return Pose(
            yaw=yaw,
            root=(0, -0.5 * swell(2 * t), 0),
            chest=(4 * wave(t), 6, 0),
            feet=stance(who),
            hands=(Reach(2.8, -4.6 + 1.4 * left, 5.6), Reach(-2.8, -4.6 + 1.4 * right, 5.6)),
            elbows=((1, -0.5, -0.3), (-1, -0.5, -0.3)),
            nod=1 if n % 4 == 1 else 0,
        )

    return cycle(8, pose, BEAT)


def bass(who: Mover, yaw: float) -> Strip:
    """Pluck an upright bass."""

    def pose(t: float, n: int) -> Pose:
        pluck = wave(2 * t)
        return Pose(
            yaw=yaw,
            root=(0.5 * wave(t), 0, 0),
            chest=(0, 4, 3 * wave(t)),
            feet=stance(who),
            hands=(Reach(6.4, 1.6 + 1.0 * wave(t), 2.6), Reach(0.4 + 0.9 * pluck, -6.0, 5.0)),
            elbows=((1, -0.9, 0.1), (-1, -0.5, -0.2)),
            held=("bass",),
            face="closed" if 3 <= n <= 6 else "neutral",
            head=(0, 1 if n % 4 == 0 else 0),
        )

    return cycle(8, pose, 2 * BEAT)


def trumpet(who: Mover, yaw: float) -> Strip:
    """Play a trumpet, swaying."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return Pose(
            yaw=yaw,
            chest=(3 * wave(t), -2 - 6 * lift, 0),
            feet=stance(who),
            hands=(Reach(0.8, 1.0 + 0.8 * lift, 5.0), Reach(-0.8, 1.4 + 0.8 * lift, 5.4)),
            elbows=((1, -0.7, 0), (-1, -0.7, 0)),
            held=("trumpet",),
            face="closed" if lift > 0.3 else "neutral",
        )

    return cycle(8, pose, 2 * BEAT)


def drums(who: Mover, yaw: float) -> Strip:
    """Sit at the drums: one hand rides, one answers."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        ride, snare = abs(wave(2 * t)), max(0.0, wave(t + 0.25))
        height = who.seat + 5.4
        return replace(
            still,
            chest=(5 * wave(t), 4, 0),
            hands=(At(2.4, height + 3.4 * snare, 6.8), At(-4.6, height + 2.0 + 2.2 * ride, 6.4)),
            held=("stick", "stick left"),
            nod=1 if n % 4 == 0 else 0,
            face="smile" if n > 3 else "neutral",
        )

    return cycle(8, pose, BEAT)


def microphone(who: Mover, yaw: float) -> Strip:
    """Sing into a microphone, one arm out."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return Pose(
            yaw=yaw,
            root=(0.8 * wave(t), -0.6 * abs(wave(t)), 0),
            chest=(8 * wave(t), -4 * lift, 0),
            feet=stance(who),
            hands=(Reach(6.8, -2 + 6 * lift, 2.4), Reach(-1.4, -0.6, 5.0)),
            elbows=((1, -0.6, 0), (-1, -0.8, 0)),
            held=("microphone",),
            face="speak" if n % 4 else "closed",
        )

    return cycle(8, pose, 130)
