"""Set 6, Paris: roofs, the iron tower, the river with its lights, in violet and rose."""

from kit.canvas import Canvas, arc

from places.montage import figures
from places.montage.paper import Painting, oval, path, puff, star
from places.montage.stage import FAR, GROUND, HEIGHT, MID, WIDTH, Props, Set, plain

DYE = ("dusk0", "dusk1", "dusk5")
QUAY = 150  # where the river begins


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(6, "paris", _wall(), plain(("dusk3", "dusk2", "dusk2"), "montage paris"), _quay())
    made.far, made.mid = _far(), _mid()
    made.props = _props()
    made.put("kiosk", 78, 200)
    for x in (176, 356):
        made.put("lamp", x - 16, 196)
        made.shine("globes", x - 16, 132)
        made.light(f"lamp {x}", x, 120, "sun3", radius=60, level=0.5, glow=0.35)
        made.light(f"lamp pool {x}", x, 204, "sun3", radius=64, level=0.4, shape="pool")
    made.put("painter", 418, 202)
    made.put("easel", 442, 206)
    made.put("couple", 300, 190)
    made.put("table", 112, 268)
    made.put("accordion", 56, 238)
    made.shine("ripples", 40, 178)
    made.standard_marks()
    made.mark("bridge", 284, 198, "north")
    made.mark("cafe", 194, 264, "west")
    made.mark("easel", 400, 222, "north")
    made.wash("sun5", 0.36)
    made.see("The iron tower", "paris", 240, 188)
    made.blocks = [(80, 190, 30, 10), (112, 258, 66, 10), (440, 198, 22, 8)]
    return made


def _far() -> Painting:
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "dusk3")
    for y, colour in ((66, "dusk4"), (92, "dusk5"), (114, "dusk6"), (132, "dusk7")):
        band = sky.cut(
            [(0, y), (120, y + 6), (260, y - 4), (380, y + 3), (465, y - 2), (465, 304), (0, 304)],
            colour,
            shade=0,
        )
        sky.brush(band, colour[:-1] + str(int(colour[-1]) - 1), 8, 60)
    for x, y, w, tone in (
        (70, 70, 90, "dusk5"),
        (380, 62, 80, "dusk5"),
        (120, 104, 70, "dusk7"),
        (320, 100, 86, "dusk7"),
    ):
        sky.cord(x - w / 5, 0, y - 8, "dusk4")
        sky.cord(x + w / 5, 0, y - 8, "dusk4")
        sky.cut(puff(x, y, w, w * 0.26, 5), tone, "", 2)
    _tower(sky, 232)
    for x, y in ((40, 58), (150, 60), (300, 58), (430, 84)):
        sky.cut(star(x, y, 4), "sun4", "sun5", 1)
    return sky


def _tower(sky: Painting, x: int) -> None:
    """The tower of iron: four legs, three floors, and the holes between the girders."""
    base, top = 176, 40
    left = [(x - 46, base), (x - 30, 148), (x - 17, 118), (x - 8, 84), (x - 2, top)]
    sky.cut([*left, *((2 * x - px, py) for px, py in reversed(left))], "dusk1", "dusk4", 3, 0)
    sky.lay(
        sky._mask([(x - 26, base), *arc(x, base - 6, 25, 26, 180, 360, 20), (x + 26, base)]),
        "dusk6",
        shade=0,
    )
    for y, half in ((142, 30), (112, 18), (80, 9)):
        sky.panel(x - half, y, half * 2, 5, "dusk0", "dusk4")
    for y, half in ((120, 11), (127, 13), (134, 15)):
        sky.cut(
            [(x - half * 0.7, y + 6), (x, y - 1), (x + half * 0.7, y + 6)], "dusk5", shade=0, hand=0
        )
    for y in range(88, 110, 7):
        sky.cut([(x - 4, y + 5), (x, y), (x + 4, y + 5)], "dusk4", shade=0, hand=0)
    for px, py in (
        (0, 38),
        (-8, 82),
        (8, 82),
        (-16, 114),
        (16, 114),
        (0, 114),
        (-28, 144),
        (28, 144),
        (-12, 144),
        (12, 144),
    ):
        sky.rect(x + px - 1, py, 3, 3, "sun4")


def _mid() -> Painting:
    """Roofs in slate blue-violet, with chimneys and a window still lit here and there."""
    roofs = Painting(round(WIDTH * MID) + 1, HEIGHT)
    for x, top, wide in (
        (-6, 92, 70),
        (56, 110, 62),
        (112, 98, 54),
        (160, 122, 44),
        (290, 120, 48),
        (330, 102, 60),
        (384, 90, 56),
        (432, 108, 70),
    ):
        _house(roofs, x, top, wide)
    dome = roofs.cut(
        [(196, 150), (196, 138), *arc(214, 138, 18, 20, 180, 360, 14), (232, 150)], "dusk2", "dusk5"
    )
    roofs.brush(dome, "dusk1", 3, 12)
    roofs.cut([(213, 120), (215, 106), (217, 120)], "gold1")
    return roofs


def _house(roofs: Painting, x: int, top: int, wide: int) -> None:
    for n in range(2):
        roofs.panel(x + 10 + n * (wide - 30), top - 12, 8, 16, "rust1", "rust2")
        roofs.rect(x + 11 + n * (wide - 30), top - 15, 2, 4, "rust0")
        roofs.rect(x + 15 + n * (wide - 30), top - 15, 2, 4, "rust0")
    roofs.cut(
        [(x + 7, top), (x + wide - 7, top), (x + wide, top + 22), (x, top + 22)], "cloth1", "cloth3"
    )
    for n in range(wide // 20):
        px = x + 9 + n * 19
        roofs.cut(
            [
                (px, top + 18),
                (px, top + 8),
                *arc(px + 4, top + 8, 4, 4, 180, 360, 6),
                (px + 8, top + 18),
            ],
            "gold2" if (n + x) % 3 else "dusk1",
            "sun5",
        )
    front = roofs.panel(x, top + 22, wide, 90, "dusk6", "dusk7")
    roofs.brush(front, "dusk5", 4, 12)
    for n in range(wide // 16):
        for row in range(3):
            lit = (n * 5 + row * 3 + x) % 4 == 0
            roofs.panel(x + 6 + n * 15, top + 28 + row * 18, 6, 10, "gold2" if lit else "dusk3")


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2)
    river = wall.panel(0, QUAY, WIDTH, 36, "night3", "night5")
    wall.brush(river, "night2", 30, 40)
    _bridge(wall)
    for x in range(-8, WIDTH, 26):
        wall.panel(x, 166, 12, 14, "dusk4", "dusk6")
    wall.panel(0, 162, WIDTH, 6, "dusk5", "dusk7")
    wall.panel(0, 178, WIDTH, 8, "dusk4", "dusk6")
    for x, y in ((58, 64), (470, 70)):
        _tree(wall, x, y)
    return wall


def _bridge(wall: Painting) -> None:
    wall.cut([(330, 142), (WIDTH, 128), (WIDTH, 140), (330, 150)], "dusk4", "dusk7")
    wall.cut([(330, 150), (WIDTH, 140), (WIDTH, 176), (330, 176)], "dusk4", shade=0)
    for x in (346, 414, 482):
        wall.lay(
            wall._mask([(x, 180), *arc(x + 27, 172, 27, 20, 180, 360, 18), (x + 54, 180)]),
            "night2",
            shade=0,
        )


def _tree(wall: Painting, x: int, y: int) -> None:
    wall.panel(x - 3, y + 40, 6, 80, "dusk0", "dusk3")
    for dx, dy, r in ((-20, 26, 20), (18, 24, 22), (0, 6, 24), (0, 34, 20)):
        wall.round(x + dx, y + dy, r, r * 0.86, "plum0", "plum1", 2)
    crown = wall._mask(oval(x, y + 16, 34, 26))
    wall.brush(crown, "plum1", 16, 12, 0.3)


def _quay() -> Painting:
    """Paving in big flat stones, and pools of lamp light."""
    quay = Painting(WIDTH, 120, "dusk2")
    for row, y in enumerate((0, 22, 50, 84)):
        tall = (20, 26, 32, 36)[row]
        for n in range(-1, 8):
            x = n * 84 + (row % 2) * 40
            quay.cut(
                [(x, y + 2), (x + 80, y + 2), (x + 80, y + tall), (x, y + tall)],
                "dusk3",
                "dusk4" if (n + row) % 2 else "",
                0,
            )
    for x in (176, 356):
        quay.cut(oval(x, 16, 58, 14), "dusk5", shade=0)
        quay.cut(oval(x, 16, 32, 7), "sun3", shade=0)
    return quay


def _lamp() -> Canvas:
    lamp = Painting(32, 92)
    lamp.panel(14, 24, 4, 62, "dusk0", "dusk4")
    lamp.cut(path("9,92 23,92 20,80 12,80"), "dusk0", "dusk4")
    lamp.ribbon(
        [[(16, 40), (6, 34), (6, 28)], [(16, 40), (26, 34), (26, 28)], [(16, 30), (16, 16)]],
        2.4,
        "dusk0",
    )
    return lamp


def _globes() -> Canvas:
    globes = Painting(32, 28)
    for x, y in ((6, 21), (26, 21), (16, 8)):
        globes.round(x, y, 5, 5.5, "sun4", "sun5", 0)
        globes.rect(x - 1, y - 7, 2, 2, "gold0")
    return globes


def _ripples(n: int) -> Canvas:
    """Lights on the water: short dashes that change places."""
    water = Canvas(WIDTH - 80, 24)
    for k in range(34):
        x, y = (k * 53 + 17) % (WIDTH - 92), (k * 29) % 12
        wide = (3, 7, 10, 6)[(k + n) % 4]
        water.row(x - wide // 2 + 4, y, wide, ("sun3", "dusk6", "gold2", "dusk7")[k % 4])
    return water


def _kiosk() -> Canvas:
    """A column of posters under a green cap."""
    kiosk = Painting(34, 84)
    kiosk.panel(5, 22, 24, 60, "leaf2", "leaf4")
    kiosk.panel(7, 30, 20, 42, "sun4", "sun5")
    kiosk.round(17, 44, 7, 7, "red3", "red4", 1)
    kiosk.rect(10, 56, 14, 3, "night2")
    kiosk.rect(10, 62, 10, 2, "night2")
    kiosk.cut(
        [(0, 24), (34, 24), (28, 14), *arc(17, 14, 10, 12, 360, 180, 10), (6, 14)], "leaf2", "leaf4"
    )
    kiosk.rect(3, 80, 28, 4, "leaf1")
    return kiosk


def _table() -> Canvas:
    table, art = Painting(46, 34), Painting(66, 46)
    for x in (2, 36):
        table.panel(x, 8, 8, 12, "leaf2", "leaf4")
        table.panel(x, 20, 8, 3, "leaf3")
        table.panel(x + 1, 22, 2, 11, "leaf1")
        table.panel(x + 6, 22, 2, 11, "leaf1")
    table.round(23, 13, 12, 3.6, "stone6", "stone7", 1)
    table.panel(22, 16, 3, 16, "leaf1")
    table.panel(17, 31, 13, 2, "leaf1")
    for sitter, x in (
        (figures.silhouette("husband", "sit-east", DYE), 0),
        (figures.silhouette("wife", "sit-west", DYE), 45),
    ):
        art.blit(sitter, x, 46 - sitter.height)
    art.blit(table, 10, 12)
    table = art
    table.panel(19, 4, 4, 8, "leaf3", "leaf5")
    table.panel(26, 8, 3, 4, "red3", "red4")
    return table


def _props() -> Props:
    easel = Painting(26, 48)
    for line in ([(13, 2), (4, 48)], [(13, 2), (22, 48)], [(13, 2), (13, 44)]):
        easel.line(*line[0], *line[1], "wood1", 2)
    easel.panel(2, 8, 22, 20, "sun5", "stone7")
    easel.cut([(10, 26), (13, 11), (16, 26)], "dusk3", shade=0)
    easel.rect(4, 22, 18, 2, "dusk6")
    return {
        "kiosk": _kiosk(),
        "lamp": _lamp(),
        "globes": _globes(),
        "ripples": [_ripples(n) for n in range(4)],
        "table": _table(),
        "easel": easel,
        "painter": figures.silhouettes("old_man", "talk-east", DYE, 2),
        "couple": figures.silhouettes("couple_red", "hug-east", DYE, 2),
        "accordion": figures.silhouettes("byrd", "trumpet-east", DYE, 2),
    }
