"""Set 6, Paris: roofs, the iron tower, the river with its lights, in violet and rose."""

from kit.canvas import Canvas, arc

from places.montage import figures
from places.montage.litter import bicycle, pigeons
from places.montage.paper import Painting, oval, path
from places.montage.paris_view import far, mid
from places.montage.stage import GROUND, WIDTH, Props, Set, plain

DYE = ("dusk0", "dusk1", "dusk5")
QUAY = 150  # where the river begins


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(6, "paris", _wall(), plain(("dusk3", "dusk2", "dusk2"), "montage paris"), _quay())
    made.far, made.mid = far(), mid()
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
    made.put("pigeons", 300, 262)
    made.put("bicycle", 384, 272)
    made.shine("ripples", 40, 178)
    made.standard_marks()
    made.mark("bridge", 284, 198, "north")
    made.mark("cafe", 194, 264, "west")
    made.mark("easel", 400, 222, "north")
    made.wash("sun5", 0.36)
    made.blocks = [(80, 190, 30, 10), (112, 258, 66, 10), (440, 198, 22, 8), (386, 262, 54, 10)]
    return made


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
            wall.mask_of([(x, 180), *arc(x + 27, 172, 27, 20, 180, 360, 18), (x + 54, 180)]),
            "night2",
            shade=0,
        )


def _tree(wall: Painting, x: int, y: int) -> None:
    wall.panel(x - 3, y + 40, 6, 80, "dusk0", "dusk3")
    for dx, dy, r in ((-20, 26, 20), (18, 24, 22), (0, 6, 24), (0, 34, 20)):
        wall.round(x + dx, y + dy, r, r * 0.86, "plum0", "plum1", 2)
    crown = wall.mask_of(oval(x, y + 16, 34, 26))
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
    table.panel(29, 17, 4, 8, "leaf3", "leaf5")
    table.panel(36, 21, 3, 4, "red3", "red4")
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
        "pigeons": pigeons(("cloth1", "cloth2", "dusk7")),
        "bicycle": bicycle("teal3", "dusk5"),
        "painter": figures.silhouettes("old_man", "talk-east", DYE, 2),
        "couple": figures.silhouettes("couple_red", "hug-east", DYE, 2),
        "accordion": figures.silhouettes("byrd", "trumpet-east", DYE, 2),
    }
