"""Two who belong together: side by side, hand in hand, on a bench, asleep."""

from dataclasses import replace

from people import floor, gaits, standing, taps
from people.motion import YAWS, Mover, Strip, swell
from people.pair import Pair, Together, hand_at
from people.rig import At, Body, Hand, Pose, Swing, Triple, Vec, turn_y, vec
from people.sitting import LAP, seated

AHEAD, BESIDE, BENCH, DUET = 6.0, 6.4, 5.6, 7.6  # pixels from the middle
CLASPED, STANDING_HANDS = 17.4, 16.4  # heights of two hands that hold each other
BED = 34.0  # how far behind her he lies
WIDEST = 44.0  # degrees of an arm beside somebody else
BACKWARD: Triple = (0, -0.3, -1)


def _abreast(yaw: float) -> tuple[Vec, Vec]:
    """Give the places of two who go somewhere: he half a step ahead, she nearer to us."""
    ahead = turn_y(yaw) @ vec(0, 0, AHEAD)
    return ahead + vec(0, 0, -1.6), -ahead + vec(0, 0, 1.6)


def walk(lead: Body, follow: Body, yaw: float) -> Pair:
    """Walk hand in hand, he half a step ahead."""
    stride = gaits.STRIDE_WOMAN
    one = gaits.walk_of(Mover(lead), yaw, stride, gaits.WALK)
    two = gaits.walk_of(Mover(follow, True), yaw, stride, gaits.WALK)
    return _hand_in_hand(one, two, yaw)


def _hand_in_hand(one: Strip, two: Strip, yaw: float) -> Pair:
    places, clasp = _abreast(yaw), vec(0, CLASPED, 0)
    near = 1 if yaw < 180 else 0  # whose arm is nearer to us
    his = [_holding(p, near, hand_at(clasp, places[0], yaw)) for p in one.poses]
    hers = [_holding(p, 1 - near, hand_at(clasp, places[1], yaw)) for p in two.poses]
    return _pair(his, hers, places, one.milliseconds)


def _holding(pose: Pose, number: int, hand: Hand, pole: Triple = BACKWARD) -> Pose:
    hands, elbows = list(pose.hands), list(pose.elbows)
    hands[number], elbows[number] = hand, pole
    return replace(pose, hands=(hands[0], hands[1]), elbows=(elbows[0], elbows[1]))


def _pair(his: list[Pose], hers: list[Pose], places: tuple[Vec, Vec], milliseconds: float) -> Pair:
    return Pair(tuple(his), tuple(hers), (places,) * len(his), milliseconds)


def _beside(apart: float) -> tuple[Vec, Vec]:
    return vec(-apart, 0, 0), vec(apart, 0, 0)


def _inner(yaw: float) -> int:
    """Give which hand of the one at the left of the picture is the inner one."""
    return 0 if yaw < 90 else 1


def stand(lead: Body, follow: Body, yaw: float) -> Pair:
    """Stand and look, hand in hand."""
    if yaw in (YAWS["east"], YAWS["west"]):
        one, two = standing.idle(Mover(lead), yaw), standing.idle(Mover(follow, True), yaw)
        return _hand_in_hand(one, two, yaw)
    places, inner = _beside(BESIDE), _inner(yaw)
    clasp = vec(0.6, STANDING_HANDS, 0.6 if yaw < 90 else -0.6)
    his, hers = [], []
    for n in range(8):
        breath = swell(n / 8)
        still = Pose(yaw=yaw, chest=(0, -breath, 0), face="closed" if n == 6 else "neutral")
        his.append(_holding(still, inner, hand_at(clasp, places[0], yaw)))
        leaning = replace(still, head=(-1 if 2 <= n <= 6 else 0, 0), face="smile")
        hers.append(_holding(leaning, 1 - inner, hand_at(clasp, places[1], yaw)))
    return _pair(his, hers, places, 190)


def sit(lead: Body, follow: Body, yaw: float) -> Pair:
    """Sit on a bench, his arm round her, her head towards his shoulder."""
    places, inner = _beside(BENCH), _inner(yaw)
    side = 1.0 if yaw < 90 else -1.0
    one, two = seated(Mover(lead), yaw), seated(Mover(follow, True), yaw)
    his, hers = [], []
    for n in range(8):
        breath = swell(n / 8)
        low = 1 if breath < 0.5 else 0
        round_her = At(side * 11.0, 21.4, -2.6)
        shut = "closed" if n in (5, 6) else "neutral"
        him = replace(one, chest=(0, 2 - 2 * breath, 0), head=(0, low - 1))
        his.append(_holding(him, inner, round_her, (side, -0.4, -1)))
        hers.append(replace(two, chest=(0, 2, side * 5), hands=LAP, face=shut, head=(-2, low)))
    return _pair(his, hers, places, 210)


def sleep(lead: Body, follow: Body, yaw: float) -> Pair:
    """Sleep in one bed under one blanket."""
    places = (vec(0, 0, -BED), vec(0, 0, 0))
    his = [floor.asleep(Mover(lead), yaw, n / 8) for n in range(8)]
    hers = [floor.asleep(Mover(follow, True), yaw, n / 8 + 0.3) for n in range(8)]
    return _pair(his, hers, places, 300)


def tapping(name: str) -> Together:
    """Give a step of the duet, danced by two side by side."""

    def step(lead: Body, follow: Body, yaw: float) -> Pair:
        make = taps.step_of(name)
        one, two = make(Mover(lead), yaw), make(Mover(follow, True), yaw)
        return _pair(_narrow(one), _narrow(two), _beside(DUET), one.milliseconds)

    return step


def _narrow(strip: Strip) -> list[Pose]:
    return [replace(p, hands=(_kept(p.hands[0]), _kept(p.hands[1]))) for p in strip.poses]


def _kept(hand: Hand) -> Hand:
    """Keep an arm out of the other's way, high or low."""
    if not isinstance(hand, Swing):
        return hand
    out = hand.out if hand.out < 90 else 180 - hand.out
    return replace(hand, out=min(out, WIDEST) if hand.out < 90 else 180 - min(out, WIDEST))
