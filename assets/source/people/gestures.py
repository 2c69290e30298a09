"""What people do with their hands while they stand."""

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import Pose, Reach, Swing, Triple
from people.standing import stance

OUT: tuple[Triple, Triple] = ((1, -0.6, 0), (-1, -0.6, 0))


def greet(who: Mover, yaw: float) -> Strip:
    """Wave a hand beside the head."""

    def pose(t: float, n: int) -> Pose:
        a = wave(t)
        return Pose(
            yaw=yaw,
            chest=(0, 0, 3),
            feet=stance(who),
            hands=(Swing(4, 10, 14), Reach(-8.0 - 1.5 * a, 6.4 - 0.5 * abs(a), 2.0)),
            elbows=((0.6, -0.2, -1), (-1, -0.8, -0.2)),
            face="smile",
        )

    return cycle(8, pose, 120)


def phone(who: Mover, yaw: float) -> Strip:
    """Listen to a phone at the ear."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return Pose(
            yaw=yaw,
            chest=(6, 1, 0),
            feet=stance(who),
            hands=(Swing(8, 8, 20 + 4 * lift), Reach(-4.7, 3.0 + 0.3 * lift, 1.8)),
            elbows=((0.6, -0.2, -1), (-1, -1.4, 0.4)),
            held=("phone",),
            face="speak" if n in (1, 2, 4) else "neutral",
        )

    return cycle(6, pose, 150)


def cheer(who: Mover, yaw: float) -> Strip:
    """Jump with both arms up."""
    hip, ankle = who.body.hip, who.body.ankle

    def pose(t: float, n: int) -> Pose:
        up, down = max(0.0, wave(t)), max(0.0, -wave(t))
        foot, side = ankle + 4.05 * up, 6.6 + 0.6 * up
        height = 8.6 * (0.35 + 0.65 * up) - 0.5
        return Pose(
            yaw=yaw,
            root=(0, 4.5 * up - 1.8 * down, 0),
            chest=(0, 6 * down - 6 * up, 0),
            feet=((hip, foot, -1.6 * up), (-hip, foot, 1.6 * up)),
            toes=(25 * up, 25 * up),
            hands=(Reach(side, height, 1.0), Reach(-side, height, 1.0)),
            elbows=OUT,
            face="smile",
        )

    return cycle(8, pose, 90)


def sing(who: Mover, yaw: float) -> Strip:
    """Sing with opening arms."""

    def pose(t: float, n: int) -> Pose:
        swelling = swell(t)
        arm = Swing(40 + 12 * swelling, 38 + 26 * swelling, 30 - 10 * swelling)
        return Pose(
            yaw=yaw,
            chest=(0, -7 * swelling, 0),
            feet=stance(who),
            hands=(arm, arm),
            face="speak" if swelling > 0.25 else "closed",
            head=(0, -1 if swelling > 0.5 else 0),
        )

    return cycle(8, pose, 150)


def clap(who: Mover, yaw: float) -> Strip:
    """Clap, standing."""

    def pose(t: float, n: int) -> Pose:
        apart = 2.6 if n % 2 else 0.7
        hands = (Reach(apart, -2.0, 5.0), Reach(-apart, -2.0, 5.0))
        return Pose(yaw=yaw, feet=stance(who), hands=hands, face="smile", head=(0, -(n % 2)))

    return cycle(4, pose, 110)


def sip(who: Mover, yaw: float) -> Strip:
    """Stand with a glass, and drink from it now and then."""

    def pose(t: float, n: int) -> Pose:
        lift = max(0.0, wave(t)) ** 0.6
        glass = Reach(-2.4 + 1.2 * lift, -3.2 + 3.6 * lift, 5.2)
        return Pose(
            yaw=yaw,
            chest=(0, -3 * lift, 0),
            feet=stance(who),
            hands=(Swing(2, 11, 14), glass),
            held=("glass",),
            nod=-1 if lift > 0.8 else 0,
            face="closed" if lift > 0.85 else "neutral",
        )

    return cycle(12, pose, 150)


def bow(who: Mover, yaw: float) -> Strip:
    """Bow, and rise again."""

    def pose(t: float, n: int) -> Pose:
        down = min(1.0, 1.5 * swell(t))
        return Pose(
            yaw=yaw,
            pelvis=(0, 10 * down, 0),
            chest=(0, 26 * down, 0),
            root=(0, -0.6 * down, -2.0 * down),
            feet=stance(who),
            hands=(Swing(-16 * down, 14, 10), Swing(24 * down, 4, 80 * down)),
            face="closed" if down > 0.6 else "smile",
            nod=1 if down > 0.4 else 0,
        )

    return cycle(10, pose, 120)


def cry(who: Mover, yaw: float) -> Strip:
    """Wipe the eyes with a hand; the shoulders shake."""

    def pose(t: float, n: int) -> Pose:
        shake = wave(3 * t)
        return Pose(
            yaw=yaw,
            chest=(0, 9 + 2 * shake, 0),
            feet=stance(who),
            hands=(Reach(1.0, -4.0, 3.4), Reach(-2.6, 2.6, 4.6)),
            elbows=((1, -0.4, -0.5), (-1, -1.2, 0.2)),
            face="closed",
            nod=1,
            head=(0, 1 if n % 4 == 2 else 0),
        )

    return cycle(8, pose, 130)


def pour(who: Mover, yaw: float) -> Strip:
    """Pour from a jug into the cup in the other hand."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return Pose(
            yaw=yaw,
            chest=(-4, 5, 0),
            feet=stance(who),
            hands=(Reach(1.8, -5.0, 5.4), Reach(-2.6, -3.4 + 2.4 * lift, 5.8)),
            elbows=((1, -0.4, -0.5), (-1, -0.4, -0.5)),
            held=("cup left", "jug"),
            nod=1,
            face="closed" if n == 6 else "neutral",
        )

    return cycle(8, pose, 150)


def photograph(who: Mover, yaw: float) -> Strip:
    """Hold a camera to the eye."""

    def pose(t: float, n: int) -> Pose:
        dip = 1.0 if n in (3, 4) else 0.0
        return Pose(
            yaw=yaw,
            root=(0, -0.8 * dip, 0),
            chest=(0, 4 + 4 * dip, 0),
            feet=stance(who),
            hands=(Reach(1.5, 1.2, 5.2), Reach(-1.5, 1.2, 5.2)),
            elbows=((1, -1, 0), (-1, -1, 0)),
            held=("camera",),
        )

    return cycle(6, pose, 170)


def reach(who: Mover, yaw: float) -> Strip:
    """Open the arms to somebody, and hold them open."""

    def pose(t: float, n: int) -> Pose:
        open_ = min(1.0, 1.8 * swell(t))
        wide, high = 2.6 + 2.4 * open_, -2.4 + 2.2 * open_
        return Pose(
            yaw=yaw,
            root=(0, 0, 0.8 * open_),
            chest=(0, 4, 0),
            feet=stance(who),
            hands=(Reach(wide, high, 6.8), Reach(-wide, high - 0.4, 6.8)),
            elbows=((1, -0.8, 0), (-1, -0.8, 0)),
            face="smile",
        )

    return cycle(8, pose, 140)
