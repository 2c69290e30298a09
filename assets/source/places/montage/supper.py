"""Set 1, the supper club: the kiss instead of the brush-off. Wine red, ink, one gold lamp."""

import math

from kit.canvas import Canvas, arc
from kit.ramp import Mask

from places import furniture
from places.montage import figures
from places.montage.litter import pages
from places.montage.paper import Painting, oval, path, star
from places.montage.stage import GROUND, WIDTH, Props, Set, boards

LAMP = (276, 58)
DYE = ("wood0", "red1", "red3")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        1,
        "supper",
        _wall(),
        boards(("red2", "red1", "red3"), "montage supper", 16, 0.25),
        _carpet(),
    )
    made.props = _props()
    made.put("piano", 284, 210)
    made.put("stool", 273, 210.5)
    for x, base in ((50, 246), (404, 250)):
        made.put("table", x, base)
        made.shine("flames", x + 11, base - 31)
    for x, base in ((96, 292), (330, 298)):
        made.put("pair", x, base)
        made.shine("flames", x + 23, base - 33)
    made.put("host", 452, 196)
    made.put("waiter", 128, 196)
    made.shine("bulb", LAMP[0] - 5, LAMP[1] + 4)
    made.standard_marks(216)
    made.mark("bench", 285, 210, "east", pose="sit", order=1.5)
    made.mark("kiss", 246, 216, "east")
    made.mark("street door", 474, 200, "west")
    made.wash("sun5", 0.42)
    made.light("lamp", LAMP[0], LAMP[1], "sun4", radius=190, level=0.6, shape="cone", glow=0.4)
    made.light("kiss pool", 262, 214, "sun4", radius=80, level=0.6, shape="pool")
    made.blocks = [(288, 192, 92, 18), (50, 236, 42, 10), (404, 240, 42, 10)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "red1")
    _rays(wall)
    wall.glow([(LAMP[0] - 10, LAMP[1]), (LAMP[0] + 10, LAMP[1]), (352, GROUND), (196, GROUND)], 1)
    wall.glow([(LAMP[0] - 8, LAMP[1]), (LAMP[0] + 8, LAMP[1]), (330, GROUND), (218, GROUND)], 1)
    _panels(wall)
    _curtain(wall)
    _door(wall)
    _garland(wall)
    wall.column(LAMP[0], 0, LAMP[1] - 8, "ink")
    wall.cut(
        [
            (LAMP[0] - 4, LAMP[1] - 10),
            (LAMP[0] + 5, LAMP[1] - 10),
            (LAMP[0] + 17, LAMP[1] + 3),
            (LAMP[0] - 16, LAMP[1] + 3),
        ],
        "gold1",
        "gold2",
    )
    wall.row(LAMP[0] - 15, LAMP[1] + 3, 31, "sun4")
    return wall


def _rays(wall: Painting) -> None:
    """A fan of painted paper behind the piano."""
    for n in range(12):
        start, end = math.pi * (1 + n / 12), math.pi * (1 + (n + 0.5) / 12)
        points = [(276.0, 190.0)]
        points += [(276 + 340 * math.cos(a), 190 + 340 * math.sin(a)) for a in (start, end)]
        mask = wall.cut(points, "red2", shade=0)
        wall.brush(mask, "red3", 1, 34, 0.2)
    wall.lay(_disc(wall, 96), "red1", "red3")
    wall.lay(_disc(wall, 88), "red2", "red3")


def _disc(wall: Painting, radius: float) -> Mask:
    return wall.mask_of(arc(276, 168, radius, radius, 180, 360, 60))


def _panels(wall: Painting) -> None:
    skirt = wall.panel(0, GROUND - 26, WIDTH, 30, "red0", "gold0")
    wall.brush(skirt, "wood0", 30, 30)
    for x in range(44, WIDTH, 44):
        wall.panel(x, GROUND - 20, 32, 14, "wood1", "red1")


def _curtain(wall: Painting) -> None:
    """A flat curtain at the left, swept up by a gold cord."""
    wall.cut(
        [(36, 30), (170, 30), (150, 70), (112, 108), (72, 128), (60, GROUND), (36, GROUND)],
        "red2",
        "red3",
    )
    for n, x in enumerate((52, 74, 98, 122, 146)):
        fold = [(x, 30), (x + 9, 30), (60 + n * 7, 112 - n * 8), (54 + n * 6, 118 - n * 8)]
        wall.cut(fold, "red0", shade=0)
    wall.cut([(40, 126), (60, 126), (56, GROUND), (44, GROUND)], "red0", shade=0)
    wall.cut(path("44,116 78,110 80,120 44,127"), "gold1", "gold2")
    for n in range(9):
        x = 36 + n * 52
        wall.cut([(x, 20), (x + 52, 20), *arc(x + 26, 40, 26, 15, 0, 180, 12)], "red0", "")
        wall.cut([(x, 20), (x + 52, 20), *arc(x + 26, 36, 26, 14, 0, 180, 12)], "red2", "")
        wall.ribbon([list(arc(x + 26, 37, 25, 14, 4, 176, 14))], 1.6, "gold1")


def _door(wall: Painting) -> None:
    """The street door stands open on a blue night."""
    wall.panel(444, 102, 56, 84, "wood0", "gold0")
    wall.panel(450, 108, 42, 78, "night3", "night5")
    wall.cut(path("450,150 470,140 492,148 492,186 450,186"), "night2", shade=0)
    wall.panel(456, 128, 8, 10, "sun3")
    wall.panel(474, 132, 6, 8, "sun3")
    for x, y in (
        (454, 114),
        (462, 121),
        (470, 116),
        (480, 126),
        (486, 113),
        (476, 142),
        (459, 147),
        (487, 137),
    ):
        wall.rect(x, y, 2, 2, "night7")
    wall.cut(path("436,108 450,108 450,186 436,190"), "red3", "red4")
    wall.round(446, 150, 2, 2, "gold2", shade=1)


def _garland(wall: Painting) -> None:
    for n in range(14):
        x = 178 + n * 19
        y = 56 + 8 * math.sin(math.pi * (n % 7) / 6)
        wall.cut([(x, y), (x + 15, y), (x + 7, y + 13)], ("leaf3", "gold1", "sun5")[n % 3], "")
    for x, y in ((170, 76), (392, 70), (424, 88)):
        wall.cord(x, 0, y, "red0")
        wall.cut(star(x, y + 6, 8), "gold1", "gold2")


def _carpet() -> Painting:
    """Light on the floor is paper too."""
    floor = Painting(WIDTH, 120)
    floor.cut(oval(264, 34, 124, 30), "red3", shade=0)
    floor.cut(oval(264, 33, 84, 19), "red4", shade=0)
    floor.cut(oval(264, 32, 50, 10), "sun3", shade=0)
    pages(floor, path("190,52 336,56"), ("sun5", "stone7", "red2"))
    floor.cut(path("444,0 494,0 516,26 428,26"), "night4", shade=0)
    return floor


def table(dye: tuple[str, str, str] = ("wood0", "red1", "red4"), top: str = "sun5") -> Canvas:
    """A round table of three pieces of paper."""
    canvas = Painting(42, 32)
    canvas.cut(path("3,8 39,8 36,30 30,27 24,31 18,27 11,31 6,28"), dye[1], dye[2])
    canvas.cut(path("9,10 13,10 12,29 8,28"), dye[0], shade=0)
    canvas.cut(path("27,10 33,10 32,28 27,28"), dye[0], shade=0)
    canvas.round(21, 7, 20.5, 5.5, top, "stone7", 1)
    canvas.rect(20, 0, 3, 7, "sun4")
    return canvas


def _props() -> Props:
    eats = figures.silhouette("husband", "sit-east", DYE)
    wife = figures.silhouette("wife", "sit-west", DYE)
    pair = figures.group(((eats, 0, 4), (table(), 12, 10), (wife, 48, 4)), 72, 44)
    return {
        "piano": figures.flattened(furniture.grand_piano(), ("night0", "night2", "night5")),
        "stool": figures.flattened(furniture.stool(), ("red0", "red3", "red4")),
        "table": table(),
        "pair": pair,
        "host": figures.silhouettes("walt", "talk-west", DYE, 2),
        "waiter": figures.silhouettes("waiter", "tray-east", DYE, 3),
        "flames": [_flame(n) for n in (0, 1, 2)],
        "bulb": _bulb(),
    }


def _flame(lean: int) -> Canvas:
    canvas = Painting(20, 12)
    middle = 10 + (0, 1, -1)[lean]
    canvas.cut([(10 - 3, 10), (10 + 3, 10), (middle, 1)], "sun3", hand=0)
    canvas.rect(10, 6, 1, 4, "sun5")
    return canvas


def _bulb() -> Canvas:
    canvas = Canvas(11, 4)
    canvas.ellipse(5.5, 1, 4.5, 3, "sun5")
    return canvas
