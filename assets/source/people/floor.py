"""On the floor, in the grass, in bed: kneeling, sitting, crawling, lying, sleeping."""

from dataclasses import replace

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import SIDES, At, Hand, Pose, Reach, Triple

HEELS = 6.6  # height of the pelvis of somebody who sits on the heels
FLAT = 88.0  # degrees from standing to lying
UP: Triple = (0, 1, 0)
ON_FOURS, CREEP = 84.0, 1.6  # degrees a crawler leans, pixels of half a step


def kneel(who: Mover, yaw: float) -> Strip:
    """Kneel, and lay cards on the floor, one after another."""
    still = _on_heels(who, yaw)

    def pose(t: float, n: int) -> Pose:
        down = min(1.0, 1.6 * swell(t))
        x = -2.2 + (2.6 if n >= 6 else 0.0)
        hand: Hand = At(x, 7.6 - 5.8 * down, 6.4 + 2.2 * down)
        return replace(
            still,
            chest=(-4, 12 + 16 * down, 0),
            hands=(At(2.6, 6.4, 4.6), hand),
            held=("card",) if n % 6 < 4 else (),
            nod=1,
            face="closed" if n == 9 else "neutral",
        )

    return cycle(12, pose, 130)


def _on_heels(who: Mover, yaw: float) -> Pose:
    body = who.body
    x, ankle = body.hip * 1.2, body.ankle
    back = -(body.shin * 0.62)
    return Pose(
        yaw=yaw,
        root=(0, HEELS - body.pelvis, -1.0),
        feet=((x, ankle, back), (-x, ankle, back)),
        toes=(120, 120),
        knees=((0.3, 0.1, 1), (-0.3, 0.1, 1)),
        elbows=((1, -0.2, -0.6), (-1, -0.2, -0.6)),
        seated=True,
    )


def squat(who: Mover, yaw: float) -> Strip:
    """Sit on the ground with the legs stretched out, as babies do."""
    body = who.body
    legs = (body.thigh + body.shin) * 0.92

    def pose(t: float, n: int) -> Pose:
        return Pose(
            yaw=yaw,
            root=(0, 2.0 - body.pelvis, -legs * 0.5),
            pelvis=(0, -4, 0),
            chest=(0, 8 + 4 * swell(t), 0),
            feet=((body.hip * 1.8, 1.4, legs * 0.5), (-body.hip * 1.8, 1.4, legs * 0.5)),
            toes=(-50, -50),
            knees=((0.4, 1, 0), (-0.4, 1, 0)),
            hands=(Reach(1.6, -2.6, 3.0), Reach(-1.6, -2.6, 3.0 + swell(t))),
            seated=True,
        )

    return cycle(8, pose, 210)


def crawl(who: Mover, yaw: float) -> Strip:
    """Crawl on the spot, a hand and the knee across from it together; looks up halfway."""
    high = who.body.thigh + 1.3 - who.body.pelvis

    def pose(t: float, n: int) -> Pose:
        rock = wave(t)
        return Pose(
            yaw=yaw,
            root=(0, high + 0.4 * swell(2 * t), -1.6),
            pelvis=(6 * rock, ON_FOURS, 0),
            chest=(-9 * rock, -6, 0),
            feet=(_knelt(who, 0, t), _knelt(who, 1, t + 0.5)),
            toes=(110, 110),
            knees=((0.2, -1, 1), (-0.2, -1, 1)),
            hands=(_palm(who, 0, t + 0.5), _palm(who, 1, t)),
            elbows=((0.6, 0, -1), (-0.6, 0, -1)),
            head=(0, -2 if n in (2, 3) else -1),
            seated=True,
        )

    return cycle(8, pose, 105)


def _knelt(who: Mover, number: int, t: float) -> Triple:
    """Give the ankle of a leg that kneels: it is drawn along the ground, not lifted."""
    side = SIDES[number][1]
    return (side * who.body.hip, 1.1, -3.4 - CREEP * wave(t))


def _palm(who: Mover, number: int, t: float) -> Hand:
    """Give a hand on the ground, or in the air on its way to the next place."""
    side = SIDES[number][1]
    lift = max(0.0, -wave(t + 0.25)) * 1.6
    return At(side * who.body.shoulder, 0.9 + lift, 4.0 - CREEP * wave(t))


def lie(who: Mover, yaw: float) -> Strip:
    """Lie on the back in the sun, a knee drawn up, a hand under the head."""
    body = who.body
    legs = body.thigh + body.shin
    hip = legs * 0.18  # the middle of somebody who lies is a little over the hips

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        return Pose(
            yaw=yaw,
            root=(0, 2.4 - body.pelvis, hip),
            pelvis=(0, -FLAT, 0),
            feet=(
                (body.hip, body.ankle, hip + legs * 0.98),
                (-body.hip, body.ankle, hip + legs * 0.62),
            ),
            toes=(-70, -20),
            knees=((0, 1, 0.2), (0, 1, 0.2)),
            hands=(Reach(2.4, 4.6, 0.6), Reach(-0.8, -4.4, 2.6 + 0.5 * breath)),
            elbows=((1, 0.2, 0.6), (-1, -0.2, 0.5)),
            face="closed",
            lying=1 if yaw < 180 else -1,
            head=(0, -3 if who.woman else -2),
        )

    return cycle(8, pose, 260)


def sleep(who: Mover, yaw: float) -> Strip:
    """Sleep on the side under a blanket, the face to us."""
    return Strip(tuple(asleep(who, yaw, t / 8) for t in range(8)), 300)


def asleep(who: Mover, yaw: float, t: float) -> Pose:
    """Give a sleeper's pose at a time of the breath."""
    body, side = who.body, 1.0 if yaw < 180 else -1.0
    legs, breath = body.thigh + body.shin, wave(t)
    hip = side * 3.0
    return Pose(
        root=(hip, 3.4 - body.pelvis, 0),
        pelvis=(0, 0, side * FLAT),
        feet=((hip + side * legs * 0.86, 3.2, -2.2), (hip + side * legs * 0.86, 2.6, -1.0)),
        toes=(0, 0),
        knees=((0, 0.1, 1), (0, 0.1, 1)),
        hands=(Reach(-1.4, -1.0, 4.6), Reach(1.4, 1.4, 4.2)),
        elbows=((0, -1, 0.4), (0, -1, 0.4)),
        face="closed",
        lying=int(side),
        head=(0, (-3 if who.woman else -1) - (breath > 0.4)),
        held=("blanket",),
    )
