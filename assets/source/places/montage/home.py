"""Set 11, the home: a window full of morning, a cradle, a mobile of paper stars."""

from kit.canvas import arc

from places.montage.crowd import swaying
from places.montage.litter import ball
from places.montage.nursery import cradle, curtain, mobile, piano
from places.montage.paper import Painting, oval, path, puff, star
from places.montage.stage import GROUND, WIDTH, Props, Set, boards

WINDOW = (196, 332, 52, 150)


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        11, "home", _wall(), boards(("wood5", "wood4", "skin0"), "montage home", 16, 0.3), _rug()
    )
    made.props = _props()
    made.put("curtain_left", 168, 164)
    made.put("curtain_right", 312, 164)
    made.put("piano", 404, 194)
    made.put("armchair", 96, 204)
    made.put("mobile", 240, 124)
    made.put("cradle", 236, 200)
    made.put("horse", 366, 252)
    made.put("blocks", 164, 254)
    made.put("ball", 112, 276)
    made.standard_marks(242)
    made.mark("cradle left", 222, 202, "east")
    made.mark("cradle right", 306, 202, "west")
    made.mark("piano", 398, 204, "east")
    made.mark("child", 246, 262, "south")
    made.wash("sun5", 0.42)
    made.light("morning", 264, 100, "sun5", radius=110, level=0.4, glow=0.14)
    made.blocks = [(404, 184, 60, 10), (94, 196, 44, 10), (238, 190, 50, 10)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "sun3")
    for n in range(20):
        wall.panel(n * 28 - 6, 0, 12, GROUND, "sun4")
    for n in range(54):
        x, y = 14 + (n % 19) * 28, 50 + (n // 19) * 40 + (n % 2) * 18
        wall.cut(star(x, y, 4, 4, 0.5), "sun2", shade=0)
    _window(wall)
    _door(wall)
    _cameos(wall)
    wall.panel(0, GROUND - 18, WIDTH, 20, "stone6", "stone7")
    wall.panel(0, GROUND - 3, WIDTH, 5, "stone5")
    wall.panel(0, 28, WIDTH, 10, "stone6", "stone7")
    return wall


def _window(wall: Painting) -> None:
    left, right, top, bottom = WINDOW
    wall.panel(left - 8, top - 8, right - left + 16, bottom - top + 16, "stone6", "stone7")
    wall.panel(left, top, right - left, bottom - top, "elec3")
    wall.round(300, 82, 17, 17, "sun5", "stone7", 0)
    wall.cut(puff(232, 86, 50, 18, 4), "stone7", "", 1)
    wall.cut(
        [(left, 124), (236, 108), (284, 120), (right, 106), (right, bottom), (left, bottom)],
        "leaf5",
        "",
        2,
    )
    wall.cut(
        [(left, 138), (250, 126), (right, 136), (right, bottom), (left, bottom)], "leaf4", "", 2
    )
    for x, h in ((214, 30), (314, 38)):
        wall.panel(x - 1, 138 - h, 3, h, "wood3")
        for n in range(6):
            ((px, py),) = arc(x, 138 - h, 14, 9, n * 36 + 180, n * 36 + 180, 1)
            wall.ribbon([[(x, 138 - h), ((x + px) / 2, py - 3), (px, py + 3)]], 2.2, "leaf3")
    for x in (left + 44, left + 89):
        wall.panel(x, top, 4, bottom - top, "stone6", "stone7")
    wall.panel(left, 98, right - left, 4, "stone6", "stone7")
    wall.panel(left - 12, bottom + 6, right - left + 24, 6, "stone6", "stone7")


def _door(wall: Painting) -> None:
    """A door frame with a child's height in pencil, year by year."""
    wall.panel(44, 78, 44, 108, "stone6", "stone7")
    wall.panel(50, 84, 32, 102, "blush0", "dusk7")
    for y in (92, 128):
        wall.panel(55, y, 22, 28, "flesh3", "dusk7")
    wall.round(77, 138, 2, 2, "gold1", shade=0)
    for n, y in enumerate((160, 152, 146, 139, 133)):
        wall.rect(84, y, 4, 1, ("red3", "elec1", "jade0", "plum1", "red3")[n])


def _cameos(wall: Painting) -> None:
    """Three profiles cut from black paper: hers, his, and a small one."""
    for x, y, size, side in ((368, 82, 1.0, 1), (404, 82, 1.0, -1), (386, 118, 0.8, 1)):
        wall.round(x, y, 15 * size, 18 * size, "gold1", "gold2")
        wall.round(x, y, 12 * size, 15 * size, "sun5", "stone7", 0)
        head = path("-5,-8 2,-9 5,-5 5,-1 8,1 5,3 5,6 1,7 2,12 -7,12 -4,5 -7,-2")
        wall.cut(
            [(x + side * px * size, y + py * size) for px, py in head], "wood1", shade=0, hand=0
        )


def _rug() -> Painting:
    floor = Painting(WIDTH, 120)
    floor.cut(path("196,0 332,0 380,74 128,74"), "skin1", shade=0)
    for x0, x1 in ((240, 226), (289, 306)):
        floor.cut([(x0, 0), (x0 + 4, 0), (x1 + 6, 74), (x1 - 4, 74)], "skin0", shade=0)
    floor.cut(path("163,26 350,26 354,31 159,31"), "skin0", shade=0)
    for r, tone in ((1.0, "red3"), (0.84, "sun4"), (0.66, "teal3"), (0.46, "sun5"), (0.26, "red4")):
        floor.cut(oval(264, 44, 122 * r, 34 * r), tone, shade=2 if r == 1 else 0)
    return floor


def _props() -> Props:
    chair = Painting(52, 50)
    chair.cut(
        [(4, 6), *arc(14, 8, 10, 8, 180, 300, 8), (34, 2), (36, 28), (8, 30)], "teal2", "teal3", 0
    )
    chair.cut(path("6,26 46,26 46,42 6,42"), "teal2", "teal3")
    chair.cut(path("36,20 48,20 50,42 38,42"), "teal1", "teal3")
    chair.panel(10, 24, 26, 7, "teal3", "teal4")
    for x in (8, 42):
        chair.panel(x, 42, 4, 8, "wood1")
    chair.cut(path("14,10 28,8 30,22 16,24"), "sun2", "sun4")
    horse = Painting(40, 38)
    horse.ribbon([arc(20, 18, 20, 18, 40, 140, 16)], 3.0, "red3")
    horse.cut(
        path("6,16 24,14 28,4 36,4 38,10 32,12 32,24 28,34 25,34 25,25 13,25 11,34 8,34 8,24"),
        "stone7",
        "",
        1,
    )
    horse.cut(path("24,12 28,2 31,3 28,15"), "wood3", shade=0)
    horse.cut([(6, 15), (2, 26), (8, 20)], "wood3", shade=0)
    horse.cut(path("13,14 22,14 21,20 13,20"), "red3", "red4", 0)
    blocks = Painting(34, 26)
    for x, y, colour in ((0, 14, "red3"), (12, 14, "elec1"), (6, 2, "gold2"), (22, 16, "jade1")):
        blocks.panel(x, y, 11, 11, colour, "sun5")
        blocks.rect(x + 4, y + 4, 3, 4, "sun5")
    return {
        "curtain_left": curtain(-1),
        "curtain_right": curtain(1),
        "cradle": cradle(),
        "mobile": [mobile(n) for n in range(0, 16, 4)],
        "piano": piano(),
        "armchair": chair,
        "horse": swaying(horse, 2),
        "blocks": blocks,
        "ball": ball(),
    }
