"""Palms in front of the evening: dark, with a little of the sky on one side."""

import math
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, edge, rng_of

Point = tuple[float, float]


@dataclass(frozen=True)
class Kind:
    """How a palm stands: its height, lean, crown in pixels; the side of the light (1 or -1)."""

    height: int
    lean: float
    crown: float
    side: int
    trunk: int = 3


BACK, BODY, SPINE, RIM = "ink", "night0", "dusk1", "dusk3"


def feather(kind: Kind, name: str) -> Canvas:
    """A date palm: arched fronds, each a spine with hanging and swept leaflets."""
    rng = rng_of(name)
    canvas, top = _trunk(kind, 0.8)
    angles = np.linspace(-0.6, math.pi + 0.6, 11) + rng.uniform(-0.1, 0.1, 11)
    order = sorted(range(11), key=lambda n: -max(0.0, math.sin(angles[n])))
    for place, number in enumerate(order):
        angle = float(angles[number])
        length = kind.crown * (1.02 - 0.28 * max(0.0, math.sin(angle)) ** 2)
        length *= rng.uniform(0.92, 1.06)
        _frond(canvas, top, (angle, length), place < 4, kind)
    canvas.ellipse(top[0], top[1] + 1, 2.4, 2.6, BODY)
    return canvas


def fan(kind: Kind, name: str) -> Canvas:
    """A fan palm: a ball of spiked leaves over a skirt of dry ones."""
    rng = rng_of(name)
    canvas, top = _trunk(kind, 1.2)
    for _ in range(int(kind.crown * 1.2)):
        across, down = rng.uniform(-1, 1), kind.crown * rng.uniform(0.3, 0.6)
        end = (top[0] + across * kind.crown * 0.24, top[1] + down)
        canvas.line(round(top[0] + across), round(top[1]), round(end[0]), round(end[1]), BACK)
    canvas.ellipse(top[0], top[1] - 2, kind.crown * 0.5, kind.crown * 0.5, BACK)
    leaves = [(n * 2.39996, math.sqrt((n + 0.5) / 16)) for n in range(16)]
    leaves.sort(key=lambda leaf: -leaf[1] * math.sin(leaf[0]))
    for place, (angle, share) in enumerate(leaves):
        reach = share * kind.crown * 0.52
        heart = (top[0] + math.cos(angle) * reach, top[1] - math.sin(angle) * reach - 2)
        _leaf(canvas, heart, (angle, kind.crown * 0.5), place < 6, kind.side)
    return canvas


def _trunk(kind: Kind, headroom: float) -> tuple[Canvas, Point]:
    """Draw the trunk; gives the picture and where the crown sits."""
    width = int(kind.crown * 2.4 + abs(kind.lean) * 2 + 10)
    tall = int(kind.height + kind.crown * headroom + 4)
    canvas = Canvas(width, tall)
    foot = (width / 2, tall - 1.0)
    top = (width / 2 + kind.lean, kind.crown * headroom + 2)
    bend = (foot[0] + kind.lean * 0.05, tall - kind.height * 0.5)
    for x, y in curve(foot, bend, top, tall * 3):
        share = (y - top[1]) / kind.height
        wide = max(2, round(kind.trunk * (0.8 + 0.35 * share)))
        canvas.row(round(x - wide / 2), round(y), wide, BODY)
    lit = edge(canvas.solid, kind.side, 0)
    rows = np.arange(tall)[:, None]
    canvas.fill(lit & (rows % 5 > 0), SPINE)
    canvas.fill(edge(canvas.solid, -kind.side, 0) & (rows % 5 == 0), BACK)
    return canvas, top


def _frond(
    canvas: Canvas, top: Point, shape: tuple[float, float], behind: bool, kind: Kind
) -> None:
    angle, length = shape
    across, up = math.cos(angle), math.sin(angle)
    end = (
        top[0] + across * length,
        top[1] - up * length * 0.62 + 0.3 * length * abs(across),
    )
    bend = (top[0] + across * length * 0.5, top[1] - max(up, 0.1) * length * 0.7 - length * 0.3)
    spine = list(dict.fromkeys((round(x), round(y)) for x, y in curve(top, bend, end, 120)))
    body = BACK if behind else BODY
    for place, (x, y) in enumerate(spine):
        share = place / len(spine)
        leaf = kind.crown * 0.27 * min(1.0, share * 5) * (1 - share) ** 0.45 + 1.2
        if place % 2 == 0 or share > 0.75:
            canvas.line(x, y, round(x + across * leaf * 0.45), round(y + leaf), body)
        else:
            canvas.line(x, y, round(x + across * leaf * 0.75), round(y - leaf * 0.28), body)
        canvas.dot(x, y + 1, body)
    if not behind:
        _light(canvas, spine, across * kind.side > -0.2)


def _light(canvas: Canvas, spine: list[tuple[int, int]], towards: bool) -> None:
    """Let the sky catch the spine of a frond."""
    count = len(spine)
    for place, (x, y) in enumerate(spine):
        if 0.06 < place / count < 0.86:
            canvas.dot(x, y, SPINE)
        if towards and 0.2 < place / count < 0.72:
            canvas.dot(x, y - 1, RIM)


def _leaf(
    canvas: Canvas, heart: Point, shape: tuple[float, float], behind: bool, side: int
) -> None:
    angle, length = shape
    x, y = heart
    for number in range(9):
        turn = angle + (number / 8 - 0.5) * 2.5
        reach = length * (1 - 0.18 * abs(number / 4 - 1))
        across, up = math.cos(turn) * reach, math.sin(turn) * reach * 0.9
        end = (round(x + across), round(y - up + abs(across) * 0.22))
        canvas.line(round(x), round(y), *end, BACK if behind else BODY)
        if not behind and number % 3 == 1:
            half = (round(x + across * 0.55), round(y - up * 0.55))
            canvas.line(round(x), round(y), *half, SPINE)
        if not behind and 2 < number < 6 and across * side > 0:
            canvas.dot(*end, RIM)


def curve(a: Point, b: Point, c: Point, count: int) -> list[Point]:
    """Give points of a quadratic curve."""
    steps = np.linspace(0, 1, max(2, int(count)))
    return [
        (
            float((1 - t) ** 2 * a[0] + 2 * t * (1 - t) * b[0] + t * t * c[0]),
            float((1 - t) ** 2 * a[1] + 2 * t * (1 - t) * b[1] + t * t * c[1]),
        )
        for t in steps
    ]
