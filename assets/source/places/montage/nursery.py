"""Things of the home that move or are played: curtains, cradle, mobile, piano."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, arc

from places.montage.crowd import leaned
from places.montage.paper import Painting, path, star


def curtain(side: int) -> Sequence[Canvas]:
    """White cloth that breathes with the open window."""
    cloth = Painting(48, 116)
    edge = (
        path("10,0 38,0 34,60 40,116 8,116") if side < 0 else path("10,0 38,0 40,116 8,116 14,60")
    )
    cloth.cut(edge, "stone7", "", 0)
    for x in (16, 25, 32):
        cloth.cut(
            [(x, 2), (x + 4, 2), (x + 5 * -side * 0 + 4, 114), (x - 1, 114)], "elec3", shade=0
        )
    return [leaned(cloth, -side * reach, hung=True) for reach in (0, 3, 5, 3)]


def cradle() -> Sequence[Canvas]:
    """The cradle, rocked."""
    made = []
    for tilt in (0, 1, 0, -1):
        art = Painting(56, 42)
        art.cut(
            [(8 + tilt, 38), (28, 41), (48 + tilt, 38 - tilt), (50, 34), (28, 37), (6, 34)],
            "wood2",
            "wood3",
            0,
        )
        art.cut([(6 + tilt, 12), (50 + tilt, 16), (46, 35), (10, 35)], "stone7", "", 1)
        art.cut(
            [
                (2 + tilt, 14),
                (4 + tilt, 2),
                *arc(14 + tilt, 4, 9, 5, 180, 330, 8),
                (22 + tilt, 16),
                (10, 34),
            ],
            "elec2",
            "elec3",
            1,
        )
        art.cut([(22 + tilt, 14), (48 + tilt, 15), (46, 24), (22, 22)], "dusk6", "dusk7", 1)
        art.round(19 + tilt, 14, 4, 4, "skin0", "skin1", 0)
        for n in range(3):
            art.cut(star(22 + n * 10, 29, 3), "gold1", shade=0)
        made.append(art)
    return made


def mobile(turn: int) -> Canvas:
    """Stars and a moon that turn over the cradle."""
    art = Painting(64, 124)
    art.cord(32, 0, 84, "wood3")
    art.ribbon([[(6, 88), (32, 82), (58, 88)]], 1.6, "wood3")
    for n, x in enumerate((8, 24, 40, 56)):
        drop = 96 + (n * 7) % 12
        x = x + round(3 * math.sin(math.tau * (turn + n * 2) / 8))
        art.cord(x, 86, drop, "wood4")
        wide = abs(math.cos(math.tau * (turn + n * 2) / 16)) * 0.7 + 0.3
        points = [(x + (px - x) * wide, py) for px, py in star(x, drop + 7, 7)]
        art.cut(points, ("gold1", "red3", "teal3", "elec1")[n], "", 1, 0)
    return art


def piano() -> Canvas:
    """An upright with a metronome and a drawing on it."""
    art = Painting(66, 62)
    art.panel(4, 14, 58, 44, "wood2", "wood4")
    art.panel(9, 20, 48, 14, "wood1", "wood3")
    art.panel(0, 36, 66, 5, "wood3", "wood5")
    art.rect(3, 36, 60, 3, "stone7")
    for x in range(6, 62, 5):
        art.rect(x, 36, 2, 2, "night0")
    for x in (3, 58):
        art.panel(x, 41, 5, 20, "wood1", "wood3")
    art.panel(22, 22, 20, 13, "sun5", "stone7")
    art.cut([(27, 32), (31, 25), (36, 32)], "red3", shade=0)
    art.round(37, 26, 2, 2, "gold2", shade=0)
    art.cut(path("8,14 11,2 15,2 18,14"), "rust1", "rust2")
    art.line(13, 12, 15, 3, "gold2")
    art.cut(path("44,14 46,6 56,6 58,14"), "teal2", "teal3")
    for x, y in ((47, 3), (52, 0), (56, 3)):
        art.round(x, y + 1, 3, 3, "red4", "dusk7", 0)
    return art
