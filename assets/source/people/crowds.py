"""What crowds do: jump, sway, hold up a phone."""

from people import gestures
from people.motion import YAWS, Mover, Strip, cycle, swell, wave
from people.rig import Pose, Reach, Swing, Triple
from people.standing import stance

BEAT = 117  # milliseconds a frame: four to a beat at 128
UP: tuple[Triple, Triple] = ((1, -0.6, 0), (-1, -0.6, 0))
OVER: tuple[Triple, Triple] = ((1, 0.1, 0), (-1, 0.1, 0))


def jump(who: Mover, yaw: float) -> Strip:
    """Jump on the beat, a fist in the air."""
    hip, ankle = who.body.hip, who.body.ankle

    def pose(t: float, n: int) -> Pose:
        up, down = max(0.0, wave(2 * t)), max(0.0, -wave(2 * t))
        rise = 3.0 * up
        fist = Reach(-5.6, 6.4 + 2.4 * up, 1.2)
        return Pose(
            yaw=yaw,
            root=(0, rise - 1.6 * down, 0),
            chest=(6 * wave(t), 5 * down, 0),
            feet=((hip * 1.3, ankle + rise, -0.8 * up), (-hip * 1.3, ankle + rise, 0.6 * up)),
            toes=(30 * up, 30 * up),
            hands=(Swing(20 + 20 * down, 26 + 10 * up, 70), fist),
            elbows=((0.6, -0.2, -1), UP[1]),
            face="smile",
        )

    return cycle(8, pose, BEAT)


def clap(who: Mover, yaw: float) -> Strip:
    """Clap; overhead, where only the back is seen."""
    if yaw != YAWS["north"]:
        return gestures.clap(who, yaw)

    def pose(t: float, n: int) -> Pose:
        apart, high = (7.8, 6.8) if n % 2 else (1.0, 9.2)
        hands = (Reach(apart, high, 0.0), Reach(-apart, high, 0.0))
        return Pose(yaw=yaw, feet=stance(who), hands=hands, elbows=OVER, head=(0, -(n % 2)))

    return cycle(4, pose, 110)


def sway(who: Mover, yaw: float) -> Strip:
    """Sway with both arms overhead, from side to side."""
    hip, ankle = who.body.hip, who.body.ankle

    def pose(t: float, n: int) -> Pose:
        side = wave(t)
        return Pose(
            yaw=yaw,
            root=(1.5 * side, -0.3, 0),
            chest=(0, -2, -5 * side),
            feet=(
                (hip * 1.4, ankle + 0.9 * max(0.0, -side), 0),
                (-hip * 1.4, ankle + 0.9 * max(0.0, side), 0),
            ),
            toes=(20 * max(0.0, -side), 20 * max(0.0, side)),
            hands=(Reach(6.4 + 2 * side, 7.4 - side, 0.6), Reach(-6.4 + 2 * side, 7.4 + side, 0.6)),
            elbows=UP,
            face="closed" if n in (2, 3) else "smile",
        )

    return cycle(8, pose, 2 * BEAT)


def film(who: Mover, yaw: float) -> Strip:
    """Hold a phone up and keep it still."""

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return Pose(
            yaw=yaw,
            root=(0.5 * wave(t), 0, 0),
            chest=(0, -3, 0),
            feet=stance(who),
            hands=(Swing(6, 12, 16), Reach(-8.0, 7.2 + 0.6 * lift, 1.6)),
            elbows=((0.6, -0.2, -1), UP[1]),
            held=("screen",),
            face="smile",
            head=(0, -1 if n in (3, 4) else 0),
        )

    return cycle(8, pose, 150)
