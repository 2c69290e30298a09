"""Set 14, the stairs and another club, where the two sit in the audience of somebody else."""

from kit.canvas import Canvas, arc

from places import furniture
from places.montage import figures
from places.montage.crowd import seated
from places.montage.paper import Painting, oval, path, star
from places.montage.stage import GROUND, WIDTH, Props, Set, boards
from places.montage.supper import table

DYE = ("night0", "night2", "night5")
NEAR = ("ink", "night1", "teal2")
TABLE = (238, 252)  # the table of the two: middle, base


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        14,
        "audience",
        _wall(),
        boards(("night4", "night3", "night5"), "montage audience"),
        _floor(),
    )
    made.props = _props()
    made.put("drums", 376, 200)
    made.put("bass", 416, 206)
    made.put("piano", 306, 206)
    made.put("stool", 296, 206.5)
    made.put("pianist", 288, 207)
    made.put("table", TABLE[0] - 21, TABLE[1])
    made.put("chair", TABLE[0] - 34, TABLE[1] + 1)
    made.put("chair_west", TABLE[0] + 17, TABLE[1] + 1)
    for n, (x, base) in enumerate(
        ((110, 256), (356, 262), (404, 296), (296, 304), (168, 304), (64, 300))
    ):
        made.put(f"back{n % 4}", x, base)
    made.shine("flame", TABLE[0] - 9, TABLE[1] - 31)
    made.shine("note", 100, 96)
    made.standard_marks(222)
    made.mark("top of the stairs", 64, 106, "east")
    made.mark("foot of the stairs", 176, 200, "east")
    made.mark("seat a", TABLE[0] - 26, TABLE[1] + 2, "east", pose="sit", order=0.5)
    made.mark("seat b", TABLE[0] + 26, TABLE[1] + 2, "west", pose="sit", order=0.5)
    made.mark("stage", 404, 206, "south")
    made.wash("night7", 0.34)
    made.light("spot", 330, 30, "sun5", radius=190, level=0.6, shape="cone", glow=0.3)
    made.light("stage pool", 366, 204, "sun4", radius=90, level=0.5, shape="pool")
    made.light(
        "candle", TABLE[0], TABLE[1] - 28, "sun3", radius=56, level=0.6, glow=0.35, flicker="candle"
    )
    made.light("street", 66, 80, "sun3", radius=60, level=0.5, glow=0.25)
    made.floors = [path("40,100 86,100 196,188 196,198 150,198")]
    made.blocks = [(306, 192, 96, 14), (282, 210, 170, 8), (TABLE[0] - 21, TABLE[1] - 10, 42, 10)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "night2")
    for n in range(12):
        wall.panel(n * 46 - 10, 28, 24, GROUND, "night1")
    _curtain(wall)
    _stairs(wall)
    _frames(wall)
    wall.panel(190, GROUND - 12, WIDTH, 14, "night0", "night3")
    wall.panel(0, 26, WIDTH, 10, "night0", "night3")
    wall.glow([(322, 36), (338, 36), (412, GROUND), (270, GROUND)], 1)
    for x in (330, 300, 420):
        wall.cut([(x - 8, 36), (x + 8, 36), (x + 11, 48), (x - 11, 48)], "night0", "night5")
        wall.row(x - 10, 48, 21, "sun4")
    return wall


def _curtain(wall: Painting) -> None:
    """Teal velvet behind the players, a paper moon over it."""
    wall.panel(276, 44, 184, 132, "teal1", "teal2")
    for n in range(12):
        x = 280 + n * 15
        wall.cut([(x, 46), (x + 6, 46), (x + 7, 176), (x - 1, 176)], "teal0", shade=0)
        wall.cut([(x + 9, 46), (x + 11, 46), (x + 12, 176), (x + 10, 176)], "teal2", shade=0)
    for n in range(5):
        x = 272 + n * 38
        wall.cut([(x, 38), (x + 38, 38), *arc(x + 19, 48, 19, 12, 0, 180, 10)], "teal2", "teal3")
        wall.ribbon([list(arc(x + 19, 48, 18, 11, 6, 174, 10))], 1.6, "gold1")
    wall.cord(424, 40, 70, "gold0")
    wall.round(424, 84, 15, 15, "sun4", "sun5", 2)
    wall.lay(wall.mask_of(oval(430, 80, 13, 13)), "teal1", shade=0)


def _stairs(wall: Painting) -> None:
    """Down from the street, step by step: the door above still lets the evening in."""
    wall.panel(36, 40, 62, 66, "night0", "night4")
    wall.panel(42, 46, 44, 58, "dusk4", "dusk6")
    wall.cut(path("42,84 58,74 72,82 86,72 86,104 42,104"), "dusk2", shade=0)
    wall.round(74, 62, 6, 6, "sun4", "sun5", 0)
    for n in range(7):
        x, y = 36, 104 + n * 12
        wide = 54 + n * 15
        wall.panel(x, y, wide, 14, ("red1", "red2")[n % 2], "red4")
        wall.panel(x, y + 4, wide - 4, 10, "red0" if n % 2 else "red1")
    for n in range(7):
        wall.panel(86 + n * 15, 74 + n * 12, 3, 32, "gold0", "gold2")
    wall.ribbon([[(80, 70), (188, 156)]], 3.6, "gold1")


def _frames(wall: Painting) -> None:
    for x, y, w, h in ((190, 66, 26, 32), (226, 60, 34, 26), (228, 94, 24, 30), (196, 108, 20, 24)):
        wall.panel(x, y, w, h, "wood2", "gold1")
        wall.panel(x + 3, y + 3, w - 6, h - 6, "sun5", "")
        wall.round(x + w / 2, y + h / 2 - 2, 4, 5, "night3", shade=0)
        wall.cut(
            [
                (x + 5, y + h - 4),
                (x + w / 2 - 4, y + h / 2 + 4),
                (x + w / 2 + 4, y + h / 2 + 4),
                (x + w - 5, y + h - 4),
            ],
            "night3",
            shade=0,
        )


def _floor() -> Painting:
    floor = Painting(WIDTH, 120)
    floor.cut(path("128,0 184,0 222,40 150,44"), "red2", "red4", 0)
    floor.cut(path("134,0 138,0 160,42 154,43"), "gold1", shade=0)
    floor.cut(path("174,0 178,0 217,40 211,40"), "gold1", shade=0)
    floor.cut(oval(366, 34, 136, 28), "night6", shade=0)
    floor.cut(oval(TABLE[0], TABLE[1] - GROUND + 1, 66, 17), "night6", shade=0)
    floor.cut(oval(TABLE[0], TABLE[1] - GROUND + 1, 42, 10), "sun2", shade=0)
    floor.blit(_platform(), 282, 6)
    return floor


def _platform() -> Canvas:
    """A stage no higher than a step."""
    art = Painting(170, 30)
    art.cut(path("10,0 160,0 170,16 0,16"), "wood4", "wood5", 0)
    art.cut(path("40,4 130,4 134,12 36,12"), "sun3", shade=0)
    art.panel(0, 16, 170, 13, "wood2", "gold1")
    for n in range(8):
        art.cut(star(12 + n * 21, 22, 4), "gold1", shade=0)
    return art


def _note() -> Canvas:
    """A note in neon, for the sign of a house that is not theirs."""
    art = Painting(34, 40)
    art.ribbon([path("10,30 10,6 28,2 28,26")], 2.6, "neon1")
    for x, y in ((6, 31), (24, 27)):
        art.round(x, y, 5, 4, "neon1", "stone7", 0)
    return art


def _props() -> Props:
    flame = [Painting(20, 12) for _ in range(4)]
    for n, art in enumerate(flame):
        art.cut([(7, 10), (13, 10), (10 + (0, 1, 0, -1)[n], 1)], "sun3", hand=0)
        art.rect(10, 6, 1, 4, "sun5")
    props: Props = {
        f"back{n}": seated(kind, NEAR, ("wood0", "wood2")) for n, kind in enumerate((1, 2, 5, 3))
    }
    return props | {
        "piano": figures.flattened(furniture.grand_piano(), ("night0", "night1", "sun4")),
        "stool": figures.flattened(furniture.stool(), ("red0", "red2", "red4")),
        "pianist": figures.silhouettes("seb_shirt", "piano-east", ("night0", "night3", "sun4"), 2),
        "drums": figures.silhouettes("otis", "drums-west", ("night0", "night3", "sun4"), 2),
        "bass": figures.silhouettes("lena", "bass-west", ("night0", "night3", "sun4"), 2),
        "table": table(("night1", "teal1", "teal2")),
        "chair": figures.flattened(furniture.chair("east"), ("wood0", "wood2", "wood4")),
        "chair_west": figures.flattened(furniture.chair("west"), ("wood0", "wood2", "wood4")),
        "flame": flame,
        "note": _note(),
    }
