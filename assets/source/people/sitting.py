"""Sitting at tables."""

from dataclasses import replace

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import At, Hand, Pose, Reach, Triple

ELBOWS: tuple[Triple, Triple] = ((1, -0.3, -0.6), (-1, -0.3, -0.6))
LAP: tuple[Hand, Hand] = (Reach(1.6, -6.6, 4.4), Reach(-1.6, -6.6, 4.4))
TABLE = 4.6  # height of a table over a seat
REACH_AHEAD = 5.4


def seated(who: Mover, yaw: float) -> Pose:
    """Give the pose of somebody on a seat, hands in the lap."""
    body = who.body
    lift = who.seat + 1.6 - body.pelvis
    foot = max(body.ankle, body.ankle + lift)  # short legs hang
    return Pose(
        yaw=yaw,
        root=(0, lift, -1.2),
        feet=((body.hip * 1.1, foot, 4.6), (-body.hip * 1.1, foot, 4.6)),
        knees=((0.15, 0.6, 1), (-0.15, 0.6, 1)),
        hands=LAP,
        elbows=ELBOWS,
        seated=True,
    )


def _board(who: Mover, x: float, up: float = 0.0, ahead: float = 0.0) -> At:
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
            hands=(_board(who, 2.2), _board(who, -2.2)),
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
            hands=(_board(who, 2.2), _board(who, -2.0 - 1.4 * wave(t), 1.0 + 3.2 * lift, 0.8)),
            face="speak" if n in (0, 2, 3, 5) else "neutral",
            nod=1 if n == 3 else 0,
        )

    return cycle(8, pose, 120)


def eat(who: Mover, yaw: float) -> Strip:
    """Lift a fork, chew, put it down; nobody hurries over this ham."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        lift = max(0.0, wave(t)) ** 0.7
        mouth = Reach(-1.2, 0.6, 4.6)
        plate = _board(who, -2.0, 0.2, 0.8)
        hand: Hand = mouth if lift > 0.75 else _board(who, -2.0, 6.0 * lift, 0.8) if lift else plate
        return replace(
            still,
            chest=(0, 7 - 2 * lift, 0),
            hands=(_board(who, 2.4, 0.1, 0.6), hand),
            held=("fork",),
            nod=1 if lift < 0.3 else 0,
            face="speak" if lift > 0.75 else "neutral",
            head=(0, 1 if n in (8, 10) else 0),
        )

    return cycle(12, pose, 130)


def drink(who: Mover, yaw: float) -> Strip:
    """Lift a cup to the mouth and put it back."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        lift = swell(t)
        up = Reach(-1.0, 0.4, 4.8) if lift > 0.7 else _board(who, -2.0, 5.6 * lift, 0.4)
        return replace(
            still,
            chest=(0, 3 - 4 * lift, 0),
            hands=(_board(who, 2.2), up),
            held=("cup",),
            nod=-1 if lift > 0.7 else 0,
            face="closed" if lift > 0.8 else "neutral",
        )

    return cycle(8, pose, 180)


def clap(who: Mover, yaw: float) -> Strip:
    """Clap."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        apart = 2.6 if n % 2 else 0.7
        hands = (Reach(apart, -1.8, 5.2), Reach(-apart, -1.8, 5.2))
        return replace(still, chest=(0, 2, 0), hands=hands, face="smile", head=(0, -(n % 2)))

    return cycle(4, pose, 110)


def wait(who: Mover, yaw: float) -> Strip:
    """Look at a watch, then at the door."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        looks = n < 6
        watch: Hand = Reach(-1.6, -3.4, 5.0) if looks else _board(who, -2.2)
        return replace(
            still,
            chest=(0, 8 if looks else 1, 0),
            hands=(_board(who, 2.2), watch),
            held=("watch",) if looks else (),
            nod=1 if looks else 0,
            head=(0, 1 if looks and n % 3 == 1 else 0),
            face="closed" if n == 8 else "neutral",
        )

    return cycle(10, pose, 170)


def write(who: Mover, yaw: float) -> Strip:
    """Write a letter, line by line."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        along = -3.2 + 2.6 * t
        dot = 0.5 * (n % 2)
        return replace(
            still,
            chest=(-3, 9, 0),
            hands=(_board(who, 2.4, 0, 0.2), _board(who, along, 0.2 + dot, 0.8)),
            held=("pen",),
            nod=1,
            face="closed" if n == 7 else "neutral",
        )

    return cycle(10, pose, 120)


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


def conduct(who: Mover, yaw: float) -> Strip:
    """Conduct the room with a breadstick, in three."""
    still = seated(who, yaw)
    beats = ((-2.4, -1.0), (-1.0, 1.6), (-3.4, 3.0), (-5.0, 2.2), (-4.4, 0.8), (-3.2, 3.4))

    def pose(t: float, n: int) -> Pose:
        x, y = beats[n % len(beats)]
        return replace(
            still,
            chest=(3 * wave(t), 0, 0),
            hands=(Reach(2.6, 0.6 + 0.8 * wave(t), 3.6), Reach(x, y, 4.4)),
            held=("breadstick",),
            face="smile" if n % 6 < 4 else "closed",
            head=(0, -1 if n % 3 == 2 else 0),
        )

    return cycle(6, pose, 150)
