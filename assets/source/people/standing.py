"""Standing still, which nobody ever does."""

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import Pose, Reach, Swing, Triple

BREATH = 170  # milliseconds a frame
TRAY_HAND = Reach(-5.4, -0.4, 6.6)
TRAY_ELBOWS: tuple[Triple, Triple] = ((0.6, -0.2, -1), (-0.6, -1.0, -0.2))
Feet = tuple[Triple | None, Triple | None]


def stance(who: Mover) -> Feet:
    """A woman's feet stand a little one before the other."""
    if not who.woman:
        return None, None
    hip, ankle = who.body.hip * 0.9, who.body.ankle
    return (hip, ankle, 0.6), (-hip, ankle, -0.4)


def idle(who: Mover, yaw: float) -> Strip:
    """Breathe, and blink once."""
    wide = 12 if who.woman else 9

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        arm = Swing(2 - 3 * breath, wide + 2 * breath, 12)
        return Pose(
            yaw=yaw,
            chest=(0, -breath, 0),
            feet=stance(who),
            hands=(arm, arm),
            face="closed" if n == 6 else "neutral",
            head=(0, -1 if 2 <= n <= 5 and breath > 0.3 else 0),
        )

    return cycle(8, pose, BREATH)


def talk(who: Mover, yaw: float) -> Strip:
    """Speak with a hand that helps the words along."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        right = Swing(24 + 22 * lift, 12 + 12 * wave(2 * t), 62 + 14 * lift)
        left = Swing(4, 11 if who.woman else 9, 14 + 20 * swell(t + 0.5))
        return Pose(
            yaw=yaw,
            chest=(4 * wave(t), -lift, 0),
            feet=stance(who),
            hands=(left, right),
            face="speak" if n in (0, 1, 3, 5, 6) else "neutral",
            head=(0, -1 if n in (3, 4) else 0),
            nod=1 if n == 6 else 0,
        )

    return cycle(8, pose, 120)


def look_up(who: Mover, yaw: float) -> Strip:
    """Lift the face, shoulders back."""

    def pose(t: float, n: int) -> Pose:
        arm = Swing(-4, 12, 14)
        return Pose(
            yaw=yaw,
            chest=(0, -6 - 2 * swell(t), 0),
            feet=stance(who),
            hands=(arm, arm),
            up=True,
            face="closed" if n == 5 else "neutral",
        )

    return cycle(6, pose, 200)


def point(who: Mover, yaw: float) -> Strip:
    """Point ahead, and shake the finger once."""

    def pose(t: float, n: int) -> Pose:
        shake = 2.2 * max(0.0, wave(2 * t))
        return Pose(
            yaw=yaw,
            chest=(10, 5, 0),
            hands=(Swing(-6, 16, 30), Reach(-4.8, 0.8 + shake, 8.0)),
            face="speak" if n % 2 else "neutral",
            nod=1 if n % 4 == 1 else 0,
        )

    return cycle(8, pose, 110)


def wring(who: Mover, yaw: float) -> Strip:
    """Wring the hands before the belly, shoulders up."""

    def pose(t: float, n: int) -> Pose:
        roll = wave(2 * t)
        return Pose(
            yaw=yaw,
            chest=(3 * wave(t), 6, 0),
            hands=(Reach(0.9, -4.6 + 0.7 * roll, 4.8), Reach(-0.9, -4.6 - 0.7 * roll, 4.8)),
            elbows=((1, -0.4, -0.5), (-1, -0.4, -0.5)),
            face="closed" if n == 3 else "neutral",
            nod=1 if n in (2, 3, 4) else 0,
        )

    return cycle(8, pose, 130)


def tray(who: Mover, yaw: float) -> Strip:
    """Stand with a full tray."""

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        return Pose(
            yaw=yaw,
            chest=(0, -breath, 0),
            hands=(Swing(2, 9, 14), TRAY_HAND),
            elbows=TRAY_ELBOWS,
            face="closed" if n == 4 else "neutral",
            held=("tray",),
        )

    return cycle(6, pose, BREATH)
