"""At the piano, seen from the side: the bench faces the keys."""

from dataclasses import dataclass, replace

from people.motion import Mover, Strip, cycle, swell, wave
from people.rig import At, Pose, Reach
from people.sitting import seated

KEYS = 5.6  # height of the keys over the seat
DEPTH = 8.2  # how far the hands reach
PEDAL = -14.0  # degrees of the right foot
FRAMES = 16


@dataclass(frozen=True)
class Manner:
    """How much of somebody plays: degrees of the back, pixels of the head, frames of shut eyes."""

    lean: float
    rock: float
    sway: float
    shut: tuple[int, ...]
    milliseconds: int


LISTED = Manner(5.0, 2.0, 0.0, (6,), 94)
FREE = Manner(8.0, 5.0, 1.2, tuple(range(FRAMES)), 88)


def play(who: Mover, yaw: float) -> Strip:
    """Play what is on the list: hands alternate, the body hardly moves."""
    return _playing(who, yaw, LISTED)


def play_free(who: Mover, yaw: float) -> Strip:
    """Play what is not on the list: the body goes along, eyes closed."""
    return _playing(who, yaw, FREE)


def _playing(who: Mover, yaw: float, how: Manner) -> Strip:
    still = seated(who, yaw)
    foot = (-who.body.hip * 1.1, who.body.ankle, 5.4)

    def pose(t: float, n: int) -> Pose:
        left, right = max(0.0, wave(4 * t)), max(0.0, -wave(4 * t))
        height = who.seat + KEYS
        beat = wave(4 * t) > 0.5
        return replace(
            still,
            pelvis=(0, 4, 0),
            chest=(how.rock * wave(t), how.lean + how.rock * wave(2 * t), 0.6 * how.rock * wave(t)),
            hands=(
                At(2.6 + 1.4 * wave(t + 0.1), height + 1.8 * left, DEPTH),
                At(-2.6 + 1.6 * wave(t + 0.35), height + 1.8 * right, DEPTH),
            ),
            elbows=((1, -0.5, -0.3), (-1, -0.5, -0.3)),
            feet=(still.feet[0], foot),
            toes=(0, PEDAL if n % 8 < 4 else 0),
            nod=1 if beat and how.rock > 3 else 0,
            face="closed" if n in how.shut else "neutral",
            head=(round(how.sway * wave(t)), 1 if beat else 0),
        )

    return cycle(FRAMES, pose, how.milliseconds)


def slump(who: Mover, yaw: float) -> Strip:
    """Sit before the keys with fallen hands."""
    still = seated(who, yaw)

    def pose(t: float, n: int) -> Pose:
        breath = swell(t)
        hands = (Reach(1.4, -6.8, 3.6), Reach(-1.4, -6.8, 3.6))
        return replace(
            still,
            chest=(0, 20, 0),
            hands=hands,
            nod=1,
            head=(0, 1 if breath > 0.5 else 0),
            face="closed" if n in (3, 4) else "neutral",
        )

    return cycle(6, pose, 180)
