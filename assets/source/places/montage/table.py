"""Set 4, the offer declined: office greys, a contract as long as a carpet, a door of sunlight."""

from kit.canvas import Canvas, arc

from places.montage import figures
from places.montage.litter import pages
from places.montage.paper import Painting, oval, path
from places.montage.stage import GROUND, WIDTH, Props, Set, plain

MEN = ("stone0", "stone1", "stone3")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        4, "table", _wall(), plain(("cloth1", "cloth0", "cloth2"), "montage table"), _floor()
    )
    made.props = _props()
    for n, x in enumerate((172, 226, 280)):
        made.put(f"man{n}", x, 195)
    made.put("desk", 138, 214)
    made.put("chair", 214, 236)
    made.put("plant", 356, 196)
    made.standard_marks(226)
    made.mark("table", 262, 230, "north")
    made.mark("pen", 316, 228, "west")
    made.mark("door", 440, 196, "west")
    made.mark("chair", 228, 236, "north")
    made.wash("sun5", 0.4)
    made.light("doorway", 446, 140, "sun4", radius=96, level=0.7, glow=0.35)
    made.light("door pool", 410, 222, "sun3", radius=100, level=0.5, shape="pool")
    made.blocks = [(138, 196, 206, 18), (358, 188, 20, 8)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "stone3")
    for n in range(14):
        wall.panel(n * 40 - 12, 0, 20, GROUND, "stone4")
    _shadows(wall)
    _window(wall)
    _record(wall)
    _door(wall)
    wall.panel(0, GROUND - 8, WIDTH, 10, "stone1", "stone2")
    wall.panel(0, 30, WIDTH, 10, "stone2", "stone1")
    for x in (150, 250, 340):
        wall.panel(x, 0, 2, 46, "stone0")
        wall.cut([(x - 12, 52), (x - 5, 44), (x + 7, 44), (x + 14, 52)], "gold1", "gold2")
        wall.row(x - 11, 52, 25, "sun5")
    return wall


def _shadows(wall: Painting) -> None:
    """The shadows of the men, much larger than the men."""
    for x, size in ((182, 1.0), (244, 1.22), (308, 1.0)):
        head, top = 19 * size, 118 - 46 * size
        wall.cut(
            [
                (x - 34 * size, GROUND),
                (x - 34 * size, 130),
                (x - 14, 112),
                (x + 14, 112),
                (x + 34 * size, 130),
                (x + 34 * size, GROUND),
            ],
            "stone2",
            shade=0,
        )
        wall.lay(wall.mask_of(oval(x, top + 30, head * 0.86, head)), "stone2", shade=0)
        wall.cut(
            [
                (x - 30 * size, top + 24),
                (x + 30 * size, top + 24),
                (x + 28 * size, top + 30),
                (x - 28 * size, top + 30),
            ],
            "stone2",
            shade=0,
        )
        wall.cut(
            [
                (x - 17 * size, top + 26),
                (x - 14 * size, top + 4),
                (x, top + 8),
                (x + 14 * size, top + 4),
                (x + 17 * size, top + 26),
            ],
            "stone2",
            shade=0,
        )


def _window(wall: Painting) -> None:
    wall.panel(44, 50, 92, 112, "stone1", "stone5")
    wall.panel(50, 56, 80, 100, "elec3")
    wall.cut(path("50,110 130,104 130,156 50,156"), "elec2", shade=0)
    for x, top, w, tone in (
        (54, 84, 18, "night5"),
        (70, 70, 14, "night4"),
        (84, 98, 18, "night5"),
        (100, 78, 16, "night4"),
        (114, 92, 14, "night5"),
    ):
        wall.panel(x, top, w, 156 - top, tone, "night6")
        for y in range(top + 6, 150, 9):
            wall.rect(x + 3, y, w - 7, 3, "night6")
    for x in (76, 103):
        wall.panel(x, 54, 3, 104, "stone1")
    wall.panel(48, 100, 84, 3, "stone1")
    wall.panel(40, 160, 100, 6, "stone5", "stone6")


def _record(wall: Painting) -> None:
    """A golden record, framed: what was offered."""
    wall.panel(354, 74, 48, 48, "stone1", "stone5")
    wall.panel(358, 78, 40, 40, "stone0")
    wall.round(378, 98, 17, 17, "gold1", "gold2", 1)
    for r in (13, 9):
        wall.ribbon([arc(378, 98, r, r, 0, 360, 40)], 1.0, "gold0")
    wall.round(378, 98, 5, 5, "red3", "red4", 0)


def _door(wall: Painting) -> None:
    wall.panel(416, 92, 62, 94, "stone1", "stone5")
    wall.panel(422, 98, 48, 88, "sun4", "sun5")
    wall.round(452, 128, 17, 17, "sun5", "stone7", 0)
    wall.cut(path("422,160 438,148 452,158 470,144 470,186 422,186"), "leaf4", "leaf5")
    wall.cut(path("440,186 452,160 456,160 466,186"), "sun5", shade=0)
    wall.cut(path("406,96 422,98 422,186 406,192"), "sun1", "sun2")
    wall.round(411, 146, 2, 2, "gold2", shade=1)


def _floor() -> Painting:
    floor = Painting(WIDTH, 120)
    for n in range(7):
        floor.cut(
            [(n * 80 - 40, 0), (n * 80, 0), (n * 88 - 70, 120), (n * 88 - 120, 120)],
            "cloth0",
            shade=0,
        )
    pages(floor, path("92,66 152,90 236,74 290,98 56,100"), ("stone6", "stone7", "stone4"))
    floor.cut(path("422,0 470,0 448,96 330,96"), "sun3", shade=0)
    floor.cut(path("428,0 466,0 428,74 356,74"), "sun4", shade=0)
    return floor


def _desk() -> Canvas:
    """The table, the contract that runs off it, the pen as tall as a man."""
    desk = Painting(212, 104)
    desk.cut(path("20,70 192,70 208,84 4,84"), "wood4", "wood5", 0)
    desk.cut(path("4,84 208,84 204,102 8,102"), "wood2", "wood3", 0)
    for x in (14, 80, 146):
        desk.panel(x, 88, 50, 10, "wood1", "wood3")
    desk.cut(path("92,72 132,72 140,84 138,104 98,104 96,84"), "sun5", "stone7")
    for y, w in ((75, 26), (78, 30), (81, 22), (88, 28), (92, 32), (96, 24), (100, 30)):
        desk.rect(102, y, w, 1, "stone4")
    desk.round(160, 76, 12, 4, "night1", "night3", 1)
    desk.panel(150, 66, 20, 10, "night1", "night3")
    desk.cut(path("157,52 168,10 172,3 178,4 179,12 168,55"), "red3", "red4")
    desk.cut(path("162,32 174,35 173,39 161,36"), "gold1", "gold2", 0)
    desk.cut(path("177,6 183,8 177,30 174,29"), "gold1", "gold2", 0)
    desk.cut(path("157,52 168,55 164,63 159,71 157,62"), "gold1", "gold2")
    desk.line(162, 56, 160, 68, "wood1")
    return desk


def _props() -> Props:
    chair = Painting(30, 40)
    chair.cut(path("4,0 26,0 24,24 6,24"), "night2", "night4", 0)
    chair.panel(3, 22, 24, 6, "night3", "night5")
    for x in (5, 22):
        chair.panel(x, 28, 3, 12, "stone1", "stone4")
    plant = Painting(28, 56)
    for x0, x1, y in (
        (14, 2, 14),
        (14, 26, 10),
        (14, 8, 2),
        (14, 20, 0),
        (14, 0, 26),
        (14, 28, 24),
    ):
        plant.cut(
            [(x0 - 1, 38), (x1 - 3, y + 6), (x1, y), (x1 + 3, y + 8), (x0 + 2, 38)],
            "leaf3",
            "leaf4",
            1,
        )
    plant.cut(path("6,38 22,38 19,56 9,56"), "stone5", "stone6")
    return {
        "desk": _desk(),
        "chair": chair,
        "plant": plant,
        "man0": figures.silhouettes("producer", "talk-south", MEN, 3),
        "man1": figures.silhouettes("landlord", "idle-south", MEN, 4),
        "man2": figures.silhouettes("husband", "talk-south", MEN, 3),
    }
