"""Set 8, a film set by the Seine: a painted noon in a dark studio, and a camera."""

from kit.canvas import arc

from places.montage import figures
from places.montage.paper import Painting, oval, path, puff
from places.montage.stage import GROUND, WIDTH, Props, Set, plain
from places.montage.studio_gear import DYE, camera, director, lamp, stall

FLAT = (128, 400, 50, 176)  # left, right, top, bottom of the painted noon


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        8, "seine", _wall(), plain(("night3", "night2", "night2"), "montage seine"), _floor()
    )
    made.props = _props()
    made.put("lamp_left", 40, 204)
    made.put("lamp_right", 404, 208)
    made.put("stall", 132, 192)
    made.put("bench", 322, 196)
    made.put("camera", 372, 262)
    made.put("operator", 436, 260)
    made.put("director", 80, 268)
    made.put("boom", 36, 202)
    made.put("clapper", 150, 276)
    made.standard_marks(214)
    made.mark("bench", 336, 206, "west")
    made.mark("stall", 190, 204, "north")
    made.mark("chair", 150, 250, "east")
    made.mark("camera", 366, 250, "north")
    made.wash("sun5", 0.42)
    made.light("key left", 92, 140, "sun5", radius=120, level=0.4, glow=0.16)
    made.light("key right", 420, 150, "sun5", radius=120, level=0.4, glow=0.16)
    made.blocks = [(132, 184, 48, 8), (322, 188, 38, 8), (384, 250, 60, 12)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "night1")
    for n in range(12):
        wall.panel(n * 46 - 10, 0, 22, GROUND, "night0")
    wall.panel(0, 36, WIDTH, 4, "night3")
    for x in (70, 140, 214, 300, 380, 450):
        wall.panel(x, 40, 2, 8, "night3")
        wall.cut([(x - 8, 46), (x + 10, 46), (x + 14, 58), (x - 12, 58)], "night0", "night4")
        wall.row(x - 11, 58, 25, "teal4")
    _noon(wall)
    _braces(wall)
    return wall


def _noon(wall: Painting) -> None:
    """The painted flat: sky, church, bridge, river, and brush marks left on purpose."""
    left, right, top, bottom = FLAT
    wall.panel(left - 4, top - 4, right - left + 8, bottom - top + 12, "wood4", "wood5")
    sky = wall.panel(left, top, right - left, bottom - top, "elec2")
    wall.brush(sky, "elec3", 40, 60)
    wall.round(352, 78, 16, 16, "sun5", "stone7", 0)
    for x, y, w in ((186, 80, 64), (300, 96, 70)):
        wall.cut(puff(x, y, w, 20, 5), "stone7", "", 1)
    _church(wall, 250)
    for x, h in ((132, 30), (158, 24), (328, 26), (352, 34), (376, 28)):
        wall.panel(x, 134 - h, 26, h, ("stone5", "skin0")[(x // 2) % 2], "stone7")
        wall.cut(
            [(x - 1, 134 - h), (x + 4, 126 - h), (x + 22, 126 - h), (x + 27, 134 - h)],
            "cloth2",
            "cloth3",
            0,
        )
        for n in range(3):
            wall.rect(x + 4 + n * 8, 140 - h, 4, 8, "cloth1")
    river = wall.panel(left, 134, right - left, 42, "teal3")
    for n in range(26):
        x, y = left + (n * 61) % 250, 138 + (n * 17) % 36
        wall.row(x, y, 8 + n % 9, ("teal4", "teal2", "stone7")[n % 3])
    wall.brush(river, "teal2", 10, 30)
    _span(wall)


def _church(wall: Painting, x: int) -> None:
    wall.panel(x - 30, 88, 20, 46, "stone5", "stone7")
    wall.panel(x + 8, 88, 20, 46, "stone5", "stone7")
    wall.panel(x - 12, 100, 22, 34, "stone5", "stone6")
    wall.cut([(x + 30, 134), (x + 30, 112), (x + 60, 112), (x + 62, 134)], "stone4", "stone6")
    wall.cut([(x + 40, 112), (x + 43, 76), (x + 46, 112)], "cloth2", "cloth3")
    wall.round(x - 1, 112, 7, 7, "cloth1", shade=0)
    wall.round(x - 1, 112, 3, 3, "red4", shade=0)
    for px in (x - 26, x - 19, x + 12, x + 19):
        wall.rect(px, 94, 4, 14, "cloth1")
    for px in (x - 23, x - 4, x + 15):
        wall.lay(
            wall.mask_of(
                [(px, 134), (px, 126), *arc(px + 4, 126, 4, 4, 180, 360, 6), (px + 8, 134)]
            ),
            "cloth1",
            shade=0,
        )


def _span(wall: Painting) -> None:
    wall.panel(128, 142, 108, 20, "stone4", "stone6")
    for x in (140, 174, 208):
        wall.lay(
            wall.mask_of([(x, 164), *arc(x + 12, 162, 12, 12, 180, 360, 12), (x + 24, 164)]),
            "teal2",
            shade=0,
        )


def _braces(wall: Painting) -> None:
    """What holds the noon up, and a corner where it has come loose."""
    left, right, top, bottom = FLAT
    for x, side in ((left - 8, -1), (right + 8, 1)):
        wall.cut(
            [(x, 72), (x + side * 4, 72), (x + side * 34, bottom + 6), (x + side * 28, bottom + 6)],
            "wood3",
            "wood4",
        )
        wall.panel(min(x, x + side * 24), 128, 24, 4, "wood2", "wood4")
        wall.cut(
            [
                (x + side * 24, bottom - 4),
                (x + side * 42, bottom - 4),
                (x + side * 44, bottom + 8),
                (x + side * 22, bottom + 8),
            ],
            "wood1",
            "wood2",
        )
    wall.cut([(right, top), (right - 26, top), (right, top + 20)], "night0", shade=0)
    wall.cut([(right - 26, top), (right, top + 20), (right - 22, top + 17)], "extra1", "skin0")


def _floor() -> Painting:
    """Cobbles where the camera looks; bare boards and cable where it does not."""
    floor = Painting(WIDTH, 120)
    stage = floor.cut(path("112,0 416,0 446,58 84,58"), "stone4", "", 0)
    for n in range(70):
        x, y = 92 + (n * 53) % 344, 3 + (n * 19) % 54
        if stage[y, x]:
            floor.cut(
                [(x, y), (x + 12, y), (x + 11, y + 4), (x + 1, y + 4)],
                ("stone5", "stone3")[n % 2],
                shade=0,
            )
    floor.pixels[:60][~stage[:60] & (floor.pixels[:60] != 255)] = 255
    floor.cut(oval(264, 26, 96, 15), "stone5", shade=0)
    floor.cut(oval(264, 26, 56, 8), "sun5", shade=0)
    for x, y in ((262, 25), (336, 22)):
        floor.rect(x - 4, y + 1, 10, 2, "red3")
        floor.rect(x, y - 2, 2, 8, "red3")
    cable = [path("84,34 120,78 200,70 260,96 380,84 450,104 520,96")]
    floor.ribbon(cable, 2.4, "night0")
    for x0, y0, x1, y1 in ((360, 80, 500, 80), (372, 92, 500, 92)):
        floor.line(x0, y0, x1, y1, "cloth2", 2)
    return floor


def _props() -> Props:
    bench = Painting(42, 24)
    for y in (2, 8):
        bench.panel(0, y, 42, 4, "jade0", "jade1")
    bench.panel(0, 13, 42, 4, "jade0", "jade2")
    for x in (4, 35):
        bench.panel(x, 2, 3, 22, "night0")
    boom = Painting(150, 104)
    boom.line(20, 100, 146, 8, "cloth3", 2)
    boom.cut(path("140,8 150,6 150,14 142,16"), "night0", "cloth2", 0)
    boom.blit(figures.silhouette("grip_tall", "idle-east", DYE), 6, 62)
    clapper = Painting(26, 24)
    clapper.panel(2, 9, 22, 14, "night0", "cloth2")
    clapper.cut(path("1,7 24,0 25,4 2,10"), "stone7", "")
    for x in (5, 12, 19):
        clapper.cut(
            [
                (x, 6 - x * 0.3 + 1),
                (x + 3, 5 - x * 0.3 + 1),
                (x + 5, 9 - x * 0.3),
                (x + 2, 10 - x * 0.3),
            ],
            "night0",
            shade=0,
        )
    return {
        "lamp_left": lamp(-1),
        "lamp_right": lamp(1),
        "camera": camera(),
        "stall": stall(),
        "bench": bench,
        "boom": boom,
        "clapper": clapper,
        "operator": figures.silhouettes("photographer", "photograph-west", DYE, 2),
        "director": director(),
    }
