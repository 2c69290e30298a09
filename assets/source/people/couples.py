"""Two people as one figure: whoever is nearer covers the other, arms included."""

from dataclasses import dataclass, replace
from math import cos, pi, radians, sin

import numpy as np
from kit.indexed import Indices

from game.core.palette import TRANSPARENT
from people import lifts, taps, together
from people.clean import Picture, shift
from people.figure import Person, picture_of
from people.motion import YAWS, drapes, swell
from people.pair import Pair, Together
from people.rig import At, Body, Pose, Triple, Vec, turn_y, vec
from people.shadows import DRESSES
from people.vote import NOTHING, depth_of, project

FRAMES, HUG_FRAMES = 16, 6
APART, CLOSE, KISSING = 11.0, 8.6, 10.4  # pixels between two people; nearer, a head hides the other


COUPLES = {  # sheet -> lead and follow
    "couple_lemon": ("seb", "mia"),
    "couple_red": ("seb", "mia_red"),
    "couple_blue": ("seb", "mia_blue"),
    "couple_green": ("seb", "mia_green"),
    "couple_evening": ("seb_owner", "mia_evening"),
    "couple_wedding": ("seb_tuxedo", "mia_bride"),
    "couple_home": ("seb_home", "mia_home"),
    "couple_day": ("seb_shirt", "mia_day"),
    "couple_shadow": ("shadow_seb", "shadow_mia"),
    **{f"couple_shadow_{c}": ("shadow_seb", f"shadow_mia_{c}") for c in DRESSES},
}
SHADOWS = ("couple_shadow", *(f"couple_shadow_{colour}" for colour in DRESSES))


def draw_pair(lead: Person, follow: Person, pair: Pair) -> list[Indices]:
    """Draw what two do together."""
    cells = []
    hanging = zip(drapes(pair.lead), drapes(pair.follow), strict=True)
    for number, (his, hers) in enumerate(hanging):
        one = _moved(picture_of(lead, pair.lead[number], his), pair.places[number][0])
        two = _moved(picture_of(follow, pair.follow[number], hers), pair.places[number][1])
        behind = (two.pixels == TRANSPARENT) | (one.depth > two.depth)
        kept = np.where(behind & (one.pixels != TRANSPARENT), one.pixels, two.pixels)
        cells.append(kept.astype(np.uint8))
    return cells


def _moved(picture: Picture, place: Vec) -> Picture:
    right, down = (round(value) for value in project(place))
    depth = shift(picture.depth, down, right, NOTHING) + depth_of(place)
    pixels = shift(picture.pixels, down, right, TRANSPARENT)
    return Picture(pixels, np.where(pixels == TRANSPARENT, NOTHING, depth))


def waltz(lead: Body, follow: Body, yaw: float) -> Pair:
    """One full turn in two bars, rising and falling."""
    return _waltz(lead, follow, yaw, floating=False)


def float_waltz(lead: Body, follow: Body, yaw: float) -> Pair:
    """The same turn where there is no floor."""
    return _waltz(lead, follow, yaw, floating=True)


def _waltz(lead: Body, follow: Body, yaw: float, floating: bool) -> Pair:
    hers, his, places = [], [], []
    for number in range(FRAMES):
        t = number / FRAMES
        angle = (yaw + 360 * t) % 360
        ahead = vec(sin(radians(angle)), 0, cos(radians(angle))) * APART / 2
        rise = 0.9 * sin(pi * (2 * t % 1)) ** 2 - 0.4
        his.append(_step(_Turn(lead, t, angle, rise, 1.0), floating))
        hers.append(_step(_Turn(follow, t, (angle + 180) % 360, rise, -1.0), floating))
        places.append((-ahead, ahead))
    return Pair(tuple(his), tuple(hers), tuple(places), 140 if floating else 110)


@dataclass(frozen=True)
class _Turn:
    body: Body
    t: float
    angle: float
    rise: float
    side: float  # 1 leads, -1 follows


def _step(turn: _Turn, floating: bool) -> Pose:
    """Box steps for both; his right hand at her waist, her left on his shoulder."""
    stride, side, body = sin(4 * pi * turn.t), turn.side, turn.body
    clasp = At(side * 8.0, 26.0 + turn.rise, APART / 2)
    waist, shoulder = (
        At(-2.2, 19.8 + turn.rise, APART + 0.6),
        At(3.2, 27.4 + turn.rise, APART - 0.9),
    )
    left = _foot(body, 1.0, stride * side, floating)
    right = _foot(body, -1.0, -stride * side, floating)
    closed = (number := round(turn.t * FRAMES) % 8) >= 6
    hands = (clasp, waist) if side > 0 else (shoulder, clasp)
    return Pose(
        yaw=turn.angle,
        root=(0, turn.rise, 0),
        chest=(0, -2 if side > 0 else -5, 0),
        feet=(left, right),
        toes=(55, 40) if floating else (18 * max(0, -stride), 18 * max(0, stride)),
        hands=hands,
        elbows=((1, -0.6, 0), (-1, -0.6, 0)),
        face="closed" if closed or (floating and number > 3) else "smile",
    )


def _foot(body: Body, side: float, stride: float, floating: bool) -> Triple:
    if floating:
        return side * body.hip * 0.8, body.ankle + 0.8 + 0.6 * stride, -1.6 + stride
    return side * body.hip * 0.9, body.ankle + 1.6 * max(0.0, stride * side), 2.0 * stride


def hug(lead: Body, follow: Body, yaw: float) -> Pair:
    """Hold each other, swaying a little."""
    return _hold(lead, follow, yaw, CLOSE)


def kiss(lead: Body, follow: Body, yaw: float) -> Pair:
    """Kiss; her foot leaves the ground."""
    return _hold(lead, follow, yaw, KISSING)


def _hold(lead: Body, follow: Body, yaw: float, apart: float) -> Pair:
    kissing = apart == KISSING
    his, hers, places = [], [], []
    for number in range(HUG_FRAMES):
        k = swell(number / HUG_FRAMES)
        his.append(_embrace(lead, yaw, k))
        hers.append(_lean(follow, (yaw + 180) % 360, k, kissing))
        ahead = turn_y(yaw) @ vec(0, 0, apart / 2)
        places.append((-ahead, ahead))
    return Pair(tuple(his), tuple(hers), tuple(places), 150)


def _embrace(body: Body, yaw: float, k: float) -> Pose:
    return Pose(
        yaw=yaw,
        pelvis=(0, 2, 0),
        chest=(0, 6 + 2 * k, 0),
        hands=(At(1.6, 20.5, 7.6), At(-2.2, 20.0, 7.6)),
        elbows=((1, -0.3, 0.2), (-1, -0.3, 0.2)),
        face="closed",
    )


def _lean(body: Body, yaw: float, k: float, kissing: bool) -> Pose:
    heels = body.ankle + 0.8
    still = Pose(
        yaw=yaw,
        root=(0, 0.5, 0.2 * k),
        chest=(0, 2 + k, 0),
        hands=(At(2.4, 27.0, 7.4), At(-2.0, 26.8, 7.8)),
        elbows=((1, -0.1, 0.1), (-1, -0.1, 0.1)),
        feet=((body.hip, heels, 0), (-body.hip, heels, -0.2)),
        toes=(30, 30),
        face="closed",
    )
    if not kissing:
        return still
    return replace(
        still, feet=((body.hip, heels, 0), (-body.hip, body.ankle + 4.5, -4)), toes=(30, 70)
    )


STRIPS: dict[str, Together] = {
    "waltz": waltz,
    "float": float_waltz,
    "hug": hug,
    "kiss": kiss,
    "lift": lifts.lift,
    "dip": lifts.dip,
    "walk": together.walk,
    "idle": together.stand,
    "stand": together.stand,
    "sit": together.sit,
    "sleep": together.sleep,
}
DUETS = ("couple_lemon", *SHADOWS)  # who also dance the steps of the duet
_SIDES, _FRONT_AND_BACK = ("east", "west"), ("south", "north")
FACINGS: dict[str, tuple[str, ...]] = {
    "waltz": ("east",), "float": ("east",), "lift": ("east",), "dip": _SIDES, "hug": _SIDES,
    "kiss": _SIDES, "walk": _SIDES, "sleep": _SIDES, "idle": tuple(YAWS), "stand": tuple(YAWS),
    "sit": _FRONT_AND_BACK, **{name: ("south",) for name in taps.STEPS},
}  # fmt: skip


def strips_of(name: str) -> dict[str, Together]:
    """Give all that two people do together."""
    if name not in DUETS:
        return STRIPS
    return STRIPS | {step: together.tapping(step) for step in taps.STEPS}
