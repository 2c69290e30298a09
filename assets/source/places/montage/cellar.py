"""Set 7, a cellar in Paris: amber light and bottle green, a band of paper caricatures."""

import math

from kit.canvas import arc

from places.montage.crowd import seated, swaying
from places.montage.paper import Painting, oval, path, star
from places.montage.players import bass, drums, sax, trumpet
from places.montage.stage import GROUND, WIDTH, Props, Set, plain
from places.montage.supper import table

DYE = ("leaf0", "leaf1", "gold0")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        7, "cellar", _wall(), plain(("lemon0", "wood2", "rust1"), "montage cellar"), _floor()
    )
    made.props = _props()
    for name, x in (("drums", 132), ("bass", 214), ("trumpet", 284), ("sax", 352)):
        made.put(name, x, 190)
    for x, base in ((42, 262), (448, 262)):
        made.put("table", x, base)
    for n, (x, base) in enumerate(((92, 296), (190, 304), (300, 304), (376, 298))):
        made.put(f"back{n}", x, base)
    made.put("bottle", 56, 234)
    made.put("bottle", 462, 234)
    made.standard_marks(222)
    made.mark("piano", 120, 204, "east")
    made.mark("table", 232, 244, "north")
    made.mark("stairs", 470, 200, "west")
    made.wash("sun4", 0.4)
    made.light("band", 266, 40, "sun3", radius=190, level=0.45, shape="cone", glow=0.22)
    made.blocks = [(42, 252, 42, 10), (448, 252, 42, 10)]
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
        "bass": swaying(bass(), 4),
        "trumpet": swaying(trumpet(), -3),
        "sax": swaying(sax(), 4),
        "drums": drums(),
    }
