"""Summer: a huge sun, a beach, all the washing out."""

import math

from kit.canvas import Canvas, arc

from places.montage.cards import HEIGHT, WIDTH, hills, sky
from places.montage.paper import Painting, path, waves
from places.montage.trees import palm


def summer() -> Canvas:
    """A huge sun, roofs, and all the washing out."""
    card = sky(("sun2", "sun3", "sun4", "sun5"), 52, 40)
    card.round(240, 132, 74, 74, "lemon3", "sun5", 2)
    card.round(240, 132, 60, 60, "sun5", "stone7", 0)
    hills(card, (186, 176, 190, 182, 194, 180, 188), "extra1", "skin0")
    for x, top, wide, colour in (
        (0, 176, 66, "rust2"),
        (58, 196, 60, "sun1"),
        (112, 184, 48, "flesh3"),
        (318, 190, 58, "flesh3"),
        (370, 172, 54, "rust2"),
        (418, 190, 70, "sun1"),
    ):
        block = card.panel(x, top, wide, 100, colour, "sun4")
        card.brush(block, "sun2", 3, 20)
        for n in range(6):
            card.rect(x + 7 + (n % 3) * 16, top + 12 + n // 3 * 22, 8, 12, "wood3")
            card.rect(x + 7 + (n % 3) * 16, top + 12 + n // 3 * 22, 8, 3, "stone7")
    sea = card.cut(waves(-10, WIDTH + 30, 226, 36, 6, HEIGHT), "teal3", "teal4", 2)
    card.brush(sea, "teal4", 10, 24)
    card.cut(waves(-30, WIDTH + 40, 246, 52, 8, HEIGHT), "teal2", "teal3", 2)
    _beach(card)
    _washing(card)
    for x, y, tall, side in ((28, 244, 150, 1), (458, 246, 164, -1)):
        palm(card, (x, y), tall, side, ("wood1", "wood2", "sun1"))
    _gulls(card)
    return card


def _beach(card: Painting) -> None:
    """An umbrella and two chairs that look at the sea."""
    sand = card.cut(path("0,256 110,250 240,258 380,252 480,258 480,270 0,270"), "skin1", "sun5", 2)
    card.brush(sand, "skin0", 10, 30)
    for n in range(6):
        left, right = (196 + n * 15, 238 - abs(n - 2.5) * 2), (211 + n * 15, 238 - abs(n - 1.5) * 2)
        card.cut([(240, 206), left, right], ("red3", "stone7")[n % 2], "", 0)
    card.line(240, 206, 242, 262, "wood3", 2)
    for x, colour in ((206, "elec1"), (262, "gold1")):
        card.cut(
            [(x, 236), (x + 5, 236), (x + 15, 254), (x + 30, 254), (x + 30, 258), (x + 12, 258)],
            colour,
            "sun5",
            1,
        )
        card.line(x + 6, 262, x + 24, 254, "wood3", 2)
        card.line(x + 24, 263, x + 10, 254, "wood3", 2)


def _gulls(card: Painting) -> None:
    for x, y, r in ((168, 60, 7), (196, 48, 5), (310, 66, 6), (330, 196, 5)):
        card.ribbon(
            [arc(x - r, y, r, r * 0.6, 200, 350, 8), arc(x + r, y, r, r * 0.6, 190, 340, 8)],
            1.8,
            "stone7",
            1,
        )


def _washing(card: Painting) -> None:
    """A line of washing, filled with wind."""
    for top, sag, start in ((24, 12, 0),):
        line = [
            (x, top + sag * math.sin(math.pi * (x % 240) / 240)) for x in range(0, WIDTH + 1, 12)
        ]
        card.ribbon([line], 1.0, "wood3")
        for n in range(9):
            x = 18 + n * 52 + (n * 17) % 13
            y = top + sag * math.sin(math.pi * (x % 240) / 240)
            _cloth(card, x, y, n + start)


def _cloth(card: Painting, x: float, y: float, kind: int) -> None:
    dye = (
        ("stone7", "elec3"),
        ("stone7", "skin1"),
        ("red3", "red4"),
        ("stone7", "elec3"),
        ("elec1", "elec2"),
    )[kind % 5]
    match kind % 3:
        case 0:
            card.cut([(x, y), (x + 34, y), (x + 39, y + 26), (x + 5, y + 29)], dye[0], "", 2)
            card.cut(
                [(x + 9, y + 1), (x + 14, y + 1), (x + 19, y + 27), (x + 14, y + 27)], dye[1], "", 0
            )
        case 1:
            shirt = [
                (x, y + 6),
                (x + 6, y),
                (x + 18, y),
                (x + 24, y + 6),
                (x + 21, y + 12),
                (x + 19, y + 9),
                (x + 22, y + 24),
                (x + 7, y + 26),
                (x + 6, y + 10),
                (x + 3, y + 12),
            ]
            card.cut(shirt, dye[0], "", 2)
        case 2:
            card.cut(
                [(x + 3, y), (x + 13, y), (x + 18, y + 22), (x + 2, y + 23)], dye[0], dye[1], 2
            )
    for px in (x + 4, x + 14):
        card.rect(px, y - 2, 2, 4, "wood3")
