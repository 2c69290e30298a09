"""Moments of a waltz: she is lifted, she is dipped."""

from math import pi, sin

from people.motion import swell
from people.pair import Pair
from people.rig import At, Body, Pose, Swing, Triple, turn_y, vec

TURN, DIP = 16, 12  # frames
HIGH = 8.6  # pixels she leaves the ground
ROOM = 5.0  # pixels both stand back, for her to sink into
APART, LIFTED, DIPPED = 10.4, 7.6, 9.6
WIDE: tuple[Triple, Triple] = ((1, -0.5, 0), (-1, -0.5, 0))


def lift(lead: Body, follow: Body, yaw: float) -> Pair:
    """Lift her by the waist and turn once round."""
    his, hers, places = [], [], []
    for n in range(TURN):
        t = n / TURN
        high = min(1.0, 1.7 * max(0.0, sin(pi * t)) ** 1.5)
        angle, apart = (yaw + 360 * t) % 360, APART + (LIFTED - APART) * high
        his.append(_lifting(angle, HIGH * high, apart))
        hers.append(_lifted(follow, (angle + 180) % 360, HIGH * high, apart))
        ahead = turn_y(angle) @ vec(0, 0, apart / 2)
        places.append((-ahead, ahead))
    return Pair(tuple(his), tuple(hers), tuple(places), 110)


def _lifting(yaw: float, high: float, apart: float) -> Pose:
    hold = 18.4 + high
    return Pose(
        yaw=yaw,
        chest=(0, -4 * high / HIGH, 0),
        hands=(At(1.9, hold, apart - 0.8), At(-1.9, hold, apart - 0.8)),
        elbows=WIDE,
        face="smile",
    )


def _lifted(body: Body, yaw: float, high: float, apart: float) -> Pose:
    share = high / HIGH
    foot, back = body.ankle + high + 1.2 * share, -3.6 * share
    return Pose(
        yaw=yaw,
        root=(0, high, 0),
        chest=(0, 6 * share, 0),
        feet=((body.hip, foot, back), (-body.hip, foot + 2.6 * share, back - 1.2 * share)),
        toes=(60 * share, 75 * share),
        hands=(At(2.8, 26.8, apart - 0.4), At(-2.8, 26.8, apart - 0.4)),
        elbows=WIDE,
        face="closed" if share > 0.8 else "smile",
    )


def dip(lead: Body, follow: Body, yaw: float) -> Pair:
    """Let her sink back over his arm, and take her up again."""
    his, hers, places = [], [], []
    for n in range(DIP):
        low = min(1.0, 1.5 * swell(n / DIP))
        his.append(_dipping(yaw, low))
        hers.append(_dipped(follow, (yaw + 180) % 360, low))
        here = turn_y(yaw) @ vec(0, 0, -DIPPED / 2 - ROOM)
        places.append((here, here + turn_y(yaw) @ vec(0, 0, DIPPED)))
    return Pair(tuple(his), tuple(hers), tuple(places), 140)


def _dipping(yaw: float, low: float) -> Pose:
    return Pose(
        yaw=yaw,
        root=(0, -1.8 * low, 1.4 * low),
        pelvis=(0, 8 * low, 0),
        chest=(0, 6 + 18 * low, 0),
        feet=((1.8, 1.6, -2.2 * low), (-1.8, 1.6, 3.0 * low)),
        hands=(At(1.8, 22.6 - 5.0 * low, DIPPED + 1.0 + 4.0 * low),
               At(-2.0, 18.8 - 3.6 * low, DIPPED + 0.8 + 2.4 * low)),
        elbows=WIDE,
        face="smile",
    )  # fmt: skip


def _dipped(body: Body, yaw: float, low: float) -> Pose:
    return Pose(
        yaw=yaw,
        root=(0, -2.6 * low, -2.6 * low),
        pelvis=(0, -22 * low, 0),
        chest=(0, -26 * low, 0),
        feet=((body.hip, body.ankle, 0.2), (-body.hip, body.ankle + 3.4 * low, 4.6 * low)),
        toes=(0, 30 * low),
        hands=(At(2.6, 26.6 - 4 * low, DIPPED - 0.8), Swing(-30 * low, 20 + 50 * low, 12)),
        elbows=WIDE,
        face="closed" if low > 0.5 else "smile",
        up=low > 0.8,
    )
