"""Set 2, the street door and the lamps: blue paper houses, a red door, discs of light."""

from kit.canvas import Canvas

from places.lettering import neon
from places.montage import figures
from places.montage.lamps_view import far
from places.montage.paper import Painting, oval, path, puff
from places.montage.stage import GROUND, WIDTH, Set, plain

LAMPS = ((146, 202), (296, 198), (414, 202))
DYE = ("night0", "night1", "night6")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        2, "lamps", _wall(), plain(("night3", "night2", "night2"), "montage lamps"), _street()
    )
    made.far = far()
    made.props = {
        "lamp": _lamp(),
        "hydrant": _hydrant(),
        "passer": figures.silhouettes("landlord", "idle-east", DYE, 3),
        "pair": figures.silhouettes("couple_blue", "hug-east", DYE, 2),
        "sign": neon("KESSLER'S", "pink", 0.8),
        "disc": _disc(),
    }
    for x, base in LAMPS:
        made.put("lamp", x - 20, base)
        made.shine("disc", x - 12, base - 82)
        made.light(f"lamp {x}", x, base - 88, "sun3", radius=66, level=0.6, glow=0.35)
        made.light(f"pool {x}", x, base + 8, "sun3", radius=64, level=0.6, shape="pool")
    made.put("hydrant", 352, 196)
    made.put("passer", 60, 196)
    made.put("pair", 440, 196)
    made.shine("sign", 186, 108)
    made.standard_marks()
    made.mark("door", 222, 194, "south")
    made.mark("lamp", 276, 216, "east")
    made.wash("night7", 0.4)
    made.blocks = [(x - 3, base - 5, 6, 5) for x, base in LAMPS]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2)
    _club_front(wall)
    _shop(wall)
    _stoop(wall)
    wall.panel(0, GROUND - 4, WIDTH, 6, "night4", "night5")
    return wall


def _club_front(wall: Painting) -> None:
    """The house of the club: the only red in a blue street."""
    house = wall.panel(112, 52, 156, 134, "dusk2", "dusk3")
    wall.brush(house, "dusk1", 40, 22)
    wall.panel(106, 46, 168, 10, "dusk1", "dusk4")
    for x in (128, 232):
        wall.panel(x, 110, 26, 40, "night1", "dusk4")
        wall.panel(x + 3, 113, 20, 34, "sun2", "sun3")
        wall.panel(x + 12, 112, 2, 36, "dusk1")
        wall.rect(x + 4, 136, 8, 11, "gold0")
    wall.panel(174, 86, 96 - 4, 26, "dusk1", "dusk4")
    wall.cut(path("196,122 248,122 256,134 188,134"), "red3", "red4")
    for x in (200, 212, 224, 236):
        wall.cut([(x, 122), (x + 6, 122), (x + 7, 134), (x, 134)], "sun5", shade=0)
    wall.panel(204, 134, 36, 52, "wood0", "red2")
    wall.panel(208, 138, 28, 48, "red3", "red4")
    wall.round(222, 152, 8, 8, "sun3", "sun5", 1)
    wall.round(231, 166, 2, 2, "gold2", shade=1)


def _shop(wall: Painting) -> None:
    house = wall.panel(330, 114, 150, 72, "night2", "night4")
    wall.brush(house, "night1", 26, 24)
    wall.panel(324, 108, 162, 8, "night1", "night5")
    wall.panel(342, 130, 62, 44, "night0", "night5")
    wall.panel(346, 134, 54, 36, "teal2", "teal3")
    wall.glow(path("346,170 372,134 388,134 362,170"), 1)
    wall.ribbon(
        [[(358, 162), (374, 150), (386, 144)], path("364,164 378,166 384,158 372,152")],
        2.4,
        "gold1",
    )
    wall.cut([(384, 138), (394, 144), (386, 150)], "gold2", "sun5")
    wall.panel(416, 128, 30, 58, "night0", "night4")
    wall.panel(420, 132, 22, 26, "night3", "night5")
    wall.cut(path("338,118 408,118 414,130 332,130"), "teal1", "teal3")
    for x in (352, 454):
        wall.panel(x, 119, 10, 6, "night4")


def _stoop(wall: Painting) -> None:
    house = wall.panel(20, 70, 76, 116, "night3", "night5")
    wall.brush(house, "night2", 18, 18)
    for x, y, lit in ((46, 84, 1), (72, 84, 0), (46, 112, 0), (72, 112, 1), (46, 140, 1)):
        wall.panel(x, y, 14, 18, "gold2" if lit else "night1", "night5")
        wall.panel(x + 6, y, 2, 18, "night2")
    wall.panel(70, 146, 20, 40, "night1", "night4")
    wall.cut(path("300,132 302,132 302,186 300,186"), "night1")
    cloud = puff(334, 92, 70, 24, 4)
    wall.cord(320, 0, 74, "night5")
    wall.cord(350, 0, 74, "night5")
    wall.cut(cloud, "night6", "night7", 3)


def _street() -> Painting:
    """Pavement, kerb, and discs of light on the ground."""
    street = Painting(WIDTH, 120)
    street.cut([(0, 0), (WIDTH, 0), (WIDTH, 42), (0, 42)], "night4", shade=0, hand=0)
    for x in range(12, WIDTH, 58):
        street.line(x, 0, x - 12, 41, "night3")
    for x, base in LAMPS:
        street.cut(oval(x, base - GROUND + 4, 60, 17), "night6", shade=0)
        street.cut(oval(x, base - GROUND + 4, 38, 10), "sun3", shade=0)
    street.rect(0, 42, WIDTH, 3, "night6")
    street.rect(0, 45, WIDTH, 6, "night1")
    street.cut(oval(388, 84, 44, 9), "night1", shade=0)
    street.cut(oval(384, 84, 36, 6), "night4", shade=0)
    street.cut(oval(392, 84, 14, 4), "sun4", shade=0)
    street.cut(oval(120, 98, 20, 6), "night1", shade=0)
    for dx in (-10, -3, 4, 11):
        street.rect(119 + dx, 95, 2, 6, "night4")
    for x in (20, 104, 188, 272, 440):
        street.cut([(x, 70), (x + 44, 70), (x + 40, 75), (x - 4, 75)], "gold1", shade=0)
    return street


def _lamp() -> Canvas:
    """A paper street lamp."""
    canvas = Painting(40, 96)
    canvas.panel(18, 14, 4, 78, "night0", "night4")
    canvas.cut(path("13,96 27,96 24,86 16,86"), "night0", "night4")
    canvas.cut(path("11,12 29,12 24,2 16,2"), "night0", "night4")
    canvas.rect(10, 12, 20, 2, "night4")
    return canvas


def _disc() -> Canvas:
    canvas = Canvas(24, 12)
    canvas.ellipse(12, 0, 8, 10, "sun4")
    canvas.ellipse(12, 0, 5, 6, "sun5")
    return canvas


def _hydrant() -> Canvas:
    canvas = Painting(14, 18)
    canvas.panel(3, 5, 8, 13, "red3", "red4")
    canvas.round(7, 5, 5, 4, "red3", "red4", 0)
    canvas.rect(0, 9, 14, 3, "red2")
    return canvas
