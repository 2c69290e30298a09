"""Trees of cut paper: palm, jacaranda, sycamore, and a single leaf."""

import math

from places.montage.paper import Painting, path

Point = tuple[float, float]
Dye = tuple[str, str, str]
FRONDS = (
    (-1.0, 0.34),
    (-0.94, -0.1),
    (-0.62, -0.5),
    (-0.2, -0.72),
    (0.3, -0.68),
    (0.72, -0.4),
    (1.0, 0.0),
    (0.9, 0.44),
)


def palm(card: Painting, foot: Point, tall: float, side: int, dye: Dye) -> None:
    """A palm that leans a little; dye is far fronds, near fronds, rim."""
    x, y = foot
    top = (x + side * tall * 0.1, y - tall)
    bend = (x + side * tall * 0.02, y - tall * 0.5)
    trunk = [
        (x - 4, y),
        (bend[0] - 3, bend[1]),
        (top[0] - 2, top[1]),
        (top[0] + 2, top[1]),
        (bend[0] + 3, bend[1]),
        (x + 4, y),
    ]
    card.cut(trunk, dye[1], dye[2], 2)
    reach = 20 + tall * 0.16
    for near in (0, 1):
        for n, (across, up) in enumerate(FRONDS):
            if n % 2 == near:
                _frond(card, top, (across * reach, up * reach), dye[near], dye[2])


def _frond(card: Painting, top: Point, reach: Point, colour: str, rim: str) -> None:
    """A blade with notches cut into its lower edge."""
    dx, dy = reach
    spine = []
    for n in range(8):
        t = n / 7
        spine.append((top[0] + dx * t, top[1] + dy * t - math.sin(math.pi * t) * 7 + t * t * 6))
    lower = []
    for n, (px, py) in enumerate(reversed(spine[1:-1])):
        t = 1 - (n + 1) / 7
        drop = 10 * math.sin(math.pi * (0.15 + t * 0.8)) + 2
        lower += [(px, py + drop), (px - dx / 26, py + drop * 0.35)]
    card.cut([*spine, *lower], colour, rim, 1, 0)


def jacaranda(card: Painting, foot: Point, tall: float, dye: Dye) -> None:
    """A dark fork under clouds of blossom."""
    x, y = foot
    fork = (x, y - tall * 0.36)
    card.cut([(x - 6, y), (x - 3, fork[1]), (x + 4, fork[1]), (x + 7, y)], "wood1", "wood3", 2)
    for dx in (-36, -14, 16, 38):
        tip = (x + dx, y - tall * 0.7)
        card.cut(
            [
                (x - 3, fork[1] + 4),
                (tip[0] - 1, tip[1]),
                (tip[0] + 2, tip[1]),
                (x + 4, fork[1] + 2),
            ],
            "wood1",
            "wood3",
            1,
        )
    clumps = (
        (-44, 0.62, 24),
        (44, 0.64, 25),
        (-22, 0.52, 18),
        (26, 0.54, 19),
        (-26, 0.8, 30),
        (28, 0.82, 31),
        (0, 0.92, 34),
        (2, 0.68, 26),
    )
    for dx, up, r in clumps:
        _blossom(card, (x + dx, y - tall * up), r, dye)


def _blossom(card: Painting, at: Point, radius: float, dye: Dye) -> None:
    """A ragged disc of colour with lighter strokes at its top."""
    outline = []
    for n in range(26):
        reach = radius * (1 + 0.07 * (-1) ** n)
        outline.append(
            (
                at[0] + reach * math.cos(n * math.tau / 26),
                at[1] + reach * 0.8 * math.sin(n * math.tau / 26),
            )
        )
    card.cut(outline, dye[1], dye[2], 3, 0)
    for n in range(int(radius * 0.55)):
        turn, far = n * 2.4, math.sqrt((n + 0.5) / (radius * 0.55)) * radius * 0.82
        px, py = at[0] + far * math.cos(turn), at[1] + far * 0.74 * math.sin(turn)
        colour = dye[2] if py < at[1] + 1 else dye[0]
        card.cut(
            [(px - 5, py + 1), (px - 2, py - 2), (px + 3, py - 2), (px + 5, py + 1)],
            colour,
            "",
            0,
            0,
        )


def sycamore(card: Painting, foot: Point, tall: float, dye: Dye) -> None:
    """A bare tree: trunk, boughs, twigs."""
    x, y = foot
    card.cut(
        [(x - 9, y), (x - 5, y - tall * 0.4), (x + 5, y - tall * 0.42), (x + 10, y)],
        dye[0],
        dye[2],
        2,
    )
    for dx, up, thick in (
        (-60, 0.74, 7),
        (-28, 0.96, 6),
        (12, 1.0, 6),
        (44, 0.82, 6),
        (-44, 0.52, 5),
        (40, 0.58, 5),
    ):
        start = (x + (dx > 0) * 2, y - tall * 0.34)
        tip = (x + dx, y - tall * up)
        elbow = (x + dx * 0.4, y - tall * (up * 0.62 + 0.1))
        card.ribbon([[start, elbow]], thick, dye[0])
        card.ribbon([[elbow, tip]], thick * 0.55, dye[0])
        for turn in (-1, 1):
            twig = (elbow[0] + dx * 0.3 + turn * 10, elbow[1] - 22 - turn * 6)
            card.ribbon([[elbow, twig]], 2.0, dye[0])
            mid = ((elbow[0] + tip[0]) / 2, (elbow[1] + tip[1]) / 2)
            card.ribbon([[mid, (mid[0] + turn * 12, mid[1] - 10)]], 1.4, dye[1])


LOBES = path("0,-10 2,-5.5 5,-7.5 4.5,-2.5 9.5,-3.5 7.5,0 8.5,3 3.5,3.5 0.9,5.5 0.9,10")


def leaf(card: Painting, at: Point, size: float, turn: float, dye: tuple[str, str]) -> None:
    """A leaf of a plane tree: five lobes, veins, a stalk."""
    ca, sa, scale = math.cos(turn), math.sin(turn), size / 9
    outline = [*LOBES, *((-x, y) for x, y in reversed(LOBES))]
    turned = [
        (at[0] + (x * ca - y * sa) * scale, at[1] + (x * sa + y * ca) * scale) for x, y in outline
    ]
    card.cut(turned, dye[0], dye[1], 2 if size > 6 else 1, 0)
    if size > 6:
        for x, y in ((0, -6), (5, -2), (-5, -2)):
            tip = (at[0] + (x * ca - y * sa) * scale, at[1] + (x * sa + y * ca) * scale)
            foot = (at[0] - 4 * sa * scale, at[1] + 4 * ca * scale)
            card.ribbon([[foot, tip]], 1.0, dye[1])
