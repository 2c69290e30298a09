"""At a table with something in the hand."""

from dataclasses import replace

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import Hand, Pose, Reach
from people.sitting import board, seated


def eat(who: Mover, yaw: float) -> Strip:
    """Lift a fork, chew, put it down; nobody hurries over this ham."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        lift = max(0.0, wave(t)) ** 0.7
        mouth = Reach(-1.2, 0.6, 4.6)
        plate = board(who, -2.0, 0.2, 0.8)
        hand: Hand = mouth if lift > 0.75 else board(who, -2.0, 6.0 * lift, 0.8) if lift else plate
        return replace(
            still,
            chest=(0, 7 - 2 * lift, 0),
            hands=(board(who, 2.4, 0.1, 0.6), hand),
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
        up = Reach(-1.0, 0.4, 4.8) if lift > 0.7 else board(who, -2.0, 5.6 * lift, 0.4)
        return replace(
            still,
            chest=(0, 3 - 4 * lift, 0),
            hands=(board(who, 2.2), up),
            held=("cup",),
            nod=-1 if lift > 0.7 else 0,
            face="closed" if lift > 0.8 else "neutral",
        )

    return cycle(8, pose, 180)


def wait(who: Mover, yaw: float) -> Strip:
    """Look at a watch, then at the door."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        looks = n < 6
        watch: Hand = Reach(-1.6, -3.4, 5.0) if looks else board(who, -2.2)
        return replace(
            still,
            chest=(0, 8 if looks else 1, 0),
            hands=(board(who, 2.2), watch),
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
            hands=(board(who, 2.4, 0, 0.2), board(who, along, 0.2 + dot, 0.8)),
            held=("pen",),
            nod=1,
            face="closed" if n == 7 else "neutral",
        )

    return cycle(10, pose, 120)


def conduct(who: Mover, yaw: float) -> Strip:
    """Conduct the room with a breadstick, in three."""
    still = seated(who, yaw)
    beats = ((-1.8, -1.4), (-2.2, 0.8), (-4.6, 0.0), (-4.8, 1.6), (-3.2, 3.0), (-2.2, 3.8))

    def pose(t: float, n: int) -> Pose:
        x, y = beats[n % len(beats)]
        return replace(
            still,
            chest=(3 * wave(t), 0, 0),
            hands=(Reach(3.4, -0.6 + 1.2 * wave(t), 4.4), Reach(x, y, 5.6)),
            held=("breadstick",),
            face="smile" if n % 6 < 4 else "closed",
            head=(0, -1 if n % 3 == 2 else 0),
        )

    return cycle(6, pose, 150)
