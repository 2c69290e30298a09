"""Set 7, a cellar in Paris: amber light and bottle green, a band of paper caricatures."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, arc

from places.montage.crowd import seated, swaying
from places.montage.paper import Painting, oval, path, star
from places.montage.stage import GROUND, WIDTH, Props, Set, plain
from places.montage.supper import table

INK, HAND, RIM = "leaf0", "skin0", "gold1"
DYE = ("leaf0", "leaf1", "gold0")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        7, "cellar", _wall(), plain(("lemon0", "wood2", "rust1"), "montage cellar"), _floor()
    )
    made.props = _props()
    for name, x in (("drums", 132), ("bass", 214), ("trumpet", 284), ("sax", 352)):
        made.put(name, x, 190)
    for x, base in ((42, 262), (410, 262)):
        made.put("table", x, base)
    for n, (x, base) in enumerate(((92, 296), (190, 304), (300, 304), (376, 298))):
        made.put(f"back{n}", x, base)
    made.put("bottle", 56, 234)
    made.put("bottle", 424, 234)
    made.standard_marks(222)
    made.mark("piano", 120, 204, "east")
    made.mark("table", 232, 244, "north")
    made.mark("stairs", 470, 200, "west")
    made.wash("sun4", 0.4)
    made.light("band", 266, 40, "sun3", radius=190, level=0.45, shape="cone", glow=0.22)
    made.see("The band", "cellar", 230, 192)
    made.blocks = [(42, 252, 42, 10), (410, 252, 42, 10)]
    return made


def _wall() -> Painting:
    """Three vaults of flat stone."""
    wall = Painting(WIDTH, GROUND + 2, "wood1")
    for n, x in enumerate((104, 266, 428)):
        vault = [
            (x - 72, GROUND + 2),
            (x - 72, 104),
            *arc(x, 104, 72, 62, 180, 360, 30),
            (x + 72, GROUND + 2),
        ]
        wall.cut(vault, "lemon0", "lemon1", 3)
        inner = [
            (x - 62, GROUND + 2),
            (x - 62, 106),
            *arc(x, 106, 62, 54, 180, 360, 30),
            (x + 62, GROUND + 2),
        ]
        mask = wall.cut(inner, ("wood3", "lemon1", "wood3")[n], "", 3)
        wall.brush(mask, ("lemon0", "gold0", "lemon0")[n], 12, 24)
    for x in (185, 347):
        for y in range(108, 170, 16):
            wall.panel(x - 8, y, 17, 12, "wood2", "wood3")
    _sun(wall)
    _stairs(wall)
    for x, y in ((64, 80), (88, 74), (120, 84)):
        wall.panel(x, y, 18, 26, "leaf1", "leaf3")
        wall.round(x + 9, y + 10, 5, 5, "rust2", "sun2", 0)
        wall.rect(x + 4, y + 18, 10, 2, "sun4")
    _smoke(wall)
    for x in (60, 266, 470):
        wall.cord(x, 0, 52, "leaf0")
        wall.cut([(x - 13, 62), (x - 4, 50), (x + 4, 50), (x + 13, 62)], "leaf2", "leaf4")
        wall.row(x - 12, 62, 25, "sun4")
    wall.panel(112, GROUND - 14, 310, 16, "rust0", "rust2")
    return wall


def _sun(wall: Painting) -> None:
    """The paper sun that hangs behind the players."""
    for n in range(16):
        ray = star(266, 120, 56, 16, 0.7)
        if n == 0:
            wall.cut(ray, "sun1", shade=0)
    wall.round(266, 120, 36, 36, "sun2", "sun3", 0)
    wall.round(266, 120, 26, 26, "sun3", "sun4", 0)


def _stairs(wall: Painting) -> None:
    for n in range(6):
        wall.panel(420 + n * 12, 172 - n * 14, 76, 16, ("leaf1", "leaf2")[n % 2], "leaf4")


def _smoke(wall: Painting) -> None:
    """Smoke that rises in one long curl, cut from pale paper."""
    for x, y, lean in ((176, 148, 1), (338, 152, -1), (414, 130, 1)):
        line = [
            (x + lean * 9 * math.sin(t * 0.55) * (0.4 + t / 14), y - t * 5.6) for t in range(17)
        ]
        for n, thick in enumerate((2.0, 3.4, 4.6)):
            wall.ribbon([line[n * 5 : n * 5 + 7]], thick, "extra1")


def _floor() -> Painting:
    floor = Painting(WIDTH, 120)
    floor.cut(oval(266, 16, 190, 36), "rust1", shade=0)
    floor.cut(oval(266, 14, 130, 22), "rust2", shade=0)
    floor.cut(oval(266, 12, 76, 11), "sun2", shade=0)
    for n in range(14):
        x = (n * 97) % WIDTH
        y = 40 + (n * 37) % 76
        floor.cut([(x, y), (x + 26, y - 2), (x + 30, y + 7), (x + 2, y + 9)], "wood2", shade=0)
    return floor


def _man(width: int, tall: int) -> Painting:
    return Painting(width, tall)


def _bass() -> Canvas:
    """A man as long as his instrument."""
    art = _man(64, 134)
    art.cut(
        path("18,132 20,92 12,52 22,40 36,42 42,58 34,92 40,132 32,132 28,100 25,132"),
        INK,
        "leaf2",
        0,
    )
    art.cut(path("20,42 16,26 24,18 33,22 33,34 29,42"), "wood3", "wood4", 0)
    art.cut([(33, 26), (38, 30), (33, 31)], "wood3", shade=0)
    art.cut(path("10,22 38,16 38,20 12,26"), "rust1", "rust2", 0)
    art.cut(path("15,22 19,8 31,6 34,18"), "rust1", "rust2", 0)
    art.cut(path("24,29 29,29 29,31 24,31"), "stone7", shade=0)
    art.cut(path("43,24 47,24 50,86 44,86"), "wood1", "wood4", 0)
    art.cut(
        [
            (47, 78),
            *arc(47, 90, 11, 12, 200, 340, 10),
            (56, 100),
            *arc(47, 114, 15, 15, -30, 210, 16),
            (38, 100),
        ],
        "gold0",
        "gold2",
        0,
    )
    art.ribbon([[(47, 84), (47, 126)]], 1.6, "wood1")
    art.cut(path("41,104 53,104 53,107 41,107"), "wood1", shade=0)
    art.ribbon([[(38, 52), (56, 60), (48, 44)]], 5.0, INK)
    art.ribbon([[(36, 58), (44, 78), (46, 96)]], 5.0, INK)
    art.round(48, 43, 3.4, 3.4, "wood3", "wood4", 0)
    art.round(46, 96, 3.6, 3.6, "wood3", "wood4", 0)
    return art


def _trumpet() -> Canvas:
    """All cheeks."""
    art = _man(72, 112)
    art.cut(
        path("16,110 18,78 8,60 14,44 32,40 46,48 48,66 40,80 46,110 36,110 31,86 26,110"),
        "leaf1",
        "leaf3",
        0,
    )
    art.cut([(28, 42), (33, 70), (24, 56)], "sun5", shade=0)
    art.cut(path("22,42 14,30 16,14 28,8 38,14 38,24 34,40"), "wood2", "wood3", 0)
    art.round(36, 28, 9, 8, "wood2", "wood3", 0)
    art.cut(path("14,18 15,8 26,2 38,8 38,14 26,12"), INK, "leaf2", 0)
    art.cut(path("28,18 34,17 34,19 28,20"), "stone7", shade=0)
    art.cut(path("44,26 60,20 70,8 72,8 72,32 70,32 61,25 44,30"), "gold1", "gold2", 0)
    art.panel(52, 18, 3, 12, "gold2")
    art.panel(57, 17, 3, 12, "gold2")
    art.ribbon([[(42, 54), (58, 46), (54, 30)]], 6.0, "leaf1")
    art.round(54, 29, 3.6, 4, "wood2", "wood3", 0)
    return art


def _sax() -> Canvas:
    """A comma of a man, with a question mark of brass."""
    art = _man(76, 122)
    art.cut(
        path("30,120 34,88 20,66 24,44 40,36 54,42 58,62 50,88 58,120 48,120 43,94 40,120"),
        "rust0",
        "rust1",
        0,
    )
    art.cut(path("38,38 28,30 28,16 38,10 48,14 48,28 46,38"), "flesh4", "flesh5", 0)
    art.cut([(28, 26), (20, 30), (28, 32)], "flesh4", shade=0)
    art.cut(path("26,18 30,6 44,4 52,12 50,22 42,14"), "wood0", "wood2", 0)
    art.cut(path("31,21 38,20 38,26 31,26"), INK, shade=0)
    art.ribbon([path("26,33 20,36 18,50 16,84"), path("16,84 12,94 3,92 0,78")], 6.5, "gold1")
    art.cut(path("0,66 10,68 6,84 0,84"), "gold2", "sun5", 0)
    for y in (52, 60, 68, 76):
        art.rect(15, y, 4, 3, "gold2")
    art.ribbon([[(44, 50), (26, 62), (18, 58)], [(52, 56), (36, 78), (18, 76)]], 6.0, "rust0")
    art.round(18, 58, 3.4, 3.4, "flesh4", "flesh5", 0)
    art.round(18, 76, 3.4, 3.4, "flesh4", "flesh5", 0)
    return art


def _drums() -> Sequence[Canvas]:
    """A small man behind a large drum; his sticks never rest."""
    made = []
    for n in (0, 1, 0, 2):
        art = _man(84, 96)
        art.cut(path("26,60 28,34 38,28 50,28 60,34 62,60"), "leaf2", "leaf4", 0)
        art.round(44, 18, 11, 12, "wood3", "wood4", 0)
        art.cut(path("32,14 34,4 44,0 54,4 56,14"), INK, "leaf2", 0)
        art.cut(path("37,16 41,16 41,18 37,18"), "stone7", shade=0)
        art.cut(path("47,16 51,16 51,18 47,18"), "stone7", shade=0)
        art.rect(40, 23, 9, 3, "sun5")
        for side, up in ((-1, n == 1), (1, n == 2)):
            tip = (44 + side * 38, 22 if up else 46)
            hand = (44 + side * 26, 32 if up else 46)
            art.ribbon([[(44 + side * 14, 38), hand]], 5.0, "leaf2")
            art.line(*hand, *tip, "sun5", 2)
        for x in (6, 64):
            art.cut([(x - 4, 52), (x + 18, 48), (x + 18, 51), (x - 4, 55)], "gold1", "gold2", 0)
            art.panel(x + 6, 52, 2, 44, "wood1")
        art.round(43, 70, 24, 25, "rust1", "rust2", 1)
        art.round(43, 70, 19, 20, "sun5", "stone7", 0)
        art.cut(star(43, 71, 11), "rust2", shade=0)
        made.append(art)
    return made


def _props() -> Props:
    bottle = Painting(12, 26)
    bottle.cut(path("3,26 3,15 5,10 8,10 10,15 10,26"), "leaf2", "leaf4", 0)
    bottle.rect(5, 5, 3, 6, "sun5")
    bottle.cut([(4, 6), (9, 6), (6, 0)], "sun3", shade=0, hand=0)
    props: Props = {
        f"back{n}": seated(kind, DYE, ("wood1", "rust1")) for n, kind in enumerate((1, 2, 3, 5))
    }
    return props | {
        "bottle": bottle,
        "table": table(("leaf1", "leaf2", "leaf4"), "sun4"),
        "bass": swaying(_bass(), 4),
        "trumpet": swaying(_trumpet(), -3),
        "sax": swaying(_sax(), 4),
        "drums": _drums(),
    }
