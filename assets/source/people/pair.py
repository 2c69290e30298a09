"""What two people do together: poses of both, and where each stands."""

from collections.abc import Callable
from dataclasses import dataclass

from people.rig import At, Body, Pose, Vec, turn_y


@dataclass(frozen=True)
class Pair:
    """Poses of two people, and where each stands from the middle, frame by frame."""

    lead: tuple[Pose, ...]
    follow: tuple[Pose, ...]
    places: tuple[tuple[Vec, Vec], ...]
    milliseconds: float


Together = Callable[[Body, Body, float], Pair]  # lead, follow, yaw of the lead


def hand_at(there: Vec, place: Vec, yaw: float) -> At:
    """Give a hand at a place of the world to somebody who stands elsewhere and is turned."""
    x, y, z = turn_y(yaw).T @ (there - place)
    return At(float(x), float(y), float(z))
