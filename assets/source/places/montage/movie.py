"""Set 12, the home movie: a dark room, a beam, and a screen for the pictures of a life."""

import math

from kit.canvas import arc

from places.montage.crowd import back
from places.montage.litter import film_curl, popcorn
from places.montage.paper import Painting, oval, path
from places.montage.projection import LENS, SCREEN, beam, dust, leader, projector
from places.montage.stage import GROUND, WIDTH, Props, Set, plain

DYE = ("ink", "night0", "wood4")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        12, "movie", _wall(), plain(("night2", "night1", "night1"), "montage movie"), _floor()
    )
    made.props = _props()
    x, y, wide, tall = SCREEN
    made.shine("leader", x, y + tall)
    made.put("dust", LENS[0], 183)
    made.put("projector", 52, 216)
    made.put("sofa", 176, 294)
    for n, at in enumerate((196, 236, 290)):
        made.put(f"head{n}", at, 286 + n % 2)
    made.put("popcorn", 366, 292)
    made.put("cans", 412, 202)
    made.put("lamp", 448, 206)
    made.mark("left", 150, 222, "east")
    made.mark("middle", WIDTH / 2, 222, "north")
    made.mark("right", WIDTH - 110, 222, "west")
    made.mark("screen", x + wide / 2, y + tall / 2)
    made.mark("projector", 124, 214, "west")
    made.mark("sofa left", 216, 250, "north")
    made.mark("sofa right", 312, 250, "north")
    made.light("screen", x + wide / 2, y + tall / 2, "sun5", radius=150, level=0.5, glow=0.16)
    made.light(
        "screen on the floor", x + wide / 2, 216, "sun5", radius=170, level=0.5, shape="pool"
    )
    made.light("lens", *LENS, "sun4", radius=44, level=0.5, glow=0.4, flicker="candle")
    made.blocks = [(54, 206, 44, 10), (412, 192, 32, 10), (176, 264, 178, 30)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "night1")
    for n in range(10):
        wall.panel(n * 56 - 8, 30, 40, GROUND, "night0")
    _screen(wall)
    _shelf(wall)
    _blind(wall)
    wall.panel(0, GROUND - 10, WIDTH, 12, "wood0", "wood2")
    beam(wall)
    wall.panel(0, 28, WIDTH, 8, "wood0", "wood1")
    return wall


def _screen(wall: Painting) -> None:
    """The screen hangs like a frame of film: black edge, holes at both sides."""
    x, y, wide, tall = SCREEN
    wall.panel(x - 26, y - 12, wide + 52, tall + 20, "ink", "wood3")
    for hole in range(8):
        for px in (x - 20, x + wide + 10):
            wall.cut(
                [
                    (px, y - 4 + hole * 15),
                    (px + 10, y - 4 + hole * 15),
                    (px + 10, y + 4 + hole * 15),
                    (px, y + 4 + hole * 15),
                ],
                "extra1",
                "sun4",
                0,
                0,
            )
    wall.panel(x - 5, y - 5, wide + 10, tall + 10, "wood1")
    wall.rect(x, y, wide, tall, "sun5")
    for px in (x + 12, x + wide - 14):
        wall.cord(px, 0, y - 12, "wood3")
    wall.panel(x - 30, y - 16, wide + 60, 6, "wood2", "wood4")


def _shelf(wall: Painting) -> None:
    wall.panel(384, 112, 96, 5, "wood2", "wood4")
    for n, x in enumerate((388, 404, 420, 436, 458)):
        wall.panel(
            x,
            94 - n % 2 * 4,
            13,
            18 + n % 2 * 4,
            ("red1", "teal1", "wood2", "plum0", "gold0")[n],
            "wood4",
        )
        wall.rect(x + 3, 100, 7, 4, "extra1")


def _blind(wall: Painting) -> None:
    """A window behind slats; outside is still the night."""
    wall.panel(56, 62, 64, 78, "wood1", "wood3")
    wall.panel(60, 66, 56, 70, "night3")
    wall.round(100, 84, 9, 9, "night7", shade=0)
    for y in range(68, 136, 6):
        wall.panel(60, y, 56, 3, "night1", "night2")


def _floor() -> Painting:
    floor = Painting(WIDTH, 120)
    floor.cut(oval(264, 36, 190, 46), "night3", shade=0)
    floor.cut(oval(264, 26, 136, 30), "night4", shade=0)
    film_curl(floor, [(x, 72 + 8 * math.sin(x / 13)) for x in range(396, 486, 3)])
    floor.cut(path("194,0 334,0 366,52 162,52"), "cloth1", shade=0)
    floor.cut(path("204,0 324,0 346,36 182,36"), "cloth2", shade=0)
    floor.cut(path("214,0 314,0 326,20 202,20"), "stone5", shade=0)
    return floor


def _props() -> Props:
    sofa = Painting(178, 44)
    sofa.cut(
        [
            (6, 44),
            (6, 14),
            *arc(18, 14, 12, 10, 180, 270, 8),
            *arc(160, 14, 12, 10, 270, 360, 8),
            (172, 44),
        ],
        "red0",
        "wood3",
        0,
    )
    for x in (60, 118):
        sofa.cut([(x, 6), (x + 2, 6), (x + 2, 44), (x, 44)], "ink", shade=0)
    for x in (0, 162):
        sofa.cut(
            [(x, 44), (x, 24), *arc(x + 8, 24, 8, 7, 180, 360, 8), (x + 16, 44)], "red1", "wood4", 0
        )
    cans = Painting(34, 34)
    for n, y in enumerate((26, 19, 12, 5)):
        cans.cut(
            [(2 + n % 2 * 2, y), (30 + n % 2, y), (30 + n % 2, y + 7), (2 + n % 2 * 2, y + 7)],
            ("cloth0", "cloth1")[n % 2],
            "cloth3",
            1,
        )
        cans.rect(10, y + 2, 8, 3, "extra1")
    lamp = Painting(26, 70)
    lamp.cut(path("2,22 8,2 18,2 24,22"), "wood3", "wood5", 0)
    lamp.panel(12, 22, 3, 44, "wood1", "wood3")
    lamp.panel(6, 66, 15, 4, "wood1", "wood3")
    props: Props = {f"head{n}": back(kind, DYE) for n, kind in enumerate((0, 3, 1))}
    return props | {
        "leader": [leader(n) for n in range(8)],
        "dust": [dust(n) for n in range(4)],
        "projector": [projector(n) for n in range(4)],
        "sofa": sofa,
        "cans": cans,
        "popcorn": popcorn(),
        "lamp": lamp,
    }
