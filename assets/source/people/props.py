"""Small things in the hands."""

from collections.abc import Callable

from people.rig import Skeleton, vec
from people.surfaces import Cloud, Part, ball, limb

X, Y, Z = vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1)
Prop = Callable[[Cloud, Skeleton, str], None]


def _rod(cloud: Cloud, frame: Skeleton, side: str, material: str, end: tuple[float, float]) -> None:
    hand = frame[f"hand{side}"]
    way = frame.chest_turn @ vec(0, *end)
    part = cloud.part(Part(f"rod{side}", material, f"held{side}", 2.2, 0.3))
    limb(cloud, part, (hand, hand + way), (0.62, 0.62), 0.3)


def breadstick(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A baton to eat."""
    _rod(cloud, frame, side, "bread", (5.2, 3.0))


def fork(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A fork or a knife."""
    _rod(cloud, frame, side, "grey", (-1.4, 2.6))


def pen(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A pen."""
    _rod(cloud, frame, side, "red", (2.6, -0.6))


def cup(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A white cup."""
    part = cloud.part(Part(f"cup{side}", "shirt", f"held{side}", 1.8, 0.35))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0, 0.7, 1.2)
    ball(cloud, part, hand, (X * 1.35, Y * 1.3, Z * 1.35), 0.3)


def watch(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A gold pocket watch."""
    part = cloud.part(Part(f"watch{side}", "lemon", f"held{side}", 2.4, 0.3))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0, 0.9, 0.9)
    ball(cloud, part, hand, (X * 1.0, Y * 1.0, Z * 1.0), 0.3)


def tray(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A tray over the hand with a glass and a bottle."""
    hand = frame[f"hand{side}"] + Y * 1.7
    plate = cloud.part(Part("tray", "grey", "tray", 1.5, 0.4))
    ball(cloud, plate, hand, (X * 4.6, Y * 0.6, Z * 4.2), 0.25)
    glass = cloud.part(Part("glass", "teal", "glass", 1.9, 0.35))
    base = hand + Y * 1.2
    limb(cloud, glass, (base + X * 1.6, base + X * 1.6 + Y * 2.2), (0.9, 1.1), 0.35)
    bottle = cloud.part(Part("bottle", "wine", "bottle", 1.9, 0.35))
    limb(cloud, bottle, (base - X * 1.5, base - X * 1.5 + Y * 3.4), (1.1, 0.7), 0.3)


PROPS: dict[str, Prop] = {
    "breadstick": breadstick,
    "fork": fork,
    "pen": pen,
    "cup": cup,
    "watch": watch,
    "tray": tray,
}


def hold(cloud: Cloud, frame: Skeleton, held: str) -> None:
    """Put a thing, named `THING` (right hand) or `THING left`, into a hand."""
    name, _, side = held.partition(" ")
    PROPS[name](cloud, frame, "L" if side else "R")
