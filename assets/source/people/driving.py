"""At the wheel."""

from dataclasses import replace

from people.motion import Mover, Strip, cycle, wave
from people.rig import At, Hand, Pose
from people.sitting import seated

WHEEL, AHEAD = 6.2, 8.0  # height of the wheel over the seat, and how far ahead


def drive(who: Mover, yaw: float) -> Strip:
    """Keep the wheel straight, by a little each way."""
    return _at_wheel(who, yaw, honking=False)


def honk(who: Mover, yaw: float) -> Strip:
    """Lean on the horn."""
    return _at_wheel(who, yaw, honking=True)


def _at_wheel(who: Mover, yaw: float, honking: bool) -> Strip:
    still, height = seated(who, yaw), who.seat + WHEEL

    def pose(t: float, n: int) -> Pose:
        turn, pressed = 0.5 * wave(t), honking and n % 3 > 0
        right: Hand = At(-1.8, height + turn, AHEAD)
        if honking:
            right = At(-0.2, height - 0.4, 8.6 if pressed else 6.2)
        return replace(
            still,
            chest=(0, 2 if pressed else -4, 0),
            hands=(At(1.8, height - turn, AHEAD), right),
            elbows=((1, -0.8, 0), (-1, -0.8, 0)),
            face="speak" if pressed else "closed" if n == 4 and not honking else "neutral",
        )

    return cycle(6, pose, 110 if honking else 160)
