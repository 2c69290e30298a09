"""Sitting at tables."""

from dataclasses import replace
from math import sqrt

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import At, Hand, Pose, Reach, Triple

ELBOWS: tuple[Triple, Triple] = ((1, -0.3, -0.6), (-1, -0.3, -0.6))
LAP: tuple[Hand, Hand] = (Reach(1.6, -6.6, 4.4), Reach(-1.6, -6.6, 4.4))
SEATED, HIP, BACK = 1.6, 0.6, -1.2  # pelvis over the seat, hip under the pelvis, how far back
STEEPEST, HANGING = 0.5, 0.25  # fall of a thigh, as a share of its length
FEET_AHEAD = 4.6
TABLE = 4.6  # height of a table over a seat
REACH_AHEAD = 5.4


def seated(who: Mover, yaw: float) -> Pose:
    """Give the pose of somebody on a seat, hands in the lap."""
    body = who.body
    height, ahead = _feet(who)
    return Pose(
        yaw=yaw,
        root=(0, who.seat + SEATED - body.pelvis, BACK),
        feet=((body.hip * 1.1, height, ahead), (-body.hip * 1.1, height, ahead)),
        knees=((0.15, 0.6, 1), (-0.15, 0.6, 1)),
        hands=LAP,
        elbows=ELBOWS,
        seated=True,
    )


def _feet(who: Mover) -> tuple[float, float]:
    """Give height and reach of feet: on the floor, or hanging where legs are short."""
    body = who.body
    hip = who.seat + SEATED - HIP
    if hip - body.ankle - body.shin < body.thigh * STEEPEST:
        return body.ankle, FEET_AHEAD
    drop = body.thigh * HANGING
    return hip - drop - body.shin, BACK + sqrt(body.thigh**2 - drop**2)


def board(who: Mover, x: float, up: float = 0.0, ahead: float = 0.0) -> At:
    """A hand on the table before somebody."""
    return At(x, who.seat + TABLE + up, REACH_AHEAD + ahead)


def sit(who: Mover, yaw: float) -> Strip:
    """Sit and breathe, forearms on the table's edge."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        return replace(
            still,
            chest=(0, 2 - 2 * breath, 0),
            hands=(board(who, 2.2), board(who, -2.2)),
            head=(0, -1 if breath > 0.5 else 0),
            face="closed" if n == 4 else "neutral",
        )

    return cycle(6, pose, 180)


def rest(who: Mover, yaw: float) -> Strip:
    """Sit with the hands in the lap."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        head = (0, -1 if breath > 0.5 else 0)
        return replace(
            still, chest=(0, 2 - 2 * breath, 0), head=head, face="closed" if n == 4 else "neutral"
        )

    return cycle(6, pose, 180)


def talk(who: Mover, yaw: float) -> Strip:
    """Speak across the table, one hand going along."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        return replace(
            still,
            chest=(4 * wave(t), 4 + 2 * lift, 0),
            hands=(board(who, 2.2), board(who, -2.0 - 1.4 * wave(t), 1.0 + 3.2 * lift, 0.8)),
            face="speak" if n in (0, 2, 3, 5) else "neutral",
            nod=1 if n == 3 else 0,
        )

    return cycle(8, pose, 120)


def confide(who: Mover, yaw: float) -> Strip:
    """Speak on a bench or a sofa: one hand goes along, one rests in the lap."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        hand = Reach(-2.6 - 1.4 * wave(t), -5.6 + 3.6 * lift, 5.0 + 0.6 * lift)
        return replace(
            still,
            chest=(4 * wave(t), 3 + 2 * lift, 0),
            hands=(LAP[0], hand),
            face="speak" if n in (0, 2, 3, 5) else "neutral",
            nod=1 if n == 3 else 0,
        )

    return cycle(8, pose, 120)


def clap(who: Mover, yaw: float) -> Strip:
    """Clap."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        apart = 2.6 if n % 2 else 0.7
        hands = (Reach(apart, -1.8, 5.2), Reach(-apart, -1.8, 5.2))
        return replace(still, chest=(0, 2, 0), hands=hands, face="smile", head=(0, -(n % 2)))

    return cycle(4, pose, 110)


def doze(who: Mover, yaw: float) -> Strip:
    """Sleep upright; the chin sinks, and is caught."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        sunk = swell(t)
        return replace(
            still,
            chest=(0, 6 + 8 * sunk, 3 * sunk),
            hands=LAP,
            face="closed",
            nod=1 if sunk > 0.4 else 0,
            head=(0, 1 if sunk > 0.7 else 0),
        )

    return cycle(8, pose, 320)
