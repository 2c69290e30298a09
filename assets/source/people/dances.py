"""Dances, authored as keys; two frames to a count."""

from collections.abc import Sequence
from dataclasses import dataclass

from people.motion import Mover, Strip, cycle, wave
from people.rig import Pose, Reach, Swing, Triple
from people.standing import stance

COUNT = 94  # milliseconds a frame
APART: tuple[Triple, Triple] = ((0.5, 0, 1), (-0.5, 0, 1))


@dataclass(frozen=True)
class Count:
    """A key of a dance: feet, toes, the shift of the hips, arms (forward, out, elbow)."""

    left: Triple
    right: Triple
    toes: tuple[float, float]
    shift: tuple[float, float]
    left_arm: Triple
    right_arm: Triple
    lean: float = 0.0


LOW, OPEN, HIGH = (22.0, 28.0, 40.0), (-16.0, 26.0, 40.0), (10.0, 64.0, 14.0)
TAP = (
    Count((1.7, 1.6, 0), (-2.4, 1.6, 2.2), (0, 26), (0.8, -0.8), LOW, OPEN),
    Count((1.9, 3.2, -1.6), (-1.9, 1.6, 0), (30, 0), (-0.8, -0.2), OPEN, LOW),
    Count((2.4, 1.6, 2.2), (-1.7, 1.6, 0), (26, 0), (-0.8, -0.8), OPEN, LOW),
    Count((1.9, 1.6, 0), (-1.9, 3.2, -1.6), (0, 30), (0.8, -0.2), LOW, OPEN),
    Count((1.2, 1.6, 0), (-6.4, 6.4, 1.0), (0, -25), (1.0, 0.2), (10, 82, 10), HIGH),
    Count((0.8, 1.6, -1.2), (1.6, 1.6, 2.0), (0, 10), (0.2, -1.4), (30, 20, 60), (30, 20, 60)),
    Count((6.4, 6.4, 1.0), (-1.2, 1.6, 0), (-25, 0), (-1.0, 0.2), HIGH, (10, 82, 10)),
    Count((2.2, 1.6, 0.6), (-2.2, 1.6, 0.6), (0, 0), (0, -2.0), (46, 30, 70), (46, 30, 70)),
)
HILL = (
    Count((2.6, 1.6, 0), (-2.6, 1.6, 0), (0, 0), (-1.2, -1.4), (5, 95, 5), (5, 30, 20), -8),
    Count((3.0, 1.6, 0), (-1.0, 1.6, 0.8), (0, 20), (1.4, -0.4), (10, 140, 10), (10, 75, 10), 6),
    Count((2.6, 1.6, 0), (-2.6, 1.6, 0), (0, 0), (1.2, -1.4), (5, 30, 20), (5, 95, 5), 8),
    Count((1.0, 1.6, 0.8), (-3.0, 1.6, 0), (20, 0), (-1.4, -0.4), (10, 75, 10), (10, 140, 10), -6),
    Count((0.8, 1.6, 0), (-1.2, 8.0, 5.4), (0, -35), (0.6, 0.3), (0, 100, 8), (0, 100, 8)),
    Count((1.6, 1.6, 0), (-2.2, 1.6, 1.0), (0, 0), (0, -1.2), (30, 40, 60), (30, 40, 60)),
    Count((1.2, 8.0, 5.4), (-0.8, 1.6, 0), (-35, 0), (-0.6, 0.3), (0, 100, 8), (0, 100, 8)),
    Count((2.0, 1.6, 0), (-2.0, 1.6, 0), (0, 0), (0, -1.8), (-10, 40, 30), (-10, 40, 30)),
)


def tap(who: Mover, yaw: float) -> Strip:
    """Eight counts: ball, step, ball, step, kick, cross, kick, pose."""
    return _danced(TAP, yaw)


def hill(who: Mover, yaw: float) -> Strip:
    """Eight counts side by side: sweeps of the arms, two kicks, a dip."""
    return _danced(HILL, yaw)


def _between(a: Sequence[float], b: Sequence[float], share: float) -> Triple:
    x, y, z = (p + (q - p) * share for p, q in zip(a, b, strict=True))
    return x, y, z


def _danced(keys: Sequence[Count], yaw: float) -> Strip:
    def pose(t: float, n: int) -> Pose:
        a, b = keys[n // 2], keys[(n // 2 + 1) % len(keys)]
        half = 0.5 * (n % 2)
        sideways, up, lean = _between((*a.shift, a.lean), (*b.shift, b.lean), half)
        left_toe, right_toe, _ = _between((*a.toes, 0), (*b.toes, 0), half)
        roll = lean or -4 * sideways
        return Pose(
            yaw=yaw,
            root=(sideways, up, 0),
            pelvis=(0, 2, 0),
            chest=(-4 * sideways, 1, roll),
            feet=(_between(a.left, b.left, half), _between(a.right, b.right, half)),
            toes=(left_toe, right_toe),
            knees=APART,
            hands=(
                Swing(*_between(a.left_arm, b.left_arm, half)),
                Swing(*_between(a.right_arm, b.right_arm, half)),
            ),
            face="smile",
        )

    return cycle(2 * len(keys), pose, COUNT)


def twirl(who: Mover, yaw: float) -> Strip:
    """Turn once on the toes, an arm overhead."""
    ankle = who.body.ankle + 0.9

    def pose(t: float, n: int) -> Pose:
        return Pose(
            yaw=(yaw + 360 * t) % 360,
            root=(0, 0.7, 0),
            chest=(0, -4, 0),
            feet=((0.9, ankle, 0.3), (-0.9, ankle, -0.3)),
            toes=(32, 32),
            hands=(Swing(20, 72, 22), Reach(-2.0, 8.2, 0.6)),
            elbows=((0.6, -0.2, -1), (-1, 0, -0.2)),
            face="smile",
        )

    return cycle(8, pose, 90)


def groove(who: Mover, yaw: float) -> Strip:
    """Step from side to side, elbows going along."""
    hip, ankle = who.body.hip, who.body.ankle

    def pose(t: float, n: int) -> Pose:
        side, bounce = wave(t), abs(wave(2 * t))
        return Pose(
            yaw=yaw,
            root=(1.4 * side, -1.2 * bounce, 0),
            chest=(-12 * side, 0, -4 * side),
            feet=((hip * 1.7, ankle + 1.6 * max(0, -side), 0),
                  (-hip * 1.7, ankle + 1.6 * max(0, side), 0)),
            hands=(Swing(30 + 24 * side, 16, 80), Swing(30 - 24 * side, 16, 80)),
            face="smile" if n % 8 < 6 else "closed",
            head=(0, 1 if bounce > 0.7 else 0),
        )  # fmt: skip

    return cycle(8, pose, 110)


def swing_hips(who: Mover, yaw: float) -> Strip:
    """Sway with the arms up."""

    def pose(t: float, n: int) -> Pose:
        side = wave(t)
        return Pose(
            yaw=yaw,
            root=(1.2 * side, -0.4, 0),
            pelvis=(9 * side, 0, 4 * side),
            chest=(-9 * side, -2, -6 * side),
            feet=stance(who),
            hands=(Reach(6.8 + side, 7.6 + side, 1.0), Reach(-6.8 + side, 7.6 - side, 1.0)),
            elbows=((1, -0.6, 0), (-1, -0.6, 0)),
            face="closed" if n in (2, 3) else "smile",
        )

    return cycle(8, pose, 130)
